//! What is said today, over the packs: on random directories and random cards.

use crate::generator::{COMMUNES, day, facts, source};
use proptest::prelude::*;
use shared::{
    Date,
    codes::{CodeCommune, CodeDepartement},
    structures::{
        CardChange, CardFields, Column, Directory, DirectorySource, LiveCard, LiveLayer, Meeting,
        MeetingKind, Opening, Ranked, Recurrence, Structure, encode,
    },
};
use std::collections::BTreeSet;

fn text() -> impl Strategy<Value = Option<Option<String>>> {
    prop::option::of(prop::option::of("[a-zé]{1,8}"))
}

fn fields() -> impl Strategy<Value = CardFields> {
    (
        (text(), text(), text(), text(), text(), text()),
        prop::option::of(prop::option::of(1u64..64)),
        prop::option::of(prop::option::of(0u16..40)),
    )
        .prop_map(|(texts, langues, places)| CardFields {
            resume: texts.0,
            adresse: texts.1,
            telephone: texts.2,
            courriel: texts.3,
            site: texts.4,
            ouverture: texts.5,
            langues,
            places,
            appels: None,
        })
}

fn meeting() -> impl Strategy<Value = Meeting> {
    (
        prop::sample::select(MeetingKind::ALL),
        day(),
        (0i8..24, 0i8..60),
        1u16..600,
        prop::sample::select(Recurrence::ALL),
        prop::option::of(day()),
    )
        .prop_map(
            |(kind, date, (hour, minute), minutes, recurrence, until)| Meeting {
                kind,
                date,
                time: jiff::civil::Time::constant(hour, minute, 0, 0),
                minutes,
                recurrence,
                until,
                place: "Devant la mairie".into(),
                commune: None,
            },
        )
}

fn card() -> impl Strategy<Value = LiveCard> {
    (
        0usize..28,
        prop::option::of(day()),
        any::<bool>(),
        prop::option::of(day()),
        prop::collection::vec(meeting(), 0..3),
        prop::option::of(fields()),
    )
        .prop_map(
            |(rank, verifie_le, joignable, pause, meetings, fields)| LiveCard {
                id: format!("s{rank}"),
                verifie_le,
                joignable,
                pause,
                meetings,
                change: match fields {
                    Some(fields) => CardChange::Fields(Box::new(fields)),
                    None => CardChange::Withdrawn,
                },
            },
        )
}

fn cards() -> impl Strategy<Value = Vec<LiveCard>> {
    prop::collection::vec(card(), 0..12)
}

/// Some that no pack has, and some that a pack may have too.
fn added() -> impl Strategy<Value = DirectorySource> {
    (source(), prop::collection::vec(facts(), 0..5)).prop_map(|(source, all)| {
        let structures = all.into_iter().enumerate().map(|(rank, facts)| Structure {
            id: format!("s{}", 20 + rank),
            name: format!("Ajoutée {rank}"),
            resume: None,
            adresse: Some("2 rue".into()),
            telephone: None,
            courriel: None,
            site: None,
            ouverture: None,
            with: Vec::new(),
            facts,
        });
        DirectorySource {
            structures: structures.collect(),
            ..source
        }
    })
}

fn read(source: &DirectorySource) -> Directory {
    Directory::decode(&encode(source).expect("encodes")).expect("decodes")
}

fn layer(cards: Vec<LiveCard>, added: &DirectorySource) -> LiveLayer {
    LiveLayer::new(cards, Some(read(added)))
}

fn all(directory: &Directory) -> Vec<Structure> {
    let ranks = 0..directory.len() as u32;
    ranks
        .map(|rank| directory.structure(rank).expect("one"))
        .collect()
}

/// What a structure says, whatever the ranks of the tables it cites.
fn said(directory: &Directory, rank: u32) -> String {
    let structure = directory.structure(rank).expect("one");
    let offered = structure.facts.dispositifs.iter();
    let offered: Vec<_> = offered
        .map(|rank| &directory.dispositifs()[usize::from(*rank)])
        .collect();
    let source = directory
        .provenance(&structure.facts)
        .map(|source| &source.name);
    let mut structure = structure.clone();
    structure.facts.source = 0;
    let dispositifs = std::mem::take(&mut structure.facts.dispositifs);
    format!("{structure:?} {offered:?} {source:?} {}", dispositifs.len())
}

