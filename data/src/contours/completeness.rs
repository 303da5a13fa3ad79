//! Where a set is complete: the numbers behind every "not in a QPV".

use super::dataset::Dataset;
use serde::Serialize;
use shared::{
    Date,
    qpv::{Coverage, Generation, Territoire},
};
use std::collections::BTreeMap;

/// How many neighbourhoods a territory has, by the text that lists them.
struct OfficialCount {
    generation: Generation,
    territoire: Territoire,
    number: usize,
    source: &'static str,
    /// When the number was compared with the list that ANCT publishes.
    verifie_le: Date,
}

/// No number is known for the other territories and generations: nothing there is
/// ever complete unless the operator says so.
const OFFICIAL_COUNTS: &[OfficialCount] = {
    use Generation::{G2015, G2024};
    use Territoire::*;
    const METROPOLE_2015: &str =
        "décret n° 2014-1750 du 30 décembre 2014, rectifié par le n° 2015-1138";
    const OUTRE_MER_2015: &str =
        "décret n° 2014-1751 du 30 décembre 2014, rectifié par le n° 2015-1138";
    const METROPOLE_2024: &str =
        "décret n° 2023-1314 du 28 décembre 2023, rectifié par le n° 2024-806";
    const OUTRE_MER_2024: &str = "décret n° 2024-1212 du 27 décembre 2024";
    const FICTIONAL: &str = "territoire de démonstration";
    const fn official(
        generation: Generation,
        territoire: Territoire,
        number: usize,
        source: &'static str,
    ) -> OfficialCount {
        OfficialCount {
            generation,
            territoire,
            number,
            source,
            verifie_le: Date::constant(2026, 11, 23),
        }
    }
    &[
        official(G2015, Metropole, 1296, METROPOLE_2015),
        official(G2015, Guadeloupe, 16, OUTRE_MER_2015),
        official(G2015, Martinique, 7, OUTRE_MER_2015),
        official(G2015, Guyane, 32, OUTRE_MER_2015),
        official(G2015, LaReunion, 49, OUTRE_MER_2015),
        official(G2015, Mayotte, 36, OUTRE_MER_2015),
        official(G2015, SaintMartin, 2, OUTRE_MER_2015),
        official(G2015, PolynesieFrancaise, 76, OUTRE_MER_2015),
        official(G2015, Demonstration, 5, FICTIONAL),
        official(G2024, Metropole, 1362, METROPOLE_2024),
        official(G2024, Guadeloupe, 19, OUTRE_MER_2024),
        official(G2024, Martinique, 9, OUTRE_MER_2024),
        official(G2024, Guyane, 29, OUTRE_MER_2024),
        official(G2024, LaReunion, 57, OUTRE_MER_2024),
        official(G2024, Mayotte, 17, OUTRE_MER_2024),
        official(G2024, Demonstration, 16, FICTIONAL),
    ]
};

/// The territories an operator vouches for.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Guarantee {
    /// None: only the official numbers count.
    #[default]
    Nothing,
    /// All that the set holds something of.
    All,
    /// These.
    List(Vec<Territoire>),
}

/// What a set holds of one territory.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct CompletenessRow {
    /// The territory's code.
    pub(crate) territoire: &'static str,
    /// Distinct codes held.
    pub(crate) presents: usize,
    /// The official number, when it is known.
    pub(crate) officiel: Option<usize>,
    /// The text it comes from, and when it was last compared with the published list.
    pub(crate) texte: Option<String>,
    /// Whether the set may say "not in a QPV" there, and on whose word.
    pub(crate) etat: CompletenessState,
}

/// On whose word a set is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CompletenessState {
    /// At least the official number of neighbourhoods is there.
    Complet,
    /// Fewer, or no number to compare with: the operator vouches for it.
    Garanti,
    /// An extract: nothing found there proves nothing.
    Partiel,
}

impl CompletenessState {
    /// The state, for people.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Complet => "complete",
            Self::Garanti => "vouched for with --complete",
            Self::Partiel => "extract: never says “hors”",
        }
    }
}

/// Where a set is complete, territory by territory. A territory vouched for of
/// which the set holds nothing is given back.
pub(crate) fn evaluate(
    dataset: &Dataset,
    guarantee: &Guarantee,
) -> Result<(Coverage, Vec<CompletenessRow>), Territoire> {
    let mut presents: BTreeMap<Territoire, usize> = BTreeMap::new();
    for quartier in &dataset.quartiers {
        let territoire = Territoire::of_departement(&quartier.quartier.departement);
        *presents.entry(territoire).or_default() += 1;
    }
    if let Guarantee::List(list) = guarantee
        && let Some(absent) = list.iter().find(|t| !presents.contains_key(t))
    {
        return Err(*absent);
    }
    let mut complete_territories = Vec::new();
    let mut rows = Vec::new();
    for (territoire, presents) in presents {
        let officiel = OFFICIAL_COUNTS
            .iter()
            .find(|o| o.generation == dataset.generation && o.territoire == territoire);
        let guaranteed = match guarantee {
            Guarantee::Nothing => false,
            Guarantee::All => true,
            Guarantee::List(list) => list.contains(&territoire),
        };
        let etat = match officiel {
            Some(officiel) if presents >= officiel.number => CompletenessState::Complet,
            _ if guaranteed => CompletenessState::Garanti,
            _ => CompletenessState::Partiel,
        };
        if etat != CompletenessState::Partiel {
            complete_territories.push(territoire);
        }
        rows.push(CompletenessRow {
            territoire: territoire.code(),
            presents,
            officiel: officiel.map(|o| o.number),
            texte: officiel.map(|o| format!("{}, vérifié le {}", o.source, o.verifie_le)),
            etat,
        });
    }
    Ok((Coverage::new(complete_territories), rows))
}
