//! The screens that every element with questions has: what this is, the wait for the
//! catalogue and its failure, what the checked address is, a question, and the way from one
//! to another.

use super::{
    Interview, InterviewStage,
    blocks::{button, form, group, live, named, paragraph, shape, text},
    question::{self, ticked},
};
use crate::prelude::*;
use crate::{
    artefact_cache::LoadFailure,
    element::{Announcement, LiveRegion},
    later::Later,
    network::FetchError,
    parts::Sign,
    printing,
    words::{InterviewWords, JourneyWords, fill_template},
};
use leptos::either::Either;
use shared::interview::{CheckedAddress, Usage};
use shared::{embed::parts, situation::Field};
use std::sync::Arc;

/// What an element asks, and what it makes of the answers.
pub(crate) trait Journey: Send + Sync {
    fn interview(&self) -> Interview;
    fn words(&self) -> &'static JourneyWords;

    /// Answers, or what they are held against, have changed.
    fn refresh(&self);

    /// What is to be asked before anything is shown; none when there is enough to show.
    fn next_question(&self) -> Option<Field>;

    /// What would make the results better.
    fn more_question(&self) -> Option<Field>;

    /// What the answers lead to, under the heading and above the question.
    fn results(&self) -> AnyView;

    /// What an answer to a question may change, in a sentence.
    fn opens(&self, _: Field) -> String {
        String::new()
    }

    /// What the answers lead to, under the question.
    fn rest(&self) -> AnyView;

    /// What a screen reader says by itself.
    fn said(&self) -> String;

    /// The resident has answered.
    fn tell(&self) {}
}

pub(crate) type SharedJourney = Arc<dyn Journey>;

/// An element, screen after screen.
pub(crate) fn screen(journey: SharedJourney) -> impl IntoView {
    let interview = journey.interview();
    let state = interview.state;
    let resumed = journey.clone();
    interview.element.carry(
        move || state.try_with_untracked(Clone::clone),
        move |before| {
            state.set(before);
            resumed.refresh();
        },
    );
    let class = move || match state.read().stage {
        InterviewStage::HomePage => "accueil",
        InterviewStage::Resultats => "resultats",
        _ => "etape",
    };
    let heard = journey.clone();
    let said = move || {
        let turn = state.read().answers.statements().len() as u32;
        let text = heard.said();
        Announcement { text, turn }
    };
    // The first screen has a type of its own: it is there before this is.
    let screen = move || match state.read().stage {
        InterviewStage::HomePage => {
            let journey = journey.clone();
            Either::Left(view! { <Welcome journey /> })
        }
        stage => Either::Right(Later(group("ecran", later(&journey, stage)))),
    };
    view! {
        <div>
            <LiveRegion said />
            <div class=class>{screen}</div>
        </div>
    }
}

/// What this is, and what is known already.
#[component]
fn Welcome(journey: SharedJourney) -> impl IntoView {
    let (interview, words) = (journey.interview(), journey.words());
    view! {
        <h2 class="question" id="titre" part="titre" tabindex="-1">
            {words.title}
        </h2>
        <p class="aide">{words.aide}</p>
        <div class="saisie">
            <div class="actions">
                <button class="principal" type="button" on:click=move |_| begin(journey.clone())>
                    {interview.words.begin_label}
                </button>
            </div>
        </div>
        <p class="note">{move || checked_address(interview)}</p>
        <p class="note">{words.privacy_promise}</p>
    }
}

/// What comes after it.
fn later(journey: &SharedJourney, stage: InterviewStage) -> Vec<AnyView> {
    match stage {
        InterviewStage::HomePage => Vec::new(),
        InterviewStage::Waiting => {
            let word = named(
                "span",
                "",
                None,
                [None; 2],
                vec![text(journey.words().wait_delay)],
            );
            vec![named(
                "p",
                "attente",
                Some(parts::ATTENTE),
                [None; 2],
                vec![word],
            )]
        }
        InterviewStage::OutOfOrder(missing) => failure(journey, missing),
        InterviewStage::Address => address_usage(journey),
        InterviewStage::Question => question(journey),
        InterviewStage::Resultats => results(journey),
    }
}

/// Begins, with the catalogue when it is there.
fn begin(journey: SharedJourney) {
    let interview = journey.interview();
    interview.load.run(async move {
        if let Some(catalogue) = interview.catalogue().await {
            interview.state.write_untracked().catalogue = Some(catalogue);
            interview.resume();
            advance(&journey);
        }
    });
}

/// To what comes after an answer: what the address is, the next question, the results.
pub(super) fn advance(journey: &SharedJourney) {
    let interview = journey.interview();
    journey.refresh();
    let state = interview.state.read_untracked();
    let without_usage = state.answers.address().is_some() && state.answers.usage().is_none();
    let listed = state.stage == InterviewStage::Resultats;
    drop(state);
    if without_usage {
        return interview.go(InterviewStage::Address);
    }
    if listed {
        return interview.ask_below(journey.more_question());
    }
    match journey.next_question() {
        Some(field) => interview.ask(field),
        None => show_results(journey),
    }
}

