//! What a row is read with, and what it can be asked: communes, zones, places.

use super::{communes::CommuneIndex, options::Import, raw::WrittenZone, rows::SourceRow};
use crate::catalogue::AdministrativeDivisions;
use shared::{
    Point,
    codes::CodeCommune,
    eligibilite::Catalogue,
    structures::{PrecisionLieu, Provenance},
};

/// What a row is read with.
pub(super) struct ReadingContext<'a> {
    pub(super) file: &'a str,
    pub(super) import: &'a Import,
    pub(super) catalogue: &'a Catalogue,
    pub(super) communes: &'a CommuneIndex,
    pub(super) divisions: &'a AdministrativeDivisions,
}

impl ReadingContext<'_> {
    /// The commune that a row names: by its code, else by its name and postal code. The
    /// city's own code gives way to its arrondissement's, when the postal code tells it.
    pub(super) fn commune(
        &self,
        code: Option<&str>,
        name: Option<&str>,
        postal: Option<&str>,
    ) -> Result<Option<CodeCommune>, String> {
        let commune = match (code, name) {
            (Some(code), _) => {
                let parsed: CodeCommune = code
                    .parse()
                    .map_err(|error| format!("commune « {code} » : {error}"))?;
                let known = self.communes.get(parsed);
                known
                    .ok_or(format!("aucune commune n'a le code {code}"))?
                    .code
            }
            (None, Some(name)) => {
                let departement = postal.map(|postal| &postal[..postal.len().min(2)]);
                let departement = departement.filter(|d| *d != "20" && *d != "97");
                let known = self.communes.named(name, departement);
                known
                    .ok_or(format!(
                        "la commune « {name} » n'existe pas, ou plusieurs portent ce nom : \
                         donnez son code INSEE"
                    ))?
                    .code
            }
            (None, None) => return Ok(None),
        };
        let arrondissement = postal.and_then(|postal| arrondissement(commune, postal));
        Ok(Some(arrondissement.unwrap_or(commune)))
    }

    /// A zone that exists: of one that doesn't, nobody could be told to be in it.
    pub(super) fn zone(&self, code: &str) -> Result<WrittenZone, String> {
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
            Some(WrittenZone::Epci(epci)) if self.divisions.intercommunalite(epci).is_none() => {
                Err(format!(
                    "zone inconnue : aucune intercommunalité n'a le code {epci}"
                ))
            }
            Some(zone) => Ok(zone),
        }
    }

    /// A position, or the middle of the commune. Zero and zero, in the Gulf of Guinea,
    /// is what empty columns become.
    pub(super) fn place(
        &self,
        row: &SourceRow,
        names: (&str, &str),
        commune: Option<CodeCommune>,
    ) -> Result<(Option<Point>, PrecisionLieu), String> {
        let (lat, lon) = (row.number(names.0), row.number(names.1));
        if let (Some(lat), Some(lon)) = (lat, lon)
            && (lat, lon) != (0.0, 0.0)
        {
            let point = Point::new(lat, lon)
                .map_err(|_| format!("{lat}, {lon} n'est pas une latitude et une longitude"))?;
            let centre = commune.and_then(|code| self.communes.get(code)?.centre);
            if let Some(centre) = centre
                && shared::metric::distance_m(centre, point) > FAR_FROM_COMMUNE_M
            {
                return Err(format!(
                    "la position {lat}, {lon} est à plus de {} km de sa commune : latitude et \
                     longitude inversées ?",
                    FAR_FROM_COMMUNE_M / 1_000
                ));
            }
            let hundred_thousand = |degrees: f64| (degrees * 1e5).round() / 1e5;
            let point = Point::new(hundred_thousand(point.lat()), hundred_thousand(point.lon()));
            return Ok((point.ok(), PrecisionLieu::Address));
        }
        let centre = commune.and_then(|code| self.communes.get(code)?.centre);
        Ok((centre, PrecisionLieu::Commune))
    }

    /// The publisher of a source that does not name it.
    pub(super) fn provenance(&self, name: &str, licence: &str) -> Provenance {
        Provenance {
            name: self
                .import
                .source
                .clone()
                .unwrap_or_else(|| name.to_owned()),
            licence: self
                .import
                .licence
                .clone()
                .unwrap_or_else(|| licence.to_owned()),
            publie_le: self.import.publie_le,
        }
    }
}

/// No commune of France has a place so far from its middle, those of Guyane aside,
/// whose largest is under 200 km across.
const FAR_FROM_COMMUNE_M: u32 = 100_000;

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
    let (kind, code) = text.split_once(':').unwrap_or(("", text));
    Some(match (kind.trim(), code.trim()) {
        ("", "france" | "99100") => WrittenZone::France,
        ("region", code) => WrittenZone::Region(code.parse().ok()?),
        ("" | "commune", code) if code.len() == 5 => WrittenZone::Commune(code.parse().ok()?),
        ("" | "epci", code) if code.len() == 9 => WrittenZone::Epci(code.parse().ok()?),
        ("" | "departement", code) => WrittenZone::Departement(code.parse().ok()?),
        _ => return None,
    })
}
