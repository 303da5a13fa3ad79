//! What the resident pointed at, and how far from the given position the real place may be.

use shared::{Point, codes::CodeCommune, inputs::FoundAddress};

/// A place to check.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FoundPlace {
    /// How the geocoder writes it; empty for the device's own position.
    pub(crate) label: String,
    /// What tells it from those found with the same label; empty for one alone.
    pub(crate) distinction: String,
    /// What kind of place it is.
    pub(crate) nature: PlaceKind,
    pub(crate) point: Point,
    /// How far, in metres, the real place may be from the point.
    pub(crate) precision_m: f64,
    /// The commune, when the geocoder names it.
    pub(crate) commune: Option<CodeCommune>,
    pub(crate) parts: AddressParts,
}

/// What an address is made of, as the geocoder says it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct AddressParts {
    pub(crate) number: Option<String>,
    pub(crate) street: String,
    pub(crate) postcode: String,
    pub(crate) old_commune: String,
    /// The département and the région, in words.
    pub(crate) context: String,
    /// How sure the geocoder is, from 0 to 1.
    pub(crate) score: Option<f64>,
}

impl FoundPlace {
    /// Whether two answers are one place: its name and where it is, not how sure one is.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let (parts, others) = (&self.parts, &other.parts);
        self.label == other.label
            && self.commune == other.commune
            && self.point == other.point
            && parts.old_commune == others.old_commune
    }

    /// As it is judged.
    pub(crate) fn address(&self) -> FoundAddress<'_> {
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

/// The kind of a place: it decides what may be said and what to ask next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceKind {
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
    pub(crate) fn from_type(text: &str) -> Self {
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
    pub(crate) fn precision_m(self) -> f64 {
        match self {
            Self::Numero => 10.0,
            Self::Rue | Self::LieuDit => 2_000.0,
            Self::Commune | Self::Position => 10_000.0,
        }
    }
}
