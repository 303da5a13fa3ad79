//! The Workers runtime, started through miniflare.
//!
//! `wrangler dev` would do the same behind two more processes and a bundler; what
//! `wrangler.toml` says is read by wrangler's own code all the same, once.

use crate::build::Worker;
use anyhow::{Context, Result, bail};
use serde_json::json;
use std::{
    fs::OpenOptions,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use steps::{
    clock, paths,
    process::{self, Running},
    stamp::{Inputs, Stamp},
    step::{Step, step},
};

/// What the worker runs with.
pub(crate) struct Settings<'a> {
    pub(crate) worker: &'a Worker,
    pub(crate) site: &'a Path,
    pub(crate) port: u16,
    pub(crate) geocoder: &'a str,
    pub(crate) persist: Option<&'a Path>,
    /// Where it writes the letters that it would send.
    pub(crate) letters: &'a Path,
    /// The secret of the worker. Not an argument: any user of the machine can read those.
    pub(crate) keys: &'a str,
    /// What opens its administration, by which the clock of this machine asks.
    pub(crate) admin: &'a str,
    /// Whether this machine's own addresses are good for messages.
    pub(crate) local: bool,
    /// Where what it logs goes, if not to our own errors.
    pub(crate) server_log: Option<&'a Path>,
}

/// Starts the worker on a port and returns once it answers.
pub(crate) fn start(settings: &Settings<'_>) -> Result<Running> {
    step("runtime: start", |step| {
        let arguments = json!({
            "options": configuration(step)?,
            "worker": settings.worker.dir,
            "site": settings.site,
            "port": settings.port,
            "geocoder": settings.geocoder,
            "persist": settings.persist,
            "letters": settings.letters,
            "local": settings.local,
            "clock_shift_s": clock::shift_s()?,
        });
        let server_log = match settings.server_log {
            Some(path) => OpenOptions::new()
                .create(true)
                .append(true)
                .open(path)?
                .into(),
            None => Stdio::inherit(),
        };
        step.say("workerd");
        let mut runtime = process::spawn_with_stdin(
            Command::new("node")
                .arg(script("runtime.mjs"))
                .arg(arguments.to_string())
                .env("GUICHET_CLES", settings.keys)
                .env("GUICHET_ADMIN", settings.admin)
                .current_dir(paths::root())
                .stdout(Stdio::piped())
                .stderr(server_log),
            Stdio::piped(),
        )?;
        let stdout = runtime
            .child()
            .stdout
            .take()
            .context("the runtime is mute")?;
        let mut answer = String::new();
        BufReader::new(stdout).read_line(&mut answer)?;
        match answer.trim() {
            "ready" => Ok(runtime),
            "" => bail!("the runtime did not start"),
            refusal => bail!("{refusal}"),
        }
    })
}

/// Where miniflare's options, as `wrangler.toml` gives them, are.
fn configuration(step: &Step) -> Result<PathBuf> {
    let source = paths::root().join("edge/wrangler.toml");
    let options = paths::output().join("runtime.json");
    let inputs = Inputs::default()
        .file(&source)?
        .file(&paths::root().join("package-lock.json"))?
        .file(&script("configuration.mjs"))?;
    let stamp = Stamp::new(options.with_extension("inputs"), inputs);
    if !(stamp.is_fresh() && options.is_file()) {
        step.run(
            Command::new("node")
                .arg(script("configuration.mjs"))
                .args([&source, &options])
                .current_dir(paths::root()),
        )?;
        stamp.set()?;
    }
    Ok(options)
}

fn script(name: &str) -> PathBuf {
    paths::root().join("xtask/src/serve").join(name)
}
