//! Applications: kept, followed, told to those they are for, erased.
//!
//! Every writing goes through the rules of `shared`; what is here reads requests, finds
//! out who asks, and answers.

mod access;
mod administration;
mod admission;
mod deposit;
mod elsewhere;
mod events;
mod follow;
mod list;
mod receipts;
mod voie;

pub(crate) use voie::Voie;

use crate::{
    http::{
        context::Context,
        response::{Refus, Reponse},
    },
    platform::Platform,
};
use http::{Method, Request};

/// Answers a request about applications.
pub(crate) async fn repond<P: Platform>(
    requete: Request<P::Body>,
    voie: Voie<'_>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    context.open().await?;
    let post = requete.method() == Method::POST;
    match voie {
        Voie::Candidatures if post => deposit::un(requete, context).await,
        Voie::Candidatures => list::page(&requete, context).await,
        Voie::Lot => deposit::lot(requete, context).await,
        Voie::Export => list::export(&requete, context).await,
        Voie::Candidature(reference) => follow::repond(requete, reference, context).await,
        Voie::Statut(reference) => follow::statut(requete, reference, context).await,
        Voie::Evenements => events::journal(&requete, context).await,
        Voie::Rejeu => events::rejoue(requete, context).await,
        Voie::Recus if post => receipts::verifie(requete, context).await,
        Voie::Recus => receipts::cle(context),
        Voie::Partenaires if post => administration::cree(requete, context).await,
        Voie::Partenaires => administration::liste(&requete, context).await,
        Voie::Partenaire(id) => administration::change(requete, id, context).await,
        Voie::Cles(id) => administration::renouvelle_cle(&requete, id, context).await,
        Voie::Secrets(id) => administration::renouvelle_secret(&requete, id, context).await,
        Voie::Taches => administration::taches(requete, context).await,
        Voie::Etat => administration::etat(&requete, context).await,
    }
}
