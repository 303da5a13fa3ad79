//! What structures and operators say today, over the packs.
//!
//! A pack is as old as its import. The live layer says what changed since: of a card, the
//! fields that its structure corrected; who was added, who was withdrawn; and to whom an
//! application can be sent, because somebody receives it. [`Directory::with_live`] is the
//! one way to apply it, in a page and at the edge.

mod artefact;
mod change;
mod local_time;
mod meeting;
mod merge;

pub use artefact::LiveEncodeError;
pub use change::{CardChange, CardFields, LiveCard, Said};
pub use local_time::to_utc;
pub use meeting::{Meeting, MeetingKind, Recurrence, ScheduledMeeting};

use super::Directory;
use crate::{Date, order::insertion_sort};
use sha2::{Digest, Sha256};

/// The live layer of the country, or of a département.
#[derive(Clone, Debug, Default)]
pub struct LiveLayer {
    /// In the order of their identifiers.
    cards: Vec<LiveCard>,
    /// The structures that no pack has.
    added: Option<Directory>,
    /// The SHA-256 of its file, if it says anything: who reads a file has no need to write one.
    digest: Option<[u8; 32]>,
}

impl LiveLayer {
    /// A layer of these cards, each identifier once: the newest of several wins.
    pub fn new(mut cards: Vec<LiveCard>, added: Option<Directory>) -> Self {
        cards.sort_by(|a, b| (&a.id, b.verifie_le).cmp(&(&b.id, a.verifie_le)));
        cards.dedup_by(|a, b| a.id == b.id);
        Self::to_write(cards, added.filter(|added| !added.is_empty()))
    }

    /// A layer whose file is not there yet.
    fn to_write(cards: Vec<LiveCard>, added: Option<Directory>) -> Self {
        let mut layer = Self {
            cards,
            added,
            digest: None,
        };
        if !layer.is_empty() {
            let file = layer.encode().ok();
            layer.digest = file.map(|file| Sha256::digest(file).into());
        }
        layer
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty() && self.added.is_none()
    }

    /// What is said of each, in the order of their identifiers.
    pub fn cards(&self) -> &[LiveCard] {
        &self.cards
    }

    /// The structures that no pack has.
    pub fn added(&self) -> Option<&Directory> {
        self.added.as_ref()
    }

    /// What is said of a structure or a network.
    pub fn card(&self, id: &str) -> Option<&LiveCard> {
        let rank = self.cards.binary_search_by(|card| card.id.as_str().cmp(id));
        self.cards.get(rank.ok()?)
    }

    /// Whether an application to it reaches somebody on a day. What is not said is not so:
    /// a letter that nobody receives is worse than none.
    pub fn is_joignable(&self, id: &str, today: Date) -> bool {
        let card = self.card(id);
        card.is_some_and(|card| card.joignable && !card.is_closed(today))
    }

    /// At most `max` dated meetings of a structure from a moment on, the next first.
    pub fn meetings(
        &self,
        id: &str,
        from: jiff::civil::DateTime,
        max: usize,
    ) -> Vec<ScheduledMeeting<'_>> {
        let card = self.card(id);
        let all = card.map_or(&[][..], |card| &card.meetings);
        let mut next: Vec<_> = all
            .iter()
            .flat_map(|meeting| meeting.next(from, max))
            .collect();
        insertion_sort(&mut next, |a, b| a.start < b.start);
        next.truncate(max);
        next
    }

    /// The part that a page of a département needs: of the structures that its pack has, of
    /// those added there, and of the networks, which `is_network` tells.
    pub fn of_departement(
        &self,
        code: crate::codes::CodeDepartement,
        directory: Option<&Directory>,
        is_network: impl Fn(&str) -> bool,
    ) -> Self {
        let ids = |directory: &Directory| -> Vec<String> {
            let ranks = directory.of_departement(code).into_iter();
            let id = |rank| directory.text(rank, super::Column::Id).map(str::to_owned);
            ranks.filter_map(id).collect()
        };
        let le = |directory: &Directory, id: &str| {
            let facts = directory.facts().get(directory.rank(id)? as usize)?;
            Some(facts.freshness.le)
        };
        let mut here: Vec<String> = directory.map(ids).unwrap_or_default();
        let added = self.added.as_ref().map(|added| {
            here.extend(ids(added));
            // One that a pack has too, perhaps elsewhere, and that was checked since.
            let outdated = |id: &String| {
                let pack = directory.and_then(|directory| le(directory, id));
                pack > le(added, id)
            };
            let mut wanted = here.clone();
            wanted.sort_unstable();
            wanted.dedup();
            wanted.retain(|id| !outdated(id));
            added.only(&wanted)
        });
        here.sort_unstable();
        let is_here = |id: &String| here.binary_search(id).is_ok();
        let cards = self.cards.iter();
        let cards = cards.filter(|card| is_here(&card.id) || is_network(&card.id));
        Self::to_write(
            cards.cloned().collect(),
            added.filter(|added| !added.is_empty()),
        )
    }
}
