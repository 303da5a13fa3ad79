//! Addresses and what is written to them: who is known, look-alikes, mails, floods.

use super::{AccountMeasures, AccountTrial, STRUCTURES};
use crate::{
    browser::{Browser, letters},
    http::HttpAnswer,
    security::service::candidature,
};
use anyhow::Result;
use std::time::Instant;

/// Mailboxes that look like one of the first structure, which published `aide@distance.example`
/// and the site `https://distance.example`.
const LOOK_ALIKES: [&str; 29] = [
    "aide@dist\u{0430}nce.example",
    "aide@distance.example.ailleurs.example",
    "aide@ailleurs-distance.example",
    "aide@distance.example.com",
    "aide@distance-example.com",
    "aide@distance.exemple",
    "aide@distance.exampl",
    "aide@distance.examples",
    "aide@distances.example",
    "aide@distanc.example",
    "aide@dlstance.example",
    "aide@d1stance.example",
    "aide@xn--distnce-9wa.example",
    "aide@xdistance.example",
    "aide@distance.ailleurs.example",
    "aide@example",
    "aide@www.ailleurs.example",
    "aide+distance.example@ailleurs.example",
    "aide.distance.example@ailleurs.example",
    "distance.example@ailleurs.example",
    "aide%distance.example@ailleurs.example",
    "aide@gmail.com",
    "aide@orange.fr",
    "aide.distance@laposte.net",
    "aide@ailleurs.distance-example.example",
    "aide@distance.example-ailleurs.example",
    "aide@istance.example",
    "aide@tance.example",
    "aide@example.distance",
];

/// Typed by hand, and never an address.
const TYPED: [&str; 5] = [
    "aide@distance.example, intrus@ailleurs.example",
    "aide@distance.example\r\nBcc: intrus@ailleurs.example",
    "aide@distance\u{3002}example",
    "\"aide@distance.example\" <intrus@ailleurs.example>",
    "aide@distance.example\u{202e}",
];

pub(super) fn look_alikes(trial: &AccountTrial<'_>, measures: &mut AccountMeasures) -> Result<()> {
    let [(structure, published), _] = STRUCTURES;
    for typed in TYPED {
        let before = letters(trial.database)?.len();
        let mut browser = trial.browser();
        let answer = browser.post("/espace/connexion", &[("courriel", typed)])?;
        measures.claims += 1;
        // What is cleaned into the structure's own mailbox goes there, where nobody else reads.
        let letters = letters(trial.database)?;
        let mut sent = letters.iter().skip(before);
        if sent.any(|letter| letter.to != published) || !matches!(answer.status, 303 | 422) {
            measures.claims_taken += 1;
            measures.example(|| format!("{typed:?} is taken for an address of the structure"));
        }
    }
    for courriel in LOOK_ALIKES {
        let mut browser = trial.browser();
        let asked = browser.post("/espace/connexion", &[("courriel", courriel)])?;
        measures.claims += 1;
        if asked.status == 422 {
            continue;
        }
        let mut browser = trial.signed_in(courriel)?;
        let to = browser.claim(structure)?;
        if to != "/espace/rejoindre?fait=demande" {
            measures.claims_taken += 1;
            measures.example(|| format!("{courriel} claims {structure}: {to}"));
        }
    }
    Ok(())
}

/// What an answer says, without its hour.
fn words_of(answer: &HttpAnswer) -> String {
    let mut headers = answer.headers.clone();
    headers.retain(|(name, _)| name != "date");
    let body = String::from_utf8_lossy(&answer.body);
    format!("{} {headers:?} {body}", answer.status)
}

