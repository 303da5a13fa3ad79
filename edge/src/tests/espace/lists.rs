//! Structures that the operator adds or corrects: by hand, of a proposal, by a file. And what
//! a file, or whoever sends one, tries.

use super::{Bench, Browser, bench, shows};
use crate::tests::TestResponse;
use serde_json::{Value, json};

const OPERATOR: &str = "exploitante@guichet.test";

const LIST: &str = "/administration/liste";

fn operator(bench: &Bench) -> Browser<'_> {
    let chief = Browser::signed_in(bench, OPERATOR);
    chief.get(LIST);
    chief
}

/// A form with a file, as browsers post one.
fn multipart(fields: &[(&str, &str)], file: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!(
            "--limite\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
        body.extend(part.as_bytes());
    }
    body.extend(
        b"--limite\r\nContent-Disposition: form-data; name=\"liste\"; filename=\"l\xc3\xa9gumes.csv\"\
          \r\nContent-Type: text/csv\r\n\r\n",
    );
    body.extend(file);
    body.extend(b"\r\n--limite--\r\n");
    body
}

/// What an attribute says.
fn unescaped(value: &str) -> String {
    let marks = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ];
    let text = value.to_owned();
    marks
        .iter()
        .fold(text, |text, (written, mark)| text.replace(written, mark))
}

impl Browser<'_> {
    fn upload(&self, fields: &[(&str, &str)], file: &[u8]) -> TestResponse {
        let jeton = self.hidden("jeton");
        let mut all = vec![("jeton", jeton.as_str())];
        all.extend(fields);
        let response = self.upload_only(&multipart(&all, file));
        *self.page.borrow_mut() = response.text().to_owned();
        response
    }

    fn upload_only(&self, body: &[u8]) -> TestResponse {
        let cookie = self.cookie.borrow().clone();
        let headers = [
            ("content-type", "multipart/form-data; boundary=limite"),
            ("origin", "null"),
            ("sec-fetch-site", self.site),
            ("cf-connecting-ip", self.network),
            ("cookie", cookie.as_str()),
        ];
        self.bench.ask_with(&format!("POST {LIST}"), &headers, body)
    }

    /// Confirms the report that the page shows.
    fn confirm(&self, more: &[(&str, &str)]) -> TestResponse {
        let names = [
            "geste",
            "fichier",
            "source",
            "remplacer",
            "apercu",
            "contenu",
        ];
        let hidden = names.map(|name| (name, unescaped(&self.hidden(name))));
        let mut fields: Vec<_> = hidden
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        fields.extend(more);
        let response = self.post(LIST, &fields);
        *self.page.borrow_mut() = response.text().to_owned();
        response
    }
}

const HEADER: &str = "id;nom;commune;adresse;lat;lon;fonctions;telephone;courriel;verifie_le\n";

fn list(rows: &[&str]) -> Vec<u8> {
    format!("{HEADER}{}\n", rows.join("\n")).into_bytes()
}

const NEW: &str = "atelier;L'Atelier de la Jetée;99001;3 quai;47.002;-8.101;ecouter|tester;0199000155;;2026-11-20";

/// A structure as everybody is told of it; null when it is not there.
fn published(bench: &Bench, id: &str) -> Value {
    let list = bench.ask("GET /v1/structures?departement=99").json();
    let mut all = list["structures"].as_array().unwrap().iter();
    all.find(|entry| entry["id"] == id)
        .cloned()
        .unwrap_or_default()
}

