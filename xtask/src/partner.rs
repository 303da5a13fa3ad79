//! `partenaire`: who has a key, on a service of this machine or anywhere.
//!
//! The database is never opened: whoever serves it is asked, or a service is started for
//! the time of the question.

use crate::{
    build,
    cli::unexpected,
    donnees, paths,
    serve::{self, Address, absolute},
};
use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser, ValueExt};
use serde_json::{Value, json};
use std::{
    env,
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

/// What `cargo xtask partenaire --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask partenaire creer --nom NOM --portee prescripteur|structure|lecture
           [--structure ID] [--bac-a-sable] [--origine URL]… [--hote NOM]… [--webhook URL]
           [--courriel ADRESSE] [--quota N]
       cargo xtask partenaire roter ID [--webhook]
       cargo xtask partenaire revoquer ID
       cargo xtask partenaire lister

  --persist DIR  The database that `serve --persist DIR` keeps, served or not
  --port P       Without --persist: the service on that port (default 8787)
  --url URL      A deployed service; the key of its administration is in GUICHET_CLE_ADMIN

creer and roter print the new key alone on the last line: it is shown once. With --webhook,
roter renews what signs messages instead of the key.";

enum Action {
    Creer(Value),
    Roter(String, bool),
    Revoquer(String),
    Lister,
}

/// Which service is asked.
struct Ou {
    persist: Option<PathBuf>,
    port: u16,
    url: Option<String>,
}

/// Runs `cargo xtask partenaire`.
pub(crate) fn run(args: Parser) -> Result<()> {
    let (action, ou) = parse(args)?;
    ou.with(|service| act(&action, service))
}

fn parse(mut args: Parser) -> Result<(Action, Ou)> {
    let mut ou = Ou {
        persist: None,
        port: serve::PORT,
        url: None,
    };
    let mut words: Vec<String> = Vec::new();
    let mut partner = json!({});
    let mut renews_secret = false;
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Value(word) => words.push(word.string()?),
            Arg::Long("persist") => ou.persist = Some(absolute(args.value()?)?),
            Arg::Long("port") => ou.port = args.value()?.parse()?,
            Arg::Long("url") => ou.url = Some(args.value()?.string()?),
            Arg::Long("bac-a-sable") => partner["bac_a_sable"] = true.into(),
            Arg::Long("quota") => partner["quota"] = args.value()?.parse::<u32>()?.into(),
            Arg::Long("webhook") if words.first().is_some_and(|word| word == "roter") => {
                renews_secret = true;
            }
            Arg::Long(name @ ("nom" | "portee" | "structure" | "webhook" | "courriel")) => {
                let name = name.to_owned();
                partner[name] = args.value()?.string()?.into();
            }
            Arg::Long(name @ ("origine" | "hote")) => {
                let list = format!("{name}s");
                let value = args.value()?.string()?;
                match partner[&list].as_array_mut() {
                    Some(values) => values.push(value.into()),
                    None => partner[list] = json!([value]),
                }
            }
            other => return Err(unexpected(other)),
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let action = match words.as_slice() {
        ["creer"] => {
            for name in ["nom", "portee"] {
                if partner[name].is_null() {
                    bail!("--{name} is missing. See `cargo xtask partenaire --help`");
                }
            }
            Action::Creer(partner)
        }
        ["roter", id] => Action::Roter((*id).to_owned(), renews_secret),
        ["revoquer", id] => Action::Revoquer((*id).to_owned()),
        ["lister"] => Action::Lister,
        _ => {
            bail!("say creer, roter ID, revoquer ID or lister. See `cargo xtask partenaire --help`")
        }
    };
    Ok((action, ou))
}

impl Ou {
    fn with(&self, ask: impl FnOnce(&Address) -> Result<()>) -> Result<()> {
        if let Some(url) = &self.url {
            let admin = env::var("GUICHET_CLE_ADMIN")
                .context("GUICHET_CLE_ADMIN is not set: it opens the administration")?;
            let url = url.trim_end_matches('/').to_owned();
            return ask(&Address { url, admin });
        }
        let persist = self.persist.as_deref();
        if let Some(service) = serve::find(persist, self.port) {
            return ask(&service);
        }
        let Some(persist) = persist else {
            bail!(
                "nothing is served on port {}: start `cargo xtask serve`, or say --persist DIR",
                self.port
            );
        };
        let built = build::build()?;
        let data = paths::demonstration();
        donnees::demonstration(&data)?;
        let options = serve::Options::of_database(data, persist);
        let served = serve::start(&built, &options, serve::free_port(0)?)?;
        ask(&Address {
            url: served.url(),
            admin: served.admin.clone(),
        })
    }
}

fn act(action: &Action, service: &Address) -> Result<()> {
    const PARTNERS: &str = "/v1/admin/partenaires";
    match action {
        Action::Creer(partner) => {
            let said = ask(service, "POST", PARTNERS, Some(partner))?;
            eprintln!("partner {}", text(&said["partenaire"]["id"]));
            eprintln!("messages are signed by {}", text(&said["secret_webhook"]));
            println!("{}", text(&said["cle"]));
        }
        Action::Roter(id, secret) => {
            let (what, field) = match secret {
                true => ("secrets", "secret_webhook"),
                false => ("cles", "cle"),
            };
            let path = format!("{PARTNERS}/{id}/{what}");
            let said = ask(service, "POST", &path, None)?;
            println!("{}", text(&said[field]));
        }
        Action::Revoquer(id) => {
            ask(service, "DELETE", &format!("{PARTNERS}/{id}"), None)?;
            eprintln!("{id} opens nothing any more");
        }
        Action::Lister => {
            let said = ask(service, "GET", PARTNERS, None)?;
            for partner in said["partenaires"].as_array().into_iter().flatten() {
                let state = match (&partner["revoque_le"], &partner["bac_a_sable"]) {
                    (Value::String(_), _) => "revoked",
                    (_, Value::Bool(true)) => "sandbox",
                    _ => "active",
                };
                println!(
                    "{}  {}  {}  {}  {}",
                    text(&partner["id"]),
                    text(&partner["portee"]),
                    partner["structure"].as_str().unwrap_or("-"),
                    state,
                    text(&partner["nom"]),
                );
            }
        }
    }
    Ok(())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Asks by the `curl` of the machine, whose arguments anyone may read: the key goes in
/// by its standard input.
pub(crate) fn ask(
    service: &Address,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> Result<Value> {
    let mut config = format!(
        "url = \"{}{path}\"\nrequest = \"{method}\"\nheader = \"authorization: Bearer {}\"\n",
        service.url, service.admin
    );
    if let Some(body) = body {
        let quoted = body.to_string().replace('\\', "\\\\").replace('"', "\\\"");
        config.push_str("header = \"content-type: application/json\"\n");
        config.push_str(&format!("data-raw = \"{quoted}\"\n"));
    }
    let mut curl = Command::new("curl")
        .args(["--silent", "--show-error", "--max-time", "30"])
        .args(["--write-out", "\n%{http_code}", "--config", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start `curl`, which asks the service")?;
    if let Some(mut stdin) = curl.stdin.take() {
        stdin.write_all(config.as_bytes())?;
    }
    let output = curl.wait_with_output()?;
    let answer = String::from_utf8_lossy(&output.stdout);
    let (said, status) = answer.rsplit_once('\n').unwrap_or(("", ""));
    let said: Value = serde_json::from_str(said).unwrap_or_default();
    match status.parse::<u16>() {
        Ok(200..=299) => Ok(said),
        Ok(status) if status != 0 => bail!(
            "{} answers {status}: {} {}",
            service.url,
            text(&said["detail"]),
            text(&said["champ"])
        ),
        _ => bail!("{} does not answer", service.url),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn check(args: &[&str], expect: &str) {
        let args = std::iter::once("partenaire").chain(args.iter().copied());
        let error = parse(lexopt::Parser::from_iter(args)).err();
        let said = error.map(|error| format!("{error:#}")).unwrap_or_default();
        assert!(said.starts_with(expect), "{said}");
        assert_eq!(said.is_empty(), expect.is_empty(), "{said}");
    }

    #[test]
    fn says_what_is_missing() {
        check(&[], "say creer");
        check(&["creer"], "--nom is missing");
        check(&["creer", "--nom", "x"], "--portee is missing");
        check(&["creer", "--nom", "x", "--portee", "lecture"], "");
        check(&["roter"], "say creer");
        check(&["roter", "p_1", "--webhook"], "");
        check(&["lister", "--hote", "a.fr", "--hote", "b.fr"], "");
        check(&["lister", "--couleur"], "invalid option");
    }
}
