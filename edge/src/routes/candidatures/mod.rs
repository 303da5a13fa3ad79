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

use crate::{
    http::{
        context::Context,
        response::{Refus, Reponse},
    },
    platform::Platform,
};
use http::Request;
use shared::wire::v1::{Faute, routes::Handler};

/// Answers a request about applications.
pub(crate) async fn repond<P: Platform>(
    requete: Request<P::Body>,
    handler: Handler,
    given: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    context.open().await?;
    match handler {
        Handler::Deposer => deposit::un(requete, context).await,
        Handler::ListerCandidatures => list::page(&requete, context).await,
        Handler::DeposerLot => deposit::lot(requete, context).await,
        Handler::Exporter => list::export(&requete, context).await,
        Handler::LireCandidature | Handler::Corriger | Handler::Effacer => {
            follow::repond(requete, given, context).await
        }
        Handler::ChangerStatut => follow::statut(requete, given, context).await,
        Handler::ListerEvenements => events::journal(&requete, context).await,
        Handler::Rejouer => events::rejoue(requete, context).await,
        Handler::VerifierRecu => receipts::verifie(requete, context).await,
        Handler::LireCleDeRecu => receipts::cle(context),
        Handler::CreerPartenaire => administration::cree(requete, context).await,
        Handler::ListerPartenaires => administration::liste(&requete, context).await,
        Handler::ChangerPartenaire | Handler::RevoquerPartenaire => {
            administration::change(requete, given, context).await
        }
        Handler::RenouvelerCle => administration::renouvelle_cle(&requete, given, context).await,
        Handler::RenouvelerSecret => {
            administration::renouvelle_secret(&requete, given, context).await
        }
        Handler::FaireTaches => administration::taches(requete, context).await,
        Handler::LireEtat => administration::etat(&requete, context).await,
        // The router answers the others; a test asks each route of the table.
        _ => Err(Faute::RouteInconnue.into()),
    }
}
