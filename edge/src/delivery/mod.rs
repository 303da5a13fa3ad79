//! What goes on by itself: messages carried to their receivers, and what time asks for.

pub(crate) mod courier;
pub(crate) mod tasks;
