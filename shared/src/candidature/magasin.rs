//! Where applications are kept, seen from the rules that change them.

use super::{
    dossier::{Acte, Dossier},
    envoi::Envoi,
    etat::Acteur,
    reference::Reference,
};
use jiff::Timestamp;
use std::future::Future;

/// What a store can do. Whatever is given to [`Magasin::applique`] is kept whole or not
/// at all.
pub trait Magasin {
    /// An application.
    fn dossier(&self, reference: Reference)
    -> impl Future<Output = Result<Option<Dossier>, Panne>>;

    /// What was deposited with that key by that author.
    fn depot(
        &self,
        idempotence: &Idempotence,
    ) -> impl Future<Output = Result<Option<DepotConnu>, Panne>>;

    /// Applications for which something is due, at most so many, and beside them those
    /// that cannot be read.
    fn a_echeance(
        &self,
        maintenant: Timestamp,
        limite: u32,
    ) -> impl Future<Output = Result<Vec<Result<Dossier, Panne>>, Panne>>;

    /// Messages to try now, at most so many; whoever asks next is not given the same
    /// before `bail`. One that cannot be read is an error in its place.
    fn reserve(
        &self,
        maintenant: Timestamp,
        bail: Timestamp,
        limite: u32,
    ) -> impl Future<Output = Result<Vec<Result<Envoi, Panne>>, Panne>>;

    /// Writes all of it, or nothing.
    fn applique(&self, ecritures: Vec<Ecriture>) -> impl Future<Output = Result<(), Panne>>;
}

/// Why a store did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panne {
    /// Someone else wrote the same thing first.
    Conflit,
    /// It does not answer: what was asked may have been done or not.
    Indisponible,
    /// What it keeps there cannot be read.
    Unreadable,
}

/// Who asks, under which key, for which body. The key and the body are digests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idempotence {
    /// A partner, or residents together.
    pub auteur: String,
    /// The key that came with the request.
    pub cle: String,
    /// The body that came with it.
    pub corps: String,
}

/// What a deposit left for its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepotConnu {
    /// The body it came with.
    pub corps: String,
    /// The application.
    pub dossier: Dossier,
    /// The answer, sealed; `None` once erased.
    pub contenu: Option<Contenu>,
}

/// What only a key opens: all that an application says of people, and what opens it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Contenu {
    /// The record's own key, itself wrapped.
    pub cle: String,
    /// What was sent, sealed by it.
    pub scelle: String,
    /// The answer to the deposit, sealed by it.
    pub reponse: String,
    /// A digest of what the person alone holds.
    pub secret: String,
    /// Digests, under a key, of the telephone and the address, to find duplicates.
    pub indices: Vec<String>,
}

/// Something to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ecriture {
    /// A new application; a conflict when its reference or its key is taken.
    Depot {
        /// What it is.
        dossier: Dossier,
        /// What it says.
        contenu: Contenu,
        /// The key it came with.
        idempotence: Option<Idempotence>,
    },
    /// A line of history and what it leads to; a conflict when the rank is taken.
    Acte {
        /// What the application becomes.
        dossier: Dossier,
        /// What happened.
        acte: Acte,
        /// Who did it.
        par: Acteur,
        /// What it says from now on, where that changes.
        contenu: Option<Contenu>,
    },
    /// A new message; a conflict when its identity is taken, as by those that are left
    /// of an application long gone that had the same reference.
    Envoi(Envoi),
    /// A message tried once more.
    Essai(Envoi),
    /// Nothing of the application is kept, but the messages that tell it; a conflict when
    /// its history went on past that rank.
    Suppression(Reference, u32),
}
