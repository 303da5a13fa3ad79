//! What a data directory holds: written as a whole, or left as it was.

#[cfg(test)]
mod server;
#[cfg(test)]
mod tests;

use crate::{
    contours::{
        self, ADRESSES, Charge, Echec, Fichier, Rapport, Recu, Refus, Reseau, convert, is_url,
    },
    directory::{Ajout, Depot},
    structures,
};
use anyhow::{Result, bail};
use shared::qpv::{Generation, artefact::Artefacts};
use std::path::Path;
use steps::paths;

/// Reads contours, writes them, prints the report.
pub fn run(charge: &Charge, json: bool) -> Result<()> {
    charge.check()?;
    let rapports = load(charge, &Reseau::new()?)?;
    if json {
        println!("{}", serde_json::json!({ "rapports": rapports }));
    } else {
        rapports.iter().for_each(|rapport| println!("{rapport}"));
    }
    Ok(())
}

/// What was written; nothing when the data in use stays.
fn load(charge: &Charge, reseau: &Reseau) -> Result<Vec<Rapport>> {
    let dir = charge.out.clone().unwrap_or_else(paths::data);
    let depot = Depot::open(&dir)?;
    match &charge.qpv {
        None => load_official(&depot, charge, reseau),
        Some(url) if is_url(url) => {
            let recu = reseau
                .fetch(url)
                .map_err(|echec| unchanged(&depot, echec.into()))?;
            load_download(&depot, charge, &recu)
        }
        Some(path) => {
            let fichier = Fichier::open(Path::new(path))?;
            load_file(&depot, charge, &fichier)
        }
    }
}

/// Sees to it that `dir` holds data to serve: nothing is done when it already does, and
/// the fictional territory will do.
pub fn prepare(dir: &Path) -> Result<()> {
    let depot = Depot::open(dir)?;
    let charge = Charge {
        out: Some(dir.to_owned()),
        ..Charge::default()
    };
    match depot.manifeste() {
        Some(_) if depot.holds_real() => return Ok(()),
        Some(_) => return demonstration(dir),
        None => {}
    }
    match load(&charge, &Reseau::new()?) {
        Err(error) if error.is::<Refus>() => {
            eprintln!("{error:#}");
            fall_back(&depot)
        }
        other => other,
    }
    .map(drop)
}

/// Sees to it that `dir` holds the fictional territory as it is now written and encoded.
pub fn demonstration(dir: &Path) -> Result<()> {
    let depot = Depot::open(dir)?;
    if depot.manifeste() == Some(contours::demonstration_manifest()?) {
        return structures::demonstration(dir);
    }
    load_demonstration(&depot).map(drop)
}

/// The official contours of 2024; without a network, what there is.
fn load_official(depot: &Depot, charge: &Charge, reseau: &Reseau) -> Result<Vec<Rapport>> {
    let charge = Charge {
        generation: Some(Generation::G2024),
        ..charge.clone()
    };
    match reseau.fetch(&reseau.officiel) {
        Ok(recu) => load_download(depot, &charge, &recu),
        Err(Echec::Injoignable(refus)) => {
            eprintln!("{refus}");
            if depot.holds_real() {
                eprintln!("The data in use stays as it was.");
                return Ok(Vec::new());
            }
            match reseau.kept(&reseau.officiel) {
                Some(recu) => {
                    eprintln!("The copy of an earlier download is read instead.");
                    load_download(depot, &charge, &recu)
                }
                None => fall_back(depot),
            }
        }
        Err(echec) => Err(unchanged(depot, echec.into())),
    }
}

fn load_download(depot: &Depot, charge: &Charge, recu: &Recu) -> Result<Vec<Rapport>> {
    let charge = Charge {
        publie_le: charge.publie_le.or(recu.publie_le),
        ..charge.clone()
    };
    let rapports = load_file(depot, &charge, &recu.fichier)?;
    recu.keep()?;
    Ok(rapports)
}

fn load_file(depot: &Depot, charge: &Charge, fichier: &Fichier) -> Result<Vec<Rapport>> {
    let set = convert(fichier, charge, depot.manifeste().as_ref())
        .map_err(|error| unchanged(depot, error))?;
    publish(depot, vec![set])
}

/// Says that a failure changed nothing.
fn unchanged(depot: &Depot, error: anyhow::Error) -> anyhow::Error {
    if depot.manifeste().is_some() {
        eprintln!("The data in use stays as it was.");
    }
    error
}

fn fall_back(depot: &Depot) -> Result<Vec<Rapport>> {
    eprintln!(
        "The fictional territory is written instead: every page and answer will say “données de \
         démonstration”. Once there is a network, run `cargo xtask data`; or pass a file with \
         `cargo xtask data --qpv PATH`."
    );
    load_demonstration(depot)
}

fn load_demonstration(depot: &Depot) -> Result<Vec<Rapport>> {
    let sets = Generation::TOUTES
        .into_iter()
        .map(|generation| {
            convert(
                &contours::demonstration(generation),
                &Charge::default(),
                depot.manifeste().as_ref(),
            )
        })
        .collect::<Result<Vec<_>>>()?;
    let rapports = publish(depot, sets)?;
    // Fictional structures go with the fictional territory.
    structures::demonstration(depot.dir())?;
    Ok(rapports)
}

fn publish(depot: &Depot, sets: Vec<(Artefacts, Rapport)>) -> Result<Vec<Rapport>> {
    let ajouts = sets
        .iter()
        .map(|(artefacts, rapport)| {
            let rapport = serde_json::to_string_pretty(rapport)?;
            Ok(Ajout { artefacts, rapport })
        })
        .collect::<Result<Vec<_>>>()?;
    let fictif = sets.iter().any(|(_, rapport)| rapport.demonstration);
    if fictif && depot.holds_real() {
        bail!(
            "the directory holds real data, which the fictional territory would replace. Pass \
             another one with --out, or remove it first"
        );
    }
    depot.publish(&ajouts, fictif.then_some(ADRESSES))?;
    Ok(sets.into_iter().map(|(_, rapport)| rapport).collect())
}