/// Known and unknown addresses in turn: the answers are the same, and so is their time. How
/// often the known one was slower is compared over all pairs, which an odd slow answer changes
/// little: by chance alone, 200 of each are 6 hundredths away from half once in twenty times, and
/// 15 never.
pub(super) fn enumeration(trial: &AccountTrial<'_>, measures: &mut AccountMeasures) -> Result<()> {
    const EACH: usize = 200;
    let address = |kind: &str, rank: usize| format!("{kind}-{rank:04}@essai.example");
    for rank in 0..EACH {
        trial.signed_in(&address("connu", rank))?;
    }
    let mut browser = trial.browser();
    let mut times = [Vec::new(), Vec::new()];
    let mut answers = Vec::new();
    for rank in 0..EACH {
        // Which one is first changes, for what comes second may find something warm.
        let kinds = [("connu", 0), ("autre", 1)];
        for turn in 0..2 {
            let (kind, at) = kinds[(turn + rank) % 2];
            let courriel = address(kind, rank);
            let started = Instant::now();
            let answer = browser.post("/espace/connexion", &[("courriel", &courriel)])?;
            times[at].push(started.elapsed());
            answers.push(words_of(&answer));
        }
    }
    measures.addresses_compared += answers.len() as u64;
    let first = answers.first().cloned().unwrap_or_default();
    let others = answers.iter().filter(|answer| **answer != first).count();
    measures.addresses_told_apart += others as u64;
    let [known, unknown] = &times;
    let slower = known
        .iter()
        .flat_map(|known| unknown.iter().filter(move |other| known > *other));
    let share = slower.count() as f64 / (known.len() * unknown.len()).max(1) as f64;
    measures.known_slower = (share - 0.5).abs() * 100.0;
    Ok(())
}

/// Whatever people may write that is near a mail becomes no header of it, nor part of its text.
pub(super) fn into_mails(
    trial: &AccountTrial<'_>,
    member: &mut Browser,
    measures: &mut AccountMeasures,
) -> Result<()> {
    const MARK: &str = "zqinjection";
    let ends = [
        "\r\n", "\n", "\r", "\n\n", "\u{2028}", "\u{85}", "\0", "%0d%0a", "\\r\\n", "\u{b}",
    ];
    let heads = [
        format!("Bcc: {MARK}@ailleurs.example"),
        format!("Subject: {MARK}"),
        format!("Content-Type: text/html\r\n\r\n<a href=\"https://{MARK}.example\">"),
        format!(".\r\nMAIL FROM:<{MARK}@ailleurs.example>"),
    ];
    let [_, (structure, _)] = STRUCTURES;
    let before = letters(trial.database)?.len();
    for (rank, end) in ends.iter().enumerate() {
        for (which, head) in heads.iter().enumerate() {
            let text = format!("Awa{end}{head}");
            let address = format!("awa-{rank}-{which}@essai.example{end}{head}");
            trial
                .browser()
                .post("/espace/connexion", &[("courriel", &address)])?;
            member.get("/espace/membres")?;
            member.post(
                "/espace/membres",
                &[("geste", "inviter"), ("courriel", &address)],
            )?;
            let mut body = candidature(structure, "Awa");
            body["candidat"]["prenom"] = text.as_str().into();
            body["projet"]["resume"] = format!("Un projet {text}").into();
            let bytes = body.to_string();
            let headers = [("content-type", "application/json")];
            trial
                .service
                .ask_with("POST /v1/candidatures", &headers, bytes.as_bytes())?;
            measures.mail_texts += 3;
        }
    }
    trial.service.empty()?;
    for letter in letters(trial.database)?.iter().skip(before) {
        let one_line = |text: &str| !text.chars().any(char::is_control);
        let one_address = letter.to.matches('@').count() == 1
            && !letter.to.contains([' ', ',', ';', '<', '>', '"']);
        let all = format!("{}{}{}", letter.to, letter.subject, letter.text);
        if !one_address || !one_line(&letter.to) || !one_line(&letter.subject) || all.contains(MARK)
        {
            measures.mails_hurt += 1;
            measures.example(|| format!("a mail to {:?}, {:?}", letter.to, letter.subject));
        }
    }
    Ok(())
}

/// Links asked for somebody else's mailbox, from many networks.
pub(super) fn flood(trial: &AccountTrial<'_>, measures: &mut AccountMeasures) -> Result<()> {
    let victim = "victime@tiers.example";
    for rank in 0..500_usize.div_ceil(trial.one_in) {
        let mut browser = trial.browser();
        browser.network = format!("203.0.113.{}", rank % 50);
        let spelled = [
            "victime@tiers.example",
            "Victime@Tiers.example",
            " victime@tiers.example ",
        ];
        let answer = browser.post("/espace/connexion", &[("courriel", spelled[rank % 3])])?;
        measures.links_asked += 1;
        if answer.status != 303 {
            measures.example(|| format!("a flood is answered {}", answer.status));
        }
    }
    let to_them = letters(trial.database)?;
    let to_them = to_them
        .iter()
        .filter(|letter| letter.to.to_lowercase() == victim);
    measures.links_sent += to_them.count() as u64;
    Ok(())
}
