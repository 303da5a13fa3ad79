//! Points: every reason to propose someone, and its weight.

use super::{
    candidates::{Candidate, Standing, Who},
    context::{OrientationContext, StadeOrder},
    weights::{self, Code},
};
use crate::{
    Date,
    eligibilite::Verdict,
    order::insertion_sort,
    structures::{Age, Cout, Extent, Fonction, Opening, Origine, Public},
};

/// A reason, its weight and its subject.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Raison {
    pub code: Code,
    /// Points, negative when it counts against.
    pub poids: i16,
    pub detail: Detail,
}

/// The subject of a reason.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Detail {
    /// None: the code is enough.
    NoDetail,
    /// A step of the parcours.
    Fonction(Fonction),
    /// Needs, bits of `projet.besoins`.
    Besoins(u64),
    /// A stage, by its rank.
    Stade(u8),
    /// A distance in metres.
    Metres(u32),
    /// The extent covered.
    Extent(Extent),
    /// Languages, bits of `personne.langues`.
    Langues(u64),
    /// Times, bits of `preferences.horaires`.
    Horaires(u64),
    Jour(Date),
}

pub(super) type Raisons = Vec<Raison>;

/// Every reason for a candidate, including the step it serves.
pub(super) fn raisons(
    candidate: &Candidate<'_>,
    context: &OrientationContext<'_>,
    fonction: Fonction,
) -> Raisons {
    let mut raisons = Raisons::new();
    let mut add = |code: Code, weight: i16, detail: Detail| {
        raisons.push(Raison {
            code,
            poids: weight,
            detail,
        });
    };
    let mut add_if = |applies: bool, code: Code, detail: Detail| {
        if applies {
            add(code, code.weight(), detail);
        }
    };
    let service = candidate.service;

    match candidate.order {
        Some(StadeOrder::Within) => {
            let stade = context.stade.unwrap_or_default();
            add_if(true, Code::Stade, Detail::Stade(stade));
        }
        Some(StadeOrder::AnyStade) => add_if(true, Code::TousStades, Detail::NoDetail),
        Some(StadeOrder::TooEarly) => {
            let first = service.stades.trailing_zeros() as u8;
            add_if(true, Code::PlusTard, Detail::Stade(first));
        }
        _ => {}
    }
    // The best verdict among the schemes that can be asked for there.
    let has_verdict = |verdict| candidate.dispositifs.iter().any(|(_, v)| *v == verdict);
    let unconditional = candidate.dispositifs.is_empty() && service.publics.is_empty();
    let code = if candidate.fills {
        Some(Code::Droit)
    } else if unconditional || has_verdict(Verdict::Eligible) {
        Some(Code::SansCondition)
    } else {
        has_verdict(Verdict::Indetermine).then_some(Code::DroitAPreciser)
    };
    if let Some(code) = code {
        add_if(true, code, Detail::NoDetail);
    }
    let publics = service.publics.intersection(context.publics);
    let for_qpv = context.qpv && service.publics.contains(Public::QpvFrr);
    // Living in a neighbourhood is a reason of its own: it is not counted twice.
    let is_of_another = publics.iter().any(|p| !for_qpv || p != Public::QpvFrr);
    add_if(is_of_another, Code::Public, Detail::NoDetail);
    add_if(for_qpv, Code::Qpv, Detail::NoDetail);
    // A structure that receives others was left out; a publication only describes.
    let described = matches!(candidate.who, Who::Entry(_)) && !service.publics.is_empty();
    let others = service.publics.intersection(context.other_publics) == service.publics;
    add_if(described && others, Code::AutrePublic, Detail::NoDetail);
    let far = context.distance_max_m.zip(candidate.distance_m);
    // Those that work remotely are never too far.
    let on_site = service.formats & DISTANCIEL == 0;
    add_if(
        on_site && far.is_some_and(|(max, d)| f64::from(d) > max),
        Code::TropLoin,
        Detail::Metres(candidate.distance_m.unwrap_or_default()),
    );
    add_if(candidate.already, Code::Deja, Detail::NoDetail);
    add_if(candidate.uncertain, Code::LieuAConfirmer, Detail::NoDetail);
    let (voisin, ailleurs) = (Some(Standing::Voisin), Some(Standing::Ailleurs));
    add_if(candidate.standing == voisin, Code::Voisin, Detail::NoDetail);
    add_if(
        candidate.standing == ailleurs,
        Code::Ailleurs,
        Detail::NoDetail,
    );
    add_if(
        u64::from(service.formats) & context.formats != 0,
        Code::Format,
        Detail::NoDetail,
    );
    add_if(
        u64::from(service.suivis) & context.suivis != 0,
        Code::Suivi,
        Detail::NoDetail,
    );
    let horaires = u64::from(service.horaires) & context.horaires;
    add_if(horaires != 0, Code::Horaires, Detail::Horaires(horaires));
    add_if(
        context.enfants && service.enfants == Some(true),
        Code::Enfants,
        Detail::NoDetail,
    );
    let langues = service.langues & context.langues;
    add_if(langues != 0, Code::Langue, Detail::Langues(langues));
    add_if(
        service.cout == Some(Cout::Gratuit),
        Code::Gratuit,
        Detail::NoDetail,
    );
    let (code, detail) = admission(candidate.admission, context.date);
    if let Some(code) = code {
        add_if(true, code, detail);
    }
    add_if(candidate.places == Some(0), Code::Complet, Detail::NoDetail);
    add_if(
        candidate.places.is_some_and(|n| n > 0),
        Code::PlacesLibres,
        Detail::NoDetail,
    );
    add_if(
        candidate.contacts & context.contact != 0,
        Code::Joignable,
        Detail::NoDetail,
    );
    let code = match (candidate.age, candidate.origin) {
        (Age::Fresh, Origine::Verification) => Code::Verifie,
        (Age::Fresh, Origine::Publication) => Code::Publie,
        (Age::Ancien, Origine::Verification) => Code::Ancien,
        (Age::Outdated, _) | (Age::Ancien, Origine::Publication) => Code::AVerifier,
    };
    add_if(true, code, Detail::NoDetail);

    let degree = i16::from(candidate.degree(fonction, context));
    let is_main = degree > 0 && service.principale == Some(fonction);
    let main = if is_main { weights::MAIN_FONCTION } else { 0 };
    add(
        Code::Fonction,
        weights::PER_DEGREE * degree + main,
        Detail::Fonction(fonction),
    );
    let besoins = u64::from(service.besoins) & context.besoins;
    if besoins != 0 {
        let others = besoins.count_ones() as i16 - 1;
        let weight = weights::FIRST_BESOIN + others * weights::OTHER_BESOIN;
        add(
            Code::Besoins,
            weight.min(Code::Besoins.weight()),
            Detail::Besoins(besoins),
        );
    }
    if let Some(distance) = candidate.distance_m {
        let tier = weights::PROXIMITY.iter().find(|(max, _)| distance <= *max);
        add(
            Code::Proximite,
            tier.map_or(0, |(_, p)| *p),
            Detail::Metres(distance),
        );
    }
    match candidate.extent {
        Some(Extent::France) => {
            add(
                Code::PartoutEnFrance,
                Code::PartoutEnFrance.weight(),
                Detail::NoDetail,
            );
        }
        Some(extent) => {
            let weight = weights::COVERS
                .get(extent as usize)
                .copied()
                .unwrap_or_default();
            add(Code::Couvre, weight, Detail::Extent(extent));
        }
        None => {}
    }
    // The heaviest first; equals in the order of the codes.
    insertion_sort(&mut raisons, |a, b| (-a.poids, a.code) < (-b.poids, b.code));
    raisons
}

/// `distanciel`, among the values of `preferences.format`.
const DISTANCIEL: u8 = 2;

fn admission(admission: &Opening, date: Date) -> (Option<Code>, Detail) {
    match admission {
        Opening::Unknown => (None, Detail::NoDetail),
        Opening::TouteLAnnee => (Some(Code::Ouvert), Detail::NoDetail),
        Opening::Pause(Some(end)) if *end < date => (None, Detail::NoDetail),
        Opening::Pause(end) => (
            Some(Code::EnPause),
            end.map_or(Detail::NoDetail, Detail::Jour),
        ),
        Opening::Appels(appels) => match appels.iter().find(|appel| date <= appel.end) {
            Some(appel) if appel.start <= date => (Some(Code::Ouvert), Detail::Jour(appel.end)),
            Some(appel) => (Some(Code::ProchainAppel), Detail::Jour(appel.start)),
            None => (Some(Code::AppelPasse), Detail::NoDetail),
        },
    }
}
