//! The live layer, as the database has it: what is said of cards, and who receives.

use super::{
    ajouts::{KeptRow, TemplateReader, all_kept},
    rows, stated,
};
use crate::platform::{Failure, Platform, Row, SqlValue, Statement, statement};
use serde::Deserialize;
use shared::{
    Date, Timestamp,
    codes::CodeDepartement,
    structures::{CardChange, Directory, LiveCard, LiveLayer},
};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// As errors name it.
const TABLE: &str = "fiche";

/// The structures as they are said to be today.
#[derive(Debug)]
pub(crate) struct LiveStructures {
    pub(crate) layer: LiveLayer,
    /// The deployed list under the layer; `None` when the site has none.
    pub(crate) directory: Option<Rc<Directory>>,
    /// Those where somebody received, and nobody does any more.
    pub(crate) left: BTreeSet<String>,
    /// The part of each département that was asked for.
    pub(crate) parts: RefCell<BTreeMap<CodeDepartement, Rc<LiveLayer>>>,
    /// Whether the database could be asked. Without it, the deployed list stands alone.
    pub(crate) works: bool,
    /// Cards that cannot be read, of which the deployed list stands.
    pub(crate) unreadable: usize,
}

/// What an isolate keeps of it.
#[derive(Debug)]
pub(crate) struct KeptLive {
    pub(crate) version: i64,
    pub(crate) today: Date,
    pub(crate) asked: Timestamp,
    pub(crate) structures: Rc<LiveStructures>,
}

/// What the database says.
pub(crate) struct ReadLive {
    pub(crate) layer: LiveLayer,
    pub(crate) left: BTreeSet<String>,
    pub(crate) unreadable: usize,
}

#[derive(Deserialize)]
struct LiveVersion {
    version: i64,
}

#[derive(Deserialize)]
struct CardRow {
    structure: String,
    #[serde(deserialize_with = "rows::optional")]
    verifie_le: Option<Date>,
    #[serde(deserialize_with = "rows::optional")]
    pause: Option<Date>,
    #[serde(deserialize_with = "rows::flag")]
    retiree: bool,
    #[serde(deserialize_with = "rows::json")]
    dit: stated::StatedFields,
    #[serde(deserialize_with = "rows::json")]
    rendez_vous: Vec<stated::StatedMeeting>,
}

#[derive(Deserialize)]
struct Receiver {
    structure: String,
}

/// Whom applications reach: a key whose mailbox or webhook is known to answer, and a member
/// who came.
const RECEIVERS: &str = "SELECT structure FROM partenaire WHERE structure IS NOT NULL \
    AND portee = 'structure' AND bac_a_sable = 0 AND revoque_le IS NULL \
    AND recoit_le IS NOT NULL UNION SELECT m.structure FROM membre m \
    JOIN compte c ON c.id = m.compte WHERE c.venu_le IS NOT NULL";

/// Where somebody received, and nobody can any more. A key that nobody has revoked may still
/// read, and so may a member who has not come yet.
const LEFT: &str = "SELECT structure FROM (SELECT structure FROM fiche WHERE retiree = 1 \
    UNION SELECT structure FROM partenaire WHERE structure IS NOT NULL \
    AND portee = 'structure' AND bac_a_sable = 0 \
    UNION SELECT structure FROM revendication WHERE structure IS NOT NULL AND acceptee = 1) \
    EXCEPT SELECT structure FROM partenaire WHERE structure IS NOT NULL \
    AND portee = 'structure' AND bac_a_sable = 0 AND revoque_le IS NULL \
    EXCEPT SELECT structure FROM membre";

/// Changes whenever what is said does, or who receives.
pub(crate) async fn version<P: Platform>(platform: &P) -> Result<i64, Failure> {
    let asked = vec![statement("SELECT version FROM vif", [])];
    let batches = platform.batch(asked).await?;
    let row = batches.first().and_then(|rows| rows.first());
    let LiveVersion { version } = row.ok_or(Failure::Row("vif"))?.read("vif")?;
    Ok(version)
}

