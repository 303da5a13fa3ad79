//! The reasons of a verdict, in sentences.

use super::{lettres::colle, regles};
use crate::eligibilite::{Catalogue, Condition, Etat, Fiche, Regle, Resultat, Source, Verdict};

/// A reason.
#[derive(Clone, Debug, PartialEq)]
pub struct Motif<'a> {
    /// The condition that it comes from, or what stands for one.
    pub condition: &'a str,
    /// What it turns out to be.
    pub verdict: Verdict,
    /// In a sentence.
    pub texte: String,
    /// Where it is stated.
    pub source: &'a Source,
}

/// What each condition of an entry says: an entry is never answered without a reason.
pub fn motifs<'a>(
    fiche: &'a Fiche,
    resultat: &Resultat,
    catalogue: &'a Catalogue,
) -> Vec<Motif<'a>> {
    let seul = |condition, verdict, texte| {
        vec![Motif {
            condition,
            verdict,
            texte,
            source: &fiche.source,
        }]
    };
    match fiche.etat {
        Etat::Ferme => return seul("ferme", Verdict::NonEligible, FERME.to_owned()),
        Etat::Renomme(rang) => {
            if let Some(successeur) = catalogue.fiches().get(usize::from(rang)) {
                return seul("renomme", Verdict::NonEligible, renomme(successeur));
            }
        }
        _ if fiche.conditions.is_empty() => {
            return seul(
                "sans_condition",
                Verdict::Eligible,
                SANS_CONDITION.to_owned(),
            );
        }
        _ => {}
    }
    fiche
        .conditions
        .iter()
        .zip(&resultat.motifs)
        .map(|(condition, &verdict)| Motif {
            condition: &condition.code,
            verdict,
            texte: motif(fiche, condition, verdict),
            source: &condition.source,
        })
        .collect()
}

fn motif(fiche: &Fiche, condition: &Condition, verdict: Verdict) -> String {
    let debut = match (verdict, &condition.regle) {
        (Verdict::Eligible, _) => "Rempli",
        (Verdict::NonEligible, _) => "Non rempli",
        (Verdict::Indetermine, Regle::AVerifier(_)) => "À vérifier avec la structure",
        (Verdict::Indetermine, _) => "À préciser",
    };
    colle(&[debut, " : ", &regles::condition(fiche, condition)])
}

/// Said of an entry that has closed.
const FERME: &str = "Ce dispositif a fermé : il n’est plus proposé.";

/// Said of an entry whose sources ask nothing.
const SANS_CONDITION: &str = "La publication n’indique aucune condition : demandez à la structure.";

/// Said of an entry that another one has taken over from.
fn renomme(successeur: &Fiche) -> String {
    colle(&[
        "Ce dispositif a changé de nom : voyez « ",
        &successeur.nom,
        " ».",
    ])
}
