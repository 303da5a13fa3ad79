//! A structure as one source tells it, before sources are merged.

use crate::{
    Point,
    codes::{CodeCommune, CodeDepartement, CodeEpci, CodeRegion},
    eligibilite::Catalogue,
    structures::{Freshness, Nature, Opening, PlacePrecision, Provenance, Service},
};

/// A structure as one source tells it.
#[derive(Clone, Debug)]
pub struct RawStructure {
    /// The file and the line, for the report.
    pub ou: (String, usize),
    pub id: String,
    /// Whether it was made of the name, for want of one in the source.
    pub id_from_name: bool,
    pub name: String,
    pub resume: Option<String>,
    pub siret: Option<String>,
    pub adresse: Option<String>,
    pub telephone: Option<String>,
    pub courriel: Option<String>,
    pub site: Option<String>,
    pub ouverture: Option<String>,
    pub with: Vec<String>,
    pub nature: Nature,
    pub commune: Option<CodeCommune>,
    pub point: Option<Point>,
    pub precision: PlacePrecision,
    pub zones: Vec<WrittenZone>,
    pub service: Service,
    pub admission: Opening,
    pub places: Option<u16>,
    pub dispositifs: Vec<String>,
    pub provenance: Provenance,
    pub freshness: Freshness,
}

/// A zone by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WrittenZone {
    Commune(CodeCommune),
    Epci(CodeEpci),
    Departement(CodeDepartement),
    Region(CodeRegion),
    France,
}

impl RawStructure {
    /// What a row says before any of its cells is read: nothing, but where it stands.
    pub fn unsaid(ou: (String, usize), provenance: Provenance, freshness: Freshness) -> Self {
        Self {
            ou,
            id: String::new(),
            id_from_name: false,
            name: String::new(),
            resume: None,
            siret: None,
            adresse: None,
            telephone: None,
            courriel: None,
            site: None,
            ouverture: None,
            with: Vec::new(),
            nature: Nature::Accompagnement,
            commune: None,
            point: None,
            precision: PlacePrecision::Commune,
            zones: Vec::new(),
            service: Service::default(),
            admission: Opening::Unknown,
            places: None,
            dispositifs: Vec::new(),
            provenance,
            freshness,
        }
    }

    /// Who belongs to a network of the catalogue does what the network does.
    pub fn take_door(&mut self, catalogue: &Catalogue) {
        for id in &self.dispositifs {
            let entry = catalogue
                .rank(id)
                .and_then(|rank| catalogue.entries().get(usize::from(rank)));
            if let Some(door) = entry.and_then(|entry| entry.door.as_ref()) {
                let own = self.service;
                self.service = own.union(door.service);
                // Whom it receives and when is its own to say.
                self.service.publics = own.publics;
                if own.stades != 0 {
                    self.service.stades = own.stades;
                }
            }
        }
    }
}
