//! Why a text is not a code.

use std::fmt;

/// What a code names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// [`CodeQpv`](super::CodeQpv).
    Qpv,
    /// [`CodeCommune`](super::CodeCommune).
    Commune,
    /// [`CodeDepartement`](super::CodeDepartement).
    Departement,
    /// [`CodePostal`](super::CodePostal).
    Postal,
    /// [`CodeRegion`](super::CodeRegion).
    Region,
    /// [`CodeEpci`](super::CodeEpci).
    Epci,
    /// [`Siren`](super::Siren).
    Siren,
    /// [`Siret`](super::Siret).
    Siret,
    /// [`CodeTerritoire`](super::CodeTerritoire).
    Territoire,
}

impl CodeKind {
    /// How such a code is written.
    pub fn shape(self) -> &'static str {
        match self {
            Self::Qpv => "write it like QP093028 or QN00101M",
            Self::Commune => "write it like 93066, 2A004 or 97105",
            Self::Departement => "write it like 01, 2A or 971",
            Self::Postal => "write it like 93200",
            Self::Region => "write it like 11 or 04",
            Self::Epci | Self::Siren => "write its 9 digits without spaces, like 356000000",
            Self::Siret => "write its 14 digits without spaces, like 35600000000048",
            Self::Territoire => {
                "write it like commune:93066, epci:200057867, departement:93 or qpv:QN09301M"
            }
        }
    }
}

impl fmt::Display for CodeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Qpv => "code QPV",
            Self::Commune => "code of a commune",
            Self::Departement => "code of a département",
            Self::Postal => "code postal",
            Self::Region => "code of a région",
            Self::Epci => "code of an EPCI",
            Self::Siren => "SIREN",
            Self::Siret => "SIRET",
            Self::Territoire => "territory",
        })
    }
}

/// What is wrong with a code; positions are counted in characters from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// No such code has this many characters.
    Length(usize),
    /// The character at this position is not allowed.
    Character(usize),
    /// The characters from one position to the other name no département.
    Departement(usize, usize),
    /// The characters from one position to the other name no région.
    Region(usize, usize),
    /// The characters from one position to the other are all 0, which is not assigned.
    Zero(usize, usize),
    /// The checksum does not match.
    Checksum,
    /// Well formed, and given to nothing: often a code of another kind.
    Unknown,
}

/// Why a text is not a code: never holds the text, which may be personal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeError {
    /// The code that was expected.
    pub kind: CodeKind,
    pub fault: CodeFault,
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.kind)?;
        match self.fault {
            CodeFault::Length(1) => f.write_str("of 1 character"),
            CodeFault::Length(length) => write!(f, "of {length} characters"),
            CodeFault::Character(place) => write!(f, "with an unexpected character {place}"),
            CodeFault::Departement(from, to) => {
                write!(f, "of no known département (characters {from} to {to})")
            }
            CodeFault::Region(from, to) => {
                write!(f, "of no known région (characters {from} to {to})")
            }
            CodeFault::Zero(from, to) if self.kind == CodeKind::Commune => write!(
                f,
                "with the number 0, that no commune bears (characters {from} to {to}; is it a postal code?)"
            ),
            CodeFault::Zero(from, to) => {
                write!(
                    f,
                    "with the number 0, that no one bears (characters {from} to {to})"
                )
            }
            CodeFault::Checksum => {
                f.write_str("with a checksum that does not match, one digit is wrong")
            }
            CodeFault::Unknown if self.kind == CodeKind::Commune => {
                f.write_str("that no commune bears (is it a postal code?)")
            }
            CodeFault::Unknown => f.write_str("that no one bears"),
        }?;
        write!(f, ": {}", self.kind.shape())
    }
}

impl std::error::Error for CodeError {}
