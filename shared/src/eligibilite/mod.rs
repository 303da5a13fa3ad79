//! Eligibility: for each entry of the catalogue yes, no or not yet known, with every
//! reason, the questions that are still worth asking, and what would turn a no.
//!
//! Pure rules over three values: what is not known is never taken for a no, and more
//! knowledge never turns a definite verdict.

mod artefact;
mod audience;
mod catalogue;
mod contrefactuel;
mod evaluation;
mod offer;
mod plan;
mod questions;
mod ranking;
mod rule;
mod truth;
mod zones;

pub use crate::artefact::ArtefactError;
pub use artefact::encode;
pub(crate) use artefact::{
    read_date, read_date_bound, read_intercommunalites, write_date, write_date_bound,
};
pub use audience::Audience;
pub use catalogue::{
    Appreciation, Catalogue, Condition, Entry, EntryState, Publication, RELIABLE_YEARS, Source,
};
pub use contrefactuel::Contrefactuel;
pub use evaluation::{
    EntryFinding, EntryResult, Evaluation, UsefulQuestion, Verdict, evaluate, observe,
};
pub use offer::{Apport, ApportKind, EntryOffer, Montant, Quand};
pub use ranking::{OneAnswerAway, PageQuestion, Ranking, effort};
pub use rule::{Bound, DatedValue, Parameter, Rule, date, days};
pub use truth::Truth;
pub use zones::{Intercommunalite, Zones};
pub(crate) use zones::{in_commune, in_departement, in_region};
