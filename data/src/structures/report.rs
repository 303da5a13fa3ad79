//! What was read, what became of each row, and how well places are known.

use super::{assembly::StructurePack, geocoding::GeocodingReport};
use anyhow::Result;
use serde::Serialize;
use shared::{
    lists::RawStructure,
    structures::{DirectoryCoverage, PlacePrecision, Ranked},
};
use std::fmt;
use steps::{
    brotli::{Effort, compress},
    step::Step,
    table::table,
};

/// Rows listed for people; JSON has them all.
const LIST_MAX: usize = 20;

/// The report of an import.
#[derive(Debug, Default, Serialize)]
pub(crate) struct StructuresReport {
    pub(super) fichiers: Vec<FileReading>,
    /// What is to be said of the lists that rows are read with, such as that of communes.
    pub(super) a_savoir: Vec<String>,
    doublons: Vec<Duplicate>,
    structures: usize,
    /// What became of addresses without a position, where they were looked up.
    pub(super) geocodage: Option<GeocodingReport>,
    /// How many places are known how well.
    lieux: Vec<(&'static str, usize)>,
    /// Bytes, brotli: the national file, the median pack, the largest and its département,
    /// and what comes after the packs.
    tailles: Option<StructureSizes>,
}

/// What became of the rows of a source.
#[derive(Debug, Serialize)]
pub(super) struct FileReading {
    fichier: String,
    pub(super) format: &'static str,
    pub(super) encodage: &'static str,
    /// What is to be said of the whole file.
    pub(super) notes: Vec<String>,
    /// Whether no row of it could be told.
    illisible: bool,
    pub(super) lues: usize,
    prises: usize,
    /// Sound, and nothing to do with who creates an activity.
    hors_sujet: usize,
    refusees: Vec<Refusee>,
    /// Taken, but not as they are written: what was left out or replaced, and why.
    signalees: Vec<Refusee>,
}

/// A row that was not taken, and why.
#[derive(Debug, Serialize)]
struct Refusee {
    ligne: usize,
    raison: String,
}

/// Two rows that told of one structure.
#[derive(Debug, Serialize)]
struct Duplicate {
    gardee: String,
    absorbee: String,
    /// Why they are one.
    raison: &'static str,
}

#[derive(Debug, Default, Serialize)]
struct StructureSizes {
    national: usize,
    paquet_median: usize,
    paquet_max: usize,
    departement_max: String,
    suite_mediane: usize,
    suite_max: usize,
}

impl FileReading {
    pub(super) fn new(fichier: &str) -> Self {
        Self {
            fichier: fichier.to_owned(),
            format: "inconnu",
            encodage: "inconnu",
            notes: Vec::new(),
            illisible: false,
            lues: 0,
            prises: 0,
            hors_sujet: 0,
            refusees: Vec::new(),
            signalees: Vec::new(),
        }
    }

    /// Nothing of it can be read.
    pub(super) fn refuse_whole(&mut self, raison: String) {
        self.illisible = true;
        self.refuse(1, &raison);
    }

    /// What is to be said of a row that was taken.
    pub(super) fn say(&mut self, ligne: usize, notes: Vec<String>) {
        let said = notes.into_iter().map(|raison| Refusee { ligne, raison });
        self.signalees.extend(said);
    }

    pub(super) fn refuse(&mut self, ligne: usize, raison: &str) {
        self.refusees.push(Refusee {
            ligne,
            raison: raison.to_owned(),
        });
    }

    /// A sound row: of use to us, or not.
    pub(super) fn take(&mut self, is_useful: bool) {
        match is_useful {
            true => self.prises += 1,
            false => self.hors_sujet += 1,
        }
    }
}

impl StructuresReport {
    pub(super) fn note_duplicate(
        &mut self,
        gardee: &RawStructure,
        absorbee: &RawStructure,
        raison: &'static str,
    ) {
        let name_of = |raw: &RawStructure| {
            let (fichier, ligne) = &raw.ou;
            format!("{} ({fichier}:{ligne})", raw.name)
        };
        self.doublons.push(Duplicate {
            gardee: name_of(gardee),
            absorbee: name_of(absorbee),
            raison,
        });
    }

    /// Two structures, one identifier: the one that is not kept.
    pub(super) fn refuse_repeated(&mut self, refused: &RawStructure, kept: &RawStructure) {
        let (fichier, ligne) = &refused.ou;
        let (other, line) = &kept.ou;
        let raison = format!(
            "l'identifiant « {} » est déjà celui de « {} » ({other}:{line}), plus récente et \
             ailleurs : donnez-leur deux identifiants",
            refused.id, kept.name
        );
        if let Some(reading) = self.fichiers.iter_mut().find(|f| f.fichier == *fichier) {
            reading.prises = reading.prises.saturating_sub(1);
            reading.refuse(*ligne, &raison);
        }
    }

    /// The files of which nothing can be read.
    pub(super) fn unreadable(&self) -> Vec<&str> {
        let unreadable = self.fichiers.iter().filter(|fichier| fichier.illisible);
        unreadable.map(|fichier| fichier.fichier.as_str()).collect()
    }

    pub(super) fn count_places(&mut self, raw_structures: &[RawStructure]) {
        self.structures = raw_structures.len();
        let count = |precision: Option<PlacePrecision>| {
            let place = |b: &&RawStructure| b.point.map(|_| b.precision) == precision;
            raw_structures.iter().filter(place).count()
        };
        self.lieux = PlacePrecision::ALL
            .iter()
            .map(|precision| (precision.as_str(), count(Some(*precision))))
            .chain([("sans position", count(None))])
            .collect();
    }

