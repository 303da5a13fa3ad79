//! What opens a session and what does not, and posts that do not come from its own pages.

use super::{AccountMeasures, AccountTrial};
use crate::browser::{Browser, letters};
use anyhow::Result;
use shared::wire::v1::routes::{Method, Scope, pages};

const AWA: &str = "awa@essai.example";
/// Another mailbox: one network has few links sent to each.
const LEA: &str = "lea@essai.example";
const COOKIE: &str = "__Host-guichet=";

/// Whether a browser is in, with a cookie.
fn is_in(browser: &mut Browser, cookie: &str) -> Result<bool> {
    browser.cookie = cookie.to_owned();
    Ok(browser.get("/espace")?.status != 403)
}

pub(super) fn try_out(trial: &AccountTrial<'_>, measures: &mut AccountMeasures) -> Result<()> {
    // Fixation: a token that somebody planted is not the one that signing in gives.
    let mut victim = trial.browser();
    let planted = format!("{COOKIE}{}", "A".repeat(43));
    victim.cookie = planted.clone();
    let link = victim.ask_link(AWA)?;
    let asked_again = victim.ask_link(AWA)?;
    victim.post(&link, &[])?;
    let first = victim.cookie.clone();
    let mut dead = vec![planted];
    measures.sessions_tried += 1;
    measures.sessions_in += u64::from(dead.contains(&first));

    // A link once, and with it every other one to that mailbox; read or posted.
    for link in [&link, &asked_again] {
        for spelled in [
            link.clone(),
            format!("{link}/"),
            link.to_uppercase(),
            format!("{link}?a=b"),
        ] {
            let mut thief = trial.browser();
            let statuses = [
                thief.get(&spelled)?.status,
                thief.post(&spelled, &[])?.status,
            ];
            measures.sessions_tried += 2;
            let opened = statuses
                .iter()
                .filter(|status| matches!(status, 200 | 303))
                .count();
            measures.sessions_in += opened as u64;
            if opened > 0 {
                measures.example(|| format!("a used link answers {statuses:?}"));
            }
        }
    }

    // What was replaced by signing in again, signed out of, or ended from elsewhere.
    let again = victim.ask_link(AWA)?;
    victim.post(&again, &[])?;
    dead.push(first);
    let second = victim.cookie.clone();
    victim.get("/espace")?;
    victim.post("/espace/deconnexion", &[])?;
    dead.push(second);
    let elsewhere = trial.signed_in(LEA)?.cookie.clone();
    let mut here = trial.signed_in(LEA)?;
    here.get("/espace/sessions")?;
    here.post("/espace/sessions", &[("session", "autres")])?;
    dead.push(elsewhere);
    let living = here.cookie.clone();
    let mut thief = trial.browser();
    if !is_in(&mut thief, &living)? {
        measures.example(|| "a living session does not open: nothing was tried".into());
        measures.sessions_in += 1;
    }

    // What nearly is a token.
    let token = living.trim_start_matches(COOKIE);
    for at in 0..token.len() {
        let mut changed = token.as_bytes().to_vec();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed)?;
        // The last character of base64 has bits that no byte has, yet another text is another.
        dead.push(format!("{COOKIE}{changed}"));
        dead.push(format!("{COOKIE}{}", &token[..at]));
    }
    dead.extend([
        String::new(),
        format!("{COOKIE}{token}A"),
        format!("{COOKIE}{token}; {COOKIE}{token}"),
        format!("guichet={token}"),
        format!("__Secure-guichet={token}"),
        format!("__host-guichet={token}"),
        format!("{COOKIE}\"{token}\""),
        format!("{COOKIE}{}", token.to_lowercase()),
        format!(
            "{COOKIE}{}",
            shared::candidature::seals::digest(token.as_bytes())
        ),
    ]);
    for cookie in &dead {
        measures.sessions_tried += 1;
        if is_in(&mut thief, cookie)? {
            measures.sessions_in += 1;
            measures.example(|| "a dead or changed token opens a session".into());
        }
    }
    referrers(trial, &mut here, measures)
}

