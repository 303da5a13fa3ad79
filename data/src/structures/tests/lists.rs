//! Files as people and programs make them: each is read, or says what it is.

use super::{counts, import_files};
use crate::contours::SourceFile;
use encoding_rs::{MACINTOSH, WINDOWS_1252};
use proptest::prelude::*;
use serde_json::{Value, json};

const LIST: &str = "nom;commune;adresse;fonctions;verifie_le\n\
                    Équipe Création de l'Île;93066;1 rue de l’Été;ecouter;2026-11-02\n";

fn bytes(bytes: impl Into<Vec<u8>>) -> SourceFile {
    let mut file = SourceFile::of_text("liste.csv", "");
    file.bytes = bytes.into();
    file
}

/// The names of the structures that are taken, in the order of their codes, and the report.
fn read(content: impl Into<Vec<u8>>) -> (Vec<String>, Value) {
    let (assembly, report) = import_files(&[bytes(content)]);
    let structures = assembly.structures().iter();
    (
        structures.map(|structure| structure.name.clone()).collect(),
        report,
    )
}

fn first_line_refused(report: &Value) -> (u64, String) {
    let refusee = &report["fichiers"][0]["refusees"][0];
    let raison = refusee["raison"].as_str().unwrap_or_default();
    (
        refusee["ligne"].as_u64().unwrap_or_default(),
        raison.to_owned(),
    )
}

#[test]
fn a_list_is_read_in_the_encoding_it_is_in_and_that_is_said() {
    let utf_16 = |big: bool| -> Vec<u8> {
        let units = LIST.encode_utf16();
        let bytes = |unit: u16| match big {
            true => unit.to_be_bytes(),
            false => unit.to_le_bytes(),
        };
        units.flat_map(bytes).collect()
    };
    let check = |content: Vec<u8>, encoding: &str| {
        let (names, report) = read(content);
        assert_eq!(names, ["Équipe Création de l'Île"], "{encoding}: {report}");
        let fichier = &report["fichiers"][0];
        assert_eq!(fichier["encodage"], encoding);
        let said = fichier["notes"].as_array().expect("notes");
        assert_eq!(said.is_empty(), encoding == "UTF-8", "{said:?}");
    };
    check(LIST.into(), "UTF-8");
    check(format!("\u{feff}{LIST}").into(), "UTF-8");
    check(WINDOWS_1252.encode(LIST).0.into_owned(), "Windows-1252");
    check(MACINTOSH.encode(LIST).0.into_owned(), "MacRoman");
    for big in [true, false] {
        check(utf_16(big), "UTF-16");
        let mark = if big { [0xfe, 0xff] } else { [0xff, 0xfe] };
        check([mark.to_vec(), utf_16(big)].concat(), "UTF-16");
    }
}

