//! The communes: names and today's codes from the official division, middles from a
//! list that has them.

use super::{
    context::in_territory,
    rows::{SourceRow, split_rows},
};
use crate::{catalogue::AdministrativeDivisions, contours};
use anyhow::{Context, Result, anyhow, bail};
use deunicode::deunicode;
use serde::Deserialize;
use shared::{
    Point,
    codes::{CodeCommune, CodeDepartement, CodePostal},
    inputs::token,
    metric::distance_m,
    structures::KnownCommune,
};
use std::{
    collections::{BTreeMap, HashMap},
    env, fs,
    path::{Path, PathBuf},
};
use steps::paths;

/// Every commune, arrondissements of Paris, Lyon and Marseille included.
#[derive(Clone, Debug, Default)]
pub(crate) struct CommuneIndex {
    communes: BTreeMap<CodeCommune, KnownCommune>,
    /// Former communes, and the one that each is a part of today.
    former: HashMap<CodeCommune, CodeCommune>,
    by_name: HashMap<String, Vec<CodeCommune>>,
    /// What former communes were called, for who still calls them so.
    by_former_name: HashMap<String, Vec<CodeCommune>>,
    postal_codes: HashMap<CodeCommune, Vec<String>>,
    /// What is to be said of the list of their middles.
    notes: Vec<String>,
}

/// No commune is so far from the middle of those of its département.
const FAR_FROM_DEPARTEMENT_M: u32 = 150_000;

/// Départements of islands far apart, or as large as a country.
const LARGE: [&str; 5] = ["973", "984", "986", "987", "988"];

/// Middles refused that are named one by one.
const NAMED_MAX: usize = 20;

impl CommuneIndex {
    /// The official division, which has no middles.
    pub(crate) fn official() -> Result<Self> {
        let gazetteer = AdministrativeDivisions::load()?.gazetteer()?;
        let mut communes = Self::of(
            gazetteer
                .names
                .into_iter()
                .map(|(code, name)| KnownCommune {
                    code,
                    name,
                    centre: None,
                }),
        );
        communes.former = gazetteer.former;
        for (name, code) in gazetteer.former_names {
            let known = communes.by_former_name.entry(key(&name)).or_default();
            if !known.contains(&code) {
                known.push(code);
            }
        }
        communes.postal_codes = gazetteer.postal_codes;
        Ok(communes)
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
        Ok(Self::of(communes.collect::<Result<Vec<_>>>()?.into_iter()))
    }

    fn of(communes: impl Iterator<Item = KnownCommune>) -> Self {
        let mut all = Self::default();
        for commune in communes {
            let name = key(&commune.name);
            all.by_name.entry(name).or_default().push(commune.code);
            all.communes.insert(commune.code, commune);
        }
        all
    }

    /// The commune of today that has a code, or had it.
    pub(crate) fn get(&self, code: CodeCommune) -> Option<&KnownCommune> {
        let find = |code| self.communes.get(&code);
        find(code).or_else(|| find(*self.former.get(&code)?))
    }

    /// The commune of a code as spreadsheets write it: without its leading zero, as a number
    /// with decimals.
    pub(super) fn coded(&self, text: &str) -> Result<&KnownCommune, String> {
        let code = written_code(text).unwrap_or_else(|| text.to_owned());
        let known = code.parse().ok().and_then(|code| self.get(code));
        known.ok_or_else(|| {
            let postal = self.with_postal_code(&code);
            match postal.as_slice() {
                [] => format!(
                    "aucune commune n'a le code {code} : écrivez son code INSEE, comme 93066, \
                     2A004 ou 97105"
                ),
                communes => format!(
                    "aucune commune n'a le code {code} : c'est un code postal ; écrivez le code \
                     INSEE : {}",
                    listed(communes)
                ),
            }
        })
    }

