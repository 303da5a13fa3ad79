//! `partner`: who has a key, on a service of this machine or anywhere.
//!
//! The database is never opened: whoever serves it is asked, or a service is started for
//! the time of the question.

use crate::{
    build::{self, Profile},
    data,
    flags::{Create, Partner, PartnerCmd, Revoke, Rotate},
    paths,
    serve::{self, ServiceAddress, absolute},
};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::{
    env,
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

/// Which service is asked.
struct PartnerTarget {
    persist: Option<PathBuf>,
    port: u16,
    url: Option<String>,
}

/// Runs `cargo xtask partner`.
pub(crate) fn run(args: Partner) -> Result<()> {
    let target = PartnerTarget {
        persist: args.persist.map(absolute).transpose()?,
        port: args.port.unwrap_or(serve::PORT),
        url: args.url,
    };
    target.with(|service| act(&args.subcommand, service))
}

impl Create {
    /// What the administration is sent.
    fn request(&self) -> Value {
        let mut partner = json!({ "nom": self.name, "portee": self.scope });
        let texts = [
            ("structure", &self.structure),
            ("webhook", &self.webhook),
            ("courriel", &self.email),
        ];
        for (name, value) in texts {
            if let Some(value) = value {
                partner[name] = value.as_str().into();
            }
        }
        for (name, values) in [("origines", &self.origin), ("hotes", &self.host)] {
            if !values.is_empty() {
                partner[name] = json!(values);
            }
        }
        if self.sandbox {
            partner["bac_a_sable"] = true.into();
        }
        if self.receives {
            partner["recoit"] = true.into();
        }
        if let Some(quota) = self.quota {
            partner["quota"] = quota.into();
        }
        partner
    }
}

impl PartnerTarget {
    fn with(&self, ask: impl FnOnce(&ServiceAddress) -> Result<()>) -> Result<()> {
        if let Some(url) = &self.url {
            let admin = env::var("GUICHET_CLE_ADMIN")
                .context("GUICHET_CLE_ADMIN is not set: it opens the administration")?;
            let url = url.trim_end_matches('/').to_owned();
            return ask(&ServiceAddress { url, admin });
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
        let built = build::build_as(Profile::of_what_is_built())?;
        let dir = paths::demonstration();
        data::demonstration(&dir)?;
        let options = serve::Options::of_database(dir, persist);
        let served = serve::start(&built, &options, serve::free_port(0)?)?;
        ask(&ServiceAddress {
            url: served.url(),
            admin: served.admin.clone(),
        })
    }
}

fn act(action: &PartnerCmd, service: &ServiceAddress) -> Result<()> {
    const PARTNERS: &str = "/v1/admin/partenaires";
    match action {
        PartnerCmd::Create(partner) => {
            let said = ask(service, "POST", PARTNERS, Some(&partner.request()))?;
            eprintln!("partner {}", text(&said["partenaire"]["id"]));
            eprintln!("messages are signed by {}", text(&said["secret_webhook"]));
            println!("{}", text(&said["cle"]));
        }
        PartnerCmd::Rotate(Rotate { id, webhook }) => {
            let (what, field) = match webhook {
                true => ("secrets", "secret_webhook"),
                false => ("cles", "cle"),
            };
            let path = format!("{PARTNERS}/{id}/{what}");
            let said = ask(service, "POST", &path, None)?;
            println!("{}", text(&said[field]));
        }
        PartnerCmd::Revoke(Revoke { id }) => {
            ask(service, "DELETE", &format!("{PARTNERS}/{id}"), None)?;
            eprintln!("{id} opens nothing any more");
        }
        PartnerCmd::List(_) => {
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
pub fn ask(
    service: &ServiceAddress,
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
    use crate::flags::{PartnerCmd, Xtask, XtaskCmd};
    use serde_json::{Value, json};

    fn parse(args: &[&str]) -> xflags::Result<PartnerCmd> {
        let args = ["partner"].iter().chain(args).map(Into::into).collect();
        match Xtask::from_vec(args)?.subcommand {
            XtaskCmd::Partner(partner) => Ok(partner.subcommand),
            other => panic!("{other:?}"),
        }
    }

    fn check(args: &[&str], expect: &str) {
        let said = parse(args).map_or_else(|error| error.to_string(), |_| String::new());
        assert_eq!(said, expect, "{args:?}");
    }

    #[test]
    fn says_what_is_missing() {
        check(&[], "subcommand is required");
        check(&["create"], "flag is required: `--name`");
        check(&["create", "--name", "x"], "flag is required: `--scope`");
        check(&["create", "--name", "x", "--scope", "lecture"], "");
        check(&["rotate"], "flag is required: `id`");
        check(&["rotate", "p_1", "--webhook"], "");
        check(&["revoke", "p_1"], "");
        check(&["list", "--port", "1"], "");
        check(&["list", "--colour"], "unexpected flag: `--colour`");
    }

    #[test]
    fn a_partner_is_as_it_was_said() {
        let request = |args: &[&str]| -> Value {
            match parse(args) {
                Ok(PartnerCmd::Create(partner)) => partner.request(),
                other => panic!("{other:?}"),
            }
        };
        let minimal = ["create", "--name", "x", "--scope", "lecture"];
        assert_eq!(
            request(&minimal),
            json!({ "nom": "x", "portee": "lecture" })
        );
        let more = [
            "--host",
            "a.fr",
            "--host",
            "b.fr",
            "--sandbox",
            "--quota",
            "3",
            "--webhook",
            "u",
        ];
        assert_eq!(
            request(&[minimal.as_slice(), &more].concat()),
            json!({
                "nom": "x", "portee": "lecture", "hotes": ["a.fr", "b.fr"],
                "bac_a_sable": true, "quota": 3, "webhook": "u",
            })
        );
    }
}
