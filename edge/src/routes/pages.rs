//! The pages, which `app` writes, and their content security policy.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        html::{PagePolicy, html},
        request::{origin, parameters},
        response::{HttpResponse, Refusal},
    },
    platform::Platform,
    routes::names::NameRegister,
};
use app::{ChosenStructure, HomePage, STYLE, SiteData};
use http::{HeaderValue, Request};

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
    Ok(site_html(
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
    site_html(app::problem_pages(), "", "'none'")
}

pub(crate) fn site_html<F>(page: String, geocoder: &str, scripts: &str) -> HttpResponse<F> {
    // The geocoder is configured, and may be no valid header value. The page then loses the
    // geocoder rather than its policy.
    let host = app::host(geocoder);
    let host = HeaderValue::from_str(host).map_or("", |_| host);
    let connections = format!("'self' {host}");
    let policy = PagePolicy {
        style: STYLE,
        scripts,
        connections: connections.trim_end(),
        forms: "'none'",
    };
    html(page, CacheLifetime::Short, &policy)
}
