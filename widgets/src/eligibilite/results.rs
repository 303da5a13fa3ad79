//! The results: each entry with its reasons, their source, and what would change it.

use super::{Knowledge, Rights, summary::ResultGroup};
use crate::prelude::*;
use crate::{
    interview::{GivenAnswers, Title},
    parts::{Sign, SignShape},
    printing,
    words::{self, EligibiliteWords, fill_template},
};
use shared::{
    eligibilite::{Catalogue, Contrefactuel, EntryResult, Source, Verdict},
    situation::Field,
    words::{WordedMotif, change, motifs, question},
};
use std::sync::Arc;

/// How many entries of a shelf show at first.
const FIRST_SHOWN: usize = 8;

#[component]
pub(super) fn Results(rights: Rights) -> impl IntoView {
    let (words, interview) = (rights.words, rights.interview);
    let knowledge = rights.knowledge.get_untracked()?;
    let stated = match knowledge.summary.number(&[ResultGroup::Yes]) {
        0 => words.say_no_yes.to_owned(),
        1 => words.say_one_yes.to_owned(),
        number => fill_template(words.say_yes_count, &[("nombre", &number.to_string())]),
    };
    let go_on = rights.next_question().map(|_| {
        view! {
            <button class="principal" type="button" on:click=move |_| rights.continue_questions()>
                {words.go_on_label}
            </button>
        }
    });
    let print = move |_| {
        if let Some(host) = interview.element.host() {
            printing::print_element(&host);
        }
    };
    Some(view! {
        <Title interview text=words.results />
        <p class="dit">{stated}</p>
        <p class="mention">{words.not_a_decision}</p>
        <div class="actions">
            {go_on}
            <button type="button" on:click=print>{words.print_label}</button>
        </div>
        {ResultGroup::ALL.map(|group| view! { <Shelf rights knowledge=knowledge.clone() group /> })}
        <GivenAnswers interview on_change=move |field| rights.ask_from_results(field)>
            <button type="button" on:click=move |_| rights.erase()>{interview.words.erase}</button>
        </GivenAnswers>
    })
}

/// The entries that stand alike.
#[component]
fn Shelf(rights: Rights, knowledge: Arc<Knowledge>, group: ResultGroup) -> impl IntoView {
    let words = rights.words;
    let (name, meaning) = match group {
        ResultGroup::Yes => (words.group_yes, words.meaning_yes),
        ResultGroup::AVerifier => (words.group_to_check, words.meaning_to_check),
        ResultGroup::ToSpecify => (words.group_to_specify, words.meaning_to_specify),
        ResultGroup::SansCondition => (words.group_unconditional, words.meaning_unconditional),
        ResultGroup::No => (words.group_no, words.meaning_no),
    };
    // Yes, perhaps, no: the shapes and the colours of an answer.
    let (sign, tone) = match group {
        ResultGroup::Yes => (Sign::Yes, "rayon dans"),
        ResultGroup::AVerifier => (Sign::Doubt, "rayon doute"),
        ResultGroup::ToSpecify => (Sign::Unknown, "rayon doute"),
        ResultGroup::SansCondition => (Sign::Doubt, "rayon"),
        ResultGroup::No => (Sign::No, "rayon"),
    };
    let results = knowledge.summary.radius(group).to_vec();
    let total = results.len();
    let shelf = rights.shelves[group as usize];
    let shown = move || match (shelf.open.get(), shelf.whole.get()) {
        (false, _) => 0,
        (true, false) => FIRST_SHOWN.min(total),
        (true, true) => total,
    };
    let cards = move || {
        let card = |rank: &u16| view! { <Card rights knowledge=knowledge.clone() rank=*rank /> };
        results.iter().take(shown()).map(card).collect_view()
    };
    let rest = move || {
        let others = Some(total - shown()).filter(|others| shelf.open.get() && *others > 0)?;
        let word = fill_template(words.see_all_label, &[("nombre", &others.to_string())]);
        Some(
            view! { <button type="button" on:click=move |_| shelf.whole.set(true)>{word}</button> },
        )
    };
    view! {
        <section class=tone part="rayon" hidden=total == 0>
            <h3>
                <button
                    class="volant"
                    type="button"
                    aria-expanded=move || shelf.open.get().to_string()
                    on:click=move |_| shelf.open.update(|open| *open = !*open)
                >
                    <SignShape sign />
                    {fill_template(name, &[("nombre", &total.to_string())])}
                </button>
            </h3>
            <p class="aide" hidden=move || !shelf.open.get()>{meaning}</p>
            <ul hidden=move || !shelf.open.get()>{cards}</ul>
            {rest}
        </section>
    }
}

