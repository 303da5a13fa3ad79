//! HTTP: what a handler is given, how requests are read and answers written.

pub(crate) mod cache;
pub(crate) mod context;
pub(crate) mod problem;
pub(crate) mod request;
pub(crate) mod response;
