//! What becomes of each row, and of what is packed.

mod lists;
mod live;
mod whole;

use super::{
    assembly::StructureAssembly,
    communes::CommuneList,
    import::{assemble, assembled_demonstration},
    options::Import,
};
use crate::{
    catalogue::{self, AdministrativeDivisions},
    contours::SourceFile,
};
use proptest::prelude::*;
use serde_json::Value;
use shared::{
    inputs::Courriel,
    orientation::{OrientationQuery, orient},
    situation::{Field, FieldValue, Situation},
    structures::{Column, Directory, LiveLayer, PlacePrecision, Structure},
    wire::v1::orientation::Orientation,
};
use std::{collections::HashMap, env, fs, path::PathBuf, sync::LazyLock};
use steps::paths;

static CATALOGUE: LazyLock<shared::eligibilite::Catalogue> = LazyLock::new(|| {
    catalogue::built_catalogue(None)
        .expect("the catalogue")
        .catalogue
});
static COMMUNES: LazyLock<CommuneList> =
    LazyLock::new(|| CommuneList::official().expect("communes"));
static DIVISIONS: LazyLock<AdministrativeDivisions> =
    LazyLock::new(|| AdministrativeDivisions::load().expect("the division"));

fn import_files(fichiers: &[SourceFile]) -> (StructureAssembly, Value) {
    let import = Import {
        publie_le: Some(shared::Date::constant(2026, 10, 1)),
        today: Some(shared::Date::constant(2026, 11, 30)),
        ..Import::default()
    };
    let (assembly, report) = assemble(fichiers, &import, &CATALOGUE, &COMMUNES, &DIVISIONS);
    (assembly, serde_json::to_value(&report).expect("JSON"))
}

fn directory(assembly: &StructureAssembly) -> Directory {
    let bytes = assembly
        .national_artefact(&COMMUNES, false)
        .expect("encodes");
    Directory::decode(&bytes).expect("reads back")
}

/// A file of the official data, when it is there.
fn official(name: &str) -> Option<SourceFile> {
    let folder = env::var_os("GUICHET_DATA")
        .map_or_else(|| paths::root().join("../shared/data"), PathBuf::from);
    let path = folder.join(name);
    if !path.is_file() {
        println!("skipped, no data: {} is not there", path.display());
        return None;
    }
    Some(SourceFile::open(&path).expect("readable"))
}

fn counts(report: &Value, fichier: usize) -> [u64; 4] {
    let fichier = &report["fichiers"][fichier];
    let refusees = fichier["refusees"].as_array().map_or(0, Vec::len) as u64;
    let count = |name: &str| fichier[name].as_u64().expect("a count");
    [
        count("lues"),
        count("prises"),
        count("hors_sujet"),
        refusees,
    ]
}

const HEADER: &str =
    "nom;commune;code_postal;lat;lon;couvre;fonctions;publics;telephone;siret;verifie_le";

