//! The results: each entry with its reasons, their source, and what would change it.

use super::{EligibiliteState, Knowledge, actions::EligibiliteAction, summary::ResultGroup};
use crate::{
    interview::{InterviewStep, TITLE, answers, primary, secondary},
    node::{VirtualNode, element},
    tags::{Sign, boolean, button, paragraph, sign},
    words::{self, EligibiliteWords, fill_template},
};
use shared::{
    eligibilite::{Catalogue, Contrefactuel, Entry, EntryResult, Source, Verdict},
    situation::Field,
    words::{change, motifs, question},
};

/// How many entries of a shelf show at first.
const FIRST_SHOWN: usize = 8;

pub(super) fn view(state: &EligibiliteState) -> Vec<VirtualNode> {
    let Some(knowledge) = &state.knowledge else {
        return Vec::new();
    };
    let words = state.words;
    let stated = match knowledge.summary.number(&[ResultGroup::Yes]) {
        0 => words.say_no_yes.to_owned(),
        1 => words.say_one_yes.to_owned(),
        number => fill_template(words.say_yes_count, &[("nombre", &number.to_string())]),
    };
    let rest = state
        .interview
        .parcours
        .next_question(&knowledge.evaluation)
        .is_some();
    let mut parts = vec![
        element("h2", TITLE, vec![words.results.into()]),
        paragraph(&[("class", "dit")], stated),
        paragraph(&[("class", "mention")], words.not_a_decision),
        element(
            "div",
            &[("class", "actions")],
            vec![
                rest.then(|| primary(EligibiliteAction::Continue.attribute(), words.go_on_label))
                    .into(),
                secondary(InterviewStep::Print.attribute(), words.print_label),
            ],
        ),
    ];
    parts.extend(ResultGroup::ALL.map(|radius| group_view(state, knowledge, radius)));
    let parcours = &state.interview.parcours;
    parts.push(answers(state.statements, parcours, secondary));
    parts
}

fn names(words: &EligibiliteWords, radius: ResultGroup) -> (&'static str, &'static str) {
    match radius {
        ResultGroup::Yes => (words.group_yes, words.meaning_yes),
        ResultGroup::AVerifier => (words.group_to_check, words.meaning_to_check),
        ResultGroup::ToSpecify => (words.group_to_specify, words.meaning_to_specify),
        ResultGroup::SansCondition => (words.group_unconditional, words.meaning_unconditional),
        ResultGroup::No => (words.group_no, words.meaning_no),
    }
}

fn shape(radius: ResultGroup) -> Sign {
    match radius {
        ResultGroup::Yes => Sign::Yes,
        ResultGroup::AVerifier | ResultGroup::SansCondition => Sign::Doubt,
        ResultGroup::ToSpecify => Sign::Unknown,
        ResultGroup::No => Sign::No,
    }
}

/// Yes, perhaps, no: the colours of an answer.
fn tone(radius: ResultGroup) -> &'static str {
    match radius {
        ResultGroup::Yes => "rayon dans",
        ResultGroup::AVerifier | ResultGroup::ToSpecify => "rayon doute",
        ResultGroup::SansCondition | ResultGroup::No => "rayon",
    }
}

fn group_view(state: &EligibiliteState, knowledge: &Knowledge, radius: ResultGroup) -> VirtualNode {
    let (template, meaning) = names(state.words, radius);
    let results = knowledge.summary.radius(radius);
    let opened = state.open_sections.groups >> radius as u8 & 1 == 1;
    let integer = state.open_sections.expanded_groups >> radius as u8 & 1 == 1;
    let name = fill_template(template, &[("nombre", &results.len().to_string())]);
    let header_parameter = element(
        "h3",
        &[],
        vec![
            button(
                &[("class", "volant"), ("type", "button")],
                EligibiliteAction::Expand(radius).attribute(),
                vec![sign(shape(radius)), name.into()],
            )
            .with("aria-expanded", boolean(opened)),
        ],
    );
    let shown_count = match (opened, integer) {
        (false, _) => 0,
        (true, false) => FIRST_SHOWN.min(results.len()),
        (true, true) => results.len(),
    };
    let mut entries = Vec::new();
    for rank in &results[..shown_count] {
        if let Some(result) = knowledge.evaluation.results.get(usize::from(*rank)) {
            entries.push(entry_view(state, knowledge, result));
        }
    }
    let others = results.len() - shown_count;
    let followup = (opened && others > 0).then(|| {
        let word = fill_template(
            state.words.see_all_label,
            &[("nombre", &others.to_string())],
        );
        secondary(EligibiliteAction::SeeAll(radius).attribute(), word)
    });
    element(
        "section",
        &[("part", "rayon")],
        vec![
            header_parameter,
            paragraph(&[("class", "aide")], meaning).si("hidden", !opened),
            element("ul", &[], entries).si("hidden", !opened),
            followup.into(),
        ],
    )
    .with("class", tone(radius))
    .si("hidden", results.is_empty())
}

