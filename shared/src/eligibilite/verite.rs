//! Kleene's strong logic of three values.

use std::ops::Not;

/// True, false, or not yet known; ordered so that "and" is the least and "or" the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verite {
    /// False, whatever else we learn.
    Faux,
    /// Not yet known.
    Inconnue,
    /// True, whatever else we learn.
    Vrai,
}

impl Verite {
    /// The three.
    pub const TOUTES: [Self; 3] = [Self::Faux, Self::Inconnue, Self::Vrai];

    /// Both.
    #[must_use]
    pub fn et(self, autre: Self) -> Self {
        self.min(autre)
    }

    /// Either.
    #[must_use]
    pub fn ou(self, autre: Self) -> Self {
        self.max(autre)
    }

    /// Whether nothing that we may learn changes it.
    pub fn is_definite(self) -> bool {
        self != Self::Inconnue
    }
}

impl Not for Verite {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Faux => Self::Vrai,
            Self::Inconnue => Self::Inconnue,
            Self::Vrai => Self::Faux,
        }
    }
}

impl From<bool> for Verite {
    fn from(vrai: bool) -> Self {
        if vrai { Self::Vrai } else { Self::Faux }
    }
}

impl From<Option<bool>> for Verite {
    fn from(vrai: Option<bool>) -> Self {
        vrai.map_or(Self::Inconnue, Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::Verite::{self, Faux as F, Inconnue as I, Vrai as V};

    #[test]
    fn tables_are_kleene_s() {
        let check = |nom: &str, table: [[Verite; 3]; 3], op: fn(Verite, Verite) -> Verite| {
            for (a, ligne) in Verite::TOUTES.into_iter().zip(table) {
                for (b, attendu) in Verite::TOUTES.into_iter().zip(ligne) {
                    assert_eq!(op(a, b), attendu, "{a:?} {nom} {b:?}");
                }
            }
        };
        check("et", [[F, F, F], [F, I, I], [F, I, V]], Verite::et);
        check("ou", [[F, I, V], [I, I, V], [V, V, V]], Verite::ou);
        assert_eq!([!F, !I, !V], [V, I, F]);
    }
}
