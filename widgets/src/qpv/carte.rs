//! The map: contours around a place, in whole units of a small drawing.

use crate::mots::{Mots, distance};
use shared::{
    Point,
    metrique::MetriqueLocale,
    qpv::{BANDES_M, Contour},
};

/// Size of the drawing: fine enough that a phone's pixel is several units.
pub(crate) const LARGEUR: i32 = 1_600;
/// Size of the drawing.
pub(crate) const HAUTEUR: i32 = 1_200;

/// Beyond this half-height, in metres, a street's quarter is a speck: no map.
const HORIZON_M: f64 = 3_500.0;
/// Nearer than this half-height, in metres, one no longer sees where one is.
const PRES_M: f64 = 350.0;

/// A drawing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Carte {
    /// What it shows, in words.
    pub(crate) texte: String,
    /// The neighbourhoods.
    pub(crate) quartiers: String,
    /// Width of the line that draws the band around them, half of it on either side.
    pub(crate) bande: i32,
    /// Radius of the disc where the place may be.
    pub(crate) rayon: i32,
    /// Length of the scale bar.
    pub(crate) echelle: i32,
    /// The distance it stands for.
    pub(crate) echelle_texte: String,
}

/// A drawing before its words.
#[derive(Debug, PartialEq)]
pub(crate) struct Trace {
    quartiers: String,
    unites_par_metre: f64,
    incertitude_m: f64,
}

/// From degrees to units, the place in the middle, north up.
struct Projection {
    centre: Point,
    metrique: MetriqueLocale,
    unites_par_metre: f64,
}

impl Projection {
    fn unites(&self, point: Point) -> (i32, i32) {
        let (est, nord) = self.metrique.metres(
            point.lon() - self.centre.lon(),
            point.lat() - self.centre.lat(),
        );
        (
            LARGEUR / 2 + (est * self.unites_par_metre).round() as i32,
            HAUTEUR / 2 - (nord * self.unites_par_metre).round() as i32,
        )
    }
}

/// Draws the neighbourhoods around a place whose nearest limit is `limite_m` away.
/// `None` when the place is too far from any for a drawing to help.
pub(crate) fn trace(
    centre: Point,
    limite_m: f64,
    incertitude_m: f64,
    contours: &[Contour],
) -> Option<Trace> {
    // The limit in view, with room around it; the disc too, up to the horizon.
    let demi_m = (limite_m * 1.5 + 100.0)
        .max((incertitude_m * 1.2).min(HORIZON_M))
        .max(PRES_M);
    if demi_m > HORIZON_M {
        return None;
    }
    let projection = Projection {
        centre,
        metrique: MetriqueLocale::at(centre.lat()),
        unites_par_metre: f64::from(HAUTEUR / 2) / demi_m,
    };
    let mut quartiers = String::new();
    for polygone in contours.iter().flat_map(|contour| &contour.polygones) {
        for anneau in std::iter::once(&polygone.exterieur).chain(&polygone.trous) {
            dessine(&mut quartiers, &projection, anneau);
        }
    }
    Some(Trace {
        quartiers,
        unites_par_metre: projection.unites_par_metre,
        incertitude_m,
    })
}

/// One ring as path data, without the vertices that the drawing is too coarse to
/// show; nothing when all of it is far outside the frame.
fn dessine(chemin: &mut String, projection: &Projection, anneau: &[Point]) {
    let sommets: Vec<_> = anneau
        .iter()
        .map(|&point| projection.unites(point))
        .collect();
    let marge = (BANDES_M[0] * projection.unites_par_metre) as i32;
    let hors = |lu: fn(&(i32, i32)) -> i32, taille: i32| {
        sommets.iter().all(|sommet| lu(sommet) < -marge)
            || sommets.iter().all(|sommet| lu(sommet) > taille + marge)
    };
    if hors(|s| s.0, LARGEUR) || hors(|s| s.1, HAUTEUR) {
        return;
    }
    let mut avant = None;
    for (x, y) in sommets {
        let (dx, dy) = match avant {
            None => {
                pas(chemin, 'M', x, y);
                avant = Some((x, y));
                continue;
            }
            Some((ax, ay)) => (x - ax, y - ay),
        };
        if dx.abs().max(dy.abs()) >= 2 {
            pas(chemin, 'l', dx, dy);
            avant = Some((x, y));
        }
    }
    if avant.is_some() {
        chemin.push('z');
    }
}

