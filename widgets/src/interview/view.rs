//! A question on the screen, with all that can be answered to it.

use super::{
    Address, Interview, InterviewNotice,
    actions::InterviewAction,
    buttons::{action_row, primary},
    input::InputKind,
    parcours::{Answer, Answers, GivenAnswer, Usage},
    screens::back,
};
use crate::{
    location::FoundPlace,
    network::FetchError,
    node::{StaticAttributes, VirtualNode, element},
    settings::WidgetSettings,
    tags::{boolean, button, paragraph},
    words::{InterviewWords, fill_template},
};
use shared::{
    situation::{Field, FieldValue, SituationPlace},
    words,
};

/// The heading of a question, which takes the focus.
pub(crate) const TITLE: StaticAttributes = &[
    ("class", "question"),
    ("id", "titre"),
    ("part", "titre"),
    ("tabindex", "-1"),
];
const CHOICE: StaticAttributes = &[("class", "choix"), ("part", "choix"), ("type", "button")];

/// The question on screen, and what can be answered.
pub(crate) fn question(
    statements: &InterviewWords,
    interview: &Interview,
    settings: &WidgetSettings,
) -> Vec<VirtualNode> {
    let Some(field) = interview.field else {
        return Vec::new();
    };
    let stated_value = interview.parcours.answer(field);
    let skip = |answer, word: &'static str| {
        button(
            &[("class", "discret"), ("part", "passer"), ("type", "button")],
            InterviewAction::Skip(answer).attribute(),
            vec![word.into()],
        )
        .with("aria-pressed", boolean(stated_value == Some(answer)))
    };
    let aide = words::aide(field);
    vec![
        element("h2", TITLE, vec![words::question(field).into()]),
        help_of(aide.unwrap_or("")).si("hidden", aide.is_none()),
        answers(statements, interview, settings, field),
        element(
            "div",
            &[("class", "passer")],
            vec![
                skip(Answer::DoesNotKnow, statements.does_not_know),
                skip(Answer::RatherNotSay, statements.rather_not_say),
            ],
        ),
    ]
}

/// Asks what the checked address is.
pub(crate) fn usage_choices(statements: &InterviewWords, parcours: &Answers) -> Vec<VirtualNode> {
    let mut choose = Vec::new();
    for usage in Usage::ALL {
        let chosen = parcours.usage() == Some(usage);
        choose.push(choice(
            InterviewAction::Situate(usage),
            usage_name(statements, usage),
            chosen,
        ));
    }
    vec![
        paragraph(
            &[("class", "fil")],
            parcours
                .adresse()
                .map_or("", |a| checked_address(statements, a)),
        ),
        element("h2", TITLE, vec![statements.address_question.into()]),
        help_of(statements.address_help),
        group(choose),
        action_row(vec![back(statements)]),
    ]
}

/// What is known of the address that was checked.
pub(super) fn checked_address(statements: &InterviewWords, adresse: &Address) -> &'static str {
    match adresse.inside() {
        Some(true) => statements.address_inside,
        Some(false) => statements.address_outside,
        None => statements.address_doubt,
    }
}

/// What the address was said to be.
pub(super) fn usage_name(statements: &InterviewWords, usage: Usage) -> &'static str {
    match usage {
        Usage::Home => statements.address_home,
        Usage::Projet => statements.address_projet,
        Usage::Both => statements.address_both,
        Usage::Nothing => statements.address_none,
    }
}

fn help_of(text: impl Into<VirtualNode>) -> VirtualNode {
    paragraph(&[("class", "aide")], text)
}

fn choice(action: InterviewAction, word: &'static str, chosen: bool) -> VirtualNode {
    // In a box of its own, so that the style can give it a capital.
    let word = element("span", &[], vec![word.into()]);
    button(CHOICE, action.attribute(), vec![word]).with("aria-pressed", boolean(chosen))
}

fn group(choice: Vec<VirtualNode>) -> VirtualNode {
    element(
        "div",
        &[
            ("class", "reponses"),
            ("role", "group"),
            ("aria-labelledby", "titre"),
        ],
        choice,
    )
}

fn answers(
    statements: &InterviewWords,
    interview: &Interview,
    settings: &WidgetSettings,
    field: Field,
) -> VirtualNode {
    let stated_value = match interview.parcours.answer(field) {
        Some(Answer::FieldValue(value)) => value,
        _ => FieldValue::Unknown,
    };
    let mut choose = Vec::new();
    match InputKind::de(field) {
        InputKind::YesNo => {
            for (is_true, word) in [(true, statements.yes), (false, statements.negate)] {
                let chosen = stated_value == FieldValue::Boolean(is_true);
                choose.push(choice(InterviewAction::Decide(is_true), word, chosen));
            }
            group(choose)
        }
        InputKind::Choice => {
            for rank in 0..field.values().len() as u8 {
                let chosen = stated_value == FieldValue::Choice(rank);
                let word = words::value(field, rank.into());
                choose.push(choice(InterviewAction::Choose(rank), word, chosen));
            }
            group(choose)
        }
        InputKind::List => list(statements, interview, field),
        InputKind::Commune => commune(statements, interview, settings, field),
        InputKind::Number(_) => {
            let aide = statements.number_help.to_owned();
            typed_field(
                statements,
                interview,
                aide,
                statements.unreadable_number,
                "numeric",
            )
        }
        InputKind::Departement => {
            let aide = statements.departement_help.to_owned();
            typed_field(
                statements,
                interview,
                aide,
                statements.unreadable_departement,
                "text",
            )
        }
        InputKind::Nothing => "".into(),
    }
}

