//! From the official contours to the index that pages and the API answer from.
//!
//! ```text
//! Fichier ──► Lot ──► Jeu ──► Artefacts
//! bytes    features  neighbourhoods  index
//! ```
//! A source that fails any check is refused with the reason and the mend.

mod area;
mod communes;
mod completeness;
mod dataset;
mod demonstration;
mod diff;
mod download;
#[cfg(test)]
pub(crate) mod examples;
mod hausdorff;
mod options;
#[cfg(test)]
mod real_files;
mod refusal;
mod report;
mod source;

pub use self::{completeness::Garantie, diff::diff, options::Charge};
use self::{completeness::Ligne, dataset::Jeu, refusal::Cause, report::Tailles};
pub(crate) use self::{
    demonstration::{ADRESSES, fichier as demonstration},
    download::{Echec, Recu, Reseau, is_url},
    refusal::Refus,
    report::Rapport,
    source::Fichier,
};
use anyhow::{Context, Result, anyhow};
#[cfg(test)]
pub(crate) use diff::compare;
use shared::qpv::{
    Generation, Referentiel,
    artefact::{Artefacts, Manifeste, encode},
};
use steps::step::step;

/// A smaller set than this share of the one in use is more likely an accident than a decree.
const PART_MIN: f64 = 0.9;

/// From a source to its artefacts and its report. `in_use` is what it would replace.
pub(crate) fn convert(
    fichier: &Fichier,
    charge: &Charge,
    in_use: Option<&Manifeste>,
) -> Result<(Artefacts, Rapport)> {
    let (format, jeu) = step("data: read", |_| {
        let (format, jeu) = read(fichier, charge)?;
        refuse_drop(&jeu, charge, in_use).map_err(|cause| cause.of(&fichier.origine))?;
        Ok((format, jeu))
    })?;
    let generation = jeu.generation;
    let (artefacts, lignes) = step(&format!("data: index {generation}"), |_| {
        index(&jeu, fichier, charge)
    })?;
    let tailles = step(&format!("data: weigh {generation}"), |step| {
        Tailles::weigh(step, &artefacts)
    })?;
    let rapport = step(&format!("data: look for faults in {generation}"), |_| {
        Ok(Rapport::new(
            &artefacts,
            &jeu.quartiers,
            jeu.releve,
            lignes,
            tailles,
            format,
            fichier.taille(),
        ))
    })?;
    Ok((artefacts, rapport))
}

/// What a directory of the fictional territory must say that it holds.
pub(crate) fn demonstration_manifest() -> Result<Manifeste> {
    let mut manifeste = Manifeste::default();
    for generation in Generation::TOUTES {
        let fichier = demonstration(generation);
        let charge = Charge::default();
        let (_, jeu) = read(&fichier, &charge)?;
        let (artefacts, _) = index(&jeu, &fichier, &charge)?;
        manifeste.insert(&artefacts);
    }
    Ok(manifeste)
}

/// The neighbourhoods of a source, and its format for people.
fn read(fichier: &Fichier, charge: &Charge) -> Result<(String, Jeu)> {
    let lot = fichier.lot(charge.entree.as_deref())?;
    let format = match &lot.entree {
        Some(entree) => format!("{}, {entree} in the archive", lot.format.as_str()),
        None => lot.format.as_str().to_owned(),
    };
    let jeu = Jeu::assemble(lot, charge.generation).map_err(|cause| cause.of(&fichier.origine))?;
    Ok((format, jeu))
}

/// The index of a set, and where it is complete.
fn index(jeu: &Jeu, fichier: &Fichier, charge: &Charge) -> Result<(Artefacts, Vec<Ligne>)> {
    let (couverture, lignes) = completeness::evaluate(jeu, &charge.complet).map_err(|absent| {
        anyhow!(
            "--complete names {}, of which {} holds nothing; leave it out",
            absent.code(),
            fichier.origine
        )
    })?;
    let referentiel = Referentiel {
        generation: jeu.generation,
        source: publisher(jeu).to_owned(),
        origine: fichier.nom.clone(),
        publie_le: charge.publie_le,
        licence: licence(jeu).to_owned(),
        empreinte: fichier.empreinte(),
        demonstration: jeu.demonstration,
        couverture,
        quartiers: 0,
        erreur_m: 0.0,
    };
    let artefacts = encode(&referentiel, &jeu.quartiers)
        .with_context(|| format!("{} cannot be indexed", fichier.origine))?;
    Ok((artefacts, lignes))
}

/// Refuses a set far smaller than the real one in use.
fn refuse_drop(jeu: &Jeu, charge: &Charge, in_use: Option<&Manifeste>) -> Result<(), Cause> {
    let avant = in_use
        .and_then(|manifeste| Some(&manifeste.entree(jeu.generation)?.referentiel))
        .filter(|referentiel| !referentiel.demonstration)
        .map_or(0, |referentiel| referentiel.quartiers as usize);
    let maintenant = jeu.quartiers.len();
    if charge.accepter_baisse || maintenant as f64 >= PART_MIN * avant as f64 {
        Ok(())
    } else {
        Err(Cause::Baisse(maintenant, avant))
    }
}

/// The licence of the contours.
fn licence(jeu: &Jeu) -> &'static str {
    if jeu.demonstration {
        env!("CARGO_PKG_LICENSE")
    } else {
        "Licence Ouverte 2.0"
    }
}

/// Who publishes the set and under what title, as residents read it.
fn publisher(jeu: &Jeu) -> &'static str {
    match jeu.generation {
        _ if jeu.demonstration => "Guichet, territoire de démonstration fictif",
        Generation::G2015 => "ANCT, quartiers prioritaires de la politique de la ville 2015",
        Generation::G2024 => "ANCT, quartiers prioritaires de la politique de la ville 2024",
    }
}