#[test]
fn a_list_is_shown_row_by_row_then_live_at_once() {
    let bench = bench();
    let chief = operator(&bench);
    let bytes = list(&[
        NEW,
        "criee;Structure criee;99001;1 rue de la Criée;;;construire;0199000111;;2026-11-20",
        ";Sans commune;;;;;ecouter;;;2026-11-20",
        "loin;Trop loin;99001;;12;-8.1;ecouter;;;2026-11-20",
    ]);
    let report = chief.upload(&[("source", "Ville des Brumes")], &bytes);
    for words in [
        "2 refusées, 1 corrigées, 1 ajoutées",
        "légumes.csv",
        "lu en UTF-8",
        "Ligne 4",
        "donnez «\u{a0}commune\u{a0}»",
        "Ligne 5",
        "telephone\u{a0}: +33612345678 → +33199000111",
    ] {
        shows(&report, 200, words);
    }
    // Nothing is done yet.
    assert_eq!(published(&bench, "atelier"), Value::Null);
    assert_eq!(bench.machine.count("SELECT count(*) FROM fiche"), 0);
    let done = chief.confirm(&[]);
    assert_eq!(
        done.header("location"),
        "/administration/structures?fait=liste"
    );
    let atelier = published(&bench, "atelier");
    assert_eq!(atelier["nom"], "L'Atelier de la Jetée");
    assert_eq!(atelier["contact"]["telephone"], "+33199000155");
    assert_eq!(atelier["source"]["nom"], "Ville des Brumes");
    assert_eq!(
        published(&bench, "criee")["contact"]["telephone"],
        "+33199000111"
    );
    assert_eq!(
        published(&bench, "quais")["contact"]["telephone"],
        "+33612345678"
    );
    // A resident is told of it, and a page reads it.
    let query = json!({
        "situation": { "residence": { "commune": "99001" }, "projet": { "stade": "idee" } },
        "position": { "lat": 47.002, "lon": -8.101 },
    });
    let headers = [("content-type", "application/json")];
    let body = query.to_string();
    let orientation = bench.ask_with("POST /v1/orientation", &headers, body.as_bytes());
    assert!(
        orientation.text().contains("\"atelier\""),
        "{}",
        orientation.text()
    );
    let layer = bench.ask("GET /structures/99.vif.gus");
    let layer = shared::structures::LiveLayer::decode(&layer.body).unwrap();
    assert!(layer.added().unwrap().rank("atelier").is_some());
    let live = bench.ask("GET /v1/structures/vif?departement=99").json();
    assert_eq!(live["ajoutees"].as_array().unwrap().len(), 2, "{live}");
    // Who did what.
    let register = chief.get("/administration/registre");
    shows(&register, 200, "a ajouté des structures par une liste");
    shows(&register, 200, "a corrigé des structures par une liste");
    // The same list again changes nothing.
    chief.get(LIST);
    let again = chief.upload(&[("source", "Ville des Brumes")], &bytes);
    shows(&again, 200, "2 refusées, 2 inchangées");
    shows(&again, 200, "Il n’y a rien à publier.");
}

#[test]
fn what_was_added_is_written_to_and_claimed_as_any_other() {
    let bench = bench();
    let chief = operator(&bench);
    chief.upload(
        &[],
        &list(&[&NEW.replace(";;2026", ";accueil@atelier.test;2026")]),
    );
    chief.confirm(&[]);
    let awa = Browser::signed_in(&bench, "accueil@atelier.test");
    awa.get("/espace/rejoindre");
    let joined = awa.post("/espace/rejoindre", &[("structure", "atelier")]);
    assert_eq!(joined.header("location"), "/espace?fait=rejointe");
    assert_eq!(published(&bench, "atelier")["joignable"], true);
    // Its members say more of it, and the operator corrects it.
    chief.get("/administration/structures/atelier");
    shows(
        &chief.get("/administration/structures/atelier"),
        200,
        "value=\"+33199000155\"",
    );
    let fields = [
        ("version", "0"),
        ("nom", "L'Atelier"),
        ("commune", "99001"),
        ("fonctions", "ecouter"),
        ("verifie_le", "2026-11-23"),
    ];
    // From an old page, nothing is overwritten.
    assert_eq!(
        chief
            .post("/administration/structures/atelier", &fields)
            .status,
        409
    );
    let version = chief.hidden("version");
    let mut fields = fields;
    fields[0].1 = &version;
    let corrected = chief.post("/administration/structures/atelier", &fields);
    assert_eq!(
        corrected.header("location"),
        "/administration/structures?fait=corrigee"
    );
    assert_eq!(published(&bench, "atelier")["nom"], "L'Atelier");
    assert_eq!(published(&bench, "atelier")["joignable"], true);
    // And withdraws it.
    chief.get("/administration/structures");
    let withdraw = [("geste", "retirer"), ("structure", "atelier")];
    chief.post("/administration/structures", &withdraw);
    assert_eq!(published(&bench, "atelier"), Value::Null);
    shows(&chief.get("/administration/structures"), 200, "retirée");
}

