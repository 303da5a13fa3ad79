//! From what lists say to what a file of structures is made from.

use super::{
    communes::CommuneIndex,
    context::Groupings,
    raw::{RawStructure, WrittenZone},
};
use crate::{
    codes::{CodeCommune, CodeEpci},
    eligibilite::Intercommunalite,
    structures::{
        DirectoryCoverage, DirectorySource, Facts, KnownCommune, Place, Provenance, Structure, Zone,
    },
};
use std::collections::BTreeSet;

/// Structures, and what they cite.
#[derive(Debug, Default)]
pub struct Assembly {
    structures: Vec<Structure>,
    provenances: Vec<Provenance>,
    dispositifs: Vec<String>,
    epci: Vec<Intercommunalite>,
}

impl Assembly {
    pub fn new(
        raw_structures: impl IntoIterator<Item = RawStructure>,
        groupings: &dyn Groupings,
    ) -> Self {
        let mut assembly = Self::default();
        for raw in raw_structures {
            let structure = assembly.structure(raw, groupings);
            assembly.structures.push(structure);
        }
        // Side by side, those of a commune share what they have in common.
        assembly.structures.sort_by(|a, b| {
            let commune = |s: &Structure| s.facts.place.map(|place| place.commune);
            (commune(a), &a.id).cmp(&(commune(b), &b.id))
        });
        assembly
    }

    fn structure(&mut self, raw: RawStructure, groupings: &dyn Groupings) -> Structure {
        let mut zones: Vec<Zone> = Vec::new();
        for zone in raw.zones {
            zones.push(match zone {
                WrittenZone::Commune(code) => Zone::Commune(code),
                WrittenZone::Epci(code) => Zone::Epci(self.epci(code, groupings)),
                WrittenZone::Departement(code) => Zone::Departement(code),
                WrittenZone::Region(code) => Zone::Region(code),
                WrittenZone::France => Zone::France,
            });
        }
        zones.sort_unstable();
        zones.dedup();
        // All of the country holds all the rest.
        if zones.contains(&Zone::France) {
            zones = vec![Zone::France];
        }
        let mut dispositifs: Vec<u16> = raw
            .dispositifs
            .into_iter()
            .map(|id| rank(&mut self.dispositifs, id))
            .collect();
        dispositifs.sort_unstable();
        dispositifs.dedup();
        let place = raw.commune.map(|commune| Place {
            commune,
            point: raw.point,
            precision: raw.precision,
        });
        let mut with = raw.with;
        with.sort_unstable();
        with.dedup();
        Structure {
            id: raw.id,
            name: raw.name,
            resume: raw.resume,
            adresse: raw.adresse,
            telephone: raw.telephone,
            courriel: raw.courriel,
            site: raw.site,
            ouverture: raw.ouverture,
            with,
            facts: Facts {
                nature: raw.nature,
                place,
                zones: zones.into_iter().collect(),
                service: raw.service,
                admission: raw.admission,
                places: raw.places,
                dispositifs: dispositifs.into_iter().collect(),
                source: rank(&mut self.provenances, raw.provenance),
                freshness: raw.freshness,
            },
        }
    }

    fn epci(&mut self, code: CodeEpci, groupings: &dyn Groupings) -> u16 {
        if let Some(rank) = self.epci.iter().position(|epci| epci.code == code) {
            return rank as u16;
        }
        // Out of the official list, its extent is not known: nobody is refused by it.
        self.epci.push(
            groupings
                .intercommunalite(code)
                .unwrap_or(Intercommunalite {
                    code,
                    enclosing: None,
                    communes: Vec::new(),
                }),
        );
        (self.epci.len() - 1) as u16
    }

    /// All of them, by commune.
    pub fn structures(&self) -> &[Structure] {
        &self.structures
    }

    /// What the structures are made of, alone: what they cite, and no more.
    pub fn alone(&self, communes: &CommuneIndex) -> DirectorySource {
        let structures = self.structures.clone();
        self.cited(
            DirectoryCoverage::France,
            structures,
            communes,
            false,
            BTreeSet::new(),
        )
    }

    /// What a file is made of: only what its structures cite, and for a département all
    /// of its communes, from whose middles distances are counted.
    pub fn source(
        &self,
        scope: DirectoryCoverage,
        structures: Vec<Structure>,
        communes: &CommuneIndex,
        demonstration: bool,
    ) -> DirectorySource {
        let all = communes.all().map(|commune| commune.code);
        let more = match scope {
            DirectoryCoverage::France => all.collect(),
            DirectoryCoverage::Departement(departement) => all
                .filter(|code| code.departement() == departement)
                .collect(),
        };
        self.cited(scope, structures, communes, demonstration, more)
    }

    /// What structures cite, and some communes more.
    fn cited(
        &self,
        scope: DirectoryCoverage,
        mut structures: Vec<Structure>,
        communes: &CommuneIndex,
        demonstration: bool,
        more: BTreeSet<CodeCommune>,
    ) -> DirectorySource {
        let (mut provenances, mut dispositifs, mut epci) = (Vec::new(), Vec::new(), Vec::new());
        let mut codes = BTreeSet::new();
        for structure in &mut structures {
            let facts = &mut structure.facts;
            // Ranks in lists that this assembly made.
            if let Some(provenance) = self.provenances.get(usize::from(facts.source)) {
                facts.source = rank(&mut provenances, provenance.clone());
            }
            for dispositif in &mut facts.dispositifs {
                if let Some(id) = self.dispositifs.get(usize::from(*dispositif)) {
                    *dispositif = rank(&mut dispositifs, id.clone());
                }
            }
            for zone in &mut facts.zones {
                match zone {
                    Zone::Epci(rank_of_epci) => {
                        if let Some(known) = self.epci.get(usize::from(*rank_of_epci)) {
                            *rank_of_epci = rank(&mut epci, known.clone());
                        }
                    }
                    Zone::Commune(code) => {
                        codes.insert(*code);
                    }
                    _ => {}
                }
            }
            codes.extend(facts.place.map(|place| place.commune));
        }
        let cited = codes.clone();
        codes.extend(more);
        DirectorySource {
            scope,
            demonstration,
            provenances,
            dispositifs,
            epci,
            communes: codes
                .iter()
                .filter_map(|code| communes.get(*code).cloned())
                .map(|commune| match scope {
                    // Its middle is what a pack needs it for: nothing there bears its name.
                    DirectoryCoverage::Departement(_) if !cited.contains(&commune.code) => {
                        KnownCommune {
                            name: String::new(),
                            ..commune
                        }
                    }
                    _ => commune,
                })
                .collect(),
            structures,
        }
    }
}

/// The rank of a thing in a list, which it joins when it is not there.
fn rank<T: PartialEq>(list: &mut Vec<T>, item: T) -> u16 {
    let rank = list.iter().position(|other| *other == item);
    rank.unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    }) as u16
}