/// A page whose address holds a secret leads nowhere else, and none sends where one came from.
fn referrers(
    trial: &AccountTrial<'_>,
    browser: &mut Browser,
    measures: &mut AccountMeasures,
) -> Result<()> {
    let secret = trial.browser().ask_link("lien@essai.example")?;
    let open = pages().filter(|route| {
        let readable = matches!(route.scope, Scope::Session | Scope::Anyone);
        let space = route.path.starts_with("/espace");
        route.method == Method::Get && readable && space && !route.path.contains('{')
    });
    let paths: Vec<_> = open
        .map(|route| route.path.to_owned())
        .chain([secret.clone()])
        .collect();
    for path in paths {
        let answer = browser.get(&path)?;
        measures.pages_read += 1;
        let page = String::from_utf8_lossy(&answer.body);
        let leaves = [
            "href=\"http",
            "src=\"http",
            "action=\"http",
            "href=\"//",
            "src=\"//",
        ];
        let leaves = leaves.iter().any(|start| page.contains(start));
        let html = answer.header("content-type").starts_with("text/html");
        let sends = html && answer.header("referrer-policy") != "no-referrer";
        let kept = answer.header("cache-control") != "no-store";
        if sends || kept || (path == secret && leaves) {
            measures.pages_leaky += 1;
            measures.example(|| format!("{} lets something out", path.replace(&secret, "a link")));
        }
    }
    Ok(())
}

/// Every form of the spaces, posted as another site would, without its token, or with that of
/// another session, for another structure than the one that is acted for.
pub(super) fn posts_from_elsewhere(
    trial: &AccountTrial<'_>,
    member: &mut Browser,
    other: &mut Browser,
    measures: &mut AccountMeasures,
) -> Result<()> {
    other.get("/espace")?;
    let (theirs, elsewhere) = (other.hidden("jeton"), other.hidden("structure_vue"));
    member.get("/espace")?;
    let (own, structure) = (member.hidden("jeton"), member.hidden("structure_vue"));
    let ours = ("sec-fetch-site", "same-origin");
    let sites: [&[(&str, &str)]; 8] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "none")],
        &[("sec-fetch-site", "cross-site"), ("origin", "null")],
        &[("origin", "https://ailleurs.example")],
        &[("origin", "http://localhost.ailleurs.example")],
        &[ours, ("content-type", "text/plain")],
        &[ours, ("content-type", "multipart/form-data; boundary=a")],
    ];
    let before = letters(trial.database)?.len();
    for route in pages().filter(|route| route.method == Method::Post) {
        if !route.path.starts_with("/espace") {
            continue;
        }
        let path = route.path.replace(['{', '}'], "");
        let sound = [
            ("jeton", own.as_str()),
            ("structure_vue", &structure),
            ("courriel", "tiers@essai.example"),
        ];
        let mut answers = Vec::new();
        for headers in sites {
            answers.push(member.post_only(&path, &sound, headers)?);
        }
        if route.scope != Scope::Anyone {
            for fields in [
                vec![],
                vec![("jeton", "")],
                vec![("jeton", theirs.as_str()), ("structure_vue", &structure)],
                vec![("jeton", &own[..own.len().saturating_sub(1)])],
                vec![("jeton", &own), ("structure_vue", &elsewhere)],
            ] {
                answers.push(member.post_only(&path, &fields, &[ours])?);
            }
        }
        for answer in answers {
            measures.foreign_posts += 1;
            if !matches!(answer.status, 403 | 409 | 422) {
                measures.foreign_done += 1;
                measures.example(|| {
                    format!("a post from elsewhere to {}: {}", route.path, answer.status)
                });
            }
        }
    }
    measures.foreign_done += (letters(trial.database)?.len() - before) as u64;
    Ok(())
}
