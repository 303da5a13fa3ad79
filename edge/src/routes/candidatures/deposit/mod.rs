//! Deposits: one by one, or many at once by a partner.

pub(crate) mod existence;
mod keeping;

use super::{
    access::require_partner,
    admission::{Admission, Admitted, Depositor, ask_for_proof, solved_challenge},
};
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        noted::note,
        request::{header, header_text, language, origin, parameters},
        response::{HttpResponse, Refusal, json},
    },
    platform::{Failure, Platform, RequestBody},
    store::{applications::SqlStore, partners::KeyScope},
};
use http::{HeaderMap, HeaderName, Request, header};
use keeping::{Author, KeptDeposit, NotKept, idempotency, keep_once};
use shared::{
    candidature::{Reference, already},
    wire::v1::{
        Fault, Probleme,
        batch::MimeType,
        candidature::{
            BATCH_BYTES_MAX, BYTES_MAX, CandidatureInput, CandidatureResult, Resultats, read_batch,
        },
        question,
    },
};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const FORM_HEADER: HeaderName = HeaderName::from_static("guichet-formulaire");
const SITE_HEADER: HeaderName = HeaderName::from_static("guichet-partenaire");

/// A person needs more time than this to read a form, fill it in and send it.
const FILLING_MIN_MS: u32 = 3_000;

/// A deposit, read.
struct SentDeposit {
    input: CandidatureInput,
    body: Vec<u8>,
    /// The partner whose site the form is on, if it says so.
    site: Option<String>,
    /// The idempotency key, if it came with one.
    key: Option<String>,
    /// Whether it came with a proof of work.
    solved: bool,
}

impl SentDeposit {
    async fn read<P: Platform>(
        body: P::Body,
        headers: &HeaderMap,
        depositor: &Depositor,
        key: Option<String>,
        context: &Context<'_, P>,
    ) -> Result<Self, Refusal> {
        check_may_deposit(depositor, key.as_deref(), headers)?;
        let body = body.read(BYTES_MAX).await;
        let body = body.map_err(|error| Refusal::of_body(error, BYTES_MAX))?;
        let input = CandidatureInput::parse(&body)?;
        let challenge = match depositor {
            Depositor::Person => solved_challenge(context, headers, key.as_deref(), &body),
            _ => None,
        };
        Ok(Self {
            input,
            body,
            site: site(headers),
            solved: challenge.is_some(),
            // A deposit without a key takes its challenge for one: a proof is good for one
            // deposit.
            key: key.or_else(|| challenge.map(|challenge| format!("defi {}", challenge.as_str()))),
        })
    }
}

/// What a form says of the site that it is on. Anything else is not counted, and stops nobody.
fn site(headers: &HeaderMap) -> Option<String> {
    let id = header_text(headers, SITE_HEADER).parse::<Reference>();
    id.ok().map(|id| format!("p_{id}"))
}

/// `POST /v1/candidatures`. For a person, or a partner that this isolate knows, the database
/// is asked once: one transaction counts, checks and keeps.
pub(crate) async fn single<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    json_only(&request)?;
    let key = idempotency_key(&request)?;
    let (parts, body) = request.into_parts();
    let headers = &parts.headers;
    let depositor = Depositor::of(context, headers).await?;
    let sent = SentDeposit::read(body, headers, &depositor, key, context).await;
    deposit(sent, depositor, headers, context).await
}

/// The same for what a form of the site holds, `trapped` when a field that no person sees was
/// filled in. A browser without a script computes no proof of work: in a crowd, it waits.
pub(crate) async fn deposit_by_form<P: Platform>(
    headers: &HeaderMap,
    body: Vec<u8>,
    key: &str,
    trapped: bool,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    if trapped {
        return Err(Fault::EnvoiAutomatique.into());
    }
    let key = valid_key(key)?;
    let sent = CandidatureInput::parse(&body).map(|input| SentDeposit {
        input,
        body,
        key: Some(key),
        // It is on no partner's site.
        site: None,
        solved: false,
    });
    let sent = sent.map_err(Refusal::from);
    deposit(sent, Depositor::Person, headers, context).await
}

