//! Somebody else to ask, when the one that was asked did not take it on.
//!
//! The same rules as an orientation's, as if nobody that was asked were there. Those that
//! one can call, write to or visit come first: waiting has been tried. Among them, those
//! that do what the one that was asked does: the need is the same.

use super::{Excluded, OrientationQuery, Proposition, Who, orient_except};
use crate::structures::{Column, EnumSet, Fonction};
use std::cmp::Reverse;

/// Somebody else to ask, and the step they are proposed at; none for somebody to talk to.
pub type Alternative = (Option<Fonction>, Proposition);

/// At most `query.limit` others than `asked`, the best to ask first. Those asked
/// besides, `also`, come back only when there is nobody else.
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

/// What a structure does, as far as it is known here.
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

/// Whether anything says how to reach them.
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
    same_ones: EnumSet<Fonction>,
) -> Vec<Alternative> {
    let everything = OrientationQuery {
        limit: usize::MAX,
        ..*query
    };
    let parcours = orient_except(&everything, excluded);
    let mut others: Vec<Alternative> = Vec::new();
    for etape in parcours.etapes {
        for proposition in etape.propositions {
            // Who serves a step that is nobody's own stands at two.
            if others.iter().all(|(_, other)| other.who != proposition.who) {
                others.push((Some(etape.fonction), proposition));
            }
        }
    }
    if others.is_empty() {
        others.extend(parcours.conseiller.map(|conseiller| (None, conseiller)));
    }
    // Those as good stay in the order of the parcours.
    others.sort_by_key(|(_, other)| {
        (
            !is_reachable(query, other.who),
            other.fonctions.intersection(same_ones).is_empty(),
            Reverse(other.points),
            other.distance_m.unwrap_or(u32::MAX),
        )
    });
    others.truncate(query.limit);
    others
}
