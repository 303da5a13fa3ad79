//! A list of structures, given as a file: what it would change is shown first.
//!
//! Between the report and its confirmation nothing is kept: the page that shows the report
//! sends the file back with the digest of what it showed. What is confirmed is worked out
//! again, and done only if it is the same.

use super::plan::{ListPlan, PlanContext, PlannedRow, RowAct, name_of};
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        html::space_html,
        response::{HttpResponse, bytes},
    },
    platform::{Failure, Platform},
    routes::{
        candidatures::audit,
        espace::{Refused, UPLOAD_MAX, Visit, see_other},
    },
    store::ajouts::{KeptRow, KeptStructure, TemplateReader, all_kept, cited, keep_all, take_out},
};
use app::{
    administration::{ListForm, ListReport, ReportPart, ReportRow, list_page, list_report_page},
    espace::{Said, SpaceRefusal, typographic},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use http::{HeaderValue, header};
use shared::{
    inputs::line,
    lists::{split_rows, spreadsheet},
};
use std::collections::{BTreeMap, BTreeSet};

/// Every structure of the operator's, by identifier.
pub(super) async fn kept<P: Platform>(
    context: &Context<'_, P>,
) -> Result<BTreeMap<String, KeptStructure>, Failure> {
    let rows = context.rows(all_kept()).await?;
    // One that cannot be read is counted on the first page, and is replaced by its next list.
    let rows = rows
        .iter()
        .filter_map(|row| row.read::<KeptRow>("fiche").ok());
    Ok(rows.map(|row| (row.structure, row.ajoutee)).collect())
}

/// What rows that cite these zones are read with; without a deployed list no commune is known.
pub(crate) async fn reader<P: Platform>(
    cited: BTreeSet<String>,
    context: &Context<'_, P>,
) -> Result<TemplateReader, Refused> {
    let pack = context.pack().await?.ok_or(SpaceRefusal::NotFound)?;
    let catalogue = context.catalogue().await?;
    Ok(TemplateReader::of(pack, catalogue, cited, context.platform).await?)
}

/// `GET` and `POST /administration/liste`.
pub(crate) async fn page<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let Some(form) = &visit.form else {
        return show_form(visit, None, 200, context).await;
    };
    let confirms = form.text("geste") == "confirmer";
    let (name, content) = match (&form.file, confirms) {
        (Some(file), false) => (file.name.clone(), file.content.clone()),
        (None, false) => {
            let fault = "Choisissez un fichier.".to_owned();
            return show_form(visit, Some(fault), 422, context).await;
        }
        (_, true) => {
            let content = BASE64_URL_SAFE_NO_PAD.decode(form.text("contenu"));
            let content = content.map_err(|_| SpaceRefusal::Unreadable)?;
            (line(form.text("fichier")), content)
        }
    };
    let source: String = line(form.text("source")).chars().take(120).collect();
    let source = if source.is_empty() {
        "Liste locale".to_owned()
    } else {
        source
    };
    let replaces = form.text("remplacer") == "oui";
    let rows = match split_rows(&content) {
        Ok(rows) => rows,
        Err(reason) => return unreadable(visit, &name, &reason, context).await,
    };
    let sound = rows.rows.iter().filter_map(|row| row.as_ref().ok());
    let zones = cited(sound.filter_map(|row| row.text("couvre")));
    let reader = reader(zones, context).await?;
    let (live, kept) = (context.live().await?, kept(context).await?);
    let pack = context.pack().await?.ok_or(SpaceRefusal::NotFound)?;
    let compared = PlanContext {
        reader: &reader,
        pack: &pack,
        live: &live,
        kept: &kept,
        today: context.today,
    };
    let plan = match ListPlan::of(rows, &source, replaces, &compared) {
        Ok(plan) => plan,
        Err(reason) => return unreadable(visit, &name, &reason, context).await,
    };
    let digest = plan.digest()?;
    let asks = plan.loses_most() && form.text("perte") != "oui";
    if confirms && form.text("apercu") == digest && !asks {
        return publish(visit, &plan, context).await;
    }
    let warning = match confirms {
        true if form.text("apercu") != digest => {
            Some("Quelque chose a changé depuis cet aperçu. Rien n’est fait : relisez-le.")
        }
        true => Some("Cochez la case : plus de la moitié de vos structures serait ôtée."),
        false => None,
    };
    let report = ListReport {
        file: name,
        encoding: plan.encoding,
        notes: plan.notes.iter().map(|note| typographic(note)).collect(),
        warning,
        parts: parts(&plan),
        removed: plan
            .removed
            .iter()
            .map(|id| name_of(id, &kept).to_owned())
            .collect(),
        replaces_nothing: plan.replaces_nothing,
        loses_most: plan.loses_most(),
        changes: !plan.changes().is_empty() || !plan.removed.is_empty(),
        source,
        replaces,
        content: BASE64_URL_SAFE_NO_PAD.encode(&content),
        digest,
    };
    let frame = visit.frame("Guichet : aperçu d’une liste", context).await?;
    let status = if confirms { 409 } else { 200 };
    Ok(space_html(status, list_report_page(frame, report)))
}

