//! Distances on the ground, by the mid-latitude formula.
//!
//! Between a position and another at most a few tens of kilometres away, a
//! degree of longitude is worth `N(φ)·cos φ` and a degree of latitude `M(φ)`,
//! taken on the WGS 84 ellipsoid at the latitude halfway. Against the geodesic
//! the error is under 1 cm at 1 km and under 20 cm at 10 km, from −21° to 51°
//! (`tests/qpv/metric.rs` measures it).

use crate::Point;

/// Semi-major axis of WGS 84, in metres.
const A: f64 = 6_378_137.0;
/// Square of its first eccentricity.
const E2: f64 = 6.694_379_990_141_316e-3;

/// The metric around one latitude.
///
/// Offsets are given in degrees from a position at that latitude. The halfway
/// latitude makes the metric bilinear: an eastward offset counts for less when
/// it is reached further from the equator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LocalMetric {
    /// Metres per degree of longitude, at the latitude itself.
    east: f64,
    /// How much `east` changes per degree of latitude of the offset.
    east_slope: f64,
    /// Metres per degree of latitude.
    north: f64,
}

impl LocalMetric {
    /// The metric around a latitude in degrees.
    #[inline]
    pub fn at(lat: f64) -> Self {
        let (sin, cos) = sine_cosine(lat.to_radians());
        let w2 = 1.0 - E2 * sin * sin;
        let n = A / w2.sqrt();
        let m = n * (1.0 - E2) / w2;
        let degree = 1f64.to_radians();
        Self {
            east: n * cos * degree,
            east_slope: -0.5 * m * sin * degree * degree,
            north: m * degree,
        }
    }

    /// The same metric for offsets counted in a fraction of a degree.
    #[inline]
    pub(crate) fn scaled(self, unit: f64) -> Self {
        Self {
            east: self.east * unit,
            east_slope: self.east_slope * unit * unit,
            north: self.north * unit,
        }
    }

    /// Metres east and north of an offset in degrees of longitude and latitude.
    #[inline]
    pub fn metres(self, lon: f64, lat: f64) -> (f64, f64) {
        (lon * (self.east + self.east_slope * lat), lat * self.north)
    }

    /// The offset in degrees of longitude and latitude of metres east and north.
    pub fn degrees(self, east: f64, north: f64) -> (f64, f64) {
        let lat = north / self.north;
        (east / (self.east + self.east_slope * lat), lat)
    }

    /// The three coefficients, for loops that work on many offsets at once.
    #[cfg(feature = "plan")]
    #[inline]
    pub(crate) fn coefficients(self) -> (f32, f32, f32) {
        (self.east as f32, self.east_slope as f32, self.north as f32)
    }
}

/// Whole metres between two positions, by the local metric: less and less exact beyond
/// some tens of kilometres.
pub fn distance_m(from: Point, to: Point) -> u32 {
    let metric = LocalMetric::at(from.lat());
    let (x, y) = metric.metres(to.lon() - from.lon(), to.lat() - from.lat());
    (x * x + y * y).sqrt().round() as u32
}

/// Sine and cosine of a latitude in radians, to 4e-16.
///
/// Those of the platform differ in their last bit from one machine to another, and add
/// 7 kB of code to a page that needs no angle beyond a right one.
#[inline]
fn sine_cosine(angle: f64) -> (f64, f64) {
    // Horner's form of the series, for half of the angle: fewer terms.
    let square = angle * angle / 4.0;
    let (mut sin, mut cos) = (1.0, 1.0);
    for (step_sin, step_cos) in STEPS.into_iter().rev() {
        sin = 1.0 - square * step_sin * sin;
        cos = 1.0 - square * step_cos * cos;
    }
    let sin = sin * angle / 2.0;
    (2.0 * sin * cos, 1.0 - 2.0 * sin * sin)
}

/// The factors from one term of each series to the next, as many as half a right angle
/// needs.
const STEPS: [(f64, f64); 8] = {
    let mut step = [(0.0, 0.0); 8];
    let mut rank = 0;
    while rank < step.len() {
        let pair = (2 * rank + 2) as f64;
        step[rank] = (1.0 / (pair * (pair + 1.0)), 1.0 / (pair * (pair - 1.0)));
        rank += 1;
    }
    step
};

/// Square of the distance from the origin to a segment of the plane.
#[inline]
pub(crate) fn squared_segment_distance((ax, ay): (f64, f64), (bx, by): (f64, f64)) -> f64 {
    let (ex, ey) = (bx - ax, by - ay);
    let length = ex * ex + ey * ey;
    let t = if length > 0.0 {
        (-(ax * ex + ay * ey) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let (dx, dy) = (ax + t * ex, ay + t * ey);
    dx * dx + dy * dy
}

#[cfg(test)]
mod tests {
    use super::sine_cosine;

    #[test]
    fn sine_and_cosine_are_those_of_the_platform() {
        for tenth in -900..=900 {
            let angle = (f64::from(tenth) / 10.0).to_radians();
            let (sin, cos) = sine_cosine(angle);
            assert!((sin - angle.sin()).abs() < 4e-16, "sin {angle}: {sin}");
            assert!((cos - angle.cos()).abs() < 4e-16, "cos {angle}: {cos}");
        }
    }
}
