//! Applications: depositing, following, listing and erasing them, and the partners that do.
//!
//! Every write follows the rules of `shared`. What is here reads requests, checks who asks,
//! and answers.

pub(crate) mod access;
pub(crate) mod administration;
pub(crate) mod admission;
pub(crate) mod answers;
pub(crate) mod deposit;
pub(crate) mod elsewhere;
mod events;
pub(crate) mod follow;
mod list;
mod receipts;

pub(crate) use follow::{audit, find_duplicate};

use crate::{
    http::{
        context::Context,
        response::{HttpResponse, Refusal},
    },
    platform::Platform,
};
use http::Request;
use shared::wire::v1::{Fault, routes::Handler};

pub(crate) async fn answer<P: Platform>(
    request: Request<P::Body>,
    handler: Handler,
    parameter: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    context.open().await?;
    match handler {
        Handler::Deposit => deposit::single(request, context).await,
        Handler::ListCandidatures => list::page(&request, context).await,
        Handler::DepositBatch => deposit::batch(request, context).await,
        Handler::ExportCandidatures => list::export(&request, context).await,
        Handler::ReadCandidature | Handler::CorrectCandidature | Handler::EraseCandidature => {
            follow::answer(request, parameter, context).await
        }
        Handler::ChangeStatut => follow::change_statut(request, parameter, context).await,
        Handler::GiveAppointment => answers::appoint(request, parameter, context).await,
        Handler::ReadAppointment => answers::agenda(&request, parameter, context).await,
        Handler::HandOver => answers::hand_over(request, parameter, context).await,
        Handler::KeepNote => answers::annotate(request, parameter, context).await,
        Handler::AskForLink => answers::ask_for_link(request, parameter, context).await,
        Handler::ListEvents => events::delivery_log(&request, context).await,
        Handler::ReplayEvents => events::replay(request, context).await,
        Handler::CheckReceipt => receipts::check(request, context).await,
        Handler::ReadReceiptKey => receipts::key(context),
        Handler::CreatePartenaire => administration::partners::create(request, context).await,
        Handler::ListPartenaires => administration::partners::list(&request, context).await,
        Handler::ChangePartenaire | Handler::RevokePartenaire => {
            administration::partners::change(request, parameter, context).await
        }
        Handler::RenewKey => {
            administration::credentials::renew_key(&request, parameter, context).await
        }
        Handler::RenewSecret => {
            administration::credentials::renew_secret(&request, parameter, context).await
        }
        Handler::RunTasks => administration::service::run_tasks(request, context).await,
        Handler::ReadState => administration::service::state(&request, context).await,
        // The router answers the others. A test asks every route of the table, so that none
        // can be forgotten here.
        _ => Err(Fault::RouteInconnue.into()),
    }
}
