//! The applications of a structure: the list, a reference looked for, the file.

use super::{Refused, Visit, see_other};
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        html::space_html,
        response::{HttpResponse, bytes},
    },
    platform::{Platform, SqlValue, Statement, statement},
    routes::candidatures::audit,
    store::{
        applications::read_whole,
        rows::{content, dossier},
    },
};
use app::espace::{
    ApplicationsPage, CountShown, ListedApplication, applications_page, figures_page,
};
use http::{HeaderValue, header};
use serde::Deserialize;
use shared::{
    SignedDuration, Timestamp,
    candidature::{CandidatureContent, Dossier, Reference, delays::REMINDER_DELAY},
    wire::v1::candidature::{CandidatureRecord, CsvReader, csv},
};

/// How many a page shows.
const LISTED_MAX: usize = 200;

/// How many a file has.
const EXPORTED_MAX: usize = 10_000;

/// Those that wait first, the oldest of them first; then those that are looked after; then the
/// others, the last that changed first.
fn addressed_to(structure: &str, limit: usize) -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        dossier!(),
        ", ",
        content!(),
        " FROM candidature WHERE structure = ?1 AND bac_a_sable = 0 AND effacee_le IS NULL \
         ORDER BY CASE WHEN etat IN ('recue', 'transmise') THEN 0 \
         WHEN etat = 'prise_en_charge' THEN 1 ELSE 2 END, \
         CASE WHEN etat IN ('recue', 'transmise', 'prise_en_charge') THEN depuis \
         ELSE -change_le END, reference LIMIT ?2"
    );
    statement(SQL, [structure.into(), SqlValue::Integer(limit as i64)])
}

/// The applications of a structure, opened; the register has how many were read.
async fn read_addressed<P: Platform>(
    visit: &Visit,
    structure: &str,
    limit: usize,
    action: &'static str,
    context: &Context<'_, P>,
) -> Result<Vec<(Dossier, CandidatureContent)>, Refused> {
    let keys = context.keys()?;
    let rows = context.rows(addressed_to(structure, limit)).await?;
    let mut read = Vec::new();
    for row in &rows {
        let (dossier, content) = read_whole(row)?;
        if let Some(content) = content {
            let content = keys.open_content(dossier.reference, &content)?;
            read.push((dossier, content));
        }
    }
    if !read.is_empty() {
        let line = audit(context, &visit.compte, action, None, read.len());
        context.batch(vec![line]).await?;
    }
    Ok(read)
}

/// `GET /espace`, for a structure; `POST` looks for a reference.
pub(super) async fn page<P: Platform>(
    visit: &Visit,
    structure: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let mut page = ApplicationsPage::default();
    let mut status = 200;
    if let Some(form) = &visit.form {
        let typed = form.text("reference");
        let found = match typed.parse::<Reference>() {
            Ok(reference) => context.store().read_whole(reference).await?,
            Err(()) => None,
        };
        if let Some((dossier, _)) = found
            && visit.acts_for(&dossier.structure)
        {
            let path = format!("/espace/candidatures/{}", dossier.reference);
            return Ok(see_other(&path, None));
        }
        // The same words for one that is elsewhere, or nowhere.
        page.fault = Some("Aucune demande de votre structure n’a cette référence.".into());
        page.typed = typed.chars().take(20).collect();
        status = 404;
    }
    let limit = LISTED_MAX + 1;
    let mut read = read_addressed(visit, structure, limit, "liste", context).await?;
    page.more = read.len() > LISTED_MAX;
    read.truncate(LISTED_MAX);
    page.listed = read
        .iter()
        .map(|(dossier, content)| ListedApplication::new(dossier, content, context.now))
        .collect();
    let frame = visit.frame("Guichet : les candidatures", context).await?;
    Ok(space_html(status, applications_page(frame, page)))
}

/// `GET /espace/export`.
pub(super) async fn export<P: Platform>(
    visit: &Visit,
    structure: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let read = read_addressed(visit, structure, EXPORTED_MAX, "export", context).await?;
    Ok(spreadsheet(read))
}

/// A file for a spreadsheet, in which no formula lives.
pub(super) fn spreadsheet<F>(read: Vec<(Dossier, CandidatureContent)>) -> HttpResponse<F> {
    let records: Vec<_> = read
        .into_iter()
        .map(|(dossier, content)| CandidatureRecord::new(&dossier).with_content(content))
        .collect();
    let file = csv(&records, CsvReader::Spreadsheet);
    let mut response = bytes("text/csv; charset=utf-8", CacheLifetime::NoStore, file);
    let name = HeaderValue::from_static("attachment; filename=\"candidatures.csv\"");
    response
        .headers_mut()
        .insert(header::CONTENT_DISPOSITION, name);
    response
}

#[derive(Deserialize)]
struct Figures {
    recues: i64,
    vite: i64,
    rendez_vous: i64,
    acceptees: i64,
    reorientees: i64,
    refusees: i64,
    sans_reponse: i64,
}

/// `GET /espace/chiffres`.
pub(super) async fn figures<P: Platform>(
    visit: &Visit,
    structure: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    const SQL: &str = "SELECT count(*) AS recues, \
        coalesce(sum(EXISTS (SELECT 1 FROM historique h WHERE h.reference = c.reference \
        AND h.acte = 'prise_en_charge' AND h.le <= c.recue_le + ?3)), 0) AS vite, \
        coalesce(sum(rendez_vous_le IS NOT NULL), 0) AS rendez_vous, \
        coalesce(sum(etat = 'acceptee'), 0) AS acceptees, \
        coalesce(sum(etat = 'reorientee'), 0) AS reorientees, \
        coalesce(sum(etat = 'refusee'), 0) AS refusees, \
        coalesce(sum(etat = 'sans_reponse'), 0) AS sans_reponse \
        FROM candidature c WHERE structure = ?1 AND bac_a_sable = 0 AND recue_le >= ?2";
    let year = context
        .now
        .saturating_sub(SignedDuration::from_hours(24 * 365));
    let values = [
        structure.into(),
        year.unwrap_or(Timestamp::MIN).into(),
        SqlValue::Integer(REMINDER_DELAY.as_millis() as i64),
    ];
    let rows = context.rows(statement(SQL, values)).await?;
    let row = rows.first().ok_or(crate::Failure::Database)?;
    let read: Figures = row.read("candidature")?;
    let figures = [
        ("Demandes reçues", read.recues),
        ("Prises en charge en moins de 10 jours", read.vite),
        ("Avec un rendez-vous", read.rendez_vous),
        ("Acceptées", read.acceptees),
        ("Transmises à une autre structure", read.reorientees),
        ("Refusées", read.refusees),
        ("Restées sans réponse", read.sans_reponse),
    ];
    let figures = figures.map(|(words, count)| CountShown { words, count });
    let frame = visit.frame("Guichet : vos chiffres", context).await?;
    Ok(space_html(200, figures_page(frame, figures.into())))
}
