//! Whom to meet, in order.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        response::{Refus, Reponse, json},
    },
    platform::Platform,
    routes::{
        eligibilite::{demande_json, indisponible},
        structures,
    },
};
use http::Request;
use shared::{
    orientation::{self, oriente},
    structures::Annuaire,
    wire::v1::{
        lot::TypeMime,
        orientation::{Demande, Orientation},
    },
};

/// `POST /v1/orientation`.
pub(crate) async fn oriente_vers<P: Platform>(
    requete: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let corps = demande_json(requete).await?;
    let catalogue = context.catalogue().await.map_err(indisponible)?;
    // Without structures, the networks of the catalogue are proposed all the same.
    let annuaire = context.annuaire().await.map_err(structures::indisponible)?;
    let annuaire = annuaire.as_deref();
    let demonstration = annuaire.is_some_and(Annuaire::demonstration);
    let demande = Demande::parse(&corps, &catalogue, context.today, demonstration)?;
    let parcours = oriente(&orientation::Demande {
        catalogue: &catalogue,
        annuaire,
        situation: &demande.situation,
        position: demande.position,
        limite: demande.limite,
    });
    let reponse = Orientation::new(&parcours, &catalogue, annuaire);
    json(TypeMime::Json.as_str(), Duree::Aucune, &reponse)
}
