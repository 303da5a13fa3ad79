//! The cases of `data/structures/cas`: a person, a place, whom they must be told of.

use super::answers::CAS;
use crate::{
    catalogue::{self, Decoupage, bloc},
    contours::Fichier,
    structures::{Communes, Import, assemble},
};
use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use serde_json::json;
use shared::{
    Date,
    eligibilite::Catalogue,
    orientation::{Demande, Parcours, Qui, oriente},
    structures::{Annuaire, Colonne, Rang},
    wire::v1::{Langue, Probleme, orientation},
};
use std::{collections::BTreeMap, fs};
use steps::paths;

/// The day of a case that says none.
const JOUR: Date = Date::constant(2026, 11, 22);

/// Among how many of its step somebody must be.
const PREMIERS: usize = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    cas: Vec<Cas>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cas {
    quoi: String,
    situation: BTreeMap<String, toml::Value>,
    position: Option<[f64; 2]>,
    /// By step, who must be among the first three.
    #[serde(default)]
    premiers: BTreeMap<String, Vec<String>>,
    /// Who must be somewhere.
    #[serde(default)]
    contient: Vec<String>,
    /// Who must be nowhere.
    #[serde(default)]
    absents: Vec<String>,
    /// Who must come before whom.
    #[serde(default)]
    ordre: Vec<String>,
    pourquoi: String,
}

struct Jeu {
    catalogue: Catalogue,
    annuaire: Annuaire,
}

impl Jeu {
    fn load() -> Result<Self> {
        let catalogue = catalogue::bati(None)?.catalogue;
        let texte = fs::read_to_string(paths::root().join(CAS).join("structures.csv"))?;
        let communes = Communes::officielles()?;
        let import = Import {
            demonstration: true,
            ..Import::default()
        };
        let (assemblage, rapport) = assemble(
            &[Fichier::of_text("structures.csv", &texte)],
            &import,
            &catalogue,
            &communes,
            &Decoupage::load()?,
        );
        if let Some(refus) = rapport.premier_refus() {
            bail!("{refus}");
        }
        let octets = assemblage.nationale(&communes, true)?;
        Ok(Self {
            annuaire: Annuaire::decode(&octets)?,
            catalogue,
        })
    }

    fn oriente(&self, cas: &Cas, limite: usize) -> Result<Parcours> {
        let position = cas
            .position
            .map(|[lat, lon]| json!({ "lat": lat, "lon": lon }));
        let demande = json!({ "situation": bloc(&cas.situation)?, "position": position });
        let octets = serde_json::to_vec(&demande)?;
        let lue = orientation::Demande::parse(&octets, &self.catalogue, JOUR, false)
            .map_err(|faute| anyhow!("{:?}", Probleme::new(&faute, Langue::Fr, "")))?;
        Ok(oriente(&Demande {
            catalogue: &self.catalogue,
            annuaire: Some(&self.annuaire),
            situation: &lue.situation,
            position: lue.position,
            limite,
        }))
    }

    fn id(&self, qui: Qui) -> &str {
        match qui {
            Qui::Fiche(rang) => &self.catalogue.fiches()[usize::from(rang)].id,
            Qui::Structure(rang) => self.annuaire.texte(rang, Colonne::Id).unwrap_or_default(),
        }
    }

    /// The identifiers by step.
    fn etapes(&self, parcours: &Parcours) -> Vec<(&'static str, Vec<&str>)> {
        let etapes = parcours.etapes.iter();
        etapes
            .map(|etape| {
                let ids = etape.propositions.iter().map(|p| self.id(p.qui));
                (etape.fonction.as_str(), ids.collect())
            })
            .collect()
    }

    fn existe(&self, id: &str) -> bool {
        let ids = (0..self.annuaire.len() as u32)
            .filter_map(|rang| self.annuaire.texte(rang, Colonne::Id));
        self.catalogue.rang(id).is_some() || ids.into_iter().any(|autre| autre == id)
    }

    fn joue(&self, cas: &Cas) -> Result<()> {
        let nommes = cas.premiers.values().flatten();
        let nommes = nommes
            .chain(&cas.contient)
            .chain(&cas.absents)
            .chain(&cas.ordre);
        if let Some(inconnu) = nommes.into_iter().find(|id| !self.existe(id)) {
            bail!("nobody is called {inconnu}");
        }
        // Twice what is shown by default: three of each step.
        let repondu = self.oriente(cas, 2 * orientation::LIMITE)?;
        let etapes = self.etapes(&repondu);
        for (etape, attendus) in &cas.premiers {
            let ids = etapes.iter().find(|(nom, _)| nom == etape);
            let ids = ids.map(|(_, ids)| &ids[..]).unwrap_or_default();
            for attendu in attendus {
                if !ids.iter().take(PREMIERS).any(|id| id == attendu) {
                    bail!("{etape}: {attendu} is not among the first three: {etapes:?}");
                }
            }
        }
        let tout = self.oriente(cas, orientation::LIMITE_MAX)?;
        let conseiller = tout.conseiller.as_ref().map(|p| self.id(p.qui));
        let etapes = self.etapes(&tout);
        let tous: Vec<&str> = etapes.iter().flat_map(|(_, ids)| ids).copied().collect();
        for absent in &cas.absents {
            if tous.iter().chain(&conseiller).any(|id| id == absent) {
                bail!("{absent} must not appear: {etapes:?}");
            }
        }
        let place = |attendu: &String| tous.iter().position(|id| id == attendu);
        for attendu in cas.contient.iter().chain(&cas.ordre) {
            if place(attendu).is_none() {
                bail!("{attendu} is nowhere: {etapes:?}");
            }
        }
        if !cas.ordre.iter().map(place).is_sorted() {
            bail!("not in the order {:?}: {etapes:?}", cas.ordre);
        }
        conseiller.context("nobody to talk to")?;
        Ok(())
    }
}

#[test]
fn every_case_is_answered_as_it_says() {
    let jeu = Jeu::load().expect("the structures of the cases");
    let (mut joues, mut ecarts) = (0, Vec::new());
    for entree in fs::read_dir(paths::root().join(CAS)).expect("the cases") {
        let chemin = entree.expect("a file").path();
        if chemin
            .extension()
            .is_none_or(|extension| extension != "toml")
        {
            continue;
        }
        let texte = fs::read_to_string(&chemin).expect("readable");
        let table: Table = toml::from_str(&texte).expect("a table of cases");
        for cas in table.cas {
            joues += 1;
            assert!(!cas.pourquoi.is_empty(), "{}", cas.quoi);
            if let Err(ecart) = jeu.joue(&cas) {
                ecarts.push(format!("{}: {ecart:#}", cas.quoi));
            }
        }
    }
    assert!(joues >= 60, "{joues} cases");
    assert!(
        ecarts.is_empty(),
        "{} of {joues}:\n{}",
        ecarts.len(),
        ecarts.join("\n")
    );
}
