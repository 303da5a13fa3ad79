//! A question on the screen, with all that can be answered to it.

use super::{
    Interview,
    answers::Answer,
    blocks::{button, choice, choices, effect, group, live, maybe, paragraph, part_button},
    input,
    journey::heading,
};
use crate::prelude::*;
use crate::{
    geocoder::{self, COMMUNES},
    location::FoundPlace,
    network::FetchError,
    task::TaskSlot,
    words::{InterviewWords, fill_template},
};
use leptos::html;
use shared::{
    situation::{Field, FieldKind, FieldValue},
    words,
};

/// Fewer letters name too many communes.
const LETTERS_MIN: usize = 3;

/// A question, and what can be answered; `on_answer` comes once the answer is kept.
pub(crate) fn asked(interview: Interview, field: Field, on_answer: Callback<()>) -> AnyView {
    let words = interview.words;
    let given = interview
        .answers
        .with_untracked(|answers| answers.answer(field));
    let stated = match given {
        Some(Answer::FieldValue(value)) => value,
        _ => FieldValue::Unknown,
    };
    let respond = move |answer| {
        interview
            .answers
            .update(|answers| answers.respond(field, answer));
        on_answer.run(());
    };
    let on_value = Callback::new(move |value| respond(Answer::FieldValue(value)));
    let typed = |[help, unreadable]: [&'static str; 2], keyboard| {
        typed(words, field, stated, help, unreadable, keyboard, on_value)
    };
    let input = match field.kind() {
        FieldKind::Boolean | FieldKind::Choice(_) => one_of(words, field, stated, on_value),
        FieldKind::List(_) => some_of(words, field, stated, on_value),
        FieldKind::Commune => commune_input(interview, field, on_value),
        FieldKind::Number { .. } => typed([words.number_help, words.unreadable_number], "numeric"),
        FieldKind::Departement => typed(
            [words.departement_help, words.unreadable_departement],
            "text",
        ),
        // Nobody is asked for what they cannot write: `Answers` puts no such question.
        FieldKind::Date
        | FieldKind::Entries
        | FieldKind::CodeQpv
        | FieldKind::Epci
        | FieldKind::Region => ().into_any(),
    };
    let skip = |answer, word| {
        let chosen = Some(given == Some(answer));
        part_button("discret", Some("passer"), chosen, word, move || {
            respond(answer)
        })
    };
    let skips = vec![
        skip(Answer::DoesNotKnow, words.does_not_know),
        skip(Answer::RatherNotSay, words.rather_not_say),
    ];
    vec![
        heading(interview, words::question(field)),
        maybe(words::aide(field).map(|help| paragraph("aide", help))),
        input,
        group("passer", skips),
    ]
    .into_any()
}

/// Yes or no, or one of the values of a field: to choose is to answer.
fn one_of(
    words: &'static InterviewWords,
    field: Field,
    stated: FieldValue,
    on_value: Callback<FieldValue>,
) -> AnyView {
    let values = match field.values().len() as u8 {
        0 => vec![
            (FieldValue::Boolean(true), words.yes),
            (FieldValue::Boolean(false), words.negate),
        ],
        count => (0..count)
            .map(|rank| (FieldValue::Choice(rank), words::value(field, rank.into())))
            .collect(),
    };
    let of = |(value, word)| choice(word, (value == stated).into(), move || on_value.run(value));
    choices(None, values.into_iter().map(of).collect())
}

/// Several values, then the button that sends them: none of them is an answer too.
fn some_of(
    words: &'static InterviewWords,
    field: Field,
    stated: FieldValue,
    on_value: Callback<FieldValue>,
) -> AnyView {
    let list = RwSignal::new(match stated {
        FieldValue::List(list) => list,
        _ => 0,
    });
    let of = |rank| {
        let chosen = Signal::derive(move || list.get() >> rank & 1 == 1);
        choice(words::value(field, rank), chosen, move || {
            list.update(|list| *list ^= 1 << rank);
        })
    };
    let send_label = move || match list.get() {
        0 => words.nothing_found,
        _ => words.confirm_label,
    };
    let send = live(move || {
        button("principal", send_label(), move || {
            on_value.run(FieldValue::List(list.get_untracked()));
        })
    });
    let blocks = vec![
        paragraph("aide", words.several),
        choices(None, (0..field.values().len()).map(of).collect()),
        group("actions", vec![send]),
    ];
    group("liste", blocks)
}

