//! What the check of an address told the page, and what may be concluded from it.

use crate::lecture::Objet;
use shared::{
    codes::{CodeCommune, CodeDepartement, CodeQpv},
    situation::{Champ, Lieu, Valeur},
};

/// Beyond this, the check of a page measures nothing: it only knows that there is none
/// nearer. Wider than every band that a scheme states.
const LOIN_M: f64 = 1_000.0;

/// The detail of `guichet:verdict`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Adresse {
    statut: Statut,
    code_qpv: Option<CodeQpv>,
    distance_m: Option<f64>,
    /// A band may hold the place or not: no distance is to be trusted.
    douteuse: bool,
    commune: Option<CodeCommune>,
    departement: Option<CodeDepartement>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Statut {
    Dans,
    Hors,
    Doute,
}

impl Adresse {
    /// Reads what the page was told; `None` for what is no such detail.
    pub(crate) fn lit(detail: Objet) -> Option<Self> {
        let code = |cle| detail.texte(cle);
        let bandes = detail.objet("bandes")?;
        Some(Self {
            statut: match detail.texte("statut")?.as_str() {
                "dans" => Statut::Dans,
                "hors" => Statut::Hors,
                _ => Statut::Doute,
            },
            code_qpv: code("qpv").and_then(|code| code.parse().ok()),
            distance_m: detail
                .objet("distance_m")
                .and_then(|distance| distance.nombre()),
            douteuse: ["300", "500"]
                .iter()
                .any(|bande| bandes.texte(bande).is_none_or(|b| b == "a_confirmer")),
            commune: code("commune").and_then(|code| code.parse().ok()),
            departement: code("departement").and_then(|code| code.parse().ok()),
        })
    }

    /// Whether it is in, out or to be confirmed.
    pub(crate) fn dans(&self) -> Option<bool> {
        match self.statut {
            Statut::Dans => Some(true),
            Statut::Hors => Some(false),
            Statut::Doute => None,
        }
    }

    /// What it says of a place: a doubt says nothing.
    pub(crate) fn faits(&self, lieu: Lieu) -> Vec<(Champ, Valeur)> {
        let (qpv, distance) = match lieu {
            Lieu::Residence => (Champ::ResidenceQpv, Champ::ResidenceDistanceQpv),
            Lieu::Projet => (Champ::ProjetQpv, Champ::ProjetDistanceQpv),
        };
        let [commune, _, departement, _] = lieu.champs();
        let mut faits = Vec::new();
        if let Some(code) = self.commune {
            faits.push((commune, Valeur::Commune(code)));
        } else if let Some(code) = self.departement {
            faits.push((departement, Valeur::Departement(code)));
        }
        match self.statut {
            Statut::Dans => {
                faits.push((qpv, Valeur::Booleen(true)));
                faits.push((distance, Valeur::Nombre(0.0)));
                if let (Lieu::Residence, Some(code)) = (lieu, self.code_qpv) {
                    faits.push((Champ::ResidenceCodeQpv, Valeur::CodeQpv(code)));
                }
            }
            Statut::Hors => {
                faits.push((qpv, Valeur::Booleen(false)));
                if !self.douteuse {
                    let metres = self.distance_m.unwrap_or(LOIN_M);
                    faits.push((distance, Valeur::Nombre(metres)));
                }
            }
            Statut::Doute => {}
        }
        faits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Adresse {
        pub(crate) fn exemple() -> Self {
            Self {
                statut: Statut::Hors,
                code_qpv: None,
                distance_m: Some(120.0),
                douteuse: false,
                commune: "93066".parse().ok(),
                departement: "93".parse().ok(),
            }
        }
    }

    #[test]
    fn a_doubt_says_nothing_of_the_neighbourhood() {
        let check = |statut, douteuse, distance_m, attendus: &[(Champ, Valeur)]| {
            let adresse = Adresse {
                statut,
                douteuse,
                distance_m,
                ..Adresse::exemple()
            };
            let mut faits = adresse.faits(Lieu::Residence);
            let commune = faits.remove(0);
            assert_eq!(commune.0, Champ::ResidenceCommune);
            assert_eq!(faits, attendus, "{statut:?} {douteuse} {distance_m:?}");
        };
        let qpv = |vrai| (Champ::ResidenceQpv, Valeur::Booleen(vrai));
        let distance = |m| (Champ::ResidenceDistanceQpv, Valeur::Nombre(m));
        check(Statut::Dans, false, Some(0.0), &[qpv(true), distance(0.0)]);
        check(
            Statut::Hors,
            false,
            Some(120.0),
            &[qpv(false), distance(120.0)],
        );
        check(Statut::Hors, true, Some(299.0), &[qpv(false)]);
        check(Statut::Hors, false, None, &[qpv(false), distance(LOIN_M)]);
        check(Statut::Doute, true, Some(4.0), &[]);
    }
}
