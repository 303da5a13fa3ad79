//! Statements, and the rows that answer them.

use super::failure::Failure;
use serde::Deserialize;
use serde_json::Map;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseError {
    /// A constraint of the schema stopped the transaction: what it would write exists already,
    /// or what it relies on is gone.
    Constraint,
    /// Anything else. The transaction may have been applied all the same.
    Unavailable,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// A constant text, so that no value can be read as SQL.
    pub sql: &'static str,
    /// What stands for `?1`, `?2`…
    pub values: Vec<SqlValue>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SqlValue {
    Null,
    /// Must be one that a double holds exactly: the runtime knows no other number.
    Integer(i64),
    Text(String),
}

/// Values by the name of their column.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Row(pub Map<String, serde_json::Value>);

pub(crate) fn statement<const N: usize>(sql: &'static str, values: [SqlValue; N]) -> Statement {
    Statement {
        sql,
        values: values.into(),
    }
}

impl Row {
    /// Reads the columns that `T` names. A value that cannot be read is an error, which names
    /// the table; it is never taken for a missing one.
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
    fn from(flag: bool) -> Self {
        Self::Integer(flag.into())
    }
}

impl From<shared::Timestamp> for SqlValue {
    fn from(moment: shared::Timestamp) -> Self {
        Self::Integer(moment.as_millisecond())
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
