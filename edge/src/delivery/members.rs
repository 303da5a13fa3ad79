//! Telling the members of a structure that has no partner to be told: a mail to each, which
//! leads to the application and says nothing of it.

use super::courier::Courier;
use crate::{
    platform::{Mail, Platform},
    store::membres::{self, MemberRow},
};
use shared::{
    candidature::{Delivery, DeliveryOutcome, Evenement},
    structures::Column,
};

impl<P: Platform> Courier<'_, '_, P> {
    /// Delivered once a mail was taken: to try again for the others would tell the first twice.
    /// `None` when the structure has no members.
    pub(super) async fn tell_members(
        &self,
        delivery: &Delivery,
        structure: &str,
    ) -> Option<DeliveryOutcome> {
        let Ok(rows) = self.context.rows(membres::members_of(structure)).await else {
            return Some(DeliveryOutcome::Failed(None));
        };
        if rows.is_empty() {
            return None;
        }
        let Ok(keys) = self.context.keys() else {
            return Some(DeliveryOutcome::Failed(None));
        };
        let name = self.name(structure).await;
        let mut outcome = DeliveryOutcome::Unreadable;
        for row in &rows {
            let courriel = MemberRow::read(row).and_then(|row| row.courriel(keys));
            let Ok(courriel) = courriel else {
                continue;
            };
            let mail = mail(delivery, courriel.to_string(), &name, self.site);
            match self.context.platform.send_mail(mail).await {
                true => outcome = DeliveryOutcome::Delivered,
                false if outcome == DeliveryOutcome::Unreadable => {
                    outcome = DeliveryOutcome::Failed(None);
                }
                false => {}
            }
        }
        Some(outcome)
    }

    /// Someone may be a member of several structures, so the mail names the one it is about.
    async fn name(&self, structure: &str) -> String {
        let directory = self.context.directory().await.ok().flatten();
        let name = directory.and_then(|directory| {
            let name = directory.text(directory.rank(structure)?, Column::Name)?;
            Some(format!(" pour « {name} »"))
        });
        name.unwrap_or_default()
    }
}

fn mail(delivery: &Delivery, to: String, name: &str, site: &str) -> Mail {
    let reference = delivery.reference;
    let (subject, what) = match delivery.evenement {
        _ if delivery.relance => (
            "Une demande attend votre réponse",
            "attend votre réponse depuis 10 jours",
        ),
        Evenement::Recue => ("Une nouvelle demande", "vient d’arriver"),
        // A link is given to persons alone.
        Evenement::Statut | Evenement::Lien => ("Une demande a changé", "a changé"),
        Evenement::Retiree => (
            "Une demande a été retirée",
            "a été retirée par la personne : ne la contactez plus à ce sujet",
        ),
        Evenement::Effacee => (
            "Une demande a été effacée",
            "a été effacée : supprimez ce que vous en avez gardé",
        ),
    };
    let link = match delivery.evenement {
        Evenement::Effacee => format!("{site}/espace"),
        _ => format!("{site}/espace/candidatures/{reference}"),
    };
    let text = format!(
        "Bonjour,\n\nLa demande {reference}{name} {what}.\n\nOuvrez-la ici, avec l’adresse qui \
         reçoit ce message :\n\n{link}\n\nCe message ne contient aucune donnée personnelle.\n"
    );
    Mail {
        to,
        subject: format!("{subject} ({reference})"),
        text,
    }
}
