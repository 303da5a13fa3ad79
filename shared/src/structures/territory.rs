//! What the structures of a territory do, and what none of them does.

use super::{Directory, EnumSet, Fonction};
use crate::{codes::CodeCommune, situation::Field};

/// The structures of a territory, by step and by need.
#[derive(Clone, Debug, PartialEq)]
pub struct TerritoryOffer {
    /// Their ranks in the directory.
    pub structures: Vec<u32>,
    /// Who serves each step.
    pub etapes: Vec<(Fonction, Vec<u32>)>,
    /// Who answers each need, by its rank in the field's list; nobody for some.
    pub besoins: Vec<(usize, Vec<u32>)>,
}

impl TerritoryOffer {
    /// Of structures of the directory, by their ranks.
    pub fn new(directory: &Directory, structures: Vec<u32>) -> Self {
        let service = |rank: &u32| directory.facts().get(*rank as usize).map(|f| f.service);
        let those = |serves: &dyn Fn(&super::Service) -> bool| -> Vec<u32> {
            let ranks = structures.iter().copied();
            ranks
                .filter(|rank| service(rank).is_some_and(|service| serves(&service)))
                .collect()
        };
        let etapes = EnumSet::<Fonction>::all()
            .map(|etape| (etape, those(&|service| service.fonctions.contains(etape))))
            .collect();
        let besoins = (0..Field::Besoins.values().len())
            .map(|rank| (rank, those(&|service| service.besoins >> rank & 1 == 1)))
            .collect();
        Self {
            structures,
            etapes,
            besoins,
        }
    }
}

impl Directory {
    /// The structures in any of these communes, and those that cover one of them, each once.
    pub fn of_communes(&self, communes: &[CodeCommune]) -> Vec<u32> {
        let mut found: Vec<u32> = communes
            .iter()
            .flat_map(|commune| self.of_commune(*commune))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}
