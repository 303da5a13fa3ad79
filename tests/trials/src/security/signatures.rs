//! What the real service signs, and what a receiver then believes.

use super::{
    receiver::{AttackReceiver, ReceivedCall},
    service::{RunningService, candidature},
};
use anyhow::{Context, Result, bail};
use serde_json::json;
use shared::{
    Timestamp,
    candidature::seals::{SigningSecret, check_signature},
};

const STRUCTURE: &str = "signature-essai";

/// What was tried.
#[derive(Default)]
pub(super) struct SignatureMeasures {
    pub(super) attempts: u64,
    /// Believed, and should not have been.
    pub(super) believed_count: u64,
    /// Ours, and not believed.
    pub(super) refused: u64,
}

/// Receives messages, then sends them again as whoever caught them would.
pub(super) fn try_out(service: &RunningService) -> Result<SignatureMeasures> {
    let mut measures = SignatureMeasures::default();
    let (receiver, port) = AttackReceiver::start()?;
    let partenaire = service.partenaire(json!({
        "portee": "structure", "structure": STRUCTURE, "webhook": format!("http://127.0.0.1:{port}/"),
    }))?;
    let renew = format!("POST /v1/admin/partenaires/{}/secrets", partenaire.id);
    let mut secrets = vec![partenaire.secret];
    for turn in 0..3 {
        let received = message(service, &receiver, turn)?;
        let known: Vec<SigningSecret> = secrets
            .iter()
            .filter_map(|s| SigningSecret::parse(s))
            .collect();
        // The newest two sign, the ones before do not any more.
        for (age, secret) in known.iter().rev().enumerate() {
            measures.attempt(&received, std::slice::from_ref(secret), 0, age < 2);
        }
        let newest = known.last().context("no secret")?;
        measures.counterfeit(&received, std::slice::from_ref(newest));
        let made = service.admin(&renew, &json!({}))?;
        secrets.push(
            made["secret_webhook"]
                .as_str()
                .context("no secret")?
                .to_owned(),
        );
    }
    Ok(measures)
}

fn message(
    service: &RunningService,
    receiver: &AttackReceiver,
    turn: usize,
) -> Result<ReceivedCall> {
    let before = receiver.received().len();
    service.deposit(
        "",
        &format!("signature-{turn}"),
        &candidature(STRUCTURE, "Signe"),
    )?;
    for _ in 0..50 {
        if let Some(received) = receiver.received().get(before) {
            return Ok(received.clone());
        }
        service.tasks()?;
    }
    bail!("no message came")
}

impl SignatureMeasures {
    /// A message as it came, at so many seconds from when it was signed.
    fn attempt(
        &mut self,
        received: &ReceivedCall,
        secrets: &[SigningSecret],
        after: i64,
        must_believe: bool,
    ) {
        self.attempts += 1;
        let signed: i64 = received
            .header("webhook-timestamp")
            .parse()
            .unwrap_or_default();
        let now = Timestamp::from_second(signed + after).unwrap_or_default();
        let believed = check_signature(
            secrets,
            received.header("webhook-id"),
            received.header("webhook-timestamp"),
            received.header("webhook-signature"),
            &received.body,
            now,
        )
        .is_ok();
        self.believed_count += u64::from(believed && !must_believe);
        self.refused += u64::from(!believed && must_believe);
    }

    fn counterfeit(&mut self, received: &ReceivedCall, secrets: &[SigningSecret]) {
        for (after, must_believe) in [
            (-86_400, false),
            (-301, false),
            (-300, true),
            (-1, true),
            (300, true),
            (301, false),
            (3_600, false),
            (86_400, false),
        ] {
            self.attempt(received, secrets, after, must_believe);
        }
        // Every byte of the body, one after the other.
        for place in 0..received.body.len() {
            let mut altered = received.clone();
            altered.body[place] ^= 1;
            self.attempt(&altered, secrets, 0, false);
        }
        for (name, change) in [
            ("webhook-id", "msg_AUTRE_0s"),
            ("webhook-id", ""),
            ("webhook-timestamp", "0"),
            ("webhook-timestamp", ""),
            ("webhook-timestamp", "demain"),
            ("webhook-timestamp", "99999999999999999999"),
            ("webhook-timestamp", "-1"),
            ("webhook-signature", ""),
            ("webhook-signature", "v1,"),
            ("webhook-signature", "v1,AAAA"),
            ("webhook-signature", "v2,AAAA v1a,AAAA"),
        ] {
            let mut altered = received.clone();
            if let Some((_, value)) = altered.headers.iter_mut().find(|(known, _)| known == name) {
                *value = change.to_owned();
            }
            self.attempt(&altered, secrets, 0, false);
        }
        // Of another version, cut, of other letters: each is not what was signed.
        let signature = received.header("webhook-signature").to_owned();
        for altered in [
            signature.replace("v1,", "v2,"),
            signature.replace("v1,", "v1a,"),
            signature.to_lowercase(),
            signature.replace(' ', ","),
            signature
                .split(',')
                .next_back()
                .unwrap_or_default()
                .to_owned(),
        ] {
            let mut copy = received.clone();
            if altered == signature {
                continue;
            }
            if let Some((_, value)) = copy
                .headers
                .iter_mut()
                .find(|(n, _)| n == "webhook-signature")
            {
                *value = altered;
            }
            // With two signatures side by side, a comma leaves the first one whole.
            self.attempt(&copy, secrets, 0, false);
        }
    }
}
