//! The State's geocoder, asked for those whose browser does not: nothing of it is kept.

use crate::{
    http::context::Context,
    platform::{DatabaseError, HttpQuestion, Platform},
    routes::candidatures::admission::network_subject,
    store::budgets,
};
use http::HeaderMap;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use shared::{
    Point,
    inputs::{AddressParts, FoundPlace, PlaceKind, address_query, tell_apart},
};

/// How many places are proposed, as in the element.
const COUNT: usize = 5;

/// Five places take some 4 kB.
const BYTES_MAX: usize = 64 << 10;

/// How many times one network may have us ask in ten minutes: a person corrects a text a few
/// times, and a whole room may be behind one address.
const BUDGET: u32 = 60;

/// Which places are searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Among {
    Addresses,
    Communes,
}

/// Why nothing is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoPlace {
    /// Too little was written.
    TooShort,
    /// It does not take such a text, or knows no such place.
    Unknown,
    /// It, or we, are asked too much.
    Saturated,
    /// It does not answer, or answers something else.
    Unreachable,
}

#[derive(Deserialize)]
struct GeocodedPlaces {
    features: Vec<GeocodedFeature>,
}

#[derive(Deserialize)]
struct GeocodedFeature {
    geometry: GeocodedPosition,
    properties: PlaceProperties,
}

#[derive(Deserialize)]
struct GeocodedPosition {
    /// Longitude, then latitude.
    coordinates: (f64, f64),
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct PlaceProperties {
    label: String,
    r#type: String,
    citycode: Option<String>,
    housenumber: Option<String>,
    street: String,
    postcode: String,
    oldcity: String,
    context: String,
    score: Option<f64>,
}

/// The places that fit a text, the likeliest first; at least one.
pub(super) async fn find<P: Platform>(
    text: &str,
    among: Among,
    headers: &HeaderMap,
    context: &Context<'_, P>,
) -> Result<Vec<FoundPlace>, NoPlace> {
    let query = address_query(text).ok_or(NoPlace::TooShort)?;
    let url = url(context.geocoder, &query, among).ok_or(NoPlace::Unreachable)?;
    spend(headers, context).await?;
    let question = HttpQuestion {
        url,
        headers: vec![("accept", "application/json".to_owned())],
        body: None,
        max: BYTES_MAX,
    };
    let reply = context.platform.ask(question).await;
    let reply = reply.ok_or(NoPlace::Unreachable)?;
    match reply.status {
        200 => {}
        400 => return Err(NoPlace::Unknown),
        429 => return Err(NoPlace::Saturated),
        _ => return Err(NoPlace::Unreachable),
    }
    let places: GeocodedPlaces =
        serde_json::from_slice(&reply.body).map_err(|_| NoPlace::Unreachable)?;
    let mut places: Vec<_> = places.features.into_iter().filter_map(place).collect();
    places.truncate(COUNT);
    tell_apart(&mut places);
    match places.is_empty() {
        true => Err(NoPlace::Unknown),
        false => Ok(places),
    }
}

/// One that has neither a position nor a label is of no use to anyone.
fn place(feature: GeocodedFeature) -> Option<FoundPlace> {
    let PlaceProperties {
        label,
        r#type,
        citycode,
        housenumber,
        street,
        postcode,
        oldcity,
        context,
        score,
    } = feature.properties;
    let (lon, lat) = feature.geometry.coordinates;
    let nature = PlaceKind::from_type(&r#type);
    Some(FoundPlace {
        label: Some(label).filter(|label| !label.is_empty())?,
        distinction: String::new(),
        nature,
        point: Point::new(lat, lon).ok()?,
        precision_m: nature.precision_m(),
        commune: citycode.and_then(|code| code.parse().ok()),
        parts: AddressParts {
            number: housenumber,
            street,
            postcode,
            old_commune: oldcity,
            context,
            score,
        },
    })
}

/// Encrypted on the way, unless it is on this machine.
fn url(geocoder: &str, query: &str, among: Among) -> Option<String> {
    const HERE: [&str; 3] = ["http://localhost:", "http://127.0.0.1:", "http://[::1]:"];
    let is_safe = geocoder.starts_with("https://");
    let is_here = HERE.iter().any(|here| geocoder.starts_with(here));
    let query = utf8_percent_encode(query, NON_ALPHANUMERIC);
    let kind = match among {
        Among::Addresses => "",
        Among::Communes => "&type=municipality",
    };
    (is_safe || is_here)
        .then(|| format!("{geocoder}/search?q={query}&limit={COUNT}&autocomplete=1{kind}"))
}

/// Counts one more for the network of a request. Without a database nobody is counted, and
/// nobody is refused an answer for it.
async fn spend<P: Platform>(headers: &HeaderMap, context: &Context<'_, P>) -> Result<(), NoPlace> {
    let Ok(subject) = network_subject(context, headers, "geocodeur") else {
        return Ok(());
    };
    if context.open().await.is_err() {
        return Ok(());
    }
    let window = context.now.as_second().div_euclid(600);
    let counted = context
        .platform
        .batch(vec![budgets::count_within(&subject, window, BUDGET)])
        .await;
    match counted {
        Err(DatabaseError::Constraint) => Err(NoPlace::Saturated),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leaves_encrypted_or_stays_on_this_machine() {
        let asked = |geocoder| url(geocoder, "7 rue", Among::Addresses);
        assert_eq!(
            asked("https://geocodeur.test").as_deref(),
            Some("https://geocodeur.test/search?q=7%20rue&limit=5&autocomplete=1")
        );
        assert!(asked("http://127.0.0.1:9000").is_some());
        for elsewhere in [
            "http://geocodeur.test",
            "ftp://localhost:1",
            "",
            "/geocodage",
            "http://localhost.example.test:80",
        ] {
            assert_eq!(asked(elsewhere), None, "{elsewhere}");
        }
    }
}
