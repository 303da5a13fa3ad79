//! Whom to meet, and in which order.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        noted::note,
        response::{HttpResponse, Refusal, json},
    },
    platform::Platform,
    routes::{
        eligibilite::{json_body, unavailable},
        structures,
    },
    store::passages::count_situation,
};
use http::Request;
use shared::{
    orientation::{self, orient},
    passage::Acte,
    structures::Directory,
    wire::v1::{
        batch::MimeType,
        eligibilite::check_communes,
        orientation::{Orientation, OrientationQuery},
    },
};

/// `POST /v1/orientation`.
pub(crate) async fn answer<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let body = json_body(request).await?;
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    // Where no structures were loaded, the networks of the catalogue are still proposed.
    let live = context.live().await.map_err(structures::unavailable)?;
    let directory = live.directory.as_deref();
    let demonstration = directory.is_some_and(Directory::demonstration);
    let query = OrientationQuery::parse(&body, &catalogue, context.today, demonstration)?;
    if let Some(directory) = directory {
        check_communes(&query.situation, directory)?;
    }
    let parcours = orient(&orientation::OrientationQuery {
        catalogue: &catalogue,
        directory,
        situation: &query.situation,
        position: query.position,
        limit: query.limit,
    });
    let response = Orientation::new(&parcours, &catalogue, directory, &live.layer);
    let mut response = json(MimeType::Json.as_str(), CacheLifetime::NoStore, &response)?;
    note(
        &mut response,
        count_situation(Acte::Orientation, &query.situation, context.today),
    );
    Ok(response)
}
