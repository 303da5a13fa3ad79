//! Properties of every orientation.

use crate::generator::{DAY, catalogue, position, situation, source};
use proptest::prelude::*;
use shared::{
    Point,
    eligibilite::{Catalogue, Verdict},
    orientation::{OrientationQuery, Parcours, Proposition, Who, orient, weights},
    situation::{Field, FieldValue, Situation},
    structures::{Column, Directory, DirectorySource, Fonction, Freshness, Ranked, Zone, encode},
};
use std::sync::LazyLock;

/// The place of a step in a parcours.
fn place(fonction: Fonction) -> Option<usize> {
    weights::ORDER.iter().position(|other| *other == fonction)
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(catalogue);

pub(crate) fn directory(source: &DirectorySource) -> Directory {
    Directory::decode(&encode(source).expect("sound")).expect("readable")
}

fn query(
    directory: &Directory,
    situation: &Situation,
    position: Option<Point>,
    limit: usize,
) -> Parcours {
    orient(&OrientationQuery {
        catalogue: &CATALOGUE,
        directory: Some(directory),
        situation,
        position,
        limit,
    })
}

pub(crate) fn id(who: Who, directory: &Directory) -> String {
    match who {
        Who::Entry(rank) => CATALOGUE.entries()[usize::from(rank)].id.clone(),
        Who::Structure(rank) => directory
            .text(rank, Column::Id)
            .expect("an identifier")
            .to_owned(),
    }
}

/// The identifiers of each step, in order.
fn order(parcours: &Parcours, directory: &Directory) -> Vec<(Fonction, Vec<String>)> {
    let etapes = parcours.etapes.iter();
    etapes
        .map(|etape| {
            let ids = etape.propositions.iter().map(|p| id(p.who, directory));
            (etape.fonction, ids.collect())
        })
        .collect()
}

fn propositions(parcours: &Parcours) -> impl Iterator<Item = &Proposition> {
    parcours
        .etapes
        .iter()
        .flat_map(|etape| &etape.propositions)
        .chain(&parcours.conseiller)
}

/// A limit above the number of structures.
const ALL: usize = 1_000;

proptest! {
    #[test]
    fn says_why_and_never_against_a_verdict(
        source in source(), situation in situation(), position in position(), limit in 0usize..20,
    ) {
        let directory = directory(&source);
        let parcours = query(&directory, &situation, position, limit);
        prop_assert!(parcours.conseiller.is_some(), "the door for all is always there");
        for proposition in propositions(&parcours) {
            prop_assert!(!proposition.raisons.is_empty());
            let sum: i16 = proposition.raisons.iter().map(|raison| raison.poids).sum();
            prop_assert_eq!(sum, proposition.points);
            prop_assert!((0.0..=1.0).contains(&proposition.score()));
            prop_assert!(proposition.dispositifs.iter().all(|(_, v)| *v != Verdict::NonEligible));
        }
        prop_assert!(parcours.etapes.iter().all(|etape| !etape.propositions.is_empty()));
        prop_assert!(parcours.etapes.is_sorted_by(|a, b| place(a.fonction) < place(b.fonction)));
        let again = query(&directory, &situation, position, limit);
        prop_assert_eq!(parcours, again);
    }

    #[test]
    fn no_step_is_served_three_times_before_another_is_served_once(
        source in source(), situation in situation(), position in position(), limit in 1usize..20,
    ) {
        let directory = directory(&source);
        let everything = query(&directory, &situation, position, ALL);
        let without_partners = source.structures.iter().all(|s| s.with.is_empty());
        let parcours = query(&directory, &situation, position, limit);
        let serves = |fonction: Fonction, parcours: &Parcours| {
            let etape = parcours.etapes.iter().find(|etape| etape.fonction == fonction);
            etape.map_or(0, |etape| etape.propositions.len())
        };
        let three = Fonction::ALL.iter().any(|&f| serves(f, &parcours) >= 3);
        if three && without_partners {
            for &fonction in Fonction::ALL {
                prop_assert_eq!(serves(fonction, &everything) > 0, serves(fonction, &parcours) > 0);
            }
        }
    }

    #[test]
    fn taking_one_away_moves_none_of_the_others(
        source in source(), situation in situation(), position in position(),
        removed in any::<prop::sample::Index>(), limit in prop_oneof![1usize..12, Just(ALL)],
    ) {
        prop_assume!(!source.structures.is_empty());
        let before = directory(&source);
        let mut rest = source.clone();
        let removed = rest.structures.remove(removed.index(source.structures.len())).id;
        let after = directory(&rest);
        let order_before = order(&query(&before, &situation, position, limit), &before);
        let order_after = order(&query(&after, &situation, position, limit), &after);
        for (fonction, ids) in &order_before {
            let Some((_, others)) = order_after.iter().find(|(f, _)| f == fonction) else {
                continue;
            };
            let common = |ids: &[String], others: &[String]| {
                ids.iter().filter(|id| others.contains(id)).cloned().collect::<Vec<_>>()
            };
            prop_assert_eq!(common(ids, others), common(others, ids), "without {}", removed);
        }
        // All of the others are still there when all are shown.
        if limit == ALL {
            for (fonction, ids) in &order_before {
                let others = order_after.iter().find(|(f, _)| f == fonction);
                let others = others.map(|(_, ids)| ids.clone()).unwrap_or_default();
                let also_serving = |id: &String| {
                    // At a step that is nobody's main one, another may be the best now.
                    order_before.iter().filter(|(_, ids)| ids.contains(id)).count() > 1
                };
                for id in ids {
                    prop_assert!(*id == removed || others.contains(id) || also_serving(id), "{}", id);
                }
            }
        }
    }

    #[test]
    fn a_fact_that_a_structure_accepts_never_lowers_it(
        source in source(), situation in situation(), position in position(),
        chosen in any::<prop::sample::Index>(), what in 0usize..9, choice in any::<u64>(),
    ) {
        prop_assume!(!source.structures.is_empty());
        let mut source = source;
        for structure in &mut source.structures {
            // Outdated structures are dropped for others, which is not tested here.
            structure.facts.freshness = Freshness { le: DAY, ..structure.facts.freshness };
        }
        let directory = directory(&source);
        let rank = chosen.index(source.structures.len());
        let facts = &source.structures[rank].facts;
        let service = &facts.service;
        // One of the values that its service has.
        let one_of = |bits: u64| (bits != 0).then(|| {
            let mut ranks: Vec<u32> = (0..64).filter(|r| bits >> r & 1 == 1).collect();
            ranks.remove(choice as usize % ranks.len())
        });
        let add = |field: Field, bits: u64| match situation.stated(field) {
            FieldValue::List(already) => one_of(bits).map(|r| FieldValue::List(already | 1 << r)),
            FieldValue::Unknown => one_of(bits).map(|r| FieldValue::List(1 << r)),
            _ => None,
        };
        let done = match what {
            0 => one_of(service.stades.into())
                .filter(|_| situation.stated(Field::Stade).is_unknown())
                .map(|r| (Field::Stade, FieldValue::Choice(r as u8))),
            1 => add(Field::Besoins, service.besoins.into()).map(|v| (Field::Besoins, v)),
            2 => add(Field::Langues, service.langues).map(|v| (Field::Langues, v)),
            3 => add(Field::Format, service.formats.into()).map(|v| (Field::Format, v)),
            4 => add(Field::Horaires, service.horaires.into()).map(|v| (Field::Horaires, v)),
            5 => (service.enfants == Some(true) && situation.stated(Field::EnfantsACharge).is_unknown())
                .then_some((Field::EnfantsACharge, FieldValue::Number(2.0))),
            6 => facts.zones.iter().find_map(|zone| match zone {
                Zone::Commune(code) if situation.stated(Field::ProjetCommune).is_unknown() => {
                    Some((Field::ProjetCommune, FieldValue::Commune(*code)))
                }
                _ => None,
            }),
            7 => situation.stated(Field::ResidenceQpv).is_unknown()
                .then_some((Field::ResidenceQpv, FieldValue::Boolean(true))),
            _ => add(Field::Contact, 0b101).map(|v| (Field::Contact, v)),
        };
        let Some((field, value)) = done else { return Ok(()) };
        let mut more_known = situation.clone();
        prop_assert!(more_known.set(field, value));
        // The new fact must not be what gives a position.
        let position = position.or(Point::new(48.9, 2.4).ok());
        let points = |situation: &Situation| {
            let parcours = query(&directory, situation, position, ALL);
            parcours.etapes.iter().flat_map(|e| &e.propositions)
                .filter(|p| p.who == Who::Structure(rank as u32))
                .map(|p| p.points)
                .max()
        };
        let (before, after) = (points(&situation), points(&more_known));
        prop_assert!(after >= before, "{field} {before:?} {after:?}");
    }
}
