//! Structures: whom one can meet, where, for what, and how old that information is.
//!
//! A [`Directory`] is read from one file: of the whole country for the edge, of one
//! département for a page. It finds the structures near a position and those that
//! cover a commune; [`crate::orientation`] chooses among them.
//!
//! The networks of the catalogue can be met anywhere in the country: an entry where one
//! can meet someone has a [`Door`].

mod artefact;
mod by_name;
mod coding;
mod directory;
mod freshness;
mod live;
mod nearby;
mod publics;
mod service;
mod set;
mod structure;
mod territory;
mod zone;

pub use crate::artefact::ArtefactError;
pub use artefact::{DirectorySource, StructuresEncodeError, encode, encode_in_two};
pub use by_name::is_named;
pub(crate) use coding::{read_service, write_service};
pub use directory::{Column, Directory, DirectoryCoverage, KnownCommune, Provenance};
pub use freshness::{Age, FRESH_DAYS, Freshness, Origine, Precision, RELIABLE_MONTHS};
pub use live::{
    CardChange, CardFields, LiveCard, LiveEncodeError, LiveLayer, Meeting, MeetingKind, Recurrence,
    Said, ScheduledMeeting, to_utc,
};
pub use nearby::NearbyStructure;
pub use publics::Public;
pub use service::{Cout, Door, Fonction, Service};
pub(crate) use set::list;
pub use set::{EnumSet, Ranked};
pub use structure::{Appel, Facts, Nature, Opening, Place, PlacePrecision, Structure};
pub use territory::TerritoryOffer;
pub use zone::{Extent, Zone};
