//! The work that is due, and the state of the database.

use super::read_body;
use crate::{
    delivery::tasks,
    http::{
        cache::CacheLifetime,
        context::Context,
        request::{origin, parameters},
        response::{HttpResponse, Refusal, json},
    },
    platform::Platform,
    routes::candidatures::access::require_administrator,
    store::state,
};
use http::Request;
use shared::wire::v1::{
    Fault,
    administration::{EtatDeLaBase, TachesAFaire, TachesFaites},
    question,
};

/// `POST /v1/admin/taches`: does at once what is otherwise done every minute. On a developer's
/// machine, for any day, so that tests need not wait.
pub(crate) async fn run_tasks<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    require_administrator(context, request.headers())?;
    // Links in mails are opened where people sign in, whatever name the work was asked under.
    let site = match context.site {
        "" => origin(&request),
        site => site.to_owned(),
    };
    let asked: TachesAFaire = read_body(request.into_body()).await?;
    let now = match asked.maintenant.filter(|_| context.local) {
        Some(text) => text
            .parse()
            .map_err(|_| Fault::DateInvalide("maintenant".into()))?,
        None => context.now,
    };
    let context = &Context { now, ..*context };
    let summary = tasks::run_tasks(context, &site).await?;
    let response = TachesFaites {
        essais: summary.attempts,
        echeances: summary.deadlines,
        cles: summary.keys,
        illisibles: summary.unreadable,
    };
    json("application/json", CacheLifetime::NoStore, &response)
}

/// `GET /v1/admin/etat`.
pub(crate) async fn state<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(request))?;
    require_administrator(context, request.headers())?;
    let state = state::read(context.platform).await?;
    let state = EtatDeLaBase {
        candidatures: state.candidatures,
        sans_annonce: state.unannounced,
        en_attente: state.waiting,
        abandonnes: state.abandoned,
        sans_recepteur: state.orphaned,
        illisibles: state.unreadable,
        integrite: state.integrity,
        maintenant: context.now.to_string(),
    };
    json("application/json", CacheLifetime::NoStore, &state)
}
