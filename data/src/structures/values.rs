//! What cells hold: identifiers, telephones, e-mails, dates, hours.

use super::communes::simple;
use crate::catalogue::bits;
use shared::{Date, inputs::Telephone, codes::CodeCommune, situation::Field};
use steps::stamp::sha256;

/// An identifier that stays the same from one import to the next: of what a source
/// calls its row by.
pub(super) fn stable(prefix: &str, key: &str) -> String {
    format!("{prefix}-{}", &sha256(key.as_bytes())[..10])
}

/// The identifier of who has none: of its name and its commune.
pub(super) fn from_name(name: &str, commune: Option<CodeCommune>) -> String {
    let commune = commune.map_or_else(String::new, |code| code.to_string());
    stable("s", &format!("{} {commune}", simple(name)))
}

/// A number as one dials it, from what people write: the one of a person as an application
/// takes it, and what organisations alone have, numbers in 08 and short ones such as 3949.
pub(super) fn telephone(text: &str) -> Option<String> {
    if let Ok(telephone) = text.parse::<Telephone>() {
        return Some(telephone.to_string());
    }
    let chiffres: String = text.chars().filter(char::is_ascii_digit).collect();
    if text.trim().starts_with('+') || chiffres.starts_with("00") {
        return Some(format!("+{}", chiffres.trim_start_matches("00")));
    }
    match chiffres.len() {
        // With words around: "06 12 34 56 78 (accueil)".
        10 if chiffres.starts_with('0') => match chiffres.parse::<Telephone>() {
            Ok(telephone) => Some(telephone.to_string()),
            Err(_) => Some(format!("+33{}", &chiffres[1..])),
        },
        4 => Some(chiffres),
        _ => None,
    }
}

/// A date to the day, the month or the year.
pub(super) fn day(text: &str) -> Option<(Date, shared::structures::Precision)> {
    use shared::structures::Precision::{Annee, Jour, Month};
    let text = text.split('T').next()?;
    let (complete, precision) = match text.len() {
        4 => (format!("{text}-01-01"), Annee),
        7 => (format!("{text}-01"), Month),
        _ => (text.to_owned(), Jour),
    };
    let date: Date = complete.parse().ok()?;
    (date.to_string() == complete).then_some((date, precision))
}

/// An e-mail address with its two halves.
pub(super) fn courriel(text: Option<&str>) -> Option<String> {
    let (name, domain) = text?.split_once('@')?;
    let sound = !name.is_empty() && domain.contains('.') && !domain.contains(['@', ' ']);
    sound.then(|| format!("{name}@{domain}"))
}

/// By day, in the evening, at the weekend: what OpenStreetMap's hours say surely.
pub(super) fn horaires(ouverture: Option<&str>) -> u8 {
    let Some(ouverture) = ouverture else { return 0 };
    let word = |word: &str| bits(Field::Horaires, std::iter::once(word)) as u8;
    let mut horaires = 0;
    for rule in ouverture
        .split(';')
        .map(str::trim)
        .filter(|r| !r.ends_with("off"))
    {
        let Some((days, hours)) = rule.split_once(' ') else {
            continue;
        };
        let week_end = days.contains("Sa") || days.contains("Su");
        let weekday = ["Mo", "Tu", "We", "Th", "Fr"]
            .iter()
            .any(|day| days.contains(day));
        let ends = hours.split(',').filter_map(|range| range.split_once('-'));
        let evening = ends
            .clone()
            .any(|(_, end)| end.trim() >= "18:30" && end.len() >= 5);
        if !(week_end || weekday) || ends.count() == 0 {
            continue;
        }
        horaires |= if week_end { word("week_end") } else { 0 };
        horaires |= if weekday { word("journee") } else { 0 };
        horaires |= if evening { word("soir") } else { 0 };
    }
    horaires
}

#[cfg(test)]
mod tests {
    use super::telephone;

    #[test]
    fn an_organisation_has_numbers_that_no_person_has() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(telephone(text).as_deref(), expect, "{text:?}");
        };
        check("01 02 03 04 05", Some("+33102030405"));
        check("+33 (0)1 02 03 04 05", Some("+33102030405"));
        check("0033 1 02 03 04 05", Some("+33102030405"));
        check("33102030405", Some("+33102030405"));
        // Overseas, by the code that reaches it from anywhere.
        check("0692 12 34 56", Some("+262692123456"));
        check("0692 12 34 56 (accueil)", Some("+262692123456"));
        check("Tél. : 01.02.03.04.05", Some("+33102030405"));
        check("0800 12 34 56", Some("+33800123456"));
        check("3949", Some("3949"));
        check("+999 123", Some("+999123"));
        check("01 02 03", None);
        check("à l'accueil", None);
    }
}
