//! The identifiers of structures, entries and rows.

use super::token;
use std::{fmt, str::FromStr};

/// The most characters of an identifier.
pub const IDENTIFIER_MAX: usize = 100;

/// A name for programs: letters without accent, digits, `-`, `_`, `.` and `:`. It is the
/// same in an address, a file and a form, so that who is listed can be applied to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identifier(String);

/// Why a text is no identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentifierError {
    /// Nothing of it can be seen.
    Empty,
    /// More than [`IDENTIFIER_MAX`] characters.
    Length,
    /// A character that no identifier has.
    Character(char),
}

impl FromStr for Identifier {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        let text = token(text);
        let allowed = |c: &char| c.is_ascii_alphanumeric() || "-_.:".contains(*c);
        match text.chars().find(|c| !allowed(c)) {
            _ if text.is_empty() => Err(IdentifierError::Empty),
            Some(c) => Err(IdentifierError::Character(c)),
            None if text.len() > IDENTIFIER_MAX => Err(IdentifierError::Length),
            None => Ok(Self(text)),
        }
    }
}

impl Identifier {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_usable_everywhere() {
        use IdentifierError::*;
        let long = "a".repeat(101);
        for (text, expect) in [
            ("citeslab-brume", Ok("citeslab-brume")),
            ("di-0123456789", Ok("di-0123456789")),
            ("a.b:c_D", Ok("a.b:c_D")),
            (" maison1 ", Ok("maison1")),
            ("maison\u{200b}1", Ok("maison1")),
            ("\u{feff}maison1", Ok("maison1")),
            ("maison１", Ok("maison1")),
            ("maison-été", Err(Character('é'))),
            ("maison\u{a0}1", Err(Character(' '))),
            ("maison 1", Err(Character(' '))),
            ("maison/1", Err(Character('/'))),
            ("maison#1", Err(Character('#'))),
            ("maison?1", Err(Character('?'))),
            ("maison%201", Err(Character('%'))),
            ("maison’s", Err(Character('’'))),
            ("мaison", Err(Character('м'))),
            ("maison,1", Err(Character(','))),
            ("maison|1", Err(Character('|'))),
            ("\u{202e}1", Ok("1")),
            ("\u{200b}", Err(Empty)),
            ("", Err(Empty)),
            (&long, Err(Length)),
        ] {
            let got = text.parse::<Identifier>();
            assert_eq!(
                got.as_ref().map(Identifier::as_str),
                expect.as_ref().map(|t| *t),
                "{text:?}"
            );
        }
    }
}
