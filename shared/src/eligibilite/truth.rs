//! Kleene's strong logic of three values.

use std::ops::Not;

/// True, false, or not yet known; ordered so that "and" is the minimum and "or" the
/// maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// False, whatever else we learn.
    False,
    Unknown,
    /// True, whatever else we learn.
    True,
}

impl Truth {
    pub const ALL: [Self; 3] = [Self::False, Self::Unknown, Self::True];

    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// Whether nothing that we may learn can change it.
    pub fn is_definite(self) -> bool {
        self != Self::Unknown
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}

impl From<bool> for Truth {
    fn from(is_true: bool) -> Self {
        if is_true { Self::True } else { Self::False }
    }
}

impl From<Option<bool>> for Truth {
    fn from(is_true: Option<bool>) -> Self {
        is_true.map_or(Self::Unknown, Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, False as F, True as V, Unknown as I};

    #[test]
    fn tables_are_kleene_s() {
        let check = |name: &str, table: [[Truth; 3]; 3], op: fn(Truth, Truth) -> Truth| {
            for (a, row) in Truth::ALL.into_iter().zip(table) {
                for (b, expected) in Truth::ALL.into_iter().zip(row) {
                    assert_eq!(op(a, b), expected, "{a:?} {name} {b:?}");
                }
            }
        };
        check("et", [[F, F, F], [F, I, I], [F, I, V]], Truth::and);
        check("ou", [[F, I, V], [I, I, V], [V, V, V]], Truth::or);
        assert_eq!([!F, !I, !V], [V, I, F]);
    }
}
