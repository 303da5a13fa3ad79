//! What a list would change, row by row, before anything does.

use crate::{
    platform::Failure,
    store::{
        ajouts::{KeptStructure, TemplateReader},
        vif::LiveStructures,
    },
};
use serde::Serialize;
use shared::{
    Date,
    candidature::seals::digest,
    lists::{COLUMNS, RawStructure, SourceRow, SourceRows, cells_of, read_structure},
    structures::{CardChange, Directory, PlacePrecision},
    words::long_day,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) enum RowAct {
    Refused,
    Corrected,
    Added,
    Unchanged,
}

/// A row of the list.
#[derive(Debug, Serialize)]
pub(super) struct PlannedRow {
    /// As a spreadsheet numbers it.
    pub(super) line: usize,
    pub(super) id: String,
    pub(super) name: String,
    pub(super) act: RowAct,
    /// Why it is refused, what changes, what was left aside.
    pub(super) words: Vec<String>,
    #[serde(skip)]
    kept: KeptStructure,
}

/// What a list would change.
#[derive(Debug, Serialize)]
pub(super) struct ListPlan {
    pub(super) rows: Vec<PlannedRow>,
    /// Those that the operator added before, and that the list has not.
    pub(super) removed: Vec<String>,
    /// How many the operator had added.
    pub(super) before: usize,
    /// Whether the list was to take the place of the one before, and cannot.
    pub(super) replaces_nothing: bool,
    #[serde(skip)]
    pub(super) encoding: &'static str,
    #[serde(skip)]
    pub(super) notes: Vec<String>,
}

/// What a list is compared to.
pub(super) struct PlanContext<'a> {
    pub(super) reader: &'a TemplateReader,
    pub(super) pack: &'a Directory,
    pub(super) live: &'a LiveStructures,
    pub(super) kept: &'a BTreeMap<String, KeptStructure>,
    pub(super) today: Date,
}

impl ListPlan {
    /// Of the rows of a file; the reason when it has none.
    pub(super) fn of(
        rows: SourceRows,
        source: &str,
        replaces: bool,
        context: &PlanContext<'_>,
    ) -> Result<Self, String> {
        let SourceRows {
            encoding,
            notes,
            rows,
            ..
        } = rows;
        if rows.is_empty() {
            return Err("il n'y a aucune ligne sous les noms des colonnes".to_owned());
        }
        let mut planned = Vec::new();
        let mut read: Vec<(usize, RawStructure)> = Vec::new();
        let mut lines: HashMap<String, usize> = HashMap::new();
        // Of a row that is refused, what it is about may be known.
        let mut mentioned: BTreeSet<String> = BTreeSet::new();
        for row in rows {
            let taken = match row {
                Ok(row) => {
                    mentioned.extend(row.text("id").map(str::to_owned));
                    taken(row, source, context)
                }
                Err((line, reason)) => Err((line, String::new(), reason)),
            };
            let taken = taken.and_then(|(line, raw, notes)| match lines.get(&raw.id) {
                Some(first) => {
                    let reason = format!(
                        "elle est déjà à la ligne {first} ; si ce sont deux structures, donnez à \
                         chacune son « id »"
                    );
                    Err((line, raw.name, reason))
                }
                None => Ok((line, raw, notes)),
            });
            planned.push(match taken {
                Ok((line, raw, words)) => {
                    lines.insert(raw.id.clone(), line);
                    mentioned.insert(raw.id.clone());
                    let row = PlannedRow {
                        line,
                        id: raw.id.clone(),
                        name: raw.name.clone(),
                        act: RowAct::Added,
                        words,
                        kept: KeptStructure {
                            source: source.to_owned(),
                            ..KeptStructure::default()
                        },
                    };
                    read.push((planned.len(), raw));
                    row
                }
                Err((line, name, reason)) => PlannedRow {
                    line,
                    id: String::new(),
                    name,
                    act: RowAct::Refused,
                    words: vec![reason],
                    kept: KeptStructure::default(),
                },
            });
        }
        judge(&mut planned, read, context);
        let is_refused = planned.iter().any(|row| row.act == RowAct::Refused);
        let left_out = context.kept.keys().filter(|id| !mentioned.contains(*id));
        let left_out: Vec<String> = left_out.cloned().collect();
        // What a refused row was about may not be known: nothing is taken out for it.
        let replaces_nothing = replaces && is_refused && !left_out.is_empty();
        Ok(Self {
            rows: planned,
            removed: match replaces && !replaces_nothing {
                true => left_out,
                false => Vec::new(),
            },
            before: context.kept.len(),
            replaces_nothing,
            encoding,
            notes,
        })
    }

    pub(super) fn count(&self, act: RowAct) -> usize {
        self.rows.iter().filter(|row| row.act == act).count()
    }

    /// Whether most of what was there would be lost.
    pub(super) fn loses_most(&self) -> bool {
        self.removed.len() * 2 > self.before
    }

    /// What it would keep.
    pub(super) fn changes(&self) -> Vec<(&str, &KeptStructure)> {
        let changed = |row: &&PlannedRow| matches!(row.act, RowAct::Added | RowAct::Corrected);
        let rows = self.rows.iter().filter(changed);
        rows.map(|row| (row.id.as_str(), &row.kept)).collect()
    }

