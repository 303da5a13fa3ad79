//! Telling a partner that its elements went silent on a site: a letter, once.

use crate::{
    http::context::Context,
    platform::{Failure, Mail, Platform},
    store::{
        integrations::{silence_told, silent},
        partners::{Partenaire, by_id},
    },
};
use serde::Deserialize;

#[derive(Deserialize)]
struct SilentRow {
    partenaire: String,
    origine: String,
}

/// Writes to the partners whose sites have shown nothing for seven days; to the operator, for
/// a partner without a mailbox. What no mail service took is tried again.
pub(super) async fn tell_silences<P: Platform>(context: &Context<'_, P>) -> Result<(), Failure> {
    for row in context.rows(silent(context.today)).await? {
        let SilentRow {
            partenaire,
            origine,
        } = row.read("integration")?;
        let rows = context.rows(by_id(&partenaire)).await?;
        let known = rows.first().map(Partenaire::read).transpose()?;
        // A partner that was revoked expects nothing any more.
        let known = known.filter(|partenaire| partenaire.revoque_le.is_none());
        let told = match &known {
            Some(known) => write(known, &origine, context).await?,
            None => true,
        };
        if told {
            let told = silence_told(&partenaire, &origine, context.today);
            context.batch(vec![told]).await?;
        }
    }
    Ok(())
}

/// Whether every letter was taken; so it is when there is nobody to write to.
async fn write<P: Platform>(
    partenaire: &Partenaire,
    origine: &str,
    context: &Context<'_, P>,
) -> Result<bool, Failure> {
    let own = partenaire.partner_secrets(context.keys()?)?.courriel;
    let mailboxes: Vec<String> = match own {
        Some(mailbox) => vec![mailbox],
        None => {
            let operators = context.operators.split(',').map(str::trim);
            operators
                .filter(|mailbox| !mailbox.is_empty())
                .map(str::to_owned)
                .collect()
        }
    };
    let mut taken = true;
    for to in mailboxes {
        let mail = Mail {
            to,
            subject: "Guichet ne tourne plus sur un de vos sites".to_owned(),
            text: format!(
                "Bonjour,\n\nDepuis sept jours, aucun élément de Guichet n’a été chargé sur \
                 {origine} ({}).\n\nSi vous l’avez retiré, il n’y a rien à faire. Sinon, ouvrez la \
                 page où il était : la console du navigateur dit ce qui manque. L’aide est ici : \
                 {}/integrer\n",
                partenaire.nom, context.site
            ),
        };
        taken &= context.platform.send_mail(mail).await;
    }
    Ok(taken)
}
