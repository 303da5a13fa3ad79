//! Lookup: one pass from a point to what surrounds it.
//!
//! Two questions are asked of a point: which neighbourhoods hold it, and how far the nearest
//! limit is. Both are about *rings*: the outline of a neighbourhood, or of a hole in it.
//! There are two ways to answer, behind the same [`Index`].
//!
//! - **Ring by ring** (`one_by_one.rs`): pass over the rings whose box is too far, measure
//!   every edge of the others. So does a page: the pack of its tile has few rings.
//! - **By the plan** (`plan.rs`, feature `plan`): so does the edge, which has the whole
//!   country, and may be asked for 10,000 points at once.
//!
//! The plan is a grid, made when the index is read. Its squares are *plots*, 512 units a side
//! (570 m of latitude); 8 × 8 plots are a *cell*, 16 × 16 cells a *slab*. A plot that a ring
//! crosses or covers has a *record*: of each such ring, how many times it winds around one
//! reference point of the plot, and its edges that cross the plot. So:
//!
//! - what holds a point is in the record of its plot. A ring winds around the point as often
//!   as around the reference, give or take the edges that a path between the two crosses;
//! - the nearest limit is looked for in the point's plot, then in plots farther and farther
//!   away, until none that is left can be nearer than what was found. Each cell knows the
//!   cells within reach that have an edge; where there is no cell, there is nothing in reach.
//!
//! Why bits: a cell has 64 plots, so which of them have something is one `u64`. "Has an edge,
//! is near enough, is not measured yet" is two `&`; the next such plot is `trailing_zeros`, the
//! rank of its record `count_ones`. No list to follow, and the tables stay in a core's cache.
//!
//! What holds it: `shared/tests/qpv/oracle.rs` answers without index nor rounding, from every
//! edge of every source contour. On invented contours that cross themselves and on the official
//! ones, no answer may be farther from it than the stated error. `cargo xtask test` runs those
//! tests twice, with the plan and without.

mod one_by_one;
#[cfg(feature = "plan")]
mod plan;
mod ring;

#[cfg(not(feature = "plan"))]
use self::one_by_one::PlainPoint as Here;
#[cfg(feature = "plan")]
use self::plan::PlacedPoint as Here;
use self::ring::{BoundingBox, GridPoint};
pub(super) use self::ring::{EXTENT_MAX, Ring};
#[cfg(feature = "plan")]
use super::REACH_M;
use super::{
    Contour, Polygon, Quartier, Referentiel,
    tile::{Tile, UNIT},
};
use crate::{Point, codes::CodeQpv, metric::LocalMetric};
use smallvec::SmallVec;

/// A reference set, or the part of it that one pack holds, ready to answer.
#[derive(Debug)]
pub struct Index {
    referentiel: Referentiel,
    tile: Option<Tile>,
    quartiers: Vec<Quartier>,
    /// First ring of each neighbourhood, and the number of rings at the end.
    starts: Vec<u32>,
    rings: Vec<Ring>,
    /// The box of each ring.
    bounding_boxes: Vec<BoundingBox>,
    #[cfg(feature = "plan")]
    plan: plan::Grid,
}

/// What surrounds a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum QpvFinding<'a> {
    /// In a neighbourhood; in two at once, the one whose limit is farther.
    Dans {
        quartier: &'a Quartier,
        /// Metres to its limit.
        limite_m: f64,
    },
    /// In none, this one the nearest.
    Near {
        quartier: &'a Quartier,
        /// Metres to its limit.
        distance_m: f64,
    },
    /// In none, and none within the radius looked at.
    Far,
}

impl<'a> QpvFinding<'a> {
    /// The finding of two packs together.
    pub(super) fn merge(self, other: Self) -> Self {
        match (self, other) {
            (Self::Dans { limite_m: a, .. }, Self::Dans { limite_m: b, .. }) if b > a => other,
            (Self::Dans { .. }, _) => self,
            (_, Self::Dans { .. }) => other,
            (Self::Near { distance_m: a, .. }, Self::Near { distance_m: b, .. }) if b < a => other,
            (Self::Far, _) => other,
            _ => self,
        }
    }
}

