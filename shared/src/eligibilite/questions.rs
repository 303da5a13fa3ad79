//! The questions worth asking: the unknown fields that can still change a verdict.
//!
//! A field is worth asking when, in some state of knowledge that can be reached from
//! this one by learning other fields, learning it changes the verdict. Each field is
//! tried with the few values that tell its outcomes apart. The leaves of a rule are
//! independent but for the fields they share: the states that can be reached are the
//! combinations of those of each leaf, and only the shared fields are tried together.

use super::{
    Entry, Rule, Truth,
    plan::{Algebra, EntryPlan, Leaf},
};
use crate::{
    Date,
    situation::{Field, FieldValue, Fields, KnownPlace, Situation, SituationPlace},
};
use smallvec::SmallVec;

/// What the unknown fields can still change.
pub(super) struct Questions {
    /// Those that can change the verdict.
    pub(super) useful: Fields,
    /// Those with at least one answer that settles it.
    pub(super) settling: Fields,
}

/// What the unknown fields can still change, for an entry whose verdict is not known.
pub(super) fn questions(entry: &Entry, plan: &EntryPlan, situation: &mut Situation) -> Questions {
    let mut search = QuestionSearch::new(entry, plan, situation, Truth::Unknown);
    let settling = search.settling(situation);
    search.assume(situation, search.shared_fields);
    Questions {
        useful: search.useful,
        settling,
    }
}

/// Whether some situation satisfies all the conditions, if those that can't be computed
/// are taken as satisfied.
pub(super) fn satisfiable(entry: &Entry, plan: &EntryPlan, date: Date) -> bool {
    let mut situation = Situation::new(date);
    let search = QuestionSearch::new(entry, plan, &situation, Truth::True);
    search.satisfies(&mut situation, search.shared_fields)
}

/// The truths that learning each field of a leaf alone can give it, when nothing else is
/// known.
pub(super) fn direct_from_nothing(
    entry: &Entry,
    plan: &EntryPlan,
    rank: usize,
) -> Vec<(Field, TruthSet)> {
    let mut situation = Situation::new(Date::constant(2025, 1, 1));
    let search = QuestionSearch::new(entry, plan, &situation, Truth::Unknown);
    let leaf = &plan.leaves[rank];
    leaf.fields
        .iter()
        .map(|field| {
            let attempts = search.attempt(leaf, &mut situation, field, TruthSet::DEFINITE);
            (field, attempts)
        })
        .collect()
}

impl Leaf {
    /// Whether `direct`, computed when nothing was known, still holds: bounds change with
    /// the day, and what is known of a place restricts its other fields.
    fn is_intact(&self, situation: &Situation) -> bool {
        match self.rule {
            Rule::Bounds { .. } => false,
            Rule::Located(location, _) => situation.known(location) == KnownPlace::default(),
            _ => true,
        }
    }
}

struct QuestionSearch<'a> {
    entry: &'a Entry,
    plan: &'a EntryPlan,
    unknown: Fields,
    shared_fields: Fields,
    /// The truth given to a condition that can't be computed.
    uncomputable: Truth,
    useful: Fields,
}

/// The truth of a leaf, and those it can come to have when its own fields are learnt.
#[derive(Clone, Copy)]
struct LeafState {
    current: Truth,
    possible_truths: TruthSet,
}

impl LeafState {
    fn outcomes(self) -> Outcomes {
        let mut outcomes = Outcomes::default();
        for truth in self.possible_truths.iter() {
            outcomes.insert(truth, truth);
        }
        outcomes
    }
}

type LeafStates = SmallVec<[LeafState; 16]>;

impl<'a> QuestionSearch<'a> {
    fn new(
        entry: &'a Entry,
        plan: &'a EntryPlan,
        situation: &Situation,
        uncomputable: Truth,
    ) -> Self {
        let unknown: Fields = plan
            .fields
            .iter()
            .filter(|&field| situation.is_unknown(field))
            .collect();
        Self {
            entry,
            plan,
            unknown,
            shared_fields: plan.shared_fields.intersection(unknown),
            uncomputable,
            useful: Fields::NONE,
        }
    }

    fn satisfies(&self, situation: &mut Situation, rest: Fields) -> bool {
        let Some(field) = rest.iter().next() else {
            let states = self.states(situation);
            let outcomes = self.plan.overall(|rank| states[rank].outcomes());
            return outcomes.contains(Truth::True);
        };
        let rest = rest.without([field].into_iter().collect());
        self.plan.probes(field).iter().any(|&value| {
            with(self.plan, situation, field, value, |s| {
                self.satisfies(s, rest)
            }) == Some(true)
        })
    }

