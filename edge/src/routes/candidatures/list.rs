//! A partner's applications, page by page or as a file.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::parameters,
        response::{HttpResponse, Refusal, bytes, json},
    },
    platform::{Failure, Platform, Row, SqlValue, Statement, statement},
    routes::{
        candidatures::{access::require_partner, follow::audit},
        names::{NameRegister, names_of},
    },
    store::{
        applications::read_whole,
        partners::{KeyScope, Partenaire},
        rows::{self, content, dossier},
    },
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use http::{HeaderValue, Request, header};
use serde::Deserialize;
use shared::{
    candidature::{Actor, CandidatureState, Content, Dossier, Reference, transition},
    wire::v1::{
        Fault,
        candidature::{CandidatureRecord, CsvReader, List, csv},
    },
};
use std::collections::BTreeMap;

/// Applications per page, at most and by default.
const PAGE: usize = 100;
/// Applications per file, at most.
const EXPORT: usize = 10_000;

const ANY_SCOPE: &[KeyScope] = &[
    KeyScope::Prescripteur,
    KeyScope::Structure,
    KeyScope::ReadOnly,
];

struct Listed {
    dossier: Dossier,
    content: Option<Content>,
    /// Its place in the order of changes.
    order: i64,
}

#[derive(Deserialize)]
struct ChangeOrder {
    suite: i64,
}

#[derive(Deserialize)]
struct Unreceived {
    #[serde(deserialize_with = "rows::parsed")]
    reference: Reference,
}

impl Listed {
    fn read(row: &Row) -> Result<Self, Failure> {
        let (dossier, content) = read_whole(row)?;
        let ChangeOrder { suite } = row.read("candidature")?;
        Ok(Self {
            dossier,
            content,
            order: suite,
        })
    }
}

struct ListQuery {
    since: i64,
    limit: usize,
    /// Who reads the CSV; `None` for JSON.
    csv: Option<CsvReader>,
}

impl ListQuery {
    fn read<C>(request: &Request<C>, names: &'static [&'static str]) -> Result<Self, Refusal> {
        let mut asked = Self {
            since: 0,
            limit: PAGE,
            csv: None,
        };
        let mut seen = Vec::new();
        for (name, value) in parameters(request) {
            let Some(known) = names.iter().find(|known| **known == name) else {
                let name: String = name.chars().take(64).collect();
                return Err(Fault::UnknownField(name.into(), names).into());
            };
            if seen.contains(known) {
                return Err(Fault::ChampRepete((*known).into()).into());
            }
            seen.push(*known);
            match *known {
                "depuis" => asked.since = read_cursor(&value)?,
                "limite" => {
                    let limit = value.parse().ok();
                    asked.limit = limit
                        .filter(|limit| (1..=PAGE).contains(limit))
                        .ok_or(Fault::NombreInvalide("limite".into()))?;
                }
                _ => {
                    asked.csv = match value.as_ref() {
                        "csv" => Some(CsvReader::Program),
                        "tableur" => Some(CsvReader::Spreadsheet),
                        "json" => None,
                        other => {
                            const FORMATS: &[&str] = &["csv", "json", "tableur"];
                            let other: String = other.chars().take(16).collect();
                            return Err(
                                Fault::ValeurInconnue("format".into(), other, FORMATS).into()
                            );
                        }
                    };
                }
            }
        }
        Ok(asked)
    }
}

fn cursor(order: i64) -> String {
    BASE64.encode(order.to_be_bytes())
}

fn read_cursor(text: &str) -> Result<i64, Refusal> {
    BASE64
        .decode(text)
        .ok()
        .and_then(|bytes| Some(i64::from_be_bytes(bytes.try_into().ok()?)))
        // The database takes numbers of JavaScript, which are exact up to there.
        .filter(|order| (0..1 << 53).contains(order))
        .ok_or(Fault::CurseurInvalide.into())
}

/// The applications of a partner that changed after a place in the order of changes.
fn changed_since(partenaire: &Partenaire, since: i64, limit: usize) -> Statement {
    const DEPOSITED: &str = concat!(
        "SELECT ",
        dossier!(),
        ", ",
        content!(),
        ", suite FROM candidature \
         WHERE depose_par = ?1 AND bac_a_sable = ?2 AND suite > ?3 ORDER BY suite LIMIT ?4"
    );
    const ADDRESSED: &str = concat!(
        "SELECT ",
        dossier!(),
        ", ",
        content!(),
        ", suite FROM candidature \
         WHERE structure = ?1 AND bac_a_sable = ?2 AND suite > ?3 ORDER BY suite LIMIT ?4"
    );
    let (sql, who) = match partenaire.portee {
        KeyScope::Prescripteur => (DEPOSITED, Some(&partenaire.id)),
        // A partner without a structure has no applications addressed to it.
        KeyScope::Structure | KeyScope::ReadOnly => (ADDRESSED, partenaire.structure.as_ref()),
    };
    let values = [
        who.map(String::as_str).into(),
        partenaire.bac_a_sable.into(),
        since.into(),
        SqlValue::Integer(limit as i64),
    ];
    statement(sql, values)
}

