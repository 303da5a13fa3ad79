//! Contours that cross or touch themselves: reported, never repaired.

use super::simplification::Microdegrees;

/// Whether a closed ring meets itself anywhere but where an edge joins the next.
pub(super) fn self_intersects(ring: &[Microdegrees]) -> bool {
    let n = ring.len();
    let edge = |i: usize| (ring[i], ring[(i + 1) % n]);
    let mut order: Vec<usize> = (0..n).collect();
    let start = |i: usize| {
        let (a, b) = edge(i);
        a.0.min(b.0)
    };
    order.sort_unstable_by_key(|&i| start(i));
    order.iter().enumerate().any(|(rank, &i)| {
        let (a, b) = edge(i);
        let end = a.0.max(b.0);
        order[rank + 1..]
            .iter()
            .take_while(|&&j| start(j) <= end)
            .any(|&j| {
                let (c, d) = edge(j);
                if (i + 1) % n == j {
                    goes_back(a, b, d)
                } else if (j + 1) % n == i {
                    goes_back(c, d, b)
                } else {
                    intersect(a, b, c, d)
                }
            })
    })
}

/// Whether the edge `b`→`c` goes back over `a`→`b`.
fn goes_back(a: Microdegrees, b: Microdegrees, c: Microdegrees) -> bool {
    side(a, b, c) == 0 && (between(a, b, c) || between(b, c, a))
}

fn intersect(a: Microdegrees, b: Microdegrees, c: Microdegrees, d: Microdegrees) -> bool {
    let (abc, abd, cda, cdb) = (side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b));
    if abc * abd < 0 && cda * cdb < 0 {
        return true;
    }
    [
        (abc, a, b, c),
        (abd, a, b, d),
        (cda, c, d, a),
        (cdb, c, d, b),
    ]
    .into_iter()
    .any(|(side, a, b, p)| side == 0 && between(a, b, p))
}

/// The side of `a`→`b` on which `p` lies: −1, 0 or 1. Exact, because the products of
/// micro-degrees fit in 64 bits.
fn side(a: Microdegrees, b: Microdegrees, p: Microdegrees) -> i64 {
    let d = |u: i32, v: i32| i64::from(v) - i64::from(u);
    (d(a.0, b.0) * d(a.1, p.1) - d(a.1, b.1) * d(a.0, p.0)).signum()
}

fn between(a: Microdegrees, b: Microdegrees, p: Microdegrees) -> bool {
    (a.0.min(b.0)..=a.0.max(b.0)).contains(&p.0) && (a.1.min(b.1)..=a.1.max(b.1)).contains(&p.1)
}