/// Several values, then the button that sends them: none of them is an answer too.
fn list(statements: &InterviewWords, interview: &Interview, field: Field) -> VirtualNode {
    let chosen_ones = interview.draft.list;
    let mut values = Vec::new();
    for rank in 0..field.values().len() as u8 {
        let chosen_one = chosen_ones >> rank & 1 == 1;
        let word = words::value(field, rank.into());
        values.push(choice(InterviewAction::Toggle(rank), word, chosen_one));
    }
    let word = if chosen_ones == 0 {
        statements.nothing_found
    } else {
        statements.confirm_label
    };
    element(
        "div",
        &[("class", "liste")],
        vec![
            help_of(statements.several),
            group(values),
            action_row(vec![primary(
                InterviewAction::ConfirmList.attribute(),
                word,
            )]),
        ],
    )
}

/// A field, the button that sends what it holds, and what is said of it, aloud too.
fn typed_field(
    statements: &InterviewWords,
    interview: &Interview,
    aide: String,
    unreadable_message: &'static str,
    keyboard: &'static str,
) -> VirtualNode {
    let commune = interview.field.map(InputKind::de) == Some(InputKind::Commune);
    let notice = match interview.draft.notice {
        InterviewNotice::Nothing => "",
        InterviewNotice::Unreadable => unreadable_message,
        InterviewNotice::Searching => statements.search,
        InterviewNotice::NoCommune => statements.no_commune,
        InterviewNotice::Geocoder(FetchError::Offline) => statements.offline,
        InterviewNotice::Geocoder(_) => statements.geocoder_failure,
    };
    let input = element(
        "input",
        &[
            ("class", "case"),
            ("part", "champ"),
            ("type", "text"),
            ("autocomplete", "off"),
            ("maxlength", "60"),
            ("aria-labelledby", "titre"),
            ("aria-describedby", "aide avis"),
        ],
        Vec::new(),
    )
    .with("inputmode", keyboard)
    .with("value", interview.draft.text.clone());
    let submit_label = element(
        "button",
        &[("class", "principal"), ("type", "submit")],
        vec![
            if commune {
                statements.search_label
            } else {
                statements.confirm_label
            }
            .into(),
        ],
    );
    element(
        "form",
        &[("class", "saisie ecrite"), ("novalidate", "")],
        vec![
            paragraph(&[("class", "aide"), ("id", "aide")], aide),
            input,
            action_row(vec![submit_label]),
            paragraph(
                &[("class", "avis"), ("id", "avis"), ("role", "alert")],
                notice,
            ),
        ],
    )
}

fn commune(
    statements: &InterviewWords,
    interview: &Interview,
    settings: &WidgetSettings,
    field: Field,
) -> VirtualNode {
    let communes = &interview.draft.communes;
    let mut found_ones = Vec::new();
    for (rank, location) in communes.iter().enumerate() {
        let action = InterviewAction::Commune(rank).attribute();
        found_ones.push(button(CHOICE, action, vec![name(location).into()]));
    }
    let situation = interview.parcours.situation();
    let is_known = situation.known(SituationPlace::Residence).commune.is_some();
    let same_button = (field == Field::ProjetCommune && is_known).then(|| {
        group(vec![choice(
            InterviewAction::SameCommune,
            statements.same_commune,
            false,
        )])
    });
    let aide = fill_template(statements.commune_help, &[("service", settings.service())]);
    element(
        "div",
        &[],
        vec![
            same_button.into(),
            typed_field(
                statements,
                interview,
                aide,
                statements.unreadable_commune,
                "text",
            ),
            element(
                "div",
                &[("class", "reponses"), ("role", "group")],
                found_ones,
            )
            .with("aria-label", statements.communes)
            .si("hidden", communes.is_empty()),
        ],
    )
}

/// A commune with its département: many have a namesake.
pub(super) fn name(location: &FoundPlace) -> String {
    let mut name = location.label.clone();
    if let Some(commune) = location.commune {
        name.push_str(" (");
        name.push_str(commune.departement().as_str());
        name.push(')');
    }
    name
}

/// An answer as it is read back.
pub(super) fn in_words(
    statements: &InterviewWords,
    parcours: &Answers,
    stated: &GivenAnswer,
) -> String {
    let stated_value = match stated.answer {
        Answer::DoesNotKnow => return statements.does_not_know.to_owned(),
        Answer::RatherNotSay => return statements.rather_not_say.to_owned(),
        Answer::FieldValue(value) => value,
    };
    match stated_value {
        FieldValue::Boolean(is_true) => if is_true {
            statements.yes
        } else {
            statements.negate
        }
        .to_owned(),
        FieldValue::Number(number) => (number as u32).to_string(),
        FieldValue::Choice(rank) => words::value(stated.field, rank.into()).to_owned(),
        FieldValue::List(0) => statements.nothing_found.to_owned(),
        FieldValue::List(bits) => {
            let mut text = String::new();
            for rank in 0..stated.field.values().len() {
                if bits >> rank & 1 == 1 {
                    if !text.is_empty() {
                        text.push_str(", ");
                    }
                    text.push_str(words::value(stated.field, rank));
                }
            }
            text
        }
        FieldValue::Commune(code) => parcours.commune(code),
        FieldValue::Departement(code) => code.as_str().to_owned(),
        _ => String::new(),
    }
}
