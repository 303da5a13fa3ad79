//! The reasons of a verdict, in sentences.

use super::{ReasonWords, Sentences, fill_template, rules};
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
    words: &Sentences,
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
        EntryState::Ferme => {
            return single(
                "ferme",
                Verdict::NonEligible,
                words.reasons.ferme.to_owned(),
            );
        }
        EntryState::Termine => {
            return single(
                "termine",
                Verdict::NonEligible,
                words.reasons.termine.to_owned(),
            );
        }
        EntryState::Renomme(rank) => {
            if let Some(successeur) = catalogue.entries().get(usize::from(rank)) {
                return single(
                    "renomme",
                    Verdict::NonEligible,
                    renamed(words.reasons, successeur),
                );
            }
        }
        _ if entry.conditions.is_empty() => {
            return single(
                "sans_condition",
                Verdict::Eligible,
                words.reasons.sans_condition.to_owned(),
            );
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
            text: motif(words, entry, condition, verdict),
            source: &condition.source,
        })
        .collect()
}

fn motif(words: &Sentences, entry: &Entry, condition: &Condition, verdict: Verdict) -> String {
    let reasons = words.reasons;
    if condition.is_implantation() && verdict != Verdict::Eligible {
        let place = condition.label.as_deref().unwrap_or_default();
        return fill_template(reasons.implantation, &[("lieu", place)]);
    }
    let template = match (verdict, &condition.rule) {
        (Verdict::Eligible, _) => reasons.rempli,
        (Verdict::NonEligible, _) => reasons.non_rempli,
        (Verdict::Indetermine, Rule::AVerifier(_)) => reasons.a_verifier,
        (Verdict::Indetermine, _) => reasons.a_preciser,
    };
    let text = match verdict {
        Verdict::Eligible => rules::condition(words, entry, &without_doubts(condition)),
        _ => rules::condition(words, entry, condition),
    };
    fill_template(template, &[("condition", &text)])
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

/// For an entry that was replaced by another.
fn renamed(words: &ReasonWords, successeur: &Entry) -> String {
    fill_template(words.renomme, &[("nom", &successeur.name)])
}
