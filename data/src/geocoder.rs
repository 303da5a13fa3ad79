//! The State's geocoder, played on this machine for the fictional territory.
//!
//! Same protocol, so that widgets cannot tell; its own port, because what it
//! receives is what our server never does: the address.

use anyhow::{Context, Result, anyhow, bail};
use deunicode::deunicode;
use serde_json::{Value, json};
use std::{fs, io, path::Path, thread};
use tiny_http::{Header, Response, Server};

/// Plays it until the standard input ends, which it does with whoever started this.
pub fn run(data: &Path, port: u16) -> Result<()> {
    match start(data, port)? {
        Some(url) => println!("ready {url}"),
        None => bail!(
            "{} has no addresses of its own: only the fictional territory does",
            data.display()
        ),
    }
    io::copy(&mut io::stdin(), &mut io::sink())?;
    Ok(())
}

/// Starts one if `data` comes with addresses of its own, as only fictional data does,
/// and says where; on `port` or, if that is taken, any other. It ends with the process.
pub(crate) fn start(data: &Path, port: u16) -> Result<Option<String>> {
    let path = data.join("adresses.json");
    if !path.is_file() {
        return Ok(None);
    }
    let addresses = fs::read(&path)
        .map_err(anyhow::Error::from)
        .and_then(|bytes| GeocoderAddresses::read(&bytes))
        .with_context(|| format!("{} cannot be read", path.display()))?;
    let server = Server::http(("127.0.0.1", port))
        .or_else(|_| Server::http(("127.0.0.1", 0)))
        .map_err(|error| anyhow!("no port for the local geocoder: {error}"))?;
    let port = server
        .server_addr()
        .to_ip()
        .map_or(port, |address| address.port());
    thread::spawn(move || {
        for request in server.incoming_requests() {
            let answer = addresses.answer(request.url());
            // A client that has gone is no trouble of ours.
            let _ = request.respond(http(answer));
        }
    });
    Ok(Some(format!("http://localhost:{port}/geocodage")))
}

fn http((status, body): (u16, Value)) -> Response<std::io::Cursor<Vec<u8>>> {
    let headers = [
        ("content-type", "application/json; charset=utf-8"),
        ("access-control-allow-origin", "*"),
        ("cache-control", "no-store"),
    ];
    headers
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(
            Response::from_string(body.to_string()).with_status_code(status),
            Response::with_header,
        )
}

struct GeocoderAddresses(Vec<GeocoderAddress>);

struct GeocoderAddress {
    words: Vec<String>,
    lat: f64,
    lon: f64,
    importance: f64,
    properties: Value,
}

/// What is asked, as the State's geocoder understands it.
struct Query {
    text: String,
    words: Vec<String>,
    limit: usize,
    autocomplete: bool,
    near: Option<(f64, f64)>,
    filters: Vec<(&'static str, String)>,
}

const FILTERS: [&str; 4] = ["postcode", "citycode", "type", "city"];

impl GeocoderAddresses {
    fn read(bytes: &[u8]) -> Result<Self> {
        let file: Value = serde_json::from_slice(bytes)?;
        file["adresses"]
            .as_array()
            .context("there is no list `adresses`")?
            .iter()
            .map(GeocoderAddress::read)
            .collect::<Result<_>>()
            .map(Self)
    }

    fn answer(&self, url: &str) -> (u16, Value) {
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        if path != "/geocodage/search" {
            return (404, json!({ "code": 404, "message": "Not found" }));
        }
        match Query::parse(query) {
            Ok(query) => (200, self.search(&query)),
            Err(detail) => (
                400,
                json!({ "code": 400, "message": "Failed parsing query", "detail": [detail] }),
            ),
        }
    }

    fn search(&self, query: &Query) -> Value {
        let mut found: Vec<_> = self
            .0
            .iter()
            .filter(|address| query.filters.iter().all(|filter| address.passes(filter)))
            .filter_map(|address| Some((address.score(query)?, address)))
            .collect();
        found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let features: Vec<_> = found
            .into_iter()
            .take(query.limit)
            .map(|(score, address)| address.feature(score))
            .collect();
        json!({
            "type": "FeatureCollection",
            "features": features,
            "query": query.text,
        })
    }
}

impl GeocoderAddress {
    fn read(source: &Value) -> Result<Self> {
        let mut properties = source
            .as_object()
            .context("an address is no object")?
            .clone();
        let mut number = |name: &str| {
            properties
                .remove(name)
                .and_then(|value| value.as_f64())
                .with_context(|| format!("an address has no `{name}`: {source}"))
        };
        let (lat, lon) = (number("lat")?, number("lon")?);
        let label = source["label"]
            .as_str()
            .with_context(|| format!("an address has no `label`: {source}"))?;
        Ok(Self {
            words: words(label),
            lat,
            lon,
            importance: source["importance"].as_f64().unwrap_or_default(),
            properties: properties.into(),
        })
    }

    fn passes(&self, (name, value): &(&str, String)) -> bool {
        self.properties[name].as_str() == Some(value)
    }

