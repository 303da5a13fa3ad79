//! Every journey by forms alone: an address, questions, people to meet, a letter.

mod letter;

use super::{Bench, TestResponse};
use crate::{HttpQuestion, HttpReply};
use serde_json::{Value, json};
use std::{cell::RefCell, rc::Rc};

const ADDRESS: &str = "7 rue des Cordiers, Brume";

impl Bench {
    /// Posts a form of a page.
    fn posts(&self, path: &str, fields: &[(&str, &str)]) -> TestResponse {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let kind = ("content-type", "application/x-www-form-urlencoded");
        self.ask_with(&format!("POST {path}"), &[kind], body.finish().as_bytes())
    }

    /// Plays the geocoder, and keeps what it is asked.
    fn geocode(&self, features: &Value) -> Rc<RefCell<Vec<String>>> {
        let asked = Rc::new(RefCell::new(Vec::new()));
        let kept = asked.clone();
        let body = json!({ "type": "FeatureCollection", "features": features });
        let body = body.to_string().into_bytes();
        *self.machine.other_service.borrow_mut() = Box::new(move |question: &HttpQuestion| {
            kept.borrow_mut().push(question.url.clone());
            Some(HttpReply {
                status: 200,
                content_type: "application/json".into(),
                body: body.clone(),
            })
        });
        asked
    }

    fn geocoder_answers(&self, status: u16, body: &'static [u8]) {
        *self.machine.other_service.borrow_mut() = Box::new(move |_: &HttpQuestion| {
            Some(HttpReply {
                status,
                content_type: String::new(),
                body: body.to_vec(),
            })
        });
    }
}

fn feature(label: &str, number: &str, lat: f64, lon: f64) -> Value {
    json!({
        "geometry": { "type": "Point", "coordinates": [lon, lat] },
        "properties": {
            "label": label, "type": "housenumber", "housenumber": number,
            "street": "Rue des Cordiers", "citycode": "99001", "postcode": "99010",
            "context": "99, Brume", "score": 0.95,
        },
    })
}

/// In the middle of a neighbourhood.
fn inside() -> Value {
    feature("7 Rue des Cordiers 99010 Brume", "7", 47.005, -8.005)
}

/// The value of the first input of that name, as a browser sends it back.
fn value_of(html: &str, name: &str) -> String {
    let (_, rest) = html
        .split_once(&format!("name=\"{name}\" value=\""))
        .expect("the field");
    let (value, _) = rest.split_once('"').expect("its end");
    value
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// The hidden fields of the first form that is posted there.
fn hidden_of(html: &str, action: &str) -> Vec<(String, String)> {
    let (_, form) = html
        .split_once(&format!("action=\"{action}\""))
        .expect("the form");
    let (form, _) = form.split_once("</form>").expect("its end");
    let inputs = form.split("<input type=\"hidden\" name=\"").skip(1);
    inputs
        .map(|input| {
            let (name, rest) = input.split_once('"').expect("a name");
            let (_, value) = rest.split_once("value=\"").expect("a value");
            let (value, _) = value.split_once('"').expect("its end");
            (
                name.to_owned(),
                value.replace("&quot;", "\"").replace("&amp;", "&"),
            )
        })
        .collect()
}

fn with<'f>(
    fields: &'f [(String, String)],
    more: &[(&'f str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    let fields = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    fields.chain(more.iter().copied()).collect()
}

#[test]
fn an_address_is_answered_without_a_script_and_kept_nowhere() {
    let bench = Bench::demonstration();
    let asked = bench.geocode(&json!([inside()]));
    let page = bench.posts("/quartier", &[("adresse", ADDRESS)]);
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(
        page.text()
            .contains("Oui, cette adresse est dans un quartier prioritaire.")
    );
    assert!(
        page.text().contains("«\u{a0}Les Cordiers\u{a0}»"),
        "{}",
        page.text()
    );
    assert!(page.text().contains("n’est pas un papier officiel"));
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert!(
        page.header("content-security-policy")
            .contains("script-src 'none'")
    );
    let asked = asked.borrow();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].starts_with("https://geocodeur.test/"));
    assert!(
        asked[0].contains("/search?q=7%20rue%20des%20Cordiers"),
        "{asked:?}"
    );
    // Neither in the log nor in the database, and the next page is not told of it.
    let said = page.log_line.to_string();
    assert_eq!(said, "/quartier 200");
    let kept = bench.machine.bytes();
    for word in ["Cordiers", "cordiers"] {
        assert!(
            !kept.windows(word.len()).any(|w| w == word.as_bytes()),
            "{word}"
        );
    }
    let carried = hidden_of(page.text(), "/aides");
    assert!(
        carried
            .iter()
            .any(|field| *field == ("adresse.statut".into(), "dans".into()))
    );
    assert!(
        carried.iter().all(|(_, value)| !value.contains("Cordiers")),
        "{carried:?}"
    );
}

