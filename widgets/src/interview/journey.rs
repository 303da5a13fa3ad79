//! The screens that every element with questions has: what this is, the wait for the
//! catalogue and its failure, what the checked address is.

use super::{
    Address, Interview, InterviewStage,
    answers::Usage,
    blocks::{button, choice, choices, group, live, paragraph, shape},
};
use crate::prelude::*;
use crate::{
    artefact_cache::LoadFailure,
    element::{Announcement, LiveRegion},
    later::Later,
    network::FetchError,
    parts::{Sign, Waiting},
    words::InterviewWords,
};
use leptos::either::Either;

/// What an element says of itself.
#[derive(Clone, Copy)]
pub(crate) struct JourneyWords {
    pub(crate) title: &'static str,
    pub(crate) aide: &'static str,
    /// What becomes of the answers.
    pub(crate) privacy_promise: &'static str,
    /// The catalogue is long to come.
    pub(crate) wait_delay: &'static str,
    /// The catalogue does not come.
    pub(crate) failure: &'static str,
    /// The catalogue is damaged.
    pub(crate) refuse: &'static str,
}

/// An element, screen after screen.
#[component]
pub(crate) fn Journey(
    interview: Interview,
    words: JourneyWords,
    /// What a screen reader says of the screen.
    #[prop(into)]
    said: Signal<Announcement>,
    #[prop(into)] on_begin: Callback<()>,
    on_answer: Callback<()>,
    #[prop(into)] question: ViewFn,
    #[prop(into)] results: ViewFn,
) -> impl IntoView {
    let class = move || match interview.stage.get() {
        InterviewStage::HomePage => "accueil",
        InterviewStage::Resultats => "resultats",
        _ => "etape",
    };
    let later = move |stage| match stage {
        InterviewStage::HomePage => ().into_any(),
        InterviewStage::Waiting => view! { <Waiting word=words.wait_delay /> }.into_any(),
        InterviewStage::OutOfOrder(missing) => failure(interview, words, missing, on_begin),
        InterviewStage::Address => address_usage(interview, on_answer),
        InterviewStage::Question => question.run(),
        InterviewStage::Resultats => results.run(),
    };
    // The first screen has a type of its own: it is there before this is.
    let screen = move || match interview.stage.get() {
        InterviewStage::HomePage => Either::Left(view! { <Welcome interview words on_begin /> }),
        stage => Either::Right(Later(later(stage))),
    };
    view! {
        <div>
            <LiveRegion said=move || said.get() />
            <div class=class>{screen}</div>
        </div>
    }
}

/// The heading of a screen, which takes the focus.
#[component]
pub(crate) fn Title(interview: Interview, text: &'static str) -> impl IntoView {
    view! {
        <h2 class="question" id="titre" part="titre" tabindex="-1" node_ref=interview.title>
            {text}
        </h2>
    }
}

/// What this is, and what is known already.
#[component]
fn Welcome(interview: Interview, words: JourneyWords, on_begin: Callback<()>) -> impl IntoView {
    view! {
        <Title interview text=words.title />
        <p class="aide">{words.aide}</p>
        <div class="saisie">
            <div class="actions">
                <button class="principal" type="button" on:click=move |_| on_begin.run(())>
                    {interview.words.begin_label}
                </button>
            </div>
        </div>
        <p class="note">{move || checked_address(interview)}</p>
        <p class="note">{words.privacy_promise}</p>
    }
}

/// The heading of a screen that comes later.
pub(crate) fn heading(interview: Interview, text: &'static str) -> AnyView {
    view! { <Title interview text /> }.into_any()
}

/// The catalogue does not come: what happens (it does not answer, it is spoilt), and
/// what to try.
fn failure(
    interview: Interview,
    words: JourneyWords,
    missing: LoadFailure,
    on_retry: Callback<()>,
) -> AnyView {
    let around = interview.words;
    let (sentence, advice) = match missing {
        LoadFailure::Network(FetchError::Offline) => (words.failure, around.offline_advice),
        LoadFailure::Network(_) => (words.failure, around.failure_advice),
        LoadFailure::Refused => (words.refuse, around.refused_advice),
    };
    let retry = button("principal", around.retry_label, move || on_retry.run(()));
    let heading = view! {
        <h2 id="titre" class="panne" part="panne" tabindex="-1" node_ref=interview.title>
            {shape(Sign::Unknown)}
            {sentence}
        </h2>
    };
    vec![
        heading.into_any(),
        paragraph("", [around.not_your_fault, advice].join(" ")),
        group("actions", vec![retry]),
    ]
    .into_any()
}

/// Asks what the checked address is.
fn address_usage(interview: Interview, on_answer: Callback<()>) -> AnyView {
    let words = interview.words;
    let usages = Usage::ALL.map(|usage| {
        let chosen = Signal::derive(move || interview.answers.read().usage() == Some(usage));
        choice(usage_name(words, usage), chosen, move || {
            interview.answers.update(|answers| answers.locate(usage));
            on_answer.run(());
        })
    });
    let back = button("", words.back, move || interview.go_back());
    vec![
        live(move || paragraph("fil", checked_address(interview))),
        heading(interview, words.address_question),
        paragraph("aide", words.address_help),
        choices(None, usages.into()),
        group("actions", vec![back]),
    ]
    .into_any()
}

/// What is known of the address that was checked.
fn checked_address(interview: Interview) -> &'static str {
    let words = interview.words;
    match interview.answers.read().address().map(Address::inside) {
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
