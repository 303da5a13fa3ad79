//! The data directory: `manifeste.qpv`, a folder and a report for each generation.
//!
//! It changes as a whole. The new one is written beside it, then takes its place in one
//! step; whatever goes wrong before that leaves the data in use as it was, and so does
//! whatever kills the command.

use crate::contours;
use anyhow::{Context, Result, bail};
use shared::qpv::{
    Generation,
    artefact::{Artefacts, Manifest},
};
use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

const MANIFEST: &str = "manifeste.qpv";
const ADRESSES: &str = "adresses.json";

/// The folder of the structures, here and on the site.
pub(crate) const STRUCTURES: &str = "structures";

/// What a set changed of the one before it, in the folder of that set.
pub(crate) const CHANGES: &str = "changements.json";

/// A data directory.
#[derive(Debug)]
pub(crate) struct Staging {
    dir: PathBuf,
}

/// One more reference set.
#[derive(Debug)]
pub(crate) struct Addition<'a> {
    /// Its files.
    pub(crate) artefacts: &'a Artefacts,
    /// Its report, as JSON.
    pub(crate) report: String,
}

impl Staging {
    /// The directory, put back where an interruption left it moved aside.
    pub(crate) fn open(dir: &Path) -> Result<Self> {
        let staging = Self {
            dir: dir.to_owned(),
        };
        put_back(dir)?;
        if dir.exists() {
            put_back(&dir.join(STRUCTURES))?;
        }
        // Structures come and go without contours.
        let empty = fs::read_dir(dir).map_or(true, |entries| {
            let mut names = entries.flatten().map(|entry| entry.file_name());
            names.all(|name| name == STRUCTURES || name == ".structures.ancien")
        });
        if !empty && !dir.join(MANIFEST).exists() {
            bail!(
                "{} holds files that are not QPV data and would be lost. Pass an empty or a new \
                 directory with --out",
                dir.display()
            );
        }
        let unreadable = staging.manifest().is_none() && !empty;
        // The fictional territory can be written again at any time, what someone loaded cannot.
        if unreadable && !dir.join(ADRESSES).exists() {
            bail!(
                "{} holds data that this version of Guichet cannot read. Remove it, then load \
                 its sources again: its rapport-*.json name them",
                dir.display()
            );
        }
        Ok(staging)
    }

    /// Where it is.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// What is in use; nothing when there is none, or none that this version reads.
    pub(crate) fn manifest(&self) -> Option<Manifest> {
        let bytes = fs::read(self.dir.join(MANIFEST)).ok()?;
        Manifest::decode(&bytes).ok()
    }

    /// Whether what is in use is about the real country.
    pub(crate) fn holds_real(&self) -> bool {
        self.manifest()
            .is_some_and(|manifest| !is_demonstration(&manifest))
    }

    /// Adds sets, each in place of the one of its generation; the fictional and the
    /// real are never side by side. `addresses` come with the fictional ones.
    pub(crate) fn publish(
        &self,
        additions: &[Addition<'_>],
        addresses: Option<&str>,
    ) -> Result<()> {
        let is_fictional = additions
            .iter()
            .any(|addition| addition.artefacts.referentiel.demonstration);
        let mut manifest = self
            .manifest()
            .filter(|manifest| is_demonstration(manifest) == is_fictional)
            .unwrap_or_default();
        let kept: Vec<Generation> = manifest
            .generations()
            .into_iter()
            .filter(|kept| {
                additions
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
            let report = report_name(generation);
            copy(&self.dir.join(&report), &new.join(&report))?;
        }
        let structures = self.dir.join(STRUCTURES);
        // The fictional ones are written anew, the real ones outlive new contours.
        if structures.exists() && !is_fictional {
            copy(&structures, &new.join(STRUCTURES))?;
        }
        for addition in additions {
            let generation = addition.artefacts.referentiel.generation;
            let folder = new.join(generation.as_str());
            create(&folder.join("tuiles"))?;
            write(&folder.join("national.qpv"), &addition.artefacts.national)?;
            for (tile, pack) in &addition.artefacts.tiles {
                write(&folder.join(format!("tuiles/{tile}.qpv")), pack)?;
            }
            write(
                &new.join(report_name(generation)),
                addition.report.as_bytes(),
            )?;
            if let Some(changes) = self.changes_of(addition)? {
                write(&folder.join(CHANGES), &changes)?;
            }
            manifest.insert(addition.artefacts);
        }
        if let Some(addresses) = addresses {
            write(&new.join(ADRESSES), addresses.as_bytes())?;
        }
        write(&new.join(MANIFEST), &manifest.encode())?;
        replace(&self.dir, &new)
    }

    /// What a set changes of the one in use of its generation, as JSON; `None` when there is
    /// none to compare with. The same set again keeps what was said of it.
    fn changes_of(&self, addition: &Addition<'_>) -> Result<Option<Vec<u8>>> {
        let new = &addition.artefacts.referentiel;
        let manifest = self.manifest();
        let entry = manifest.as_ref().and_then(|m| m.entry(new.generation));
        let Some(old) = entry.map(|entry| &entry.referentiel) else {
            return Ok(None);
        };
        if old.demonstration || new.demonstration {
            return Ok(None);
        }
        let folder = self.dir.join(new.generation.as_str());
        if old.digest == new.digest {
            return Ok(fs::read(folder.join(CHANGES)).ok());
        }
        let path = folder.join("national.qpv");
        let before = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let changes = contours::changes(&before, &addition.artefacts.national)?;
        Ok(Some(serde_json::to_vec(&changes)?))
    }

    fn beside(&self, role: &str) -> Result<PathBuf> {
        beside(&self.dir, role)
    }
}

/// A folder that an interruption left moved aside.
fn put_back(folder: &Path) -> Result<()> {
    let aside = beside(folder, "ancien")?;
    match !folder.exists() && aside.exists() {
        true => rename(&aside, folder),
        false => Ok(()),
    }
}

/// A hidden sibling of a data directory: on the same file system, so that moving it is one
/// step, and out of what the site serves.
pub(crate) fn beside(dir: &Path, role: &str) -> Result<PathBuf> {
    let Some(name) = dir.file_name() else {
        bail!(
            "--out {} has no name; pass a directory to create",
            dir.display()
        );
    };
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".");
    hidden.push(role);
    Ok(dir.with_file_name(hidden))
}

/// Puts a new folder in the place of another, which may be read at any moment, and may be
/// the last thing that this command does.
pub(crate) fn replace(old: &Path, new: &Path) -> Result<()> {
    if !old.exists() {
        return rename(new, old);
    }
    if exchange(old, new).is_ok() {
        // The old one is where the new one was written.
        return remove(new);
    }
    // A file system that cannot exchange two folders: `Staging::open` mends the moment between.
    let aside = beside(old, "ancien")?;
    remove(&aside)?;
    rename(old, &aside)?;
    rename(new, old)?;
    remove(&aside)
}

/// Each in the place of the other, at once.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> std::io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

/// Whether the sets are the fictional ones.
fn is_demonstration(manifest: &Manifest) -> bool {
    manifest
        .entries()
        .iter()
        .any(|entry| entry.referentiel.demonstration)
}

fn report_name(generation: Generation) -> String {
    format!("rapport-{generation}.json")
}

fn create(dir: &Path) -> Result<()> {
    fs::create_dir_all(dir).with_context(|| format!("{} cannot be created", dir.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("{} cannot be written", path.display()))
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)
        .with_context(|| format!("{} cannot be moved to {}", from.display(), to.display()))
}

pub(crate) fn remove(dir: &Path) -> Result<()> {
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
