//! Answers, and refusals that become problems.

use crate::{
    http::cache::CacheLifetime,
    platform::{Failure, ReadError},
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use serde::Serialize;
use shared::{candidature, wire::v1::Fault};

#[derive(Debug)]
pub enum Body<F> {
    Empty,
    /// Made by a handler.
    Bytes(Vec<u8>),
    /// A file, which the runtime sends on.
    Stream(F),
}

pub(crate) type HttpResponse<F> = Response<Body<F>>;

/// Why a request does not get what it asked for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    /// For the caller.
    pub(crate) fault: Fault,
    /// For the log, when the cause is on our side.
    pub(crate) failure: Option<Failure>,
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            failure: None,
        }
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self {
            fault: match failure {
                Failure::Database
                | Failure::MissingKeys
                | Failure::Seal
                | Failure::Row(_)
                | Failure::PartnerSecrets => Fault::CandidaturesIndisponibles,
                _ => Fault::ReferentielIndisponible,
            },
            failure: Some(failure),
        }
    }
}

impl From<candidature::StoreFailure> for Refusal {
    fn from(failure: candidature::StoreFailure) -> Self {
        Self::from(Failure::from(failure))
    }
}

impl Refusal {
    /// `max` is the limit that the body was read with.
    pub(crate) fn of_body(error: ReadError, max: usize) -> Self {
        Self::from(match error {
            ReadError::TooLarge => Fault::CorpsTropGrand(max),
            ReadError::Interrupted => Fault::ErreurInterne,
        })
    }
}

pub(crate) fn bytes<F>(
    mime: &'static str,
    lifetime: CacheLifetime,
    body: Vec<u8>,
) -> HttpResponse<F> {
    let mut response = Response::new(Body::Bytes(body));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    headers.insert(header::CACHE_CONTROL, lifetime.header());
    response
}

pub(crate) fn json<F>(
    mime: &'static str,
    lifetime: CacheLifetime,
    value: &impl Serialize,
) -> Result<HttpResponse<F>, Refusal> {
    match serde_json::to_vec(value) {
        Ok(body) => Ok(bytes(mime, lifetime, body)),
        Err(_) => Err(Fault::ErreurInterne.into()),
    }
}

/// For columns that hold JSON, and parameters that SQLite reads as JSON.
pub(crate) fn json_text(value: &impl Serialize) -> Result<String, Refusal> {
    serde_json::to_string(value).map_err(|_| Fault::ErreurInterne.into())
}

pub(crate) fn empty<F>(status: StatusCode) -> HttpResponse<F> {
    let mut response = Response::new(Body::Empty);
    *response.status_mut() = status;
    response
}

pub(crate) fn set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.insert(name, HeaderValue::from_static(value));
}
