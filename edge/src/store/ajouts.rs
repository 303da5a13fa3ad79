//! The structures that an operator added or corrected, kept as the cells that were read: they
//! are read again by the same readers, whatever a later version of the service makes of them.

use crate::platform::{Failure, Platform, SqlValue, Statement, statement};
use serde::{Deserialize, Serialize};
use shared::{
    Date, Timestamp,
    codes::CodeEpci,
    eligibilite::{Catalogue, Intercommunalite},
    lists::{
        Assembly, CommuneIndex, Groupings, RawStructure, ReadingContext, SourceRow, read_structure,
    },
    structures::{Directory, encode},
    wire::v1::territoire::{WrittenGrouping, grouping_path},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::vif::CardVersion;

/// How many intercommunalités rows may cite that the deployed list does not: each is a file.
const CITED_MAX: usize = 100;

/// The zones that cells cite.
pub(crate) fn cited<'a>(couvre: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let zones = couvre.flat_map(|cell| cell.split(['|', ',', ';']));
    zones.map(|zone| zone.trim().to_owned()).collect()
}

/// A structure of the operator's, cell by cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeptStructure {
    /// Who gave the list.
    pub(crate) source: String,
    pub(crate) cellules: BTreeMap<String, String>,
}

#[derive(Serialize)]
struct WrittenRow<'a> {
    structure: &'a str,
    ajoutee: &'a KeptStructure,
}

/// A row of the database that has one.
#[derive(Deserialize)]
pub(crate) struct KeptRow {
    pub(crate) structure: String,
    #[serde(deserialize_with = "super::rows::json")]
    pub(crate) ajoutee: KeptStructure,
}

/// What rows of the template are read with at the edge: the communes of the deployed list, and
/// the intercommunalités that they cite.
pub(crate) struct TemplateReader {
    groupings: BTreeMap<CodeEpci, Intercommunalite>,
    pack: Rc<Directory>,
    pub(crate) catalogue: Rc<Catalogue>,
    communes: CommuneIndex,
}

impl Groupings for TemplateReader {
    fn intercommunalite(&self, code: CodeEpci) -> Option<Intercommunalite> {
        self.groupings.get(&code).cloned()
    }
}

impl TemplateReader {
    /// For rows that cite these zones.
    pub(crate) async fn of<P: Platform>(
        pack: Rc<Directory>,
        catalogue: Rc<Catalogue>,
        cited: BTreeSet<String>,
        platform: &P,
    ) -> Result<Self, Failure> {
        let known = pack.epci().iter().cloned();
        let mut groupings: BTreeMap<_, _> = known.map(|epci| (epci.code, epci)).collect();
        let codes = cited.iter().filter_map(|zone| {
            let code = zone.rsplit(':').next()?;
            code.trim().parse::<CodeEpci>().ok()
        });
        for code in codes.take(CITED_MAX) {
            if groupings.contains_key(&code) {
                continue;
            }
            if let Some(bytes) = platform.read_file(&grouping_path(code.as_str())).await? {
                let written: WrittenGrouping =
                    serde_json::from_slice(&bytes).map_err(|_| Failure::Reading)?;
                let epci = Intercommunalite {
                    code,
                    enclosing: None,
                    communes: written.communes,
                };
                groupings.insert(code, epci);
            }
        }
        Ok(Self {
            communes: CommuneIndex::of(pack.communes().iter().cloned()),
            groupings,
            pack,
            catalogue,
        })
    }

    /// What rows given on a day are read with.
    pub(crate) fn context<'a>(&'a self, source: &'a str, today: Date) -> ReadingContext<'a> {
        ReadingContext {
            file: "",
            // In universal time, it is still the day before somewhere in France.
            today: today.tomorrow().unwrap_or(today),
            source: Some(source).filter(|source| !source.is_empty()),
            licence: None,
            publie_le: None,
            catalogue: &self.catalogue,
            communes: &self.communes,
            groupings: self,
        }
    }

    /// What is not for a row to say: what a network does, and what the deployed list says a
    /// structure is.
    pub(crate) fn complete(&self, raw: &mut RawStructure) {
        raw.take_door(&self.catalogue);
        let rank = self.pack.rank(&raw.id);
        if let Some(facts) = rank.and_then(|rank| self.pack.facts().get(rank as usize)) {
            raw.nature = facts.nature;
        }
    }

    /// The structures as a directory.
    pub(crate) fn directory(
        &self,
        raw_structures: impl IntoIterator<Item = RawStructure>,
    ) -> Option<Directory> {
        let source = Assembly::new(raw_structures, self).alone(&self.communes);
        Directory::decode(&encode(&source).ok()?).ok()
    }

