//! A fault is told with its file, its line and how to mend it.

use super::{
    build::{built_catalogue, last_checked, read},
    cases,
    division::AdministrativeDivisions,
    questions::QuestionMeasure,
};
use shared::{Date, eligibilite::EntryState};
use std::{fs, sync::LazyLock};

static DIVISIONS: LazyLock<AdministrativeDivisions> =
    LazyLock::new(AdministrativeDivisions::default);

const PUBLICATIONS: &str = "[guide]\ntitre = \"Guide\"\nediteur = \"Nous\"\ndate = 2025-02-01\n";

const ENTRY: &str = r#"nom = "Un coup de pouce"
resume = "Une aide."
etat = "actif"
fonctions = ["financer"]
public = ["porteur"]
verifie_le = 2025-02-01

[[sources]]
doc = "guide"
lieu = "Page 1"

[parametres.age_max]
unite = "ans"
valeurs = [{ valeur = 30, doc = "guide", lieu = "Page 1" }]

[[conditions]]
code = "age"
exige = "trente ans au plus"
doc = "guide"
lieu = "Page 1"
champ = "personne.age"
max = "age_max"
"#;

fn faults(entry: &str) -> Vec<String> {
    let directory = std::env::temp_dir().join(format!(
        "guichet-catalogue-{}-{}",
        std::process::id(),
        &steps::stamp::sha256(entry.as_bytes())[..16]
    ));
    fs::create_dir_all(directory.join("aide_financiere")).unwrap();
    fs::write(directory.join("publications.toml"), PUBLICATIONS).unwrap();
    fs::write(directory.join("aide_financiere/pouce.toml"), entry).unwrap();
    let outcome = read(&directory, &DIVISIONS, Some(Date::constant(2026, 11, 23))).unwrap();
    fs::remove_dir_all(&directory).unwrap();
    outcome
        .err()
        .unwrap_or_default()
        .into_iter()
        .map(|fault| {
            let name = fault.file.file_name().unwrap_or_default();
            format!(
                "{}:{}: {}",
                name.to_string_lossy(),
                fault.row,
                fault.message
            )
        })
        .collect()
}

fn check(from: &str, to: &str, expected: &str) {
    assert!(ENTRY.contains(from), "{from}");
    let found_faults = faults(&ENTRY.replacen(from, to, 1));
    assert!(
        found_faults.iter().any(|fault| fault.starts_with(expected)),
        "{to}: {found_faults:#?}"
    );
}

#[test]
fn a_sound_entry_has_no_fault() {
    assert_eq!(
        faults(&met("site = \"exemple.test\"\n")),
        Vec::<String>::new()
    );
    assert_eq!(
        faults(&met("trouver = \"À la mairie.\"\n")),
        Vec::<String>::new()
    );
}

/// The entry, where somebody is met, with what says how to find them.
fn met(contact: &str) -> String {
    let door = format!("accueil = \"Un conseiller.\"\n{contact}public =");
    ENTRY.replacen("public =", &door, 1)
}

#[test]
fn what_a_resident_sees_can_be_asked_of_somebody() {
    let alone = faults(ENTRY);
    assert!(
        alone[0].starts_with("pouce.toml:1: un habitant la voit"),
        "{alone:?}"
    );
    // A site alone is nobody.
    let site = faults(&ENTRY.replacen("public =", "site = \"exemple.test\"\npublic =", 1));
    assert_eq!(site, alone);
    let of_others = ENTRY.replacen("[\"porteur\"]", "[\"accompagnateur\"]", 1);
    assert_eq!(faults(&of_others), Vec::<String>::new());
}

