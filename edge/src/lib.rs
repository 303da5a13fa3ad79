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
#[cfg(target_arch = "wasm32")]
mod entry;

#[cfg(test)]
mod tests;

pub use crate::http::{
    context::{AFFLUENCE, BUDGET, Context},
    response::Corps,
};
pub use delivery::tasks::{Bilan, tourne};
pub use platform::{
    Appel, DatabaseError, Fichier, LectureError, Lettre, Panne, Platform, RequestBody, Retour, Row,
    Statement, Valeur,
};
pub use router::{Journal, answer, illegible};
pub use store::{
    keys::{Cles, ClesError},
    memory::MemoireBureau,
    referentiels::Memoire,
};
