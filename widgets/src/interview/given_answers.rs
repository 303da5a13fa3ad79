//! What was answered, read back behind one line.

use super::{
    Interview,
    blocks::{button, button_of, fold, node, text},
    journey::usage_name,
};
use crate::prelude::*;
use crate::words::{InterviewWords, fill_template};
use shared::interview::{Answer, Answers, GivenAnswer};
use shared::{
    embed::parts,
    situation::FieldValue,
    words::{CHAMPS, VALEURS, ValueWords, question, value},
};

/// Every answer, each a step away from being changed, then the button that forgets them.
pub(super) fn given_answers(interview: Interview) -> AnyView {
    let words = interview.words;
    let state = interview.state.read_untracked();
    let answers = &state.answers;
    let language = interview.element.language;
    let (asked, said) = (language.words(&CHAMPS), language.words(&VALEURS));
    let mut rows = Vec::new();
    if let Some(usage) = answers.usage() {
        rows.push(row(words.stated_address, usage_name(words, usage), None));
    }
    for given in answers.statements() {
        let field = given.field;
        let edit = node(
            "span",
            "",
            vec![button_of(
                "discret",
                vec![
                    text([words.edit, " "].concat()),
                    node("span", "lu", vec![text(question(asked, field))]),
                ],
                move || interview.ask_below(Some(field)),
            )],
        );
        rows.push(row(
            question(asked, field),
            &in_words(words, said, answers, given),
            Some(edit),
        ));
    }
    let count = rows.len().to_string();
    let title = fill_template(words.your_answers, &[("nombre", &count)]);
    let erase = button("", words.erase, move || interview.erase());
    fold(
        "rayon",
        Some(parts::REPONSES),
        vec![text(title)],
        vec![node("dl", "", rows), erase],
    )
}

fn row(term: &'static str, stated: &str, edit: Option<AnyView>) -> AnyView {
    let mut said = vec![text([stated, " "].concat())];
    said.extend(edit);
    let row = vec![node("dt", "", vec![text(term)]), node("dd", "", said)];
    node("div", "", row)
}

/// An answer as it is read back.
fn in_words(
    words: &InterviewWords,
    said: &ValueWords,
    answers: &Answers,
    given: &GivenAnswer,
) -> String {
    let stated = match given.answer {
        Answer::DoesNotKnow => return words.does_not_know.to_owned(),
        Answer::RatherNotSay => return words.rather_not_say.to_owned(),
        Answer::FieldValue(value) => value,
    };
    match stated {
        FieldValue::Boolean(true) => words.yes.to_owned(),
        FieldValue::Boolean(false) => words.negate.to_owned(),
        FieldValue::Number(number) => (number as u32).to_string(),
        FieldValue::Choice(rank) => value(said, given.field, rank.into()).to_owned(),
        FieldValue::List(0) => words.nothing_found.to_owned(),
        FieldValue::List(list) => {
            let chosen = (0..given.field.values().len()).filter(|rank| list >> rank & 1 == 1);
            let chosen: Vec<_> = chosen.map(|rank| value(said, given.field, rank)).collect();
            chosen.join(", ")
        }
        FieldValue::Commune(code) => answers.commune(code),
        FieldValue::Departement(code) => code.as_str().to_owned(),
        _ => String::new(),
    }
}
