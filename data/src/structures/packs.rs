//! The pack of a département: whatever serves somebody who lives in it.

use shared::{
    codes::CodeDepartement,
    orientation::poids,
    structures::{Annuaire, Ensemble, Faits, Fonction, Zone},
};
use std::collections::{BTreeMap, BTreeSet};

/// Of the neighbours beyond the limit of the département, how many for each step are
/// kept around the middle of each commune: more than a parcours ever shows of a step.
const VOISINES: usize = 10;

/// Of those who work at a distance for all of the country, how many for each step: the
/// last checked. All of them in every pack would be most of each.
const PARTOUT: usize = 10;

/// The ranks of the structures of each pack: those met in the département, those that
/// cover a part of it, the nearest beyond its limit, and some of those who are
/// everywhere, by step.
pub(super) fn par_departement(annuaire: &Annuaire) -> BTreeMap<CodeDepartement, Vec<u32>> {
    let departements: BTreeSet<CodeDepartement> = annuaire
        .communes()
        .iter()
        .map(|commune| commune.code.departement())
        .collect();
    let partout = partout(annuaire);
    departements
        .into_iter()
        .map(|departement| (departement, rangs(annuaire, departement, &partout)))
        .filter(|(_, rangs)| !rangs.is_empty())
        .collect()
}

/// The last checked of those who cover the country, by step.
fn partout(annuaire: &Annuaire) -> Vec<u32> {
    let mut gardees = Vec::new();
    for fonction in Ensemble::<Fonction>::toutes() {
        let mut rangs: Vec<u32> = (0u32..)
            .zip(annuaire.faits())
            .filter(|(_, faits)| est_partout(faits) && faits.service.fonctions.contains(fonction))
            .map(|(rang, _)| rang)
            .collect();
        rangs.sort_by_key(|&rang| {
            let le = annuaire.faits()[rang as usize].datation.le;
            (std::cmp::Reverse(le), rang)
        });
        gardees.extend(rangs.into_iter().take(PARTOUT));
    }
    gardees
}

fn est_partout(faits: &Faits) -> bool {
    faits.zones.contains(&Zone::France)
}

fn rangs(annuaire: &Annuaire, departement: CodeDepartement, partout: &[u32]) -> Vec<u32> {
    let d_ici = |rang: &u32| {
        let faits = &annuaire.faits()[*rang as usize];
        let place = faits.place.map(|place| place.commune.departement());
        !est_partout(faits) || place == Some(departement)
    };
    let siennes = annuaire
        .du_departement(departement)
        .into_iter()
        .filter(d_ici);
    let mut rangs: BTreeSet<u32> = siennes.chain(partout.iter().copied()).collect();
    let communes = annuaire.communes().iter();
    let centres = communes
        .filter(|commune| commune.code.departement() == departement)
        .filter_map(|commune| commune.centre);
    for centre in centres {
        for fonction in Ensemble::<Fonction>::toutes() {
            let fonctions = [fonction].into_iter().collect();
            let proches = annuaire.proches(
                centre,
                poids::RAYON_M,
                VOISINES,
                fonctions,
                // Who names the places it covers is there already, or serves none of these.
                |_, faits| faits.zones.is_empty() || est_partout(faits),
            );
            rangs.extend(proches.iter().map(|proche| proche.rang));
        }
    }
    rangs.into_iter().collect()
}
