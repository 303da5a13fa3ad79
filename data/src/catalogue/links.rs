//! The addresses that the catalogue gives out: whether they still answer, and where they lead.

use super::build::built_catalogue;
use anyhow::{Context, Result, bail};
use serde::Serialize;
use shared::wire::v1::exemple::Exemples;
use std::{
    collections::BTreeMap,
    io::ErrorKind,
    process::{Command, Stdio},
};
use steps::table::table;

/// The longest that an address may take, in seconds.
const PATIENCE_S: &str = "20";

/// Asks every address of the catalogue, or through `through` (a server of this machine, under
/// `/{host}/{path}`), and fails when one is broken.
pub fn links(through: Option<&str>, json: bool) -> Result<()> {
    let built_catalogue = built_catalogue(None)?;
    let mut addresses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut cite = |address: &str, by: &str| {
        let by_it = addresses.entry(address.to_owned()).or_default();
        by_it.push(by.to_owned());
    };
    for entry in built_catalogue.catalogue.entries() {
        if let Some(site) = &entry.site {
            cite(&format!("https://{site}"), &entry.id);
        }
    }
    for publication in &built_catalogue.catalogue.publications {
        if let Some(url) = &publication.url {
            cite(url, &publication.key);
        }
    }
    let examples: Exemples = serde_json::from_slice(&built_catalogue.examples)?;
    for exemple in &examples.exemples {
        if let Some(site) = &exemple.site {
            cite(&format!("https://{site}"), &exemple.id);
        }
    }
    let links: Vec<CheckedLink> = addresses
        .into_iter()
        .map(|(address, by)| CheckedLink::ask(address, by, through))
        .collect::<Result<_>>()?;
    if json {
        println!("{}", serde_json::to_string(&links)?);
    } else {
        print!("{}", told(&links));
    }
    let broken = links.iter().filter(|link| link.is_broken()).count();
    if broken > 0 {
        bail!(
            "{broken} of {} addresses are broken (see above)",
            links.len()
        );
    }
    Ok(())
}

/// An address, and what came of asking it.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct CheckedLink {
    adresse: String,
    /// Who gives it out.
    fiches: Vec<String>,
    /// The status in the end; `null` when nothing answered.
    statut: Option<u16>,
    redirections: u16,
    /// Where it leads, when elsewhere.
    arrivee: Option<String>,
    /// When the page says that it last changed.
    modifie_le: Option<String>,
}

impl CheckedLink {
    pub(super) fn ask(address: String, by: Vec<String>, through: Option<&str>) -> Result<Self> {
        let asked = match through {
            None => address.clone(),
            Some(server) => {
                let (_, rest) = address.split_once("://").unwrap_or(("", &address));
                format!("{}/{rest}", server.trim_end_matches('/'))
            }
        };
        let output = Command::new("curl")
            .args(["--silent", "--location", "--max-redirs", "5"])
            .args(["--max-time", PATIENCE_S, "--output", "/dev/null"])
            .args(["--dump-header", "-"])
            .args([
                "--write-out",
                "\nfin %{http_code} %{num_redirects} %{url_effective}\n",
            ])
            .arg(&asked)
            .stdin(Stdio::null())
            .output();
        let output = match output {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                bail!("`curl`, which asks the addresses, is not installed")
            }
            output => output.context("curl did not run")?,
        };
        let told = String::from_utf8_lossy(&output.stdout);
        let end = told
            .lines()
            .rev()
            .find_map(|line| line.strip_prefix("fin "));
        let mut words = end.unwrap_or_default().split(' ');
        let statut = words.next().and_then(|word| word.parse().ok());
        let redirections = words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
        let arrivee = words.next().unwrap_or_default();
        let mut modified = told.lines().filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("last-modified")
                .then(|| value.trim().to_owned())
        });
        Ok(Self {
            adresse: address,
            fiches: by,
            statut: statut.filter(|status| *status != 0),
            redirections,
            arrivee: (redirections > 0).then(|| arrivee.to_owned()),
            modifie_le: modified.next_back(),
        })
    }

    /// Whether nobody can read it. To forbid programs is not to be broken.
    pub(super) fn is_broken(&self) -> bool {
        !matches!(self.statut, Some(200..=399 | 401 | 403 | 405 | 429))
    }
}

fn told(links: &[CheckedLink]) -> String {
    let rows: Vec<[String; 5]> = links
        .iter()
        .map(|link| {
            [
                link.statut
                    .map_or("-".to_owned(), |status| status.to_string()),
                link.adresse.clone(),
                link.arrivee.clone().unwrap_or_default(),
                link.modifie_le.clone().unwrap_or_default(),
                link.fiches.join(", "),
            ]
        })
        .collect();
    let columns = ["status", "address", "leads to", "last changed", "given by"];
    table(columns, &rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::server::{ServerResponse, TestServer};

    fn ask(response: ServerResponse) -> (CheckedLink, Vec<String>) {
        let server = TestServer::start(response);
        let host = server.url.split("/api").next().expect("a host").to_owned();
        let link = CheckedLink::ask(
            "https://exemple.test/une/page".to_owned(),
            vec!["fiche".to_owned()],
            Some(&host),
        );
        (link.expect("curl"), server.requests())
    }

    #[test]
    fn a_deep_link_is_asked_whole() {
        let (link, requests) = ask(ServerResponse::Content(b"bonjour".to_vec()));
        assert_eq!((link.statut, link.redirections), (Some(200), 0));
        assert!(!link.is_broken());
        assert!(requests[0].starts_with("GET /exemple.test/une/page "));
    }

    #[test]
    fn a_redirection_says_where_it_leads() {
        let (link, _) = ask(ServerResponse::Redirected(b"ici".to_vec()));
        assert_eq!((link.statut, link.redirections), (Some(200), 1));
        let arrivee = link.arrivee.expect("somewhere else");
        assert!(arrivee.ends_with("/qpv.zip"), "{arrivee}");
    }

    #[test]
    fn what_is_gone_is_broken_and_what_is_forbidden_to_programs_is_not() {
        assert!(ask(ServerResponse::ErrorStatus(404)).0.is_broken());
        assert!(ask(ServerResponse::ErrorStatus(500)).0.is_broken());
        assert!(!ask(ServerResponse::ErrorStatus(403)).0.is_broken());
    }

    #[test]
    fn nobody_there_is_broken() {
        let nowhere = CheckedLink::ask(
            "https://exemple.test".to_owned(),
            Vec::new(),
            Some("http://127.0.0.1:1"),
        );
        let nowhere = nowhere.expect("curl");
        assert_eq!(nowhere.statut, None);
        assert!(nowhere.is_broken());
    }
}
