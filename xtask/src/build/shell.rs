//! The first screens: rendered by the very components that take them over in the page, then
//! told as the loader builds them. French goes into the loader, another language into its file.

use crate::{
    paths,
    setup::bin,
    step::{Step, step},
};
use anyhow::{Context, Result, bail};
use messages::{WrittenLanguage, check, languages, page_text, report};
use serde_json::{Map, Value, json};
use std::{env, fs, path::Path, process::Command};

/// What shows before any module has come.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The first screen of each element, by its name, as `public/guichet.js` says.
    pub screens: Value,
    /// Their style.
    pub style: String,
    /// What the loader itself says.
    pub words: Value,
    /// The languages besides French.
    pub languages: Vec<LanguageFile>,
}

/// A language, as pages ask for it.
#[derive(Clone, Debug)]
pub struct LanguageFile {
    /// As `lang` writes it.
    pub tag: String,
    /// In its own words.
    pub name: String,
    /// What the loader says, the first screens, and the texts of the module.
    pub content: Value,
}

/// Renders them, by a program of this machine: with the flags of any other, or cargo would
/// compile anew all that they have in common.
pub(super) fn build() -> Result<Shell> {
    step("first screens: render", |step| {
        let folders = languages(&paths::root().join("messages"))?;
        let (french, others) = folders.split_first().context("no language")?;
        let french = WrittenLanguage::read(french)?;
        let screens = render(step, None)?;
        let mut files = Vec::new();
        for folder in others {
            let language = WrittenLanguage::read(folder)?;
            step.say(&language.tag);
            files.push(in_language(step, &french, &language)?);
        }
        step.say("style");
        let style = step.output(
            Command::new(bin("esbuild"))
                .arg(paths::root().join("widgets/src/shell.css"))
                .args(["--minify", "--charset=utf8", "--log-level=warning"]),
        )?;
        Ok(Shell {
            screens,
            style: style.trim_end().to_owned(),
            words: french_words(&french),
            languages: files,
        })
    })
}

/// The first screens in French, or in the language whose texts are in a file.
fn render(step: &Step, texts: Option<&Path>) -> Result<Value> {
    let printed = step.output(
        Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .current_dir(paths::root())
            .args(["run", "--quiet", "--locked", "--package", "widgets"])
            .args(["--example", "first-screens", "--"])
            .args(texts),
    )?;
    let mut screens = Map::new();
    for line in printed.lines() {
        let (name, html) = line
            .split_once('\t')
            .with_context(|| format!("no name before a first screen: {line}"))?;
        screens.insert(name.to_owned(), describe(html)?);
    }
    Ok(screens.into())
}

/// A language is whole, or a build fails.
fn in_language(
    step: &Step,
    french: &WrittenLanguage,
    language: &WrittenLanguage,
) -> Result<LanguageFile> {
    if let Some(fault) = check(french, language)?.first() {
        bail!("{fault} (`cargo run -p messages -- check` says all of them)");
    }
    let text = |id: &str| {
        let message = language.message("langue", id);
        message.map_or("", |message| &message.text.compiled)
    };
    let texts = page_text(french, language);
    let folder = paths::output().join("langues");
    fs::create_dir_all(&folder)?;
    let path = folder.join(&language.tag).with_extension("txt");
    fs::write(&path, &texts).with_context(|| format!("cannot write {}", path.display()))?;
    let figures = report(french, language);
    Ok(LanguageFile {
        tag: language.tag.clone(),
        name: text("nom").to_owned(),
        content: json!({
            "dir": text("dir"),
            "reviewed": figures.reviewed == figures.messages,
            "words": loader_words(language),
            "screens": render(step, Some(&path))?,
            "texts": texts,
        }),
    })
}

/// French was written here: it is never said that it was not read again.
fn french_words(french: &WrittenLanguage) -> Value {
    let mut words = loader_words(french);
    if let Some(words) = words.as_object_mut() {
        words.retain(|id, _| !matches!(id.as_str(), "unreviewed" | "french_label"));
    }
    words
}

