//! The work that no request asks for: messages to partners, and what falls due.

pub(crate) mod courier;
mod links;
mod person;
pub(crate) mod tasks;
