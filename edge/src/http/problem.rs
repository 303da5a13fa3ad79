//! Errors as RFC 9457 problems.

use crate::http::{
    cache::CacheLifetime,
    response::{HttpResponse, empty, json, set},
};
use http::{HeaderName, HeaderValue, StatusCode, header};
use shared::wire::v1::{Fault, Language, Probleme};

pub(crate) fn refuse<F>(fault: &Fault, problem: &Probleme, language: Language) -> HttpResponse<F> {
    let code = fault.code();
    let mut response = json("application/problem+json", CacheLifetime::NoStore, problem)
        .unwrap_or_else(|_| empty(StatusCode::INTERNAL_SERVER_ERROR));
    *response.status_mut() =
        StatusCode::from_u16(code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    set(headers, header::CONTENT_LANGUAGE, language.tag());
    set(headers, header::VARY, "Accept-Language");
    if let Some((name, value)) = fault.header()
        && let Ok(value) = HeaderValue::try_from(value.as_ref())
    {
        headers.insert(HeaderName::from_static(name), value);
    }
    response
}
