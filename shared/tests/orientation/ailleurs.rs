//! What holds of those proposed when the one that was asked did not take it on.

use crate::{
    generateur::{catalogue, position, situation, source},
    proprietes::{annuaire, id},
};
use proptest::prelude::*;
use shared::{
    Point,
    eligibilite::{Catalogue, Verdict},
    orientation::{Ailleurs, Demande, Qui, ailleurs},
    situation::Situation,
    structures::Annuaire,
};
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(catalogue);

/// Doors of the catalogue: `porte` is open to all, `qpv` to who lives in one.
const PORTES: [&str; 2] = ["porte", "qpv"];

struct Cas<'a> {
    annuaire: &'a Annuaire,
    situation: &'a Situation,
    position: Option<Point>,
    limite: usize,
}

impl Cas<'_> {
    fn autres(&self, demandee: &str, aussi: &[&str], refuses: &[u16]) -> Vec<Ailleurs> {
        let demande = Demande {
            catalogue: &CATALOGUE,
            annuaire: Some(self.annuaire),
            situation: self.situation,
            position: self.position,
            limite: self.limite,
        };
        ailleurs(&demande, demandee, aussi, refuses)
    }

    fn ids(&self, autres: &[Ailleurs]) -> Vec<String> {
        let ids = autres.iter().map(|(_, autre)| id(autre.qui, self.annuaire));
        ids.collect()
    }
}

/// Somebody that could have been asked, or nobody that is known.
fn demandee() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&PORTES[..]).prop_map(str::to_owned),
        (0usize..8).prop_map(|rang| format!("s{rang}")),
        Just("ailleurs-en-france".to_owned()),
    ]
}

proptest! {
    #[test]
    fn never_who_was_asked_nor_what_was_refused(
        source in source(), situation in situation(), position in position(), limite in 1usize..6,
        demandee in demandee(), aussi in prop::collection::vec(demandee(), 0..4),
        refuses in prop::collection::vec(0u16..3, 0..3),
    ) {
        let annuaire = annuaire(&source);
        let cas = Cas { annuaire: &annuaire, situation: &situation, position, limite };
        let aussi: Vec<&str> = aussi.iter().map(String::as_str).collect();
        let autres = cas.autres(&demandee, &aussi, &refuses);
        let ids = cas.ids(&autres);
        prop_assert!(autres.len() <= limite);
        prop_assert!(!ids.contains(&demandee));
        for (rang, (_, autre)) in autres.iter().enumerate() {
            prop_assert!(!autre.raisons.is_empty());
            prop_assert!(!ids[..rang].contains(&ids[rang]), "each once");
            for (dispositif, verdict) in &autre.dispositifs {
                prop_assert!(!refuses.contains(dispositif));
                prop_assert_ne!(*verdict, Verdict::NonEligible);
            }
        }
        prop_assert_eq!(&autres, &cas.autres(&demandee, &aussi, &refuses));
        // Those asked besides come back all together, when there is nobody else.
        let revient = ids.iter().any(|id| aussi.contains(&id.as_str()));
        if revient {
            let tous = Cas { limite: usize::MAX, ..cas };
            let tous = tous.ids(&tous.autres(&demandee, &[], &refuses));
            prop_assert!(tous.iter().all(|id| aussi.contains(&id.as_str())), "{:?}", tous);
        }
    }

    #[test]
    fn somebody_as_long_as_a_door_is_open_to_all(
        source in source(), situation in situation(), position in position(),
        rang in 0usize..8, aussi in prop::collection::vec(demandee(), 0..6),
    ) {
        let annuaire = annuaire(&source);
        let cas = Cas { annuaire: &annuaire, situation: &situation, position, limite: 3 };
        let aussi: Vec<&str> = aussi.iter().map(String::as_str).collect();
        let demandee = format!("s{rang}");
        prop_assert!(!cas.autres(&demandee, &aussi, &[]).is_empty());
    }

    #[test]
    fn who_can_be_reached_comes_first_then_who_does_the_same_then_the_best(
        source in source(), situation in situation(), position in position(), demandee in demandee(),
    ) {
        let annuaire = annuaire(&source);
        let cas = Cas { annuaire: &annuaire, situation: &situation, position, limite: usize::MAX };
        let memes = source.structures.iter().find(|s| s.id == demandee);
        let Some(memes) = memes.map(|s| s.faits.service.fonctions) else { return Ok(()) };
        let autres = cas.autres(&demandee, &[], &[]);
        let cles = autres.iter().map(|(_, autre)| {
            // No entry of this catalogue has a site.
            let muette = match autre.qui {
                Qui::Fiche(_) => true,
                Qui::Structure(rang) => {
                    let autre = &source.structures[rang as usize];
                    let moyens = [&autre.telephone, &autre.courriel, &autre.site, &autre.adresse];
                    moyens.iter().all(|moyen| moyen.is_none())
                }
            };
            (muette, autre.fonctions.intersection(memes).is_empty(), -autre.points)
        });
        prop_assert!(cles.is_sorted());
    }
}
