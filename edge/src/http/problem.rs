//! Answers to requests that are not answered with what they asked for.

use crate::http::{
    cache::Duree,
    response::{Reponse, json, set, vide},
};
use http::{HeaderName, HeaderValue, StatusCode, header};
use shared::wire::v1::{Faute, Langue, Probleme};

/// A problem as it is sent.
pub(crate) fn refuse<F>(faute: &Faute, probleme: &Probleme, langue: Langue) -> Reponse<F> {
    let code = faute.code();
    let mut reponse = json("application/problem+json", Duree::Aucune, probleme)
        .unwrap_or_else(|_| vide(StatusCode::INTERNAL_SERVER_ERROR));
    *reponse.status_mut() =
        StatusCode::from_u16(code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = reponse.headers_mut();
    set(headers, header::CONTENT_LANGUAGE, langue.tag());
    set(headers, header::VARY, "Accept-Language");
    if let Some((name, value)) = faute.header()
        && let Ok(value) = HeaderValue::try_from(value.as_ref())
    {
        headers.insert(HeaderName::from_static(name), value);
    }
    reponse
}
