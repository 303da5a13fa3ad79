//! What a data directory holds: written as a whole, or left as it was.

#[cfg(test)]
pub(crate) mod server;
#[cfg(test)]
mod tests;

use crate::{
    contours::{
        self, ADRESSES, DownloadError, Downloader, FetchedFile, ImportRefusal, LoadCommand,
        QpvReport, SourceFile, convert, is_url,
    },
    directory::{Addition, Staging},
    structures,
};
use anyhow::{Result, bail};
use shared::qpv::{Generation, artefact::Artefacts};
use std::path::Path;
use steps::paths;

/// Reads contours, writes them, prints the report.
pub fn run(command: &LoadCommand, json: bool) -> Result<()> {
    command.check()?;
    let reports = load(command, &Downloader::new()?)?;
    if json {
        println!("{}", serde_json::json!({ "rapports": reports }));
    } else {
        reports.iter().for_each(|report| println!("{report}"));
    }
    Ok(())
}

/// What was written; nothing when the data in use stays.
fn load(command: &LoadCommand, network: &Downloader) -> Result<Vec<QpvReport>> {
    let dir = command.out.clone().unwrap_or_else(paths::data);
    let staging = Staging::open(&dir)?;
    match &command.qpv {
        None => load_official(&staging, command, network),
        Some(url) if is_url(url) => {
            let download = network
                .fetch(url)
                .map_err(|failed_cause| unchanged(&staging, failed_cause.into()))?;
            load_download(&staging, command, &download)
        }
        Some(path) => {
            let file = SourceFile::open(Path::new(path))?;
            load_file(&staging, command, &file)
        }
    }
}

/// Sees to it that `dir` holds data to serve: nothing is done when it already does, and
/// the fictional territory will do.
pub fn prepare(dir: &Path) -> Result<()> {
    let staging = Staging::open(dir)?;
    let command = LoadCommand {
        out: Some(dir.to_owned()),
        ..LoadCommand::default()
    };
    match staging.manifest() {
        Some(_) if staging.holds_real() => return Ok(()),
        Some(_) => return demonstration(dir),
        None => {}
    }
    match load(&command, &Downloader::new()?) {
        Err(error) if error.is::<ImportRefusal>() => {
            eprintln!("{error:#}");
            fall_back(&staging)
        }
        other => other,
    }
    .map(drop)
}

/// Sees to it that `dir` holds the fictional territory as it is now written and encoded.
pub fn demonstration(dir: &Path) -> Result<()> {
    let staging = Staging::open(dir)?;
    if staging.manifest() == Some(contours::demonstration_manifest()?) {
        return structures::demonstration(dir);
    }
    load_demonstration(&staging).map(drop)
}

/// The official contours of 2024; without a network, what there is.
fn load_official(
    staging: &Staging,
    command: &LoadCommand,
    network: &Downloader,
) -> Result<Vec<QpvReport>> {
    let command = LoadCommand {
        generation: Some(Generation::G2024),
        ..command.clone()
    };
    match network.fetch(&network.official) {
        Ok(download) => load_download(staging, &command, &download),
        Err(DownloadError::Unreachable(refusal)) => {
            eprintln!("{refusal}");
            if staging.holds_real() {
                eprintln!("The data in use stays as it was.");
                return Ok(Vec::new());
            }
            match network.kept(&network.official) {
                Some(download) => {
                    eprintln!("The copy of an earlier download is read instead.");
                    load_download(staging, &command, &download)
                }
                None => fall_back(staging),
            }
        }
        Err(failed_cause) => Err(unchanged(staging, failed_cause.into())),
    }
}

fn load_download(
    staging: &Staging,
    command: &LoadCommand,
    download: &FetchedFile,
) -> Result<Vec<QpvReport>> {
    let command = LoadCommand {
        publie_le: command.publie_le.or(download.publie_le),
        ..command.clone()
    };
    let reports = load_file(staging, &command, &download.file)?;
    download.keep()?;
    Ok(reports)
}

fn load_file(
    staging: &Staging,
    command: &LoadCommand,
    file: &SourceFile,
) -> Result<Vec<QpvReport>> {
    let set = convert(file, command, staging.manifest().as_ref())
        .map_err(|error| unchanged(staging, error))?;
    publish(staging, vec![set])
}

/// Says that a failure changed nothing.
fn unchanged(staging: &Staging, error: anyhow::Error) -> anyhow::Error {
    if staging.manifest().is_some() {
        eprintln!("The data in use stays as it was.");
    }
    error
}

fn fall_back(staging: &Staging) -> Result<Vec<QpvReport>> {
    eprintln!(
        "The fictional territory is written instead: every page and answer will say “données de \
         démonstration”. Once there is a network, run `cargo xtask data`; or pass a file with \
         `cargo xtask data --qpv PATH`."
    );
    load_demonstration(staging)
}

fn load_demonstration(staging: &Staging) -> Result<Vec<QpvReport>> {
    let sets = Generation::ALL
        .into_iter()
        .map(|generation| {
            convert(
                &contours::demonstration(generation),
                &LoadCommand::default(),
                staging.manifest().as_ref(),
            )
        })
        .collect::<Result<Vec<_>>>()?;
    let reports = publish(staging, sets)?;
    // Fictional structures go with the fictional territory.
    structures::demonstration(staging.dir())?;
    Ok(reports)
}

fn publish(staging: &Staging, sets: Vec<(Artefacts, QpvReport)>) -> Result<Vec<QpvReport>> {
    let additions = sets
        .iter()
        .map(|(artefacts, report)| {
            let report = serde_json::to_string_pretty(report)?;
            Ok(Addition { artefacts, report })
        })
        .collect::<Result<Vec<_>>>()?;
    let is_fictional = sets.iter().any(|(_, report)| report.demonstration);
    if is_fictional && staging.holds_real() {
        bail!(
            "the directory holds real data, which the fictional territory would replace. Pass \
             another one with --out, or remove it first"
        );
    }
    staging.publish(&additions, is_fictional.then_some(ADRESSES))?;
    Ok(sets.into_iter().map(|(_, report)| report).collect())
}
