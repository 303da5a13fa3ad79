//! Data directories, from every kind of source and whatever goes wrong on the way.

use super::{
    demonstration, load,
    server::{Reponse, Serveur},
};
use crate::{
    contours::{
        Charge, Garantie, Reseau, compare,
        examples::{PRJ, carre, collection, entite, shapefile, trois, zip},
    },
    directory::Depot,
};
use serde_json::Value;
use shared::{
    Date, Point,
    qpv::{Constat, Generation, Index, Territoire, artefact::Manifeste, tuile::Tuile},
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// A directory of its own for one test, removed after it.
struct Essai {
    dir: PathBuf,
    /// Brotli's cache is one for all: one test after the other.
    _alone: MutexGuard<'static, ()>,
}

impl Essai {
    fn new() -> Self {
        static ALONE: Mutex<()> = Mutex::new(());
        static RANK: AtomicUsize = AtomicUsize::new(0);
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let rank = RANK.fetch_add(1, Ordering::SeqCst);
        let dir =
            std::env::temp_dir().join(format!("guichet-donnees-{}-{rank}", std::process::id()));
        fs::create_dir_all(&dir).expect("directory");
        Self { dir, _alone: alone }
    }

    fn out(&self) -> PathBuf {
        self.dir.join("data")
    }

    fn write(&self, name: &str, octets: impl AsRef<[u8]>) -> String {
        let path = self.dir.join(name);
        fs::write(&path, octets).expect("file");
        path.display().to_string()
    }

    fn reseau(&self, url: &str) -> Reseau {
        Reseau {
            officiel: url.to_owned(),
            cache: self.dir.join("cache"),
            // A busy machine may keep a sound answer waiting for a second.
            connexion_s: 10,
            silence_s: 5,
            essais: 0,
        }
    }

    fn load(&self, url: &str, change: impl FnOnce(&mut Charge)) -> Result<(), String> {
        let mut charge = Charge {
            out: Some(self.out()),
            ..Charge::default()
        };
        change(&mut charge);
        load(&charge, &self.reseau(url))
            .map(drop)
            .map_err(|error| format!("{error:#}"))
    }

    /// Loads a file.
    fn qpv(&self, path: &str) -> Result<(), String> {
        self.load("http://127.0.0.1:9", |charge| {
            charge.qpv = Some(path.to_owned())
        })
    }

    fn manifeste(&self) -> Manifeste {
        Depot::open(&self.out())
            .expect("directory")
            .manifeste()
            .expect("data")
    }

    fn rapport(&self, generation: &str) -> Value {
        let path = self.out().join(format!("rapport-{generation}.json"));
        serde_json::from_slice(&fs::read(path).expect("report")).expect("JSON")
    }

    /// Everything in the data directory.
    fn content(&self) -> Vec<(PathBuf, Vec<u8>)> {
        fn walk(dir: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
            for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    walk(&entry.path(), found);
                } else {
                    found.push((entry.path(), fs::read(entry.path()).expect("file")));
                }
            }
        }
        let mut found = Vec::new();
        walk(&self.out(), &mut found);
        found.sort();
        found
    }
}

