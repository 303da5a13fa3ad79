//! What a row is read with, and what it can be asked: communes, zones, places.

use super::{
    communes::{CommuneIndex, in_territory, postal_code},
    raw::WrittenZone,
    rows::SourceRow,
};
use crate::{
    Date, Point,
    codes::{CodeCommune, CodeEpci},
    eligibilite::{Catalogue, Intercommunalite},
    inputs::token,
    metric::distance_m,
    qpv::Territoire,
    structures::{PlacePrecision, Provenance},
};

/// The intercommunalités that are known.
pub trait Groupings {
    fn intercommunalite(&self, code: CodeEpci) -> Option<Intercommunalite>;
}

/// What a row is read with.
pub struct ReadingContext<'a> {
    pub file: &'a str,
    /// The last day that something can have been checked on.
    pub today: Date,
    /// Who publishes a list that does not say so, and under which licence.
    pub source: Option<&'a str>,
    pub licence: Option<&'a str>,
    /// When a list without a date of its own was published.
    pub publie_le: Option<Date>,
    pub catalogue: &'a Catalogue,
    pub communes: &'a CommuneIndex,
    pub groupings: &'a dyn Groupings,
}

impl ReadingContext<'_> {
    /// The commune that a row names: by its code, else by its name and postal code. The
    /// city's own code gives way to its arrondissement's, when the postal code tells it.
    pub fn commune(
        &self,
        row: &SourceRow,
        (code, name, postal): (Option<&str>, Option<&str>, Option<&str>),
    ) -> Result<Option<CodeCommune>, String> {
        let written_postal = postal;
        let postal = postal.and_then(postal_code);
        if let (Some(written), None) = (written_postal, &postal) {
            row.note(format!(
                "code postal « {written} » illisible : écrivez ses 5 chiffres (laissé de côté)"
            ));
        }
        let postal = postal.as_deref();
        let by_name = |name| self.communes.named(name, postal).map(|known| known.code);
        let commune = match (code.map(|code| self.communes.coded(code)), name) {
            (Some(Ok(known)), _) => known.code,
            // A code that is none does not hide a name that is one.
            (Some(Err(reason)), Some(name)) => {
                let found = by_name(name).map_err(|_| reason.clone())?;
                row.note(format!("{reason} : trouvée par son nom, {found}"));
                found
            }
            (Some(Err(reason)), None) => return Err(reason),
            (None, Some(name)) => by_name(name)?,
            (None, None) => return Ok(None),
        };
        let arrondissement = postal.and_then(|postal| arrondissement(commune, postal));
        Ok(Some(arrondissement.unwrap_or(commune)))
    }

    /// A zone that exists: of one that doesn't, nobody could be told to be in it.
    pub fn zone(&self, code: &str) -> Result<WrittenZone, String> {
        match zone(code) {
            None => Err(format!(
                "zone inconnue : « {code} » ; écrivez france, commune:93066, epci:200054781, \
                 departement:93 ou region:11"
            )),
            Some(WrittenZone::Commune(commune)) => match self.communes.get(commune) {
                Some(known) => Ok(WrittenZone::Commune(known.code)),
                None => Err(format!(
                    "zone inconnue : aucune commune n'a le code {commune}"
                )),
            },
            Some(WrittenZone::Epci(epci)) if self.groupings.intercommunalite(epci).is_none() => {
                Err(format!(
                    "zone inconnue : aucune intercommunalité n'a le code {epci}"
                ))
            }
            Some(zone) => Ok(zone),
        }
    }

    /// A position, or the middle of the commune. Zero and zero, in the Gulf of Guinea,
    /// is what empty columns become. One that is read and cannot be is refused; one that
    /// cannot be read is said.
    pub fn place(
        &self,
        row: &SourceRow,
        names: (&str, &str),
        commune: Option<CodeCommune>,
    ) -> Result<(Option<Point>, PlacePrecision), String> {
        let centre = commune.and_then(|code| self.communes.get(code)?.centre);
        let middle = Ok((centre, PlacePrecision::Commune));
        let written = (row.text(names.0), row.text(names.1));
        let (lat, lon) = match written {
            (None, None) => return middle,
            (Some(lat), Some(lon)) => match (degrees(lat), degrees(lon)) {
                (Some(lat), Some(lon)) => (lat, lon),
                _ => {
                    row.note(format!(
                        "la position « {lat} », « {lon} » est illisible, écrivez-la comme 48.9362 \
                         et 2.3574 : placée au milieu de sa commune"
                    ));
                    return middle;
                }
            },
            (Some(both), None) | (None, Some(both)) => match pair(both) {
                Some(pair) => pair,
                None => {
                    row.note(format!(
                        "la position « {both} » n'a pas ses deux nombres, « {} » et « {} » : \
                         placée au milieu de sa commune",
                        names.0, names.1
                    ));
                    return middle;
                }
            },
        };
        if (lat, lon) == (0.0, 0.0) {
            row.note("la position est 0, 0 : placée au milieu de sa commune".to_owned());
            return middle;
        }
        let point = Point::new(lat, lon)
            .map_err(|_| format!("{lat}, {lon} n'est pas une latitude et une longitude"))?;
        if let Some(reason) = elsewhere(point, commune, centre) {
            return Err(format!("la position {lat}, {lon} {reason}"));
        }
        let hundred_thousand = |degrees: f64| (degrees * 1e5).round() / 1e5;
        let point = Point::new(hundred_thousand(point.lat()), hundred_thousand(point.lon()));
        Ok((point.ok(), PlacePrecision::Address))
    }

    /// The publisher of a source that does not name it.
    pub fn provenance(&self, name: &str, licence: &str) -> Provenance {
        Provenance {
            name: self.source.unwrap_or(name).to_owned(),
            licence: self.licence.unwrap_or(licence).to_owned(),
            publie_le: self.publie_le,
        }
    }
}

