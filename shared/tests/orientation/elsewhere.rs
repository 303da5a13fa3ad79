//! Properties of the structures proposed when the one asked did not take an application
//! on.

use crate::{
    generator::{catalogue, position, situation, source},
    properties::{directory, id},
};
use proptest::prelude::*;
use shared::{
    Point,
    eligibilite::{Catalogue, Verdict},
    orientation::{Alternative, OrientationQuery, Who, elsewhere},
    situation::Situation,
    structures::Directory,
};
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(catalogue);

/// The entries with a door: `porte` is open to all, `qpv` to people who live in one.
const DOORS: [&str; 2] = ["porte", "qpv"];

struct AlternativeCase<'a> {
    directory: &'a Directory,
    situation: &'a Situation,
    position: Option<Point>,
    limit: usize,
}

impl AlternativeCase<'_> {
    fn others(&self, asked: &str, also: &[&str], refused: &[u16]) -> Vec<Alternative> {
        let query = OrientationQuery {
            catalogue: &CATALOGUE,
            directory: Some(self.directory),
            situation: self.situation,
            position: self.position,
            limit: self.limit,
        };
        elsewhere(&query, asked, also, refused)
    }

    fn ids(&self, others: &[Alternative]) -> Vec<String> {
        let ids = others
            .iter()
            .map(|(_, other)| id(other.who, self.directory));
        ids.collect()
    }
}

/// A structure that could have been asked, or an unknown one.
fn asked() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&DOORS[..]).prop_map(str::to_owned),
        (0usize..8).prop_map(|rank| format!("s{rank}")),
        Just("ailleurs-en-france".to_owned()),
    ]
}

proptest! {
    #[test]
    fn never_who_was_asked_nor_what_was_refused(
        source in source(), situation in situation(), position in position(), limit in 1usize..6,
        asked in asked(), also in prop::collection::vec(asked(), 0..4),
        refused in prop::collection::vec(0u16..3, 0..3),
    ) {
        let directory = directory(&source);
        let case = AlternativeCase { directory: &directory, situation: &situation, position, limit };
        let also: Vec<&str> = also.iter().map(String::as_str).collect();
        let others = case.others(&asked, &also, &refused);
        let ids = case.ids(&others);
        prop_assert!(others.len() <= limit);
        prop_assert!(!ids.contains(&asked));
        for (rank, (_, other)) in others.iter().enumerate() {
            prop_assert!(!other.raisons.is_empty());
            prop_assert!(!ids[..rank].contains(&ids[rank]), "each once");
            for (dispositif, verdict) in &other.dispositifs {
                prop_assert!(!refused.contains(dispositif));
                prop_assert_ne!(*verdict, Verdict::NonEligible);
            }
        }
        prop_assert_eq!(&others, &case.others(&asked, &also, &refused));
        // Those that were also asked come back all together, when there is nobody else.
        let goes_back = ids.iter().any(|id| also.contains(&id.as_str()));
        if goes_back {
            let all = AlternativeCase { limit: usize::MAX, ..case };
            let all = all.ids(&all.others(&asked, &[], &refused));
            prop_assert!(all.iter().all(|id| also.contains(&id.as_str())), "{:?}", all);
        }
    }

    #[test]
    fn somebody_as_long_as_a_door_is_open_to_all(
        source in source(), situation in situation(), position in position(),
        rank in 0usize..8, also in prop::collection::vec(asked(), 0..6),
    ) {
        let directory = directory(&source);
        let case = AlternativeCase { directory: &directory, situation: &situation, position, limit: 3 };
        let also: Vec<&str> = also.iter().map(String::as_str).collect();
        let asked = format!("s{rank}");
        prop_assert!(!case.others(&asked, &also, &[]).is_empty());
    }

    #[test]
    fn who_can_be_reached_comes_first_then_who_does_the_same_then_the_best(
        source in source(), situation in situation(), position in position(), asked in asked(),
    ) {
        let directory = directory(&source);
        let case = AlternativeCase { directory: &directory, situation: &situation, position, limit: usize::MAX };
        let wanted = source.structures.iter().find(|s| s.id == asked);
        let Some(wanted) = wanted.map(|s| s.facts.service.fonctions) else { return Ok(()) };
        let others = case.others(&asked, &[], &[]);
        let keys = others.iter().map(|(_, other)| {
            // No entry of this catalogue has a site.
            let unreachable = match other.who {
                Who::Entry(_) => true,
                Who::Structure(rank) => {
                    let other = &source.structures[rank as usize];
                    let columns = [&other.telephone, &other.courriel, &other.site, &other.adresse];
                    columns.iter().all(|column| column.is_none())
                }
            };
            (unreachable, other.fonctions.intersection(wanted).is_empty(), -other.points)
        });
        prop_assert!(keys.is_sorted());
    }
}
