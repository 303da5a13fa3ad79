//! Lists of structures as people keep them: from the bytes of a file to what a structure is
//! said to be, every fault with its mend.
//!
//! ```text
//! bytes ──► SourceRow ──► RawStructure ──► Assembly ──► a file of structures
//! ```
//! Whoever reads the template reads it here: the import, the form of a proposal and the
//! uploads of an operator take the same cells and refuse the same ones. Nothing here takes
//! what a file says for granted: the compiler refuses what could end a reading in the middle.

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
mod columns;
mod communes;
mod context;
mod encoding;
mod hours;
mod prose;
mod raw;
mod rows;
mod table;
mod template;
mod values;
mod vocabulary;
mod writing;

pub use assembly::Assembly;
pub use columns::{COLUMNS, ColumnFault, TemplateColumn};
pub use communes::{CommuneIndex, in_territory, postal_code, simple, written_code};
pub use context::{Groupings, ReadingContext};
pub use hours::hours;
pub use prose::{first_sentence, plain_text};
pub use raw::{RawStructure, WrittenZone};
pub use rows::{ReadRow, SourceRow, SourceRows, split_rows};
pub use template::{TemplateReading, read_structure, read_template};
pub use values::{courriel, day, from_name, identifier, siret, site, stable, telephone};
pub use vocabulary::{bits, brakes};
pub use writing::{cells_of, spreadsheet};
