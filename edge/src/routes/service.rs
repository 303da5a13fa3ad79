//! What is loaded, and whether it answers.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        response::{Refus, Reponse, json},
    },
    platform::{Panne, Platform},
};
use shared::wire::v1::{Referentiels, Sante};

/// `GET /v1/referentiels`.
pub(crate) async fn referentiels<P: Platform>(
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let charges = context.charges().await?;
    let entrees = charges.manifeste.entrees();
    let referentiels: Referentiels<'_> = entrees.iter().map(|entree| &entree.referentiel).collect();
    json("application/json", Duree::Courte, &referentiels)
}

/// `GET /v1/sante`: every index is read, and holds what the manifest says.
pub(crate) async fn sante<P: Platform>(
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let charges = context.charges().await?;
    let entrees = charges.manifeste.entrees();
    for entree in entrees {
        let index = context
            .index(&charges, entree.referentiel.generation)
            .await?;
        if index.quartiers().len() != entree.referentiel.quartiers as usize {
            return Err(Panne::IndexAutre.into());
        }
    }
    let sante: Sante<'_> = entrees.iter().map(|entree| &entree.referentiel).collect();
    json("application/json", Duree::Aucune, &sante)
}
