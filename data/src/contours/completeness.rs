//! Where a set is complete: the numbers behind every "not in a QPV".

use super::dataset::Jeu;
use serde::Serialize;
use shared::{
    Date,
    qpv::{Couverture, Generation, Territoire},
};
use std::collections::BTreeMap;

/// How many neighbourhoods a territory has, by the text that lists them.
struct Officiel {
    generation: Generation,
    territoire: Territoire,
    nombre: usize,
    source: &'static str,
    /// When the number was compared with the list that ANCT publishes.
    verifie_le: Date,
}

/// No number is known for the other territories and generations: nothing there is
/// ever complete unless the operator says so.
const OFFICIELS: &[Officiel] = {
    use Generation::{G2015, G2024};
    use Territoire::*;
    const METROPOLE_2015: &str =
        "décret n° 2014-1750 du 30 décembre 2014, rectifié par le n° 2015-1138";
    const OUTRE_MER_2015: &str =
        "décret n° 2014-1751 du 30 décembre 2014, rectifié par le n° 2015-1138";
    const METROPOLE_2024: &str =
        "décret n° 2023-1314 du 28 décembre 2023, rectifié par le n° 2024-806";
    const OUTRE_MER_2024: &str = "décret n° 2024-1212 du 27 décembre 2024";
    const FICTIF: &str = "territoire de démonstration";
    const fn officiel(
        generation: Generation,
        territoire: Territoire,
        nombre: usize,
        source: &'static str,
    ) -> Officiel {
        Officiel {
            generation,
            territoire,
            nombre,
            source,
            verifie_le: Date::constant(2026, 11, 23),
        }
    }
    &[
        officiel(G2015, Metropole, 1296, METROPOLE_2015),
        officiel(G2015, Guadeloupe, 16, OUTRE_MER_2015),
        officiel(G2015, Martinique, 7, OUTRE_MER_2015),
        officiel(G2015, Guyane, 32, OUTRE_MER_2015),
        officiel(G2015, LaReunion, 49, OUTRE_MER_2015),
        officiel(G2015, Mayotte, 36, OUTRE_MER_2015),
        officiel(G2015, SaintMartin, 2, OUTRE_MER_2015),
        officiel(G2015, PolynesieFrancaise, 76, OUTRE_MER_2015),
        officiel(G2015, Demonstration, 5, FICTIF),
        officiel(G2024, Metropole, 1362, METROPOLE_2024),
        officiel(G2024, Guadeloupe, 19, OUTRE_MER_2024),
        officiel(G2024, Martinique, 9, OUTRE_MER_2024),
        officiel(G2024, Guyane, 29, OUTRE_MER_2024),
        officiel(G2024, LaReunion, 57, OUTRE_MER_2024),
        officiel(G2024, Mayotte, 17, OUTRE_MER_2024),
        officiel(G2024, Demonstration, 16, FICTIF),
    ]
};

/// The territories an operator vouches for.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Garantie {
    /// None: only the official numbers count.
    #[default]
    Aucune,
    /// All that the set holds something of.
    Tous,
    /// These.
    Liste(Vec<Territoire>),
}

/// What a set holds of one territory.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Ligne {
    /// The territory's code.
    pub(crate) territoire: &'static str,
    /// Distinct codes held.
    pub(crate) presents: usize,
    /// The official number, when it is known.
    pub(crate) officiel: Option<usize>,
    /// The text it comes from, and when it was last compared with the published list.
    pub(crate) texte: Option<String>,
    /// Whether the set may say "not in a QPV" there, and on whose word.
    pub(crate) etat: Etat,
}

/// On whose word a set is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Etat {
    /// At least the official number of neighbourhoods is there.
    Complet,
    /// Fewer, or no number to compare with: the operator vouches for it.
    Garanti,
    /// An extract: nothing found there proves nothing.
    Partiel,
}

impl Etat {
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
    jeu: &Jeu,
    garantie: &Garantie,
) -> Result<(Couverture, Vec<Ligne>), Territoire> {
    let mut presents: BTreeMap<Territoire, usize> = BTreeMap::new();
    for quartier in &jeu.quartiers {
        let territoire = Territoire::of_departement(&quartier.quartier.departement);
        *presents.entry(territoire).or_default() += 1;
    }
    if let Garantie::Liste(liste) = garantie
        && let Some(absent) = liste.iter().find(|t| !presents.contains_key(t))
    {
        return Err(*absent);
    }
    let mut complets = Vec::new();
    let mut lignes = Vec::new();
    for (territoire, presents) in presents {
        let officiel = OFFICIELS
            .iter()
            .find(|o| o.generation == jeu.generation && o.territoire == territoire);
        let garanti = match garantie {
            Garantie::Aucune => false,
            Garantie::Tous => true,
            Garantie::Liste(liste) => liste.contains(&territoire),
        };
        let etat = match officiel {
            Some(officiel) if presents >= officiel.nombre => Etat::Complet,
            _ if garanti => Etat::Garanti,
            _ => Etat::Partiel,
        };
        if etat != Etat::Partiel {
            complets.push(territoire);
        }
        lignes.push(Ligne {
            territoire: territoire.code(),
            presents,
            officiel: officiel.map(|o| o.nombre),
            texte: officiel.map(|o| format!("{}, vérifié le {}", o.source, o.verifie_le)),
            etat,
        });
    }
    Ok((Couverture::new(complets), lignes))
}
