//! Who acts for a structure.

use super::{Bench, Browser, shows};

const AWA: &str = "awa@regie.test";
const MOUSSA: &str = "moussa@ailleurs.test";

/// The identifier of the account of an address, in the page of members.
fn member_id(browser: &Browser<'_>, courriel: &str) -> String {
    browser.get("/espace/membres");
    let page = browser.page.borrow();
    let after = page
        .split_once(&format!("<strong>{courriel}</strong>"))
        .unwrap()
        .1;
    let after = after.split_once("name=\"compte\" value=\"").unwrap().1;
    after.split('"').next().unwrap().to_owned()
}

fn invite<'a>(bench: &'a Bench, by: &Browser<'a>, courriel: &str) -> Browser<'a> {
    by.get("/espace/membres");
    let invited = by.post(
        "/espace/membres",
        &[("geste", "inviter"), ("courriel", courriel)],
    );
    assert_eq!(invited.header("location"), "/espace/membres?fait=invite");
    Browser::signed_in(bench, courriel)
}

#[test]
fn a_responsible_member_invites_appoints_and_removes() {
    let bench = super::bench();
    bench.make_member(AWA, "criee", true);
    let awa = Browser::signed_in(&bench, AWA);
    let moussa = invite(&bench, &awa, MOUSSA);
    let mails = bench.machine.mails.borrow().clone();
    let mail = mails
        .iter()
        .find(|mail| mail.subject.contains("invité"))
        .unwrap();
    assert_eq!(mail.to, MOUSSA);
    assert!(mail.text.contains("« Structure criee »"));
    // The subject, and who else reads it, say nothing of anyone.
    assert!(!mail.text.contains(AWA) && !mail.subject.contains("criee"));
    shows(&moussa.get("/espace/membres"), 200, AWA);
    assert!(!moussa.page.borrow().contains("Inviter quelqu’un"));

    let id = member_id(&awa, MOUSSA);
    let appointed = awa.post("/espace/membres", &[("geste", "nommer"), ("compte", &id)]);
    assert_eq!(appointed.header("location"), "/espace/membres?fait=nomme");
    shows(&moussa.get("/espace/membres"), 200, "Inviter quelqu’un");

    // A tab that is open stops at once.
    let removed = awa.post("/espace/membres", &[("geste", "retirer"), ("compte", &id)]);
    assert_eq!(removed.header("location"), "/espace/membres?fait=retire");
    let late = moussa.post(
        "/espace/membres",
        &[("geste", "inviter"), ("courriel", "x@y.test")],
    );
    shows(&late, 403, "Connectez-vous");
    let back = Browser::signed_in(&bench, MOUSSA);
    shows(
        &back.get("/espace"),
        200,
        "Vous n’agissez encore pour aucune structure",
    );
    assert_eq!(back.get("/espace/membres").status, 404);
}

#[test]
fn only_who_is_responsible_changes_the_members() {
    let bench = super::bench();
    bench.make_member(AWA, "criee", true);
    bench.make_member("lea@ailleurs.test", "phare", true);
    let awa = Browser::signed_in(&bench, AWA);
    let moussa = invite(&bench, &awa, MOUSSA);
    let lea = Browser::signed_in(&bench, "lea@ailleurs.test");
    let (awa_id, moussa_id) = (member_id(&awa, AWA), member_id(&awa, MOUSSA));
    for browser in [&moussa, &lea] {
        browser.get("/espace/membres");
        for fields in [
            [("geste", "retirer"), ("compte", &awa_id)],
            [("geste", "nommer"), ("compte", &moussa_id)],
        ] {
            assert!(
                browser.post("/espace/membres", &fields).status >= 400,
                "{fields:?}"
            );
        }
    }
    moussa.get("/espace/membres");
    let invites = moussa.post(
        "/espace/membres",
        &[("geste", "inviter"), ("courriel", "x@y.test")],
    );
    shows(&invites, 403, "Cette page n’est pas pour vous");
    assert_eq!(awa.get("/espace/membres").status, 200);
    assert_eq!(
        bench
            .machine
            .count("SELECT count(*) FROM membre WHERE responsable = 1"),
        2
    );

    // Another structure of the same form changes nothing: the visit says which one it is.
    lea.get("/espace/membres");
    let forged = lea.post_only(
        "/espace/membres",
        &[
            ("jeton", &lea.hidden("jeton")),
            ("structure_vue", "criee"),
            ("geste", "inviter"),
            ("courriel", "x@y.test"),
        ],
    );
    shows(&forged, 409, "Vous avez changé de structure");
}

#[test]
fn a_structure_keeps_someone_responsible_and_a_member_may_leave() {
    let bench = super::bench();
    bench.make_member(AWA, "criee", true);
    let awa = Browser::signed_in(&bench, AWA);
    let moussa = invite(&bench, &awa, MOUSSA);
    let id = member_id(&awa, AWA);
    let last = awa.post("/espace/membres", &[("geste", "retirer"), ("compte", &id)]);
    shows(&last, 409, "Une structure garde au moins un responsable");
    assert_eq!(awa.get("/espace").status, 200);

    let id = member_id(&moussa, MOUSSA);
    let left = moussa.post("/espace/membres", &[("geste", "retirer"), ("compte", &id)]);
    assert_eq!(left.header("location"), "/espace/connexion");
    assert_eq!(moussa.get("/espace").status, 403);
}

#[test]
fn invitations_are_counted_and_said_as_they_are() {
    let mut bench = super::bench();
    bench.make_member(AWA, "criee", true);
    let awa = Browser::signed_in(&bench, AWA);
    awa.get("/espace/membres");
    let invites = |courriel: &str| {
        awa.post(
            "/espace/membres",
            &[("geste", "inviter"), ("courriel", courriel)],
        )
    };
    let again = [MOUSSA, MOUSSA].map(|courriel| invites(courriel).header("location").to_owned());
    assert_eq!(
        again,
        [
            "/espace/membres?fait=invite",
            "/espace/membres?fait=deja-membre"
        ]
    );
    shows(&invites("pas une adresse"), 422, "Écrivez une adresse");
    for rank in 0..28 {
        let courriel = format!("{rank}@ailleurs.test");
        awa.post(
            "/espace/membres",
            &[("geste", "inviter"), ("courriel", &courriel)],
        );
    }
    let over = awa.post(
        "/espace/membres",
        &[("geste", "inviter"), ("courriel", "x@y.test")],
    );
    shows(&over, 429, "C’est trop de demandes");

    let cookie = awa.cookie.borrow().clone();
    let page = awa.page.borrow().clone();
    bench.machine.mail_fails = true;
    bench.execute("DELETE FROM budget");
    let awa = Browser::new(&bench);
    (*awa.cookie.borrow_mut(), *awa.page.borrow_mut()) = (cookie, page);
    let untold = awa.post(
        "/espace/membres",
        &[("geste", "inviter"), ("courriel", "x@y.test")],
    );
    assert_eq!(
        untold.header("location"),
        "/espace/membres?fait=invite-sans-courriel"
    );
}