/// No commune of France has a place so far from its middle, those of Guyane aside,
/// whose largest is under 200 km across.
const FAR_FROM_COMMUNE_M: u32 = 100_000;

/// Why a position is not that of its commune.
fn elsewhere(point: Point, commune: Option<CodeCommune>, centre: Option<Point>) -> Option<String> {
    let is_far = |point: Point| match (centre, commune) {
        (Some(centre), _) => distance_m(centre, point) > FAR_FROM_COMMUNE_M,
        (None, Some(commune)) => !in_territory(point, commune),
        (None, None) => Territoire::at(point).is_none(),
    };
    if !is_far(point) {
        return None;
    }
    if point.transposed().is_some_and(|swapped| !is_far(swapped)) {
        return Some("a sa latitude et sa longitude inversées".to_owned());
    }
    Some(match (centre, commune) {
        (Some(centre), Some(commune)) => format!(
            "est à {} km de sa commune ({commune}) : l'une des deux est fausse",
            distance_m(centre, point) / 1_000
        ),
        (None, Some(commune)) => {
            format!(
                "n'est pas dans le territoire de sa commune ({commune}) : l'une des deux est fausse"
            )
        }
        _ => "n'est dans aucun territoire français".to_owned(),
    })
}

/// Degrees as people and programs write them: `48.9362`, `48,936 2`, `48°56'10"N`.
fn degrees(text: &str) -> Option<f64> {
    let text = token(text).to_uppercase();
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (text, sign) = match text.strip_suffix(['S', 'W', 'O']) {
        Some(text) => (text, -1.0),
        None => (text.strip_suffix(['N', 'E']).unwrap_or(&text), 1.0),
    };
    let text = text.replace(',', ".").replace(['−', '–'], "-");
    let mut degrees = 0.0;
    let mut unit = 1.0;
    let parts = text.split(['°', 'º', '\'', '’', '′', '"', '”', '″']);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    if parts.is_empty() || parts.len() > 3 {
        return None;
    }
    let is_negative = text.starts_with('-');
    for part in parts {
        let number: f64 = part.trim_start_matches('-').parse().ok()?;
        if unit < 1.0 && number >= 60.0 {
            return None;
        }
        degrees += number * unit;
        unit /= 60.0;
    }
    let degrees = if is_negative {
        -degrees
    } else {
        degrees * sign
    };
    degrees.is_finite().then_some(degrees)
}