fn pas(chemin: &mut String, commande: char, x: i32, y: i32) {
    chemin.push(commande);
    chemin.push_str(&x.to_string());
    chemin.push(' ');
    chemin.push_str(&y.to_string());
}

impl Trace {
    /// The drawing with what it shows in words.
    pub(crate) fn carte(self, texte: String, mots: &Mots) -> Carte {
        let unites = |metres: f64| (metres * self.unites_par_metre) as i32;
        // The longest round length that fits in a third of the width.
        let longueur_m = [2_000.0, 1_000.0, 500.0, 200.0, 100.0]
            .into_iter()
            .find(|&metres| unites(metres) <= LARGEUR / 3)
            .unwrap_or(50.0);
        Carte {
            texte,
            quartiers: self.quartiers,
            bande: unites(2.0 * BANDES_M[0]),
            rayon: unites(self.incertitude_m),
            echelle: unites(longueur_m),
            echelle_texte: distance(mots, longueur_m),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mots::FR;
    use shared::qpv::Polygone;

    fn point(lat: f64, lon: f64) -> Point {
        Point::new(lat, lon).expect("in range")
    }

    /// A square of `demi_m` metres around a point `est_m` metres east of the place.
    fn carre(centre: Point, est_m: f64, demi_m: f64) -> Contour {
        let metrique = MetriqueLocale::at(centre.lat());
        let coin = |est, nord| {
            let (lon, lat) = metrique.degres(est, nord);
            point(centre.lat() + lat, centre.lon() + lon)
        };
        let (o, e) = (est_m - demi_m, est_m + demi_m);
        Contour {
            polygones: vec![Polygone {
                exterieur: vec![
                    coin(o, -demi_m),
                    coin(e, -demi_m),
                    coin(e, demi_m),
                    coin(o, demi_m),
                ],
                trous: Vec::new(),
            }],
        }
    }

    #[test]
    fn north_is_up_east_is_right_and_metres_are_metres() {
        let centre = point(47.0, -8.0);
        let trace = trace(centre, 100.0, 10.0, &[carre(centre, 200.0, 100.0)]).expect("near");
        // 350 m take 600 units; the square goes from 100 to 300 m east.
        assert_eq!(trace.quartiers, "M971 771l343 0l0 -342l-343 0z");
        let carte = trace.carte(String::new(), &FR);
        assert_eq!((carte.bande, carte.rayon), (1_028, 17));
        assert_eq!(
            (carte.echelle, carte.echelle_texte.as_str()),
            (342, "200\u{a0}m")
        );
    }

    #[test]
    fn what_is_far_is_not_drawn() {
        let centre = point(47.0, -8.0);
        let loin = carre(centre, 9_000.0, 100.0);
        let trace_pres = trace(centre, 200.0, 10.0, std::slice::from_ref(&loin)).expect("near");
        assert_eq!(trace_pres.quartiers, "");
        assert_eq!(trace(centre, 2_400.0, 10.0, &[loin]), None);
    }

    #[test]
    fn a_wide_doubt_fits_as_far_as_it_can() {
        let centre = point(47.0, -8.0);
        for incertitude_m in [500.0, 2_000.0, 10_000.0] {
            let trace = trace(centre, 0.0, incertitude_m, &[]).expect("near");
            let carte = trace.carte(String::new(), &FR);
            assert!(carte.rayon <= HAUTEUR / 2 || incertitude_m > HORIZON_M);
        }
    }
}
