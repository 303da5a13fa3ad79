//! What changed between two sets: a new decree, read in a minute.

mod changes;

pub(crate) use changes::changes;

use super::{
    area::{SourceBoundingBox, area_m2, common_m2},
    dataset::Dataset,
    hausdorff::{STEP_M, hausdorff_m},
    source::SourceFile,
};
use anyhow::{Context, Result, bail};
use serde::Serialize;
use shared::{
    codes::CodeQpv,
    qpv::{
        Index,
        artefact::{ArtefactError, Manifest, QuartierSource},
    },
};
use std::{collections::BTreeMap, fmt, fs, path::Path};

/// Two sources each rounded to a millionth of a degree may differ by that, in metres.
const ROUNDING_M: f64 = 0.2;

/// Of two neighbourhoods under different codes, the share of their common ground in
/// all their ground from which one is the other under a new code.
const RECODED_SHARE: f64 = 0.5;

/// Lines of moved limits printed for people; JSON has them all.
const LINES_MAX: usize = 40;

/// One side of the comparison.
struct GeometrySet {
    quartiers: BTreeMap<CodeQpv, QuartierSource>,
    /// How far its limits may be from the source's.
    erreur_m: f64,
}

/// What changed.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Diff {
    avant: String,
    apres: String,
    /// Limits nearer than this are the same.
    tolerance_m: f64,
    inchanges: usize,
    apparus: Vec<LoneQuartier>,
    disparus: Vec<LoneQuartier>,
    recodes: Vec<ChangedText>,
    renommes: Vec<ChangedText>,
    deplaces: Vec<MovedQuartier>,
}

/// A neighbourhood on one side only.
#[derive(Debug, PartialEq, Serialize)]
struct LoneQuartier {
    code: CodeQpv,
    nom: String,
    communes: Vec<String>,
    aire_m2: f64,
    /// The neighbourhoods of the other side that share ground with it.
    recouvre: Vec<OverlappedQuartier>,
}

/// Ground shared with a neighbourhood of the other side.
#[derive(Debug, PartialEq, Serialize)]
struct OverlappedQuartier {
    code: CodeQpv,
    /// Share of this one's area.
    part: f64,
}

/// A text that changed.
#[derive(Debug, PartialEq, Serialize)]
struct ChangedText {
    code: CodeQpv,
    avant: String,
    apres: String,
}

/// A limit that moved.
#[derive(Debug, PartialEq, Serialize)]
struct MovedQuartier {
    code: CodeQpv,
    nom: String,
    aire_avant_m2: f64,
    aire_apres_m2: f64,
    gagne_m2: f64,
    perdu_m2: f64,
    /// Between the two limits, over their whole length, to 0.1 m.
    hausdorff_m: f64,
}

/// Says what changed from the older of two sets to the newer.
pub fn diff(avant: &Path, apres: &Path, json: bool) -> Result<()> {
    let diff = compare(avant, apres)?;
    if json {
        println!("{}", serde_json::to_string(&diff)?);
    } else {
        print!("{diff}");
    }
    Ok(())
}

/// Compares two directories, artefacts or source files.
pub(crate) fn compare(avant: &Path, apres: &Path) -> Result<Diff> {
    let (a, b) = (GeometrySet::open(avant)?, GeometrySet::open(apres)?);
    Ok(Diff::between(
        [avant, apres].map(|path| path.display().to_string()),
        &a,
        &b,
    ))
}

impl GeometrySet {
    fn open(path: &Path) -> Result<Self> {
        if path.is_dir() {
            return Self::directory(path);
        }
        let file = SourceFile::open(path)?;
        match Index::decode(&file.bytes) {
            Ok(index) => Ok(Self::of([index])),
            Err(ArtefactError::Magic) => {
                let batch = file.batch(None)?;
                let dataset =
                    Dataset::assemble(batch, None).map_err(|cause| cause.of(&file.origin))?;
                Ok(Self {
                    quartiers: dataset
                        .quartiers
                        .into_iter()
                        .map(|source| (source.quartier.code, source))
                        .collect(),
                    erreur_m: ROUNDING_M / 2.0,
                })
            }
            Err(error) => bail!("{}: {error}", path.display()),
        }
    }

