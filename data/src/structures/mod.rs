//! `data structures`: from the lists that exist to the file that the API and pages load.
//!
//! ```text
//! files ──► SourceRow ──► RawStructure ──► merged ──► national file, a pack for each département
//! ```
//! Each row is taken, left out as none of our business, or refused with its line and
//! the reason. What a source does not say stays unsaid, and nothing here takes what a file
//! says for granted: the compiler refuses what could end an import in the middle.

#![cfg_attr(
    not(test),
    deny(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::unwrap_used
    )
)]

mod assembly;
mod changes;
mod communes;
mod data_inclusion;
#[allow(
    clippy::indexing_slicing,
    reason = "it reads no file: it draws from its own tables"
)]
mod draw;
mod fictional;
mod geocoding;
mod import;
mod merge;
mod options;
mod packs;
mod reading;
mod report;
mod state_lists;
#[cfg(test)]
mod tests;

pub(crate) use self::import::demonstration;
#[cfg(test)]
pub(crate) use self::{communes::CommuneList, import::assemble};
pub use self::{draw::draw, import::run, options::Import};
