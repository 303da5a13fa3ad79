//! The same, as the API tells it.

use super::{Diff, GeometrySet, LoneQuartier};
use anyhow::{Result, anyhow};
use shared::{
    codes::CodeQpv,
    qpv::Index,
    wire::v1::changement::{Changement, Changements, VersionDuJeu},
};
use std::{collections::BTreeMap, fmt::Write};

/// What changed from an index to another, as the API tells it.
pub(crate) fn changes(before: &[u8], after: &[u8]) -> Result<Changements> {
    let read = |bytes: &[u8]| {
        Index::decode(bytes)
            .map_err(|error| anyhow!("an index of contours cannot be read: {error}"))
    };
    let (before, after) = (read(before)?, read(after)?);
    let versions = [version(&before), version(&after)];
    let (a, b) = (GeometrySet::of([before]), GeometrySet::of([after]));
    let diff = Diff::between([String::new(), String::new()], &a, &b);
    let [avant, apres] = versions;
    // A neighbourhood may have moved, changed its name and its code: it is told once.
    let mut changed: BTreeMap<CodeQpv, Changement> = BTreeMap::new();
    let mut note = |code: CodeQpv, field: &str, before: Option<&str>, moved_m: Option<f64>| {
        let entry = changed.entry(code).or_insert_with(|| Changement {
            id: code.to_string(),
            nom: b
                .quartiers
                .get(&code)
                .map_or_else(String::new, |q| q.quartier.name.clone()),
            ..Changement::default()
        });
        entry.champs.push(field.to_owned());
        entry.ecart_m = entry.ecart_m.or(moved_m);
        entry.avant = entry.avant.take().or(before.map(str::to_owned));
    };
    for change in &diff.recodes {
        note(change.code, "code", Some(&change.avant), None);
    }
    for change in &diff.renommes {
        note(change.code, "nom", Some(&change.avant), None);
    }
    for moved in &diff.deplaces {
        note(moved.code, "contour", None, Some(moved.hausdorff_m));
    }
    let unchanged = b
        .quartiers
        .len()
        .saturating_sub(diff.apparus.len() + changed.len());
    Ok(Changements {
        jeu: "qpv".to_owned(),
        avant,
        apres,
        tolerance_m: Some(diff.tolerance_m),
        inchanges: unchanged,
        apparus: diff.apparus.iter().map(alone).collect(),
        disparus: diff.disparus.iter().map(alone).collect(),
        modifies: changed.into_values().collect(),
    })
}

fn alone(quartier: &LoneQuartier) -> Changement {
    Changement {
        id: quartier.code.to_string(),
        nom: quartier.nom.clone(),
        ..Changement::default()
    }
}

fn version(index: &Index) -> VersionDuJeu {
    let referentiel = index.referentiel();
    let mut empreinte = "sha256:".to_owned();
    for byte in referentiel.digest {
        // Writing to a string does not fail.
        let _ = write!(empreinte, "{byte:02x}");
    }
    VersionDuJeu {
        empreinte,
        publie_le: referentiel.publie_le.map(|day| day.to_string()),
        generation: Some(referentiel.generation.as_str().to_owned()),
    }
}
