//! `data structures`: from the lists that exist to the file that the API and pages load.
//!
//! ```text
//! files ──► Ligne ──► Brute ──► merged ──► national file, a pack for each département
//! ```
//! Each row is taken, left out as none of our business, or refused with its line and
//! the reason. What a source does not say stays unsaid.

mod assembly;
mod communes;
mod context;
mod data_inclusion;
mod draw;
mod fictional;
mod geocoding;
mod import;
mod merge;
mod options;
mod packs;
mod raw;
mod reading;
mod report;
mod rows;
mod state_lists;
mod template;
#[cfg(test)]
mod tests;
mod values;

pub(crate) use self::import::demonstration;
#[cfg(test)]
pub(crate) use self::{communes::CommuneIndex, import::assemble};
pub use self::{draw::draw, import::run, options::Import};
