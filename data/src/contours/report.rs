//! What was read, what became of it, and what it weighs.

use super::{
    area::{SourceBoundingBox, common_m2, invalidity},
    completeness::CompletenessRow,
    dataset::QpvReadings,
};
use anyhow::Result;
use serde::Serialize;
use shared::{
    codes::CodeQpv,
    qpv::{
        Referentiel,
        artefact::{Artefacts, QuartierSource},
    },
};
use std::{
    fmt::{self, Write},
    fs,
};
use steps::{
    brotli::{Effort, compress},
    step::Step,
};

/// Below this, in square metres, two contours touch along a limit drawn twice
/// rather than overlap.
const OVERLAP_MIN_M2: f64 = 1.0;

/// Codes listed for people; JSON has them all.
const LIST_MAX: usize = 40;

/// The report on one reference set.
#[derive(Debug, Serialize)]
pub(crate) struct QpvReport {
    /// The generation.
    pub(crate) generation: &'static str,
    /// Who publishes it.
    pub(crate) source: String,
    /// Where it was read from.
    pub(crate) origine: String,
    /// The format of the source, and the entry of the archive.
    pub(crate) format: String,
    /// The date of publication, when it is known.
    pub(crate) publie_le: Option<String>,
    /// The licence.
    pub(crate) licence: String,
    /// SHA-256 of the source; of a loose shapefile, of its .shp, .dbf and .prj one after the other.
    pub(crate) empreinte: String,
    /// Bytes of the source.
    pub(crate) octets: usize,
    /// Whether it is the fictional set.
    pub(crate) demonstration: bool,
    /// Distinct neighbourhoods.
    pub(crate) quartiers: usize,
    /// What was read.
    pub(crate) lu: QpvReadings,
    /// Vertices in the index.
    pub(crate) sommets_gardes: usize,
    /// The farthest a stored limit may lie from the source's, certified.
    pub(crate) erreur_m: f64,
    /// Contours that cross themselves or whose parts overlap: kept as they are, and read
    /// so that nothing they wind around is lost.
    pub(crate) contours_invalides: Vec<InvalidContour>,
    /// Neighbourhoods that share ground: a point there is in the one whose limit is farther.
    pub(crate) recouvrements: Vec<QuartierOverlap>,
    /// Where "not in a QPV" may be said.
    pub(crate) couverture: Vec<CompletenessRow>,
    /// What it weighs.
    pub(crate) tailles: QpvSizes,
}

/// A contour that is not a valid one.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct InvalidContour {
    /// The code.
    pub(crate) code: String,
    /// Why.
    pub(crate) raison: String,
}

/// Two neighbourhoods that share ground.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct QuartierOverlap {
    /// Their codes.
    pub(crate) codes: [String; 2],
    /// Square metres.
    pub(crate) aire_m2: f64,
}

/// Bytes, as they are and compressed by Brotli at its highest.
#[derive(Debug, Serialize)]
pub(crate) struct QpvSizes {
    /// The whole set.
    pub(crate) national: usize,
    /// The whole set, compressed.
    pub(crate) national_brotli: usize,
    /// Packs.
    pub(crate) paquets: usize,
    /// Half of the packs are lighter, compressed.
    pub(crate) paquet_median_brotli: usize,
    /// The heaviest pack, compressed.
    pub(crate) paquet_max_brotli: usize,
    /// The heaviest pack.
    pub(crate) paquet_max: String,
    /// All packs, compressed.
    pub(crate) paquets_brotli: usize,
}

impl QpvSizes {
    /// Weighs artefacts.
    pub(crate) fn weigh(step: &Step, artefacts: &Artefacts) -> Result<Self> {
        let contents: Vec<&[u8]> = std::iter::once(&artefacts.national)
            .chain(artefacts.tiles.iter().map(|(_, pack)| pack))
            .map(Vec::as_slice)
            .collect();
        // What the site will be made of: compressed once for both.
        let compressed = compress(step, Effort::Smallest, &contents)?
            .iter()
            .map(|file| Ok(fs::metadata(file)?.len() as usize))
            .collect::<Result<Vec<_>>>()?;
        let (national_brotli, paquets) = compressed
            .split_first()
            .map_or((0, &[][..]), |(first, rest)| (*first, rest));
        let mut paquets: Vec<_> = paquets
            .iter()
            .zip(&artefacts.tiles)
            .map(|(octets, (tile, _))| (*octets, tile.to_string()))
            .collect();
        paquets.sort_unstable();
        let (paquet_max_brotli, paquet_max) = paquets.last().cloned().unwrap_or_default();
        Ok(Self {
            national: artefacts.national.len(),
            national_brotli,
            paquets: paquets.len(),
            paquet_median_brotli: paquets.get(paquets.len() / 2).map_or(0, |pack| pack.0),
            paquet_max_brotli,
            paquet_max,
            paquets_brotli: paquets.iter().map(|pack| pack.0).sum(),
        })
    }
}

/// The contours that are not valid ones: those with a ring that crosses or touches
/// itself, which the index has found, and those whose rings meet each other.
pub(crate) fn invalid_quartiers(
    quartiers: &[QuartierSource],
    crossed: &[CodeQpv],
) -> Vec<InvalidContour> {
    let invalid = |source: &QuartierSource| {
        let code = source.quartier.code;
        let crosses = crossed.contains(&code);
        let polygons = &source.contour.polygons;
        let alone = polygons.len() == 1 && polygons[0].holes.is_empty();
        if alone && !crosses {
            return None;
        }
        // Validation does not see a ring that goes back over itself without any area between.
        let back = || crosses.then(|| "a ring touches itself".to_owned());
        Some(InvalidContour {
            code: code.to_string(),
            raison: invalidity(&source.contour).or_else(back)?,
        })
    };
    quartiers.iter().filter_map(invalid).collect()
}

