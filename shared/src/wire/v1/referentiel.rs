//! The reference sets that answers come from.

use crate::qpv;
use serde::{Serialize, Serializer};
use std::fmt;

/// The reference set that an answer was drawn from.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Provenance<'a> {
    #[cfg_attr(feature = "openapi", schemars(with = "super::schema::Generation"))]
    generation: &'static str,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Qui publie les contours, et sous quel titre.")
    )]
    source: &'a str,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            with = "Option<super::schema::Jour>",
            description = "La date de publication, si la source la dit."
        )
    )]
    publie_le: Option<Displayed<crate::Date>>,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            with = "String",
            description = "L’empreinte SHA-256 du fichier source.",
            extend("pattern" = "^sha256:[0-9a-f]{64}$")
        )
    )]
    empreinte: Displayed<HexDigest>,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Vrai des données de démonstration, fictives : la réponse ne dit rien \
                d’un lieu réel."
        )
    )]
    demonstration: bool,
}

/// All that is known of a reference set.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Referentiel<'a> {
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Ce que le référentiel décrit.", extend("const" = "qpv"))
    )]
    jeu: &'static str,
    #[serde(flatten)]
    provenance: Provenance<'a>,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Le fichier source : une adresse officielle ou un nom.")
    )]
    origine: &'a str,
    #[cfg_attr(feature = "openapi", schemars(description = "La licence des données."))]
    licence: &'a str,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Combien de quartiers il compte.")
    )]
    quartiers: u32,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "L’écart maximal, en mètres, entre le contour utilisé et celui de la \
                source : il s’ajoute à toute incertitude.",
            range(min = 0.0)
        )
    )]
    erreur_m: f64,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Les territoires pour lesquels il est complet : ailleurs, n’y rien \
                trouver ne prouve rien."
        )
    )]
    couverture: Vec<&'static str>,
}

/// The answer of `GET /v1/referentiels`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Referentiels<'a> {
    referentiels: Vec<Referentiel<'a>>,
    #[cfg_attr(feature = "openapi", schemars(with = "super::schema::Suivant"))]
    suivant: (),
    vif: EtatDuVif,
}

/// Ce que les structures et l’exploitant disent aujourd’hui, par-dessus les listes chargées.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct EtatDuVif {
    /// Faux quand la base ne répond pas : les listes chargées valent alors seules.
    pub actif: bool,
    /// De combien de structures et de réseaux quelque chose est dit.
    pub fiches: usize,
    /// Combien de fiches ne se lisent pas, et sont laissées comme la liste les donne.
    pub illisibles: usize,
}

impl<'a> Referentiels<'a> {
    /// The sets that are loaded, and what is said over the structures.
    pub fn new(
        referentiels: impl IntoIterator<Item = &'a qpv::Referentiel>,
        vif: EtatDuVif,
    ) -> Self {
        Self {
            referentiels: referentiels.into_iter().map(Into::into).collect(),
            suivant: (),
            vif,
        }
    }
}

/// The answer of `GET /v1/sante`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Sante<'a> {
    #[cfg_attr(feature = "openapi", schemars(extend("const" = "ok")))]
    statut: &'static str,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Les référentiels chargés, qui répondent.")
    )]
    referentiels: Vec<Provenance<'a>>,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Vrai si l’un d’eux est fictif.")
    )]
    demonstration: bool,
}

impl<'a> From<&'a qpv::Referentiel> for Provenance<'a> {
    fn from(referentiel: &'a qpv::Referentiel) -> Self {
        Self {
            generation: referentiel.generation.as_str(),
            source: &referentiel.source,
            publie_le: referentiel.publie_le.map(Displayed),
            empreinte: Displayed(HexDigest(referentiel.digest)),
            demonstration: referentiel.demonstration,
        }
    }
}

impl<'a> From<&'a qpv::Referentiel> for Referentiel<'a> {
    fn from(referentiel: &'a qpv::Referentiel) -> Self {
        Self {
            jeu: "qpv",
            provenance: referentiel.into(),
            origine: &referentiel.origin,
            licence: &referentiel.licence,
            quartiers: referentiel.quartiers,
            erreur_m: referentiel.erreur_m,
            couverture: (referentiel.coverage.complete_territories().iter())
                .map(|territoire| territoire.code())
                .collect(),
        }
    }
}

impl<'a> FromIterator<&'a qpv::Referentiel> for Sante<'a> {
    fn from_iter<I: IntoIterator<Item = &'a qpv::Referentiel>>(referentiels: I) -> Self {
        let referentiels: Vec<Provenance<'_>> = referentiels.into_iter().map(Into::into).collect();
        Self {
            statut: "ok",
            demonstration: referentiels.iter().any(|r| r.demonstration),
            referentiels,
        }
    }
}

impl Provenance<'_> {
    /// Whether the answer is about the fictional territory.
    pub(super) fn demonstration(&self) -> bool {
        self.demonstration
    }

    /// The year that names the generation.
    pub(super) fn generation(&self) -> &'static str {
        self.generation
    }
}

/// A value that is serialised as its `Display` text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Displayed<T>(pub(super) T);

impl<T: fmt::Display> Serialize for Displayed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A digest, displayed as `sha256:` and its hexadecimal digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct HexDigest(pub(super) [u8; 32]);

impl fmt::Display for HexDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sha256:")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