#[test]
fn several_places_are_offered_and_the_one_chosen_is_checked() {
    let bench = Bench::demonstration();
    let far = feature("9 Rue des Cordiers 99010 Brume", "9", 47.005, -8.2);
    bench.geocode(&json!([inside(), far]));
    let page = bench.posts("/quartier", &[("adresse", "rue des Cordiers")]);
    assert_eq!(
        page.text().matches("type=\"radio\" name=\"lieu\"").count(),
        2
    );
    let chosen = value_of(page.text(), "lieu");
    let fields = [
        ("adresse", "rue des Cordiers"),
        ("pour", "rue des Cordiers"),
        ("lieu", &chosen),
    ];
    let page = bench.posts("/quartier", &fields);
    assert!(
        page.text().contains("Oui, cette adresse"),
        "{}",
        page.text()
    );
    // Chosen for another text, it is no answer to this one.
    let fields = [
        ("adresse", "12 rue du Port"),
        ("pour", "rue des Cordiers"),
        ("lieu", &chosen),
    ];
    let page = bench.posts("/quartier", &fields);
    assert!(!page.text().contains("Oui, cette adresse"));
    // What no page of ours offered.
    for nonsense in ["", "47|x|street||a", "900|0|housenumber||a", "<b>"] {
        let fields = [("adresse", "rue X"), ("pour", "rue X"), ("lieu", nonsense)];
        let page = bench.posts("/quartier", &fields);
        assert_eq!(page.status, 200, "{nonsense}");
        assert!(!page.text().contains("class=\"verdict"), "{nonsense}");
    }
}

#[test]
fn what_the_geocoder_does_not_find_or_say_is_told_and_the_text_stays() {
    let bench = Bench::demonstration();
    for (status, body, said) in [
        (200, &b"{\"features\":[]}"[..], "Aucune adresse trouvée"),
        (400, b"", "Aucune adresse trouvée"),
        (429, b"", "reçoit trop de demandes"),
        (503, b"", "ne répond pas"),
        (302, b"", "ne répond pas"),
        (200, b"<html>", "ne répond pas"),
    ] {
        bench.geocoder_answers(status, body);
        let page = bench.posts("/quartier", &[("adresse", "12 rue \"du\" <Port>")]);
        assert!(page.text().contains(said), "{status}");
        assert!(
            page.text()
                .contains("value=\"12 rue &quot;du&quot; &lt;Port&gt;\""),
            "{}",
            page.text()
        );
    }
    *bench.machine.other_service.borrow_mut() = Box::new(|_: &HttpQuestion| None);
    let page = bench.posts("/quartier", &[("adresse", "12 rue du Port")]);
    assert!(page.text().contains("ne répond pas"));
    let page = bench.posts("/quartier", &[("adresse", " a ")]);
    assert!(page.text().contains("au moins trois caractères"));
}

#[test]
fn one_network_cannot_have_the_geocoder_asked_without_end() {
    let bench = Bench::demonstration();
    let asked = bench.geocode(&json!([inside()]));
    for _ in 0..70 {
        bench.posts("/quartier", &[("adresse", ADDRESS)]);
    }
    assert_eq!(asked.borrow().len(), 60);
    let page = bench.posts("/quartier", &[("adresse", ADDRESS)]);
    assert!(page.text().contains("trop de demandes"));
}

