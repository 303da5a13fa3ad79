//! The package for npm: the loader and its modules, and what the table of elements says, as
//! types, as bindings and for editors.

mod editors;
mod manifest;
mod types;
mod wordpress;

pub(crate) use wordpress::plugin;

use crate::step::Step;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use shared::embed::{ELEMENTS, ElementSpec};
use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// The files of the package, by their names in it.
pub(crate) type KitFiles = BTreeMap<String, Vec<u8>>;

/// What the package is made of, besides the table: `loader` is the one of the released version,
/// in which `GUICHET_SITE` stands for where it comes from.
pub(crate) fn files(version: &str, loader: &str, modules: KitFiles) -> KitFiles {
    let mut files = modules;
    let mut add = |name: &str, text: String| files.insert(name.to_owned(), text.into_bytes());
    add("package.json", pretty(&package(version)));
    add("README.md", include_str!("README.md").to_owned());
    // Its own statements in a function: whoever imports it decides when, and from where.
    add(
        "loader.js",
        format!("export const start=GUICHET_SITE=>{{\n{loader}}};\n"),
    );
    add("index.js", include_str!("index.js").to_owned());
    add("index.d.ts", types::index());
    for element in &ELEMENTS {
        let short = element.short();
        add(
            &format!("{short}.js"),
            "export { define } from \"./index.js\";\n".to_owned(),
        );
        add(&format!("{short}.d.ts"), types::entry(element));
    }
    add("react.js", bound(include_str!("react.js"), react));
    add("react.d.ts", types::react());
    add("vue.js", bound(include_str!("vue.js"), vue));
    add("vue.d.ts", types::vue());
    add(MANIFEST, pretty(&manifest::manifest(version)));
    add(WEB_TYPES, pretty(&editors::web_types(version)));
    add("vscode.html-custom-data.json", pretty(&editors::html()));
    add("vscode.css-custom-data.json", pretty(&editors::css()));
    files
}

const MANIFEST: &str = "custom-elements.json";
const WEB_TYPES: &str = "web-types.json";

/// Lays the package out in `out`, and packs it beside as npm does: the name of the file.
pub(crate) fn pack(step: &Step, files: &KitFiles, out: &Path) -> Result<Vec<u8>> {
    let _ = fs::remove_dir_all(out);
    for (name, bytes) in files {
        let path = out.join(name);
        let folder = path.parent().context("a file without a folder")?;
        fs::create_dir_all(folder)?;
        fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    step.say("npm pack");
    let printed = step.output(Command::new("npm").current_dir(out).args([
        "pack",
        "--ignore-scripts",
        "--silent",
    ]))?;
    let packed = out.join(printed.trim());
    let bytes = fs::read(&packed).with_context(|| format!("npm left no {}", packed.display()))?;
    fs::remove_file(packed)?;
    Ok(bytes)
}

fn package(version: &str) -> Value {
    let entry = |name: &str| json!({ "types": format!("./{name}.d.ts"), "default": format!("./{name}.js") });
    let mut exports = serde_json::Map::new();
    exports.insert(".".to_owned(), entry("index"));
    let elements = ELEMENTS.iter().map(ElementSpec::short);
    for name in elements.chain(["react", "vue"]) {
        exports.insert(format!("./{name}"), entry(name));
    }
    for file in [MANIFEST, "package.json"] {
        exports.insert(format!("./{file}"), format!("./{file}").into());
    }
    json!({
        "name": "guichet",
        "version": version,
        "description": "Les éléments de Guichet : quartiers prioritaires, aides, structures, demandes.",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "exports": exports,
        "types": "./index.d.ts",
        "sideEffects": false,
        "customElements": MANIFEST,
        "web-types": WEB_TYPES,
        "peerDependencies": { "react": ">=18", "vue": ">=3.3" },
        "peerDependenciesMeta": { "react": { "optional": true }, "vue": { "optional": true } },
    })
}

/// A binding, with a component for each element.
fn bound(source: &str, component: fn(&ElementSpec) -> Value) -> String {
    let components = ELEMENTS.iter().map(|element| {
        let class = element.class;
        format!("export const {class} = component({});", component(element))
    });
    let components: Vec<_> = components.collect();
    source.replace("COMPONENTS", &components.join("\n"))
}

/// `verdict`, of `guichet:verdict`.
fn short_event(name: &str) -> &str {
    name.strip_prefix("guichet:").unwrap_or(name)
}

/// `onVerdict`, of `guichet:verdict`.
fn react_property(name: &str) -> String {
    let mut letters = short_event(name).chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    "on".chars().chain(first).chain(letters).collect()
}

fn react(element: &ElementSpec) -> Value {
    let events = element.events.iter().map(|event| event.name.as_str());
    let events: BTreeMap<_, _> = events.map(|name| (react_property(name), name)).collect();
    json!({ "tag": element.tag, "events": events })
}

fn vue(element: &ElementSpec) -> Value {
    let events = element.events.iter().map(|event| event.name.as_str());
    let events: BTreeMap<_, _> = events.map(|name| (short_event(name), name)).collect();
    let attributes = element.attributes.iter().map(|spec| spec.name.as_str());
    json!({
        "name": element.class,
        "tag": element.tag,
        "attributes": attributes.collect::<Vec<_>>(),
        "events": events,
    })
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built() -> KitFiles {
        let module = ("v/1.2.3/a.wasm".to_owned(), vec![0]);
        files("1.2.3", "console.log(GUICHET_SITE);", [module].into())
    }

    fn text(files: &KitFiles, name: &str) -> String {
        String::from_utf8(files[name].clone()).expect(name)
    }

    #[test]
    fn the_package_has_these_files_and_no_other() {
        let files = built();
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "README.md",
                "candidature.d.ts",
                "candidature.js",
                "custom-elements.json",
                "eligibilite.d.ts",
                "eligibilite.js",
                "index.d.ts",
                "index.js",
                "loader.js",
                "orientation.d.ts",
                "orientation.js",
                "package.json",
                "qpv.d.ts",
                "qpv.js",
                "react.d.ts",
                "react.js",
                "v/1.2.3/a.wasm",
                "vscode.css-custom-data.json",
                "vscode.html-custom-data.json",
                "vue.d.ts",
                "vue.js",
                "web-types.json",
            ]
        );
    }

    #[test]
    fn every_entry_is_a_file_with_its_types() {
        let files = built();
        let package: Value = serde_json::from_slice(&files["package.json"]).expect("JSON");
        for entry in package["exports"].as_object().expect("exports").values() {
            for path in entry
                .as_object()
                .into_iter()
                .flat_map(|entry| entry.values())
            {
                let path = path.as_str().expect("a path").trim_start_matches("./");
                assert!(files.contains_key(path), "{path}");
            }
        }
    }

    #[test]
    fn the_table_is_told_whole_to_everyone() {
        let files = built();
        for file in ["custom-elements.json", "web-types.json", "index.d.ts"] {
            let text = text(&files, file);
            for element in &ELEMENTS {
                assert!(text.contains(element.tag), "{} in {file}", element.tag);
                for event in element.events {
                    assert!(text.contains(event.name.as_str()), "{file}");
                }
                for attribute in element.attributes {
                    assert!(text.contains(attribute.name.as_str()), "{file}");
                }
            }
        }
        assert!(text(&files, "react.js").contains("\"onVerdict\":\"guichet:verdict\""));
        assert!(text(&files, "vue.js").contains("\"verdict\":\"guichet:verdict\""));
        assert!(!text(&files, "react.js").contains("COMPONENTS"));
    }
}