    /// The fields that have an answer that settles the verdict.
    fn settling(&self, situation: &mut Situation) -> Fields {
        let current_truths: SmallVec<[Truth; 16]> = self
            .plan
            .leaves
            .iter()
            .map(|leaf| self.evaluate(leaf, situation))
            .collect();
        let defines = |rank: usize, truth: Truth| {
            let overall = |other: usize| {
                if other == rank {
                    truth
                } else {
                    current_truths[other]
                }
            };
            self.plan.overall(overall).is_definite()
        };
        let mut settling = Fields::NONE;
        for (rank, leaf) in self.plan.leaves.iter().enumerate() {
            let own = leaf
                .fields
                .intersection(self.unknown)
                .without(self.shared_fields);
            if current_truths[rank].is_definite() || own.is_empty() {
                continue;
            }
            let useful = TruthSet::of(defines(rank, Truth::True), defines(rank, Truth::False));
            for field in own.iter() {
                if self.direct(leaf, situation, field, useful).crosses(useful) {
                    settling.insert(field);
                }
            }
        }
        for field in self.shared_fields.iter() {
            let settle = self.plan.probes(field).iter().any(|&value| {
                with(self.plan, situation, field, value, |situation| {
                    let evaluate = |rank: usize| self.evaluate(&self.plan.leaves[rank], situation);
                    self.plan.overall(evaluate).is_definite()
                }) == Some(true)
            });
            if settle {
                settling.insert(field);
            }
        }
        settling
    }

    /// Tries every answer, or none, to each of these shared fields, then looks for the
    /// fields that matter.
    fn assume(&mut self, situation: &mut Situation, rest: Fields) {
        let Some(field) = rest.iter().next() else {
            self.search(situation);
            return;
        };
        let rest = rest.without([field].into_iter().collect());
        self.assume(situation, rest);
        let plan = self.plan;
        for &value in plan.probes(field) {
            with(plan, situation, field, value, |s| self.assume(s, rest));
        }
    }

    fn search(&mut self, situation: &mut Situation) {
        let candidates = self.unknown.without(self.useful);
        if candidates.is_empty() {
            return;
        }
        let states = self.states(situation);
        let change = |rank: usize, towards: Truth| {
            let mut changed = Outcomes::default();
            changed.insert(states[rank].current, towards);
            let outcomes = |other: usize| match other == rank {
                true => changed,
                false => states[other].outcomes(),
            };
            self.plan.overall(outcomes).changes()
        };
        let mut useful = Fields::NONE;
        for (rank, leaf) in self.plan.leaves.iter().enumerate() {
            let own = leaf
                .fields
                .intersection(candidates)
                .without(self.shared_fields);
            if states[rank].current.is_definite() || own.is_empty() {
                continue;
            }
            let changes = TruthSet::of(change(rank, Truth::True), change(rank, Truth::False));
            for field in own.iter() {
                if self
                    .distant(leaf, situation, field, changes)
                    .crosses(changes)
                {
                    useful.insert(field);
                }
            }
        }
        for field in candidates.intersection(self.shared_fields).iter() {
            if situation.is_unknown(field) && self.shared_field_matters(situation, &states, field) {
                useful.insert(field);
            }
        }
        self.useful = self.useful.union(useful);
    }

    /// Whether a shared field, which takes one value in all its leaves at once, changes
    /// the verdict.
    fn shared_field_matters(
        &self,
        situation: &mut Situation,
        states: &LeafStates,
        field: Field,
    ) -> bool {
        self.plan.probes(field).iter().any(|&value| {
            let after = with(self.plan, situation, field, value, |s| self.states(s));
            let Some(after) = after else {
                return false;
            };
            let outcomes = |rank: usize| {
                let (before, after) = (states[rank], after[rank]);
                if !self.plan.leaves[rank].fields.contains(field) {
                    return before.outcomes();
                }
                // Another field of the leaf may settle it first; then it does not change.
                let mut outcomes = Outcomes::default();
                outcomes.insert(before.current, after.current);
                for truth in before.possible_truths.iter().filter(|v| v.is_definite()) {
                    outcomes.insert(truth, truth);
                }
                outcomes
            };
            self.plan.overall(outcomes).changes()
        })
    }

    fn states(&self, situation: &mut Situation) -> LeafStates {
        let leaves = self.plan.leaves.iter();
        leaves.map(|leaf| self.state(leaf, situation)).collect()
    }

    fn state(&self, leaf: &Leaf, situation: &mut Situation) -> LeafState {
        let current = self.evaluate(leaf, situation);
        let mut possible_truths = TruthSet::default();
        possible_truths.insert(current);
        if !current.is_definite() {
            let free = leaf
                .fields
                .intersection(self.unknown)
                .without(self.shared_fields);
            for field in free.iter() {
                let outcomes = self.direct(leaf, situation, field, TruthSet::DEFINITE);
                possible_truths = possible_truths.union(outcomes);
                if possible_truths == TruthSet::ALL {
                    break;
                }
            }
        }
        LeafState {
            current,
            possible_truths,
        }
    }

    fn evaluate(&self, leaf: &Leaf, situation: &Situation) -> Truth {
        match leaf.rule {
            Rule::AVerifier(_) => self.uncomputable,
            _ => leaf.rule.evaluate(situation, &self.entry.parameters),
        }
    }