/// An entry of a shelf, by the rank of its result.
#[component]
fn Card(rights: Rights, knowledge: Arc<Knowledge>, rank: u16) -> impl IntoView {
    let result = knowledge.evaluation.results.get(usize::from(rank))?;
    let id = result.entry;
    let name = knowledge
        .catalogue
        .entries()
        .get(usize::from(id))?
        .name
        .clone();
    // Closed, the reasons of a yes still print.
    let printable = result.verdict == Verdict::Eligible && !result.motifs.is_empty();
    let is_open = move || rights.open_entries.read().contains(&id);
    let toggle = move |_| {
        rights.open_entries.update(|open| {
            let before = open.len();
            open.retain(|other| *other != id);
            if open.len() == before {
                open.push(id);
            }
        });
    };
    Some(view! {
        <li part="fiche">
            <h4>
                <button
                    class="volant"
                    type="button"
                    aria-expanded=move || is_open().to_string()
                    on:click=toggle
                >
                    {name}
                </button>
            </h4>
            <div class=move || if is_open() { "detail" } else { "detail replie" }>
                <Show when=move || is_open() || printable>
                    <Detail rights knowledge=knowledge.clone() rank />
                </Show>
            </div>
        </li>
    })
}

/// Why an entry stands where it does, and what would change it.
#[component]
fn Detail(rights: Rights, knowledge: Arc<Knowledge>, rank: u16) -> impl IntoView {
    let (words, interview, catalogue) = (rights.words, rights.interview, &*knowledge.catalogue);
    let result = knowledge.evaluation.results.get(usize::from(rank))?;
    let entry = catalogue.entries().get(usize::from(result.entry))?;
    let today = interview.answers.read_untracked().situation().date();
    let reason = |motif: WordedMotif<'_>| {
        let (sign, class) = match motif.verdict {
            Verdict::Eligible => (Sign::Yes, "oui"),
            Verdict::Indetermine => (Sign::Unknown, ""),
            Verdict::NonEligible => (Sign::No, "non"),
        };
        view! {
            <li class=class>
                <SignShape sign />
                <span>{motif.text} <small>{cite(words, motif.source, catalogue)}</small></span>
            </li>
        }
    };
    let appreciations = entry.appreciations.iter().map(|appreciation| {
        let text = fill_template(words.any_of, &[("texte", &appreciation.text)]);
        view! { <p>{text} <small>{cite(words, &appreciation.source, catalogue)}</small></p> }
    });
    let would_need = result
        .contrefactuel
        .as_ref()
        .map(|contrefactuel| view! { <p>{would_need(words, contrefactuel)}</p> });
    let site = entry.site.as_ref().map(|site| {
        let text = fill_template(interview.words.site, &[("site", site)]);
        view! { <p><a rel="noreferrer" href=["https://", site].concat()>{text}</a></p> }
    });
    Some(view! {
        <div>
            <p>{entry.resume.clone()}</p>
            <p class="ancien" hidden=!entry.is_old(today)>{words.previous}</p>
            <h5>{words.why}</h5>
            <ul class="raisons">{motifs(entry, result, catalogue).into_iter().map(reason).collect_view()}</ul>
            {appreciations.collect_view()}
            {would_need}
            {missing_answers(rights, result)}
            {site}
        </div>
    })
}

/// Where something is stated.
fn cite(words: &EligibiliteWords, source: &Source, catalogue: &Catalogue) -> String {
    let Some(publication) = catalogue.publications.get(usize::from(source.publication)) else {
        return String::new();
    };
    let date = words::month(&words::FR, publication.date);
    let values = [
        ("titre", publication.title.as_str()),
        ("editeur", &publication.publisher),
        ("date", &date),
        ("lieu", &source.location),
    ];
    fill_template(words.source, &values)
}

fn would_need(words: &EligibiliteWords, contrefactuel: &Contrefactuel) -> String {
    let template = match contrefactuel.alors {
        Verdict::Eligible => words.would_need,
        Verdict::Indetermine | Verdict::NonEligible => words.would_need_at_least,
    };
    let changes = contrefactuel
        .si
        .iter()
        .map(|&(field, value)| change(field, value));
    let changes: Vec<_> = changes.collect();
    fill_template(template, &[("quoi", &changes.join(" ; "))])
}

/// The answers that can still change a verdict, each a step away.
fn missing_answers(rights: Rights, result: &EntryResult) -> impl IntoView + use<> {
    let words = rights.words;
    let answers = rights.interview.answers.read_untracked();
    let asked: Vec<_> = answers.open_questions(result.questions).collect();
    let ask = move |field| {
        view! {
            <li>
                <button type="button" on:click=move |_| rights.ask_from_results(field)>
                    {question(field)}
                </button>
            </li>
        }
    };
    let asked = (!asked.is_empty()).then(|| {
        view! {
            <h5>{words.missing_label}</h5>
            <ul class="manques">{asked.into_iter().map(ask).collect_view()}</ul>
        }
    });
    let distance = [Field::ResidenceDistanceQpv, Field::ProjetDistanceQpv];
    let unknown_distance = distance
        .iter()
        .any(|field| result.questions.contains(*field));
    let distance = unknown_distance.then(|| view! { <p>{words.missing_address}</p> });
    (asked, distance)
}
