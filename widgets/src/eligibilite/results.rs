//! The results: each entry with its reasons, their source, and what would change it.

use super::{Knowledge, Rights, ShelfState, summary::ResultGroup};
use crate::prelude::*;
use crate::{
    interview::{
        blocks::{
            button, group, list, live, maybe, paragraph, paragraph_of, reason, section, shape,
            toggle, whether,
        },
        given_answers, heading,
    },
    parts::Sign,
    printing,
    words::{self, EligibiliteWords, fill_template},
};
use shared::{
    eligibilite::{Catalogue, Contrefactuel, EntryResult, Source, Verdict},
    situation::Field,
    words::{change, motifs, question},
};
use std::sync::Arc;

/// How many entries of a shelf show at first.
const FIRST_SHOWN: usize = 8;

pub(super) fn results(rights: Rights) -> AnyView {
    let (words, interview) = (rights.words, rights.interview);
    let Some(knowledge) = rights.knowledge.get_untracked() else {
        return ().into_any();
    };
    let stated = match knowledge.summary.number(&[ResultGroup::Yes]) {
        0 => words.say_no_yes.to_owned(),
        1 => words.say_one_yes.to_owned(),
        number => fill_template(words.say_yes_count, &[("nombre", &number.to_string())]),
    };
    let mut actions = Vec::new();
    if rights.next_question().is_some() {
        let go_on = move || rights.continue_questions();
        actions.push(button("principal", words.go_on_label, go_on));
    }
    actions.push(button("", words.print_label, move || {
        if let Some(host) = interview.element.host() {
            printing::print_element(&host);
        }
    }));
    let mut blocks = vec![
        heading(interview, words.results),
        paragraph("dit", stated),
        paragraph("mention", words.not_a_decision),
        group("actions", actions),
    ];
    blocks.extend(ResultGroup::ALL.map(|group| shelf(rights, &knowledge, group)));
    let change = Callback::new(move |field| rights.ask_from_results(field));
    let erase = button("", interview.words.erase, move || rights.erase());
    blocks.push(given_answers(interview, change, erase));
    blocks.into_any()
}

/// The entries that stand alike.
fn shelf(rights: Rights, knowledge: &Arc<Knowledge>, group: ResultGroup) -> AnyView {
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
    let total = knowledge.summary.radius(group).len();
    let ShelfState { open, whole } = rights.shelves[group as usize];
    let is_open = whether(move || open.get());
    let knowledge = knowledge.clone();
    let content = move || {
        let results = knowledge.summary.radius(group);
        let shown = match (is_open.get(), whole.get()) {
            (false, _) => 0,
            (true, false) => FIRST_SHOWN.min(total),
            (true, true) => total,
        };
        let cards = results.iter().take(shown);
        let cards = cards.map(|rank| card(rights, &knowledge, *rank)).collect();
        let others = Some(total - shown).filter(|others| is_open.get() && *others > 0);
        let rest = others.map(|others| {
            let word = fill_template(words.see_all_label, &[("nombre", &others.to_string())]);
            button("", word, move || whole.set(true))
        });
        let content = match is_open.get() {
            true => vec![paragraph("aide", meaning), list("", cards), maybe(rest)],
            false => Vec::new(),
        };
        content.into_any()
    };
    if total == 0 {
        return ().into_any();
    }
    let head = vec![
        shape(sign),
        fill_template(name, &[("nombre", &total.to_string())]).into_any(),
    ];
    let press = move || open.update(|open| *open = !*open);
    let head = toggle("volant", head.into_any(), is_open, press);
    section(tone, "rayon", head, vec![live(content)])
}

/// An entry of a shelf, by the rank of its result.
fn card(rights: Rights, knowledge: &Arc<Knowledge>, rank: u16) -> AnyView {
    maybe(known_card(rights, knowledge, rank))
}