proptest! {
    #[test]
    fn nothing_said_changes_nothing(source in source(), today in day()) {
        let directory = read(&source);
        let same = directory.with_live(&LiveLayer::default(), today);
        prop_assert_eq!(all(&same), all(&directory));
    }

    #[test]
    fn a_layer_reads_back_as_it_was_written(cards in cards(), added in added()) {
        let layer = layer(cards, &added);
        let read = LiveLayer::decode(&layer.encode().unwrap()).unwrap();
        prop_assert_eq!(read.cards(), layer.cards());
        prop_assert_eq!(read.added().map(all), layer.added().map(all));
        prop_assert_eq!(read.is_empty(), layer.is_empty());
    }

    #[test]
    fn a_damaged_layer_is_refused(cards in cards(), at in any::<prop::sample::Index>(), bit in 0u8..8) {
        let mut bytes = LiveLayer::new(cards, None).encode().unwrap();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        prop_assert!(LiveLayer::decode(&bytes).is_err());
    }

    #[test]
    fn the_newest_says_and_what_is_not_said_is_the_pack_s(
        source in source(),
        cards in cards(),
        added in added(),
        today in day(),
    ) {
        let pack = read(&source);
        let layer = layer(cards, &added);
        let merged = pack.with_live(&layer, today);
        let added = layer.added();
        for id in (0..40).map(|rank| format!("s{rank}")) {
            // Who would be there without cards: the one checked last.
            let of = |directory: &Directory| directory.structure(directory.rank(&id)?);
            let before = [of(&pack), added.and_then(of)].into_iter().flatten();
            let before = before.reduce(|a, b| match b.facts.freshness.le > a.facts.freshness.le {
                true => b,
                false => a,
            });
            let after = of(&merged);
            let Some(before) = before else {
                prop_assert!(after.is_none());
                continue;
            };
            let card = layer.card(&id);
            let stands = |le: Date| le >= before.facts.freshness.le;
            let card = card.filter(|card| card.verifie_le.is_some_and(stands));
            let pause = layer.card(&id).and_then(|card| card.pause).filter(|day| *day >= today);
            let fields = match card.map(|card| &card.change) {
                Some(CardChange::Withdrawn) => {
                    prop_assert!(after.is_none());
                    continue;
                }
                Some(CardChange::Fields(fields)) => Some(fields),
                None => None,
            };
            let after = after.expect("still there");
            let expect = |said: Option<&Option<Option<String>>>, pack: Option<String>| {
                said.and_then(Clone::clone).unwrap_or(pack)
            };
            prop_assert_eq!(&after.name, &before.name);
            prop_assert_eq!(
                after.telephone,
                expect(fields.map(|f| &f.telephone), before.telephone)
            );
            prop_assert_eq!(after.site, expect(fields.map(|f| &f.site), before.site));
            let places = fields.and_then(|fields| fields.places);
            prop_assert_eq!(after.facts.places, places.unwrap_or(before.facts.places));
            let le = card.filter(|_| fields.is_some()).and_then(|card| card.verifie_le);
            prop_assert_eq!(after.facts.freshness.le, le.unwrap_or(before.facts.freshness.le));
            match pause {
                Some(until) => prop_assert_eq!(after.facts.admission, Opening::Pause(Some(until))),
                None => prop_assert_eq!(after.facts.admission, before.facts.admission),
            }
        }
    }

    #[test]
    fn a_page_and_the_edge_say_the_same_of_a_departement(
        source in source(),
        cards in cards(),
        added in added(),
        today in day(),
        commune in prop::sample::select(&COMMUNES),
    ) {
        let code: CodeDepartement =
            commune.0.parse::<CodeCommune>().expect("a commune").departement();
        let country = read(&source);
        let layer = layer(cards, &added);
        // As the import writes the pack of a département: those that are or serve there.
        let pack = read(&DirectorySource {
            structures: country
                .of_departement(code)
                .into_iter()
                .filter_map(|rank| country.structure(rank))
                .collect(),
            ..source
        });
        let part = layer.of_departement(code, Some(&country), |_| false);
        let part = LiveLayer::decode(&part.encode().unwrap()).unwrap();
        let (page, edge) = (pack.with_live(&part, today), country.with_live(&layer, today));
        let of = |directory: &Directory| {
            let ranks = directory.of_departement(code).into_iter();
            ranks.map(|rank| said(directory, rank)).collect::<BTreeSet<_>>()
        };
        prop_assert_eq!(of(&page), of(&edge));
        for rank in page.of_departement(code) {
            let id = page.text(rank, Column::Id).expect("an identifier");
            prop_assert_eq!(part.is_joignable(id, today), layer.is_joignable(id, today));
        }
    }

    #[test]
    fn meetings_come_back_on_their_weekday_and_in_order(meeting in meeting(), from in day()) {
        let layer = LiveLayer::new(
            vec![LiveCard { meetings: vec![meeting.clone()], ..LiveCard::unsaid("s0") }],
            None,
        );
        let from = from.at(12, 0, 0, 0);
        let next = layer.meetings("s0", from, 3);
        for scheduled in &next {
            let date = scheduled.start.date();
            prop_assert!(scheduled.end > from);
            prop_assert!(date >= meeting.date);
            prop_assert_eq!(date.weekday(), meeting.date.weekday());
            prop_assert!(meeting.until.is_none_or(|until| date <= until));
        }
        prop_assert!(next.is_sorted_by(|a, b| a.start < b.start));
        // One that comes back without end always has a next.
        if meeting.recurrence != Recurrence::Once && meeting.until.is_none() {
            prop_assert_eq!(next.len(), 3);
            let gap = next[1].start.date().duration_since(next[0].start.date()).as_hours() / 24;
            let expect = match meeting.recurrence {
                Recurrence::Weekly => 7..=7,
                Recurrence::Fortnightly => 14..=14,
                // A fifth weekday may be a season away.
                _ => 28..=98,
            };
            prop_assert!(expect.contains(&gap), "{}", gap);
        }
    }
}

#[test]
fn nobody_is_joignable_unless_it_is_said_and_open() {
    let today = Date::constant(2026, 11, 22);
    let card = |joignable, pause| LiveCard {
        joignable,
        pause,
        ..LiveCard::unsaid("a")
    };
    let layer = |card| LiveLayer::new(vec![card], None);
    assert!(layer(card(true, None)).is_joignable("a", today));
    assert!(!layer(card(true, None)).is_joignable("b", today));
    assert!(!layer(card(false, None)).is_joignable("a", today));
    assert!(!layer(card(true, Some(today))).is_joignable("a", today));
    let yesterday = Date::constant(2026, 11, 21);
    assert!(layer(card(true, Some(yesterday))).is_joignable("a", today));
    let withdrawn = LiveCard {
        change: CardChange::Withdrawn,
        ..card(true, None)
    };
    assert!(!layer(withdrawn).is_joignable("a", today));
}
