//! Partners, their keys and what signs their messages, by whoever holds the key of the
//! administration. Keys and secrets are shown once.

use crate::{
    delivery::tasks::run_tasks,
    http::{
        cache::CacheLifetime,
        context::Context,
        request::{objet, origin, parameters, segment},
        response::{HttpResponse, Refusal, empty, json, json_text},
    },
    platform::{Platform, RequestBody, SqlValue, Statement, statement},
    routes::candidatures::access::{PREFIX, require_administrator},
    store::{
        partners::{KeyScope, Partenaire, PartnerSecrets, all, by_id},
        state,
    },
};
use http::{Method, Request, StatusCode};
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::{
        Courriel, IDENTIFIER_MAX, NAME_MAX, Reference, WebhookHost, WebhookUrl,
        delays::KEY_OVERLAP,
        seals::{SigningSecret, digest},
    },
    wire::v1::{
        Fault,
        administration::{
            CleRenouvelee, EtatDeLaBase, NouveauPartenaire, PartenaireChange, PartenaireCree,
            PartenaireVu, Partenaires, SecretRenouvele, TachesAFaire, TachesFaites,
        },
        question,
    },
};

const BYTES_MAX: usize = 16 << 10;
/// Requests a minute, unless the administration says otherwise.
const QUOTA: u32 = 6_000;
/// On a developer's machine, where load is a test.
const QUOTA_LOCAL: u32 = 10_000_000;

async fn read<T: for<'de> Deserialize<'de>, C: RequestBody>(body: C) -> Result<T, Refusal> {
    let body = body.read(BYTES_MAX).await;
    let body = body.map_err(|error| Refusal::of_body(error, BYTES_MAX))?;
    objet(&body)
}

