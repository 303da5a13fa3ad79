//! The steps of a parcours, and who is proposed at each.
//!
//! A candidate's place does not depend on the others: each has one step, the one it
//! serves best now, and a place in it by its points, then its distance, then a draw that
//! depends on the day. So removing one never changes the order of the others.

use super::{
    OrientationQuery, Who,
    candidates::{Candidate, Standing},
    context::OrientationContext,
    scoring::{Raison, Raisons, raisons},
    weights,
};
use crate::{
    Date, Point,
    eligibilite::{Verdict, days},
    order::{insertion_sort, sorted_ranks},
    structures::{Age, DirectoryCoverage, EnumSet, Fonction, Ranked},
};
use std::cmp::Reverse;

/// Whom to meet, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcours {
    /// The steps that someone serves, in order.
    pub etapes: Vec<Etape>,
    /// Someone to talk to, whatever the step.
    pub conseiller: Option<Proposition>,
    /// The day it holds for, which decides between equals.
    pub date: Date,
    /// Where distances are measured from.
    pub position: Option<Point>,
    /// Whether the directory has every structure for the place asked about.
    pub complete: bool,
}

/// A step, and who serves it, the best first.
#[derive(Clone, Debug, PartialEq)]
pub struct Etape {
    pub fonction: Fonction,
    pub propositions: Vec<Proposition>,
}

/// Someone to meet, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposition {
    pub who: Who,
    /// Every step they serve.
    pub fonctions: EnumSet<Fonction>,
    /// The schemes that can be asked for there.
    pub dispositifs: Vec<(u16, Verdict)>,
    /// The sum of the weights of the reasons.
    pub points: i16,
    /// Never empty: the heaviest first.
    pub raisons: Vec<Raison>,
    pub distance_m: Option<u32>,
    /// Others of this parcours that they work with.
    pub with: Vec<Who>,
}

impl Proposition {
    /// Its points relative to the most that anyone could have, from 0 to 1.
    pub fn score(&self) -> f64 {
        f64::from(self.points.clamp(0, weights::MAXIMUM)) / f64::from(weights::MAXIMUM)
    }
}

/// A candidate at its step.
struct PlacedCandidate<'a> {
    candidate: Candidate<'a>,
    /// The step it is proposed at; none when its steps are all past or too far ahead.
    fonction: Option<Fonction>,
    raisons: Raisons,
    points: i16,
    key: RankKey<'a>,
    chosen: bool,
}

/// Points, distance, draw, identifier.
type RankKey<'a> = (Reverse<i16>, u32, u64, &'a str);

pub(super) fn lay_out(
    query: &OrientationQuery<'_>,
    context: &OrientationContext<'_>,
    candidates: Vec<Candidate<'_>>,
) -> Parcours {
    let mut unsorted = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        unsorted.push(Some(place(candidate, context)));
    }
    let order = sorted_ranks(unsorted.len(), &|a, b| match (&unsorted[a], &unsorted[b]) {
        (Some(a), Some(b)) => a.key < b.key,
        _ => false,
    });
    let mut places = Vec::with_capacity(order.len());
    for rank in order {
        places.extend(unsorted[rank].take());
    }
    let conseiller = conseiller(&places).map(|place| proposition(place, Vec::new()));
    drop_outdated(&mut places);
    drop_elsewhere(&mut places, context);
    choose(&mut places, context, query.limit);
    let mut etapes = Vec::new();
    for fonction in weights::ORDER {
        let here = |place: &&PlacedCandidate<'_>| place.chosen && place.fonction == Some(fonction);
        let mut propositions: Vec<_> = places
            .iter()
            .filter(here)
            .map(|place| proposition(place, partenaires(place, &places)))
            .collect();
        if propositions.is_empty() && context.degree(fonction) > 0 {
            propositions.extend(also_serving(&places, context, fonction));
        }
        if !propositions.is_empty() && query.limit > 0 {
            etapes.push(Etape {
                fonction,
                propositions,
            });
        }
    }
    let complete = query.directory.is_some_and(|directory| {
        let scope = directory.scope();
        let mut departements = context.departements().peekable();
        match scope {
            DirectoryCoverage::France => true,
            DirectoryCoverage::Departement(_) => {
                departements.peek().is_some() && departements.all(|d| scope.answer(d))
            }
        }
    });
    Parcours {
        etapes,
        conseiller,
        date: context.date,
        position: context.position,
        complete,
    }
}

fn place<'a>(candidate: Candidate<'a>, context: &OrientationContext<'_>) -> PlacedCandidate<'a> {
    // The most relevant of its steps; among equals, its main one, then the first of the
    // parcours.
    let fonction = candidate
        .service
        .fonctions
        .iter()
        .filter(|f| candidate.degree(*f, context) > 0 && !candidate.already)
        .min_by_key(|f| {
            let is_main = candidate.service.principale == Some(*f);
            (Reverse(candidate.degree(*f, context)), Reverse(is_main), *f)
        });
    let raisons = raisons(&candidate, context, fonction.unwrap_or(Fonction::Ecouter));
    let points = raisons.iter().map(|raison| raison.poids).sum();
    let key = (
        Reverse(points),
        candidate.distance_m.unwrap_or(u32::MAX),
        lottery(candidate.id, context.date),
        candidate.id,
    );
    PlacedCandidate {
        fonction,
        raisons,
        points,
        key,
        chosen: false,
        candidate,
    }
}

