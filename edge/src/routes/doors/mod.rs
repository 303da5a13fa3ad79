//! The pages that a resident comes for, which `app` writes. What their forms send is in the
//! body of a request, answered and forgotten.

mod ecrire;
mod form;
mod geocoder;
mod interview;
mod quartier;
mod search;

use super::espace::PageNote;
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::{origin, parameters},
        response::{HttpResponse, Refusal, empty},
    },
    platform::Platform,
    routes::{
        names::NameRegister,
        pages::{page_html, site_html},
    },
};
use app::{LetterStep, MeetingsStep, QuartierStep, RightsStep, SiteData, refused_page};
use base64::{Engine, prelude::BASE64_STANDARD};
use form::DoorForm;
use http::{HeaderValue, Method, Request, StatusCode, header};
use sha2::{Digest, Sha256};
use shared::wire::v1::{Language, routes::DoorPage};

/// What an element's page may run.
const WITH_ELEMENTS: &str = "'self' 'wasm-unsafe-eval'";

pub(crate) async fn answer<P: Platform>(
    request: Request<P::Body>,
    page: DoorPage,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    if request.method() == Method::POST {
        return Ok(match posted(request, page, context).await {
            Ok(response) => response,
            Err(refusal) => refused(page, &refusal),
        });
    }
    let with_element = |page: String| site_html(page, context.geocoder, WITH_ELEMENTS);
    let plain = |page: String| site_html(page, "", "'none'");
    Ok(match page {
        DoorPage::Home => match asked_structure(&request, context).await {
            Some(id) => elsewhere(&format!("/ecrire?structure={id}")),
            None => plain(app::home_page(&data(context).await)),
        },
        DoorPage::Quartier => {
            let data = data(context).await;
            with_element(app::quartier_page(&data, QuartierStep::Begin))
        }
        DoorPage::Aides => with_element(app::aides_page(RightsStep::Begin)),
        DoorPage::Aide => with_element(app::aide_page(MeetingsStep::Begin)),
        DoorPage::Ecrire => match ecrire::opened(&request, context).await? {
            LetterStep::Choose => with_element(app::ecrire_page(LetterStep::Choose)),
            // The key of its form is for one person.
            step => page_html(
                app::ecrire_page(step),
                CacheLifetime::NoStore,
                context.geocoder,
                WITH_ELEMENTS,
            ),
        },
        DoorPage::Parcours => {
            let script = BASE64_STANDARD.encode(Sha256::digest(app::PARCOURS_SCRIPT));
            let scripts = format!("{WITH_ELEMENTS} 'sha256-{script}'");
            let page = app::parcours_page(&data(context).await);
            site_html(page, context.geocoder, &scripts)
        }
        DoorPage::Search => plain(search::search(&request, context).await.render()),
        DoorPage::Api => plain(app::api_page(&origin(&request))),
    })
}

/// What a form of a page is answered: a page without a script, kept nowhere.
async fn posted<P: Platform>(
    request: Request<P::Body>,
    page: DoorPage,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let form = DoorForm::read(request).await?;
    let (status, html) = match page {
        DoorPage::Quartier => {
            let step = quartier::posted(&form, context).await?;
            (
                StatusCode::OK,
                app::quartier_page(&data(context).await, step),
            )
        }
        DoorPage::Aides => (StatusCode::OK, interview::rights(&form, context).await?),
        DoorPage::Aide => (StatusCode::OK, interview::meetings(&form, context).await?),
        _ => {
            let (status, step) = ecrire::posted(form, context).await?;
            let scripts = match step {
                LetterStep::Begin(_) => WITH_ELEMENTS,
                _ => "'none'",
            };
            let html = app::ecrire_page(step);
            let mut response = page_html(html, CacheLifetime::NoStore, context.geocoder, scripts);
            *response.status_mut() = status;
            return Ok(response);
        }
    };
    let mut response = page_html(html, CacheLifetime::NoStore, "", "'none'");
    *response.status_mut() = status;
    Ok(response)
}

/// A page that says what is wrong with what was sent, and what the log keeps of it.
fn refused<F>(page: DoorPage, refusal: &Refusal) -> HttpResponse<F> {
    let code = refusal.fault.code();
    let path = match page {
        DoorPage::Quartier => "/quartier",
        DoorPage::Aides => "/aides",
        DoorPage::Aide => "/aide",
        _ => "/ecrire",
    };
    let html = refused_page(path, refusal.fault.detail(Language::Fr));
    let mut response = page_html(html, CacheLifetime::NoStore, "", "'none'");
    *response.status_mut() = StatusCode::from_u16(code.status()).unwrap_or(StatusCode::BAD_REQUEST);
    response.extensions_mut().insert(PageNote {
        code: code.as_str(),
        failure: refusal.failure,
    });
    response
}

/// Pages are answered even when the data cannot be read: they then say so.
pub(crate) async fn data<P: Platform>(context: &Context<'_, P>) -> SiteData {
    match context.loaded().await {
        Ok(loaded) => {
            let entries = loaded.manifest.entries().iter();
            SiteData::Loaded(entries.map(|entry| (&entry.referentiel).into()).collect())
        }
        Err(_) => SiteData::Unavailable,
    }
}

/// The structure that `?structure=` names, if a file knows it.
async fn asked_structure<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Option<String> {
    let (_, id) = parameters(request).find(|(name, _)| name == "structure")?;
    let register = NameRegister::open(context).await;
    register.name(&id)?;
    Some(id.into_owned())
}

/// Where a page went. The identifiers of structures that files know are valid in a header.
pub(crate) fn elsewhere<F>(address: &str) -> HttpResponse<F> {
    let mut response = empty(StatusCode::SEE_OTHER);
    if let Ok(address) = HeaderValue::from_str(address) {
        response.headers_mut().insert(header::LOCATION, address);
    }
    response
}
