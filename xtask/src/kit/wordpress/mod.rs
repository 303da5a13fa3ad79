//! The plugin for WordPress: a block and a shortcode for each element, as a zip.

use super::{KitFiles, pretty};
use anyhow::Result;
use serde_json::{Value, json};
use shared::embed::{AttributeKind, ELEMENTS, ElementSpec};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// The files of the plugin, by their names in its folder.
fn files(version: &str) -> KitFiles {
    let text = |source: &str| source.replace("GUICHET_VERSION", version).into_bytes();
    let elements: serde_json::Map<_, _> = ELEMENTS
        .iter()
        .map(|element| (element.short().to_owned(), told(element)))
        .collect();
    [
        ("guichet.php", text(include_str!("guichet.php"))),
        ("editor.js", text(include_str!("editor.js"))),
        ("readme.txt", text(include_str!("readme.txt"))),
        ("elements.json", pretty(&elements.into()).into_bytes()),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes))
    .into()
}

/// An element as the plugin knows it. Which Guichet serves it, and which geocoder, are not for
/// whoever writes a page to say: an address there would receive what residents write.
fn told(element: &ElementSpec) -> Value {
    let attributes = element.attributes.iter();
    let attributes = attributes.filter(|spec| spec.kind != AttributeKind::Url);
    let attributes: serde_json::Map<_, _> = attributes
        .map(|spec| {
            let values = match spec.kind {
                AttributeKind::OneOf(values) => values,
                _ => &[],
            };
            let told = json!({ "texte": spec.said.fr, "valeurs": values });
            (spec.name.as_str().to_owned(), told)
        })
        .collect();
    json!({
        "balise": element.tag,
        "titre": element.title.fr,
        "texte": element.said.fr,
        "page": element.page,
        "attributes": attributes,
    })
}

/// The zip that WordPress installs: the same bytes for the same version.
pub(crate) fn plugin(version: &str) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Stored: it is small, and no bytes depend on who compresses.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .unix_permissions(0o644);
    for (name, bytes) in files(version) {
        zip.start_file(format!("guichet/{name}"), options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_told_but_for_where_residents_write_to() {
        let files = files("1.2.3");
        let elements: Value = serde_json::from_slice(&files["elements.json"]).expect("JSON");
        for element in &ELEMENTS {
            let told = elements[element.short()]["attributes"]
                .as_object()
                .expect(element.tag);
            for spec in element.attributes {
                let is_told = told.contains_key(spec.name.as_str());
                assert_eq!(
                    is_told,
                    spec.kind != AttributeKind::Url,
                    "{}",
                    spec.name.as_str()
                );
            }
        }
        let program = String::from_utf8(files["guichet.php"].clone()).expect("text");
        assert!(program.contains("Version: 1.2.3") && !program.contains("GUICHET_VERSION"));
    }

    #[test]
    fn two_builds_give_the_same_bytes() {
        let first = plugin("1.2.3").expect("a zip");
        assert_eq!(first, plugin("1.2.3").expect("a zip"));
        assert!(first.starts_with(b"PK"));
    }
}
