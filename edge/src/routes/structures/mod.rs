//! The structures of a place, as a list or as a map.

pub(crate) mod page;
pub(crate) mod vif;

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::{origin, parameters},
        response::{HttpResponse, Refusal, json},
    },
    platform::{Failure, Platform},
    routes::{
        candidatures::deposit::existence::{Reception, reception},
        names::{NameRegister, name_of},
    },
};
use http::Request;
use shared::{
    inputs::Identifier,
    wire::v1::{
        Fault,
        structure::{Destinataire, SaidToday, StructureFormat, StructureSearch},
    },
};

/// `GET /v1/structures?lat=&lon=|commune=|departement=`.
pub(crate) async fn list<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let live = context.live().await.map_err(unavailable)?;
    let directory = live.directory.as_deref();
    let demonstration = directory.is_some_and(|directory| directory.demonstration());
    let search = StructureSearch::parse(parameters(request), demonstration)?;
    let directory = directory.ok_or_else(|| unavailable(Failure::MissingStructures))?;
    let today = SaidToday {
        layer: &live.layer,
        date: context.today,
    };
    // A point may be where somebody lives: only the caller may cache it.
    let lifetime = match search.is_a_point() {
        true => CacheLifetime::Private,
        false => CacheLifetime::Live,
    };
    match search.format {
        StructureFormat::Json => json(
            "application/json",
            lifetime,
            &search.list(directory, today)?,
        ),
        StructureFormat::Geojson => json(
            "application/geo+json",
            lifetime,
            &search.points(directory, today)?,
        ),
        StructureFormat::DataInclusion => json(
            "application/json",
            lifetime,
            &search.data_inclusion(directory, today, &origin(request))?,
        ),
        StructureFormat::Hsds => json(
            "application/json",
            lifetime,
            &search.hsds(directory, today, &origin(request))?,
        ),
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
    let reception = reception(&id, context).await?;
    if reception == Reception::Unknown {
        return Err(Fault::StructureInconnue.into());
    }
    let register = NameRegister::open(context).await;
    let nom = name_of(context, &register, &id).await?;
    let found = Destinataire {
        id,
        nom,
        joignable: reception == Reception::Joignable,
    };
    json("application/json", CacheLifetime::Live, &found)
}

pub(crate) fn unavailable(failure: Failure) -> Refusal {
    Refusal {
        fault: Fault::StructuresIndisponibles,
        failure: Some(failure),
    }
}
