//! The work that no request asks for: messages to partners, members and persons, and what falls due.

mod chores;
pub(crate) mod courier;
mod links;
mod members;
mod person;
mod silences;
pub(crate) mod tasks;