#[test]
fn each_fault_is_told_with_its_line_and_the_mend() {
    let check = |row: &str, expected: &str| {
        let text = format!("{HEADER}\nBonne;93066;;;;;ecouter;;;;2026-11\n{row}\n");
        let (_, report) = import_files(&[SourceFile::of_text("liste.csv", &text)]);
        let refusee = &report["fichiers"][0]["refusees"][0];
        assert_eq!(refusee["ligne"], 3, "{row}");
        let raison = refusee["raison"].as_str().expect("a reason");
        assert!(raison.starts_with(expected), "{row}: {raison}");
        assert_eq!(counts(&report, 0), [2, 1, 0, 1], "{row}");
    };
    check(";93066;;;;;ecouter;;;;2026-11", "il manque « nom »");
    check("<p></p>;93066;;;;;ecouter;;;;2026-11", "il manque « nom »");
    check(
        "\u{200b}\u{3164};93066;;;;;ecouter;;;;2026-11",
        "il manque « nom »",
    );
    check(
        "A\u{fffd}B;93066;;;;;ecouter;;;;2026-11",
        "« nom » a perdu des lettres",
    );
    check("A;93066;;;;;ecouter;;;;", "il manque « verifie_le »");
    check(
        "A;93066;;;;;ecouter;;;;32/11/2026",
        "« verifie_le » : « 32/11/2026 »",
    );
    check("A;93066;;;;;ecouter;;;;2026-13", "« verifie_le »");
    check(
        "A;93066;;;;;ecouter;;;;2062-10-01",
        "« verifie_le » : « 2062-10-01 » est une date à venir",
    );
    check(
        "A;93066;;;;;ecouter;;;;2026-12-01",
        "« verifie_le » : « 2026-12-01 » est une",
    );
    check(
        "A;93066;;;;;ecouter;;;;1899-12-30",
        "« verifie_le » : « 1899-12-30 » est ce",
    );
    check("A;93066;;;;;;;;;2026", "il manque « fonctions »");
    check(
        "A;93066;;;;;aider;;;;2026",
        "« fonctions » : « aider » n'est pas prévu",
    );
    check(
        "A;93999;;;;;ecouter;;;;2026",
        "aucune commune n'a le code 93999",
    );
    check(
        "A;93200;;;;;ecouter;;;;2026",
        "aucune commune n'a le code 93200 : c'est un code postal ; écrivez le code INSEE : 93066",
    );
    check(
        "A;Atlantis;;;;;ecouter;;;;2026",
        "aucune commune ne s'appelle « Atlantis »",
    );
    check(
        "A;Saint-Denis;;;;;ecouter;;;;2026",
        "plusieurs communes s'appellent « Saint-Denis » : 11339 Saint-Denis",
    );
    check(
        "A;Saint-Denis;13001;;;;ecouter;;;;2026",
        "aucune commune « Saint-Denis » n'a ce code postal",
    );
    check("A;;;;;;ecouter;;;;2026", "donnez « commune »");
    check("A;93066;;148;2;;ecouter;;;;2026", "148, 2 n'est pas");
    check(
        "A;93066;;2.3574;48.9362;;ecouter;;;;2026",
        "la position 2.3574, 48.9362 a sa latitude et sa longitude inversées",
    );
    check(
        "A;93066;;-21.34;55.47;;ecouter;;;;2026",
        "la position -21.34, 55.47 n'est pas dans le territoire de sa commune (93066)",
    );
    check(
        "A;;;40.4;-3.7;departement:93;ecouter;;;;2026",
        "la position 40.4, -3.7 n'est dans aucun territoire français",
    );
    check(
        "A;;;;;commune:93999;ecouter;;;;2026",
        "zone inconnue : aucune commune",
    );
    check("A;;;;;lune:1;ecouter;;;;2026", "zone inconnue : « lune:1 »");
    check(
        "A;93066;;;;;ecouter;martiens;;;2026",
        "« publics » : « martiens »",
    );
    check("A;93066;;ecouter", "4 cellules pour 11 colonnes");
    check(
        "A;B;93066;;;;;ecouter;;;;2026",
        "12 cellules pour 11 colonnes",
    );
    check(
        "\"A;93066;;;;;ecouter;;;;2026",
        "1 cellules pour 11 colonnes",
    );
}

/// The columns that a row can do without.
const WIDE: &str = "id;nom;commune;code_postal;lat;lon;fonctions;besoins;stades;formats;horaires;\
                    ouverture;langues;enfants;cout;admission;places;telephone;courriel;site;siret;\
                    dispositifs;travaille_avec;verifie_le";

/// What becomes of a template's row with one cell changed: the structure, and what is said.
fn with_cell(column: &str, cell: &str) -> (Option<Structure>, Vec<String>) {
    let sound = [
        ("nom", "Maison"),
        ("commune", "93066"),
        ("fonctions", "ecouter"),
        ("verifie_le", "2026-11-02"),
        (column, cell),
    ];
    let cells = WIDE.split(';').map(|name| {
        let cell = sound.iter().rev().find(|(column, _)| *column == name);
        format!(
            "\"{}\"",
            cell.map_or("", |(_, cell)| cell).replace('"', "\"\"")
        )
    });
    let cells: Vec<_> = cells.collect();
    let text = format!("{WIDE}\n{}\n", cells.join(";"));
    let (assembly, report) = import_files(&[SourceFile::of_text("liste.csv", &text)]);
    let fichier = &report["fichiers"][0];
    let said = ["refusees", "signalees"].into_iter();
    let said = said.flat_map(|kind| fichier[kind].as_array().into_iter().flatten());
    let said = said.map(|said| {
        assert_eq!(said["ligne"], 2, "{report}");
        said["raison"].as_str().expect("a reason").to_owned()
    });
    (assembly.structures().first().cloned(), said.collect())
}

