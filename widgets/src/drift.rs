//! What the sources of the elements name, held against the table of `shared::embed`.

use shared::embed::{self, ELEMENTS, PROPERTIES, attributes, events, parts};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Every file of the sources with one of these ends.
fn sources(folder: &Path, end: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path, end));
        } else if path.to_string_lossy().ends_with(end) && !path.ends_with("drift.rs") {
            let text = fs::read_to_string(&path).expect("a text");
            found.push((path, text));
        }
    }
    found
}

fn own_sources(end: &str) -> Vec<(PathBuf, String)> {
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), end)
}

fn loader() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/guichet.js");
    fs::read_to_string(path).expect("the loader")
}

/// What stands between each `before` and the next quotation mark.
fn quoted(text: &str, before: &str) -> BTreeSet<String> {
    let found = text.split(before).skip(1);
    let found = found.filter_map(|rest| rest.split('"').next());
    found.map(str::to_owned).collect()
}

#[test]
fn a_part_that_is_shown_is_in_the_table_and_the_other_way_round() {
    let known = BTreeSet::from(parts::ALL.map(|part| part.as_str().to_owned()));
    let mut shown = quoted(&loader(), "part: \"");
    for (path, text) in own_sources(".rs") {
        let literal = quoted(&text, " part=\"");
        assert!(
            literal.is_subset(&known),
            "{literal:?} of {}",
            path.display()
        );
        shown.extend(literal);
        let by_name = known.iter().filter(|name| {
            let name = format!("parts::{}", name.to_uppercase());
            let ends = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
            text.split(&name).skip(1).any(ends)
        });
        shown.extend(by_name.cloned());
    }
    assert_eq!(shown, known);
}

#[test]
fn a_custom_property_that_is_used_is_in_the_table_and_the_other_way_round() {
    let mut used = BTreeSet::new();
    for (_, sheet) in own_sources(".css") {
        let names = sheet.split("--guichet-").skip(1).map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_lowercase() && c != '-');
            format!("--guichet-{}", &rest[..end.unwrap_or(rest.len())])
        });
        used.extend(names);
    }
    let known = PROPERTIES.map(|property| property.name.to_owned()).into();
    assert_eq!(used, known);
}

#[test]
fn the_style_obeys_each_theme_of_the_table() {
    let themes = quoted(include_str!("shell.css"), "[theme=\"");
    for element in &ELEMENTS {
        let mut specs = element.attributes.iter();
        let spec = specs.find(|spec| spec.name == attributes::THEME);
        let embed::AttributeKind::OneOf(values) = spec.expect("a theme").kind else {
            panic!("a theme is one of several");
        };
        let values = values.iter().filter(|value| **value != "auto");
        let values: BTreeSet<_> = values.map(|value| (*value).to_owned()).collect();
        assert_eq!(themes, values);
    }
}

#[test]
fn the_loader_names_what_is_in_the_table_alone() {
    let loader = loader();
    let known = attributes::ALL.map(embed::AttributeName::as_str);
    let mut read = quoted(&loader, "getAttribute(\"");
    read.extend(quoted(&loader, "attribute(\""));
    assert!(read.len() > 2, "{read:?}");
    for name in read {
        assert!(known.contains(&name.as_str()), "{name}");
    }
    let mut told = quoted(&loader, "\"guichet:");
    told.extend(quoted(&loader, "#announce(\""));
    // What its complaint in the console begins with, and its announcements.
    told.remove("");
    assert!(told.len() > 2, "{told:?}");
    for name in told {
        let name = format!("guichet:{name}");
        let mut events = events::ALL.iter().chain([&embed::LANGUE_CHOISIE]);
        let is_known = events.any(|event| event.as_str() == name);
        assert!(is_known, "{name}");
    }
}
