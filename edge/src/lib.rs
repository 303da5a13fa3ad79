//! The API and the site on Workers.
//!
//! A request comes in by `entry`, which knows the runtime; `router` finds its handler
//! among `routes`; the handler asks the domain, with what `store` reads for it. What was
//! kept is told by `delivery`. All but `entry` and `bindings` is the same natively, where
//! it is tested.
//!
//! Floors, each of which imports from those below it alone: `entry` and `bindings`,
//! `router` (with `route`), `routes`, `delivery`, `http` (the context, requests, answers),
//! `store`, `platform`. The router is not in `http` because it knows the routes, which
//! themselves need `http`.
//!
//! # What this crate does not do
//! It receives no postal address, keeps nothing of what it is asked but applications,
//! sealed, and logs nothing but a route, a status and a code. It knows no geometry, no
//! state of an application and no delay: `shared` does.

mod delivery;
mod http;
mod platform;
mod router;
mod routes;
mod store;

#[cfg(target_arch = "wasm32")]
mod bindings;
#[cfg(any(target_arch = "wasm32", test))]
mod clock;
#[cfg(target_arch = "wasm32")]
mod entry;

#[cfg(test)]
mod tests;

pub use crate::http::{
    context::{BUDGET, CROWD, Context},
    response::Body,
};
pub use delivery::tasks::{TaskSummary, run_tasks};
pub use platform::{
    CallOutcome, DatabaseError, Failure, FileContent, HttpCall, Mail, Platform, ReadError,
    RequestBody, Row, SqlValue, Statement,
};
pub use router::{LogLine, answer, illegible};
pub use store::{
    keys::{Keys, KeysError},
    memory::CandidatureMemory,
    referentiels::DataMemory,
};
