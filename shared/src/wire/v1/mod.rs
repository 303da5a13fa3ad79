//! Version 1: what partners rely on.

pub mod administration;
mod arrondi;
pub mod candidature;
mod champs;
mod contour;
pub mod eligibilite;
pub mod evenement;
mod faults;
mod forme;
mod langue;
mod limits;
pub mod lot;
#[cfg(feature = "openapi")]
mod openapi;
pub mod orientation;
mod probleme;
mod quartier;
pub mod question;
mod referentiel;
pub mod routes;
#[cfg(feature = "openapi")]
mod schema;
pub mod structure;
mod verification;

pub use contour::Entite;
pub use faults::{Code, Faute};
pub use forme::Forme;
pub use langue::Langue;
pub use limits::PRECISION_MAX_M;
#[cfg(feature = "openapi")]
pub use openapi::openapi;
pub use probleme::Probleme;
pub use quartier::{Liste, Quartier, QuartierDate};
pub use question::{Entree, Filtre, Lieu, Question};
pub use referentiel::{Provenance, Referentiel, Referentiels, Sante};
pub use verification::Verification;

/// Said with every answer.
pub const AVERTISSEMENT: &str = "Ce résultat ne vaut pas attestation.";
