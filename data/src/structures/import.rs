//! Reading the lists, writing the files.

use super::{
    assembly::{Assemblage, Paquet},
    communes::Communes,
    fictional, geocoding, merge,
    options::Import,
    reading,
    report::Rapport,
};
use crate::{
    catalogue::{self, Decoupage},
    contours::{Fichier, Reseau, is_url},
    directory::STRUCTURES,
    today::today,
};
use anyhow::{Context, Result, bail};
use shared::{Date, eligibilite::Catalogue, structures::Portee};
use std::{fs, path::Path};
use steps::{paths, stamp::write_whole, step::step};

/// Reads the sources, writes the files, prints the report.
pub fn run(import: &Import) -> Result<()> {
    let catalogue = catalogue::bati(None)?.catalogue;
    let decoupage = Decoupage::load()?;
    let communes = Communes::load(import.communes.as_deref())?;
    let fichiers = import
        .sources
        .iter()
        .map(|source| open(source))
        .collect::<Result<Vec<_>>>()?;
    let (assemblage, mut rapport) = step("structures: read", |_| {
        Ok(assemble(
            &fichiers, import, &catalogue, &communes, &decoupage,
        ))
    })?;
    let out = import.out.clone().unwrap_or_else(paths::data);
    step("structures: write", |step| {
        let fichiers = assemblage.fichiers(&communes, import.demonstration)?;
        rapport.pese(step, &fichiers)?;
        write(&out, &fichiers)?;
        let json = serde_json::to_vec_pretty(&rapport)?;
        write_whole(&out.join(STRUCTURES).join("rapport.json"), &json)
    })?;
    if import.json {
        println!("{}", serde_json::to_string(&rapport)?);
    } else {
        print!("{rapport}");
    }
    if rapport.prises() == 0 {
        bail!("none of the rows could be taken: the report above says why");
    }
    Ok(())
}

/// Writes the fictional structures beside the fictional territory.
pub(crate) fn demonstration(dir: &Path) -> Result<()> {
    let assemblage = demonstration_assemblee(today()?)?;
    write(
        dir,
        &assemblage.fichiers(&Communes::demonstration()?, true)?,
    )
}

/// The fictional structures as of a day; a fault in their file is a fault of ours.
pub(super) fn demonstration_assemblee(day: Date) -> Result<Assemblage> {
    let catalogue = catalogue::bati(None)?.catalogue;
    let import = Import {
        demonstration: true,
        source: Some("Guichet, structures de démonstration fictives".to_owned()),
        ..Import::default()
    };
    let fichier = Fichier::of_text("data/demonstration/structures.csv", &fictional::csv(day));
    let communes = Communes::demonstration()?;
    let (assemblage, rapport) = assemble(
        &[fichier],
        &import,
        &catalogue,
        &communes,
        &Decoupage::default(),
    );
    if let Some(refus) = rapport.premier_refus() {
        bail!("{refus}");
    }
    Ok(assemblage)
}

/// Everything that the sources say, merged, and the report on them.
pub(crate) fn assemble(
    fichiers: &[Fichier],
    import: &Import,
    catalogue: &Catalogue,
    communes: &Communes,
    decoupage: &Decoupage,
) -> (Assemblage, Rapport) {
    let lectures: Vec<_> = fichiers
        .iter()
        .map(|fichier| reading::lis(fichier, import, catalogue, communes, decoupage))
        .collect();
    let mut rapport = Rapport::default();
    let brutes = reading::reunis(lectures, catalogue, &mut rapport);
    let mut brutes = merge::fusionne(brutes, &mut rapport);
    if let Some(geocodeur) = &import.geocodeur {
        rapport.geocodage = Some(geocoding::situe(&mut brutes, communes, geocodeur));
    }
    rapport.compte_les_lieux(&brutes);
    (Assemblage::new(brutes, decoupage), rapport)
}

fn open(source: &str) -> Result<Fichier> {
    if is_url(source) {
        let recu = Reseau::new()?.fetch(source).map_err(anyhow::Error::from)?;
        recu.keep()?;
        return Ok(recu.into_fichier());
    }
    Fichier::open(Path::new(source))
}

/// Replaces the structures of a directory as a whole.
fn write(dir: &Path, paquets: &[Paquet]) -> Result<()> {
    let (dossier, neuf) = (dir.join(STRUCTURES), dir.join("structures.nouveau"));
    let _ = fs::remove_dir_all(&neuf);
    for paquet in paquets {
        let nom = nom(paquet.portee);
        write_whole(&neuf.join(format!("{nom}.gus")), &paquet.octets)?;
        if let Some(suite) = &paquet.suite {
            write_whole(&neuf.join(format!("{nom}.suite.gus")), suite)?;
        }
    }
    let _ = fs::remove_dir_all(&dossier);
    fs::rename(&neuf, &dossier).with_context(|| format!("cannot write {}", dossier.display()))
}

/// The name of a file: what `/structures/` serves it as, less what it ends with.
fn nom(portee: Portee) -> String {
    match portee {
        Portee::France => "france".to_owned(),
        Portee::Departement(code) => code.to_string(),
    }
}