    /// What tells it from any other: what was shown is what is done.
    pub(super) fn digest(&self) -> Result<String, Failure> {
        let kept: Vec<_> = self.changes();
        let text = serde_json::to_vec(&(self, kept)).map_err(|_| Failure::Row("fiche"))?;
        Ok(digest(&text))
    }
}

type TakenRow = Result<(usize, RawStructure, Vec<String>), (usize, String, String)>;

/// A row as a structure, and what was left aside of it.
fn taken(mut row: SourceRow, source: &str, context: &PlanContext<'_>) -> TakenRow {
    let line = row.line_number;
    let reading = context.reader.context(source, context.today);
    let read = row.check_letters();
    let read = read.and_then(|()| read_structure(&reading, &row));
    let read = read.and_then(|raw| match context.reader.catalogue.rank(&raw.id) {
        Some(_) => Err(format!(
            "« {} » est l'identifiant d'un dispositif du catalogue : prenez-en un autre",
            raw.id
        )),
        None => Ok(raw),
    });
    match read {
        Ok(mut raw) => {
            context.reader.complete(&mut raw);
            let mut notes = row.into_notes();
            if raw.commune.is_some() && raw.precision == PlacePrecision::Commune {
                notes.push("sans position : placée au milieu de sa commune".to_owned());
            }
            Ok((line, raw, notes))
        }
        Err(reason) => {
            let name = row.text("nom").unwrap_or_default().to_owned();
            Err((line, name, reason))
        }
    }
}

/// Compares what was read to what is there.
fn judge(planned: &mut [PlannedRow], read: Vec<(usize, RawStructure)>, context: &PlanContext<'_>) {
    let raw_structures = read.iter().map(|(_, raw)| raw.clone());
    let Some(after) = context.reader.directory(raw_structures) else {
        // Each was read, so that none should be refused together.
        for (place, _) in read {
            if let Some(row) = planned.get_mut(place) {
                row.act = RowAct::Refused;
                row.words.push("elle ne peut pas être écrite".to_owned());
            }
        }
        return;
    };
    for (place, raw) in read {
        let structure = after.rank(&raw.id).and_then(|rank| after.structure(rank));
        let (Some(row), Some(structure)) = (planned.get_mut(place), structure) else {
            continue;
        };
        row.kept.cellules = cells(cells_of(&structure, &after), raw.siret);
        let listed = context.pack.rank(&raw.id);
        let listed = listed.and_then(|rank| context.pack.structure(rank));
        let before = match (context.kept.get(&raw.id), &listed) {
            (Some(kept), _) => Some(kept.cellules.clone()),
            (None, Some(listed)) => Some(cells(
                cells_of(listed, context.pack),
                row.kept.cellules.get("siret").cloned(),
            )),
            (None, None) => None,
        };
        let kept = context.kept.get(&raw.id);
        let mut changed = before.map(|before| changes(&before, &row.kept.cellules));
        if let (Some(changed), Some(kept)) = (&mut changed, kept)
            && kept.source != row.kept.source
        {
            changed.push(format!(
                "qui la donne : {} → {}",
                kept.source, row.kept.source
            ));
        }
        row.act = match &changed {
            None => RowAct::Added,
            Some(changed) if changed.is_empty() => RowAct::Unchanged,
            Some(_) => RowAct::Corrected,
        };
        row.words.extend(changed.into_iter().flatten());
        let le = raw.freshness.le;
        if let Some(listed) = listed.filter(|listed| listed.facts.freshness.le > le) {
            row.words.push(format!(
                "la liste chargée a été vérifiée depuis, le {} : elle reste montrée",
                long_day(listed.facts.freshness.le)
            ));
        }
        let card = context.live.layer.card(&raw.id);
        let is_withdrawn = card.is_some_and(|card| {
            card.change == CardChange::Withdrawn && card.verifie_le >= Some(le)
        });
        if is_withdrawn {
            row.words
                .push("vous l'avez retirée : elle le reste, remettez-la d'abord".to_owned());
        }
    }
}

/// Cells as they are kept, with the one that no file of structures keeps.
pub(super) fn cells(
    cells: BTreeMap<&'static str, String>,
    siret: Option<String>,
) -> BTreeMap<String, String> {
    let siret = siret.map(|siret| ("siret", siret));
    let cells = cells.into_iter().chain(siret);
    cells.map(|(name, cell)| (name.to_owned(), cell)).collect()
}

/// The columns that differ, with both of what they say.
fn changes(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Vec<String> {
    let columns = COLUMNS.iter().filter_map(|column| {
        let said = |cells: &BTreeMap<String, String>| {
            let cell = cells.get(column.name).cloned();
            cell.unwrap_or_else(|| "(vide)".to_owned())
        };
        let (before, after) = (said(before), said(after));
        (before != after).then(|| format!("{} : {before} → {after}", column.name))
    });
    columns.collect()
}

/// The name of a structure of the operator's.
pub(super) fn name_of<'a>(id: &'a str, kept: &'a BTreeMap<String, KeptStructure>) -> &'a str {
    let kept = kept.get(id).and_then(|kept| kept.cellules.get("nom"));
    kept.map_or(id, String::as_str)
}

/// Whether somebody has that identifier already.
pub(super) fn is_there(id: &str, live: &LiveStructures) -> bool {
    let directory = live.directory.as_deref();
    let card = live.layer.card(id);
    directory.is_some_and(|directory| directory.rank(id).is_some())
        || card.is_some_and(|card| card.change == CardChange::Withdrawn)
}
