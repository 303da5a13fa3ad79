//! What is loaded, and whether it answers.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        response::{HttpResponse, Refusal, json},
    },
    platform::{Failure, Platform},
};
use shared::wire::v1::{Referentiels, Sante};

/// `GET /v1/referentiels`.
pub(crate) async fn referentiels<P: Platform>(
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let loaded = context.loaded().await?;
    let entries = loaded.manifest.entries();
    let referentiels: Referentiels<'_> = entries.iter().map(|entry| &entry.referentiel).collect();
    json("application/json", CacheLifetime::Short, &referentiels)
}

/// `GET /v1/sante`: every index is read, and holds what the manifest says.
pub(crate) async fn sante<P: Platform>(
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let loaded = context.loaded().await?;
    let entries = loaded.manifest.entries();
    for entry in entries {
        let index = context.index(&loaded, entry.referentiel.generation).await?;
        if index.quartiers().len() != entry.referentiel.quartiers as usize {
            return Err(Failure::OtherIndex.into());
        }
    }
    let sante: Sante<'_> = entries.iter().map(|entry| &entry.referentiel).collect();
    json("application/json", CacheLifetime::NoStore, &sante)
}
