//! Applications: a form in, where they stand out.

mod causes;
mod lecture;
mod reponse;
mod situation;

pub use super::limits::LOT_MAX;
pub(super) use causes::{code, words};
pub use lecture::{
    Correction, Demande, ELIGIBILITE_MAX, Ligne, OCTETS_MAX, OCTETS_MAX_LOT, Statut, lis_lot,
};
pub use reponse::{Etape, Fiche, Liste, Message, Recepisse, Resultat, Resultats, csv, lien};
pub use situation::{refuses, situation};
