//! Orientation: from a situation and a place to the people to meet, in the order of a
//! parcours, each with the reasons why.
//!
//! Hard rules first ([`candidats`]): who covers the place, is in activity and does not
//! refuse the person. Then points, each of which is a named reason ([`poids`]). Then
//! the steps of the parcours ([`parcours`]), so that none is served three times before
//! another is served once.
//!
//! The same call answers at the edge, from the whole country, and in a page, from the
//! file of a département: the situation is sent nowhere.
//!
//! ```
//! use shared::{
//!     Date, Point,
//!     eligibilite::{Catalogue, encode},
//!     orientation::{Demande, oriente},
//!     situation::{Champ, Situation, Valeur},
//! };
//!
//! // In a page, these bytes are those of /catalogue/catalogue.gui; the structures are
//! // read likewise from /structures/{departement}.gus, by `Annuaire::decode`.
//! let octets = encode(&[], &[]);
//! let catalogue = Catalogue::decode(&octets)?;
//!
//! let mut situation = Situation::new(Date::constant(2026, 11, 22));
//! situation.dis(Champ::ResidenceQpv, Valeur::Booleen(true));
//! let parcours = oriente(&Demande {
//!     catalogue: &catalogue,
//!     annuaire: None,
//!     situation: &situation,
//!     position: Point::new(48.93, 2.36).ok(),
//!     limite: 10,
//! });
//! assert!(parcours.etapes.is_empty(), "nobody to meet in an empty catalogue");
//! # Ok::<(), shared::eligibilite::ArtefactError>(())
//! ```

mod ailleurs;
mod candidats;
mod contexte;
mod note;
mod parcours;
pub mod poids;

pub use ailleurs::{Ailleurs, ailleurs};
pub use candidats::Qui;
pub use note::{Detail, Raison};
pub use parcours::{Etape, Parcours, Proposition};
pub use poids::Code;

use crate::{
    Point,
    eligibilite::{Catalogue, Constat, constate},
    situation::Situation,
    structures::Annuaire,
};

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Demande<'a> {
    /// The schemes, and the networks that can be met anywhere.
    pub catalogue: &'a Catalogue,
    /// The structures, where some are loaded.
    pub annuaire: Option<&'a Annuaire>,
    /// What is known of the person and of their project.
    pub situation: &'a Situation,
    /// Where they are; the middle of their commune otherwise.
    pub position: Option<Point>,
    /// How many propositions, at most.
    pub limite: usize,
}

/// What is left out, whatever else is known.
#[derive(Default)]
struct Ecartes<'a> {
    /// Who was asked already, by their identifiers.
    structures: &'a [&'a str],
    /// Entries that were refused, by their ranks.
    dispositifs: &'a [u16],
}

/// What the entries say of the situation as it is told, and of the one that is
/// supposed: the first is shown, the second tells what is of another place.
struct Constats<'a> {
    dits: &'a [Constat],
    supposes: &'a [Constat],
    /// Refused before, whatever these say.
    refuses: &'a [u16],
}

/// Whom to meet, in order, and why.
pub fn oriente(demande: &Demande<'_>) -> Parcours {
    oriente_sauf(demande, &Ecartes::default())
}

/// The same, as if those left out were not there.
fn oriente_sauf(demande: &Demande<'_>, ecartes: &Ecartes<'_>) -> Parcours {
    let constats = constate(demande.catalogue, demande.situation);
    let supposee = contexte::suppose(demande.situation);
    let supposes = constate(demande.catalogue, &supposee);
    let contexte = contexte::Contexte::new(demande, &supposee);
    let constats = Constats {
        dits: &constats,
        supposes: &supposes,
        refuses: ecartes.dispositifs,
    };
    let mut candidats = candidats::trouve(demande, &contexte, &constats);
    candidats.retain(|candidat| !ecartes.structures.contains(&candidat.id));
    parcours::compose(demande, &contexte, candidats)
}
