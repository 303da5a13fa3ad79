//! What is said to the database and what it answers.

use super::failure::Panne;
use serde::Deserialize;
use serde_json::Map;

/// Why a database did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseError {
    /// A constraint of the schema: something is there already, or is gone.
    Contrainte,
    /// Anything else; what was asked may have been done.
    Indisponible,
}

/// A statement and its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The text, which holds no value.
    pub sql: &'static str,
    /// The values of `?1`, `?2`…
    pub valeurs: Vec<Valeur>,
}

/// A value of the database.
#[derive(Clone, Debug, PartialEq)]
pub enum Valeur {
    /// Nothing.
    Nul,
    /// A whole number that a double holds exactly.
    Entier(i64),
    /// A text.
    Texte(String),
}

/// A row: its values by the names of their columns.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Row(pub Map<String, serde_json::Value>);

/// A statement with its values.
pub(crate) fn statement<const N: usize>(sql: &'static str, valeurs: [Valeur; N]) -> Statement {
    Statement {
        sql,
        valeurs: valeurs.into(),
    }
}

impl Row {
    /// What the row says, as a type that names its columns. What cannot be read is an
    /// error that names the table, never something that is not there.
    pub(crate) fn read<'a, T: Deserialize<'a>>(&'a self, table: &'static str) -> Result<T, Panne> {
        T::deserialize(&self.0).map_err(|_| Panne::Row(table))
    }
}

impl From<&str> for Valeur {
    fn from(texte: &str) -> Self {
        Self::Texte(texte.to_owned())
    }
}

impl From<String> for Valeur {
    fn from(texte: String) -> Self {
        Self::Texte(texte)
    }
}

impl From<i64> for Valeur {
    fn from(entier: i64) -> Self {
        Self::Entier(entier)
    }
}

impl From<u32> for Valeur {
    fn from(entier: u32) -> Self {
        Self::Entier(entier.into())
    }
}

impl From<bool> for Valeur {
    fn from(vrai: bool) -> Self {
        Self::Entier(vrai.into())
    }
}

impl From<shared::Timestamp> for Valeur {
    fn from(le: shared::Timestamp) -> Self {
        Self::Entier(le.as_millisecond())
    }
}

impl<T: Into<Valeur>> From<Option<T>> for Valeur {
    fn from(valeur: Option<T>) -> Self {
        valeur.map_or(Self::Nul, Into::into)
    }
}

impl From<DatabaseError> for Panne {
    fn from(_: DatabaseError) -> Self {
        Self::Base
    }
}
