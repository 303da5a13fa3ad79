//! What the handlers of applications need from outside: a database, chance, a network.

use super::Panne;
use serde::Deserialize;
use serde_json::Map;
use std::future::Future;

/// A database that speaks SQLite's SQL.
pub trait Base {
    /// Runs statements in one transaction, whole or not at all; the rows of each.
    fn lot(&self, requetes: Vec<Requete>)
    -> impl Future<Output = Result<Vec<Vec<Row>>, BaseError>>;
}

/// Random bytes that nobody can guess.
pub trait Hasard {
    /// Fills a place with them.
    fn remplis(&self, octets: &mut [u8]);
}

/// What goes out to partners.
pub trait Reseau {
    /// Posts to an address, follows no redirect, and waits ten seconds at most.
    fn poste(&self, appel: Appel) -> impl Future<Output = Retour>;

    /// Gives a letter to the mail, and says whether it was taken.
    fn ecris(&self, lettre: Lettre) -> impl Future<Output = bool>;
}

/// All three.
pub trait Plateforme: Base + Hasard + Reseau {}

impl<P: Base + Hasard + Reseau> Plateforme for P {}

/// Why a database did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaseError {
    /// A constraint of the schema: something is there already, or is gone.
    Contrainte,
    /// Anything else; what was asked may have been done.
    Indisponible,
}

/// A statement and its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Requete {
    /// The text, which holds no value.
    pub sql: &'static str,
    /// The values of `?1`, `?2`…
    pub valeurs: Vec<Valeur>,
}

/// A value of the database.
#[derive(Clone, Debug, PartialEq)]
pub enum Valeur {
    /// Nothing.
    Nul,
    /// A whole number that a double holds exactly.
    Entier(i64),
    /// A text.
    Texte(String),
}

/// A row: its values by the names of their columns.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Row(pub Map<String, serde_json::Value>);

/// A post.
#[derive(Clone, Debug)]
pub struct Appel {
    /// Where to.
    pub url: String,
    /// Headers.
    pub entetes: Vec<(&'static str, String)>,
    /// The body.
    pub corps: Vec<u8>,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Retour {
    /// A status, and how many seconds to wait if it said so.
    Statut(u16, Option<u32>),
    /// Nothing, in time or at all.
    Rien,
}

/// A letter to a structure. It says nothing of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lettre {
    /// To whom.
    pub a: String,
    /// What it is about.
    pub objet: String,
    /// What it says.
    pub texte: String,
}

/// A statement with its values.
pub(crate) fn requete<const N: usize>(sql: &'static str, valeurs: [Valeur; N]) -> Requete {
    Requete {
        sql,
        valeurs: valeurs.into(),
    }
}

impl Row {
    /// What the row says, as a type that names its columns. What cannot be read is an
    /// error that names the table, never something that is not there.
    pub(crate) fn read<'a, T: Deserialize<'a>>(&'a self, table: &'static str) -> Result<T, Panne> {
        T::deserialize(&self.0).map_err(|_| Panne::Row(table))
    }
}

impl From<&str> for Valeur {
    fn from(texte: &str) -> Self {
        Self::Texte(texte.to_owned())
    }
}

impl From<String> for Valeur {
    fn from(texte: String) -> Self {
        Self::Texte(texte)
    }
}

impl From<i64> for Valeur {
    fn from(entier: i64) -> Self {
        Self::Entier(entier)
    }
}

impl From<u32> for Valeur {
    fn from(entier: u32) -> Self {
        Self::Entier(entier.into())
    }
}

impl From<bool> for Valeur {
    fn from(vrai: bool) -> Self {
        Self::Entier(vrai.into())
    }
}

impl From<shared::Timestamp> for Valeur {
    fn from(le: shared::Timestamp) -> Self {
        Self::Entier(le.as_millisecond())
    }
}

impl<T: Into<Valeur>> From<Option<T>> for Valeur {
    fn from(valeur: Option<T>) -> Self {
        valeur.map_or(Self::Nul, Into::into)
    }
}