#[test]
fn what_would_lose_most_asks_first_and_a_change_since_is_shown() {
    let bench = bench();
    let chief = operator(&bench);
    let all: Vec<String> = (0..5)
        .map(|n| format!("s{n};Maison {n};99001;;;;ecouter;0199000155;;2026-11-20"))
        .collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    chief.upload(&[], &list(&all));
    chief.confirm(&[]);
    // A refused row may be about anybody: nothing is taken out for it.
    chief.get(LIST);
    let replace = [("remplacer", "oui")];
    let doubtful = chief.upload(&replace, &list(&[all[0], ";?;;;;;;;;"]));
    shows(&doubtful, 200, "rien n’est ôté");
    assert!(!doubtful.text().contains("ôtées"));
    chief.get(LIST);
    let report = chief.upload(&replace, &list(&all[..2]));
    shows(&report, 200, "3 ôtées");
    shows(&report, 200, "Maison 4");
    shows(&chief.confirm(&[]), 409, "Cochez la case");
    assert_ne!(published(&bench, "s4"), Value::Null);
    // Somebody else changes the list between the report and its confirmation.
    let other = operator(&bench);
    other.upload(&[], &list(&["s9;Maison 9;99001;;;;ecouter;;;2026-11-20"]));
    other.confirm(&[]);
    shows(
        &chief.confirm(&[("perte", "oui")]),
        409,
        "Quelque chose a changé",
    );
    assert_ne!(published(&bench, "s4"), Value::Null);
    let done = chief.confirm(&[("perte", "oui")]);
    assert_eq!(done.status, 303, "{}", done.text());
    for (id, there) in [("s0", true), ("s1", true), ("s4", false), ("s9", false)] {
        assert_eq!(published(&bench, id) != Value::Null, there, "{id}");
    }
    assert_eq!(bench.machine.count("SELECT count(*) FROM fiche"), 2);
    shows(
        &chief.get("/administration/registre"),
        200,
        "a ôté des structures par une liste",
    );
}

#[test]
fn what_was_checked_last_stands_and_is_said() {
    let bench = bench();
    let chief = operator(&bench);
    let old = "criee;Structure criee;99001;;;;construire;0199000111;;2025-01";
    let report = chief.upload(&[], &list(&[old]));
    shows(&report, 200, "la liste chargée a été vérifiée depuis");
    chief.confirm(&[]);
    assert_eq!(
        published(&bench, "criee")["contact"]["telephone"],
        "+33612345678"
    );
}

#[test]
fn encodings_are_recognised_and_said() {
    let bench = bench();
    let chief = operator(&bench);
    let text = format!(
        "sep=;\r\n{HEADER}\r\n\"e1\";\"L’Été à l'île\r\nbis\";99001;;;;ecouter;;;2026-11-20\r\n;;;\r\n"
    );
    let windows = text.replace('’', "\u{92}");
    let windows: Vec<u8> = windows.chars().map(|c| c as u32 as u8).collect();
    let wide: Vec<u8> = "\u{feff}"
        .chars()
        .chain(text.chars())
        .collect::<String>()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (bytes, name) in [
        (text.clone().into_bytes(), "UTF-8"),
        (windows, "Windows-1252"),
        (wide, "UTF-16"),
    ] {
        chief.get(LIST);
        let report = chief.upload(&[], &bytes);
        shows(&report, 200, &format!("lu en {name}"));
        shows(&report, 200, "L’Été à l'île bis");
        shows(&report, 200, "Ligne 3");
    }
}

