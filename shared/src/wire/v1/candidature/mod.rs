//! Applications: forms in, states out.

mod answer;
mod causes;
mod reading;
#[cfg(feature = "openapi")]
mod schema;
mod situation;

pub use super::limits::BATCH_MAX;
pub use crate::candidature::ELIGIBILITE_MAX;
pub use answer::{
    CandidatureRecord, CandidatureResult, CsvReader, Etape, List, Message, NextApplication,
    Recepisse, Resultats, csv, link,
};
pub(super) use causes::{code, words};
pub use reading::{
    AppointmentForm, BATCH_BYTES_MAX, BYTES_MAX, CandidatureInput, CandidatureRow, Correction,
    CorrectionForm, LotForm, NOTE_MAX, NoteForm, Statut, StatutForm, Transmission,
    TransmissionForm, read_batch,
};
pub use situation::{refused, situation};