    /// Structures that were kept, as a directory, and how many cannot be read any more.
    pub(crate) fn kept(&self, rows: Vec<KeptRow>) -> (Option<Directory>, usize) {
        let mut unreadable = 0;
        let mut raw_structures = Vec::new();
        for KeptRow { structure, ajoutee } in rows {
            let cells = ajoutee.cellules.into_iter();
            let row = SourceRow::new(0, cells.map(|(name, cell)| (name, cell.into())));
            // The day was judged when it was given.
            let context = ReadingContext {
                today: Date::MAX,
                ..self.context(&ajoutee.source, Date::MAX)
            };
            match read_structure(&context, &row) {
                Ok(mut raw) if raw.id == structure => {
                    self.complete(&mut raw);
                    raw_structures.push(raw);
                }
                _ => unreadable += 1,
            }
        }
        let count = raw_structures.len();
        match self.directory(raw_structures) {
            None => (None, unreadable + count),
            directory => (directory, unreadable),
        }
    }
}

/// Every structure of the operator's.
pub(crate) fn all_kept() -> Statement {
    statement(
        "SELECT structure, ajoutee FROM fiche WHERE ajoutee IS NOT NULL ORDER BY structure",
        [],
    )
}

/// How many rows a statement writes: its one value stays far under what D1 takes.
const ROWS_PER_STATEMENT: usize = 400;

/// Keeps structures, whatever was said of them before.
pub(crate) fn keep_all(
    structures: &[(&str, &KeptStructure)],
    by: &str,
    now: Timestamp,
) -> Result<Vec<Statement>, Failure> {
    const SQL: &str = "INSERT INTO fiche (structure, ajoutee, change_le, change_par) \
        SELECT value ->> 'structure', value ->> 'ajoutee', ?2, ?3 FROM json_each(?1) WHERE true \
        ON CONFLICT (structure) DO UPDATE SET ajoutee = excluded.ajoutee, \
        change_le = max(excluded.change_le, fiche.change_le + 1), change_par = ?3";
    let chunks = structures.chunks(ROWS_PER_STATEMENT).map(|chunk| {
        let rows: Vec<_> = chunk
            .iter()
            .map(|(structure, ajoutee)| WrittenRow { structure, ajoutee })
            .collect();
        let rows = serde_json::to_string(&rows).map_err(|_| Failure::Row("fiche"))?;
        Ok(statement(SQL, [rows.into(), now.into(), by.into()]))
    });
    chunks.collect()
}

/// Keeps one, unless it was changed since that version, or a demand that it answers was
/// decided otherwise; returns a row when it was kept.
pub(crate) fn keep_one(
    structure: &str,
    kept: &KeptStructure,
    version: CardVersion,
    demand: Option<&str>,
    by: &str,
    now: Timestamp,
) -> Result<Statement, Failure> {
    const SQL: &str = "INSERT INTO fiche (structure, ajoutee, change_le, change_par) \
        SELECT ?1, ?2, ?3, ?4 WHERE ?6 IS NULL OR EXISTS (SELECT 1 FROM revendication \
        WHERE id = ?6 AND structure = ?1 AND decidee_le = ?7) \
        ON CONFLICT (structure) DO UPDATE SET ajoutee = ?2, change_le = ?3, change_par = ?4 \
        WHERE fiche.change_le = ?5 RETURNING structure";
    let kept = serde_json::to_string(kept).map_err(|_| Failure::Row("fiche"))?;
    let values = [
        structure.into(),
        kept.into(),
        version.next(now),
        by.into(),
        version.value(),
        demand.into(),
        now.into(),
    ];
    Ok(statement(SQL, values))
}

/// Takes structures out of the operator's; what their members say of them stays.
pub(crate) fn take_out(structures: &[String], now: Timestamp) -> Result<[Statement; 2], Failure> {
    const CLEAR: &str = "UPDATE fiche SET ajoutee = NULL, \
        change_le = max(?2, change_le + 1) WHERE ajoutee IS NOT NULL \
        AND structure IN (SELECT value FROM json_each(?1))";
    const SWEEP: &str = "DELETE FROM fiche WHERE ajoutee IS NULL AND verifie_le IS NULL \
        AND retiree = 0 AND pause IS NULL AND structure IN (SELECT value FROM json_each(?1))";
    let ids = serde_json::to_string(structures).map_err(|_| Failure::Row("fiche"))?;
    let ids = || -> SqlValue { ids.as_str().into() };
    Ok([
        statement(CLEAR, [ids(), now.into()]),
        statement(SWEEP, [ids()]),
    ])
}
