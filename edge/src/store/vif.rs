//! The live layer, as the database has it: what is said of cards, and who receives.

use super::{rows, stated};
use crate::{
    http::context::Context,
    platform::{Failure, Platform, Row, statement},
};
use serde::Deserialize;
use shared::{
    Date, SignedDuration, Timestamp,
    codes::CodeDepartement,
    structures::{CardChange, Directory, LiveCard, LiveLayer},
};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// How long an isolate goes on with what it read, before it asks whether anything changed:
/// the files that pages get of it are cached for two minutes more.
const TRUSTED: SignedDuration = SignedDuration::from_secs(30);

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
    version: i64,
    today: Date,
    asked: Timestamp,
    structures: Rc<LiveStructures>,
}

/// What the database says.
struct ReadLive {
    layer: LiveLayer,
    left: BTreeSet<String>,
    unreadable: usize,
}

#[derive(Deserialize)]
struct Version {
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
    dit: stated::Fields,
    #[serde(deserialize_with = "rows::json")]
    rendez_vous: Vec<stated::Meeting>,
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

impl<P: Platform> Context<'_, P> {
    /// The structures as they are said to be today. Fails only when the deployed list cannot
    /// be read.
    pub(crate) async fn live(&self) -> Result<Rc<LiveStructures>, Failure> {
        let pack = self.pack().await?;
        if let Some(kept) = &*self.memory.live.borrow()
            && kept.today == self.today
            && kept.asked <= self.now
            // On a developer's machine, a test that changes something sees it at once.
            && self.now.duration_since(kept.asked) < if self.local { SignedDuration::ZERO } else { TRUSTED }
        {
            return Ok(kept.structures.clone());
        }
        let Ok(version) = self.version().await else {
            return Ok(self.without_database(pack));
        };
        if let Some(kept) = &mut *self.memory.live.borrow_mut()
            && (kept.version, kept.today) == (version, self.today)
        {
            kept.asked = self.now;
            return Ok(kept.structures.clone());
        }
        let Ok(read) = self.read_live().await else {
            return Ok(self.without_database(pack));
        };
        let ReadLive {
            layer,
            left,
            unreadable,
        } = read;
        let directory = match pack {
            Some(pack) if !layer.is_empty() => Some(Rc::new(pack.with_live(&layer, self.today))),
            pack => pack,
        };
        let structures = Rc::new(LiveStructures {
            layer,
            directory,
            left,
            parts: RefCell::default(),
            works: true,
            unreadable,
        });
        *self.memory.live.borrow_mut() = Some(KeptLive {
            version,
            today: self.today,
            asked: self.now,
            structures: structures.clone(),
        });
        Ok(structures)
    }

    /// What was kept, however old, or the deployed list alone.
    fn without_database(&self, pack: Option<Rc<Directory>>) -> Rc<LiveStructures> {
        let kept = self.memory.live.borrow();
        let kept = kept.as_ref().filter(|kept| kept.today == self.today);
        Rc::new(LiveStructures {
            layer: kept.map_or_else(LiveLayer::default, |kept| kept.structures.layer.clone()),
            directory: kept.map_or(pack, |kept| kept.structures.directory.clone()),
            left: BTreeSet::new(),
            parts: RefCell::default(),
            works: false,
            unreadable: 0,
        })
    }

    /// Forgets what was kept: something was changed from here.
    pub(crate) fn forget_live(&self) {
        *self.memory.live.borrow_mut() = None;
    }

    async fn version(&self) -> Result<i64, Failure> {
        self.open().await?;
        let rows = self.rows(statement("SELECT version FROM vif", [])).await?;
        let row = rows.first().ok_or(Failure::Row("vif"))?;
        let Version { version } = row.read("vif")?;
        Ok(version)
    }

    async fn read_live(&self) -> Result<ReadLive, Failure> {
        const CARDS: &str = "SELECT structure, verifie_le, pause, retiree, dit, rendez_vous \
            FROM fiche ORDER BY structure";
        let statements = vec![
            statement(CARDS, []),
            statement(RECEIVERS, []),
            statement(LEFT, []),
        ];
        let batches = self.batch(statements).await?;
        let [rows, receivers, gone] = batches.as_slice() else {
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
        Ok(ReadLive {
            layer: LiveLayer::new(cards.into_values().collect(), None),
            left,
            unreadable,
        })
    }
}

fn read_card(row: &Row) -> Result<LiveCard, Failure> {
    let row: CardRow = row.read(TABLE)?;
    let fields = row.dit.read().ok_or(Failure::Row(TABLE))?;
    let meetings = row.rendez_vous.into_iter().map(stated::Meeting::read);
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