/// Keeps a deposit, and counts it whatever becomes of it.
async fn deposit<P: Platform>(
    sent: Result<SentDeposit, Refusal>,
    depositor: Depositor,
    headers: &HeaderMap,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let solved = sent.as_ref().is_ok_and(|sent| sent.solved);
    let admitted = depositor.admit(context, headers, solved)?;
    let not_kept = match &sent {
        Ok(sent) => match keep(sent, &admitted, context).await {
            Ok(kept) => return kept.answer(admitted.quota(context)),
            Err(not_kept) => not_kept,
        },
        Err(refusal) => NotKept::Refused(refusal.clone()),
    };
    match not_kept {
        NotKept::Refused(refusal) if admitted.is_counted() => return Err(refusal),
        _ => {}
    }
    // Nothing was counted yet. A refused deposit counts too; one whose write was stopped is
    // tried again, with what the database says of its author now.
    let admission = Admission::counted_apart(context, headers, solved).await;
    match (admission, not_kept, sent) {
        (Admission::Refused(refusal), ..) => Err(refusal),
        (_, NotKept::Refused(refusal), _) | (_, _, Err(refusal)) => Err(refusal),
        (Admission::ProofAsked, NotKept::Stopped, Ok(sent)) => {
            prior_deposit(&sent, context).await?.answer(None)
        }
        (Admission::Admitted(admitted), NotKept::Stopped, Ok(sent)) => {
            match keep(&sent, &admitted, context).await {
                Ok(kept) => kept.answer(admitted.quota(context)),
                Err(NotKept::Refused(refusal)) => Err(refusal),
                // A deposit that was counted apart has no limit left to stop it, so this conflict
                // should not exist.
                Err(NotKept::Stopped) => Err(Failure::Database.into()),
            }
        }
    }
}

/// `POST /v1/candidatures/lot`: each row is kept or refused by itself. The idempotency key of
/// a row is that of the request with the `id` of the row, so that a batch that was cut short
/// can be sent again.
pub(crate) async fn batch<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    json_only(&request)?;
    let (partenaire, quota) =
        require_partner(context, request.headers(), &[KeyScope::Prescripteur]).await?;
    let key = idempotency_key(&request)?.ok_or(Fault::CleIdempotenceManquante)?;
    let (language, origin) = (language(&request), origin(&request));
    let body = request.into_body().read(BATCH_BYTES_MAX).await;
    let body = body.map_err(|error| Refusal::of_body(error, BATCH_BYTES_MAX))?;
    let rows = read_batch(&body)?;
    let author = Author::of(Some(&partenaire));
    let mut results = Vec::with_capacity(rows.len());
    let mut counts = Vec::new();
    for (id, input) in rows {
        let kept = match input {
            Ok(input) => {
                let body = input.content.write().map_err(|_| Fault::ErreurInterne)?;
                let structure = input.structure.as_bytes();
                let body = [structure, b"\n", &body].concat();
                let key = format!("{key}/{id}");
                let idempotency = idempotency(&author, &key, &body, context.keys);
                keep_once(&input, &author, idempotency, &context.store(), context).await
            }
            Err(fault) => Err(fault.into()),
        };
        let (recepisse, erreur) = match kept {
            Ok(kept) => {
                counts.extend(kept.count);
                let recepisse = serde_json::from_slice(&kept.body);
                (Some(recepisse.map_err(|_| Failure::Seal)?), None)
            }
            // A failure of ours would meet the next rows too.
            Err(NotKept::Refused(refusal)) if refusal.failure.is_some() => return Err(refusal),
            Err(NotKept::Stopped) => return Err(Failure::Database.into()),
            Err(NotKept::Refused(refusal)) => {
                (None, Some(Probleme::new(&refusal.fault, language, &origin)))
            }
        };
        results.push(CandidatureResult {
            id,
            recepisse,
            erreur,
        });
    }
    let mut response = json(
        "application/json",
        CacheLifetime::NoStore,
        &Resultats { resultats: results },
    )?;
    for count in counts {
        note(&mut response, count);
    }
    Ok(quota.annotate(response))
}

