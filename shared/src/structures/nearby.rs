//! The structures near a position.
//!
//! A k-d tree laid out in place, so that it takes no more memory than its points. A mask
//! beside each point avoids most reads of what a structure does.

use crate::{Point, metric::LocalMetric};
use std::{cmp::Ordering, collections::BinaryHeap};

/// Steps per degree: one is about a metre.
pub(super) const PER_DEGREE: f64 = 1e5;

/// A position in such steps.
pub(super) fn to_steps(point: Point) -> (i32, i32) {
    let step = |degrees: f64| (degrees * PER_DEGREE).round() as i32;
    (step(point.lat()), step(point.lon()))
}

/// Up to this many points are compared one by one.
const LEAF: usize = 8;

/// A structure and how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NearbyStructure {
    pub rank: u32,
    pub distance_m: u32,
}

/// A point of the tree.
#[derive(Clone, Copy, Debug)]
pub(super) struct TreeNode {
    pub(super) lat: i32,
    pub(super) lon: i32,
    pub(super) rank: u32,
    /// The bits of what the structure does, which searches filter by.
    pub(super) mask: u32,
}

/// The points, halved by latitude, then by longitude, and so on.
#[derive(Clone, Debug, Default)]
pub(super) struct PointTree(Vec<TreeNode>);

impl PointTree {
    pub(super) fn new(mut nodes: Vec<TreeNode>) -> Self {
        halve(&mut nodes, true);
        Self(nodes)
    }

    /// At most `max` points that share a bit of the mask and that `accepts` keeps, nearest
    /// first, equals by their rank.
    pub(super) fn nearby(
        &self,
        from: Point,
        radius_m: f64,
        max: usize,
        mask: u32,
        accepts: &mut dyn FnMut(u32) -> bool,
    ) -> Vec<NearbyStructure> {
        let metric = LocalMetric::at(from.lat());
        // Within that many degrees to the north and south, a degree of longitude is at least
        // `width` metres.
        let (_, degree) = metric.metres(0.0, 1.0);
        let height = radius_m / degree;
        let width = (metric.metres(1.0, height).0).min(metric.metres(1.0, -height).0);
        let mut search = NearbySearch {
            metric,
            lat: from.lat(),
            lon: from.lon(),
            width: width.max(0.0),
            height: degree,
            bound: radius_m * radius_m,
            max,
            mask,
            accepts,
            nearest: BinaryHeap::new(),
        };
        if max > 0 {
            search.search(&self.0, true);
        }
        let nearby = search.nearest.into_sorted_vec().into_iter();
        nearby
            .map(|found| NearbyStructure {
                rank: found.rank,
                distance_m: found.square.sqrt().round() as u32,
            })
            .collect()
    }
}

/// Orders points as a k-d tree: the median in the middle, by one coordinate then by the
/// other.
fn halve(nodes: &mut [TreeNode], by_latitude: bool) {
    if nodes.len() <= LEAF {
        return;
    }
    let middle = nodes.len() / 2;
    split_around(nodes, middle, by_latitude);
    let (before, after) = nodes.split_at_mut(middle);
    halve(before, !by_latitude);
    halve(&mut after[1..], !by_latitude);
}

/// Puts at `place` the point that sorting would put there, smaller ones before it and
/// larger ones after it.
///
/// Hoare's selection: `select_nth_unstable_by_key` of `std` adds four kilobytes to a page.
fn split_around(nodes: &mut [TreeNode], place: usize, by_latitude: bool) {
    let key = |n: &TreeNode| match by_latitude {
        true => (n.lat, n.rank),
        false => (n.lon, n.rank),
    };
    let (mut start, mut end) = (0, nodes.len());
    while end - start > 1 {
        nodes.swap(start, start + (end - start) / 2);
        let pivot = key(&nodes[start]);
        let mut pivot_index = start;
        for rank in start + 1..end {
            if key(&nodes[rank]) < pivot {
                pivot_index += 1;
                nodes.swap(rank, pivot_index);
            }
        }
        nodes.swap(start, pivot_index);
        match place.cmp(&pivot_index) {
            Ordering::Less => end = pivot_index,
            Ordering::Equal => return,
            Ordering::Greater => start = pivot_index + 1,
        }
    }
}

