//! What was answered, read back.

use super::{
    Answers, InterviewStep,
    view::{in_words, usage_name},
};
use crate::{
    node::{VirtualNode, element},
    tags::button,
    words::{InterviewWords, fill_template},
};
use shared::words::question;

/// Every answer, each a step away from being changed, then the button that forgets them.
pub(crate) fn answers(
    statements: &InterviewWords,
    parcours: &Answers,
    erase: fn(String, &'static str) -> VirtualNode,
) -> VirtualNode {
    let mut rows = Vec::new();
    if let Some(usage) = parcours.usage() {
        let value = usage_name(statements, usage).to_owned();
        rows.push(row(statements.stated_address, value, None));
    }
    for stated in parcours.statements() {
        let cache = element(
            "span",
            &[("class", "lu")],
            vec![question(stated.field).into()],
        );
        let edit = button(
            &[("class", "discret"), ("type", "button")],
            InterviewStep::Ask(stated.field).attribute(),
            vec![statements.edit.into(), cache],
        );
        let value = in_words(statements, parcours, stated);
        rows.push(row(question(stated.field), value, Some(edit)));
    }
    let title = fill_template(
        statements.your_answers,
        &[("nombre", &rows.len().to_string())],
    );
    element(
        "section",
        &[("class", "rayon"), ("part", "reponses")],
        vec![
            element("h3", &[], vec![title.into()]),
            element("dl", &[], rows),
            erase(InterviewStep::Erase.attribute(), statements.erase),
        ],
    )
}

fn row(name: &'static str, value: String, edit: Option<VirtualNode>) -> VirtualNode {
    let name = element("dt", &[], vec![name.into()]);
    let value = element("dd", &[], vec![value.into(), " ".into(), edit.into()]);
    element("div", &[], vec![name, value])
}
