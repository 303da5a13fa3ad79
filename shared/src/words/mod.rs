//! The sentences of reasons and questions: they belong to the interface, and are here because
//! pages and the API share them. They stand in `messages/`; each function is given the tables of
//! a language.
//!
//! No rule reads them. Each hard word is explained where it is used.

mod candidature;
mod fields;
mod inputs;
mod letters;
mod moments;
mod motifs;
mod offer;
mod orientation;
mod ouverture;
mod range;
mod rules;
mod tables;
mod values;
mod verdict;

pub use candidature::{NOT_DELIVERED, act, answer_reason, field_fault, next_step, telephone_read};
pub use fields::{aide, question};
pub use inputs::{
    code_fault, courriel_fault, day_fault, identifier_fault, link_fault, telephone_fault,
};
pub use moments::{day_in_paris, long_day, moment, of_paris};
pub use motifs::{WordedMotif, motifs};
pub use offer::{apport, ask_at, brings, how_to_ask, terms, when};
pub use orientation::{etape, raison};
pub use ouverture::ouverture;
pub use range::{date, distance, month, precision};
pub use rules::{change, condition};
pub use tables::{
    AnswerWords, CHAMPS, FAUTES, FRENCH, FaultWords, FieldWords, LANGUE, LanguageRules,
    MeetingWords, MessageLines, MessageTable, RAISONS, RENCONTRES, REPONSE, ReasonWords, Sentences,
    VALEURS, ValueWords, count, fill_template,
};
pub use values::value;
pub use verdict::{AnswerDetail, AnswerFinding};