#[test]
fn tables_are_read_however_a_spreadsheet_writes_them() {
    let rows = "Maison;93066;ecouter;2026-11-02";
    let check = |content: &str| {
        let (names, report) = read(content);
        assert_eq!(names, ["Maison"], "{content:?}: {report}");
        assert_eq!(counts(&report, 0), [1, 1, 0, 0], "{content:?}: {report}");
    };
    check(&format!("nom;commune;fonctions;verifie_le\n{rows}\n"));
    check(&format!("nom;commune;fonctions;verifie_le\r\n{rows}\r\n"));
    check(&format!("nom;commune;fonctions;verifie_le\r{rows}\r"));
    check(&format!("nom;commune;fonctions;verifie_le\n{rows}"));
    check(&format!("NOM;Commune;FONCTIONS;Verifie_le\n{rows}\n"));
    check(&format!("Nom;Commune;Fonctions;Vérifié le\n{rows}\n"));
    check(&format!(
        " nom ;\u{a0}commune;fonctions\u{a0};\u{feff}vérifié-le\n{rows}\n"
    ));
    check(&format!(
        "\"nom\";\"commune\";\"fonctions\";\"verifie_le\"\n{rows}\n"
    ));
    check(&format!("nom;commune;fonctions;verifie_le;;\n{rows};;\n"));
    check(&format!("nom;commune;fonctions;verifie_le;;\n{rows}\n"));
    check("nom;commune;;fonctions;verifie_le\nMaison;93066;;ecouter;2026-11-02\n");
    check(&format!("nom;commune;fonctions;verifie_le\n{rows};;;\n"));
    check(&format!(
        "nom;commune;fonctions;verifie_le\n{rows}\n;;;\n\n   \n;;;;;;\n"
    ));
    check(&format!("\n\nnom;commune;fonctions;verifie_le\n\n{rows}\n"));
    check(&format!(
        "sep=;\nnom;commune;fonctions;verifie_le\n{rows}\n"
    ));
    check(&format!(
        "SEP=;\r\nnom;commune;fonctions;verifie_le\r\n{rows}\r\n"
    ));
    check(&format!(
        "\u{feff}\"sep=;\"\nnom;commune;fonctions;verifie_le\n{rows}\n"
    ));
    check("sep=,\nnom,commune,fonctions,verifie_le\nMaison,93066,ecouter,2026-11-02\n");
    check("sep=\t\nnom\tcommune\tfonctions\tverifie_le\nMaison\t93066\tecouter\t2026-11-02\n");
    check("nom,commune,fonctions,verifie_le\nMaison,93066,ecouter,2026-11-02\n");
    check("nom\tcommune\tfonctions\tverifie_le\nMaison\t93066\tecouter\t2026-11-02\n");
    check("nom|commune|fonctions|verifie_le\nMaison|93066|ecouter|2026-11-02\n");
    check(&format!(
        "Structures du territoire, 2026;;;\nnom;commune;fonctions;verifie_le\n{rows}\n"
    ));
    check("nom;commune;fonctions;verifie_le\n\"Maison\";\"93066\";\"ecouter\";\"2026-11-02\"\n");
    check("nom;commune;fonctions;verifie_le\n\"Maison\" ;93066;ecouter;2026-11-02\n");
    check("nom;commune;fonctions;verifie_le;nom\nMaison;93066;ecouter;2026-11-02;Maison\n");
    check("nom;commune;fonctions;verifie_le;nom\n;93066;ecouter;2026-11-02;Maison\n");
    check("nom;commune;fonctions;verifie_le\nMaison;93066;Écouter;2026-11-02\n");
}

#[test]
fn a_bad_row_costs_itself_whatever_its_quotation_marks() {
    let header = "nom;commune;fonctions;verifie_le";
    let check = |bad: &str, line: u64| {
        let text = format!(
            "{header}\nUn;93066;ecouter;2026\n{bad}\nDeux;93001;ecouter;2026\n\
             \"Trois\";93005;ecouter;2026\nQuatre;93006;ecouter;2026\n"
        );
        let (names, report) = read(text);
        assert_eq!(names, ["Deux", "Trois", "Quatre", "Un"], "{bad}: {report}");
        assert_eq!(counts(&report, 0), [5, 4, 0, 1], "{bad}: {report}");
        assert_eq!(first_line_refused(&report).0, line, "{bad}: {report}");
    };
    check("\"Bad;93066;ecouter;2026", 3);
    check("Bad;\"93066;ecouter;2026", 3);
    check("\"Ba\"d;\"93066;ecouter;2026", 3);
    check("Bad;93066", 3);
    check("Bad;93066;ecouter;2026;de trop", 3);
    check("Bad", 3);
    check("Bad;1\u{a0}000;ecouter;2026", 3);
    check("Bad;é;ecouter;2026", 3);
    check("\u{1f9d1}\u{200d}\u{1f33e};2026;ecouter;", 3);
    check("Bad;93066;ecouter;2026-02-30", 3);
    check("Bad;;ecouter;2026", 3);
    // A cell of two lines is one row, as a spreadsheet numbers it.
    check("\"Ba\nd\";93066;;2026", 3);
    // And what can be told of a row is taken.
    let text = format!("{header}\n\"La\" Maison;93066;ecouter;2026\nL\"a;93066;construire;2026\n");
    assert_eq!(read(text).0.len(), 2);
}

#[test]
fn a_row_has_the_number_that_the_spreadsheet_gives_it() {
    let check = |text: &str, expect: u64| {
        let (_, report) = read(text);
        assert_eq!(first_line_refused(&report).0, expect, "{text:?}: {report}");
    };
    for end in ["\n", "\r\n", "\r"] {
        let check = |lines: &[&str], expect: u64| check(&lines.join(end), expect);
        let header = "nom;commune;fonctions;verifie_le";
        let good = "Un;93066;ecouter;2026";
        let bad = ";93066;ecouter;2026";
        check(&[header, bad, ""], 2);
        check(&[header, bad], 2);
        check(&[header, good, bad, ""], 3);
        check(&[header, "", bad, ""], 3);
        check(&[header, good, "", ";;;", bad, ""], 5);
        check(&[header, "\"Un", "deux\";93066;ecouter;2026", bad, ""], 3);
        check(&["sep=;", header, bad, ""], 2);
        check(&["", header, bad, ""], 3);
        check(&["Titre;;;", header, bad, ""], 3);
    }
}

