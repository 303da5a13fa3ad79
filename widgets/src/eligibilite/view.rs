//! The screen, as a function of the state: what this is, and the questions.

use super::{EligibiliteState, results, summary::ResultGroup};
use crate::{
    interview::{
        self, InterviewStage, InterviewStep, WelcomeScreen, back, failure, screen, secondary,
        threshold,
    },
    node::{VirtualNode, element},
    tags::wait_delay,
    words::fill_template,
};

pub(super) fn view(state: &EligibiliteState) -> VirtualNode {
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
    screen(state.etape, count(state), parts)
}

/// How many are settled so far: also what a screen reader says after an answer.
fn count(state: &EligibiliteState) -> String {
    let knowledge = match (&state.knowledge, state.etape) {
        (Some(knowledge), InterviewStage::Question) => knowledge,
        _ => return String::new(),
    };
    let number = |groups: &[ResultGroup]| knowledge.summary.number(groups).to_string();
    let values = [
        ("oui", &*number(&[ResultGroup::Yes])),
        ("inconnus", &number(&ResultGroup::UNKNOWN)),
        ("non", &number(&[ResultGroup::No])),
    ];
    fill_template(state.words.count, &values)
}

fn question(state: &EligibiliteState) -> Vec<VirtualNode> {
    let words = state.words;
    let rank = fill_template(words.rank, &[("rang", &state.rank().to_string())]);
    let rank = element("b", &[], vec![rank.into()]);
    let mut parts = vec![element(
        "p",
        &[("class", "fil")],
        vec![rank, " · ".into(), count(state).into()],
    )];
    let question = interview::question(state.statements, &state.interview, &state.settings);
    parts.extend(question);
    let results = secondary(InterviewStep::Resultats.attribute(), words.see_results);
    parts.push(element(
        "div",
        &[("class", "pas")],
        vec![back(state.statements), results],
    ));
    parts
}
