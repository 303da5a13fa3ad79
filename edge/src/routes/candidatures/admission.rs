//! Whether a deposit is let in.
//!
//! Who is known already is let in without a question to the database: what they are let in
//! by goes with the write, in its transaction, which says whether it still holds. Only where
//! it did not, or where nothing was written, is it counted apart and looked at anew.

use super::access::{Quota, Requester, bearer, check_origin, who_asks};
use crate::{
    http::{context::Context, request::header_text, response::Refusal},
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

const ADDRESS_HEADER: HeaderName = HeaderName::from_static("cf-connecting-ip");
const PROOF: HeaderName = HeaderName::from_static("guichet-preuve");

/// What becomes of who wants to deposit.
pub(super) enum Admission {
    Admitted(Admitted),
    /// So many deposit that a proof of work is asked.
    ProofAsked,
    Refused(Refusal),
}

/// Who is let in, and what has counted it or will.
pub(super) struct Admitted {
    /// `None` for a person alone.
    pub(super) partenaire: Option<Rc<Partenaire>>,
    /// What is left of a partner's quota, where the request was counted already.
    quota: Option<Quota>,
    /// What counts it with what it writes, where it was not.
    allowance: Option<Allowance>,
}

/// Who wants to deposit, before their request is read.
pub(super) enum Depositor {
    /// A partner known to this instance by the digest of its key, not counted yet.
    Known(Rc<Partenaire>, String),
    /// A partner that the database was asked for, and counted.
    Counted(Rc<Partenaire>, Quota),
    /// A person, counted once their request is read.
    Person,
}

impl Depositor {
    /// By the key that the request came with.
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
        match who_asks(context, headers).await? {
            Requester::Partenaire(partenaire, quota) => Ok(Self::Counted(partenaire, quota)),
            Requester::Porteur(_) => Err(Fault::CleRefusee.into()),
            Requester::Anonymous => Ok(Self::Person),
        }
    }

    pub(super) fn partenaire(&self) -> Option<&Partenaire> {
        match self {
            Self::Known(partenaire, _) | Self::Counted(partenaire, _) => Some(partenaire),
            Self::Person => None,
        }
    }

    /// Lets them in, as far as is known. `solved`: the deposit met a challenge.
    pub(super) fn admit<P: Platform>(
        self,
        context: &Context<'_, P>,
        headers: &HeaderMap,
        solved: bool,
    ) -> Result<Admitted, Refusal> {
        Ok(match self {
            Self::Known(partenaire, key) => {
                let minute = context.now.as_second() / 60;
                let right = budgets::for_a_key(&key, &partenaire, minute, context.now);
                Admitted {
                    partenaire: Some(partenaire),
                    quota: None,
                    allowance: Some(Allowance::new(vec![right])),
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
                allowance: Some(Allowance::new(rights(context, headers, solved)?)),
            },
        })
    }
}

impl Admitted {
    pub(super) fn allowance(&self) -> Option<&Allowance> {
        self.allowance.as_ref()
    }

    /// Whether this request was counted, before its deposit or with it.
    pub(super) fn is_counted(&self) -> bool {
        let with_it = self.allowance().and_then(Allowance::counted);
        self.quota.is_some() || with_it.is_some()
    }

    /// What is left of a partner's quota.
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
    /// Counts a deposit by itself and asks who makes it: as it is now, not as it was known.
    pub(super) async fn counted_apart<P: Platform>(
        context: &Context<'_, P>,
        headers: &HeaderMap,
        solved: bool,
    ) -> Self {
        let admitted = match who_asks(context, headers).await {
            Err(refusal) => return Self::Refused(refusal),
            Ok(Requester::Porteur(_)) => return Self::Refused(Fault::CleRefusee.into()),
            Ok(Requester::Partenaire(partenaire, quota)) => Admitted {
                partenaire: Some(partenaire),
                quota: Some(quota),
                allowance: None,
            },
            Ok(Requester::Anonymous) => match spend(context, headers, solved).await {
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

/// What counts a person's deposit with what it writes: within the budgets, and, unless it
/// met a challenge, as long as few enough deposit.
fn rights<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    solved: bool,
) -> Result<Vec<Statement>, Refusal> {
    let window = CrowdWindow::of(context.now.as_second());
    let budgets = budgets_of(context, headers, solved)?.into_iter();
    let mut rights: Vec<_> = budgets
        .map(|(subject, max)| budgets::until(&subject, window.rank, max))
        .collect();
    if !solved {
        rights.push(crowd::until(context.crowd, window));
    }
    Ok(rights)
}

/// One more deposit from a network and from a page; whether so many deposit that a proof
/// is due.
async fn spend<P: Platform>(
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
    let made = |index: usize| {
        let row = batches.get(index).and_then(|rows| rows.first());
        row.map(Count::read).transpose()
    };
    for (index, (_, max)) in budgets.iter().enumerate() {
        if made(index)?.is_some_and(|made| made > i64::from(*max)) {
            return Err(Fault::TropDeDemandes(window.left_s as u32).into());
        }
    }
    let all = made(budgets.len())?;
    Ok(all.is_some_and(|all| all > i64::from(context.crowd)))
}

/// What a network and a page may deposit in ten minutes. The address is digested under a
/// key with the hour, and the digest kept an hour. What met a challenge is counted apart:
/// to be asked for a proof must not take its turn from a class behind one address.
fn budgets_of<P: Platform>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    solved: bool,
) -> Result<Vec<(String, u32)>, Refusal> {
    let hour = (context.now.as_second() / 3_600).to_le_bytes();
    let digests = &context.keys()?.empreintes;
    let of = |usage, text: &str| digests.of(usage, &[text.as_bytes(), &hour, &[solved.into()]]);
    let network = of("reseau", &network_of(header_text(headers, ADDRESS_HEADER)));
    let mut budgets = vec![(network, context.budget)];
    let origin = header_text(headers, header::ORIGIN);
    if !origin.is_empty() {
        // A page is many networks.
        let max = context.budget.saturating_mul(20);
        budgets.push((of("origine", origin), max));
    }
    Ok(budgets)
}

/// An IPv4 address, or the half of an IPv6 one that a household or a site has.
fn network_of(address: &str) -> String {
    use std::net::IpAddr;
    match address.parse() {
        Ok(IpAddr::V6(v6)) => {
            let [a, b, c, d, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}:{:x}", d & 0xff00)
        }
        _ => address.to_owned(),
    }
}

/// The challenge that this deposit met, if it met one.
pub(super) fn met_challenge<P>(
    context: &Context<'_, P>,
    headers: &HeaderMap,
    key: Option<&str>,
    body: &[u8],
) -> Option<Challenge> {
    let sent = [key.unwrap_or_default().as_bytes(), body];
    let proof = header_text(headers, PROOF);
    check_proof(&context.keys?.empreintes, &sent, proof, context.now).ok()
}

/// Asks for a proof of this deposit.
pub(super) fn ask_for_proof<P>(
    context: &Context<'_, P>,
    key: Option<&str>,
    body: &[u8],
) -> Refusal {
    let sent = [key.unwrap_or_default().as_bytes(), body];
    let challenge = context
        .keys
        .and_then(|keys| pose_challenge(&keys.empreintes, &sent, context.now).ok());
    challenge
        .map_or(Fault::ErreurInterne, Fault::PreuveDemandee)
        .into()
}

#[cfg(test)]
mod tests {
    use super::network_of;

    #[test]
    fn a_household_is_one_network() {
        for (address, expect) in [
            ("192.0.2.7", "192.0.2.7"),
            ("2001:db8:1:2ff::1", "2001:db8:1:200"),
            ("2001:db8:1:2ab:9::", "2001:db8:1:200"),
            ("", ""),
        ] {
            assert_eq!(network_of(address), expect);
        }
    }
}
