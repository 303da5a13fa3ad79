//! What changed between two versions, or that nobody can say.

use super::{Bench, orientation::bench};
use serde_json::json;

fn changes_path(bench: &Bench, generation: &str) -> String {
    let index = bench.index_path(generation);
    index.replace("national.qpv", "changements.json")
}

fn written(set: &str, id: &str) -> Vec<u8> {
    let version =
        |digest: &str| json!({ "empreinte": digest, "publie_le": null, "generation": null });
    let entry = |id: &str, fields: &[&str]| json!({ "id": id, "nom": "Les Cordiers", "champs": fields, "avant": null, "ecart_m": null });
    let changes = json!({
        "jeu": set,
        "avant": version("sha256:aa"),
        "apres": version("sha256:bb"),
        "tolerance_m": null,
        "inchanges": 1,
        "apparus": [],
        "disparus": [],
        "modifies": [entry(id, &["contour"])],
    });
    changes.to_string().into_bytes()
}

#[test]
fn no_earlier_version_is_an_error_and_not_an_empty_list() {
    let bench = bench();
    for query in ["jeu=qpv", "jeu=qpv&generation=2024", "jeu=structures"] {
        let response = bench.ask(&format!("GET /v1/changements?{query}"));
        assert_eq!(response.status, 404, "{query}");
        assert_eq!(response.json()["code"], "generation-absente", "{query}");
        let detail = response.json()["detail"].to_string();
        assert!(detail.contains("version précédente"), "{detail}");
    }
    let page = bench.ask("GET /donnees");
    assert!(page.text().contains("Aucune version précédente"));
}

#[test]
fn what_an_import_said_is_told_as_an_answer_and_on_the_page() {
    let mut bench = bench();
    let path = changes_path(&bench, "2024");
    bench.write(&path, &written("qpv", "QN09901N"));
    bench.write(
        "/structures/changements.json",
        &written("structures", "criee"),
    );
    let qpv = bench.ask("GET /v1/changements?jeu=qpv&generation=2024");
    assert_eq!(qpv.status, 200, "{:?}", qpv.json());
    assert_eq!(qpv.json()["modifies"][0]["id"], "QN09901N");
    let structures = bench.ask("GET /v1/changements?jeu=structures");
    assert_eq!(
        structures.json()["modifies"][0]["champs"],
        json!(["contour"])
    );
    let page = bench.ask("GET /donnees");
    let text = page.text();
    assert!(text.contains("/territoires/qpv:QN09901N"), "{text}");
    assert!(
        text.contains("<svg") && text.contains("class=\"carte\""),
        "the outline is drawn"
    );
}

#[test]
fn what_cannot_be_read_is_not_nothing_kept() {
    let mut bench = bench();
    let path = changes_path(&bench, "2024");
    bench.write(&path, b"{");
    let response = bench.ask("GET /v1/changements?jeu=qpv&generation=2024");
    assert_eq!(response.status, 503);
    bench.write("/structures/changements.json", b"[]");
    let response = bench.ask("GET /v1/changements?jeu=structures");
    assert_eq!(response.status, 503);
    let page = bench.ask("GET /donnees");
    assert!(page.text().contains("Cela ne se lit pas en ce moment"));
}