    fn directory(dir: &Path) -> Result<Self> {
        let read = |path: &Path| {
            fs::read(path).with_context(|| {
                format!(
                    "{} cannot be read; `data diff` takes a directory written by `data --out`",
                    path.display()
                )
            })
        };
        let manifest = Manifest::decode(&read(&dir.join("manifeste.qpv"))?)
            .with_context(|| format!("{}/manifeste.qpv", dir.display()))?;
        let indexes = manifest
            .generations()
            .into_iter()
            .map(|generation| {
                let path = dir.join(generation.as_str()).join("national.qpv");
                Index::decode(&read(&path)?).with_context(|| path.display().to_string())
            })
            .collect::<Result<Vec<_>>>()?;
        Ok(Self::of(indexes))
    }

    fn of(indexes: impl IntoIterator<Item = Index>) -> Self {
        let mut set = Self {
            quartiers: BTreeMap::new(),
            erreur_m: 0.0,
        };
        for index in indexes {
            set.erreur_m = set.erreur_m.max(index.referentiel().erreur_m);
            for quartier in index.quartiers() {
                let trace = QuartierSource {
                    quartier: quartier.clone(),
                    contour: index.contour(&quartier.code).unwrap_or_default(),
                };
                set.quartiers.insert(quartier.code, trace);
            }
        }
        set
    }

    /// Those that the other side does not have.
    fn without<'a>(&'a self, other: &Self) -> Vec<&'a QuartierSource> {
        self.quartiers
            .iter()
            .filter(|(code, _)| !other.quartiers.contains_key(code))
            .map(|(_, trace)| trace)
            .collect()
    }
}

impl Diff {
    fn between([avant, apres]: [String; 2], a: &GeometrySet, b: &GeometrySet) -> Self {
        let mut diff = Self {
            avant,
            apres,
            tolerance_m: a.erreur_m + b.erreur_m,
            inchanges: 0,
            apparus: Vec::new(),
            disparus: Vec::new(),
            recodes: Vec::new(),
            renommes: Vec::new(),
            deplaces: Vec::new(),
        };
        for (code, after) in &b.quartiers {
            if let Some(before) = a.quartiers.get(code) {
                diff.compare(before, after);
            }
        }
        let (gone, new) = (a.without(b), b.without(a));
        let shared = common_ground(&gone, &new);
        let recoded: Vec<(usize, usize)> = shared
            .iter()
            .filter(|(_, ground)| ground.of_all >= RECODED_SHARE)
            .map(|(pair, _)| *pair)
            .collect();
        for &(i, j) in &recoded {
            diff.recodes.push(ChangedText {
                code: new[j].quartier.code,
                avant: gone[i].quartier.code.to_string(),
                apres: new[j].quartier.code.to_string(),
            });
            diff.compare(gone[i], new[j]);
        }
        for (i, trace) in gone.iter().enumerate() {
            if recoded.iter().all(|pair| pair.0 != i) {
                let over = shared.iter().filter(|((before, _), _)| *before == i);
                let over = over.map(|((_, j), ground)| (new[*j], ground.of_before));
                diff.disparus.push(LoneQuartier::new(trace, over));
            }
        }
        for (j, trace) in new.iter().enumerate() {
            if recoded.iter().all(|pair| pair.1 != j) {
                let over = shared.iter().filter(|((_, after), _)| *after == j);
                let over = over.map(|((i, _), ground)| (gone[*i], ground.of_after));
                diff.apparus.push(LoneQuartier::new(trace, over));
            }
        }
        diff.deplaces
            .sort_by(|a, b| b.hausdorff_m.total_cmp(&a.hausdorff_m));
        diff
    }

    /// Compares a neighbourhood with what it became.
    fn compare(&mut self, before: &QuartierSource, after: &QuartierSource) {
        let code = after.quartier.code;
        let renamed = before.quartier.name != after.quartier.name;
        if renamed {
            self.renommes.push(ChangedText {
                code,
                avant: before.quartier.name.clone(),
                apres: after.quartier.name.clone(),
            });
        }
        let hausdorff_m = hausdorff_m(&before.contour, &after.contour, self.tolerance_m);
        if hausdorff_m > self.tolerance_m + STEP_M {
            let common_area = common_m2(&before.contour, &after.contour);
            let (area_before, area_after) = (area_m2(&before.contour), area_m2(&after.contour));
            self.deplaces.push(MovedQuartier {
                code,
                nom: after.quartier.name.clone(),
                aire_avant_m2: area_before.round(),
                aire_apres_m2: area_after.round(),
                gagne_m2: (area_after - common_area).max(0.0).round(),
                perdu_m2: (area_before - common_area).max(0.0).round(),
                hausdorff_m: (hausdorff_m * 10.0).round() / 10.0,
            });
        } else if !renamed {
            self.inchanges += 1;
        }
    }
}

