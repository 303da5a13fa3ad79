//! Partners: creating, listing, changing and revoking them.

use super::{
    credentials::{insert_key, new_key, new_secret, seal_secrets},
    known_partner, read_body,
};
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::{parameters, segment},
        response::{HttpResponse, Refusal, empty, json, json_text},
    },
    platform::{Platform, statement},
    routes::candidatures::access::{public_id, require_administrator},
    store::partners::{KeyScope, Partenaire, PartnerSecrets, all},
};
use http::{Method, Request, StatusCode};
use shared::{
    candidature::{NAME_MAX, Reference, WebhookHost, WebhookUrl},
    inputs::{Courriel, Identifier, line},
    wire::v1::{
        ExpectedShape, Fault,
        administration::{
            NouveauPartenaire, PartenaireChange, PartenaireCree, PartenaireVu, Partenaires,
        },
        question,
    },
};

/// Requests a minute, unless the administration says otherwise.
const QUOTA: u32 = 6_000;
/// On a developer's machine, where load tests are run.
const QUOTA_LOCAL: u32 = 10_000_000;

fn refused(field: &'static str, shape: ExpectedShape) -> Refusal {
    Fault::ValeurInvalide(field.into(), shape).into()
}

/// Puts what was typed of a new partner in its normal form, and returns its scope.
fn check_new(new: &mut NouveauPartenaire, local: bool) -> Result<KeyScope, Refusal> {
    new.nom = line(&new.nom);
    if new.nom.is_empty() || new.nom.chars().count() > NAME_MAX {
        return Err(Fault::ChampManquant("nom".into()).into());
    }
    let scope: Result<KeyScope, ()> = new.portee.parse();
    let scope = scope.map_err(|()| {
        let asked = new.portee.chars().take(64).collect();
        Fault::ValeurInconnue("portee".into(), asked, KeyScope::ALL)
    })?;
    match &mut new.structure {
        None if scope == KeyScope::Structure => {
            return Err(Fault::ChampManquant("structure".into()).into());
        }
        None => {}
        Some(id) => {
            let read = id.parse::<Identifier>();
            *id = read
                .map_err(|_| refused("structure", ExpectedShape::Identifier))?
                .to_string();
        }
    }
    if let Some(courriel) = &mut new.courriel {
        *courriel = read_courriel(courriel)?;
    }
    check_addresses(&new.origines, &new.hotes, new.webhook.as_deref(), local)?;
    Ok(scope)
}

fn read_courriel(text: &str) -> Result<String, Refusal> {
    let read = text.parse::<Courriel>();
    let read = read.map_err(|_| refused("courriel", ExpectedShape::Courriel))?;
    Ok(read.to_string())
}

/// Checks where a partner receives messages, and from which pages it calls.
fn check_addresses(
    origins: &[String],
    hosts: &[String],
    webhook: Option<&str>,
    local: bool,
) -> Result<(), Refusal> {
    let hosts: Result<Vec<WebhookHost>, _> = hosts.iter().map(|host| host.parse()).collect();
    let hosts = hosts.map_err(|_| refused("hotes", ExpectedShape::Host))?;
    let is_allowed = |origin: &String| {
        let host = origin.strip_prefix("https://");
        let loopback = local && origin.starts_with("http://localhost:");
        loopback || host.is_some_and(|host| host.parse::<WebhookHost>().is_ok())
    };
    if !origins.iter().all(is_allowed) {
        return Err(refused("origines", ExpectedShape::Origin));
    }
    match webhook.map(|url| WebhookUrl::parse(url, &hosts, local)) {
        Some(Err(error)) => Err(refused("webhook", ExpectedShape::Webhook(error))),
        _ => Ok(()),
    }
}

