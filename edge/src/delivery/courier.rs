//! Carrying messages: to a webhook, else to a mailbox.

use crate::{
    http::context::Context,
    platform::{CallOutcome, Failure, HttpCall, Mail, Platform, SqlValue, statement},
    store::partners::{Partenaire, by_id, of_structure},
};
use shared::{
    SignedDuration,
    candidature::{Carrier, Delivery, DeliveryOutcome, Evenement, Recipient, seals::sign},
    wire::v1::candidature::Message,
};

/// Delivers messages, and keeps a line of each attempt.
pub(crate) struct Courier<'a, 'b, P> {
    pub(crate) context: &'a Context<'b, P>,
    /// The address of the service, for e-mails.
    pub(crate) site: &'a str,
}

impl<P: Platform> Carrier for Courier<'_, '_, P> {
    async fn carry(&self, delivery: &Delivery) -> DeliveryOutcome {
        let outcome = self.attempt(delivery).await;
        self.record(delivery, outcome).await;
        outcome
    }
}

impl<P: Platform> Courier<'_, '_, P> {
    async fn attempt(&self, delivery: &Delivery) -> DeliveryOutcome {
        let search = match &delivery.recipient {
            Recipient::Structure(id) => of_structure(id),
            Recipient::Partenaire(id) => by_id(id),
        };
        // A database that does not answer is no receiver that is gone.
        let Ok(rows) = self.context.rows(search).await else {
            return DeliveryOutcome::Failed(None);
        };
        let partenaire = match rows.first().map(Partenaire::read) {
            None => return DeliveryOutcome::NoRecipient,
            Some(Err(_)) => return DeliveryOutcome::Unreadable,
            Some(Ok(partenaire)) if partenaire.revoque_le.is_some() => {
                return DeliveryOutcome::NoRecipient;
            }
            Some(Ok(partenaire)) => partenaire,
        };
        let read = || {
            let partner_secrets = partenaire.partner_secrets(self.context.keys()?)?;
            let secrets = partner_secrets.secrets()?;
            Ok::<_, Failure>((
                partner_secrets,
                secrets,
                partenaire.address(self.context.local)?,
            ))
        };
        let Ok((partner_secrets, secrets, address)) = read() else {
            return DeliveryOutcome::Unreadable;
        };
        if partenaire.webhook.is_some() {
            // Not allowed any more, as when a host is withdrawn: not a way to deliver.
            let Some(address) = address else {
                return DeliveryOutcome::NoRecipient;
            };
            let outcome = self.post(delivery, address.as_str(), &secrets).await;
            if outcome == DeliveryOutcome::Gone {
                self.disable_webhook(&partenaire.id).await;
            }
            return outcome;
        }
        match partner_secrets.courriel {
            None => DeliveryOutcome::NoRecipient,
            Some(a) => match self
                .context
                .platform
                .send_mail(mail(delivery, a, &partenaire.nom, self.site))
                .await
            {
                true => DeliveryOutcome::Delivered,
                false => DeliveryOutcome::Failed(None),
            },
        }
    }

    async fn post(
        &self,
        delivery: &Delivery,
        url: &str,
        secrets: &[shared::candidature::seals::SigningSecret],
    ) -> DeliveryOutcome {
        let Ok(body) = serde_json::to_vec(&Message::new(delivery)) else {
            return DeliveryOutcome::Failed(None);
        };
        let now = self.context.now;
        let id = delivery.id();
        let call = HttpCall {
            url: url.to_owned(),
            headers: vec![
                ("content-type", "application/json".to_owned()),
                ("webhook-signature", sign(secrets, &id, now, &body)),
                ("webhook-timestamp", now.as_second().to_string()),
                ("webhook-id", id),
            ],
            body,
        };
        match self.context.platform.post(call).await {
            CallOutcome::Statut(200..=299, _) => DeliveryOutcome::Delivered,
            CallOutcome::Statut(410, _) => DeliveryOutcome::Gone,
            // A redirect too: what was allowed is the address that was given.
            CallOutcome::Statut(_, wait_delay) => {
                DeliveryOutcome::Failed(wait_delay.map(|s| SignedDuration::from_secs(s.into())))
            }
            CallOutcome::Nothing => DeliveryOutcome::Failed(None),
        }
    }

    /// A webhook that says it is gone for good is not asked again.
    async fn disable_webhook(&self, id: &str) {
        const SQL: &str = "UPDATE partenaire SET webhook = NULL WHERE id = ?1";
        // If it fails, the next message finds it gone again.
        let _ = self.context.batch(vec![statement(SQL, [id.into()])]).await;
    }

    /// A line of the log of deliveries, kept seven days, which names nobody.
    async fn record(&self, delivery: &Delivery, outcome: DeliveryOutcome) {
        const SQL: &str = "INSERT INTO livraison (envoi, essai, le, issue) VALUES (?1, ?2, ?3, ?4)";
        let outcome = match outcome {
            DeliveryOutcome::Delivered => "livre",
            DeliveryOutcome::Failed(_) | DeliveryOutcome::Unreadable => "echec",
            DeliveryOutcome::Gone => "parti",
            DeliveryOutcome::NoRecipient => "sans_destinataire",
        };
        let values = [
            delivery.id().into(),
            SqlValue::Integer(i64::from(delivery.attempts) + 1),
            self.context.now.into(),
            outcome.into(),
        ];
        // The log is for who looks for a fault: a line less is none.
        let _ = self
            .context
            .platform
            .batch(vec![statement(SQL, values)])
            .await;
    }
}

fn mail(delivery: &Delivery, a: String, name: &str, site: &str) -> Mail {
    let reference = delivery.reference;
    // A mailbox may be that of several structures.
    let (recipient, elsewhere) = match delivery.recipient {
        Recipient::Structure(_) => (format!(" pour « {name} »"), ""),
        Recipient::Partenaire(_) if delivery.statut.calls_for_another() => {
            (String::new(), " D’autres structures y sont proposées.")
        }
        Recipient::Partenaire(_) => (String::new(), ""),
    };
    let (objet, stated) = match delivery.evenement {
        _ if delivery.relance => (
            "Une candidature attend votre réponse",
            "attend votre réponse depuis 10 jours",
        ),
        Evenement::Recue => ("Une nouvelle candidature", "vient d’arriver"),
        Evenement::Statut => ("Une candidature a changé", "a changé"),
        Evenement::Retiree => (
            "Une candidature a été retirée",
            "a été retirée par la personne : ne la contactez plus à ce sujet",
        ),
        Evenement::Effacee => (
            "Une candidature a été effacée",
            "a été effacée : supprimez ce que vous en avez gardé",
        ),
    };
    let text = format!(
        "Bonjour,\n\nLa candidature {reference}{recipient} {stated}.{elsewhere}\n\nLisez-la avec votre clé : \
         {site}/v1/candidatures/{reference}\nou dans l’export : \
         {site}/v1/candidatures/export?format=csv\n\nCe message ne contient aucune donnée \
         personnelle.\n"
    );
    Mail {
        a,
        objet: format!("{objet} ({reference})"),
        text,
    }
}