/// Shares of the ground that two neighbourhoods have in common.
struct Ground {
    of_before: f64,
    of_after: f64,
    of_all: f64,
}

/// The pairs that share ground, by their ranks.
fn common_ground(
    before: &[&QuartierSource],
    after: &[&QuartierSource],
) -> Vec<((usize, usize), Ground)> {
    let frames: Vec<_> = after
        .iter()
        .map(|trace| SourceBoundingBox::of(&trace.contour))
        .collect();
    let mut found = Vec::new();
    for (i, a) in before.iter().enumerate() {
        let Some(frame) = SourceBoundingBox::of(&a.contour) else {
            continue;
        };
        for (j, b) in after.iter().enumerate() {
            if !frames[j].is_some_and(|other| frame.meets(&other)) {
                continue;
            }
            let common = common_m2(&a.contour, &b.contour);
            let (area_a, area_b) = (area_m2(&a.contour), area_m2(&b.contour));
            if common >= 1.0 {
                let ground = Ground {
                    of_before: common / area_a,
                    of_after: common / area_b,
                    of_all: common / (area_a + area_b - common),
                };
                found.push(((i, j), ground));
            }
        }
    }
    found
}

impl LoneQuartier {
    fn new<'a>(
        trace: &QuartierSource,
        over: impl Iterator<Item = (&'a QuartierSource, f64)>,
    ) -> Self {
        Self {
            code: trace.quartier.code,
            nom: trace.quartier.name.clone(),
            communes: trace
                .quartier
                .communes
                .iter()
                .map(|c| c.name.clone())
                .collect(),
            aire_m2: area_m2(&trace.contour).round(),
            recouvre: over
                .map(|(other, part)| OverlappedQuartier {
                    code: other.quartier.code,
                    part: (part * 1000.0).round() / 1000.0,
                })
                .collect(),
        }
    }
}

/// Hectares: what neighbourhoods are measured in.
fn ha(m2: f64) -> String {
    format!("{:.2} ha", m2 / 10_000.0)
}