#[test]
fn an_optional_cell_costs_itself_and_is_said() {
    let check = |column: &str, cell: &str, expected: &str| {
        let (structure, said) = with_cell(column, cell);
        let structure = structure.unwrap_or_else(|| panic!("{column}={cell}: refused, {said:?}"));
        assert_eq!(structure.name, "Maison");
        assert!(
            said.iter().any(|said| said.contains(expected)),
            "{column}={cell}: {said:?}"
        );
    };
    for siret in [
        "12345678901234",
        "8,1234E+13",
        "130030133",
        "00000000000000",
        "néant",
    ] {
        check("siret", siret, "siret «");
    }
    for telephone in ["12", "à l'accueil", "+999 123", "06 12 34 56"] {
        check("telephone", telephone, "téléphone «");
    }
    for courriel in ["a", "a@", "@exemple.fr", "a@exemple", "néant"] {
        check("courriel", courriel, "courriel «");
    }
    for site in [
        "Facebook : Maison Alpha",
        "javascript:alert(1)",
        "à venir",
        "https://exemple",
    ] {
        check("site", site, "site «");
    }
    for lat in ["48.936.200", "à côté", "#N/A", "NaN"] {
        check("lat", lat, "placée au milieu de sa commune");
    }
    check("code_postal", "néant", "code postal « néant » illisible");
    check(
        "ouverture",
        "Mo-Fr 18:00-09:00",
        "finissent avant de commencer",
    );
    check("ouverture", "Mo-Fr 09:00-25:61", "n'est pas une heure");
    check("langues", "klingon", "« langues » : « klingon »");
    check("formats", "telepathie", "« formats » : « telepathie »");
    check("besoins", "ecouter", "« besoins » : « ecouter »");
    check("stades", "fini", "« stades » : « fini »");
    check("horaires", "minuit", "« horaires » : « minuit »");
    check("enfants", "peut-être", "« enfants » : « peut-être »");
    check("cout", "un euro", "« cout » : « un euro »");
    check("admission", "bientôt", "« admission »");
    check(
        "admission",
        "2026-10-15/2026-09-01",
        "finit avant de commencer",
    );
    check("places", "beaucoup", "« places »");
    check("places", "-1", "« places »");
    check(
        "dispositifs",
        "inconnu-au-bataillon",
        "d'aucune fiche du catalogue",
    );
    check("travaille_avec", "la voisine", "« travaille_avec »");
    check("cout", "gratuit\u{fffd}", "« cout » a perdu des lettres");
}

#[test]
fn what_is_taken_here_the_api_takes() {
    let taken = |column: &str, cell: &str| with_cell(column, cell).0.expect("taken");
    for (cell, expect) in [
        ("+33 (0)1 42 34 56 78", Some("+33142345678")),
        ("0033 (0)1 42 34 56 78", Some("+33142345678")),
        ("Tél. : 01.42.34.56.78 (accueil)", Some("+33142345678")),
        ("\u{202d}06 12 34 56 78\u{202c}", Some("+33612345678")),
        ("０６ １２ ３４ ５６ ７８", Some("+33612345678")),
        ("06 12 34 56 78 / 01 42 34 56 78", Some("+33612345678")),
        ("3949", Some("3949")),
        ("12", None),
    ] {
        assert_eq!(
            taken("telephone", cell).telephone.as_deref(),
            expect,
            "{cell}"
        );
    }
    for cell in [
        "Contact : a@exemple.fr",
        "mailto:a@exemple.fr",
        "a@exemple.fr.",
        "\u{200b}a@exemple.fr",
        "a@exemple.fr\u{a0}",
        "<a@exemple.fr>",
        "a@exemple.fr ; b@exemple.fr",
    ] {
        let courriel = taken("courriel", cell).courriel.expect(cell);
        assert_eq!(courriel, "a@exemple.fr", "{cell}");
        courriel.parse::<Courriel>().expect("the form takes it");
    }
    for (cell, expect) in [
        ("exemple.fr", Some("https://exemple.fr")),
        (
            "https://exemple.fr https://autre.fr",
            Some("https://exemple.fr"),
        ),
        (
            "Facebook : https://www.facebook.com/alpha",
            Some("https://www.facebook.com/alpha"),
        ),
        ("javascript:alert(1)", None),
    ] {
        assert_eq!(taken("site", cell).site.as_deref(), expect, "{cell}");
    }
    for id in ["maison-1", "A.b:c_D", "1"] {
        assert_eq!(taken("id", id).id, id);
    }
    for id in [
        "maison-été",
        "maison\u{a0}1",
        "maison 1",
        "maison/1",
        "maison#1",
        "l'été",
        "é",
    ] {
        let (structure, said) = with_cell("id", id);
        assert!(structure.is_none(), "{id}");
        assert!(said[0].starts_with("« id » : "), "{said:?}");
    }
}

#[test]
fn dates_are_read_as_people_and_programs_write_them() {
    for (cell, expect) in [
        ("2026-10-01", "2026-10-01"),
        ("2026-10-01 00:00:00", "2026-10-01"),
        ("2026-10-01T08:30:00Z", "2026-10-01"),
        ("01/10/2026", "2026-10-01"),
        ("1er octobre 2026", "2026-10-01"),
        ("46296", "2026-10-01"),
        ("2026-10", "2026-10-01"),
    ] {
        let structure = with_cell("verifie_le", cell).0.expect(cell);
        assert_eq!(structure.facts.freshness.le.to_string(), expect, "{cell}");
    }
}

