//! Applications: a form in, where they stand out.

mod causes;
mod lecture;
mod reponse;
#[cfg(feature = "openapi")]
mod schema;
mod situation;

pub use super::limits::LOT_MAX;
pub use crate::candidature::ELIGIBILITE_MAX;
pub(super) use causes::{code, words};
pub use lecture::{
    Correction, CorrectionForm, Demande, Ligne, LotForm, OCTETS_MAX, OCTETS_MAX_LOT, Statut,
    StatutForm, lis_lot,
};
pub use reponse::{Etape, Fiche, Liste, Message, Recepisse, Resultat, Resultats, csv, lien};
pub use situation::{refuses, situation};
