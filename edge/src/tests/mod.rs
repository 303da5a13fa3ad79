//! Requests and what they are answered: the contract, natively.

mod banc;
mod candidatures;
mod eligibilite;
mod fichiers;
mod lecture;
mod lot;
mod machine;
mod orientation;
mod pages;
mod quelconque;
mod refus;

use banc::{Banc, Reponse};
