//! Keeping applications.

use super::{
    access::{Quota, require_partner},
    admission::{Admission, Admitted, Depositor, ask_for_proof, met_challenge},
};
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::{header, header_text, language, origin, parameters},
        response::{HttpResponse, Refusal, bytes, json},
    },
    platform::{Failure, Platform, RequestBody, statement},
    store::{
        applications::SqlStore,
        keys::Keys,
        partners::{KeyScope, Partenaire},
        sealing::indices,
    },
};
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, header};
use shared::{
    candidature::{
        self, Cause, Content, Deposit, DepositOutcome, Dossier, FieldFault, Idempotency,
        PriorDeposit, Reference, already, make_deposit,
        seals::{Receipt, digest},
    },
    wire::v1::{
        Fault, Probleme,
        batch::MimeType,
        candidature::{
            BATCH_BYTES_MAX, BYTES_MAX, CandidatureInput, CandidatureResult, Recepisse, Resultats,
            link, read_batch,
        },
        question,
    },
};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const IDEMPOTENT_REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");
const FORM_HEADER: HeaderName = HeaderName::from_static("guichet-formulaire");

/// Nobody reads a form, fills it in and sends it in less milliseconds than this.
const DURATION_MIN_MS: u32 = 3_000;

/// For whom an application is kept.
struct Author<'a> {
    partenaire: Option<&'a Partenaire>,
    /// As the idempotency table names it.
    name: String,
}

impl<'a> Author<'a> {
    fn of(partenaire: Option<&'a Partenaire>) -> Self {
        Self {
            partenaire,
            name: partenaire.map_or("residents".to_owned(), |p| p.id.clone()),
        }
    }
}

/// A deposit as it was sent.
struct Sent {
    asked: CandidatureInput,
    body: Vec<u8>,
    /// The idempotency key, if it came with one.
    key: Option<String>,
    /// Whether it met the challenge that it was asked.
    solved: bool,
}

impl Sent {
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
        let asked = CandidatureInput::parse(&body)?;
        let challenge = match depositor {
            Depositor::Person => met_challenge(context, headers, key.as_deref(), &body),
            _ => None,
        };
        Ok(Self {
            asked,
            body,
            solved: challenge.is_some(),
            // Without a key, the challenge is one: what was worked for once is kept once.
            key: key.or_else(|| challenge.map(|challenge| format!("defi {}", challenge.as_str()))),
        })
    }
}

/// Why a deposit was not kept.
enum NotKept {
    /// What it was let in by did not hold, or holds no more: nothing was written.
    Stopped,
    Refused(Refusal),
}

impl From<Refusal> for NotKept {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Failure> for NotKept {
    fn from(failure: Failure) -> Self {
        Self::Refused(failure.into())
    }
}

impl From<Fault> for NotKept {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault.into())
    }
}

impl From<candidature::StoreFailure> for NotKept {
    fn from(failure: candidature::StoreFailure) -> Self {
        match failure {
            candidature::StoreFailure::Conflict => Self::Stopped,
            failure => Self::Refused(failure.into()),
        }
    }
}

/// `POST /v1/candidatures`. From who is known already, it is one question to the
/// database, which counts, checks and keeps at once.
pub(crate) async fn one<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    json_only(&request)?;
    let key = idempotency_key(&request)?;
    let (parts, body) = request.into_parts();
    let headers = &parts.headers;
    let depositor = Depositor::of(context, headers).await?;
    let sent = Sent::read(body, headers, &depositor, key, context).await;
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
    // Nothing was counted yet: what is refused counts too, and what was stopped is looked
    // at as it is now.
    let admission = Admission::counted_apart(context, headers, solved).await;
    match (admission, not_kept, sent) {
        (Admission::Refused(refusal), ..) => Err(refusal),
        (_, NotKept::Refused(refusal), _) | (_, _, Err(refusal)) => Err(refusal),
        (Admission::ProofAsked, NotKept::Stopped, Ok(sent)) => {
            without_proof(&sent, context).await?.answer(None)
        }
        (Admission::Admitted(admitted), NotKept::Stopped, Ok(sent)) => {
            match keep(&sent, &admitted, context).await {
                Ok(kept) => kept.answer(admitted.quota(context)),
                Err(NotKept::Refused(refusal)) => Err(refusal),
                // Nothing stops what was counted: a conflict that no rule explains.
                Err(NotKept::Stopped) => Err(Failure::Database.into()),
            }
        }
    }
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

/// Keeps what was sent, within what it was let in by.
async fn keep<P: Platform>(
    sent: &Sent,
    admitted: &Admitted,
    context: &Context<'_, P>,
) -> Result<KeptDeposit, NotKept> {
    let author = Author::of(admitted.partenaire.as_deref());
    // Without a key, one that nobody else has: the same path for all.
    let drawn = || context.token::<18>();
    let key = sent.key.clone().unwrap_or_else(drawn);
    let idempotency = idempotency(&author, &key, &sent.body, context.keys);
    let store = SqlStore::within(context.platform, admitted.allowance());
    write_once(&sent.asked, &author, idempotency, &store, context).await
}

