//! What the real service signs, and what a receiver then believes.

use super::{
    receiver::{Receveur, Recu},
    service::{Service, candidature},
};
use anyhow::{Context, Result, bail};
use serde_json::json;
use shared::{
    Timestamp,
    candidature::sceaux::{SecretDeSignature, verifie_signature},
};

const STRUCTURE: &str = "signature-essai";

/// What was tried.
#[derive(Default)]
pub(super) struct Releve {
    pub(super) essais: u64,
    /// Believed, and should not have been.
    pub(super) crues: u64,
    /// Ours, and not believed.
    pub(super) refusees: u64,
}

/// Receives messages, then sends them again as whoever caught them would.
pub(super) fn eprouve(service: &Service) -> Result<Releve> {
    let mut releve = Releve::default();
    let (receveur, port) = Receveur::start()?;
    let partenaire = service.partenaire(json!({
        "portee": "structure", "structure": STRUCTURE, "webhook": format!("http://127.0.0.1:{port}/"),
    }))?;
    let renew = format!("POST /v1/admin/partenaires/{}/secrets", partenaire.id);
    let mut secrets = vec![partenaire.secret];
    for tour in 0..3 {
        let recu = message(service, &receveur, tour)?;
        let known: Vec<SecretDeSignature> = secrets
            .iter()
            .filter_map(|s| SecretDeSignature::parse(s))
            .collect();
        // The newest two sign, the ones before do not any more.
        for (age, secret) in known.iter().rev().enumerate() {
            releve.essaie(&recu, std::slice::from_ref(secret), 0, age < 2);
        }
        let newest = known.last().context("no secret")?;
        releve.contrefait(&recu, std::slice::from_ref(newest));
        let made = service.admin(&renew, &json!({}))?;
        secrets.push(
            made["secret_webhook"]
                .as_str()
                .context("no secret")?
                .to_owned(),
        );
    }
    Ok(releve)
}

fn message(service: &Service, receveur: &Receveur, tour: usize) -> Result<Recu> {
    let before = receveur.recus().len();
    service.depose(
        "",
        &format!("signature-{tour}"),
        &candidature(STRUCTURE, "Signe"),
    )?;
    for _ in 0..50 {
        if let Some(recu) = receveur.recus().get(before) {
            return Ok(recu.clone());
        }
        service.taches()?;
    }
    bail!("no message came")
}

impl Releve {
    /// A message as it came, at so many seconds from when it was signed.
    fn essaie(&mut self, recu: &Recu, secrets: &[SecretDeSignature], apres: i64, croire: bool) {
        self.essais += 1;
        let signed: i64 = recu.header("webhook-timestamp").parse().unwrap_or_default();
        let now = Timestamp::from_second(signed + apres).unwrap_or_default();
        let believed = verifie_signature(
            secrets,
            recu.header("webhook-id"),
            recu.header("webhook-timestamp"),
            recu.header("webhook-signature"),
            &recu.corps,
            now,
        )
        .is_ok();
        self.crues += u64::from(believed && !croire);
        self.refusees += u64::from(!believed && croire);
    }

    fn contrefait(&mut self, recu: &Recu, secrets: &[SecretDeSignature]) {
        for (apres, croire) in [
            (-86_400, false),
            (-301, false),
            (-300, true),
            (-1, true),
            (300, true),
            (301, false),
            (3_600, false),
            (86_400, false),
        ] {
            self.essaie(recu, secrets, apres, croire);
        }
        // Every byte of the body, one after the other.
        for place in 0..recu.corps.len() {
            let mut faux = recu.clone();
            faux.corps[place] ^= 1;
            self.essaie(&faux, secrets, 0, false);
        }
        for (nom, change) in [
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
            let mut faux = recu.clone();
            if let Some((_, value)) = faux.headers.iter_mut().find(|(known, _)| known == nom) {
                *value = change.to_owned();
            }
            self.essaie(&faux, secrets, 0, false);
        }
        // Of another version, cut, of other letters: each is not what was signed.
        let signature = recu.header("webhook-signature").to_owned();
        for faux in [
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
            let mut copie = recu.clone();
            if faux == signature {
                continue;
            }
            if let Some((_, value)) = copie
                .headers
                .iter_mut()
                .find(|(n, _)| n == "webhook-signature")
            {
                *value = faux;
            }
            // With two signatures side by side, a comma leaves the first one whole.
            self.essaie(&copie, secrets, 0, false);
        }
    }
}
