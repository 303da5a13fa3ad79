//! Who signs in, and what they may not do: sessions, links, posts from elsewhere, claims, mails.

mod sessions;
mod strangers;
mod words;

use super::service::RunningService;
use crate::{
    browser::Browser,
    figure::{Figure, Floor},
};
use anyhow::{Result, bail};
use std::path::Path;

/// The two structures of the demonstration that take part, and mailboxes that are theirs. The
/// first one published its site, the second one did not.
const STRUCTURES: [(&str, &str); 2] = [
    ("brumelles-distance", "aide@distance.example"),
    ("brumelles-sternes", "coop@sternes.example"),
];

/// What was tried, and what should not have been. Named as in the table of figures.
#[derive(Default)]
pub(super) struct AccountMeasures {
    sessions_tried: u64,
    sessions_in: u64,
    pages_read: u64,
    pages_leaky: u64,
    foreign_posts: u64,
    foreign_done: u64,
    addresses_compared: u64,
    addresses_told_apart: u64,
    /// In hundredths: how much oftener than half of the time a known address was the slower one.
    known_slower: f64,
    stranger_attempts: u64,
    stranger_readings: u64,
    stranger_changes: u64,
    removed_attempts: u64,
    removed_in: u64,
    claims: u64,
    claims_taken: u64,
    mail_texts: u64,
    mails_hurt: u64,
    links_asked: u64,
    links_sent: u64,
    /// The first ones, for whoever mends.
    examples: Vec<String>,
}

impl AccountMeasures {
    fn example(&mut self, text: impl FnOnce() -> String) {
        if self.examples.len() < 10 {
            self.examples.push(text());
        }
    }
}

/// A service, its database, and how much of everything is tried.
struct AccountTrial<'a> {
    service: &'a RunningService,
    database: &'a Path,
    one_in: usize,
}

impl AccountTrial<'_> {
    fn browser(&self) -> Browser {
        Browser::new(self.service.port, self.database)
    }

    fn signed_in(&self, courriel: &str) -> Result<Browser> {
        Browser::signed_in(self.service.port, self.database, courriel)
    }
}

/// Tries it all on a service whose letters are in the folder of its database.
pub(super) fn try_out(
    service: &RunningService,
    database: &Path,
    one_in: usize,
) -> Result<AccountMeasures> {
    let trial = AccountTrial {
        service,
        database,
        one_in,
    };
    let mut measures = AccountMeasures::default();
    // Before anyone holds these structures.
    words::look_alikes(&trial, &mut measures)?;
    let mut members = Vec::new();
    for (structure, courriel) in STRUCTURES {
        let mut browser = trial.signed_in(courriel)?;
        let to = browser.claim(structure)?;
        if to != "/espace?fait=rejointe" {
            bail!("{courriel} does not get {structure}: {to:?}");
        }
        members.push(browser);
    }
    if let [first, second] = members.as_mut_slice() {
        sessions::posts_from_elsewhere(&trial, first, second, &mut measures)?;
        strangers::try_out(&trial, first, second, &mut measures)?;
        words::into_mails(&trial, second, &mut measures)?;
    }
    sessions::try_out(&trial, &mut measures)?;
    words::enumeration(&trial, &mut measures)?;
    words::flood(&trial, &mut measures)?;
    Ok(measures)
}

pub(super) fn figures(measures: AccountMeasures) -> Vec<Figure> {
    use Floor::*;
    super::show(&measures.examples);
    let count = Figure::count;
    vec![
        count(
            "accounts: planted, used, ended or changed tokens and links",
            measures.sessions_tried,
            AtLeast(100.0),
        ),
        count("of which in", measures.sessions_in, AtMost(0.0)),
        count(
            "pages of the spaces read for what leaves them",
            measures.pages_read,
            AtLeast(10.0),
        ),
        count(
            "with a referrer, or a secret beside an outgoing link",
            measures.pages_leaky,
            AtMost(0.0),
        ),
        count(
            "posts from elsewhere, or without their token",
            measures.foreign_posts,
            AtLeast(100.0),
        ),
        count("of which done", measures.foreign_done, AtMost(0.0)),
        count(
            "a member's attempts on another structure's applications",
            measures.stranger_attempts,
            AtLeast(5_000.0),
        ),
        count("of which read", measures.stranger_readings, AtMost(0.0)),
        count("of which changed", measures.stranger_changes, AtMost(0.0)),
        count(
            "attempts from the open tab of a removed member",
            measures.removed_attempts,
            AtLeast(20.0),
        ),
        count("of which done", measures.removed_in, AtMost(0.0)),
        count("claims by look-alikes", measures.claims, AtLeast(20.0)),
        count("of which taken", measures.claims_taken, AtMost(0.0)),
        count(
            "texts that try to become part of a mail",
            measures.mail_texts,
            AtLeast(50.0),
        ),
        count("mails with any of it", measures.mails_hurt, AtMost(0.0)),
        count(
            "addresses asked for, known and unknown in turn",
            measures.addresses_compared,
            AtLeast(400.0),
        ),
        count(
            "told apart by any word",
            measures.addresses_told_apart,
            AtMost(0.0),
        ),
        Figure::single(
            "slower when known: hundredths away from half of the time",
            measures.known_slower.round(),
            AtMost(15.0),
        ),
        count(
            "links asked for to one mailbox, from 50 networks",
            measures.links_asked,
            AtLeast(400.0),
        ),
        count("of which sent", measures.links_sent, AtMost(24.0)),
    ]
}