/// The neighbourhoods that share ground.
pub(crate) fn overlaps(quartiers: &[QuartierSource]) -> Vec<QuartierOverlap> {
    let boxes: Vec<_> = quartiers
        .iter()
        .map(|q| SourceBoundingBox::of(&q.contour))
        .collect();
    let mut found = Vec::new();
    for (i, a) in quartiers.iter().enumerate() {
        for (j, b) in quartiers.iter().enumerate().skip(i + 1) {
            let near = matches!((&boxes[i], &boxes[j]), (Some(a), Some(b)) if a.meets(b));
            let aire_m2 = if near {
                common_m2(&a.contour, &b.contour)
            } else {
                0.0
            };
            if aire_m2 >= OVERLAP_MIN_M2 {
                found.push(QuartierOverlap {
                    codes: [a, b].map(|q| q.quartier.code.to_string()),
                    aire_m2: (aire_m2 * 10.0).round() / 10.0,
                });
            }
        }
    }
    found
}

impl QpvReport {
    /// The report on a set that has been encoded.
    pub(crate) fn new(
        artefacts: &Artefacts,
        quartiers: &[QuartierSource],
        lu: QpvReadings,
        couverture: Vec<CompletenessRow>,
        tailles: QpvSizes,
        format: String,
        octets: usize,
    ) -> Self {
        let Referentiel {
            generation,
            source,
            origin,
            publie_le,
            licence,
            digest,
            demonstration,
            ..
        } = artefacts.referentiel.clone();
        Self {
            generation: generation.as_str(),
            source,
            origine: origin,
            format,
            publie_le: publie_le.map(|date| date.to_string()),
            licence,
            empreinte: format!("sha256:{}", hex(&digest)),
            octets,
            demonstration,
            quartiers: artefacts.summary.quartiers,
            lu,
            sommets_gardes: artefacts.summary.vertices,
            erreur_m: artefacts.summary.erreur_m,
            contours_invalides: invalid_quartiers(quartiers, &artefacts.summary.self_intersections),
            recouvrements: overlaps(quartiers),
            couverture,
            tailles,
        }
    }
}

/// Bytes as they are written in checksums.
pub(crate) fn hex(octets: &[u8]) -> String {
    octets.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// 1 234 567 rather than 1234567.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (rank, digit) in digits.chars().enumerate() {
        if rank > 0 && (digits.len() - rank).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

impl fmt::Display for QpvReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = |name: &str, value: String| writeln!(f, "  {name:<26}{value}");
        let n = grouped;
        let list = |codes: &[String]| match codes.len() {
            0 => "none".to_owned(),
            count if count > LIST_MAX => {
                let (shown, left) = (codes[..LIST_MAX].join(", "), count - LIST_MAX);
                format!("{count}: {shown} and {left} more, all in the JSON report")
            }
            count => format!("{count}: {}", codes.join(", ")),
        };
        let lu = &self.lu;
        let tailles = &self.tailles;
        line("generation", self.generation.to_owned())?;
        line("published by", self.source.clone())?;
        line("read from", format!("{} ({})", self.origine, self.format))?;
        line(
            "published on",
            self.publie_le.clone().unwrap_or("not stated".to_owned()),
        )?;
        line("licence", self.licence.clone())?;
        line(
            "source",
            format!("{} bytes, {}", n(self.octets), self.empreinte),
        )?;
        line(
            "neighbourhoods",
            format!("{} from {} features", n(self.quartiers), n(lu.entites)),
        )?;
        line(
            "polygons",
            format!(
                "{}, {} holes; {} neighbourhoods have several",
                n(lu.polygones),
                n(lu.trous),
                n(lu.multipolygones)
            ),
        )?;
        line(
            "vertices",
            format!(
                "{} read, {} repeated, {} kept",
                n(lu.sommets_lus),
                n(lu.sommets_repetes),
                n(self.sommets_gardes)
            ),
        )?;
        line("over several communes", n(lu.plusieurs_communes))?;
        line(
            "error of the limits",
            format!("at most {} m", self.erreur_m),
        )?;
        let invalid_quartiers: Vec<_> = self
            .contours_invalides
            .iter()
            .map(|invalid_quartier| invalid_quartier.code.clone())
            .collect();
        line("crossing, kept as drawn", list(&invalid_quartiers))?;
        let recouvrements: Vec<_> = self
            .recouvrements
            .iter()
            .map(|r| format!("{} and {} ({} m²)", r.codes[0], r.codes[1], r.aire_m2))
            .collect();
        line("overlapping", list(&recouvrements))?;
        for (name, codes) in [
            ("rings without area", &lu.anneaux_ecartes),
            ("parts narrower than 1 m", &lu.parties_ecartees),
            ("given twice, the same", &lu.doublons_identiques),
            ("names repaired", &lu.noms_repares),
            ("communes to be checked", &lu.communes_douteuses),
        ] {
            if !codes.is_empty() {
                line(name, list(codes))?;
            }
        }
        for row in &self.couverture {
            let officiel = row.officiel.map_or("unknown".to_owned(), n);
            line(
                &format!("in {}", row.territoire),
                format!("{} of {officiel}: {}", n(row.presents), row.etat.as_str()),
            )?;
        }
        line(
            "whole set",
            format!(
                "{} bytes, {} in Brotli",
                n(tailles.national),
                n(tailles.national_brotli)
            ),
        )?;
        line(
            "packs",
            format!(
                "{}; in Brotli {} in the middle, {} at most ({}), {} in all",
                n(tailles.paquets),
                n(tailles.paquet_median_brotli),
                n(tailles.paquet_max_brotli),
                tailles.paquet_max,
                n(tailles.paquets_brotli)
            ),
        )
    }
}
