//! What the check of an address told the page, and what may be concluded from it.

use crate::reading::JsObject;
use shared::{
    codes::{CodeCommune, CodeDepartement, CodeQpv},
    situation::{Field, FieldValue, SituationPlace},
};

/// Beyond this, the check of a page measures nothing: it only knows that there is none
/// nearer. Wider than every band that a scheme states.
const FAR_M: f64 = 1_000.0;

/// The detail of `guichet:verdict`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Address {
    statut: AddressStatut,
    code_qpv: Option<CodeQpv>,
    distance_m: Option<f64>,
    /// A band may hold the place or not: no distance is to be trusted.
    doubtful: bool,
    commune: Option<CodeCommune>,
    departement: Option<CodeDepartement>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AddressStatut {
    Dans,
    Hors,
    Doubt,
}

impl Address {
    /// Reads what the page was told; `None` for what is no such detail.
    pub(crate) fn read(detail: JsObject) -> Option<Self> {
        let code = |key| detail.text(key);
        let bandes = detail.object("bandes")?;
        Some(Self {
            statut: match detail.text("statut")?.as_str() {
                "dans" => AddressStatut::Dans,
                "hors" => AddressStatut::Hors,
                _ => AddressStatut::Doubt,
            },
            code_qpv: code("qpv").and_then(|code| code.parse().ok()),
            distance_m: detail
                .object("distance_m")
                .and_then(|distance| distance.number()),
            doubtful: ["300", "500"]
                .iter()
                .any(|bande| bandes.text(bande).is_none_or(|b| b == "a_confirmer")),
            commune: code("commune").and_then(|code| code.parse().ok()),
            departement: code("departement").and_then(|code| code.parse().ok()),
        })
    }

    /// Whether it is in, out or to be confirmed.
    pub(crate) fn inside(&self) -> Option<bool> {
        match self.statut {
            AddressStatut::Dans => Some(true),
            AddressStatut::Hors => Some(false),
            AddressStatut::Doubt => None,
        }
    }

    /// What it says of a place: a doubt says nothing.
    pub(crate) fn facts(&self, location: SituationPlace) -> Vec<(Field, FieldValue)> {
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
            AddressStatut::Dans => {
                facts.push((qpv, FieldValue::Boolean(true)));
                facts.push((distance, FieldValue::Number(0.0)));
                if let (SituationPlace::Residence, Some(code)) = (location, self.code_qpv) {
                    facts.push((Field::ResidenceCodeQpv, FieldValue::CodeQpv(code)));
                }
            }
            AddressStatut::Hors => {
                facts.push((qpv, FieldValue::Boolean(false)));
                if !self.doubtful {
                    let metres = self.distance_m.unwrap_or(FAR_M);
                    facts.push((distance, FieldValue::Number(metres)));
                }
            }
            AddressStatut::Doubt => {}
        }
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Address {
        pub(crate) fn example() -> Self {
            Self {
                statut: AddressStatut::Hors,
                code_qpv: None,
                distance_m: Some(120.0),
                doubtful: false,
                commune: "93066".parse().ok(),
                departement: "93".parse().ok(),
            }
        }
    }

    #[test]
    fn a_doubt_says_nothing_of_the_neighbourhood() {
        let check = |statut, doubtful, distance_m, expected: &[(Field, FieldValue)]| {
            let address = Address {
                statut,
                doubtful,
                distance_m,
                ..Address::example()
            };
            let mut facts = address.facts(SituationPlace::Residence);
            let commune = facts.remove(0);
            assert_eq!(commune.0, Field::ResidenceCommune);
            assert_eq!(facts, expected, "{statut:?} {doubtful} {distance_m:?}");
        };
        let qpv = |is_true| (Field::ResidenceQpv, FieldValue::Boolean(is_true));
        let distance = |m| (Field::ResidenceDistanceQpv, FieldValue::Number(m));
        check(
            AddressStatut::Dans,
            false,
            Some(0.0),
            &[qpv(true), distance(0.0)],
        );
        check(
            AddressStatut::Hors,
            false,
            Some(120.0),
            &[qpv(false), distance(120.0)],
        );
        check(AddressStatut::Hors, true, Some(299.0), &[qpv(false)]);
        check(
            AddressStatut::Hors,
            false,
            None,
            &[qpv(false), distance(FAR_M)],
        );
        check(AddressStatut::Doubt, true, Some(4.0), &[]);
    }
}