#[test]
fn a_commune_is_found_however_it_is_written() {
    let check = |commune: &str, postal: &str, expected: &str| {
        let text = format!("{HEADER}\nA;{commune};{postal};;;;ecouter;;;;2026\n");
        let (assembly, report) = import_files(&[SourceFile::of_text("liste.csv", &text)]);
        let place = assembly.structures().first().and_then(|s| s.facts.place);
        let found = place.map(|place| place.commune.to_string());
        assert_eq!(
            found.as_deref(),
            Some(expected),
            "{commune} {postal}: {report}"
        );
    };
    check("93066", "", "93066");
    check("93066,0", "", "93066");
    check("93066.0", "", "93066");
    check("93 066", "", "93066");
    check("９３０６６", "", "93066");
    check("1053", "", "01053");
    check("2a004", "", "2A004");
    check("Bourg-en-Bresse", "1000", "01053");
    check("Bourg-en-Bresse", "1\u{a0}000", "01053");
    check("Bourg-en-Bresse", "1 000", "01053");
    check("Bourg-en-Bresse", "01000,0", "01053");
    check("BOURG EN BRESSE", "", "01053");
    check("Saint-Denis", "97400", "97411");
    check("Saint-Denis", "93200", "93066");
    check("St Denis", "93210", "93066");
    check("Saint-Denis (93)", "", "93066");
    check("Saint-Denis 974", "", "97411");
    check("93200 Saint-Denis", "", "93066");
    check("SAINT-DENIS CEDEX", "93205", "93066");
    check("93205 SAINT DENIS CEDEX", "", "93066");
    check("Lannion Cedex", "", "22113");
    check("LANNION CEDEX 1", "22304", "22113");
    check("Paris 12e", "", "75112");
    check("Paris 12ème arrondissement", "", "75112");
    check("Paris 1er", "", "75101");
    check("Paris", "75012", "75112");
    check("PARIS CEDEX 12", "", "75112");
    check("Lyon 03", "", "69383");
    check("Marseille 3e Arrondissement", "", "13203");
    check("Saint-Pierre", "97500", "97502");
    check("Saint-Pierre", "97410", "97416");
    check("Ajaccio", "20000", "2A004");
    check("Bastia", "20200", "2B033");
    // Near a limit, a postal code is its neighbour's: the name is enough.
    check("L’Haÿ-les-Roses", "", "94038");
}

#[test]
fn what_is_no_list_is_refused_as_a_whole() {
    for text in ["", "bonjour", "<html>", "nom;ville\nA;B\n"] {
        let (_, report) = import_files(&[SourceFile::of_text("liste", text)]);
        assert_eq!(counts(&report, 0)[1], 0, "{text}");
        assert!(counts(&report, 0)[3] > 0, "{text}");
    }
}

const PLACED: &str =
    "id;nom;commune;adresse;lat;lon;couvre;fonctions;telephone;courriel;siret;verifie_le";

/// How many structures are left of two rows, and why, if they are one.
fn merged(first: &str, second: &str) -> (usize, Vec<String>) {
    let text = format!("{PLACED}\n{first}\n{second}\n");
    let (assembly, report) = import_files(&[SourceFile::of_text("liste.csv", &text)]);
    assert_eq!(counts(&report, 0)[0], 2, "{report}");
    let doublons = report["doublons"].as_array().expect("a list");
    let raisons = doublons.iter().map(|doublon| {
        assert!(
            doublon["absorbee"]
                .as_str()
                .is_some_and(|who| who.ends_with("(liste.csv:3)"))
        );
        doublon["raison"].as_str().expect("a reason").to_owned()
    });
    (assembly.structures().len(), raisons.collect())
}

#[test]
fn one_structure_told_twice_is_one() {
    let text = format!(
        "{PLACED}\n\
         ;La Maison;93066;1 rue de l'Exemple;48.9362;2.3574;;ecouter;01 02 03 04 05;;;2025-01\n\
         ;la maison;93066;1, rue de l’exemple;;;commune:93066;ecouter|financer;;;13003013300016;2026-11\n\
         ;La Maison;93001;;;;;ecouter;;;;2026-01\n"
    );
    let (assembly, report) = import_files(&[SourceFile::of_text("liste.csv", &text)]);
    assert_eq!(report["doublons"].as_array().map(Vec::len), Some(1));
    let directory = directory(&assembly);
    assert_eq!(directory.len(), 2);
    let house = (0..2)
        .filter_map(|rank| directory.structure(rank))
        .find(|s| s.facts.place.is_some_and(|p| p.commune.as_str() == "93066"))
        .expect("the house");
    // The finer position, the newer date, what either says.
    let place = house.facts.place.expect("a place");
    assert_eq!(place.precision, PlacePrecision::Address);
    assert_eq!(house.facts.freshness.le.to_string(), "2026-11-01");
    assert_eq!(house.telephone.as_deref(), Some("+33102030405"));
    assert_eq!(house.facts.service.fonctions.iter().count(), 2);
    assert_eq!(house.facts.zones.len(), 1);
}

