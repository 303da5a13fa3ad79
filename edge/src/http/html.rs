//! Pages, and what a browser may do with them.

use crate::http::{
    cache::CacheLifetime,
    response::{HttpResponse, bytes},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::{HeaderValue, StatusCode, header};
use sha2::{Digest, Sha256};

const PERMISSIONS_POLICY: header::HeaderName =
    header::HeaderName::from_static("permissions-policy");

const NO_REFERRER: HeaderValue = HeaderValue::from_static("no-referrer");

/// What a page needs that the strictest policy does not allow.
pub(crate) struct PagePolicy<'a> {
    /// Its one style sheet, inline.
    pub(crate) style: &'a str,
    pub(crate) scripts: &'a str,
    /// The sources that its scripts call.
    pub(crate) connections: &'a str,
    /// Where its forms may be posted.
    pub(crate) forms: &'static str,
}

/// What a page has to do with frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    /// It is in none and has none.
    Never,
    /// It shows pages of ours in frames.
    Frames,
    /// It is shown in a frame by ours.
    FramedHere,
    /// It is shown in a frame by anyone.
    FramedAnywhere,
}

impl Framing {
    fn text(self) -> &'static str {
        match self {
            Self::Never => "frame-ancestors 'none'",
            Self::Frames => "frame-src 'self'; frame-ancestors 'none'",
            Self::FramedHere => "frame-ancestors 'self'",
            Self::FramedAnywhere => "frame-ancestors *",
        }
    }
}

impl PagePolicy<'_> {
    fn text(&self, framing: Framing) -> String {
        let style = BASE64_STANDARD.encode(Sha256::digest(self.style));
        let Self {
            scripts,
            connections,
            forms,
            ..
        } = self;
        format!(
            "default-src 'none'; script-src {scripts}; style-src 'sha256-{style}'; \
             connect-src {connections}; img-src data:; base-uri 'none'; form-action {forms}; \
             {}; require-trusted-types-for 'script'; trusted-types 'none'",
            framing.text()
        )
    }
}

pub(crate) fn html<F>(
    page: String,
    lifetime: CacheLifetime,
    policy: &PagePolicy<'_>,
) -> HttpResponse<F> {
    html_in(page, lifetime, policy, Framing::Never)
}

pub(crate) fn html_in<F>(
    page: String,
    lifetime: CacheLifetime,
    policy: &PagePolicy<'_>,
    framing: Framing,
) -> HttpResponse<F> {
    let mut response = bytes("text/html; charset=utf-8", lifetime, page.into_bytes());
    let headers = response.headers_mut();
    let policy = HeaderValue::try_from(policy.text(framing));
    let policy = policy.unwrap_or(HeaderValue::from_static("default-src 'none'"));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(header::REFERRER_POLICY, NO_REFERRER);
    headers.insert(
        PERMISSIONS_POLICY,
        HeaderValue::from_static("geolocation=(self), camera=(), microphone=()"),
    );
    response
}

/// A page of the spaces: kept nowhere, without a script, and its forms are posted to us alone.
pub(crate) fn space_html<F>(status: u16, page: String) -> HttpResponse<F> {
    let policy = PagePolicy {
        style: app::espace::SPACE_STYLE,
        scripts: "'none'",
        connections: "'none'",
        forms: "'self'",
    };
    let mut response = html(page, CacheLifetime::NoStore, &policy);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    response
}
