//! The communes: names and today's codes from the official division, middles from a
//! list that has them.

use crate::{catalogue::AdministrativeDivisions, contours};
use anyhow::{Context, Result, bail};
use deunicode::deunicode;
use serde::Deserialize;
use serde_json::Value;
use shared::{Point, codes::CodeCommune, structures::KnownCommune};
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
}

impl CommuneIndex {
    /// The official division, which has no middles.
    pub(crate) fn official() -> Result<Self> {
        let divisions = AdministrativeDivisions::load()?;
        let names = divisions.names()?;
        let mut communes = Self::of(names.into_iter().map(|(code, name)| KnownCommune {
            code,
            name,
            centre: None,
        }));
        communes.former = divisions.former()?.into_iter().collect();
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
            Some(path) => communes.read_middles(&path)?,
            None => eprintln!(
                "Without a list of communes with their middles, distances are counted only from \
                 positions that sources give: pass geo.api.gouv.fr's with --communes."
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
            let name = simple(&commune.name);
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

    /// The commune that bears a name, in a département when one is known; none when
    /// several do.
    pub(crate) fn named(&self, name: &str, departement: Option<&str>) -> Option<&KnownCommune> {
        let codes = self.by_name.get(&simple(name))?.iter();
        let mut codes =
            codes.filter(|code| departement.is_none_or(|d| code.departement().as_str() == d));
        match (codes.next(), codes.next()) {
            (Some(code), None) => self.get(*code),
            _ => None,
        }
    }

    /// All of them, in the order of their codes.
    pub(crate) fn all(&self) -> impl Iterator<Item = &KnownCommune> {
        self.communes.values()
    }

    /// `insee;…;lon;lat` in CSV, or the answer of geo.api.gouv.fr (`fields=code,centre`).
    fn read_middles(&mut self, path: &Path) -> Result<()> {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut found = 0;
        let mut middle = |code: &str, lon: Option<f64>, lat: Option<f64>| {
            let (Ok(code), Some(lon), Some(lat)) = (code.parse::<CodeCommune>(), lon, lat) else {
                return;
            };
            if let (Some(commune), Ok(centre)) =
                (self.communes.get_mut(&code), Point::new(lat, lon))
            {
                commune.centre = Some(centre);
                found += 1;
            }
        };
        if bytes.starts_with(b"[") {
            let list: Vec<Value> = serde_json::from_slice(&bytes)
                .with_context(|| format!("{} is not JSON", path.display()))?;
            for commune in list {
                let place = |rank| commune["centre"]["coordinates"][rank].as_f64();
                middle(
                    commune["code"].as_str().unwrap_or_default(),
                    place(0),
                    place(1),
                );
            }
        } else {
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(b';')
                .from_reader(&bytes[..]);
            let headers = reader.headers()?.clone();
            let column = |name: &str| headers.iter().position(|header| header == name);
            let (Some(code), Some(lon), Some(lat)) =
                (column("insee"), column("lon"), column("lat"))
            else {
                bail!(
                    "{} must have the columns insee, lon and lat",
                    path.display()
                );
            };
            for row in reader.records() {
                let row = row?;
                let number = |column| row.get(column).and_then(|text| text.parse().ok());
                middle(row.get(code).unwrap_or_default(), number(lon), number(lat));
            }
        }
        if found == 0 {
            bail!("{} has the middle of no commune", path.display());
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
