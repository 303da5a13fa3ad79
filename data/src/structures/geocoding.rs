//! Places that sources give by their address alone, looked up by the State's geocoder.
//!
//! What is sent is the public address of a structure, nothing else. A doubtful answer is
//! refused: the middle of the commune, which says what it is, is better than a wrong door.

use super::{communes::CommuneIndex, raw::RawStructure};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use shared::{Point, codes::CodeCommune, structures::PlacePrecision};
use std::{fs, process::Command};
use steps::{paths, process, stamp::sha256};

/// Below, the geocoder itself is not sure to have understood: its score goes from 0 to 1.
const SCORE_MIN: f64 = 0.6;

/// Four requests of the five that it grants to an address every tenth of a second.
const CADENCE: &str = "40/s";

/// What the geocoder takes at most.
const LETTERS_MAX: usize = 200;

/// What became of the addresses without a position.
#[derive(Debug, Default, Serialize)]
pub(super) struct GeocodingReport {
    pub(super) cherchees: usize,
    pub(super) a_l_adresse: usize,
    pub(super) a_la_rue: usize,
    /// The file, the line, and why the answer was not taken.
    pub(super) refusees: Vec<(String, usize, String)>,
    pub(super) sans_reponse: usize,
    /// Why it stopped answering, where it did.
    pub(super) panne: Option<String>,
}

/// What it answers, of which the first only is read.
#[derive(Deserialize)]
struct GeocoderResponse {
    features: Vec<GeocodedPlace>,
}

#[derive(Deserialize)]
struct GeocodedPlace {
    geometry: GeocodedGeometry,
    properties: GeocodedProperties,
}

#[derive(Deserialize)]
struct GeocodedGeometry {
    coordinates: [f64; 2],
}

#[derive(Deserialize)]
struct GeocodedProperties {
    label: String,
    score: f64,
    r#type: String,
    citycode: String,
}

/// Places each of those whose address is known and whose position is not.
pub(super) fn locate(
    raw_structures: &mut [RawStructure],
    communes: &CommuneIndex,
    geocoder: &str,
) -> GeocodingReport {
    let mut to_locate: Vec<(&mut RawStructure, CodeCommune, String)> = Vec::new();
    for raw in raw_structures {
        if let Some(commune) = raw.commune
            && raw.precision == PlacePrecision::Commune
            && let Some(question) = question(raw.adresse.as_deref(), commune, communes)
        {
            to_locate.push((raw, commune, question));
        }
    }
    let mut geocodage = GeocodingReport {
        cherchees: to_locate.len(),
        ..GeocodingReport::default()
    };
    let addresses: Vec<String> = to_locate
        .iter()
        .map(|(_, _, question)| format!("{geocoder}/search?{question}"))
        .collect();
    let mut answers = Vec::new();
    if let Err(error) = ask_all(&addresses, &mut answers) {
        geocodage.panne = Some(format!("{error:#}"));
    }
    answers.resize_with(addresses.len(), || None);
    for ((raw, commune, _), response) in to_locate.into_iter().zip(answers) {
        let Some(response) = response else {
            geocodage.sans_reponse += 1;
            continue;
        };
        match read(response, commune) {
            Ok((point, precision)) => {
                match precision {
                    PlacePrecision::Address => geocodage.a_l_adresse += 1,
                    _ => geocodage.a_la_rue += 1,
                }
                (raw.point, raw.precision) = (Some(point), precision);
            }
            Err(raison) => {
                let (file, line) = raw.ou.clone();
                geocodage.refusees.push((file, line, raison));
            }
        }
    }
    geocodage
}

/// What is asked of an address; nothing of one that the geocoder would not take.
fn question(
    address: Option<&str>,
    commune: CodeCommune,
    communes: &CommuneIndex,
) -> Option<String> {
    let name = &communes.get(commune)?.name;
    let text = format!("{} {name}", address?);
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let text: String = text.chars().take(LETTERS_MAX).collect();
    let mut question = form_urlencoded::Serializer::new(String::new());
    question.append_pair("q", &text);
    question.append_pair("limit", "1");
    question.append_pair("autocomplete", "0");
    // It knows a city of arrondissements by each of them, never by its own code.
    let is_divided = |other: CodeCommune| other != commune && other.commune() == commune;
    if !communes.all().any(|other| is_divided(other.code)) {
        question.append_pair("citycode", commune.as_str());
    }
    Some(question.finish())
}

/// Asks one address after the other, over one connection, until one does not answer.
fn ask_all(addresses: &[String], answers: &mut Vec<Option<GeocoderResponse>>) -> Result<()> {
    if addresses.is_empty() {
        return Ok(());
    }
    let everything = addresses.join("\n");
    let name: String = sha256(everything.as_bytes()).chars().take(16).collect();
    let directory = paths::cache()?.join("geocodage").join(name);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory)?;
    let mut list = String::new();
    for (rank, address) in addresses.iter().enumerate() {
        let file = directory.join(rank.to_string());
        list.push_str(&format!("url = {address:?}\noutput = {file:?}\n"));
    }
    let config = directory.join("liste");
    fs::write(&config, list)?;
    let mut curl = Command::new("curl");
    curl.args([
        "--silent",
        "--show-error",
        "--fail-early",
        "--rate",
        CADENCE,
    ])
    .args(["--proto", "=http,https", "--connect-timeout", "10"])
    .args(["--max-time", "20", "--retry", "2", "--config"])
    .arg(&config);
    let end = process::spawn(&mut curl)?.wait();
    for rank in 0..addresses.len() {
        let bytes = fs::read(directory.join(rank.to_string())).unwrap_or_default();
        answers.push(serde_json::from_slice(&bytes).ok());
    }
    fs::remove_dir_all(&directory)?;
    if !end.context("`curl` asks the geocoder")?.success() {
        bail!("the geocoder cannot be reached: places stay at the middle of their commune");
    }
    Ok(())
}

fn read(
    response: GeocoderResponse,
    commune: CodeCommune,
) -> Result<(Point, PlacePrecision), String> {
    let Some(place) = response.features.into_iter().next() else {
        return Err("le géocodeur ne connaît pas cette adresse".to_owned());
    };
    let GeocodedProperties {
        label,
        score,
        r#type,
        citycode,
    } = place.properties;
    let found: Option<CodeCommune> = citycode.parse().ok();
    if found.is_none_or(|code| code != commune && code.commune() != commune) {
        return Err(format!("« {label} » est dans une autre commune"));
    }
    if score < SCORE_MIN {
        return Err(format!(
            "« {label} » : réponse douteuse ({score:.2} pour {SCORE_MIN} au moins)"
        ));
    }
    let precision = match r#type.as_str() {
        "housenumber" => PlacePrecision::Address,
        "street" | "locality" => PlacePrecision::Rue,
        _ => return Err(format!("« {label} » n'est ni un numéro ni une rue")),
    };
    let [lon, lat] = place.geometry.coordinates;
    let point = Point::new(lat, lon);
    Ok((
        point.map_err(|_| format!("« {label} » est hors du globe"))?,
        precision,
    ))
}
