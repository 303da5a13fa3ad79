//! What data is loaded, and whether it can be read.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        response::{HttpResponse, Refusal, json},
    },
    platform::{Failure, Platform},
};
use shared::wire::v1::{EtatDuVif, Referentiels, Sante};

/// `GET /v1/referentiels`.
pub(crate) async fn referentiels<P: Platform>(
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let loaded = context.loaded().await?;
    let entries = loaded.manifest.entries();
    let vif = match context.live().await {
        Ok(live) => EtatDuVif {
            actif: live.works,
            fiches: live.layer.cards().len(),
            illisibles: live.unreadable,
        },
        Err(_) => EtatDuVif {
            actif: false,
            fiches: 0,
            illisibles: 0,
        },
    };
    let referentiels = entries.iter().map(|entry| &entry.referentiel);
    let referentiels = Referentiels::new(referentiels, vif);
    json("application/json", CacheLifetime::Short, &referentiels)
}

/// `GET /v1/sante`: reads every index, and checks it against the manifest.
pub(crate) async fn health<P: Platform>(
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
    let health: Sante<'_> = entries.iter().map(|entry| &entry.referentiel).collect();
    json("application/json", CacheLifetime::NoStore, &health)
}
