//! How useful an entry is to a person, in points.

use super::weights::*;
use crate::{
    Date,
    eligibilite::{
        ApportKind, Condition, Entry, Quand, Rule, Truth, Zones, days, ranking::is_known_false,
    },
    orientation::weights::ETAPE_OF_BESOIN,
    situation::{Field, FieldValue, Situation},
    structures::{EnumSet, Fonction, Public},
};

/// What is known of a person that orders entries.
pub(super) struct Wishes {
    /// The needs said, bits of `projet.besoins`.
    besoins: u64,
    stade: Option<u8>,
    /// Looks for work, and has said nothing of a project.
    work: bool,
    /// The publics that they are of, and those that they are surely not of.
    publics: EnumSet<Public>,
    other_publics: EnumSet<Public>,
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
    /// What it would be worth besides, if its place were that of the person.
    pub(super) nearer: i32,
}

impl Usefulness {
    pub(super) fn total(self) -> i32 {
        self.worth + self.sure
    }

    /// What it would be worth if every answer that misses were the right one.
    pub(super) fn at_best(self) -> i32 {
        self.worth + self.nearer + SURE + MADE_FOR_MOST
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
            publics: Public::given_as_a_reason(situation),
            other_publics: Public::surely_not(situation),
            work: Public::DemandeursEmploi.contains(situation) == Truth::True
                && situation.known_value(Field::Stade).is_unknown(),
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
        let someone = match (&entry.door, entry.has_someone_to_ask()) {
            (Some(_), _) => SOMEONE,
            (None, true) => SOMEONE_ELSEWHERE,
            (None, false) => 0,
        };
        let (near, nearer) = nearness(entry, truths, situation);
        let worth = self.answered(entry)
            + self.stage(entry)
            + self.date(entry)
            + near
            + self.public(entry)
            + someone;
        Usefulness {
            worth,
            sure: self.sureness(entry, truths, situation) + (met * MADE_FOR).min(MADE_FOR_MOST),
            met,
            nearer,
        }
    }

    /// Whether its people receive others, as far as its source describes them.
    fn public(&self, entry: &Entry) -> i32 {
        let publics = entry.door.as_ref().map(|door| door.service.publics);
        let publics = publics.unwrap_or_default();
        let (theirs, others) = (
            publics.intersection(self.publics),
            publics.intersection(self.other_publics),
        );
        match (theirs.is_empty(), others == publics) {
            _ if publics.is_empty() => 0,
            (false, _) => FOR_THEM,
            (true, true) => FOR_OTHERS,
            (true, false) => 0,
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
        let mut apports = entry.offer.apports.iter();
        match answered.count_ones() as i32 {
            0 if self.work && apports.any(|apport| apport.kind == ApportKind::Emploi) => {
                brought + WORK
            }
            0 if self.besoins == 0 => brought,
            0 if self.serves_a_step(entry) => brought + STEP,
            0 => brought / UNASKED,
            n => brought + (NEED + (n - 1) * OTHER_NEED).min(NEEDS_MOST),
        }
    }

    /// Whether what its people do first is the step where one of the needs said is answered;
    /// what stands in the way is lifted by who lifts that very thing.
    fn serves_a_step(&self, entry: &Entry) -> bool {
        let does = entry.door.as_ref().and_then(|door| door.service.principale);
        let steps = ETAPE_OF_BESOIN.iter().enumerate();
        let mut asked = steps.filter(|(besoin, _)| self.besoins >> besoin & 1 == 1);
        asked.any(|(_, step)| *step != Fonction::Lever && does == Some(*step))
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

/// How near it is, from the narrowest place that it names, and how much nearer it would be
/// if that place were the person's.
fn nearness(entry: &Entry, truths: &[Truth], situation: &Situation) -> (i32, i32) {
    let mut placed = entry.conditions.iter().zip(truths);
    let Some((condition, truth)) = placed.rfind(|(condition, _)| condition.label.is_some()) else {
        return (ANYWHERE, 0);
    };
    let near = extent(condition);
    match truth {
        Truth::True => (near, 0),
        Truth::False => (FAR, 0),
        Truth::Unknown if is_elsewhere(entry, condition, situation) => (FAR, 0),
        Truth::Unknown => {
            let perhaps = match near {
                SAME_REGION | ANYWHERE => PERHAPS_FAR,
                _ => FAR,
            };
            (perhaps, near - perhaps)
        }
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
