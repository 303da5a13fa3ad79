//! Keeping a deposit once, whatever is sent again, and the answer to it.

use super::existence::check_existence;
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        noted::note,
        response::{HttpResponse, Refusal, bytes},
    },
    platform::{Failure, Platform, Statement},
    routes::candidatures::access::Quota,
    store::{
        applications::SqlStore,
        keys::Keys,
        partners::Partenaire,
        passages::{CountedAct, count},
        sealing::{indices, recepisse, token},
    },
};
use http::{HeaderName, HeaderValue, StatusCode, header};
use shared::{
    Date,
    candidature::{
        Content, Deposit, DepositOutcome, Idempotency, PriorDeposit, Reference, StoreFailure,
        already, make_deposit, seals::digest,
    },
    passage::Acte,
    wire::v1::{Fault, candidature::CandidatureInput},
};

const IDEMPOTENT_REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// Who deposits.
pub(super) struct Author<'a> {
    partenaire: Option<&'a Partenaire>,
    /// As the column `auteur` names it.
    name: String,
    /// The partner whose site a person's form is on.
    site: Option<String>,
}

impl<'a> Author<'a> {
    pub(super) fn of(partenaire: Option<&'a Partenaire>) -> Self {
        Self {
            partenaire,
            name: partenaire.map_or("residents".to_owned(), |p| p.id.clone()),
            site: None,
        }
    }

    /// The same, on a site.
    pub(super) fn on(self, site: Option<String>) -> Self {
        Self { site, ..self }
    }

    /// Counts an application, unless it is a try.
    fn count(&self, input: &CandidatureInput, today: Date) -> Option<Statement> {
        if self
            .partenaire
            .is_some_and(|partenaire| partenaire.bac_a_sable)
        {
            return None;
        }
        let partenaire = self.partenaire.map(|partenaire| partenaire.id.as_str());
        let act = CountedAct {
            acte: Acte::Candidature,
            commune: input.content.commune(),
            partenaire: partenaire.or(self.site.as_deref()),
        };
        Some(count(&act, today))
    }
}

/// Why a deposit was not kept.
pub(super) enum NotKept {
    /// Its limits, checked in the transaction of the write, stopped the write.
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

impl From<StoreFailure> for NotKept {
    fn from(failure: StoreFailure) -> Self {
        match failure {
            StoreFailure::Conflict => Self::Stopped,
            failure => Self::Refused(failure.into()),
        }
    }
}

/// The digest of the body is under a key: without one, the telephone number in a body could be
/// found by trying them all.
pub(super) fn idempotency(
    author: &Author<'_>,
    key: &str,
    body: &[u8],
    keys: Option<&Keys>,
) -> Idempotency {
    Idempotency {
        author: author.name.clone(),
        key: digest(key.as_bytes()),
        body: keys.map_or(String::new(), |keys| keys.digester.of("corps", &[body])),
    }
}

/// An application that is kept, and the answer to its deposit.
pub(super) struct KeptDeposit {
    reference: Reference,
    pub(super) body: Vec<u8>,
    replayed: bool,
    /// Counts it, when it is new.
    pub(super) count: Option<Statement>,
}

impl KeptDeposit {
    pub(super) fn of_prior(prior: PriorDeposit, keys: &Keys) -> Result<Self, Refusal> {
        match prior {
            PriorDeposit::Replayed(dossier, content) => Ok(Self {
                reference: dossier.reference,
                body: keys.open_answer(dossier.reference, &content)?,
                replayed: true,
                count: None,
            }),
            PriorDeposit::OtherBody => Err(Fault::CleIdempotenceReutilisee.into()),
            PriorDeposit::Effacee => Err(Fault::CandidatureEffacee.into()),
        }
    }

    pub(super) fn answer<S>(self, quota: Option<Quota>) -> Result<HttpResponse<S>, Refusal> {
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
        if let Some(count) = self.count {
            note(&mut response, count);
        }
        Ok(match quota {
            Some(quota) => quota.annotate(response),
            None => response,
        })
    }
}

pub(super) async fn keep_once<P: Platform>(
    input: &CandidatureInput,
    author: &Author<'_>,
    idempotency: Idempotency,
    store: &SqlStore<'_, P>,
    context: &Context<'_, P>,
) -> Result<KeptDeposit, NotKept> {
    let keys = context.keys()?;
    let deposit = Deposit {
        structure: input.structure.clone(),
        dispositif: input.dispositif.clone(),
        depose_par: author.partenaire.map(|partenaire| partenaire.id.clone()),
        bac_a_sable: author.partenaire.is_some_and(|p| p.bac_a_sable),
        avis: input.content.contact_way(),
        idempotency: Some(idempotency.clone()),
    };
    if let Err(refusal) = check_existence(input, &deposit, context).await {
        // What was accepted before the structure left is answered as it was.
        return match already(store, &idempotency).await? {
            Some(prior) => Ok(KeptDeposit::of_prior(prior, keys)?),
            None => Err(refusal.into()),
        };
    }
    let _in_flight = context.memory.take(&idempotency, context.now)?;
    let mut body = Vec::new();
    let outcome: Result<DepositOutcome, NotKept> = make_deposit(
        store,
        deposit,
        context.now,
        context.platform,
        |dossier, random| {
            let (answer, secret_digest) = recepisse(dossier, &token(random), keys)?;
            let sealed = keys.seal(dossier.reference, &input.content, &answer, random);
            let sealed = sealed.map_err(|_| Failure::Seal)?;
            body = answer;
            Ok(Content {
                secret: secret_digest,
                indices: indices(
                    &keys.digester,
                    &dossier.structure,
                    input.content.telephone(),
                    input.content.courriel(),
                ),
                ..sealed
            })
        },
    )
    .await;
    match outcome? {
        DepositOutcome::New(dossier, _) => Ok(KeptDeposit {
            reference: dossier.reference,
            body,
            replayed: false,
            count: author.count(input, context.today),
        }),
        DepositOutcome::Known(prior) => Ok(KeptDeposit::of_prior(prior, keys)?),
    }
}