/// A number or a département, written.
fn typed(
    words: &'static InterviewWords,
    field: Field,
    stated: FieldValue,
    help: &'static str,
    // What is said when it is neither.
    unreadable: &'static str,
    keyboard: &'static str,
    on_value: Callback<FieldValue>,
) -> AnyView {
    let notice = RwSignal::new("");
    let send = Callback::new(move |text: String| match input::read(field, &text) {
        Some(value) => on_value.run(value),
        None => notice.set(unreadable),
    });
    let text = match stated {
        FieldValue::Number(number) => (number as u32).to_string(),
        FieldValue::Departement(code) => code.as_str().to_owned(),
        _ => String::new(),
    };
    view! { <TextForm help=help.to_owned() text keyboard send_label=words.confirm_label notice on_send=send /> }.into_any()
}

/// The name of a commune, looked up, then one of those found.
fn commune_input(interview: Interview, field: Field, on_value: Callback<FieldValue>) -> AnyView {
    let words = interview.words;
    let notice = RwSignal::new("");
    let communes = RwSignal::new(Vec::new());
    let request = TaskSlot::new();
    let search = Callback::new(move |text: String| {
        if text.trim().chars().count() < LETTERS_MIN {
            notice.set(words.unreadable_commune);
            return;
        }
        communes.set(Vec::new());
        notice.set(words.search);
        let settings = interview.element.settings.get_untracked();
        request.run(async move {
            let found = geocoder::find(&settings, text.trim(), COMMUNES).await;
            notice.set(match &found {
                Ok(places) if places.is_empty() => words.no_commune,
                Ok(_) => "",
                Err(FetchError::Offline) => words.offline,
                Err(_) => words.geocoder_failure,
            });
            communes.set(found.unwrap_or_default());
        });
    });
    let choose = move |place: FoundPlace| {
        let said = name(&place);
        part_button("choix", Some("choix"), None, said.clone(), move || {
            if let Some(code) = place.commune {
                interview
                    .answers
                    .update(|answers| answers.name_commune(code, said.clone()));
                on_value.run(FieldValue::Commune(code));
            }
        })
    };
    let found = move || {
        let found: Vec<_> = communes.get().into_iter().map(choose).collect();
        maybe((!found.is_empty()).then(|| choices(Some(words.communes), found)))
    };
    // The project may be in the commune where one lives.
    let residence = move || {
        let stated = interview
            .answers
            .with(|answers| answers.situation().stated(Field::ResidenceCommune));
        let shows = field == Field::ProjetCommune && !stated.is_unknown();
        maybe(shows.then(|| {
            let same = choice(words.same_commune, false.into(), move || {
                on_value.run(stated)
            });
            choices(None, vec![same])
        }))
    };
    let settings = interview.element.settings;
    let help = fill_template(
        words.commune_help,
        &[("service", settings.read_untracked().service())],
    );
    let form = view! { <TextForm help text=String::new() keyboard="text" send_label=words.search_label notice on_send=search /> };
    group("", vec![live(residence), form.into_any(), live(found)])
}

/// A commune with its département: many have a namesake.
fn name(place: &FoundPlace) -> String {
    let mut name = place.label.clone();
    if let Some(commune) = place.commune {
        name.push_str(" (");
        name.push_str(commune.departement().as_str());
        name.push(')');
    }
    name
}

/// A field, the button that sends what it holds, and what is said of it, aloud too.
#[component]
fn TextForm(
    help: String,
    /// What was answered before.
    text: String,
    keyboard: &'static str,
    send_label: &'static str,
    notice: RwSignal<&'static str>,
    on_send: Callback<String>,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    // The node may be that of the question before, with what was written there.
    effect(move || {
        if let Some(field) = field.get() {
            field.set_value(&text);
        }
    });
    view! {
        <form
            class="saisie ecrite"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                if let Some(field) = field.get_untracked() {
                    on_send.run(field.value());
                }
            }
        >
            <p class="aide" id="aide">{help}</p>
            <input
                class="case"
                part="champ"
                type="text"
                autocomplete="off"
                maxlength="60"
                aria-labelledby="titre"
                aria-describedby="aide avis"
                inputmode=keyboard
                node_ref=field
                on:input=move |_| notice.set("")
            />
            <div class="actions">
                <button class="principal" type="submit">{send_label}</button>
            </div>
            <p class="avis" id="avis" role="alert">{notice}</p>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::{super::answers::is_asked, *};
    use crate::{element, settings::WidgetSettings};
    use shared::Date;

    #[test]
    fn every_question_that_is_put_can_be_answered() {
        for &field in Field::ALL {
            let html = element::first_screen(WidgetSettings::of_the_site(""), |element| {
                let interview = Interview::new(element, Date::MIN, None);
                asked(interview, field, Callback::new(|()| ()))
            });
            let answerable = html.contains("part=\"choix\"") || html.contains("part=\"champ\"");
            assert!(answerable || !is_asked(field), "{field}: {html}");
        }
    }
}
