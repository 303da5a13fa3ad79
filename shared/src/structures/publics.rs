//! Whom a structure receives, by the publics of data·inclusion.

use super::set::{EnumSet, Ranked, list};
use crate::{
    eligibilite::Truth,
    situation::{Field, FieldValue, Situation},
};

list! {
    /// A public, by the names of data·inclusion's schema v1. `tous-publics` is none of
    /// them: a structure open to all names no public.
    Public {
        /// Has a job, employed or self-employed.
        Actifs "actifs",
        MinimaSociaux "beneficiaires-des-minimas-sociaux",
        /// Looks for a job.
        DemandeursEmploi "demandeurs-emploi",
        Etudiants "etudiants",
        Familles "familles",
        /// A woman: used only where a structure's own rule reserves it to women.
        Femmes "femmes",
        /// Young, "in the broad sense".
        Jeunes "jeunes",
        Handicap "personnes-en-situation-de-handicap",
        /// In an emergency; no field covers it.
        Urgence "personnes-en-situation-durgence",
        /// In prison or released from it; no field covers it.
        Justice "personnes-en-situation-juridique-specifique",
        /// A refugee or a migrant: used as `Femmes` is.
        Exiles "personnes-exilees",
        /// Lives in a QPV, or in a fragile rural area.
        QpvFrr "residents-qpv-frr",
        Seniors "seniors",
    }
}

/// "Jeunes au sens large": certain up to the age of the youth schemes, excluded only
/// beyond the age of every definition of youth. Checked on 2026-11-22 against the
/// wording of the schema, which gives no age.
const YOUNG_FOR_SURE: f64 = 25.0;
const YOUNG_AT_MOST: f64 = 35.0;
/// "Personnes âgées, retraités": the same at the other end.
const SENIOR_AT_LEAST: f64 = 50.0;
const SENIOR_FOR_SURE: f64 = 60.0;

impl Public {
    /// Whether someone belongs to it.
    pub fn contains(self, situation: &Situation) -> Truth {
        let known_value = |field| situation.known_value(field);
        let holds = |field| match known_value(field) {
            FieldValue::Boolean(is_true) => is_true.into(),
            _ => Truth::Unknown,
        };
        let emploi = |expected: &[&str]| match known_value(Field::Emploi) {
            FieldValue::Choice(rank) => {
                let value = Field::Emploi.values().get(usize::from(rank));
                value.is_some_and(|v| expected.contains(v)).into()
            }
            _ => Truth::Unknown,
        };
        let age = |sure: fn(f64) -> bool, excluded: fn(f64) -> bool| match known_value(Field::Age) {
            FieldValue::Number(age) if sure(age) => Truth::True,
            FieldValue::Number(age) if excluded(age) => Truth::False,
            _ => Truth::Unknown,
        };
        match self {
            Self::Actifs => emploi(&["salarie", "independant"]),
            Self::DemandeursEmploi => emploi(&["demandeur", "demandeur_longue_duree"]),
            Self::Etudiants => emploi(&["etudiant"]).or(match holds(Field::Scolarise) {
                Truth::True => Truth::Unknown,
                other => other,
            }),
            // The public includes low wages and grants: without benefits, it is unknown.
            Self::MinimaSociaux => match known_value(Field::MinimaSociaux) {
                FieldValue::List(bits) if bits != 0 => Truth::True,
                _ => Truth::Unknown,
            },
            Self::Familles => {
                match (known_value(Field::EnfantsACharge), holds(Field::ParentSeul)) {
                    (_, Truth::True) => Truth::True,
                    (FieldValue::Number(n), _) if n > 0.0 => Truth::True,
                    // The schema's definition ends with "etc.": it cannot be ruled out.
                    _ => Truth::Unknown,
                }
            }
            Self::Femmes => match known_value(Field::GenrePersonne) {
                FieldValue::Choice(rank) => (rank == 0).into(),
                _ => Truth::Unknown,
            },
            Self::Jeunes => age(|n| n <= YOUNG_FOR_SURE, |n| n > YOUNG_AT_MOST),
            Self::Seniors => age(|n| n >= SENIOR_FOR_SURE, |n| n < SENIOR_AT_LEAST),
            Self::Handicap => holds(Field::Handicap).or(holds(Field::Rqth)),
            Self::Urgence | Self::Justice => Truth::Unknown,
            Self::Exiles => holds(Field::Refugie).or(holds(Field::Migrant)),
            Self::QpvFrr => holds(Field::ResidenceQpv).or(holds(Field::ResidenceRural)),
        }
    }