fn known_card(rights: Rights, knowledge: &Arc<Knowledge>, rank: u16) -> Option<AnyView> {
    let result = knowledge.evaluation.results.get(usize::from(rank))?;
    let id = result.entry;
    let entry = knowledge.catalogue.entries().get(usize::from(id))?;
    // Closed, the reasons of a yes still print.
    let printable = result.verdict == Verdict::Eligible && !result.motifs.is_empty();
    let is_open = whether(move || rights.open_entries.read().contains(&id));
    let press = move || {
        rights.open_entries.update(|open| {
            let before = open.len();
            open.retain(|other| *other != id);
            if open.len() == before {
                open.push(id);
            }
        });
    };
    let name = entry.name.clone().into_any();
    let knowledge = knowledge.clone();
    let reasons = move || {
        let class = match is_open.get() {
            true => "detail",
            false => "detail replie",
        };
        let shows = is_open.get() || printable;
        let detail = shows.then(|| detail(rights, &knowledge, rank)).flatten();
        group(class, detail.into_iter().collect())
    };
    let card = view! {
        <li part="fiche">
            <h4>{toggle("volant", name, is_open, press)}</h4>
            {live(reasons)}
        </li>
    };
    Some(card.into_any())
}

/// Why an entry stands where it does, and what would change it.
fn detail(rights: Rights, knowledge: &Knowledge, rank: u16) -> Option<AnyView> {
    let (words, interview, catalogue) = (rights.words, rights.interview, &*knowledge.catalogue);
    let result = knowledge.evaluation.results.get(usize::from(rank))?;
    let entry = catalogue.entries().get(usize::from(result.entry))?;
    let today = interview.answers.read_untracked().situation().date();
    let mut blocks = vec![paragraph("", entry.resume.clone())];
    if entry.is_old(today) {
        blocks.push(paragraph("ancien", words.previous));
    }
    blocks.push(subtitle(words.why));
    let reasons = motifs(entry, result, catalogue).into_iter().map(|motif| {
        let (sign, class) = match motif.verdict {
            Verdict::Eligible => (Sign::Yes, "oui"),
            Verdict::Indetermine => (Sign::Unknown, ""),
            Verdict::NonEligible => (Sign::No, "non"),
        };
        let text = cited(motif.text, cite(words, motif.source, catalogue));
        reason(class, sign, text)
    });
    blocks.push(list("raisons", reasons.collect()));
    for appreciation in &entry.appreciations {
        let text = fill_template(words.any_of, &[("texte", &appreciation.text)]);
        let text = cited(text, cite(words, &appreciation.source, catalogue));
        blocks.push(paragraph_of("", text));
    }
    if let Some(contrefactuel) = &result.contrefactuel {
        blocks.push(paragraph("", would_need(words, contrefactuel)));
    }
    missing_answers(rights, result, &mut blocks);
    if let Some(site) = &entry.site {
        let text = fill_template(interview.words.site, &[("site", site)]);
        let href = ["https://", site].concat();
        let site = view! { <a rel="noreferrer" href=href>{text}</a> };
        blocks.push(paragraph_of("", site.into_any()));
    }
    Some(group("", blocks))
}

fn subtitle(text: &'static str) -> AnyView {
    view! { <h5>{text}</h5> }.into_any()
}

/// What is stated, and where.
fn cited(text: String, source: String) -> AnyView {
    let source = view! { <small>{source}</small> };
    vec![[&*text, " "].concat().into_any(), source.into_any()].into_any()
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
fn missing_answers(rights: Rights, result: &EntryResult, blocks: &mut Vec<AnyView>) {
    let words = rights.words;
    let answers = rights.interview.answers.read_untracked();
    let asked: Vec<_> = answers.open_questions(result.questions).collect();
    if !asked.is_empty() {
        blocks.push(subtitle(words.missing_label));
        let items = asked.into_iter().map(|field| {
            let ask = button("", question(field), move || rights.ask_from_results(field));
            view! { <li>{ask}</li> }.into_any()
        });
        blocks.push(list("manques", items.collect()));
    }
    let distance = [Field::ResidenceDistanceQpv, Field::ProjetDistanceQpv];
    if distance
        .iter()
        .any(|field| result.questions.contains(*field))
    {
        blocks.push(paragraph("", words.missing_address));
    }
}
