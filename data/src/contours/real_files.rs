//! The real files, where there are any: see `GUICHET_DATA` in `cargo xtask test --help`.

use super::{
    completeness::{Etat, Garantie, evaluate},
    dataset::Jeu,
    report::{invalides, recouvrements},
    source::{Fichier, Format},
};
use shared::qpv::{
    Couverture, Generation, Referentiel, Territoire,
    artefact::{Artefacts, encode},
};
use std::{env, io::Write, path::PathBuf};

/// The set in a file of the official data; none where there is no such data.
fn jeu(path: &str, format: Format) -> Option<Jeu> {
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
    let lot = Fichier::open(&path)
        .expect("file")
        .lot(None)
        .expect("readable");
    assert_eq!(lot.format, format);
    Some(Jeu::assemble(lot, None).expect("sound"))
}

fn geojson() -> Option<Jeu> {
    jeu("qpv-2015/qpv-2015.geojson", Format::GeoJson)
}

fn shapefile() -> Option<Jeu> {
    let path = "qpv-2015/QP_METROPOLEOUTREMER_WGS84_EPSG4326.shp";
    jeu(path, Format::Shapefile)
}

/// The artefacts of a set, whatever its source.
fn artefacts(jeu: &Jeu) -> Artefacts {
    let referentiel = Referentiel {
        generation: jeu.generation,
        source: String::new(),
        origine: String::new(),
        publie_le: None,
        licence: String::new(),
        empreinte: [0; 32],
        demonstration: false,
        couverture: Couverture::default(),
        quartiers: 0,
        erreur_m: 0.0,
    };
    encode(&referentiel, &jeu.quartiers).expect("encodable")
}

#[test]
fn the_shapefile_and_the_geojson_of_2015_give_the_same_index() {
    let (Some(geojson), Some(shapefile)) = (geojson(), shapefile()) else {
        return;
    };
    assert!(geojson.quartiers == shapefile.quartiers);
    let (geojson, shapefile) = (artefacts(&geojson), artefacts(&shapefile));
    assert!(geojson.national == shapefile.national);
    assert!(geojson.tuiles == shapefile.tuiles);
}

#[test]
fn nothing_of_2015_is_lost() {
    let Some(jeu) = shapefile() else { return };
    let lu = &jeu.releve;
    assert_eq!((lu.entites, jeu.quartiers.len()), (1514, 1514));
    assert_eq!(
        (lu.sommets_lus, lu.multipolygones, lu.trous),
        (166_938, 8, 1)
    );
    // 147 by their commas, 11 by the "et" between two arrondissements.
    assert_eq!(lu.plusieurs_communes, 147 + 11);
    assert!(lu.anneaux_ecartes.is_empty() && lu.doublons_identiques.is_empty());
    let croises = artefacts(&jeu).bilan.auto_intersections;
    assert_eq!(invalides(&jeu.quartiers, &croises).len(), 34);
    assert_eq!(recouvrements(&jeu.quartiers).len(), 21);
    let (couverture, lignes) = evaluate(&jeu, &Garantie::Aucune).expect("held");
    assert_eq!(couverture.complets().len(), 8);
    assert!(
        lignes
            .iter()
            .all(|ligne| Some(ligne.presents) == ligne.officiel)
    );
}

#[test]
fn a_feature_of_2024_is_read_and_is_an_extract() {
    let Some(jeu) = jeu("qpv-2024/une-entite.geojson", Format::GeoJson) else {
        return;
    };
    assert_eq!(
        (jeu.generation, jeu.quartiers.len()),
        (Generation::G2024, 1)
    );
    let quartier = &jeu.quartiers[0].quartier;
    assert!(!quartier.nom.is_empty() && quartier.communes[0].code.is_some());
    let (couverture, lignes) = evaluate(&jeu, &Garantie::Aucune).expect("held");
    assert!(!couverture.est_complete(Territoire::Metropole));
    assert_eq!(lignes[0].etat, Etat::Partiel);
    assert!(!artefacts(&jeu).tuiles.is_empty());
}
