//! The live layer as a file, in columns, with what was added as a file of structures in it.

use super::{
    CardChange, LiveCard, LiveLayer, Meeting, MeetingKind, Recurrence, Said, change::CardFields,
};
use crate::{
    artefact::{ArtefactError, FileKind, Reader, Writer, close, open},
    eligibilite::{read_date, read_date_bound, write_date, write_date_bound},
    structures::{Appel, Directory, Ranked, StructuresEncodeError, encode},
};
use jiff::civil::Time;
use sha2::{Digest, Sha256};
use std::fmt;

/// Why a layer can't be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LiveEncodeError {
    /// What was added.
    Added(StructuresEncodeError),
}

impl fmt::Display for LiveEncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added(error) => write!(f, "of what was added: {error}"),
        }
    }
}

impl std::error::Error for LiveEncodeError {}

/// Ends a text; no text contains it.
const END: char = '\0';

const JOIGNABLE: u32 = 1;
const WITHDRAWN: u32 = 1 << 1;
const PAUSED: u32 = 1 << 2;
const MEETS: u32 = 1 << 3;
const DATED: u32 = 1 << 4;
/// From here on, two bits a field: whether it is said, and whether it is said as none.
const FIELDS: u32 = 5;

/// The fields that are texts, in the order of the file.
const TEXTS: [TextField; 6] = [
    |fields| &mut fields.resume,
    |fields| &mut fields.adresse,
    |fields| &mut fields.telephone,
    |fields| &mut fields.courriel,
    |fields| &mut fields.site,
    |fields| &mut fields.ouverture,
];

type TextField = fn(&mut CardFields) -> &mut Said<String>;

impl LiveLayer {
    /// Writes a file.
    pub fn encode(&self) -> Result<Vec<u8>, LiveEncodeError> {
        let mut writer = Writer::default();
        let mut cards = self.cards.clone();
        writer.integer(cards.len() as u32);
        write_texts(&mut writer, cards.iter().map(|card| card.id.as_str()));
        for card in &mut cards {
            let flags = flags(card);
            writer.integer(flags);
        }
        for le in cards.iter().filter_map(|card| card.verifie_le) {
            write_date(&mut writer, le);
        }
        for text in TEXTS {
            let said: Vec<String> = cards
                .iter_mut()
                .filter_map(|card| text(card.fields_mut()?).clone().flatten())
                .collect();
            write_texts(&mut writer, said.iter().map(String::as_str));
        }
        for card in &mut cards {
            if let Some(until) = card.pause {
                write_date(&mut writer, until);
            }
            if let Some(fields) = card.fields_mut() {
                if let Some(langues) = fields.langues.flatten() {
                    writer.integer(langues as u32);
                    writer.integer((langues >> 32) as u32);
                }
                if let Some(places) = fields.places.flatten() {
                    writer.integer(places.into());
                }
                if let Some(appels) = fields.appels.clone().flatten() {
                    writer.integer(appels.len() as u32);
                    for appel in appels {
                        write_date(&mut writer, appel.start);
                        write_date(&mut writer, appel.end);
                    }
                }
            }
        }
        for card in cards.iter().filter(|card| !card.meetings.is_empty()) {
            writer.integer(card.meetings.len() as u32);
            for meeting in &card.meetings {
                write_meeting(&mut writer, meeting);
            }
        }
        let added = self.added.as_ref().map(|added| encode(&added.source()));
        let added = added.transpose().map_err(LiveEncodeError::Added)?;
        let added = added.unwrap_or_default();
        writer.integer(added.len() as u32);
        writer.bytes.extend(added);
        Ok(close(FileKind::Live, &writer.bytes))
    }

    /// Reads and validates a file.
    pub fn decode(bytes: &[u8]) -> Result<Self, ArtefactError> {
        let mut reader = Reader::new(open(FileKind::Live, bytes)?);
        let n = reader.count();
        let ids = read_texts(&mut reader, n);
        let flags = reader.list(n, Reader::integer);
        let mut cards: Vec<LiveCard> = ids.into_iter().map(LiveCard::unsaid).collect();
        for (card, flags) in cards.iter_mut().zip(&flags) {
            card.joignable = flags & JOIGNABLE != 0;
            if flags & WITHDRAWN != 0 {
                card.change = CardChange::Withdrawn;
            }
            card.verifie_le = (flags & DATED != 0).then(|| read_date(&mut reader));
        }
        for (rank, text) in TEXTS.into_iter().enumerate() {
            let said = flags
                .iter()
                .filter(|flags| is_said(**flags, rank) == Some(true));
            let mut texts = read_texts(&mut reader, said.count()).into_iter();
            for (card, flags) in cards.iter_mut().zip(&flags) {
                if let (Some(fields), Some(has)) = (card.fields_mut(), is_said(*flags, rank)) {
                    *text(fields) = Some(has.then(|| texts.next()).flatten());
                }
            }
        }
        for (card, flags) in cards.iter_mut().zip(&flags) {
            card.pause = (flags & PAUSED != 0).then(|| read_date(&mut reader));
            if let Some(fields) = card.fields_mut() {
                let is_said = |rank| is_said(*flags, TEXTS.len() + rank);
                fields.langues = is_said(0).map(|has| {
                    has.then(|| u64::from(reader.integer()) | u64::from(reader.integer()) << 32)
                });
                fields.places = is_said(1).map(|has| has.then(|| reader.small(1 << 16)));
                fields.appels = is_said(2).map(|has| {
                    has.then(|| {
                        let n = reader.count();
                        reader.list(n, |reader| Appel {
                            start: read_date(reader),
                            end: read_date(reader),
                        })
                    })
                });
            }
        }
        for (card, flags) in cards.iter_mut().zip(&flags) {
            if flags & MEETS != 0 {
                let n = reader.count();
                card.meetings = reader.list(n, read_meeting);
            }
        }
        reader.require(cards.is_sorted_by(|a, b| a.id < b.id));
        let n = reader.count();
        let added = reader.bytes(n);
        let (cards, added) = reader.finish((cards, added))?;
        let added = match added {
            [] => None,
            added => Some(Directory::decode(added)?),
        };
        let mut layer = Self {
            cards,
            added,
            digest: None,
        };
        if !layer.is_empty() {
            layer.digest = Some(Sha256::digest(bytes).into());
        }
        Ok(layer)
    }
}