#[test]
fn every_fault_says_where_and_how_to_mend_it() {
    check(
        "resume =",
        "resumee =",
        "pouce.toml:2: clé inconnue `resumee`",
    );
    check(
        "\"actif\"",
        "\"vivant\"",
        "pouce.toml:3: valeur inconnue `vivant`",
    );
    check(
        "doc = \"guide\"\nlieu = \"Page 1\"\nchamp",
        "doc = \"guyde\"\nlieu = \"Page 1\"\nchamp",
        "pouce.toml:19: aucune publication « guyde »",
    );
    check(
        "personne.age",
        "personne.ages",
        "pouce.toml:21: aucun champ de la situation ne s'appelle « personne.ages » ; est-ce « personne.age » ?",
    );
    check(
        "max = \"age_max\"",
        "max = \"age_maxi\"",
        "pouce.toml:22: aucun [parametres.age_maxi]",
    );
    check(
        "max = \"age_max\"",
        "est = true",
        "pouce.toml:16: « personne.age » se compare ainsi : min",
    );
    check(
        "unite = \"ans\"",
        "unite = \"mois\"",
        "pouce.toml:22: « age_max » est en mois, il faut des ans",
    );
    check(
        "valeur = 30",
        "valeur = 30, jusqu_a = 2026-01-01",
        "pouce.toml:12: le paramètre a expiré le 2026-01-01",
    );
    check(
        "valeur = 30",
        "valeur = 30, jusqu_a = 2026-01-01T10:00:00Z",
        "pouce.toml:14: écrivez une date seule",
    );
    check(
        "max = \"age_max\"",
        "max = \"age_max\"\nsitue = \"projet\"",
        "pouce.toml:16: écrivez une règle et une seule",
    );
    check(
        "max = \"age_max\"",
        "max = \"age_max\"\n\n[[conditions]]\ncode = \"age\"\ndoc = \"guide\"\nlieu = \"\"\nchamp = \"personne.age\"\nplus_de = \"age_max\"",
        "pouce.toml:24: le code « age » sert deux fois",
    );
    check(
        "max = \"age_max\"",
        "max = \"age_max\"\n\n[[conditions]]\ncode = \"grand_age\"\nexige = \"plus de trente ans\"\ndoc = \"guide\"\nlieu = \"\"\nchamp = \"personne.age\"\nplus_de = \"age_max\"",
        "pouce.toml:1: aucune situation ne remplit à la fois toutes les conditions",
    );
    check(
        "etat = \"actif\"",
        "etat = \"renomme\"",
        "pouce.toml:3: dites qui prend la suite",
    );
    check(
        "[[conditions]]",
        "[territoire]\nqui = \"residence\"\nlibelle = \"Ici\"\ncommunes = [\"93000\"]\ndoc = \"guide\"\nlieu = \"\"\n\n[[conditions]]",
        "pouce.toml:19: « 93000 » :",
    );
}

#[test]
fn who_is_turned_away_is_by_words_of_the_source() {
    check(
        "exige = \"trente ans au plus\"\n",
        "",
        "pouce.toml:16: cette règle dit non à des personnes",
    );
    check(
        "trente ans au plus",
        "notamment les moins de trente ans",
        "pouce.toml:18: « notamment » décrit un public",
    );
    check(
        "trente ans au plus",
        "un deux trois quatre cinq six sept huit neuf dix",
        "pouce.toml:18: citez 9 mots au plus",
    );
    check(
        "champ = \"personne.age\"\nmax = \"age_max\"",
        "un_de = [{ champ = \"personne.age\", max = \"age_max\" }, { a_verifier = \"Être jeune.\" }]",
        "pouce.toml:18: « exige » ne va qu'avec une règle qui dit non",
    );
    check(
        "[[conditions]]",
        "[territoire]\nqui = \"projet\"\nlibelle = \"Ici\"\ndepartements = [\"93\"]\ndoc = \"guide\"\nlieu = \"\"\n\n[[conditions]]",
        "pouce.toml:17: cette règle dit non à des personnes",
    );
}

