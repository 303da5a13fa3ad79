//! Writing an answer.

use crate::{
    http::cache::Duree,
    platform::{LectureError, Panne},
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use serde::Serialize;
use shared::{candidature, wire::v1::Faute};

/// What an answer carries.
#[derive(Debug)]
pub enum Corps<F> {
    /// Nothing.
    Vide,
    /// Bytes made here.
    Octets(Vec<u8>),
    /// A file that the runtime passes on.
    Flux(F),
}

pub(crate) type Reponse<F> = Response<Corps<F>>;

/// A request that is not answered with what it asked for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refus {
    /// What the caller is told.
    pub(crate) faute: Faute,
    /// What the log is told.
    pub(crate) panne: Option<Panne>,
}

impl From<Faute> for Refus {
    fn from(faute: Faute) -> Self {
        Self { faute, panne: None }
    }
}

impl From<Panne> for Refus {
    fn from(panne: Panne) -> Self {
        Self {
            faute: match panne {
                Panne::Base
                | Panne::CleAbsente
                | Panne::Sceau
                | Panne::Row(_)
                | Panne::PartnerSecrets => Faute::CandidaturesIndisponibles,
                _ => Faute::ReferentielIndisponible,
            },
            panne: Some(panne),
        }
    }
}

impl From<candidature::Panne> for Refus {
    fn from(panne: candidature::Panne) -> Self {
        Self::from(Panne::from(panne))
    }
}

impl Refus {
    /// A body of at most `max` bytes that was not read.
    pub(crate) fn of_body(error: LectureError, max: usize) -> Self {
        Self::from(match error {
            LectureError::TropGrand => Faute::CorpsTropGrand(max),
            LectureError::Interrompue => Faute::ErreurInterne,
        })
    }
}

/// Bytes of a type, to be kept for so long.
pub(crate) fn octets<F>(mime: &'static str, duree: Duree, corps: Vec<u8>) -> Reponse<F> {
    let mut reponse = Response::new(Corps::Octets(corps));
    let headers = reponse.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    headers.insert(header::CACHE_CONTROL, duree.header());
    reponse
}

/// A value as JSON.
pub(crate) fn json<F>(
    mime: &'static str,
    duree: Duree,
    valeur: &impl Serialize,
) -> Result<Reponse<F>, Refus> {
    match serde_json::to_vec(valeur) {
        Ok(corps) => Ok(octets(mime, duree, corps)),
        Err(_) => Err(Faute::ErreurInterne.into()),
    }
}

/// A value as the text of its JSON.
pub(crate) fn json_text(valeur: &impl Serialize) -> Result<String, Refus> {
    serde_json::to_string(valeur).map_err(|_| Faute::ErreurInterne.into())
}

/// A status alone.
pub(crate) fn vide<F>(status: StatusCode) -> Reponse<F> {
    let mut reponse = Response::new(Corps::Vide);
    *reponse.status_mut() = status;
    reponse
}

/// Sets a header.
pub(crate) fn set(headers: &mut HeaderMap, nom: HeaderName, valeur: &'static str) {
    headers.insert(nom, HeaderValue::from_static(valeur));
}
