//! Quartiers prioritaires (QPV): what they are, where they are, and what can be said of a
//! point.

pub mod artefact;
mod coverage;
mod generation;
mod index;
mod packs;
mod quartier;
mod territoire;
pub mod tile;
mod verification;

pub use coverage::Coverage;
pub use generation::{Generation, GenerationError};
/// A pack has every neighbourhood within this distance of its tile, in metres: enough
/// for one pack to decide the bands.
const TILE_REACH_M: f64 = 1_000.0;

pub use artefact::{Manifest, ManifestEntry};
pub use index::{Index, QpvFinding};
pub use packs::{Packs, RequiredPack};
pub use quartier::{Commune, Contour, Polygon, Quartier, Referentiel};
pub use territoire::Territoire;
pub use verification::{
    BANDES_M, Bande, Motif, PointQuery, Position, REACH_M, Statut, Verification,
};
