//! The structures near a position.
//!
//! A k-d tree laid out in the order of its halves, so that it takes no more room than
//! its points. A mask beside each point spares most looks at what a structure does.

use crate::{Point, metrique::MetriqueLocale};
use std::{cmp::Ordering, collections::BinaryHeap};

/// Hundred-thousandths of a degree: a metre, about.
pub(super) const PAR_DEGRE: f64 = 1e5;

/// A position in such steps.
pub(super) fn en_pas(point: Point) -> (i32, i32) {
    let pas = |degres: f64| (degres * PAR_DEGRE).round() as i32;
    (pas(point.lat()), pas(point.lon()))
}

/// Fewer points than this are looked at one by one.
const FEUILLE: usize = 8;

/// A structure and how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proche {
    /// Its rank.
    pub rang: u32,
    /// How far, in metres.
    pub distance_m: u32,
}

/// A point of the tree.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noeud {
    pub(super) lat: i32,
    pub(super) lon: i32,
    pub(super) rang: u32,
    /// What it may be looked for by.
    pub(super) masque: u32,
}

/// The points, halved by latitude, then by longitude, and so on.
#[derive(Clone, Debug, Default)]
pub(super) struct Arbre(Vec<Noeud>);

impl Arbre {
    pub(super) fn new(mut noeuds: Vec<Noeud>) -> Self {
        halve(&mut noeuds, true);
        Self(noeuds)
    }

    /// The nearest that share a bit of the mask and that `accepte` takes, nearest first,
    /// those as near by their rank.
    pub(super) fn proches(
        &self,
        depuis: Point,
        rayon_m: f64,
        max: usize,
        masque: u32,
        accepte: &mut dyn FnMut(u32) -> bool,
    ) -> Vec<Proche> {
        let metrique = MetriqueLocale::at(depuis.lat());
        // Over so many degrees northwards or southwards, a degree of longitude is worth
        // no less than this.
        let (_, degre) = metrique.metres(0.0, 1.0);
        let hauteur = rayon_m / degre;
        let largeur = (metrique.metres(1.0, hauteur).0).min(metrique.metres(1.0, -hauteur).0);
        let mut recherche = Recherche {
            metrique,
            lat: depuis.lat(),
            lon: depuis.lon(),
            largeur: largeur.max(0.0),
            hauteur: degre,
            borne: rayon_m * rayon_m,
            max,
            masque,
            accepte,
            trouves: BinaryHeap::new(),
        };
        if max > 0 {
            recherche.search(&self.0, true);
        }
        let proches = recherche.trouves.into_sorted_vec().into_iter();
        proches
            .map(|trouve| Proche {
                rang: trouve.rang,
                distance_m: trouve.carre.sqrt().round() as u32,
            })
            .collect()
    }
}

/// Puts the middle in the middle, by one coordinate then by the other.
fn halve(noeuds: &mut [Noeud], par_latitude: bool) {
    if noeuds.len() <= FEUILLE {
        return;
    }
    let milieu = noeuds.len() / 2;
    separe(noeuds, milieu, par_latitude);
    let (avant, apres) = noeuds.split_at_mut(milieu);
    halve(avant, !par_latitude);
    halve(&mut apres[1..], !par_latitude);
}

/// Puts in its place the one that would be there in order, none after it being before.
///
/// Hoare's selection, as `select_nth_unstable_by_key` of `std`, which is four kilobytes
/// of a page.
fn separe(noeuds: &mut [Noeud], place: usize, par_latitude: bool) {
    let cle = |n: &Noeud| match par_latitude {
        true => (n.lat, n.rang),
        false => (n.lon, n.rang),
    };
    let (mut debut, mut fin) = (0, noeuds.len());
    while fin - debut > 1 {
        noeuds.swap(debut, debut + (fin - debut) / 2);
        let pivot = cle(&noeuds[debut]);
        let mut rang_du_pivot = debut;
        for rang in debut + 1..fin {
            if cle(&noeuds[rang]) < pivot {
                rang_du_pivot += 1;
                noeuds.swap(rang, rang_du_pivot);
            }
        }
        noeuds.swap(debut, rang_du_pivot);
        match place.cmp(&rang_du_pivot) {
            Ordering::Less => fin = rang_du_pivot,
            Ordering::Equal => return,
            Ordering::Greater => debut = rang_du_pivot + 1,
        }
    }
}