#[test]
fn two_rows_are_one_for_a_reason_that_is_told() {
    let one = |first: &str, second: &str, expected: &str| {
        let (count, raisons) = merged(first, second);
        assert_eq!(
            (count, raisons.len()),
            (1, 1),
            "{first} / {second}: {raisons:?}"
        );
        assert!(
            raisons[0].contains(expected),
            "{first} / {second}: {raisons:?}"
        );
    };
    const SIRET: &str = "13003013300016";
    one(
        "a;A;93066;;;;;ecouter;;;;2026",
        "a;A bis;93066;;;;;financer;;;;2026",
        "identifiant",
    );
    one(
        ";A;93066;1 rue B;;;;ecouter;;;;2026",
        ";a;93066;1, Rue B;;;;ecouter;;;;2026",
        "même nom",
    );
    one(
        ";A;93066;;48.9362;2.3574;;ecouter;;;;2026",
        ";A;93066;;48.9363;2.3575;;ecouter;;;;2026",
        "même lieu",
    );
    one(
        &format!(";A;93066;1 rue B;;;;ecouter;;;{SIRET};2026"),
        &format!(";A et compagnie;93066;1 rue B;;;;ecouter;;;{SIRET};2026"),
        "même SIRET, même lieu",
    );
    one(
        ";A;93066;;;;;ecouter;0102030405;;;2026",
        ";A;93066;1 rue B;;;;ecouter;01 02 03 04 05;;;2026",
        "même contact",
    );
    one(
        &format!(";A;93066;;;;;ecouter;;;{SIRET};2026"),
        &format!(";A;93066;1 rue B;;;;ecouter;;;{SIRET};2026"),
        "SIRET",
    );
    one(
        ";A;;;;;france;ecouter;;;;2026",
        ";A;;;;;france;ecouter;;;;2026",
        "même lieu",
    );
}

#[test]
fn two_rows_without_a_reason_to_be_one_are_two() {
    let two = |first: &str, second: &str| {
        let (count, raisons) = merged(first, second);
        assert_eq!(
            (count, raisons.len()),
            (2, 0),
            "{first} / {second}: {raisons:?}"
        );
    };
    const SIRET: &str = "13003013300016";
    // Antennas have their head office's.
    two(
        &format!(";Antenne Nord;59350;;50.6312;3.0718;;ecouter;;;{SIRET};2026"),
        &format!(";Antenne Sud;13055;;43.2965;5.3698;;ecouter;;;{SIRET};2026"),
    );
    two(
        &format!(";Antenne;59350;;;;;ecouter;;;{SIRET};2026"),
        &format!(";Antenne;13055;;;;;ecouter;;;{SIRET};2026"),
    );
    two(
        &format!(";Antenne;93066;1 rue A;;;;ecouter;;;{SIRET};2026"),
        &format!(";Antenne;93066;2 rue B;;;;ecouter;;;{SIRET};2026"),
    );
    two(
        &format!(";Antenne A;93066;;;;;ecouter;;;{SIRET};2026"),
        &format!(";Antenne B;93066;;;;;ecouter;;;{SIRET};2026"),
    );
    // A town hall has one for all that it does.
    two(
        &format!(";CitésLab;93066;1 place de la mairie;;;;ecouter;;;{SIRET};2026"),
        &format!(";Pépinière;93066;1 place de la mairie;;;;heberger;;;{SIRET};2026"),
    );
    two(
        &format!(";A;93066;1 rue B;;;;ecouter;;;{SIRET};2026"),
        &format!(";A;93066;1 rue B;;;;financer;;;{SIRET};2026"),
    );
    // A name is that of several houses.
    two(
        ";Maison;93066;1 rue A;;;;ecouter;;;;2026",
        ";Maison;93066;2 rue B;;;;ecouter;;;;2026",
    );
    two(
        ";Maison;93066;;;;;ecouter;;;;2026",
        ";Maison;93066;2 rue B;;;;ecouter;;;;2026",
    );
    two(
        ";Maison;93066;;48.9362;2.3574;;ecouter;;;;2026",
        ";Maison;93066;;48.9262;2.3674;;ecouter;;;;2026",
    );
    two(
        ";Maison;93066;;;;;ecouter;0102030405;;;2026",
        ";Maison;93066;;;;;ecouter;0102030406;;;2026",
    );
    two(
        ";Maison;93066;;;;;ecouter;;a@exemple.fr;;2026",
        ";Maison;93066;;;;;ecouter;;b@exemple.fr;;2026",
    );
    two(
        ";Maison;93066;;;;;ecouter;;;;2026",
        ";Maison;93001;;;;;ecouter;;;;2026",
    );
    // Behind one door, two who do two things, or bear two names.
    two(
        ";A;93066;1 rue B;;;;ecouter;;;;2026",
        ";A;93066;1 rue B;;;;heberger;;;;2026",
    );
    two(
        ";A;93066;1 rue B;;;;ecouter;;;;2026",
        ";C;93066;1 rue B;;;;ecouter;;;;2026",
    );
    two(
        ";A;93066;;48.9362;2.3574;;ecouter;;;;2026",
        ";C;93066;;48.9362;2.3574;;ecouter;;;;2026",
    );
    // Who receives nowhere is told by what it covers.
    two(
        ";A;;;;;departement:93;ecouter;;;;2026",
        ";A;;;;;departement:13;ecouter;;;;2026",
    );
    two(
        ";A;93066;;;;;ecouter;;;;2026",
        ";A;;;;;commune:93066;ecouter;;;;2026",
    );
    two(
        "a;A;93066;;;;;ecouter;;;;2026",
        "b;A;93066;;;;;ecouter;;;;2026",
    );
}

