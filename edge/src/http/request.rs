//! What handlers read of a request.

use crate::http::response::Refusal;
use http::{HeaderMap, HeaderName, Request, header};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use shared::wire::v1::{Fault, Language};
use std::borrow::Cow;

/// Empty when the header is absent or not text.
pub(crate) fn header<C>(request: &Request<C>, name: HeaderName) -> &str {
    header_text(request.headers(), name)
}

/// Same as [`header`], once the request was taken apart.
pub(crate) fn header_text(headers: &HeaderMap, name: HeaderName) -> &str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The language that errors are written in.
pub(crate) fn language<C>(request: &Request<C>) -> Language {
    Language::negotiate(header(request, header::ACCEPT_LANGUAGE))
}

/// `https://host`, as the caller wrote it.
pub(crate) fn origin<C>(request: &Request<C>) -> String {
    let uri = request.uri();
    match (uri.scheme_str(), uri.authority()) {
        (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
        _ => String::new(),
    }
}

pub(crate) fn parameters<C>(
    request: &Request<C>,
) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes())
}

/// Decodes a part of a path. What is not UTF-8 matches no code, so decoding may lose it.
pub(crate) fn segment(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Refuses an array, which serde would read into a struct value by value.
pub(crate) fn json_object<T: for<'de> Deserialize<'de>>(body: &[u8]) -> Result<T, Refusal> {
    if !body.trim_ascii_start().starts_with(b"{") {
        return Err(Fault::CandidatureIllisible(1, 1).into());
    }
    serde_json::from_slice(body)
        .map_err(|e| Fault::CandidatureIllisible(e.line(), e.column()).into())
}
