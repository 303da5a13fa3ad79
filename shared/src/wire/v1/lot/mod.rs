//! Many points at once: read and answered in the form they came in.

mod csv;
mod json;
#[cfg(feature = "openapi")]
mod schema;

pub(super) use super::limits::ID_MAX;
pub use super::limits::POINTS_MAX;
pub(super) use csv::inert;
#[cfg(feature = "openapi")]
pub(super) use schema::{points, resultats};

use super::{
    Entree, Faute, Langue, Probleme, Verification,
    champs::{Champs, Valeur},
};
use serde::Serialize;
use serde_json::Number;
use std::borrow::Cow;

/// The most bytes that are read of one: 400 a point.
pub const OCTETS_MAX: usize = 4 << 20;

/// The forms of a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeMime {
    /// One object.
    Json,
    /// One object a line.
    Ndjson,
    /// A header line and a row a line.
    Csv,
}

impl TypeMime {
    /// What is read, as an `Accept-Post` header says it.
    pub const ACCEPTES: &str = "application/json, application/x-ndjson, text/csv";

    /// The form that a `Content-Type` header announces.
    pub fn parse(content_type: &str) -> Result<Self, Faute> {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        match essence.to_ascii_lowercase().as_str() {
            "application/json" => Ok(Self::Json),
            "application/x-ndjson" | "application/ndjson" | "application/jsonl" => Ok(Self::Ndjson),
            "text/csv" => Ok(Self::Csv),
            _ => Err(Faute::TypeRefuse(TypeMime::ACCEPTES)),
        }
    }

    /// The header of an answer in that form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Ndjson => "application/x-ndjson",
            Self::Csv => "text/csv; charset=utf-8; header=present",
        }
    }
}

/// Points to check, each as legible as it is.
#[derive(Debug)]
pub struct Lot<'a> {
    forme: Forme,
    lignes: Vec<Ligne<'a>>,
}

#[derive(Clone, Copy, Debug)]
enum Forme {
    Json,
    Ndjson,
    Csv(csv::Dialecte),
}

#[derive(Debug)]
struct Ligne<'a> {
    id: Id<'a>,
    entree: Result<Entree, Faute>,
}

/// The caller's own name for a point, given back as it came.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(description = "Le vôtre, rendu tel quel ; `null` s’il est illisible.")
)]
pub(super) enum Id<'a> {
    Texte(Cow<'a, str>),
    #[cfg_attr(feature = "openapi", schemars(with = "f64"))]
    Nombre(Number),
    Illisible(()),
}

const CHAMPS: [&str; 4] = ["id", "lat", "lon", "precision_m"];

impl<'a> Lot<'a> {
    /// Reads a body; a fault in one row stays in its row.
    pub fn parse(forme: TypeMime, corps: &'a [u8]) -> Result<Self, Faute> {
        let corps = corps.strip_prefix("\u{feff}".as_bytes()).unwrap_or(corps);
        match forme {
            TypeMime::Json => json::parse(corps),
            TypeMime::Ndjson => json::parse_lines(corps),
            TypeMime::Csv => csv::parse(corps),
        }
    }

    fn new(forme: Forme, lignes: Lignes<'a>) -> Result<Self, Faute> {
        if lignes.vues > POINTS_MAX {
            return Err(Faute::TropDePoints(lignes.vues));
        }
        Ok(Self {
            forme,
            lignes: lignes.gardees,
        })
    }

    /// The points that can be checked, in order.
    pub fn entrees(&self) -> impl Iterator<Item = Entree> {
        self.lignes
            .iter()
            .filter_map(|ligne| ligne.entree.as_ref().ok().copied())
    }

    /// Checks each point and writes the answers, each in its place.
    pub fn answer<'i>(
        &self,
        langue: Langue,
        origine: &str,
        mut check: impl FnMut(Entree) -> Result<Verification<'i>, Faute>,
    ) -> Vec<u8> {
        let resultats = self.lignes.iter().enumerate().map(|(rang, ligne)| {
            let checked = ligne.entree.clone().and_then(&mut check);
            match checked {
                Ok(verification) => Resultat::Verifie {
                    id: &ligne.id,
                    verification,
                },
                Err(faute) => {
                    let base = match self.forme {
                        Forme::Json => format!("/points/{rang}"),
                        Forme::Ndjson | Forme::Csv(_) => String::new(),
                    };
                    Resultat::Refuse {
                        id: &ligne.id,
                        erreur: Probleme::within(&faute, langue, origine, &base),
                    }
                }
            }
        });
        match self.forme {
            Forme::Json => json::write(resultats),
            Forme::Ndjson => json::write_lines(resultats),
            Forme::Csv(dialecte) => csv::write(dialecte, resultats),
        }
    }
}

/// Rows being read: those beyond the maximum are counted and not kept.
#[derive(Debug, Default)]
struct Lignes<'a> {
    gardees: Vec<Ligne<'a>>,
    vues: usize,
}

impl<'a> Lignes<'a> {
    fn push(&mut self, ligne: Ligne<'a>) {
        self.vues += 1;
        if self.vues <= POINTS_MAX {
            self.gardees.push(ligne);
        }
    }
}

impl<'a> Ligne<'a> {
    fn refused(faute: Faute) -> Self {
        Self {
            id: Id::Illisible(()),
            entree: Err(faute),
        }
    }

    /// `faute`: what the names of the fields already showed.
    fn read(champs: &Champs<'a, 4>, faute: Option<Faute>) -> Self {
        let (id, refused) = match Id::read(champs.get("id")) {
            Ok(id) => (id, None),
            Err(faute) => (Id::Illisible(()), Some(faute)),
        };
        Self {
            id,
            entree: match faute.or(refused) {
                Some(faute) => Err(faute),
                None => Entree::read(champs),
            },
        }
    }
}

impl<'a> Id<'a> {
    fn read(valeur: Option<&Valeur<'a>>) -> Result<Self, Faute> {
        match valeur {
            None => Err(Faute::ChampManquant("id".into())),
            Some(Valeur::Nombre(nombre)) => Ok(Self::Nombre(nombre.clone())),
            Some(Valeur::Texte(texte) | Valeur::Chaine(texte))
                if texte.chars().count() <= ID_MAX && !texte.contains(char::is_control) =>
            {
                Ok(Self::Texte(texte.clone()))
            }
            Some(_) => Err(Faute::IdentifiantInvalide),
        }
    }
}

/// A row of the answer.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub(super) enum Resultat<'a> {
    #[cfg_attr(feature = "openapi", schemars(description = "Un point vérifié."))]
    Verifie {
        id: &'a Id<'a>,
        #[serde(flatten)]
        verification: Verification<'a>,
    },
    #[cfg_attr(feature = "openapi", schemars(description = "Un point mal formé."))]
    Refuse { id: &'a Id<'a>, erreur: Probleme },
}
