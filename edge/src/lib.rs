//! The API and the site on Workers.
//!
//! A request comes in by the entry, which knows the runtime; the router finds
//! its handler; the handler asks the domain, with what the ports read for it.
//! All but the entry and the bindings is the same natively, where it is tested.
//!
//! # What this crate does not do
//! It receives no postal address, keeps nothing of what it is asked but applications,
//! sealed, and logs nothing but a route, a status and a code. It knows no geometry, no
//! state of an application and no delay: `shared` does.

mod cache;
mod candidatures;
mod dispositifs;
mod eligibilite;
mod fichiers;
mod lot;
mod orientation;
mod pages;
mod ports;
mod quartiers;
mod referentiels;
mod reponse;
mod requete;
mod route;
mod routeur;
mod service;
mod structures;
mod verification;

#[cfg(any(target_arch = "wasm32", test))]
mod clock;
#[cfg(target_arch = "wasm32")]
mod entree;
#[cfg(target_arch = "wasm32")]
mod liaisons;

#[cfg(test)]
mod tests;

pub use candidatures::{
    AFFLUENCE, Appel, BUDGET, Base, BaseError, Bilan, Bureau, Cles, ClesError, Hasard, Lettre,
    Ligne, MemoireBureau, Plateforme, Requete, Reseau, Retour, Valeur, tourne,
};
pub use ports::{CorpsRecu, Fichier, Fichiers, LectureError, Panne};
pub use referentiels::Memoire;
pub use reponse::Corps;
pub use routeur::{Contexte, Journal, answer, illegible};
