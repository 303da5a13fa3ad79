//! Telling a person that there is news: that, and the link, and nothing else.

use super::courier::Courier;
use crate::{
    platform::{CallOutcome, DatabaseError, HttpCall, Mail, Platform},
    store::budgets,
};
use shared::{
    SignedDuration,
    candidature::{
        CandidatureContent, ContactWay, Delivery, DeliveryOutcome, Evenement, StoreFailure,
        seals::sign,
    },
    wire::v1::{candidature::link, evenement::EnvoiSms},
};

/// How many messages one contact is sent in a day, over all its applications: whoever gives
/// the mailbox of somebody else must not fill it. What is over waits.
const MESSAGES_A_DAY: u32 = 20;

/// How long what is over waits at least.
const DAILY_WAIT: SignedDuration = SignedDuration::from_hours(6);

impl<P: Platform> Courier<'_, '_, P> {
    pub(super) async fn tell_person(&self, delivery: &Delivery) -> DeliveryOutcome {
        let reference = delivery.reference;
        let content = match self.context.store().read_whole(reference).await {
            Ok(Some((_, Some(content)))) => content,
            // Erased, or its time is over: there is nobody to tell any more.
            Ok(_) => return DeliveryOutcome::NoRecipient,
            Err(StoreFailure::Unreadable) => return DeliveryOutcome::Unreadable,
            Err(_) => return DeliveryOutcome::Failed(None),
        };
        let opened = self.context.keys().and_then(|keys| {
            let said = keys.open_content(reference, &content)?;
            Ok((said, keys.open_secret(reference, &content)?))
        });
        let Ok((said, secret)) = opened else {
            return DeliveryOutcome::Unreadable;
        };
        // As the person chose since, if they changed it.
        let Some(way) = said.contact_way() else {
            return DeliveryOutcome::NoRecipient;
        };
        if let Err(outcome) = self.count_message(&said).await {
            return outcome;
        }
        let url = format!("{}{}", self.site, link(reference.as_str(), &secret));
        match (way, said.courriel(), said.telephone()) {
            (ContactWay::Courriel, Some(to), _) => {
                let mail = mail(delivery, to.to_owned(), &url);
                match self.context.platform.send_mail(mail).await {
                    true => DeliveryOutcome::Delivered,
                    false => DeliveryOutcome::Failed(None),
                }
            }
            (ContactWay::Sms, _, Some(to)) => self.text(delivery, to, &url).await,
            _ => DeliveryOutcome::NoRecipient,
        }
    }

    async fn count_message(&self, said: &CandidatureContent) -> Result<(), DeliveryOutcome> {
        let unreadable = |_| DeliveryOutcome::Unreadable;
        let keys = self.context.keys().map_err(unreadable)?;
        let (subject, window) = budgets::of_contact(keys, "messages", said, self.context.now);
        let count = budgets::count_within(&subject, window, MESSAGES_A_DAY);
        match self.context.platform.batch(vec![count]).await {
            Ok(_) => Ok(()),
            Err(DatabaseError::Constraint) => Err(DeliveryOutcome::Failed(Some(DAILY_WAIT))),
            Err(DatabaseError::Unavailable) => Err(DeliveryOutcome::Failed(None)),
        }
    }

    async fn text(&self, delivery: &Delivery, to: &str, url: &str) -> DeliveryOutcome {
        let Some(gateway) = self.context.texts else {
            return DeliveryOutcome::NoRecipient;
        };
        let (id, now) = (delivery.id(), self.now());
        let text = format!("Guichet : {} {url}", words(delivery).1);
        let Ok(body) = serde_json::to_vec(&EnvoiSms::new(to, &text, &id)) else {
            return DeliveryOutcome::Unreadable;
        };
        let signature = sign(std::slice::from_ref(&gateway.secret), &id, now, &body);
        let call = HttpCall {
            url: gateway.url.clone(),
            headers: vec![
                ("content-type", "application/json".to_owned()),
                ("webhook-signature", signature),
                ("webhook-timestamp", now.as_second().to_string()),
                ("webhook-id", id),
            ],
            body,
        };
        match self.context.platform.post(call).await {
            CallOutcome::Status(200..=299, _) => DeliveryOutcome::Delivered,
            CallOutcome::Status(_, wait) => {
                DeliveryOutcome::Failed(wait.map(|s| SignedDuration::from_secs(s.into())))
            }
            CallOutcome::Nothing => DeliveryOutcome::Failed(None),
        }
    }
}

/// The subject of a mail, and the sentence of a mail or a text.
fn words(delivery: &Delivery) -> (&'static str, &'static str) {
    match delivery.evenement {
        Evenement::Lien => (
            "Votre lien de suivi",
            "voici votre lien de suivi. L'ancien ne marche plus.",
        ),
        _ => ("Il y a du nouveau", "il y a du nouveau pour votre demande."),
    }
}

fn mail(delivery: &Delivery, to: String, url: &str) -> Mail {
    let (subject, sentence) = words(delivery);
    Mail {
        to,
        subject: subject.to_owned(),
        text: format!(
            "Bonjour,\n\n{}\n\n{url}\n\nCe lien est à vous : ne le donnez à personne. Vous pouvez \
             y lire la suite, changer comment vous joindre, ou tout effacer.\n\nSi vous n’avez \
             rien demandé, ouvrez ce lien et effacez la demande.\n",
            capitalised(sentence)
        ),
    }
}

fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
