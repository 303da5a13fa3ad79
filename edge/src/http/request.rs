//! Reading a request.

use crate::http::response::Refusal;
use http::{HeaderMap, HeaderName, Request, header};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use shared::wire::v1::{Fault, Language};
use std::borrow::Cow;

/// A header's value, empty when it is absent or not text.
pub(crate) fn header<C>(request: &Request<C>, name: HeaderName) -> &str {
    header_text(request.headers(), name)
}

/// The same, of headers alone.
pub(crate) fn header_text(headers: &HeaderMap, name: HeaderName) -> &str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The language of errors.
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

/// A part of a path, decoded; what is not UTF-8 can't be a code anyway.
pub(crate) fn segment(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Reads a JSON object. An array too would be taken for one, value by value.
pub(crate) fn objet<T: for<'de> Deserialize<'de>>(body: &[u8]) -> Result<T, Refusal> {
    if !body.trim_ascii_start().starts_with(b"{") {
        return Err(Fault::CandidatureIllisible(1, 1).into());
    }
    serde_json::from_slice(body)
        .map_err(|e| Fault::CandidatureIllisible(e.line(), e.column()).into())
}
