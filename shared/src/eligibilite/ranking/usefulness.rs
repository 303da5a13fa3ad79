//! How useful an entry is to a person, in points.

use super::weights::*;
use crate::{
    Date,
    eligibilite::{Condition, Entry, Quand, Rule, Truth, Zones, days, ranking::is_known_false},
    situation::{Field, FieldValue, Situation},
};

/// What is known of a person that orders entries.
pub(super) struct Wishes {
    /// The needs said, bits of `projet.besoins`.
    besoins: u64,
    stade: Option<u8>,
    today: Date,
}

/// The points of an entry, by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Usefulness {
    /// What it brings, when, where and by whom.
    pub(super) worth: i32,
    /// How sure it is.
    pub(super) sure: i32,
    /// The conditions that are met.
    pub(super) met: i32,
}

impl Usefulness {
    pub(super) fn total(self) -> i32 {
        self.worth + self.sure
    }

    /// What it would be worth if every answer that misses were the right one.
    pub(super) fn at_best(self) -> i32 {
        self.worth + SURE + MADE_FOR_MOST
    }
}

impl Wishes {
    pub(super) fn new(situation: &Situation) -> Self {
        Self {
            besoins: match situation.known_value(Field::Besoins) {
                FieldValue::List(bits) => bits,
                _ => 0,
            },
            stade: match situation.known_value(Field::Stade) {
                FieldValue::Choice(rank) => Some(rank),
                _ => None,
            },
            today: situation.date(),
        }
    }

    /// How useful an entry is, from the truth of each of its conditions.
    pub(super) fn usefulness(
        &self,
        entry: &Entry,
        truths: &[Truth],
        situation: &Situation,
    ) -> Usefulness {
        let met = truths.iter().filter(|truth| **truth == Truth::True).count() as i32;
        let someone = match entry.has_someone_to_ask() {
            true => SOMEONE,
            false => 0,
        };
        let worth = self.answered(entry)
            + self.stage(entry)
            + self.date(entry)
            + nearness(entry, truths, situation)
            + someone;
        Usefulness {
            worth,
            sure: self.sureness(entry, truths, situation) + (met * MADE_FOR).min(MADE_FOR_MOST),
            met,
        }
    }

    /// What it brings to the needs that were said.
    fn answered(&self, entry: &Entry) -> i32 {
        let apports = entry.offer.apports.iter();
        let brought = apports
            .map(|apport| brought(apport.kind, apport.montant.is_some()))
            .max()
            .unwrap_or(0);
        let answered = self.besoins & u64::from(entry.offer.besoins);
        match answered.count_ones() as i32 {
            0 if self.besoins == 0 => brought,
            0 => brought / UNASKED,
            n => brought + (NEED + (n - 1) * OTHER_NEED).min(NEEDS_MOST),
        }
    }

    fn stage(&self, entry: &Entry) -> i32 {
        match (self.stade, entry.offer.stades) {
            (None, _) | (_, 0) => ANY_STAGE,
            (Some(stade), stades) if stades >> stade & 1 == 1 => STAGE,
            _ => OTHER_STAGE,
        }
    }

    fn date(&self, entry: &Entry) -> i32 {
        let calls = &entry.offer.appels;
        match entry.offer.quand {
            Quand::TouteLAnnee => OPEN,
            Quand::Inconnu => NO_DATE,
            Quand::Appel if calls.is_empty() => NO_DATE,
            Quand::Appel => match calls.iter().find(|call| self.today <= call.end) {
                None => OVER,
                Some(call) if call.start <= self.today => OPEN,
                Some(call) => {
                    let wait = (days(call.start) - days(self.today)) as i32;
                    match wait <= SOON_DAYS {
                        true => SOON,
                        false => LATER,
                    }
                }
            },
        }
    }

    /// How sure it is that it is for them.
    fn sureness(&self, entry: &Entry, truths: &[Truth], situation: &Situation) -> i32 {
        let old = match entry.is_old(self.today) {
            true => OLD,
            false => 0,
        };
        if !entry.has_known_conditions() {
            return CONDITIONS_UNKNOWN + old;
        }
        let mut sure = SURE;
        for (condition, truth) in entry.conditions.iter().zip(truths) {
            if *truth == Truth::Unknown && !condition.is_implantation() {
                sure += doubt(entry, &condition.rule, situation);
            }
        }
        sure.max(0) + old
    }
}

/// What an unknown condition takes away.
fn doubt(entry: &Entry, rule: &Rule, situation: &Situation) -> i32 {
    let Rule::AnyOf(rules) = rule else {
        return match rule {
            Rule::AVerifier(_) => TO_CHECK,
            _ => NOT_YET_SAID,
        };
    };
    let described = rules
        .iter()
        .filter(|rule| !matches!(rule, Rule::AVerifier(_)));
    match described
        .clone()
        .all(|rule| is_known_false(entry, rule, situation))
    {
        true => OTHER_PUBLIC,
        false => NOT_YET_SAID,
    }
}

/// How near it is, from the narrowest place that it names.
fn nearness(entry: &Entry, truths: &[Truth], situation: &Situation) -> i32 {
    let mut placed = entry.conditions.iter().zip(truths);
    let Some((condition, truth)) = placed.rfind(|(condition, _)| condition.label.is_some()) else {
        return ANYWHERE;
    };
    match truth {
        Truth::True => extent(condition),
        Truth::False => FAR,
        Truth::Unknown if is_elsewhere(entry, condition, situation) => FAR,
        Truth::Unknown => PERHAPS_FAR,
    }
}

/// Whether every place that a condition names is known not to be that of the person.
fn is_elsewhere(entry: &Entry, condition: &Condition, situation: &Situation) -> bool {
    let mut leaves = Vec::new();
    condition.rule.leaves(&mut leaves);
    leaves
        .into_iter()
        .filter(|leaf| matches!(leaf, Rule::Located(..)))
        .any(|leaf| is_known_false(entry, leaf, situation))
}

fn extent(condition: &Condition) -> i32 {
    let mut leaves = Vec::new();
    condition.rule.leaves(&mut leaves);
    let zones = leaves.into_iter().find_map(|leaf| match leaf {
        Rule::Located(_, zones) => Some(zones),
        _ => None,
    });
    match zones {
        None => ANYWHERE,
        Some(Zones {
            communes,
            intercommunalites,
            ..
        }) if !communes.is_empty() || !intercommunalites.is_empty() => NEXT_DOOR,
        Some(Zones { departements, .. }) if !departements.is_empty() => SAME_DEPARTEMENT,
        Some(_) => SAME_REGION,
    }
}