#[test]
fn one_identifier_for_two_places_keeps_one_and_says_so() {
    let text = format!(
        "{PLACED}\na;Nord;59350;;;;;ecouter;;;;2025\na;Sud;13055;;;;;ecouter;;;;2026\n\
         b;Est;93066;1 rue A;;;;ecouter;;;;2026\nb;Ouest;93066;2 rue B;;;;ecouter;;;;2025\n"
    );
    let (assembly, report) = import_files(&[SourceFile::of_text("liste.csv", &text)]);
    let names: Vec<_> = assembly
        .structures()
        .iter()
        .map(|s| s.name.as_str())
        .collect();
    assert_eq!(names, ["Sud", "Est"]);
    assert_eq!(counts(&report, 0), [4, 2, 0, 2]);
    for (rank, line) in [(0, 2), (1, 5)] {
        let refusee = &report["fichiers"][0]["refusees"][rank];
        assert_eq!(refusee["ligne"], line, "{report}");
        let raison = refusee["raison"].as_str().expect("a reason");
        assert!(raison.contains("donnez-leur deux identifiants"), "{raison}");
    }
}

#[test]
fn arrondissements_are_told_from_the_postal_code() {
    let check = |commune: &str, postal: &str, expected: &str| {
        let text = format!("{HEADER}\nA;{commune};{postal};;;;ecouter;;;;2026\n");
        let (assembly, report) = import_files(&[SourceFile::of_text("liste.csv", &text)]);
        let directory = directory(&assembly);
        let place = directory.facts().first().and_then(|facts| facts.place);
        assert_eq!(
            place.map(|p| p.commune.to_string()).as_deref(),
            Some(expected),
            "{report}"
        );
    };
    check("75056", "75010", "75110");
    check("75056", "", "75056");
    check("69123", "69009", "69389");
    check("13055", "13003", "13203");
    check("Marseille", "13016", "13216");
    check("Aubervilliers", "", "93001");
    // A commune that another has taken in.
    check("01015", "", "01015");
}

#[test]
fn the_examples_of_data_inclusion_are_read() {
    let (Some(structures), Some(services)) = (
        official("data-inclusion/exemple-structures.json"),
        official("data-inclusion/exemple-services.json"),
    ) else {
        return;
    };
    let (assembly, report) = import_files(&[structures, services]);
    // One without a name is refused; the others have nothing to do with a project.
    assert_eq!(counts(&report, 0), [3, 0, 2, 1]);
    assert_eq!(counts(&report, 1), [3, 0, 2, 1]);
    assert!(directory(&assembly).is_empty());
}

#[test]
fn services_of_data_inclusion_say_what_a_structure_does() {
    let structures = r#"[
        {"source":"dora","id":"dora--1","nom":"La Fabrique","date_maj":"2026-10-02","code_insee":"93066","reseaux_porteurs":["reseau-bge"]},
        {"source":"dora","id":"dora--2","nom":"Le Garage","date_maj":"2026-10-02","code_insee":"93066","siret":"13003013300016","horaires_accueil":"Mo-Fr 09:00-20:00; Sa 10:00-12:00"},
        {"source":"dora","id":"dora--3","nom":"Les Vélos","date_maj":"2026-10-02","code_insee":"93066"}
    ]"#;
    let services = r#"{"source":"dora","structure_id":"dora--2","id":"s1","nom":"Créer","date_maj":"2026-11-02","thematiques":["creer-une-entreprise--structurer-son-projet-de-creation-dentreprise"],"publics":["jeunes","residents-qpv-frr"],"frais":"gratuit","modes_accueil":["en-presentiel"],"zone_eligibilite":["93","200054781"],"telephone":"01 02 03 04 05"}
{"source":"dora","structure_id":"dora--3","id":"s2","nom":"Réparer","date_maj":"2026-11-02","thematiques":["mobilite--entretenir-reparer-son-vehicule"]}
{"source":"dora","structure_id":"dora--9","id":"s3","nom":"Seul","date_maj":"2026-11-02"}
{"source":"dora","structure_id":"dora--2","id":"s4","nom":"Public","date_maj":"2026-11-02","publics":["martiens"]}
"#;
    let fichiers = [
        SourceFile::of_text("structures.json", structures),
        SourceFile::of_text("services.ndjson", services),
    ];
    let (assembly, report) = import_files(&fichiers);
    assert_eq!(counts(&report, 0), [3, 2, 1, 0]);
    assert_eq!(counts(&report, 1), [4, 1, 1, 2]);
    let directory = directory(&assembly);
    assert_eq!(directory.dispositifs(), ["bge"]);
    let garage = (0..2)
        .filter(|rank| directory.text(*rank, Column::Name) == Some("Le Garage"))
        .find_map(|rank| directory.structure(rank))
        .expect("the garage");
    assert_eq!(garage.telephone.as_deref(), Some("+33102030405"));
    assert_eq!(garage.facts.zones.len(), 2);
    assert_eq!(garage.facts.service.publics.iter().count(), 2);
    assert_eq!(garage.facts.service.horaires, 0b111);
    assert_eq!(garage.facts.freshness.le.to_string(), "2026-11-02");
}