    /// From 0 to 1; `None` when a word asked for is not there.
    fn score(&self, query: &Query) -> Option<f64> {
        let mut left: Vec<_> = self.words.iter().collect();
        let last = query.words.len().checked_sub(1)?;
        for (i, word) in query.words.iter().enumerate() {
            let begun = query.autocomplete && i == last;
            let place = left
                .iter()
                .position(|known| *known == word || (begun && known.starts_with(word.as_str())))?;
            left.remove(place);
        }
        let told = query.words.len() as f64 / self.words.len() as f64;
        let near = query.near.map_or(0.0, |(lat, lon)| {
            let away = (self.lat - lat).hypot(self.lon - lon);
            0.1 / (1.0 + 10.0 * away)
        });
        Some(0.7 * told + 0.2 * self.importance + near)
    }

    fn feature(&self, score: f64) -> Value {
        let mut properties = self.properties.clone();
        properties["score"] = json!(score);
        json!({
            "type": "Feature",
            "geometry": { "type": "Point", "coordinates": [self.lon, self.lat] },
            "properties": properties,
        })
    }
}

impl Query {
    fn parse(query: &str) -> Result<Self, String> {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect();
        let get = |name: &str| {
            pairs
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, value)| value.trim())
        };
        let number = |name: &str| {
            get(name)
                .map(|value| {
                    value
                        .parse()
                        .map_err(|_| format!("{name}: must be a number"))
                })
                .transpose()
        };
        let text = get("q").ok_or("q: required param")?;
        if !(3..=200).contains(&text.chars().count()) || !text.starts_with(char::is_alphanumeric) {
            return Err(
                "q: must contain between 3 and 200 chars and start with a number or a letter"
                    .to_owned(),
            );
        }
        let limit = match get("limit").map(str::parse) {
            None => 10,
            Some(Ok(limit)) if (1..=20).contains(&limit) => limit,
            Some(_) => return Err("limit: must be an integer between 1 and 20".to_owned()),
        };
        Ok(Self {
            text: text.to_owned(),
            words: words(text),
            limit,
            autocomplete: get("autocomplete") != Some("0"),
            near: number("lat")?.zip(number("lon")?),
            filters: FILTERS
                .into_iter()
                .filter_map(|name| Some((name, get(name)?.to_owned())))
                .collect(),
        })
    }
}

/// The words of a text as they compare: no case, no accent, no punctuation.
fn words(text: &str) -> Vec<String> {
    deunicode(text)
        .to_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::GeocoderAddresses;

    const ADDRESSES: &str = r#"{"adresses": [
        {"type": "municipality", "label": "Île-Neuvette", "postcode": "99060", "citycode": "99006", "lat": 47.262, "lon": -8.362, "importance": 0.25},
        {"type": "street", "label": "Rue des Cordiers 99010 Port-Brumel", "postcode": "99010", "citycode": "99001", "lat": 46.9928, "lon": -8.1236, "importance": 0.5},
        {"type": "housenumber", "label": "1 Rue des Cordiers 99010 Port-Brumel", "postcode": "99010", "citycode": "99001", "lat": 46.9928, "lon": -8.1262, "importance": 0.5},
        {"type": "housenumber", "label": "1 Rue des Cordiers 99060 Île-Neuvette", "postcode": "99060", "citycode": "99006", "lat": 47.26, "lon": -8.36, "importance": 0.5}
    ]}"#;

    /// The status, and the labels found in order.
    fn check(url: &str, status: u16, labels: &[&str]) {
        let addresses = GeocoderAddresses::read(ADDRESSES.as_bytes()).expect("sound addresses");
        let (got, body) = addresses.answer(url);
        let found: Vec<_> = body["features"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|feature| feature["properties"]["label"].as_str().unwrap_or("?"))
            .collect();
        assert_eq!((got, found.as_slice()), (status, labels), "{url}: {body}");
    }

    #[test]
    fn it_answers_as_the_state_does() {
        let (brumel, neuvette) = (
            "1 Rue des Cordiers 99010 Port-Brumel",
            "1 Rue des Cordiers 99060 Île-Neuvette",
        );
        check(
            "/geocodage/search?q=ile+neuv",
            200,
            &["Île-Neuvette", neuvette],
        );
        check("/geocodage/search?q=ile+neuv&autocomplete=0", 200, &[]);
        check(
            "/geocodage/search?q=1%20rue%20des%20cordiers&limit=1&lat=47&lon=-8.1",
            200,
            &[brumel],
        );
        check(
            "/geocodage/search?q=1%20rue%20des%20cordiers&limit=1&lat=47.3&lon=-8.4",
            200,
            &[neuvette],
        );
        check(
            "/geocodage/search?q=cordiers&type=street",
            200,
            &["Rue des Cordiers 99010 Port-Brumel"],
        );
        check(
            "/geocodage/search?q=cordiers&citycode=99006",
            200,
            &[neuvette],
        );
        check("/geocodage/search?q=rue+de+nulle+part", 200, &[]);
        check("/geocodage/search?q=ru", 400, &[]);
        check("/geocodage/search?q=%20%20%20", 400, &[]);
        check("/geocodage/search?q=-rue", 400, &[]);
        check("/geocodage/search?q=rue&limit=21", 400, &[]);
        check("/geocodage/search", 400, &[]);
        check("/geocodage/reverse?lat=47&lon=-8", 404, &[]);
    }
}
