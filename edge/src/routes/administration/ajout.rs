//! A structure that the operator adds or corrects by hand, and a proposal made real.

use super::{
    liste::{kept, reader},
    plan::{cells, is_there},
};
use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::{Platform, statement},
    routes::{
        candidatures::audit,
        espace::{PostedForm, Refused, Visit, see_other},
    },
    store::{
        ajouts::{KeptStructure, TemplateReader, cited, keep_one},
        membres::{self, DemandRow},
        vif::{CardVersion, card_of},
    },
};
use app::{
    administration::{StructureForm, structure_form_page},
    espace::{Said, SpaceRefusal, TemplateForm, typographic},
};
use shared::{
    inputs::line,
    lists::{COLUMNS, RawStructure, SourceRow, TemplateColumn, cells_of, read_template},
    words::moment,
};
use std::collections::BTreeMap;

type TypedCells = BTreeMap<&'static str, String>;

/// What is being written.
struct StructureWork<'a> {
    path: String,
    /// The structure that is corrected; none when it is new.
    id: Option<&'a str>,
    /// The proposal that it comes from, with who made it.
    proposal: Option<(&'a str, String)>,
    version: CardVersion,
}

/// What a form says of columns: the boxes ticked of one are a list.
pub(crate) fn typed_cells(
    form: &PostedForm,
    columns: impl Iterator<Item = &'static TemplateColumn>,
) -> TypedCells {
    let cells = columns.map(|column| {
        let typed: Vec<_> = form.all(column.name).map(line).collect();
        let typed: String = typed.join("|").chars().take(column.max).collect();
        (column.name, typed)
    });
    cells.filter(|(_, cell)| !cell.is_empty()).collect()
}

/// A structure of what was typed, or what is wrong, column by column.
pub(crate) fn read_cells(
    cells: &TypedCells,
    source: &str,
    reader: &TemplateReader,
    today: shared::Date,
) -> Result<RawStructure, (BTreeMap<&'static str, String>, Vec<String>)> {
    let fields = cells.iter();
    let fields = fields.map(|(name, cell)| ((*name).to_owned(), cell.as_str().into()));
    let row = SourceRow::new(0, fields);
    let reading = read_template(&reader.context(source, today), &row);
    let mut faults = BTreeMap::new();
    for fault in reading.faults {
        faults.entry(fault.column).or_insert(fault.reason);
    }
    // What a list would leave aside and say, a person is there to mend.
    let notes = row.into_notes();
    match reading.structure {
        Some(mut raw) if faults.is_empty() && notes.is_empty() => {
            reader.complete(&mut raw);
            Ok(raw)
        }
        _ => Err((faults, notes)),
    }
}

/// `GET` and `POST /administration/ajouter`.
pub(crate) async fn new<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let work = StructureWork {
        path: "/administration/ajouter".into(),
        id: None,
        proposal: None,
        version: CardVersion::default(),
    };
    let cells = [("verifie_le", context.today.to_string())].into();
    write(visit, work, cells, context).await
}

/// `GET` and `POST /administration/structures/{id}`.
pub(crate) async fn one<P: Platform>(
    visit: &Visit,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let directory = context.directory().await?.ok_or(SpaceRefusal::NotFound)?;
    let rank = directory.rank(id).ok_or(SpaceRefusal::NotFound)?;
    let structure = directory.structure(rank).ok_or(SpaceRefusal::NotFound)?;
    let mut cells = cells_of(&structure, &directory);
    let mut kept = kept(context).await?;
    if let Some(siret) = kept
        .get_mut(id)
        .and_then(|kept| kept.cellules.remove("siret"))
    {
        cells.insert("siret", siret);
    }
    cells.insert("verifie_le", context.today.to_string());
    let rows = context.rows(card_of(id)).await?;
    let version = rows.first().map(|row| row.read("fiche")).transpose()?;
    let work = StructureWork {
        path: format!("/administration/structures/{id}"),
        id: Some(id),
        proposal: None,
        version: version.unwrap_or_default(),
    };
    write(visit, work, cells, context).await
}

/// `GET` and `POST /administration/demandes/{id}`: a proposal, read again and published.
pub(crate) async fn proposed<P: Platform>(
    visit: &Visit,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let rows = context.rows(membres::waiting_demands()).await?;
    let rows = rows.iter().map(DemandRow::read);
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    let row = rows
        .into_iter()
        .find(|row| row.id == id && row.structure.is_none());
    // Decided by somebody else in the meantime, or never made.
    let row = row.ok_or(SpaceRefusal::ChangedMeanwhile)?;
    let demand = row.demand(context.keys()?)?;
    let mut cells = TypedCells::new();
    for column in &COLUMNS {
        if let Some(cell) = demand.colonnes.get(column.name) {
            cells.insert(column.name, cell.clone());
        }
    }
    cells.insert("verifie_le", context.today.to_string());
    let who = format!(
        "{}, {} : {}",
        demand.courriel,
        moment(row.cree_le),
        demand.message
    );
    let work = StructureWork {
        path: format!("/administration/demandes/{id}"),
        id: None,
        proposal: Some((id, who)),
        version: CardVersion::default(),
    };
    write(visit, work, cells, context).await
}

