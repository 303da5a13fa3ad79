//! What people type, paste or export, read in one place: the form, the API, the imports
//! and the template call these readers, so that what one takes the others take too.
//!
//! Text is cleaned first ([`line`], [`lines`], [`token`]): nothing that cannot be seen
//! decides anything, and nothing that is shown reorders what stands beside it.

mod courriel;
mod day;
mod geocoding;
mod identifier;
mod link;
mod place;
mod telephone;
mod text;

pub use courriel::{Courriel, CourrielError};
pub use day::{DayError, day, day_until};
pub(crate) use geocoding::plain;
pub use geocoding::{
    FoundAddress, Judgement, SCORE_MIN, address_query, distinction, is_in_street, judge,
};
pub use identifier::{IDENTIFIER_MAX, Identifier, IdentifierError};
pub use link::{Link, LinkError};
pub use place::{AddressParts, FoundPlace, PlaceKind, tell_apart};
pub use telephone::{Telephone, TelephoneError, organisation_telephone};
pub use text::{line, lines, token};
