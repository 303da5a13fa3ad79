//! The catalogue as pages, which `app` writes.

use crate::{
    http::{
        context::Context,
        request::{origin, parameters},
        response::{HttpResponse, Refusal},
    },
    platform::{Failure, Platform},
    routes::{eligibilite::unavailable, pages::site_html},
};
use app::{ExamplesPage, SchemePage};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::Request;
use sha2::{Digest, Sha256};
use shared::wire::v1::{Fault, exemple::Exemples};

/// `GET /dispositifs`.
pub(crate) async fn list<P: Platform>(
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    Ok(site_html(app::schemes(&catalogue), "", "'none'"))
}

/// `GET /statuts`.
pub(crate) async fn statuses<P: Platform>(
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    Ok(site_html(app::statuses(&catalogue), "", "'none'"))
}

/// `GET /dispositifs/{id}`: the element in it asks whether one may have it.
pub(crate) async fn scheme<P: Platform>(
    request: &Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    let rank = catalogue.rank(id).ok_or(Fault::DispositifInconnu)?;
    let entries = catalogue.entries();
    let entry = entries
        .get(usize::from(rank))
        .ok_or(Fault::DispositifInconnu)?;
    let examples = exemples(context).await?;
    let page = SchemePage {
        origin: &origin(request),
        catalogue: &catalogue,
        entry,
        examples: &examples,
        today: context.today,
    };
    let data = BASE64_STANDARD.encode(Sha256::digest(page.linked_data()));
    let scripts = format!("'self' 'wasm-unsafe-eval' 'sha256-{data}'");
    Ok(site_html(page.render(), context.geocoder, &scripts))
}

/// `GET /exemples`, by trade (`domaine`) and département.
pub(crate) async fn examples<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let asked = |wanted: &str| {
        parameters(request)
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.into_owned())
    };
    let page = ExamplesPage {
        exemples: exemples(context).await?,
        secteur: asked("domaine"),
        // A code, or nothing: it goes into links.
        departement: asked("departement")
            .filter(|code| code.parse::<shared::codes::CodeDepartement>().is_ok()),
    };
    Ok(site_html(page.render(), "", "'none'"))
}

/// The initiatives that the assembly of the site has written.
async fn exemples<P: Platform>(context: &Context<'_, P>) -> Result<Exemples, Refusal> {
    let bytes = context
        .platform
        .read_file("/catalogue/exemples.json")
        .await
        .map_err(unavailable)?
        .ok_or_else(|| unavailable(Failure::MissingCatalogue))?;
    serde_json::from_slice(&bytes).map_err(|_| unavailable(Failure::MissingCatalogue))
}
