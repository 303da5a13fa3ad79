//! Sets of the values of a short list, a bit each.

use std::marker::PhantomData;

/// An enumeration whose values have ranks and names.
pub trait Ranked: Copy + PartialEq + 'static {
    /// Every value, in order.
    const ALL: &'static [Self];

    /// How files and the API write it.
    fn as_str(self) -> &'static str;

    /// The value with that name.
    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.as_str() == text)
    }

    /// Its position among them.
    fn rank(self) -> u32 {
        Self::ALL.iter().take_while(|v| **v != self).count() as u32
    }
}

/// Some of the values of a list.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct EnumSet<T>(u32, PhantomData<T>);

// Not derived: that would require `T` to implement them too.
impl<T> Clone for EnumSet<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for EnumSet<T> {}
impl<T> Default for EnumSet<T> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}

impl<T: Ranked> EnumSet<T> {
    /// The set with these bits; `None` when a bit has no value.
    pub(crate) fn from_bits(bits: u32) -> Option<Self> {
        (u64::from(bits) < 1 << T::ALL.len()).then_some(Self(bits, PhantomData))
    }

    /// A bit per value, in the order of the list.
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    /// Every value of the list, in order.
    pub fn all() -> impl Iterator<Item = T> {
        T::ALL.iter().copied()
    }

    pub fn contains(self, value: T) -> bool {
        self.0 >> value.rank() & 1 == 1
    }

    pub fn insert(&mut self, value: T) {
        self.0 |= 1 << value.rank();
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    #[must_use]
    pub fn intersection(self, others: Self) -> Self {
        Self(self.0 & others.0, PhantomData)
    }

    #[must_use]
    pub fn union(self, others: Self) -> Self {
        Self(self.0 | others.0, PhantomData)
    }

    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |v| self.contains(*v))
    }
}

impl<T: Ranked> FromIterator<T> for EnumSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = Self::default();
        for value in values {
            set.insert(value);
        }
        set
    }
}

/// An ordered enumeration, with the names that its values are written by.
macro_rules! list {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),* }

        impl $crate::structures::Ranked for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }

            fn rank(self) -> u32 {
                self as u32
            }
        }
    };
}
pub(crate) use list;
