//! What is said to the database and what it answers.

use super::failure::Failure;
use serde::Deserialize;
use serde_json::Map;

/// Why a database did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseError {
    /// A constraint of the schema: something is there already, or is gone.
    Constraint,
    /// Anything else; what was asked may have been done.
    Unavailable,
}

/// A statement and its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The text, which holds no value.
    pub sql: &'static str,
    /// The values of `?1`, `?2`…
    pub values: Vec<SqlValue>,
}

/// A value of the database.
#[derive(Clone, Debug, PartialEq)]
pub enum SqlValue {
    Null,
    /// A whole number that a double holds exactly.
    Integer(i64),
    Text(String),
}

/// A row: its values by the names of their columns.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Row(pub Map<String, serde_json::Value>);

/// A statement with its values.
pub(crate) fn statement<const N: usize>(sql: &'static str, values: [SqlValue; N]) -> Statement {
    Statement {
        sql,
        values: values.into(),
    }
}

impl Row {
    /// What the row says, as a type that names its columns. What cannot be read is an
    /// error that names the table, never something that is not there.
    pub(crate) fn read<'a, T: Deserialize<'a>>(
        &'a self,
        table: &'static str,
    ) -> Result<T, Failure> {
        T::deserialize(&self.0).map_err(|_| Failure::Row(table))
    }
}

impl From<&str> for SqlValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for SqlValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for SqlValue {
    fn from(integer: i64) -> Self {
        Self::Integer(integer)
    }
}

impl From<u32> for SqlValue {
    fn from(integer: u32) -> Self {
        Self::Integer(integer.into())
    }
}

impl From<bool> for SqlValue {
    fn from(is_true: bool) -> Self {
        Self::Integer(is_true.into())
    }
}

impl From<shared::Timestamp> for SqlValue {
    fn from(le: shared::Timestamp) -> Self {
        Self::Integer(le.as_millisecond())
    }
}

impl<T: Into<SqlValue>> From<Option<T>> for SqlValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl From<DatabaseError> for Failure {
    fn from(_: DatabaseError) -> Self {
        Self::Database
    }
}
