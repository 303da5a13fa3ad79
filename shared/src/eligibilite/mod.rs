//! Eligibility: for each entry of the catalogue yes, no or not yet known, with every
//! reason, the questions that are still worth asking, and what would turn a no.
//!
//! Pure rules over three values: what is not known is never taken for a no, and more
//! knowledge never turns a definite verdict.

mod artefact;
mod catalogue;
mod contrefactuel;
mod evaluation;
mod plan;
mod questions;
mod regle;
mod verite;
mod zones;

pub use crate::artefact::ArtefactError;
pub use artefact::encode;
pub(crate) use artefact::{
    ecris_borne_de_date, ecris_date, lis_borne_de_date, lis_date, lis_intercommunalites,
};
pub use catalogue::{
    ANNEES_SURES, Appreciation, Catalogue, Condition, Etat, Fiche, Publication, Source,
};
pub use contrefactuel::Contrefactuel;
pub use evaluation::{Constat, Evaluation, QuestionUtile, Resultat, Verdict, constate, evalue};
pub use regle::{Borne, Parametre, Regle, ValeurDatee, date, jours};
pub use verite::Verite;
pub use zones::{Intercommunalite, Zones};
pub(crate) use zones::{dans_commune, dans_departement, dans_region};
