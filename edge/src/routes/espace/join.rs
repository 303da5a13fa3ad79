//! Joining a structure: finding it, and being one of it by one's mailbox; the operator decides
//! the rest.

use super::{Refused, Visit, see_other, text_of};
use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::Platform,
    routes::{
        administration::{
            ajout::{read_cells, typed_cells},
            liste,
        },
        candidatures::audit,
        names::{NameRegister, names_of},
    },
    store::{
        membres::{self, Demand, DemandRow},
        partners::{self, Partenaire},
    },
};
use app::espace::{
    DemandShown, JoinPage, Said, SpaceRefusal, StructureFound, TemplateForm, asked_of_anyone,
    join_page, proposal_page,
};
use shared::{
    espace::{ClaimGround, ground},
    inputs::{Courriel, lines},
    structures::{Column, Directory},
    words::long_day,
};
use std::collections::{BTreeMap, BTreeSet};

/// How many structures a search shows.
const FOUND_MAX: usize = 20;

/// How much somebody may say of themselves.
const MESSAGE_MAX: usize = 1_000;

fn ground_of(directory: &Directory, rank: u32, courriel: &Courriel) -> ClaimGround {
    let text = |column| directory.text(rank, column);
    ground(courriel, text(Column::Courriel), text(Column::Site))
}

/// The structures whose applications the operator has sent to this very mailbox.
async fn received<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<BTreeSet<String>, Refused> {
    let keys = context.keys()?;
    let address = visit.courriel.as_str().to_lowercase();
    let rows = context.rows(partners::receiving()).await?;
    // One that is damaged is told of elsewhere, and must not keep the others out.
    let partners = rows.iter().filter_map(|row| Partenaire::read(row).ok());
    let received = partners.filter_map(|partner| {
        let courriel = partner.partner_secrets(keys).ok()?.courriel?;
        let same = courriel.to_lowercase() == address;
        partner.structure.filter(|_| same)
    });
    Ok(received.collect())
}

/// `GET` and `POST /espace/rejoindre`.
pub(super) async fn page<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let structure = text_of(visit, "structure");
    if !structure.is_empty() {
        return claim(visit, &structure, context).await;
    }
    let typed = text_of(visit, "recherche");
    let found = match typed.is_empty() {
        true => None,
        false => Some(search(visit, &typed, context).await?),
    };
    let mut received = received(visit, context).await?;
    received.retain(|id| !visit.acts_for(id));
    let register = NameRegister::open(context).await;
    let names = names_of(
        context,
        &register,
        received.iter().map(String::as_str).collect(),
    )
    .await?;
    let received = received.into_iter().map(|id| StructureFound {
        name: names.get(&id).unwrap_or(&id).clone(),
        id,
        place: String::new(),
        at_once: true,
    });
    let page = JoinPage {
        typed,
        received: received.collect(),
        found,
        demands: demands(visit, context).await?,
    };
    let frame = visit
        .frame("Guichet : rejoindre une structure", context)
        .await?;
    Ok(space_html(200, join_page(frame, page)))
}

pub(super) async fn search<P: Platform>(
    visit: &Visit,
    typed: &str,
    context: &Context<'_, P>,
) -> Result<Vec<StructureFound>, Refused> {
    let Some(directory) = context.directory().await? else {
        return Ok(Vec::new());
    };
    let text = |rank, column| directory.text(rank, column).unwrap_or_default().to_owned();
    let found = directory
        .named(typed, FOUND_MAX)
        .into_iter()
        .map(|rank| StructureFound {
            id: text(rank, Column::Id),
            name: text(rank, Column::Name),
            place: match directory.text(rank, Column::Address) {
                Some(address) => address.to_owned(),
                None => directory.commune_name(rank).to_owned(),
            },
            at_once: ground_of(&directory, rank, &visit.courriel) != ClaimGround::Operator,
        });
    Ok(found.collect())
}

async fn claim<P: Platform>(
    visit: &Visit,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let ground = match received(visit, context).await?.contains(id) {
        true => ClaimGround::PublishedMail,
        false => {
            let directory = context.directory().await?.ok_or(SpaceRefusal::NotFound)?;
            let rank = directory.rank(id).ok_or(SpaceRefusal::NotFound)?;
            ground_of(&directory, rank, &visit.courriel)
        }
    };
    if ground == ClaimGround::Operator {
        let demand = Demand {
            courriel: visit.courriel.to_string(),
            message: message(visit),
            ..Demand::default()
        };
        return ask_operator(visit, Some(id), &demand, context).await;
    }
    // The mailbox that the structure published speaks for it, even over those who came first.
    let over_others = ground == ClaimGround::PublishedMail;
    let take = membres::take_structure(id, &visit.compte, over_others, context.now);
    let line = audit(context, &visit.compte, "structure.reprise", None, 1);
    let batches = context.batch(vec![take, line]).await?;
    match batches.first().is_none_or(Vec::is_empty) {
        true => Err(SpaceRefusal::AlreadyHeld.into()),
        false => {
            let choose = crate::store::comptes::choose_structure(&visit.session, id);
            context.batch(vec![choose]).await?;
            context.forget_live();
            Ok(see_other("/espace", Some(Said::JOINED)))
        }
    }
}

