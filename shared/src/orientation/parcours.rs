//! The steps of a parcours, and who stands at each.
//!
//! Who stands where depends on nobody else: each candidate has one step, the one it
//! serves best now, and a place in it by its points, then its distance, then a lot drawn
//! from the day. So taking one away moves none of the others past each other.

use super::{
    Demande, Qui,
    candidats::Candidat,
    contexte::Contexte,
    note::{Raison, Raisons, raisons},
    poids,
};
use crate::{
    Date, Point,
    eligibilite::{Verdict, jours},
    ordre::{rangs_tries, trie},
    structures::{Age, Ensemble, Fonction, Portee, Rang},
};
use std::cmp::Reverse;

/// Whom to meet, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcours {
    /// The steps that somebody serves, in order.
    pub etapes: Vec<Etape>,
    /// Somebody to talk to, whatever the step.
    pub conseiller: Option<Proposition>,
    /// The day it holds for, which lots are drawn from.
    pub date: Date,
    /// From where distances are counted.
    pub position: Option<Point>,
    /// Whether the file holds every structure for the place asked about.
    pub complet: bool,
}

/// A step, and who serves it: the best first.
#[derive(Clone, Debug, PartialEq)]
pub struct Etape {
    /// Which one.
    pub fonction: Fonction,
    /// Never empty.
    pub propositions: Vec<Proposition>,
}

/// Somebody to meet, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposition {
    /// Who.
    pub qui: Qui,
    /// Every step they serve.
    pub fonctions: Ensemble<Fonction>,
    /// What can be asked for there.
    pub dispositifs: Vec<(u16, Verdict)>,
    /// The sum of what the reasons weigh.
    pub points: i16,
    /// Never empty: the heaviest first.
    pub raisons: Vec<Raison>,
    /// How far.
    pub distance_m: Option<u32>,
    /// Others of this parcours that they work with.
    pub avec: Vec<Qui>,
}

impl Proposition {
    /// Its points as a part of the most that anybody could have, from 0 to 1.
    pub fn score(&self) -> f64 {
        f64::from(self.points.clamp(0, poids::MAXIMUM)) / f64::from(poids::MAXIMUM)
    }
}

/// A candidate at its step.
struct Place<'a> {
    candidat: Candidat<'a>,
    /// Where it is proposed; nowhere when its steps are all behind or too far ahead.
    fonction: Option<Fonction>,
    raisons: Raisons,
    points: i16,
    cle: Cle<'a>,
    choisi: bool,
}

/// Points, distance, lot, identifier.
type Cle<'a> = (Reverse<i16>, u32, u64, &'a str);

pub(super) fn compose(
    demande: &Demande<'_>,
    contexte: &Contexte<'_>,
    candidats: Vec<Candidat<'_>>,
) -> Parcours {
    let mut en_vrac = Vec::with_capacity(candidats.len());
    for candidat in candidats {
        en_vrac.push(Some(place(candidat, contexte)));
    }
    let ordre = rangs_tries(en_vrac.len(), &|a, b| match (&en_vrac[a], &en_vrac[b]) {
        (Some(a), Some(b)) => a.cle < b.cle,
        _ => false,
    });
    let mut places = Vec::with_capacity(ordre.len());
    for rang in ordre {
        places.extend(en_vrac[rang].take());
    }
    let conseiller = conseiller(&places).map(|place| proposition(place, Vec::new()));
    retire_les_perimees(&mut places);
    choisis(&mut places, contexte, demande.limite);
    let mut etapes = Vec::new();
    for &fonction in Fonction::TOUS {
        let ici = |place: &&Place<'_>| place.choisi && place.fonction == Some(fonction);
        let mut propositions: Vec<_> = places
            .iter()
            .filter(ici)
            .map(|place| proposition(place, partenaires(place, &places)))
            .collect();
        if propositions.is_empty() && contexte.degre(fonction) > 0 {
            propositions.extend(reprise(&places, contexte, fonction));
        }
        if !propositions.is_empty() && demande.limite > 0 {
            etapes.push(Etape {
                fonction,
                propositions,
            });
        }
    }
    let complet = demande.annuaire.is_some_and(|annuaire| {
        let portee = annuaire.portee();
        let mut departements = contexte.departements().peekable();
        match portee {
            Portee::France => true,
            Portee::Departement(_) => {
                departements.peek().is_some() && departements.all(|d| portee.repond(d))
            }
        }
    });
    Parcours {
        etapes,
        conseiller,
        date: contexte.date,
        position: contexte.position,
        complet,
    }
}