fn entry_view(
    state: &EligibiliteState,
    knowledge: &Knowledge,
    result: &EntryResult,
) -> VirtualNode {
    let Some(entry) = knowledge.catalogue.entries().get(usize::from(result.entry)) else {
        return "".into();
    };
    let is_open = state.open_sections.entries.contains(&result.entry);
    let name = button(
        &[("class", "volant"), ("type", "button")],
        EligibiliteAction::Open(result.entry).attribute(),
        vec![entry.name.clone().into()],
    )
    .with("aria-expanded", boolean(is_open));
    // Closed, the reasons of a yes still print.
    let printable = result.verdict == Verdict::Eligible && !result.motifs.is_empty();
    let detail = (is_open || printable).then(|| detail(state, &knowledge.catalogue, entry, result));
    element(
        "li",
        &[("part", "fiche")],
        vec![
            element("h4", &[], vec![name]),
            element("div", &[], vec![detail.into()])
                .with("class", if is_open { "detail" } else { "detail replie" }),
        ],
    )
}

fn detail(
    state: &EligibiliteState,
    catalogue: &Catalogue,
    entry: &Entry,
    result: &EntryResult,
) -> VirtualNode {
    let words = state.words;
    let raisons = motifs(entry, result, catalogue).into_iter().map(|motif| {
        let (shape, css_class) = match motif.verdict {
            Verdict::Eligible => (Sign::Yes, "oui"),
            Verdict::Indetermine => (Sign::Unknown, ""),
            Verdict::NonEligible => (Sign::No, "non"),
        };
        let source = source(words, motif.source, catalogue);
        element(
            "li",
            &[],
            vec![
                sign(shape),
                element("span", &[], vec![motif.text.into(), source]),
            ],
        )
        .with("class", css_class)
    });
    let old_entry = entry.is_old(state.interview.parcours.situation().date());
    let mut parts = vec![
        paragraph(&[], entry.resume.clone()),
        paragraph(&[("class", "ancien")], words.previous).si("hidden", !old_entry),
        element("h5", &[], vec![words.why.into()]),
        element("ul", &[("class", "raisons")], raisons.collect()),
    ];
    for appreciation in &entry.appreciations {
        let text = fill_template(words.any_of, &[("texte", &appreciation.text)]);
        let source = source(words, &appreciation.source, catalogue);
        parts.push(element("p", &[], vec![text.into(), source]));
    }
    if let Some(contrefactuel) = &result.contrefactuel {
        parts.push(paragraph(&[], would_need(words, contrefactuel)));
    }
    parts.extend(missing_parts(state, result));
    if let Some(site) = &entry.site {
        let word = fill_template(state.statements.site, &[("site", site)]);
        let link = element("a", &[("rel", "noreferrer")], vec![word.into()])
            .with("href", ["https://", site].concat());
        parts.push(paragraph(&[], link));
    }
    element("div", &[], parts)
}

fn source(words: &EligibiliteWords, source: &Source, catalogue: &Catalogue) -> VirtualNode {
    let Some(publication) = catalogue.publications.get(usize::from(source.publication)) else {
        return "".into();
    };
    let date = words::month(&words::FR, publication.date);
    let values = [
        ("titre", publication.title.as_str()),
        ("editeur", &publication.publisher),
        ("date", &date),
        ("lieu", &source.location),
    ];
    element(
        "small",
        &[],
        vec![fill_template(words.source, &values).into()],
    )
}

fn would_need(words: &EligibiliteWords, contrefactuel: &Contrefactuel) -> String {
    let template = match contrefactuel.alors {
        Verdict::Eligible => words.would_need,
        Verdict::Indetermine | Verdict::NonEligible => words.would_need_at_least,
    };
    let mut what = String::new();
    for &(field, value) in &contrefactuel.si {
        if !what.is_empty() {
            what.push_str(" ; ");
        }
        what.push_str(&change(field, value));
    }
    fill_template(template, &[("quoi", &what)])
}

/// The answers that can still change a verdict, each a step away.
fn missing_parts(state: &EligibiliteState, result: &EntryResult) -> Vec<VirtualNode> {
    let words = state.words;
    let asked: Vec<VirtualNode> = state
        .interview
        .parcours
        .open_questions(result.questions)
        .map(|field| {
            let question = secondary(InterviewStep::Ask(field).attribute(), question(field));
            element("li", &[], vec![question])
        })
        .collect();
    let distance = [Field::ResidenceDistanceQpv, Field::ProjetDistanceQpv]
        .iter()
        .any(|field| result.questions.contains(*field));
    let mut missing_parts = Vec::new();
    if !asked.is_empty() {
        missing_parts.push(element("h5", &[], vec![words.missing_label.into()]));
        missing_parts.push(element("ul", &[("class", "manques")], asked));
    }
    if distance {
        missing_parts.push(paragraph(&[], words.missing_address));
    }
    missing_parts
}