/// Shows the form with what is known, or does what was posted.
async fn write<P: Platform>(
    visit: &Visit,
    work: StructureWork<'_>,
    known: TypedCells,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let Some(form) = &visit.form else {
        let form = TemplateForm {
            columns: known,
            faults: BTreeMap::new(),
        };
        let version = work.version.text();
        return show(visit, &work, form, Vec::new(), version, 200, context).await;
    };
    let mut typed = typed_cells(form, COLUMNS.iter());
    if let Some(id) = work.id {
        typed.insert("id", id.to_owned());
    }
    let source = "Guichet".to_owned();
    let zones = cited(typed.get("couvre").map(String::as_str).into_iter());
    let reader = reader(zones, context).await?;
    let read = read_cells(&typed, &source, &reader, context.today);
    let read = match read {
        Ok(raw) if work.id.is_none() => {
            let live = context.live().await?;
            let taken = is_there(&raw.id, &live) || reader.catalogue.rank(&raw.id).is_some();
            match taken {
                false => Ok(raw),
                true => {
                    let fault = format!(
                        "elle est déjà là sous l'identifiant {} : corrigez-la, ou donnez à celle-ci \
                         un autre identifiant",
                        raw.id
                    );
                    Err(([("id", fault)].into(), Vec::new()))
                }
            }
        }
        read => read,
    };
    let raw = match read {
        Ok(raw) => raw,
        Err((faults, notes)) => {
            let version = form.text("version").to_owned();
            let form = TemplateForm {
                columns: typed,
                faults,
            };
            return show(visit, &work, form, notes, version, 422, context).await;
        }
    };
    publish(visit, &work, raw, source, &reader, context).await
}

async fn publish<P: Platform>(
    visit: &Visit,
    work: &StructureWork<'_>,
    raw: RawStructure,
    source: String,
    reader: &TemplateReader,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    const DECIDE: &str = "UPDATE revendication SET decidee_le = ?2, acceptee = 1, par = ?3, \
        structure = ?4 WHERE id = ?1 AND decidee_le IS NULL AND structure IS NULL";
    const JOIN: &str = "INSERT INTO membre (structure, compte, responsable, depuis) \
        SELECT structure, compte, 1, ?2 FROM revendication WHERE id = ?1 \
        AND structure = ?3 AND decidee_le = ?2 \
        ON CONFLICT (structure, compte) DO UPDATE SET responsable = 1";
    let (id, siret) = (raw.id.clone(), raw.siret.clone());
    let directory = reader.directory([raw]).ok_or(SpaceRefusal::OutOfOrder)?;
    let structure = directory
        .rank(&id)
        .and_then(|rank| directory.structure(rank));
    let structure = structure.ok_or(SpaceRefusal::OutOfOrder)?;
    let kept = KeptStructure {
        source,
        cellules: cells(cells_of(&structure, &directory), siret),
    };
    let (by, now) = (visit.compte.as_str(), context.now);
    let form = visit.form.as_ref();
    let version = CardVersion::of(form.map_or("", |form| form.text("version")));
    let demand = work.proposal.as_ref().map(|(demand, _)| *demand);
    let mut statements = Vec::new();
    if let Some(demand) = demand {
        let values = [demand.into(), now.into(), by.into(), id.as_str().into()];
        statements.push(statement(DECIDE, values));
    }
    statements.push(keep_one(&id, &kept, version, demand, by, now)?);
    let done = statements.len() - 1;
    if let Some(demand) = demand {
        let values = [demand.into(), now.into(), id.as_str().into()];
        statements.push(statement(JOIN, values));
    }
    let (act, said) = match (work.id, demand) {
        (Some(_), _) => ("structure.correction", Said::STRUCTURE_CORRECTED),
        (None, Some(_)) => ("proposition.acceptee", Said::PROPOSAL_ACCEPTED),
        (None, None) => ("structure.ajout", Said::STRUCTURE_ADDED),
    };
    statements.push(audit(context, by, act, Some(&id), 1));
    let batches = context.batch(statements).await?;
    if batches.get(done).is_none_or(Vec::is_empty) {
        return Err(SpaceRefusal::ChangedMeanwhile.into());
    }
    context.forget_live();
    let back = match demand {
        Some(_) => "/administration/demandes",
        None => "/administration/structures",
    };
    Ok(see_other(back, Some(said)))
}

async fn show<P: Platform>(
    visit: &Visit,
    work: &StructureWork<'_>,
    mut form: TemplateForm,
    notes: Vec<String>,
    version: String,
    status: u16,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    form.columns
        .retain(|name, _| work.id.is_none() || *name != "id");
    let page = StructureForm {
        action: work.path.clone(),
        corrected: work.id.map(str::to_owned),
        proposed_by: work.proposal.as_ref().map(|(_, who)| who.clone()),
        version,
        notes: notes.iter().map(|note| typographic(note)).collect(),
        form,
    };
    let frame = visit.frame("Guichet : une structure", context).await?;
    Ok(space_html(status, structure_form_page(frame, page)))
}
