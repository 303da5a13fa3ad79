//! The structures of a place.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        request::parametres,
        response::{Refus, Reponse, json},
    },
    platform::{Panne, Platform},
};
use http::Request;
use shared::wire::v1::{Faute, structure::Recherche};

/// `GET /v1/structures?lat=&lon=|commune=|departement=`.
pub(crate) async fn liste<P: Platform>(
    requete: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let annuaire = context.annuaire().await.map_err(indisponible)?;
    let demonstration = annuaire.as_ref().is_some_and(|a| a.demonstration());
    let recherche = Recherche::parse(parametres(requete), demonstration)?;
    let annuaire = annuaire.ok_or_else(|| indisponible(Panne::StructuresAbsentes))?;
    // A point may be somebody's: kept by the caller alone.
    let duree = match recherche.est_un_point() {
        true => Duree::Privee,
        false => Duree::Courte,
    };
    match recherche.geojson {
        true => json("application/geo+json", duree, &recherche.points(&annuaire)?),
        false => json("application/json", duree, &recherche.liste(&annuaire)?),
    }
}

pub(crate) fn indisponible(panne: Panne) -> Refus {
    Refus {
        faute: Faute::StructuresIndisponibles,
        panne: Some(panne),
    }
}
