//! The code of a territory: what kind of place it is, and which.

use super::{CodeCommune, CodeDepartement, CodeEpci, CodeError, CodeFault, CodeKind, CodeQpv};
use std::{fmt, str::FromStr};

/// A place that a page, a figure or an element is about: `commune:93066`, `epci:200057867`,
/// `departement:93` or `qpv:QN09301M`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeTerritoire {
    Commune(CodeCommune),
    Epci(CodeEpci),
    Departement(CodeDepartement),
    Qpv(CodeQpv),
}

impl FromStr for CodeTerritoire {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let unknown = CodeError {
            kind: CodeKind::Territoire,
            fault: CodeFault::Unknown,
        };
        let (kind, code) = text.trim().split_once(':').ok_or(unknown)?;
        match kind {
            "commune" => code.parse().map(Self::Commune),
            "epci" => code.parse().map(Self::Epci),
            "departement" => code.parse().map(Self::Departement),
            "qpv" => code.parse().map(Self::Qpv),
            _ => Err(unknown),
        }
    }
}

impl CodeTerritoire {
    /// What it is, as the code writes it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Commune(_) => "commune",
            Self::Epci(_) => "epci",
            Self::Departement(_) => "departement",
            Self::Qpv(_) => "qpv",
        }
    }

    /// The code without what it is.
    pub fn code(&self) -> &str {
        match self {
            Self::Commune(code) => code.as_str(),
            Self::Epci(code) => code.as_str(),
            Self::Departement(code) => code.as_str(),
            Self::Qpv(code) => code.as_str(),
        }
    }
}

impl fmt::Display for CodeTerritoire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind(), self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_territory_says_what_it_is_and_which() {
        for text in [
            "commune:93066",
            "epci:200057867",
            "departement:2A",
            "qpv:QN09901N",
        ] {
            let territoire = text.parse::<CodeTerritoire>().map(|code| code.to_string());
            assert_eq!(territoire.as_deref(), Ok(text));
        }
        assert_eq!(
            " commune:93066 "
                .parse::<CodeTerritoire>()
                .map(|code| code.to_string()),
            Ok("commune:93066".to_owned())
        );
        for (text, kind) in [
            ("93066", CodeKind::Territoire),
            ("ville:93066", CodeKind::Territoire),
            ("", CodeKind::Territoire),
            ("commune:93", CodeKind::Commune),
            ("epci:200057868", CodeKind::Epci),
        ] {
            let error = text.parse::<CodeTerritoire>().map_err(|error| error.kind);
            assert_eq!(error, Err(kind), "{text}");
        }
    }
}
