//! The space of structures.
//!
//! To add a page: its rows in the table of routes, its variant of [`SpacePage`], its arm below.

mod application;
mod applications;
mod fiche;
mod home;
mod join;
mod members;
mod oidc;
mod refusal;
mod sessions;
mod sign_in;
mod visit;

pub(crate) use refusal::{PageNote, Refused};
pub(crate) use visit::{PostedForm, UPLOAD_MAX, Visit};

use crate::{
    http::{
        context::Context,
        response::{HttpResponse, empty},
    },
    platform::Platform,
    routes::administration::{self, ajout, demands, liste, partners},
};
use app::espace::{Said, SpaceRefusal};
use http::{HeaderValue, Request, StatusCode, header};
use shared::{
    inputs::line,
    wire::v1::routes::{Scope, SpacePage},
};
use visit::Arrival;

/// Always a page: what goes wrong is told as people read it.
pub(crate) async fn answer<P: Platform>(
    request: Request<P::Body>,
    page: SpacePage,
    scope: Scope,
    parameter: &str,
    context: &Context<'_, P>,
) -> HttpResponse<P::Stream> {
    let response = dispatch(request, page, scope, parameter, context).await;
    response.unwrap_or_else(|refused| refused.response(oidc::provider(context)))
}

async fn dispatch<P: Platform>(
    request: Request<P::Body>,
    page: SpacePage,
    scope: Scope,
    parameter: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    context.open().await?;
    if page == SpacePage::StructureList {
        return upload(request, context).await;
    }
    let arrival = Arrival::of(request).await?;
    match page {
        SpacePage::SignIn => return sign_in::page(arrival, context).await,
        SpacePage::SignInLink => return sign_in::link(arrival, parameter, context).await,
        SpacePage::ProviderStart => return oidc::start(&arrival, context).await,
        SpacePage::ProviderBack => return Ok(oidc::back(arrival, context).await),
        _ => {}
    }
    let visit = Visit::of(arrival, context).await?;
    if scope == Scope::Operator {
        visit.require_operator()?;
    }
    match page {
        SpacePage::SignIn
        | SpacePage::SignInLink
        | SpacePage::ProviderStart
        | SpacePage::ProviderBack
        | SpacePage::Home => home::page(&visit, context).await,
        SpacePage::Sessions => sessions::page(&visit, context).await,
        SpacePage::SignOut => sessions::sign_out(&visit, context).await,
        SpacePage::ChooseStructure => home::choose(&visit, context).await,
        SpacePage::ExportAll => applications::export(&visit, acting(&visit)?, context).await,
        SpacePage::Application => application::page(&visit, parameter, context).await,
        SpacePage::ExportOne => application::export(&visit, parameter, context).await,
        SpacePage::HandOver => application::hand_over(&visit, parameter, context).await,
        SpacePage::Figures => applications::figures(&visit, acting(&visit)?, context).await,
        SpacePage::Members => members::page(&visit, context).await,
        SpacePage::Card => fiche::page(&visit, context).await,
        SpacePage::Join => join::page(&visit, context).await,
        SpacePage::Propose => join::propose(&visit, context).await,
        SpacePage::OperatorHome => administration::home(&visit, context).await,
        SpacePage::Partners => partners::list(&visit, context).await,
        SpacePage::Partner => partners::one(&visit, parameter, context).await,
        SpacePage::Demands => demands::page(&visit, context).await,
        SpacePage::Proposal => ajout::proposed(&visit, parameter, context).await,
        SpacePage::OperatorStructures => administration::structures::page(&visit, context).await,
        SpacePage::NewStructure => ajout::new(&visit, context).await,
        SpacePage::OneStructure => ajout::one(&visit, parameter, context).await,
        SpacePage::StructureList => liste::page(&visit, context).await,
        SpacePage::ExportStructures => liste::export(context).await,
        SpacePage::Register => administration::register(&visit, parameter, context).await,
    }
}

/// A page that takes a file: nothing of it is read before its sender is known.
async fn upload<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let (arrival, body) = Arrival::before_body(request)?;
    let mut visit = Visit::of(arrival, context).await?;
    visit.require_operator()?;
    if let Some(body) = body {
        match body.upload().await {
            Ok(form) => visit.take(form)?,
            Err(refused) if refused.refusal == SpaceRefusal::TooLarge => {
                return liste::too_large(&visit, context).await;
            }
            Err(refused) => return Err(refused),
        }
    }
    liste::page(&visit, context).await
}

/// The structure that the visitor acts for, which such a page is about.
fn acting(visit: &Visit) -> Result<&str, Refused> {
    let membership = visit.membership().ok_or(SpaceRefusal::NotFound)?;
    Ok(&membership.structure)
}

/// A line of text that was posted; empty when there is none.
fn text_of(visit: &Visit, name: &str) -> String {
    visit
        .form
        .as_ref()
        .map_or_else(String::new, |form| line(form.text(name)))
}

/// To a page of ours, which says what was done.
pub(crate) fn see_other<F>(path: &str, said: Option<Said>) -> HttpResponse<F> {
    let mut response = empty(StatusCode::SEE_OTHER);
    let location = match said {
        Some(said) => format!("{path}?fait={}", said.code()),
        None => path.to_owned(),
    };
    let headers = response.headers_mut();
    let location = HeaderValue::try_from(location);
    let location = location.unwrap_or(HeaderValue::from_static("/espace"));
    headers.insert(header::LOCATION, location);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