fn show(partenaire: Partenaire) -> PartenaireVu {
    PartenaireVu {
        portee: partenaire.portee.as_str(),
        cree_le: partenaire.cree_le.to_string(),
        recoit_le: partenaire.recoit_le.map(|moment| moment.to_string()),
        webhook_parti_le: partenaire.webhook_parti_le.map(|moment| moment.to_string()),
        revoque_le: partenaire.revoque_le.map(|moment| moment.to_string()),
        public: public_id(&partenaire.id).to_owned(),
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

/// `POST /v1/admin/partenaires`.
pub(crate) async fn create<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    require_administrator(context, request.headers())?;
    let new: NouveauPartenaire = read_body(request.into_body()).await?;
    let created = create_partner(new, context).await?;
    let mut response = json("application/json", CacheLifetime::NoStore, &created)?;
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

/// A new partner and its key, which is never shown again.
pub(crate) async fn create_partner<P: Platform>(
    mut new: NouveauPartenaire,
    context: &Context<'_, P>,
) -> Result<PartenaireCree, Refusal> {
    const SQL: &str = "INSERT INTO partenaire (id, nom, portee, structure, bac_a_sable, origines, \
        hotes, webhook, quota, cle, scelle, cree_le, recoit_le) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    let scope = check_new(&mut new, context.local)?;
    let mut bytes = [0; 8];
    context.platform.fill(&mut bytes);
    let id = format!("p_{}", Reference::of(bytes));
    let secret = new_secret(context);
    let partner_secrets = PartnerSecrets {
        secrets: vec![secret.clone()],
        courriel: new.courriel.clone(),
    };
    let (sealing_key, sealed) = seal_secrets(context, &id, &partner_secrets)?;
    let key = new_key(context);
    let quota = if context.local { QUOTA_LOCAL } else { QUOTA };
    let values = [
        id.as_str().into(),
        new.nom.as_str().into(),
        scope.as_str().into(),
        new.structure.as_deref().into(),
        new.bac_a_sable.into(),
        json_text(&new.origines)?.into(),
        json_text(&new.hotes)?.into(),
        new.webhook.as_deref().into(),
        new.quota.unwrap_or(quota).into(),
        sealing_key.into(),
        sealed.into(),
        context.now.into(),
        new.recoit.then_some(context.now).into(),
    ];
    context
        .batch(vec![
            statement(SQL, values),
            insert_key(&key, &id, context.now),
        ])
        .await?;
    context.forget_live();
    let partenaire = known_partner(context, &id).await?;
    Ok(PartenaireCree {
        partenaire: show(partenaire),
        cle: key,
        secret_webhook: secret,
    })
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

/// `PATCH` and `DELETE /v1/admin/partenaires/{id}`.
pub(crate) async fn change<P: Platform>(
    request: Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    require_administrator(context, request.headers())?;
    if *request.method() == Method::DELETE {
        revoke_partner(&segment(id), context).await?;
        return Ok(empty(StatusCode::NO_CONTENT));
    }
    let partenaire = known_partner(context, id).await?;
    let change: PartenaireChange = read_body(request.into_body()).await?;
    let changed = change_partner(&partenaire, change, context).await?;
    json("application/json", CacheLifetime::NoStore, &changed)
}

/// Changes where a partner receives, and from where it calls.
pub(crate) async fn change_partner<P: Platform>(
    partenaire: &Partenaire,
    change: PartenaireChange,
    context: &Context<'_, P>,
) -> Result<PartenaireVu, Refusal> {
    let id = partenaire.id.as_str();
    const SQL: &str = "UPDATE partenaire SET origines = ?2, hotes = ?3, webhook = ?4, quota = ?5, \
        cle = ?6, scelle = ?7, webhook_parti_le = CASE WHEN ?4 IS NULL THEN webhook_parti_le END, \
        recoit_le = ?8 WHERE id = ?1";
    // What waited for somewhere to go.
    const WAITING: &str = "UPDATE envoi SET essais = 0, sort = 'attente', quand = ?3 \
        WHERE sort = 'sans_recepteur' AND ((pour = 'partenaire' AND cible = ?1) \
        OR (pour = 'structure' AND cible = ?2))";
    let mut partner_secrets = partenaire.partner_secrets(context.keys()?)?;
    let origins = change.origines.as_ref().unwrap_or(&partenaire.origines);
    let hosts = change.hotes.as_ref().unwrap_or(&partenaire.hotes);
    // An empty text removes the value; one that is not given leaves it.
    let changed = |new: Option<String>, previous: Option<String>| match new {
        Some(text) if text.is_empty() => None,
        Some(text) => Some(text),
        None => previous,
    };
    let webhook = changed(change.webhook.clone(), partenaire.webhook.clone());
    let courriel = changed(change.courriel.clone(), partner_secrets.courriel.clone());
    let courriel = courriel.as_deref().map(read_courriel).transpose()?;
    let moved = webhook != partenaire.webhook || courriel != partner_secrets.courriel;
    let received = match change.recoit {
        Some(true) => Some(context.now),
        Some(false) => None,
        None => partenaire.recoit_le.filter(|_| !moved),
    };
    partner_secrets.courriel = courriel;
    check_addresses(origins, hosts, webhook.as_deref(), context.local)?;
    let (sealing_key, sealed) = seal_secrets(context, id, &partner_secrets)?;
    let values = [
        id.into(),
        json_text(&origins)?.into(),
        json_text(&hosts)?.into(),
        webhook.as_deref().into(),
        change.quota.unwrap_or(partenaire.quota).into(),
        sealing_key.into(),
        sealed.into(),
        received.into(),
    ];
    let mut statements = vec![statement(SQL, values)];
    if webhook.is_some() || partner_secrets.courriel.is_some() {
        let structure = partenaire.structure.as_deref();
        let values = [id.into(), structure.into(), context.now.into()];
        statements.push(statement(WAITING, values));
    }
    context.batch(statements).await?;
    context.forget_live();
    Ok(show(known_partner(context, id).await?))
}

/// Reads nothing of the partner, so that one whose row is damaged can be revoked too.
pub(crate) async fn revoke_partner<P: Platform>(
    id: &str,
    context: &Context<'_, P>,
) -> Result<(), Refusal> {
    const PARTENAIRE: &str = "UPDATE partenaire SET revoque_le = coalesce(revoque_le, ?2) \
        WHERE id = ?1 RETURNING id";
    const KEYS: &str = "DELETE FROM cle WHERE partenaire = ?1";
    let statements = vec![
        statement(PARTENAIRE, [id.into(), context.now.into()]),
        statement(KEYS, [id.into()]),
    ];
    let revoked = context.batch(statements).await?;
    context.forget_live();
    match revoked.first().is_some_and(|rows| !rows.is_empty()) {
        true => Ok(()),
        false => Err(Fault::PartenaireInconnu.into()),
    }
}