#[test]
fn the_list_of_france_services_is_read() {
    let Some(list) = official("lieux/fs_geom.geojson") else {
        return;
    };
    let Some(fabriques) = official("lieux/fabt_geom.geojson") else {
        return;
    };
    let (assembly, report) = import_files(&[list, fabriques]);
    let [lues, prises, hors_sujet, refusees] = counts(&report, 0);
    assert_eq!(
        (lues, prises, hors_sujet, refusees),
        (2_519, 2_519, 0, 0),
        "{report}"
    );
    assert_eq!(counts(&report, 1), [342, 342, 0, 0]);
    let doublons = report["doublons"].as_array().map_or(0, Vec::len);
    // A commune that has several has them in one row.
    assert_eq!(assembly.structures().len() + doublons, 2_720 + 382);
}

#[test]
fn the_template_and_its_documentation_name_every_column() {
    let model = include_str!("../../structures/modele.csv");
    let header = model.lines().next().expect("a header");
    assert_eq!(
        header.split(';').collect::<Vec<_>>(),
        shared::lists::COLUMNS
            .iter()
            .map(|column| column.name)
            .collect::<Vec<_>>()
    );
    let (_, report) = import_files(&[SourceFile::of_text("modele.csv", model)]);
    assert_eq!(counts(&report, 0), [1, 1, 0, 0], "{report}");
    let page = include_str!("../../structures/LISEZMOI.md");
    for column in shared::lists::COLUMNS.iter().map(|column| column.name) {
        assert!(page.contains(&format!("`{column}`")), "{column}");
    }
}

#[test]
fn a_page_answers_from_its_pack_as_the_edge_does() {
    let communes = CommuneList::demonstration().expect("communes");
    let assembly = assembled_demonstration(shared::Date::constant(2026, 11, 22))
        .expect("the fictional structures");
    let fichiers = assembly.packs(&communes, true).expect("encodes");
    let read = |place: usize| Directory::decode(&fichiers[place].bytes).expect("reads back");
    assert_eq!(fichiers.len(), 2);
    let (national, pack) = (read(0), read(1));
    let followup = fichiers[1]
        .followup
        .as_deref()
        .expect("what completes a pack");
    pack.complete(followup).expect("completes its pack");
    for commune in communes.all() {
        for stade in 0..Field::Stade.values().len() as u8 {
            let mut situation = Situation::new(shared::Date::constant(2026, 11, 22));
            situation.set(Field::ResidenceCommune, FieldValue::Commune(commune.code));
            situation.set(Field::Stade, FieldValue::Choice(stade));
            let orient = |directory: &Directory| {
                let parcours = orient(&OrientationQuery {
                    catalogue: &CATALOGUE,
                    directory: Some(directory),
                    situation: &situation,
                    position: None,
                    limit: 10,
                });
                let mut json = serde_json::to_value(Orientation::new(
                    &parcours,
                    &CATALOGUE,
                    Some(directory),
                    &LiveLayer::default(),
                ))
                .expect("JSON");
                json["structures"].take();
                assert_eq!(json["structures_locales"], true);
                json
            };
            assert_eq!(orient(&national), orient(&pack), "{}", commune.name);
        }
    }
}

