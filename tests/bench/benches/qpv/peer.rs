//! The same answers from `geo` and `rstar`, as someone would write them who knows both.

use geo::{BoundingRect, Contains, LineString, MultiPolygon, Polygon, coord};
use rstar::{AABB, PointDistance, RTree, RTreeObject};
use shared::{
    Point,
    metric::LocalMetric,
    qpv::{Contour, REACH_M, artefact::QuartierSource},
};

pub(crate) struct Pair {
    quartiers: RTree<QuartierExtent>,
    edges: RTree<Edge>,
}

struct QuartierExtent {
    polygons: MultiPolygon,
    bounding_box: AABB<[f64; 2]>,
    quartier: u32,
}

/// An edge in degrees, longitudes narrowed so that the tree's plane is nearly the ground.
struct Edge {
    a: [f64; 2],
    b: [f64; 2],
    quartier: u32,
}

/// The narrowing: the cosine of the middle latitude of métropole.
const COSINE: f64 = 0.69;

impl RTreeObject for QuartierExtent {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        self.bounding_box
    }
}

impl RTreeObject for Edge {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        AABB::from_corners(self.a, self.b)
    }
}

impl PointDistance for Edge {
    fn distance_2(&self, p: &[f64; 2]) -> f64 {
        square(
            [self.a[0] - p[0], self.a[1] - p[1]],
            [self.b[0] - p[0], self.b[1] - p[1]],
        )
    }
}

fn square(a: [f64; 2], b: [f64; 2]) -> f64 {
    let e = [b[0] - a[0], b[1] - a[1]];
    let length = e[0] * e[0] + e[1] * e[1];
    let t = if length > 0.0 {
        (-(a[0] * e[0] + a[1] * e[1]) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let d = [a[0] + t * e[0], a[1] + t * e[1]];
    d[0] * d[0] + d[1] * d[1]
}

impl Pair {
    pub(crate) fn new(sources: &[QuartierSource]) -> Self {
        let quartiers = sources.iter().enumerate().filter_map(|(i, source)| {
            let polygons = polygons(&source.contour);
            let bounding_box = polygons.bounding_rect()?;
            Some(QuartierExtent {
                bounding_box: AABB::from_corners(
                    [bounding_box.min().x, bounding_box.min().y],
                    [bounding_box.max().x, bounding_box.max().y],
                ),
                polygons,
                quartier: i as u32,
            })
        });
        let edges = sources.iter().enumerate().flat_map(|(i, source)| {
            let rings = source
                .contour
                .polygons
                .iter()
                .flat_map(|polygon| [&polygon.exterior].into_iter().chain(&polygon.holes));
            rings.flat_map(move |ring| {
                (0..ring.len()).map(move |k| {
                    let project = |p: Point| [p.lon() * COSINE, p.lat()];
                    Edge {
                        a: project(ring[k]),
                        b: project(ring[(k + 1) % ring.len()]),
                        quartier: i as u32,
                    }
                })
            })
        });
        Self {
            quartiers: RTree::bulk_load(quartiers.collect()),
            edges: RTree::bulk_load(edges.collect()),
        }
    }

    fn container(&self, p: Point) -> Option<u32> {
        let point = geo::Point::new(p.lon(), p.lat());
        self.quartiers
            .locate_in_envelope_intersecting(AABB::from_point([p.lon(), p.lat()]))
            .find(|extent| extent.polygons.contains(&point))
            .map(|extent| extent.quartier)
    }

    pub(crate) fn contains(&self, p: Point) -> bool {
        self.container(p).is_some()
    }

    /// The neighbourhood that holds the point, the nearest one, the metres to its limit.
    pub(crate) fn check(&self, p: Point) -> Option<(Option<u32>, u32, f64)> {
        let edge = self.edges.nearest_neighbor([p.lon() * COSINE, p.lat()])?;
        let metric = LocalMetric::at(p.lat());
        let metres = |[x, y]: [f64; 2]| {
            let (east, north) = metric.metres(x / COSINE - p.lon(), y - p.lat());
            [east, north]
        };
        let distance_m = square(metres(edge.a), metres(edge.b)).sqrt();
        (distance_m <= REACH_M).then(|| (self.container(p), edge.quartier, distance_m))
    }
}

fn polygons(contour: &Contour) -> MultiPolygon {
    let ring = |points: &Vec<Point>| -> LineString {
        points
            .iter()
            .map(|p| coord! { x: p.lon(), y: p.lat() })
            .collect()
    };
    contour
        .polygons
        .iter()
        .map(|p| Polygon::new(ring(&p.exterior), p.holes.iter().map(ring).collect()))
        .collect()
}
