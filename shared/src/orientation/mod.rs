//! Orientation: from a situation and a place to the people to meet, in the order of a
//! parcours, each with the reasons why.
//!
//! Hard rules first ([`candidates`]): who covers the place, is in activity and does not
//! refuse the person. Then points, each of which is a named reason ([`weights`]). Then
//! the steps of the parcours ([`parcours`]), so that no step gets three propositions
//! before another gets one.
//!
//! The same call runs at the edge, on the whole country, and in a page, on the file of a
//! département: there, the situation is sent nowhere.
//!
//! ```
//! use shared::{
//!     Date, Point,
//!     eligibilite::{Catalogue, encode},
//!     orientation::{OrientationQuery, orient},
//!     situation::{Field, FieldValue, Situation},
//! };
//!
//! // In a page, these bytes are those of /catalogue/catalogue.gui; the structures are
//! // read likewise from /structures/{departement}.gus, by `Directory::decode`.
//! let bytes = encode(&[], &[]);
//! let catalogue = Catalogue::decode(&bytes)?;
//!
//! let mut situation = Situation::new(Date::constant(2026, 11, 22));
//! situation.set(Field::ResidenceQpv, FieldValue::Boolean(true));
//! let parcours = orient(&OrientationQuery {
//!     catalogue: &catalogue,
//!     directory: None,
//!     situation: &situation,
//!     position: Point::new(48.93, 2.36).ok(),
//!     limit: 10,
//! });
//! assert!(parcours.etapes.is_empty(), "nobody to meet in an empty catalogue");
//! # Ok::<(), shared::eligibilite::ArtefactError>(())
//! ```

mod candidates;
mod context;
mod elsewhere;
mod parcours;
mod scoring;
pub mod weights;

pub use candidates::Who;
pub use elsewhere::{Alternative, elsewhere};
pub use parcours::{Etape, Parcours, Proposition};
pub use scoring::{Detail, Raison};
pub use weights::Code;

use crate::{
    Point,
    eligibilite::{Catalogue, EntryFinding, observe},
    situation::Situation,
    structures::Directory,
};

#[derive(Clone, Copy, Debug)]
pub struct OrientationQuery<'a> {
    /// The schemes, and the networks that can be met anywhere.
    pub catalogue: &'a Catalogue,
    /// The structures, where some are loaded.
    pub directory: Option<&'a Directory>,
    /// What is known of the person and of their project.
    pub situation: &'a Situation,
    /// Where they are; by default, the centre of their commune.
    pub position: Option<Point>,
    /// How many propositions, at most.
    pub limit: usize,
}

/// What to leave out, whatever else is known.
#[derive(Default)]
struct Excluded<'a> {
    /// Structures already asked, by their identifiers.
    structures: &'a [&'a str],
    /// Entries that were refused, by their ranks.
    dispositifs: &'a [u16],
}

/// What the entries say of the situation as stated, and of the one with assumed places:
/// the first is shown, the second rules out what belongs to another place.
struct Findings<'a> {
    stated: &'a [EntryFinding],
    assumed: &'a [EntryFinding],
    /// Entries that refused before, whatever the findings say.
    refused: &'a [u16],
}

/// Whom to meet, in order, and why.
pub fn orient(query: &OrientationQuery<'_>) -> Parcours {
    orient_except(query, &Excluded::default())
}

/// The same, without those excluded.
fn orient_except(query: &OrientationQuery<'_>, excluded: &Excluded<'_>) -> Parcours {
    let findings = observe(query.catalogue, query.situation);
    let assumed_situation = context::assume(query.situation);
    let assumed = observe(query.catalogue, &assumed_situation);
    let context = context::OrientationContext::new(query, &assumed_situation);
    let findings = Findings {
        stated: &findings,
        assumed: &assumed,
        refused: excluded.dispositifs,
    };
    let mut candidates = candidates::found(query, &context, &findings);
    candidates.retain(|candidate| !excluded.structures.contains(&candidate.id));
    parcours::lay_out(query, &context, candidates)
}