impl fmt::Display for LoneQuartier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let communes = self.communes.join(", ");
        write!(
            f,
            "  {}  {} ({communes}), {}",
            self.code,
            self.nom,
            ha(self.aire_m2)
        )?;
        for OverlappedQuartier { code, part } in &self.recouvre {
            write!(f, ", {:.0} % on {code}", 100.0 * part)?;
        }
        writeln!(f)
    }
}

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "from {}\n  to {}", self.avant, self.apres)?;
        writeln!(
            f,
            "{} appeared, {} gone, {} moved, {} renamed, {} under a new code, {} unchanged",
            self.apparus.len(),
            self.disparus.len(),
            self.deplaces.len(),
            self.renommes.len(),
            self.recodes.len(),
            self.inchanges
        )?;
        for (title, lone_ones) in [("appeared", &self.apparus), ("gone", &self.disparus)] {
            if !lone_ones.is_empty() {
                writeln!(f, "\n{title}")?;
                for lone in lone_ones {
                    lone.fmt(f)?;
                }
            }
        }
        if !self.deplaces.is_empty() {
            writeln!(
                f,
                "\nmoved, the farthest first (Hausdorff distance between the limits, over {:.1} m)",
                self.tolerance_m
            )?;
            for d in self.deplaces.iter().take(LINES_MAX) {
                writeln!(
                    f,
                    "  {}  {:>8.1} m  {} → {} (+{}, −{})  {}",
                    d.code,
                    d.hausdorff_m,
                    ha(d.aire_avant_m2),
                    ha(d.aire_apres_m2),
                    ha(d.gagne_m2),
                    ha(d.perdu_m2),
                    d.nom
                )?;
            }
            if self.deplaces.len() > LINES_MAX {
                let left = self.deplaces.len() - LINES_MAX;
                writeln!(f, "  … and {left} more; --json lists them all")?;
            }
        }
        if !self.renommes.is_empty() {
            writeln!(f, "\nrenamed")?;
            for ChangedText { code, avant, apres } in &self.renommes {
                writeln!(f, "  {code}  {avant} → {apres}")?;
            }
        }
        if !self.recodes.is_empty() {
            writeln!(f, "\nunder a new code")?;
            for ChangedText { avant, apres, .. } in &self.recodes {
                writeln!(f, "  {avant} → {apres}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Diff, compare};
    use crate::contours::examples::{collection, geo_feature, square, three};
    use serde_json::Value;
    use std::{fs, path::PathBuf};

    /// `three()` compared with the same once changed.
    fn check(name: &str, change: impl FnOnce(&mut Vec<Value>)) -> Diff {
        let mut features = three()["features"].as_array().expect("features").clone();
        change(&mut features);
        let dir = std::env::temp_dir().join(format!("guichet-diff-{}-{name}", std::process::id()));
        fs::create_dir_all(&dir).expect("directory");
        let write = |name: &str, source: &Value| -> PathBuf {
            let path = dir.join(name);
            fs::write(&path, source.to_string()).expect("file");
            path
        };
        let (a, b) = (write("a", &three()), write("b", &collection(features)));
        let diff = compare(&a, &b).expect("comparable");
        let _ = fs::remove_dir_all(&dir);
        diff
    }

    fn counts(diff: &Diff) -> [usize; 6] {
        [
            diff.apparus.len(),
            diff.disparus.len(),
            diff.deplaces.len(),
            diff.renommes.len(),
            diff.recodes.len(),
            diff.inchanges,
        ]
    }

    #[test]
    fn the_same_in_another_order() {
        let diff = check("order", |features| features.reverse());
        assert_eq!(counts(&diff), [0, 0, 0, 0, 0, 3]);
    }

    #[test]
    fn one_appears_and_one_goes() {
        let diff = check("gone", |features| {
            features[0] = geo_feature("QN09961N", "Neuf", &square(-8.2, 47.1));
        });
        assert_eq!(counts(&diff), [1, 1, 0, 0, 0, 2]);
        assert_eq!(diff.apparus[0].code.as_str(), "QN09961N");
        assert_eq!(diff.disparus[0].code.as_str(), "QN09951N");
        assert!(
            diff.to_string()
                .contains("QN09961N  Neuf (Port-Brumel), 16.88 ha"),
            "{diff}"
        );
    }

    #[test]
    fn a_limit_moves() {
        // 0.001° further east: 76.06 m at 47° N, of a square 444.7 m high.
        let diff = check("moved", |features| {
            let mut ring = square(-8.1, 47.0);
            ring[2][0] += 0.001;
            ring[3][0] += 0.001;
            features[0] = geo_feature("QN09951N", "Quartier QN09951N", &ring);
        });
        assert_eq!(counts(&diff), [0, 0, 1, 0, 0, 2]);
        let moved = &diff.deplaces[0];
        assert!((moved.hausdorff_m - 76.1).abs() <= 0.2, "{moved:?}");
        assert!(
            (moved.gagne_m2 - 33_820.0).abs() < 50.0 && moved.perdu_m2 < 1.0,
            "{moved:?}"
        );
        assert!((moved.aire_apres_m2 - moved.aire_avant_m2 - moved.gagne_m2).abs() <= 2.0);
    }

    #[test]
    fn what_rounding_alone_changes_has_not_moved() {
        let diff = check("rounding", |features| {
            let ring = square(-8.100_001, 47.000_001);
            features[0] = geo_feature("QN09951N", "Quartier QN09951N", &ring);
        });
        assert_eq!(counts(&diff), [0, 0, 0, 0, 0, 3]);
    }

    #[test]
    fn a_name_changes() {
        let diff = check("name", |features| {
            features[1]["properties"]["lib_qp"] = "Le Port".into();
        });
        assert_eq!(counts(&diff), [0, 0, 0, 1, 0, 2]);
        assert_eq!(diff.renommes[0].apres, "Le Port");
    }

    #[test]
    fn a_code_changes() {
        let diff = check("code", |features| {
            features[2]["properties"]["code_qp"] = "QN09953M".into();
        });
        assert_eq!(counts(&diff), [0, 0, 0, 0, 1, 3]);
        let change = &diff.recodes[0];
        assert_eq!((&*change.avant, &*change.apres), ("QN09953I", "QN09953M"));
    }

    #[test]
    fn half_of_one_under_another_code_is_said_beside_it() {
        let diff = check("half", |features| {
            let ring = square(-8.1025, 47.0);
            features[0] = geo_feature("QN09961N", "Neuf", &ring);
        });
        assert_eq!(counts(&diff), [1, 1, 0, 0, 0, 2]);
        let over = &diff.apparus[0].recouvre[0];
        assert_eq!(over.code.as_str(), "QN09951N");
        assert!((over.part - 0.5).abs() < 0.01, "{over:?}");
    }
}
