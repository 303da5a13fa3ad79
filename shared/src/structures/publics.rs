//! Whom a structure receives, as data·inclusion tells publics apart.

use super::ensemble::{Ensemble, liste};
use crate::{
    eligibilite::Verite,
    situation::{Champ, Situation, Valeur},
};

liste! {
    /// A public, by the names of data·inclusion's schema v1. `tous-publics` is none of
    /// them: a structure open to all names no public.
    Public {
        /// Has a job, their own or not.
        Actifs "actifs",
        /// On minimum benefits.
        MinimaSociaux "beneficiaires-des-minimas-sociaux",
        /// Looks for a job.
        DemandeursEmploi "demandeurs-emploi",
        /// A student.
        Etudiants "etudiants",
        /// Has children.
        Familles "familles",
        /// A woman: a public reserved by the structure's own rule, which nothing else
        /// reads.
        Femmes "femmes",
        /// Young, "in the broad sense".
        Jeunes "jeunes",
        /// Disabled.
        Handicap "personnes-en-situation-de-handicap",
        /// In an emergency; no field says so.
        Urgence "personnes-en-situation-durgence",
        /// In or out of prison; no field says so.
        Justice "personnes-en-situation-juridique-specifique",
        /// A refugee or a migrant: reserved as `Femmes` is.
        Exiles "personnes-exilees",
        /// Lives in a priority neighbourhood, or in the fragile countryside.
        QpvFrr "residents-qpv-frr",
        /// Aged.
        Seniors "seniors",
    }
}

/// "Jeunes au sens large": sure until the age of the youth schemes, refused to nobody
/// before an age at which no definition of youth goes. Checked on 2026-11-22 against
/// the schema's own words, which give no age.
const JEUNE_SUR: f64 = 25.0;
const JEUNE_AU_PLUS: f64 = 35.0;
/// "Personnes âgées, retraités": as above, from the other end.
const SENIOR_AU_MOINS: f64 = 50.0;
const SENIOR_SUR: f64 = 60.0;

impl Public {
    /// Whether somebody is of it.
    pub fn contient(self, situation: &Situation) -> Verite {
        let sait = |champ| situation.sait(champ);
        let est = |champ| match sait(champ) {
            Valeur::Booleen(vrai) => vrai.into(),
            _ => Verite::Inconnue,
        };
        let emploi = |attendus: &[&str]| match sait(Champ::Emploi) {
            Valeur::Choix(rang) => {
                let valeur = Champ::Emploi.valeurs().get(usize::from(rang));
                valeur.is_some_and(|v| attendus.contains(v)).into()
            }
            _ => Verite::Inconnue,
        };
        let age = |sur: fn(f64) -> bool, exclu: fn(f64) -> bool| match sait(Champ::Age) {
            Valeur::Nombre(age) if sur(age) => Verite::Vrai,
            Valeur::Nombre(age) if exclu(age) => Verite::Faux,
            _ => Verite::Inconnue,
        };
        match self {
            Self::Actifs => emploi(&["salarie", "independant"]),
            Self::DemandeursEmploi => emploi(&["demandeur", "demandeur_longue_duree"]),
            Self::Etudiants => emploi(&["etudiant"]).ou(match est(Champ::Scolarise) {
                Verite::Vrai => Verite::Inconnue,
                autre => autre,
            }),
            // The public takes in wages and grants too: without benefits, unknown.
            Self::MinimaSociaux => match sait(Champ::MinimaSociaux) {
                Valeur::Liste(bits) if bits != 0 => Verite::Vrai,
                _ => Verite::Inconnue,
            },
            Self::Familles => match (sait(Champ::EnfantsACharge), est(Champ::ParentSeul)) {
                (_, Verite::Vrai) => Verite::Vrai,
                (Valeur::Nombre(n), _) if n > 0.0 => Verite::Vrai,
                // "Etc.", says the schema.
                _ => Verite::Inconnue,
            },
            Self::Femmes => match sait(Champ::GenrePersonne) {
                Valeur::Choix(rang) => (rang == 0).into(),
                _ => Verite::Inconnue,
            },
            Self::Jeunes => age(|n| n <= JEUNE_SUR, |n| n > JEUNE_AU_PLUS),
            Self::Seniors => age(|n| n >= SENIOR_SUR, |n| n < SENIOR_AU_MOINS),
            Self::Handicap => est(Champ::Handicap).ou(est(Champ::Rqth)),
            Self::Urgence | Self::Justice => Verite::Inconnue,
            Self::Exiles => est(Champ::Refugie).ou(est(Champ::Migrant)),
            Self::QpvFrr => est(Champ::ResidenceQpv).ou(est(Champ::ResidenceRural)),
        }
    }

    /// Whether being of it is a reason to be proposed: never one's gender or origin.
    pub fn est_une_raison(self) -> bool {
        !matches!(self, Self::Femmes | Self::Exiles)
    }
}

impl Ensemble<Public> {
    /// Whether somebody is received: of one public at least, or of any when none is named.
    pub fn recoivent(self, situation: &Situation) -> Verite {
        if self.is_empty() {
            return Verite::Vrai;
        }
        self.iter()
            .map(|public| public.contient(situation))
            .fold(Verite::Faux, Verite::ou)
    }
}

#[cfg(test)]
mod tests {
    use super::{Public, Verite};
    use crate::{
        Date,
        situation::{Champ, Situation, Valeur},
        structures::Ensemble,
    };

    #[test]
    fn a_public_is_refused_only_on_what_is_known() {
        let check = |publics: &[Public], connu: &[(Champ, Valeur)], attendu| {
            let mut situation = Situation::new(Date::constant(2026, 11, 22));
            for &(champ, valeur) in connu {
                assert!(situation.dis(champ, valeur), "{champ}");
            }
            let publics: Ensemble<Public> = publics.iter().copied().collect();
            assert_eq!(
                publics.recoivent(&situation),
                attendu,
                "{publics:?} {connu:?}"
            );
        };
        let age = |n| (Champ::Age, Valeur::Nombre(n));
        let oui = |champ, vrai| (champ, Valeur::Booleen(vrai));
        check(&[], &[], Verite::Vrai);
        check(&[Public::Jeunes], &[], Verite::Inconnue);
        check(&[Public::Jeunes], &[age(24.0)], Verite::Vrai);
        check(&[Public::Jeunes], &[age(31.0)], Verite::Inconnue);
        check(&[Public::Jeunes], &[age(36.0)], Verite::Faux);
        check(
            &[Public::Jeunes, Public::Seniors],
            &[age(62.0)],
            Verite::Vrai,
        );
        check(
            &[Public::Jeunes, Public::Urgence],
            &[age(62.0)],
            Verite::Inconnue,
        );
        check(
            &[Public::QpvFrr],
            &[oui(Champ::ResidenceQpv, false)],
            Verite::Inconnue,
        );
        check(
            &[Public::QpvFrr],
            &[
                oui(Champ::ResidenceQpv, false),
                oui(Champ::ResidenceRural, false),
            ],
            Verite::Faux,
        );
        check(
            &[Public::MinimaSociaux],
            &[(Champ::MinimaSociaux, Valeur::Liste(0))],
            Verite::Inconnue,
        );
        check(
            &[Public::Femmes],
            &[(Champ::GenrePersonne, Valeur::Choix(1))],
            Verite::Faux,
        );
    }
}