#[test]
fn what_is_no_list_is_refused_with_the_mend() {
    let bench = bench();
    let chief = operator(&bench);
    for (bytes, words) in [
        (
            &b"PK\x03\x04tout petit"[..],
            "c’est un classeur ou une archive",
        ),
        (b"\x1f\x8b\x08\0bombe", "c’est un fichier compressé"),
        (
            b"<html><body>nom;commune</body></html>",
            "c’est une page web",
        ),
        (
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\0\x02",
            "ce n’est pas du texte",
        ),
        (b"", "le fichier est vide"),
        (HEADER.as_bytes(), "aucune ligne"),
    ] {
        chief.get(LIST);
        let refused = chief.upload(&[], bytes);
        shows(&refused, 422, words);
    }
    // Fifty megabytes are not read; a body that is compressed is not either.
    chief.get(LIST);
    shows(
        &chief.upload(&[], &vec![b'a'; 50 << 20]),
        413,
        "dépasse 2 Mo",
    );
    let cookie = chief.cookie.borrow().clone();
    let headers = [
        ("content-type", "multipart/form-data; boundary=limite"),
        ("content-encoding", "gzip"),
        ("sec-fetch-site", "same-origin"),
        ("cookie", cookie.as_str()),
    ];
    let bomb = bench.ask_with(&format!("POST {LIST}"), &headers, b"\x1f\x8b");
    assert_eq!(bomb.status, 415);
    assert_eq!(bench.machine.count("SELECT count(*) FROM fiche"), 0);
}

#[test]
fn nobody_but_the_operator_gives_a_list_even_with_their_browser() {
    let bench = bench();
    let file = list(&[NEW]);
    let stranger = Browser::new(&bench);
    assert_eq!(stranger.upload(&[], &file).status, 403);
    bench.make_member("awa@criee.test", "criee", true);
    let awa = Browser::signed_in(&bench, "awa@criee.test");
    assert_eq!(awa.upload(&[], &file).status, 404);
    for path in [
        "/administration/ajouter",
        "/administration/structures/criee",
        "/administration/liste/export",
    ] {
        assert_eq!(awa.get(path).status, 404, "{path}");
    }
    awa.get("/espace");
    let fields = [
        ("nom", "A"),
        ("commune", "99001"),
        ("fonctions", "ecouter"),
        ("verifie_le", "2026-11-20"),
    ];
    assert_eq!(awa.post("/administration/ajouter", &fields).status, 404);
    // Another site posts with the operator's cookie; a page of ours without its token.
    let mut chief = operator(&bench);
    chief.site = "cross-site";
    assert_eq!(chief.upload(&[], &file).status, 403);
    chief.site = "same-origin";
    assert_eq!(chief.upload_only(&multipart(&[], &file)).status, 403);
    assert_eq!(chief.upload_only(b"--limite").status, 422);
    // A report that nobody was shown is shown first, not published.
    chief.get(LIST);
    let forged = [("geste", "confirmer"), ("contenu", "bm9t"), ("apercu", "x")];
    assert_eq!(chief.post(LIST, &forged).status, 422);
    assert_eq!(bench.machine.count("SELECT count(*) FROM fiche"), 0);
}

#[test]
fn what_cells_hold_runs_nowhere() {
    let bench = bench();
    let chief = operator(&bench);
    let rows = [
        r#"f1;"=HYPERLINK(""http://mal.test"",""x"")";99001;;;;ecouter;;;2026-11-20"#,
        r#"f2;"<img src=x onerror=alert(1)>Maison <script>alert(2)</script>";99001;"&lt;b&gt;12 rue&lt;/b&gt;";;;ecouter;;;2026-11-20"#,
        "f3;Nom\u{7}\u{202e}caché;99001;;;;ecouter;;x@y.test%0d%0aBcc:z@y.test;2026-11-20",
        "f4;A\rBcc: tous@ville.test;99001;;;;ecouter;;;2026-11-20",
    ];
    let report = chief.upload(&[("source", "<script>alert(3)</script>")], &list(&rows));
    assert_eq!(report.status, 200, "{}", report.text());
    assert!(
        !report.text().contains("<script>alert"),
        "{}",
        report.text()
    );
    assert!(!report.text().contains("<img"), "{}", report.text());
    chief.confirm(&[]);
    let shown = chief.get("/administration/structures");
    for never in ["<img", "<script>alert", "onerror=alert(1)>"] {
        assert!(!shown.text().contains(never), "{never}");
    }
    assert_eq!(published(&bench, "f2")["nom"], "Maison");
    assert_eq!(published(&bench, "f2")["adresse"], "12 rue");
    let name = published(&bench, "f3")["nom"].as_str().unwrap().to_owned();
    assert!(!name.chars().any(char::is_control), "{name:?}");
    let mail = published(&bench, "f3")["contact"]["courriel"].to_string();
    assert!(!mail.contains(['%', ':']), "{mail}");
    // No cell of the export is run by a spreadsheet, and it is read back as it was.
    let export = chief.get("/administration/liste/export");
    assert!(
        export
            .header("content-disposition")
            .contains("structures.csv")
    );
    assert!(export.text().contains("'=HYPERLINK"), "{}", export.text());
    let mut table = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(export.text().trim_start_matches('\u{feff}').as_bytes());
    for record in table.records() {
        for cell in record.unwrap().iter() {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell:?}"
            );
        }
    }
    chief.get(LIST);
    let again = chief.upload(&[("source", "<script>alert(3)</script>")], &export.body);
    shows(&again, 200, "inchangées");
    assert!(!again.text().contains("corrigées"), "{}", again.text());
}

