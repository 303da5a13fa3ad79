//! Reading the lists, writing the files.

use super::{
    assembly::{StructureAssembly, StructurePack},
    communes::CommuneIndex,
    fictional, geocoding, merge,
    options::Import,
    reading,
    report::StructuresReport,
};
use crate::{
    catalogue::{self, AdministrativeDivisions},
    contours::{Downloader, SourceFile, is_url},
    directory::STRUCTURES,
    today::today,
};
use anyhow::{Context, Result, bail};
use shared::{Date, eligibilite::Catalogue, structures::DirectoryCoverage};
use std::{fs, path::Path};
use steps::{paths, stamp::write_whole, step::step};

/// Reads the sources, writes the files, prints the report.
pub fn run(import: &Import) -> Result<()> {
    let catalogue = catalogue::built_catalogue(None)?.catalogue;
    let divisions = AdministrativeDivisions::load()?;
    let communes = CommuneIndex::load(import.communes.as_deref())?;
    let files = import
        .sources
        .iter()
        .map(|source| open(source))
        .collect::<Result<Vec<_>>>()?;
    let (assembly, mut report) = step("structures: read", |_| {
        Ok(assemble(&files, import, &catalogue, &communes, &divisions))
    })?;
    let out = import.out.clone().unwrap_or_else(paths::data);
    step("structures: write", |step| {
        let packs = assembly.packs(&communes, import.demonstration)?;
        report.weigh_packs(step, &packs)?;
        write(&out, &packs)?;
        let json = serde_json::to_vec_pretty(&report)?;
        write_whole(&out.join(STRUCTURES).join("rapport.json"), &json)
    })?;
    if import.json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        print!("{report}");
    }
    if report.prises() == 0 {
        bail!("none of the rows could be taken: the report above says why");
    }
    Ok(())
}

/// Writes the fictional structures beside the fictional territory.
pub(crate) fn demonstration(dir: &Path) -> Result<()> {
    let assembly = assembled_demonstration(today()?)?;
    write(dir, &assembly.packs(&CommuneIndex::demonstration()?, true)?)
}

/// The fictional structures as of a day; a fault in their file is a fault of ours.
pub(super) fn assembled_demonstration(day: Date) -> Result<StructureAssembly> {
    let catalogue = catalogue::built_catalogue(None)?.catalogue;
    let import = Import {
        demonstration: true,
        source: Some("Guichet, structures de démonstration fictives".to_owned()),
        ..Import::default()
    };
    let file = SourceFile::of_text("data/demonstration/structures.csv", &fictional::csv(day));
    let communes = CommuneIndex::demonstration()?;
    let (assembly, report) = assemble(
        &[file],
        &import,
        &catalogue,
        &communes,
        &AdministrativeDivisions::default(),
    );
    if let Some(refusal) = report.first_refusal() {
        bail!("{refusal}");
    }
    Ok(assembly)
}

/// Everything that the sources say, merged, and the report on them.
pub(crate) fn assemble(
    files: &[SourceFile],
    import: &Import,
    catalogue: &Catalogue,
    communes: &CommuneIndex,
    divisions: &AdministrativeDivisions,
) -> (StructureAssembly, StructuresReport) {
    let readings: Vec<_> = files
        .iter()
        .map(|file| reading::read(file, import, catalogue, communes, divisions))
        .collect();
    let mut report = StructuresReport::default();
    let raw_structures = reading::gather(readings, catalogue, &mut report);
    let mut raw_structures = merge::merge_duplicates(raw_structures, &mut report);
    if let Some(geocoder) = &import.geocoder {
        report.geocodage = Some(geocoding::locate(&mut raw_structures, communes, geocoder));
    }
    report.count_places(&raw_structures);
    (StructureAssembly::new(raw_structures, divisions), report)
}

fn open(source: &str) -> Result<SourceFile> {
    if is_url(source) {
        let received = Downloader::new()?
            .fetch(source)
            .map_err(anyhow::Error::from)?;
        received.keep()?;
        return Ok(received.into_fichier());
    }
    SourceFile::open(Path::new(source))
}

/// Replaces the structures of a directory as a whole.
fn write(dir: &Path, packs: &[StructurePack]) -> Result<()> {
    let (directory, new_dir) = (dir.join(STRUCTURES), dir.join("structures.nouveau"));
    let _ = fs::remove_dir_all(&new_dir);
    for pack in packs {
        let name = name(pack.scope);
        write_whole(&new_dir.join(format!("{name}.gus")), &pack.bytes)?;
        if let Some(followup) = &pack.followup {
            write_whole(&new_dir.join(format!("{name}.suite.gus")), followup)?;
        }
    }
    let _ = fs::remove_dir_all(&directory);
    fs::rename(&new_dir, &directory)
        .with_context(|| format!("cannot write {}", directory.display()))
}

/// The name of a file: what `/structures/` serves it as, less what it ends with.
fn name(scope: DirectoryCoverage) -> String {
    match scope {
        DirectoryCoverage::France => "france".to_owned(),
        DirectoryCoverage::Departement(code) => code.to_string(),
    }
}
