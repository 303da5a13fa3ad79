//! Whom to meet, in order, each with why, how far and how to reach them; one more
//! question above, whose answer orders the list anew.

use super::{
    Guide, Structures,
    map::Map,
    meetings::{Contact, Meetings},
    sending,
};
use crate::prelude::*;
use crate::{
    interview::{GivenAnswers, Question, Title},
    parts::{Sign, SignShape},
    printing,
    words::{self, fill_template},
};
use shared::{
    orientation::{Etape, Proposition, Raison},
    words::{TIES, etape as title_of, raison},
};
use std::sync::Arc;

/// How many reasons show before one asks for all.
const REASONS_COUNT: usize = 3;

#[component]
pub(super) fn Results(guide: Guide, on_answer: Callback<()>) -> impl IntoView {
    let (words, interview) = (guide.words, guide.interview);
    let day = move || {
        let date = guide.meetings.get().map(|list| list.parcours.date)?;
        Some(fill_template(
            words.le,
            &[("date", &words::date(&words::FR, date))],
        ))
    };
    let is_fictional = move || match &*guide.structures.read() {
        Structures::Present(directory) => directory.demonstration(),
        _ => false,
    };
    let ask = move |field| {
        interview.field.set(Some(field));
        interview.show_title();
    };
    view! {
        <h2 class="question" part="titre">{words.results}</h2>
        <p class="aide">{words.results_help}</p>
        <p class="papier">{day}</p>
        <Show when=is_fictional>
            <p class="demonstration">{words.demonstration}</p>
        </Show>
        {move || match interview.field.get() {
            Some(field) => view! {
                <div class="preciser" part="preciser">
                    <p class="fil">{words.specify}</p>
                    <Question interview field on_answer />
                </div>
            }
            .into_any(),
            None => view! {
                <div class="preciser"><Title interview text=words.no_more_questions /></div>
            }
            .into_any(),
        }}
        <Nearby guide />
        {move || guide.meetings.get().map(|meetings| view! { <Everyone guide meetings /> })}
        <p class="mention">{TIES}</p>
        <GivenAnswers interview on_change=ask>
            <button class="principal" type="button" on:click=move |_| guide.erase()>
                {interview.words.erase}
            </button>
        </GivenAnswers>
    }
}

/// What is to be known of the structures of the place.
#[component]
fn Nearby(guide: Guide) -> impl IntoView {
    let words = guide.words;
    move || match *guide.structures.read() {
        Structures::Present(_) => ().into_any(),
        Structures::WithoutLieu => view! { <p class="manque">{words.without_lieu}</p> }.into_any(),
        Structures::Awaited => {
            view! { <p class="manque">{words.structures_awaited}</p> }.into_any()
        }
        Structures::Missing(_) => view! {
            <div class="manque" role="alert">
                <p>{words.structures_missing}</p>
                <button type="button" on:click=move |_| guide.retry_structures()>
                    {guide.interview.words.retry_label}
                </button>
            </div>
        }
        .into_any(),
    }
}

/// The list, its map, and how to take it away.
#[component]
fn Everyone(guide: Guide, meetings: Arc<Meetings>) -> impl IntoView {
    let mut rank = 0;
    let mut section = |etape: &Etape| {
        let mut card = |proposition: &Proposition| {
            rank += 1;
            let (meetings, proposition) = (meetings.clone(), proposition.clone());
            view! { <Card guide meetings proposition rank /> }
        };
        view! {
            <section class="rayon" part="etape">
                <h3>{title_of(etape.fonction)}</h3>
                <ol>{etape.propositions.iter().map(&mut card).collect_view()}</ol>
            </section>
        }
    };
    let sections = meetings
        .parcours
        .etapes
        .iter()
        .map(&mut section)
        .collect_view();
    view! {
        <TakeAway guide meetings=meetings.clone() />
        <Map words=guide.words meetings />
        {sections}
    }
}

/// The list on paper, or sent by what the device has for that.
#[component]
fn TakeAway(guide: Guide, meetings: Arc<Meetings>) -> impl IntoView {
    let words = guide.words;
    guide.copied.set("");
    let print = move |_| {
        if let Some(host) = guide.interview.element.host() {
            printing::print_element(&host);
        }
    };
    let others = if sending::share().is_some() {
        let share = move |_| guide.share_list(&meetings);
        view! { <button type="button" on:click=share>{words.submit_label}</button> }.into_any()
    } else {
        let href = sending::courriel(words.results, &guide.text(&meetings));
        let copy = move |_| guide.copy_list(&meetings);
        view! {
            <a class="lien" href=href>{words.submit_label}</a>
            <button type="button" on:click=copy>{words.copy_label}</button>
        }
        .into_any()
    };
    view! {
        <div class="emporter">
            <div class="actions">
                <button type="button" on:click=print>{words.print_label}</button>
                {others}
            </div>
            <p class="note" role="status">{guide.copied}</p>
        </div>
    }
}

#[component]
fn Card(
    guide: Guide,
    meetings: Arc<Meetings>,
    proposition: Proposition,
    rank: usize,
) -> impl IntoView {
    let words = guide.words;
    let who = proposition.who;
    let is_open = move || guide.open.read().contains(&who);
    let everything = move || {
        if is_open() {
            words.fewer
        } else {
            words.everything
        }
    };
    let name = meetings.name(who).to_owned();
    let accueil = meetings.accueil(who).to_owned();
    let facts = |said: Vec<String>| {
        said.into_iter()
            .map(|s| view! { <p class="fait">{s}</p> })
            .collect_view()
    };
    let rights = meetings.rights(words, &proposition);
    let contacts = meetings.contacts(words, guide.interview.words, who);
    let raisons = proposition.raisons;
    let raisons = move || {
        let mut shown = Vec::new();
        for each_reason in &raisons {
            // What stands against somebody is said at once.
            if is_open() || shown.len() < REASONS_COUNT || each_reason.poids < 0 {
                shown.push(view! { <Reason said=*each_reason /> });
            }
        }
        shown
    };
    view! {
        <li class="fiche" part="fiche">
            <h4><b class="numero">{rank}</b>{name}</h4>
            <p>{accueil}</p>
            <ul class="raisons">{raisons}</ul>
            {facts(meetings.practical(words, who))}
            {move || is_open().then(|| facts(rights.clone()))}
            // On paper, everyone has their date and their source.
            {meetings
                .sources(words, who)
                .into_iter()
                .map(|source| view! { <p class="fait" class:papier=move || !is_open()>{source}</p> })
                .collect_view()}
            <div class="actions">
                {contacts.into_iter().map(|contact| view! { <ContactLink contact /> }).collect_view()}
                <button part="candidater" type="button" on:click=move |_| guide.choose(who)>
                    {words.apply_here}
                </button>
            </div>
            <button
                class="discret"
                type="button"
                aria-expanded=move || is_open().to_string()
                on:click=move |_| guide.toggle(who)
            >
                {everything}
            </button>
        </li>
    }
}

#[component]
fn Reason(said: Raison) -> impl IntoView {
    let sign = if said.poids < 0 { Sign::No } else { Sign::Yes };
    view! { <li><SignShape sign /><span>{raison(&said)}</span></li> }
}

#[component]
fn ContactLink(contact: Contact) -> impl IntoView {
    let Contact {
        schema,
        adresse,
        word,
    } = contact;
    let href = [schema, &adresse].concat();
    // On paper an address is read, not opened; a number is in the words.
    let printed = (schema != "tel:").then_some(adresse);
    view! {
        <a class="lien" part="contact" rel="noreferrer" href=href data-adresse=printed>
            {word}
        </a>
    }
}
