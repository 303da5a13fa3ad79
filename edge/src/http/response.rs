//! Writing an answer.

use crate::{
    http::cache::CacheLifetime,
    platform::{Failure, ReadError},
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use serde::Serialize;
use shared::{candidature, wire::v1::Fault};

/// What an answer carries.
#[derive(Debug)]
pub enum Body<F> {
    Empty,
    /// Bytes made here.
    Bytes(Vec<u8>),
    /// A file that the runtime passes on.
    Stream(F),
}

pub(crate) type HttpResponse<F> = Response<Body<F>>;

/// A request that is not answered with what it asked for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    /// What the caller is told.
    pub(crate) fault: Fault,
    /// What the log is told.
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
                | Failure::CleAbsente
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
    /// A body of at most `max` bytes that was not read.
    pub(crate) fn of_body(error: ReadError, max: usize) -> Self {
        Self::from(match error {
            ReadError::TooLarge => Fault::CorpsTropGrand(max),
            ReadError::Interrupted => Fault::ErreurInterne,
        })
    }
}

/// Bytes of a type, to be kept for so long.
pub(crate) fn bytes<F>(
    mime: &'static str,
    duration: CacheLifetime,
    body: Vec<u8>,
) -> HttpResponse<F> {
    let mut response = Response::new(Body::Bytes(body));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    headers.insert(header::CACHE_CONTROL, duration.header());
    response
}

/// A value as JSON.
pub(crate) fn json<F>(
    mime: &'static str,
    duration: CacheLifetime,
    value: &impl Serialize,
) -> Result<HttpResponse<F>, Refusal> {
    match serde_json::to_vec(value) {
        Ok(body) => Ok(bytes(mime, duration, body)),
        Err(_) => Err(Fault::ErreurInterne.into()),
    }
}

/// A value as the text of its JSON.
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
