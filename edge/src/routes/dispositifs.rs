//! The catalogue, for who wants to read it: files written when the site is assembled.

use crate::{
    http::{
        context::Context,
        response::{Refus, Reponse},
    },
    platform::{Panne, Platform},
    routes::files,
};
use http::Request;
use shared::wire::v1::Faute;

/// `GET /v1/dispositifs`.
pub(crate) async fn liste<P: Platform>(
    requete: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    files::passe_chemin(requete, "/catalogue/dispositifs.json", context)
        .await
        .map_err(|refus| match refus.faute {
            Faute::RouteInconnue => Refus {
                faute: Faute::CatalogueIndisponible,
                panne: Some(Panne::CatalogueAbsent),
            },
            _ => refus,
        })
}

/// `GET /v1/dispositifs/{id}`.
pub(crate) async fn fiche<P: Platform>(
    requete: &Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let permis = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if id.is_empty() || !id.bytes().all(permis) {
        return Err(Faute::DispositifInconnu.into());
    }
    let chemin = format!("/catalogue/dispositifs/{id}.json");
    files::passe_chemin(requete, &chemin, context)
        .await
        .map_err(|refus| match refus.faute {
            Faute::RouteInconnue => Faute::DispositifInconnu.into(),
            _ => refus,
        })
}
