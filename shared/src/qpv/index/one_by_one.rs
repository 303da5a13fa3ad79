//! Lookup ring by ring, without a plan: for a page, which has the few contours of one
//! pack and saves the code of the plan, and for the whole country when a query goes
//! beyond the plan's reach.

use super::{Index, ring::GridPoint};
use crate::metric::LocalMetric;

/// A point, in builds without a plan.
#[cfg(not(feature = "plan"))]
#[derive(Clone, Copy)]
pub(super) struct PlainPoint {
    pub(super) p: GridPoint,
}

impl Index {
    /// The nearest ring and its squared distance.
    pub(super) fn nearest_one_by_one(
        &self,
        p: GridPoint,
        metric: LocalMetric,
    ) -> Option<(u32, f64)> {
        let mut nearest = None;
        for (i, (ring, bounding_box)) in self.rings.iter().zip(&self.bounding_boxes).enumerate() {
            let limit = nearest.map_or(f64::INFINITY, |(_, square)| square);
            if bounding_box.squared_distance(p, metric) < limit {
                let square = ring.squared_distance(p, metric);
                if square < limit {
                    nearest = Some((i as u32, square));
                }
            }
        }
        nearest
    }

    /// The rings that wind around a point.
    #[cfg(not(feature = "plan"))]
    pub(super) fn surrounding_one_by_one(&self, p: GridPoint) -> super::Ranks {
        let p = super::ring::shift_point(p);
        let turns = |(ring, bounding_box): (&super::Ring, _)| ring.turns(bounding_box, p);
        let turns = self
            .rings
            .iter()
            .zip(self.bounding_boxes.iter().copied())
            .map(turns);
        (0..)
            .zip(turns)
            .filter(|&(_, turns)| turns != 0)
            .map(|(rank, _)| rank)
            .collect()
    }
}
