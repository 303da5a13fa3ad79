//! The reasons of a verdict, in sentences.

use super::{letters::join_words, rules};
use crate::eligibilite::{
    Catalogue, Condition, Entry, EntryResult, EntryState, Rule, Source, Verdict,
};
use std::borrow::Cow;

#[derive(Clone, Debug, PartialEq)]
pub struct WordedMotif<'a> {
    /// The code of its condition, or a code of its own for an entry without conditions.
    pub condition: &'a str,
    /// Whether the condition is satisfied.
    pub verdict: Verdict,
    pub text: String,
    /// Where it is stated.
    pub source: &'a Source,
}

/// The reason of each condition of an entry; there is always at least one.
pub fn motifs<'a>(
    entry: &'a Entry,
    result: &EntryResult,
    catalogue: &'a Catalogue,
) -> Vec<WordedMotif<'a>> {
    let single = |condition, verdict, text| {
        vec![WordedMotif {
            condition,
            verdict,
            text,
            source: &entry.source,
        }]
    };
    match entry.state {
        EntryState::Ferme => return single("ferme", Verdict::NonEligible, CLOSED.to_owned()),
        EntryState::Termine => return single("termine", Verdict::NonEligible, ENDED.to_owned()),
        EntryState::Renomme(rank) => {
            if let Some(successeur) = catalogue.entries().get(usize::from(rank)) {
                return single("renomme", Verdict::NonEligible, renamed(successeur));
            }
        }
        _ if entry.conditions.is_empty() => {
            return single("sans_condition", Verdict::Eligible, NO_CONDITION.to_owned());
        }
        _ => {}
    }
    entry
        .conditions
        .iter()
        .zip(&result.motifs)
        .map(|(condition, &verdict)| WordedMotif {
            condition: &condition.code,
            verdict,
            text: motif(entry, condition, verdict),
            source: &condition.source,
        })
        .collect()
}

fn motif(entry: &Entry, condition: &Condition, verdict: Verdict) -> String {
    if condition.is_implantation() && verdict != Verdict::Eligible {
        let place = condition.label.as_deref().unwrap_or_default();
        return join_words(&[
            "À vérifier avec eux, s’ils sont loin de vous. Ils sont ici : ",
            place,
            ".",
        ]);
    }
    let start = match (verdict, &condition.rule) {
        (Verdict::Eligible, _) => "Rempli",
        (Verdict::NonEligible, _) => "Non rempli",
        (Verdict::Indetermine, Rule::AVerifier(_)) => "À vérifier avec eux",
        (Verdict::Indetermine, _) => "À préciser",
    };
    let text = match verdict {
        Verdict::Eligible => rules::condition(entry, &without_doubts(condition)),
        _ => rules::condition(entry, condition),
    };
    join_words(&[start, " : ", &text])
}

/// A condition that is met, without the branches that nobody could have checked.
fn without_doubts(condition: &Condition) -> Cow<'_, Condition> {
    let Rule::AnyOf(rules) = &condition.rule else {
        return Cow::Borrowed(condition);
    };
    let is_known = |rule: &&Rule| !matches!(rule, Rule::AVerifier(_));
    let mut known: Vec<Rule> = rules.iter().filter(is_known).cloned().collect();
    let rule = match known.len() {
        1 => known.remove(0),
        _ => Rule::AnyOf(known),
    };
    Cow::Owned(Condition {
        rule,
        ..condition.clone()
    })
}

/// For an entry that has closed.
const CLOSED: &str = "Ce dispositif a fermé : il n’est plus proposé.";

/// For an entry that was meant to last a time, and did.
const ENDED: &str = "C’est terminé : cela ne se refait pas aujourd’hui, à ce que l’on sait.";

/// For an entry whose sources state no condition.
const NO_CONDITION: &str = "La publication n’indique aucune condition : demandez-leur.";

/// For an entry that was replaced by another.
fn renamed(successeur: &Entry) -> String {
    join_words(&[
        "Ce dispositif a changé de nom : voyez « ",
        &successeur.name,
        " ».",
    ])
}
