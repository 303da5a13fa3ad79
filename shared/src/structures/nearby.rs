//! The structures near a position.
//!
//! A k-d tree laid out in the order of its halves, so that it takes no more room than
//! its points. A mask beside each point spares most looks at what a structure does.

use crate::{Point, metric::LocalMetric};
use std::{cmp::Ordering, collections::BinaryHeap};

/// Hundred-thousandths of a degree: a metre, about.
pub(super) const PER_DEGREE: f64 = 1e5;

/// A position in such steps.
pub(super) fn to_steps(point: Point) -> (i32, i32) {
    let step = |degrees: f64| (degrees * PER_DEGREE).round() as i32;
    (step(point.lat()), step(point.lon()))
}

/// Fewer points than this are looked at one by one.
const LEAF: usize = 8;

/// A structure and how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NearbyStructure {
    pub rank: u32,
    /// How far, in metres.
    pub distance_m: u32,
}

/// A point of the tree.
#[derive(Clone, Copy, Debug)]
pub(super) struct TreeNode {
    pub(super) lat: i32,
    pub(super) lon: i32,
    pub(super) rank: u32,
    /// What it may be looked for by.
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

    /// The nearest that share a bit of the mask and that `accepts` takes, nearest first,
    /// those as near by their rank.
    pub(super) fn nearby(
        &self,
        since: Point,
        radius_m: f64,
        max: usize,
        mask: u32,
        accepts: &mut dyn FnMut(u32) -> bool,
    ) -> Vec<NearbyStructure> {
        let metric = LocalMetric::at(since.lat());
        // Over so many degrees northwards or southwards, a degree of longitude is worth
        // no less than this.
        let (_, degree) = metric.metres(0.0, 1.0);
        let height = radius_m / degree;
        let width = (metric.metres(1.0, height).0).min(metric.metres(1.0, -height).0);
        let mut search = NearbySearch {
            metric,
            lat: since.lat(),
            lon: since.lon(),
            width: width.max(0.0),
            height: degree,
            bound: radius_m * radius_m,
            max,
            mask,
            accepts,
            found_ones: BinaryHeap::new(),
        };
        if max > 0 {
            search.search(&self.0, true);
        }
        let nearby = search.found_ones.into_sorted_vec().into_iter();
        nearby
            .map(|found| NearbyStructure {
                rank: found.rank,
                distance_m: found.square.sqrt().round() as u32,
            })
            .collect()
    }
}

/// Puts the middle in the middle, by one coordinate then by the other.
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

/// Puts in its place the one that would be there in order, none after it being before.
///
/// Hoare's selection, as `select_nth_unstable_by_key` of `std`, which is four kilobytes
/// of a page.
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
    /// Metres by degree, at least.
    width: f64,
    height: f64,
    /// Square of the distance beyond which nothing is looked for any more.
    bound: f64,
    max: usize,
    mask: u32,
    accepts: &'a mut dyn FnMut(u32) -> bool,
    found_ones: BinaryHeap<FoundNearby>,
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
                self.look(node);
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
        self.look(&here);
        if gap * gap <= self.bound {
            self.search(far, !by_latitude);
        }
    }

    fn look(&mut self, node: &TreeNode) {
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
        self.found_ones.push(found);
        if self.found_ones.len() > self.max {
            self.found_ones.pop();
        }
        if self.found_ones.len() == self.max
            && let Some(last) = self.found_ones.peek()
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
        fn finds_what_looking_at_each_finds(
            places in prop::collection::vec((4_600_000..4_700_000i32, -820_000..-760_000i32, 0u32..4), 0..300),
            (lat, lon) in (45.9..47.1f64, -8.3..-7.5f64),
            radius in 0.0..120_000f64,
            max in 0usize..60,
            mask in 1u32..4,
        ) {
            let nodes: Vec<_> = (0u32..).zip(&places)
                .map(|(rank, &(lat, lon, mask))| TreeNode { lat, lon, rank, mask })
                .collect();
            let since = Point::new(lat, lon).expect("a position");
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
            let found_ones = PointTree::new(nodes)
                .nearby(since, radius, max, mask, &mut |rank| rank % 3 != 1);
            prop_assert_eq!(
                found_ones.iter().map(|p| p.rank).collect::<Vec<_>>(),
                expected.iter().map(|t| t.rank).collect::<Vec<_>>()
            );
        }
    }
}
