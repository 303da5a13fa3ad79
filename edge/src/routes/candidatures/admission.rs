//! Whether a deposit is admitted.
//!
//! A person, and a partner that this isolate knows, are admitted without asking the database
//! first: their limits are checked and counted in the transaction of the write. Only when they
//! stopped the write, or when nothing was written, is the deposit counted apart and its author
//! looked up again.

use super::access::{Quota, Requester, bearer, check_origin, identify};
use crate::{
    http::{
        context::Context,
        request::{header_text, network},
        response::Refusal,
    },
    platform::{Platform, Statement},
    store::{
        budgets::{self, Allowance, Count},
        crowd::{self, CrowdWindow},
        partners::Partenaire,
    },
};
use http::{HeaderMap, HeaderName, header};
use shared::{
    candidature::{
        Challenge,
        seals::{check_proof, digest, pose_challenge},
    },
    wire::v1::Fault,
};
use std::rc::Rc;

const PROOF: HeaderName = HeaderName::from_static("guichet-preuve");

pub(super) enum Admission {
    Admitted(Admitted),
    /// There is a crowd: a proof of work is due.
    ProofAsked,
    Refused(Refusal),
}

pub(super) struct Admitted {
    /// `None` for a person without a key.
    pub(super) partenaire: Option<Rc<Partenaire>>,
    /// For a partner whose request was counted already.
    quota: Option<Quota>,
    /// Counts the deposit in the transaction that writes it, unless it was counted already.
    allowance: Option<Allowance>,
}

/// Who wants to deposit, as known before the body is read.
pub(super) enum Depositor {
    /// A partner that this isolate knows by the digest of its key. Not counted yet.
    Known(Rc<Partenaire>, String),
    /// A partner that was looked up in the database, which counted the request.
    Counted(Rc<Partenaire>, Quota),
    /// Not counted yet.
    Person,
}

impl Depositor {
    pub(super) async fn of<P: Platform>(
        context: &Context<'_, P>,
        headers: &HeaderMap,
    ) -> Result<Self, Refusal> {
        let key = bearer(headers).map(|token| digest(token.as_bytes()));
        if let Some(key) = key
            && let Some(partenaire) = context.memory.partenaire(&key)
        {
            check_origin(&partenaire, headers)?;
            return Ok(Self::Known(partenaire, key));
        }
        match identify(context, headers).await? {
            Requester::Partenaire(partenaire, quota) => Ok(Self::Counted(partenaire, quota)),
            Requester::SecretHolder(_) => Err(Fault::CleRefusee.into()),
            Requester::Anonymous => Ok(Self::Person),
        }
    }

    pub(super) fn partenaire(&self) -> Option<&Partenaire> {
        match self {
            Self::Known(partenaire, _) | Self::Counted(partenaire, _) => Some(partenaire),
            Self::Person => None,
        }
    }

    /// Refuses nobody: the transaction of the write checks the limits. `solved` says that the
    /// deposit came with a proof of work.
    pub(super) fn admit<P: Platform>(
        self,
        context: &Context<'_, P>,
        headers: &HeaderMap,
        solved: bool,
    ) -> Result<Admitted, Refusal> {
        Ok(match self {
            Self::Known(partenaire, key) => {
                let minute = context.now.as_second() / 60;
                let limit = budgets::count_for_key_within(&key, &partenaire, minute, context.now);
                Admitted {
                    partenaire: Some(partenaire),
                    quota: None,
                    allowance: Some(Allowance::new(vec![limit])),
                }
            }
            Self::Counted(partenaire, quota) => Admitted {
                partenaire: Some(partenaire),
                quota: Some(quota),
                allowance: None,
            },
            Self::Person => Admitted {
                partenaire: None,
                quota: None,
                allowance: Some(Allowance::new(limits(context, headers, solved)?)),
            },
        })
    }
}

impl Admitted {
    pub(super) fn allowance(&self) -> Option<&Allowance> {
        self.allowance.as_ref()
    }

    /// Whether the request was counted, before the write or with it.
    pub(super) fn is_counted(&self) -> bool {
        let with_write = self.allowance().and_then(Allowance::counted);
        self.quota.is_some() || with_write.is_some()
    }

    pub(super) fn quota<P>(&self, context: &Context<'_, P>) -> Option<Quota> {
        let counted = self.allowance().and_then(Allowance::counted);
        match (&self.partenaire, counted) {
            (Some(partenaire), Some(made)) => {
                let seconds = context.now.as_second();
                Some(Quota::after(made, partenaire.quota, seconds))
            }
            _ => self.quota,
        }
    }
}

