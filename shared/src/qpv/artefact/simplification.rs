//! Fewer vertices, none farther from the source than a tolerance.

use crate::metrique::{MetriqueLocale, segment_carre};

/// Source coordinates are whole micro-degrees: what the official files are
/// published to, and the same whether read from GeoJSON or from a shapefile.
pub(super) type Micro = (i32, i32);

/// Micro-degrees in a unit of the index, 10⁻⁵ degree.
pub(super) const MICRO: i32 = 10;

/// No stored edge runs farther than this, in metres, from the vertices it
/// stands for: half a unit each way is 0.79 m at the equator, the rest drops vertices.
const TOLERANCE_M: f64 = 0.9;

/// The longest run of source vertices that one stored edge may stand for.
const PORTEE: usize = 64;

/// A ring on the grid of the index.
pub(super) struct Simplifie {
    /// Vertices in units, no two consecutive ones equal.
    pub(super) sommets: Vec<(i32, i32)>,
    /// The farthest, in metres, that the source lies from what is stored, or the other way round.
    pub(super) ecart_m: f64,
}

/// The closed ring with the fewest vertices among the rounded ones of `anneau`
/// whose every edge keeps within the tolerance of what it replaces.
///
/// The distance from the points of a chain to one edge is convex along each of
/// its edges, so the vertices bound it; the ends of the edge bound how far it
/// runs past the chain; and as every replaced point is within
/// the tolerance of its image, the stored ring winds as the source does around
/// every point farther than that from the limit.
pub(super) fn simplifie(anneau: &[Micro]) -> Simplifie {
    let n = anneau.len();
    let metrique = MetriqueLocale::at(f64::from(anneau[0].1) * 1e-6).scaled(1e-6);
    let origine = anneau[0];
    let metres =
        |(x, y): Micro| metrique.metres(f64::from(x - origine.0), f64::from(y - origine.1));
    let arrondis: Vec<(i32, i32)> = anneau
        .iter()
        .map(|&(x, y)| (arrondi(x), arrondi(y)))
        .collect();
    let ronds_m: Vec<(f64, f64)> = arrondis
        .iter()
        .map(|&(x, y)| metres((x * MICRO, y * MICRO)))
        .collect();
    let source_m: Vec<(f64, f64)> = anneau.iter().map(|&p| metres(p)).collect();

    // `couts[j]`: fewest edges, then least deviation, from vertex 0 to vertex j; n is 0 again.
    let mut couts = vec![(u32::MAX, f64::INFINITY); n + 1];
    let mut avant = vec![0; n + 1];
    couts[0] = (0, 0.0);
    for i in 0..n {
        for j in i + 1..=(i + PORTEE).min(n) {
            let Some(ecart) = ecart(&source_m, i, j, ronds_m[i], ronds_m[j % n]) else {
                continue;
            };
            let cout = (couts[i].0 + 1, couts[i].1.max(ecart));
            if cout < couts[j] {
                couts[j] = cout;
                avant[j] = i;
            }
        }
    }
    let mut sommets = Vec::with_capacity(couts[n].0 as usize);
    let mut j = n;
    while j > 0 {
        j = avant[j];
        sommets.push(arrondis[j]);
    }
    sommets.reverse();
    sommets.dedup();
    while sommets.len() > 1 && sommets.first() == sommets.last() {
        sommets.pop();
    }
    Simplifie {
        sommets,
        ecart_m: couts[n].1,
    }
}

/// How far the chain `i..=j` and the edge that would replace it lie apart at most,
/// `None` beyond the tolerance. One rounded edge after another always keeps within it.
fn ecart(source: &[(f64, f64)], i: usize, j: usize, a: (f64, f64), b: (f64, f64)) -> Option<f64> {
    // An edge may also run past the vertex that its end stands for.
    let carre = |rond: (f64, f64), k: usize| {
        let (x, y) = source[k % source.len()];
        (rond.0 - x).powi(2) + (rond.1 - y).powi(2)
    };
    let mut pire = carre(a, i).max(carre(b, j));
    for k in i..=j {
        let (x, y) = source[k % source.len()];
        pire = pire.max(segment_carre((a.0 - x, a.1 - y), (b.0 - x, b.1 - y)));
        if pire > TOLERANCE_M * TOLERANCE_M {
            return None;
        }
    }
    Some(pire.sqrt())
}

fn arrondi(micro: i32) -> i32 {
    (micro + MICRO / 2).div_euclid(MICRO)
}
