//! A question on the screen, with all that can be answered to it.

use super::{Interview, Title, answers::Answer, input};
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
#[component]
pub(crate) fn Question(
    interview: Interview,
    field: Field,
    on_answer: Callback<()>,
) -> impl IntoView {
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
    let typed = move |[help, unreadable]: [&'static str; 2], keyboard| {
        view! { <Typed words field stated help unreadable keyboard on_value /> }.into_any()
    };
    let input = match field.kind() {
        FieldKind::Boolean | FieldKind::Choice(_) => {
            view! { <OneOf words field stated on_value /> }.into_any()
        }
        FieldKind::List(_) => view! { <SomeOf words field stated on_value /> }.into_any(),
        FieldKind::Commune => view! { <CommuneInput interview field on_value /> }.into_any(),
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
    let help = words::aide(field);
    let skip = |answer, word| {
        view! {
            <button
                class="discret"
                part="passer"
                type="button"
                aria-pressed=(given == Some(answer)).to_string()
                on:click=move |_| respond(answer)
            >
                {word}
            </button>
        }
    };
    view! {
        <Title interview text=words::question(field) />
        <p class="aide" hidden=help.is_none()>{help}</p>
        {input}
        <div class="passer">
            {skip(Answer::DoesNotKnow, words.does_not_know)}
            {skip(Answer::RatherNotSay, words.rather_not_say)}
        </div>
    }
}

/// Something that can be chosen.
#[component]
pub(super) fn Choice(
    word: &'static str,
    #[prop(into)] chosen: Signal<bool>,
    on_choose: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button
            class="choix"
            part="choix"
            type="button"
            aria-pressed=move || chosen.get().to_string()
            on:click=move |_| on_choose()
        >
            // In a box of its own, so that the style can give it a capital.
            <span>{word}</span>
        </button>
    }
}

/// What can be chosen, under the heading.
#[component]
pub(super) fn Choices(children: Children) -> impl IntoView {
    view! {
        <div class="reponses" role="group" aria-labelledby="titre">
            {children()}
        </div>
    }
}

/// Yes or no, or one of the values of a field: to choose is to answer.
#[component]
fn OneOf(
    words: &'static InterviewWords,
    field: Field,
    stated: FieldValue,
    on_value: Callback<FieldValue>,
) -> impl IntoView {
    let values = match field.values().len() as u8 {
        0 => vec![
            (FieldValue::Boolean(true), words.yes),
            (FieldValue::Boolean(false), words.negate),
        ],
        count => (0..count)
            .map(|rank| (FieldValue::Choice(rank), words::value(field, rank.into())))
            .collect(),
    };
    let choice = move |(value, word)| {
        view! { <Choice word chosen=value == stated on_choose=move || on_value.run(value) /> }
    };
    view! { <Choices>{values.into_iter().map(choice).collect_view()}</Choices> }
}

/// Several values, then the button that sends them: none of them is an answer too.
#[component]
fn SomeOf(
    words: &'static InterviewWords,
    field: Field,
    stated: FieldValue,
    on_value: Callback<FieldValue>,
) -> impl IntoView {
    let list = RwSignal::new(match stated {
        FieldValue::List(list) => list,
        _ => 0,
    });
    let choice = move |rank| {
        let chosen = Signal::derive(move || list.get() >> rank & 1 == 1);
        let word = words::value(field, rank);
        view! { <Choice word chosen on_choose=move || list.update(|list| *list ^= 1 << rank) /> }
    };
    let send_label = move || match list.get() {
        0 => words.nothing_found,
        _ => words.confirm_label,
    };
    view! {
        <div class="liste">
            <p class="aide">{words.several}</p>
            <Choices>{(0..field.values().len()).map(choice).collect_view()}</Choices>
            <div class="actions">
                <button
                    class="principal"
                    type="button"
                    on:click=move |_| on_value.run(FieldValue::List(list.get_untracked()))
                >
                    {send_label}
                </button>
            </div>
        </div>
    }
}

/// A number or a département, written.
#[component]
fn Typed(
    words: &'static InterviewWords,
    field: Field,
    stated: FieldValue,
    help: &'static str,
    /// What is said when it is neither.
    unreadable: &'static str,
    keyboard: &'static str,
    on_value: Callback<FieldValue>,
) -> impl IntoView {
    let notice = RwSignal::new("");
    let send = move |text: String| match input::read(field, &text) {
        Some(value) => on_value.run(value),
        None => notice.set(unreadable),
    };
    let text = match stated {
        FieldValue::Number(number) => (number as u32).to_string(),
        FieldValue::Departement(code) => code.as_str().to_owned(),
        _ => String::new(),
    };
    view! { <TextForm help=help.to_owned() text keyboard send_label=words.confirm_label notice on_send=send /> }
}

/// The name of a commune, looked up, then one of those found.
#[component]
fn CommuneInput(
    interview: Interview,
    field: Field,
    on_value: Callback<FieldValue>,
) -> impl IntoView {
    let words = interview.words;
    let notice = RwSignal::new("");
    let communes = RwSignal::new(Vec::new());
    let request = TaskSlot::new();
    let search = move |text: String| {
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
    };
    let choose = move |place: FoundPlace| {
        view! {
            <button
                class="choix"
                part="choix"
                type="button"
                on:click=move |_| {
                    if let Some(code) = place.commune {
                        interview.answers.update(|answers| answers.name_commune(code, name(&place)));
                        on_value.run(FieldValue::Commune(code));
                    }
                }
            >
                {name(&place)}
            </button>
        }
    };
    // The project may be in the commune where one lives.
    let residence = move || {
        let stated = interview
            .answers
            .with(|answers| answers.situation().stated(Field::ResidenceCommune));
        (field == Field::ProjetCommune && !stated.is_unknown()).then_some(stated)
    };
    let settings = interview.element.settings;
    let help = fill_template(
        words.commune_help,
        &[("service", settings.read_untracked().service())],
    );
    view! {
        <div>
            {move || residence().map(|commune| view! {
                <Choices>
                    <Choice word=words.same_commune chosen=false on_choose=move || on_value.run(commune) />
                </Choices>
            })}
            <TextForm help text=String::new() keyboard="text" send_label=words.search_label notice on_send=search />
            <div class="reponses" role="group" aria-label=words.communes hidden=move || communes.read().is_empty()>
                {move || communes.get().into_iter().map(choose).collect_view()}
            </div>
        </div>
    }
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
    on_send: impl Fn(String) + 'static,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    // The node may be that of the question before, with what was written there.
    Effect::new(move || {
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
                    on_send(field.value());
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
                view! { <Question interview field on_answer=Callback::new(|()| ()) /> }
            });
            let answerable = html.contains("part=\"choix\"") || html.contains("part=\"champ\"");
            assert!(answerable || !is_asked(field), "{field}: {html}");
        }
    }
}
