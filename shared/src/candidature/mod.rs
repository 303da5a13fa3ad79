//! Applications, from the form to the deletion of the record.
//!
//! A form is checked as a whole ([`CandidatureForm`]). The functions below act on a
//! [`Store`]; each writes once, so that nothing is ever half done. The content of an
//! application is sealed before it gets there: no rule reads it.

mod acts;
mod answers;
#[cfg(feature = "form")]
mod appointment;
#[cfg(feature = "form")]
mod content;
pub mod delays;
mod delivery;
mod dossier;
mod fault;
mod form;
mod given;
mod outcome;
mod proof;
mod reference;
#[cfg(feature = "openapi")]
mod schema;
#[cfg(feature = "sceaux")]
pub mod seals;
mod service;
mod state;
mod store;
mod webhook_url;

pub use answers::{
    HandOver, HandOverOutcome, agree_to_news, annotate, answer, appoint, hand_over, renew_link,
    tell_outcome,
};
#[cfg(feature = "form")]
pub use appointment::{APPOINTMENT_MINUTES, APPOINTMENT_TEXT_MAX, Appointment};
#[cfg(feature = "form")]
pub use content::{CandidatureContent, ContentError, ELIGIBILITE_MAX, VerdictKept, VerdictsKept};
pub use delivery::{Delivery, DeliveryOutcome, DeliveryState, Evenement, Recipient};
pub use dossier::{CandidatureAct, Deadline, Dossier, RefusedAct};
pub use fault::{Cause, FieldFault, FieldShape};
#[cfg(feature = "wire")]
pub(crate) use form::blocks;
pub use form::{
    Block, Candidat, CandidatureForm, NAME_MAX, Prescripteur, Projet, QpvCheck, RESUME_LENGTH,
};
#[cfg(feature = "form")]
pub use given::read;
#[cfg(feature = "wire")]
pub(crate) use given::unknown;
pub use given::{FormValue, Given, Json, JsonObject, Shaped, Text};
pub use outcome::{ContactWay, IssueDuProjet, MotifDeReponse};
pub use proof::{Challenge, ChallengeError, ProofError};
pub use reference::Reference;
pub use service::{
    Carrier, Change, Deposit, DepositOutcome, PriorDeposit, Progress, Randomness, already, correct,
    deadlines, deliver, erase, make_deposit, transition, transition_because,
};
pub use state::{Actor, CandidatureState};
pub use store::{Content, Idempotency, KnownDeposit, Store, StoreFailure, StoreWrite};
pub use webhook_url::{WebhookHost, WebhookUrl, WebhookUrlError};
