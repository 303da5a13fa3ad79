//! The screen, as a function of the state: what this is, and the first questions.

use super::{FIRST_SHOWN, OrientationState, results};
use crate::{
    interview::{
        self, InterviewStage, InterviewStep, WelcomeScreen, back, failure, screen, secondary,
        threshold,
    },
    node::{VirtualNode, element},
    tags::{paragraph, wait_delay},
    words::fill_template,
};

pub(super) fn view(state: &OrientationState) -> VirtualNode {
    let (words, statements) = (state.words, state.statements);
    let parts = match state.etape {
        InterviewStage::HomePage => threshold(
            statements,
            &state.interview,
            &WelcomeScreen {
                title: words.title,
                aide: words.aide,
                privacy_promise: words.privacy_promise,
            },
        ),
        InterviewStage::Waiting => vec![wait_delay(words.wait_delay)],
        InterviewStage::OutOfOrder(missing) => {
            failure(statements, missing, [words.failure, words.refuse])
        }
        InterviewStage::Address => interview::usage_choices(statements, &state.interview.parcours),
        InterviewStage::Question => question(state),
        InterviewStage::Resultats => results::view(state),
    };
    screen(state.etape, announce(state), parts)
}

/// What a screen reader says when the list has changed.
fn announce(state: &OrientationState) -> String {
    let (InterviewStage::Resultats, Some(answer)) = (state.etape, &state.answer) else {
        return String::new();
    };
    let mut names = results::propositions(answer).filter_map(|p| state.name(p.who));
    let first = names.next().unwrap_or_default();
    fill_template(state.words.first, &[("nom", first)])
}

fn question(state: &OrientationState) -> Vec<VirtualNode> {
    let words = state.words;
    let field = state.interview.field;
    let rank = FIRST_SHOWN.iter().position(|other| Some(*other) == field);
    let rank = (rank.unwrap_or_default() + 1).to_string();
    let progress_line = fill_template(words.rank, &[("rang", &rank)]);
    let mut parts = vec![paragraph(&[("class", "fil")], progress_line)];
    let question = interview::question(state.statements, &state.interview, &state.settings);
    parts.extend(question);
    parts.push(element(
        "div",
        &[("class", "pas")],
        vec![
            back(state.statements),
            secondary(InterviewStep::Resultats.attribute(), words.see_list),
        ],
    ));
    parts
}