/// `POST /v1/candidatures/lot`: each row is kept or refused alone. Every row has a key
/// of its own, made of the request's and of its `id`: what is asked again after a cut is
/// kept once.
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
    for (id, asked) in rows {
        let kept = match asked {
            Ok(asked) => {
                let body = asked.content.write().map_err(|_| Fault::ErreurInterne)?;
                let structure = asked.structure.as_bytes();
                let body = [structure, b"\n", &body].concat();
                let key = format!("{key}/{id}");
                let idempotency = idempotency(&author, &key, &body, context.keys);
                write_once(&asked, &author, idempotency, &context.store(), context).await
            }
            Err(fault) => Err(fault.into()),
        };
        let (recepisse, error) = match kept {
            Ok(keep) => {
                let recepisse = serde_json::from_slice(&keep.body);
                (Some(recepisse.map_err(|_| Failure::Seal)?), None)
            }
            // What is out of order here is so for the rows that follow too.
            Err(NotKept::Refused(refusal)) if refusal.failure.is_some() => return Err(refusal),
            Err(NotKept::Stopped) => return Err(Failure::Database.into()),
            Err(NotKept::Refused(refusal)) => {
                (None, Some(Probleme::new(&refusal.fault, language, &origin)))
            }
        };
        results.push(CandidatureResult {
            id,
            recepisse,
            erreur: error,
        });
    }
    let response = json(
        "application/json",
        CacheLifetime::NoStore,
        &Resultats { resultats: results },
    )?;
    Ok(quota.annotate(response))
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
    let visible = value.to_str().unwrap_or_default().trim();
    let sound = (1..=255).contains(&visible.len()) && visible.bytes().all(|b| b.is_ascii_graphic());
    match sound {
        true => Ok(Some(visible.to_owned())),
        false => Err(Fault::CleIdempotenceInvalide.into()),
    }
}

/// What the widget says of how the form was filled in: `MILLISECONDS[;trap]`. `trap`
/// says that a field which nobody sees was filled in. It is no proof: it turns away
/// those who do not look for it, and tells a person how to go on.
fn check_person_form(headers: &HeaderMap) -> Result<(), Refusal> {
    let stated = header_text(headers, FORM_HEADER);
    if stated.is_empty() {
        return Ok(());
    }
    let mut parts = stated.split(';').map(str::trim);
    let millis = parts.next().and_then(|millis| millis.parse::<u32>().ok());
    let trapped = parts.any(|part| part == "piege");
    match millis.is_some_and(|millis| millis >= DURATION_MIN_MS) && !trapped {
        true => Ok(()),
        false => Err(Fault::EnvoiAutomatique.into()),
    }
}

/// A body may hold a telephone number, which can be guessed from its digest: the digest
/// is under a key.
fn idempotency(author: &Author<'_>, key: &str, body: &[u8], keys: Option<&Keys>) -> Idempotency {
    Idempotency {
        author: author.name.clone(),
        key: digest(key.as_bytes()),
        body: keys.map_or(String::new(), |keys| keys.empreintes.of("corps", &[body])),
    }
}

/// What was kept, and the answer to it.
struct KeptDeposit {
    reference: Reference,
    body: Vec<u8>,
    replayed: bool,
}

impl KeptDeposit {
    fn of_prior(already: PriorDeposit, keys: &Keys) -> Result<Self, Refusal> {
        match already {
            PriorDeposit::Replayed(dossier, content) => Ok(Self {
                reference: dossier.reference,
                body: keys.open_response(dossier.reference, &content)?,
                replayed: true,
            }),
            PriorDeposit::OtherBody => Err(Fault::CleIdempotenceReutilisee.into()),
            PriorDeposit::Effacee => Err(Fault::CandidatureEffacee.into()),
        }
    }

    fn answer<S>(self, quota: Option<Quota>) -> Result<HttpResponse<S>, Refusal> {
        let mut response = bytes("application/json", CacheLifetime::NoStore, self.body);
        *response.status_mut() = StatusCode::CREATED;
        let headers = response.headers_mut();
        let location = format!("/v1/candidatures/{}", self.reference);
        if let Ok(location) = HeaderValue::try_from(location) {
            headers.insert(header::LOCATION, location);
        }
        if self.replayed {
            headers.insert(IDEMPOTENT_REPLAYED, HeaderValue::from_static("true"));
        }
        Ok(match quota {
            Some(quota) => quota.annotate(response),
            None => response,
        })
    }
}

