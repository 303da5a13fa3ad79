//! Many points at once.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        request::{entete, langue, origine, parametres},
        response::{Refus, Reponse, octets},
    },
    platform::{Platform, RequestBody},
    routes::qpv::point::conclut,
};
use http::{Request, header};
use shared::{
    qpv::Generation,
    wire::v1::{
        Filtre,
        lot::{Lot, OCTETS_MAX, TypeMime},
    },
};

/// `POST /v1/qpv/lot`.
pub(crate) async fn verifie<P: Platform>(
    requete: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let filtre = Filtre::parse(parametres(&requete))?;
    let mime = TypeMime::parse(entete(&requete, header::CONTENT_TYPE))?;
    let (langue, origine) = (langue(&requete), origine(&requete));
    let corps = requete
        .into_body()
        .read(OCTETS_MAX)
        .await
        .map_err(|erreur| Refus::of_body(erreur, OCTETS_MAX))?;
    let lot = Lot::parse(mime, &corps)?;

    let charges = context.charges().await?;
    let demande = |entree: shared::wire::v1::Entree| {
        entree.demande(filtre, context.today, charges.demonstration)
    };
    let mut index = [const { None }; Generation::TOUTES.len()];
    for entree in lot.entrees() {
        let situation = demande(entree).map(|demande| demande.situe(&charges.generations));
        if let Ok(Ok((_, generation))) = situation
            && index[generation as usize].is_none()
        {
            index[generation as usize] = Some(context.index(&charges, generation).await?);
        }
    }
    let reponses = lot.answer(langue, &origine, |entree| {
        let loaded = |generation| index[generation as usize].as_deref();
        Ok(conclut(&demande(entree)?, &charges, loaded))
    });
    Ok(octets(mime.as_str(), Duree::Aucune, reponses))
}
