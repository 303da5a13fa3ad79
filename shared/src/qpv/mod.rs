//! Priority neighbourhoods: what they are, where they lie, what may be said of a point.

pub mod artefact;
mod couverture;
mod generation;
mod index;
mod paquets;
mod quartier;
mod territoire;
pub mod tuile;
mod verification;

pub use couverture::Couverture;
pub use generation::{Generation, GenerationError};
/// A pack holds every neighbourhood within this distance of its tile, in metres:
/// wide enough that one pack settles the bands.
const PORTEE_TUILE_M: f64 = 1_000.0;

pub use artefact::{Entree, Manifeste};
pub use index::{Constat, Index};
pub use paquets::{Paquets, Requis};
pub use quartier::{Commune, Contour, Polygone, Quartier, Referentiel};
pub use territoire::Territoire;
pub use verification::{BANDES_M, Bande, Demande, Motif, PORTEE_M, Position, Statut, Verification};
