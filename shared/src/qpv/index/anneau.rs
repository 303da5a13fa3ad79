//! Rings one by one, in full: what the grid is built from, and the way round it
//! for the questions that it does not answer.

use crate::metrique::{MetriqueLocale, segment_carre};

/// The widest ring, in units, whose edges can be told from any plot they cross in 16 bits.
pub(in crate::qpv) const ETENDUE_MAX: i32 = 32_000;

/// A position in the units of the index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Repere {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// Bounds, in units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Boite {
    pub(super) x_min: i32,
    pub(super) y_min: i32,
    pub(super) x_max: i32,
    pub(super) y_max: i32,
}

impl Boite {
    pub(super) const VIDE: Self = Self {
        x_min: i32::MAX,
        y_min: i32::MAX,
        x_max: i32::MIN,
        y_max: i32::MIN,
    };

    pub(super) fn union(self, autre: Self) -> Self {
        Self {
            x_min: self.x_min.min(autre.x_min),
            y_min: self.y_min.min(autre.y_min),
            x_max: self.x_max.max(autre.x_max),
            y_max: self.y_max.max(autre.y_max),
        }
    }

    fn contains(&self, p: Repere) -> bool {
        f64::from(self.x_min) <= p.x
            && p.x <= f64::from(self.x_max)
            && f64::from(self.y_min) <= p.y
            && p.y <= f64::from(self.y_max)
    }

    /// A lower bound of the squared distance in metres from `p` to anything inside.
    ///
    /// An eastward offset is shorter towards the pole: the bound takes the
    /// shorter of the two ends.
    #[inline]
    pub(super) fn distance_carre(&self, p: Repere, metrique: MetriqueLocale) -> f64 {
        let dx = (f64::from(self.x_min) - p.x)
            .max(p.x - f64::from(self.x_max))
            .max(0.0);
        let (bas, haut) = (f64::from(self.y_min) - p.y, f64::from(self.y_max) - p.y);
        let est = metrique.metres(dx, bas).0.min(metrique.metres(dx, haut).0);
        let nord = metrique.metres(0.0, bas.max(-haut).max(0.0)).1;
        est * est + nord * nord
    }
}

/// One ring of one polygon.
#[derive(Debug)]
pub(in crate::qpv) struct Anneau {
    /// Rank of the neighbourhood.
    pub(in crate::qpv) quartier: u32,
    /// Number of the polygon in the whole index.
    pub(in crate::qpv) polygone: u32,
    /// Whether it is a hole of its polygon.
    pub(in crate::qpv) trou: bool,
    /// In units, without the repeated last one.
    pub(in crate::qpv) sommets: Vec<(i32, i32)>,
}

impl Anneau {
    pub(super) fn boite(&self) -> Boite {
        self.sommets.iter().fold(Boite::VIDE, |boite, &(x, y)| {
            boite.union(Boite {
                x_min: x,
                y_min: y,
                x_max: x,
                y_max: y,
            })
        })
    }

    /// The longer side of its box, in units.
    pub(in crate::qpv) fn etendue(&self) -> i32 {
        let boite = self.boite();
        (boite.x_max.saturating_sub(boite.x_min)).max(boite.y_max.saturating_sub(boite.y_min))
    }

    /// The edges, the closing one first.
    pub(super) fn aretes(&self) -> impl Iterator<Item = ((i32, i32), (i32, i32))> {
        let avant = self.sommets.last().into_iter().chain(&self.sommets);
        avant.copied().zip(self.sommets.iter().copied())
    }

    /// How many times the ring winds around a point whose latitude is no vertex's.
    pub(super) fn tours(&self, boite: Boite, p: Repere) -> i32 {
        if !boite.contains(p) {
            return 0;
        }
        self.aretes()
            .map(|((ax, ay), (bx, by))| {
                let (a, b) = (
                    (f64::from(ax), f64::from(ay)),
                    (f64::from(bx), f64::from(by)),
                );
                if (a.1 > p.y) == (b.1 > p.y) {
                    0
                } else {
                    let a_gauche = (b.0 - a.0) * (p.y - a.1) - (b.1 - a.1) * (p.x - a.0) > 0.0;
                    match (b.1 > a.1, a_gauche) {
                        (true, true) => 1,
                        (false, false) => -1,
                        _ => 0,
                    }
                }
            })
            .sum()
    }

    /// Squared metres from a point to the ring.
    pub(super) fn distance_carre(&self, p: Repere, metrique: MetriqueLocale) -> f64 {
        self.aretes()
            .map(|(a, b)| arete_carre(a, b, p, metrique))
            .fold(f64::INFINITY, f64::min)
    }
}

/// Squared metres from a point to an edge.
#[inline]
pub(super) fn arete_carre(
    a: (i32, i32),
    b: (i32, i32),
    p: Repere,
    metrique: MetriqueLocale,
) -> f64 {
    let metres = |(x, y): (i32, i32)| metrique.metres(f64::from(x) - p.x, f64::from(y) - p.y);
    segment_carre(metres(a), metres(b))
}

/// `f64::floor` is a call on the targets that have no instruction for it.
#[inline]
pub(super) fn plancher(v: f64) -> i32 {
    let tronque = v as i32;
    tronque - i32::from(f64::from(tronque) > v)
}

/// A vertex lies on whole units; a point nearer than this to such a latitude is
/// taken as a tenth of a millimetre further north when its turns are counted.
const ECART: f64 = 1e-4;

#[inline]
pub(super) fn decale(p: Repere) -> Repere {
    let entier = f64::from(plancher(p.y + 0.5));
    if (p.y - entier).abs() < ECART {
        Repere {
            y: entier + ECART,
            ..p
        }
    } else {
        p
    }
}
