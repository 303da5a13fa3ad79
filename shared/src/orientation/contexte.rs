//! What of a situation bears on who is proposed, read once.

use super::{Demande, poids};
use crate::{
    Date, Point,
    codes::CodeDepartement,
    eligibilite::{Verdict, Verite},
    situation::{Champ, Connu, Fiches, Lieu, Situation, Valeur},
    structures::{Ensemble, Etendue, Fonction, Public, Rang, Zone},
};

pub(super) struct Contexte<'a> {
    pub(super) situation: &'a Situation,
    pub(super) date: Date,
    /// Where they live, where the project is: either will do, where a source says
    /// nothing of which.
    pub(super) lieux: [Connu; 2],
    pub(super) position: Option<Point>,
    pub(super) stade: Option<u8>,
    pub(super) besoins: u64,
    pub(super) qpv: bool,
    pub(super) publics: Ensemble<Public>,
    pub(super) formats: u64,
    pub(super) suivis: u64,
    pub(super) horaires: u64,
    /// Beside French.
    pub(super) langues: u64,
    pub(super) enfants: bool,
    pub(super) distance_max_m: Option<f64>,
    pub(super) contact: u64,
    /// The entries that accompany them already.
    pub(super) deja: Fiches,
    degres: [u8; Fonction::TOUS.len()],
}

impl<'a> Contexte<'a> {
    pub(super) fn new(demande: &Demande<'a>, supposee: &Situation) -> Self {
        let situation = demande.situation;
        let liste = |champ| match situation.sait(champ) {
            Valeur::Liste(bits) => bits,
            _ => 0,
        };
        let vrai = |champ| situation.sait(champ) == Valeur::Booleen(true);
        let lieux = LIEUX.map(|lieu| supposee.connu(lieu));
        let centre = |lieu: &Connu| demande.annuaire?.commune(lieu.commune?)?.centre;
        let stade = match situation.sait(Champ::Stade) {
            Valeur::Choix(rang) => Some(rang),
            _ => None,
        };
        let besoins = liste(Champ::Besoins);
        Self {
            situation,
            date: situation.date(),
            position: demande.position.or_else(|| lieux.iter().find_map(centre)),
            lieux,
            stade,
            besoins,
            qpv: vrai(Champ::ResidenceQpv) || vrai(Champ::ProjetQpv),
            publics: Public::TOUS
                .iter()
                .copied()
                .filter(|p| p.est_une_raison() && p.contient(situation) == Verite::Vrai)
                .collect(),
            formats: liste(Champ::Format),
            suivis: liste(Champ::IndividuelCollectif),
            horaires: liste(Champ::Horaires),
            langues: liste(Champ::Langues) & !1,
            enfants: vrai(Champ::ParentSeul)
                || matches!(situation.sait(Champ::EnfantsACharge), Valeur::Nombre(n) if n > 0.0),
            distance_max_m: match situation.sait(Champ::DistanceMax) {
                Valeur::Nombre(km) => Some(km * 1_000.0),
                _ => None,
            },
            contact: liste(Champ::Contact),
            deja: match situation.dit(Champ::AccompagnePar) {
                Valeur::Fiches(fiches) => fiches,
                _ => Fiches::default(),
            },
            degres: degres(stade, besoins),
        }
    }

    /// How relevant a step is now; 0 is not proposed.
    pub(super) fn degre(&self, fonction: Fonction) -> u8 {
        self.degres[fonction as usize]
    }

    /// Whether anything is known of where they are.
    pub(super) fn a_un_departement(&self) -> bool {
        self.departements().next().is_some()
    }

    pub(super) fn departements(&self) -> impl Iterator<Item = CodeDepartement> {
        self.lieux.iter().filter_map(|lieu| lieu.departement)
    }

    /// Whether zones hold one of the places, and the narrowest that surely does.
    pub(super) fn dans(
        &self,
        zones: &[Zone],
        epci: &[crate::eligibilite::Intercommunalite],
    ) -> (Verite, Option<Etendue>) {
        let (mut verite, mut etendue) = (Verite::Faux, None);
        for zone in zones {
            for lieu in &self.lieux {
                let dedans = zone.contient(lieu, epci);
                verite = verite.ou(dedans);
                if dedans == Verite::Vrai {
                    let large = zone.etendue();
                    etendue = Some(etendue.map_or(large, |autre: Etendue| autre.min(large)));
                }
            }
        }
        (verite, etendue)
    }

    /// Whether the stage comes after all of these, and whether before all of them.
    pub(super) fn stade_parmi(&self, stades: u8) -> Option<Ordre> {
        let stade = self.stade?;
        Some(match stades {
            0 => Ordre::Tous,
            _ if stades >> stade & 1 == 1 => Ordre::Dedans,
            _ if stades >> stade == 0 => Ordre::Apres,
            _ if stades & ((1 << stade) - 1) == 0 => Ordre::Avant,
            // Between two of them.
            _ => Ordre::Tous,
        })
    }
}

const LIEUX: [Lieu; 2] = [Lieu::Residence, Lieu::Projet];

/// Who says one place and not the other is looked after there: a project is supposed to
/// be where its bearer lives, until they say that it is elsewhere. No verdict is drawn
/// from it; only, nobody is sent across the country for want of an answer.
pub(super) fn suppose(situation: &Situation) -> Situation {
    let mut supposee = situation.clone();
    let inconnu = |lieu: Lieu| situation.connu(lieu) == Connu::default();
    for (lieu, autre) in [LIEUX, [Lieu::Projet, Lieu::Residence]].map(|[a, b]| (a, b)) {
        if inconnu(lieu) {
            for (champ, dit) in lieu.champs().into_iter().zip(autre.champs()) {
                supposee.dis(champ, situation.dit(dit));
            }
        }
    }
    supposee
}

/// Where the stage of a project stands beside those that somebody serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ordre {
    Tous,
    Dedans,
    /// Too early for them.
    Avant,
    /// Past them all.
    Apres,
}

fn degres(stade: Option<u8>, besoins: u64) -> [u8; Fonction::TOUS.len()] {
    let mut degres = [0; Fonction::TOUS.len()];
    let etapes = stade.and_then(|stade| poids::PERTINENCE.get(usize::from(stade)));
    for (degre, rang) in degres.iter_mut().zip(0..poids::PERTINENCE[0].len()) {
        *degre = etapes.map_or(poids::PERTINENCE_INCONNUE, |etapes| etapes[rang]);
    }
    // A need puts its step first, one behind included.
    for (besoin, fonction) in poids::ETAPE_DU_BESOIN.iter().enumerate() {
        if besoins >> besoin & 1 == 1 {
            degres[*fonction as usize] = 3;
        }
    }
    degres
}

/// Whether a verdict leaves somebody in.
pub(super) fn admet(verdict: Verdict) -> bool {
    verdict != Verdict::NonEligible
}
