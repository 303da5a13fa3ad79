//! Places that sources give by their address alone, looked up by the State's geocoder.
//!
//! What is sent is the public address of a structure, nothing else. A doubtful answer is
//! refused: the middle of the commune, which says what it is, is better than a wrong door.

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use shared::{
    Point,
    codes::CodeCommune,
    inputs::{FoundAddress, Judgement, SCORE_MIN, address_query, is_in_street, judge},
    lists::{CommuneIndex, RawStructure},
    structures::PlacePrecision,
};
use std::{fs, process::Command};
use steps::{paths, process, stamp::sha256};

/// Four requests of the five that it grants to an address every tenth of a second.
const CADENCE: &str = "40/s";

/// Enough to see that two are as good as each other.
const ANSWERS: &str = "5";

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

/// What it answers, the likeliest first.
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
    #[serde(default)]
    housenumber: Option<String>,
    #[serde(default)]
    street: Option<String>,
    #[serde(default)]
    name: String,
    #[serde(default)]
    postcode: String,
    #[serde(default)]
    oldcity: String,
    #[serde(default)]
    context: String,
}

impl GeocodedProperties {
    /// As it is judged.
    fn address(&self) -> FoundAddress<'_> {
        FoundAddress {
            label: &self.label,
            context: &self.context,
            number: self.housenumber.as_deref(),
            street: self.street.as_deref().unwrap_or(&self.name),
            citycode: &self.citycode,
            old_commune: &self.oldcity,
            postcode: &self.postcode,
            score: Some(self.score),
        }
    }
}

/// An address to look up.
struct SoughtPlace<'a> {
    raw: &'a mut RawStructure,
    commune: CodeCommune,
    /// Its words, and what is asked of them.
    text: String,
    question: String,
}