fn refuse(field: &'static str, expected: &'static [&'static str]) -> Refusal {
    Fault::ValeurInconnue(field.into(), String::new(), expected).into()
}

/// The scope of a new partner, if all that is said of it is sound.
fn check_new(new: &NouveauPartenaire, local: bool) -> Result<KeyScope, Refusal> {
    let nom = new.nom.trim();
    if nom.is_empty() || nom.chars().count() > NAME_MAX || nom.chars().any(char::is_control) {
        return Err(Fault::ChampManquant("nom".into()).into());
    }
    let portee: Result<KeyScope, ()> = new.portee.parse();
    let portee = portee.map_err(|()| refuse("portee", KeyScope::ALL))?;
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-_.:".contains(&b);
    match &new.structure {
        None if portee == KeyScope::Structure => {
            return Err(Fault::ChampManquant("structure".into()).into());
        }
        Some(id) if id.is_empty() || id.len() > IDENTIFIER_MAX || !id.bytes().all(allowed) => {
            return Err(refuse("structure", &[]));
        }
        _ => {}
    }
    check_addresses(
        &new.origines,
        &new.hotes,
        new.webhook.as_deref(),
        new.courriel.as_deref(),
        local,
    )?;
    Ok(portee)
}

/// Whether a partner may be reached there, and used from there.
fn check_addresses(
    origines: &[String],
    hotes: &[String],
    webhook: Option<&str>,
    courriel: Option<&str>,
    local: bool,
) -> Result<(), Refusal> {
    let parsed: Result<Vec<WebhookHost>, _> = hotes
        .iter()
        .map(|partner_host| partner_host.parse())
        .collect();
    let parsed = parsed.map_err(|_| refuse("hotes", &[]))?;
    let page = |origin: &String| {
        let host = origin.strip_prefix("https://");
        let loopback = local && origin.starts_with("http://localhost:");
        loopback || host.is_some_and(|host| host.parse::<WebhookHost>().is_ok())
    };
    if !origines.iter().all(page) {
        return Err(refuse("origines", &[]));
    }
    if webhook.is_some_and(|url| WebhookUrl::parse(url, &parsed, local).is_err()) {
        return Err(refuse("webhook", &[]));
    }
    if courriel.is_some_and(|address| address.parse::<Courriel>().is_err()) {
        return Err(refuse("courriel", &[]));
    }
    Ok(())
}

fn show(partenaire: Partenaire) -> PartenaireVu {
    PartenaireVu {
        portee: partenaire.portee.as_str(),
        cree_le: partenaire.cree_le.to_string(),
        revoque_le: partenaire.revoque_le.map(|le| le.to_string()),
        id: partenaire.id,
        nom: partenaire.nom,
        structure: partenaire.structure,
        bac_a_sable: partenaire.bac_a_sable,
        origines: partenaire.origines,
        hotes: partenaire.hotes,
        webhook: partenaire.webhook,
        quota: partenaire.quota,
    }
}

fn insert_key(digest: &str, partenaire: &str, now: Timestamp) -> Statement {
    const SQL: &str = "INSERT INTO cle (empreinte, partenaire, creee_le) VALUES (?1, ?2, ?3)";
    statement(SQL, [digest.into(), partenaire.into(), now.into()])
}

fn new_secret<P: Platform>(context: &Context<'_, P>) -> String {
    let mut bytes = [0; 24];
    context.platform.fill(&mut bytes);
    SigningSecret::new(bytes).text()
}

async fn known_partner<P: Platform>(
    context: &Context<'_, P>,
    id: &str,
) -> Result<Partenaire, Refusal> {
    let rows = context.rows(by_id(&segment(id))).await?;
    let row = rows.first().ok_or(Fault::PartenaireInconnu)?;
    Ok(Partenaire::read(row)?)
}

fn seal_private<P: Platform>(
    context: &Context<'_, P>,
    id: &str,
    partner_secrets: &PartnerSecrets,
) -> Result<(String, String), Refusal> {
    let bytes = serde_json::to_vec(partner_secrets).map_err(|_| Fault::ErreurInterne)?;
    Ok(context.keys()?.seal_secrets(id, &bytes, context.platform)?)
}

/// `POST /v1/admin/partenaires`.
pub(crate) async fn create<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    const SQL: &str = "INSERT INTO partenaire (id, nom, portee, structure, bac_a_sable, origines, \
        hotes, webhook, quota, cle, scelle, cree_le) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    question::without_parameter(parameters(&request))?;
    require_administrator(context, request.headers())?;
    let new_partenaire: NouveauPartenaire = read(request.into_body()).await?;
    let portee = check_new(&new_partenaire, context.local)?;
    let mut bytes = [0; 8];
    context.platform.fill(&mut bytes);
    let id = format!("p_{}", Reference::of(bytes));
    let secret = new_secret(context);
    let partner_secrets = PartnerSecrets {
        secrets: vec![secret.clone()],
        courriel: new_partenaire.courriel.clone(),
    };
    let (sealed_key, seal) = seal_private(context, &id, &partner_secrets)?;
    let key = format!("{PREFIX}{}", context.token::<24>());
    let quota = if context.local { QUOTA_LOCAL } else { QUOTA };
    let values = [
        id.as_str().into(),
        new_partenaire.nom.trim().into(),
        portee.as_str().into(),
        new_partenaire.structure.as_deref().into(),
        new_partenaire.bac_a_sable.into(),
        json_text(&new_partenaire.origines)?.into(),
        json_text(&new_partenaire.hotes)?.into(),
        new_partenaire.webhook.as_deref().into(),
        new_partenaire.quota.unwrap_or(quota).into(),
        sealed_key.into(),
        seal.into(),
        context.now.into(),
    ];
    context
        .batch(vec![
            statement(SQL, values),
            insert_key(&digest(key.as_bytes()), &id, context.now),
        ])
        .await?;
    let partenaire = known_partner(context, &id).await?;
    let response = PartenaireCree {
        partenaire: show(partenaire),
        cle: key,
        secret_webhook: secret,
    };
    let mut response = json("application/json", CacheLifetime::NoStore, &response)?;
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

/// `GET /v1/admin/partenaires`.
pub(crate) async fn list<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(request))?;
    require_administrator(context, request.headers())?;
    let rows = context.rows(all()).await?;
    let read = rows.iter().map(Partenaire::read);
    let list = Partenaires {
        partenaires: read
            .map(|partenaire| partenaire.map(show))
            .collect::<Result<_, _>>()?,
        suivant: None,
    };
    json("application/json", CacheLifetime::NoStore, &list)
}

/// `PATCH` and `DELETE /v1/admin/partenaires/{id}`: change, revoke.
pub(crate) async fn change<P: Platform>(
    request: Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    require_administrator(context, request.headers())?;
    if *request.method() == Method::DELETE {
        return revoked(&segment(id), context).await;
    }
    let partenaire = known_partner(context, id).await?;
    let id = partenaire.id.as_str();
    const SQL: &str = "UPDATE partenaire SET origines = ?2, hotes = ?3, webhook = ?4, quota = ?5, \
        cle = ?6, scelle = ?7 WHERE id = ?1";
    let change: PartenaireChange = read(request.into_body()).await?;
    let mut partner_secrets = partenaire.partner_secrets(context.keys()?)?;
    let origines = change.origines.as_ref().unwrap_or(&partenaire.origines);
    let hotes = change.hotes.as_ref().unwrap_or(&partenaire.hotes);
    // An empty text takes away.
    let stated = |new_value: Option<String>, previous: Option<String>| match new_value {
        Some(text) if text.is_empty() => None,
        Some(text) => Some(text),
        None => previous,
    };
    let webhook = stated(change.webhook.clone(), partenaire.webhook.clone());
    partner_secrets.courriel = stated(change.courriel.clone(), partner_secrets.courriel);
    check_addresses(
        origines,
        hotes,
        webhook.as_deref(),
        partner_secrets.courriel.as_deref(),
        context.local,
    )?;
    let (key, seal) = seal_private(context, id, &partner_secrets)?;
    let values = [
        id.into(),
        json_text(&origines)?.into(),
        json_text(&hotes)?.into(),
        webhook.as_deref().into(),
        change.quota.unwrap_or(partenaire.quota).into(),
        key.into(),
        seal.into(),
    ];
    context.batch(vec![statement(SQL, values)]).await?;
    let partenaire = known_partner(context, id).await?;
    json(
        "application/json",
        CacheLifetime::NoStore,
        &show(partenaire),
    )
}

