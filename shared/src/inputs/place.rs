//! What the resident pointed at, and how far from the given position the real place may be.

use super::{FoundAddress, distinction};
use crate::{Point, codes::CodeCommune};

/// A place to check.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundPlace {
    /// How the geocoder writes it; empty for the device's own position.
    pub label: String,
    /// What tells it from those found with the same label; empty for one alone.
    pub distinction: String,
    /// What kind of place it is.
    pub nature: PlaceKind,
    pub point: Point,
    /// How far, in metres, the real place may be from the point.
    pub precision_m: f64,
    /// The commune, when the geocoder names it.
    pub commune: Option<CodeCommune>,
    pub parts: AddressParts,
}

/// What an address is made of, as the geocoder says it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressParts {
    pub number: Option<String>,
    pub street: String,
    pub postcode: String,
    pub old_commune: String,
    /// The département and the région, in words.
    pub context: String,
    /// How sure the geocoder is, from 0 to 1.
    pub score: Option<f64>,
}

impl FoundPlace {
    /// Whether two answers are one place: its name and where it is, not how sure one is.
    pub fn is_same(&self, other: &Self) -> bool {
        let (parts, others) = (&self.parts, &other.parts);
        self.label == other.label
            && self.commune == other.commune
            && self.point == other.point
            && parts.old_commune == others.old_commune
    }

    /// As it is judged.
    pub fn address(&self) -> FoundAddress<'_> {
        let parts = &self.parts;
        FoundAddress {
            label: &self.label,
            context: &parts.context,
            number: parts.number.as_deref(),
            street: &parts.street,
            citycode: self.commune.as_ref().map_or("", CodeCommune::as_str),
            old_commune: &parts.old_commune,
            postcode: &parts.postcode,
            score: parts.score,
        }
    }
}

/// Two places with one name stay two choices: each is told what tells it from the others.
pub fn tell_apart(places: &mut [FoundPlace]) {
    let found: Vec<_> = places.iter().map(FoundPlace::address).collect();
    let told: Vec<_> = (0..found.len())
        .map(|rank| distinction(rank, &found))
        .collect();
    for (place, told) in places.iter_mut().zip(told) {
        place.distinction = told;
    }
}

/// The kind of a place: it decides what may be said and what to ask next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    Numero,
    Rue,
    /// A hamlet or a named place.
    LieuDit,
    Commune,
    /// The position given by the device.
    Position,
}

impl PlaceKind {
    /// The geocoder's `type`; whatever is unknown is taken for the least precise.
    pub fn from_type(text: &str) -> Self {
        match text {
            "housenumber" => Self::Numero,
            "street" => Self::Rue,
            "locality" => Self::LieuDit,
            _ => Self::Commune,
        }
    }

    /// How far the real place may be from the point the geocoder gives.
    ///
    /// The geocoder states no error, so these are ours (23 November 2026), on the
    /// side of doubt. A number is placed at its door or on its plot: 10 m is half of
    /// a usual plot front. A street is one point for all of it, and few go further
    /// than 2 km from it; a named place spreads as far. A commune is answered for as
    /// a disc of 10 km, wider than nearly all.
    pub fn precision_m(self) -> f64 {
        match self {
            Self::Numero => 10.0,
            Self::Rue | Self::LieuDit => 2_000.0,
            Self::Commune | Self::Position => 10_000.0,
        }
    }
}
