//! A structure as one source tells it, before sources are merged.

use shared::{
    Point,
    codes::{CodeCommune, CodeDepartement, CodeEpci, CodeRegion},
    structures::{Freshness, Nature, Opening, PlacePrecision, Provenance, Service},
};

/// A structure as one source tells it.
#[derive(Clone, Debug)]
pub(crate) struct RawStructure {
    /// The file and the line, for the report.
    pub(super) ou: (String, usize),
    pub(super) id: String,
    /// Whether it was made of the name, for want of one in the source.
    pub(super) id_from_name: bool,
    pub(super) name: String,
    pub(super) resume: Option<String>,
    pub(super) siret: Option<String>,
    pub(super) adresse: Option<String>,
    pub(super) telephone: Option<String>,
    pub(super) courriel: Option<String>,
    pub(super) site: Option<String>,
    pub(super) ouverture: Option<String>,
    pub(super) with: Vec<String>,
    pub(super) nature: Nature,
    pub(super) commune: Option<CodeCommune>,
    pub(super) point: Option<Point>,
    pub(super) precision: PlacePrecision,
    pub(super) zones: Vec<WrittenZone>,
    pub(super) service: Service,
    pub(super) admission: Opening,
    pub(super) places: Option<u16>,
    pub(super) dispositifs: Vec<String>,
    pub(super) provenance: Provenance,
    pub(super) freshness: Freshness,
}

/// A zone by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum WrittenZone {
    Commune(CodeCommune),
    Epci(CodeEpci),
    Departement(CodeDepartement),
    Region(CodeRegion),
    France,
}
