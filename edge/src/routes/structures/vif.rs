//! What is said today of the structures of a département, over the pack that pages have.

use super::unavailable;
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::parameters,
        response::{HttpResponse, Refusal, bytes, json},
    },
    platform::{Failure, Platform},
    routes::eligibilite,
    store::vif::LiveStructures,
};
use http::Request;
use shared::{
    codes::CodeDepartement,
    structures::LiveLayer,
    wire::v1::{
        Fault,
        live::{LiveQuery, Vif},
    },
};
use std::rc::Rc;

/// What a page that got the pack of a département knows from its header: whether anything is
/// said today, so that it asks for nothing more where nothing is.
pub(crate) const LIVE: http::HeaderName = http::HeaderName::from_static("guichet-vif");

/// `GET /v1/structures/vif?departement=`.
pub(crate) async fn list<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let LiveQuery { departement } = LiveQuery::parse(parameters(request))?;
    let live = context.live().await.map_err(unavailable)?;
    let layer = of_departement(departement, &live, context).await?;
    json(
        "application/json",
        CacheLifetime::Live,
        &Vif::new(&layer, departement, context.today, live.works),
    )
}

/// `GET /structures/{departement}.vif.gus`.
pub(crate) async fn file<P: Platform>(
    code: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let departement: CodeDepartement = code.parse().map_err(|_| Fault::RouteInconnue)?;
    let live = context.live().await.map_err(unavailable)?;
    let layer = of_departement(departement, &live, context).await?;
    let encoded = layer.encode();
    let encoded = encoded.map_err(|_| unavailable(Failure::Row("fiche")))?;
    Ok(bytes(
        "application/octet-stream",
        CacheLifetime::Live,
        encoded,
    ))
}

/// Whether anything is said today of the département whose pack is at a path; `None` for any
/// other file.
pub(crate) async fn says_anything<P: Platform>(
    path: &str,
    context: &Context<'_, P>,
) -> Option<bool> {
    let code = path
        .strip_prefix("/structures/")
        .and_then(|file| file.strip_suffix(".gus"));
    let departement = code?.parse().ok()?;
    let Ok(live) = context.live().await else {
        return Some(false);
    };
    let layer = of_departement(departement, &live, context).await;
    Some(layer.is_ok_and(|layer| !layer.is_empty()))
}

async fn of_departement<P: Platform>(
    code: CodeDepartement,
    live: &LiveStructures,
    context: &Context<'_, P>,
) -> Result<Rc<LiveLayer>, Refusal> {
    if let Some(part) = live.parts.borrow().get(&code) {
        return Ok(part.clone());
    }
    let catalogue = context.catalogue().await;
    let catalogue = catalogue.map_err(eligibilite::unavailable)?;
    let pack = context.pack().await.map_err(unavailable)?;
    let is_network = |id: &str| catalogue.rank(id).is_some();
    let part = live.layer.of_departement(code, pack.as_deref(), is_network);
    let part = Rc::new(part);
    live.parts.borrow_mut().insert(code, part.clone());
    Ok(part)
}
