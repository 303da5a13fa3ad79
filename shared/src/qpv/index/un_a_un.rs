//! Lookup ring by ring, without a plan: what a page does with the few contours of
//! one pack, in less code than the plan takes, and the country when a question
//! goes beyond the plan's reach.

use super::{Index, anneau::Repere};
use crate::metrique::MetriqueLocale;

/// A point, when no plan has a place for it.
#[cfg(not(feature = "plan"))]
#[derive(Clone, Copy)]
pub(super) struct Ici {
    pub(super) p: Repere,
}

impl Index {
    /// The nearest ring and its squared distance.
    pub(super) fn proche_un_a_un(&self, p: Repere, metrique: MetriqueLocale) -> Option<(u32, f64)> {
        let mut proche = None;
        for (i, (anneau, boite)) in self.anneaux.iter().zip(&self.boites).enumerate() {
            let limite = proche.map_or(f64::INFINITY, |(_, carre)| carre);
            if boite.distance_carre(p, metrique) < limite {
                let carre = anneau.distance_carre(p, metrique);
                if carre < limite {
                    proche = Some((i as u32, carre));
                }
            }
        }
        proche
    }

    /// The rings that wind around a point.
    #[cfg(not(feature = "plan"))]
    pub(super) fn entourent_un_a_un(&self, p: Repere) -> super::Rangs {
        let p = super::anneau::decale(p);
        let tours = |(anneau, boite): (&super::Anneau, _)| anneau.tours(boite, p);
        let tours = self
            .anneaux
            .iter()
            .zip(self.boites.iter().copied())
            .map(tours);
        (0..)
            .zip(tours)
            .filter(|&(_, tours)| tours != 0)
            .map(|(rang, _)| rang)
            .collect()
    }
}