fn place<'a>(candidat: Candidat<'a>, contexte: &Contexte<'_>) -> Place<'a> {
    // The most relevant of its steps; of those as relevant the one it is known for,
    // then the first of the parcours.
    let fonction = candidat
        .service
        .fonctions
        .iter()
        .filter(|f| candidat.degre(*f, contexte) > 0 && !candidat.deja)
        .min_by_key(|f| {
            let connue = candidat.service.principale == Some(*f);
            (Reverse(candidat.degre(*f, contexte)), Reverse(connue), *f)
        });
    let raisons = raisons(&candidat, contexte, fonction.unwrap_or(Fonction::Ecouter));
    let points = raisons.iter().map(|raison| raison.poids).sum();
    let cle = (
        Reverse(points),
        candidat.distance_m.unwrap_or(u32::MAX),
        sort(candidat.id, contexte.date),
        candidat.id,
    );
    Place {
        fonction,
        raisons,
        points,
        cle,
        choisi: false,
        candidat,
    }
}

/// A lot: the same all day, another the next, and no structure first by its name.
fn sort(id: &str, date: Date) -> u64 {
    // FNV-1a, then the finalizer of SplitMix64.
    let mut lot = id.bytes().fold(0xcbf2_9ce4_8422_2325u64, |lot, octet| {
        (lot ^ u64::from(octet)).wrapping_mul(0x100_0000_01b3)
    });
    lot ^= (jours(date) as i64 as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    lot = (lot ^ (lot >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    lot = (lot ^ (lot >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    lot ^ (lot >> 31)
}

/// Somebody to talk to: who hears ideas or helps build them, before anybody else.
fn conseiller<'a, 'b>(places: &'b [Place<'a>]) -> Option<&'b Place<'a>> {
    let ecoute: Ensemble<Fonction> = [Fonction::Ecouter, Fonction::Construire]
        .into_iter()
        .collect();
    let ecoutent = |place: &&Place<'_>| {
        !place
            .candidat
            .service
            .fonctions
            .intersection(ecoute)
            .is_empty()
            && place.candidat.age != Age::Perime
    };
    places.iter().find(ecoutent).or(places.first())
}

/// What was last checked over a year ago is proposed only where nothing fresher does
/// the same job.
fn retire_les_perimees(places: &mut Vec<Place<'_>>) {
    let mut tenues = Ensemble::<Fonction>::default();
    for place in places.iter() {
        let locale = matches!(place.candidat.qui, Qui::Structure(_));
        if let Some(fonction) = place.fonction
            && locale
            && place.candidat.age != Age::Perime
        {
            tenues.insert(fonction);
        }
    }
    places.retain(|place| {
        let tenue = place
            .fonction
            .is_some_and(|fonction| tenues.contains(fonction));
        place.candidat.age != Age::Perime || !tenue
    });
}

/// In rounds, one more for each step, the most relevant steps first; those who work
/// together are chosen together.
fn choisis(places: &mut [Place<'_>], contexte: &Contexte<'_>, limite: usize) {
    let mut etapes: Vec<Fonction> = Fonction::TOUS.to_vec();
    trie(&mut etapes, |a, b| contexte.degre(*a) > contexte.degre(*b));
    let mut reste = limite;
    while reste > 0 {
        let avant = reste;
        for fonction in &etapes {
            let libre = |place: &Place<'_>| place.fonction == Some(*fonction) && !place.choisi;
            let Some(rang) = places.iter().position(libre).filter(|_| reste > 0) else {
                continue;
            };
            places[rang].choisi = true;
            reste -= 1;
            for id in places[rang].candidat.avec.split(' ') {
                let ami = places.iter_mut().find(|place| {
                    place.candidat.id == id && place.fonction.is_some() && !place.choisi
                });
                if let Some(ami) = ami.filter(|_| reste > 0) {
                    ami.choisi = true;
                    reste -= 1;
                }
            }
        }
        if reste == avant {
            return;
        }
    }
}

/// For a step that nobody has as their own, the best of those who serve it beside another.
fn reprise(
    places: &[Place<'_>],
    contexte: &Contexte<'_>,
    fonction: Fonction,
) -> Option<Proposition> {
    let place = places.iter().find(|place| {
        place.choisi
            && place.candidat.service.fonctions.contains(fonction)
            && place.candidat.degre(fonction, contexte) > 0
    })?;
    let raisons = raisons(&place.candidat, contexte, fonction);
    Some(Proposition {
        points: raisons.iter().map(|raison| raison.poids).sum(),
        raisons,
        ..proposition(place, partenaires(place, places))
    })
}

fn partenaires(place: &Place<'_>, places: &[Place<'_>]) -> Vec<Qui> {
    let travaille =
        |a: &Place<'_>, b: &Place<'_>| a.candidat.avec.split(' ').any(|id| id == b.candidat.id);
    places
        .iter()
        .filter(|autre| autre.choisi && (travaille(place, autre) || travaille(autre, place)))
        .map(|autre| autre.candidat.qui)
        .collect()
}

fn proposition(place: &Place<'_>, avec: Vec<Qui>) -> Proposition {
    Proposition {
        qui: place.candidat.qui,
        fonctions: place.candidat.service.fonctions,
        dispositifs: place.candidat.dispositifs.clone(),
        points: place.points,
        raisons: place.raisons.clone(),
        distance_m: place.candidat.distance_m,
        avec,
    }
}
