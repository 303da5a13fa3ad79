//! Checking receipts.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        request::parametres,
        response::{Refus, Reponse, json},
    },
    platform::{Platform, RequestBody},
    routes::names::{Registre, name_of},
};
use http::Request;
use shared::{
    candidature::sceaux::verifie_recu,
    wire::v1::{
        Faute,
        evenement::{CleDeRecu, RecuLu, RecuVerifie},
        question,
    },
};

const OCTETS_MAX: usize = 4 << 10;

/// `GET /v1/recus`: what checks a receipt without us.
pub(crate) fn cle<P: Platform>(context: &Context<'_, P>) -> Result<Reponse<P::Stream>, Refus> {
    let publique = context.keys()?.recu.publique();
    let cle = CleDeRecu {
        algorithme: "Ed25519",
        cle_publique: publique,
    };
    json("application/json", Duree::Courte, &cle)
}

/// `POST /v1/recus`: the receipt alone, as text.
pub(crate) async fn verifie<P: Platform>(
    requete: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    let publique = context.keys()?.recu.publique();
    let corps = requete.into_body().read(OCTETS_MAX).await;
    let corps = corps.map_err(|erreur| Refus::of_body(erreur, OCTETS_MAX))?;
    let recu = std::str::from_utf8(&corps).map_err(|_| Faute::CandidatureIllisible(1, 1))?;
    let Ok(recu) = verifie_recu(recu, &publique) else {
        return json("application/json", Duree::Aucune, &RecuVerifie::default());
    };
    let registre = Registre::ouvre(context).await;
    let reponse = RecuVerifie {
        valide: true,
        recu: Some(RecuLu {
            reference: recu.reference.to_string(),
            structure_nom: name_of(context, &registre, &recu.structure).await?,
            structure: recu.structure,
            recue_le: recu.recue_le.to_string(),
        }),
    };
    json("application/json", Duree::Aucune, &reponse)
}
