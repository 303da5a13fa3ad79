//! What the check of an address told, and what may be concluded from it.

use crate::{
    codes::{CodeCommune, CodeDepartement, CodeQpv},
    qpv::{Position, Statut, Verification},
    situation::{Field, FieldValue, SituationPlace},
};

/// Beyond this, the check of a page measures nothing: it only knows that there is none
/// nearer. Wider than every band that a scheme states.
const FAR_M: f64 = 1_000.0;

/// What was said of an address, without the address.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckedAddress {
    /// In, out, or in doubt.
    pub statut: CheckedStatut,
    /// The neighbourhood it is in.
    pub code_qpv: Option<CodeQpv>,
    /// To the nearest one, where that was measured.
    pub distance_m: Option<f64>,
    /// A band may hold the place or not: no distance is to be trusted.
    pub doubtful: bool,
    /// Where it is.
    pub commune: Option<CodeCommune>,
    /// The same where the commune is not known.
    pub departement: Option<CodeDepartement>,
}

/// Whether an address is in a priority neighbourhood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckedStatut {
    /// It is.
    Dans,
    /// It is not.
    Hors,
    /// Nobody can tell from here.
    Doubt,
}

impl CheckedAddress {
    /// What a check said of a place in that commune.
    pub fn new(verification: &Verification<'_>, commune: Option<CodeCommune>) -> Self {
        let statut = match verification.statut {
            Statut::Dans => CheckedStatut::Dans,
            Statut::Hors => CheckedStatut::Hors,
            Statut::AConfirmer | Statut::Indetermine => CheckedStatut::Doubt,
        };
        let doubt = |bande: &crate::qpv::Bande| bande.position == Position::AConfirmer;
        Self {
            statut,
            code_qpv: verification.quartier.map(|quartier| quartier.code),
            distance_m: verification.distance_m,
            doubtful: verification.bandes.iter().any(doubt),
            commune,
            departement: commune.map(|commune| commune.departement()),
        }
    }

    /// Whether it is in, out or to be confirmed.
    pub fn inside(&self) -> Option<bool> {
        match self.statut {
            CheckedStatut::Dans => Some(true),
            CheckedStatut::Hors => Some(false),
            CheckedStatut::Doubt => None,
        }
    }

    /// What it says of a place: a doubt says nothing.
    pub fn facts(&self, location: SituationPlace) -> Vec<(Field, FieldValue)> {
        let (qpv, distance) = match location {
            SituationPlace::Residence => (Field::ResidenceQpv, Field::ResidenceDistanceQpv),
            SituationPlace::Projet => (Field::ProjetQpv, Field::ProjetDistanceQpv),
        };
        let [commune, _, departement, _] = location.fields();
        let mut facts = Vec::new();
        if let Some(code) = self.commune {
            facts.push((commune, FieldValue::Commune(code)));
        } else if let Some(code) = self.departement {
            facts.push((departement, FieldValue::Departement(code)));
        }
        match self.statut {
            CheckedStatut::Dans => {
                facts.push((qpv, FieldValue::Boolean(true)));
                facts.push((distance, FieldValue::Number(0.0)));
                if let (SituationPlace::Residence, Some(code)) = (location, self.code_qpv) {
                    facts.push((Field::ResidenceCodeQpv, FieldValue::CodeQpv(code)));
                }
            }
            CheckedStatut::Hors => {
                facts.push((qpv, FieldValue::Boolean(false)));
                if !self.doubtful {
                    let metres = self.distance_m.unwrap_or(FAR_M);
                    facts.push((distance, FieldValue::Number(metres)));
                }
            }
            CheckedStatut::Doubt => {}
        }
        facts
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(crate) fn example() -> CheckedAddress {
        CheckedAddress {
            statut: CheckedStatut::Hors,
            code_qpv: None,
            distance_m: Some(120.0),
            doubtful: false,
            commune: "93066".parse().ok(),
            departement: "93".parse().ok(),
        }
    }

    #[test]
    fn a_doubt_says_nothing_of_the_neighbourhood() {
        let check = |statut, doubtful, distance_m, expected: &[(Field, FieldValue)]| {
            let address = CheckedAddress {
                statut,
                doubtful,
                distance_m,
                ..example()
            };
            let mut facts = address.facts(SituationPlace::Residence);
            let commune = facts.remove(0);
            assert_eq!(commune.0, Field::ResidenceCommune);
            assert_eq!(facts, expected, "{statut:?} {doubtful} {distance_m:?}");
        };
        let qpv = |is_true| (Field::ResidenceQpv, FieldValue::Boolean(is_true));
        let distance = |m| (Field::ResidenceDistanceQpv, FieldValue::Number(m));
        check(
            CheckedStatut::Dans,
            false,
            Some(0.0),
            &[qpv(true), distance(0.0)],
        );
        check(
            CheckedStatut::Hors,
            false,
            Some(120.0),
            &[qpv(false), distance(120.0)],
        );
        check(CheckedStatut::Hors, true, Some(299.0), &[qpv(false)]);
        check(
            CheckedStatut::Hors,
            false,
            None,
            &[qpv(false), distance(FAR_M)],
        );
        check(CheckedStatut::Doubt, true, Some(4.0), &[]);
    }
}
