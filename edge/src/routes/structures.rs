//! The structures of a place, as a list or as a map.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::parameters,
        response::{HttpResponse, Refusal, json},
    },
    platform::{Failure, Platform},
    routes::{
        candidatures::deposit::existence::is_known,
        names::{NameRegister, name_of},
    },
};
use http::Request;
use shared::{
    inputs::Identifier,
    wire::v1::{
        Fault,
        structure::{Destinataire, StructureSearch},
    },
};

/// `GET /v1/structures?lat=&lon=|commune=|departement=`.
pub(crate) async fn list<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let directory = context.directory().await.map_err(unavailable)?;
    let demonstration = directory
        .as_ref()
        .is_some_and(|directory| directory.demonstration());
    let search = StructureSearch::parse(parameters(request), demonstration)?;
    let directory = directory.ok_or_else(|| unavailable(Failure::MissingStructures))?;
    // A point may be where somebody lives: only the caller may cache it.
    let lifetime = match search.is_a_point() {
        true => CacheLifetime::Private,
        false => CacheLifetime::Short,
    };
    match search.geojson {
        true => json(
            "application/geo+json",
            lifetime,
            &search.points(&directory)?,
        ),
        false => json("application/json", lifetime, &search.list(&directory)?),
    }
}

/// `GET /v1/structures/{id}`.
pub(crate) async fn read<P: Platform>(
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let id = id.parse::<Identifier>();
    let id = id.map_err(|_| Fault::StructureInconnue)?.to_string();
    context.open().await?;
    if !is_known(&id, context).await? {
        return Err(Fault::StructureInconnue.into());
    }
    let register = NameRegister::open(context).await;
    let nom = name_of(context, &register, &id).await?;
    let found = Destinataire { id, nom };
    json("application/json", CacheLifetime::Short, &found)
}

pub(crate) fn unavailable(failure: Failure) -> Refusal {
    Refusal {
        fault: Fault::StructuresIndisponibles,
        failure: Some(failure),
    }
}
