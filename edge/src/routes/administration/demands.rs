//! Claims and proposals, decided by the operator.

use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::{Platform, statement},
    routes::{
        candidatures::audit,
        espace::{Refused, Visit, see_other},
        names::{NameRegister, names_of},
    },
    store::membres::{self, DemandRow},
};
use app::{
    administration::{DemandCard, demands_page},
    espace::{Said, SpaceRefusal},
};
use serde::Deserialize;
use shared::words::moment;

#[derive(Deserialize)]
struct Decided {
    structure: Option<String>,
    compte: String,
}

/// `GET` and `POST /administration/demandes`.
pub(crate) async fn page<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    match &visit.form {
        None => show(visit, context).await,
        Some(form) => {
            let accepted = match form.text("geste") {
                "accepter" => true,
                "refuser" => false,
                _ => return Err(SpaceRefusal::Unreadable.into()),
            };
            decide(visit, form.text("demande"), accepted, context).await
        }
    }
}

/// Decided once: a second decision finds it decided.
async fn decide<P: Platform>(
    visit: &Visit,
    id: &str,
    accepted: bool,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    const WAITING: &str = "SELECT structure, compte FROM revendication \
        WHERE id = ?1 AND decidee_le IS NULL";
    const DECIDE: &str = "UPDATE revendication SET decidee_le = ?2, acceptee = ?3, par = ?4 \
        WHERE id = ?1 AND decidee_le IS NULL RETURNING id";
    const JOIN: &str = "INSERT INTO membre (structure, compte, responsable, depuis) \
        SELECT structure, compte, 1, ?2 FROM revendication WHERE id = ?1 \
        AND structure IS NOT NULL AND decidee_le = ?2 AND acceptee = 1 \
        ON CONFLICT (structure, compte) DO UPDATE SET responsable = 1";
    let rows = context.rows(statement(WAITING, [id.into()])).await?;
    let row = rows.first().ok_or(SpaceRefusal::ChangedMeanwhile)?;
    let Decided { structure, compte } = row.read("revendication")?;
    if accepted && structure.is_none() {
        // A proposal is accepted where it is published.
        return Err(SpaceRefusal::Unreadable.into());
    }
    let act = match accepted {
        true => "demande.acceptee",
        false => "demande.refusee",
    };
    let values = [
        id.into(),
        context.now.into(),
        accepted.into(),
        visit.compte.as_str().into(),
    ];
    let batches = context
        .batch(vec![
            statement(DECIDE, values),
            statement(JOIN, [id.into(), context.now.into()]),
            audit(context, &visit.compte, act, Some(&compte), 1),
        ])
        .await?;
    if batches.first().is_none_or(Vec::is_empty) {
        return Err(SpaceRefusal::ChangedMeanwhile.into());
    }
    context.forget_live();
    let said = match accepted {
        true => Said::DEMAND_ACCEPTED,
        false => Said::DEMAND_REFUSED,
    };
    Ok(see_other("/administration/demandes", Some(said)))
}

async fn show<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let rows = context.rows(membres::waiting_demands()).await?;
    let rows = rows
        .iter()
        .map(DemandRow::read)
        .collect::<Result<Vec<_>, _>>()?;
    let register = NameRegister::open(context).await;
    let ids = rows.iter().filter_map(|row| row.structure.as_deref());
    let names = names_of(context, &register, ids.collect()).await?;
    let keys = context.keys()?;
    let mut cards = Vec::new();
    for row in rows {
        let demand = row.demand(keys)?;
        let name = match &row.structure {
            Some(id) => names.get(id).unwrap_or(id).clone(),
            None => demand.colonnes.get("nom").cloned().unwrap_or_default(),
        };
        cards.push(DemandCard {
            name,
            is_proposal: row.structure.is_none(),
            courriel: demand.courriel,
            message: demand.message,
            asked: moment(row.cree_le),
            columns: demand.colonnes.into_iter().collect(),
            id: row.id,
        });
    }
    let frame = visit.frame("Guichet : les demandes", context).await?;
    Ok(space_html(200, demands_page(frame, cards)))
}