async fn write_once<P: Platform>(
    asked: &CandidatureInput,
    author: &Author<'_>,
    idempotency: Idempotency,
    store: &SqlStore<'_, P>,
    context: &Context<'_, P>,
) -> Result<KeptDeposit, NotKept> {
    let keys = context.keys()?;
    check_existence(asked, context).await?;
    let _in_flight = context.memory.take(&idempotency, context.now)?;
    let deposit = Deposit {
        structure: asked.structure.clone(),
        dispositif: asked.dispositif.clone(),
        depose_par: author.partenaire.map(|partenaire| partenaire.id.clone()),
        bac_a_sable: author.partenaire.is_some_and(|p| p.bac_a_sable),
        idempotency: Some(idempotency),
    };
    let mut body = Vec::new();
    let make_deposit: Result<DepositOutcome, NotKept> = make_deposit(
        store,
        deposit,
        context.now,
        context.platform,
        |dossier, random| {
            let (answer, secret) = recepisse(dossier, &context.token::<18>(), keys)?;
            let sealed = keys.seal(dossier.reference, &asked.content, &answer, random);
            let sealed = sealed.map_err(|_| Failure::Seal)?;
            body = answer;
            Ok(Content {
                secret,
                indices: indices(
                    &keys.empreintes,
                    &dossier.structure,
                    asked.content.telephone(),
                    asked.content.courriel(),
                ),
                ..sealed
            })
        },
    )
    .await;
    match make_deposit? {
        DepositOutcome::New(dossier, _) => Ok(KeptDeposit {
            reference: dossier.reference,
            body,
            replayed: false,
        }),
        DepositOutcome::Known(already) => Ok(KeptDeposit::of_prior(already, keys)?),
    }
}

/// What was kept before under this key; nothing new without a proof.
async fn without_proof<P: Platform>(
    sent: &Sent,
    context: &Context<'_, P>,
) -> Result<KeptDeposit, Refusal> {
    let key = sent.key.as_deref();
    if let Some(key) = key {
        let idempotency = idempotency(&Author::of(None), key, &sent.body, context.keys);
        if let Some(already) = already(&context.store(), &idempotency).await? {
            return KeptDeposit::of_prior(already, context.keys()?);
        }
    }
    Err(ask_for_proof(context, key, &sent.body))
}

/// The answer to a deposit, and the digest of its secret.
fn recepisse(dossier: &Dossier, secret: &str, keys: &Keys) -> Result<(Vec<u8>, String), Refusal> {
    let recu = keys.recu.sign(&Receipt {
        reference: dossier.reference,
        structure: dossier.structure.clone(),
        recue_le: dossier.recue_le,
    });
    let recepisse = Recepisse {
        reference: dossier.reference.to_string(),
        secret: secret.to_owned(),
        suivi: link(dossier.reference.as_str(), secret),
        recu,
        statut: dossier.state.as_str(),
        recue_le: dossier.recue_le.to_string(),
    };
    let body = serde_json::to_vec(&recepisse).map_err(|_| Failure::Seal)?;
    Ok((body, digest(secret.as_bytes())))
}

/// The structure and the scheme are known here.
async fn check_existence<P: Platform>(
    asked: &CandidatureInput,
    context: &Context<'_, P>,
) -> Result<(), Refusal> {
    let catalogue = context.catalogue().await.map_err(|failure| Refusal {
        fault: Fault::CatalogueIndisponible,
        failure: Some(failure),
    })?;
    let mut field_faults = Vec::new();
    if catalogue.rank(&asked.structure).is_none()
        && !is_known(&asked.structure, context).await?
        && !is_listed(&asked.structure, context).await?
    {
        field_faults.push(FieldFault::new("/structure", Cause::Identifier));
    }
    let dispositif = asked.dispositif.as_deref();
    if dispositif.is_some_and(|id| catalogue.rank(id).is_none()) {
        field_faults.push(FieldFault::new("/dispositif", Cause::Identifier));
    }
    match field_faults.is_empty() {
        true => Ok(()),
        false => Err(Fault::Candidature(field_faults).into()),
    }
}

/// Whether the structures that are proposed here hold one of that identifier.
async fn is_listed<P: Platform>(
    structure: &str,
    context: &Context<'_, P>,
) -> Result<bool, Refusal> {
    let directory = context.directory().await.map_err(|failure| Refusal {
        fault: Fault::StructuresIndisponibles,
        failure: Some(failure),
    })?;
    Ok(directory.is_some_and(|directory| directory.rank(structure).is_some()))
}

/// Whether someone administers a structure of that identifier here.
async fn is_known<P: Platform>(structure: &str, context: &Context<'_, P>) -> Result<bool, Refusal> {
    const SQL: &str = "SELECT 1 FROM partenaire WHERE structure = ?1 LIMIT 1";
    if context.memory.knows_structure(structure) {
        return Ok(true);
    }
    let rows = context.rows(statement(SQL, [structure.into()])).await?;
    if rows.is_empty() {
        return Ok(false);
    }
    context.memory.keep_structure(structure);
    Ok(true)
}
