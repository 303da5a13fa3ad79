//! The reference of an application.

use std::{fmt, str::FromStr};

/// The public name of an application: 8 characters that are hard to confuse, whether read
/// aloud over a telephone or copied by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference([u8; 8]);

/// Digits and capitals without look-alikes (0 O, 1 I L, 2 Z, 5 S, 8 B, U V), and without
/// vowels, so that none spells a word.
const LETTERS: &[u8; 20] = b"34679CDFGHJKMNPQRTWX";

impl Reference {
    /// From 8 random bytes. As 20 does not divide 256, some letters are a little likelier:
    /// that costs a reference a hundredth of a bit.
    pub fn of(random: [u8; 8]) -> Self {
        Self(random.map(|byte| LETTERS[usize::from(byte) * LETTERS.len() / 256]))
    }

    pub fn as_str(&self) -> &str {
        // Always made of the letters above.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Reference {
    type Err = ();

    /// Accepts lower case, spaces and dashes, which people add when they copy.
    fn from_str(text: &str) -> Result<Self, ()> {
        let mut letters = [0; 8];
        let mut rest = text
            .bytes()
            .filter(|byte| !matches!(byte, b' ' | b'-'))
            .map(|byte| byte.to_ascii_uppercase());
        for letter in &mut letters {
            *letter = rest
                .next()
                .filter(|byte| LETTERS.contains(byte))
                .ok_or(())?;
        }
        match rest.next() {
            None => Ok(Self(letters)),
            Some(_) => Err(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_was_copied_by_hand() {
        for (text, expect) in [
            ("7KQM4TXC", Ok("7KQM4TXC")),
            ("7kqm 4txc", Ok("7KQM4TXC")),
            ("7KQM-4TXC", Ok("7KQM4TXC")),
            ("7KQM4TX", Err(())),
            ("7KQM4TXCC", Err(())),
            ("7KQM4TX0", Err(())),
            ("7KQM4TXÉ", Err(())),
            ("", Err(())),
        ] {
            let got = text.parse::<Reference>().map(|r| r.to_string());
            assert_eq!(got, expect.map(str::to_owned), "{text:?}");
        }
    }

    #[test]
    fn every_byte_gives_a_letter() {
        for byte in 0..=255 {
            let reference = Reference::of([byte; 8]);
            assert_eq!(reference.as_str().parse(), Ok(reference));
        }
    }
}
