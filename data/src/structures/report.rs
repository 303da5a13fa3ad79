//! What was read, what became of each row, and how well places are known.

use super::{assembly::Paquet, geocoding::Geocodage, raw::Brute};
use anyhow::Result;
use serde::Serialize;
use shared::structures::{Portee, PrecisionLieu, Rang};
use std::fmt;
use steps::{
    brotli::{Effort, compress},
    step::Step,
    table::table,
};

/// Rows listed for people; JSON has them all.
const LISTE_MAX: usize = 20;

/// The report of an import.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Rapport {
    pub(super) fichiers: Vec<LectureDeFichier>,
    doublons: Vec<Doublon>,
    structures: usize,
    /// What became of addresses without a position, where they were looked up.
    pub(super) geocodage: Option<Geocodage>,
    /// How many places are known how well.
    lieux: Vec<(&'static str, usize)>,
    /// Bytes, brotli: the national file, the median pack, the largest and its département,
    /// and what comes after the packs.
    tailles: Option<Tailles>,
}

/// What became of the rows of a source.
#[derive(Debug, Serialize)]
pub(super) struct LectureDeFichier {
    fichier: String,
    pub(super) format: &'static str,
    pub(super) lues: usize,
    prises: usize,
    /// Sound, and nothing to do with who creates an activity.
    hors_sujet: usize,
    refusees: Vec<Refusee>,
}

/// A row that was not taken, and why.
#[derive(Debug, Serialize)]
struct Refusee {
    ligne: usize,
    raison: String,
}

/// Two rows that told of one structure.
#[derive(Debug, Serialize)]
struct Doublon {
    gardee: String,
    absorbee: String,
}

#[derive(Debug, Default, Serialize)]
struct Tailles {
    national: usize,
    paquet_median: usize,
    paquet_max: usize,
    departement_max: String,
    suite_mediane: usize,
    suite_max: usize,
}

impl LectureDeFichier {
    pub(super) fn new(fichier: &str) -> Self {
        Self {
            fichier: fichier.to_owned(),
            format: "inconnu",
            lues: 0,
            prises: 0,
            hors_sujet: 0,
            refusees: Vec::new(),
        }
    }

    pub(super) fn refuse(&mut self, ligne: usize, raison: &str) {
        self.refusees.push(Refusee {
            ligne,
            raison: raison.to_owned(),
        });
    }

    /// A sound row: of use to us, or not.
    pub(super) fn prend(&mut self, utile: bool) {
        match utile {
            true => self.prises += 1,
            false => self.hors_sujet += 1,
        }
    }
}

impl Rapport {
    pub(super) fn fusionne(&mut self, gardee: &Brute, absorbee: &Brute) {
        let nomme = |brute: &Brute| {
            let (fichier, ligne) = &brute.ou;
            format!("{} ({fichier}:{ligne})", brute.nom)
        };
        self.doublons.push(Doublon {
            gardee: nomme(gardee),
            absorbee: nomme(absorbee),
        });
    }

    pub(super) fn compte_les_lieux(&mut self, brutes: &[Brute]) {
        self.structures = brutes.len();
        let compte = |precision: Option<PrecisionLieu>| {
            let place = |b: &&Brute| b.point.map(|_| b.precision) == precision;
            brutes.iter().filter(place).count()
        };
        self.lieux = PrecisionLieu::TOUS
            .iter()
            .map(|precision| (precision.as_str(), compte(Some(*precision))))
            .chain([("sans position", compte(None))])
            .collect();
    }

    pub(crate) fn pese(&mut self, step: &Step, paquets: &[Paquet]) -> Result<()> {
        let contenus: Vec<&[u8]> = paquets.iter().flat_map(Paquet::contenus).collect();
        let mut pesees = Vec::new();
        for comprime in compress(step, Effort::Smallest, &contenus)? {
            pesees.push(std::fs::metadata(comprime)?.len() as usize);
        }
        let mut pesees = pesees.into_iter();
        let mut tailles = Tailles::default();
        let (mut premiers, mut suites) = (Vec::new(), Vec::new());
        for paquet in paquets {
            let taille = pesees.next().unwrap_or_default();
            match paquet.portee {
                Portee::France => tailles.national = taille,
                Portee::Departement(code) => premiers.push((taille, code.to_string())),
            }
            suites.extend(paquet.suite.as_ref().and_then(|_| pesees.next()));
        }
        premiers.sort_unstable();
        suites.sort_unstable();
        tailles.paquet_median = premiers.get(premiers.len() / 2).map_or(0, |(t, _)| *t);
        tailles.suite_mediane = suites.get(suites.len() / 2).copied().unwrap_or_default();
        (tailles.paquet_max, tailles.departement_max) = premiers.pop().unwrap_or_default();
        tailles.suite_max = suites.pop().unwrap_or_default();
        self.tailles = Some(tailles);
        Ok(())
    }

    /// How many rows were taken.
    pub(super) fn prises(&self) -> usize {
        self.fichiers.iter().map(|fichier| fichier.prises).sum()
    }

    /// The first row refused, as it is told.
    pub(crate) fn premier_refus(&self) -> Option<String> {
        self.fichiers.iter().find_map(|fichier| {
            let refusee = fichier.refusees.first()?;
            Some(format!(
                "{}:{}: {}",
                fichier.fichier, refusee.ligne, refusee.raison
            ))
        })
    }
}

impl fmt::Display for Rapport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lignes: Vec<_> = self
            .fichiers
            .iter()
            .map(|fichier| {
                [
                    format!("{} ({})", fichier.fichier, fichier.format),
                    fichier.lues.to_string(),
                    fichier.prises.to_string(),
                    fichier.hors_sujet.to_string(),
                    fichier.refusees.len().to_string(),
                ]
            })
            .collect();
        let entetes = ["fichier", "lues", "prises", "hors sujet", "refusées"];
        write!(f, "{}", table(entetes, &lignes))?;
        for fichier in &self.fichiers {
            for refusee in fichier.refusees.iter().take(LISTE_MAX) {
                writeln!(
                    f,
                    "{}:{}: {}",
                    fichier.fichier, refusee.ligne, refusee.raison
                )?;
            }
            reste(f, fichier.refusees.len(), "lignes refusées")?;
        }
        writeln!(f, "{} doublons fusionnés", self.doublons.len())?;
        for doublon in self.doublons.iter().take(LISTE_MAX) {
            writeln!(f, "  {} = {}", doublon.gardee, doublon.absorbee)?;
        }
        reste(f, self.doublons.len(), "doublons")?;
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
            for (fichier, ligne, raison) in geocodage.refusees.iter().take(LISTE_MAX) {
                writeln!(f, "{fichier}:{ligne}: {raison}")?;
            }
            reste(f, geocodage.refusees.len(), "adresses")?;
        }
        let lieux: Vec<_> = self
            .lieux
            .iter()
            .map(|(nom, n)| format!("{n} {nom}"))
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

fn reste(f: &mut fmt::Formatter<'_>, n: usize, quoi: &str) -> fmt::Result {
    match n.checked_sub(LISTE_MAX) {
        Some(reste @ 1..) => writeln!(f, "… et {reste} autres {quoi} : voyez rapport.json"),
        _ => Ok(()),
    }
}