#[test]
fn a_name_from_a_list_adds_no_line_to_a_mail() {
    let bench = bench();
    let chief = operator(&bench);
    let name = "\"Maison\r\nBcc: tous@ville.test\r\n\r\nCliquez ici : http://mal.test\"";
    let row = format!("piege;{name};99001;;;;ecouter;;accueil@piege.test;2026-11-20");
    chief.upload(&[], &list(&[&row]));
    chief.confirm(&[]);
    let awa = Browser::signed_in(&bench, "accueil@piege.test");
    awa.get("/espace/rejoindre");
    awa.post("/espace/rejoindre", &[("structure", "piege")]);
    awa.get("/espace/membres");
    awa.post(
        "/espace/membres",
        &[("geste", "inviter"), ("courriel", "moussa@piege.test")],
    );
    let mails = bench.machine.mails.borrow();
    let mail = mails.last().unwrap();
    assert!(
        mail.text.contains("Maison Bcc: tous@ville.test"),
        "{}",
        mail.text
    );
    assert!(
        !mail.text.lines().any(|line| line.starts_with("Bcc")),
        "{}",
        mail.text
    );
    assert!(!mail.subject.contains('\n') && !mail.subject.contains('\r'));
}

#[test]
fn a_structure_is_added_by_hand_with_what_is_wrong_told_in_its_place() {
    let bench = bench();
    let chief = operator(&bench);
    let path = "/administration/ajouter";
    chief.get(path);
    let wrong = [
        ("nom", "Le Phare à idées"),
        ("commune", "99999"),
        ("siret", "123"),
        ("dispositifs", "inconnu"),
        ("verifie_le", "2027-01-01"),
    ];
    let refused = chief.post(path, &wrong);
    for words in [
        "aucune commune n’a le code 99999",
        "siret «\u{a0}123\u{a0}»",
        "il manque «\u{a0}fonctions\u{a0}»",
        "est une date à venir",
        "«\u{a0}inconnu\u{a0}» n’est l’identifiant",
        "value=\"Le Phare à idées\"",
    ] {
        shows(&refused, 422, words);
    }
    assert_eq!(bench.machine.count("SELECT count(*) FROM fiche"), 0);
    let sound = [
        ("id", "phare-a-idees"),
        ("nom", "Le Phare à idées"),
        ("commune", "99001"),
        ("fonctions", "ecouter"),
        ("fonctions", "construire"),
        ("langues", "ar"),
        ("admission", "Toute l’année"),
        ("verifie_le", "2026-11-23"),
    ];
    let done = chief.post(path, &sound);
    assert_eq!(
        done.header("location"),
        "/administration/structures?fait=ajoutee"
    );
    let shown = published(&bench, "phare-a-idees");
    assert_eq!(shown["nom"], "Le Phare à idées");
    chief.get(path);
    shows(&chief.post(path, &sound), 422, "elle est déjà là");
    shows(
        &chief.get("/administration/structures"),
        200,
        "ajoutée par vous",
    );
    shows(
        &chief.get("/administration/registre"),
        200,
        "a ajouté une structure",
    );
}

