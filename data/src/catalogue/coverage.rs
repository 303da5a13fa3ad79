//! What the catalogue covers, and which of its facts are old.

use super::build::Bati;
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use shared::{
    Date,
    eligibilite::{ANNEES_SURES, Etat},
};
use std::{collections::BTreeSet, fmt, fs, path::Path};
use steps::table::table;

/// The names of the entries that the inventory itself calls illegible.
const ILLISIBLE: &str = "nom illisible";

#[derive(Serialize)]
pub(super) struct Couverture {
    presentes: usize,
    avec_conditions: usize,
    fermees: Vec<String>,
    renommees: Vec<String>,
    sans_condition: usize,
    /// The identifiers of the inventory that are not here; `null` without one.
    manquantes: Option<Vec<String>>,
    a_verifier: Vec<AVerifier>,
}

#[derive(Serialize)]
struct AVerifier {
    id: String,
    verifie_le: String,
}

#[derive(Deserialize)]
struct Inventoriee {
    id: String,
    nom: String,
}

impl Couverture {
    pub(super) fn new(bati: &Bati, inventaire: Option<&Path>, aujourdhui: Date) -> Result<Self> {
        let fiches = bati.catalogue.fiches();
        let ids = |etat: fn(Etat) -> bool| {
            let choisies = fiches.iter().filter(|f| etat(f.etat));
            choisies.map(|f| f.id.clone()).collect::<Vec<_>>()
        };
        let presentes: BTreeSet<&str> = fiches.iter().map(|f| f.id.as_str()).collect();
        let manquantes = inventaire
            .map(|chemin| -> Result<_> {
                let octets = fs::read(chemin)
                    .with_context(|| format!("cannot read {}", chemin.display()))?;
                let attendues: Vec<Inventoriee> = serde_json::from_slice(&octets)
                    .with_context(|| format!("{} is no inventory", chemin.display()))?;
                Ok(attendues
                    .into_iter()
                    .filter(|f| !f.nom.contains(ILLISIBLE) && !presentes.contains(f.id.as_str()))
                    .map(|f| f.id)
                    .collect())
            })
            .transpose()?;
        let avec = |f: &&shared::eligibilite::Fiche| !f.conditions.is_empty();
        Ok(Self {
            presentes: fiches.len(),
            avec_conditions: fiches
                .iter()
                .filter(|f| f.etat.est_en_activite())
                .filter(avec)
                .count(),
            sans_condition: fiches
                .iter()
                .filter(|f| f.etat.est_en_activite() && f.conditions.is_empty())
                .count(),
            fermees: ids(|etat| etat == Etat::Ferme),
            renommees: ids(|etat| matches!(etat, Etat::Renomme(_))),
            manquantes,
            a_verifier: fiches
                .iter()
                .filter(|f| f.etat.est_en_activite() && f.est_ancienne(aujourdhui))
                .map(|f| AVerifier {
                    id: f.id.clone(),
                    verifie_le: f.verifie_le.to_string(),
                })
                .collect(),
        })
    }

    /// Fails when the inventory names something that is not here.
    pub(super) fn check(&self) -> Result<()> {
        match self.manquantes.as_deref() {
            Some(manquantes) if !manquantes.is_empty() => {
                bail!("not in the catalogue: {}", manquantes.join(", "))
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Couverture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ligne = |nom: &str, n: usize| [nom.to_owned(), n.to_string()];
        let manquantes = match &self.manquantes {
            Some(manquantes) => manquantes.len().to_string(),
            None => "no inventory given".to_owned(),
        };
        let lignes = [
            ligne("present", self.presentes),
            ligne("with conditions", self.avec_conditions),
            ligne("without conditions", self.sans_condition),
            ligne("closed", self.fermees.len()),
            ligne("renamed", self.renommees.len()),
            ["missing".to_owned(), manquantes],
            ligne("to be verified", self.a_verifier.len()),
        ];
        f.write_str(&table(["entries", ""], &lignes))?;
        writeln!(
            f,
            "\nFacts older than {ANNEES_SURES} years, to be verified:"
        )?;
        for fiche in &self.a_verifier {
            writeln!(f, "  {} {}", fiche.verifie_le, fiche.id)?;
        }
        Ok(())
    }
}
