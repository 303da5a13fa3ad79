//! What was answered, read back.

use super::{
    Answers, Interview,
    answers::{Answer, GivenAnswer},
    blocks::{live, section},
    journey::usage_name,
};
use crate::prelude::*;
use crate::words::{InterviewWords, fill_template};
use shared::{
    situation::{Field, FieldValue},
    words::{question, value},
};

/// Every answer, each a step away from being changed, then the button that forgets them.
pub(crate) fn given_answers(
    interview: Interview,
    on_change: Callback<Field>,
    erase: AnyView,
) -> AnyView {
    let words = interview.words;
    let rows = move || {
        let answers = interview.answers.read();
        let usage = answers.usage().map(|usage| {
            let stated = usage_name(words, usage).to_owned();
            row(words.stated_address, stated, ().into_any())
        });
        let statements = answers.statements().iter().map(|given| {
            let field = given.field;
            let stated = [&in_words(words, &answers, given), " "].concat();
            let edit = view! {
                <button class="discret" type="button" on:click=move |_| on_change.run(field)>
                    {words.edit} <span class="lu">{question(field)}</span>
                </button>
            };
            row(question(field), stated, edit.into_any())
        });
        let rows: Vec<_> = usage.into_iter().chain(statements).collect();
        rows.into_any()
    };
    let title = move || {
        let answers = interview.answers.read();
        let count = answers.statements().len() + usize::from(answers.usage().is_some());
        fill_template(words.your_answers, &[("nombre", &count.to_string())]).into_any()
    };
    let rows = view! { <dl>{live(rows)}</dl> };
    section(
        "rayon",
        "reponses",
        live(title),
        vec![rows.into_any(), erase],
    )
}

fn row(term: &'static str, stated: String, edit: AnyView) -> AnyView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{stated} {edit}</dd>
        </div>
    }
    .into_any()
}

/// An answer as it is read back.
fn in_words(words: &InterviewWords, answers: &Answers, given: &GivenAnswer) -> String {
    let stated = match given.answer {
        Answer::DoesNotKnow => return words.does_not_know.to_owned(),
        Answer::RatherNotSay => return words.rather_not_say.to_owned(),
        Answer::FieldValue(value) => value,
    };
    match stated {
        FieldValue::Boolean(true) => words.yes.to_owned(),
        FieldValue::Boolean(false) => words.negate.to_owned(),
        FieldValue::Number(number) => (number as u32).to_string(),
        FieldValue::Choice(rank) => value(given.field, rank.into()).to_owned(),
        FieldValue::List(0) => words.nothing_found.to_owned(),
        FieldValue::List(list) => {
            let chosen = (0..given.field.values().len()).filter(|rank| list >> rank & 1 == 1);
            let chosen: Vec<_> = chosen.map(|rank| value(given.field, rank)).collect();
            chosen.join(", ")
        }
        FieldValue::Commune(code) => answers.commune(code),
        FieldValue::Departement(code) => code.as_str().to_owned(),
        _ => String::new(),
    }
}
