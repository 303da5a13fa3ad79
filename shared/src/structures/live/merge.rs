//! A directory with what is said today.

use super::{CardChange, LiveCard, LiveLayer, change::CardFields};
use crate::{
    Date,
    structures::{
        Column, Directory, DirectorySource, Facts, Freshness, Opening, Origine, Precision,
        Provenance, Zone,
        directory::{DirectoryHeader, Texts},
    },
};
use sha2::{Digest, Sha256};

/// The source of a card that its structure keeps itself.
const OWN_CARD: &str = "La structure elle-même";

impl Directory {
    /// These structures as they are said to be on a day: fields that were said replace those
    /// of the pack, unless the pack was checked since; who was withdrawn is left out; who
    /// was added is there.
    #[must_use]
    pub fn with_live(&self, live: &LiveLayer, today: Date) -> Self {
        let mut draft = Draft::of(self.header.clone());
        let added = live.added.as_ref();
        let le = |directory: &Self, rank: u32| {
            let facts = directory.facts.get(rank as usize);
            facts.map(|facts| facts.freshness.le)
        };
        for rank in 0..self.len() as u32 {
            let Some(id) = self.text(rank, Column::Id) else {
                continue;
            };
            let newer = added.and_then(|added| Some((added, added.rank(id)?)));
            // The pack has it too: the one that was checked last stands, and of the same day
            // what is said today.
            let (from, rank) = match newer {
                Some((added, other)) if le(added, other) >= le(self, rank) => (added, other),
                _ => (self, rank),
            };
            draft.push(from, rank, live.card(id), today);
        }
        for rank in 0..added.map_or(0, Self::len) as u32 {
            if let Some(added) = added
                && let Some(id) = added.text(rank, Column::Id)
                && self.rank(id).is_none()
            {
                draft.push(added, rank, live.card(id), today);
            }
        }
        if let Some(layer) = live.digest {
            let both = Sha256::new_with_prefix(self.header.digest).chain_update(layer);
            draft.header.digest = both.finalize().into();
        }
        draft.finish(self.extra.get().is_some())
    }

    /// The structures with these identifiers.
    pub(super) fn only(&self, ids: &[String]) -> Self {
        let mut draft = Draft::of(self.header.clone());
        let today = Date::constant(1970, 1, 1);
        for rank in ids.iter().filter_map(|id| self.rank(id)) {
            draft.push(self, rank, None, today);
        }
        draft.finish(self.extra.get().is_some())
    }

    /// What it would be written from.
    pub fn source(&self) -> DirectorySource {
        let header = self.header.clone();
        DirectorySource {
            scope: header.scope,
            demonstration: header.demonstration,
            provenances: header.provenances,
            dispositifs: header.dispositifs,
            epci: header.epci,
            communes: header.communes,
            structures: (0..self.len() as u32)
                .filter_map(|rank| self.structure(rank))
                .collect(),
        }
    }
}

/// A directory being put together from others.
struct Draft {
    header: DirectoryHeader,
    facts: Vec<Facts>,
    texts: [Texts; Column::ALL.len()],
}

impl Draft {
    fn of(header: DirectoryHeader) -> Self {
        Self {
            header,
            facts: Vec::new(),
            texts: Default::default(),
        }
    }

    fn push(&mut self, from: &Directory, rank: u32, card: Option<&LiveCard>, today: Date) {
        let Some(facts) = from.facts.get(rank as usize) else {
            return;
        };
        let mut facts = self.adopt(from, facts);
        let since = card.and_then(|card| card.verifie_le);
        let stands = since.is_some_and(|since| since >= facts.freshness.le);
        let change = card.map(|card| &card.change).filter(|_| stands);
        if change == Some(&CardChange::Withdrawn) {
            return;
        }
        let fields = match change {
            Some(CardChange::Fields(fields)) => Some(&**fields),
            _ => None,
        };
        if let (Some(fields), Some(le)) = (fields, since) {
            apply(fields, &mut facts);
            facts.freshness = Freshness {
                le,
                precision: Precision::Jour,
                origin: Origine::Verification,
            };
            facts.source = self.own_source();
        }
        if let Some(until) = card.and_then(|card| card.pause)
            && until >= today
        {
            facts.admission = Opening::Pause(Some(until));
        }
        for column in Column::ALL {
            let said = fields.and_then(|fields| text(fields, column));
            let text = match said {
                Some(said) => said.as_deref(),
                None => from.text(rank, column),
            };
            self.texts[column as usize].push(text.unwrap_or_default());
        }
        self.facts.push(facts);
    }

