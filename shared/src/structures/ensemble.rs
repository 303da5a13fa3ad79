//! Sets of the few values of a list, a bit each.

use std::marker::PhantomData;

/// A list of values that a set can hold, in their order.
pub trait Rang: Copy + PartialEq + 'static {
    /// All of them, in order.
    const TOUS: &'static [Self];

    /// How files and the API write it.
    fn as_str(self) -> &'static str;

    /// The one that is written so.
    fn parse(texte: &str) -> Option<Self> {
        Self::TOUS.iter().copied().find(|v| v.as_str() == texte)
    }

    /// Its place in the list.
    fn rang(self) -> u32 {
        Self::TOUS.iter().take_while(|v| **v != self).count() as u32
    }
}

/// Some of the values of a list.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Ensemble<T>(u32, PhantomData<T>);

// Derived, these would ask the same of `T`.
impl<T> Clone for Ensemble<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Ensemble<T> {}
impl<T> Default for Ensemble<T> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}

impl<T: Rang> Ensemble<T> {
    /// Those of these bits; none when a bit is no value's.
    pub(crate) fn from_bits(bits: u32) -> Option<Self> {
        (u64::from(bits) < 1 << T::TOUS.len()).then_some(Self(bits, PhantomData))
    }

    /// A bit each, in the order of the list.
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    /// Every value of the list, in order.
    pub fn toutes() -> impl Iterator<Item = T> {
        T::TOUS.iter().copied()
    }

    /// Whether it is there.
    pub fn contains(self, valeur: T) -> bool {
        self.0 >> valeur.rang() & 1 == 1
    }

    /// Adds one.
    pub fn insert(&mut self, valeur: T) {
        self.0 |= 1 << valeur.rang();
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those of both.
    #[must_use]
    pub fn intersection(self, autres: Self) -> Self {
        Self(self.0 & autres.0, PhantomData)
    }

    /// Those of either.
    #[must_use]
    pub fn union(self, autres: Self) -> Self {
        Self(self.0 | autres.0, PhantomData)
    }

    /// In order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::TOUS.iter().copied().filter(move |v| self.contains(*v))
    }
}

impl<T: Rang> FromIterator<T> for Ensemble<T> {
    fn from_iter<I: IntoIterator<Item = T>>(valeurs: I) -> Self {
        let mut ensemble = Self::default();
        for valeur in valeurs {
            ensemble.insert(valeur);
        }
        ensemble
    }
}

/// An enumeration written by its names, in an order that means something.
macro_rules! liste {
    ($(#[$doc:meta])* $nom:ident { $($(#[$variante_doc:meta])* $variante:ident $texte:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $nom { $($(#[$variante_doc])* $variante),* }

        impl $crate::structures::Rang for $nom {
            const TOUS: &'static [Self] = &[$(Self::$variante),*];

            fn as_str(self) -> &'static str {
                match self { $(Self::$variante => $texte),* }
            }

            fn rang(self) -> u32 {
                self as u32
            }
        }
    };
}
pub(crate) use liste;