impl Admission {
    /// Looks the author up in the database and counts the deposit, apart from any write.
    pub(super) async fn counted_apart<P: Platform>(
        context: &Context<'_, P>,
        headers: &HeaderMap,
        solved: bool,
    ) -> Self {
        let admitted = match identify(context, headers).await {
            Err(refusal) => return Self::Refused(refusal),
            Ok(Requester::SecretHolder(_)) => return Self::Refused(Fault::CleRefusee.into()),
            Ok(Requester::Partenaire(partenaire, quota)) => Admitted {
                partenaire: Some(partenaire),
                quota: Some(quota),
                allowance: None,
            },
            Ok(Requester::Anonymous) => match count_apart(context, headers, solved).await {
                Err(refusal) => return Self::Refused(refusal),
                Ok(true) => return Self::ProofAsked,
                Ok(false) => Admitted {
                    partenaire: None,
                    quota: None,
                    allowance: None,
                },
            },
        };
        Self::Admitted(admitted)
    }
}

/// The statements that count a person's deposit, up to the budgets of their network and page.
/// Without a proof of work, they also hold it to there being no crowd.
fn limits<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    solved: bool,
) -> Result<Vec<Statement>, Refusal> {
    let window = CrowdWindow::of(context.now.as_second());
    let budgets = budgets_of(context, headers, solved)?.into_iter();
    let mut limits: Vec<_> = budgets
        .map(|(subject, max)| budgets::count_within(&subject, window.rank, max))
        .collect();
    if !solved {
        limits.push(crowd::count_within(context.crowd, window));
    }
    Ok(limits)
}

/// Counts a person's deposit apart from any write; whether a proof of work is due.
async fn count_apart<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    solved: bool,
) -> Result<bool, Refusal> {
    let budgets = budgets_of(context, headers, solved)?;
    let window = CrowdWindow::of(context.now.as_second());
    let mut counts: Vec<_> = budgets
        .iter()
        .map(|(subject, _)| budgets::count(subject, window.rank))
        .collect();
    if let (false, Some((network, max))) = (solved, budgets.first()) {
        counts.push(crowd::count(network, *max, window));
    }
    let batches = context.batch(counts).await?;
    let count = |index: usize| {
        let row = batches.get(index).and_then(|rows| rows.first());
        row.map(Count::read).transpose()
    };
    for (index, (_, max)) in budgets.iter().enumerate() {
        if count(index)?.is_some_and(|count| count > i64::from(*max)) {
            return Err(Fault::TropDeDemandes(window.left_s as u32).into());
        }
    }
    let crowd = count(budgets.len())?;
    Ok(crowd.is_some_and(|crowd| crowd > i64::from(context.crowd)))
}

/// How many deposits a network and a page may make in ten minutes. The address of the network
/// is never kept: only a digest of it with the hour, under a key, and for an hour. Deposits
/// with a proof of work have budgets of their own: otherwise the requests that were asked for
/// a proof would have used up the budget of a class behind one address.
fn budgets_of<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    solved: bool,
) -> Result<Vec<(String, u32)>, Refusal> {
    let hour = (context.now.as_second() / 3_600).to_le_bytes();
    let digester = &context.keys()?.digester;
    let of = |usage, text: &str| digester.of(usage, &[text.as_bytes(), &hour, &[solved.into()]]);
    let network = of("reseau", &network(headers));
    let mut budgets = vec![(network, context.budget)];
    let origin = header_text(headers, header::ORIGIN);
    if !origin.is_empty() {
        // The visitors of one page come from many networks.
        let max = context.budget.saturating_mul(20);
        budgets.push((of("origine", origin), max));
    }
    Ok(budgets)
}

/// The network of a request, in the budget of a usage.
pub(crate) fn network_subject<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    usage: &str,
) -> Result<String, Refusal> {
    let hour = (context.now.as_second() / 3_600).to_le_bytes();
    let network = network(headers);
    let digester = &context.keys()?.digester;
    Ok(digester.of(usage, &[network.as_bytes(), &hour]))
}

/// The challenge that the proof of work of this deposit solves, if it has one.
pub(super) fn solved_challenge<P>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    key: Option<&str>,
    body: &[u8],
) -> Option<Challenge> {
    let deposit = [key.unwrap_or_default().as_bytes(), body];
    let proof = header_text(headers, PROOF);
    check_proof(&context.keys?.digester, &deposit, proof, context.now).ok()
}

/// Asks for a proof of work, which is only valid for this deposit.
pub(super) fn ask_for_proof<P>(
    context: &Context<'_, P>,
    key: Option<&str>,
    body: &[u8],
) -> Refusal {
    let deposit = [key.unwrap_or_default().as_bytes(), body];
    let challenge = context
        .keys
        .and_then(|keys| pose_challenge(&keys.digester, &deposit, context.now).ok());
    challenge
        .map_or(Fault::ErreurInterne, Fault::PreuveDemandee)
        .into()
}
