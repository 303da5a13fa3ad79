//! Points: every reason for somebody, and what it weighs.

use super::{
    candidats::Candidat,
    contexte::{Contexte, Ordre},
    poids::{self, Code},
};
use crate::{
    Date,
    eligibilite::Verdict,
    ordre::trie,
    structures::{Admission, Age, Cout, Etendue, Fonction, Origine},
};

/// A reason, what it weighs, and what it is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Raison {
    /// Which one.
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
    Aucun,
    /// A step of the parcours.
    Fonction(Fonction),
    /// Needs, bits of `projet.besoins`.
    Besoins(u64),
    /// A stage, by its rank.
    Stade(u8),
    /// A distance in metres.
    Metres(u32),
    /// How wide what is covered is.
    Etendue(Etendue),
    /// Languages, bits of `personne.langues`.
    Langues(u64),
    /// Times, bits of `preferences.horaires`.
    Horaires(u64),
    /// A day.
    Jour(Date),
}

pub(super) type Raisons = Vec<Raison>;

/// Every reason for a candidate, the step it serves among them.
pub(super) fn raisons(
    candidat: &Candidat<'_>,
    contexte: &Contexte<'_>,
    fonction: Fonction,
) -> Raisons {
    let mut raisons = Raisons::new();
    let mut compte = |code: Code, poids: i16, detail: Detail| {
        raisons.push(Raison {
            code,
            poids,
            detail,
        });
    };
    let mut si = |vrai: bool, code: Code, detail: Detail| {
        if vrai {
            compte(code, code.poids(), detail);
        }
    };
    let service = candidat.service;

    match candidat.ordre {
        Some(Ordre::Dedans) => {
            let stade = contexte.stade.unwrap_or_default();
            si(true, Code::Stade, Detail::Stade(stade));
        }
        Some(Ordre::Tous) => si(true, Code::TousStades, Detail::Aucun),
        Some(Ordre::Avant) => {
            let premier = service.stades.trailing_zeros() as u8;
            si(true, Code::PlusTard, Detail::Stade(premier));
        }
        _ => {}
    }
    // The best of what can be asked for there.
    let vaut = |verdict| candidat.dispositifs.iter().any(|(_, v)| *v == verdict);
    let ouverte = candidat.dispositifs.is_empty() && service.publics.is_empty();
    let code = if candidat.remplit {
        Some(Code::Droit)
    } else if ouverte || vaut(Verdict::Eligible) {
        Some(Code::SansCondition)
    } else {
        vaut(Verdict::Indetermine).then_some(Code::DroitAPreciser)
    };
    if let Some(code) = code {
        si(true, code, Detail::Aucun);
    }
    let publics = service.publics.intersection(contexte.publics);
    si(!publics.is_empty(), Code::Public, Detail::Aucun);
    let du_qpv = service.publics.contains(crate::structures::Public::QpvFrr);
    si(contexte.qpv && du_qpv, Code::Qpv, Detail::Aucun);
    let loin = contexte.distance_max_m.zip(candidat.distance_m);
    // Who can work at a distance is never too far.
    let sur_place = service.formats & DISTANCIEL == 0;
    si(
        sur_place && loin.is_some_and(|(max, d)| f64::from(d) > max),
        Code::TropLoin,
        Detail::Metres(candidat.distance_m.unwrap_or_default()),
    );
    si(candidat.deja, Code::Deja, Detail::Aucun);
    si(candidat.incertain, Code::LieuAConfirmer, Detail::Aucun);
    si(
        u64::from(service.formats) & contexte.formats != 0,
        Code::Format,
        Detail::Aucun,
    );
    si(
        u64::from(service.suivis) & contexte.suivis != 0,
        Code::Suivi,
        Detail::Aucun,
    );
    let horaires = u64::from(service.horaires) & contexte.horaires;
    si(horaires != 0, Code::Horaires, Detail::Horaires(horaires));
    si(
        contexte.enfants && service.enfants == Some(true),
        Code::Enfants,
        Detail::Aucun,
    );
    let langues = service.langues & contexte.langues;
    si(langues != 0, Code::Langue, Detail::Langues(langues));
    si(
        service.cout == Some(Cout::Gratuit),
        Code::Gratuit,
        Detail::Aucun,
    );
    let (code, detail) = admission(candidat.admission, contexte.date);
    if let Some(code) = code {
        si(true, code, detail);
    }
    si(candidat.places == Some(0), Code::Complet, Detail::Aucun);
    si(
        candidat.places.is_some_and(|n| n > 0),
        Code::PlacesLibres,
        Detail::Aucun,
    );
    si(
        candidat.contacts & contexte.contact != 0,
        Code::Joignable,
        Detail::Aucun,
    );
    let code = match (candidat.age, candidat.origine) {
        (Age::Frais, Origine::Verification) => Code::Verifie,
        (Age::Frais, Origine::Publication) => Code::Publie,
        (Age::Ancien, Origine::Verification) => Code::Ancien,
        (Age::Perime, _) | (Age::Ancien, Origine::Publication) => Code::AVerifier,
    };
    si(true, code, Detail::Aucun);

    let degre = i16::from(candidat.degre(fonction, contexte));
    compte(
        Code::Fonction,
        poids::PAR_DEGRE * degre,
        Detail::Fonction(fonction),
    );
    let besoins = u64::from(service.besoins) & contexte.besoins;
    if besoins != 0 {
        let autres = besoins.count_ones() as i16 - 1;
        let poids = poids::PREMIER_BESOIN + autres * poids::AUTRE_BESOIN;
        compte(
            Code::Besoins,
            poids.min(Code::Besoins.poids()),
            Detail::Besoins(besoins),
        );
    }
    if let Some(distance) = candidat.distance_m {
        let palier = poids::PROXIMITE.iter().find(|(max, _)| distance <= *max);
        compte(
            Code::Proximite,
            palier.map_or(0, |(_, p)| *p),
            Detail::Metres(distance),
        );
    }
    match candidat.etendue {
        Some(Etendue::France) => {
            compte(
                Code::PartoutEnFrance,
                Code::PartoutEnFrance.poids(),
                Detail::Aucun,
            );
        }
        Some(etendue) => {
            let poids = poids::COUVRE
                .get(etendue as usize)
                .copied()
                .unwrap_or_default();
            compte(Code::Couvre, poids, Detail::Etendue(etendue));
        }
        None => {}
    }
    // The heaviest first, those as heavy in the order of the codes.
    trie(&mut raisons, |a, b| (-a.poids, a.code) < (-b.poids, b.code));
    raisons
}

/// `distanciel`, among the values of `preferences.format`.
const DISTANCIEL: u8 = 2;

fn admission(admission: &Admission, date: Date) -> (Option<Code>, Detail) {
    match admission {
        Admission::Inconnue => (None, Detail::Aucun),
        Admission::TouteLAnnee => (Some(Code::Ouvert), Detail::Aucun),
        Admission::Pause(Some(fin)) if *fin < date => (None, Detail::Aucun),
        Admission::Pause(fin) => (Some(Code::EnPause), fin.map_or(Detail::Aucun, Detail::Jour)),
        Admission::Appels(appels) => match appels.iter().find(|appel| date <= appel.fin) {
            Some(appel) if appel.debut <= date => (Some(Code::Ouvert), Detail::Jour(appel.fin)),
            Some(appel) => (Some(Code::ProchainAppel), Detail::Jour(appel.debut)),
            None => (Some(Code::AppelPasse), Detail::Aucun),
        },
    }
}
