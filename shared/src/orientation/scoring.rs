//! Points: every reason for somebody, and what it weighs.

use super::{
    candidates::Candidate,
    context::{OrientationContext, StadeOrder},
    poids::{self, Code},
};
use crate::{
    Date,
    eligibilite::Verdict,
    order::insertion_sort,
    structures::{Age, Cout, Extent, Fonction, Opening, Origine},
};

/// A reason, what it weighs, and what it is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Raison {
    pub code: Code,
    /// What it brings; less than nothing when it stands against.
    pub poids: i16,
    /// What it is about.
    pub detail: Detail,
}

/// What a reason is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Detail {
    /// Its code says all.
    NoDetail,
    /// A step of the parcours.
    Fonction(Fonction),
    /// Needs, bits of `projet.besoins`.
    Besoins(u64),
    /// A stage, by its rank.
    Stade(u8),
    /// A distance in metres.
    Metres(u32),
    /// How wide what is covered is.
    Extent(Extent),
    /// Languages, bits of `person.langues`.
    Langues(u64),
    /// Times, bits of `preferences.horaires`.
    Horaires(u64),
    /// A day.
    Jour(Date),
}

pub(super) type Raisons = Vec<Raison>;

/// Every reason for a candidate, the step it serves among them.
pub(super) fn raisons(
    candidate: &Candidate<'_>,
    context: &OrientationContext<'_>,
    fonction: Fonction,
) -> Raisons {
    let mut raisons = Raisons::new();
    let mut count = |code: Code, poids: i16, detail: Detail| {
        raisons.push(Raison {
            code,
            poids,
            detail,
        });
    };
    let mut si = |is_true: bool, code: Code, detail: Detail| {
        if is_true {
            count(code, code.poids(), detail);
        }
    };
    let service = candidate.service;

    match candidate.order {
        Some(StadeOrder::Within) => {
            let stade = context.stade.unwrap_or_default();
            si(true, Code::Stade, Detail::Stade(stade));
        }
        Some(StadeOrder::AnyStade) => si(true, Code::TousStades, Detail::NoDetail),
        Some(StadeOrder::TooEarly) => {
            let first = service.stades.trailing_zeros() as u8;
            si(true, Code::PlusTard, Detail::Stade(first));
        }
        _ => {}
    }
    // The best of what can be asked for there.
    let has_verdict = |verdict| candidate.dispositifs.iter().any(|(_, v)| *v == verdict);
    let opened_key = candidate.dispositifs.is_empty() && service.publics.is_empty();
    let code = if candidate.fills {
        Some(Code::Droit)
    } else if opened_key || has_verdict(Verdict::Eligible) {
        Some(Code::SansCondition)
    } else {
        has_verdict(Verdict::Indetermine).then_some(Code::DroitAPreciser)
    };
    if let Some(code) = code {
        si(true, code, Detail::NoDetail);
    }
    let publics = service.publics.intersection(context.publics);
    si(!publics.is_empty(), Code::Public, Detail::NoDetail);
    let for_qpv = service.publics.contains(crate::structures::Public::QpvFrr);
    si(context.qpv && for_qpv, Code::Qpv, Detail::NoDetail);
    let far = context.distance_max_m.zip(candidate.distance_m);
    // Who can work at a distance is never too far.
    let on_site = service.formats & DISTANCIEL == 0;
    si(
        on_site && far.is_some_and(|(max, d)| f64::from(d) > max),
        Code::TropLoin,
        Detail::Metres(candidate.distance_m.unwrap_or_default()),
    );
    si(candidate.already, Code::PriorDeposit, Detail::NoDetail);
    si(candidate.uncertain, Code::LieuAConfirmer, Detail::NoDetail);
    si(
        u64::from(service.formats) & context.formats != 0,
        Code::Format,
        Detail::NoDetail,
    );
    si(
        u64::from(service.suivis) & context.suivis != 0,
        Code::Suivi,
        Detail::NoDetail,
    );
    let horaires = u64::from(service.horaires) & context.horaires;
    si(horaires != 0, Code::Horaires, Detail::Horaires(horaires));
    si(
        context.enfants && service.enfants == Some(true),
        Code::Enfants,
        Detail::NoDetail,
    );
    let langues = service.langues & context.langues;
    si(langues != 0, Code::Langue, Detail::Langues(langues));
    si(
        service.cout == Some(Cout::Gratuit),
        Code::Gratuit,
        Detail::NoDetail,
    );
    let (code, detail) = admission(candidate.admission, context.date);
    if let Some(code) = code {
        si(true, code, detail);
    }
    si(candidate.places == Some(0), Code::Complet, Detail::NoDetail);
    si(
        candidate.places.is_some_and(|n| n > 0),
        Code::PlacesLibres,
        Detail::NoDetail,
    );
    si(
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
    si(true, code, Detail::NoDetail);

    let degree = i16::from(candidate.degree(fonction, context));
    count(
        Code::Fonction,
        poids::PER_DEGREE * degree,
        Detail::Fonction(fonction),
    );
    let besoins = u64::from(service.besoins) & context.besoins;
    if besoins != 0 {
        let others = besoins.count_ones() as i16 - 1;
        let poids = poids::FIRST_BESOIN + others * poids::OTHER_BESOIN;
        count(
            Code::Besoins,
            poids.min(Code::Besoins.poids()),
            Detail::Besoins(besoins),
        );
    }
    if let Some(distance) = candidate.distance_m {
        let tier = poids::PROXIMITY.iter().find(|(max, _)| distance <= *max);
        count(
            Code::Proximite,
            tier.map_or(0, |(_, p)| *p),
            Detail::Metres(distance),
        );
    }
    match candidate.extent {
        Some(Extent::France) => {
            count(
                Code::PartoutEnFrance,
                Code::PartoutEnFrance.poids(),
                Detail::NoDetail,
            );
        }
        Some(extent) => {
            let poids = poids::COVERS
                .get(extent as usize)
                .copied()
                .unwrap_or_default();
            count(Code::Couvre, poids, Detail::Extent(extent));
        }
        None => {}
    }
    // The heaviest first, those as heavy in the order of the codes.
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
