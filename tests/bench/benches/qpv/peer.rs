//! The same answers from `geo` and `rstar`, as someone would write them who knows both.

use geo::{BoundingRect, Contains, LineString, MultiPolygon, Polygon, coord};
use rstar::{AABB, PointDistance, RTree, RTreeObject};
use shared::{
    Point,
    metrique::MetriqueLocale,
    qpv::{Contour, PORTEE_M, artefact::QuartierSource},
};

pub(crate) struct Pair {
    quartiers: RTree<Emprise>,
    aretes: RTree<Arete>,
}

struct Emprise {
    polygones: MultiPolygon,
    boite: AABB<[f64; 2]>,
    quartier: u32,
}

/// An edge in degrees, longitudes narrowed so that the tree's plane is nearly the ground.
struct Arete {
    a: [f64; 2],
    b: [f64; 2],
    quartier: u32,
}

/// The narrowing: the cosine of the middle latitude of métropole.
const COSINUS: f64 = 0.69;

impl RTreeObject for Emprise {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        self.boite
    }
}

impl RTreeObject for Arete {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        AABB::from_corners(self.a, self.b)
    }
}

impl PointDistance for Arete {
    fn distance_2(&self, p: &[f64; 2]) -> f64 {
        carre(
            [self.a[0] - p[0], self.a[1] - p[1]],
            [self.b[0] - p[0], self.b[1] - p[1]],
        )
    }
}

fn carre(a: [f64; 2], b: [f64; 2]) -> f64 {
    let e = [b[0] - a[0], b[1] - a[1]];
    let longueur = e[0] * e[0] + e[1] * e[1];
    let t = if longueur > 0.0 {
        (-(a[0] * e[0] + a[1] * e[1]) / longueur).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let d = [a[0] + t * e[0], a[1] + t * e[1]];
    d[0] * d[0] + d[1] * d[1]
}

impl Pair {
    pub(crate) fn new(sources: &[QuartierSource]) -> Self {
        let quartiers = sources.iter().enumerate().filter_map(|(i, source)| {
            let polygones = polygones(&source.contour);
            let boite = polygones.bounding_rect()?;
            Some(Emprise {
                boite: AABB::from_corners(
                    [boite.min().x, boite.min().y],
                    [boite.max().x, boite.max().y],
                ),
                polygones,
                quartier: i as u32,
            })
        });
        let aretes = sources.iter().enumerate().flat_map(|(i, source)| {
            let anneaux = source
                .contour
                .polygones
                .iter()
                .flat_map(|polygone| [&polygone.exterieur].into_iter().chain(&polygone.trous));
            anneaux.flat_map(move |anneau| {
                (0..anneau.len()).map(move |k| {
                    let plan = |p: Point| [p.lon() * COSINUS, p.lat()];
                    Arete {
                        a: plan(anneau[k]),
                        b: plan(anneau[(k + 1) % anneau.len()]),
                        quartier: i as u32,
                    }
                })
            })
        });
        Self {
            quartiers: RTree::bulk_load(quartiers.collect()),
            aretes: RTree::bulk_load(aretes.collect()),
        }
    }

    fn contenant(&self, p: Point) -> Option<u32> {
        let point = geo::Point::new(p.lon(), p.lat());
        self.quartiers
            .locate_in_envelope_intersecting(AABB::from_point([p.lon(), p.lat()]))
            .find(|emprise| emprise.polygones.contains(&point))
            .map(|emprise| emprise.quartier)
    }

    pub(crate) fn contient(&self, p: Point) -> bool {
        self.contenant(p).is_some()
    }

    /// The neighbourhood that holds the point, the nearest one, the metres to its limit.
    pub(crate) fn verifie(&self, p: Point) -> Option<(Option<u32>, u32, f64)> {
        let arete = self.aretes.nearest_neighbor([p.lon() * COSINUS, p.lat()])?;
        let metrique = MetriqueLocale::at(p.lat());
        let metres = |[x, y]: [f64; 2]| {
            let (est, nord) = metrique.metres(x / COSINUS - p.lon(), y - p.lat());
            [est, nord]
        };
        let distance_m = carre(metres(arete.a), metres(arete.b)).sqrt();
        (distance_m <= PORTEE_M).then(|| (self.contenant(p), arete.quartier, distance_m))
    }
}

fn polygones(contour: &Contour) -> MultiPolygon {
    let anneau = |points: &Vec<Point>| -> LineString {
        points
            .iter()
            .map(|p| coord! { x: p.lon(), y: p.lat() })
            .collect()
    };
    contour
        .polygones
        .iter()
        .map(|p| Polygon::new(anneau(&p.exterieur), p.trous.iter().map(anneau).collect()))
        .collect()
}
