//! The pack of a département: whatever serves somebody who lives in it.

use shared::{
    codes::CodeDepartement,
    orientation::poids,
    structures::{Annuaire, Ensemble, Fonction, Zone},
};
use std::collections::{BTreeMap, BTreeSet};

/// Of the neighbours beyond the limit of the département, how many for each step are
/// kept around the middle of each commune: more than a parcours ever shows of a step.
const VOISINES: usize = 10;

/// The ranks of the structures of each pack: those met in the département, those that
/// cover a part of it, and the nearest beyond its limit, by step.
pub(super) fn par_departement(annuaire: &Annuaire) -> BTreeMap<CodeDepartement, Vec<u32>> {
    let departements: BTreeSet<CodeDepartement> = annuaire
        .communes()
        .iter()
        .map(|commune| commune.code.departement())
        .collect();
    departements
        .into_iter()
        .map(|departement| (departement, rangs(annuaire, departement)))
        .filter(|(_, rangs)| !rangs.is_empty())
        .collect()
}

fn rangs(annuaire: &Annuaire, departement: CodeDepartement) -> Vec<u32> {
    let mut rangs: BTreeSet<u32> = annuaire.du_departement(departement).into_iter().collect();
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
                |_, faits| faits.zones.is_empty() || faits.zones.contains(&Zone::France),
            );
            rangs.extend(proches.iter().map(|proche| proche.rang));
        }
    }
    rangs.into_iter().collect()
}