#[test]
fn the_contours_that_cannot_be_read_are_said_to_be_missing() {
    let bench = Bench::default();
    bench.geocode(&json!([inside()]));
    let page = bench.posts("/quartier", &[("adresse", ADDRESS)]);
    assert_eq!(page.status, 503);
    assert!(page.text().contains("role=\"alert\""));
    assert!(!page.text().contains("quartier prioritaire."));
    assert_eq!(page.log_line.code, Some("referentiel-indisponible"));
}

#[test]
fn what_is_no_form_is_answered_in_words() {
    let bench = super::orientation::bench();
    for path in ["/quartier", "/aides", "/aide", "/ecrire"] {
        let plain = [("content-type", "text/plain")];
        let page = bench.ask_with(&format!("POST {path}"), &plain, b"adresse=x");
        assert_eq!(
            (page.status, page.header("content-type")),
            (415, "text/html; charset=utf-8")
        );
        let kind = [("content-type", "application/x-www-form-urlencoded")];
        let page = bench.ask_with(&format!("POST {path}"), &kind, &vec![b'a'; 40 << 10]);
        assert_eq!(page.status, 413, "{path}");
        assert!(page.text().contains("Recommencer"), "{path}");
        assert_eq!(page.header("cache-control"), "no-store");
        // Nothing at all, and bytes that are no text.
        for body in [&b""[..], b"%FF%FE=%00&&&=", b"adresse=%00%01"] {
            let page = bench.ask_with(&format!("POST {path}"), &kind, body);
            assert!(matches!(page.status, 200 | 400), "{path} {}", page.status);
        }
    }
    for (path, fields) in [
        ("/aides", [("r.personne.age", "vingt")]),
        ("/aide", [("r.inconnu", "oui")]),
        ("/ecrire", [("adresse.statut", "peut-être")]),
    ] {
        let page = bench.posts(path, &fields);
        assert_eq!(page.status, 400, "{path}");
        assert!(page.text().contains("rien n’est parti"), "{path}");
        assert!(!page.text().contains("vingt"), "{path}");
    }
}

#[test]
fn questions_come_one_a_page_and_answers_are_carried_in_the_body() {
    let bench = super::orientation::bench();
    let begun = bench.posts("/aides", &[("geste", "commencer")]);
    assert_eq!(begun.status, 200, "{}", begun.text());
    let mut page = begun;
    let mut asked = Vec::new();
    for _ in 0..12 {
        if !page.text().contains("name=\"champ\"") || page.text().contains("id=\"resultats\"") {
            break;
        }
        asked.push(value_of(page.text(), "champ"));
        assert!(
            !page.text().contains("href=\"/aides?"),
            "no answer in an address"
        );
        let fields = hidden_of(page.text(), "/aides");
        page = bench.posts("/aides", &with(&fields, &[("geste", "sait-pas")]));
    }
    assert!(page.text().contains("id=\"resultats\""), "{asked:?}");
    assert!(asked.len() <= 6, "{asked:?}");
    let mut alone = asked.clone();
    alone.dedup();
    assert_eq!(alone, asked, "a question is put once");
    assert!(
        page.text()
            .contains(&format!("Vos réponses ({})", asked.len()))
    );
    // Back, from the results, is the last question; everything goes when one erases.
    let fields = hidden_of(page.text(), "/aides");
    let erased = bench.posts(
        "/aides",
        &with(&fields, &[("geste", "effacer"), ("suite", "")]),
    );
    assert!(!erased.text().contains("Vos réponses ("));
}

