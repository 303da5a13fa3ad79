//! What handlers are given, how requests are read, and how answers are written.

pub(crate) mod cache;
pub(crate) mod context;
pub(crate) mod html;
pub(crate) mod live;
pub(crate) mod multipart;
pub(crate) mod noted;
pub(crate) mod problem;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod sighting;
