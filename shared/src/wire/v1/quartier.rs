//! QPV.

use super::{Provenance, Referentiel};
use crate::{
    codes::{CodeCommune, CodeDepartement, CodeQpv},
    qpv,
};
use serde::Serialize;

/// A QPV without its contour.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Quartier<'a> {
    pub(super) code: CodeQpv,
    #[cfg_attr(feature = "openapi", schemars(description = "Le nom officiel."))]
    pub(super) nom: &'a str,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Les communes où il s’étend, au moins une.")
    )]
    pub(super) communes: Vec<Commune<'a>>,
    departement: CodeDepartement,
    #[cfg_attr(feature = "openapi", schemars(with = "super::schema::Generation"))]
    generation: &'static str,
}

/// A commune as the source names it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub(super) struct Commune<'a> {
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "`null` quand la source ne donne que le nom.")
    )]
    pub(super) code: Option<CodeCommune>,
    nom: &'a str,
}

/// A code and a name.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub(super) struct QuartierNomme<'a> {
    pub(super) code: CodeQpv,
    pub(super) nom: &'a str,
}

/// The answer of `GET /v1/qpv?departement=|commune=`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "Liste")
)]
pub struct List<'a> {
    qpv: Vec<Quartier<'a>>,
    #[cfg_attr(feature = "openapi", schemars(with = "super::schema::Suivant"))]
    suivant: (),
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Faux quand le référentiel n’est qu’un extrait pour ce territoire : \
                d’autres quartiers peuvent exister."
        )
    )]
    complet: bool,
    referentiel: Provenance<'a>,
}

/// The answer of `GET /v1/qpv/{code}`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct QuartierDate<'a> {
    #[serde(flatten)]
    quartier: Quartier<'a>,
    referentiel: Referentiel<'a>,
}

impl<'a> From<&'a qpv::Quartier> for Quartier<'a> {
    fn from(quartier: &'a qpv::Quartier) -> Self {
        Self {
            code: quartier.code,
            nom: &quartier.name,
            communes: (quartier.communes.iter())
                .map(|commune| Commune {
                    code: commune.code,
                    nom: &commune.name,
                })
                .collect(),
            departement: quartier.departement,
            generation: quartier.code.generation().as_str(),
        }
    }
}

impl<'a> From<&'a qpv::Quartier> for QuartierNomme<'a> {
    fn from(quartier: &'a qpv::Quartier) -> Self {
        Self {
            code: quartier.code,
            nom: &quartier.name,
        }
    }
}

impl<'a> List<'a> {
    /// QPV of one set, and whether they are all those of the place.
    pub fn new(
        quartiers: impl Iterator<Item = &'a qpv::Quartier>,
        complet: bool,
        referentiel: &'a qpv::Referentiel,
    ) -> Self {
        Self {
            qpv: quartiers.map(Into::into).collect(),
            suivant: (),
            complet,
            referentiel: referentiel.into(),
        }
    }
}

impl<'a> QuartierDate<'a> {
    /// A QPV and the set that it belongs to.
    pub fn new(quartier: &'a qpv::Quartier, referentiel: &'a qpv::Referentiel) -> Self {
        Self {
            quartier: quartier.into(),
            referentiel: referentiel.into(),
        }
    }
}
