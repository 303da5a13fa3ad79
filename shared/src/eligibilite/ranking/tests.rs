use super::{effort, *};
use crate::{
    eligibilite::{
        Apport, ApportKind, Bound, Condition, DatedValue, EntryOffer, EntryState, Montant,
        Parameter, Publication, Quand, Source, Zones, encode, evaluate,
    },
    situation::{FieldValue, SituationPlace},
    structures::{Appel, Door, Public, Service},
};

const DAY: Date = Date::constant(2026, 11, 22);

fn source() -> Source {
    Source::default()
}

fn condition(rule: Rule) -> Condition {
    Condition {
        code: "c".to_owned(),
        label: None,
        rule,
        source: source(),
    }
}

fn located(code: &str, zones: Zones) -> Condition {
    Condition {
        code: code.to_owned(),
        label: Some("ici".to_owned()),
        rule: Rule::Located(SituationPlace::Residence, zones),
        source: source(),
    }
}

/// An entry where somebody is met.
fn entry(id: &str, rules: Vec<Rule>) -> Entry {
    Entry {
        id: id.to_owned(),
        name: String::new(),
        resume: String::new(),
        site: None,
        state: EntryState::Actif,
        public: Default::default(),
        verifie_le: DAY,
        source: source(),
        conditions: rules.into_iter().map(condition).collect(),
        appreciations: Vec::new(),
        parameters: vec![Parameter {
            values: vec![DatedValue {
                value: 30.0,
                since: None,
                until: None,
            }],
        }],
        phrases: vec!["Être motivé.".to_owned()],
        door: Some(Door {
            accueil: "Quelqu’un.".to_owned(),
            service: Service::default(),
            dispositifs: Vec::new(),
        }),
        offer: EntryOffer::default(),
    }
}

fn bringing(mut entry: Entry, kind: ApportKind, besoin: &str) -> Entry {
    entry.offer.apports.push(Apport {
        kind,
        montant: None,
        duree_mois: None,
        text: String::new(),
        source: None,
    });
    let besoins = Field::Besoins.values();
    let rank = besoins.iter().position(|word| *word == besoin);
    entry.offer.besoins = rank.map_or(0, |rank| 1 << rank);
    entry
}

fn catalogue(mut entries: Vec<Entry>) -> Catalogue {
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    let publication = Publication {
        key: "guide".to_owned(),
        title: String::new(),
        publisher: String::new(),
        date: DAY,
        url: None,
    };
    Catalogue::decode(&encode(&[publication], &entries)).expect("a catalogue")
}

fn ranked(catalogue: &Catalogue, situation: &Situation) -> Ranking {
    let evaluation = evaluate(catalogue, situation, None);
    Ranking::new(catalogue, situation, &evaluation, &|_| true)
}

fn names<'a>(catalogue: &'a Catalogue, ranks: &[u16]) -> Vec<&'a str> {
    let entries = ranks
        .iter()
        .map(|rank| &catalogue.entries()[usize::from(*rank)]);
    entries.map(|entry| entry.id.as_str()).collect()
}

fn situation(known: &[(Field, FieldValue)]) -> Situation {
    let mut situation = Situation::new(DAY);
    for (field, value) in known {
        assert!(situation.set(*field, *value), "{field}");
    }
    situation
}

fn need(word: &str) -> (Field, FieldValue) {
    let rank = Field::Besoins.values().iter().position(|w| *w == word);
    (Field::Besoins, FieldValue::List(1 << rank.expect("a need")))
}

fn under_thirty() -> Rule {
    Rule::Bounds {
        field: Field::Age,
        min: None,
        max: Some(Bound {
            parameter: 0,
            strict: false,
        }),
    }
}

/// The entries of a catalogue of two, the first of which is to come first.
fn first(situation: &Situation, better: Entry, worse: Entry) {
    // Whatever they are called.
    for (a, b) in [("a", "b"), ("b", "a")] {
        let named = |entry: &Entry, id: &str| Entry {
            id: id.to_owned(),
            ..entry.clone()
        };
        let catalogue = catalogue(vec![named(&better, a), named(&worse, b)]);
        let now = ranked(&catalogue, situation).now;
        assert_eq!(names(&catalogue, &now), [a, b]);
    }
}

#[test]
fn what_answers_the_need_that_was_said_comes_before_what_is_sure_near_and_open() {
    let mut near = bringing(entry("", vec![]), ApportKind::Local, "local");
    near.offer.quand = Quand::TouteLAnnee;
    near.conditions = vec![
        located(
            "territoire",
            Zones {
                communes: vec!["93066".parse().expect("a commune")],
                ..Zones::default()
            },
        ),
        condition(Rule::Is(Field::ResidenceQpv, true)),
    ];
    let loan = bringing(
        entry("", vec![Rule::AVerifier(0)]),
        ApportKind::Pret,
        "financement",
    );
    let person = situation(&[
        need("financement"),
        (
            Field::ResidenceCommune,
            FieldValue::Commune("93066".parse().expect("a commune")),
        ),
        (Field::ResidenceQpv, FieldValue::Boolean(true)),
    ]);
    first(&person, loan, near);
}

