//! Where a webhook may be sent.

use std::str::FromStr;

/// An address that was found good for the hosts that a partner is allowed.
///
/// The grammar is narrower than that of URLs, so that no two readers of one can
/// disagree on where it leads: a name with dots, in small letters, digits and dashes, no
/// port, no user, no escape in the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdresseDeRappel(String);

/// Why an address is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RappelError {
    /// Not `https://`.
    Schema,
    /// A number, or a name that only a machine or a network knows.
    Hote,
    /// A name that the partner was not given.
    HoteNonPrevu,
    /// A character that has no place there.
    Caractere,
}

/// A host that a partner may receive at: that name, or any below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hote(String);

/// Names that lead nowhere on the Internet, or that a network answers by itself.
const RESERVES: [&str; 9] = [
    "internal", "intranet", "lan", "home", "corp", "arpa", "onion", "invalid", "test",
];

impl FromStr for Hote {
    type Err = RappelError;

    fn from_str(texte: &str) -> Result<Self, RappelError> {
        let labels: Vec<&str> = texte.split('.').collect();
        let label = |label: &&str| {
            let permis = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(permis)
        };
        let fin = labels.last().copied().unwrap_or_default();
        // Numbers in any notation end with a digit or with `0x…`.
        let lettres = fin.len() >= 2 && fin.starts_with(|c: char| c.is_ascii_lowercase());
        let bon = texte.len() <= 253
            && labels.len() >= 2
            && labels.iter().all(label)
            && lettres
            && !fin.starts_with("local")
            && !RESERVES.contains(&fin);
        match bon {
            true => Ok(Self(texte.to_owned())),
            false => Err(RappelError::Hote),
        }
    }
}

impl Hote {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a name is this one or one below it: by whole labels, never by letters.
    fn couvre(&self, nom: &str) -> bool {
        nom.strip_suffix(self.as_str())
            .is_some_and(|reste| reste.is_empty() || reste.ends_with('.'))
    }
}

impl AdresseDeRappel {
    /// Reads an address. `local`: this is a run on the developer's machine, which may
    /// also send to itself.
    pub fn parse(url: &str, hotes: &[Hote], local: bool) -> Result<Self, RappelError> {
        let permis = |b: u8| b.is_ascii_alphanumeric() || b"-._~/?&=+:,;%".contains(&b);
        if local && let Some(suite) = url.strip_prefix("http://127.0.0.1:") {
            let (port, _) = suite.split_once('/').unwrap_or((suite, ""));
            let sound = port.parse::<u16>().is_ok() && suite.bytes().all(permis);
            return match sound {
                true => Ok(Self(url.to_owned())),
                false => Err(RappelError::Caractere),
            };
        }
        let suite = url.strip_prefix("https://").ok_or(RappelError::Schema)?;
        let fin = suite.find(['/', '?']).unwrap_or(suite.len());
        let (nom, chemin) = suite.split_at(fin);
        let nom: Hote = nom.parse()?;
        if !chemin.bytes().all(permis) || url.len() > 2_000 {
            return Err(RappelError::Caractere);
        }
        match hotes.iter().any(|hote| hote.couvre(nom.as_str())) {
            true => Ok(Self(url.to_owned())),
            false => Err(RappelError::HoteNonPrevu),
        }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sends_only_where_a_partner_was_allowed() {
        use RappelError::{Caractere, HoteNonPrevu, Schema};
        let hotes: Vec<Hote> = ["exemple.fr", "hooks.ville.org"]
            .map(|hote| hote.parse().unwrap())
            .into();
        for (url, expect) in [
            ("https://exemple.fr/hook", None),
            ("https://exemple.fr", None),
            ("https://api.exemple.fr/a?b=c", None),
            ("https://hooks.ville.org/x", None),
            ("https://ville.org/x", Some(HoteNonPrevu)),
            ("https://monexemple.fr/", Some(HoteNonPrevu)),
            ("https://exemple.fr.attaque.com/", Some(HoteNonPrevu)),
            ("http://exemple.fr/", Some(Schema)),
            ("HTTPS://exemple.fr/", Some(Schema)),
            ("https://exemple.fr:443/", Some(RappelError::Hote)),
            ("https://exemple.fr@attaque.com/", Some(RappelError::Hote)),
            ("https://exemple.fr\\@attaque.com/", Some(RappelError::Hote)),
            ("https://Exemple.fr/", Some(RappelError::Hote)),
            ("https://exemple.fr./", Some(RappelError::Hote)),
            ("https://127.0.0.1/", Some(RappelError::Hote)),
            ("https://0x7f.1/", Some(RappelError::Hote)),
            ("https://[::1]/", Some(RappelError::Hote)),
            ("https://localhost/", Some(RappelError::Hote)),
            ("https://a.internal/", Some(RappelError::Hote)),
            ("https://exemple.fr/a b", Some(Caractere)),
            ("https://exemple.fr/\r\nx", Some(Caractere)),
            ("http://127.0.0.1:9000/", Some(Schema)),
        ] {
            let got = AdresseDeRappel::parse(url, &hotes, false).err();
            assert_eq!(got, expect, "{url}");
        }
        for (url, expect) in [
            ("http://127.0.0.1:9000/hook", None),
            ("http://127.0.0.1:99999/", Some(Caractere)),
            ("http://127.0.0.1:80@exemple.fr/", Some(Caractere)),
            ("http://10.0.0.1:80/", Some(Schema)),
        ] {
            let got = AdresseDeRappel::parse(url, &[], true).err();
            assert_eq!(got, expect, "{url}");
        }
    }
}