    /// The commune that bears a name, among several the one that a postal code tells, or the
    /// département written after it.
    pub(super) fn named(&self, name: &str, postal: Option<&str>) -> Result<&KnownCommune, String> {
        let written = WrittenCommune::read(name);
        let postal = postal.or(written.postal.as_deref());
        let mut found = Vec::new();
        let mut departement = None;
        for names in [&self.by_name, &self.by_former_name] {
            // `Paris Cedex 12` is in the twelfth arrondissement, `Lannion Cedex 1` in Lannion;
            // `Saint-Denis 93` is in a département.
            let ways = [
                (&written.whole, None),
                (&written.without_number, written.departement.clone()),
            ];
            for (key, hint) in ways {
                if found.is_empty() {
                    let codes = names.get(key).into_iter().flatten();
                    found = codes.filter_map(|code| self.get(*code)).collect();
                    departement = hint;
                }
            }
        }
        if found.is_empty() {
            return Err(format!(
                "aucune commune ne s'appelle « {name} » : vérifiez son nom, ou donnez son code \
                 INSEE"
            ));
        }
        let all = found.clone();
        let is_served = |commune: &&KnownCommune| {
            let codes = self.postal_codes.get(&commune.code);
            codes.is_some_and(|codes| codes.iter().any(|code| Some(code.as_str()) == postal))
        };
        let served: Vec<&KnownCommune> = found.iter().copied().filter(is_served).collect();
        if !served.is_empty() {
            found = served;
        } else {
            let departements = match (postal, departement) {
                (Some(postal), _) => departements(postal),
                (None, departement) => departement.into_iter().collect(),
            };
            let is_there = |commune: &&KnownCommune| {
                let departement = commune.code.departement();
                departements.is_empty() || departements.iter().any(|d| d == departement.as_str())
            };
            found.retain(is_there);
        }
        match found.as_slice() {
            [one] => Ok(one),
            [] => Err(format!(
                "aucune commune « {name} » n'a ce code postal : {} ; corrigez-le, ou donnez le \
                 code INSEE",
                listed(&all)
            )),
            several => Err(format!(
                "plusieurs communes s'appellent « {name} » : {} ; donnez le code INSEE",
                listed(several)
            )),
        }
    }

    fn with_postal_code(&self, postal: &str) -> Vec<&KnownCommune> {
        let communes = self.communes.values();
        let has = |commune: &&KnownCommune| {
            let codes = self.postal_codes.get(&commune.code);
            codes.is_some_and(|codes| codes.iter().any(|code| code == postal))
        };
        communes.filter(has).collect()
    }

