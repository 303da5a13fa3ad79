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
        Handler::Deposit => deposit::one(request, context).await,
        Handler::ListCandidatures => list::page(&request, context).await,
        Handler::DepositBatch => deposit::batch(request, context).await,
        Handler::ExportCandidatures => list::export(&request, context).await,
        Handler::ReadCandidature | Handler::CorrectCandidature | Handler::EraseCandidature => {
            follow::answer(request, given, context).await
        }
        Handler::ChangeStatut => follow::statut(request, given, context).await,
        Handler::ListEvents => events::delivery_log(&request, context).await,
        Handler::ReplayEvents => events::replay(request, context).await,
        Handler::CheckReceipt => receipts::check(request, context).await,
        Handler::ReadReceiptKey => receipts::key(context),
        Handler::CreatePartenaire => administration::create(request, context).await,
        Handler::ListPartenaires => administration::list(&request, context).await,
        Handler::ChangePartenaire | Handler::RevokePartenaire => {
            administration::change(request, given, context).await
        }
        Handler::RenewKey => administration::renew_key(&request, given, context).await,
        Handler::RenewSecret => administration::renew_secret(&request, given, context).await,
        Handler::RunTasks => administration::tasks(request, context).await,
        Handler::ReadState => administration::state(&request, context).await,
        // The router answers the others; a test asks each route of the table.
        _ => Err(Fault::RouteInconnue.into()),
    }
}
