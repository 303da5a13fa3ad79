//! The columns of the template as fields of a form.

use super::fields::TextField;
use leptos::prelude::*;
use shared::lists::{COLUMNS, TemplateColumn};
use std::collections::BTreeMap;

/// What was typed, column by column, and what is wrong with it.
#[derive(Default)]
pub struct TemplateForm {
    pub columns: BTreeMap<&'static str, String>,
    pub faults: BTreeMap<&'static str, String>,
}

/// The columns that whoever proposes a structure is asked.
pub fn asked_of_anyone() -> impl Iterator<Item = &'static TemplateColumn> {
    COLUMNS.iter().filter(|column| !column.operator_only)
}

/// A field for each column.
pub fn template_fields(
    columns: impl Iterator<Item = &'static TemplateColumn>,
    form: &TemplateForm,
) -> Vec<AnyView> {
    columns
        .map(|column| {
            let value = form.columns.get(column.name).cloned().unwrap_or_default();
            let fault = form.faults.get(column.name);
            let fault = fault.map(|fault| typographic(fault));
            match column.choices().as_slice() {
                [] => TextField {
                    name: column.name,
                    label: column.label,
                    kind: "text",
                    autocomplete: "off",
                    value,
                    help: column.help,
                    fault,
                    required: column.name == "nom",
                }
                .view(),
                choices => ticked(column, choices, &value, fault),
            }
        })
        .collect()
}

/// Reasons of the readers, which a terminal shows too, as a page prints them.
pub fn typographic(reason: &str) -> String {
    let mut text = reason.replace('\'', "’").replace("« ", "«\u{a0}");
    for mark in ['»', ';', ':', '!', '?'] {
        text = text.replace(&format!(" {mark}"), &format!("\u{a0}{mark}"));
    }
    text
}

fn ticked(
    column: &'static TemplateColumn,
    choices: &[(&'static str, &'static str)],
    value: &str,
    fault: Option<String>,
) -> AnyView {
    let boxes: Vec<_> = choices
        .iter()
        .map(|(code, words)| {
            let checked = value.split('|').any(|ticked| ticked == *code);
            view! {
                <label class="choix">
                    <input type="checkbox" name=column.name value=*code checked=checked/>
                    {*words}
                </label>
            }
        })
        .collect();
    // Many boxes are folded until one of them is ticked, or wrong.
    let many = choices.len() > 12;
    let open = !value.is_empty() || fault.is_some();
    let boxes = match many {
        true => view! {
            <details open=open>
                <summary>"Choisir"</summary>
                {boxes}
            </details>
        }
        .into_any(),
        false => boxes.into_any(),
    };
    view! {
        <fieldset>
            <legend>{column.label}</legend>
            {(!column.help.is_empty()).then(|| view! { <span class="aide">{column.help}</span> })}
            {fault.map(|fault| view! { <span class="faute">{fault}</span> })}
            {boxes}
        </fieldset>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::typographic;

    #[test]
    fn reasons_are_printed_as_french_is() {
        assert_eq!(
            typographic("« a » n'est pas prévu ; écrivez : b"),
            "«\u{a0}a\u{a0}» n’est pas prévu\u{a0}; écrivez\u{a0}: b"
        );
    }
}
