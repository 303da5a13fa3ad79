//! The API and the site on Workers.
//!
//! `entry` takes a request from the runtime, `router` finds its handler in `routes`, and the
//! handler asks the domain, with what `store` reads for it. `delivery` tells partners what
//! changed. Everything but `entry` and `bindings` also compiles natively, which is how it
//! is tested.
//!
//! The modules are layers, and each imports only from those below it: `entry` and
//! `bindings`, `router`, `routes`, `delivery`, `http` (context, requests, answers), `store`,
//! `platform`. The router is not in `http` because it knows the routes, which need `http`.
//!
//! # What this crate does not do
//! It receives no postal address, keeps nothing of a request but applications, sealed, and
//! logs only a route, a status, an error code and what failed here. Geometry, the states of
//! an application and its deadlines are in `shared`.

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
    noted::Noted,
    response::Body,
};
pub use delivery::tasks::{TaskSummary, run_tasks};
pub use platform::{
    CallOutcome, DatabaseError, Failure, FileContent, HttpCall, HttpQuestion, HttpReply, Mail,
    PageAnswer, Platform, ReadError, RequestBody, Row, SqlValue, Statement,
};
pub use router::{LogLine, answer, answer_invalid_request};
pub use store::{
    keys::{Keys, KeysError},
    memory::CandidatureMemory,
    referentiels::DataMemory,
};
