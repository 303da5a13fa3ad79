//! The URLs that webhooks may be sent to.

use std::str::FromStr;

/// A URL checked against the hosts that a partner is allowed.
///
/// The grammar is narrower than that of URLs, so that no two parsers can disagree on
/// where one leads: a name with dots, in lower-case letters, digits and dashes, no port,
/// no user, no escape in the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookUrl(String);

/// Why a URL is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WebhookUrlError {
    /// Not `https://`.
    Schema,
    /// An IP address, or a name that only a machine or a local network knows.
    WebhookHost,
    /// A host that the partner is not allowed.
    UnexpectedHost,
    /// A character that is not allowed there.
    Character,
}

/// A host where a partner may receive webhooks: that name and its subdomains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookHost(String);

/// Top-level names that lead nowhere on the Internet, or that a local network resolves
/// itself.
const RESERVED_DOMAINS: [&str; 9] = [
    "internal", "intranet", "lan", "home", "corp", "arpa", "onion", "invalid", "test",
];

impl FromStr for WebhookHost {
    type Err = WebhookUrlError;

    fn from_str(text: &str) -> Result<Self, WebhookUrlError> {
        let labels: Vec<&str> = text.split('.').collect();
        let is_label = |label: &&str| {
            let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(allowed)
        };
        let end = labels.last().copied().unwrap_or_default();
        // Numbers in any notation end with a digit or with `0x…`.
        let letters = end.len() >= 2 && end.starts_with(|c: char| c.is_ascii_lowercase());
        let valid = text.len() <= 253
            && labels.len() >= 2
            && labels.iter().all(is_label)
            && letters
            && !end.starts_with("local")
            && !RESERVED_DOMAINS.contains(&end);
        match valid {
            true => Ok(Self(text.to_owned())),
            false => Err(WebhookUrlError::WebhookHost),
        }
    }
}

impl WebhookHost {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a name is this host or a subdomain of it, by whole labels.
    fn covers(&self, name: &str) -> bool {
        name.strip_suffix(self.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }
}

impl WebhookUrl {
    /// Reads a URL. `local`: this is a run on the developer's machine, which may also send
    /// to itself.
    pub fn parse(url: &str, hosts: &[WebhookHost], local: bool) -> Result<Self, WebhookUrlError> {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-._~/?&=+:,;%".contains(&b);
        if local && let Some(rest) = url.strip_prefix("http://127.0.0.1:") {
            let (port, _) = rest.split_once('/').unwrap_or((rest, ""));
            let sound = port.parse::<u16>().is_ok() && rest.bytes().all(allowed);
            return match sound {
                true => Ok(Self(url.to_owned())),
                false => Err(WebhookUrlError::Character),
            };
        }
        let rest = url
            .strip_prefix("https://")
            .ok_or(WebhookUrlError::Schema)?;
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (name, path) = rest.split_at(end);
        let name: WebhookHost = name.parse()?;
        if !path.bytes().all(allowed) || url.len() > 2_000 {
            return Err(WebhookUrlError::Character);
        }
        match hosts.iter().any(|host| host.covers(name.as_str())) {
            true => Ok(Self(url.to_owned())),
            false => Err(WebhookUrlError::UnexpectedHost),
        }
    }

    /// Reads the URL of any public host, by the same grammar: no address of a machine, no
    /// name that only a network knows, no port.
    pub fn parse_public(url: &str, local: bool) -> Result<Self, WebhookUrlError> {
        let name = url.strip_prefix("https://").unwrap_or_default();
        let name = name.split(['/', '?']).next().unwrap_or_default();
        match name.parse::<WebhookHost>() {
            Ok(host) => Self::parse(url, &[host], local),
            Err(_) => Self::parse(url, &[], local),
        }
    }

    /// The name of the host, or its address where it is this machine.
    pub fn host(&self) -> &str {
        let (_, rest) = self.0.split_once("://").unwrap_or_default();
        rest.split(['/', '?']).next().unwrap_or_default()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_public_host_and_no_other() {
        for (url, host) in [
            ("https://ville.fr/page", Some("ville.fr")),
            ("https://www.ville.fr?page=1", Some("www.ville.fr")),
            ("http://ville.fr/", None),
            ("https://127.0.0.1/", None),
            ("https://localhost/", None),
            ("https://a.internal/", None),
            ("https://ville.fr:8443/", None),
            ("https://x@ville.fr/", None),
            ("http://127.0.0.1:9000/", None),
            ("", None),
        ] {
            let read = WebhookUrl::parse_public(url, false).ok();
            assert_eq!(read.as_ref().map(WebhookUrl::host), host, "{url}");
        }
        let here = WebhookUrl::parse_public("http://127.0.0.1:9000/page", true).unwrap();
        assert_eq!(here.host(), "127.0.0.1:9000");
    }

    #[test]
    fn sends_only_where_a_partner_was_allowed() {
        use WebhookUrlError::{Character, Schema, UnexpectedHost};
        let hosts: Vec<WebhookHost> = ["exemple.fr", "hooks.ville.org"]
            .map(|host| host.parse().unwrap())
            .into();
        for (url, expect) in [
            ("https://exemple.fr/hook", None),
            ("https://exemple.fr", None),
            ("https://api.exemple.fr/a?b=c", None),
            ("https://hooks.ville.org/x", None),
            ("https://ville.org/x", Some(UnexpectedHost)),
            ("https://monexemple.fr/", Some(UnexpectedHost)),
            ("https://exemple.fr.attaque.com/", Some(UnexpectedHost)),
            ("http://exemple.fr/", Some(Schema)),
            ("HTTPS://exemple.fr/", Some(Schema)),
            (
                "https://exemple.fr:443/",
                Some(WebhookUrlError::WebhookHost),
            ),
            (
                "https://exemple.fr@attaque.com/",
                Some(WebhookUrlError::WebhookHost),
            ),
            (
                "https://exemple.fr\\@attaque.com/",
                Some(WebhookUrlError::WebhookHost),
            ),
            ("https://Exemple.fr/", Some(WebhookUrlError::WebhookHost)),
            ("https://exemple.fr./", Some(WebhookUrlError::WebhookHost)),
            ("https://127.0.0.1/", Some(WebhookUrlError::WebhookHost)),
            ("https://0x7f.1/", Some(WebhookUrlError::WebhookHost)),
            ("https://[::1]/", Some(WebhookUrlError::WebhookHost)),
            ("https://localhost/", Some(WebhookUrlError::WebhookHost)),
            ("https://a.internal/", Some(WebhookUrlError::WebhookHost)),
            ("https://exemple.fr/a b", Some(Character)),
            ("https://exemple.fr/\r\nx", Some(Character)),
            ("http://127.0.0.1:9000/", Some(Schema)),
        ] {
            let got = WebhookUrl::parse(url, &hosts, false).err();
            assert_eq!(got, expect, "{url}");
        }
        for (url, expect) in [
            ("http://127.0.0.1:9000/hook", None),
            ("http://127.0.0.1:99999/", Some(Character)),
            ("http://127.0.0.1:80@exemple.fr/", Some(Character)),
            ("http://10.0.0.1:80/", Some(Schema)),
        ] {
            let got = WebhookUrl::parse(url, &[], true).err();
            assert_eq!(got, expect, "{url}");
        }
    }
}
