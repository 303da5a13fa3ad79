//! The words of reasons and questions, in French: they belong to the interface, and
//! are here because pages and the API say them alike.
//!
//! No rule reads them. Each hard word is explained where it is said.

mod champs;
mod regles;
mod valeurs;

pub use champs::{aide, question};
pub use regles::condition;
pub use valeurs::valeur;

use crate::eligibilite::{Condition, Fiche, Regle, Verdict};

/// What a condition turns out to be, in a sentence.
pub fn motif(fiche: &Fiche, condition: &Condition, verdict: Verdict) -> String {
    let debut = match (verdict, &condition.regle) {
        (Verdict::Eligible, _) => "Rempli",
        (Verdict::NonEligible, _) => "Non rempli",
        (Verdict::Indetermine, Regle::AVerifier(_)) => "À vérifier avec la structure",
        (Verdict::Indetermine, _) => "À préciser",
    };
    format!("{debut} : {}", regles::condition(fiche, condition))
}

/// Said of an entry that has closed.
pub const FERME: &str = "Ce dispositif a fermé : il n’est plus proposé.";

/// Said of an entry whose sources ask nothing.
pub const SANS_CONDITION: &str =
    "La publication n’indique aucune condition : demandez à la structure.";

/// Said of an entry that another one has taken over from.
pub fn renomme(successeur: &Fiche) -> String {
    format!(
        "Ce dispositif a changé de nom : voyez « {} ».",
        successeur.nom
    )
}
