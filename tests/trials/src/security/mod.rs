//! `security`: security, measured against the real runtime.

mod canary;
mod corpus;
mod partitions;
mod receiver;
mod rotation;
mod service;
mod signatures;
mod spreadsheet;
mod webhooks;

use crate::{
    figure::{self, Chiffre, Plancher},
    flags::Security,
};
use anyhow::{Context, Result};
use canary::Canari;
use receiver::Porte;
use service::Service;
use std::{fs, path::PathBuf};
use steps::{paths, step::step};
use xtask::{build, data};

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

/// Runs `cargo xtask security`.
pub(crate) fn run(args: &Security) -> Result<()> {
    let mut ampleur = match args.brief {
        true => Ampleur::BREVE,
        false => Ampleur::ENTIERE,
    };
    if let Some(rows) = args.rows {
        ampleur.rangees = rows;
    }
    figure::rends(&mesure(&ampleur)?, args.json)
}

fn mesure(ampleur: &Ampleur) -> Result<Vec<Chiffre>> {
    let built = build::build()?;
    data::demonstration(&paths::demonstration())?;
    let dir = fresh()?;
    let porte = Porte::ouvre()?;
    let mut chiffres = Vec::new();
    let mut rappels = webhooks::Releve::default();

    let base = dir.join("base");
    let service = Service::start(&built, &base, true)?;
    chiffres.extend(step("security: signatures", |_| {
        signatures::eprouve(&service).map(des_signatures)
    })?);
    let canari = step("security: a person", |_| Canari::vit(&service))?;
    let locale = step("security: redirects", |_| {
        webhooks::redirections(&service, &porte, &mut rappels)?;
        webhooks::prepare_locale(&service, &porte)
    })?;
    chiffres.extend(step("security: what is others'", |_| {
        partitions::eprouve(&service, ampleur.un_sur).map(des_cloisons)
    })?);
    chiffres.extend(step("security: formulas", |_| {
        spreadsheet::eprouve(&service, ampleur.un_sur).map(du_tableur)
    })?);
    drop(service);
    let canari = step("security: what is left on the disk", |_| {
        canari.fouille(&base)
    })?;
    let service = Service::start(&built, &base, false)?;
    step("security: addresses of webhooks", |_| {
        webhooks::adresses(&service, &porte, &locale, ampleur.un_sur, &mut rappels)
    })?;
    drop(service);
    chiffres.extend(des_rappels(rappels));
    chiffres.extend(du_canari(canari));
    if ampleur.rangees > 0 {
        chiffres.extend(step("security: change of key", |step| {
            rotation::eprouve(step, &built, &dir, ampleur.rangees).map(de_la_rotation)
        })?);
    }
    let _ = fs::remove_dir_all(&dir);
    if ampleur.un_sur > 1 {
        figure::en_bref(&mut chiffres);
    }
    Ok(chiffres)
}

fn fresh() -> Result<PathBuf> {
    let dir = paths::output().join("security");
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

fn des_cloisons(releve: partitions::Releve) -> Vec<Chiffre> {
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

fn du_tableur(releve: spreadsheet::Releve) -> Vec<Chiffre> {
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

fn des_rappels(releve: webhooks::Releve) -> Vec<Chiffre> {
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

fn du_canari(releve: canary::Releve) -> Vec<Chiffre> {
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