#[test]
fn what_is_sure_comes_before_what_is_to_check_and_before_what_nothing_is_known_of() {
    let person = situation(&[(Field::ResidenceQpv, FieldValue::Boolean(true))]);
    let sure = entry("", vec![Rule::Is(Field::ResidenceQpv, true)]);
    let to_check = entry("", vec![Rule::AVerifier(0)]);
    first(&person, sure.clone(), to_check.clone());
    first(&person, to_check, entry("", vec![]));
    let other_public = Rule::AnyOf(vec![
        Rule::Is(Field::ResidenceQpv, false),
        Rule::AVerifier(0),
    ]);
    first(&person, entry("", vec![]), entry("", vec![other_public]));
}

#[test]
fn what_is_open_comes_before_what_is_over_and_what_stands_here_before_what_is_far() {
    let person = situation(&[(
        Field::ResidenceCommune,
        FieldValue::Commune("93066".parse().expect("a commune")),
    )]);
    let call = |start, end| {
        let mut entry = entry("", vec![]);
        entry.offer.quand = Quand::Appel;
        entry.offer.appels = vec![Appel { start, end }];
        entry
    };
    let open = call(Date::constant(2026, 11, 1), Date::constant(2026, 12, 1));
    let soon = call(Date::constant(2026, 12, 1), Date::constant(2026, 12, 31));
    let over = call(Date::constant(2026, 1, 1), Date::constant(2026, 2, 1));
    first(&person, open, soon.clone());
    first(&person, soon, over);
    let standing = |code: &str| {
        let mut entry = entry("", vec![]);
        let zones = Zones {
            communes: vec![code.parse().expect("a commune")],
            ..Zones::default()
        };
        let place = located(Condition::IMPLANTATION, zones);
        entry.conditions = vec![Condition {
            rule: Rule::AnyOf(vec![place.rule.clone(), Rule::AVerifier(0)]),
            ..place
        }];
        entry
    };
    first(&person, standing("93066"), entry("", vec![]));
    first(&person, entry("", vec![]), standing("13055"));
}

#[test]
fn what_stands_in_one_town_waits_until_the_place_is_known_and_that_is_worth_asking() {
    let zones = Zones {
        communes: vec!["42207".parse().expect("a commune")],
        ..Zones::default()
    };
    let place = located(Condition::IMPLANTATION, zones);
    let mut there = bringing(entry("", vec![]), ApportKind::Local, "local");
    there.conditions = vec![
        Condition {
            rule: Rule::AnyOf(vec![place.rule.clone(), Rule::AVerifier(0)]),
            ..place
        },
        condition(Rule::Is(Field::ProjetQpv, true)),
    ];
    let mut anywhere = there.clone();
    anywhere.conditions = vec![condition(Rule::AVerifier(0))];
    let told = [need("local"), (Field::ProjetQpv, FieldValue::Boolean(true))];
    let nowhere = situation(&told);
    first(&nowhere, anywhere.clone(), there.clone());
    let commune = |code: &str| {
        let code = code.parse().expect("a commune");
        (Field::ResidenceCommune, FieldValue::Commune(code))
    };
    let here = situation(&[told[0], told[1], commune("42207")]);
    first(&here, there.clone(), anywhere.clone());
    // Five others come first: the place may still change that.
    let ids = ["a", "b", "c", "d", "e"];
    let mut entries: Vec<Entry> = ids
        .iter()
        .map(|id| Entry {
            id: (*id).to_owned(),
            ..anywhere.clone()
        })
        .collect();
    entries.push(Entry {
        id: "f".to_owned(),
        ..there
    });
    let catalogue = catalogue(entries);
    let questions = ranked(&catalogue, &nowhere).questions;
    let asks_place = |question: &PageQuestion| {
        question.field == Field::ResidenceCommune && question.changes_first
    };
    assert!(questions.iter().any(asks_place), "{questions:?}");
}

#[test]
fn a_door_for_the_young_does_not_come_first_at_fifty_eight_and_refuses_nobody() {
    let mut young = bringing(entry("", vec![]), ApportKind::Accompagnement, "confiance");
    if let Some(door) = &mut young.door {
        door.service.publics = [Public::Jeunes].into_iter().collect();
    }
    let all = bringing(
        entry("", vec![Rule::AVerifier(0)]),
        ApportKind::Accompagnement,
        "reseau",
    );
    let aged = |age| situation(&[need("confiance"), (Field::Age, FieldValue::Number(age))]);
    first(&aged(58.0), all.clone(), young.clone());
    first(&aged(22.0), young.clone(), all.clone());
    // At an age that some call young, the doubt is theirs to lift.
    first(&aged(33.0), young, all);
}

