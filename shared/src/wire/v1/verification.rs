//! The answer of a QPV check.

use super::{
    AVERTISSEMENT, Provenance, Quartier, quartier::QuartierNomme, referentiel::Displayed, rounded,
};
use crate::{
    Date,
    qpv::{self, Bande},
};
use serde::Serialize;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident: $domain:ident { $($variant:ident $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
        pub(super) enum $name {
            $(#[serde(rename = $text)] $variant,)*
        }

        impl From<qpv::$domain> for $name {
            fn from(value: qpv::$domain) -> Self {
                match value { $(qpv::$domain::$variant => Self::$variant,)* }
            }
        }

        impl $name {
            pub(super) fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

words! {
    /// The four answers.
    Statut: Statut {
        Dans "dans",
        AConfirmer "a_confirmer",
        Hors "hors",
        Indetermine "indetermine",
    }
}

words! {
    /// The three answers for a band.
    Position: Position {
        Dans "dans",
        AConfirmer "a_confirmer",
        Hors "hors",
    }
}

words! {
    /// Why an answer is not firm.
    Motif: Motif {
        LimiteProche "limite_proche",
        HorsTerritoire "hors_territoire",
        GenerationAbsente "generation_absente",
        ReferentielPartiel "referentiel_partiel",
        DonneesManquantes "donnees_manquantes",
    }
}

/// The answer of `GET /v1/qpv?lat=&lon=`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Verification<'a> {
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "`dans` et `hors` sont certains ; `a_confirmer` : la limite est plus \
                proche que l’incertitude, un point sur la limite compris ; `indetermine` : rien \
                ne peut être dit, le motif dit pourquoi. Un doute n’est jamais un non."
        )
    )]
    pub(super) statut: Statut,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Le quartier, quand le statut est `dans` ou `a_confirmer` ; dans deux à \
                la fois, celui dont la limite est la plus loin."
        )
    )]
    pub(super) qpv: Option<Quartier<'a>>,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Mètres jusqu’au quartier le plus proche, 0 dedans ; `null` au-delà de \
                10 000.",
            range(min = 0.0, max = 10000.0)
        )
    )]
    pub(super) distance_m: Option<f64>,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Mètres jusqu’à la limite, de part ou d’autre ; `null` au-delà de \
                10 000.",
            range(min = 0.0, max = 10000.0)
        )
    )]
    pub(super) limite_m: Option<f64>,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Le quartier le plus proche ; `null` au-delà de 10 000 mètres.")
    )]
    pub(super) plus_proche: Option<QuartierNomme<'a>>,
    pub(super) bandes: Bandes,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "La précision du point plus l’erreur des contours, en mètres.",
            range(min = 0.0)
        )
    )]
    pub(super) incertitude_m: f64,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Donné quand le statut est `a_confirmer` ou `indetermine`. \
                `limite_proche` : la limite est plus proche que l’incertitude ; \
                `hors_territoire` : le point est hors de tout territoire couvert ; \
                `generation_absente` : aucune génération chargée pour cette date et ce lieu ; \
                `referentiel_partiel` : le référentiel n’est qu’un extrait, n’y rien trouver ne \
                prouve rien ; `donnees_manquantes` : une partie des contours n’a pas pu être lue."
        )
    )]
    pub(super) motif: Option<Motif>,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "D’où vient la réponse ; `null` quand rien n’a pu être consulté.")
    )]
    pub(super) referentiel: Option<Provenance<'a>>,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            with = "super::schema::Jour",
            description = "Le jour pour lequel la réponse vaut : `date`, aujourd’hui par défaut."
        )
    )]
    pub(super) evalue_le: Displayed<Date>,
    #[cfg_attr(feature = "openapi", schemars(extend("const" = AVERTISSEMENT)))]
    avertissement: &'static str,
}

/// For each width: in a QPV or at less than that many metres of one.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(
        description = "Pour chaque largeur en mètres : `dans` un quartier ou à moins de cette \
            distance de l’un d’eux. Une bande est une condition de certains dispositifs : elle \
            n’est pas le quartier."
    )
)]
pub(super) struct Bandes {
    #[serde(rename = "300")]
    pub(super) a_300: Position,
    #[serde(rename = "500")]
    pub(super) a_500: Position,
}

impl From<[Bande; 2]> for Bandes {
    fn from([a_300, a_500]: [Bande; 2]) -> Self {
        Self {
            a_300: a_300.position.into(),
            a_500: a_500.position.into(),
        }
    }
}

impl<'a> Verification<'a> {
    /// Writes the domain's answer for a day, and the set that it was drawn from.
    pub fn new(
        verification: &qpv::Verification<'a>,
        referentiel: Option<&'a qpv::Referentiel>,
        evalue_le: Date,
    ) -> Self {
        let incertitude_m = rounded::uncertainty(verification.incertitude_m);
        let round = |metres: f64| rounded::distance(metres, incertitude_m);
        Self {
            statut: verification.statut.into(),
            qpv: verification.quartier.map(Into::into),
            distance_m: verification.distance_m.map(|metres| match metres {
                0.0 => 0.0,
                _ => round(metres),
            }),
            limite_m: verification.limite_m.map(round),
            plus_proche: verification.plus_proche.map(Into::into),
            bandes: verification.bandes.into(),
            incertitude_m,
            motif: verification.motif.map(Into::into),
            referentiel: referentiel.map(Into::into),
            evalue_le: Displayed(evalue_le),
            avertissement: AVERTISSEMENT,
        }
    }
}
