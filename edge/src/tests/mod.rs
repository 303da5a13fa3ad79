//! Requests and their answers, as the contract says, run natively.

mod alike;
mod anything;
mod batch;
mod bench;
mod candidatures;
mod changes;
mod doors;
mod eligibilite;
mod espace;
mod exports;
mod files;
mod kit;
mod machine;
mod orientation;
mod pages;
mod reading;
mod refusal;
mod schemes;
mod territoires;
mod vif;

use bench::{Bench, TestResponse};
