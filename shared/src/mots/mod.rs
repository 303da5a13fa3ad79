//! The words of reasons and questions, in French: they belong to the interface, and
//! are here because pages and the API say them alike.
//!
//! No rule reads them. Each hard word is explained where it is said.

mod candidature;
mod champs;
mod lettres;
mod motifs;
mod orientation;
mod ouverture;
mod regles;
mod valeurs;

pub use candidature::{NON_REMISE, defaut, suite};
pub use champs::{aide, question};
pub use motifs::{Motif, motifs};
pub use orientation::{EGALITES, etape, raison};
pub use ouverture::ouverture;
pub use regles::{changement, condition};
pub use valeurs::valeur;