/// Revokes a partner, even one whose row cannot be read: no damage keeps a key working.
async fn revoked<P: Platform>(
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    const PARTENAIRE: &str = "UPDATE partenaire SET revoque_le = coalesce(revoque_le, ?2) \
        WHERE id = ?1 RETURNING id";
    const KEYS: &str = "DELETE FROM cle WHERE partenaire = ?1";
    let statements = vec![
        statement(PARTENAIRE, [id.into(), context.now.into()]),
        statement(KEYS, [id.into()]),
    ];
    let revoked = context.batch(statements).await?;
    match revoked.first().is_some_and(|rows| !rows.is_empty()) {
        true => Ok(empty(StatusCode::NO_CONTENT)),
        false => Err(Fault::PartenaireInconnu.into()),
    }
}

/// `POST /v1/admin/partenaires/{id}/cles`: a new key; the others answer for a while.
pub(crate) async fn renew_key<P: Platform>(
    request: &Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    const SQL: &str = "UPDATE cle SET expire_le = min(coalesce(expire_le, ?2), ?2) \
        WHERE partenaire = ?1";
    question::without_parameter(parameters(request))?;
    require_administrator(context, request.headers())?;
    let partenaire = known_partner(context, id).await?;
    if partenaire.revoque_le.is_some() {
        return Err(Fault::PartenaireInconnu.into());
    }
    let key = format!("{PREFIX}{}", context.token::<24>());
    let end = context.now.saturating_add(KEY_OVERLAP);
    let end = SqlValue::from(end.unwrap_or(Timestamp::MAX));
    let id = partenaire.id.as_str();
    let statements = vec![
        statement(SQL, [id.into(), end]),
        insert_key(&digest(key.as_bytes()), id, context.now),
    ];
    context.batch(statements).await?;
    let mut response = json(
        "application/json",
        CacheLifetime::NoStore,
        &CleRenouvelee { cle: key },
    )?;
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

/// `POST /v1/admin/partenaires/{id}/secrets`: a new secret signs beside the last one,
/// until the next is made.
pub(crate) async fn renew_secret<P: Platform>(
    request: &Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    const SQL: &str = "UPDATE partenaire SET cle = ?2, scelle = ?3 WHERE id = ?1";
    question::without_parameter(parameters(request))?;
    require_administrator(context, request.headers())?;
    let partenaire = known_partner(context, id).await?;
    let mut partner_secrets = partenaire.partner_secrets(context.keys()?)?;
    let secret = new_secret(context);
    partner_secrets.secrets.insert(0, secret.clone());
    partner_secrets.secrets.truncate(2);
    let id = partenaire.id.as_str();
    let (key, seal) = seal_private(context, id, &partner_secrets)?;
    let values = [id.into(), key.into(), seal.into()];
    context.batch(vec![statement(SQL, values)]).await?;
    let response = SecretRenouvele {
        secret_webhook: secret,
    };
    let mut response = json("application/json", CacheLifetime::NoStore, &response)?;
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

/// `POST /v1/admin/taches`: what the clock does every minute, now; on a developer's
/// machine, on any day.
pub(crate) async fn tasks<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    require_administrator(context, request.headers())?;
    let site = origin(&request);
    let tasks: TachesAFaire = read(request.into_body()).await?;
    let now = match tasks.maintenant.filter(|_| context.local) {
        Some(text) => Some(
            text.parse()
                .map_err(|_| Fault::DateInvalide("maintenant".into()))?,
        ),
        None => None,
    };
    let context = &Context {
        now: now.unwrap_or(context.now),
        ..*context
    };
    let summary = run_tasks(context, &site).await?;
    let response = TachesFaites {
        essais: summary.attempts,
        echeances: summary.deadlines,
        cles: summary.keys,
        illisibles: summary.unreadable,
    };
    json("application/json", CacheLifetime::NoStore, &response)
}

/// `GET /v1/admin/etat`: whether the database is sound, and what waits in it.
pub(crate) async fn state<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(request))?;
    require_administrator(context, request.headers())?;
    let state = state::read(context.platform).await?;
    let state = EtatDeLaBase {
        candidatures: state.candidatures,
        sans_annonce: state.unannounced,
        en_attente: state.waiting,
        abandonnes: state.abandoned,
        illisibles: state.unreadable,
        integrite: state.integrity,
        maintenant: context.now.to_string(),
    };
    json("application/json", CacheLifetime::NoStore, &state)
}
