//! The table as TypeScript.

use super::{react_property, short_event};
use shared::embed::{AttributeKind, AttributeSpec, ELEMENTS, ElementSpec, EventSpec};
use std::fmt::Write;

/// What `define` is, each event, and each element.
pub(super) fn index() -> String {
    let mut text = "\
/** Defines the elements, once for the page, with the Guichet of that address. */
export declare const define: (site: string) => void;
"
    .to_owned();
    let mut told = Vec::new();
    for event in ELEMENTS.iter().flat_map(|element| element.events) {
        if !told.contains(&event.name) {
            told.push(event.name);
            detail(&mut text, event);
        }
    }
    for element in &ELEMENTS {
        declare(&mut text, element);
    }
    text.push_str("\ndeclare global {\n  interface HTMLElementTagNameMap {\n");
    for element in &ELEMENTS {
        line(
            &mut text,
            format!("    \"{}\": {}Element;", element.tag, element.class),
        );
    }
    text.push_str("  }\n}\n");
    text
}

/// The entry of one element.
pub(super) fn entry(element: &ElementSpec) -> String {
    let class = element.class;
    format!(
        "export {{ define, type {class}Element, type {class}Attributes, type {class}Events }} from \
         \"./index.js\";\n"
    )
}

pub(super) fn react() -> String {
    let mut text =
        "import type { CSSProperties, ReactElement, ReactNode } from \"react\";\n".to_owned();
    imports(&mut text);
    line(
        &mut text,
        "\ninterface Common {\n  /** The address of your Guichet. */\n  site: string;\n  id?: \
         string;\n  className?: string;\n  style?: CSSProperties;\n  children?: ReactNode;\n}"
            .to_owned(),
    );
    for element in &ELEMENTS {
        let class = element.class;
        line(
            &mut text,
            format!("\nexport interface {class}Properties extends Common, {class}Attributes {{"),
        );
        for event in element.events {
            let name = event.name.as_str();
            line(&mut text, format!("  /** {} */", event.said.en));
            line(
                &mut text,
                format!(
                    "  {}?: (event: {class}Events[\"{name}\"]) => void;",
                    react_property(name)
                ),
            );
        }
        line(&mut text, "}".to_owned());
        line(&mut text, format!("/** {} */", element.said.en));
        line(
            &mut text,
            format!(
                "export declare const {class}: (properties: {class}Properties) => ReactElement;"
            ),
        );
    }
    text
}

pub(super) fn vue() -> String {
    let mut text = "import type { DefineComponent } from \"vue\";\n".to_owned();
    imports(&mut text);
    for element in &ELEMENTS {
        let class = element.class;
        line(&mut text, format!("\n/** {} */", element.said.en));
        line(
            &mut text,
            format!(
                "export declare const {class}: DefineComponent<{class}Attributes & {{ site: string }}, \
                 {{}}, {{}}, {{}}, {{}}, {{}}, {{}}, {{"
            ),
        );
        for event in element.events {
            let name = event.name.as_str();
            let short = short_event(name);
            line(
                &mut text,
                format!("  {short}: (event: {class}Events[\"{name}\"]) => void;"),
            );
        }
        line(&mut text, "}>;".to_owned());
    }
    text
}

fn imports(text: &mut String) {
    let names = ELEMENTS.iter().map(|element| {
        let class = element.class;
        format!("{class}Attributes, {class}Events")
    });
    let names: Vec<_> = names.collect();
    line(
        text,
        format!(
            "import type {{ {} }} from \"./index.js\";",
            names.join(", ")
        ),
    );
}

fn declare(text: &mut String, element: &ElementSpec) {
    let class = element.class;
    line(
        text,
        format!("\n/** What one writes on `<{}>`. */", element.tag),
    );
    line(text, format!("export interface {class}Attributes {{"));
    for spec in element.attributes {
        line(text, format!("  /** {} */", spec.said.en));
        line(text, format!("  {}?: {};", spec.name.as_str(), kind(spec)));
    }
    line(text, "}".to_owned());
    line(text, format!("\n/** What `<{}>` tells. */", element.tag));
    line(text, format!("export interface {class}Events {{"));
    for event in element.events {
        line(text, format!("  /** {} */", event.said.en));
        line(
            text,
            format!(
                "  \"{}\": CustomEvent<{}>;",
                event.name.as_str(),
                detail_name(event)
            ),
        );
    }
    line(text, "}".to_owned());
    line(
        text,
        format!("\n/** {} Since {}. */", element.said.en, element.since),
    );
    line(
        text,
        format!(
            "export interface {class}Element extends HTMLElement {{\n  addEventListener<K extends keyof \
             {class}Events>(type: K, listener: (event: {class}Events[K]) => void, options?: boolean | \
             AddEventListenerOptions): void;\n  addEventListener(type: string, listener: \
             EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;\n}}"
        ),
    );
}

fn detail(text: &mut String, event: &EventSpec) {
    if event.detail.is_empty() {
        return;
    }
    line(text, format!("\n/** {} */", event.said.en));
    line(text, format!("export interface {} {{", detail_name(event)));
    for field in event.detail {
        line(text, format!("  /** {} */", field.said.en));
        line(text, format!("  {}: {};", field.name, field.kind));
    }
    line(text, "}".to_owned());
}

fn detail_name(event: &EventSpec) -> String {
    match event.detail.is_empty() {
        true => "null".to_owned(),
        false => react_property(event.name.as_str()).replacen("on", "Guichet", 1) + "Detail",
    }
}

pub(super) fn kind(spec: &AttributeSpec) -> String {
    match spec.kind {
        AttributeKind::Text | AttributeKind::Url | AttributeKind::Several(_) => "string".to_owned(),
        AttributeKind::Territoire => {
            "`${\"commune\" | \"epci\" | \"departement\" | \"qpv\"}:${string}`".to_owned()
        }
        AttributeKind::OneOf(values) => {
            let values: Vec<_> = values.iter().map(|value| format!("\"{value}\"")).collect();
            values.join(" | ")
        }
    }
}

fn line(text: &mut String, line: String) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{line}");
}
