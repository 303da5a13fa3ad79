//! The keys of a service on this machine: made at its first start, kept with its
//! database. A deployed service has its own, which never come here.

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File, OpenOptions},
    io::{Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

/// What the worker is given, and what opens its administration.
#[derive(Clone, Debug)]
pub struct Secrets {
    /// The secret `CLES`, as the worker reads it.
    pub keys: String,
    /// The key of whoever administers.
    pub admin: String,
}

impl Secrets {
    /// The ones of a database, made when it has none; new ones without a database.
    pub fn of(persist: Option<&Path>) -> Result<Self> {
        let Some(dir) = persist else {
            return Self::new();
        };
        let path = dir.join("secrets.json");
        if path.is_file() {
            return Self::read(&path);
        }
        fs::create_dir_all(dir).with_context(|| format!("cannot write {}", dir.display()))?;
        let secrets = Self::new()?;
        secrets.write(&path)?;
        Ok(secrets)
    }

    fn new() -> Result<Self> {
        let admin = format!("ga_{}", random::<24>()?);
        let keys = json!({
            "enveloppes": [{ "nom": "k1", "cle": random::<32>()? }],
            "empreintes": random::<32>()?,
            "recu": random::<32>()?,
            "admin": BASE64.encode(Sha256::digest(&admin)),
        });
        Ok(Self {
            keys: keys.to_string(),
            admin,
        })
    }

    fn read(path: &Path) -> Result<Self> {
        let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let file: Value = serde_json::from_slice(&text)
            .with_context(|| format!("{} is no JSON", path.display()))?;
        Ok(Self {
            keys: file["cles"].to_string(),
            admin: file["admin"].as_str().unwrap_or_default().to_owned(),
        })
    }

    /// Readable by its owner alone, and there whole or not at all.
    fn write(&self, path: &Path) -> Result<()> {
        let keys: Value = serde_json::from_str(&self.keys)?;
        let text = json!({ "cles": keys, "admin": self.admin }).to_string();
        write_private(path, &text)
    }
}

/// Writes a file that its owner alone can read.
pub(super) fn write_private(path: &Path, text: &str) -> Result<()> {
    let partial = path.with_extension("partial");
    let _ = fs::remove_file(&partial);
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&partial)
        .with_context(|| format!("cannot write {}", partial.display()))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    Ok(fs::rename(&partial, path)?)
}

fn random<const N: usize>() -> Result<String> {
    let mut bytes = [0; N];
    File::open("/dev/urandom")
        .and_then(|mut source| source.read_exact(&mut bytes))
        .context("no random bytes from /dev/urandom")?;
    Ok(BASE64.encode(bytes))
}
