//! Who else to ask, when a structure did not take an application on.
//!
//! The rules are those of an orientation, without the structures already asked. Those that
//! one can call, write to or visit come first, because waiting has been tried; among them,
//! those that do the same as the structure asked, because the need is the same.

use super::{Excluded, OrientationQuery, Proposition, Who, orient_except};
use crate::structures::{Column, EnumSet, Fonction};
use std::cmp::Reverse;

/// Someone else to ask, and the step they are proposed at; `None` for an adviser outside
/// the steps.
pub type Alternative = (Option<Fonction>, Proposition);

/// At most `query.limit` others than `asked`, the best first. Those that were also asked,
/// `also`, come back only when there is nobody else.
pub fn elsewhere(
    query: &OrientationQuery<'_>,
    asked: &str,
    also: &[&str],
    refused: &[u16],
) -> Vec<Alternative> {
    let mut already = vec![asked];
    already.extend(also);
    let except = |structures: &[&str]| {
        let excluded = Excluded {
            structures,
            dispositifs: refused,
        };
        choose(query, &excluded, fonctions(query, asked))
    };
    let others = except(&already);
    match others.is_empty() {
        true => except(&[asked]),
        false => others,
    }
}

/// The functions of a structure, as far as they are known.
fn fonctions(query: &OrientationQuery<'_>, id: &str) -> EnumSet<Fonction> {
    let entry = (query.catalogue.rank(id))
        .and_then(|rank| query.catalogue.entries()[usize::from(rank)].door.as_ref())
        .map(|door| door.service.fonctions);
    let structure = || {
        let directory = query.directory?;
        let facts = directory.facts().get(directory.rank(id)? as usize)?;
        Some(facts.service.fonctions)
    };
    entry.or_else(structure).unwrap_or_default()
}

/// Whether there is any way to reach them.
fn is_reachable(query: &OrientationQuery<'_>, who: Who) -> bool {
    const CONTACT_COLUMNS: [Column; 4] = [
        Column::Telephone,
        Column::Courriel,
        Column::Site,
        Column::Address,
    ];
    match who {
        Who::Entry(rank) => {
            let entry = query.catalogue.entries().get(usize::from(rank));
            entry.is_some_and(|entry| entry.site.is_some())
        }
        Who::Structure(rank) => query.directory.is_some_and(|directory| {
            let mut columns = CONTACT_COLUMNS.into_iter();
            columns.any(|column| directory.text(rank, column).is_some())
        }),
    }
}

fn choose(
    query: &OrientationQuery<'_>,
    excluded: &Excluded<'_>,
    wanted: EnumSet<Fonction>,
) -> Vec<Alternative> {
    let everything = OrientationQuery {
        limit: usize::MAX,
        ..*query
    };
    let parcours = orient_except(&everything, excluded);
    let mut others: Vec<Alternative> = Vec::new();
    for etape in parcours.etapes {
        for proposition in etape.propositions {
            // One that serves several steps may be proposed at two: it is kept once.
            if others.iter().all(|(_, other)| other.who != proposition.who) {
                others.push((Some(etape.fonction), proposition));
            }
        }
    }
    if others.is_empty() {
        others.extend(parcours.conseiller.map(|conseiller| (None, conseiller)));
    }
    // A stable sort: equals stay in the order of the parcours.
    others.sort_by_key(|(_, other)| {
        (
            !is_reachable(query, other.who),
            other.fonctions.intersection(wanted).is_empty(),
            Reverse(other.points),
            other.distance_m.unwrap_or(u32::MAX),
        )
    });
    others.truncate(query.limit);
    others
}
