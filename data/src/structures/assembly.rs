//! From merged rows to the files.

use super::{
    communes::Communes,
    packs,
    raw::{Brute, ZoneEcrite},
};
use crate::catalogue::Decoupage;
use anyhow::{Context, Result};
use shared::{
    codes::CodeEpci,
    eligibilite::Intercommunalite,
    structures::{
        Annuaire, CommuneConnue, Faits, Place, Portee, Provenance, Source, Structure, Zone, encode,
        encode_en_deux,
    },
};
use std::collections::BTreeSet;

/// A file of structures.
#[derive(Debug)]
pub(crate) struct Paquet {
    pub(super) portee: Portee,
    pub(super) octets: Vec<u8>,
    /// What pages ask for once the list is there; the national file has it inside.
    pub(super) suite: Option<Vec<u8>>,
}

impl Paquet {
    /// Its one or two files.
    pub(super) fn contenus(&self) -> impl Iterator<Item = &[u8]> {
        [&self.octets]
            .into_iter()
            .chain(&self.suite)
            .map(Vec::as_slice)
    }
}

/// Every structure, ready to be written.
#[derive(Debug)]
pub(crate) struct Assemblage {
    structures: Vec<Structure>,
    provenances: Vec<Provenance>,
    dispositifs: Vec<String>,
    epci: Vec<Intercommunalite>,
}

impl Assemblage {
    pub(super) fn new(brutes: Vec<Brute>, decoupage: &Decoupage) -> Self {
        let mut assemblage = Self {
            structures: Vec::new(),
            provenances: Vec::new(),
            dispositifs: Vec::new(),
            epci: Vec::new(),
        };
        for brute in brutes {
            let structure = assemblage.structure(brute, decoupage);
            assemblage.structures.push(structure);
        }
        // Side by side, those of a commune share what they have in common.
        assemblage.structures.sort_by(|a, b| {
            let commune = |s: &Structure| s.faits.place.map(|place| place.commune);
            (commune(a), &a.id).cmp(&(commune(b), &b.id))
        });
        assemblage
    }

    fn structure(&mut self, brute: Brute, decoupage: &Decoupage) -> Structure {
        let mut zones: Vec<Zone> = Vec::new();
        for zone in brute.zones {
            zones.push(match zone {
                ZoneEcrite::Commune(code) => Zone::Commune(code),
                ZoneEcrite::Epci(code) => Zone::Epci(self.epci(code, decoupage)),
                ZoneEcrite::Departement(code) => Zone::Departement(code),
                ZoneEcrite::Region(code) => Zone::Region(code),
                ZoneEcrite::France => Zone::France,
            });
        }
        zones.sort_unstable();
        zones.dedup();
        // All of the country holds all the rest.
        if zones.contains(&Zone::France) {
            zones = vec![Zone::France];
        }
        let mut dispositifs: Vec<u16> = brute
            .dispositifs
            .into_iter()
            .map(|id| rang(&mut self.dispositifs, id))
            .collect();
        dispositifs.sort_unstable();
        dispositifs.dedup();
        let place = brute.commune.map(|commune| Place {
            commune,
            point: brute.point,
            precision: brute.precision,
        });
        let mut avec = brute.avec;
        avec.sort_unstable();
        avec.dedup();
        Structure {
            id: brute.id,
            nom: brute.nom,
            resume: brute.resume,
            adresse: brute.adresse,
            telephone: brute.telephone,
            courriel: brute.courriel,
            site: brute.site,
            ouverture: brute.ouverture,
            avec,
            faits: Faits {
                nature: brute.nature,
                place,
                zones: zones.into_iter().collect(),
                service: brute.service,
                admission: brute.admission,
                places: brute.places,
                dispositifs: dispositifs.into_iter().collect(),
                source: rang(&mut self.provenances, brute.provenance),
                datation: brute.datation,
            },
        }
    }

