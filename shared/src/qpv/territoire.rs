//! The territories of France, coarsely: enough to know which generation is in force at a
//! point, and whether a reference set covers it at all.

use crate::{Point, codes::CodeDepartement};

/// A territory with its own date of entry into force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Territoire {
    /// Mainland France and Corsica.
    Metropole,
    Guadeloupe,
    Martinique,
    Guyane,
    LaReunion,
    SaintPierreEtMiquelon,
    Mayotte,
    SaintBarthelemy,
    SaintMartin,
    WallisEtFutuna,
    PolynesieFrancaise,
    NouvelleCaledonie,
    /// The fictional archipelago of the demonstration data, far out in the Atlantic.
    Demonstration,
}

impl Territoire {
    pub const ALL: [Self; 13] = [
        Self::Metropole,
        Self::Guadeloupe,
        Self::Martinique,
        Self::Guyane,
        Self::LaReunion,
        Self::SaintPierreEtMiquelon,
        Self::Mayotte,
        Self::SaintBarthelemy,
        Self::SaintMartin,
        Self::WallisEtFutuna,
        Self::PolynesieFrancaise,
        Self::NouvelleCaledonie,
        Self::Demonstration,
    ];

    /// The code used in data: the overseas code, `metropole` or `demonstration`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Metropole => "metropole",
            Self::Guadeloupe => "971",
            Self::Martinique => "972",
            Self::Guyane => "973",
            Self::LaReunion => "974",
            Self::SaintPierreEtMiquelon => "975",
            Self::Mayotte => "976",
            Self::SaintBarthelemy => "977",
            Self::SaintMartin => "978",
            Self::WallisEtFutuna => "986",
            Self::PolynesieFrancaise => "987",
            Self::NouvelleCaledonie => "988",
            Self::Demonstration => "demonstration",
        }
    }

    /// The territory with that [`code`](Self::code).
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.code() == code)
    }

    /// The territory a département belongs to.
    pub fn of_departement(departement: &CodeDepartement) -> Self {
        match departement.as_str() {
            Self::FICTIONAL_DEPARTEMENT => Self::Demonstration,
            code => Self::from_code(code).unwrap_or(Self::Metropole),
        }
    }

    /// The département of the fictional territory: INSEE reserves 99 for places outside
    /// France, so no real commune can have it.
    pub const FICTIONAL_DEPARTEMENT: &str = "99";

    /// The territory that contains a point.
    ///
    /// The outlines are drawn by hand a few kilometres outside the real limits: no French
    /// point is left out, some foreign points near a border are included.
    pub fn at(point: Point) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|t| t.contours().iter().any(|ring| contains(ring, point)))
    }

    /// True for every real territory but métropole.
    pub fn outre_mer(self) -> bool {
        !matches!(self, Self::Metropole | Self::Demonstration)
    }

    fn contours(self) -> &'static [&'static [(f64, f64)]] {
        match self {
            Self::Metropole => &[MAINLAND, CORSE],
            Self::Guadeloupe => &[&[
                (15.75, -61.95),
                (16.65, -61.95),
                (16.65, -60.9),
                (15.75, -60.9),
            ]],
            Self::Martinique => &[&[(14.3, -61.35), (15.0, -61.35), (15.0, -60.7), (14.3, -60.7)]],
            Self::Guyane => &[GUYANE],
            Self::LaReunion => &[&[
                (-21.5, 55.1),
                (-20.75, 55.1),
                (-20.75, 55.95),
                (-21.5, 55.95),
            ]],
            Self::SaintPierreEtMiquelon => &[&[
                (46.65, -56.6),
                (47.25, -56.6),
                (47.25, -56.05),
                (46.65, -56.05),
            ]],
            Self::Mayotte => &[&[(-13.15, 44.9), (-12.5, 44.9), (-12.5, 45.4), (-13.15, 45.4)]],
            Self::SaintBarthelemy => {
                &[&[(17.8, -62.98), (18.0, -62.98), (18.0, -62.7), (17.8, -62.7)]]
            }
            Self::SaintMartin => &[&[(18.03, -63.2), (18.2, -63.2), (18.2, -62.9), (18.03, -62.9)]],
            Self::WallisEtFutuna => &[&[
                (-14.5, -178.4),
                (-13.0, -178.4),
                (-13.0, -175.9),
                (-14.5, -175.9),
            ]],
            Self::PolynesieFrancaise => &[&[
                (-28.5, -155.0),
                (-7.5, -155.0),
                (-7.5, -134.0),
                (-28.5, -134.0),
            ]],
            Self::NouvelleCaledonie => &[&[
                (-23.0, 158.0),
                (-17.5, 158.0),
                (-17.5, 172.5),
                (-23.0, 172.5),
            ]],
            Self::Demonstration => &[&[(46.7, -8.4), (47.3, -8.4), (47.3, -7.6), (46.7, -7.6)]],
        }
    }
}

/// Even-odd rule on raw degrees: the outlines are coarse, no metric is needed.
fn contains(ring: &[(f64, f64)], point: Point) -> bool {
    let mut inside = false;
    let mut previous = ring[ring.len() - 1];
    for &(lat, lon) in ring {
        if (lat > point.lat()) != (previous.0 > point.lat()) {
            let crossing = lon + (point.lat() - lat) / (previous.0 - lat) * (previous.1 - lon);
            if point.lon() < crossing {
                inside = !inside;
            }
        }
        previous = (lat, lon);
    }
    inside
}