/// Ranks of rings or of neighbourhoods, seldom more than one.
type Ranks = SmallVec<[u32; 2]>;

impl Index {
    /// `rings` in the order of `quartiers`, of polygons, outer ring first.
    pub(super) fn new(
        referentiel: Referentiel,
        tile: Option<Tile>,
        quartiers: Vec<Quartier>,
        rings: Vec<Ring>,
    ) -> Self {
        let starts = (0..=quartiers.len())
            .map(|rank| rings.partition_point(|a| (a.quartier as usize) < rank) as u32)
            .collect();
        let bounding_boxes = rings.iter().map(Ring::bounding_box).collect();
        Self {
            referentiel,
            tile,
            quartiers,
            starts,
            #[cfg(feature = "plan")]
            plan: plan::Grid::new(&rings, UNIT, REACH_M),
            rings,
            bounding_boxes,
        }
    }

    /// Where the data comes from.
    pub fn referentiel(&self) -> &Referentiel {
        &self.referentiel
    }

    /// The tile this index answers for; `None` for a whole set.
    pub fn tile(&self) -> Option<Tile> {
        self.tile
    }

    /// The neighbourhoods held, in the order of their codes.
    pub fn quartiers(&self) -> &[Quartier] {
        &self.quartiers
    }

    /// The neighbourhood with that code.
    pub fn quartier(&self, code: &CodeQpv) -> Option<&Quartier> {
        self.rank(code).map(|rank| &self.quartiers[rank])
    }

    /// The limit of a neighbourhood as the index stores it.
    pub fn contour(&self, code: &CodeQpv) -> Option<Contour> {
        let rank = self.rank(code)?;
        let mut contour = Contour::default();
        for ring in self.rings_of(rank) {
            let vertices: Vec<Point> = ring
                .vertices
                .iter()
                .filter_map(|&(x, y)| Point::new(f64::from(y) * UNIT, f64::from(x) * UNIT).ok())
                .collect();
            match contour.polygons.last_mut() {
                Some(polygon) if ring.hole => polygon.holes.push(vertices),
                _ => contour.polygons.push(Polygon {
                    exterior: vertices,
                    holes: Vec::new(),
                }),
            }
        }
        Some(contour)
    }

    /// The neighbourhood that contains a point, if one does: the first by code where two
    /// overlap. Containment ignores uncertainty: answers to people come from
    /// [`observe`](Self::observe).
    pub fn container(&self, point: Point) -> Option<&Quartier> {
        let surrounding = self.surrounding(self.locate(point));
        let rank = match surrounding.as_slice() {
            [] => return None,
            &[single] if !self.rings[single as usize].hole => self.rings[single as usize].quartier,
            several => self.holds(several).into_iter().min()?,
        };
        Some(&self.quartiers[rank as usize])
    }

