//! What the catalogue says of a situation.

use super::{
    Catalogue, Entry, Truth,
    contrefactuel::{Contrefactuel, contrefactuel},
    plan::EntryPlan,
    questions::questions,
};
use crate::{
    order::insertion_sort,
    situation::{Field, Fields, Situation},
};

/// Whether someone is entitled to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Every condition is satisfied.
    Eligible,
    /// At least one is not, whatever the others turn out to be.
    NonEligible,
    /// Not known yet.
    Indetermine,
}

impl Verdict {
    /// How the API writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eligible => "eligible",
            Self::NonEligible => "non_eligible",
            Self::Indetermine => "indetermine",
        }
    }
}

impl From<Truth> for Verdict {
    fn from(truth: Truth) -> Self {
        match truth {
            Truth::True => Self::Eligible,
            Truth::False => Self::NonEligible,
            Truth::Unknown => Self::Indetermine,
        }
    }
}

/// What the catalogue says of a situation.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// One for each entry asked for, in that order.
    pub results: Vec<EntryResult>,
    /// The questions worth asking: those that settle the most verdicts first, then in the
    /// order of the fields.
    pub questions: Vec<UsefulQuestion>,
}

/// What an entry says of a situation.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryResult {
    /// The rank of the entry.
    pub entry: u16,
    pub verdict: Verdict,
    /// The verdict of each condition, in order; none for an entry that has closed.
    pub motifs: Vec<Verdict>,
    /// The unknown fields that can still change the verdict.
    pub questions: Fields,
    /// What would turn a no.
    pub contrefactuel: Option<Contrefactuel>,
}

/// A question that can still change a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UsefulQuestion {
    pub field: Field,
    /// How many verdicts one of its answers settles.
    pub departage: u16,
}

/// What the given entries, or all of them, say of a situation.
pub fn evaluate(
    catalogue: &Catalogue,
    situation: &Situation,
    entries: Option<&[u16]>,
) -> Evaluation {
    let mut situation = situation.clone();
    let mut departage = [0u16; Field::ALL.len()];
    let mut useful = Fields::NONE;
    let all = 0..catalogue.entries().len() as u16;
    let mut judge = |rank| {
        let (entry, plan) = catalogue.entry(rank)?;
        let (result, settling) = judge(rank, entry, plan, &mut situation);
        useful = useful.union(result.questions);
        for field in result.questions.intersection(settling).iter() {
            departage[field as usize] += 1;
        }
        Some(result)
    };
    let results = match entries {
        Some(entries) => entries.iter().copied().filter_map(&mut judge).collect(),
        None => all.filter_map(&mut judge).collect(),
    };
    let mut questions: Vec<_> = useful
        .iter()
        .map(|field| UsefulQuestion {
            field,
            departage: departage[field as usize],
        })
        .collect();
    insertion_sort(&mut questions, |a, b| a.departage > b.departage);
    Evaluation { results, questions }
}

/// What an entry says, and the fields that have an answer that would settle it.
fn judge(
    rank: u16,
    entry: &Entry,
    plan: &EntryPlan,
    situation: &mut Situation,
) -> (EntryResult, Fields) {
    let mut result = EntryResult {
        entry: rank,
        verdict: Verdict::NonEligible,
        motifs: Vec::new(),
        questions: Fields::NONE,
        contrefactuel: None,
    };
    let mut settling = Fields::NONE;
    if !entry.state.is_active() {
        return (result, settling);
    }
    let mut overall = Truth::True;
    for truth in plan.conditions(|rank| evaluate_leaf(entry, plan, situation, rank)) {
        overall = overall.and(truth);
        result.motifs.push(truth.into());
    }
    result.verdict = overall.into();
    match overall {
        Truth::True => {}
        Truth::False => result.contrefactuel = contrefactuel(entry, plan, situation),
        Truth::Unknown => {
            let questions = questions(entry, plan, situation);
            result.questions = questions.useful;
            settling = questions.settling;
        }
    }
    (result, settling)
}

/// What an entry says of a situation, without questions or contrefactuel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntryFinding {
    pub verdict: Verdict,
    /// Whether it is offered where they are; `None` when it is offered everywhere.
    pub territoire: Option<Verdict>,
    /// Whether it has conditions other than a place.
    pub has_conditions: bool,
}

/// What each entry says of a situation, in the order of the entries: all that an
/// orientation needs, hundreds of times faster than [`evaluate`].
pub fn observe(catalogue: &Catalogue, situation: &Situation) -> Vec<EntryFinding> {
    let observe = |rank| {
        let (entry, plan) = catalogue.entry(rank)?;
        let mut finding = EntryFinding {
            verdict: Verdict::NonEligible,
            territoire: None,
            has_conditions: false,
        };
        if entry.state.is_active() {
            let mut overall = Truth::True;
            let truths = plan.conditions(|rank| evaluate_leaf(entry, plan, situation, rank));
            for (condition, truth) in entry.conditions.iter().zip(truths) {
                overall = overall.and(truth);
                if condition.is_territoire() {
                    finding.territoire = Some(truth.into());
                }
                finding.has_conditions |= condition.label.is_none();
            }
            finding.verdict = overall.into();
        }
        Some(finding)
    };
    (0..catalogue.entries().len() as u16)
        .filter_map(observe)
        .collect()
}

/// The truth of one leaf of an entry in a situation.
pub(super) fn evaluate_leaf(
    entry: &Entry,
    plan: &EntryPlan,
    situation: &Situation,
    rank: usize,
) -> Truth {
    plan.leaves[rank]
        .rule
        .evaluate(situation, &entry.parameters)
}

/// The truth of all the conditions of an entry together.
pub(super) fn overall(entry: &Entry, plan: &EntryPlan, situation: &Situation) -> Truth {
    plan.overall(|rank| evaluate_leaf(entry, plan, situation, rank))
}
