//! Who asks, and what is left of a partner's quota.

use crate::{
    http::{
        context::Context,
        request::header_text,
        response::{Refus, Reponse},
    },
    platform::Platform,
    store::{
        budgets::{self, Count},
        partners::{Partenaire, Portee, par_cle},
    },
};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use shared::{
    candidature::sceaux::{digest, same},
    wire::v1::Faute,
};
use std::rc::Rc;

/// What every partner's key begins with.
pub(crate) const PREFIXE: &str = "gq_";

const RATELIMIT: HeaderName = HeaderName::from_static("ratelimit");
const RATELIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// Who asks.
pub(crate) enum Demandeur {
    /// No one in particular.
    Anonyme,
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
    reste: u32,
    secondes: u32,
}

impl Quota {
    /// After so many requests in the minute of that second.
    pub(crate) fn apres(faites: i64, max: u32, secondes: i64) -> Self {
        let left = i64::from(max).saturating_sub(faites);
        Self {
            max,
            reste: left.clamp(0, max.into()) as u32,
            secondes: (60 - secondes.rem_euclid(60)) as u32,
        }
    }

    /// Says it to the partner (draft-ietf-httpapi-ratelimit-headers).
    pub(crate) fn dis<F>(self, mut reponse: Reponse<F>) -> Reponse<F> {
        let headers = reponse.headers_mut();
        let policy = format!("\"minute\";q={};w=60", self.max);
        let left = format!("\"minute\";r={};t={}", self.reste, self.secondes);
        for (nom, valeur) in [(RATELIMIT_POLICY, policy), (RATELIMIT, left)] {
            if let Ok(valeur) = HeaderValue::try_from(valeur) {
                headers.insert(nom, valeur);
            }
        }
        reponse
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
) -> Result<Demandeur, Refus> {
    let Some(token) = bearer(headers) else {
        return match header_text(headers, header::AUTHORIZATION).is_empty() {
            true => Ok(Demandeur::Anonyme),
            false => Err(Faute::CleRefusee.into()),
        };
    };
    let digest = digest(token.as_bytes());
    if !token.starts_with(PREFIXE) {
        return Ok(Demandeur::Porteur(digest));
    }
    let seconds = context.now.as_second();
    let batches = context
        .batch(vec![
            par_cle(&digest, context.now.into()),
            budgets::count_for_key(&digest, seconds / 60),
        ])
        .await?;
    let first = |index: usize| batches.get(index).and_then(|rows| rows.first());
    let (Some(partenaire), Some(count)) = (first(0), first(1)) else {
        return Err(Faute::CleRefusee.into());
    };
    let partenaire = Partenaire::read(partenaire)?;
    let made = Count::read(count)?;
    let quota = Quota::apres(made, partenaire.quota, seconds);
    if made > partenaire.quota.into() {
        return Err(Faute::TropDeDemandes(quota.secondes).into());
    }
    check_origin(&partenaire, headers)?;
    let partenaire = Rc::new(partenaire);
    context
        .memory
        .retiens_le_partenaire(digest, partenaire.clone());
    Ok(Demandeur::Partenaire(partenaire, quota))
}

/// A partner whose key has one of these scopes.
pub(crate) async fn require_partner<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    portees: &[Portee],
) -> Result<(Rc<Partenaire>, Quota), Refus> {
    match who_asks(context, headers).await? {
        Demandeur::Partenaire(partenaire, quota) => match portees.contains(&partenaire.portee) {
            true => Ok((partenaire, quota)),
            false => Err(Faute::PorteeInsuffisante.into()),
        },
        Demandeur::Anonyme => Err(Faute::CleAbsente.into()),
        Demandeur::Porteur(_) => Err(Faute::CleRefusee.into()),
    }
}

/// Whoever administers.
pub(crate) fn require_administrator<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
) -> Result<(), Refus> {
    let token = bearer(headers).ok_or(Faute::CleAbsente)?;
    match same(&digest(token.as_bytes()), &context.keys()?.admin) {
        true => Ok(()),
        false => Err(Faute::CleRefusee.into()),
    }
}

/// A key in a page is a key in the open: only where its owner chose it.
pub(crate) fn check_origin(partenaire: &Partenaire, headers: &HeaderMap) -> Result<(), Faute> {
    let origine = header_text(headers, header::ORIGIN);
    match origine.is_empty() || partenaire.origines.iter().any(|o| o == origine) {
        true => Ok(()),
        false => Err(Faute::OrigineRefusee),
    }
}
