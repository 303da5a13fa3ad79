//! The pages, which `app` writes, and their content security policy.

use crate::http::{
    cache::CacheLifetime,
    html::{PagePolicy, html},
    response::HttpResponse,
};
use app::STYLE;
use http::HeaderValue;

pub(crate) fn problem_pages<F>() -> HttpResponse<F> {
    site_html(app::problem_pages(), "", "'none'")
}

/// A page that is the same for everyone.
pub(crate) fn site_html<F>(page: String, geocoder: &str, scripts: &str) -> HttpResponse<F> {
    page_html(page, CacheLifetime::Short, geocoder, scripts)
}

pub(crate) fn page_html<F>(
    page: String,
    lifetime: CacheLifetime,
    geocoder: &str,
    scripts: &str,
) -> HttpResponse<F> {
    // The geocoder is configured, and may be no valid header value. The page then loses the
    // geocoder rather than its policy.
    let host = app::host(geocoder);
    let host = HeaderValue::from_str(host).map_or("", |_| host);
    let connections = format!("'self' {host}");
    let policy = PagePolicy {
        style: STYLE,
        scripts,
        connections: connections.trim_end(),
        forms: "'self'",
    };
    html(page, lifetime, &policy)
}
