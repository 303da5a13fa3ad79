//! A question on the screen, with all that can be answered to it.

use super::{
    Interview, Lookup, SharedJourney,
    blocks::{button, choice, form, group, live, named, nothing, paragraph, text},
    journey::follow,
};
use crate::prelude::*;
use crate::{
    geocoder::{self, COMMUNES},
    network::FetchError,
    words::fill_template,
};
use leptos::ev::SubmitEvent;
use shared::inputs::FoundPlace;
use shared::interview::{Answer, read_answer};
use shared::{
    embed::parts,
    inputs::address_query,
    situation::{Field, FieldKind, FieldValue},
    words::{self, CHAMPS, VALEURS},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// A question under a heading of that tag and name, and what can be answered.
pub(super) fn asked(
    journey: &SharedJourney,
    field: Field,
    [tag, id]: [&'static str; 2],
) -> AnyView {
    let interview = journey.interview();
    let around = interview.words;
    let language = interview.element.language;
    let (asked, said) = (language.words(&CHAMPS), language.words(&VALEURS));
    let state = interview.state.read_untracked();
    let stated = match state.answers.answer(field) {
        Some(Answer::FieldValue(value)) => value,
        _ => FieldValue::Unknown,
    };
    let residence = state.answers.situation().stated(Field::ResidenceCommune);
    drop(state);
    let mut blocks = Vec::new();
    let mut word = text(around.confirm_label);
    match field.kind() {
        FieldKind::Boolean => {
            let values = [(around.yes, true), (around.negate, false)];
            let values = values.map(|(word, is_so)| (word, stated == FieldValue::Boolean(is_so)));
            blocks.push(choices(id, values.into(), false));
        }
        FieldKind::Choice(_) | FieldKind::List(_) => {
            let several = matches!(field.kind(), FieldKind::List(_));
            let count = field.values().len();
            let chosen = |rank: usize| match stated {
                FieldValue::Choice(chosen) => usize::from(chosen) == rank,
                FieldValue::List(list) => list >> rank & 1 == 1,
                _ => false,
            };
            let values = (0..count).map(|rank| (words::value(said, field, rank), chosen(rank)));
            let mut values: Vec<_> = values.collect();
            if several {
                blocks.push(paragraph("aide", around.several));
                values.push((around.nothing_found, stated == FieldValue::List(0)));
            }
            blocks.push(choices(id, values, several));
        }
        FieldKind::Commune => {
            let service = interview.element.settings.read_untracked();
            let service = [("service", service.service())];
            blocks.push(paragraph(
                "aide",
                fill_template(around.commune_help, &service),
            ));
            // The project may be in the commune where one lives.
            if field == Field::ProjetCommune && !residence.is_unknown() {
                let same = journey.clone();
                blocks.push(button("", around.same_commune, move || {
                    respond(&same, field, Answer::FieldValue(residence));
                }));
            }
            blocks.push(written(interview, id, String::new(), "text"));
            blocks.push(live(move || found(interview)));
            word = live(move || {
                let searched = !interview.lookup.read().communes.is_empty();
                text(if searched {
                    around.confirm_label
                } else {
                    around.search_label
                })
            });
        }
        FieldKind::Number { .. } | FieldKind::Departement => {
            let (help, keyboard) = match field.kind() {
                FieldKind::Departement => (around.departement_help, "text"),
                _ => (around.number_help, "numeric"),
            };
            let before = match stated {
                FieldValue::Number(number) => (number as u32).to_string(),
                FieldValue::Departement(code) => code.as_str().to_owned(),
                _ => String::new(),
            };
            blocks.push(paragraph("aide", help));
            blocks.push(written(interview, id, before, keyboard));
        }
        // Nobody is asked for what they cannot write: `Answers` puts no such question.
        FieldKind::Date
        | FieldKind::Entries
        | FieldKind::CodeQpv
        | FieldKind::Epci
        | FieldKind::Region => {}
    }
    blocks.push(send(interview, word));
    let answered = journey.clone();
    let form = form("saisie", blocks, move |event| {
        match read(interview, field, &event) {
            Ok(value) => respond(&answered, field, Answer::FieldValue(value)),
            Err(notice) => interview.lookup.write().notice = notice,
        }
    });
    let skip = |answer, word| {
        let journey = journey.clone();
        button("discret", word, move || respond(&journey, field, answer))
    };
    let skips = vec![
        skip(Answer::DoesNotKnow, around.does_not_know),
        skip(Answer::RatherNotSay, around.rather_not_say),
    ];
    let title = Some(parts::TITRE);
    let names = [Some(id), None];
    let blocks = vec![
        named(
            tag,
            "question",
            title,
            names,
            vec![text(words::question(asked, field))],
        ),
        paragraph("aide", words::aide(asked, field).unwrap_or_default()),
        form,
        group("passer", skips),
    ];
    group("", blocks)
}

/// Keeps an answer, and goes on.
fn respond(journey: &SharedJourney, field: Field, answer: Answer) {
    let state = journey.interview().state;
    state.write_untracked().answers.respond(field, answer);
    follow(journey);
}

/// What can be chosen under the heading of that name, and what is.
pub(super) fn choices(
    label: &'static str,
    values: Vec<(&'static str, bool)>,
    several: bool,
) -> AnyView {
    let values = values.into_iter().enumerate();
    let choices = values.map(|(rank, (word, chosen))| choice(word, rank, several, chosen));
    let names = [None, Some(label)];
    named("fieldset", "reponses", None, names, choices.collect())
}

/// The button that sends an answer, and what is said when it cannot be read.
pub(super) fn send(interview: Interview, word: AnyView) -> AnyView {
    let button = view! { <button class="principal" type="submit">{word}</button> };
    let notice = live(move || text(interview.lookup.read().notice));
    let notice = view! { <p class="avis" id="avis" role="alert">{notice}</p> };
    group("envoi", vec![button.into_any(), notice.into_any()])
}

/// What is written.
fn written(
    interview: Interview,
    label: &'static str,
    before: String,
    keyboard: &'static str,
) -> AnyView {
    let forget = move |_| {
        let lookup = interview.lookup.read_untracked();
        let told = !lookup.notice.is_empty() || !lookup.communes.is_empty();
        drop(lookup);
        if told {
            interview.lookup.set(Lookup::default());
        }
    };
    let field = view! {
        <input
            class="case"
            part="champ"
            type="text"
            autocomplete="off"
            maxlength="60"
            aria-labelledby=label
            aria-describedby="avis"
            inputmode=keyboard
            value=before
            on:input=forget
        />
    };
    field.into_any()
}

/// The communes that were found, of which one is chosen.
fn found(interview: Interview) -> AnyView {
    let lookup = interview.lookup.read();
    let alone = lookup.communes.len() == 1;
    let found = lookup.communes.iter().enumerate();
    let found = found.map(|(rank, place)| choice(name(place), rank, false, alone));
    let found: Vec<_> = found.collect();
    match found.is_empty() {
        true => nothing(),
        false => named("fieldset", "reponses", None, [None, Some("avis")], found),
    }
}

/// The ranks of what is ticked in a form.
pub(super) fn ticked(event: &SubmitEvent) -> Vec<usize> {
    let mut ranks = Vec::new();
    if let Some(chosen) = form_of(event).and_then(|form| form.query_selector_all(":checked").ok()) {
        for rank in 0..chosen.length() {
            let field = chosen.get(rank).and_then(|node| node.dyn_into().ok());
            let value = field.map(|field: HtmlInputElement| field.value());
            ranks.extend(value.and_then(|value| value.parse::<usize>().ok()));
        }
    }
    ranks
}

/// What a form was written.
fn text_of(event: &SubmitEvent) -> String {
    let field = form_of(event).and_then(|form| form.query_selector(".case").ok().flatten());
    let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

fn form_of(event: &SubmitEvent) -> Option<Element> {
    event.prevent_default();
    event.target()?.dyn_into().ok()
}

/// What a form says; what to tell the resident when it says nothing that can be kept.
fn read(
    interview: Interview,
    field: Field,
    event: &SubmitEvent,
) -> Result<FieldValue, &'static str> {
    let words = interview.words;
    let chosen = ticked(event);
    let first = chosen.first().copied();
    match field.kind() {
        FieldKind::Boolean => first
            .map(|rank| FieldValue::Boolean(rank == 0))
            .ok_or(words.choose),
        FieldKind::Choice(_) => first
            .map(|rank| FieldValue::Choice(rank as u8))
            .ok_or(words.choose),
        FieldKind::List(_) => {
            // After the values, that it is none of them, which counts when it is alone.
            let count = field.values().len();
            let values = chosen.iter().filter(|rank| **rank < count);
            let list = values.fold(0, |list, rank| list | 1 << rank);
            first.map(|_| FieldValue::List(list)).ok_or(words.choose)
        }
        FieldKind::Commune => match interview.lookup.read_untracked().communes.is_empty() {
            true => {
                interview.look_up(&text_of(event));
                Err(words.search)
            }
            false => interview.commune(first).ok_or(words.choose),
        },
        FieldKind::Departement => {
            read_answer(field, &text_of(event)).ok_or(words.unreadable_departement)
        }
        _ => read_answer(field, &text_of(event)).ok_or(words.unreadable_number),
    }
}

impl Interview {
    /// The commune at a rank of those that were found.
    fn commune(self, rank: Option<usize>) -> Option<FieldValue> {
        let lookup = self.lookup.read_untracked();
        let place = lookup.communes.get(rank?)?;
        let code = place.commune?;
        let mut state = self.state.write_untracked();
        state.answers.name_commune(code, name(place));
        Some(FieldValue::Commune(code))
    }

    /// Asks the geocoder for the communes of a name.
    fn look_up(self, written: &str) {
        let (words, written) = (self.words, address_query(written));
        let settings = self.element.settings.get_untracked();
        self.search.run(async move {
            let mut lookup = Lookup::default();
            if let Some(written) = written {
                match geocoder::find(&settings, &written, COMMUNES).await {
                    Ok(mut places) => {
                        // Without its code nothing could be said of one.
                        places.retain(|place| place.commune.is_some());
                        let empty = places.is_empty();
                        lookup.notice = if empty {
                            words.no_commune
                        } else {
                            words.communes
                        };
                        lookup.communes = places;
                    }
                    Err(FetchError::Refused) => lookup.notice = words.no_commune,
                    Err(FetchError::Offline) => lookup.notice = words.offline,
                    Err(_) => lookup.notice = words.geocoder_failure,
                }
            } else {
                lookup.notice = words.unreadable_commune;
            }
            self.lookup.set(lookup);
        });
    }
}

/// A commune with its département, and what else tells it from a namesake of the same list.
fn name(place: &FoundPlace) -> String {
    let departement = place.commune.map(|commune| commune.departement());
    let departement = departement.as_ref().map_or("", |code| code.as_str());
    let mut signs = vec![departement];
    if place.distinction != departement {
        signs.push(&place.distinction);
    }
    signs.retain(|sign| !sign.is_empty());
    [&place.label, " (", &signs.join(", "), ")"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{element, eligibilite, settings::WidgetSettings, words::Language};
    use shared::Date;

    #[test]
    fn every_question_that_is_put_can_be_answered() {
        for &field in Field::ALL {
            let settings = WidgetSettings::of_the_site("", Language::default());
            let html = element::first_screen(settings, |element| {
                let journey = eligibilite::journey(element, Date::MIN, None);
                asked(&journey, field, ["h2", "titre"])
            });
            let answerable = html.contains("part=\"choix\"") || html.contains("part=\"champ\"");
            assert!(answerable || !field.is_asked(), "{field}: {html}");
        }
    }
}
