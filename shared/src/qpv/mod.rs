//! Priority neighbourhoods: what they are, where they lie, what may be said of a point.

pub mod artefact;
mod couverture;
mod generation;
mod index;
mod quartier;
mod territoire;
pub mod tuile;
mod verification;

pub use couverture::Couverture;
pub use generation::{Generation, GenerationError};
pub use index::{Constat, Index};
pub use quartier::{Commune, Contour, Polygone, Quartier, Referentiel};
pub use territoire::Territoire;
pub use verification::{BANDES_M, Bande, Demande, Motif, PORTEE_M, Position, Statut, Verification};
