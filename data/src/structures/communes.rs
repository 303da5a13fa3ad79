//! The communes: names and today's codes from the official division, middles from a
//! list that has them.

use crate::{catalogue::Decoupage, contours};
use anyhow::{Context, Result, bail};
use deunicode::deunicode;
use serde::Deserialize;
use serde_json::Value;
use shared::{Point, codes::CodeCommune, structures::CommuneConnue};
use std::{
    collections::{BTreeMap, HashMap},
    env, fs,
    path::{Path, PathBuf},
};
use steps::paths;

/// Every commune, arrondissements of Paris, Lyon and Marseille included.
#[derive(Clone, Debug, Default)]
pub(crate) struct Communes {
    connues: BTreeMap<CodeCommune, CommuneConnue>,
    /// Former communes, and the one that each is a part of today.
    anciennes: HashMap<CodeCommune, CodeCommune>,
    par_nom: HashMap<String, Vec<CodeCommune>>,
}

impl Communes {
    /// The official division, which has no middles.
    pub(crate) fn officielles() -> Result<Self> {
        let decoupage = Decoupage::load()?;
        let noms = decoupage.noms()?;
        let mut communes = Self::of(noms.into_iter().map(|(code, nom)| CommuneConnue {
            code,
            nom,
            centre: None,
        }));
        communes.anciennes = decoupage.anciennes()?.into_iter().collect();
        Ok(communes)
    }

    /// The official division, with the middles of a list: the one named, or the one of
    /// the tests' data when it is there.
    pub(crate) fn load(liste: Option<&Path>) -> Result<Self> {
        let mut communes = Self::officielles()?;
        let connue = || {
            let donnees = env::var_os("GUICHET_DATA")
                .map_or_else(|| paths::root().join("../shared/data"), PathBuf::from);
            Some(donnees.join("communes/communes-2022.csv")).filter(|path| path.is_file())
        };
        match liste.map(Path::to_owned).or_else(connue) {
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
        struct Adresse {
            r#type: String,
            city: String,
            citycode: String,
            lat: f64,
            lon: f64,
        }
        #[derive(Deserialize)]
        struct Adresses {
            adresses: Vec<Adresse>,
        }
        let lues: Adresses = serde_json::from_str(contours::ADRESSES)?;
        let communes = lues
            .adresses
            .into_iter()
            .filter(|a| a.r#type == "municipality");
        let communes = communes.map(|a| {
            Ok(CommuneConnue {
                code: a.citycode.parse()?,
                nom: a.city,
                centre: Point::new(a.lat, a.lon).ok(),
            })
        });
        Ok(Self::of(communes.collect::<Result<Vec<_>>>()?.into_iter()))
    }

    fn of(communes: impl Iterator<Item = CommuneConnue>) -> Self {
        let mut toutes = Self::default();
        for commune in communes {
            let nom = simple(&commune.nom);
            toutes.par_nom.entry(nom).or_default().push(commune.code);
            toutes.connues.insert(commune.code, commune);
        }
        toutes
    }

    /// The commune of today that has a code, or had it.
    pub(crate) fn get(&self, code: CodeCommune) -> Option<&CommuneConnue> {
        let find = |code| self.connues.get(&code);
        find(code).or_else(|| find(*self.anciennes.get(&code)?))
    }

    /// The commune that bears a name, in a département when one is known; none when
    /// several do.
    pub(crate) fn named(&self, nom: &str, departement: Option<&str>) -> Option<&CommuneConnue> {
        let codes = self.par_nom.get(&simple(nom))?.iter();
        let mut codes =
            codes.filter(|code| departement.is_none_or(|d| code.departement().as_str() == d));
        match (codes.next(), codes.next()) {
            (Some(code), None) => self.get(*code),
            _ => None,
        }
    }

    /// All of them, in the order of their codes.
    pub(crate) fn toutes(&self) -> impl Iterator<Item = &CommuneConnue> {
        self.connues.values()
    }

    /// `insee;…;lon;lat` in CSV, or the answer of geo.api.gouv.fr (`fields=code,centre`).
    fn read_middles(&mut self, path: &Path) -> Result<()> {
        let octets = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut lus = 0;
        let mut middle = |code: &str, lon: Option<f64>, lat: Option<f64>| {
            let (Ok(code), Some(lon), Some(lat)) = (code.parse::<CodeCommune>(), lon, lat) else {
                return;
            };
            if let (Some(commune), Ok(centre)) = (self.connues.get_mut(&code), Point::new(lat, lon))
            {
                commune.centre = Some(centre);
                lus += 1;
            }
        };
        if octets.starts_with(b"[") {
            let liste: Vec<Value> = serde_json::from_slice(&octets)
                .with_context(|| format!("{} is not JSON", path.display()))?;
            for commune in liste {
                let place = |rang| commune["centre"]["coordinates"][rang].as_f64();
                middle(
                    commune["code"].as_str().unwrap_or_default(),
                    place(0),
                    place(1),
                );
            }
        } else {
            let mut lecteur = csv::ReaderBuilder::new()
                .delimiter(b';')
                .from_reader(&octets[..]);
            let entetes = lecteur.headers()?.clone();
            let colonne = |nom: &str| entetes.iter().position(|entete| entete == nom);
            let (Some(code), Some(lon), Some(lat)) =
                (colonne("insee"), colonne("lon"), colonne("lat"))
            else {
                bail!(
                    "{} must have the columns insee, lon and lat",
                    path.display()
                );
            };
            for ligne in lecteur.records() {
                let ligne = ligne?;
                let nombre = |colonne| ligne.get(colonne).and_then(|texte| texte.parse().ok());
                middle(
                    ligne.get(code).unwrap_or_default(),
                    nombre(lon),
                    nombre(lat),
                );
            }
        }
        if lus == 0 {
            bail!("{} has the middle of no commune", path.display());
        }
        self.middle_of_arrondissements();
        Ok(())
    }

    /// An arrondissement without a middle has its city's.
    fn middle_of_arrondissements(&mut self) {
        let villes: Vec<_> = self
            .connues
            .values()
            .filter(|commune| commune.centre.is_none() && commune.code.commune() != commune.code)
            .map(|commune| commune.code)
            .collect();
        for code in villes {
            let centre = self
                .connues
                .get(&code.commune())
                .and_then(|ville| ville.centre);
            if let Some(commune) = self.connues.get_mut(&code) {
                commune.centre = centre;
            }
        }
    }
}

/// A name without its accents, its case and what joins its words.
pub(super) fn simple(nom: &str) -> String {
    let nom = deunicode(nom).to_lowercase();
    let mots = nom.split(|c: char| !c.is_ascii_alphanumeric());
    mots.filter(|mot| !mot.is_empty())
        .map(|mot| match mot {
            "saint" => "st",
            "sainte" => "ste",
            autre => autre,
        })
        .collect::<Vec<_>>()
        .join(" ")
}
