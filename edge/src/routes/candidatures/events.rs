//! The messages that a partner was sent, and sending them again.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::{json_object, parameters},
        response::{HttpResponse, Refusal, json},
    },
    platform::{Failure, Platform, RequestBody, SqlValue, Statement, statement},
    routes::candidatures::access::require_partner,
    store::{
        partners::{KeyScope, Partenaire},
        rows,
    },
};
use http::Request;
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::delays::DELIVERY_LOG_RETENTION,
    wire::v1::{
        Fault,
        evenement::{Attempt, Evenements, Rejoues, Replay},
        question,
    },
};

const BYTES_MAX: usize = 4 << 10;
const SCOPES: &[KeyScope] = &[KeyScope::Prescripteur, KeyScope::Structure];

#[derive(Deserialize)]
struct AttemptRow {
    id: String,
    evenement: String,
    reference: String,
    sort: String,
    essai: u32,
    #[serde(deserialize_with = "rows::moment")]
    le: Timestamp,
    issue: String,
}

/// The values of `pour` and `cible` in the partner's messages.
fn recipient_columns(partenaire: &Partenaire) -> [SqlValue; 2] {
    match partenaire.portee {
        KeyScope::Structure => ["structure".into(), partenaire.structure.as_deref().into()],
        _ => ["partenaire".into(), partenaire.id.as_str().into()],
    }
}

/// `GET /v1/evenements`: the delivery attempts of the last seven days.
pub(crate) async fn delivery_log<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    const SQL: &str = "SELECT e.id, e.evenement, e.reference, e.sort, l.essai, l.le, l.issue \
        FROM livraison l JOIN envoi e ON e.id = l.envoi \
        WHERE e.pour = ?1 AND e.cible = ?2 AND e.bac_a_sable = ?3 AND l.le > ?4 \
        ORDER BY l.le DESC LIMIT 1000";
    question::without_parameter(parameters(request))?;
    let (partenaire, quota) = require_partner(context, request.headers(), SCOPES).await?;
    let since = context.now.saturating_sub(DELIVERY_LOG_RETENTION);
    let [recipient, target] = recipient_columns(&partenaire);
    let values = [
        recipient,
        target,
        partenaire.bac_a_sable.into(),
        since.unwrap_or(Timestamp::MIN).into(),
    ];
    let rows = context.rows(statement(SQL, values)).await?;
    let evenements = rows
        .iter()
        .map(|row| {
            let attempt: AttemptRow = row.read("livraison")?;
            Ok::<_, Failure>(Attempt {
                evenement: attempt.id,
                r#type: attempt.evenement,
                reference: attempt.reference,
                sort: attempt.sort,
                essai: attempt.essai,
                le: attempt.le.to_string(),
                issue: attempt.issue,
            })
        })
        .collect::<Result<_, _>>()?;
    let delivery_log = Evenements {
        evenements,
        suivant: None,
    };
    json("application/json", CacheLifetime::NoStore, &delivery_log)
        .map(|response| quota.annotate(response))
}

/// `POST /v1/evenements/rejeu`: messages go out again, whether they were delivered, given up
/// or never sent.
pub(crate) async fn replay<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    let (partenaire, quota) = require_partner(context, request.headers(), SCOPES).await?;
    let body = request.into_body().read(BYTES_MAX).await;
    let body = body.map_err(|error| Refusal::of_body(error, BYTES_MAX))?;
    let replay: Replay = json_object(&body)?;
    let statement = replay_statement(&partenaire, &replay, context.now)?;
    let replayed = match partenaire.bac_a_sable {
        // A sandbox partner sends nothing, and must not resend what its structure was sent by
        // real ones.
        true => 0,
        false => context.rows(statement).await?.len(),
    };
    let replayed = Rejoues { rejoues: replayed };
    json("application/json", CacheLifetime::NoStore, &replayed)
        .map(|response| quota.annotate(response))
}

fn replay_statement(
    partenaire: &Partenaire,
    replay: &Replay,
    now: Timestamp,
) -> Result<Statement, Refusal> {
    const ONE: &str = "UPDATE envoi SET essais = 0, sort = 'attente', quand = ?1 \
        WHERE bac_a_sable = 0 AND pour = ?2 AND cible = ?3 AND id = ?4 RETURNING id";
    const PERIOD: &str = "UPDATE envoi SET essais = 0, sort = 'attente', quand = ?1 \
        WHERE bac_a_sable = 0 AND pour = ?2 AND cible = ?3 AND le >= ?4 AND le <= ?5 RETURNING id";
    let [recipient, target] = recipient_columns(partenaire);
    match (
        &replay.evenement,
        read_moment("depuis", replay.depuis.as_deref())?,
    ) {
        (Some(_), Some(_)) => Err(Fault::ChampsIncompatibles("evenement".into(), "depuis").into()),
        (Some(_), None) if replay.jusqu_a.is_some() => {
            Err(Fault::ChampsIncompatibles("evenement".into(), "jusqu_a").into())
        }
        (Some(id), None) => Ok(statement(
            ONE,
            [now.into(), recipient, target, id.as_str().into()],
        )),
        (None, Some(since)) => {
            let until = read_moment("jusqu_a", replay.jusqu_a.as_deref())?.unwrap_or(now);
            let values = [now.into(), recipient, target, since.into(), until.into()];
            Ok(statement(PERIOD, values))
        }
        (None, None) => Err(Fault::ChampManquant("evenement".into()).into()),
    }
}

fn read_moment(field: &'static str, text: Option<&str>) -> Result<Option<Timestamp>, Refusal> {
    let moment = text.map(str::parse).transpose();
    moment.map_err(|_| Fault::DateInvalide(field.into()).into())
}
