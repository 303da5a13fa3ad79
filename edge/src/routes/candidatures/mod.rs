//! Applications: kept, followed, told to those they are for, erased.
//!
//! Every writing goes through the rules of `shared`; what is here reads requests, finds
//! out who asks, and answers.

mod access;
mod administration;
mod crowd;
mod deposit;
mod elsewhere;
mod events;
mod follow;
mod list;
mod receipts;
mod voie;

pub use crowd::AFFLUENCE;
pub(crate) use voie::Voie;

use crate::{
    http::{
        context::{Bureau, Contexte},
        response::{Refus, Reponse},
    },
    platform::{CorpsRecu, Fichiers, Plateforme},
};
use http::{Method, Request};

/// Answers a request about applications.
pub(crate) async fn repond<F: Fichiers, C: CorpsRecu, P: Plateforme>(
    requete: Request<C>,
    voie: Voie<'_>,
    contexte: &Contexte<'_, F>,
    bureau: &Bureau<'_, P>,
) -> Result<Reponse<F::Flux>, Refus> {
    bureau.ouvre().await?;
    let post = requete.method() == Method::POST;
    match voie {
        Voie::Candidatures if post => deposit::un(requete, contexte, bureau).await,
        Voie::Candidatures => list::page(&requete, contexte, bureau).await,
        Voie::Lot => deposit::lot(requete, contexte, bureau).await,
        Voie::Export => list::export(&requete, contexte, bureau).await,
        Voie::Candidature(reference) => follow::repond(requete, reference, contexte, bureau).await,
        Voie::Statut(reference) => follow::statut(requete, reference, contexte, bureau).await,
        Voie::Evenements => events::journal(&requete, bureau).await,
        Voie::Rejeu => events::rejoue(requete, bureau).await,
        Voie::Recus if post => receipts::verifie(requete, contexte, bureau).await,
        Voie::Recus => receipts::cle(bureau),
        Voie::Partenaires if post => administration::cree(requete, bureau).await,
        Voie::Partenaires => administration::liste(&requete, bureau).await,
        Voie::Partenaire(id) => administration::change(requete, id, bureau).await,
        Voie::Cles(id) => administration::renouvelle_cle(&requete, id, bureau).await,
        Voie::Secrets(id) => administration::renouvelle_secret(&requete, id, bureau).await,
        Voie::Taches => administration::taches(requete, bureau).await,
        Voie::Etat => administration::etat(&requete, bureau).await,
    }
}