/// What people write in a cell, and what they should not.
fn cell() -> impl Strategy<Value = String> {
    const WRITTEN: [&str; 26] = [
        "",
        "",
        "",
        "Le Phare",
        "93066",
        "93200",
        "Saint-Denis",
        "48.9",
        "2,35",
        "148",
        "NaN",
        "1e999",
        "ecouter",
        "ecouter,construire",
        "commune:93066",
        "lune:1",
        "jeunes",
        "06 12 34 56 78",
        "12345678901234",
        "2026-11",
        "22/11/2026",
        "\"",
        "\"\"x",
        "\u{feff}",
        "\0",
        "=1+1",
    ];
    prop_oneof![
        9 => prop::sample::select(&WRITTEN[..]).prop_map(str::to_owned),
        1 => "[^;\n]{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// A list that someone filled in, in whatever way: every row is read or refused.
    #[test]
    fn any_list_is_read_or_refused(
        rows in prop::collection::vec(prop::collection::vec(cell(), 0..13), 0..4),
        header in prop_oneof![4 => Just(HEADER.to_owned()), 1 => "(nom;?|commune,?|lat|;|\"){0,8}"],
    ) {
        let rows: Vec<_> = rows.iter().map(|cells| cells.join(";")).collect();
        let text = format!("{header}\n{}", rows.join("\n"));
        let (_, report) = import_files(&[SourceFile::of_text("liste.csv", &text)]);
        prop_assert!(report["fichiers"].is_array(), "{}", report);
    }
}

#[test]
fn an_address_without_a_position_is_looked_up_and_a_doubtful_answer_refused() {
    let folder = env::temp_dir().join(format!("guichet-geocodage-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("adresses.json"), crate::contours::ADRESSES).expect("writes");
    let geocoder = crate::geocoder::start(&folder, 0)
        .expect("starts")
        .expect("has addresses");
    fs::remove_dir_all(&folder).expect("removes");
    let header = "nom;commune;adresse;lat;lon;fonctions;verifie_le";
    let rows = [
        "Au numéro;99001;2 rue des Cordiers;;;ecouter;2026-11-02",
        "À la rue;99001;rue des Cordiers;;;ecouter;2026-11-02",
        "Dans le doute;99001;Cordiers;;;ecouter;2026-11-02",
        "Nulle part;99001;4 impasse de nulle part;;;ecouter;2026-11-02",
        "Déjà situé;99001;3 rue des Cordiers;46.98;-8.12;ecouter;2026-11-02",
        "Sans adresse;99001;;;;ecouter;2026-11-02",
    ];
    let fichier = SourceFile::of_text("locales.csv", &format!("{header}\n{}", rows.join("\n")));
    let communes = CommuneList::demonstration().expect("communes");
    let import_files = |geocoder: String| {
        let import = Import {
            geocoder: Some(geocoder),
            ..Import::default()
        };
        let fichiers = std::slice::from_ref(&fichier);
        let (assembly, report) = assemble(
            fichiers,
            &import,
            &CATALOGUE,
            &communes,
            &AdministrativeDivisions::default(),
        );
        let bytes = assembly
            .national_artefact(&communes, true)
            .expect("encodes");
        let directory = Directory::decode(&bytes).expect("reads back");
        let located: HashMap<String, _> = (0..directory.len() as u32)
            .filter_map(|rank| directory.structure(rank))
            .map(|s| (s.name, s.facts.place.expect("a place")))
            .collect();
        let report = serde_json::to_value(&report).expect("JSON");
        (located, report["geocodage"].clone())
    };
    let (located, stated) = import_files(geocoder);
    let centre = communes.get("99001".parse().expect("a code"));
    let centre = centre.and_then(|commune| commune.centre).expect("a middle");
    let check = |name: &str, precision, lat: f64| {
        let place = located[name];
        let found = place.point.expect("a position").lat();
        assert_eq!(place.precision, precision, "{name}");
        assert!((found - lat).abs() < 1e-5, "{name}: {found} for {lat}");
    };
    check("Au numéro", PlacePrecision::Address, 46.992736);
    check("À la rue", PlacePrecision::Rue, 46.992849);
    check("Dans le doute", PlacePrecision::Commune, centre.lat());
    check("Nulle part", PlacePrecision::Commune, centre.lat());
    check("Déjà situé", PlacePrecision::Address, 46.98);
    check("Sans adresse", PlacePrecision::Commune, centre.lat());
    assert_eq!(
        (
            &stated["cherchees"],
            &stated["a_l_adresse"],
            &stated["a_la_rue"]
        ),
        (&4.into(), &1.into(), &1.into()),
        "{stated}"
    );
    let refusees = stated["refusees"].as_array().expect("a list");
    let raisons = refusees.iter().map(|refusee| refusee[2].to_string());
    let raisons: Vec<_> = raisons.collect();
    assert!(raisons[0].contains("douteuse"), "{raisons:?}");
    assert!(raisons[1].contains("ne connaît pas"), "{raisons:?}");

    // Out of reach: the middle of the commune, and it is said.
    let (located, stated) = import_files("http://localhost:9/geocodage".to_owned());
    assert_eq!(located["Au numéro"].precision, PlacePrecision::Commune);
    assert_eq!(stated["sans_reponse"], 4);
    assert!(stated["panne"].is_string(), "{stated}");
}