/// A latitude and a longitude in one cell.
fn pair(text: &str) -> Option<(f64, f64)> {
    let text = token(text);
    let text = text.trim_matches(['(', ')', '[', ']']);
    let halves = |separator: char| {
        let (lat, lon) = text.split_once(separator)?;
        // `48,2` is one number: a comma separates two that have their points.
        let is_sure = separator != ',' || [lat, lon].iter().all(|half| half.contains(['.', '°']));
        is_sure.then_some((degrees(lat)?, degrees(lon)?))
    };
    [';', '/', ',', ' '].into_iter().find_map(halves)
}

/// The arrondissement of a postal code, for the city's own code.
fn arrondissement(commune: CodeCommune, postal: &str) -> Option<CodeCommune> {
    let (city, prefix, database) = match commune.as_str() {
        "75056" => ("75", "75", 100),
        "69123" => ("690", "69", 380),
        "13055" => ("130", "13", 200),
        _ => return None,
    };
    let rank: u16 = postal.strip_prefix(city)?.parse().ok()?;
    let code = format!("{prefix}{:03}", database + rank % 100);
    code.parse::<CodeCommune>()
        .ok()
        .filter(|code| code.arrondissement().is_some())
}

/// A zone by its code: `france`, a commune, an intercommunalité, a département; a
/// région only where it is named as one.
fn zone(text: &str) -> Option<WrittenZone> {
    let text = token(text);
    let (kind, code) = text.split_once(':').unwrap_or(("", &text));
    let (kind, code) = (kind.trim().to_lowercase(), code.trim());
    let of_two = |code: &str| match code.len() {
        1 => format!("0{code}"),
        _ => code.to_owned(),
    };
    Some(match (kind.as_str(), code) {
        ("", code) if code == "99100" || code.eq_ignore_ascii_case("france") => WrittenZone::France,
        ("region" | "région", code) => WrittenZone::Region(of_two(code).parse().ok()?),
        ("" | "commune", code) if matches!(code.len(), 4 | 5) => {
            WrittenZone::Commune(format!("{code:0>5}").parse().ok()?)
        }
        ("" | "epci", code) if code.len() == 9 => WrittenZone::Epci(code.parse().ok()?),
        ("" | "departement" | "département", code) => {
            WrittenZone::Departement(of_two(code).parse().ok()?)
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{degrees, pair};

    #[test]
    fn degrees_are_read_as_they_are_written() {
        let check = |text: &str, expect: Option<f64>| {
            let found = degrees(text);
            let is_same = match (found, expect) {
                (Some(found), Some(expect)) => (found - expect).abs() < 1e-9,
                (found, expect) => found == expect,
            };
            assert!(is_same, "{text}: {found:?}");
        };
        check("48.9362", Some(48.9362));
        check("48,9362", Some(48.9362));
        check("48,936\u{a0}2", Some(48.9362));
        check(" 48.9362 ", Some(48.9362));
        check("４８.9362", Some(48.9362));
        check("-21.34", Some(-21.34));
        check("−21,34", Some(-21.34));
        check("48°56'10\"N", Some(48.0 + 56.0 / 60.0 + 10.0 / 3600.0));
        check("48° 56′ 10″ N", Some(48.0 + 56.0 / 60.0 + 10.0 / 3600.0));
        check("48°56,5'N", Some(48.0 + 56.5 / 60.0));
        check("2.3574E", Some(2.3574));
        check("56.18 O", Some(-56.18));
        check("21°20'31\"S", Some(-(21.0 + 20.0 / 60.0 + 31.0 / 3600.0)));
        check("-21°30'", Some(-21.5));
        check("48.936.200", None);
        check("48.9362, 2.3574", None);
        check("48°76'", None);
        check("NaN", None);
        check("INF", None);
        check("1e999", None);
        check("à côté", None);
        check("#N/A", None);
        check("", None);
    }

    #[test]
    fn two_numbers_in_a_cell_are_two() {
        let check = |text: &str, expect: Option<(f64, f64)>| assert_eq!(pair(text), expect);
        check("48.9362, 2.3574", Some((48.9362, 2.3574)));
        check("48.9362,2.3574", Some((48.9362, 2.3574)));
        check("48,9362 ; 2,3574", Some((48.9362, 2.3574)));
        check("48,9362 2,3574", Some((48.9362, 2.3574)));
        check("(48.9362, 2.3574)", Some((48.9362, 2.3574)));
        check("48,9362", None);
        check("48,2", None);
        check("48.9362", None);
    }
}
