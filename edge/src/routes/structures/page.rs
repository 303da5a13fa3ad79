//! The page of a structure.

use super::unavailable;
use crate::{
    http::{
        context::Context,
        request::origin,
        response::{HttpResponse, Refusal},
    },
    platform::{Failure, Platform},
    routes::{doors::elsewhere, eligibilite, pages::site_html},
};
use app::StructurePage;
use base64::{Engine, prelude::BASE64_STANDARD};
use http::Request;
use sha2::{Digest, Sha256};
use shared::{structures::to_utc, wire::v1::Fault, words::moment};

/// How many dated meetings are said.
const MEETINGS: usize = 4;

/// `GET /structures/{id}`; a network of the catalogue has its page as a scheme.
pub(crate) async fn page<P: Platform>(
    request: &Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let catalogue = context.catalogue().await;
    let catalogue = catalogue.map_err(eligibilite::unavailable)?;
    if catalogue.rank(id).is_some() {
        return Ok(elsewhere(&format!("/dispositifs/{id}")));
    }
    let live = context.live().await.map_err(unavailable)?;
    let directory = live.directory.as_deref();
    let directory = directory.ok_or_else(|| unavailable(Failure::MissingStructures))?;
    let rank = directory.rank(id).ok_or(Fault::StructureInconnue)?;
    let facts = directory.facts().get(rank as usize);
    let facts = facts.ok_or(Fault::StructureInconnue)?;
    let departement = facts.place.map(|place| place.commune.departement());
    let start = context.today.at(0, 0, 0, 0);
    let scheduled = live.layer.meetings(id, start, MEETINGS).into_iter();
    let meetings = scheduled.filter_map(|scheduled| {
        let when = moment(to_utc(scheduled.start, departement)?);
        Some(format!("Le {when}, {}", scheduled.meeting.place))
    });
    let page = StructurePage {
        origin: &origin(request),
        directory,
        rank,
        facts,
        catalogue: &catalogue,
        meetings: meetings.collect(),
        joignable: live.layer.is_joignable(id, context.today),
        today: context.today,
    };
    let data = BASE64_STANDARD.encode(Sha256::digest(page.linked_data()));
    Ok(site_html(page.render(), "", &format!("'sha256-{data}'")))
}
