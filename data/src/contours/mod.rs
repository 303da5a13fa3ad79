//! From the official contours to the index that pages and the API answer from.
//!
//! ```text
//! SourceFile ──► SourceBatch ──► Dataset ──────► Artefacts
//! bytes           features        neighbourhoods    index
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

pub(crate) use self::diff::changes;
use self::{
    completeness::CompletenessRow, dataset::Dataset, refusal::RefusalCause, report::QpvSizes,
};
pub use self::{completeness::Guarantee, diff::diff, options::LoadCommand};
pub(crate) use self::{
    demonstration::{ADRESSES, file as demonstration},
    download::{DownloadError, Downloader, FetchedFile, is_url},
    refusal::ImportRefusal,
    report::QpvReport,
    source::SourceFile,
};
use anyhow::{Context, Result, anyhow};
#[cfg(test)]
pub(crate) use diff::compare;
use shared::qpv::{
    Generation, Referentiel,
    artefact::{Artefacts, Manifest, encode},
};
use steps::step::step;

/// A smaller set than this share of the one in use is more likely an accident than a decree.
const SHARE_MIN: f64 = 0.9;

/// From a source to its artefacts and its report. `in_use` is what it would replace.
pub(crate) fn convert(
    file: &SourceFile,
    command: &LoadCommand,
    in_use: Option<&Manifest>,
) -> Result<(Artefacts, QpvReport)> {
    let (format, dataset) = step("data: read", |_| {
        let (format, dataset) = read(file, command)?;
        refuse_drop(&dataset, command, in_use).map_err(|cause| cause.of(&file.origin))?;
        Ok((format, dataset))
    })?;
    let generation = dataset.generation;
    let (artefacts, rows) = step(&format!("data: index {generation}"), |_| {
        index(&dataset, file, command)
    })?;
    let tailles = step(&format!("data: weigh {generation}"), |step| {
        QpvSizes::weigh(step, &artefacts)
    })?;
    let report = step(&format!("data: look for faults in {generation}"), |_| {
        Ok(QpvReport::new(
            &artefacts,
            &dataset.quartiers,
            dataset.measures,
            rows,
            tailles,
            format,
            file.size(),
        ))
    })?;
    Ok((artefacts, report))
}

/// What a directory of the fictional territory must say that it holds.
pub(crate) fn demonstration_manifest() -> Result<Manifest> {
    let mut manifest = Manifest::default();
    for generation in Generation::ALL {
        let file = demonstration(generation);
        let command = LoadCommand::default();
        let (_, dataset) = read(&file, &command)?;
        let (artefacts, _) = index(&dataset, &file, &command)?;
        manifest.insert(&artefacts);
    }
    Ok(manifest)
}

/// The neighbourhoods of a source, and its format for people.
fn read(file: &SourceFile, command: &LoadCommand) -> Result<(String, Dataset)> {
    let batch = file.batch(command.entry.as_deref())?;
    let format = match &batch.entry {
        Some(entry) => format!("{}, {entry} in the archive", batch.format.as_str()),
        None => batch.format.as_str().to_owned(),
    };
    let dataset =
        Dataset::assemble(batch, command.generation).map_err(|cause| cause.of(&file.origin))?;
    Ok((format, dataset))
}

/// The index of a set, and where it is complete.
fn index(
    dataset: &Dataset,
    file: &SourceFile,
    command: &LoadCommand,
) -> Result<(Artefacts, Vec<CompletenessRow>)> {
    let (coverage, rows) =
        completeness::evaluate(dataset, &command.complete).map_err(|absent| {
            anyhow!(
                "--complete names {}, of which {} holds nothing; leave it out",
                absent.code(),
                file.origin
            )
        })?;
    let referentiel = Referentiel {
        generation: dataset.generation,
        source: publisher(dataset).to_owned(),
        origin: file.name.clone(),
        publie_le: command.publie_le,
        licence: licence(dataset).to_owned(),
        digest: file.digest(),
        demonstration: dataset.demonstration,
        coverage,
        quartiers: 0,
        erreur_m: 0.0,
    };
    let artefacts = encode(&referentiel, &dataset.quartiers)
        .with_context(|| format!("{} cannot be indexed", file.origin))?;
    Ok((artefacts, rows))
}

/// Refuses a set far smaller than the real one in use.
fn refuse_drop(
    dataset: &Dataset,
    command: &LoadCommand,
    in_use: Option<&Manifest>,
) -> Result<(), RefusalCause> {
    let before = in_use
        .and_then(|manifest| Some(&manifest.entry(dataset.generation)?.referentiel))
        .filter(|referentiel| !referentiel.demonstration)
        .map_or(0, |referentiel| referentiel.quartiers as usize);
    let now = dataset.quartiers.len();
    if command.accept_decrease || now as f64 >= SHARE_MIN * before as f64 {
        Ok(())
    } else {
        Err(RefusalCause::Decrease(now, before))
    }
}

/// The licence of the contours.
fn licence(dataset: &Dataset) -> &'static str {
    if dataset.demonstration {
        env!("CARGO_PKG_LICENSE")
    } else {
        "Licence Ouverte 2.0"
    }
}

/// Who publishes the set and under what title, as residents read it.
fn publisher(dataset: &Dataset) -> &'static str {
    match dataset.generation {
        _ if dataset.demonstration => "Guichet, territoire de démonstration fictif",
        Generation::G2015 => "ANCT, quartiers prioritaires de la politique de la ville 2015",
        Generation::G2024 => "ANCT, quartiers prioritaires de la politique de la ville 2024",
    }
}