/// All that is said. Without a reader, what was added cannot be read.
pub(crate) async fn read_live<P: Platform>(
    platform: &P,
    reader: impl AsyncFnOnce(&[KeptRow]) -> Option<TemplateReader>,
) -> Result<ReadLive, Failure> {
    const CARDS: &str = "SELECT structure, verifie_le, pause, retiree, dit, rendez_vous \
            FROM fiche ORDER BY structure";
    let statements = vec![
        statement(CARDS, []),
        statement(RECEIVERS, []),
        statement(LEFT, []),
        all_kept(),
    ];
    let batches = platform.batch(statements).await?;
    let [rows, receivers, gone, added] = batches.as_slice() else {
        return Err(Failure::Database);
    };
    let mut unreadable = 0;
    let mut cards = BTreeMap::new();
    for row in rows {
        match read_card(row) {
            Ok(card) => drop(cards.insert(card.id.clone(), card)),
            Err(_) => unreadable += 1,
        }
    }
    for row in receivers {
        let Receiver { structure } = row.read("partenaire")?;
        let card = cards
            .entry(structure)
            .or_insert_with_key(|id| LiveCard::unsaid(id.as_str()));
        card.joignable = true;
    }
    let mut left = BTreeSet::new();
    for row in gone {
        let Receiver { structure } = row.read("partenaire")?;
        left.insert(structure);
    }
    let mut kept: Vec<KeptRow> = Vec::new();
    for row in added {
        match row.read(TABLE) {
            Ok(row) => kept.push(row),
            Err(_) => unreadable += 1,
        }
    }
    let added = match (kept.is_empty(), kept.len()) {
        (true, _) => None,
        (false, count) => {
            let reader = reader(&kept).await;
            let (added, lost) = reader.map_or((None, count), |reader| reader.kept(kept));
            unreadable += lost;
            added
        }
    };
    Ok(ReadLive {
        layer: LiveLayer::new(cards.into_values().collect(), added),
        left,
        unreadable,
    })
}

/// What is said of a structure, to be shown to who says it.
pub(crate) fn card_of(structure: &str) -> Statement {
    const SQL: &str = "SELECT structure, verifie_le, pause, retiree, dit, rendez_vous, change_le \
        FROM fiche WHERE structure = ?1";
    statement(SQL, [structure.into()])
}

/// Which version of a card a form was written from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) struct CardVersion {
    change_le: i64,
}

impl CardVersion {
    /// As forms carry it.
    pub(crate) fn text(self) -> String {
        self.change_le.to_string()
    }

    /// The one that a form was written from; the first one when it says none.
    pub(crate) fn of(text: &str) -> Self {
        Self {
            change_le: text.parse().unwrap_or_default(),
        }
    }

    pub(crate) fn value(self) -> SqlValue {
        self.change_le.into()
    }

    /// The one after. Two changes of one millisecond are two versions.
    pub(crate) fn next(self, now: Timestamp) -> SqlValue {
        now.as_millisecond().max(self.change_le + 1).into()
    }
}

/// Keeps what is said of a card, unless it was changed since that version; returns a row when
/// it was kept.
pub(crate) fn keep_card(
    card: &LiveCard,
    version: CardVersion,
    by: &str,
    now: Timestamp,
) -> Result<Statement, Failure> {
    const SQL: &str = "INSERT INTO fiche (structure, verifie_le, pause, retiree, dit, \
        rendez_vous, change_le, change_par) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
        ON CONFLICT (structure) DO UPDATE SET verifie_le = ?2, pause = ?3, retiree = ?4, \
        dit = ?5, rendez_vous = ?6, change_le = ?7, change_par = ?8 \
        WHERE fiche.change_le = ?9 RETURNING structure";
    let fields = match &card.change {
        CardChange::Fields(fields) => stated::StatedFields::write(fields),
        CardChange::Withdrawn => stated::StatedFields::default(),
    };
    let meetings: Vec<_> = card
        .meetings
        .iter()
        .map(stated::StatedMeeting::write)
        .collect();
    let json = |text: serde_json::Result<String>| text.map_err(|_| Failure::Row(TABLE));
    Ok(Statement {
        sql: SQL,
        values: vec![
            card.id.as_str().into(),
            card.verifie_le.map(|day| day.to_string()).into(),
            card.pause.map(|day| day.to_string()).into(),
            (card.change == CardChange::Withdrawn).into(),
            json(serde_json::to_string(&fields))?.into(),
            json(serde_json::to_string(&meetings))?.into(),
            version.next(now),
            by.into(),
            version.value(),
        ],
    })
}

pub(crate) fn read_card(row: &Row) -> Result<LiveCard, Failure> {
    let row: CardRow = row.read(TABLE)?;
    let fields = row.dit.read().ok_or(Failure::Row(TABLE))?;
    let meetings = row.rendez_vous.into_iter().map(stated::StatedMeeting::read);
    Ok(LiveCard {
        id: row.structure,
        verifie_le: row.verifie_le,
        joignable: false,
        pause: row.pause,
        meetings: meetings.collect::<Option<_>>().ok_or(Failure::Row(TABLE))?,
        change: match row.retiree {
            true => CardChange::Withdrawn,
            false => CardChange::Fields(Box::new(fields)),
        },
    })
}
