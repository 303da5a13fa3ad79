//! What is said of structures, and withdrawing one.

use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::Platform,
    routes::{
        candidatures::audit,
        espace::{Refused, Visit, see_other},
        names::{NameRegister, names_of},
    },
    store::vif::{CardVersion, card_of, keep_card, read_card},
};
use app::{
    administration::{SaidCardShown, StructuresPage, structures_page},
    espace::{Said, SpaceRefusal},
};
use shared::{
    inputs::line,
    structures::{CardChange, Column, LiveCard},
    words::long_day,
};
use std::collections::BTreeSet;

/// How many structures the page shows.
const SHOWN_MAX: usize = 500;

/// `GET` and `POST /administration/structures`.
pub(crate) async fn page<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let Some(form) = &visit.form else {
        return show(visit, StructuresPage::default(), 200, context).await;
    };
    let id = line(form.text("structure"));
    let (act, said) = match form.text("geste") {
        "retirer" => ("structure.retrait", Said::STRUCTURE_WITHDRAWN),
        "remettre" => ("structure.remise", Said::STRUCTURE_RESTORED),
        "corriger" => return correct(visit, id, context).await,
        _ => return Err(SpaceRefusal::Unreadable.into()),
    };
    let (pack, live) = (context.pack().await?, context.live().await?);
    let lists = [pack.as_deref(), live.layer.added()].into_iter().flatten();
    if !lists.into_iter().any(|list| list.rank(&id).is_some()) {
        return unknown(visit, id, context).await;
    }
    let rows = context.rows(card_of(&id)).await?;
    let (mut card, version) = match rows.first() {
        Some(row) => (read_card(row)?, row.read("fiche")?),
        None => (LiveCard::unsaid(&*id), CardVersion::default()),
    };
    card.change = match said == Said::STRUCTURE_WITHDRAWN {
        true => CardChange::Withdrawn,
        false => CardChange::Fields(Box::default()),
    };
    card.verifie_le = Some(context.today);
    let statements = vec![
        keep_card(&card, version, &visit.compte, context.now)?,
        audit(context, &visit.compte, act, Some(&id), 1),
    ];
    let batches = context.batch(statements).await?;
    if batches.first().is_none_or(Vec::is_empty) {
        return Err(SpaceRefusal::ChangedMeanwhile.into());
    }
    context.forget_live();
    Ok(see_other("/administration/structures", Some(said)))
}

/// To the form of a structure that is shown.
async fn correct<P: Platform>(
    visit: &Visit,
    id: String,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let directory = context.directory().await?;
    match directory.is_some_and(|directory| directory.rank(&id).is_some()) {
        true => Ok(see_other(&format!("/administration/structures/{id}"), None)),
        false => unknown(visit, id, context).await,
    }
}

async fn unknown<P: Platform>(
    visit: &Visit,
    id: String,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let page = StructuresPage {
        typed: id,
        fault: Some("Aucune structure ne porte cet identifiant.".into()),
        ..StructuresPage::default()
    };
    show(visit, page, 422, context).await
}

async fn show<P: Platform>(
    visit: &Visit,
    page: StructuresPage,
    status: u16,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let live = context.live().await?;
    let register = NameRegister::open(context).await;
    // What is said of a structure, and those that the operator added.
    let mut ids: BTreeSet<&str> = live
        .layer
        .cards()
        .iter()
        .map(|card| card.id.as_str())
        .collect();
    if let Some(added) = live.layer.added() {
        ids.extend((0..added.len() as u32).filter_map(|rank| added.text(rank, Column::Id)));
    }
    let more = ids.len().saturating_sub(SHOWN_MAX);
    let ids: Vec<&str> = ids.into_iter().take(SHOWN_MAX).collect();
    let names = names_of(context, &register, ids.iter().copied().collect()).await?;
    let pack = context.pack().await?;
    let listed = |id: &str| {
        let pack = pack.as_ref()?;
        Some(pack.structure(pack.rank(id)?)?.name)
    };
    let cards = ids.into_iter().map(|id| {
        let unsaid = LiveCard::unsaid(id);
        let card = live.layer.card(id).unwrap_or(&unsaid);
        let withdrawn = card.change == CardChange::Withdrawn;
        let mut words = Vec::new();
        if live
            .layer
            .added()
            .is_some_and(|added| added.rank(id).is_some())
        {
            words.push(match listed(id) {
                Some(_) => "corrigée par vous".to_owned(),
                None => "ajoutée par vous".to_owned(),
            });
        }
        if withdrawn {
            words.push("retirée".to_owned());
        }
        if live.layer.is_joignable(id, context.today) {
            words.push("joignable".to_owned());
        }
        if let Some(until) = card.pause {
            words.push(format!("en pause jusqu’au {}", long_day(until)));
        }
        if let Some(day) = card.verifie_le {
            words.push(format!("dite le {}", long_day(day)));
        }
        let directory = live.directory.as_deref();
        let name = names.get(id).cloned().or_else(|| listed(id));
        SaidCardShown {
            name: name.unwrap_or_default(),
            words: words.join(", "),
            withdrawn,
            shown: directory.is_some_and(|directory| directory.rank(id).is_some()),
            id: id.to_owned(),
        }
    });
    let page = StructuresPage {
        cards: cards.collect(),
        more,
        ..page
    };
    let frame = visit.frame("Guichet : les structures", context).await?;
    Ok(space_html(status, structures_page(frame, page)))
}
