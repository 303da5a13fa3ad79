//! What is said of one card.

use super::Meeting;
use crate::{Date, structures::Appel};

/// A field of a card: not said, so that the pack's stands; or said, perhaps as being none.
pub type Said<T> = Option<Option<T>>;

/// What is said of a structure or a network today.
#[derive(Clone, Debug, PartialEq)]
pub struct LiveCard {
    pub id: String,
    /// The day on which this was said. A pack that was checked since stands, all of it.
    pub verifie_le: Option<Date>,
    /// Whether an application reaches somebody: that is known now, and no pack says it.
    pub joignable: bool,
    /// Until when it takes nobody, that day included.
    pub pause: Option<Date>,
    /// The dated meetings that it holds.
    pub meetings: Vec<Meeting>,
    pub change: CardChange,
}

/// What changes of a card.
#[derive(Clone, Debug, PartialEq)]
pub enum CardChange {
    /// It is no more.
    Withdrawn,
    /// These fields are as said, the others as in the pack.
    Fields(Box<CardFields>),
}

/// The fields that one says of one's card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CardFields {
    pub resume: Said<String>,
    pub adresse: Said<String>,
    pub telephone: Said<String>,
    pub courriel: Said<String>,
    pub site: Said<String>,
    pub ouverture: Said<String>,
    /// Languages spoken, bits of `personne.langues`.
    pub langues: Said<u64>,
    pub places: Said<u16>,
    /// The calls that it opens; said as none, it takes people all year round.
    pub appels: Said<Vec<Appel>>,
}

impl LiveCard {
    /// A card of which nothing is said yet.
    pub fn unsaid(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            verifie_le: None,
            joignable: false,
            pause: None,
            meetings: Vec::new(),
            change: CardChange::Fields(Box::default()),
        }
    }

    /// Whether it takes nobody on a day.
    pub fn is_closed(&self, today: Date) -> bool {
        self.change == CardChange::Withdrawn || self.pause.is_some_and(|until| until >= today)
    }
}
