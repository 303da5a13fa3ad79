//! The pack of a département: whatever serves somebody who lives in it.

use shared::{
    codes::CodeDepartement,
    orientation::weights,
    structures::{Directory, EnumSet, Facts, Fonction, Zone},
};
use std::collections::{BTreeMap, BTreeSet};

/// Of the neighbours beyond the limit of the département, how many for each step are
/// kept around the middle of each commune: more than a parcours ever shows of a step.
const NEIGHBOURS_COUNT: usize = 10;

/// Of those who work at a distance for all of the country, how many for each step: the
/// last checked. All of them in every pack would be most of each.
const EVERYWHERE_COUNT: usize = 10;

/// The ranks of the structures of each pack: those met in the département, those that
/// cover a part of it, the nearest beyond its limit, and some of those who are
/// everywhere, by step.
pub(super) fn by_departement(directory: &Directory) -> BTreeMap<CodeDepartement, Vec<u32>> {
    let departements: BTreeSet<CodeDepartement> = directory
        .communes()
        .iter()
        .map(|commune| commune.code.departement())
        .collect();
    let everywhere = everywhere(directory);
    departements
        .into_iter()
        .map(|departement| (departement, ranks(directory, departement, &everywhere)))
        .filter(|(_, ranks)| !ranks.is_empty())
        .collect()
}

/// The last checked of those who cover the country, by step.
fn everywhere(directory: &Directory) -> Vec<u32> {
    let mut kept = Vec::new();
    for fonction in EnumSet::<Fonction>::all() {
        let mut ranks: Vec<u32> = (0u32..)
            .zip(directory.facts())
            .filter(|(_, facts)| is_everywhere(facts) && facts.service.fonctions.contains(fonction))
            .map(|(rank, _)| rank)
            .collect();
        ranks.sort_by_key(|&rank| {
            let facts = directory.facts().get(rank as usize);
            let le = facts.map(|facts| facts.freshness.le);
            (std::cmp::Reverse(le), rank)
        });
        kept.extend(ranks.into_iter().take(EVERYWHERE_COUNT));
    }
    kept
}

fn is_everywhere(facts: &Facts) -> bool {
    facts.zones.contains(&Zone::France)
}

fn ranks(directory: &Directory, departement: CodeDepartement, everywhere: &[u32]) -> Vec<u32> {
    let from_here = |rank: &u32| {
        directory.facts().get(*rank as usize).is_some_and(|facts| {
            let place = facts.place.map(|place| place.commune.departement());
            !is_everywhere(facts) || place == Some(departement)
        })
    };
    let own = directory
        .of_departement(departement)
        .into_iter()
        .filter(from_here);
    let mut ranks: BTreeSet<u32> = own.chain(everywhere.iter().copied()).collect();
    let communes = directory.communes().iter();
    let centres = communes
        .filter(|commune| commune.code.departement() == departement)
        .filter_map(|commune| commune.centre);
    for centre in centres {
        for fonction in EnumSet::<Fonction>::all() {
            let fonctions = [fonction].into_iter().collect();
            let nearby = directory.nearby(
                centre,
                weights::RADIUS_M,
                NEIGHBOURS_COUNT,
                fonctions,
                // Who names the places it covers is there already, or serves none of these.
                |_, facts| facts.zones.is_empty() || is_everywhere(facts),
            );
            ranks.extend(nearby.iter().map(|nearest| nearest.rank));
        }
    }
    ranks.into_iter().collect()
}