/// The mainland, from Dunkerque clockwise.
const MAINLAND: &[(f64, f64)] = &[
    (51.20, 2.45),
    (51.15, 2.70),
    (50.82, 3.00),
    (50.85, 3.25),
    (50.60, 3.40),
    (50.45, 3.80),
    (50.38, 4.15),
    (50.10, 4.30),
    (50.25, 4.75),
    (50.22, 4.98),
    (49.85, 5.05),
    (49.66, 5.45),
    (49.62, 5.90),
    (49.55, 6.45),
    (49.30, 6.75),
    (49.22, 7.10),
    (49.16, 7.60),
    (49.12, 8.00),
    (49.02, 8.32),
    (48.75, 8.15),
    (48.55, 7.90),
    (48.10, 7.68),
    (47.62, 7.65),
    (47.40, 7.45),
    (47.35, 7.10),
    (47.25, 7.00),
    (46.92, 6.62),
    (46.60, 6.52),
    (46.42, 6.30),
    (46.55, 6.60),
    (46.48, 6.90),
    (46.20, 6.95),
    (46.10, 7.10),
    (45.85, 7.10),
    (45.60, 7.15),
    (45.30, 7.25),
    (45.10, 7.05),
    (45.05, 6.80),
    (44.75, 7.15),
    (44.45, 7.05),
    (44.25, 7.55),
    (44.10, 7.80),
    (43.72, 7.62),
    (43.40, 7.25),
    (42.90, 6.60),
    (42.85, 5.90),
    (43.05, 5.00),
    (43.20, 3.90),
    (42.70, 3.35),
    (42.30, 3.25),
    (42.25, 2.50),
    (42.25, 1.90),
    (42.50, 1.65),
    (42.60, 1.30),
    (42.62, 0.60),
    (42.60, -0.10),
    (42.75, -0.80),
    (42.95, -1.50),
    (43.20, -1.90),
    (43.50, -1.95),
    (44.60, -1.50),
    (45.90, -1.75),
    (46.60, -2.60),
    (47.20, -3.40),
    (47.60, -4.00),
    (47.90, -5.10),
    (48.50, -5.35),
    (48.85, -4.20),
    (49.00, -3.20),
    (48.78, -2.20),
    (48.95, -1.95),
    (49.40, -2.05),
    (49.85, -2.10),
    (49.85, -1.05),
    (49.55, -0.50),
    (49.85, 0.20),
    (50.10, 1.05),
    (50.75, 1.40),
    (51.00, 1.50),
];

const CORSE: &[(f64, f64)] = &[(41.30, 8.40), (43.15, 8.40), (43.15, 9.70), (41.30, 9.70)];

/// French Guiana, from the mouth of the Maroni clockwise.
const GUYANE: &[(f64, f64)] = &[
    (5.95, -54.10),
    (5.90, -53.20),
    (5.20, -51.90),
    (4.50, -51.40),
    (4.00, -51.55),
    (3.20, -52.05),
    (2.25, -52.40),
    (1.95, -53.00),
    (2.10, -54.70),
    (2.50, -54.75),
    (3.10, -54.35),
    (3.60, -54.15),
    (4.00, -54.55),
    (5.00, -54.60),
    (5.45, -54.20),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lat: f64, lon: f64) -> Option<Territoire> {
        Territoire::at(Point::new(lat, lon).expect("in range"))
    }

    #[test]
    fn holds_the_ends_of_the_country() {
        for (lat, lon, expected) in [
            (51.089, 2.545, Territoire::Metropole),
            (48.472, -5.096, Territoire::Metropole),
            (48.967, 8.230, Territoire::Metropole),
            (42.333, 2.530, Territoire::Metropole),
            (41.366, 9.220, Territoire::Metropole),
            (15.867, -61.586, Territoire::Guadeloupe),
            (14.400, -60.870, Territoire::Martinique),
            (2.112, -52.900, Territoire::Guyane),
            (-21.389, 55.610, Territoire::LaReunion),
            (46.779, -56.180, Territoire::SaintPierreEtMiquelon),
            (-12.780, 45.230, Territoire::Mayotte),
            (-17.535, -149.570, Territoire::PolynesieFrancaise),
            (47.0, -8.0, Territoire::Demonstration),
        ] {
            assert_eq!(at(lat, lon), Some(expected), "{lat} {lon}");
        }
    }

    #[test]
    fn leaves_the_rest_of_the_world_out() {
        for (lat, lon) in [
            (0.0, 0.0),
            (51.5, -0.12),
            (40.4, -3.7),
            (50.85, 4.35),
            (45.46, 9.19),
            (49.19, -2.11),
            (5.83, -55.2),
            (18.0, -63.05),
        ] {
            assert_eq!(at(lat, lon), None, "{lat} {lon}");
        }
    }

    #[test]
    fn holds_every_commune_with_a_known_centre() {
        let directory = std::env::var_os("GUICHET_DATA").map_or_else(
            || std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
            std::path::PathBuf::from,
        );
        let Ok(csv) = std::fs::read_to_string(directory.join("communes/communes-2022.csv")) else {
            println!("skipped, no data");
            return;
        };
        let mut n = 0;
        for row in csv.lines().skip(1) {
            let fields: Vec<&str> = row.split(';').collect();
            let (Ok(lon), Ok(lat)) = (fields[5].parse(), fields[6].parse()) else {
                continue;
            };
            // The source gives Saint-Pierre of 975 the centre of its namesake in La Réunion.
            if fields[3] == "975" {
                continue;
            }
            let departement: CodeDepartement = fields[3].parse().expect("a département");
            assert_eq!(
                at(lat, lon),
                Some(Territoire::of_departement(&departement)),
                "{row}"
            );
            n += 1;
        }
        assert!(n > 34_000, "{n} communes");
    }
}
