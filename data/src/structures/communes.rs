//! The communes: names and today's codes from the official division, middles from a
//! list that has them.

use crate::{catalogue::AdministrativeDivisions, contours};
use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use shared::{
    Point,
    codes::{CodeCommune, CodeDepartement},
    lists::{CommuneIndex, SourceRow, in_territory, split_rows, written_code},
    metric::distance_m,
    structures::KnownCommune,
};
use std::{
    collections::HashMap,
    env, fs,
    ops::Deref,
    path::{Path, PathBuf},
};
use steps::paths;

/// Every commune, and what is to be said of the list of their middles.
#[derive(Clone, Debug, Default)]
pub(crate) struct CommuneList {
    communes: CommuneIndex,
    notes: Vec<String>,
}

impl Deref for CommuneList {
    type Target = CommuneIndex;

    fn deref(&self) -> &CommuneIndex {
        &self.communes
    }
}

/// No commune is so far from the middle of those of its département.
const FAR_FROM_DEPARTEMENT_M: u32 = 150_000;

/// Départements of islands far apart, or as large as a country.
const LARGE: [&str; 5] = ["973", "984", "986", "987", "988"];

/// Middles refused that are named one by one.
const NAMED_MAX: usize = 20;

impl CommuneList {
    /// The official division, which has no middles.
    pub(crate) fn official() -> Result<Self> {
        let gazetteer = AdministrativeDivisions::load()?.gazetteer()?;
        let names = gazetteer.names.into_iter();
        let communes = CommuneIndex::of(names.map(|(code, name)| KnownCommune {
            code,
            name,
            centre: None,
        }))
        .with_former(gazetteer.former, gazetteer.former_names)
        .with_postal_codes(gazetteer.postal_codes);
        Ok(communes.into())
    }

    /// The official division, with the middles of a list: the one named, or the one of
    /// the tests' data when it is there.
    pub(crate) fn load(list: Option<&Path>) -> Result<Self> {
        let mut communes = Self::official()?;
        let default_list = || {
            let data = env::var_os("GUICHET_DATA")
                .map_or_else(|| paths::root().join("../shared/data"), PathBuf::from);
            Some(data.join("communes/communes-2022.csv")).filter(|path| path.is_file())
        };
        match list.map(Path::to_owned).or_else(default_list) {
            Some(path) => {
                let bytes =
                    fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                let name = path.file_name().unwrap_or(path.as_os_str());
                communes.read_middles(&name.display().to_string(), &bytes)?;
            }
            None => communes.notes.push(
                "sans liste des communes avec leurs milieux, les distances ne se comptent que \
                 depuis les positions données : donnez celle de geo.api.gouv.fr avec --communes"
                    .to_owned(),
            ),
        }
        Ok(communes)
    }

