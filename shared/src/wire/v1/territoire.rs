//! A territory: its QPV, who does what there, what nobody does, and how much it is used.

use super::{Provenance, Quartier, passage::Comptes};
use crate::{
    Date,
    codes::{CodeCommune, CodeDepartement, CodeTerritoire},
    qpv,
    situation::Field,
    structures::{Age, Column, Directory, LiveLayer, Ranked, TerritoryOffer},
};
use serde::Serialize;

/// La réponse de `GET /v1/territoires/{code}`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FicheDeTerritoire<'a> {
    /// Le code demandé : `commune:93066`.
    territoire: String,
    /// `null` quand aucun nom n’est connu.
    nom: Option<&'a str>,
    /// Ses communes ; vide pour un département, qui les a toutes.
    communes: Vec<CodeCommune>,
    /// Ses quartiers ; `null` quand aucun référentiel n’est chargé pour ce lieu.
    qpv: Option<QuartiersDuTerritoire<'a>>,
    /// Qui y reçoit, ou le couvre. Les réseaux nationaux sont dans `/v1/dispositifs`.
    structures: Vec<StructureDuTerritoire<'a>>,
    /// Qui fait quoi, étape par étape.
    etapes: Vec<Etape<'a>>,
    /// Qui répond à chaque besoin.
    besoins: Vec<Besoin<'a>>,
    /// Les besoins auxquels aucune de ces structures ne dit répondre.
    besoins_sans_reponse: Vec<&'static str>,
    /// Ce qui a été compté en douze mois ; `null` quand les comptes ne se lisent pas.
    comptes: Option<Comptes>,
    evalue_le: String,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct QuartiersDuTerritoire<'a> {
    liste: Vec<Quartier<'a>>,
    /// Faux quand le référentiel n’est qu’un extrait : d’autres quartiers peuvent exister.
    complet: bool,
    referentiel: Provenance<'a>,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct StructureDuTerritoire<'a> {
    id: &'a str,
    nom: &'a str,
    commune: Option<CodeCommune>,
    joignable: bool,
    verifie_le: String,
    /// À quelle précision cette date est connue : `jour`, `mois` ou `annee`.
    verifie_precision: &'static str,
    /// `a_jour`, `ancien` (appeler avant d’y aller) ou `a_verifier`.
    age: &'static str,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "EtapeDuTerritoire")
)]
struct Etape<'a> {
    etape: &'static str,
    /// Par identifiants.
    structures: Vec<&'a str>,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "BesoinDuTerritoire")
)]
struct Besoin<'a> {
    besoin: &'static str,
    /// Par identifiants.
    structures: Vec<&'a str>,
}

/// What is known of a territory.
#[derive(Debug)]
pub struct TerritoryRecord<'a> {
    /// What was asked for.
    pub code: CodeTerritoire,
    /// Its name, where one is known.
    pub name: Option<&'a str>,
    /// Its communes; empty for a département.
    pub communes: &'a [CodeCommune],
    /// Its QPV and the set they come from; `None` when no set is loaded for the place.
    pub quartiers: Option<(Vec<&'a qpv::Quartier>, bool, &'a qpv::Referentiel)>,
    /// The structures of the country, as they are said to be today.
    pub directory: &'a Directory,
    /// Those of the territory.
    pub offer: &'a TerritoryOffer,
    /// What is said today.
    pub live: &'a LiveLayer,
    /// What was counted; `None` when the counts cannot be read.
    pub counts: Option<Comptes>,
    /// The day.
    pub today: Date,
}

/// How far a card can be relied on, as the API writes it.
pub fn age(age: Age) -> &'static str {
    match age {
        Age::Fresh => "a_jour",
        Age::Ancien => "ancien",
        Age::Outdated => "a_verifier",
    }
}

impl<'a> FicheDeTerritoire<'a> {
    /// The answer for what is known.
    pub fn new(record: TerritoryRecord<'a>) -> Self {
        let TerritoryRecord {
            directory, offer, ..
        } = record;
        let ids = |ranks: &[u32]| -> Vec<&'a str> {
            let ids = ranks.iter();
            ids.filter_map(|rank| directory.text(*rank, Column::Id))
                .collect()
        };
        let needs = Field::Besoins.values();
        let need = |rank: &usize| needs.get(*rank).copied().unwrap_or_default();
        let (served, unserved): (Vec<_>, Vec<_>) =
            (offer.besoins.iter()).partition(|(_, ranks)| !ranks.is_empty());
        Self {
            territoire: record.code.to_string(),
            nom: record.name,
            communes: record.communes.to_vec(),
            qpv: record
                .quartiers
                .map(|(quartiers, complet, referentiel)| QuartiersDuTerritoire {
                    liste: quartiers.into_iter().map(Into::into).collect(),
                    complet,
                    referentiel: referentiel.into(),
                }),
            structures: (offer.structures.iter())
                .filter_map(|rank| {
                    StructureDuTerritoire::new(directory, *rank, record.live, record.today)
                })
                .collect(),
            etapes: (offer.etapes.iter())
                .map(|(etape, ranks)| Etape {
                    etape: etape.as_str(),
                    structures: ids(ranks),
                })
                .collect(),
            besoins: (served.iter())
                .map(|(rank, ranks)| Besoin {
                    besoin: need(rank),
                    structures: ids(ranks),
                })
                .collect(),
            besoins_sans_reponse: unserved.iter().map(|(rank, _)| need(rank)).collect(),
            comptes: record.counts,
            evalue_le: record.today.to_string(),
        }
    }
}

impl<'a> StructureDuTerritoire<'a> {
    fn new(directory: &'a Directory, rank: u32, live: &LiveLayer, today: Date) -> Option<Self> {
        let facts = directory.facts().get(rank as usize)?;
        let id = directory.text(rank, Column::Id)?;
        Some(Self {
            id,
            nom: directory.text(rank, Column::Name)?,
            commune: facts.place.map(|place| place.commune),
            joignable: live.is_joignable(id, today),
            verifie_le: facts.freshness.le.to_string(),
            verifie_precision: facts.freshness.precision.as_str(),
            age: age(facts.freshness.age(today)),
        })
    }
}

/// La réponse de `GET /v1/territoires/{code}/communes`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct CommunesDuTerritoire {
    /// Vide pour un département, qui les a toutes.
    pub communes: Vec<CodeCommune>,
    /// Les départements où il s’étend.
    pub departements: Vec<CodeDepartement>,
}

/// A grouping of communes, as the assembly of the site writes it for the edge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct WrittenGrouping {
    /// Its name.
    pub nom: String,
    /// Its communes, in order.
    pub communes: Vec<CodeCommune>,
}

/// Where the assembly of the site writes an intercommunalité.
pub fn grouping_path(code: &str) -> String {
    format!("/decoupage/epci/{code}.json")
}

/// Where it writes the names of all of them and of the départements, by their codes.
pub const NAMES_PATH: &str = "/decoupage/noms.json";