fn message(visit: &Visit) -> String {
    let text = visit.form.as_ref().map_or("", |form| form.text("message"));
    lines(text).chars().take(MESSAGE_MAX).collect()
}

async fn ask_operator<P: Platform>(
    visit: &Visit,
    structure: Option<&str>,
    demand: &Demand,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let id = format!("d_{}", context.token::<12>());
    let (keys, platform, now) = (context.keys()?, context.platform, context.now);
    let keep = membres::keep_demand(keys, platform, &id, &visit.compte, structure, demand, now)?;
    let kept = context.rows(keep).await?;
    let said = match (kept.is_empty(), structure) {
        (true, _) => Said::DEMAND_WAITS,
        (false, Some(_)) => Said::DEMAND_SENT,
        (false, None) => Said::PROPOSAL_SENT,
    };
    Ok(see_other("/espace/rejoindre", Some(said)))
}

async fn demands<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<Vec<DemandShown>, Refused> {
    let rows = context.rows(membres::demands_of(&visit.compte)).await?;
    let rows = rows
        .iter()
        .map(DemandRow::read)
        .collect::<Result<Vec<_>, _>>()?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let register = NameRegister::open(context).await;
    let ids = rows.iter().filter_map(|row| row.structure.as_deref());
    let names = names_of(context, &register, ids.collect()).await?;
    let keys = context.keys()?;
    let mut shown = Vec::new();
    for row in &rows {
        let name = match &row.structure {
            Some(id) => names.get(id).unwrap_or(id).clone(),
            None => row
                .demand(keys)?
                .colonnes
                .get("nom")
                .cloned()
                .unwrap_or_default(),
        };
        shown.push(DemandShown {
            name,
            asked: long_day(shared::words::day_in_paris(row.cree_le)),
            accepted: row.decidee_le.map(|_| row.acceptee == Some(1)),
        });
    }
    Ok(shown)
}

/// What the template refuses of a proposal, by the readers that publish it.
async fn proposal_faults<P: Platform>(
    columns: &BTreeMap<&'static str, String>,
    context: &Context<'_, P>,
) -> Result<BTreeMap<&'static str, String>, Refused> {
    let mut cells = columns.clone();
    cells.insert("verifie_le", context.today.to_string());
    let reader = liste::reader(BTreeSet::new(), context).await?;
    let read = read_cells(&cells, "", &reader, context.today);
    Ok(read.err().map(|(faults, _)| faults).unwrap_or_default())
}

/// `GET` and `POST /espace/proposer`.
pub(super) async fn propose<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let frame = visit
        .frame("Guichet : proposer une structure", context)
        .await?;
    let Some(form) = &visit.form else {
        let page = proposal_page(frame, TemplateForm::default(), String::new());
        return Ok(space_html(200, page));
    };
    let columns = typed_cells(form, asked_of_anyone());
    let mut faults = proposal_faults(&columns, context).await?;
    let given = |name| columns.contains_key(name);
    // Asked of who is there to answer, and told more simply.
    for (name, is_asked, fault) in [
        ("nom", true, "Écrivez le nom, comme sur la porte."),
        ("fonctions", !given("besoins"), "Cochez au moins une case."),
        ("commune", true, "Écrivez la commune où l’on est reçu."),
        (
            "telephone",
            !given("courriel"),
            "Donnez un téléphone ou une adresse électronique.",
        ),
    ] {
        if is_asked && !given(name) {
            faults.insert(name, fault.to_owned());
        }
    }
    let message = message(visit);
    if !faults.is_empty() {
        let form = TemplateForm { columns, faults };
        return Ok(space_html(422, proposal_page(frame, form, message)));
    }
    let demand = Demand {
        courriel: visit.courriel.to_string(),
        message,
        colonnes: columns
            .into_iter()
            .map(|(name, typed)| (name.to_owned(), typed))
            .collect(),
    };
    ask_operator(visit, None, &demand, context).await
}