/// A draw between equals: the same all day, another the next, so that no structure comes
/// first by its name.
fn lottery(id: &str, date: Date) -> u64 {
    // FNV-1a, then the finalizer of SplitMix64.
    let mut hash = id.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    hash ^= (days(date) as i64 as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// Someone to talk to: preferably one who listens to ideas or helps build them.
fn conseiller<'a, 'b>(places: &'b [PlacedCandidate<'a>]) -> Option<&'b PlacedCandidate<'a>> {
    let listening: EnumSet<Fonction> = [Fonction::Ecouter, Fonction::Construire]
        .into_iter()
        .collect();
    let listens = |place: &&PlacedCandidate<'_>| {
        !place
            .candidate
            .service
            .fonctions
            .intersection(listening)
            .is_empty()
            && place.candidate.age != Age::Outdated
    };
    places.iter().find(listens).or(places.first())
}

/// Drops the structures last checked over a year ago, at the steps that a fresher one
/// serves.
fn drop_outdated(places: &mut Vec<PlacedCandidate<'_>>) {
    let mut served_fonctions = EnumSet::<Fonction>::default();
    for place in places.iter() {
        let is_local = matches!(place.candidate.who, Who::Structure(_));
        if let Some(fonction) = place.fonction
            && is_local
            && place.candidate.age != Age::Outdated
        {
            served_fonctions.insert(fonction);
        }
    }
    places.retain(|place| {
        let served = place
            .fonction
            .is_some_and(|fonction| served_fonctions.contains(fonction));
        place.candidate.age != Age::Outdated || !served
    });
}

/// Drops those that stand in another région, but where a relevant step has nobody nearer.
fn drop_elsewhere(places: &mut Vec<PlacedCandidate<'_>>, context: &OrientationContext<'_>) {
    let is_elsewhere =
        |place: &PlacedCandidate<'_>| place.candidate.standing == Some(Standing::Ailleurs);
    let nearer = places.iter().filter(|place| !is_elsewhere(place));
    let served: EnumSet<Fonction> = nearer.filter_map(|place| place.fonction).collect();
    let is_lacking = |fonction| !served.contains(fonction) && context.degree(fonction) > 0;
    places.retain(|place| !is_elsewhere(place) || place.fonction.is_some_and(is_lacking));
}

/// Chooses in rounds, one more for each step, the most relevant steps first; those that
/// work together are chosen together.
fn choose(places: &mut [PlacedCandidate<'_>], context: &OrientationContext<'_>, limit: usize) {
    let mut etapes: Vec<Fonction> = Fonction::ALL.to_vec();
    insertion_sort(&mut etapes, |a, b| context.degree(*a) > context.degree(*b));
    let mut remaining = limit;
    while remaining > 0 {
        let before = remaining;
        for fonction in &etapes {
            let free =
                |place: &PlacedCandidate<'_>| place.fonction == Some(*fonction) && !place.chosen;
            let Some(rank) = places.iter().position(free).filter(|_| remaining > 0) else {
                continue;
            };
            places[rank].chosen = true;
            remaining -= 1;
            for id in places[rank].candidate.with.split(' ') {
                let partner_place = places.iter_mut().find(|place| {
                    place.candidate.id == id && place.fonction.is_some() && !place.chosen
                });
                if let Some(partner_place) = partner_place.filter(|_| remaining > 0) {
                    partner_place.chosen = true;
                    remaining -= 1;
                }
            }
        }
        if remaining == before {
            return;
        }
    }
}

/// For a step that is nobody's main one, the best of those chosen that also serve it.
fn also_serving(
    places: &[PlacedCandidate<'_>],
    context: &OrientationContext<'_>,
    fonction: Fonction,
) -> Option<Proposition> {
    let place = places.iter().find(|place| {
        place.chosen
            && place.candidate.service.fonctions.contains(fonction)
            && place.candidate.degree(fonction, context) > 0
    })?;
    let raisons = raisons(&place.candidate, context, fonction);
    Some(Proposition {
        points: raisons.iter().map(|raison| raison.poids).sum(),
        raisons,
        ..proposition(place, partenaires(place, places))
    })
}

fn partenaires(place: &PlacedCandidate<'_>, places: &[PlacedCandidate<'_>]) -> Vec<Who> {
    let works_with = |a: &PlacedCandidate<'_>, b: &PlacedCandidate<'_>| {
        a.candidate.with.split(' ').any(|id| id == b.candidate.id)
    };
    places
        .iter()
        .filter(|other| other.chosen && (works_with(place, other) || works_with(other, place)))
        .map(|other| other.candidate.who)
        .collect()
}

fn proposition(place: &PlacedCandidate<'_>, with: Vec<Who>) -> Proposition {
    Proposition {
        who: place.candidate.who,
        fonctions: place.candidate.service.fonctions,
        dispositifs: place.candidate.dispositifs.clone(),
        points: place.points,
        raisons: place.raisons.clone(),
        distance_m: place.candidate.distance_m,
        with,
    }
}
