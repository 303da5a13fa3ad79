//! Version 1: what partners rely on.

pub mod administration;
pub mod batch;
pub mod candidature;
pub mod changement;
mod contour;
pub mod document;
pub mod eligibilite;
pub mod evenement;
pub mod exemple;
mod faults;
mod fields;
mod language;
mod limits;
pub mod live;
#[cfg(feature = "openapi")]
mod openapi;
pub mod orientation;
pub mod passage;
mod problem;
mod quartier;
pub mod question;
mod referentiel;
mod rounded;
pub mod routes;
#[cfg(feature = "openapi")]
mod schema;
mod shape;
pub mod structure;
pub mod territoire;
mod verification;

pub use contour::Entite;
pub use faults::{Code, Fault, MENDS};
pub use language::Language;
pub use limits::{BATCH_MAX, POINTS_MAX, PRECISION_MAX_M};
#[cfg(feature = "openapi")]
pub use openapi::{catalogue_schema, openapi};
pub use problem::Probleme;
pub use quartier::{List, Quartier, QuartierDate};
pub use question::{Filter, PlaceQuery, QpvInput, Question};
pub use referentiel::{EtatDuVif, Provenance, Referentiel, Referentiels, Sante};
pub use shape::ExpectedShape;
pub use verification::Verification;

/// The notice given with every answer.
pub const AVERTISSEMENT: &str = "Ce résultat ne vaut pas attestation.";