    pub(crate) fn weigh_packs(&mut self, step: &Step, packs: &[StructurePack]) -> Result<()> {
        let contents: Vec<&[u8]> = packs.iter().flat_map(StructurePack::contents).collect();
        let mut weighed = Vec::new();
        for compressed_file in compress(step, Effort::Smallest, &contents)? {
            weighed.push(std::fs::metadata(compressed_file)?.len() as usize);
        }
        let mut weighed = weighed.into_iter();
        let mut tailles = StructureSizes::default();
        let (mut first_packs, mut continuations) = (Vec::new(), Vec::new());
        for pack in packs {
            let size = weighed.next().unwrap_or_default();
            match pack.scope {
                DirectoryCoverage::France => tailles.national = size,
                DirectoryCoverage::Departement(code) => first_packs.push((size, code.to_string())),
            }
            continuations.extend(pack.followup.as_ref().and_then(|_| weighed.next()));
        }
        first_packs.sort_unstable();
        continuations.sort_unstable();
        tailles.paquet_median = first_packs
            .get(first_packs.len() / 2)
            .map_or(0, |(t, _)| *t);
        tailles.suite_mediane = continuations
            .get(continuations.len() / 2)
            .copied()
            .unwrap_or_default();
        (tailles.paquet_max, tailles.departement_max) = first_packs.pop().unwrap_or_default();
        tailles.suite_max = continuations.pop().unwrap_or_default();
        self.tailles = Some(tailles);
        Ok(())
    }

    /// How many rows were taken.
    pub(super) fn prises(&self) -> usize {
        self.fichiers.iter().map(|fichier| fichier.prises).sum()
    }

    /// The first row refused, as it is told.
    pub(crate) fn first_refusal(&self) -> Option<String> {
        self.fichiers.iter().find_map(|fichier| {
            let refusee = fichier.refusees.first()?;
            Some(format!(
                "{}:{}: {}",
                fichier.fichier, refusee.ligne, refusee.raison
            ))
        })
    }
}

impl fmt::Display for StructuresReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows: Vec<_> = self
            .fichiers
            .iter()
            .map(|fichier| {
                [
                    format!(
                        "{} ({}, {})",
                        fichier.fichier, fichier.format, fichier.encodage
                    ),
                    fichier.lues.to_string(),
                    fichier.prises.to_string(),
                    fichier.hors_sujet.to_string(),
                    fichier.refusees.len().to_string(),
                ]
            })
            .collect();
        let headers = ["fichier", "lues", "prises", "hors sujet", "refusées"];
        write!(f, "{}", table(headers, &rows))?;
        for note in &self.a_savoir {
            writeln!(f, "{note}")?;
        }
        for fichier in &self.fichiers {
            for note in &fichier.notes {
                writeln!(f, "{} : {note}", fichier.fichier)?;
            }
            for refusee in fichier.refusees.iter().take(LIST_MAX) {
                writeln!(
                    f,
                    "{}:{}: {}",
                    fichier.fichier, refusee.ligne, refusee.raison
                )?;
            }
            rest(f, fichier.refusees.len(), "lignes refusées")?;
            if !fichier.signalees.is_empty() {
                let (count, name) = (fichier.signalees.len(), &fichier.fichier);
                writeln!(
                    f,
                    "{count} choses à vérifier dans des lignes prises de {name} :"
                )?;
            }
            for said in fichier.signalees.iter().take(LIST_MAX) {
                writeln!(f, "{}:{}: {}", fichier.fichier, said.ligne, said.raison)?;
            }
            rest(f, fichier.signalees.len(), "choses à vérifier")?;
        }
        writeln!(f, "{} doublons fusionnés", self.doublons.len())?;
        for duplicate in self.doublons.iter().take(LIST_MAX) {
            writeln!(
                f,
                "  {} = {} : {}",
                duplicate.gardee, duplicate.absorbee, duplicate.raison
            )?;
        }
        rest(f, self.doublons.len(), "doublons")?;
        if let Some(geocodage) = &self.geocodage {
            writeln!(
                f,
                "{} adresses cherchées : {} situées à l'adresse, {} à la rue, {} refusées, {} \
                 sans réponse",
                geocodage.cherchees,
                geocodage.a_l_adresse,
                geocodage.a_la_rue,
                geocodage.refusees.len(),
                geocodage.sans_reponse
            )?;
            if let Some(panne) = &geocodage.panne {
                writeln!(f, "{panne}")?;
            }
            for (fichier, ligne, raison) in geocodage.refusees.iter().take(LIST_MAX) {
                writeln!(f, "{fichier}:{ligne}: {raison}")?;
            }
            rest(f, geocodage.refusees.len(), "adresses")?;
        }
        let lieux: Vec<_> = self
            .lieux
            .iter()
            .map(|(name, n)| format!("{n} {name}"))
            .collect();
        writeln!(
            f,
            "{} structures ; positions : {}",
            self.structures,
            lieux.join(", ")
        )?;
        if let Some(tailles) = &self.tailles {
            writeln!(
                f,
                "brotli : {} octets en tout ; par département {} (médian), {} au plus ({}), puis \
                 {} (médiane) et {} au plus",
                tailles.national,
                tailles.paquet_median,
                tailles.paquet_max,
                tailles.departement_max,
                tailles.suite_mediane,
                tailles.suite_max
            )?;
        }
        Ok(())
    }
}

fn rest(f: &mut fmt::Formatter<'_>, n: usize, what: &str) -> fmt::Result {
    match n.checked_sub(LIST_MAX) {
        Some(rest @ 1..) => writeln!(f, "… et {rest} autres {what} : voyez rapport.json"),
        _ => Ok(()),
    }
}
