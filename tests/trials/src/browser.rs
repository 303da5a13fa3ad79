//! A browser without scripts, as far as the pages of the spaces need one: it keeps its cookie,
//! and posts the forms of the page that it shows.

use crate::http::{Client, HttpAnswer};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A letter that would have left.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct SentLetter {
    #[serde(rename = "a")]
    pub(crate) to: String,
    #[serde(rename = "objet")]
    pub(crate) subject: String,
    #[serde(rename = "texte")]
    pub(crate) text: String,
}

/// The letters that the service of a database wrote down there, the oldest first.
pub(crate) fn letters(database: &Path) -> Result<Vec<SentLetter>> {
    let text = fs::read_to_string(database.join("courriels.ndjson")).unwrap_or_default();
    // The last one may be being written.
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let read = |line| serde_json::from_str(line).context("a letter that cannot be read");
    whole.lines().map(read).collect()
}

pub(crate) struct Browser {
    client: Client,
    database: PathBuf,
    /// As the browser sends it.
    pub(crate) cookie: String,
    page: String,
    /// The network that it comes from.
    pub(crate) network: String,
}

impl Browser {
    /// One that has seen nothing, of the service of a database.
    pub(crate) fn new(port: u16, database: &Path) -> Self {
        Self {
            client: Client::new(port),
            database: database.to_owned(),
            cookie: String::new(),
            page: String::new(),
            network: "198.51.100.7".into(),
        }
    }

    /// One that has signed in with a mailbox.
    pub(crate) fn signed_in(port: u16, database: &Path, courriel: &str) -> Result<Self> {
        let mut browser = Self::new(port, database);
        let link = browser.ask_link(courriel)?;
        let answer = browser.post(&link, &[])?;
        if answer.status != 303 {
            bail!("{courriel} does not come in: {}", answer.status);
        }
        browser.get("/espace")?;
        Ok(browser)
    }

    /// The path of the link that a mailbox receives.
    pub(crate) fn ask_link(&mut self, courriel: &str) -> Result<String> {
        self.post("/espace/connexion", &[("courriel", courriel)])?;
        let letters = letters(&self.database)?;
        let letter = letters.iter().rev().find(|letter| letter.to == courriel);
        let letter = letter.with_context(|| format!("no letter to {courriel}"))?;
        let found = letter.text.find("/espace/lien/").context("no link")?;
        let link = letter.text[found..].split_whitespace().next();
        Ok(link.unwrap_or_default().to_owned())
    }

    pub(crate) fn get(&mut self, path: &str) -> Result<HttpAnswer> {
        let answer = self.send("GET", path, &[], "")?;
        self.page = String::from_utf8_lossy(&answer.body).into_owned();
        Ok(answer)
    }

    /// Posts fields with the hidden ones of the page that it shows.
    pub(crate) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<HttpAnswer> {
        let (jeton, structure) = (self.hidden("jeton"), self.hidden("structure_vue"));
        let mut all = vec![("jeton", jeton.as_str()), ("structure_vue", &structure)];
        all.retain(|(_, value)| !value.is_empty());
        all.extend(fields);
        self.post_only(path, &all, &[("sec-fetch-site", "same-origin")])
    }

    /// Posts fields and no others, and says of itself what it is told to.
    pub(crate) fn post_only(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Result<HttpAnswer> {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let mut all = vec![("content-type", "application/x-www-form-urlencoded")];
        all.retain(|(name, _)| !headers.iter().any(|(other, _)| other == name));
        all.extend(headers);
        self.send("POST", path, &all, &body)
    }

    fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Result<HttpAnswer> {
        let (cookie, network) = (self.cookie.clone(), self.network.clone());
        let mut all = vec![("cf-connecting-ip", network.as_str())];
        if !cookie.is_empty() {
            all.push(("cookie", &cookie));
        }
        all.extend(headers);
        let answer = self.client.ask(method, path, &all, body.as_bytes())?;
        if let Some((cookie, _)) = answer.header("set-cookie").split_once(';') {
            self.cookie = cookie.to_owned();
        }
        Ok(answer)
    }

    /// The value of the first hidden field of that name; empty without one.
    pub(crate) fn hidden(&self, name: &str) -> String {
        let found = self.page.split_once(&format!("name=\"{name}\" value=\""));
        let value = found.and_then(|(_, rest)| rest.split('"').next());
        value.unwrap_or_default().to_owned()
    }

    /// Says that a structure is one's own; returns where that leads.
    pub(crate) fn claim(&mut self, structure: &str) -> Result<String> {
        self.get("/espace/rejoindre")?;
        let answer = self.post("/espace/rejoindre", &[("structure", structure)])?;
        Ok(answer.header("location").to_owned())
    }
}
