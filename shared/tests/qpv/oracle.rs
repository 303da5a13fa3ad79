//! The answer without an index and without rounding: every edge of every source
//! contour, in double precision.

use shared::{
    Point,
    metrique::MetriqueLocale,
    qpv::{Contour, artefact::QuartierSource},
};

/// What surrounds a point, measured on the source.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reponse {
    /// The neighbourhoods that hold the point, with the metres to their own limit.
    pub(crate) dans: Vec<(String, f64)>,
    /// The nearest limit of any.
    pub(crate) limite_m: f64,
}

/// A source with the box of each neighbourhood: those too far to matter are skipped.
pub(crate) struct Oracle<'a> {
    quartiers: Vec<(&'a QuartierSource, [f64; 4])>,
}

impl<'a> Oracle<'a> {
    pub(crate) fn new(sources: &'a [QuartierSource]) -> Self {
        Self {
            quartiers: sources
                .iter()
                .map(|source| (source, boite(&source.contour)))
                .collect(),
        }
    }

    pub(crate) fn repond(&self, point: Point) -> Reponse {
        let metrique = MetriqueLocale::at(point.lat());
        let ecarts: Vec<f64> = self
            .quartiers
            .iter()
            .map(|(_, boite)| ecart_carre(boite, point, metrique))
            .collect();
        let premier = ecarts
            .iter()
            .enumerate()
            .min_by(|a, b| a.1.total_cmp(b.1))
            .map(|(i, _)| i);
        let mut reponse = Reponse {
            dans: Vec::new(),
            limite_m: f64::INFINITY,
        };
        // The nearest box first: most of the others are then out of reach.
        for i in premier
            .into_iter()
            .chain((0..ecarts.len()).filter(|&i| Some(i) != premier))
        {
            if ecarts[i] > reponse.limite_m * reponse.limite_m {
                continue;
            }
            let source = self.quartiers[i].0;
            let (dedans, limite_m) = mesure(&source.contour, point, metrique);
            reponse.limite_m = reponse.limite_m.min(limite_m);
            if dedans {
                reponse
                    .dans
                    .push((source.quartier.code.to_string(), limite_m));
            }
        }
        reponse
    }
}

/// Squared metres to a box, less four per cent for what the metric changes on the way.
fn ecart_carre(&[ouest, sud, est, nord]: &[f64; 4], p: Point, metrique: MetriqueLocale) -> f64 {
    let dx = (ouest - p.lon()).max(p.lon() - est).max(0.0);
    let dy = (sud - p.lat()).max(p.lat() - nord).max(0.0);
    let ((x, _), (_, y)) = (metrique.metres(dx, 0.0), metrique.metres(0.0, dy));
    (x * x + y * y) * 0.96
}

fn boite(contour: &Contour) -> [f64; 4] {
    // A hole drawn badly may stick out.
    let points = contour
        .polygones
        .iter()
        .flat_map(|polygone| polygone.trous.iter().chain([&polygone.exterieur]))
        .flatten();
    points.fold(
        [f64::MAX, f64::MAX, f64::MIN, f64::MIN],
        |[o, s, e, n], p| {
            [
                o.min(p.lon()),
                s.min(p.lat()),
                e.max(p.lon()),
                n.max(p.lat()),
            ]
        },
    )
}

/// Whether a contour holds a point, and the metres to its limit.
fn mesure(contour: &Contour, point: Point, metrique: MetriqueLocale) -> (bool, f64) {
    let mut limite = f64::INFINITY;
    let mut dedans = false;
    for polygone in &contour.polygones {
        let (tours, m) = anneau(&polygone.exterieur, point, metrique);
        let mut ici = tours != 0;
        limite = limite.min(m);
        for trou in &polygone.trous {
            let (tours, m) = anneau(trou, point, metrique);
            ici &= tours == 0;
            limite = limite.min(m);
        }
        dedans |= ici;
    }
    (dedans, limite)
}

fn anneau(sommets: &[Point], point: Point, metrique: MetriqueLocale) -> (i32, f64) {
    let mut tours = 0;
    let mut proche = f64::INFINITY;
    let metres = |p: Point| metrique.metres(p.lon() - point.lon(), p.lat() - point.lat());
    for (i, &fin) in sommets.iter().enumerate() {
        let debut = sommets[(i + sommets.len() - 1) % sommets.len()];
        let ((ax, ay), (bx, by)) = (metres(debut), metres(fin));
        if (ay > 0.0) != (by > 0.0) {
            let cote = ax * by - ay * bx;
            tours += if by > ay {
                i32::from(cote > 0.0)
            } else {
                -i32::from(cote < 0.0)
            };
        }
        let (ex, ey) = (bx - ax, by - ay);
        let longueur = ex * ex + ey * ey;
        let t = if longueur > 0.0 {
            (-(ax * ex + ay * ey) / longueur).clamp(0.0, 1.0)
        } else {
            0.0
        };
        let (dx, dy) = (ax + t * ex, ay + t * ey);
        proche = proche.min(dx * dx + dy * dy);
    }
    (tours, proche.sqrt())
}
