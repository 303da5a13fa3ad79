//! Who makes a request, and what is left of a partner's quota.

use crate::{
    http::{
        context::Context,
        request::header_text,
        response::{HttpResponse, Refusal},
    },
    platform::Platform,
    store::{
        budgets::{self, Count},
        partners::{KeyScope, Partenaire, by_key},
    },
};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use shared::{
    candidature::seals::{digest, same},
    wire::v1::Fault,
};
use std::rc::Rc;

/// Tells a partner's key from the secret of an application.
pub(crate) const KEY_PREFIX: &str = "gq_";

const RATELIMIT: HeaderName = HeaderName::from_static("ratelimit");
const RATELIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

pub(crate) enum Requester {
    Anonymous,
    /// This request is within its quota.
    Partenaire(Rc<Partenaire>, Quota),
    /// The digest of a secret. Whether it is that of an application is not known yet.
    SecretHolder(String),
}

#[derive(Clone, Copy)]
pub(crate) struct Quota {
    max: u32,
    left: u32,
    /// Until the minute ends.
    seconds: u32,
}

impl Quota {
    /// After `made` requests in the minute that holds `seconds`.
    pub(crate) fn after(made: i64, max: u32, seconds: i64) -> Self {
        let left = i64::from(max).saturating_sub(made);
        Self {
            max,
            left: left.clamp(0, max.into()) as u32,
            seconds: (60 - seconds.rem_euclid(60)) as u32,
        }
    }

    /// Adds the headers of draft-ietf-httpapi-ratelimit-headers.
    pub(crate) fn annotate<F>(self, mut response: HttpResponse<F>) -> HttpResponse<F> {
        let headers = response.headers_mut();
        let policy = format!("\"minute\";q={};w=60", self.max);
        let left = format!("\"minute\";r={};t={}", self.left, self.seconds);
        for (name, value) in [(RATELIMIT_POLICY, policy), (RATELIMIT, left)] {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(name, value);
            }
        }
        response
    }
}

pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = header_text(headers, header::AUTHORIZATION);
    let (scheme, token) = value.split_once(' ')?;
    let bearer = scheme.eq_ignore_ascii_case("bearer");
    Some(token.trim()).filter(|token| bearer && !token.is_empty())
}

/// Identifies the caller by their key or secret, and counts the request of a partner.
pub(crate) async fn identify<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
) -> Result<Requester, Refusal> {
    let Some(token) = bearer(headers) else {
        return match header_text(headers, header::AUTHORIZATION).is_empty() {
            true => Ok(Requester::Anonymous),
            false => Err(Fault::CleRefusee.into()),
        };
    };
    let digest = digest(token.as_bytes());
    if !token.starts_with(KEY_PREFIX) {
        return Ok(Requester::SecretHolder(digest));
    }
    let seconds = context.now.as_second();
    let batches = context
        .batch(vec![
            by_key(&digest, context.now.into()),
            budgets::count_for_key(&digest, seconds / 60),
        ])
        .await?;
    let first = |index: usize| batches.get(index).and_then(|rows| rows.first());
    let (Some(partenaire), Some(count)) = (first(0), first(1)) else {
        return Err(Fault::CleRefusee.into());
    };
    let partenaire = Partenaire::read(partenaire)?;
    let made = Count::read(count)?;
    let quota = Quota::after(made, partenaire.quota, seconds);
    if made > partenaire.quota.into() {
        return Err(Fault::TropDeDemandes(quota.seconds).into());
    }
    check_origin(&partenaire, headers)?;
    let partenaire = Rc::new(partenaire);
    context.memory.keep_partenaire(digest, partenaire.clone());
    Ok(Requester::Partenaire(partenaire, quota))
}

pub(crate) async fn require_partner<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    scopes: &[KeyScope],
) -> Result<(Rc<Partenaire>, Quota), Refusal> {
    match identify(context, headers).await? {
        Requester::Partenaire(partenaire, quota) => match scopes.contains(&partenaire.portee) {
            true => Ok((partenaire, quota)),
            false => Err(Fault::PorteeInsuffisante.into()),
        },
        Requester::Anonymous => Err(Fault::CleAbsente.into()),
        Requester::SecretHolder(_) => Err(Fault::CleRefusee.into()),
    }
}

pub(crate) fn require_administrator<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
) -> Result<(), Refusal> {
    let token = bearer(headers).ok_or(Fault::CleAbsente)?;
    match same(&digest(token.as_bytes()), &context.keys()?.admin) {
        true => Ok(()),
        false => Err(Fault::CleRefusee.into()),
    }
}

/// The public identifier of a partner: its own without the mark of what it is.
pub(crate) fn public_id(id: &str) -> &str {
    id.strip_prefix("p_").unwrap_or(id)
}

/// A browser sends `Origin`. Anyone can read a key that is in a page, so such a key only works
/// from the pages that its partner has named.
pub(crate) fn check_origin(partenaire: &Partenaire, headers: &HeaderMap) -> Result<(), Fault> {
    let origin = header_text(headers, header::ORIGIN);
    match origin.is_empty() || partenaire.origines.iter().any(|o| o == origin) {
        true => Ok(()),
        false => Err(Fault::OrigineRefusee),
    }
}
