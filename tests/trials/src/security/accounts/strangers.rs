//! Members of one structure on the applications of another, and one who was removed.

use super::{AccountMeasures, AccountTrial, STRUCTURES};
use crate::{
    browser::Browser,
    http::HttpAnswer,
    security::service::{candidature, said},
};
use anyhow::{Context, Result, bail};
use shared::wire::v1::routes::{Method, Scope, pages};

/// How many applications the other structure has.
const APPLICATIONS: usize = 40;

/// What the form of an application may do.
const ACTS: [&str; 7] = [
    "prendre",
    "accepter",
    "refuser",
    "note",
    "rendez-vous",
    "transmettre",
    "autre",
];

/// An application of the other structure, and a word that nobody else knows.
struct TheirApplication {
    reference: String,
    word: String,
    secret: String,
}

fn holds(answer: &HttpAnswer, word: &str) -> bool {
    let bytes = word.as_bytes();
    answer
        .body
        .windows(bytes.len())
        .any(|window| window == bytes)
}

pub(super) fn try_out(
    trial: &AccountTrial<'_>,
    stranger: &mut Browser,
    holder: &mut Browser,
    measures: &mut AccountMeasures,
) -> Result<()> {
    let [(own, _), (structure, _)] = STRUCTURES;
    let mut applications = Vec::new();
    for rank in 0..APPLICATIONS.div_ceil(trial.one_in) {
        let word = format!("Mot{}", 3_000_000 + rank);
        let mut body = candidature(structure, &word);
        body["accord_transmission"] = true.into();
        let kept = trial
            .service
            .deposit("", &format!("espace-{rank}"), &body)?;
        let path = format!("/espace/candidatures/{}", kept.reference);
        if !holds(&holder.get(&path)?, &word) {
            bail!("its own structure does not read {word}: nothing is tried");
        }
        applications.push(TheirApplication {
            reference: kept.reference,
            word,
            secret: kept.secret,
        });
    }
    for application in &applications {
        reach(stranger, application, [own, structure], measures)?;
    }
    removed(trial, holder, &applications, measures)?;
    for application in &applications {
        let query = format!("GET /v1/candidatures/{}", application.reference);
        let entry = said(&trial.service.ask(&application.secret, &query, None)?);
        let steps = entry["historique"].as_array().context("no history")?;
        let same = steps
            .iter()
            .all(|step| step["etape"] == "recue" || step["etape"] == "transmise");
        if !same || entry["candidat"]["prenom"] != application.word.as_str() {
            measures.stranger_changes += 1;
            measures.example(|| format!("{} was changed", application.reference));
        }
    }
    Ok(())
}

/// Every route of the spaces that could reach an application.
fn reach(
    stranger: &mut Browser,
    application: &TheirApplication,
    [own, theirs]: [&str; 2],
    measures: &mut AccountMeasures,
) -> Result<()> {
    let reference = &application.reference;
    let escaped: String = reference.bytes().map(|b| format!("%{b:02X}")).collect();
    let spelled = [
        reference.clone(),
        reference.to_lowercase(),
        escaped,
        format!("{reference}/"),
        format!("{reference}?structure={theirs}"),
        format!("./{reference}"),
    ];
    stranger.get("/espace")?;
    let jeton = stranger.hidden("jeton");
    for route in pages() {
        if !matches!(route.scope, Scope::Session | Scope::Operator) {
            continue;
        }
        let one = route.path.contains("{reference}");
        let paths: Vec<_> = match one {
            true => spelled
                .iter()
                .map(|text| route.path.replace("{reference}", text))
                .collect(),
            false => vec![format!(
                "{}?reference={reference}&structure={theirs}",
                route.path.replace(['{', '}'], "")
            )],
        };
        let mut answers = Vec::new();
        for path in paths {
            if route.method == Method::Get {
                answers.push(stranger.get(&path)?);
                continue;
            }
            // What is about nobody's application is tried for the other structure alone: the
            // rest is one's own to do.
            let structures: &[&str] = if one { &[own, theirs, ""] } else { &[theirs] };
            for structure in structures {
                for act in ACTS {
                    let fields = [
                        ("jeton", jeton.as_str()),
                        ("structure_vue", structure),
                        ("geste", act),
                        ("rang", "1"),
                        ("reference", reference),
                        ("structure", own),
                        ("vers", own),
                        ("motif", "complet"),
                        ("note", "prise"),
                    ];
                    let fields: Vec<_> = fields
                        .into_iter()
                        .filter(|(_, value)| !value.is_empty())
                        .collect();
                    answers.push(stranger.post_only(
                        &path,
                        &fields,
                        &[("sec-fetch-site", "same-origin")],
                    )?);
                }
            }
        }
        for answer in answers {
            measures.stranger_attempts += 1;
            if holds(&answer, &application.word) || holds(&answer, &application.secret) {
                measures.stranger_readings += 1;
                measures.example(|| format!("{} shows what is another structure's", route.path));
            }
            let refused = matches!(answer.status, 403 | 404 | 405 | 409 | 422);
            if (one || route.method == Method::Post) && !refused {
                measures.stranger_changes += 1;
                measures.example(|| format!("{}: {}", route.path, answer.status));
            }
        }
    }
    Ok(())
}