#[test]
fn an_amount_counts_and_a_stage_too() {
    let person = situation(&[(Field::Stade, FieldValue::Choice(0))]);
    let plain = bringing(entry("", vec![]), ApportKind::Subvention, "financement");
    let mut stated = plain.clone();
    stated.offer.apports[0].montant = Some(Montant::AtMost(7_000));
    first(&person, stated, plain.clone());
    let (mut idea, mut later) = (plain.clone(), plain);
    idea.offer.stades = 1;
    later.offer.stades = 1 << 5;
    first(&person, idea, later);
}

#[test]
fn no_name_comes_first_by_its_letters() {
    let ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let catalogue = catalogue(ids.map(|id| entry(id, vec![])).into());
    let mut firsts = std::collections::BTreeSet::new();
    for month in 1..=12 {
        for year in 2025..2030 {
            let day = Situation::new(Date::constant(year, month, 1));
            let now = ranked(&catalogue, &day).now;
            assert_eq!(now.len(), ids.len());
            firsts.insert(now[0]);
            let later = Situation::new(Date::constant(year, month, 28));
            assert_eq!(now, ranked(&catalogue, &later).now, "one draw a month");
        }
    }
    assert_eq!(firsts.len(), ids.len(), "each comes first some month");
}

#[test]
fn each_entry_is_in_the_group_of_what_can_be_done_about_it() {
    let mut status = entry("e-statut", vec![]);
    status.door = None;
    let catalogue = catalogue(vec![
        entry("a-oui", vec![Rule::Is(Field::ResidenceQpv, true)]),
        entry("b-age", vec![under_thirty(), Rule::AVerifier(0)]),
        entry(
            "c-deux",
            vec![under_thirty(), Rule::Is(Field::Boursier, true)],
        ),
        entry("d-non", vec![Rule::Is(Field::ResidenceQpv, false)]),
        status,
    ]);
    let person = situation(&[(Field::ResidenceQpv, FieldValue::Boolean(true))]);
    let ranking = ranked(&catalogue, &person);
    assert_eq!(names(&catalogue, &ranking.now), ["a-oui"]);
    let [one] = &ranking.one_answer[..] else {
        panic!("{ranking:?}");
    };
    assert_eq!((one.result, one.field), (1, Field::Age));
    assert_eq!(names(&catalogue, &ranking.not_today), ["d-non"]);
    let mut others = names(&catalogue, &ranking.others);
    others.sort_unstable();
    assert_eq!(others, ["c-deux", "e-statut"]);
    // Put aside, the question leaves it to its people.
    let evaluation = evaluate(&catalogue, &person, None);
    let aside = Ranking::new(&catalogue, &person, &evaluation, &|field| {
        field != Field::Age
    });
    assert!(names(&catalogue, &aside.now).contains(&"b-age"));
}

#[test]
fn the_law_waits_for_the_stage_and_the_need_and_structures_for_a_structure() {
    let catalogue = catalogue(vec![
        entry("a", vec![Rule::Is(Field::Article1Reserves, true)]),
        entry("b", vec![Rule::Among(Field::StatutJuridique, 1 << 1)]),
        entry("c", vec![under_thirty()]),
    ]);
    let asked = |person: &Situation| -> Vec<Field> {
        let questions = ranked(&catalogue, person).questions;
        questions.iter().map(|question| question.field).collect()
    };
    let nothing = situation(&[]);
    assert_eq!(asked(&nothing), [Field::Besoins, Field::Stade, Field::Age]);
    let told = [need("financement"), (Field::Stade, FieldValue::Choice(0))];
    let person = situation(&told);
    assert_eq!(asked(&person), [Field::Age, Field::StatutJuridique]);
    let none = [
        told[0],
        told[1],
        (Field::StatutJuridique, FieldValue::Choice(0)),
    ];
    assert_eq!(asked(&situation(&none)), [Field::Age]);
    let association = [
        told[0],
        told[1],
        (Field::StatutJuridique, FieldValue::Choice(1)),
    ];
    assert_eq!(
        asked(&situation(&association)),
        [Field::Age, Field::Article1Reserves]
    );
}

#[test]
fn each_question_has_its_effort_and_ages_are_easier_than_articles() {
    assert!(Field::ALL.iter().all(|field| effort(*field) > 0));
    assert!(effort(Field::Age) < effort(Field::MinimaSociaux));
    assert!(effort(Field::MinimaSociaux) < effort(Field::Article1Reserves));
}
