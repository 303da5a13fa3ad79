//! Requests and what they are answered: the contract, natively.

mod anything;
mod batch;
mod bench;
mod candidatures;
mod eligibilite;
mod files;
mod machine;
mod orientation;
mod pages;
mod reading;
mod refusal;

use bench::{Bench, TestResponse};