/// What the loader says, by the names that it has for it.
fn loader_words(language: &WrittenLanguage) -> Value {
    let words = language
        .messages()
        .filter(|(file, _)| file.name == "chargement");
    let words: Map<String, Value> = words
        .map(|(_, message)| (message.id.clone(), message.text.compiled.clone().into()))
        .collect();
    words.into()
}

/// The nodes of some HTML: a text, 0 for a marker, or `[name, attributes, ...children]`.
///
/// HTML as Leptos writes it: every element closed but those that never are, every value
/// quoted.
fn describe(html: &str) -> Result<Value> {
    let mut open = vec![Vec::new()];
    let mut names = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let Some(tag) = rest.strip_prefix('<') else {
            let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            add(&mut open, plain(text)?.into())?;
            rest = after;
            continue;
        };
        if let Some(after) = tag.strip_prefix("!>").or(tag.strip_prefix("!---->")) {
            add(&mut open, json!(0))?;
            rest = after;
        } else if let Some(end) = tag.strip_prefix('/') {
            let (name, after) = end.split_once('>').context("a tag does not end")?;
            if names.pop() != Some(name) {
                bail!("</{name}> closes another element: {html}");
            }
            rest = after;
            let node = open.pop().unwrap_or_default();
            add(&mut open, node.into())?;
        } else {
            let (name, attributes, after) = read_tag(tag)?;
            rest = after;
            let attributes = match attributes.is_empty() {
                true => json!(0),
                false => attributes.into(),
            };
            let node = vec![name.into(), attributes];
            // What has nothing in it, by HTML or as SVG is written.
            if VOID.contains(&name) {
                add(&mut open, node.into())?;
            } else {
                names.push(name);
                open.push(node);
            }
        }
    }
    match (names.last(), open.pop()) {
        (None, Some(nodes)) => Ok(nodes.into()),
        (name, _) => bail!("an element is not closed: {name:?} in {html}"),
    }
}

/// Elements that have no end.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

fn add(open: &mut [Vec<Value>], node: Value) -> Result<()> {
    open.last_mut()
        .context("an end without a beginning")?
        .push(node);
    Ok(())
}

/// The name of a tag, its attributes, and what follows it.
fn read_tag(tag: &str) -> Result<(&str, Map<String, Value>, &str)> {
    let end_of_name = tag.find([' ', '>']).context("a tag does not end")?;
    let (name, mut rest) = tag.split_at(end_of_name);
    let mut attributes = Map::new();
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            return Ok((name, attributes, after));
        }
        let end_of_key = rest.find(['=', ' ', '>']).context("a tag does not end")?;
        let (key, after) = rest.split_at(end_of_key);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').context("a value does not end")?,
            None => ("", after),
        };
        attributes.insert(key.to_owned(), plain(value)?.into());
        rest = after;
    }
}

/// A text without its references.
fn plain(text: &str) -> Result<String> {
    let plain = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'");
    if let Some(other) = plain.replace("&amp;", "").find('&') {
        bail!("an unknown reference at {other} of {text}");
    }
    Ok(plain.replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::describe;
    use serde_json::json;

    #[test]
    fn html_is_told_node_by_node() {
        let check = |html: &str, expected| {
            assert_eq!(describe(html).expect(html), expected, "{html}");
        };
        check("", json!([]));
        check("a &amp;lt; &lt;b&gt;", json!(["a &lt; <b>"]));
        check(
            "<p class=\"a b\" hidden>un<!>deux<!----></p><br> ",
            json!([["p", { "class": "a b", "hidden": "" }, "un", 0, "deux", 0], ["br", 0], " "]),
        );
        check(
            "<div><input type=\"text\" value=\"&quot;\"><svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg></div>",
            json!([[
                "div",
                0,
                ["input", { "type": "text", "value": "\"" }],
                ["svg", { "viewBox": "0 0 1 1" }, ["path", { "d": "M0 0" }]]
            ]]),
        );
    }

    #[test]
    fn what_is_not_as_leptos_writes_it_is_an_error() {
        for html in [
            "<p>",
            "</p>",
            "<p></div>",
            "<p class=\"a></p>",
            "<p",
            "&eacute;",
        ] {
            assert!(describe(html).is_err(), "{html}");
        }
    }
}
