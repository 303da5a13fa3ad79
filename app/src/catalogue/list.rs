//! Every scheme that a resident can ask for, by need.

use crate::frame::page;
use leptos::prelude::*;
use shared::{
    eligibilite::{Audience, Catalogue, Entry},
    situation::Field,
    words,
};

pub fn schemes(catalogue: &Catalogue) -> String {
    page(
        "/dispositifs",
        "Guichet : toutes les aides, par besoin",
        "Les aides, les réseaux et les lieux pour les habitants des quartiers, par besoin.",
        false,
        || content(catalogue).into_view(),
    )
}

fn content(catalogue: &Catalogue) -> impl IntoView + use<> {
    let for_people: Vec<&Entry> = catalogue
        .entries()
        .iter()
        .filter(|entry| entry.state.is_active() && entry.public.meets(Audience::of_a_page()))
        .collect();
    let needs: Vec<(String, &str, Vec<&Entry>)> = Field::Besoins
        .values()
        .iter()
        .enumerate()
        .map(|(rank, code)| {
            let answers = |entry: &&&Entry| entry.offer.besoins >> rank & 1 == 1;
            let entries = for_people.iter().filter(answers).copied().collect();
            (
                (*code).to_owned(),
                words::value(words::FRENCH.values, Field::Besoins, rank),
                entries,
            )
        })
        .filter(|(_, _, entries): &(_, _, Vec<_>)| !entries.is_empty())
        .collect();
    let others: Vec<&Entry> = for_people
        .iter()
        .filter(|entry| entry.offer.besoins == 0)
        .copied()
        .collect();
    let contents = needs
        .iter()
        .map(|(id, word, _)| view! { <li><a href=format!("#{id}")>{*word}</a></li> })
        .collect_view();
    let sections = needs
        .into_iter()
        .map(|(id, word, entries)| section(id, word, entries))
        .collect_view();
    view! {
            <section>
                <h1>"De quoi avez-vous besoin ?"</h1>
                <p class="chapeau">
                    "Choisissez un besoin : vous voyez qui peut y répondre. Chaque page dit ce que \
                     l’on reçoit, les conditions et à qui demander."
                </p>
                <nav aria-label="Besoins"><ul class="gestes">{contents}</ul></nav>
            </section>
            {sections}
            {section("autres".to_owned(), "le reste, utile à connaître", others)}
    }
}

fn section(id: String, word: &'static str, entries: Vec<&Entry>) -> impl IntoView + use<> {
    let items = entries
        .into_iter()
        .map(|entry| {
            view! {
                <li>
                    <a href=format!("/dispositifs/{}", entry.id)>{entry.name.clone()}</a>
                    <br/>
                    <span class="doux">{words::brings(&words::FRENCH, entry)}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section id=id>
            <h2>{capital(word)}</h2>
            <ul>{items}</ul>
        </section>
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
