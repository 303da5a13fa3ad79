//! Zip archives: which of their entries is the whole country in WGS 84.

use super::{Cause, Lot, shapefile};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};
use zip::{ZipArchive, result::ZipError};

/// No entry of an official archive comes near; a compressed bomb would.
const MAX_OCTETS: u64 = 512 << 20;

/// Whether the content is a zip archive, an empty one included.
pub(super) fn is(octets: &[u8]) -> bool {
    octets.starts_with(b"PK\x03\x04") || octets.starts_with(b"PK\x05\x06")
}

/// Reads the features of one entry: the one named, or the one that fits.
pub(super) fn read(octets: &[u8], nom: Option<&str>) -> Result<Lot, Cause> {
    let mut archive = ZipArchive::new(Cursor::new(octets)).map_err(damaged)?;
    let noms: Vec<String> = archive
        .file_names()
        .map(|nom| nom.map(|nom| nom.into_owned()))
        .collect::<Result<_, _>>()
        .map_err(damaged)?;
    let nom = choose(&noms, nom)?;
    let content = extract(&mut archive, nom)?;
    let mut voisins = BTreeMap::new();
    for extension in shapefile::VOISINS {
        let wanted = format!("{}.{extension}", stem(nom));
        if let Some(beside) = noms.iter().find(|nom| nom.eq_ignore_ascii_case(&wanted)) {
            voisins.insert(extension.to_owned(), extract(&mut archive, beside)?);
        }
    }
    Ok(Lot {
        entree: Some(nom.to_owned()),
        ..super::read(&content, &voisins)?
    })
}

/// The entry that is meant. Unless it is named, what tells it apart is tried in
/// turn, and only kept where something is left: WGS 84, the whole country, GeoJSON.
fn choose<'a>(noms: &'a [String], wanted: Option<&str>) -> Result<&'a str, Cause> {
    let mut found: Vec<&str> = noms
        .iter()
        .map(String::as_str)
        .filter(|nom| !nom.starts_with("__MACOSX/"))
        .filter(|nom| ends_with_any(nom, &[".geojson", ".json", ".shp"]))
        .collect();
    if let Some(wanted) = wanted {
        let named = |nom: &&&str| **nom == wanted || nom.rsplit('/').next() == Some(wanted);
        return found
            .iter()
            .find(named)
            .copied()
            .ok_or(Cause::Entree(owned(&found)));
    }
    let marks: [fn(&str) -> bool; 3] = [
        |nom| nom.contains("wgs84") || nom.contains("4326"),
        |nom| nom.contains("outre") && (nom.contains("hexagonale") || nom.contains("metropole")),
        |nom| !nom.ends_with(".shp"),
    ];
    for mark in marks {
        let kept: Vec<_> = found
            .iter()
            .copied()
            .filter(|nom| mark(&nom.to_lowercase()))
            .collect();
        if !kept.is_empty() {
            found = kept;
        }
    }
    match found[..] {
        [one] => Ok(one),
        _ => Err(Cause::Entree(owned(&found))),
    }
}

fn ends_with_any(nom: &str, ends: &[&str]) -> bool {
    let nom = nom.to_lowercase();
    ends.iter().any(|end| nom.ends_with(end))
}

fn owned(noms: &[&str]) -> Vec<String> {
    noms.iter().map(|&nom| nom.to_owned()).collect()
}

fn stem(nom: &str) -> &str {
    nom.rsplit_once('.').map_or(nom, |(stem, _)| stem)
}

fn extract(archive: &mut ZipArchive<Cursor<&[u8]>>, nom: &str) -> Result<Vec<u8>, Cause> {
    let entry = archive.by_name(nom).map_err(damaged)?;
    let mut content = Vec::new();
    // The end of an entry is where its checksum is compared.
    let read = entry.take(MAX_OCTETS).read_to_end(&mut content);
    match read {
        Ok(_) if content.len() as u64 == MAX_OCTETS => Err(Cause::Illisible(
            "zip archive",
            format!("{nom} unpacks to more than {} MiB", MAX_OCTETS >> 20),
        )),
        Ok(_) => Ok(content),
        Err(error) => Err(Cause::Illisible("zip archive", format!("{nom}: {error}"))),
    }
}

fn damaged(error: ZipError) -> Cause {
    Cause::Illisible("zip archive", error.to_string())
}