    /// The rank of the source of those who keep their card themselves.
    fn own_source(&mut self) -> u16 {
        place(
            &mut self.header.provenances,
            |source| source.name == OWN_CARD,
            || Provenance {
                name: OWN_CARD.to_owned(),
                licence: String::new(),
                publie_le: None,
            },
        )
    }

    /// Facts whose ranks are those of this header.
    fn adopt(&mut self, from: &Directory, facts: &Facts) -> Facts {
        let mut facts = facts.clone();
        let other = &from.header;
        let header = &mut self.header;
        if let Some(source) = other.provenances.get(usize::from(facts.source)) {
            let same = |known: &Provenance| known == source;
            facts.source = place(&mut header.provenances, same, || source.clone());
        }
        facts.dispositifs = facts
            .dispositifs
            .iter()
            .filter_map(|rank| {
                let id = other.dispositifs.get(usize::from(*rank))?;
                Some(place(
                    &mut header.dispositifs,
                    |known| known == id,
                    || id.clone(),
                ))
            })
            .collect();
        for zone in &mut facts.zones {
            if let Zone::Epci(rank) = zone
                && let Some(epci) = other.epci.get(usize::from(*rank))
            {
                *rank = place(
                    &mut header.epci,
                    |known| known.code == epci.code,
                    || epci.clone(),
                );
            }
        }
        let zones = facts.zones.iter().filter_map(|zone| match zone {
            Zone::Commune(code) => Some(*code),
            _ => None,
        });
        let at = facts.place.map(|place| place.commune);
        for code in zones.chain(at) {
            let absent = header.communes.binary_search_by(|c| c.code.cmp(&code));
            if let (Err(rank), Some(commune)) = (absent, from.commune(code)) {
                header.communes.insert(rank, commune.clone());
            }
        }
        facts
    }

    fn finish(self, is_complete: bool) -> Directory {
        let directory = Directory::new(self.header, self.facts, self.texts);
        if is_complete {
            let extra = Column::EXTRA.map(|column| directory.texts[column as usize].clone());
            let _ = directory.extra.set(extra);
        }
        directory
    }
}

impl Texts {
    fn push(&mut self, text: &str) {
        self.joined.push_str(text);
        self.ends.push(self.joined.len() as u32);
        self.joined.push('\0');
    }
}

/// The rank of an item in a table, added unless it is there.
fn place<T>(table: &mut Vec<T>, is: impl Fn(&T) -> bool, item: impl FnOnce() -> T) -> u16 {
    let rank = table.iter().position(is).unwrap_or_else(|| {
        table.push(item());
        table.len() - 1
    });
    rank as u16
}

fn apply(fields: &CardFields, facts: &mut Facts) {
    if let Some(langues) = fields.langues {
        facts.service.langues = langues.unwrap_or_default();
    }
    if let Some(places) = fields.places {
        facts.places = places;
    }
    if let Some(appels) = &fields.appels {
        facts.admission = match appels.clone().filter(|appels| !appels.is_empty()) {
            Some(appels) => Opening::Appels(appels),
            None => Opening::TouteLAnnee,
        };
    }
}

/// What is said of a column.
fn text(fields: &CardFields, column: Column) -> Option<&Option<String>> {
    let said = match column {
        Column::Resume => &fields.resume,
        Column::Address => &fields.adresse,
        Column::Telephone => &fields.telephone,
        Column::Courriel => &fields.courriel,
        Column::Site => &fields.site,
        Column::Ouverture => &fields.ouverture,
        Column::Id | Column::Name | Column::With => return None,
    };
    said.as_ref()
}
