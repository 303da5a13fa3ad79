//! Distances as they are written: rounded to a tenth of a metre, but never across a limit
//! that the answer depends on.

use crate::qpv::BANDES_M;

/// The uncertainty, rounded up to a millimetre: it may be overstated, not understated.
pub(super) fn uncertainty(metres: f64) -> f64 {
    // Less the error of a floating-point sum of two decimal numbers.
    positive((metres * 1000.0 - 1e-6).ceil() / 1000.0)
}

/// A distance to a tenth. When the nearest tenth is on the other side of a threshold
/// between two answers, the next one: 0.04 m in a QPV whose contour has an error of
/// 0.02 m is not written 0.0, which would read "on the limit".
pub(super) fn distance(metres: f64, incertitude_m: f64) -> f64 {
    let [small, large] = BANDES_M;
    let thresholds = [
        incertitude_m,
        small - incertitude_m,
        small + incertitude_m,
        large - incertitude_m,
        large + incertitude_m,
    ];
    let tenths = metres * 10.0;
    let nearest = tenths.round() / 10.0;
    let crossed = thresholds
        .into_iter()
        .any(|threshold| (metres <= threshold) != (nearest <= threshold));
    positive(match crossed {
        false => nearest,
        true if nearest > metres => tenths.floor() / 10.0,
        true => tenths.ceil() / 10.0,
    })
}

/// Zero without a sign: `-0.0` is written as such.
fn positive(metres: f64) -> f64 {
    metres + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn writes_what_the_answer_says() {
        for (metres, incertitude_m, expect) in [
            (37.4449, 0.9, 37.4),
            (0.04, 0.02, 0.1),
            (0.04, 0.05, 0.0),
            (0.94, 0.92, 1.0),
            (0.92, 0.92, 0.9),
            (0.96, 0.98, 0.9),
            (300.94, 0.92, 301.0),
            (1234.56, 0.5, 1234.6),
        ] {
            assert_eq!(
                distance(metres, incertitude_m),
                expect,
                "{metres} {incertitude_m}"
            );
        }
        assert_eq!(uncertainty(0.1 + 0.2), 0.3);
        assert_eq!(uncertainty(0.8701), 0.871);
        assert_eq!(uncertainty(0.0), 0.0);
        for zero in [
            uncertainty(0.0),
            uncertainty(-0.0),
            distance(-0.0, 0.0),
            distance(0.0, 0.0),
        ] {
            assert!(zero == 0.0 && zero.is_sign_positive());
        }
    }

    proptest! {
        #[test]
        fn never_crosses_the_uncertainty(metres in 0.0f64..600.0, raw in 0.0f64..50.0) {
            let written = distance(metres, uncertainty(raw));
            prop_assert!((written - metres).abs() < 0.1 && written.is_sign_positive());
            prop_assert!(uncertainty(raw).is_sign_positive());
            prop_assert_eq!(written <= uncertainty(raw), metres <= uncertainty(raw));
        }
    }
}