/// Keeps a deposit, in the transaction that checks its limits.
async fn keep<P: Platform>(
    sent: &SentDeposit,
    admitted: &Admitted,
    context: &Context<'_, P>,
) -> Result<KeptDeposit, NotKept> {
    let author = Author::of(admitted.partenaire.as_deref()).on(sent.site.clone());
    // A deposit without a key gets a random one, so that there is one path for all.
    let key = sent.key.clone();
    let key = key.unwrap_or_else(|| context.token::<18>());
    let idempotency = idempotency(&author, &key, &sent.body, context.keys);
    let store = SqlStore::within(context.platform, admitted.allowance());
    keep_once(&sent.input, &author, idempotency, &store, context).await
}

/// In a crowd, a deposit without a proof of work still gets the answer that was given to it
/// before, if it was; nothing new is kept.
async fn prior_deposit<P: Platform>(
    sent: &SentDeposit,
    context: &Context<'_, P>,
) -> Result<KeptDeposit, Refusal> {
    let key = sent.key.as_deref();
    if let Some(key) = key {
        let idempotency = idempotency(&Author::of(None), key, &sent.body, context.keys);
        if let Some(prior) = already(&context.store(), &idempotency).await? {
            return KeptDeposit::of_prior(prior, context.keys()?);
        }
    }
    Err(ask_for_proof(context, key, &sent.body))
}

fn check_may_deposit(
    depositor: &Depositor,
    key: Option<&str>,
    headers: &HeaderMap,
) -> Result<(), Refusal> {
    match depositor.partenaire() {
        None => check_person_form(headers),
        Some(partenaire) if partenaire.portee != KeyScope::Prescripteur => {
            Err(Fault::PorteeInsuffisante.into())
        }
        Some(_) if key.is_none() => Err(Fault::CleIdempotenceManquante.into()),
        Some(_) => Ok(()),
    }
}

fn json_only<C>(request: &Request<C>) -> Result<(), Refusal> {
    let mime = MimeType::parse(header(request, header::CONTENT_TYPE));
    match mime == Ok(MimeType::Json) {
        true => Ok(()),
        false => Err(Fault::TypeRefuse(MimeType::Json.as_str()).into()),
    }
}

fn idempotency_key<C>(request: &Request<C>) -> Result<Option<String>, Refusal> {
    let Some(value) = request.headers().get(IDEMPOTENCY_KEY) else {
        return Ok(None);
    };
    valid_key(value.to_str().unwrap_or_default().trim()).map(Some)
}

fn valid_key(key: &str) -> Result<String, Refusal> {
    let is_valid = (1..=255).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic());
    match is_valid {
        true => Ok(key.to_owned()),
        false => Err(Fault::CleIdempotenceInvalide.into()),
    }
}

/// Reads what the widget says of how the form was filled in: `MILLISECONDS[;piege]`, where
/// `piege` says that a field which no person can see was filled in. This proves nothing, but
/// stops simple robots; a person who is refused is told how to go on.
fn check_person_form(headers: &HeaderMap) -> Result<(), Refusal> {
    let filling = header_text(headers, FORM_HEADER);
    if filling.is_empty() {
        return Ok(());
    }
    let mut parts = filling.split(';').map(str::trim);
    let millis = parts.next().and_then(|millis| millis.parse::<u32>().ok());
    let trapped = parts.any(|part| part == "piege");
    match millis.is_some_and(|millis| millis >= FILLING_MIN_MS) && !trapped {
        true => Ok(()),
        false => Err(Fault::EnvoiAutomatique.into()),
    }
}
