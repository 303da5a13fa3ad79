//! The catalogue, as files that the assembly of the site has written.

use crate::{
    http::{
        context::Context,
        response::{HttpResponse, Refusal},
    },
    platform::{Failure, Platform},
    routes::files,
};
use http::Request;
use shared::wire::v1::Fault;

/// `GET /v1/exemples`.
pub(crate) async fn examples<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    file(request, "/catalogue/exemples.json", context).await
}

/// `GET /v1/dispositifs`.
pub(crate) async fn list<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    file(request, "/catalogue/dispositifs.json", context).await
}

/// A file without which there is no catalogue.
async fn file<P: Platform>(
    request: &Request<P::Body>,
    path: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    files::send_path(request, path, context)
        .await
        .map_err(|refusal| match refusal.fault {
            Fault::RouteInconnue => Refusal {
                fault: Fault::CatalogueIndisponible,
                failure: Some(Failure::MissingCatalogue),
            },
            _ => refusal,
        })
}

/// `GET /v1/dispositifs/{id}`.
pub(crate) async fn entry<P: Platform>(
    request: &Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if id.is_empty() || !id.bytes().all(allowed) {
        return Err(Fault::DispositifInconnu.into());
    }
    let path = format!("/catalogue/dispositifs/{id}.json");
    files::send_path(request, &path, context)
        .await
        .map_err(|refusal| match refusal.fault {
            Fault::RouteInconnue => Fault::DispositifInconnu.into(),
            _ => refusal,
        })
}
