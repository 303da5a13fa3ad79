//! Reading the lists, writing the files.

use super::{
    assembly::{StructureAssembly, StructurePack},
    changes,
    communes::CommuneList,
    fictional, geocoding, merge,
    options::Import,
    reading,
    report::StructuresReport,
};
use crate::{
    catalogue::{self, AdministrativeDivisions},
    contours::{Downloader, SourceFile, is_url},
    directory::{self, CHANGES, STRUCTURES},
    today::today,
};
use anyhow::{Context, Result, anyhow, bail};
use shared::{
    Date,
    eligibilite::Catalogue,
    structures::{Column, Directory, DirectoryCoverage},
};
use std::{collections::BTreeSet, fs, path::Path};
use steps::{paths, stamp::write_whole, step::step};

/// Of the structures in use, the share that a new set must still have: below, it is more
/// likely another list, or a part of one, than what is meant.
const SHARE_MIN: f64 = 0.5;

/// Reads the sources, judges the whole new set, writes the files, prints the report.
pub fn run(import: &Import) -> Result<()> {
    let today = today()?;
    if import.publie_le.is_some_and(|day| day > today) {
        bail!("--published-on est une date à venir : donnez celle de la publication");
    }
    let import = &Import {
        // In universal time, it is still the day before somewhere in France.
        today: Some(import.today.unwrap_or(today.tomorrow().unwrap_or(today))),
        ..import.clone()
    };
    let catalogue = catalogue::built_catalogue(None)?.catalogue;
    let divisions = AdministrativeDivisions::load()?;
    let communes = CommuneList::load(import.communes.as_deref())?;
    let files = import
        .sources
        .iter()
        .map(|source| open(source))
        .collect::<Result<Vec<_>>>()?;
    let (assembly, mut report) = step("structures: read", |_| {
        Ok(assemble(&files, import, &catalogue, &communes, &divisions))
    })?;
    let done = step("structures: write", |step| {
        publish(
            &assembly,
            &mut report,
            import,
            &communes,
            |report, packs| report.weigh_packs(step, packs),
        )
    });
    show(&report, import.json)?;
    done
}

/// Judges a whole new set, then puts it in the place of the one in use.
pub(super) fn publish(
    assembly: &StructureAssembly,
    report: &mut StructuresReport,
    import: &Import,
    communes: &CommuneList,
    weigh: impl FnOnce(&mut StructuresReport, &[StructurePack]) -> Result<()>,
) -> Result<()> {
    let out = import.out.clone().unwrap_or_else(paths::data);
    judge(assembly, report, &out, import.accept_decrease)?;
    let packs = assembly.packs(communes, import.demonstration)?;
    weigh(report, &packs)?;
    let json = serde_json::to_vec_pretty(&report)?;
    let changes = changes_of(&out, &packs)?;
    write(&out, &packs, Some(&json), changes.as_deref())
}

/// What the new set changes of the one in use, as JSON; `None` when there is none to compare
/// with. The same set again keeps what was said of it.
fn changes_of(out: &Path, packs: &[StructurePack]) -> Result<Option<Vec<u8>>> {
    let folder = out.join(STRUCTURES);
    let Ok(bytes) = fs::read(folder.join("france.gus")) else {
        return Ok(None);
    };
    let Ok(before) = Directory::decode(&bytes) else {
        // `judge` has said so, and --accept-drop was given.
        return Ok(None);
    };
    let whole = packs
        .iter()
        .find(|pack| pack.scope == DirectoryCoverage::France);
    let whole = whole.context("no pack of the country")?;
    let after = Directory::decode(&whole.bytes).map_err(|error| anyhow!("{error}"))?;
    if before.demonstration() != after.demonstration() {
        return Ok(None);
    }
    if before.digest() == after.digest() {
        return Ok(fs::read(folder.join(CHANGES)).ok());
    }
    let changes = changes::changes(&before, &after);
    Ok(Some(serde_json::to_vec(&changes)?))
}

fn show(report: &StructuresReport, json: bool) -> Result<()> {
    match json {
        true => println!("{}", serde_json::to_string(report)?),
        false => print!("{report}"),
    }
    Ok(())
}