    fn epci(&mut self, code: CodeEpci, decoupage: &Decoupage) -> u16 {
        if let Some(rang) = self.epci.iter().position(|epci| epci.code == code) {
            return rang as u16;
        }
        // Out of the official list, its extent is not known: nobody is refused by it.
        self.epci.push(
            decoupage
                .intercommunalite(code)
                .unwrap_or(Intercommunalite {
                    code,
                    englobant: None,
                    communes: Vec::new(),
                }),
        );
        (self.epci.len() - 1) as u16
    }

    /// The national file.
    pub(crate) fn nationale(&self, communes: &Communes, demonstration: bool) -> Result<Vec<u8>> {
        let structures = self.structures.clone();
        let source = self.source(Portee::France, structures, communes, demonstration);
        encode(&source).context("the structures cannot be written")
    }

    /// The national file, then a pack for each département that has anything.
    pub(crate) fn fichiers(&self, communes: &Communes, demonstration: bool) -> Result<Vec<Paquet>> {
        let octets = self.nationale(communes, demonstration)?;
        let annuaire = Annuaire::decode(&octets).context("the structures do not read back")?;
        let mut fichiers = vec![Paquet {
            portee: Portee::France,
            octets,
            suite: None,
        }];
        for (departement, rangs) in packs::par_departement(&annuaire) {
            let structures = rangs
                .iter()
                .map(|&rang| self.structures[rang as usize].clone());
            let portee = Portee::Departement(departement);
            let source = self.source(portee, structures.collect(), communes, demonstration);
            let [octets, suite] = encode_en_deux(source).context("a pack cannot be written")?;
            fichiers.push(Paquet {
                portee,
                octets,
                suite: Some(suite),
            });
        }
        Ok(fichiers)
    }

    /// What a file is made of: only what its structures cite, and for a département all
    /// of its communes, from whose middles distances are counted.
    fn source(
        &self,
        portee: Portee,
        mut structures: Vec<Structure>,
        communes: &Communes,
        demonstration: bool,
    ) -> Source {
        let (mut provenances, mut dispositifs, mut epci) = (Vec::new(), Vec::new(), Vec::new());
        let mut codes = BTreeSet::new();
        for structure in &mut structures {
            let faits = &mut structure.faits;
            let provenance = self.provenances[usize::from(faits.source)].clone();
            faits.source = rang(&mut provenances, provenance);
            for dispositif in &mut faits.dispositifs {
                let id = self.dispositifs[usize::from(*dispositif)].clone();
                *dispositif = rang(&mut dispositifs, id);
            }
            for zone in &mut faits.zones {
                match zone {
                    Zone::Epci(de) => {
                        *de = rang(&mut epci, self.epci[usize::from(*de)].clone());
                    }
                    Zone::Commune(code) => {
                        codes.insert(*code);
                    }
                    _ => {}
                }
            }
            codes.extend(faits.place.map(|place| place.commune));
        }
        let cites = codes.clone();
        match portee {
            Portee::France => codes.extend(communes.toutes().map(|commune| commune.code)),
            Portee::Departement(departement) => codes.extend(
                communes
                    .toutes()
                    .map(|commune| commune.code)
                    .filter(|code| code.departement() == departement),
            ),
        }
        Source {
            portee,
            demonstration,
            provenances,
            dispositifs,
            epci,
            communes: codes
                .iter()
                .filter_map(|code| communes.get(*code).cloned())
                .map(|commune| match portee {
                    // Its middle is what a pack needs it for: nothing there bears its name.
                    Portee::Departement(_) if !cites.contains(&commune.code) => CommuneConnue {
                        nom: String::new(),
                        ..commune
                    },
                    _ => commune,
                })
                .collect(),
            structures,
        }
    }
}

/// The rank of a thing in a list, which it joins when it is not there.
fn rang<T: PartialEq>(liste: &mut Vec<T>, chose: T) -> u16 {
    let rang = liste.iter().position(|autre| *autre == chose);
    rang.unwrap_or_else(|| {
        liste.push(chose);
        liste.len() - 1
    }) as u16
}
