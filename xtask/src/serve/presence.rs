//! Who serves a database: one process at a time, which others ask rather than open it.

use super::secrets::write_private;
use crate::paths;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

/// A service that others can find while this lives.
pub(crate) struct Presence {
    note: PathBuf,
    _lock: Option<File>,
}

/// Where a service answers, and what opens its administration.
#[derive(Clone, Debug)]
pub struct ServiceAddress {
    pub url: String,
    pub admin: String,
}

fn note_of(persist: Option<&Path>, port: u16) -> PathBuf {
    match persist {
        Some(dir) => dir.join("service.json"),
        None => paths::output().join(format!("service-{port}.json")),
    }
}

/// The lock of a database, unless another process has it.
pub(super) fn lock(dir: &Path) -> Result<Option<File>> {
    fs::create_dir_all(dir).with_context(|| format!("cannot write {}", dir.display()))?;
    let lock = File::create(dir.join("verrou"))?;
    Ok(lock.try_lock().is_ok().then_some(lock))
}

impl Presence {
    /// Takes a database for this process.
    pub(super) fn take(persist: Option<&Path>, port: u16) -> Result<Self> {
        let lock = match persist {
            None => None,
            Some(dir) => match lock(dir)? {
                Some(lock) => Some(lock),
                None => bail!(
                    "{} is served already, by another process: stop it first, or take another folder",
                    dir.display()
                ),
            },
        };
        let note = note_of(persist, port);
        let _ = fs::remove_file(&note);
        Ok(Self { note, _lock: lock })
    }

    /// Says where it answers.
    pub(super) fn tell(&self, address: &ServiceAddress) -> Result<()> {
        if let Some(dir) = self.note.parent() {
            fs::create_dir_all(dir)?;
        }
        let text = json!({ "url": address.url, "admin": address.admin }).to_string();
        write_private(&self.note, &text)
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.note);
    }
}

/// Where the service of a database, or of a port, said that it answers.
pub fn find(persist: Option<&Path>, port: u16) -> Option<ServiceAddress> {
    let text = fs::read(note_of(persist, port)).ok()?;
    let note: Value = serde_json::from_slice(&text).ok()?;
    Some(ServiceAddress {
        url: note["url"].as_str()?.to_owned(),
        admin: note["admin"].as_str()?.to_owned(),
    })
}
