//! Requests and their answers, as the contract says, run natively.

mod alike;
mod anything;
mod batch;
mod bench;
mod candidatures;
mod eligibilite;
mod espace;
mod files;
mod machine;
mod orientation;
mod pages;
mod reading;
mod refusal;
mod schemes;
mod vif;

use bench::{Bench, TestResponse};
