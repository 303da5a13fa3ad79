//! An import that is killed, at whatever moment, leaves what was there: all of the set in use,
//! or all of the new one.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::{Duration, Instant},
};

/// Moments drawn for each kind of import.
const MOMENTS: u32 = 25;

/// What draws them: the same ones each time.
const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

/// The next of a row of numbers that looks drawn, from 0 to 1 (SplitMix64).
fn draw(state: &mut u64) -> f64 {
    *state = state.wrapping_add(SEED);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed ^ (mixed >> 31)) as f64 / u64::MAX as f64
}

struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let dir = env::temp_dir().join(format!("guichet-tue-{name}-{}", std::process::id()));
        fs::create_dir_all(&dir).expect("directory");
        Self(dir)
    }

    fn start(&self, args: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_data"))
            .args(args)
            .args(["--out", "data"])
            .current_dir(&self.0)
            // No list of communes of this machine, no network.
            .env("GUICHET_DATA", &self.0)
            .env("GUICHET_CACHE", self.0.join("cache"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("starts")
    }

    /// Runs it to its end, and says how long that took.
    fn run(&self, args: &[&str]) -> Duration {
        let began = Instant::now();
        let status = self.start(args).wait().expect("ends");
        assert!(status.success(), "{args:?}");
        began.elapsed()
    }

    /// Starts it, and kills it after that long.
    fn kill(&self, args: &[&str], after: Duration) {
        let mut child = self.start(args);
        // Nobody sends: the moment is all that is waited for.
        let (_sender, moment) = mpsc::channel::<()>();
        let _ = moment.recv_timeout(after);
        let _ = child.kill();
        child.wait().expect("ends");
    }

    /// Every file of the data directory, but for the report, which has the time it took.
    fn content(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn walk(dir: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
                match entry.path().is_dir() {
                    true => walk(&entry.path(), found),
                    false => {
                        drop(found.insert(entry.path(), fs::read(entry.path()).expect("file")))
                    }
                }
            }
        }
        let mut found = BTreeMap::new();
        walk(&self.0.join("data"), &mut found);
        found
    }

    /// One import after the other, killed at each of the moments.
    fn check(&self, one: &[&str], other: &[&str]) {
        // Each set says what it changed of the one before: a first one would have nothing to say.
        self.run(one);
        self.run(other);
        let after = self.content();
        let took = self.run(one);
        let before = self.content();
        assert!(before != after && !before.is_empty());
        let mut state = SEED;
        for moment in 0..MOMENTS {
            // Half of them towards the end, where the files change.
            let share = draw(&mut state);
            let share = if moment % 2 == 0 {
                share
            } else {
                0.8 + 0.3 * share
            };
            self.kill(other, took.mul_f64(share));
            let found = self.content();
            assert!(
                found == before || found == after,
                "killed at {share:.3} of {took:?}"
            );
            if found == after {
                self.run(one);
            }
        }
        // What the last one left behind does not stop the next.
        self.run(other);
        assert!(self.content() == after);
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn an_import_of_structures_killed_at_any_moment_leaves_a_whole_set() {
    let place = Place::new("structures");
    for (name, word) in [("un.csv", "écoute"), ("deux.csv", "reçoit")] {
        let mut list = "id;nom;resume;commune;fonctions;verifie_le\n".to_owned();
        for rank in 0..300 {
            let commune = 93_001 + rank % 40;
            list.push_str(&format!(
                "s{rank};Maison {rank};On {word} ici.;{};ecouter;2026-01-02\n",
                if [93_002, 93_003, 93_004, 93_009, 93_011, 93_012].contains(&commune) {
                    93_066
                } else {
                    commune
                }
            ));
        }
        fs::write(place.0.join(name), list).expect("writes");
    }
    let import = |list| ["structures", "--from", list, "--geocoder", ""];
    place.check(&import("un.csv"), &import("deux.csv"));
}

#[test]
fn an_import_of_contours_killed_at_any_moment_leaves_a_whole_set() {
    let place = Place::new("contours");
    for (name, shift) in [("un.geojson", 0.0), ("deux.geojson", 0.01)] {
        let features: Vec<String> = (0..12)
            .map(|rank| {
                let (west, south) = (5.2 + 0.05 * f64::from(rank), 46.2 + shift);
                let (east, north) = (west + 0.005, south + 0.005);
                format!(
                    r#"{{"type":"Feature","properties":{{"code_qp":"QN001{:02}M","lib_qp":"Q{rank}",
                    "insee_com":"01053","lib_com":"Bourg-en-Bresse"}},"geometry":{{"type":"Polygon",
                    "coordinates":[[[{west},{south}],[{east},{south}],[{east},{north}],
                    [{west},{north}],[{west},{south}]]]}}}}"#,
                    51 + rank
                )
            })
            .collect();
        let list = format!(
            r#"{{"type":"FeatureCollection","features":[{}]}}"#,
            features.join(",")
        );
        fs::write(place.0.join(name), list).expect("writes");
    }
    let import = |file| ["--qpv", file];
    place.check(&import("un.geojson"), &import("deux.geojson"));
}
