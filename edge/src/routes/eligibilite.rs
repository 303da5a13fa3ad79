//! What a situation gives a right to.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        request::{entete, parametres},
        response::{Refus, Reponse, json},
    },
    platform::{Panne, Platform, RequestBody},
};
use http::{Request, header};
use shared::{
    eligibilite::evalue as evalue_la_situation,
    wire::v1::{
        Faute,
        eligibilite::{Demande, Eligibilite, OCTETS_MAX},
        lot::TypeMime,
        question,
    },
};

/// `POST /v1/eligibilite`.
pub(crate) async fn evalue<P: Platform>(
    requete: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let corps = demande_json(requete).await?;
    let catalogue = context.catalogue().await.map_err(indisponible)?;
    let demande = Demande::parse(&corps, &catalogue, context.today)?;
    let evaluation = evalue_la_situation(
        &catalogue,
        &demande.situation,
        demande.dispositifs.as_deref(),
    );
    let reponse = Eligibilite::new(&evaluation, &demande.situation, &catalogue);
    json(TypeMime::Json.as_str(), Duree::Aucune, &reponse)
}

/// The body of a question in JSON, which has no parameter beside it.
pub(crate) async fn demande_json<C: RequestBody>(requete: Request<C>) -> Result<Vec<u8>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    let mime = TypeMime::parse(entete(&requete, header::CONTENT_TYPE));
    if mime != Ok(TypeMime::Json) {
        return Err(Faute::TypeRefuse(TypeMime::Json.as_str()).into());
    }
    let corps = requete.into_body().read(OCTETS_MAX).await;
    corps.map_err(|erreur| Refus::of_body(erreur, OCTETS_MAX))
}

pub(crate) fn indisponible(panne: Panne) -> Refus {
    Refus {
        faute: Faute::CatalogueIndisponible,
        panne: Some(panne),
    }
}
