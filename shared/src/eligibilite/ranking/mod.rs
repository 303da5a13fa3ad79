//! What is shown, in which order: what one can ask for now, what one more answer opens, what
//! is not for one today.
//!
//! The order is a sum of stated points (`weights`): what an entry brings to the needs said,
//! how near its date is, how sure it is, how near it stands. Between equals, the one made
//! for such a case, then the one checked last; then a draw, which changes each month, so
//! that no name comes first by its letters.

mod interview;
#[cfg(test)]
mod tests;
mod usefulness;
mod weights;

pub use interview::{PageQuestion, effort};

use super::{Catalogue, Entry, EntryResult, Evaluation, Rule, Truth, Verdict, plan::EntryPlan};
use crate::{
    Date,
    order::insertion_sort,
    situation::{Field, Fields, Situation},
};
use std::cmp::Reverse;
use usefulness::{Usefulness, Wishes};

/// The results of an evaluation as they are shown, each by its rank among them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ranking {
    /// What one can ask for now, the most useful first.
    pub now: Vec<u16>,
    /// What one more answer opens, the most useful first.
    pub one_answer: Vec<OneAnswerAway>,
    /// What is not for one today; what a change would open comes first.
    pub not_today: Vec<u16>,
    /// What takes several answers, and what nobody can be asked for: a status, a text.
    pub others: Vec<u16>,
    /// The questions that are worth asking, in the order of a page.
    pub questions: Vec<PageQuestion>,
}

/// An entry that one answer opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OneAnswerAway {
    /// The rank of its result.
    pub result: u16,
    /// The question to answer.
    pub field: Field,
}

/// What an entry is put in order by, the greatest first.
type SortKey = (i32, i32, Date, u32);

impl Ranking {
    /// How many of what one can ask for now show at first.
    pub const SHOWN: usize = 5;

    /// Sorts an evaluation; a question that `can_ask` refuses is put to nobody, now or again.
    pub fn new(
        catalogue: &Catalogue,
        situation: &Situation,
        evaluation: &Evaluation,
        can_ask: &dyn Fn(Field) -> bool,
    ) -> Self {
        let mut situation = situation.clone();
        let wishes = Wishes::new(&situation);
        let mut sorted = SortedResults::default();
        let mut judged = Vec::new();
        for (rank, result) in (0u16..).zip(&evaluation.results) {
            let Some((entry, plan)) = catalogue.entry(result.entry) else {
                continue;
            };
            let truths: Vec<Truth> = result.motifs.iter().map(|v| truth(*v)).collect();
            let usefulness = wishes.usefulness(entry, &truths, &situation);
            let key = key(entry, usefulness, situation.date());
            let place = place(entry, plan, result, &mut situation, can_ask);
            judged.push((rank, usefulness, place));
            match place {
                ResultPlace::Now => sorted.now.push((key, rank)),
                ResultPlace::OneAnswer(field) => sorted.one_answer.push((key, (rank, field))),
                ResultPlace::NotToday => {
                    let is_open = i32::from(result.contrefactuel.is_some());
                    let active = i32::from(entry.state.is_active());
                    let key = (active * 2 + is_open, key.0, key.2, key.3);
                    sorted.not_today.push((key, rank));
                }
                ResultPlace::Others => sorted.others.push((key, rank)),
            }
        }
        let now = in_order(sorted.now);
        let fifth = now.get(Self::SHOWN - 1).and_then(|rank| {
            let (_, usefulness, _) = judged.iter().find(|(other, ..)| other == rank)?;
            Some(usefulness.total())
        });
        let questions =
            interview::questions(&evaluation.results, &judged, &situation, fifth, can_ask);
        let one_answer = in_order(sorted.one_answer).into_iter();
        Self {
            now,
            one_answer: one_answer
                .map(|(result, field)| OneAnswerAway { result, field })
                .collect(),
            not_today: in_order(sorted.not_today),
            others: in_order(sorted.others),
            questions,
        }
    }
}

/// Results of each group, before they are in order.
#[derive(Default)]
struct SortedResults {
    now: Vec<(SortKey, u16)>,
    one_answer: Vec<(SortKey, (u16, Field))>,
    not_today: Vec<(SortKey, u16)>,
    others: Vec<(SortKey, u16)>,
}

/// The group of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ResultPlace {
    Now,
    OneAnswer(Field),
    NotToday,
    Others,
}

fn place(
    entry: &Entry,
    plan: &EntryPlan,
    result: &EntryResult,
    situation: &mut Situation,
    can_ask: &dyn Fn(Field) -> bool,
) -> ResultPlace {
    if result.verdict == Verdict::NonEligible {
        return ResultPlace::NotToday;
    }
    if !entry.has_someone_to_ask() && entry.site.is_none() {
        return ResultPlace::Others;
    }
    let open: Fields = result.questions.iter().filter(|f| can_ask(*f)).collect();
    match at_best(entry, plan, situation) {
        Truth::True => ResultPlace::Now,
        Truth::False => ResultPlace::Others,
        // Nobody can answer what is left: it is for its people to see.
        Truth::Unknown if open.is_empty() => ResultPlace::Now,
        Truth::Unknown => match opening(entry, plan, open, situation) {
            Some(field) => ResultPlace::OneAnswer(field),
            None => ResultPlace::Others,
        },
    }
}

/// The truth of all the conditions, when those that only its people can check are met.
fn at_best(entry: &Entry, plan: &EntryPlan, situation: &Situation) -> Truth {
    plan.overall(|rank| match &plan.leaves[rank].rule {
        Rule::AVerifier(_) => Truth::True,
        rule => rule.evaluate(situation, &entry.parameters),
    })
}

/// The field that is easiest to answer among those with an answer that leaves nothing to
/// ask.
fn opening(
    entry: &Entry,
    plan: &EntryPlan,
    open: Fields,
    situation: &mut Situation,
) -> Option<Field> {
    let mut fields: Vec<Field> = open.iter().collect();
    insertion_sort(&mut fields, |a, b| effort(*a) < effort(*b));
    fields.into_iter().find(|&field| {
        let before = situation.stated(field);
        let opens = plan.probes(field).iter().any(|&value| {
            situation.accepts(field, value)
                && situation.set(field, value)
                && at_best(entry, plan, situation) == Truth::True
        });
        situation.set(field, before);
        opens
    })
}

fn key(entry: &Entry, usefulness: Usefulness, today: Date) -> SortKey {
    let draw = draw(&entry.id, today);
    (usefulness.total(), usefulness.met, entry.verifie_le, draw)
}

fn in_order<T: Copy>(mut list: Vec<(SortKey, T)>) -> Vec<T> {
    insertion_sort(&mut list, |(a, _), (b, _)| Reverse(a) < Reverse(b));
    list.into_iter().map(|(_, item)| item).collect()
}

/// A number drawn for an entry and a month (FNV-1a, its high bits mixed once more).
fn draw(id: &str, today: Date) -> u32 {
    let month = [today.year() as u8, today.month() as u8];
    let mut hash = 0x811c_9dc5u32;
    for byte in month.into_iter().chain(id.bytes()) {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d)
}

fn truth(verdict: Verdict) -> Truth {
    match verdict {
        Verdict::Eligible => Truth::True,
        Verdict::NonEligible => Truth::False,
        Verdict::Indetermine => Truth::Unknown,
    }
}

/// Whether a rule is surely not satisfied.
fn is_known_false(entry: &Entry, rule: &Rule, situation: &Situation) -> bool {
    rule.evaluate(situation, &entry.parameters) == Truth::False
}
