//! Data directories, from every kind of source and whatever goes wrong on the way.

use super::{
    demonstration, load,
    server::{ServerResponse, TestServer},
};
use crate::{
    contours::{
        Downloader, Guarantee, LoadCommand, compare,
        examples::{PRJ, collection, geo_feature, shapefile, square, three, zip},
    },
    directory::Staging,
};
use serde_json::Value;
use shared::{
    Date, Point,
    qpv::{Generation, Index, QpvFinding, Territoire, artefact::Manifest, tile::Tile},
    wire::v1::changement::Changements,
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
struct TestDirectory {
    dir: PathBuf,
    /// Brotli's cache is one for all: one test after the other.
    _alone: MutexGuard<'static, ()>,
}

impl TestDirectory {
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

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.dir.join(name);
        fs::write(&path, bytes).expect("file");
        path.display().to_string()
    }

    fn network(&self, url: &str) -> Downloader {
        Downloader {
            official: url.to_owned(),
            cache: self.dir.join("cache"),
            // A busy machine may keep a sound answer waiting for a second.
            connection_s: 10,
            silence_s: 5,
            attempts: 0,
        }
    }

    fn load(&self, url: &str, change: impl FnOnce(&mut LoadCommand)) -> Result<(), String> {
        let mut command = LoadCommand {
            out: Some(self.out()),
            ..LoadCommand::default()
        };
        change(&mut command);
        load(&command, &self.network(url))
            .map(drop)
            .map_err(|error| format!("{error:#}"))
    }

    /// Loads a file.
    fn qpv(&self, path: &str) -> Result<(), String> {
        self.load("http://127.0.0.1:9", |command| {
            command.qpv = Some(path.to_owned())
        })
    }

    fn manifest(&self) -> Manifest {
        Staging::open(&self.out())
            .expect("directory")
            .manifest()
            .expect("data")
    }

    fn report(&self, generation: &str) -> Value {
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

impl Drop for TestDirectory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// Three neighbourhoods of Bourg-en-Bresse that do not exist.
fn ain() -> Value {
    let features = [("QN00151N", 5.20), ("QN00152M", 5.22), ("QN00153I", 5.24)]
        .map(|(code, lon)| geo_feature(code, code, &square(lon, 46.2)));
    collection(features.to_vec())
}

const OFFICIAL: &str = "GEOJSON/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson";

fn officiel() -> Vec<u8> {
    zip(&[(OFFICIAL, ain().to_string().as_bytes())])
}

#[test]
fn two_generations_stand_side_by_side_and_one_replaces_itself() {
    let trial = TestDirectory::new();
    let (shp, dbf) = shapefile(vec![square(-8.1, 47.0)], b"Vieux Port");
    trial.write("q.dbf", dbf);
    trial.write("q.prj", PRJ);
    trial.qpv(&trial.write("q.shp", shp)).expect("2015");
    let old: Vec<_> = trial
        .content()
        .into_iter()
        .filter(|(path, _)| !path.ends_with("manifeste.qpv"))
        .collect();
    trial
        .qpv(&trial.write("q.geojson", three().to_string()))
        .expect("2024");
    assert_eq!(trial.manifest().generations(), Generation::ALL);
    for (path, bytes) in old {
        let same = path.ends_with("adresses.json") || fs::read(&path).ok() == Some(bytes);
        assert!(same, "{}", path.display());
    }
    trial
        .qpv(&trial.write("q.geojson", three().to_string()))
        .expect("2024 again");
    let manifest = trial.manifest();
    for entry in manifest.entries() {
        let folder = trial.out().join(entry.referentiel.generation.as_str());
        let national = fs::read(folder.join("national.qpv")).expect("whole set");
        let index = Index::decode(&national).expect("index");
        assert_eq!(index.referentiel(), &entry.referentiel);
        let packs = fs::read_dir(folder.join("tuiles")).expect("packs").count();
        assert_eq!(packs, entry.tiles.len());
    }
    assert!(!trial.dir.join(".data.ancien").exists() && !trial.dir.join(".data.nouveau").exists());
}

#[test]
fn what_is_written_answers() {
    let trial = TestDirectory::new();
    trial
        .qpv(&trial.write("ain.geojson", ain().to_string()))
        .expect("extract");
    let point = Point::new(46.202, 5.2025).expect("position");
    let pack = trial
        .out()
        .join(format!("2024/tuiles/{}.qpv", Tile::at(point)));
    let index = Index::decode(&fs::read(pack).expect("pack")).expect("index");
    let QpvFinding::Dans { quartier, .. } = index.observe(point, 500.0) else {
        panic!("{:?}", index.observe(point, 500.0));
    };
    assert_eq!(quartier.code.as_str(), "QN00151N");
    let referentiel = index.referentiel();
    assert_eq!(
        (referentiel.origin.as_str(), referentiel.quartiers),
        ("ain.geojson", 3)
    );
}

#[test]
fn directories_artefacts_and_sources_compare_with_each_other() {
    let trial = TestDirectory::new();
    let source = PathBuf::from(trial.write("ain.geojson", ain().to_string()));
    trial.qpv(&source.display().to_string()).expect("extract");
    let national = trial.out().join("2024/national.qpv");
    for side in [trial.out(), national, source.clone()] {
        for (a, b) in [(&side, &source), (&source, &side)] {
            let diff = compare(a, b).expect("comparable").to_string();
            let expect = "0 appeared, 0 gone, 0 moved, 0 renamed, 0 under a new code, 3 unchanged";
            assert!(diff.contains(expect), "{diff}");
        }
    }
    let nothing = compare(&trial.dir, &source).expect_err("no manifest");
    assert!(format!("{nothing:#}").contains("takes a directory written by `data --out`"));
}

#[test]
fn a_load_says_what_it_changed_of_the_one_before() {
    let trial = TestDirectory::new();
    let path = trial.out().join("2024/changements.json");
    trial
        .qpv(&trial.write("avant.geojson", ain().to_string()))
        .expect("a first set");
    assert!(!path.exists(), "there was none before it");
    let mut after = ain();
    let renamed = &mut after["features"][0]["properties"]["lib_qp"];
    *renamed = "Un autre nom".into();
    let after = trial.write("apres.geojson", after.to_string());
    trial.qpv(&after).expect("another set");
    let told = fs::read(&path).expect("what changed");
    let changes: Changements = serde_json::from_slice(&told).expect("as the API tells it");
    assert_eq!(changes.jeu, "qpv");
    assert_eq!((changes.apparus.len(), changes.disparus.len()), (0, 0));
    assert_eq!(changes.modifies.len(), 1, "{changes:?}");
    assert_eq!(changes.modifies[0].nom, "Un autre nom");
    assert_eq!(changes.modifies[0].champs, ["nom"]);
    assert_eq!(changes.inchanges, 2);
    trial.qpv(&after).expect("the same again");
    assert!(fs::read(&path).expect("still there") == told);
}

#[test]
fn an_extract_never_says_no_unless_someone_vouches_for_it() {
    let trial = TestDirectory::new();
    let path = trial.write("ain.geojson", ain().to_string());
    let complete = |trial: &TestDirectory| {
        let manifest = trial.manifest();
        let referentiel = &manifest.entries()[0].referentiel;
        referentiel.coverage.is_complete(Territoire::Metropole)
    };
    let state = |trial: &TestDirectory| trial.report("2024")["couverture"][0]["etat"].clone();
    trial.qpv(&path).expect("extract");
    assert_eq!((complete(&trial), state(&trial)), (false, "partiel".into()));
    for guarantee in [Guarantee::All, Guarantee::List(vec![Territoire::Metropole])] {
        trial
            .load("", |command| {
                command.qpv = Some(path.clone());
                command.complete = guarantee;
            })
            .expect("vouched for");
        assert_eq!((complete(&trial), state(&trial)), (true, "garanti".into()));
    }
    let refusal = trial.load("", |command| {
        command.qpv = Some(path.clone());
        command.complete = Guarantee::List(vec![Territoire::Mayotte]);
    });
    assert!(
        refusal
            .expect_err("held nowhere")
            .contains("--complete names 976")
    );
}

#[test]
fn a_refusal_leaves_the_data_in_use_as_it_was() {
    let trial = TestDirectory::new();
    let path = trial.write("ain.geojson", ain().to_string());
    trial.qpv(&path).expect("sound");
    let before = trial.content();
    let raw = ain().to_string();
    for (bytes, expect) in [
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
        let refusal = trial.qpv(&trial.write("q", bytes)).expect_err("refused");
        assert!(refusal.contains(expect), "{refusal}");
        assert!(trial.content() == before, "{expect}");
    }
    let refusal = trial.load("", |command| {
        command.qpv = Some(path.clone());
        command.generation = Some(Generation::G2015);
    });
    assert!(
        refusal
            .expect_err("2024")
            .contains("is a code of generation 2024, not 2015")
    );
    assert!(trial.content() == before);
}

#[test]
fn far_fewer_neighbourhoods_are_refused_unless_meant() {
    let trial = TestDirectory::new();
    trial
        .qpv(&trial.write("q", ain().to_string()))
        .expect("three");
    let mut source = ain();
    source["features"]
        .as_array_mut()
        .expect("features")
        .truncate(2);
    let path = trial.write("q", source.to_string());
    let refusal = trial.qpv(&path).expect_err("two");
    assert!(
        refusal.contains("it holds 2 neighbourhoods where the set in use holds 3"),
        "{refusal}"
    );
    trial
        .load("", |command| {
            command.qpv = Some(path);
            command.accept_decrease = true;
        })
        .expect("meant");
    assert_eq!(trial.report("2024")["quartiers"], 2);
}

#[test]
fn without_a_network_the_fictional_territory() {
    let trial = TestDirectory::new();
    // Nothing listens on the discard port.
    trial
        .load("http://127.0.0.1:9/", |_| {})
        .expect("fictional");
    let manifest = trial.manifest();
    assert_eq!(manifest.generations(), Generation::ALL);
    assert!(
        manifest
            .entries()
            .iter()
            .all(|entry| entry.referentiel.demonstration)
    );
    assert!(trial.out().join("adresses.json").exists());
    // The real replaces it, and it never replaces the real.
    trial
        .qpv(&trial.write("q", ain().to_string()))
        .expect("real");
    assert_eq!(trial.manifest().generations(), [Generation::G2024]);
    assert!(!trial.out().join("adresses.json").exists());
    let before = trial.content();
    trial.load("http://127.0.0.1:9/", |_| {}).expect("kept");
    assert!(trial.content() == before);
    let refusal = demonstration(&trial.out()).expect_err("real data");
    assert!(format!("{refusal:#}").contains("holds real data"));
}

#[test]
fn the_official_address_is_read_as_a_zip_and_as_raw_geojson() {
    for bytes in [officiel(), ain().to_string().into_bytes()] {
        let trial = TestDirectory::new();
        let test_server = TestServer::start(ServerResponse::Redirected(bytes));
        trial.load(&test_server.url, |_| {}).expect("downloaded");
        let manifest = trial.manifest();
        let referentiel = &manifest.entries()[0].referentiel;
        assert_eq!(referentiel.origin, test_server.url);
        assert_eq!(referentiel.publie_le, Some(Date::constant(2026, 1, 15)));
        assert!(!referentiel.demonstration);
        assert_eq!(referentiel.quartiers, 3);
    }
}

#[test]
fn what_has_not_changed_is_not_downloaded_again() {
    let trial = TestDirectory::new();
    let test_server = TestServer::start(ServerResponse::Content(officiel()));
    trial.load(&test_server.url, |_| {}).expect("first");
    fs::remove_dir_all(trial.out()).expect("gone");
    trial.load(&test_server.url, |_| {}).expect("second");
    let requetes = test_server.requests();
    assert_eq!(requetes.len(), 2);
    assert!(!requetes[0].contains("If-None-Match") && requetes[1].contains("If-None-Match"));
    assert_eq!(trial.manifest().entries()[0].referentiel.quartiers, 3);
    // Nor is a copy that something altered trusted.
    let copy = fs::read_dir(trial.dir.join("cache"))
        .expect("cache")
        .flatten()
        .find(|entry| entry.path().extension().is_none())
        .expect("copy");
    fs::write(copy.path(), b"altered").expect("file");
    trial.load(&test_server.url, |_| {}).expect("third");
    assert!(!test_server.requests()[2].contains("If-None-Match"));
}

#[test]
fn an_earlier_download_serves_when_the_server_does_not() {
    let trial = TestDirectory::new();
    let test_server = TestServer::start(ServerResponse::Content(officiel()));
    trial.load(&test_server.url, |_| {}).expect("first");
    for answer in [
        ServerResponse::ErrorStatus(500),
        ServerResponse::ErrorStatus(404),
        ServerResponse::Silent,
    ] {
        test_server.answer(answer);
        fs::remove_dir_all(trial.out()).expect("gone");
        trial.load(&test_server.url, |_| {}).expect("copy");
        assert!(!trial.manifest().entries()[0].referentiel.demonstration);
    }
}

#[test]
fn a_download_that_cannot_be_used_is_refused_and_never_kept() {
    let trial = TestDirectory::new();
    let page = b"<!doctype html><title>Maintenance</title>".to_vec();
    let half = officiel()[..400].to_vec();
    let bad = [
        (
            ServerResponse::Content(page),
            "it is a web page, not data (“Maintenance”)",
        ),
        (
            ServerResponse::Content(half),
            "this zip archive is cut short or damaged",
        ),
        (
            ServerResponse::Cut(officiel()),
            "this download is cut short or damaged",
        ),
    ];
    let test_server = TestServer::start(ServerResponse::ErrorStatus(500));
    for (answer, expect) in &bad {
        test_server.answer(answer.clone());
        let refusal = trial.load(&test_server.url, |_| {}).expect_err("refused");
        assert!(
            refusal.contains(expect) && refusal.contains(&test_server.url),
            "{refusal}"
        );
        assert!(trial.content().is_empty());
    }
    test_server.answer(ServerResponse::Content(officiel()));
    trial.load(&test_server.url, |_| {}).expect("sound");
    let before = trial.content();
    for (answer, expect) in bad {
        test_server.answer(answer);
        let refusal = trial.load(&test_server.url, |_| {}).expect_err("refused");
        assert!(refusal.contains(expect), "{refusal}");
        assert!(trial.content() == before);
    }
    test_server.answer(ServerResponse::ErrorStatus(500));
    trial
        .load(&test_server.url, |_| {})
        .expect("the copy of the sound one");
    assert!(trial.content() == before);
}

#[test]
fn an_address_that_was_asked_for_and_fails_is_an_error() {
    let trial = TestDirectory::new();
    for (answer, expect) in [
        (
            ServerResponse::ErrorStatus(404),
            "the server answered HTTP 404",
        ),
        (
            ServerResponse::Silent,
            " could not be downloaded: Operation too slow",
        ),
    ] {
        let test_server = TestServer::start(answer);
        let refusal = trial.load("", |command| command.qpv = Some(test_server.url.clone()));
        let refusal = refusal.expect_err("failed");
        assert!(refusal.contains(expect), "{refusal}");
        assert!(trial.content().is_empty());
    }
}

#[test]
fn a_directory_of_something_else_is_left_alone() {
    let trial = TestDirectory::new();
    fs::create_dir_all(trial.out()).expect("directory");
    fs::write(trial.out().join("thesis.txt"), b"years").expect("file");
    let refusal = trial
        .qpv(&trial.write("q", ain().to_string()))
        .expect_err("not ours");
    assert!(
        refusal.contains("holds files that are not QPV data"),
        "{refusal}"
    );
    assert_eq!(trial.content().len(), 1);
}

#[test]
fn data_of_another_version_is_not_replaced_unasked() {
    let trial = TestDirectory::new();
    let path = trial.write("q", ain().to_string());
    let spoil = || {
        let manifest = trial.out().join("manifeste.qpv");
        let mut bytes = fs::read(&manifest).expect("manifest");
        bytes[4] ^= 0xff;
        fs::write(&manifest, bytes).expect("manifest");
    };
    trial.qpv(&path).expect("real");
    spoil();
    let refusal = trial
        .load("http://127.0.0.1:9/", |_| {})
        .expect_err("unreadable");
    assert!(
        refusal.contains("this version of Guichet cannot read"),
        "{refusal}"
    );
    fs::remove_dir_all(trial.out()).expect("gone");
    demonstration(&trial.out()).expect("fictional");
    let before = trial.content();
    spoil();
    demonstration(&trial.out()).expect("written again");
    assert!(trial.content() == before);
}

#[test]
fn an_interrupted_swap_is_put_right() {
    let trial = TestDirectory::new();
    let path = trial.write("q", ain().to_string());
    trial.qpv(&path).expect("sound");
    let before = trial.content();
    fs::rename(trial.out(), trial.dir.join(".data.ancien")).expect("half way");
    fs::create_dir_all(trial.dir.join(".data.nouveau/2015")).expect("left over");
    Staging::open(&trial.out()).expect("directory");
    assert!(trial.content() == before);
    trial.qpv(&path).expect("again");
    assert!(trial.content() == before);
}
