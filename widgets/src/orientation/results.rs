//! Whom to meet, in order, each with why, how far and how to reach them; one more
//! question above, whose answer orders the list anew.

use super::{
    Guide, Structures,
    map::map,
    meetings::{Contact, Meetings},
    sending,
};
use crate::prelude::*;
use crate::{
    interview::{
        asked,
        blocks::{
            button, group, list, live, maybe, paragraph, part_button, reason, section, toggle,
            whether,
        },
        given_answers, heading,
    },
    parts::Sign,
    printing,
    words::{self, fill_template},
};
use shared::{
    orientation::Proposition,
    words::{TIES, etape as title_of, raison},
};
use std::sync::Arc;

/// How many reasons show before one asks for all.
const REASONS_COUNT: usize = 3;

pub(super) fn results(guide: Guide, on_answer: Callback<()>) -> AnyView {
    let (words, interview) = (guide.words, guide.interview);
    let day = move || {
        let date = guide.meetings.get().map(|list| list.parcours.date);
        let day = date.map(|date| words::date(&words::FR, date));
        let day = day.map(|day| fill_template(words.le, &[("date", &day)]));
        paragraph("papier", day.unwrap_or_default())
    };
    let specify = move || match interview.field.get() {
        Some(field) => view! {
            <div class="preciser" part="preciser">
                {paragraph("fil", words.specify)}
                {asked(interview, field, on_answer)}
            </div>
        }
        .into_any(),
        None => group(
            "preciser",
            vec![heading(interview, words.no_more_questions)],
        ),
    };
    let change = Callback::new(move |field| {
        interview.field.set(Some(field));
        interview.show_title();
    });
    let erase = button("principal", interview.words.erase, move || guide.erase());
    let title = view! { <h2 class="question" part="titre">{words.results}</h2> };
    vec![
        title.into_any(),
        paragraph("aide", words.results_help),
        live(day),
        live(move || demonstration(guide)),
        live(specify),
        live(move || nearby(guide)),
        live(move || {
            let meetings = guide.meetings.get();
            maybe(meetings.map(|meetings| everyone(guide, meetings)))
        }),
        paragraph("mention", TIES),
        given_answers(interview, change, erase),
    ]
    .into_any()
}

/// That the structures are made up, where they are.
fn demonstration(guide: Guide) -> AnyView {
    let is_fictional = match &*guide.structures.read() {
        Structures::Present(directory) => directory.demonstration(),
        _ => false,
    };
    maybe(is_fictional.then(|| paragraph("demonstration", guide.words.demonstration)))
}

/// What is to be known of the structures of the place.
fn nearby(guide: Guide) -> AnyView {
    let words = guide.words;
    match *guide.structures.read() {
        Structures::Present(_) => ().into_any(),
        Structures::WithoutPlace => paragraph("manque", words.without_place),
        Structures::Awaited => paragraph("manque", words.structures_awaited),
        Structures::Missing(_) => {
            let word = guide.interview.words.retry_label;
            let retry = button("", word, move || guide.retry_structures());
            view! {
                <div class="manque" role="alert">
                    {paragraph("", words.structures_missing)}
                    {retry}
                </div>
            }
            .into_any()
        }
    }
}

/// The list, its map, and how to take it away.
fn everyone(guide: Guide, meetings: Arc<Meetings>) -> AnyView {
    let mut blocks = vec![take_away(guide, &meetings), map(guide.words, &meetings)];
    let mut rank = 0;
    for etape in &meetings.parcours.etapes {
        let cards = etape.propositions.iter().map(|proposition| {
            rank += 1;
            card(guide, &meetings, proposition, rank)
        });
        let cards = view! { <ol>{cards.collect::<Vec<_>>()}</ol> }.into_any();
        let title = title_of(etape.fonction).into_any();
        blocks.push(section("rayon", "etape", title, vec![cards]));
    }
    blocks.into_any()
}

/// The list on paper, or sent by what the device has for that.
fn take_away(guide: Guide, meetings: &Arc<Meetings>) -> AnyView {
    let words = guide.words;
    guide.copied.set("");
    let mut actions = vec![button("", words.print_label, move || {
        if let Some(host) = guide.interview.element.host() {
            printing::print_element(&host);
        }
    })];
    let list = meetings.clone();
    if sending::share().is_some() {
        let share = move || guide.share_list(&list);
        actions.push(button("", words.submit_label, share));
    } else {
        let href = sending::courriel(words.results, &guide.text(meetings));
        actions.push(link(None, href, None, words.submit_label.to_owned()));
        let copy = move || guide.copy_list(&list);
        actions.push(button("", words.copy_label, copy));
    }
    view! {
        <div class="emporter">
            {group("actions", actions)}
            <p class="note" role="status">{guide.copied}</p>
        </div>
    }
    .into_any()
}

fn card(guide: Guide, meetings: &Arc<Meetings>, proposition: &Proposition, rank: usize) -> AnyView {
    let words = guide.words;
    let who = proposition.who;
    let is_open = whether(move || guide.open.read().contains(&who));
    let everything = move || match is_open.get() {
        true => words.fewer,
        false => words.everything,
    };
    let facts = |class, said: Vec<String>| {
        let said = said.into_iter().map(|said| paragraph(class, said));
        said.collect::<Vec<_>>().into_any()
    };
    let rights = meetings.rights(words, proposition);
    let sources = meetings.sources(words, who);
    let raisons = proposition.raisons.clone();
    let reasons = move || {
        let mut shown = Vec::new();
        for said in &raisons {
            // What stands against somebody is said at once.
            if is_open.get() || shown.len() < REASONS_COUNT || said.poids < 0 {
                let sign = if said.poids < 0 { Sign::No } else { Sign::Yes };
                shown.push(reason("", sign, raison(said).into_any()));
            }
        }
        list("raisons", shown)
    };
    // On paper, everyone has their date and their source.
    let more = move || match is_open.get() {
        true => vec![
            facts("fait", rights.clone()),
            facts("fait", sources.clone()),
        ]
        .into_any(),
        false => facts("fait papier", sources.clone()),
    };
    let contacts = meetings.contacts(words, guide.interview.words, who);
    let mut actions: Vec<_> = contacts.into_iter().map(contact_link).collect();
    actions.push(part_button(
        "",
        Some("candidater"),
        None,
        words.apply_here,
        move || guide.choose(who),
    ));
    let press = move || guide.toggle(who);
    view! {
        <li class="fiche" part="fiche">
            <h4><b class="numero">{rank.to_string()}</b>{meetings.name(who).to_owned()}</h4>
            {vec![
                paragraph("", meetings.accueil(who)),
                live(reasons),
                facts("fait", meetings.practical(words, who)),
                live(more),
                group("actions", actions),
                toggle("discret", everything.into_any(), is_open, press),
            ]}
        </li>
    }
    .into_any()
}

fn contact_link(contact: Contact) -> AnyView {
    let Contact {
        schema,
        address,
        word,
    } = contact;
    let href = [schema, &address].concat();
    // On paper an address is read, not opened; a number is in the words.
    let printed = (schema != "tel:").then_some(address);
    link(Some("contact"), href, printed, word)
}

fn link(
    part: Option<&'static str>,
    href: String,
    printed: Option<String>,
    word: String,
) -> AnyView {
    view! {
        <a class="lien" part=part rel="noreferrer" href=href data-address=printed>
            {word}
        </a>
    }
    .into_any()
}
