//! Contours that cross or touch themselves: reported, never repaired.

use super::simplification::Micro;

/// Whether a closed ring meets itself elsewhere than from an edge to the next.
pub(super) fn se_croise(anneau: &[Micro]) -> bool {
    let n = anneau.len();
    let arete = |i: usize| (anneau[i], anneau[(i + 1) % n]);
    let mut ordre: Vec<usize> = (0..n).collect();
    let debut = |i: usize| {
        let (a, b) = arete(i);
        a.0.min(b.0)
    };
    ordre.sort_unstable_by_key(|&i| debut(i));
    ordre.iter().enumerate().any(|(rang, &i)| {
        let (a, b) = arete(i);
        let fin = a.0.max(b.0);
        ordre[rang + 1..]
            .iter()
            .take_while(|&&j| debut(j) <= fin)
            .any(|&j| {
                let (c, d) = arete(j);
                if (i + 1) % n == j {
                    revient(a, b, d)
                } else if (j + 1) % n == i {
                    revient(c, d, b)
                } else {
                    se_coupent(a, b, c, d)
                }
            })
    })
}

/// Whether the edge `b`→`c` goes back over `a`→`b`.
fn revient(a: Micro, b: Micro, c: Micro) -> bool {
    cote(a, b, c) == 0 && (entre(a, b, c) || entre(b, c, a))
}

fn se_coupent(a: Micro, b: Micro, c: Micro, d: Micro) -> bool {
    let (abc, abd, cda, cdb) = (cote(a, b, c), cote(a, b, d), cote(c, d, a), cote(c, d, b));
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
    .any(|(cote, a, b, p)| cote == 0 && entre(a, b, p))
}

/// −1, 0 or 1: exact, for the products of micro-degrees fit in 64 bits.
fn cote(a: Micro, b: Micro, p: Micro) -> i64 {
    let d = |u: i32, v: i32| i64::from(v) - i64::from(u);
    (d(a.0, b.0) * d(a.1, p.1) - d(a.1, b.1) * d(a.0, p.0)).signum()
}

fn entre(a: Micro, b: Micro, p: Micro) -> bool {
    (a.0.min(b.0)..=a.0.max(b.0)).contains(&p.0) && (a.1.min(b.1)..=a.1.max(b.1)).contains(&p.1)
}