/// Places each of those whose address is known and whose position is not.
pub(super) fn locate(
    raw_structures: &mut [RawStructure],
    communes: &CommuneIndex,
    geocoder: &str,
) -> GeocodingReport {
    let mut to_locate: Vec<SoughtPlace<'_>> = Vec::new();
    for raw in raw_structures {
        if let Some(commune) = raw.commune
            && raw.precision == PlacePrecision::Commune
            && let Some(text) = text(raw.adresse.as_deref(), commune, communes)
        {
            let question = question(&text, commune, communes);
            to_locate.push(SoughtPlace {
                raw,
                commune,
                text,
                question,
            });
        }
    }
    let mut geocodage = GeocodingReport {
        cherchees: to_locate.len(),
        ..GeocodingReport::default()
    };
    let addresses: Vec<String> = to_locate
        .iter()
        .map(|sought| format!("{geocoder}/search?{}", sought.question))
        .collect();
    let mut answers = Vec::new();
    if let Err(error) = ask_all(&addresses, &mut answers) {
        geocodage.panne = Some(format!("{error:#}"));
    }
    answers.resize_with(addresses.len(), || None);
    for (sought, response) in to_locate.into_iter().zip(answers) {
        let SoughtPlace {
            raw, commune, text, ..
        } = sought;
        let Some(response) = response else {
            geocodage.sans_reponse += 1;
            continue;
        };
        match read(response, &text, commune) {
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

/// What is written of an address, with its commune; nothing of one that the geocoder would
/// not take.
fn text(address: Option<&str>, commune: CodeCommune, communes: &CommuneIndex) -> Option<String> {
    let name = &communes.get(commune)?.name;
    address_query(&format!("{} {name}", address?))
}

fn question(text: &str, commune: CodeCommune, communes: &CommuneIndex) -> String {
    let mut question = form_urlencoded::Serializer::new(String::new());
    question.append_pair("q", text);
    question.append_pair("limit", ANSWERS);
    question.append_pair("autocomplete", "0");
    // It knows a city of arrondissements by each of them, never by its own code.
    let is_divided = |other: CodeCommune| other != commune && other.commune() == commune;
    if !communes.all().any(|other| is_divided(other.code)) {
        question.append_pair("citycode", commune.as_str());
    }
    question.finish()
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

/// The door, when it is the one that was asked for; a place of its street, known to the
/// street; else why neither.
fn read(
    response: GeocoderResponse,
    text: &str,
    commune: CodeCommune,
) -> Result<(Point, PlacePrecision), String> {
    let there: Vec<_> = response
        .features
        .iter()
        .map(|place| &place.properties)
        .collect();
    let found: Vec<_> = there
        .iter()
        .map(|properties| properties.address())
        .collect();
    let (rank, precision) = match judge(text, &found) {
        Judgement::Take(rank) => (rank, PlacePrecision::Address),
        Judgement::Offer => {
            let street = found.iter().position(|address| is_in_street(text, address));
            (street.unwrap_or_default(), PlacePrecision::Rue)
        }
    };
    let Some((place, address)) = response.features.get(rank).zip(found.get(rank)) else {
        return Err("le géocodeur ne connaît pas cette adresse".to_owned());
    };
    let GeocodedProperties {
        label,
        score,
        r#type,
        citycode,
        ..
    } = &place.properties;
    let code: Option<CodeCommune> = citycode.parse().ok();
    if code.is_none_or(|code| code != commune && code.commune() != commune) {
        return Err(format!("« {label} » est dans une autre commune"));
    }
    if *score < SCORE_MIN {
        return Err(format!(
            "« {label} » : réponse douteuse ({score:.2} pour {SCORE_MIN} au moins)"
        ));
    }
    if !matches!(r#type.as_str(), "housenumber" | "street" | "locality") {
        return Err(format!("« {label} » n'est ni un numéro ni une rue"));
    }
    if precision == PlacePrecision::Rue && !is_in_street(text, address) {
        return Err(format!("« {label} » est une autre rue"));
    }
    let [lon, lat] = place.geometry.coordinates;
    let point = Point::new(lat, lon);
    Ok((
        point.map_err(|_| format!("« {label} » est hors du globe"))?,
        precision,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_door_that_was_asked_or_its_street_or_nothing() {
        let place = |kind: &str, number: Option<&str>, street: &str, citycode: &str, score| {
            json!({
                "geometry": { "coordinates": [2.3, 48.9] },
                "properties": {
                    "label": format!("{} {street} 93200 Saint-Denis", number.unwrap_or_default()),
                    "score": score, "type": kind, "citycode": citycode,
                    "housenumber": number, "street": street,
                },
            })
        };
        let check = |text: &str,
                     features: &[serde_json::Value],
                     expect: Result<PlacePrecision, &str>| {
            let response = serde_json::from_value(json!({ "features": features })).expect("read");
            let commune = "93066".parse().expect("a code");
            let found = read(response, text, commune).map(|(_, precision)| precision);
            match (&found, &expect) {
                (Ok(found), Ok(expect)) => assert_eq!(found, expect, "{text}"),
                (Err(found), Err(expect)) => assert!(found.contains(expect), "{text}: {found}"),
                _ => panic!("{text}: {found:?} for {expect:?}"),
            }
        };
        let lilas = |score| place("housenumber", Some("12"), "Rue des Lilas", "93066", score);
        let text = "12 rue des Lilas Saint-Denis";
        check(text, &[lilas(0.9)], Ok(PlacePrecision::Address));
        check(text, &[lilas(0.59)], Err("douteuse"));
        check(
            "150 rue des Lilas Saint-Denis",
            &[lilas(0.9)],
            Ok(PlacePrecision::Rue),
        );
        check(
            "Bâtiment C 12 rue des Lilas Saint-Denis",
            &[lilas(0.9)],
            Ok(PlacePrecision::Rue),
        );
        check(
            "12 rue des Roses Saint-Denis",
            &[lilas(0.9)],
            Err("une autre rue"),
        );
        let street = place("street", None, "Rue des Lilas", "93066", 0.8);
        check(text, std::slice::from_ref(&street), Ok(PlacePrecision::Rue));
        check(text, &[street, lilas(0.9)], Ok(PlacePrecision::Address));
        let elsewhere = place("housenumber", Some("12"), "Rue des Lilas", "93001", 0.9);
        check(text, &[elsewhere], Err("une autre commune"));
        let town = place("municipality", None, "", "93066", 0.9);
        check(text, &[town], Err("ni un numéro ni une rue"));
        check(text, &[], Err("ne connaît pas"));
    }
}
