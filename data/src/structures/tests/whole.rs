//! A whole new set takes the place of the one in use, or nothing changes.

use super::{
    super::import::{publish, run},
    CATALOGUE, COMMUNES, CommuneList, Import, assemble,
};
use crate::{catalogue::AdministrativeDivisions, contours::SourceFile};
use shared::{
    structures::{Column, Directory},
    wire::v1::changement::{Changement, Changements},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

struct Place(PathBuf);

impl Place {
    fn new() -> Self {
        static RANK: AtomicUsize = AtomicUsize::new(0);
        let rank = RANK.fetch_add(1, Ordering::SeqCst);
        let dir = env::temp_dir().join(format!("guichet-listes-{}-{rank}", std::process::id()));
        fs::create_dir_all(&dir).expect("directory");
        Self(dir)
    }

    fn import(&self, lists: &[&[u8]], accept_decrease: bool) -> Result<(), String> {
        let files = lists.iter().enumerate().map(|(rank, list)| {
            let mut file = SourceFile::of_text(&format!("{rank}.csv"), "");
            file.bytes = list.to_vec();
            file
        });
        let files: Vec<_> = files.collect();
        let import = Import {
            out: Some(self.0.join("data")),
            accept_decrease,
            ..Import::default()
        };
        let communes = CommuneList::demonstration().expect("communes");
        let divisions = AdministrativeDivisions::default();
        let (assembly, mut report) = assemble(&files, &import, &CATALOGUE, &communes, &divisions);
        publish(&assembly, &mut report, &import, &communes, |_, _| Ok(()))
            .map_err(|error| format!("{error:#}"))
    }

    fn ids(&self) -> Vec<String> {
        let bytes = fs::read(self.0.join("data/structures/france.gus")).expect("the file");
        let directory = Directory::decode(&bytes).expect("reads back");
        let ranks = 0..directory.len() as u32;
        let ids = ranks.filter_map(|rank| directory.text(rank, Column::Id).map(str::to_owned));
        ids.collect()
    }

    fn content(&self) -> Vec<(PathBuf, Vec<u8>)> {
        fn walk(dir: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
            for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
                match entry.path().is_dir() {
                    true => walk(&entry.path(), found),
                    false => found.push((entry.path(), fs::read(entry.path()).expect("file"))),
                }
            }
        }
        let mut found = Vec::new();
        walk(&self.0.join("data"), &mut found);
        found.sort();
        found
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn list(ids: impl IntoIterator<Item = usize>) -> Vec<u8> {
    let mut list = "id;nom;commune;fonctions;verifie_le\n".to_owned();
    for id in ids {
        list.push_str(&format!("s{id};Maison {id};99001;ecouter;2026-01-02\n"));
    }
    list.into_bytes()
}

#[test]
fn nothing_changes_until_the_whole_new_set_is_judged() {
    let place = Place::new();
    place.import(&[&list(0..10)], false).expect("a first set");
    let before = place.content();
    assert!(
        before
            .iter()
            .any(|(path, _)| path.ends_with("structures/rapport.json"))
    );
    let refuse = |lists: &[&[u8]], expected: &str| {
        let refusal = place.import(lists, false).expect_err(expected);
        assert!(refusal.contains(expected), "{refusal}");
        assert!(refusal.contains("Rien n'est changé"), "{refusal}");
        assert!(place.content() == before, "{expected}");
    };
    refuse(&[b""], "aucune ligne n'a pu être prise");
    refuse(
        &[b"nom;commune;fonctions;verifie_le\nA;93999;ecouter;2026\n"],
        "aucune ligne",
    );
    refuse(&[b"PK\x03\x04\0\0\0\0"], "aucune ligne");
    refuse(&[&list(0..10), b"<html>"], "rien n'a pu être lu de 1.csv");
    refuse(&[&list(0..4)], "plus que 4 des 10 structures");
    // As many, and none of those that were there: another list.
    refuse(&[&list(10..30)], "plus que 0 des 10 structures");
    refuse(&[&list((0..4).chain(20..40))], "plus que 4 des 10");
    assert!(!place.0.join(".data.structures").exists());
}

#[test]
fn a_smaller_set_is_taken_when_it_is_meant() {
    let place = Place::new();
    place.import(&[&list(0..10)], false).expect("a first set");
    place.import(&[&list(0..5)], false).expect("half of it");
    assert_eq!(place.ids().len(), 5);
    place.import(&[&list(10..12)], true).expect("is meant");
    assert_eq!(place.ids(), ["s10", "s11"]);
    // What was in use cannot be read: what would be lost cannot be told.
    fs::write(place.0.join("data/structures/france.gus"), b"x").expect("writes");
    let refusal = place.import(&[&list(10..12)], false).expect_err("asks");
    assert!(refusal.contains("ne se lit pas"), "{refusal}");
    place.import(&[&list(10..12)], true).expect("is meant");
    assert_eq!(place.ids(), ["s10", "s11"]);
}

#[test]
fn an_import_says_what_it_changed_and_the_same_list_again_forgets_nothing() {
    let place = Place::new();
    let path = place.0.join("data/structures/changements.json");
    place.import(&[&list(0..10)], false).expect("a first set");
    assert!(!path.exists(), "there was none before it");
    let other = list(1..11);
    let other = String::from_utf8(other)
        .expect("text")
        .replace("Maison 3", "Maison Trois");
    place
        .import(&[other.as_bytes()], false)
        .expect("another set");
    let told = fs::read(&path).expect("what changed");
    let changes: Changements = serde_json::from_slice(&told).expect("as the API tells it");
    let ids = |set: &[Changement]| set.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&changes.apparus), ["s10"]);
    assert_eq!(ids(&changes.disparus), ["s0"]);
    assert_eq!(ids(&changes.modifies), ["s3"]);
    assert_eq!(changes.modifies[0].champs, ["nom"]);
    assert_eq!(changes.modifies[0].avant.as_deref(), Some("Maison 3"));
    assert_eq!(changes.inchanges, 8);
    assert_ne!(changes.avant.empreinte, changes.apres.empreinte);
    place
        .import(&[other.as_bytes()], false)
        .expect("the same again");
    assert!(fs::read(&path).expect("still there") == told);
}

