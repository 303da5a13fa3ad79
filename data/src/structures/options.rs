//! What an operator says of the lists to read.

use shared::Date;
use std::path::PathBuf;

/// What is read, and how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// Paths or addresses.
    pub sources: Vec<String>,
    /// Who publishes lists that do not say so.
    pub source: Option<String>,
    /// Under which licence.
    pub licence: Option<String>,
    /// When lists without a date of their own were published.
    pub publie_le: Option<Date>,
    /// A list of communes with their middles.
    pub communes: Option<PathBuf>,
    /// Where addresses without a position are looked up; nowhere when none is given.
    pub geocoder: Option<String>,
    /// The day of the import: nothing can have been checked after it. Any day, when none is
    /// given.
    pub today: Option<Date>,
    /// Whether losing most of what is there is meant.
    pub accept_decrease: bool,
    /// Whether the structures are the fictional ones.
    pub demonstration: bool,
    /// The directory; by default the project's.
    pub out: Option<PathBuf>,
    /// Whether the report is printed as JSON.
    pub json: bool,
}
