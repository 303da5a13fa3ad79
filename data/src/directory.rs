//! The data directory: `manifeste.qpv`, a folder and a report for each generation.
//!
//! It changes as a whole. The new one is written beside it, then takes its place;
//! whatever goes wrong before that leaves the data in use as it was.

use anyhow::{Context, Result, bail};
use shared::qpv::{
    Generation,
    artefact::{Artefacts, Manifeste},
};
use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

const MANIFESTE: &str = "manifeste.qpv";
const ADRESSES: &str = "adresses.json";

/// The folder of the structures, here and on the site.
pub(crate) const STRUCTURES: &str = "structures";

/// A data directory.
#[derive(Debug)]
pub(crate) struct Depot {
    dir: PathBuf,
}

/// One more reference set.
#[derive(Debug)]
pub(crate) struct Ajout<'a> {
    /// Its files.
    pub(crate) artefacts: &'a Artefacts,
    /// Its report, as JSON.
    pub(crate) rapport: String,
}

impl Depot {
    /// The directory, put back where an interruption left it moved aside.
    pub(crate) fn open(dir: &Path) -> Result<Self> {
        let depot = Self {
            dir: dir.to_owned(),
        };
        let aside = depot.beside("ancien")?;
        if !dir.exists() && aside.exists() {
            rename(&aside, dir)?;
        }
        // Structures come and go without contours.
        let empty = fs::read_dir(dir).map_or(true, |entries| {
            let mut names = entries.flatten().map(|entry| entry.file_name());
            names.all(|name| name == STRUCTURES)
        });
        if !empty && !dir.join(MANIFESTE).exists() {
            bail!(
                "{} holds files that are not QPV data and would be lost. Pass an empty or a new \
                 directory with --out",
                dir.display()
            );
        }
        let unreadable = depot.manifeste().is_none() && !empty;
        // The fictional territory can be written again at any time, what someone loaded cannot.
        if unreadable && !dir.join(ADRESSES).exists() {
            bail!(
                "{} holds data that this version of Guichet cannot read. Remove it, then load \
                 its sources again: its rapport-*.json name them",
                dir.display()
            );
        }
        Ok(depot)
    }

    /// Where it is.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// What is in use; nothing when there is none, or none that this version reads.
    pub(crate) fn manifeste(&self) -> Option<Manifeste> {
        let octets = fs::read(self.dir.join(MANIFESTE)).ok()?;
        Manifeste::decode(&octets).ok()
    }

    /// Whether what is in use is about the real country.
    pub(crate) fn holds_real(&self) -> bool {
        self.manifeste()
            .is_some_and(|manifeste| !is_demonstration(&manifeste))
    }

    /// Adds sets, each in place of the one of its generation; the fictional and the
    /// real are never side by side. `adresses` come with the fictional ones.
    pub(crate) fn publish(&self, ajouts: &[Ajout<'_>], adresses: Option<&str>) -> Result<()> {
        let fictif = ajouts
            .iter()
            .any(|ajout| ajout.artefacts.referentiel.demonstration);
        let mut manifeste = self
            .manifeste()
            .filter(|manifeste| is_demonstration(manifeste) == fictif)
            .unwrap_or_default();
        let kept: Vec<Generation> = manifeste
            .generations()
            .into_iter()
            .filter(|kept| {
                ajouts
                    .iter()
                    .all(|a| a.artefacts.referentiel.generation != *kept)
            })
            .collect();
        let new = self.beside("nouveau")?;
        remove(&new)?;
        create(&new)?;
        for generation in kept {
            copy(
                &self.dir.join(generation.as_str()),
                &new.join(generation.as_str()),
            )?;
            let rapport = rapport_name(generation);
            copy(&self.dir.join(&rapport), &new.join(&rapport))?;
        }
        let structures = self.dir.join(STRUCTURES);
        // The fictional ones are written anew, the real ones outlive new contours.
        if structures.exists() && !fictif {
            copy(&structures, &new.join(STRUCTURES))?;
        }
        for ajout in ajouts {
            let generation = ajout.artefacts.referentiel.generation;
            let folder = new.join(generation.as_str());
            create(&folder.join("tuiles"))?;
            write(&folder.join("national.qpv"), &ajout.artefacts.national)?;
            for (tuile, paquet) in &ajout.artefacts.tuiles {
                write(&folder.join(format!("tuiles/{tuile}.qpv")), paquet)?;
            }
            write(
                &new.join(rapport_name(generation)),
                ajout.rapport.as_bytes(),
            )?;
            manifeste.insert(ajout.artefacts);
        }
        if let Some(adresses) = adresses {
            write(&new.join(ADRESSES), adresses.as_bytes())?;
        }
        write(&new.join(MANIFESTE), &manifeste.encode())?;
        self.swap(&new)
    }

    fn swap(&self, new: &Path) -> Result<()> {
        let aside = self.beside("ancien")?;
        remove(&aside)?;
        if self.dir.exists() {
            rename(&self.dir, &aside)?;
        }
        rename(new, &self.dir)?;
        remove(&aside)
    }

    /// A hidden sibling: on the same file system, so that moving it is one step.
    fn beside(&self, role: &str) -> Result<PathBuf> {
        let Some(name) = self.dir.file_name() else {
            bail!(
                "--out {} has no name; pass a directory to create",
                self.dir.display()
            );
        };
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(".");
        hidden.push(role);
        Ok(self.dir.with_file_name(hidden))
    }
}

/// Whether the sets are the fictional ones.
fn is_demonstration(manifeste: &Manifeste) -> bool {
    manifeste
        .entrees()
        .iter()
        .any(|entree| entree.referentiel.demonstration)
}

fn rapport_name(generation: Generation) -> String {
    format!("rapport-{generation}.json")
}

fn create(dir: &Path) -> Result<()> {
    fs::create_dir_all(dir).with_context(|| format!("{} cannot be created", dir.display()))
}

fn write(path: &Path, octets: &[u8]) -> Result<()> {
    fs::write(path, octets).with_context(|| format!("{} cannot be written", path.display()))
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)
        .with_context(|| format!("{} cannot be moved to {}", from.display(), to.display()))
}

fn remove(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} cannot be removed", dir.display()))
        }
        _ => Ok(()),
    }
}

/// Copies a file, or a folder with what it holds.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let failed = || format!("{} cannot be copied", from.display());
    if !from.is_dir() {
        return fs::copy(from, to).map(drop).with_context(failed);
    }
    create(to)?;
    for entry in fs::read_dir(from).with_context(failed)? {
        let entry = entry.with_context(failed)?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
