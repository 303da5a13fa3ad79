//! Territories: what is there, who does what, and how much it is used.

pub(crate) mod known;
pub(crate) mod passages;

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        response::{HttpResponse, Refusal, json},
    },
    platform::{Failure, Platform},
    routes::structures::unavailable,
};
use known::{KnownTerritory, quartiers};
use shared::{
    structures::TerritoryOffer,
    wire::v1::territoire::{CommunesDuTerritoire, FicheDeTerritoire, TerritoryRecord},
};

/// `GET /v1/territoires/{code}`.
pub(crate) async fn read<P: Platform>(
    code: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let territory = KnownTerritory::of(code, context).await?;
    let live = context.live().await.map_err(unavailable)?;
    let directory = live.directory.as_deref();
    let directory = directory.ok_or_else(|| unavailable(Failure::MissingStructures))?;
    let offer = TerritoryOffer::new(directory, territory.structures(directory));
    let found = quartiers(&territory, context).await?;
    let record = TerritoryRecord {
        code: territory.code,
        name: territory.name.as_deref(),
        communes: &territory.communes,
        quartiers: found.as_ref().map(|found| {
            (
                found.quartiers(),
                found.is_complete,
                found.index.referentiel(),
            )
        }),
        directory,
        offer: &offer,
        live: &live.layer,
        // Without a database, what is there is still said.
        counts: territory.counts(context).await.ok(),
        today: context.today,
    };
    let answer = FicheDeTerritoire::new(record);
    json("application/json", CacheLifetime::Live, &answer)
}

/// `GET /v1/territoires/{code}/communes`.
pub(crate) async fn communes<P: Platform>(
    code: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let territory = KnownTerritory::of(code, context).await?;
    let answer = CommunesDuTerritoire {
        departements: territory.departements(),
        communes: territory.communes,
    };
    json("application/json", CacheLifetime::Short, &answer)
}
