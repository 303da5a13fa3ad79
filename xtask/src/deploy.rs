//! `deploy`: the worker, the site and the data, online.

use crate::{
    build,
    cli::unexpected,
    donnees, paths,
    setup::bin,
    site::{self, Sources},
    step::step,
};
use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt};
use std::{env, path::PathBuf, process::Command};

/// What `cargo xtask deploy --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask deploy --site URL [--data DIR] [--geocodeur URL] [--demonstration] [--essai]

  --site URL       What is online, and where: the versions released there stay there
  --premiere       Nothing is online yet
  --data DIR       Put online what `cargo xtask data --out DIR` wrote (default target/guichet/data)
  --geocodeur URL  Where pages look addresses up (default: the State's geocoder)
  --demonstration  Allow the fictional territory to go online
  --essai          Do all but the upload

Needs CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN (a token that may edit Workers).";

const CREDENTIALS: [&str; 2] = ["CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_API_TOKEN"];

/// Runs `cargo xtask deploy`.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    let mut data = paths::data();
    let mut geocoder = site::GEOCODER.to_owned();
    let (mut demonstration, mut dry, mut premiere) = (false, false, false);
    let mut en_ligne = None;
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("data") => data = std::path::absolute(PathBuf::from(args.value()?))?,
            Arg::Long("geocodeur") => geocoder = args.value()?.string()?,
            Arg::Long("site") => en_ligne = Some(args.value()?.string()?),
            Arg::Long("premiere") => premiere = true,
            Arg::Long("demonstration") => demonstration = true,
            Arg::Long("essai") => dry = true,
            other => return Err(unexpected(other)),
        }
    }
    if en_ligne.is_some() == premiere {
        bail!(
            "say --site with the address of what is online, whose versions are kept, or --premiere if nothing is"
        );
    }
    if !dry {
        check_credentials(|name| env::var(name).ok())?;
    }
    donnees::prepare(&data)?;
    if !demonstration && data.join("adresses.json").is_file() {
        bail!(
            "{} holds the fictional territory: read the official contours with `cargo xtask data`, or say --demonstration",
            data.display()
        );
    }
    let built = build::build()?;
    let sources = Sources {
        data: &data,
        geocoder: &geocoder,
        en_ligne: en_ligne.as_deref(),
    };
    site::assemble(&built.widgets, &sources, &site::deployed())?;
    step("upload", |step| {
        let mut wrangler = Command::new(bin("wrangler"));
        wrangler
            .args(["deploy", "--config", "edge/wrangler.toml"])
            .args(["--var", &format!("GEOCODEUR:{geocoder}")])
            .env("WRANGLER_SEND_METRICS", "false")
            .current_dir(paths::root());
        if dry {
            wrangler.arg("--dry-run");
        }
        step.follow(&mut wrangler, &mut |line| println!("{line}"))
    })
}

/// Says which credentials are missing.
fn check_credentials(get: impl Fn(&str) -> Option<String>) -> Result<()> {
    let missing: Vec<_> = CREDENTIALS
        .into_iter()
        .filter(|name| get(name).is_none_or(|value| value.is_empty()))
        .collect();
    match missing.as_slice() {
        [] => Ok(()),
        missing => bail!(
            "{} not set: the account's number and a token that may edit Workers come from Cloudflare's dashboard; --essai does without",
            missing.join(" and ")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::check_credentials;

    #[test]
    fn missing_credentials_are_named() {
        let error = check_credentials(|name| (name == "CLOUDFLARE_API_TOKEN").then(String::new))
            .expect_err("nothing is set");
        assert!(
            error
                .to_string()
                .starts_with("CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN not set")
        );
        assert!(check_credentials(|_| Some("x".to_owned())).is_ok());
    }
}
