//! From merged rows to the files.

use super::{
    communes::CommuneIndex,
    packs,
    raw::{RawStructure, WrittenZone},
};
use crate::catalogue::AdministrativeDivisions;
use anyhow::{Context, Result};
use shared::{
    codes::CodeEpci,
    eligibilite::Intercommunalite,
    structures::{
        Directory, DirectoryCoverage, DirectorySource, Facts, KnownCommune, Place, Provenance,
        Structure, Zone, encode, encode_in_two,
    },
};
use std::collections::BTreeSet;

/// A file of structures.
#[derive(Debug)]
pub(crate) struct StructurePack {
    pub(super) scope: DirectoryCoverage,
    pub(super) bytes: Vec<u8>,
    /// What pages ask for once the list is there; the national file has it inside.
    pub(super) followup: Option<Vec<u8>>,
}

impl StructurePack {
    /// Its one or two files.
    pub(super) fn contents(&self) -> impl Iterator<Item = &[u8]> {
        [&self.bytes]
            .into_iter()
            .chain(&self.followup)
            .map(Vec::as_slice)
    }
}

/// Every structure, ready to be written.
#[derive(Debug)]
pub(crate) struct StructureAssembly {
    structures: Vec<Structure>,
    provenances: Vec<Provenance>,
    dispositifs: Vec<String>,
    epci: Vec<Intercommunalite>,
}

impl StructureAssembly {
    pub(super) fn new(
        raw_structures: Vec<RawStructure>,
        divisions: &AdministrativeDivisions,
    ) -> Self {
        let mut assembly = Self {
            structures: Vec::new(),
            provenances: Vec::new(),
            dispositifs: Vec::new(),
            epci: Vec::new(),
        };
        for raw in raw_structures {
            let structure = assembly.structure(raw, divisions);
            assembly.structures.push(structure);
        }
        // Side by side, those of a commune share what they have in common.
        assembly.structures.sort_by(|a, b| {
            let commune = |s: &Structure| s.facts.place.map(|place| place.commune);
            (commune(a), &a.id).cmp(&(commune(b), &b.id))
        });
        assembly
    }

    fn structure(&mut self, raw: RawStructure, divisions: &AdministrativeDivisions) -> Structure {
        let mut zones: Vec<Zone> = Vec::new();
        for zone in raw.zones {
            zones.push(match zone {
                WrittenZone::Commune(code) => Zone::Commune(code),
                WrittenZone::Epci(code) => Zone::Epci(self.epci(code, divisions)),
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

    fn epci(&mut self, code: CodeEpci, divisions: &AdministrativeDivisions) -> u16 {
        if let Some(rank) = self.epci.iter().position(|epci| epci.code == code) {
            return rank as u16;
        }
        // Out of the official list, its extent is not known: nobody is refused by it.
        self.epci.push(
            divisions
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
    pub(super) fn structures(&self) -> &[Structure] {
        &self.structures
    }

    /// The national file.
    pub(crate) fn national_artefact(
        &self,
        communes: &CommuneIndex,
        demonstration: bool,
    ) -> Result<Vec<u8>> {
        let structures = self.structures.clone();
        let source = self.source(
            DirectoryCoverage::France,
            structures,
            communes,
            demonstration,
        );
        encode(&source).context("the structures cannot be written")
    }

    /// The national file, then a pack for each département that has anything.
    pub(crate) fn packs(
        &self,
        communes: &CommuneIndex,
        demonstration: bool,
    ) -> Result<Vec<StructurePack>> {
        let bytes = self.national_artefact(communes, demonstration)?;
        let directory = Directory::decode(&bytes).context("the structures do not read back")?;
        let mut packs = vec![StructurePack {
            scope: DirectoryCoverage::France,
            bytes,
            followup: None,
        }];
        for (departement, ranks) in packs::by_departement(&directory) {
            let structures = ranks
                .iter()
                .filter_map(|&rank| self.structures.get(rank as usize).cloned());
            let scope = DirectoryCoverage::Departement(departement);
            let source = self.source(scope, structures.collect(), communes, demonstration);
            let [bytes, followup] = encode_in_two(source).context("a pack cannot be written")?;
            packs.push(StructurePack {
                scope,
                bytes,
                followup: Some(followup),
            });
        }
        Ok(packs)
    }

    /// What a file is made of: only what its structures cite, and for a département all
    /// of its communes, from whose middles distances are counted.
    fn source(
        &self,
        scope: DirectoryCoverage,
        mut structures: Vec<Structure>,
        communes: &CommuneIndex,
        demonstration: bool,
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
        match scope {
            DirectoryCoverage::France => codes.extend(communes.all().map(|commune| commune.code)),
            DirectoryCoverage::Departement(departement) => codes.extend(
                communes
                    .all()
                    .map(|commune| commune.code)
                    .filter(|code| code.departement() == departement),
            ),
        }
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
