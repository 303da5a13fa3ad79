//! The State's geocoder, or whoever speaks its protocol: text in, places out.

use crate::{
    focus::FocusTerritoire,
    network::{BodyKind, FetchError, document, fetch},
    reading::JsObject,
    settings::WidgetSettings,
};
use js_sys::encode_uri_component;
use shared::inputs::{AddressParts, FoundPlace, PlaceKind, tell_apart};
use shared::{Point, codes::CodeTerritoire};
use wasm_bindgen::JsValue;

/// How many places are proposed: five lines of 48 px stay above a phone's keyboard.
const COUNT: usize = 5;

/// How many of them at most come first because they lie in the partner's commune.
const TERRITOIRE_COUNT: usize = 2;

pub(crate) const COMMUNES: &str = "&type=municipality";

/// The places that fit a text that `address_query` made, the likeliest first; those of one
/// name are told apart.
///
/// `among` is empty, or a filter of the geocoder's such as [`COMMUNES`].
///
/// The territory a partner names comes first and shuts nobody out: its own
/// places are asked for apart, those of the whole country follow.
pub(crate) async fn find(
    settings: &WidgetSettings,
    text: &str,
    among: &str,
) -> Result<Vec<FoundPlace>, FetchError> {
    let urls = urls(settings, text, among);
    let territoire = settings.territoire;
    if let Some(territoire) = territoire {
        territoire.learn(settings);
    }
    fetch(&urls, BodyKind::Json)
        .await
        .and_then(|body| read(&body, territoire))
}

/// Where to ask: in the partner's commune too, when there is one.
fn urls(settings: &WidgetSettings, text: &str, among: &str) -> Vec<String> {
    let text = String::from(encode_uri_component(text));
    let database = &settings.geocoder;
    let number = COUNT.to_string();
    let everywhere = [
        database,
        "/search?q=",
        &text,
        "&limit=",
        &number,
        "&autocomplete=1",
        among,
    ]
    .concat();
    match settings.territoire {
        Some(FocusTerritoire(CodeTerritoire::Commune(code))) => {
            vec![
                [&everywhere, "&citycode=", code.as_str()].concat(),
                everywhere,
            ]
        }
        _ => vec![everywhere],
    }
}

fn read(
    body: &[JsValue],
    territoire: Option<FocusTerritoire>,
) -> Result<Vec<FoundPlace>, FetchError> {
    let lists = body.iter().map(|body| locations(&document(body)));
    let lists: Option<Vec<_>> = lists.collect();
    let mut places = merge(lists.ok_or(FetchError::Unreadable)?, territoire);
    tell_apart(&mut places);
    Ok(places)
}

/// The places of an answer; one without a position or a label is of no use to anyone.
fn locations(answer: &JsObject) -> Option<Vec<FoundPlace>> {
    let mut locations = Vec::new();
    for feature in answer.list("features")? {
        locations.extend(location(&feature));
    }
    Some(locations)
}

fn location(feature: &JsObject) -> Option<FoundPlace> {
    let properties = feature.object("properties")?;
    let position = feature.object("geometry")?.list("coordinates")?;
    let [lon, lat, ..] = position.as_slice() else {
        return None;
    };
    let text = |key| properties.text(key).unwrap_or_default();
    let nature = PlaceKind::from_type(&text("type"));
    Some(FoundPlace {
        label: properties.text("label")?,
        distinction: String::new(),
        nature,
        point: Point::new(lat.number()?, lon.number()?).ok()?,
        precision_m: nature.precision_m(),
        commune: properties
            .text("citycode")
            .and_then(|code| code.parse().ok()),
        parts: AddressParts {
            number: properties.text("housenumber"),
            street: text("street"),
            postcode: text("postcode"),
            old_commune: text("oldcity"),
            context: text("context"),
            score: properties.object("score").and_then(|score| score.number()),
        },
    })
}

/// A few of the territory, then the others with those of the territory first, no place twice.
fn merge(mut lists: Vec<Vec<FoundPlace>>, territoire: Option<FocusTerritoire>) -> Vec<FoundPlace> {
    let everywhere = lists.pop().unwrap_or_default();
    let mut locations = lists.pop().unwrap_or_default();
    locations.truncate(TERRITOIRE_COUNT);
    for in_territoire in [true, false] {
        for location in &everywhere {
            let content = territoire.is_none_or(|territoire| territoire.contains(location));
            let is_new = locations.iter().all(|already| !already.is_same(location));
            if content == in_territoire && is_new && locations.len() < COUNT {
                locations.push(location.clone());
            }
        }
    }
    locations
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_territory_comes_first_and_shuts_nobody_out() {
        let location = |label: &str, commune: &str| FoundPlace {
            label: label.to_owned(),
            nature: PlaceKind::Numero,
            point: Point::new(47.0, -8.0).expect("in range"),
            precision_m: 10.0,
            commune: Some(commune.parse().expect("a code")),
            distinction: String::new(),
            parts: AddressParts::default(),
        };
        let check = |lists: &[&[(&str, &str)]], territoire: &str, expected: &[&str]| {
            let lists = lists
                .iter()
                .map(|list| {
                    list.iter()
                        .map(|(name, code)| location(name, code))
                        .collect()
                })
                .collect();
            let locations = merge(lists, FocusTerritoire::parse(territoire));
            let names: Vec<_> = locations
                .iter()
                .map(|location| location.label.as_str())
                .collect();
            assert_eq!(names, expected, "{territoire}");
        };
        let whole_country = &[
            ("a", "75056"),
            ("b", "93066"),
            ("c", "93010"),
            ("d", "13055"),
        ][..];
        check(&[whole_country], "", &["a", "b", "c", "d"]);
        check(&[whole_country], "departement:93", &["b", "c", "a", "d"]);
        let city = &[("x", "93066"), ("b", "93066"), ("y", "93066")][..];
        check(
            &[city, whole_country],
            "commune:93066",
            &["x", "b", "a", "c", "d"],
        );
        check(
            &[&[], whole_country],
            "commune:93066",
            &["b", "a", "c", "d"],
        );
    }
}
