//! Links that were asked for anew, given when nobody can time it.

use crate::{
    http::context::Context,
    platform::{DatabaseError, Failure, Platform, statement},
    store::{acts::ActFailure, budgets, rows},
};
use serde::Deserialize;
use shared::candidature::{Content, Dossier, Progress, Reference, StoreFailure};

/// How many requests are looked at per run.
const REQUESTS: u32 = 50;

/// How many links one contact is sent in a day, over all its applications: somebody else may
/// be asking for them.
const LINKS_A_DAY: u32 = 3;

#[derive(Deserialize)]
struct RequestRow {
    #[serde(deserialize_with = "rows::parsed")]
    reference: Reference,
}

/// Gives the links that were asked for. A request is forgotten once it was looked at.
pub(crate) async fn give_links<P: Platform>(context: &Context<'_, P>) -> Result<Progress, Failure> {
    const ASKED: &str = "SELECT reference FROM demande_de_lien ORDER BY le LIMIT ?1";
    const DONE: &str = "DELETE FROM demande_de_lien WHERE reference = ?1";
    let mut progress = Progress::default();
    for row in context.rows(statement(ASKED, [REQUESTS.into()])).await? {
        let RequestRow { reference } = row.read("demande_de_lien")?;
        match context.store().read_whole(reference).await {
            Ok(Some((dossier, Some(content)))) => match give(context, &dossier, &content).await {
                Ok(given) => progress.done += usize::from(given),
                // It is tried again as it is then.
                Err(ActFailure::Overtaken) => continue,
                Err(ActFailure::Failed(_)) => progress.unreadable += 1,
            },
            Ok(_) => {}
            Err(StoreFailure::Unreadable) => progress.unreadable += 1,
            Err(failure) => return Err(failure.into()),
        }
        context
            .batch(vec![statement(DONE, [reference.as_str().into()])])
            .await?;
    }
    Ok(progress)
}

/// Whether a link was given. Without a way to bring a new one, the old one stays.
async fn give<P: Platform>(
    context: &Context<'_, P>,
    dossier: &Dossier,
    content: &Content,
) -> Result<bool, ActFailure> {
    if dossier.avis.is_none() || dossier.bac_a_sable {
        return Ok(false);
    }
    let keys = context.keys()?;
    let said = keys.open_content(dossier.reference, content)?;
    let (subject, window) = budgets::of_contact(keys, "liens", &said, context.now);
    let count = budgets::count_within(&subject, window, LINKS_A_DAY);
    match context.platform.batch(vec![count]).await {
        Ok(_) => {}
        Err(DatabaseError::Constraint) => return Ok(false),
        Err(error) => return Err(Failure::from(error).into()),
    }
    context.acts()?.renew_link(dossier, content).await?;
    Ok(true)
}
