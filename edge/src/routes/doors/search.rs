//! A structure or a scheme, by its name.

use crate::{
    http::{context::Context, request::parameters},
    platform::Platform,
    routes::names::NameRegister,
};
use app::{FoundName, SearchPage};
use http::Request;
use shared::{
    structures::{Column, Directory, is_named},
    words,
};

/// The most answers of a kind.
const FOUND_MAX: usize = 20;

/// The most letters that are looked up.
const LETTERS_MAX: usize = 80;

/// `GET /recherche?nom=`.
pub(super) async fn search<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> SearchPage {
    let asked = parameters(request).find(|(name, _)| name == "nom");
    let asked = asked.map(|(_, asked)| asked.trim().chars().take(LETTERS_MAX).collect());
    let asked: String = asked.unwrap_or_default();
    let register = NameRegister::open(context).await;
    let entries = register.catalogue.iter().flat_map(|c| c.entries());
    let mut found: Vec<FoundName> = entries
        .filter(|entry| entry.state.is_active() && is_named(&asked, &entry.name))
        .map(|entry| FoundName {
            href: format!("/dispositifs/{}", entry.id),
            name: entry.name.clone(),
            line: words::brings(&words::FRENCH, entry),
        })
        .collect();
    found.sort_by_key(|found| found.name.len());
    let schemes = found.len();
    found.truncate(FOUND_MAX);
    let ranks = register
        .directory()
        .map(|directory| (directory, directory.named(&asked, FOUND_MAX + 1)));
    let structures = ranks.as_ref().map_or(0, |(_, ranks)| ranks.len());
    if let Some((directory, ranks)) = ranks {
        let ranks = ranks.into_iter().take(FOUND_MAX);
        found.extend(ranks.filter_map(|rank| structure(directory, rank)));
    }
    SearchPage {
        more: schemes > FOUND_MAX || structures > FOUND_MAX,
        asked,
        found,
    }
}

fn structure(directory: &Directory, rank: u32) -> Option<FoundName> {
    Some(FoundName {
        href: format!("/structures/{}", directory.text(rank, Column::Id)?),
        name: directory.text(rank, Column::Name)?.to_owned(),
        line: directory.commune_name(rank).to_owned(),
    })
}
