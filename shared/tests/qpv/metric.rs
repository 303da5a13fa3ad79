//! The local metric against the geodesic of WGS 84.

use geographiclib_rs::{DirectGeodesic, Geodesic};
use shared::metric::LocalMetric;

/// The worst error, in metres, at a distance and around a latitude.
fn worst(latitude: f64, distance_m: f64) -> f64 {
    let geodesic = Geodesic::wgs84();
    let metric = LocalMetric::at(latitude);
    (0..72)
        .map(|heading| {
            let (lat, lon): (f64, f64) =
                geodesic.direct(latitude, 3.0, f64::from(heading) * 5.0, distance_m);
            let (east, north) = metric.metres(lon - 3.0, lat - latitude);
            (east.hypot(north) - distance_m).abs()
        })
        .fold(0.0, f64::max)
}

#[test]
fn keeps_to_the_stated_error_from_reunion_to_dunkerque() {
    // The distances that decide (bands, uncertainty), then the reach.
    for (distance_m, erreur_m) in [
        (10.0, 1e-4),
        (500.0, 2e-3),
        (1_000.0, 0.01),
        (10_000.0, 0.2),
    ] {
        for latitude in -21..=51 {
            let error = worst(f64::from(latitude), distance_m);
            assert!(
                error <= erreur_m,
                "{error} m at {distance_m} m, latitude {latitude}: {erreur_m} m are stated"
            );
        }
    }
}

#[test]
fn degrees_and_metres_go_both_ways() {
    let metric = LocalMetric::at(-20.9);
    let (lon, lat) = metric.degrees(1_234.0, -567.0);
    let (east, north) = metric.metres(lon, lat);
    assert!(
        (east - 1_234.0).abs() < 1e-9 && (north + 567.0).abs() < 1e-9,
        "{east} {north}"
    );
}
