//! E-mail addresses.

use super::token;
use std::{fmt, str::FromStr};

/// An address that a mail server may accept: the part before the `@` is up to that
/// server, the part after is a domain name.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Courriel(String);

/// Why a text is not an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourrielError {
    /// No `@`, or several.
    AtSign,
    /// Nothing before the `@`, or something that is not allowed there.
    BeforeAt,
    /// What follows the `@` is not a domain name.
    AfterAt,
    /// More than 254 bytes.
    Length,
}

impl FromStr for Courriel {
    type Err = CourrielError;

    fn from_str(text: &str) -> Result<Self, CourrielError> {
        let text = token(text);
        let text = unwrapped(&text);
        if text.len() > 254 {
            return Err(CourrielError::Length);
        }
        let (before, after) = text.split_once('@').ok_or(CourrielError::AtSign)?;
        // Telephones put a space after a word that they completed.
        let (before, after) = (before.trim_end(), after.trim_start());
        if after.contains('@') {
            return Err(CourrielError::AtSign);
        }
        let allowed =
            |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b) || b >= 0x80;
        let misplaced_dot = before.split('.').any(str::is_empty);
        if before.is_empty() || before.len() > 64 || misplaced_dot || !before.bytes().all(allowed) {
            return Err(CourrielError::BeforeAt);
        }
        if before.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(CourrielError::BeforeAt);
        }
        let is_label = |label: &str| {
            let allowed = |c: char| c.is_alphanumeric() || c == '-';
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(allowed)
        };
        let end = after.rsplit('.').next().unwrap_or_default();
        let letters = end.starts_with("xn--") || end.chars().all(char::is_alphabetic);
        if !after.contains('.') || !after.split('.').all(is_label) || end.len() < 2 || !letters {
            return Err(CourrielError::AfterAt);
        }
        Ok(Self(format!("{before}@{}", after.to_lowercase())))
    }
}

/// The address without what comes with it from a link or the end of a sentence.
fn unwrapped(text: &str) -> &str {
    let text = match text.split_at_checked("mailto:".len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => rest,
        _ => text,
    };
    let text = text.trim().trim_end_matches(['.', ',', ';']);
    let within = text
        .strip_prefix('<')
        .and_then(|text| text.strip_suffix('>'));
    within.unwrap_or(text).trim()
}

impl Courriel {
    /// The first address among the words of a cell, such as `Contact : a@exemple.fr`.
    pub fn found_in(text: &str) -> Result<Self, CourrielError> {
        let refusal = match text.parse() {
            Ok(courriel) => return Ok(courriel),
            Err(refusal) => refusal,
        };
        let cleaned = token(text);
        let words = cleaned.split([
            ' ', ',', ';', '|', '<', '>', '(', ')', '[', ']', '"', '/', '?',
        ]);
        let mut found = words.filter_map(|word| {
            let word = word.rsplit_once(':').map_or(word, |(_, address)| address);
            word.parse().ok()
        });
        found.next().ok_or(refusal)
    }

    /// The address, its domain in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Courriel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Hides the address, so that printing a struct that holds it puts nothing in a log.
impl fmt::Debug for Courriel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Courriel(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_addresses() {
        use CourrielError::*;
        let long = format!("{}@exemple.fr", "a".repeat(65));
        for (text, expect) in [
            ("awa@exemple.fr", Ok("awa@exemple.fr")),
            (" Awa.D+projet@Exemple.FR ", Ok("Awa.D+projet@exemple.fr")),
            ("o'neil@mail.exemple.org", Ok("o'neil@mail.exemple.org")),
            ("awa@école.fr", Ok("awa@école.fr")),
            ("awa@exemple.xn--p1ai", Ok("awa@exemple.xn--p1ai")),
            ("mailto:awa@exemple.fr", Ok("awa@exemple.fr")),
            ("MailTo:awa@exemple.fr", Ok("awa@exemple.fr")),
            ("<awa@exemple.fr>", Ok("awa@exemple.fr")),
            ("awa @exemple.fr", Ok("awa@exemple.fr")),
            ("awa@ exemple.fr", Ok("awa@exemple.fr")),
            ("awa@exemple.fr.", Ok("awa@exemple.fr")),
            ("awa@exemple.fr,", Ok("awa@exemple.fr")),
            ("\u{200b}awa@exemple.fr", Ok("awa@exemple.fr")),
            ("awa@exemple.fr\u{a0}", Ok("awa@exemple.fr")),
            ("\u{202a}awa@exemple.fr\u{202c}", Ok("awa@exemple.fr")),
            ("aw\u{ad}a@exem\u{2060}ple.fr", Ok("awa@exemple.fr")),
            ("ａｗａ＠ｅｘｅｍｐｌｅ．ｆｒ", Ok("awa@exemple.fr")),
            ("", Err(AtSign)),
            ("awa.exemple.fr", Err(AtSign)),
            ("awa@b@exemple.fr", Err(AtSign)),
            ("@exemple.fr", Err(BeforeAt)),
            (".awa@exemple.fr", Err(BeforeAt)),
            ("a..wa@exemple.fr", Err(BeforeAt)),
            ("a wa@exemple.fr", Err(BeforeAt)),
            ("awa\u{a0}d@exemple.fr", Err(BeforeAt)),
            ("<awa@exemple.fr", Err(BeforeAt)),
            (&long, Err(BeforeAt)),
            ("awa@exemple", Err(AfterAt)),
            ("awa@exemple,fr", Err(AfterAt)),
            ("awa@exemple.f", Err(AfterAt)),
            ("awa@exemple..fr", Err(AfterAt)),
            ("awa@-exemple.fr", Err(AfterAt)),
            ("awa@192.168.1.1", Err(AfterAt)),
            ("awa@exemple.fr\r\nBcc: x", Err(AfterAt)),
        ] {
            let got = text.parse::<Courriel>();
            assert_eq!(
                got.as_ref().map(Courriel::as_str),
                expect.as_ref().map(|t| *t),
                "{text:?}"
            );
        }
        for (text, expect) in [
            ("Contact : a@exemple.fr", Some("a@exemple.fr")),
            ("Contact:a@exemple.fr", Some("a@exemple.fr")),
            ("a@exemple.fr / b@exemple.fr", Some("a@exemple.fr")),
            ("a@exemple.fr;b@exemple.fr", Some("a@exemple.fr")),
            ("Awa Diop <a@exemple.fr>", Some("a@exemple.fr")),
            ("a@exemple.fr (accueil)", Some("a@exemple.fr")),
            ("Écrire à a@exemple.fr.", Some("a@exemple.fr")),
            ("mailto:a@exemple.fr?subject=x", Some("a@exemple.fr")),
            ("a[at]exemple.fr", None),
            ("sur place", None),
            ("", None),
        ] {
            let found = Courriel::found_in(text).ok();
            assert_eq!(found.as_ref().map(Courriel::as_str), expect, "{text:?}");
        }
        let too_long = format!("awa@{}.fr", "a".repeat(260));
        assert_eq!(too_long.parse::<Courriel>(), Err(Length));
    }
}