    /// Those that somebody is of, and that may be given as a reason.
    pub fn given_as_a_reason(situation: &Situation) -> EnumSet<Self> {
        let all = Self::ALL.iter().copied();
        all.filter(|public| public.is_a_reason() && public.contains(situation) == Truth::True)
            .collect()
    }

    /// Those that somebody is surely not of, as far as a description goes. Who has their
    /// project in a neighbourhood is of its people, and nobody is asked whether they live in
    /// a fragile rural area before being told that a door is for neighbourhoods.
    pub fn surely_not(situation: &Situation) -> EnumSet<Self> {
        let is = |field, expected| situation.known_value(field) == FieldValue::Boolean(expected);
        let outside = is(Field::ResidenceQpv, false)
            && !is(Field::ProjetQpv, true)
            && !is(Field::ResidenceRural, true);
        let all = Self::ALL.iter().copied();
        all.filter(|public| match public {
            Self::QpvFrr => outside,
            public => public.contains(situation) == Truth::False,
        })
        .collect()
    }

    /// Whether belonging to it may be given as a reason: never gender or origin.
    pub fn is_a_reason(self) -> bool {
        !matches!(self, Self::Femmes | Self::Exiles)
    }
}

impl EnumSet<Public> {
    /// Whether someone is received: they belong to at least one of the publics, or none is
    /// named.
    pub fn welcome(self, situation: &Situation) -> Truth {
        if self.is_empty() {
            return Truth::True;
        }
        self.iter()
            .map(|public| public.contains(situation))
            .fold(Truth::False, Truth::or)
    }
}

#[cfg(test)]
mod tests {
    use super::{Public, Truth};
    use crate::{
        Date,
        situation::{Field, FieldValue, Situation},
        structures::EnumSet,
    };

    #[test]
    fn a_public_is_refused_only_on_what_is_known() {
        let check = |publics: &[Public], known: &[(Field, FieldValue)], expected| {
            let mut situation = Situation::new(Date::constant(2026, 11, 22));
            for &(field, value) in known {
                assert!(situation.set(field, value), "{field}");
            }
            let publics: EnumSet<Public> = publics.iter().copied().collect();
            assert_eq!(
                publics.welcome(&situation),
                expected,
                "{publics:?} {known:?}"
            );
        };
        let age = |n| (Field::Age, FieldValue::Number(n));
        let yes = |field, is_true| (field, FieldValue::Boolean(is_true));
        check(&[], &[], Truth::True);
        check(&[Public::Jeunes], &[], Truth::Unknown);
        check(&[Public::Jeunes], &[age(24.0)], Truth::True);
        check(&[Public::Jeunes], &[age(31.0)], Truth::Unknown);
        check(&[Public::Jeunes], &[age(36.0)], Truth::False);
        check(
            &[Public::Jeunes, Public::Seniors],
            &[age(62.0)],
            Truth::True,
        );
        check(
            &[Public::Jeunes, Public::Urgence],
            &[age(62.0)],
            Truth::Unknown,
        );
        check(
            &[Public::QpvFrr],
            &[yes(Field::ResidenceQpv, false)],
            Truth::Unknown,
        );
        check(
            &[Public::QpvFrr],
            &[
                yes(Field::ResidenceQpv, false),
                yes(Field::ResidenceRural, false),
            ],
            Truth::False,
        );
        check(
            &[Public::MinimaSociaux],
            &[(Field::MinimaSociaux, FieldValue::List(0))],
            Truth::Unknown,
        );
        check(
            &[Public::Femmes],
            &[(Field::GenrePersonne, FieldValue::Choice(1))],
            Truth::False,
        );
    }
}
