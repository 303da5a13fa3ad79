//! A fault is told with its file, its line and how to mend it.

use super::{
    build::{bati, last_checked, lis},
    cases,
    division::Decoupage,
};
use shared::{Date, eligibilite::Etat};
use std::{fs, sync::LazyLock};

static DECOUPAGE: LazyLock<Decoupage> = LazyLock::new(Decoupage::default);

const PUBLICATIONS: &str = "[guide]\ntitre = \"Guide\"\nediteur = \"Nous\"\ndate = 2025-02-01\n";

const FICHE: &str = r#"nom = "Un coup de pouce"
resume = "Une aide."
etat = "actif"
fonctions = ["financer"]
verifie_le = 2025-02-01

[[sources]]
doc = "guide"
lieu = "Page 1"

[parametres.age_max]
unite = "ans"
valeurs = [{ valeur = 30, doc = "guide", lieu = "Page 1" }]

[[conditions]]
code = "age"
doc = "guide"
lieu = "Page 1"
champ = "personne.age"
max = "age_max"
"#;

fn fautes(fiche: &str) -> Vec<String> {
    let dossier = std::env::temp_dir().join(format!(
        "guichet-catalogue-{}-{}",
        std::process::id(),
        &steps::stamp::sha256(fiche.as_bytes())[..16]
    ));
    fs::create_dir_all(dossier.join("aide_financiere")).unwrap();
    fs::write(dossier.join("publications.toml"), PUBLICATIONS).unwrap();
    fs::write(dossier.join("aide_financiere/pouce.toml"), fiche).unwrap();
    let lues = lis(&dossier, &DECOUPAGE, Some(Date::constant(2026, 11, 23))).unwrap();
    fs::remove_dir_all(&dossier).unwrap();
    lues.err()
        .unwrap_or_default()
        .into_iter()
        .map(|faute| {
            let nom = faute.fichier.file_name().unwrap_or_default();
            format!(
                "{}:{}: {}",
                nom.to_string_lossy(),
                faute.ligne,
                faute.message
            )
        })
        .collect()
}

fn check(de: &str, a: &str, attendu: &str) {
    assert!(FICHE.contains(de), "{de}");
    let trouvees = fautes(&FICHE.replacen(de, a, 1));
    assert!(
        trouvees.iter().any(|faute| faute.starts_with(attendu)),
        "{a}: {trouvees:#?}"
    );
}

#[test]
fn a_sound_entry_has_no_fault() {
    assert_eq!(fautes(FICHE), Vec::<String>::new());
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
        "pouce.toml:17: aucune publication « guyde »",
    );
    check(
        "personne.age",
        "personne.ages",
        "pouce.toml:19: aucun champ de la situation ne s'appelle « personne.ages » ; est-ce « personne.age » ?",
    );
    check(
        "max = \"age_max\"",
        "max = \"age_maxi\"",
        "pouce.toml:20: aucun [parametres.age_maxi]",
    );
    check(
        "max = \"age_max\"",
        "est = true",
        "pouce.toml:15: « personne.age » se compare ainsi : min",
    );
    check(
        "unite = \"ans\"",
        "unite = \"mois\"",
        "pouce.toml:20: « age_max » est en mois, il faut des ans",
    );
    check(
        "valeur = 30",
        "valeur = 30, jusqu_a = 2026-01-01",
        "pouce.toml:11: le paramètre a expiré le 2026-01-01",
    );
    check(
        "valeur = 30",
        "valeur = 30, jusqu_a = 2026-01-01T10:00:00Z",
        "pouce.toml:13: écrivez une date seule",
    );
    check(
        "max = \"age_max\"",
        "max = \"age_max\"\nsitue = \"projet\"",
        "pouce.toml:15: écrivez une règle et une seule",
    );
    check(
        "max = \"age_max\"",
        "max = \"age_max\"\n\n[[conditions]]\ncode = \"age\"\ndoc = \"guide\"\nlieu = \"\"\nchamp = \"personne.age\"\nplus_de = \"age_max\"",
        "pouce.toml:22: le code « age » sert deux fois",
    );
    check(
        "max = \"age_max\"",
        "max = \"age_max\"\n\n[[conditions]]\ncode = \"grand_age\"\ndoc = \"guide\"\nlieu = \"\"\nchamp = \"personne.age\"\nplus_de = \"age_max\"",
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
        "pouce.toml:18: « 93000 » :",
    );
}

#[test]
fn the_catalogue_of_the_project_is_sound() {
    // As on the day it was last checked: what expires later is told by `data catalogue`.
    let checked = last_checked(&bati(None).unwrap().catalogue);
    let bati = bati(Some(checked)).unwrap();
    assert_eq!(bati.details.len(), bati.catalogue.fiches().len());
    assert!(
        bati.catalogue
            .fiches()
            .iter()
            .any(|f| f.etat == Etat::Ferme)
    );
}

#[test]
fn every_case_is_answered_as_its_table_says() {
    let bati = bati(None).unwrap();
    let comptes = match cases::joue(&bati) {
        Ok(comptes) => comptes,
        Err(ecarts) => panic!("{ecarts:#}"),
    };
    // Each entry with conditions has a yes and a no where it can, and a doubt.
    for fiche in bati.catalogue.fiches() {
        let sans_objet = fiche.conditions.is_empty() || !fiche.etat.est_en_activite();
        assert!(
            sans_objet
                || comptes
                    .get(&fiche.id)
                    .is_some_and(|c| c.contains_key("indetermine")),
            "{}: no case is a doubt",
            fiche.id
        );
    }
}