    /// All of them, in the order of their codes.
    pub(crate) fn all(&self) -> impl Iterator<Item = &KnownCommune> {
        self.communes.values()
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
            } else if let Some(commune) = self.communes.get_mut(&code) {
                commune.centre = Some(point);
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
        let cities: Vec<_> = self
            .communes
            .values()
            .filter(|commune| commune.centre.is_none() && commune.code.commune() != commune.code)
            .map(|commune| commune.code)
            .collect();
        for code in cities {
            let centre = self
                .communes
                .get(&code.commune())
                .and_then(|city| city.centre);
            if let Some(commune) = self.communes.get_mut(&code) {
                commune.centre = centre;
            }
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

/// The name of a commune as people and mail write it.
struct WrittenCommune {
    /// What it is recognised by, its number included.
    whole: String,
    without_number: String,
    postal: Option<String>,
    departement: Option<String>,
}

impl WrittenCommune {
    /// `93205 SAINT-DENIS CEDEX`, `Paris 12e`, `Saint-Denis (93)`.
    fn read(name: &str) -> Self {
        let name = simple(name);
        let is_cedex = |word: &&str| matches!(*word, "cedex" | "cdx" | "cidex");
        let has_cedex = name.split(' ').any(|word| is_cedex(&word));
        let words: Vec<&str> = name.split(' ').filter(|word| !is_cedex(word)).collect();
        let is_postal = |word: &&str| word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit());
        let postal = words.iter().copied().find(is_postal).map(str::to_owned);
        let words: Vec<&str> = words.into_iter().filter(|word| !is_postal(word)).collect();
        let whole = key(&words.join(" "));
        let without_number: Vec<&str> = words
            .iter()
            .copied()
            .filter(|word| !word.starts_with(|c: char| c.is_ascii_digit()))
            .collect();
        let number = words
            .iter()
            .rev()
            .find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        let departement = number
            .filter(|_| !has_cedex)
            .and_then(|word| word.parse::<CodeDepartement>().ok())
            .map(|departement| departement.to_string());
        Self {
            whole,
            without_number: key(&without_number.join(" ")),
            postal,
            departement,
        }
    }
}

/// What a commune is recognised by: its name, the rank of an arrondissement as a number.
fn key(name: &str) -> String {
    let name = simple(name);
    let words = name
        .split(' ')
        .filter(|word| !word.starts_with("arrondissement") && !matches!(*word, "arr" | "ardt"))
        .map(|word| {
            let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            match ["e", "er", "eme", "ere"].contains(&word.strip_prefix(digits).unwrap_or(word)) {
                true if !digits.is_empty() => digits.trim_start_matches('0'),
                _ if digits.len() == word.len() => word.trim_start_matches('0'),
                _ => word,
            }
        });
    words.collect::<Vec<_>>().join(" ")
}

/// The five characters of a code that a spreadsheet took for a number: `1053`, `93066,0`.
/// None of what is no code.
pub(super) fn written_code(text: &str) -> Option<String> {
    let text = token(text).to_uppercase();
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let code = match text.split_once([',', '.']) {
        Some((code, decimals)) if decimals.bytes().all(|b| b == b'0') => code,
        _ => &text,
    };
    let is_corsica = code.starts_with("2A") || code.starts_with("2B");
    let is_code = matches!(code.len(), 4 | 5)
        && code.starts_with(|c: char| c.is_ascii_digit())
        && code
            .char_indices()
            .all(|(at, c)| c.is_ascii_digit() || (at == 1 && is_corsica));
    is_code.then(|| format!("{code:0>5}"))
}

/// A postal code, whatever a spreadsheet made of it: `1 000`, `1000`, `93200.0`, `F-93200`.
pub(super) fn postal_code(text: &str) -> Option<String> {
    let text = token(text);
    let text = text.split([',', '.']).next().unwrap_or_default();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let code = match digits.len() {
        4 | 5 => format!("{digits:0>5}"),
        _ => return None,
    };
    code.parse::<CodePostal>().ok().map(|code| code.to_string())
}

/// The départements that a postal code can be of.
fn departements(postal: &str) -> Vec<String> {
    let of: &[&str] = match postal.get(..3) {
        Some("200" | "201") => &["2A"],
        Some("202" | "206") => &["2B"],
        Some(start) if start.starts_with("20") => &["2A", "2B"],
        // Saint-Barthélemy and Saint-Martin kept those of Guadeloupe.
        Some("971") => &["971", "977", "978"],
        Some(start) if start.starts_with("97") || start.starts_with("98") => &[start],
        _ => return postal.get(..2).map(str::to_owned).into_iter().collect(),
    };
    of.iter().map(|code| (*code).to_owned()).collect()
}

/// Codes with their names, for who must choose.
fn listed(communes: &[&KnownCommune]) -> String {
    const LISTED_MAX: usize = 6;
    let names: Vec<String> = communes
        .iter()
        .take(LISTED_MAX)
        .map(|commune| format!("{} {}", commune.code, commune.name))
        .collect();
    let more = if communes.len() > LISTED_MAX {
        "…"
    } else {
        ""
    };
    format!("{}{more}", names.join(", "))
}

/// A name without its accents, its case and what joins its words.
pub(super) fn simple(name: &str) -> String {
    let name = deunicode(name).to_lowercase();
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(|word| match word {
            "saint" => "st",
            "sainte" => "ste",
            other => other,
        })
        .collect::<Vec<_>>()
        .join(" ")
}