impl Drop for Essai {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// Three neighbourhoods of Bourg-en-Bresse that do not exist.
fn ain() -> Value {
    let features = [("QN00151N", 5.20), ("QN00152M", 5.22), ("QN00153I", 5.24)]
        .map(|(code, lon)| entite(code, code, &carre(lon, 46.2)));
    collection(features.to_vec())
}

const OFFICIEL: &str = "GEOJSON/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson";

fn officiel() -> Vec<u8> {
    zip(&[(OFFICIEL, ain().to_string().as_bytes())])
}

#[test]
fn two_generations_stand_side_by_side_and_one_replaces_itself() {
    let essai = Essai::new();
    let (shp, dbf) = shapefile(vec![carre(-8.1, 47.0)], b"Vieux Port");
    essai.write("q.dbf", dbf);
    essai.write("q.prj", PRJ);
    essai.qpv(&essai.write("q.shp", shp)).expect("2015");
    let old: Vec<_> = essai
        .content()
        .into_iter()
        .filter(|(path, _)| !path.ends_with("manifeste.qpv"))
        .collect();
    essai
        .qpv(&essai.write("q.geojson", trois().to_string()))
        .expect("2024");
    assert_eq!(essai.manifeste().generations(), Generation::TOUTES);
    for (path, octets) in old {
        let same = path.ends_with("adresses.json") || fs::read(&path).ok() == Some(octets);
        assert!(same, "{}", path.display());
    }
    essai
        .qpv(&essai.write("q.geojson", trois().to_string()))
        .expect("2024 again");
    let manifeste = essai.manifeste();
    for entree in manifeste.entrees() {
        let folder = essai.out().join(entree.referentiel.generation.as_str());
        let national = fs::read(folder.join("national.qpv")).expect("whole set");
        let index = Index::decode(&national).expect("index");
        assert_eq!(index.referentiel(), &entree.referentiel);
        let packs = fs::read_dir(folder.join("tuiles")).expect("packs").count();
        assert_eq!(packs, entree.tuiles.len());
    }
    assert!(!essai.dir.join(".data.ancien").exists() && !essai.dir.join(".data.nouveau").exists());
}

#[test]
fn what_is_written_answers() {
    let essai = Essai::new();
    essai
        .qpv(&essai.write("ain.geojson", ain().to_string()))
        .expect("extract");
    let point = Point::new(46.202, 5.2025).expect("position");
    let pack = essai
        .out()
        .join(format!("2024/tuiles/{}.qpv", Tuile::at(point)));
    let index = Index::decode(&fs::read(pack).expect("pack")).expect("index");
    let Constat::Dans { quartier, .. } = index.constate(point, 500.0) else {
        panic!("{:?}", index.constate(point, 500.0));
    };
    assert_eq!(quartier.code.as_str(), "QN00151N");
    let referentiel = index.referentiel();
    assert_eq!(
        (referentiel.origine.as_str(), referentiel.quartiers),
        ("ain.geojson", 3)
    );
}

#[test]
fn directories_artefacts_and_sources_compare_with_each_other() {
    let essai = Essai::new();
    let source = PathBuf::from(essai.write("ain.geojson", ain().to_string()));
    essai.qpv(&source.display().to_string()).expect("extract");
    let national = essai.out().join("2024/national.qpv");
    for side in [essai.out(), national, source.clone()] {
        for (a, b) in [(&side, &source), (&source, &side)] {
            let diff = compare(a, b).expect("comparable").to_string();
            let expect = "0 appeared, 0 gone, 0 moved, 0 renamed, 0 under a new code, 3 unchanged";
            assert!(diff.contains(expect), "{diff}");
        }
    }
    let nothing = compare(&essai.dir, &source).expect_err("no manifest");
    assert!(format!("{nothing:#}").contains("takes a directory written by `data --out`"));
}

#[test]
fn an_extract_never_says_no_unless_someone_vouches_for_it() {
    let essai = Essai::new();
    let path = essai.write("ain.geojson", ain().to_string());
    let complete = |essai: &Essai| {
        let manifeste = essai.manifeste();
        let referentiel = &manifeste.entrees()[0].referentiel;
        referentiel.couverture.est_complete(Territoire::Metropole)
    };
    let etat = |essai: &Essai| essai.rapport("2024")["couverture"][0]["etat"].clone();
    essai.qpv(&path).expect("extract");
    assert_eq!((complete(&essai), etat(&essai)), (false, "partiel".into()));
    for garantie in [Garantie::Tous, Garantie::Liste(vec![Territoire::Metropole])] {
        essai
            .load("", |charge| {
                charge.qpv = Some(path.clone());
                charge.complet = garantie;
            })
            .expect("vouched for");
        assert_eq!((complete(&essai), etat(&essai)), (true, "garanti".into()));
    }
    let refus = essai.load("", |charge| {
        charge.qpv = Some(path.clone());
        charge.complet = Garantie::Liste(vec![Territoire::Mayotte]);
    });
    assert!(
        refus
            .expect_err("held nowhere")
            .contains("--complete names 976")
    );
}

#[test]
fn a_refusal_leaves_the_data_in_use_as_it_was() {
    let essai = Essai::new();
    let path = essai.write("ain.geojson", ain().to_string());
    essai.qpv(&path).expect("sound");
    let before = essai.content();
    let raw = ain().to_string();
    for (octets, expect) in [
        (
            "<html><title>503</title>",
            "it is a web page, not data (“503”)",
        ),
        (
            &raw[..raw.len() - 40],
            "this GeoJSON is cut short or damaged",
        ),
        (&raw.replace("CRS84", "2154"), "not in WGS 84 degrees"),
        (
            &raw.replace("46.2", "26.2"),
            "which is in no French territory",
        ),
    ] {
        let refus = essai.qpv(&essai.write("q", octets)).expect_err("refused");
        assert!(refus.contains(expect), "{refus}");
        assert!(essai.content() == before, "{expect}");
    }
    let refus = essai.load("", |charge| {
        charge.qpv = Some(path.clone());
        charge.generation = Some(Generation::G2015);
    });
    assert!(
        refus
            .expect_err("2024")
            .contains("is a code of generation 2024, not 2015")
    );
    assert!(essai.content() == before);
}

#[test]
fn far_fewer_neighbourhoods_are_refused_unless_meant() {
    let essai = Essai::new();
    essai
        .qpv(&essai.write("q", ain().to_string()))
        .expect("three");
    let mut source = ain();
    source["features"]
        .as_array_mut()
        .expect("features")
        .truncate(2);
    let path = essai.write("q", source.to_string());
    let refus = essai.qpv(&path).expect_err("two");
    assert!(
        refus.contains("it holds 2 neighbourhoods where the set in use holds 3"),
        "{refus}"
    );
    essai
        .load("", |charge| {
            charge.qpv = Some(path);
            charge.accepter_baisse = true;
        })
        .expect("meant");
    assert_eq!(essai.rapport("2024")["quartiers"], 2);
}

#[test]
fn without_a_network_the_fictional_territory() {
    let essai = Essai::new();
    // Nothing listens on the discard port.
    essai
        .load("http://127.0.0.1:9/", |_| {})
        .expect("fictional");
    let manifeste = essai.manifeste();
    assert_eq!(manifeste.generations(), Generation::TOUTES);
    assert!(
        manifeste
            .entrees()
            .iter()
            .all(|entree| entree.referentiel.demonstration)
    );
    assert!(essai.out().join("adresses.json").exists());
    // The real replaces it, and it never replaces the real.
    essai
        .qpv(&essai.write("q", ain().to_string()))
        .expect("real");
    assert_eq!(essai.manifeste().generations(), [Generation::G2024]);
    assert!(!essai.out().join("adresses.json").exists());
    let before = essai.content();
    essai.load("http://127.0.0.1:9/", |_| {}).expect("kept");
    assert!(essai.content() == before);
    let refus = demonstration(&essai.out()).expect_err("real data");
    assert!(format!("{refus:#}").contains("holds real data"));
}

#[test]
fn the_official_address_is_read_as_a_zip_and_as_raw_geojson() {
    for octets in [officiel(), ain().to_string().into_bytes()] {
        let essai = Essai::new();
        let serveur = Serveur::start(Reponse::Ailleurs(octets));
        essai.load(&serveur.url, |_| {}).expect("downloaded");
        let manifeste = essai.manifeste();
        let referentiel = &manifeste.entrees()[0].referentiel;
        assert_eq!(referentiel.origine, serveur.url);
        assert_eq!(referentiel.publie_le, Some(Date::constant(2026, 1, 15)));
        assert!(!referentiel.demonstration);
        assert_eq!(referentiel.quartiers, 3);
    }
}

#[test]
fn what_has_not_changed_is_not_downloaded_again() {
    let essai = Essai::new();
    let serveur = Serveur::start(Reponse::Contenu(officiel()));
    essai.load(&serveur.url, |_| {}).expect("first");
    fs::remove_dir_all(essai.out()).expect("gone");
    essai.load(&serveur.url, |_| {}).expect("second");
    let requetes = serveur.requetes();
    assert_eq!(requetes.len(), 2);
    assert!(!requetes[0].contains("If-None-Match") && requetes[1].contains("If-None-Match"));
    assert_eq!(essai.manifeste().entrees()[0].referentiel.quartiers, 3);
    // Nor is a copy that something altered trusted.
    let copy = fs::read_dir(essai.dir.join("cache"))
        .expect("cache")
        .flatten()
        .find(|entry| entry.path().extension().is_none())
        .expect("copy");
    fs::write(copy.path(), b"altered").expect("file");
    essai.load(&serveur.url, |_| {}).expect("third");
    assert!(!serveur.requetes()[2].contains("If-None-Match"));
}

#[test]
fn an_earlier_download_serves_when_the_server_does_not() {
    let essai = Essai::new();
    let serveur = Serveur::start(Reponse::Contenu(officiel()));
    essai.load(&serveur.url, |_| {}).expect("first");
    for reponse in [Reponse::Erreur(500), Reponse::Erreur(404), Reponse::Muet] {
        serveur.answer(reponse);
        fs::remove_dir_all(essai.out()).expect("gone");
        essai.load(&serveur.url, |_| {}).expect("copy");
        assert!(!essai.manifeste().entrees()[0].referentiel.demonstration);
    }
}

#[test]
fn a_download_that_cannot_be_used_is_refused_and_never_kept() {
    let essai = Essai::new();
    let page = b"<!doctype html><title>Maintenance</title>".to_vec();
    let half = officiel()[..400].to_vec();
    let bad = [
        (
            Reponse::Contenu(page),
            "it is a web page, not data (“Maintenance”)",
        ),
        (
            Reponse::Contenu(half),
            "this zip archive is cut short or damaged",
        ),
        (
            Reponse::Coupe(officiel()),
            "this download is cut short or damaged",
        ),
    ];
    let serveur = Serveur::start(Reponse::Erreur(500));
    for (reponse, expect) in &bad {
        serveur.answer(reponse.clone());
        let refus = essai.load(&serveur.url, |_| {}).expect_err("refused");
        assert!(
            refus.contains(expect) && refus.contains(&serveur.url),
            "{refus}"
        );
        assert!(essai.content().is_empty());
    }
    serveur.answer(Reponse::Contenu(officiel()));
    essai.load(&serveur.url, |_| {}).expect("sound");
    let before = essai.content();
    for (reponse, expect) in bad {
        serveur.answer(reponse);
        let refus = essai.load(&serveur.url, |_| {}).expect_err("refused");
        assert!(refus.contains(expect), "{refus}");
        assert!(essai.content() == before);
    }
    serveur.answer(Reponse::Erreur(500));
    essai
        .load(&serveur.url, |_| {})
        .expect("the copy of the sound one");
    assert!(essai.content() == before);
}

#[test]
fn an_address_that_was_asked_for_and_fails_is_an_error() {
    let essai = Essai::new();
    for (reponse, expect) in [
        (Reponse::Erreur(404), "the server answered HTTP 404"),
        (
            Reponse::Muet,
            " could not be downloaded: Operation too slow",
        ),
    ] {
        let serveur = Serveur::start(reponse);
        let refus = essai.load("", |charge| charge.qpv = Some(serveur.url.clone()));
        let refus = refus.expect_err("failed");
        assert!(refus.contains(expect), "{refus}");
        assert!(essai.content().is_empty());
    }
}

#[test]
fn a_directory_of_something_else_is_left_alone() {
    let essai = Essai::new();
    fs::create_dir_all(essai.out()).expect("directory");
    fs::write(essai.out().join("thesis.txt"), b"years").expect("file");
    let refus = essai
        .qpv(&essai.write("q", ain().to_string()))
        .expect_err("not ours");
    assert!(
        refus.contains("holds files that are not QPV data"),
        "{refus}"
    );
    assert_eq!(essai.content().len(), 1);
}

#[test]
fn data_of_another_version_is_not_replaced_unasked() {
    let essai = Essai::new();
    let path = essai.write("q", ain().to_string());
    let spoil = || {
        let manifeste = essai.out().join("manifeste.qpv");
        let mut octets = fs::read(&manifeste).expect("manifest");
        octets[4] ^= 0xff;
        fs::write(&manifeste, octets).expect("manifest");
    };
    essai.qpv(&path).expect("real");
    spoil();
    let refus = essai
        .load("http://127.0.0.1:9/", |_| {})
        .expect_err("unreadable");
    assert!(
        refus.contains("this version of Guichet cannot read"),
        "{refus}"
    );
    fs::remove_dir_all(essai.out()).expect("gone");
    demonstration(&essai.out()).expect("fictional");
    let before = essai.content();
    spoil();
    demonstration(&essai.out()).expect("written again");
    assert!(essai.content() == before);
}

#[test]
fn an_interrupted_swap_is_put_right() {
    let essai = Essai::new();
    let path = essai.write("q", ain().to_string());
    essai.qpv(&path).expect("sound");
    let before = essai.content();
    fs::rename(essai.out(), essai.dir.join(".data.ancien")).expect("half way");
    fs::create_dir_all(essai.dir.join(".data.nouveau/2015")).expect("left over");
    Depot::open(&essai.out()).expect("directory");
    assert!(essai.content() == before);
    essai.qpv(&path).expect("again");
    assert!(essai.content() == before);
}
