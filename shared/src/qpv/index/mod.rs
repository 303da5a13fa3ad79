//! Lookup: one pass from a point to what surrounds it.

mod anneau;
#[cfg(feature = "plan")]
mod plan;
mod un_a_un;

pub(super) use self::anneau::{Anneau, ETENDUE_MAX};
use self::anneau::{Boite, Repere};
#[cfg(feature = "plan")]
use self::plan::Ici;
#[cfg(not(feature = "plan"))]
use self::un_a_un::Ici;
#[cfg(feature = "plan")]
use super::PORTEE_M;
use super::{Contour, Polygone, Quartier, Referentiel, artefact::UNITE, tuile::Tuile};
use crate::{Point, codes::CodeQpv, metrique::MetriqueLocale};
use smallvec::SmallVec;

/// A reference set, or the part of it that one pack holds, ready to answer.
#[derive(Debug)]
pub struct Index {
    referentiel: Referentiel,
    tuile: Option<Tuile>,
    quartiers: Vec<Quartier>,
    /// First ring of each neighbourhood, and the number of rings at the end.
    debuts: Vec<u32>,
    anneaux: Vec<Anneau>,
    /// The box of each ring.
    boites: Vec<Boite>,
    #[cfg(feature = "plan")]
    plan: plan::Plan,
}

/// What surrounds a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Constat<'a> {
    /// In a neighbourhood; in two at once, the one whose limit is farther.
    Dans {
        /// The neighbourhood.
        quartier: &'a Quartier,
        /// Metres to its limit.
        limite_m: f64,
    },
    /// In none, this one the nearest.
    Pres {
        /// The neighbourhood.
        quartier: &'a Quartier,
        /// Metres to its limit.
        distance_m: f64,
    },
    /// In none, and none within the radius looked at.
    Loin,
}

impl<'a> Constat<'a> {
    /// What two packs know together.
    pub(super) fn merge(self, autre: Self) -> Self {
        match (self, autre) {
            (Self::Dans { limite_m: a, .. }, Self::Dans { limite_m: b, .. }) if b > a => autre,
            (Self::Dans { .. }, _) => self,
            (_, Self::Dans { .. }) => autre,
            (Self::Pres { distance_m: a, .. }, Self::Pres { distance_m: b, .. }) if b < a => autre,
            (Self::Loin, _) => autre,
            _ => self,
        }
    }
}

/// Ranks of rings or of neighbourhoods, seldom more than one.
type Rangs = SmallVec<[u32; 2]>;

impl Index {
    /// `anneaux` in the order of `quartiers`, of polygons, outer ring first.
    pub(super) fn new(
        referentiel: Referentiel,
        tuile: Option<Tuile>,
        quartiers: Vec<Quartier>,
        anneaux: Vec<Anneau>,
    ) -> Self {
        let debuts = (0..=quartiers.len())
            .map(|rang| anneaux.partition_point(|a| (a.quartier as usize) < rang) as u32)
            .collect();
        let boites = anneaux.iter().map(Anneau::boite).collect();
        Self {
            referentiel,
            tuile,
            quartiers,
            debuts,
            #[cfg(feature = "plan")]
            plan: plan::Plan::new(&anneaux, UNITE, PORTEE_M),
            anneaux,
            boites,
        }
    }

    /// Where the data comes from.
    pub fn referentiel(&self) -> &Referentiel {
        &self.referentiel
    }

    /// The tile this index answers for; `None` for a whole set.
    pub fn tuile(&self) -> Option<Tuile> {
        self.tuile
    }

    /// The neighbourhoods held, in the order of their codes.
    pub fn quartiers(&self) -> &[Quartier] {
        &self.quartiers
    }

    /// The neighbourhood with that code.
    pub fn quartier(&self, code: &CodeQpv) -> Option<&Quartier> {
        self.rang(code).map(|rang| &self.quartiers[rang])
    }

    /// The limit of a neighbourhood as the index stores it.
    pub fn contour(&self, code: &CodeQpv) -> Option<Contour> {
        let rang = self.rang(code)?;
        let mut contour = Contour::default();
        for anneau in self.anneaux_de(rang) {
            let sommets: Vec<Point> = anneau
                .sommets
                .iter()
                .filter_map(|&(x, y)| Point::new(f64::from(y) * UNITE, f64::from(x) * UNITE).ok())
                .collect();
            match contour.polygones.last_mut() {
                Some(polygone) if anneau.trou => polygone.trous.push(sommets),
                _ => contour.polygones.push(Polygone {
                    exterieur: sommets,
                    trous: Vec::new(),
                }),
            }
        }
        Some(contour)
    }

    /// The neighbourhood that holds a point, when one does: the first by code
    /// where two overlap. Containment alone says nothing of doubt: answers to
    /// people come from [`constate`](Self::constate).
    pub fn contenant(&self, point: Point) -> Option<&Quartier> {
        let entourent = self.entourent(self.situe(point));
        let rang = match entourent.as_slice() {
            [] => return None,
            &[seul] if !self.anneaux[seul as usize].trou => self.anneaux[seul as usize].quartier,
            plusieurs => self.tient(plusieurs).into_iter().min()?,
        };
        Some(&self.quartiers[rang as usize])
    }

