//! Reading a request.

use crate::http::response::Refus;
use http::{HeaderMap, HeaderName, Request, header};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use shared::wire::v1::{Faute, Langue};
use std::borrow::Cow;

/// A header's value, empty when it is absent or not text.
pub(crate) fn entete<C>(requete: &Request<C>, nom: HeaderName) -> &str {
    header_text(requete.headers(), nom)
}

/// The same, of headers alone.
pub(crate) fn header_text(headers: &HeaderMap, nom: HeaderName) -> &str {
    headers
        .get(nom)
        .and_then(|valeur| valeur.to_str().ok())
        .unwrap_or_default()
}

/// The language of errors.
pub(crate) fn langue<C>(requete: &Request<C>) -> Langue {
    Langue::negotiate(entete(requete, header::ACCEPT_LANGUAGE))
}

/// `https://host`, as the caller wrote it.
pub(crate) fn origine<C>(requete: &Request<C>) -> String {
    let uri = requete.uri();
    match (uri.scheme_str(), uri.authority()) {
        (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
        _ => String::new(),
    }
}

/// The query, decoded.
pub(crate) fn parametres<C>(
    requete: &Request<C>,
) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    form_urlencoded::parse(requete.uri().query().unwrap_or_default().as_bytes())
}

/// A part of a path, decoded; what is not UTF-8 can't be a code anyway.
pub(crate) fn segment(texte: &str) -> Cow<'_, str> {
    percent_decode_str(texte).decode_utf8_lossy()
}

/// Reads a JSON object. An array too would be taken for one, value by value.
pub(crate) fn objet<T: for<'de> Deserialize<'de>>(corps: &[u8]) -> Result<T, Refus> {
    if !corps.trim_ascii_start().starts_with(b"{") {
        return Err(Faute::CandidatureIllisible(1, 1).into());
    }
    serde_json::from_slice(corps)
        .map_err(|e| Faute::CandidatureIllisible(e.line(), e.column()).into())
}
