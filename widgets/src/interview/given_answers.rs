//! What was answered, read back.

use super::{
    Answers, Interview,
    answers::{Answer, GivenAnswer},
    journey::usage_name,
};
use crate::prelude::*;
use crate::words::{InterviewWords, fill_template};
use shared::{
    situation::{Field, FieldValue},
    words::{question, value},
};

/// Every answer, each a step away from being changed, then the button that forgets them.
#[component]
pub(crate) fn GivenAnswers(
    interview: Interview,
    #[prop(into)] on_change: Callback<Field>,
    /// The button that forgets them.
    children: Children,
) -> impl IntoView {
    let words = interview.words;
    let row = move |field, stated| {
        view! {
            <div>
                <dt>{question(field)}</dt>
                <dd>
                    {stated} " "
                    <button class="discret" type="button" on:click=move |_| on_change.run(field)>
                        {words.edit} <span class="lu">{question(field)}</span>
                    </button>
                </dd>
            </div>
        }
    };
    let rows = move || {
        let answers = interview.answers.read();
        let usage = answers.usage().map(|usage| {
            view! {
                <div>
                    <dt>{words.stated_address}</dt>
                    <dd>{usage_name(words, usage)}</dd>
                </div>
            }
        });
        let statements = answers.statements().iter();
        let statements = statements.map(|given| row(given.field, in_words(words, &answers, given)));
        (usage, statements.collect_view())
    };
    let title = move || {
        let answers = interview.answers.read();
        let count = answers.statements().len() + usize::from(answers.usage().is_some());
        fill_template(words.your_answers, &[("nombre", &count.to_string())])
    };
    view! {
        <section class="rayon" part="reponses">
            <h3>{title}</h3>
            <dl>{rows}</dl>
            {children()}
        </section>
    }
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
