//! The screens around the questions: what this is, the failure, the frame of them all.

use super::{
    Interview, InterviewStage, InterviewStep,
    buttons::{action_row, primary, secondary},
    view::{TITLE, checked_address},
};
use crate::{
    artefact_cache::LoadFailure,
    network::FetchError,
    node::{VirtualNode, element},
    tags::{Sign, paragraph, sign},
    words::InterviewWords,
};

/// What an element says of itself before anything is asked.
pub(crate) struct WelcomeScreen {
    pub(crate) title: &'static str,
    pub(crate) aide: &'static str,
    /// What becomes of the answers.
    pub(crate) privacy_promise: &'static str,
}

/// The screen of a step; `announce` is what a screen reader says of it.
pub(crate) fn screen(
    etape: InterviewStage,
    announce: String,
    parts: Vec<VirtualNode>,
) -> VirtualNode {
    let css_class = match etape {
        InterviewStage::HomePage => "accueil",
        InterviewStage::Resultats => "resultats",
        _ => "etape",
    };
    element(
        "div",
        &[],
        vec![
            paragraph(&[("class", "lu"), ("role", "status")], announce),
            element("div", &[], parts).with("class", css_class),
        ],
    )
}

/// What this is, and what is known already.
pub(crate) fn threshold(
    statements: &InterviewWords,
    interview: &Interview,
    threshold: &WelcomeScreen,
) -> Vec<VirtualNode> {
    let adresse = interview.parcours.adresse();
    let adresse = adresse.map_or("", |adresse| checked_address(statements, adresse));
    let begin_label = primary(InterviewStep::Begin.attribute(), statements.begin_label);
    vec![
        element("h2", TITLE, vec![threshold.title.into()]),
        paragraph(&[("class", "aide")], threshold.aide),
        element(
            "div",
            &[("class", "saisie")],
            vec![action_row(vec![begin_label])],
        ),
        paragraph(&[("class", "note")], adresse),
        paragraph(&[("class", "note")], threshold.privacy_promise),
    ]
}

/// The catalogue does not come: what happens (it does not answer, it is spoilt), and
/// what to try.
pub(crate) fn failure(
    statements: &InterviewWords,
    missing: LoadFailure,
    [silent, abime]: [&'static str; 2],
) -> Vec<VirtualNode> {
    let (phrase, advice) = match missing {
        LoadFailure::Network(FetchError::Offline) => (silent, statements.offline_advice),
        LoadFailure::Network(_) => (silent, statements.failure_advice),
        LoadFailure::Refused => (abime, statements.refused_advice),
    };
    vec![
        element(
            "h2",
            &[
                ("id", "titre"),
                ("class", "panne"),
                ("part", "panne"),
                ("tabindex", "-1"),
            ],
            vec![sign(Sign::Unknown), phrase.into()],
        ),
        element(
            "p",
            &[],
            vec![statements.not_your_fault.into(), " ".into(), advice.into()],
        ),
        action_row(vec![primary(
            InterviewStep::Retry.attribute(),
            statements.retry_label,
        )]),
    ]
}

/// The button to the screen before.
pub(crate) fn back(statements: &InterviewWords) -> VirtualNode {
    secondary(InterviewStep::CallOutcome.attribute(), statements.back)
}