#[test]
fn what_was_misread_before_is_seen() {
    check(
        "[[conditions]]",
        "[territoire]\nqui = \"projet\"\nlibelle = \"Ici (déduit du nom)\"\ndepartements = [\"93\"]\nexige = \"ici\"\ndoc = \"guide\"\nlieu = \"\"\n\n[[conditions]]",
        "pouce.toml:17: « déduit » : ce lieu est supposé",
    );
    check(
        "champ = \"personne.age\"\nmax = \"age_max\"",
        "champ = \"projet.conventions_iae\"\nnon_vide = true",
        "pouce.toml:5: « projet.conventions_iae » se demande à une structure",
    );
    let young = ENTRY
        .replacen(
            "public = [\"porteur\"]",
            "public = [\"porteur\"]\npublics = [\"jeunes créateurs\"]",
            1,
        )
        .replacen("personne.age", "personne.mois_sans_emploi", 1)
        .replacen("unite = \"ans\"", "unite = \"mois\"", 1);
    assert_eq!(faults(&young).len(), 1, "{:?}", faults(&young));
    assert!(faults(&young)[0].contains("« jeunes » sans âge"));
    check(
        "public =",
        "accueil = \"Un conseiller.\"\npublic =",
        "pouce.toml:5: on y rencontre quelqu'un, mais comment le trouver",
    );
    check(
        "[\"porteur\"]",
        "[\"voisin\"]",
        "pouce.toml:5: « voisin » n'est pas une valeur de public",
    );
    check(
        "public = [\"porteur\"]",
        "public = [\"porteur\"]\nrecoit = [\"tous\"]",
        "pouce.toml:6: « tous » n'est pas un public de data·inclusion",
    );
}

#[test]
fn a_departement_in_a_name_is_a_place() {
    let named = |name: &str| ENTRY.replacen("Un coup de pouce", name, 1);
    for name in ["Pouce 93", "Pouce93"] {
        let found = faults(&named(name));
        assert!(
            found[0].starts_with("pouce.toml:1: « 93 » dans le nom"),
            "{found:?}"
        );
    }
    for name in ["Quartiers 2030", "Loi de 1901", "Pouce 9"] {
        let found = faults(&named(name));
        assert!(!found[0].contains("dans le nom"), "{found:?}");
    }
}

#[test]
fn the_catalogue_of_the_project_is_sound() {
    // As on the day it was last checked: what expires later is told by `data catalogue`.
    let checked = last_checked(&built_catalogue(None).unwrap().catalogue);
    let built_catalogue = built_catalogue(Some(checked)).unwrap();
    assert_eq!(
        built_catalogue.details.len(),
        built_catalogue.catalogue.entries().len()
    );
    assert!(
        built_catalogue
            .catalogue
            .entries()
            .iter()
            .any(|f| f.state == EntryState::Ferme)
    );
}

#[test]
fn every_case_is_answered_as_its_table_says() {
    let built_catalogue = built_catalogue(None).unwrap();
    let counts = match cases::replay(&built_catalogue) {
        Ok(counts) => counts,
        Err(gaps) => panic!("{gaps:#}"),
    };
    // Each entry with conditions has a yes and a no where it can, and a doubt.
    for entry in built_catalogue.catalogue.entries() {
        let not_applicable = entry.conditions.is_empty() || !entry.state.is_active();
        assert!(
            not_applicable
                || counts
                    .get(&entry.id)
                    .is_some_and(|c| c.contains_key("indetermine")),
            "{}: no case is a doubt",
            entry.id
        );
    }
}

#[test]
fn a_page_asks_a_third_fewer_questions_before_the_first_results_stay() {
    let built_catalogue = built_catalogue(None).expect("the catalogue of the project");
    let measure = QuestionMeasure::new(&built_catalogue.catalogue, 24);
    let (page, api) = (&measure.page, &measure.api);
    assert!(page.median * 3 <= api.median * 2, "{measure:?}");
    assert!(page.right_percent >= 75, "{measure:?}");
}