#[test]
fn cells_under_no_name_are_not_shifted_into_another() {
    for text in [
        "nom;commune;fonctions;verifie_le;;\nUn;93066;ecouter;2026;reste;\n",
        "nom;commune;;fonctions;verifie_le\nUn;93066;reste;ecouter;2026\n",
    ] {
        let (names, report) = read(text);
        assert!(names.is_empty());
        let (line, reason) = first_line_refused(&report);
        assert_eq!(line, 2);
        assert!(reason.contains("entre guillemets"), "{reason}");
    }
}

#[test]
fn the_places_of_a_commune_in_one_row_are_as_many() {
    let feature = json!({"type": "Feature", "properties": {
        "id_geo": "13055", "lib_geo": "Marseille", "id_territoire": "fabt-51; fabt-52;fabt-53",
        "lib_territoire": "La Friche; Urban Prod; Foresta",
    }, "geometry": {"type": "Point", "coordinates": [5.37, 43.29]}});
    let (names, report) = read(json!({"features": [feature]}).to_string());
    assert_eq!(names, ["La Friche", "Urban Prod", "Foresta"]);
    assert_eq!(counts(&report, 0), [1, 1, 0, 0]);
}

#[test]
fn json_is_read_however_it_is_wrapped() {
    let row = |name: &str| json!({"nom": name, "commune": 93066, "fonctions": ["ecouter"], "verifie_le": "2026-11-02"});
    let check = |text: String| {
        let (names, report) = read(text.clone());
        assert_eq!(names.len(), 2, "{text}: {report}");
        assert_eq!(counts(&report, 0), [2, 2, 0, 0], "{text}: {report}");
    };
    let (a, b) = (row("A"), row("B"));
    check(json!([a, b]).to_string());
    check(format!("\u{feff}{}", json!([a, b])));
    check(format!("{a}\n{b}\n"));
    check(format!("\n{a}\r\n\r\n{b}"));
    check(format!("{a:#}\n{b:#}"));
    for wrapper in ["items", "results", "data", "records", "structures"] {
        check(json!({wrapper: [a, b], "total": 2, "page": 1}).to_string());
        check(format!("{:#}", json!({wrapper: [a, b]})));
    }
    let feature = |properties: &Value| json!({"type": "Feature", "properties": properties});
    check(json!({"type": "FeatureCollection", "features": [feature(&a), feature(&b)]}).to_string());
}

#[test]
fn a_page_of_the_api_says_that_it_is_one() {
    let row = json!({"nom": "A", "commune": "93066", "fonctions": "ecouter", "verifie_le": "2026"});
    let (names, report) = read(json!({"items": [row], "total": 12_345}).to_string());
    assert_eq!(names, ["A"]);
    let note = report["fichiers"][0]["notes"][0].as_str().expect("a note");
    assert!(note.contains("1 lignes sur 12345"), "{note}");
}

