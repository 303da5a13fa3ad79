//! Zip archives: which of their entries is the whole country in WGS 84.

use super::{RefusalCause, SourceBatch, shapefile};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};
use zip::{ZipArchive, result::ZipError};

/// No entry of an official archive comes near; a compressed bomb would.
const MAX_BYTES: u64 = 512 << 20;

/// Whether the content is a zip archive, an empty one included.
pub(super) fn is(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Reads the features of one entry: the one named, or the one that fits.
pub(super) fn read(bytes: &[u8], name: Option<&str>) -> Result<SourceBatch, RefusalCause> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.map(|name| name.into_owned()))
        .collect::<Result<_, _>>()
        .map_err(damaged)?;
    let name = choose(&names, name)?;
    let content = extract(&mut archive, name)?;
    let mut neighbours = BTreeMap::new();
    for extension in shapefile::COMPANIONS {
        let wanted = format!("{}.{extension}", stem(name));
        if let Some(beside) = names.iter().find(|name| name.eq_ignore_ascii_case(&wanted)) {
            neighbours.insert(extension.to_owned(), extract(&mut archive, beside)?);
        }
    }
    Ok(SourceBatch {
        entry: Some(name.to_owned()),
        ..super::read(&content, &neighbours)?
    })
}

/// The entry that is meant. Unless it is named, what tells it apart is tried in
/// turn, and only kept where something is left: WGS 84, the whole country, GeoJSON.
fn choose<'a>(names: &'a [String], wanted: Option<&str>) -> Result<&'a str, RefusalCause> {
    let mut found: Vec<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|name| !name.starts_with("__MACOSX/"))
        .filter(|name| ends_with_any(name, &[".geojson", ".json", ".shp"]))
        .collect();
    if let Some(wanted) = wanted {
        let named = |name: &&&str| **name == wanted || name.rsplit('/').next() == Some(wanted);
        return found
            .iter()
            .find(named)
            .copied()
            .ok_or(RefusalCause::ZipEntry(owned(&found)));
    }
    let marks: [fn(&str) -> bool; 3] = [
        |name| name.contains("wgs84") || name.contains("4326"),
        |name| {
            name.contains("outre") && (name.contains("hexagonale") || name.contains("metropole"))
        },
        |name| !name.ends_with(".shp"),
    ];
    for mark in marks {
        let kept: Vec<_> = found
            .iter()
            .copied()
            .filter(|name| mark(&name.to_lowercase()))
            .collect();
        if !kept.is_empty() {
            found = kept;
        }
    }
    match found[..] {
        [one] => Ok(one),
        _ => Err(RefusalCause::ZipEntry(owned(&found))),
    }
}

fn ends_with_any(name: &str, ends: &[&str]) -> bool {
    let name = name.to_lowercase();
    ends.iter().any(|end| name.ends_with(end))
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn extract(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Vec<u8>, RefusalCause> {
    let entry = archive.by_name(name).map_err(damaged)?;
    let mut content = Vec::new();
    // The end of an entry is where its checksum is compared.
    let read = entry.take(MAX_BYTES).read_to_end(&mut content);
    match read {
        Ok(_) if content.len() as u64 == MAX_BYTES => Err(RefusalCause::Unreadable(
            "zip archive",
            format!("{name} unpacks to more than {} MiB", MAX_BYTES >> 20),
        )),
        Ok(_) => Ok(content),
        Err(error) => Err(RefusalCause::Unreadable(
            "zip archive",
            format!("{name}: {error}"),
        )),
    }
}

fn damaged(error: ZipError) -> RefusalCause {
    RefusalCause::Unreadable("zip archive", error.to_string())
}
