//! Numbers and dates as they are read aloud in a language.
//!
//! Whole numbers only: formatting floats would bring 10 kB of tables to the page.

use super::{Mots, remplit};
use shared::{Date, qpv::BANDES_M};

/// Between a number and its unit.
const INSECABLE: char = '\u{a0}';

/// A distance in metres, no finer than it is worth: tens of metres, then hundreds.
pub(crate) fn distance(mots: &Mots, metres: f64) -> String {
    if metres < 10.0 {
        return remplit(mots.moins_de, &[("distance", &entier(10, "m"))]);
    }
    let dizaines = (metres / 10.0).round() as u32;
    if dizaines >= 100 {
        let centaines = (metres / 100.0).round() as u32;
        let (km, reste) = (centaines / 10, centaines % 10);
        return match reste {
            0 => entier(km, "km"),
            _ => [&km.to_string(), mots.virgule, &entier(reste, "km")].concat(),
        };
    }
    // "At 300 m" when it is 298 would read as outside the band it is in.
    let arrondi = f64::from(dizaines * 10);
    if BANDES_M.contains(&arrondi) {
        return entier(metres as u32, "m");
    }
    entier(dizaines * 10, "m")
}

/// A precision in metres, never made better than it is.
pub(crate) fn precision(mots: &Mots, metres: f64) -> String {
    if metres < 1_000.0 {
        entier((metres / 10.0).ceil() as u32 * 10, "m")
    } else {
        distance(mots, (metres / 100.0).ceil() * 100.0)
    }
}

/// A day.
pub(crate) fn date(mots: &Mots, date: Date) -> String {
    let jour = match (date.day(), mots.lang) {
        (1, "fr") => String::from("1er"),
        (jour, _) => jour.to_string(),
    };
    let annee = date.year().to_string();
    let valeurs = [
        ("jour", jour.as_str()),
        ("mois", nom_du_mois(mots, date)),
        ("annee", &annee),
    ];
    remplit(mots.date, &valeurs)
}

/// A month, which is how precisely publications are dated.
#[cfg(feature = "tout")]
pub(crate) fn mois(mots: &Mots, date: Date) -> String {
    let mut texte = String::from(nom_du_mois(mots, date));
    texte.push(' ');
    texte.push_str(&date.year().to_string());
    texte
}

fn nom_du_mois(mots: &Mots, date: Date) -> &'static str {
    let mois = mots.mois.split(',').nth(date.month() as usize - 1);
    mois.unwrap_or_default()
}

fn entier(nombre: u32, unite: &str) -> String {
    let mut texte = nombre.to_string();
    texte.push(INSECABLE);
    texte.push_str(unite);
    texte
}

#[cfg(test)]
mod tests {
    use super::{super::FR, *};

    #[test]
    fn distances_are_rounded_without_changing_bands() {
        let check = |metres: f64, attendu: &str| {
            let texte = distance(&FR, metres);
            assert_eq!(texte.replace(INSECABLE, " "), attendu, "{metres}");
        };
        check(0.0, "moins de 10 m");
        check(9.9, "moins de 10 m");
        check(14.9, "10 m");
        check(201.7, "200 m");
        check(296.2, "296 m");
        check(299.9, "299 m");
        check(304.0, "304 m");
        check(305.1, "310 m");
        check(498.0, "498 m");
        check(994.9, "990 m");
        check(995.0, "1 km");
        check(1_049.0, "1 km");
        check(1_050.0, "1,1 km");
        check(4_512.0, "4,5 km");
        check(9_996.0, "10 km");
    }

    #[test]
    fn precisions_are_never_better_than_they_are() {
        let check = |metres: f64, attendu: &str| {
            let texte = precision(&FR, metres);
            assert_eq!(texte.replace(INSECABLE, " "), attendu, "{metres}");
        };
        check(0.4, "10 m");
        check(11.0, "20 m");
        check(300.0, "300 m");
        check(1_001.0, "1,1 km");
        check(10_001.0, "10,1 km");
    }

    #[test]
    fn dates_are_french() {
        let check = |jour, attendu: &str| assert_eq!(date(&FR, jour), attendu);
        check(Date::constant(2026, 8, 3), "3 août 2026");
        check(Date::constant(2024, 1, 1), "1er janvier 2024");
        check(Date::constant(2025, 12, 31), "31 décembre 2025");
    }
}