#[test]
fn a_feature_without_a_position_is_placed_in_its_commune_and_that_is_said() {
    let feature = |rank: usize, geometry: Option<Value>| {
        let mut feature = json!({"type": "Feature", "properties": {
            "id_geo": "01004", "lib_geo": "Ambérieu-en-Bugey", "id_territoire": format!("fs-{rank}"),
            "lib_territoire": format!("France services {rank}"),
        }});
        if let Some(geometry) = geometry {
            feature["geometry"] = geometry;
        }
        feature
    };
    let geometries = [
        None,
        Some(Value::Null),
        Some(json!("x")),
        Some(json!(1)),
        Some(json!([])),
        Some(json!({})),
        Some(json!({"type": "Point"})),
        Some(json!({"type": "Point", "coordinates": null})),
        Some(json!({"type": "Point", "coordinates": []})),
        Some(json!({"type": "Point", "coordinates": [5.37]})),
        Some(json!({"type": "Point", "coordinates": ["5,37", "45,96"]})),
        Some(json!({"type": "Point", "coordinates": {"0": 5.37}})),
        Some(json!({"type": "Polygon", "coordinates": [[[5.37, 45.96]]]})),
        Some(json!({"type": "MultiPoint", "coordinates": [[5.37, 45.96]]})),
        Some(json!({"type": "GeometryCollection", "geometries": []})),
        Some(json!({"coordinates": [5.37, 45.96]})),
        Some(json!({"type": 3, "coordinates": [5.37, 45.96]})),
        Some(json!(true)),
        Some(json!([5.37, 45.96])),
        Some(json!({"type": "Point", "coordinates": [[5.37, 45.96]]})),
    ];
    let bad = geometries.len();
    let sound = json!({"type": "Point", "coordinates": [5.371_861, 45.960_843]});
    let features = geometries.into_iter().chain([Some(sound)]).enumerate();
    let features: Vec<_> = features
        .map(|(rank, geometry)| feature(rank, geometry))
        .collect();
    let list = json!({"type": "FeatureCollection", "features": features});
    let (names, report) = read(list.to_string());
    assert_eq!(names.len(), bad + 1, "{report}");
    let said = report["fichiers"][0]["signalees"]
        .as_array()
        .expect("a list");
    assert_eq!(said.len(), bad, "{report}");
    assert_eq!(said[0]["ligne"], 1);
    // What is no feature at all is refused by itself.
    let list = json!({"features": [null, 1, "x", [], {"properties": 3}, feature(1, None)]});
    let (names, report) = read(list.to_string());
    assert_eq!(
        (names.len(), counts(&report, 0)),
        (1, [6, 1, 0, 5]),
        "{report}"
    );
}

#[test]
fn what_is_no_list_says_what_it_is() {
    let check = |content: &[u8], expect: &str| {
        let (names, report) = read(content);
        assert!(names.is_empty());
        let (line, reason) = first_line_refused(&report);
        assert_eq!(line, 1);
        assert!(reason.contains(expect), "{content:?}: {reason}");
        assert_eq!(report["fichiers"][0]["illisible"], true);
    };
    check(b"", "le fichier est vide");
    check(b" \r\n ", "le fichier est vide");
    check("\u{feff}".as_bytes(), "le fichier est vide");
    check(b"<!doctype html><html>", "une page web");
    check(b"PK\x03\x04\0\0\0\0xl/workbook.xml", "un classeur");
    check(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "un classeur");
    check(b"\x1f\x8b\x08\0\0\0\0\0", "fichier compress");
    check(b"%PDF-1.7\n\0\0", "un PDF");
    check(b"\0\x01\x02\x03\0\0\0\x07", "pas du texte");
    check(b"bonjour", "ni JSON");
    check(b"[{\"nom\": \"A\"}, {\"nom\":", "ligne 1, colonne");
    check(b"[1, 2", "ligne 1, colonne");
}

#[test]
fn data_inclusion_is_kept_where_one_field_is_wrong() {
    let structure = |fields: Value| {
        let mut structure = json!({
            "source": "dora", "id": "dora--1", "nom": "Maison", "date_maj": "2026-10-02",
            "code_insee": "93066", "reseaux_porteurs": ["reseau-bge"],
        });
        for (name, value) in fields.as_object().expect("fields") {
            structure[name.as_str()] = value.clone();
        }
        json!([structure]).to_string()
    };
    let check = |fields: Value, expected: &str| {
        let (names, report) = read(structure(fields.clone()));
        assert_eq!(names, ["Maison"], "{fields}: {report}");
        let said = report["fichiers"][0]["signalees"].to_string();
        assert!(said.contains(expected), "{fields}: {said}");
    };
    for siret in ["130030133", "13003013300017", "00000000000000", "1300 3013"] {
        check(json!({"siret": siret}), "siret «");
    }
    check(json!({"siret": 130_030_133}), "siret «");
    check(json!({"siret": "130 030 133 00016"}), "");
    check(json!({"telephone": "à l'accueil"}), "téléphone");
    check(json!({"courriel": "néant"}), "courriel");
    check(json!({"site_web": "en cours"}), "site");
    check(json!({"latitude": "x", "longitude": 2.35}), "illisible");
    check(json!({"latitude": 48.93}), "n'a pas ses deux nombres");
    check(
        json!({"latitude": 0, "longitude": 0.0}),
        "la position est 0, 0",
    );
    check(
        json!({"code_insee": "93999", "commune": "Saint-Denis", "code_postal": "93200"}),
        "93066",
    );
    check(json!({"code_postal": "inconnu"}), "code postal");
    check(
        json!({"horaires_accueil": "Mo-Fr 18:00-09:00"}),
        "finissent avant",
    );
    check(json!({"adresse": {"rue": 1}, "telephone": ["x"]}), "");
    for date in ["2026-10-01 00:00:00", "01/10/2026", "2026-10-01T10:00:00Z"] {
        check(json!({"date_maj": date}), "");
    }
    for (date, expected) in [
        ("2062-10-01", "date à venir"),
        ("1900-01-01", "cellule vide"),
        ("hier", "n'est pas une date"),
    ] {
        let (names, report) = read(structure(json!({"date_maj": date})));
        assert!(names.is_empty());
        assert!(first_line_refused(&report).1.contains(expected), "{report}");
    }
}

