//! `deploy`: the worker, the site and the data, online.

use crate::{
    build, data,
    flags::Deploy,
    paths,
    setup::bin,
    site::{self, Sources},
    step::step,
};
use anyhow::{Context, Result, bail};
use std::{env, fs, process::Command};

const CREDENTIALS: [&str; 2] = ["CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_API_TOKEN"];

/// What `edge/wrangler.toml` has in place of a database: it serves on this machine alone.
const NO_DATABASE: &str = "00000000-0000-0000-0000-000000000000";

/// Runs `cargo xtask deploy`.
pub(crate) fn run(args: Deploy) -> Result<()> {
    let dir = match args.data {
        Some(dir) => std::path::absolute(dir)?,
        None => paths::data(),
    };
    let geocoder = args.geocoder.unwrap_or_else(|| site::GEOCODER.to_owned());
    let dry = args.dry_run;
    if args.site.is_some() == args.first {
        bail!(
            "say --site with the address of what is online, whose versions are kept, or --first if nothing is"
        );
    }
    if !dry {
        check_credentials(|name| env::var(name).ok())?;
    }
    let database = env::var("GUICHET_BASE").ok();
    let configuration = fs::read_to_string(paths::root().join("edge/wrangler.toml"))
        .context("cannot read edge/wrangler.toml")?;
    let configuration = match (of_database(&configuration, database.as_deref()), dry) {
        (Ok(configuration), _) => configuration,
        (Err(_), true) => of_database(&configuration, Some(TRIAL))?,
        (Err(error), false) => return Err(error),
    };
    data::prepare(&dir)?;
    if !args.demonstration && dir.join("adresses.json").is_file() {
        bail!(
            "{} holds the fictional territory: read the official contours with `cargo xtask data`, or say --demonstration",
            dir.display()
        );
    }
    let built = build::build()?;
    let sources = Sources {
        data: &dir,
        geocoder: &geocoder,
        online: args.site.as_deref(),
    };
    site::assemble(&built.widgets, &sources, &site::deployed())?;
    let written = paths::output().join("wrangler.toml");
    fs::write(&written, configuration)
        .with_context(|| format!("cannot write {}", written.display()))?;
    step("upload", |step| {
        let mut wrangler = Command::new(bin("wrangler"));
        wrangler
            .args(["deploy", "--config"])
            .arg(&written)
            .args(["--var", &format!("GEOCODEUR:{geocoder}")])
            .args(origin_of(args.site.as_deref()))
            .env("WRANGLER_SEND_METRICS", "false")
            .current_dir(paths::root());
        if dry {
            wrangler.arg("--dry-run");
        }
        step.follow(&mut wrangler, &mut |line| println!("{line}"))
    })
}

/// The origin that links in mails begin with. A first deployment has none yet: nobody signs in
/// until the next one says it.
fn origin_of(site: Option<&str>) -> Vec<String> {
    let said = site.map(|site| format!("SITE:{}", site.trim_end_matches('/')));
    said.map_or_else(Vec::new, |said| vec!["--var".into(), said])
}

/// A database that is none, for a trial that reaches nothing.
const TRIAL: &str = "00000000-0000-4000-8000-000000000000";

/// The configuration with the database that is deployed to, as it is read from
/// `target/guichet`.
fn of_database(configuration: &str, database: Option<&str>) -> Result<String> {
    let relocated = configuration.replace("../target/guichet/", "");
    if !relocated.contains(NO_DATABASE) {
        return Ok(relocated);
    }
    let Some(database) = database
        .map(str::trim)
        .filter(|database| !database.is_empty())
    else {
        bail!(
            "edge/wrangler.toml names no database. Once: `npx wrangler d1 create guichet`, then put \
             the database_id that it prints in GUICHET_BASE, or in edge/wrangler.toml in place of \
             the zeros. The tables make themselves. Two secrets more, each by `npx wrangler secret put \
             NAME --name guichet`: CLES, the keys of applications, and ADMINISTRATEURS, the mailboxes \
             of those who may administer"
        );
    };
    let uuid = database.len() == 36
        && database.bytes().enumerate().all(|(rank, byte)| match rank {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        });
    if !uuid || database == NO_DATABASE {
        bail!(
            "GUICHET_BASE is not the identifier of a database (8-4-4-4-12 hexadecimal digits): \
             `npx wrangler d1 list` shows it"
        );
    }
    Ok(relocated.replace(NO_DATABASE, database))
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
            "{} not set: the account's number and a token that may edit Workers come from Cloudflare's dashboard; --dry-run does without",
            missing.join(" and ")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::{NO_DATABASE, check_credentials, of_database, origin_of};
    use crate::paths;

    #[test]
    fn a_deployment_names_its_database() {
        let ours = std::fs::read_to_string(paths::root().join("edge/wrangler.toml")).unwrap();
        let database = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
        let check = |configuration: &str, database: Option<&str>, expect: Result<&str, &str>| {
            let got = of_database(configuration, database).map_err(|error| error.to_string());
            match (got, expect) {
                (Ok(got), Ok(part)) => assert!(got.contains(part), "{got}"),
                (Err(got), Err(start)) => assert!(got.starts_with(start), "{got}"),
                (got, _) => panic!("{database:?}: {got:?}"),
            }
        };
        let named = format!("database_id = \"{database}\"");
        check(&ours, Some(database), Ok(&named));
        check(&ours, Some(&format!(" {database}\n")), Ok(&named));
        check(&ours, Some(database), Ok("main = \"worker/index.js\""));
        check(&ours, Some(database), Ok("directory = \"site\""));
        // One that is in the file stays.
        check(&ours.replace(NO_DATABASE, database), None, Ok(&named));
        for (database, start) in [
            (None, "edge/wrangler.toml names no database"),
            (Some(" "), "edge/wrangler.toml names no database"),
            (Some("guichet"), "GUICHET_BASE is not"),
            (Some(NO_DATABASE), "GUICHET_BASE is not"),
        ] {
            check(&ours, database, Err(start));
        }
    }

    #[test]
    fn mails_begin_their_links_with_the_site() {
        let said = ["--var", "SITE:https://guichet.example"];
        assert_eq!(origin_of(Some("https://guichet.example/")), said);
        assert!(origin_of(None).is_empty());
    }

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
