//! The pages, which `app` writes, and the policy that they live under.

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

/// The home page; it stands even when the data does not, and says so.
pub(crate) async fn accueil<P: Platform>(
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
        structure: chosen_one(request, context).await,
    };
    Ok(html(
        page.render(),
        context.geocoder,
        "'self' 'wasm-unsafe-eval'",
    ))
}

/// The structure that `?structure=` names, when it is proposed here: others are ignored.
async fn chosen_one<P: Platform>(
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

/// What each error code means.
pub(crate) fn problem_pages<F>() -> HttpResponse<F> {
    html(app::problem_pages(), "", "'none'")
}

/// Where an application is followed: the same page for all, which asks the API by itself.
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
    // An address of the geocoder that no header can hold would leave the page
    // without its policy: it is then left without the geocoder.
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

/// The page's own scripts, our one style sheet, our data, and the geocoder; no text that
/// becomes code.
fn policy(geocoder: &str, scripts: &str) -> String {
    let style = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "default-src 'none'; script-src {scripts}; style-src 'sha256-{style}'; \
         connect-src 'self' {}; img-src data:; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        app::host(geocoder)
    )
}
