//! What changed between two versions of a set.

use super::{Fault, question::collect};
use crate::qpv::Generation;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Ce qui a changé d’un jeu entre la version précédente et celle qui sert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Changements {
    /// `qpv` ou `structures`.
    pub jeu: String,
    /// La version précédente.
    pub avant: VersionDuJeu,
    /// La version qui sert.
    pub apres: VersionDuJeu,
    /// En mètres : deux limites plus proches sont la même. `null` hors des contours.
    pub tolerance_m: Option<f64>,
    /// Combien sont les mêmes.
    pub inchanges: usize,
    /// Ceux que la version précédente n’avait pas.
    pub apparus: Vec<Changement>,
    /// Ceux que la version qui sert n’a plus.
    pub disparus: Vec<Changement>,
    /// Ceux qui sont dans les deux, et diffèrent.
    pub modifies: Vec<Changement>,
}

/// Une version d’un jeu.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct VersionDuJeu {
    /// Son empreinte SHA-256 : celle du fichier source des contours, ou des structures chargées.
    pub empreinte: String,
    /// `null` si la source ne le dit pas, ou s’il y en a plusieurs.
    pub publie_le: Option<String>,
    /// `null` hors des contours.
    pub generation: Option<String>,
}

/// Un quartier ou une structure qui a changé.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Changement {
    /// Son code ou son identifiant, celui de la version qui sert s’il y est encore.
    pub id: String,
    /// Son nom.
    pub nom: String,
    /// Ce qui a changé : `contour`, `nom`, `code`, `adresse`, `telephone`… Vide pour qui apparaît
    /// ou disparaît.
    pub champs: Vec<String>,
    /// Le code ou le nom d’avant, s’il a changé.
    pub avant: Option<String>,
    /// De combien de mètres la limite a bougé, au plus loin.
    pub ecart_m: Option<f64>,
}

/// What is asked of the changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangesQuery {
    /// Those of the contours; of the newest generation when none is said.
    Qpv(Option<Generation>),
    /// Those of the structures.
    Structures,
}

impl ChangesQuery {
    /// As a request names the sets.
    pub const SETS: &'static [&'static str] = &["qpv", "structures"];

    const FIELDS: [&'static str; 2] = ["jeu", "generation"];

    /// Reads the parameters.
    pub fn parse<'a>(
        parameters: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
    ) -> Result<Self, Fault> {
        let fields = collect(&Self::FIELDS, parameters)?;
        let generation = fields.generation()?;
        match (fields.text("jeu"), generation) {
            (None, _) => Err(Fault::ChampManquant("jeu".into())),
            (Some("qpv"), generation) => Ok(Self::Qpv(generation)),
            (Some("structures"), None) => Ok(Self::Structures),
            (Some("structures"), Some(_)) => {
                Err(Fault::ChampsIncompatibles("generation".into(), "jeu"))
            }
            (Some(other), _) => {
                let other = other.chars().take(64).collect();
                Err(Fault::ValeurInconnue("jeu".into(), other, Self::SETS))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::v1::Code;

    fn check(query: &[(&'static str, &'static str)], expect: Result<ChangesQuery, Code>) {
        let parameters = query
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).into()));
        let parsed = ChangesQuery::parse(parameters).map_err(|fault| fault.code());
        assert_eq!(parsed, expect, "{query:?}");
    }

    #[test]
    fn a_set_is_named_and_its_generation_may_be() {
        check(&[("jeu", "qpv")], Ok(ChangesQuery::Qpv(None)));
        check(
            &[("jeu", "qpv"), ("generation", "2015")],
            Ok(ChangesQuery::Qpv(Some(Generation::G2015))),
        );
        check(&[("jeu", "structures")], Ok(ChangesQuery::Structures));
        check(&[], Err(Code::ChampManquant));
        check(&[("jeu", "communes")], Err(Code::ValeurInconnue));
        check(
            &[("jeu", "qpv"), ("generation", "1999")],
            Err(Code::GenerationInconnue),
        );
        check(
            &[("jeu", "structures"), ("generation", "2024")],
            Err(Code::ChampsIncompatibles),
        );
        check(&[("jeu", "qpv"), ("de", "1")], Err(Code::UnknownField));
    }
}