/// Whether a whole new set may take the place of the one in use.
fn judge(
    assembly: &StructureAssembly,
    report: &StructuresReport,
    out: &Path,
    accept_decrease: bool,
) -> Result<()> {
    const UNCHANGED: &str = "Rien n'est changé de ce qui était chargé";
    if report.prises() == 0 {
        bail!("aucune ligne n'a pu être prise : le compte rendu dit pourquoi. {UNCHANGED}");
    }
    if accept_decrease {
        return Ok(());
    }
    let unreadable = report.unreadable();
    if !unreadable.is_empty() {
        bail!(
            "rien n'a pu être lu de {} : le compte rendu dit pourquoi. {UNCHANGED} ; pour s'en \
             passer, ajoutez --accept-drop",
            unreadable.join(", ")
        );
    }
    let file = out.join(STRUCTURES).join("france.gus");
    let Ok(bytes) = fs::read(&file) else {
        // None yet.
        return Ok(());
    };
    let in_use = Directory::decode(&bytes).map_err(|error| {
        anyhow!(
            "{} ne se lit pas ({error}) : impossible de dire ce que la nouvelle liste en perdrait. \
             {UNCHANGED} ; pour le remplacer, ajoutez --accept-drop",
            file.display()
        )
    })?;
    if in_use.demonstration() {
        return Ok(());
    }
    let new = assembly.structures().iter();
    let ids: BTreeSet<&str> = new.map(|structure| structure.id.as_str()).collect();
    let count = in_use.len();
    let ranks = (0u32..).take(count);
    let still = ranks.filter_map(|rank| in_use.text(rank, Column::Id));
    let still = still.filter(|id| ids.contains(id)).count();
    if (still as f64) < SHARE_MIN * count as f64 {
        bail!(
            "la nouvelle liste n'a plus que {still} des {count} structures chargées : est-elle \
             entière ? {UNCHANGED} ; si c'est bien elle, ajoutez --accept-drop"
        );
    }
    Ok(())
}

/// Writes the fictional structures beside the fictional territory.
pub(crate) fn demonstration(dir: &Path) -> Result<()> {
    let assembly = assembled_demonstration(today()?)?;
    let communes = CommuneList::demonstration()?;
    let packs = assembly.packs(&communes, true)?;
    write(dir, &packs, None, None)
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
    let communes = CommuneList::demonstration()?;
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
    communes: &CommuneList,
    divisions: &AdministrativeDivisions,
) -> (StructureAssembly, StructuresReport) {
    let readings: Vec<_> = files
        .iter()
        .map(|file| reading::read(file, import, catalogue, communes, divisions))
        .collect();
    let mut report = StructuresReport::default();
    report.a_savoir = communes.notes().to_vec();
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

/// Replaces the structures of a directory as a whole, their report with them.
fn write(
    dir: &Path,
    packs: &[StructurePack],
    report: Option<&[u8]>,
    changes: Option<&[u8]>,
) -> Result<()> {
    fs::create_dir_all(dir).with_context(|| format!("cannot create {}", dir.display()))?;
    let new = directory::beside(dir, "structures")?;
    directory::remove(&new)?;
    for pack in packs {
        let name = name(pack.scope);
        write_whole(&new.join(format!("{name}.gus")), &pack.bytes)?;
        if let Some(followup) = &pack.followup {
            write_whole(&new.join(format!("{name}.suite.gus")), followup)?;
        }
    }
    if let Some(report) = report {
        write_whole(&new.join("rapport.json"), report)?;
    }
    if let Some(changes) = changes {
        write_whole(&new.join(CHANGES), changes)?;
    }
    directory::replace(&dir.join(STRUCTURES), &new)
}

/// The name of a file: what `/structures/` serves it as, less what it ends with.
fn name(scope: DirectoryCoverage) -> String {
    match scope {
        DirectoryCoverage::France => "france".to_owned(),
        DirectoryCoverage::Departement(code) => code.to_string(),
    }
}