/// The rows by what becomes of them.
fn parts(plan: &ListPlan) -> Vec<ReportPart> {
    let all = [
        (RowAct::Refused, "refusées"),
        (RowAct::Corrected, "corrigées"),
        (RowAct::Added, "ajoutées"),
        (RowAct::Unchanged, "inchangées"),
    ];
    let shown = |row: &PlannedRow| ReportRow {
        line: row.line,
        name: row.name.clone(),
        words: row.words.iter().map(|word| typographic(word)).collect(),
    };
    let parts = all.into_iter().map(|(act, label)| ReportPart {
        label,
        refused: act == RowAct::Refused,
        open: act != RowAct::Unchanged,
        rows: plan
            .rows
            .iter()
            .filter(|row| row.act == act)
            .map(shown)
            .collect(),
    });
    parts.filter(|part| !part.rows.is_empty()).collect()
}

/// All of it at once, or nothing.
async fn publish<P: Platform>(
    visit: &Visit,
    plan: &ListPlan,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let changes = plan.changes();
    let (by, now) = (visit.compte.as_str(), context.now);
    let mut statements = keep_all(&changes, by, now)?;
    if !plan.removed.is_empty() {
        statements.extend(take_out(&plan.removed, now)?);
    }
    for (act, count) in [
        ("liste.ajout", plan.count(RowAct::Added)),
        ("liste.correction", plan.count(RowAct::Corrected)),
        ("liste.retrait", plan.removed.len()),
    ] {
        if count > 0 {
            statements.push(audit(context, by, act, None, count));
        }
    }
    context.batch(statements).await?;
    context.forget_live();
    Ok(see_other(
        "/administration/structures",
        Some(Said::LIST_PUBLISHED),
    ))
}

async fn unreadable<P: Platform>(
    visit: &Visit,
    name: &str,
    reason: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let fault = Some(typographic(&format!("{name} : {reason}")));
    show_form(visit, fault, 422, context).await
}

async fn show_form<P: Platform>(
    visit: &Visit,
    fault: Option<String>,
    status: u16,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let typed = |name: &str| {
        let form = visit.form.as_ref();
        form.map_or_else(String::new, |form| line(form.text(name)))
    };
    let form = ListForm {
        source: typed("source"),
        replaces: typed("remplacer") == "oui",
        kept: kept(context).await?.len(),
        fault,
    };
    let frame = visit.frame("Guichet : donner une liste", context).await?;
    Ok(space_html(status, list_page(frame, form)))
}

/// More than is read: nothing was.
pub(crate) async fn too_large<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let fault = format!(
        "Ce fichier dépasse {} Mo. Rien n’en a été lu : partagez-le en plusieurs.",
        UPLOAD_MAX >> 20
    );
    show_form(visit, Some(fault), 413, context).await
}

/// `GET /administration/liste/export`: the structures of the operator's, to be corrected in a
/// spreadsheet and given back.
pub(crate) async fn export<P: Platform>(
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let kept = kept(context).await?;
    let file = spreadsheet(kept.values().map(|kept| &kept.cellules));
    let mut response = bytes("text/csv; charset=utf-8", CacheLifetime::NoStore, file);
    let name = HeaderValue::from_static("attachment; filename=\"structures.csv\"");
    response
        .headers_mut()
        .insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}
