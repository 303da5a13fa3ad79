//! Who asks, and what is left of a partner's quota.

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

/// What every partner's key begins with.
pub(crate) const PREFIX: &str = "gq_";

const RATELIMIT: HeaderName = HeaderName::from_static("ratelimit");
const RATELIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

pub(crate) enum Requester {
    /// No one in particular.
    Anonymous,
    /// A partner, within its quota.
    Partenaire(Rc<Partenaire>, Quota),
    /// Someone with a secret, given by its digest: whether an application has that secret
    /// is still to be seen.
    Porteur(String),
}

/// What is left of a partner's minute.
#[derive(Clone, Copy)]
pub(crate) struct Quota {
    max: u32,
    rest: u32,
    seconds: u32,
}

impl Quota {
    /// After so many requests in the minute of that second.
    pub(crate) fn after(done_count: i64, max: u32, seconds: i64) -> Self {
        let left = i64::from(max).saturating_sub(done_count);
        Self {
            max,
            rest: left.clamp(0, max.into()) as u32,
            seconds: (60 - seconds.rem_euclid(60)) as u32,
        }
    }

    /// Says it to the partner (draft-ietf-httpapi-ratelimit-headers).
    pub(crate) fn annotate<F>(self, mut response: HttpResponse<F>) -> HttpResponse<F> {
        let headers = response.headers_mut();
        let policy = format!("\"minute\";q={};w=60", self.max);
        let left = format!("\"minute\";r={};t={}", self.rest, self.seconds);
        for (name, value) in [(RATELIMIT_POLICY, policy), (RATELIMIT, left)] {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(name, value);
            }
        }
        response
    }
}

/// The key or the secret that a request came with.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = header_text(headers, header::AUTHORIZATION);
    let (scheme, token) = value.split_once(' ')?;
    let bearer = scheme.eq_ignore_ascii_case("bearer");
    Some(token.trim()).filter(|token| bearer && !token.is_empty())
}

/// Who asks; a partner's request is counted.
pub(crate) async fn who_asks<P: Platform>(
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
    if !token.starts_with(PREFIX) {
        return Ok(Requester::Porteur(digest));
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

/// A partner whose key has one of these scopes.
pub(crate) async fn require_partner<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    scopes: &[KeyScope],
) -> Result<(Rc<Partenaire>, Quota), Refusal> {
    match who_asks(context, headers).await? {
        Requester::Partenaire(partenaire, quota) => match scopes.contains(&partenaire.portee) {
            true => Ok((partenaire, quota)),
            false => Err(Fault::PorteeInsuffisante.into()),
        },
        Requester::Anonymous => Err(Fault::CleAbsente.into()),
        Requester::Porteur(_) => Err(Fault::CleRefusee.into()),
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

/// A key in a page is a key in the open: only where its owner chose it.
pub(crate) fn check_origin(partenaire: &Partenaire, headers: &HeaderMap) -> Result<(), Fault> {
    let origin = header_text(headers, header::ORIGIN);
    match origin.is_empty() || partenaire.origines.iter().any(|o| o == origin) {
        true => Ok(()),
        false => Err(Fault::OrigineRefusee),
    }
}
