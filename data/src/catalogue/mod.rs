//! The catalogue: from the files that people write to what pages and the API load.

mod build;
mod cases;
mod commands;
mod coverage;
mod details;
mod division;
mod door;
mod entry;
mod fault;
mod index;
mod meaning;
mod offer;
#[cfg(test)]
mod tests;
mod translation;

pub use self::commands::{answers, check, coverage};
pub(crate) use self::{
    build::built_catalogue,
    cases::block,
    division::AdministrativeDivisions,
    door::{bits, brakes},
};