    /// Everything about a point in one pass, looking no farther than `radius_m`.
    pub fn observe(&self, point: Point, radius_m: f64) -> QpvFinding<'_> {
        let here = self.locate(point);
        #[cfg(feature = "plan")]
        if radius_m <= REACH_M && !here.within_reach() {
            return QpvFinding::Far;
        }
        let metric = LocalMetric::at(point.lat()).scaled(UNIT);
        // Before the nearest ring, because it does not need the metric: the processor computes
        // both at once.
        let containers = self.containers(here);
        let Some((ring, square)) = self.nearest(here, metric, radius_m) else {
            return self.inside_several(containers, here.p, metric);
        };
        let (rank, distance_m) = (self.rings[ring as usize].quartier, square.sqrt());
        match containers.as_slice() {
            [] if distance_m <= radius_m => QpvFinding::Near {
                quartier: &self.quartiers[rank as usize],
                distance_m,
            },
            [] => QpvFinding::Far,
            &[single] if single == rank => self.inside(rank, distance_m),
            _ => self.inside_several(containers, here.p, metric),
        }
    }

    #[inline]
    fn locate(&self, point: Point) -> Here {
        let p = GridPoint {
            x: point.lon() / UNIT,
            y: point.lat() / UNIT,
        };
        #[cfg(feature = "plan")]
        {
            self.plan.locate(p)
        }
        #[cfg(not(feature = "plan"))]
        Here { p }
    }

    /// The nearest ring that may lie within `radius_m`, and its squared distance.
    #[cfg(feature = "plan")]
    fn nearest(&self, here: Here, metric: LocalMetric, radius_m: f64) -> Option<(u32, f64)> {
        // The plan knows nothing beyond its reach.
        if radius_m > REACH_M {
            return self.nearest_one_by_one(here.p, metric);
        }
        self.plan
            .nearest(here, metric, radius_m)
            .map(|nearest| (nearest.ring, nearest.square))
    }

    /// The nearest ring and its squared distance.
    #[cfg(not(feature = "plan"))]
    fn nearest(&self, here: Here, metric: LocalMetric, _radius_m: f64) -> Option<(u32, f64)> {
        self.nearest_one_by_one(here.p, metric)
    }

    /// The rings that wind around a point.
    #[inline]
    fn surrounding(&self, here: Here) -> Ranks {
        #[cfg(feature = "plan")]
        {
            let mut surrounding = Ranks::new();
            self.plan.surrounding(here, |ring| surrounding.push(ring));
            surrounding
        }
        #[cfg(not(feature = "plan"))]
        self.surrounding_one_by_one(here.p)
    }

    fn inside(&self, rank: u32, limite_m: f64) -> QpvFinding<'_> {
        QpvFinding::Dans {
            quartier: &self.quartiers[rank as usize],
            limite_m,
        }
    }

    fn inside_several(&self, ranks: Ranks, p: GridPoint, metric: LocalMetric) -> QpvFinding<'_> {
        ranks
            .into_iter()
            .map(|rank| (rank, self.limit(rank as usize, p, metric)))
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
            .map_or(QpvFinding::Far, |(rank, limite_m)| {
                self.inside(rank, limite_m)
            })
    }

    fn rank(&self, code: &CodeQpv) -> Option<usize> {
        self.quartiers
            .binary_search_by(|quartier| quartier.code.cmp(code))
            .ok()
    }

    fn rings_of(&self, rank: usize) -> &[Ring] {
        &self.rings[self.starts[rank] as usize..self.starts[rank + 1] as usize]
    }

    /// Metres to the limit of one neighbourhood.
    fn limit(&self, rank: usize, p: GridPoint, metric: LocalMetric) -> f64 {
        self.rings_of(rank)
            .iter()
            .map(|ring| ring.squared_distance(p, metric))
            .fold(f64::INFINITY, f64::min)
            .sqrt()
    }

    /// The neighbourhoods that contain a point.
    #[inline]
    fn containers(&self, here: Here) -> Ranks {
        let surrounding = self.surrounding(here);
        match surrounding.as_slice() {
            [] => surrounding,
            &[single] if !self.rings[single as usize].hole => {
                Ranks::from_slice(&[self.rings[single as usize].quartier])
            }
            several => self.holds(several),
        }
    }

    /// The rule for contours that cross themselves, overlap or have holes: a polygon contains
    /// what its outer ring winds around at least once, in either direction, except what one of
    /// its holes winds around. So no part of a contour is lost, however it was drawn.
    fn holds(&self, surrounding: &[u32]) -> Ranks {
        let mut ranks = Ranks::new();
        let ring = |&i: &u32| &self.rings[i as usize];
        for exterior in surrounding.iter().map(ring).filter(|ring| !ring.hole) {
            let in_hole = surrounding
                .iter()
                .map(ring)
                .any(|other| other.hole && other.polygon == exterior.polygon);
            if !in_hole && !ranks.contains(&exterior.quartier) {
                ranks.push(exterior.quartier);
            }
        }
        ranks
    }
}
