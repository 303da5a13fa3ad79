//! People of the publications, from the first question to the first three things that they
//! can ask for. `tests/people` walks the same in a browser, in the words of the screen.

use super::{
    build::{BuiltCatalogue, DOSSIER, built_catalogue},
    cases::block,
    questions::{QuestionOrder, firsts},
};
use anyhow::{Context, Result, anyhow};
use serde::Deserialize;
use serde_json::json;
use shared::{
    Date,
    eligibilite::Audience,
    wire::v1::{Language, Probleme, eligibilite::EligibiliteQuery},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};
use steps::paths;

/// How many questions they are put, as in the browser.
const ASKED: usize = 10;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    personne: Vec<Person>,
}

/// Somebody, by the name of their situation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    qui: String,
    situation: BTreeMap<String, toml::Value>,
    premiers: Vec<String>,
    /// Why each comes first.
    pourquoi: Vec<String>,
}

impl Person {
    /// The first three things that they can ask for, in a month.
    fn firsts<'a>(&self, built: &'a BuiltCatalogue, month: u8) -> Result<Vec<&'a str>> {
        let mut situation = block(&self.situation)?;
        situation["date"] = format!("2027-{month:02}-15").into();
        let query = serde_json::to_vec(&json!({ "situation": situation }))?;
        let query = EligibiliteQuery::parse(&query, &built.catalogue, Date::ZERO)
            .map_err(|fault| anyhow!("{:?}", Probleme::new(&fault, Language::Fr, "")))?;
        let ranks = built.catalogue.ranks_for(Audience::of_a_page());
        let runs = firsts(
            &built.catalogue,
            &ranks,
            &query.situation,
            QuestionOrder::Page,
            ASKED,
        );
        let last = runs.last().context("no result")?;
        let entries = built.catalogue.entries();
        Ok(last
            .iter()
            .take(3)
            .filter_map(|rank| {
                Some(
                    entries
                        .get(usize::from(*ranks.get(usize::from(*rank))?))?
                        .id
                        .as_str(),
                )
            })
            .collect())
    }
}

#[test]
fn each_of_them_meets_what_the_publications_would_send_them_to() {
    let path = paths::root().join(DOSSIER).join("personnes.toml");
    let text = fs::read_to_string(path).expect("the people");
    let people: People = toml::from_str(&text).expect("a table of people");
    let built = built_catalogue(None).expect("the catalogue of the project");
    assert!(people.personne.len() >= 12);
    let mut gaps = Vec::new();
    for person in &people.personne {
        // Equals are drawn anew each month: who is among the three may not depend on it.
        for month in 1..=12 {
            let found = person.firsts(&built, month).expect("an answer");
            let all = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
            let expected = person.premiers.iter().map(String::as_str).collect();
            if all(found.clone()) != all(expected) {
                gaps.push(format!("{}, month {month}: {found:?}", person.qui));
            }
        }
        assert_eq!(
            person.pourquoi.len(),
            person.premiers.len(),
            "{}",
            person.qui
        );
    }
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}
