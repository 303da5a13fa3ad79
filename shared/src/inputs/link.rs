//! Addresses of sites.

use super::token;
use std::{fmt, str::FromStr};

/// An address that a browser opens: `http://` or `https://`, a name with a dot, and no
/// user, whose name a reader would take for that of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

/// Why a text is no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Nothing of it can be seen.
    Empty,
    /// Another scheme, such as `javascript:` or `mailto:`.
    Scheme,
    /// No name of a site.
    Host,
    /// More than [`LINK_MAX`] bytes.
    Length,
    /// A space, or several addresses.
    Character,
}

/// The most bytes of a link.
const LINK_MAX: usize = 2_000;

impl FromStr for Link {
    type Err = LinkError;

    /// Reads one address, which may leave its scheme out.
    fn from_str(text: &str) -> Result<Self, LinkError> {
        let text = token(text);
        let around = |c: char| "<>\"'«»“”()[],; ".contains(c);
        let text = text.trim_start_matches(around);
        let text = text.trim_end_matches(|c| around(c) || c == '.');
        if text.is_empty() {
            return Err(LinkError::Empty);
        }
        if text.len() > LINK_MAX {
            return Err(LinkError::Length);
        }
        if text.contains(|c: char| c.is_whitespace() || "<>\"\\^`{|}".contains(c)) {
            return Err(LinkError::Character);
        }
        let (scheme, rest) = scheme(text)?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at(end);
        if !is_host(host) {
            return Err(LinkError::Host);
        }
        Ok(Self(format!("{scheme}{}{path}", host.to_lowercase())))
    }
}

/// The scheme, `https` when none is written, and what follows it.
fn scheme(text: &str) -> Result<(&'static str, &str), LinkError> {
    for scheme in ["https://", "http://"] {
        if let Some((start, rest)) = text.split_at_checked(scheme.len())
            && start.eq_ignore_ascii_case(scheme)
        {
            return Ok((scheme, rest));
        }
    }
    // A port follows a name too: `exemple.fr:8080`.
    let named = |scheme: &str| !scheme.contains(['.', '/', '?', '#']);
    match text.split_once(':') {
        Some((before, _)) if named(before) => Err(LinkError::Scheme),
        _ => Ok(("https://", text.trim_start_matches('/'))),
    }
}

fn is_host(host: &str) -> bool {
    let (name, port) = host
        .split_once(':')
        .map_or((host, None), |(n, p)| (n, Some(p)));
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let end = name.rsplit('.').next().unwrap_or_default();
    name.contains('.')
        && name.len() <= 253
        && name.split('.').all(is_label)
        && end.chars().count() >= 2
        && (end.starts_with("xn--") || end.chars().all(char::is_alphabetic))
        && port.is_none_or(|port| port.parse::<u16>().is_ok())
}

impl Link {
    /// The address with its scheme.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first address among the words of a cell.
    pub fn found_in(text: &str) -> Result<Self, LinkError> {
        let whole = text.parse();
        if !matches!(whole, Err(LinkError::Character)) {
            return whole;
        }
        let cleaned = token(text);
        let words = cleaned.split([' ', ',', ';', '|', '<', '>', '"']);
        let mut links = words.filter_map(|word| word.parse().ok());
        links.next().ok_or(LinkError::Character)
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_address_of_a_site() {
        use LinkError::*;
        for (text, expect) in [
            ("https://exemple.fr", Ok("https://exemple.fr")),
            ("http://exemple.fr/a?b=c#d", Ok("http://exemple.fr/a?b=c#d")),
            ("HTTPS://Exemple.FR/A", Ok("https://exemple.fr/A")),
            ("exemple.fr", Ok("https://exemple.fr")),
            (
                "www.exemple.fr/contact",
                Ok("https://www.exemple.fr/contact"),
            ),
            ("//exemple.fr/a", Ok("https://exemple.fr/a")),
            ("exemple.fr:8080/a", Ok("https://exemple.fr:8080/a")),
            (
                "\u{200b}https://exemple.fr\u{200b}",
                Ok("https://exemple.fr"),
            ),
            ("<https://exemple.fr>.", Ok("https://exemple.fr")),
            ("« exemple.fr »", Ok("https://exemple.fr")),
            ("école.fr", Ok("https://école.fr")),
            ("exemple.fr/a:b", Ok("https://exemple.fr/a:b")),
            ("Facebook : Maison Alpha", Err(Character)),
            ("Facebook: MaisonAlpha", Err(Character)),
            ("javascript:alert(1)", Err(Scheme)),
            ("JavaScript:alert(1)", Err(Scheme)),
            ("java\u{200b}script:alert(1)", Err(Scheme)),
            ("data:text/html,x", Err(Scheme)),
            ("mailto:a@exemple.fr", Err(Scheme)),
            ("ftp://exemple.fr", Err(Scheme)),
            ("file:///etc/passwd", Err(Scheme)),
            ("https://Facebook", Err(Host)),
            ("https://exemple.fr@attaque.org/", Err(Host)),
            ("https://127.0.0.1/", Err(Host)),
            ("https://[::1]/", Err(Host)),
            ("https:///exemple.fr", Err(Host)),
            ("a@exemple.fr", Err(Host)),
            ("en cours", Err(Character)),
            ("néant", Err(Host)),
            ("-", Err(Host)),
            ("", Err(Empty)),
            ("\u{3164}", Err(Empty)),
        ] {
            let got = text.parse::<Link>();
            assert_eq!(
                got.as_ref().map(Link::as_str),
                expect.as_ref().map(|t| *t),
                "{text:?}"
            );
            if let Ok(link) = got {
                assert_eq!(link.as_str().parse(), Ok(link), "{text:?}");
            }
        }
    }

    #[test]
    fn finds_the_first_of_a_cell() {
        for (text, expect) in [
            ("https://a.fr https://b.fr", Some("https://a.fr")),
            ("https://a.fr ; https://b.fr", Some("https://a.fr")),
            ("a.fr, b.fr", Some("https://a.fr")),
            ("https://a.fr\nhttps://b.fr", Some("https://a.fr")),
            ("Site : https://a.fr/x", Some("https://a.fr/x")),
            (
                "Facebook : https://www.facebook.com/alpha",
                Some("https://www.facebook.com/alpha"),
            ),
            ("Facebook : Maison Alpha", None),
            ("javascript:alert(1) rien", None),
            ("à venir", None),
        ] {
            let got = Link::found_in(text).ok();
            assert_eq!(got.as_ref().map(Link::as_str), expect, "{text:?}");
        }
    }
}
