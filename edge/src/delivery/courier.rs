//! Delivers messages to a partner's webhook, or by e-mail if it has none; to the members of a
//! structure that has no partner.

use crate::{
    http::context::Context,
    platform::{CallOutcome, Failure, HttpCall, Mail, Platform, SqlValue, statement},
    store::partners::{Partenaire, by_id, of_structure},
};
use shared::{
    SignedDuration, Timestamp,
    candidature::{
        Carrier, ContactWay, Delivery, DeliveryOutcome, Evenement, Recipient, delays::RETRY_DELAYS,
        seals::sign,
    },
    wire::v1::candidature::Message,
};
use std::cell::Cell;

pub(crate) struct Courier<'a, 'b, P> {
    pub(crate) context: &'a Context<'b, P>,
    /// The origin of this service, for the links in e-mails.
    pub(crate) site: &'a str,
    /// How many webhooks answered that they are gone.
    pub(crate) gone: Cell<usize>,
}

impl<P: Platform> Carrier for Courier<'_, '_, P> {
    async fn carry(&self, delivery: &Delivery) -> DeliveryOutcome {
        let mut outcome = self.attempt(delivery).await;
        if let Recipient::Structure(id) = &delivery.recipient
            && matches!(
                outcome,
                DeliveryOutcome::NoRecipient | DeliveryOutcome::Orphaned
            )
        {
            outcome = self.tell_members(delivery, id).await.unwrap_or(outcome);
        }
        self.record(delivery, outcome).await;
        outcome
    }

    async fn is_a_mailbox(&self, recipient: &Recipient) -> bool {
        if let Recipient::Personne(way) = recipient {
            return *way == ContactWay::Courriel;
        }
        let partenaire = self.partner(recipient).await;
        match partenaire {
            Ok(partenaire) => partenaire.webhook.is_none(),
            // Its members, if it has some.
            Err(_) => matches!(recipient, Recipient::Structure(_)),
        }
    }

    fn elapsed(&self) -> SignedDuration {
        self.context.platform.elapsed()
    }
}

impl<P: Platform> Courier<'_, '_, P> {
    pub(super) fn now(&self) -> Timestamp {
        let now = self.context.now;
        now.saturating_add(self.elapsed()).unwrap_or(now)
    }

    /// Who receives, or what becomes of the message.
    async fn partner(&self, recipient: &Recipient) -> Result<Partenaire, DeliveryOutcome> {
        let recipient = match recipient {
            Recipient::Structure(id) => of_structure(id),
            Recipient::Partenaire(id) => by_id(id),
            Recipient::Personne(_) => return Err(DeliveryOutcome::NoRecipient),
        };
        // The database may answer next time: this is not yet an unknown recipient.
        let rows = self.context.rows(recipient).await;
        let rows = rows.map_err(|_| DeliveryOutcome::Failed(None))?;
        match rows.first().map(Partenaire::read) {
            None => Err(DeliveryOutcome::NoRecipient),
            Some(Err(_)) => Err(DeliveryOutcome::Unreadable),
            Some(Ok(partenaire)) if partenaire.revoque_le.is_some() => {
                Err(DeliveryOutcome::NoRecipient)
            }
            Some(Ok(partenaire)) => Ok(partenaire),
        }
    }

