//! A corpus of pages, and what is said of each.

use super::*;
use crate::integrer::snippet::tests::site;

const SCRIPT: &str = "<script type=\"module\" src=\"https://guichet.test/guichet.js\"></script>";

fn report(policy: &str, html: &str) -> InstallationReport {
    let policies: Vec<_> = [policy.to_owned()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    let page = InstalledPage {
        policies: &policies,
        body: html,
    };
    InstallationReport::of(&page, &site())
}

/// A page that says its language, with that in it.
fn check(policy: &str, html: &str, wrong: &[&str], doubt: &[&str]) {
    let html = format!("<!doctype html><html lang=\"fr\"><body>{html}</body></html>");
    let report = report(policy, &html);
    assert_eq!(report.of_state(Wrong), wrong, "{html}\n{report:#?}");
    assert_eq!(report.of_state(Doubt), doubt, "{html}\n{report:#?}");
}

#[test]
fn what_the_site_gives_is_in_place_as_it_is_given() {
    for fields in [
        &[][..],
        &[("version", "fixe")],
        &[
            ("element", "qpv"),
            ("element", "orientation"),
            ("element", "candidature"),
        ],
        &[
            ("territoire", "departement:93"),
            ("theme", "sombre"),
            ("accent", "#aa0000"),
        ],
    ] {
        let fields = fields.iter().map(|(n, v)| ((*n).into(), (*v).into()));
        let choice = super::super::EmbedChoice::read(fields);
        check("", &site().elements(&choice), &[], &[]);
        check("", &site().frames(&choice), &[], &[]);
    }
    let given = site().policy();
    check(
        &given,
        &site().elements(&super::super::EmbedChoice::default()),
        &[],
        &[],
    );
}

#[test]
fn each_mistake_is_told() {
    let qpv = "<guichet-qpv></guichet-qpv>";
    let with = |element: &str| format!("{SCRIPT}{element}");
    check("", "Rien ici", &["Module"], &[]);
    check("", qpv, &["Script"], &[]);
    check("", SCRIPT, &[], &["Module"]);
    check("", &format!("<!-- {SCRIPT}{qpv} -->"), &["Module"], &[]);
    check(
        "",
        "<script>let a = '<guichet-qpv>'</script>",
        &["Module"],
        &[],
    );
    check("", &with("<guichet-gpv></guichet-gpv>"), &["Module"], &[]);
    check(
        "",
        &with("<guichet-qpv teritoire=\"commune:93066\">"),
        &["Attributs"],
        &[],
    );
    check(
        "",
        &with("<guichet-qpv territoire=\"93066\">"),
        &["Attributs"],
        &[],
    );
    check(
        "",
        &with("<guichet-qpv theme=\"dark\">"),
        &["Attributs"],
        &[],
    );
    check(
        "",
        &with("<guichet-qpv style=\"height: 300px\">"),
        &[],
        &["Hauteur"],
    );
    check("", &with("<guichet-candidature>"), &[], &["Attributs"]);
    check(
        "",
        &with("<guichet-candidature><guichet-orientation>"),
        &[],
        &[],
    );
    check(
        "",
        &format!("<script src=\"https://guichet.test/guichet.js\"></script>{qpv}"),
        &["Script"],
        &[],
    );
    let pinned = |version: &str, integrity: &str| {
        format!(
            "<script type=\"module\" src=\"https://guichet.test/v/{version}/guichet.js\" \
             integrity=\"{integrity}\"></script>{qpv}"
        )
    };
    check("", &pinned("1.2.3", "sha256-abc="), &[], &[]);
    check("", &pinned("1.2.3", "sha256-autre="), &["Intégrité"], &[]);
    check("", &pinned("1.2.3", ""), &[], &["Intégrité"]);
    check("", &pinned("1.0.0", "sha256-ancienne="), &[], &["Version"]);
    check(
        "",
        &with(qpv).replace(" src=", " integrity=\"sha256-abc=\" src="),
        &["Intégrité"],
        &[],
    );
    check(
        "",
        &format!("{SCRIPT}{}", pinned("1.2.3", "sha256-abc=")),
        &[],
        &["Version"],
    );
}

#[test]
fn each_thing_that_a_policy_refuses_is_told() {
    let page = format!("{SCRIPT}<guichet-qpv>");
    check(
        "script-src 'self'",
        &page,
        &["Politique de sécurité"; 2],
        &[],
    );
    check(
        "script-src https: 'wasm-unsafe-eval'; connect-src *",
        &page,
        &[],
        &[],
    );
    check(
        "script-src https: 'wasm-unsafe-eval'; connect-src https://guichet.test",
        &page,
        &["Politique de sécurité"],
        &[],
    );
    check("img-src 'self'", &page, &[], &[]);
    let said = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">";
    check(
        "",
        &format!("{said}{page}"),
        &["Politique de sécurité"; 4],
        &[],
    );
    let frame = "<iframe data-guichet height=640 title=\"Adresse\" \
                 src=\"https://guichet.test/integrer/cadre/qpv\"></iframe>";
    check("frame-src 'self'", frame, &["Politique de sécurité"], &[]);
    check("frame-src https://guichet.test", frame, &[], &[]);
}

#[test]
fn frames_have_a_title_and_a_height() {
    let frame = |attributes: &str| {
        format!("<iframe {attributes} src=\"https://guichet.test/integrer/cadre/qpv\"></iframe>")
    };
    check(
        "",
        &frame("title=\"Adresse\" height=640"),
        &[],
        &["Hauteur"],
    );
    check(
        "",
        &frame("data-guichet title=\"Adresse\" height=90"),
        &[],
        &["Hauteur"],
    );
    check("", &frame("data-guichet height=640"), &["Module"], &[]);
}

#[test]
fn a_page_without_a_language_is_told() {
    let report = report("", &format!("{SCRIPT}<guichet-qpv>"));
    assert_eq!(report.of_state(Doubt), ["Langue"]);
}

#[test]
fn any_bytes_are_read() {
    for html in [
        "<",
        "<guichet-",
        "<guichet-qpv a='",
        "<script",
        "<!--",
        "\0<html\u{fffd}>",
    ] {
        report("; ;,, script-src", html);
    }
}
