//! Fewer vertices, none farther from the source than a tolerance.

use crate::metric::{LocalMetric, squared_segment_distance};

/// Source coordinates are whole micro-degrees: the precision of the official files, and
/// the same whether read from GeoJSON or from a shapefile.
pub(super) type Microdegrees = (i32, i32);

/// Micro-degrees in a unit of the index, 10⁻⁵ degree.
pub(super) const MICRO: i32 = 10;

/// No stored edge is farther than this, in metres, from the vertices it replaces: half a
/// unit each way is 0.79 m at the equator, the rest is for dropping vertices.
const TOLERANCE_M: f64 = 0.9;

/// The longest run of source vertices that one stored edge may replace.
const REACH: usize = 64;

/// A ring on the grid of the index.
pub(super) struct SimplifiedRing {
    /// Vertices in units, no two consecutive ones equal.
    pub(super) vertices: Vec<(i32, i32)>,
    /// How far, in metres, the source and the stored ring are apart at most.
    pub(super) gap_m: f64,
}

/// The closed ring with the fewest vertices among the rounded ones of `ring`
/// whose every edge stays within the tolerance of what it replaces.
///
/// The distance from the points of a chain to one edge is convex along each of
/// its edges, so the vertices bound it; the ends of the edge bound how far it
/// runs past the chain; and as every replaced point is within
/// the tolerance of its image, the stored ring winds as the source does around
/// every point farther than that from the limit.
pub(super) fn simplify(ring: &[Microdegrees]) -> SimplifiedRing {
    let n = ring.len();
    let metric = LocalMetric::at(f64::from(ring[0].1) * 1e-6).scaled(1e-6);
    let origin = ring[0];
    let metres =
        |(x, y): Microdegrees| metric.metres(f64::from(x - origin.0), f64::from(y - origin.1));
    let rounded_vertices: Vec<(i32, i32)> = ring
        .iter()
        .map(|&(x, y)| (rounded(x), rounded(y)))
        .collect();
    let rounded_m: Vec<(f64, f64)> = rounded_vertices
        .iter()
        .map(|&(x, y)| metres((x * MICRO, y * MICRO)))
        .collect();
    let source_m: Vec<(f64, f64)> = ring.iter().map(|&p| metres(p)).collect();

    // `costs[j]`: fewest edges, then least deviation, from vertex 0 to vertex j; vertex n is
    // vertex 0 again.
    let mut costs = vec![(u32::MAX, f64::INFINITY); n + 1];
    let mut before = vec![0; n + 1];
    costs[0] = (0, 0.0);
    for i in 0..n {
        for j in i + 1..=(i + REACH).min(n) {
            let Some(gap) = gap(&source_m, i, j, rounded_m[i], rounded_m[j % n]) else {
                continue;
            };
            let cost = (costs[i].0 + 1, costs[i].1.max(gap));
            if cost < costs[j] {
                costs[j] = cost;
                before[j] = i;
            }
        }
    }
    let mut vertices = Vec::with_capacity(costs[n].0 as usize);
    let mut j = n;
    while j > 0 {
        j = before[j];
        vertices.push(rounded_vertices[j]);
    }
    vertices.reverse();
    vertices.dedup();
    while vertices.len() > 1 && vertices.first() == vertices.last() {
        vertices.pop();
    }
    SimplifiedRing {
        vertices,
        gap_m: costs[n].1,
    }
}

/// How far apart the chain `i..=j` and the edge that would replace it are at most, `None`
/// beyond the tolerance. Replacing each edge by its own rounding is always within it.
fn gap(source: &[(f64, f64)], i: usize, j: usize, a: (f64, f64), b: (f64, f64)) -> Option<f64> {
    // An edge may also run past the vertex that its end replaces.
    let square = |rounded_end: (f64, f64), k: usize| {
        let (x, y) = source[k % source.len()];
        (rounded_end.0 - x).powi(2) + (rounded_end.1 - y).powi(2)
    };
    let mut worst = square(a, i).max(square(b, j));
    for k in i..=j {
        let (x, y) = source[k % source.len()];
        worst = worst.max(squared_segment_distance(
            (a.0 - x, a.1 - y),
            (b.0 - x, b.1 - y),
        ));
        if worst > TOLERANCE_M * TOLERANCE_M {
            return None;
        }
    }
    Some(worst.sqrt())
}

fn rounded(micro: i32) -> i32 {
    (micro + MICRO / 2).div_euclid(MICRO)
}
