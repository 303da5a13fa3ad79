//! How many questions it takes until the first results stop changing, over drawn situations.

use super::build::built_catalogue;
use anyhow::Result;
use serde::Serialize;
use shared::{
    Date,
    codes::CodeCommune,
    eligibilite::{Audience, Catalogue, Ranking, evaluate},
    situation::{Field, FieldKind, FieldValue, Fields, Situation},
};
use steps::table::table;

/// The day of the draw, so that it says the same each day.
const DAY: Date = Date::constant(2026, 11, 22);

/// Draws situations and prints how many questions each order takes.
pub fn questions(number: usize, json: bool) -> Result<()> {
    let catalogue = built_catalogue(None)?.catalogue;
    let measure = QuestionMeasure::new(&catalogue, number);
    if json {
        println!("{}", serde_json::to_string(&measure)?);
    } else {
        print!("{}", measure.table());
    }
    Ok(())
}

/// Questions until the first five results stop changing.
#[derive(Debug, Serialize)]
pub(super) struct QuestionMeasure {
    situations: usize,
    pub(super) page: OrderMeasure,
    pub(super) api: OrderMeasure,
}

/// What an order of the questions takes.
#[derive(Debug, Default, Serialize)]
pub(super) struct OrderMeasure {
    pub(super) median: usize,
    ninth_decile: usize,
    /// Questions put in all.
    median_asked: usize,
    /// In a hundred: the first five are those that everything known would give.
    pub(super) right_percent: usize,
}

impl QuestionMeasure {
    pub(super) fn new(catalogue: &Catalogue, number: usize) -> Self {
        let ranks = catalogue.ranks_for(Audience::of_a_page());
        let mut draw = SituationDraw(0x9e37_79b9_7f4a_7c15);
        let people: Vec<Situation> = (0..number).map(|_| person(&mut draw)).collect();
        let measure = |order: QuestionOrder| {
            let runs = people
                .iter()
                .map(|person| interview(catalogue, &ranks, person, order));
            OrderMeasure::new(runs.collect())
        };
        Self {
            situations: number,
            page: measure(QuestionOrder::Page),
            api: measure(QuestionOrder::Api),
        }
    }

    fn table(&self) -> String {
        let row = |name: &str, order: &OrderMeasure| {
            [
                name.to_owned(),
                order.median.to_string(),
                order.ninth_decile.to_string(),
                order.median_asked.to_string(),
                order.right_percent.to_string(),
            ]
        };
        let rows = [row("page", &self.page), row("API", &self.api)];
        let columns = [
            "order",
            "questions until the first five stay, median",
            "nine in ten",
            "asked in all, median",
            "% with the five of who says all",
        ];
        table(columns, &rows)
    }
}

