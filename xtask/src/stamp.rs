//! What was done with which inputs, so that it is not done twice.
//!
//! A stamp is written after the work, in one rename: an interrupted run leaves
//! none and the next one takes the work up again.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The fingerprint of the inputs of a piece of work.
#[derive(Default)]
pub struct Inputs(Sha256);

impl Inputs {
    /// Adds a piece of text, such as a version or an option.
    pub fn text(mut self, text: &str) -> Self {
        self.add(text.as_bytes());
        self
    }

    /// Adds the content of a file.
    pub fn file(mut self, path: &Path) -> Result<Self> {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        self.add(&bytes);
        Ok(self)
    }

    fn add(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// The fingerprint, in hexadecimal.
    pub fn finish(self) -> String {
        hexadecimal(&self.0.finalize())
    }
}

/// The SHA-256 of some bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file that says which inputs a piece of work was last done with.
pub struct Stamp {
    path: PathBuf,
    inputs: String,
}

impl Stamp {
    /// The stamp at `path` for work with these inputs.
    pub fn new(path: impl Into<PathBuf>, inputs: Inputs) -> Self {
        Self {
            path: path.into(),
            inputs: inputs.finish(),
        }
    }

    /// Whether the work was already done with the same inputs.
    pub fn is_fresh(&self) -> bool {
        fs::read_to_string(&self.path).is_ok_and(|inputs| inputs == self.inputs)
    }

    /// Says that the work is done.
    pub fn set(&self) -> Result<()> {
        write_whole(&self.path, self.inputs.as_bytes())
    }
}

/// Writes a file that is never seen half written.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let context = || format!("cannot write {}", path.display());
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).with_context(context)?;
    }
    let mut partial = path.as_os_str().to_owned();
    partial.push(format!(".{}", std::process::id()));
    fs::write(&partial, bytes).with_context(context)?;
    fs::rename(&partial, path).with_context(context)
}
