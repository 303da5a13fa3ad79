//! The keys of partners, and the secrets that sign their messages. Each is shown only in the
//! answer that creates it.

use super::known_partner;
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::parameters,
        response::{HttpResponse, Refusal, json},
    },
    platform::{Platform, SqlValue, Statement, statement},
    routes::candidatures::access::{KEY_PREFIX, require_administrator},
    store::partners::{Partenaire, PartnerSecrets},
};
use http::{Request, StatusCode};
use shared::{
    Timestamp,
    candidature::{
        delays::KEY_OVERLAP,
        seals::{SigningSecret, digest},
    },
    wire::v1::{
        Fault,
        administration::{CleRenouvelee, SecretRenouvele},
        question,
    },
};

pub(super) fn new_key<P: Platform>(context: &Context<'_, P>) -> String {
    format!("{KEY_PREFIX}{}", context.token::<24>())
}

pub(super) fn new_secret<P: Platform>(context: &Context<'_, P>) -> String {
    let mut bytes = [0; 24];
    context.platform.fill(&mut bytes);
    SigningSecret::new(bytes).text()
}

pub(super) fn insert_key(key: &str, partenaire: &str, now: Timestamp) -> Statement {
    const SQL: &str = "INSERT INTO cle (empreinte, partenaire, creee_le) VALUES (?1, ?2, ?3)";
    statement(
        SQL,
        [digest(key.as_bytes()).into(), partenaire.into(), now.into()],
    )
}

pub(super) fn seal_secrets<P: Platform>(
    context: &Context<'_, P>,
    id: &str,
    partner_secrets: &PartnerSecrets,
) -> Result<(String, String), Refusal> {
    let bytes = serde_json::to_vec(partner_secrets).map_err(|_| Fault::ErreurInterne)?;
    Ok(context.keys()?.seal_secrets(id, &bytes, context.platform)?)
}

/// `POST /v1/admin/partenaires/{id}/cles`: a new key. The previous ones stay valid for a while.
pub(crate) async fn renew_key<P: Platform>(
    request: &Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(request))?;
    require_administrator(context, request.headers())?;
    let partenaire = known_partner(context, id).await?;
    if partenaire.revoque_le.is_some() {
        return Err(Fault::PartenaireInconnu.into());
    }
    let response = CleRenouvelee {
        cle: renewed_key(&partenaire, context).await?,
    };
    let mut response = json("application/json", CacheLifetime::NoStore, &response)?;
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

/// A new key of a partner, beside the previous ones for a while.
pub(crate) async fn renewed_key<P: Platform>(
    partenaire: &Partenaire,
    context: &Context<'_, P>,
) -> Result<String, Refusal> {
    const SQL: &str = "UPDATE cle SET expire_le = min(coalesce(expire_le, ?2), ?2) \
        WHERE partenaire = ?1";
    let key = new_key(context);
    let expiry = context.now.saturating_add(KEY_OVERLAP);
    let expiry = SqlValue::from(expiry.unwrap_or(Timestamp::MAX));
    let id = partenaire.id.as_str();
    let statements = vec![
        statement(SQL, [id.into(), expiry]),
        insert_key(&key, id, context.now),
    ];
    context.batch(statements).await?;
    Ok(key)
}

/// `POST /v1/admin/partenaires/{id}/secrets`: messages are signed with both the new secret
/// and the previous one, until the next renewal.
pub(crate) async fn renew_secret<P: Platform>(
    request: &Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(request))?;
    require_administrator(context, request.headers())?;
    let partenaire = known_partner(context, id).await?;
    let response = SecretRenouvele {
        secret_webhook: renewed_secret(&partenaire, context).await?,
    };
    let mut response = json("application/json", CacheLifetime::NoStore, &response)?;
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

/// A new secret that signs messages, beside the previous one.
pub(crate) async fn renewed_secret<P: Platform>(
    partenaire: &Partenaire,
    context: &Context<'_, P>,
) -> Result<String, Refusal> {
    const SQL: &str = "UPDATE partenaire SET cle = ?2, scelle = ?3 WHERE id = ?1";
    let mut partner_secrets = partenaire.partner_secrets(context.keys()?)?;
    let secret = new_secret(context);
    partner_secrets.secrets.insert(0, secret.clone());
    partner_secrets.secrets.truncate(2);
    let id = partenaire.id.as_str();
    let (sealing_key, sealed) = seal_secrets(context, id, &partner_secrets)?;
    let values = [id.into(), sealing_key.into(), sealed.into()];
    context.batch(vec![statement(SQL, values)]).await?;
    Ok(secret)
}
