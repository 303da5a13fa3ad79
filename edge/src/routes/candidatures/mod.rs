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
        response::{HttpResponse, Refusal},
    },
    platform::Platform,
};
use http::Request;
use shared::wire::v1::{Fault, routes::Handler};

/// Answers a request about applications.
pub(crate) async fn answer<P: Platform>(
    request: Request<P::Body>,
    handler: Handler,
    given: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    context.open().await?;
    match handler {
        Handler::Deposer => deposit::one(request, context).await,
        Handler::ListerCandidatures => list::page(&request, context).await,
        Handler::DeposerLot => deposit::batch(request, context).await,
        Handler::Exporter => list::export(&request, context).await,
        Handler::LireCandidature | Handler::Corriger | Handler::Erase => {
            follow::answer(request, given, context).await
        }
        Handler::ChangerStatut => follow::statut(request, given, context).await,
        Handler::ListerEvenements => events::delivery_log(&request, context).await,
        Handler::Rejouer => events::replay(request, context).await,
        Handler::VerifierRecu => receipts::check(request, context).await,
        Handler::LireCleDeRecu => receipts::key(context),
        Handler::CreerPartenaire => administration::create(request, context).await,
        Handler::ListerPartenaires => administration::list(&request, context).await,
        Handler::ChangerPartenaire | Handler::RevoquerPartenaire => {
            administration::change(request, given, context).await
        }
        Handler::RenouvelerCle => administration::renew_key(&request, given, context).await,
        Handler::RenouvelerSecret => administration::renew_secret(&request, given, context).await,
        Handler::FaireTaches => administration::tasks(request, context).await,
        Handler::LireEtat => administration::state(&request, context).await,
        // The router answers the others; a test asks each route of the table.
        _ => Err(Fault::RouteInconnue.into()),
    }
}
