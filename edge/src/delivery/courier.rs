//! Carrying messages: to a webhook, else to a mailbox.

use crate::{
    http::context::Context,
    platform::{Appel, Lettre, Panne, Platform, Retour, Valeur, statement},
    store::partners::{Partenaire, de_structure, par_id},
};
use shared::{
    SignedDuration,
    candidature::{Destinataire, Envoi, Evenement, Issue, Porteur, sceaux::signe},
    wire::v1::candidature::Message,
};

/// Delivers messages, and keeps a line of each attempt.
pub(crate) struct Facteur<'a, 'b, P> {
    pub(crate) context: &'a Context<'b, P>,
    /// The address of the service, for e-mails.
    pub(crate) site: &'a str,
}

impl<P: Platform> Porteur for Facteur<'_, '_, P> {
    async fn porte(&self, envoi: &Envoi) -> Issue {
        let issue = self.essaie(envoi).await;
        self.note(envoi, issue).await;
        issue
    }
}

impl<P: Platform> Facteur<'_, '_, P> {
    async fn essaie(&self, envoi: &Envoi) -> Issue {
        let cherche = match &envoi.pour {
            Destinataire::Structure(id) => de_structure(id),
            Destinataire::Partenaire(id) => par_id(id),
        };
        // A database that does not answer is no receiver that is gone.
        let Ok(lignes) = self.context.rows(cherche).await else {
            return Issue::Echec(None);
        };
        let partenaire = match lignes.first().map(Partenaire::read) {
            None => return Issue::SansDestinataire,
            Some(Err(_)) => return Issue::Unreadable,
            Some(Ok(partenaire)) if partenaire.revoque_le.is_some() => {
                return Issue::SansDestinataire;
            }
            Some(Ok(partenaire)) => partenaire,
        };
        let read = || {
            let prive = partenaire.prive(self.context.keys()?)?;
            let secrets = prive.secrets()?;
            Ok::<_, Panne>((prive, secrets, partenaire.adresse(self.context.local)?))
        };
        let Ok((prive, secrets, adresse)) = read() else {
            return Issue::Unreadable;
        };
        if partenaire.webhook.is_some() {
            // Not allowed any more, as when a host is withdrawn: not a way to deliver.
            let Some(adresse) = adresse else {
                return Issue::SansDestinataire;
            };
            let issue = self.poste(envoi, adresse.as_str(), &secrets).await;
            if issue == Issue::Parti {
                self.desactive(&partenaire.id).await;
            }
            return issue;
        }
        match prive.courriel {
            None => Issue::SansDestinataire,
            Some(a) => match self
                .context
                .platform
                .send_mail(lettre(envoi, a, &partenaire.nom, self.site))
                .await
            {
                true => Issue::Livre,
                false => Issue::Echec(None),
            },
        }
    }

    async fn poste(
        &self,
        envoi: &Envoi,
        url: &str,
        secrets: &[shared::candidature::sceaux::SecretDeSignature],
    ) -> Issue {
        let Ok(corps) = serde_json::to_vec(&Message::new(envoi)) else {
            return Issue::Echec(None);
        };
        let maintenant = self.context.now;
        let id = envoi.id();
        let appel = Appel {
            url: url.to_owned(),
            entetes: vec![
                ("content-type", "application/json".to_owned()),
                ("webhook-signature", signe(secrets, &id, maintenant, &corps)),
                ("webhook-timestamp", maintenant.as_second().to_string()),
                ("webhook-id", id),
            ],
            corps,
        };
        match self.context.platform.post(appel).await {
            Retour::Statut(200..=299, _) => Issue::Livre,
            Retour::Statut(410, _) => Issue::Parti,
            // A redirect too: what was allowed is the address that was given.
            Retour::Statut(_, attente) => {
                Issue::Echec(attente.map(|s| SignedDuration::from_secs(s.into())))
            }
            Retour::Rien => Issue::Echec(None),
        }
    }

    /// A webhook that says it is gone for good is not asked again.
    async fn desactive(&self, id: &str) {
        const SQL: &str = "UPDATE partenaire SET webhook = NULL WHERE id = ?1";
        // If it fails, the next message finds it gone again.
        let _ = self.context.batch(vec![statement(SQL, [id.into()])]).await;
    }

    /// A line of the log of deliveries, kept seven days, which names nobody.
    async fn note(&self, envoi: &Envoi, issue: Issue) {
        const SQL: &str = "INSERT INTO livraison (envoi, essai, le, issue) VALUES (?1, ?2, ?3, ?4)";
        let issue = match issue {
            Issue::Livre => "livre",
            Issue::Echec(_) | Issue::Unreadable => "echec",
            Issue::Parti => "parti",
            Issue::SansDestinataire => "sans_destinataire",
        };
        let valeurs = [
            envoi.id().into(),
            Valeur::Entier(i64::from(envoi.essais) + 1),
            self.context.now.into(),
            issue.into(),
        ];
        // The log is for who looks for a fault: a line less is none.
        let _ = self
            .context
            .platform
            .batch(vec![statement(SQL, valeurs)])
            .await;
    }
}

fn lettre(envoi: &Envoi, a: String, nom: &str, site: &str) -> Lettre {
    let reference = envoi.reference;
    // A mailbox may be that of several structures.
    let (pour, ailleurs) = match envoi.pour {
        Destinataire::Structure(_) => (format!(" pour « {nom} »"), ""),
        Destinataire::Partenaire(_) if envoi.statut.appelle_une_autre() => {
            (String::new(), " D’autres structures y sont proposées.")
        }
        Destinataire::Partenaire(_) => (String::new(), ""),
    };
    let (objet, dit) = match envoi.evenement {
        _ if envoi.relance => (
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
    let texte = format!(
        "Bonjour,\n\nLa candidature {reference}{pour} {dit}.{ailleurs}\n\nLisez-la avec votre clé : \
         {site}/v1/candidatures/{reference}\nou dans l’export : \
         {site}/v1/candidatures/export?format=csv\n\nCe message ne contient aucune donnée \
         personnelle.\n"
    );
    Lettre {
        a,
        objet: format!("{objet} ({reference})"),
        texte,
    }
}