struct NearbySearch<'a> {
    metric: LocalMetric,
    lat: f64,
    lon: f64,
    /// Metres per degree of longitude, at least.
    width: f64,
    height: f64,
    /// Square of the distance beyond which the search stops.
    bound: f64,
    max: usize,
    mask: u32,
    accepts: &'a mut dyn FnMut(u32) -> bool,
    nearest: BinaryHeap<FoundNearby>,
}

#[derive(Clone, Copy, PartialEq)]
struct FoundNearby {
    square: f64,
    rank: u32,
}

impl Eq for FoundNearby {}

impl Ord for FoundNearby {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.square.total_cmp(&other.square)).then(self.rank.cmp(&other.rank))
    }
}

impl PartialOrd for FoundNearby {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl NearbySearch<'_> {
    fn search(&mut self, nodes: &[TreeNode], by_latitude: bool) {
        if nodes.len() <= LEAF {
            for node in nodes {
                self.consider(node);
            }
            return;
        }
        let middle = nodes.len() / 2;
        let here = nodes[middle];
        let gap = match by_latitude {
            true => (self.lat - f64::from(here.lat) / PER_DEGREE) * self.height,
            false => (self.lon - f64::from(here.lon) / PER_DEGREE) * self.width,
        };
        let (mut near, mut far) = (&nodes[..middle], &nodes[middle + 1..]);
        if gap > 0.0 {
            (near, far) = (far, near);
        }
        self.search(near, !by_latitude);
        self.consider(&here);
        if gap * gap <= self.bound {
            self.search(far, !by_latitude);
        }
    }

    fn consider(&mut self, node: &TreeNode) {
        if node.mask & self.mask == 0 {
            return;
        }
        let (x, y) = self.metric.metres(
            f64::from(node.lon) / PER_DEGREE - self.lon,
            f64::from(node.lat) / PER_DEGREE - self.lat,
        );
        let found = FoundNearby {
            square: x * x + y * y,
            rank: node.rank,
        };
        if found.square > self.bound || !(self.accepts)(node.rank) {
            return;
        }
        self.nearest.push(found);
        if self.nearest.len() > self.max {
            self.nearest.pop();
        }
        if self.nearest.len() == self.max
            && let Some(last) = self.nearest.peek()
        {
            self.bound = last.square;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_the_same_as_a_linear_search(
            places in prop::collection::vec((4_600_000..4_700_000i32, -820_000..-760_000i32, 0u32..4), 0..300),
            (lat, lon) in (45.9..47.1f64, -8.3..-7.5f64),
            radius in 0.0..120_000f64,
            max in 0usize..60,
            mask in 1u32..4,
        ) {
            let nodes: Vec<_> = (0u32..).zip(&places)
                .map(|(rank, &(lat, lon, mask))| TreeNode { lat, lon, rank, mask })
                .collect();
            let from = Point::new(lat, lon).expect("a position");
            let metric = LocalMetric::at(lat);
            let mut expected: Vec<_> = nodes.iter()
                .filter(|n| n.mask & mask != 0 && n.rank % 3 != 1)
                .map(|n| {
                    let (x, y) = metric.metres(
                        f64::from(n.lon) / PER_DEGREE - lon,
                        f64::from(n.lat) / PER_DEGREE - lat,
                    );
                    FoundNearby { square: x * x + y * y, rank: n.rank }
                })
                .filter(|t| t.square <= radius * radius)
                .collect();
            expected.sort();
            expected.truncate(max);
            let nearest = PointTree::new(nodes)
                .nearby(from, radius, max, mask, &mut |rank| rank % 3 != 1);
            prop_assert_eq!(
                nearest.iter().map(|p| p.rank).collect::<Vec<_>>(),
                expected.iter().map(|t| t.rank).collect::<Vec<_>>()
            );
        }
    }
}
