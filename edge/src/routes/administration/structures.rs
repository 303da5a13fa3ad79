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
    structures::{CardChange, LiveCard},
    words::long_day,
};

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
        _ => return Err(SpaceRefusal::Unreadable.into()),
    };
    let pack = context.pack().await?;
    if pack.is_none_or(|pack| pack.rank(&id).is_none()) {
        let page = StructuresPage {
            typed: id,
            fault: Some("Aucune structure des listes ne porte cet identifiant.".into()),
            ..StructuresPage::default()
        };
        return show(visit, page, 422, context).await;
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

async fn show<P: Platform>(
    visit: &Visit,
    page: StructuresPage,
    status: u16,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let live = context.live().await?;
    let register = NameRegister::open(context).await;
    let said = live.layer.cards().iter().take(500);
    let ids = said.clone().map(|card| card.id.as_str());
    let names = names_of(context, &register, ids.collect()).await?;
    let pack = context.pack().await?;
    let listed = |id: &str| {
        let pack = pack.as_ref()?;
        Some(pack.structure(pack.rank(id)?)?.name)
    };
    let cards = said.map(|card| {
        let withdrawn = card.change == CardChange::Withdrawn;
        let mut words = Vec::new();
        if withdrawn {
            words.push("retirée".to_owned());
        }
        if live.layer.is_joignable(&card.id, context.today) {
            words.push("joignable".to_owned());
        }
        if let Some(until) = card.pause {
            words.push(format!("en pause jusqu’au {}", long_day(until)));
        }
        if let Some(day) = card.verifie_le {
            words.push(format!("dite le {}", long_day(day)));
        }
        let name = names.get(&card.id).cloned().or_else(|| listed(&card.id));
        SaidCardShown {
            name: name.unwrap_or_default(),
            id: card.id.clone(),
            words: words.join(", "),
            withdrawn,
        }
    });
    let page = StructuresPage {
        cards: cards.collect(),
        ..page
    };
    let frame = visit.frame("Guichet : les structures", context).await?;
    Ok(space_html(status, structures_page(frame, page)))
}
