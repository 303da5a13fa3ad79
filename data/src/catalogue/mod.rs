//! The catalogue: from the files that people write to what pages and the API load.

mod build;
mod cases;
mod commands;
mod coverage;
mod details;
pub(crate) mod division;
mod door;
mod entry;
mod examples;
mod fault;
mod index;
mod links;
mod meaning;
mod offer;
#[cfg(test)]
mod people;
mod questions;
mod table;
#[cfg(test)]
mod tests;
mod translation;
mod vocabulary;

pub(crate) use self::{build::built_catalogue, cases::block, division::AdministrativeDivisions};
pub use self::{
    commands::{answers, check, coverage},
    links::links,
    questions::questions,
};
