//! What changed between two versions of a set, as its import wrote it.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::parameters,
        response::{HttpResponse, Refusal, json},
    },
    platform::{Failure, Platform},
    routes::structures::unavailable,
};
use http::Request;
use shared::{
    qpv::Generation,
    wire::v1::{
        Fault,
        changement::{Changements, ChangesQuery},
    },
};

/// `GET /v1/changements?jeu=qpv|structures[&generation=]`.
pub(crate) async fn changes<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let found = match ChangesQuery::parse(parameters(request))? {
        ChangesQuery::Structures => of_structures(context).await?,
        ChangesQuery::Qpv(asked) => {
            let loaded = context.loaded().await?;
            let newest = loaded.generations.last().copied();
            let generation = asked.or(newest).ok_or(Fault::GenerationAbsente(None))?;
            if !loaded.generations.contains(&generation) {
                return Err(Fault::GenerationAbsente(Some(generation)).into());
            }
            of_contours(generation, context).await?
        }
    };
    // Nothing kept is not "nothing changed".
    let found = found.ok_or(Fault::VersionPrecedenteAbsente)?;
    json("application/json", CacheLifetime::Short, &found)
}

/// What changed of the contours of a generation; `None` when no earlier version was kept.
pub(crate) async fn of_contours<P: Platform>(
    generation: Generation,
    context: &Context<'_, P>,
) -> Result<Option<Changements>, Refusal> {
    let loaded = context.loaded().await?;
    let path = loaded.changes_path(generation);
    let read = context.platform.read_file(&path).await;
    let bytes = read.map_err(|failure| Refusal {
        fault: Fault::ReferentielIndisponible,
        failure: Some(failure),
    })?;
    decode(bytes.as_deref()).map_err(|failure| Refusal {
        fault: Fault::ReferentielIndisponible,
        failure: Some(failure),
    })
}

/// The same of the structures.
pub(crate) async fn of_structures<P: Platform>(
    context: &Context<'_, P>,
) -> Result<Option<Changements>, Refusal> {
    let read = context
        .platform
        .read_file("/structures/changements.json")
        .await;
    let bytes = read.map_err(unavailable)?;
    decode(bytes.as_deref()).map_err(unavailable)
}

fn decode(bytes: Option<&[u8]>) -> Result<Option<Changements>, Failure> {
    let Some(bytes) = bytes else { return Ok(None) };
    let read = serde_json::from_slice(bytes);
    read.map(Some).map_err(|_| Failure::Changes)
}