struct Recherche<'a> {
    metrique: MetriqueLocale,
    lat: f64,
    lon: f64,
    /// Metres by degree, at least.
    largeur: f64,
    hauteur: f64,
    /// Square of the distance beyond which nothing is looked for any more.
    borne: f64,
    max: usize,
    masque: u32,
    accepte: &'a mut dyn FnMut(u32) -> bool,
    /// The farthest first.
    trouves: BinaryHeap<Trouve>,
}

#[derive(Clone, Copy, PartialEq)]
struct Trouve {
    carre: f64,
    rang: u32,
}

impl Eq for Trouve {}

impl Ord for Trouve {
    fn cmp(&self, autre: &Self) -> Ordering {
        (self.carre.total_cmp(&autre.carre)).then(self.rang.cmp(&autre.rang))
    }
}

impl PartialOrd for Trouve {
    fn partial_cmp(&self, autre: &Self) -> Option<Ordering> {
        Some(self.cmp(autre))
    }
}

impl Recherche<'_> {
    fn search(&mut self, noeuds: &[Noeud], par_latitude: bool) {
        if noeuds.len() <= FEUILLE {
            for noeud in noeuds {
                self.look(noeud);
            }
            return;
        }
        let milieu = noeuds.len() / 2;
        let ici = noeuds[milieu];
        let ecart = match par_latitude {
            true => (self.lat - f64::from(ici.lat) / PAR_DEGRE) * self.hauteur,
            false => (self.lon - f64::from(ici.lon) / PAR_DEGRE) * self.largeur,
        };
        let (mut pres, mut loin) = (&noeuds[..milieu], &noeuds[milieu + 1..]);
        if ecart > 0.0 {
            (pres, loin) = (loin, pres);
        }
        self.search(pres, !par_latitude);
        self.look(&ici);
        if ecart * ecart <= self.borne {
            self.search(loin, !par_latitude);
        }
    }

    fn look(&mut self, noeud: &Noeud) {
        if noeud.masque & self.masque == 0 {
            return;
        }
        let (x, y) = self.metrique.metres(
            f64::from(noeud.lon) / PAR_DEGRE - self.lon,
            f64::from(noeud.lat) / PAR_DEGRE - self.lat,
        );
        let trouve = Trouve {
            carre: x * x + y * y,
            rang: noeud.rang,
        };
        if trouve.carre > self.borne || !(self.accepte)(noeud.rang) {
            return;
        }
        self.trouves.push(trouve);
        if self.trouves.len() > self.max {
            self.trouves.pop();
        }
        if self.trouves.len() == self.max
            && let Some(dernier) = self.trouves.peek()
        {
            self.borne = dernier.carre;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_what_looking_at_each_finds(
            places in prop::collection::vec((4_600_000..4_700_000i32, -820_000..-760_000i32, 0u32..4), 0..300),
            (lat, lon) in (45.9..47.1f64, -8.3..-7.5f64),
            rayon in 0.0..120_000f64,
            max in 0usize..60,
            masque in 1u32..4,
        ) {
            let noeuds: Vec<_> = (0u32..).zip(&places)
                .map(|(rang, &(lat, lon, masque))| Noeud { lat, lon, rang, masque })
                .collect();
            let depuis = Point::new(lat, lon).expect("a position");
            let metrique = MetriqueLocale::at(lat);
            let mut attendus: Vec<_> = noeuds.iter()
                .filter(|n| n.masque & masque != 0 && n.rang % 3 != 1)
                .map(|n| {
                    let (x, y) = metrique.metres(
                        f64::from(n.lon) / PAR_DEGRE - lon,
                        f64::from(n.lat) / PAR_DEGRE - lat,
                    );
                    Trouve { carre: x * x + y * y, rang: n.rang }
                })
                .filter(|t| t.carre <= rayon * rayon)
                .collect();
            attendus.sort();
            attendus.truncate(max);
            let trouves = Arbre::new(noeuds)
                .proches(depuis, rayon, max, masque, &mut |rang| rang % 3 != 1);
            prop_assert_eq!(
                trouves.iter().map(|p| p.rang).collect::<Vec<_>>(),
                attendus.iter().map(|t| t.rang).collect::<Vec<_>>()
            );
        }
    }
}
