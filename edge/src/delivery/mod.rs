//! The work that no request asks for: messages to partners, and what falls due.

pub(crate) mod courier;
pub(crate) mod tasks;