#[test]
fn a_proposal_is_read_again_published_and_given_to_who_made_it() {
    let bench = bench();
    let awa = Browser::signed_in(&bench, "awa@gmail.test");
    awa.get("/espace/proposer");
    let typed = [
        ("nom", "Le Local <b>"),
        ("commune", "99001"),
        ("fonctions", "tester"),
        ("telephone", "01 99 00 01 77"),
        ("message", "<script>alert(1)</script>"),
    ];
    let sent = awa.post("/espace/proposer", &typed);
    assert_eq!(sent.header("location"), "/espace/rejoindre?fait=proposee");
    let chief = operator(&bench);
    let demands = chief.get("/administration/demandes");
    shows(&demands, 200, "Relire et publier");
    let id = chief.hidden("demande");
    // It is accepted nowhere else.
    let accept = [("geste", "accepter"), ("demande", &*id)];
    assert_eq!(chief.post("/administration/demandes", &accept).status, 422);
    let path = format!("/administration/demandes/{id}");
    let page = chief.get(&path);
    shows(&page, 200, "value=\"01 99 00 01 77\"");
    assert!(!page.text().contains("<script>alert"));
    let fields = [
        ("nom", "Le Local"),
        ("commune", "99001"),
        ("fonctions", "tester"),
        ("telephone", "01 99 00 01 77"),
        ("verifie_le", "2026-11-23"),
    ];
    let done = chief.post(&path, &fields);
    assert_eq!(
        done.header("location"),
        "/administration/demandes?fait=retenue"
    );
    let structures = bench.ask("GET /v1/structures?departement=99").json();
    let structures = structures["structures"].as_array().unwrap();
    let local = structures.iter().find(|s| s["nom"] == "Le Local").unwrap();
    assert_eq!(local["joignable"], true, "who proposed it signed in");
    shows(&awa.get("/espace/fiche"), 200, "Le Local");
    // Decided once.
    assert_eq!(chief.post(&path, &fields).status, 409);
    assert_eq!(bench.machine.count("SELECT count(*) FROM fiche"), 1);
}

#[test]
fn a_domain_that_looks_like_another_claims_nothing() {
    let bench = bench();
    let chief = operator(&bench);
    let row = "vrai;Maison;99001;;;;ecouter;;accueil@maison.test;2026-11-20";
    chief.upload(&[], &list(&[row]));
    chief.confirm(&[]);
    for address in [
        "accueil@rnaison.test",
        "accueil@maison.test.mal.test",
        "accueil@mal-maison.test",
        "accueil@maіson.test",
    ] {
        if address.parse::<shared::inputs::Courriel>().is_err() {
            continue;
        }
        let mal = Browser::signed_in(&bench, address);
        mal.get("/espace/rejoindre");
        let asked = mal.post("/espace/rejoindre", &[("structure", "vrai")]);
        assert_eq!(
            asked.header("location"),
            "/espace/rejoindre?fait=demande",
            "{address}"
        );
    }
    assert_eq!(bench.machine.count("SELECT count(*) FROM membre"), 0);
}

#[test]
fn an_intercommunalite_that_no_list_cites_is_known_all_the_same() {
    let mut bench = bench();
    let written = br#"{"nom": "Les Brumelles", "communes": ["99001", "99002"]}"#;
    bench.write("/decoupage/epci/200000172.json", written);
    let chief = operator(&bench);
    let rows = |epci: &str| {
        format!("nom;couvre;fonctions;verifie_le\nRéseau;epci:{epci};ecouter;2026-11-20\n")
    };
    let refused = chief.upload(&[], rows("200054781").as_bytes());
    shows(
        &refused,
        200,
        "aucune intercommunalité n’a le code 200054781",
    );
    chief.get(LIST);
    chief.upload(&[], rows("200000172").as_bytes());
    assert_eq!(chief.confirm(&[]).status, 303);
    let list = bench.ask("GET /v1/structures?commune=99002").json();
    assert!(list.to_string().contains("Réseau"), "{list}");
}
