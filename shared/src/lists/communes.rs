//! The communes, by their codes and by what people call them.

use crate::{
    Point,
    codes::{CodeCommune, CodeDepartement, CodePostal},
    inputs::token,
    qpv::Territoire,
    structures::KnownCommune,
};
use deunicode::deunicode;
use std::{
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

/// Communes, arrondissements of Paris, Lyon and Marseille included.
#[derive(Clone, Debug, Default)]
pub struct CommuneIndex {
    communes: BTreeMap<CodeCommune, KnownCommune>,
    /// Former communes, and the one that each is a part of today.
    former: HashMap<CodeCommune, CodeCommune>,
    /// Made at the first name that is looked for.
    by_name: OnceLock<HashMap<String, Vec<CodeCommune>>>,
    /// What former communes were called, for who still calls them so.
    by_former_name: HashMap<String, Vec<CodeCommune>>,
    postal_codes: HashMap<CodeCommune, Vec<String>>,
}

impl CommuneIndex {
    /// Communes of which no more is known.
    pub fn of(communes: impl IntoIterator<Item = KnownCommune>) -> Self {
        let communes = communes.into_iter();
        Self {
            communes: communes.map(|commune| (commune.code, commune)).collect(),
            ..Self::default()
        }
    }

    /// With their postal codes.
    #[must_use]
    pub fn with_postal_codes(mut self, codes: HashMap<CodeCommune, Vec<String>>) -> Self {
        self.postal_codes = codes;
        self
    }

    /// With those that others have taken in, by code and by name.
    #[must_use]
    pub fn with_former(
        mut self,
        former: HashMap<CodeCommune, CodeCommune>,
        names: impl IntoIterator<Item = (String, CodeCommune)>,
    ) -> Self {
        self.former = former;
        for (name, code) in names {
            let known = self.by_former_name.entry(key(&name)).or_default();
            if !known.contains(&code) {
                known.push(code);
            }
        }
        self
    }

    /// Places the middle of a commune of today; false for a code that is none.
    pub fn set_centre(&mut self, code: CodeCommune, centre: Point) -> bool {
        let known = self.communes.get_mut(&code);
        known.map(|known| known.centre = Some(centre)).is_some()
    }

    fn by_name(&self) -> &HashMap<String, Vec<CodeCommune>> {
        self.by_name.get_or_init(|| {
            let mut by_name: HashMap<String, Vec<CodeCommune>> = HashMap::new();
            for commune in self.communes.values() {
                by_name
                    .entry(key(&commune.name))
                    .or_default()
                    .push(commune.code);
            }
            by_name
        })
    }

    /// The commune of today that has a code, or had it.
    pub fn get(&self, code: CodeCommune) -> Option<&KnownCommune> {
        let find = |code| self.communes.get(&code);
        find(code).or_else(|| find(*self.former.get(&code)?))
    }

    /// The commune of a code as spreadsheets write it: without its leading zero, as a number
    /// with decimals.
    pub fn coded(&self, text: &str) -> Result<&KnownCommune, String> {
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
    pub fn named(&self, name: &str, postal: Option<&str>) -> Result<&KnownCommune, String> {
        let written = WrittenCommune::read(name);
        let postal = postal.or(written.postal.as_deref());
        let mut found = Vec::new();
        let mut departement = None;
        for names in [self.by_name(), &self.by_former_name] {
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
    pub fn all(&self) -> impl Iterator<Item = &KnownCommune> {
        self.communes.values()
    }
}

/// Whether a point is in the territory that the code of a commune names.
pub fn in_territory(point: Point, commune: CodeCommune) -> bool {
    let departement = commune.departement();
    // The southern lands have no frame.
    departement.as_str() == "984"
        || Territoire::at(point) == Some(Territoire::of_departement(&departement))
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
pub fn written_code(text: &str) -> Option<String> {
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
pub fn postal_code(text: &str) -> Option<String> {
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
pub fn simple(name: &str) -> String {
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