/// A colleague is invited, opens what there is, and is removed: their open tabs do nothing more.
fn removed(
    trial: &AccountTrial<'_>,
    holder: &mut Browser,
    applications: &[TheirApplication],
    measures: &mut AccountMeasures,
) -> Result<()> {
    let [_, (structure, _)] = STRUCTURES;
    let courriel = "moussa@essai.example";
    holder.get("/espace/membres")?;
    let page = holder.get("/espace/membres")?;
    holder.post(
        "/espace/membres",
        &[("geste", "inviter"), ("courriel", courriel)],
    )?;
    let mut colleague = trial.signed_in(courriel)?;
    let tabs = &applications[..applications.len().min(8)];
    for application in tabs {
        let path = format!("/espace/candidatures/{}", application.reference);
        if !holds(&colleague.get(&path)?, &application.word) {
            bail!("a member reads nothing: nothing is tried");
        }
    }
    let (jeton, rang) = (colleague.hidden("jeton"), colleague.hidden("rang"));
    let known = accounts_of(&page);
    let page = holder.get("/espace/membres")?;
    let accounts = accounts_of(&page);
    let compte = accounts.iter().find(|account| !known.contains(account));
    let compte = compte.context("no member to remove")?;
    let answer = holder.post(
        "/espace/membres",
        &[("geste", "retirer"), ("compte", compte)],
    )?;
    if answer.header("location") != "/espace/membres?fait=retire" {
        bail!("a member is not removed: {}", answer.status);
    }
    for application in tabs {
        let path = format!("/espace/candidatures/{}", application.reference);
        let mut answers = vec![
            colleague.get(&path)?,
            colleague.get(&format!("{path}/export"))?,
        ];
        for act in ACTS {
            let fields = [
                ("jeton", jeton.as_str()),
                ("structure_vue", structure),
                ("rang", &rang),
                ("geste", act),
                ("note", "prise"),
            ];
            answers.push(colleague.post_only(
                &path,
                &fields,
                &[("sec-fetch-site", "same-origin")],
            )?);
        }
        for answer in answers {
            measures.removed_attempts += 1;
            if holds(&answer, &application.word) || !matches!(answer.status, 403 | 404 | 409) {
                measures.removed_in += 1;
                measures.example(|| format!("who was removed is answered {}", answer.status));
            }
        }
    }
    Ok(())
}

/// The accounts that a page of members has forms for.
fn accounts_of(page: &HttpAnswer) -> Vec<String> {
    let text = String::from_utf8_lossy(&page.body).into_owned();
    let values = text.split("name=\"compte\" value=\"").skip(1);
    values
        .filter_map(|rest| Some(rest.split('"').next()?.to_owned()))
        .collect()
}