#[test]
fn an_answer_that_cannot_be_read_is_asked_again_and_the_others_stay() {
    let bench = super::orientation::bench();
    let fields = [
        ("r.projet.stade", "idee"),
        ("champ", "personne.age"),
        ("geste", "repondre"),
    ];
    for typed in ["vingt", "", "-3", "<script>alert(1)</script>"] {
        let page = bench.posts("/aides", &[&fields[..], &[("valeur", typed)]].concat());
        assert!(page.text().contains("un nombre entier possible"), "{typed}");
        assert_eq!(value_of(page.text(), "r.projet.stade"), "idee");
        assert!(!page.text().contains("<script"));
    }
    let page = bench.posts("/aides", &[&fields[..], &[("valeur", "24")]].concat());
    assert_eq!(value_of(page.text(), "r.personne.age"), "24");
    let back = hidden_of(page.text(), "/aides");
    let page = bench.posts("/aides", &with(&back, &[("geste", "retour")]));
    assert_eq!(value_of(page.text(), "champ"), "personne.age");
    assert!(!page.text().contains("r.personne.age"));
}

#[test]
fn a_commune_is_looked_for_then_chosen() {
    let bench = super::orientation::bench();
    let commune = json!([{
        "geometry": { "coordinates": [-8.0, 47.0] },
        "properties": { "label": "Brume", "type": "municipality", "citycode": "99001" },
    }]);
    let asked = bench.geocode(&commune);
    let begun = bench.posts("/aide", &[("geste", "commencer")]);
    assert_eq!(value_of(begun.text(), "champ"), "residence.commune");
    let fields = [
        ("champ", "residence.commune"),
        ("geste", "repondre"),
        ("commune-ecrite", "brume"),
    ];
    let page = bench.posts("/aide", &fields);
    assert!(asked.borrow()[0].ends_with("&type=municipality"));
    assert_eq!(value_of(page.text(), "valeur"), "99001 Brume (99)");
    let chosen = [
        ("champ", "residence.commune"),
        ("geste", "repondre"),
        ("valeur", "99001 Brume (99)"),
    ];
    let page = bench.posts("/aide", &chosen);
    assert_eq!(value_of(page.text(), "r.residence.commune"), "99001");
    assert_eq!(value_of(page.text(), "commune"), "99001 Brume (99)");
}

#[test]
fn people_to_meet_come_with_reasons_and_each_answer_is_carried_to_the_letter() {
    let bench = super::orientation::bench();
    let fields = [
        ("r.residence.commune", "99001"),
        ("commune", "99001 Brume"),
        ("r.projet.stade", "idee"),
        ("r.projet.besoins", "financement"),
        ("geste", "resultats"),
    ];
    let page = bench.posts("/aide", &fields);
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("Qui rencontrer, et dans quel ordre"));
    assert!(page.text().contains("class=\"fiche\""), "{}", page.text());
    assert!(page.text().contains("Vos réponses (3)"));
}

#[test]
fn a_page_of_a_structure_says_what_is_known_and_its_data_is_cited_by_the_policy() {
    use base64::{Engine, prelude::BASE64_STANDARD};
    use sha2::{Digest, Sha256};
    let bench = super::orientation::bench();
    let page = bench.ask("GET /structures/criee");
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("<h1>Structure criee</h1>"));
    let (_, data) = page
        .text()
        .split_once("application/ld+json\">")
        .expect("data");
    let (data, _) = data.split_once("</script>").expect("its end");
    let digest = BASE64_STANDARD.encode(Sha256::digest(data));
    let policy = page.header("content-security-policy");
    assert!(
        policy.contains(&format!("script-src 'sha256-{digest}'")),
        "{policy}"
    );
    let data: Value = serde_json::from_str(data).expect("JSON");
    assert_eq!(data["name"], "Structure criee");
    assert_eq!(bench.ask("GET /structures/ailleurs").status, 404);
    assert_eq!(bench.ask("GET /structures/%3Cb%3E").status, 404);
    // A network has its page as a scheme; a file stays a file.
    let network = bench.ask("GET /structures/ouverte");
    assert_eq!(
        (network.status, network.header("location")),
        (303, "/dispositifs/ouverte")
    );
    assert_eq!(bench.ask("GET /structures/99.gus").status, 404);
}
