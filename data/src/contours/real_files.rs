//! The real files, where there are any: see `GUICHET_DATA` in `cargo xtask test --help`.

use super::{
    completeness::{CompletenessState, Guarantee, evaluate},
    dataset::Dataset,
    report::{invalid_quartiers, overlaps},
    source::{Format, SourceFile},
};
use shared::qpv::{
    Coverage, Generation, Referentiel, Territoire,
    artefact::{Artefacts, encode},
};
use std::{env, io::Write, path::PathBuf};

/// The set in a file of the official data; none where there is no such data.
fn dataset(path: &str, format: Format) -> Option<Dataset> {
    let data = env::var_os("GUICHET_DATA").map_or_else(
        || steps::paths::root().join("../shared/data"),
        PathBuf::from,
    );
    let path = data.join(path);
    if !path.exists() {
        // Not by a macro: the harness would keep it to itself.
        let _ = writeln!(std::io::stderr(), "skipped, no data");
        return None;
    }
    let batch = SourceFile::open(&path)
        .expect("file")
        .batch(None)
        .expect("readable");
    assert_eq!(batch.format, format);
    Some(Dataset::assemble(batch, None).expect("sound"))
}

fn geojson() -> Option<Dataset> {
    dataset("qpv-2015/qpv-2015.geojson", Format::GeoJson)
}

fn shapefile() -> Option<Dataset> {
    let path = "qpv-2015/QP_METROPOLEOUTREMER_WGS84_EPSG4326.shp";
    dataset(path, Format::Shapefile)
}

/// The artefacts of a set, whatever its source.
fn artefacts(dataset: &Dataset) -> Artefacts {
    let referentiel = Referentiel {
        generation: dataset.generation,
        source: String::new(),
        origin: String::new(),
        publie_le: None,
        licence: String::new(),
        digest: [0; 32],
        demonstration: false,
        coverage: Coverage::default(),
        quartiers: 0,
        erreur_m: 0.0,
    };
    encode(&referentiel, &dataset.quartiers).expect("encodable")
}

#[test]
fn the_shapefile_and_the_geojson_of_2015_give_the_same_index() {
    let (Some(geojson), Some(shapefile)) = (geojson(), shapefile()) else {
        return;
    };
    assert!(geojson.quartiers == shapefile.quartiers);
    let (geojson, shapefile) = (artefacts(&geojson), artefacts(&shapefile));
    assert!(geojson.national == shapefile.national);
    assert!(geojson.tiles == shapefile.tiles);
}

#[test]
fn nothing_of_2015_is_lost() {
    let Some(dataset) = shapefile() else { return };
    let lu = &dataset.measures;
    assert_eq!((lu.entites, dataset.quartiers.len()), (1514, 1514));
    assert_eq!(
        (lu.sommets_lus, lu.multipolygones, lu.trous),
        (166_938, 4, 1)
    );
    // A few points within a metre, far from the neighbourhood: 690 m for the first.
    let parts = lu.parties_ecartees.iter();
    let parts: Vec<_> = parts.filter_map(|part| part.split(' ').next()).collect();
    assert_eq!(parts, ["QP971006", "QP062054", "QP059030", "QP057001"]);
    // 147 by their commas, 11 by the "et" between two arrondissements.
    assert_eq!(lu.plusieurs_communes, 147 + 11);
    assert!(lu.anneaux_ecartes.is_empty() && lu.doublons_identiques.is_empty());
    let crossed = artefacts(&dataset).summary.self_intersections;
    // 34 in the file, of which three by their thread alone.
    assert_eq!(invalid_quartiers(&dataset.quartiers, &crossed).len(), 31);
    assert_eq!(overlaps(&dataset.quartiers).len(), 21);
    let (coverage, rows) = evaluate(&dataset, &Guarantee::Nothing).expect("held");
    assert_eq!(coverage.complete_territories().len(), 8);
    assert!(rows.iter().all(|row| Some(row.presents) == row.officiel));
}

#[test]
fn a_feature_of_2024_is_read_and_is_an_extract() {
    let Some(dataset) = dataset("qpv-2024/une-entite.geojson", Format::GeoJson) else {
        return;
    };
    assert_eq!(
        (dataset.generation, dataset.quartiers.len()),
        (Generation::G2024, 1)
    );
    let quartier = &dataset.quartiers[0].quartier;
    assert!(!quartier.name.is_empty() && quartier.communes[0].code.is_some());
    let (coverage, rows) = evaluate(&dataset, &Guarantee::Nothing).expect("held");
    assert!(!coverage.is_complete(Territoire::Metropole));
    assert_eq!(rows[0].etat, CompletenessState::Partiel);
    assert!(!artefacts(&dataset).tiles.is_empty());
}