/// Listing applications counts as receiving them.
async fn mark_received<P: Platform>(
    context: &Context<'_, P>,
    partenaire: &Partenaire,
    limit: usize,
) -> Result<(), Refusal> {
    const SQL: &str = "SELECT reference FROM candidature WHERE structure = ?1 \
        AND bac_a_sable = ?2 AND etat = 'recue' AND effacee_le IS NULL LIMIT ?3";
    if partenaire.portee != KeyScope::Structure {
        return Ok(());
    }
    let values = [
        partenaire.structure.as_deref().into(),
        partenaire.bac_a_sable.into(),
        SqlValue::Integer(limit as i64),
    ];
    for row in context.rows(statement(SQL, values)).await? {
        let Unreceived { reference } = row.read("candidature")?;
        transition(
            &context.store(),
            reference,
            CandidatureState::Transmise,
            Actor::Structure,
            context.now,
        )
        .await?;
    }
    Ok(())
}

fn listed_record<P: Platform>(
    context: &Context<'_, P>,
    listed: &Listed,
    partenaire: &Partenaire,
    names: &BTreeMap<String, String>,
) -> Result<CandidatureRecord<'static>, Refusal> {
    let dossier = &listed.dossier;
    let name = names.get(&dossier.structure).cloned();
    let mut record = CandidatureRecord::new(dossier).with_name(name);
    if let (true, Some(content)) = (partenaire.portee != KeyScope::ReadOnly, &listed.content) {
        record = record.with_content(context.keys()?.open_content(dossier.reference, content)?);
    }
    Ok(record.with_cursor(cursor(listed.order)))
}

/// At most `limit` applications, and the cursor of the next ones if there are more.
async fn list_own<P: Platform>(
    context: &Context<'_, P>,
    partenaire: &Partenaire,
    since: i64,
    limit: usize,
    action: &'static str,
    register: &NameRegister,
) -> Result<(Vec<CandidatureRecord<'static>>, Option<String>), Refusal> {
    mark_received(context, partenaire, limit).await?;
    let mut rows = context
        .rows(changed_since(partenaire, since, limit + 1))
        .await?
        .iter()
        .map(Listed::read)
        .collect::<Result<Vec<_>, _>>()?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let audit_line = audit(context, &partenaire.id, action, None, rows.len());
    context.batch(vec![audit_line]).await?;
    let structures = rows.iter().map(|listed| listed.dossier.structure.as_str());
    let names = names_of(context, register, structures.collect()).await?;
    let records = rows
        .iter()
        .map(|listed| listed_record(context, listed, partenaire, &names))
        .collect::<Result<Vec<_>, _>>()?;
    let last = rows.last().map(|listed| listed.order);
    Ok((records, last.filter(|_| more).map(cursor)))
}

/// `GET /v1/candidatures`.
pub(crate) async fn page<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let (partenaire, quota) = require_partner(context, request.headers(), ANY_SCOPE).await?;
    let asked = ListQuery::read(request, &["depuis", "limite"])?;
    let register = NameRegister::open(context).await;
    let (since, limit) = (asked.since, asked.limit);
    let (candidatures, suivant) =
        list_own(context, &partenaire, since, limit, "liste", &register).await?;
    let list = List {
        candidatures,
        suivant,
    };
    json("application/json", CacheLifetime::NoStore, &list).map(|response| quota.annotate(response))
}

/// `GET /v1/candidatures/export`.
pub(crate) async fn export<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let (partenaire, quota) = require_partner(context, request.headers(), ANY_SCOPE).await?;
    let asked = ListQuery::read(request, &["depuis", "format"])?;
    let register = NameRegister::open(context).await;
    let (candidatures, suivant) = list_own(
        context,
        &partenaire,
        asked.since,
        EXPORT,
        "export",
        &register,
    )
    .await?;
    let mut response = match asked.csv {
        Some(reader) => bytes(
            "text/csv; charset=utf-8",
            CacheLifetime::NoStore,
            csv(&candidatures, reader),
        ),
        None => {
            let list = List {
                candidatures,
                suivant,
            };
            json("application/json", CacheLifetime::NoStore, &list)?
        }
    };
    let name = match asked.csv {
        Some(_) => "attachment; filename=\"candidatures.csv\"",
        None => "attachment; filename=\"candidatures.json\"",
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(name));
    Ok(quota.annotate(response))
}