    /// Everything about a point in one pass, looking no farther than `rayon_m`.
    pub fn constate(&self, point: Point, rayon_m: f64) -> Constat<'_> {
        let ici = self.situe(point);
        #[cfg(feature = "plan")]
        if rayon_m <= PORTEE_M && !ici.a_portee() {
            return Constat::Loin;
        }
        let metrique = MetriqueLocale::at(point.lat()).scaled(UNITE);
        // First, as it waits for nothing: the metric is ready when it is done.
        let contenants = self.contenants(ici);
        let Some((anneau, carre)) = self.proche(ici, metrique, rayon_m) else {
            return self.dans_plusieurs(contenants, ici.p, metrique);
        };
        let (rang, distance_m) = (self.anneaux[anneau as usize].quartier, carre.sqrt());
        match contenants.as_slice() {
            [] if distance_m <= rayon_m => Constat::Pres {
                quartier: &self.quartiers[rang as usize],
                distance_m,
            },
            [] => Constat::Loin,
            &[seul] if seul == rang => self.dans(rang, distance_m),
            _ => self.dans_plusieurs(contenants, ici.p, metrique),
        }
    }

    #[inline]
    fn situe(&self, point: Point) -> Ici {
        let p = Repere {
            x: point.lon() / UNITE,
            y: point.lat() / UNITE,
        };
        #[cfg(feature = "plan")]
        {
            self.plan.situe(p)
        }
        #[cfg(not(feature = "plan"))]
        Ici { p }
    }

    /// The nearest ring that may lie within `rayon_m`, and its squared distance.
    #[cfg(feature = "plan")]
    fn proche(&self, ici: Ici, metrique: MetriqueLocale, rayon_m: f64) -> Option<(u32, f64)> {
        // Beyond its reach the plan knows nothing.
        if rayon_m > PORTEE_M {
            return self.proche_un_a_un(ici.p, metrique);
        }
        self.plan
            .proche(ici, metrique, rayon_m)
            .map(|proche| (proche.anneau, proche.carre))
    }

    /// The nearest ring and its squared distance.
    #[cfg(not(feature = "plan"))]
    fn proche(&self, ici: Ici, metrique: MetriqueLocale, _rayon_m: f64) -> Option<(u32, f64)> {
        self.proche_un_a_un(ici.p, metrique)
    }

    /// The rings that wind around a point.
    #[inline]
    fn entourent(&self, ici: Ici) -> Rangs {
        #[cfg(feature = "plan")]
        {
            let mut entourent = Rangs::new();
            self.plan.entourent(ici, |anneau| entourent.push(anneau));
            entourent
        }
        #[cfg(not(feature = "plan"))]
        self.entourent_un_a_un(ici.p)
    }

    fn dans(&self, rang: u32, limite_m: f64) -> Constat<'_> {
        Constat::Dans {
            quartier: &self.quartiers[rang as usize],
            limite_m,
        }
    }

    fn dans_plusieurs(&self, rangs: Rangs, p: Repere, metrique: MetriqueLocale) -> Constat<'_> {
        rangs
            .into_iter()
            .map(|rang| (rang, self.limite(rang as usize, p, metrique)))
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
            .map_or(Constat::Loin, |(rang, limite_m)| self.dans(rang, limite_m))
    }

    fn rang(&self, code: &CodeQpv) -> Option<usize> {
        self.quartiers
            .binary_search_by(|quartier| quartier.code.cmp(code))
            .ok()
    }

    fn anneaux_de(&self, rang: usize) -> &[Anneau] {
        &self.anneaux[self.debuts[rang] as usize..self.debuts[rang + 1] as usize]
    }

    /// Metres to the limit of one neighbourhood.
    fn limite(&self, rang: usize, p: Repere, metrique: MetriqueLocale) -> f64 {
        self.anneaux_de(rang)
            .iter()
            .map(|anneau| anneau.distance_carre(p, metrique))
            .fold(f64::INFINITY, f64::min)
            .sqrt()
    }

    /// The neighbourhoods that hold a point.
    #[inline]
    fn contenants(&self, ici: Ici) -> Rangs {
        let entourent = self.entourent(ici);
        match entourent.as_slice() {
            [] => entourent,
            &[seul] if !self.anneaux[seul as usize].trou => {
                Rangs::from_slice(&[self.anneaux[seul as usize].quartier])
            }
            plusieurs => self.tient(plusieurs),
        }
    }

    /// The rule for contours that cross themselves, overlap or have holes: a
    /// polygon holds what its outer ring winds around at least once, in either
    /// direction, save what one of its holes winds around. So no part of a
    /// contour, however drawn, is lost.
    fn tient(&self, entourent: &[u32]) -> Rangs {
        let mut rangs = Rangs::new();
        let anneau = |&i: &u32| &self.anneaux[i as usize];
        for exterieur in entourent.iter().map(anneau).filter(|anneau| !anneau.trou) {
            let perce = entourent
                .iter()
                .map(anneau)
                .any(|autre| autre.trou && autre.polygone == exterieur.polygone);
            if !perce && !rangs.contains(&exterieur.quartier) {
                rangs.push(exterieur.quartier);
            }
        }
        rangs
    }
}