    async fn attempt(&self, delivery: &Delivery) -> DeliveryOutcome {
        if let Recipient::Personne(_) = delivery.recipient {
            return self.tell_person(delivery).await;
        }
        let partenaire = match self.partner(&delivery.recipient).await {
            Ok(partenaire) => partenaire,
            Err(outcome) => return outcome,
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
        // Without an address, its host was withdrawn since: nothing may be sent there any more.
        if let Some(address) = address {
            let outcome = self.post(delivery, address.as_str(), &secrets).await;
            if outcome == DeliveryOutcome::Gone {
                self.disable_webhook(&partenaire.id).await;
            }
            let last = usize::try_from(delivery.attempts).is_ok_and(|n| n >= RETRY_DELAYS.len());
            match (outcome, partenaire.recoit_le) {
                (DeliveryOutcome::Delivered, None) => {
                    self.receives(&partenaire.id, Some(self.now())).await;
                }
                // Every attempt has failed: nobody is known to receive there any more.
                (DeliveryOutcome::Failed(_), Some(_)) if last => {
                    self.receives(&partenaire.id, None).await;
                }
                _ => {}
            }
            return outcome;
        }
        match partner_secrets.courriel {
            // It had a webhook, and has nowhere to receive any more.
            None if partenaire.webhook.is_some() || partenaire.webhook_parti_le.is_some() => {
                DeliveryOutcome::Orphaned
            }
            None => DeliveryOutcome::NoRecipient,
            Some(to) => match self
                .context
                .platform
                .send_mail(mail(delivery, to, &partenaire.nom, self.site))
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
        let now = self.now();
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
            CallOutcome::Status(200..=299, _) => DeliveryOutcome::Delivered,
            CallOutcome::Status(410, _) => DeliveryOutcome::Gone,
            // A redirect fails too: only the address that was given is an allowed one.
            CallOutcome::Status(_, retry_after) => {
                DeliveryOutcome::Failed(retry_after.map(|s| SignedDuration::from_secs(s.into())))
            }
            CallOutcome::Nothing => DeliveryOutcome::Failed(None),
        }
    }

    /// Writes down since when somebody receives there.
    async fn receives(&self, id: &str, since: Option<Timestamp>) {
        const SQL: &str = "UPDATE partenaire SET recoit_le = ?2 WHERE id = ?1";
        // If this fails, the next message says it again.
        let _ = self
            .context
            .batch(vec![statement(SQL, [id.into(), since.into()])])
            .await;
        self.context.forget_live();
    }

    /// After a 410, which says that the webhook is gone for good.
    async fn disable_webhook(&self, id: &str) {
        const SQL: &str = "UPDATE partenaire SET webhook = NULL, webhook_parti_le = ?2, \
             recoit_le = NULL WHERE id = ?1";
        let values = [id.into(), self.now().into()];
        // If this fails, the next message gets a 410 again.
        let _ = self.context.batch(vec![statement(SQL, values)]).await;
        self.gone.set(self.gone.get() + 1);
    }

    /// Adds a line to the log of deliveries, which partners can read for seven days. It holds
    /// no personal data.
    async fn record(&self, delivery: &Delivery, outcome: DeliveryOutcome) {
        const SQL: &str = "INSERT INTO livraison (envoi, essai, le, issue) VALUES (?1, ?2, ?3, ?4)";
        let outcome = match outcome {
            DeliveryOutcome::Delivered => "livre",
            DeliveryOutcome::Failed(_) | DeliveryOutcome::Unreadable => "echec",
            DeliveryOutcome::Gone => "parti",
            DeliveryOutcome::NoRecipient | DeliveryOutcome::Orphaned => "sans_destinataire",
        };
        let values = [
            delivery.id().into(),
            SqlValue::Integer(i64::from(delivery.attempts) + 1),
            self.now().into(),
            outcome.into(),
        ];
        // The log only helps to find faults: a missing line must not fail the delivery.
        let _ = self
            .context
            .platform
            .batch(vec![statement(SQL, values)])
            .await;
    }
}

fn mail(delivery: &Delivery, to: String, name: &str, site: &str) -> Mail {
    let reference = delivery.reference;
    // One mailbox may serve several structures, so the mail names the one it is about.
    let (recipient, elsewhere) = match delivery.recipient {
        Recipient::Structure(_) => (format!(" pour « {name} »"), ""),
        Recipient::Partenaire(_) if delivery.statut.calls_for_another() => {
            (String::new(), " D’autres structures y sont proposées.")
        }
        Recipient::Partenaire(_) | Recipient::Personne(_) => (String::new(), ""),
    };
    let (subject, what_happened) = match delivery.evenement {
        _ if delivery.relance => (
            "Une candidature attend votre réponse",
            "attend votre réponse depuis 10 jours",
        ),
        Evenement::Recue => ("Une nouvelle candidature", "vient d’arriver"),
        Evenement::Statut | Evenement::Lien => ("Une candidature a changé", "a changé"),
        Evenement::Retiree => (
            "Une candidature a été retirée",
            "a été retirée par la personne : ne la contactez plus à ce sujet",
        ),
        Evenement::Effacee => (
            "Une candidature a été effacée",
            "a été effacée : supprimez ce que vous en avez gardé",
        ),
    };
    let space = match delivery.recipient {
        Recipient::Structure(_) => format!(
            "Ouvrez-la et répondez-y dans l’espace des structures, avec l’adresse qui reçoit ce \
             message : {site}/espace/candidatures/{reference}\n(la première fois, choisissez \
             votre structure : {site}/espace/rejoindre)\n\n"
        ),
        Recipient::Partenaire(_) | Recipient::Personne(_) => String::new(),
    };
    let text = format!(
        "Bonjour,\n\nLa candidature {reference}{recipient} {what_happened}.{elsewhere}\n\n\
         {space}Par un logiciel, avec votre clé : \
         {site}/v1/candidatures/{reference}\nou dans l’export : \
         {site}/v1/candidatures/export?format=tableur\n\nCe message ne contient aucune donnée \
         personnelle.\n"
    );
    Mail {
        to,
        subject: format!("{subject} ({reference})"),
        text,
    }
}