    /// The truths that learning a field alone can give its leaf; the search stops once all
    /// that are `wanted` were found.
    fn direct(
        &self,
        leaf: &Leaf,
        situation: &mut Situation,
        field: Field,
        wanted: TruthSet,
    ) -> TruthSet {
        let outcomes = TruthSet::default();
        if wanted.is_empty() || !situation.is_unknown(field) {
            return outcomes;
        }
        if leaf.is_intact(situation) {
            let precomputed = leaf.direct.iter().find(|(c, _)| *c == field);
            return precomputed.map_or(outcomes, |(_, truths)| *truths);
        }
        self.attempt(leaf, situation, field, wanted)
    }

    fn attempt(
        &self,
        leaf: &Leaf,
        situation: &mut Situation,
        field: Field,
        wanted: TruthSet,
    ) -> TruthSet {
        let mut outcomes = TruthSet::default();
        for &value in self.plan.probes(field) {
            let outcome = with(self.plan, situation, field, value, |situation| {
                self.evaluate(leaf, situation)
            });
            outcome.into_iter().for_each(|truth| outcomes.insert(truth));
            if outcomes.contains_all(wanted) {
                break;
            }
        }
        outcomes
    }

    /// The same, in any state that can be reached where the leaf is still unknown.
    fn distant(
        &self,
        leaf: &Leaf,
        situation: &mut Situation,
        field: Field,
        wanted: TruthSet,
    ) -> TruthSet {
        let mut outcomes = self.direct(leaf, situation, field, wanted);
        if !leaf.has_several {
            return outcomes;
        }
        let own = leaf
            .fields
            .intersection(self.unknown)
            .without(self.shared_fields);
        for other in own.iter().filter(|&other| other != field) {
            if outcomes.crosses(wanted) || !situation.is_unknown(other) {
                continue;
            }
            for &value in self.plan.probes(other) {
                with(self.plan, situation, other, value, |situation| {
                    if !self.evaluate(leaf, situation).is_definite() {
                        outcomes = outcomes.union(self.direct(leaf, situation, field, wanted));
                    }
                });
            }
        }
        outcomes
    }
}

/// Runs something as if a field had this value; `None` when what is known of the place
/// rules that value out.
fn with<T>(
    plan: &EntryPlan,
    situation: &mut Situation,
    field: Field,
    value: FieldValue,
    run: impl FnOnce(&mut Situation) -> T,
) -> Option<T> {
    if !situation.accepts(field, value) {
        return None;
    }
    let before = situation.stated(field);
    situation.set(field, value);
    let possible = SituationPlace::of(field)
        .is_none_or(|(location, _)| plan.accepts(&situation.known(location)));
    let done = possible.then(|| run(situation));
    situation.set(field, before);
    done
}

/// A set of truths, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TruthSet(u8);

impl TruthSet {
    const ALL: Self = Self(0b111);
    const DEFINITE: Self = Self(0b101);

    fn of(is_true: bool, is_false: bool) -> Self {
        Self(u8::from(is_false) | u8::from(is_true) << 2)
    }

    fn insert(&mut self, truth: Truth) {
        self.0 |= 1 << truth as u8;
    }

    fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn contains_all(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    fn crosses(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    fn union(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    fn iter(self) -> impl Iterator<Item = Truth> {
        let is_inside = move |truth: &Truth| self.0 >> *truth as u8 & 1 == 1;
        Truth::ALL.into_iter().filter(is_inside)
    }
}

/// A set of pairs of truths, before and after a field is known, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Outcomes(u16);

impl Outcomes {
    fn insert(&mut self, before: Truth, after: Truth) {
        self.0 |= 1 << (3 * before as u16 + after as u16);
    }

    fn iter(self) -> impl Iterator<Item = (Truth, Truth)> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let rank = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            let before = Truth::ALL.get(rank / 3)?;
            Some((*before, Truth::ALL[rank % 3]))
        })
    }

    fn combine(self, others: Self, op: fn(Truth, Truth) -> Truth) -> Self {
        let mut outcomes = Self::default();
        for (a, b) in self.iter() {
            for (c, d) in others.iter() {
                outcomes.insert(op(a, c), op(b, d));
            }
        }
        outcomes
    }

    fn contains(self, truth: Truth) -> bool {
        self.iter().any(|(before, _)| before == truth)
    }

    fn changes(self) -> bool {
        self.iter().any(|(before, after)| before != after)
    }
}

impl Algebra for Outcomes {
    const TRUE: Self = Self(1 << 8);
    const FALSE: Self = Self(1);

    fn and(self, other: Self) -> Self {
        self.combine(other, Truth::and)
    }

    fn or(self, other: Self) -> Self {
        self.combine(other, Truth::or)
    }

    fn negate(self) -> Self {
        let mut outcomes = Self::default();
        for (before, after) in self.iter() {
            outcomes.insert(!before, !after);
        }
        outcomes
    }
}