    /// Those of the fictional territory.
    pub(crate) fn demonstration() -> Result<Self> {
        #[derive(Deserialize)]
        struct DemonstrationAddress {
            r#type: String,
            city: String,
            citycode: String,
            lat: f64,
            lon: f64,
        }
        #[derive(Deserialize)]
        struct DemonstrationAddresses {
            adresses: Vec<DemonstrationAddress>,
        }
        let list: DemonstrationAddresses = serde_json::from_str(contours::ADRESSES)?;
        let communes = list
            .adresses
            .into_iter()
            .filter(|a| a.r#type == "municipality");
        let communes = communes.map(|a| {
            Ok(KnownCommune {
                code: a.citycode.parse()?,
                name: a.city,
                centre: Point::new(a.lat, a.lon).ok(),
            })
        });
        Ok(CommuneIndex::of(communes.collect::<Result<Vec<_>>>()?).into())
    }

    /// What is to be said of the list of their middles.
    pub(super) fn notes(&self) -> &[String] {
        &self.notes
    }

    /// `insee;…;lon;lat` in CSV, or the answer of geo.api.gouv.fr (`fields=code,centre`). A
    /// middle that cannot be its commune's is refused, and said: nothing else would tell that
    /// what is near it is not.
    pub(super) fn read_middles(&mut self, list: &str, bytes: &[u8]) -> Result<()> {
        let rows = split_rows(bytes).map_err(|reason| anyhow!("{list} : {reason}"))?;
        let mut middles: Vec<(usize, CodeCommune, Point)> = Vec::new();
        let (mut without, mut refused) = (0, Vec::new());
        for row in rows.rows {
            let row = match row {
                Ok(row) => row,
                Err((line, reason)) => {
                    refused.push((line, reason));
                    continue;
                }
            };
            let code = ["insee", "code", "code_insee", "code_commune"]
                .iter()
                .find_map(|name| row.text(name))
                .map(|code| written_code(code).unwrap_or_else(|| code.to_owned()));
            let Some(code) = code.and_then(|code| code.parse::<CodeCommune>().ok()) else {
                refused.push((row.line_number, "aucun code de commune".to_owned()));
                continue;
            };
            match middle(&row) {
                Some(point) => middles.push((row.line_number, code, point)),
                None => without += 1,
            }
        }
        let usual = usual_middles(&middles);
        let mut found = 0;
        for (line, code, point) in middles {
            let departement = code.departement();
            let is_far = !LARGE.contains(&departement.as_str())
                && usual
                    .get(&departement)
                    .is_some_and(|usual| distance_m(*usual, point) > FAR_FROM_DEPARTEMENT_M);
            if is_far || !in_territory(point, code) {
                refused.push((
                    line,
                    format!(
                        "{code} : son milieu {}, {} n'est pas dans son département ; cette \
                         commune reste sans milieu",
                        point.lat(),
                        point.lon()
                    ),
                ));
            } else if self.communes.set_centre(code, point) {
                found += 1;
            }
        }
        if found == 0 {
            bail!(
                "{list} : aucune ligne n'a le milieu d'une commune ; il faut les colonnes insee, \
                 lon et lat, ou le JSON de geo.api.gouv.fr (fields=code,centre)"
            );
        }
        for (line, reason) in refused.iter().take(NAMED_MAX) {
            self.notes.push(format!("{list}:{line}: {reason}"));
        }
        if refused.len() > NAMED_MAX {
            let left = refused.len() - NAMED_MAX;
            self.notes
                .push(format!("{list} : et {left} autres lignes laissées de côté"));
        }
        if without > 0 {
            self.notes
                .push(format!("{list} : {without} communes y sont sans milieu"));
        }
        self.middle_of_arrondissements();
        Ok(())
    }

    /// An arrondissement without a middle has its city's.
    fn middle_of_arrondissements(&mut self) {
        let without = self
            .communes
            .all()
            .filter(|commune| commune.centre.is_none() && commune.code.commune() != commune.code);
        let centre = |commune: &KnownCommune| {
            let city = self.communes.get(commune.code.commune())?;
            Some((commune.code, city.centre?))
        };
        let found: Vec<_> = without.filter_map(centre).collect();
        for (code, point) in found {
            self.communes.set_centre(code, point);
        }
    }
}

impl From<CommuneIndex> for CommuneList {
    fn from(communes: CommuneIndex) -> Self {
        Self {
            communes,
            notes: Vec::new(),
        }
    }
}

/// The middle of a commune, of CSV's columns or of JSON's geometry.
fn middle(row: &SourceRow) -> Option<Point> {
    let number = |names: [&str; 2]| {
        let text = names.iter().find_map(|name| row.text(name))?;
        text.replace(',', ".").parse::<f64>().ok()
    };
    let stated = number(["lat", "latitude"]).zip(number(["lon", "longitude"]));
    let drawn = || {
        let coordinates = row.fields.get("centre")?.get("coordinates")?;
        let degrees = |rank: usize| coordinates.get(rank)?.as_f64();
        degrees(1).zip(degrees(0))
    };
    let (lat, lon) = stated.or_else(drawn)?;
    Point::new(lat, lon).ok()
}

/// The median middle of the communes of each département.
fn usual_middles(middles: &[(usize, CodeCommune, Point)]) -> HashMap<CodeDepartement, Point> {
    let mut degrees: HashMap<CodeDepartement, (Vec<f64>, Vec<f64>)> = HashMap::new();
    for (_, code, point) in middles {
        let (lats, lons) = degrees.entry(code.departement()).or_default();
        lats.push(point.lat());
        lons.push(point.lon());
    }
    let median = |mut numbers: Vec<f64>| {
        numbers.sort_by(f64::total_cmp);
        numbers.get(numbers.len() / 2).copied()
    };
    let medians = degrees
        .into_iter()
        .filter_map(|(departement, (lats, lons))| {
            // Of two that disagree, neither tells which one is right.
            let enough = lats.len() > 2;
            let point = Point::new(median(lats)?, median(lons)?).ok()?;
            enough.then_some((departement, point))
        });
    medians.collect()
}
