//! `attaques`: security, measured against the real runtime.

mod canari;
mod cloisons;
mod corpus;
mod rappels;
mod receveur;
mod rotation;
mod service;
mod signatures;
mod tableur;

use crate::{
    build,
    chiffre::{self, Chiffre, Plancher},
    cli::unexpected,
    donnees, paths,
    step::step,
};
use anyhow::{Context, Result};
use canari::Canari;
use lexopt::{Arg, Parser, ValueExt};
use receveur::Porte;
use service::Service;
use std::{fs, path::PathBuf};

/// What `cargo xtask attaques --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask attaques [--bref] [--rangees N] [--json]

  --bref        As `cargo xtask test` does: some of what is tried, and no change of key
  --rangees N   Applications in the database whose key changes (default 100000)
  --json        Print the figures as JSON

Tries to read and to change what belongs to others, to send where nobody may, to leave
formulas in exports and people in logs, to change the key of a full database. What is tried
is in xtask/attaques/. Fails below a floor.";

/// How much is done.
struct Ampleur {
    /// One of so many, of what is tried by thousands.
    un_sur: usize,
    /// Applications in the database whose key changes; none, and none does.
    rangees: u64,
}

impl Ampleur {
    const ENTIERE: Self = Self {
        un_sur: 1,
        rangees: 100_000,
    };
    const BREVE: Self = Self {
        un_sur: 5,
        rangees: 0,
    };
}

/// Runs `cargo xtask attaques`.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    let mut ampleur = Ampleur::ENTIERE;
    let mut as_json = false;
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("bref") => ampleur = Ampleur::BREVE,
            Arg::Long("rangees") => ampleur.rangees = args.value()?.parse()?,
            Arg::Long("json") => as_json = true,
            other => return Err(unexpected(other)),
        }
    }
    chiffre::rends(&mesure(&ampleur)?, as_json)
}

/// A short run, for `cargo xtask test`.
pub(crate) fn check() -> Result<()> {
    chiffre::juge(&mesure(&Ampleur::BREVE)?)
}

fn mesure(ampleur: &Ampleur) -> Result<Vec<Chiffre>> {
    let built = build::build()?;
    donnees::demonstration(&paths::demonstration())?;
    let dir = fresh()?;
    let porte = Porte::ouvre()?;
    let mut chiffres = Vec::new();
    let mut rappels = rappels::Releve::default();

    let base = dir.join("base");
    let service = Service::start(&built, &base, true)?;
    chiffres.extend(step("attaques: signatures", |_| {
        signatures::eprouve(&service).map(des_signatures)
    })?);
    let canari = step("attaques: a person", |_| Canari::vit(&service))?;
    let locale = step("attaques: redirects", |_| {
        rappels::redirections(&service, &porte, &mut rappels)?;
        rappels::prepare_locale(&service, &porte)
    })?;
    chiffres.extend(step("attaques: what is others'", |_| {
        cloisons::eprouve(&service, ampleur.un_sur).map(des_cloisons)
    })?);
    chiffres.extend(step("attaques: formulas", |_| {
        tableur::eprouve(&service, ampleur.un_sur).map(du_tableur)
    })?);
    drop(service);
    let canari = step("attaques: what is left on the disk", |_| {
        canari.fouille(&base)
    })?;
    let service = Service::start(&built, &base, false)?;
    step("attaques: addresses of webhooks", |_| {
        rappels::adresses(&service, &porte, &locale, ampleur.un_sur, &mut rappels)
    })?;
    drop(service);
    chiffres.extend(des_rappels(rappels));
    chiffres.extend(du_canari(canari));
    if ampleur.rangees > 0 {
        chiffres.extend(step("attaques: change of key", |step| {
            rotation::eprouve(step, &built, &dir, ampleur.rangees).map(de_la_rotation)
        })?);
    }
    let _ = fs::remove_dir_all(&dir);
    if ampleur.un_sur > 1 {
        chiffre::en_bref(&mut chiffres);
    }
    Ok(chiffres)
}

fn fresh() -> Result<PathBuf> {
    let dir = paths::output().join("attaques");
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).with_context(|| format!("cannot write {}", dir.display()))?;
    Ok(dir)
}

/// Says what came through, for whoever mends it.
fn dis(exemples: &[String]) {
    for exemple in exemples.iter().take(10) {
        eprintln!("  {exemple}");
    }
}

fn des_cloisons(releve: cloisons::Releve) -> Vec<Chiffre> {
    use Plancher::*;
    dis(&releve.exemples);
    vec![
        Chiffre::compte(
            "attempts on what is others'",
            releve.essais,
            AuMoins(5_000.0),
        ),
        Chiffre::compte("read", releve.lectures, AuPlus(0.0)),
        Chiffre::compte("changed", releve.ecritures, AuPlus(0.0)),
    ]
}

fn du_tableur(releve: tableur::Releve) -> Vec<Chiffre> {
    use Plancher::*;
    dis(&releve.exemples);
    vec![
        Chiffre::compte("formulas deposited", releve.formules, AuMoins(500.0)),
        Chiffre::compte(
            "cells of exports, read in four ways",
            releve.cellules,
            Aucun,
        ),
        Chiffre::compte("live cells", releve.vivantes, AuPlus(0.0)),
    ]
}

fn des_signatures(releve: signatures::Releve) -> Vec<Chiffre> {
    use Plancher::*;
    vec![
        Chiffre::compte("messages replayed or forged", releve.essais, AuMoins(200.0)),
        Chiffre::compte("believed", releve.crues, AuPlus(0.0)),
        Chiffre::compte("ours, not believed", releve.refusees, AuPlus(0.0)),
    ]
}

fn des_rappels(releve: rappels::Releve) -> Vec<Chiffre> {
    use Plancher::*;
    dis(&releve.exemples);
    vec![
        Chiffre::compte(
            "addresses of webhooks to refuse",
            releve.adresses,
            AuMoins(200.0),
        ),
        Chiffre::compte("accepted", releve.acceptees, AuPlus(0.0)),
        Chiffre::compte(
            "allowed ones refused",
            releve.permises_refusees,
            AuPlus(0.0),
        ),
        Chiffre::compte("redirects answered", releve.redirections, AuMoins(49.0)),
        Chiffre::compte("redirects followed", releve.suivies, AuPlus(0.0)),
        Chiffre::compte("connections where none may go", releve.sorties, AuPlus(0.0)),
    ]
}

fn du_canari(releve: canari::Releve) -> Vec<Chiffre> {
    use Plancher::*;
    dis(&releve.exemples);
    vec![
        Chiffre::compte(
            "errors that a person's form met",
            releve.erreurs,
            AuMoins(200.0),
        ),
        Chiffre::compte(
            "bytes that the person was looked for in",
            releve.octets,
            AuMoins(1e6),
        ),
        Chiffre::compte("where the person was found", releve.trouvees, AuPlus(0.0)),
    ]
}

fn de_la_rotation(releve: rotation::Releve) -> Vec<Chiffre> {
    use Plancher::*;
    vec![
        Chiffre::compte(
            "change of key: applications",
            releve.rangees,
            AuMoins(100_000.0),
        ),
        Chiffre::compte("read before, meanwhile and after", releve.lectures, Aucun),
        Chiffre::compte("of which meanwhile", releve.pendant, AuMoins(1.0)),
        Chiffre::compte("not read", releve.echecs, AuPlus(0.0)),
        Chiffre::compte("erased after the copy", releve.effacees, AuMoins(50.0)),
        Chiffre::compte("read again from the copy", releve.rouvertes, AuPlus(0.0)),
    ]
}