#[test]
fn a_service_for_professionals_alone_is_not_offered_to_a_resident() {
    let check = |by: Value, expect: usize| {
        let list = json!({"structures": [{
            "source": "dora", "id": "dora--1", "nom": "Maison", "date_maj": "2026-10-02",
            "code_insee": "93066",
        }], "services": [{
            "source": "dora", "structure_id": "dora--1", "id": "s", "nom": "Créer",
            "date_maj": "2026-10-02", "mobilisable_par": by,
            "thematiques": ["creer-une-entreprise--definir-son-projet-de-creation-dentreprise"],
            "description": "<p>M. Dupont re&ccedil;oit le lundi. Puis non.</p>",
            "frais": "troc", "modes_accueil": ["en-presentiel", "par-pigeon"],
        }]});
        let (assembly, report) = import_files(&[bytes(list.to_string())]);
        assert_eq!(assembly.structures().len(), expect, "{by}: {report}");
        if let Some(structure) = assembly.structures().first() {
            assert_eq!(
                structure.resume.as_deref(),
                Some("M. Dupont reçoit le lundi.")
            );
        }
        let said = report["fichiers"][0]["signalees"].to_string();
        assert_eq!(
            said.contains("réservé aux professionnels"),
            expect == 0,
            "{said}"
        );
        assert!(
            said.contains("troc") && said.contains("par-pigeon"),
            "{said}"
        );
    };
    check(json!(["professionnels"]), 0);
    check(json!(["usagers"]), 1);
    check(json!(["usagers", "professionnels"]), 1);
    check(json!([]), 1);
    check(Value::Null, 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Bytes of any kind, sound lists cut, changed and mixed: rows are read or refused, and
    /// the good one of a table stays.
    #[test]
    fn any_bytes_are_read_or_refused(
        start in prop::sample::select(vec![LIST, "[{\"nom\":1}]", "{\"a\":1}\n", "sep=;\n", ""]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        end in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        let mut content = start.as_bytes().to_vec();
        for (place, byte) in changes {
            if !content.is_empty() {
                let at = place.index(content.len());
                content[at] = byte;
            }
        }
        content.extend(end);
        let (_, report) = read(content);
        prop_assert!(report["fichiers"].is_array());
    }

    /// Whatever row comes before and after it, a good row is taken.
    #[test]
    fn a_good_row_stays_whatever_is_beside_it(
        before in r"[^\x00-\x1f\x7f-\x9f]{0,60}\x00?",
        after in r"[^\x00-\x1f\x7f-\x9f]{0,60}",
    ) {
        let text = format!(
            "nom;commune;fonctions;verifie_le\n{before}\nBonne maison;93066;ecouter;2026-11-02\n{after}\n"
        );
        let (names, report) = read(text);
        prop_assert!(names.contains(&"Bonne maison".to_owned()), "{report}");
    }

    /// What a cell of JSON is, never ends the import.
    #[test]
    fn any_json_is_read_or_refused(
        key in prop::sample::select(vec![
            "nom", "commune", "geometry", "properties", "features", "items", "structure_id",
            "thematiques", "publics", "latitude", "code_insee", "date_maj", "id", "horaires_accueil",
        ]),
        value in prop::sample::select(vec![
            json!(null), json!(-1), json!(1e300), json!("x"), json!([]), json!([null, 1, "x"]),
            json!({}), json!({"coordinates": [1]}), json!(true), json!("\u{fffd}"), json!("é\u{a0}é"),
        ]),
        wrapped in any::<bool>(),
    ) {
        let mut row = json!({
            "id": "dora--1", "nom": "Maison", "date_maj": "2026-10-02", "code_insee": "93066",
            "reseaux_porteurs": ["reseau-bge"],
        });
        row[key] = value;
        let text = if wrapped { json!([row, 1, null]).to_string() } else { row.to_string() };
        let (_, report) = read(text);
        prop_assert!(report["fichiers"].is_array());
    }
}
