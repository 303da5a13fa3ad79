//! The pages, which `app` writes, and their content security policy.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::{origin, parameters},
        response::{HttpResponse, Refusal, bytes},
    },
    platform::Platform,
    routes::names::NameRegister,
};
use app::{ChosenStructure, HomePage, STYLE, SiteData, TRACKING_SCRIPT};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::{HeaderValue, Request, header};
use sha2::{Digest, Sha256};

const PERMISSIONS_POLICY: header::HeaderName =
    header::HeaderName::from_static("permissions-policy");

/// Answered even when the data cannot be read: the page then says so.
pub(crate) async fn home<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let data = match context.loaded().await {
        Ok(loaded) => {
            let entries = loaded.manifest.entries().iter();
            SiteData::Loaded(entries.map(|entry| (&entry.referentiel).into()).collect())
        }
        Err(_) => SiteData::Unavailable,
    };
    let page = HomePage {
        origin: origin(request),
        geocoder: context.geocoder.to_owned(),
        data,
        structure: chosen_structure(request, context).await,
    };
    Ok(html(
        page.render(),
        context.geocoder,
        "'self' 'wasm-unsafe-eval'",
    ))
}

/// The structure that `?structure=` names. One that no file knows is ignored, so that a link
/// cannot put words of its own into the page.
async fn chosen_structure<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Option<ChosenStructure> {
    let (_, id) = parameters(request).find(|(name, _)| name == "structure")?;
    let register = NameRegister::open(context).await;
    Some(ChosenStructure {
        name: register.name(&id)?.to_owned(),
        id: id.into_owned(),
    })
}

pub(crate) fn problem_pages<F>() -> HttpResponse<F> {
    html(app::problem_pages(), "", "'none'")
}

/// The same page for everyone: its script asks the API about the application, with the secret
/// of the link.
pub(crate) fn tracking<F>() -> HttpResponse<F> {
    let script = BASE64_STANDARD.encode(Sha256::digest(TRACKING_SCRIPT));
    html(app::tracking(), "", &format!("'sha256-{script}'"))
}

fn html<F>(page: String, geocoder: &str, scripts: &str) -> HttpResponse<F> {
    let mut response = bytes(
        "text/html; charset=utf-8",
        CacheLifetime::Short,
        page.into_bytes(),
    );
    let headers = response.headers_mut();
    // The geocoder is configured, and may be no valid header value. The page then loses the
    // geocoder rather than its policy.
    let policy = HeaderValue::try_from(policy(geocoder, scripts))
        .or_else(|_| HeaderValue::try_from(policy("", scripts)))
        .unwrap_or(HeaderValue::from_static("default-src 'none'"));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert(
        PERMISSIONS_POLICY,
        HeaderValue::from_static("geolocation=(self), camera=(), microphone=()"),
    );
    response
}

/// Allows the page's own scripts, its one style sheet, our API and the geocoder, and no text
/// to become code.
fn policy(geocoder: &str, scripts: &str) -> String {
    let style = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "default-src 'none'; script-src {scripts}; style-src 'sha256-{style}'; \
         connect-src 'self' {}; img-src data:; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        app::host(geocoder)
    )
}