#[test]
fn a_list_published_in_a_time_to_come_is_refused() {
    let import = Import {
        publie_le: Some(shared::Date::constant(2999, 1, 1)),
        ..Import::default()
    };
    let refusal = format!("{:#}", run(&import).expect_err("refused"));
    assert!(refusal.contains("date à venir"), "{refusal}");
}

/// A list of communes, and what is said of it.
fn middles(list: &str) -> (CommuneList, Vec<String>) {
    let mut communes = COMMUNES.clone();
    communes
        .read_middles("communes.csv", list.as_bytes())
        .expect("has middles");
    let notes = communes.notes().to_vec();
    (communes, notes)
}

fn centre(communes: &CommuneList, code: &str) -> Option<(f64, f64)> {
    let centre = communes.get(code.parse().expect("a code"))?.centre?;
    Some((centre.lat(), centre.lon()))
}

#[test]
fn a_middle_that_is_not_its_communes_is_refused_and_said() {
    let around = "insee;nom;lon;lat\n93066;Saint-Denis;2.35;48.93\n93001;Aubervilliers;2.38;48.91\n\
                  93005;Aulnay;2.49;48.93\n97501;Miquelon;-56.38;47.1\n";
    for wrong in [
        "97502;Saint-Pierre;55.4778;-21.3419",
        "93006;Bagnolet;48.87;2.42",
        "93006;Bagnolet;5.37;43.29",
        "93006;Bagnolet;0;0",
        "93006;Bagnolet;-2.42;-48.87",
        "93006;Bagnolet;55.45;-20.88",
        "97411;Saint-Denis;2.35;48.93",
        "93006;Bagnolet;8.73;41.93",
        "97105;Basse-Terre;-61.06;14.6",
        "97302;Cayenne;-61.06;14.6",
    ] {
        let (communes, notes) = middles(&format!("{around}{wrong}\n"));
        let code = wrong.split(';').next().expect("a code");
        assert_eq!(centre(&communes, code), None, "{wrong}");
        assert_eq!(notes.len(), 1, "{wrong}: {notes:?}");
        assert!(
            notes[0].starts_with(&format!("communes.csv:6: {code} : ")),
            "{notes:?}"
        );
        assert_eq!(centre(&communes, "93066"), Some((48.93, 2.35)));
    }
    for right in [
        "97502;Saint-Pierre;-56.18;46.78",
        "93006;Bagnolet;2.42;48.87",
        "97302;Cayenne;-52.33;4.93",
        "98735;Papeete;-149.57;-17.54",
        "98818;Nouméa;166.45;-22.27",
        "2A004;Ajaccio;8.73;41.93",
    ] {
        let (communes, notes) = middles(&format!("{around}{right}\n"));
        let code = right.split(';').next().expect("a code");
        assert_eq!(notes, [""; 0], "{right}");
        let known = communes.get(code.parse().expect("a code")).is_some();
        assert_eq!(centre(&communes, code).is_some(), known, "{right}");
    }
}

#[test]
fn a_bad_row_of_the_list_of_communes_costs_itself() {
    let (communes, notes) = middles(
        "\u{feff}INSEE;Nom;Lon;Lat;\r\n93066;Saint-Denis;2,35;48,93;\r\nx;y;1;2;\r\n\
         93001;Aubervilliers;;;\r\n\"93005;Aulnay;2.49;48.93;\r\n1053;Bourg;5.22;46.2;\r\n",
    );
    assert_eq!(centre(&communes, "93066"), Some((48.93, 2.35)));
    assert_eq!(centre(&communes, "01053"), Some((46.2, 5.22)));
    assert_eq!(notes.len(), 3, "{notes:?}");
    assert!(notes[0].starts_with("communes.csv:3: "), "{notes:?}");
    assert!(notes[1].starts_with("communes.csv:5: "), "{notes:?}");
    assert!(
        notes[2].contains("1 communes y sont sans milieu"),
        "{notes:?}"
    );
    let (communes, notes) = middles(
        r#"[{"code":"93066","centre":{"type":"Point","coordinates":[2.35,48.93]}},
            {"code":"93001","centre":null},{"code":"93005","centre":{"coordinates":"x"}},{"nom":"?"},3]"#,
    );
    assert_eq!(centre(&communes, "93066"), Some((48.93, 2.35)));
    assert_eq!(notes.len(), 3, "{notes:?}");
    for nothing in ["", "[]", "a;b\n1;2\n", "<html>", "[{\"code\""] {
        let mut communes = COMMUNES.clone();
        assert!(
            communes.read_middles("c", nothing.as_bytes()).is_err(),
            "{nothing}"
        );
    }
}

#[test]
fn of_the_real_list_one_middle_is_wrong() {
    let Some(list) = super::official("communes/communes-2022.csv") else {
        return;
    };
    let mut communes = COMMUNES.clone();
    communes
        .read_middles("communes-2022.csv", &list.bytes)
        .expect("has middles");
    let notes = communes.notes();
    assert_eq!(notes.len(), 2, "{notes:?}");
    assert!(notes[0].contains("97502"), "{notes:?}");
    assert_eq!(centre(&communes, "97502"), None);
}