impl LiveCard {
    pub(super) fn fields_mut(&mut self) -> Option<&mut CardFields> {
        match &mut self.change {
            CardChange::Withdrawn => None,
            CardChange::Fields(fields) => Some(fields),
        }
    }
}

fn flags(card: &mut LiveCard) -> u32 {
    let mut flags = 0;
    for (bit, is_set) in [
        (JOIGNABLE, card.joignable),
        (WITHDRAWN, card.change == CardChange::Withdrawn),
        (PAUSED, card.pause.is_some()),
        (MEETS, !card.meetings.is_empty()),
        (DATED, card.verifie_le.is_some()),
    ] {
        if is_set {
            flags |= bit;
        }
    }
    if let Some(fields) = card.fields_mut() {
        let mut said: Vec<Option<bool>> = Vec::new();
        for text in TEXTS {
            said.push(text(fields).as_ref().map(Option::is_some));
        }
        said.push(fields.langues.map(|value| value.is_some()));
        said.push(fields.places.map(|value| value.is_some()));
        said.push(fields.appels.as_ref().map(Option::is_some));
        for (rank, said) in (0u32..).zip(said) {
            if let Some(has) = said {
                flags |= (1 | u32::from(!has) << 1) << (FIELDS + 2 * rank);
            }
        }
    }
    flags
}

/// Whether a field is said, and then whether it has a value.
fn is_said(flags: u32, rank: usize) -> Option<bool> {
    let bits = flags >> (FIELDS + 2 * rank as u32);
    (bits & 1 == 1).then_some(bits & 2 == 0)
}

fn write_texts<'a>(writer: &mut Writer, texts: impl Iterator<Item = &'a str>) {
    let mut joined = String::new();
    for text in texts {
        joined.extend(text.chars().filter(|c| *c != END));
        joined.push(END);
    }
    writer.text(&joined);
}

fn read_texts(reader: &mut Reader<'_>, n: usize) -> Vec<String> {
    let joined = reader.text();
    let mut texts: Vec<String> = joined.split(END).map(str::to_owned).collect();
    let last = texts.pop();
    reader.require(texts.len() == n && last.is_some_and(|last| last.is_empty()));
    texts
}

fn write_meeting(writer: &mut Writer, meeting: &Meeting) {
    writer.bytes.push(meeting.kind.rank() as u8);
    writer.bytes.push(meeting.recurrence.rank() as u8);
    write_date(writer, meeting.date);
    let (hour, minute) = (meeting.time.hour(), meeting.time.minute());
    writer.integer(u32::from(hour.unsigned_abs()) * 60 + u32::from(minute.unsigned_abs()));
    writer.integer(meeting.minutes.into());
    write_date_bound(writer, meeting.until);
    writer.text(&meeting.place);
    writer.text(meeting.commune.as_deref().unwrap_or_default());
}

fn read_meeting(reader: &mut Reader<'_>) -> Meeting {
    let kind = MeetingKind::ALL.get(usize::from(reader.byte())).copied();
    let recurrence = Recurrence::ALL.get(usize::from(reader.byte())).copied();
    reader.require(kind.is_some() && recurrence.is_some());
    let date = read_date(reader);
    let time = reader.small(24 * 60);
    Meeting {
        kind: kind.unwrap_or(MeetingKind::Permanence),
        recurrence: recurrence.unwrap_or(Recurrence::Once),
        date,
        time: Time::constant((time / 60) as i8, (time % 60) as i8, 0, 0),
        minutes: reader.small(1 << 16),
        until: read_date_bound(reader),
        place: reader.text().to_owned(),
        commune: Some(reader.text().to_owned()).filter(|text| !text.is_empty()),
    }
}
