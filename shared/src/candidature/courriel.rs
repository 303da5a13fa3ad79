//! Addresses of electronic mail.

use std::{fmt, str::FromStr};

/// An address that a mail server may take: what is before the `@` is its own business,
/// what is after is a name of the Internet.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Courriel(String);

/// Why a text is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourrielError {
    /// None or several `@`.
    Arobase,
    /// Nothing before the `@`, or what no address has there.
    Avant,
    /// After the `@`, not the name of a place of the Internet.
    Apres,
    /// More than 254 bytes.
    Longueur,
}

impl FromStr for Courriel {
    type Err = CourrielError;

    fn from_str(texte: &str) -> Result<Self, CourrielError> {
        let texte = texte.trim();
        if texte.len() > 254 {
            return Err(CourrielError::Longueur);
        }
        let (avant, apres) = texte.split_once('@').ok_or(CourrielError::Arobase)?;
        if apres.contains('@') {
            return Err(CourrielError::Arobase);
        }
        let permis =
            |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b) || b >= 0x80;
        let points = avant.starts_with('.') || avant.ends_with('.') || avant.contains("..");
        if avant.is_empty() || avant.len() > 64 || points || !avant.bytes().all(permis) {
            return Err(CourrielError::Avant);
        }
        if avant.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(CourrielError::Avant);
        }
        let label = |label: &str| {
            let permis = |c: char| c.is_alphanumeric() || c == '-';
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(permis)
        };
        let fin = apres.rsplit('.').next().unwrap_or_default();
        let lettres = fin.starts_with("xn--") || fin.chars().all(char::is_alphabetic);
        if !apres.contains('.') || !apres.split('.').all(label) || fin.len() < 2 || !lettres {
            return Err(CourrielError::Apres);
        }
        Ok(Self(format!("{avant}@{}", apres.to_lowercase())))
    }
}

impl Courriel {
    /// The address, its server's name in small letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Never in a log, whoever prints what holds it.
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
        for (texte, expect) in [
            ("awa@exemple.fr", Ok("awa@exemple.fr")),
            (" Awa.D+projet@Exemple.FR ", Ok("Awa.D+projet@exemple.fr")),
            ("o'neil@mail.exemple.org", Ok("o'neil@mail.exemple.org")),
            ("awa@école.fr", Ok("awa@école.fr")),
            ("awa@exemple.xn--p1ai", Ok("awa@exemple.xn--p1ai")),
            ("", Err(Arobase)),
            ("awa.exemple.fr", Err(Arobase)),
            ("awa@b@exemple.fr", Err(Arobase)),
            ("@exemple.fr", Err(Avant)),
            (".awa@exemple.fr", Err(Avant)),
            ("a..wa@exemple.fr", Err(Avant)),
            ("a wa@exemple.fr", Err(Avant)),
            ("awa\u{a0}d@exemple.fr", Err(Avant)),
            ("<awa@exemple.fr", Err(Avant)),
            (&long, Err(Avant)),
            ("awa@exemple", Err(Apres)),
            ("awa@exemple,fr", Err(Apres)),
            ("awa@exemple.f", Err(Apres)),
            ("awa@exemple..fr", Err(Apres)),
            ("awa@-exemple.fr", Err(Apres)),
            ("awa@192.168.1.1", Err(Apres)),
            ("awa@exemple.fr\r\nBcc: x", Err(Apres)),
        ] {
            let got = texte.parse::<Courriel>();
            assert_eq!(
                got.as_ref().map(Courriel::as_str),
                expect.as_ref().map(|t| *t),
                "{texte:?}"
            );
        }
        let trop = format!("awa@{}.fr", "a".repeat(260));
        assert_eq!(trop.parse::<Courriel>(), Err(Longueur));
    }
}
