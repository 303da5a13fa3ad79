//! The Workers runtime, started through miniflare.
//!
//! `wrangler dev` would do the same behind two more processes and a bundler; what
//! `wrangler.toml` says is read by wrangler's own code all the same, once.

use crate::{
    build::Worker,
    paths,
    process::{self, Running},
    stamp::{Inputs, Stamp},
    step::{Step, step},
};
use anyhow::{Context, Result, bail};
use serde_json::json;
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Starts the worker on a port and returns once it answers.
pub(crate) fn start(
    worker: &Worker,
    site: &Path,
    port: u16,
    geocoder: &str,
    persist: Option<&Path>,
) -> Result<Running> {
    step("runtime: start", |step| {
        let settings = json!({
            "options": configuration(step)?,
            "worker": worker.dir,
            "site": site,
            "port": port,
            "geocoder": geocoder,
            "persist": persist,
        });
        step.say("workerd");
        let mut runtime = process::spawn_with_stdin(
            Command::new("node")
                .arg(script("runtime.mjs"))
                .arg(settings.to_string())
                .current_dir(paths::root())
                .stdout(Stdio::piped()),
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