fn show_results(journey: &SharedJourney) {
    let interview = journey.interview();
    interview.put(journey.more_question());
    interview.go(InterviewStage::Resultats);
}

/// An answer is kept: the page and its elements are told.
pub(super) fn follow(journey: &SharedJourney) {
    journey.interview().share();
    advance(journey);
    journey.tell();
}

/// The heading of a screen, which takes the focus.
fn heading(words: &'static str) -> AnyView {
    let names = [Some(super::TITLE), None];
    named(
        "h2",
        "question",
        Some(parts::TITRE),
        names,
        vec![text(words)],
    )
}

/// The question on screen, and which it is.
fn question(journey: &SharedJourney) -> Vec<AnyView> {
    let (interview, words) = (journey.interview(), journey.words());
    let state = interview.state.read_untracked();
    let Some(field) = state.field else {
        return Vec::new();
    };
    let rank = (state.answers.rank_or_next(Some(field)) + 1).to_string();
    drop(state);
    let on_results = journey.clone();
    vec![
        paragraph("fil", fill_template(words.rank, &[("rang", &rank)])),
        question::asked(journey, field, ["h2", super::TITLE]),
        group(
            "pas",
            vec![
                button("", interview.words.back, move || interview.go_back()),
                button("", words.see_results, move || show_results(&on_results)),
            ],
        ),
    ]
}

/// What the answers lead to, one more question, and the answers themselves.
fn results(journey: &SharedJourney) -> Vec<AnyView> {
    let (interview, words) = (journey.interview(), journey.words());
    let field = interview.state.read_untracked().field;
    let more = match field {
        Some(field) => group(
            "preciser",
            vec![
                paragraph("fil", words.more),
                paragraph("aide", journey.opens(field)),
                question::asked(journey, field, ["h3", super::QUESTION]),
            ],
        ),
        None => paragraph("preciser", words.no_more),
    };
    let print = button("", words.print_label, move || {
        if let Some(host) = interview.element.host() {
            printing::print_element(&host);
        }
    });
    vec![
        heading(words.results),
        journey.results(),
        more,
        journey.rest(),
        group("actions", vec![print]),
        super::given_answers::given_answers(interview),
    ]
}

/// The catalogue does not come: what happens (it does not answer, it is spoilt), and
/// what to try.
fn failure(journey: &SharedJourney, missing: LoadFailure) -> Vec<AnyView> {
    let (words, around) = (journey.words(), journey.interview().words);
    let (sentence, advice) = match missing {
        LoadFailure::Network(FetchError::Offline) => (words.failure, around.offline_advice),
        LoadFailure::Network(_) => (words.failure, around.failure_advice),
        LoadFailure::Refused => (words.refuse, around.refused_advice),
    };
    let retry = journey.clone();
    let retry = button("principal", around.retry_label, move || {
        begin(retry.clone())
    });
    let names = [Some(super::TITLE), None];
    vec![
        named(
            "h2",
            "panne",
            Some(parts::PANNE),
            names,
            vec![shape(Sign::Unknown), text(sentence)],
        ),
        paragraph("", [around.not_your_fault, advice].join(" ")),
        group("actions", vec![retry]),
    ]
}

/// Asks what the checked address is.
fn address_usage(journey: &SharedJourney) -> Vec<AnyView> {
    let interview = journey.interview();
    let words = interview.words;
    let known = interview.state.read_untracked().answers.usage();
    let usages = Usage::ALL.map(|usage| (usage_name(words, usage), known == Some(usage)));
    let answered = journey.clone();
    vec![
        live(move || paragraph("fil", checked_address(interview))),
        heading(words.address_question),
        paragraph("aide", words.address_help),
        form(
            "saisie",
            vec![
                question::choices(super::TITLE, usages.into(), false),
                question::send(interview, text(words.confirm_label)),
            ],
            move |event| {
                let chosen = ticked(&event).into_iter().next();
                match chosen.and_then(|rank| Usage::ALL.get(rank).copied()) {
                    Some(usage) => {
                        interview.state.write_untracked().answers.locate(usage);
                        follow(&answered);
                    }
                    None => interview.lookup.write().notice = words.choose,
                }
            },
        ),
        group(
            "pas",
            vec![button("", words.back, move || interview.go_back())],
        ),
    ]
}

/// What is known of the address that was checked.
fn checked_address(interview: Interview) -> &'static str {
    let words = interview.words;
    let state = interview.state.read();
    match state.answers.address().map(CheckedAddress::inside) {
        Some(Some(true)) => words.address_inside,
        Some(Some(false)) => words.address_outside,
        Some(None) => words.address_doubt,
        None => "",
    }
}

/// What the address was said to be.
pub(super) fn usage_name(words: &InterviewWords, usage: Usage) -> &'static str {
    match usage {
        Usage::Home => words.address_home,
        Usage::Projet => words.address_projet,
        Usage::Both => words.address_both,
        Usage::Nothing => words.address_none,
    }
}