impl OrderMeasure {
    fn new(runs: Vec<InterviewRun>) -> Self {
        let part = |of: fn(&InterviewRun) -> usize, tenths: usize| {
            let mut numbers: Vec<usize> = runs.iter().map(of).collect();
            numbers.sort_unstable();
            let place = numbers.len() * tenths / 10;
            numbers.get(place).copied().unwrap_or(0)
        };
        let right = runs.iter().filter(|run| run.right).count();
        Self {
            median: part(|run| run.stable, 5),
            ninth_decile: part(|run| run.stable, 9),
            median_asked: part(|run| run.asked, 5),
            right_percent: right * 100 / runs.len().max(1),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum QuestionOrder {
    /// [`Ranking::questions`].
    Page,
    /// That of the evaluation: what settles the most verdicts.
    Api,
}

/// An interview, from nothing known to no question left.
struct InterviewRun {
    /// Questions after which the first five do not change any more.
    stable: usize,
    asked: usize,
    right: bool,
}

/// Plays an interview of somebody who answers everything.
fn interview(
    catalogue: &Catalogue,
    ranks: &[u16],
    person: &Situation,
    order: QuestionOrder,
) -> InterviewRun {
    let firsts = firsts(catalogue, ranks, person, order, Field::ALL.len());
    let evaluation = evaluate(catalogue, person, Some(ranks));
    let whole = Ranking::new(catalogue, person, &evaluation, &|_| false).now;
    let last = firsts.last().cloned().unwrap_or_default();
    InterviewRun {
        stable: firsts
            .iter()
            .rposition(|first| *first != last)
            .map_or(0, |rank| rank + 1),
        asked: firsts.len() - 1,
        right: last == whole[..whole.len().min(Ranking::SHOWN)],
    }
}

/// The first results after each question put to somebody, at most so many: what they do not
/// know is put aside.
pub(super) fn firsts(
    catalogue: &Catalogue,
    ranks: &[u16],
    person: &Situation,
    order: QuestionOrder,
    at_most: usize,
) -> Vec<Vec<u16>> {
    let mut known = Situation::new(person.date());
    let mut asked = Fields::NONE;
    let mut firsts = Vec::new();
    loop {
        let evaluation = evaluate(catalogue, &known, Some(ranks));
        let can_ask = |field: Field| field.is_asked() && !asked.contains(field);
        let ranking = Ranking::new(catalogue, &known, &evaluation, &can_ask);
        let first: Vec<u16> = ranking.now.iter().copied().take(Ranking::SHOWN).collect();
        firsts.push(first);
        let next = match order {
            QuestionOrder::Page => ranking.questions.first().map(|question| question.field),
            QuestionOrder::Api => {
                let mut useful = evaluation.questions.iter().map(|question| question.field);
                useful.find(|field| can_ask(*field))
            }
        };
        let Some(field) = next.filter(|_| firsts.len() <= at_most) else {
            return firsts;
        };
        asked.insert(field);
        known.set(field, person.stated(field));
    }
}

/// Communes of the draw: those that the catalogue names often, and others.
const COMMUNES: [&str; 12] = [
    "93066", "93048", "13055", "69266", "31555", "59512", "59350", "67482", "35238", "33063",
    "63113", "97411",
];

/// Somebody of whom everything is known.
fn person(draw: &mut SituationDraw) -> Situation {
    let mut person = Situation::new(DAY);
    let commune = COMMUNES[draw.below(COMMUNES.len())]
        .parse::<CodeCommune>()
        .ok();
    let has_structure = draw.below(4) == 0;
    for &field in Field::ALL {
        let value = match field {
            field if !field.is_asked() => continue,
            Field::ResidenceCommune | Field::ProjetCommune => {
                commune.map_or(FieldValue::Unknown, FieldValue::Commune)
            }
            Field::ResidenceDepartement | Field::ProjetDepartement => commune
                .map_or(FieldValue::Unknown, |code| {
                    FieldValue::Departement(code.departement())
                }),
            Field::Age => FieldValue::Number((16 + draw.below(50)) as f64),
            Field::StatutJuridique if !has_structure => FieldValue::Choice(0),
            // One need or two, one cause or two, seldom a minimum income.
            Field::Besoins | Field::Themes => {
                let values = field.values().len();
                FieldValue::List(1 << draw.below(values) | 1 << draw.below(values))
            }
            Field::MinimaSociaux | Field::ConventionsIae | Field::Engagements => {
                FieldValue::List(match draw.below(4) {
                    0 => 1 << draw.below(field.values().len()),
                    _ => 0,
                })
            }
            // Rather not than so, for what few people are.
            _ => match field.kind() {
                FieldKind::Boolean => FieldValue::Boolean(draw.below(3) == 0),
                FieldKind::Choice(values) => FieldValue::Choice(draw.below(values.len()) as u8),
                FieldKind::List(values) => FieldValue::List(1 << draw.below(values.len())),
                FieldKind::Number { .. } => FieldValue::Number(draw.below(12) as f64),
                _ => FieldValue::Unknown,
            },
        };
        person.set(field, value);
    }
    person
}

/// Numbers that look drawn, the same each time (xorshift64*).
struct SituationDraw(u64);

impl SituationDraw {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let mixed = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        mixed as usize % limit.max(1)
    }
}
