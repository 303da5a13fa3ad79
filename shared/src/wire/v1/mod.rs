//! Version 1: what partners rely on.

mod arrondi;
pub mod candidature;
mod champs;
mod contour;
pub mod eligibilite;
pub mod lot;
#[cfg(feature = "openapi")]
mod openapi;
pub mod orientation;
mod probleme;
mod quartier;
pub mod question;
mod referentiel;
#[cfg(feature = "openapi")]
mod schema;
pub mod structure;
mod verification;

pub use contour::Entite;
#[cfg(feature = "openapi")]
pub use openapi::openapi;
pub use probleme::{Code, Faute, Forme, Langue, Probleme};
pub use quartier::{Liste, Quartier, QuartierDate};
pub use question::{Entree, Filtre, Lieu, PRECISION_MAX_M, Question};
pub use referentiel::{Provenance, Referentiel, Referentiels, Sante};
pub use verification::Verification;

/// Said with every answer.
pub const AVERTISSEMENT: &str = "Ce résultat ne vaut pas attestation.";
