//! What cells hold: identifiers, telephones, e-mails, dates, hours.

use super::communes::simple;
use crate::catalogue::bits;
use shared::{Date, candidature::Telephone, codes::CodeCommune, situation::Champ};
use steps::stamp::sha256;

/// An identifier that stays the same from one import to the next: of what a source
/// calls its row by.
pub(super) fn stable(prefixe: &str, cle: &str) -> String {
    format!("{prefixe}-{}", &sha256(cle.as_bytes())[..10])
}

/// The identifier of who has none: of its name and its commune.
pub(super) fn de_nom(nom: &str, commune: Option<CodeCommune>) -> String {
    let commune = commune.map_or_else(String::new, |code| code.to_string());
    stable("s", &format!("{} {commune}", simple(nom)))
}

/// A number as one dials it, from what people write: the one of a person as an application
/// takes it, and what organisations alone have, numbers in 08 and short ones such as 3949.
pub(super) fn telephone(texte: &str) -> Option<String> {
    if let Ok(telephone) = texte.parse::<Telephone>() {
        return Some(telephone.to_string());
    }
    let chiffres: String = texte.chars().filter(char::is_ascii_digit).collect();
    if texte.trim().starts_with('+') || chiffres.starts_with("00") {
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
pub(super) fn jour(texte: &str) -> Option<(Date, shared::structures::Precision)> {
    use shared::structures::Precision::{Annee, Jour, Mois};
    let texte = texte.split('T').next()?;
    let (complet, precision) = match texte.len() {
        4 => (format!("{texte}-01-01"), Annee),
        7 => (format!("{texte}-01"), Mois),
        _ => (texte.to_owned(), Jour),
    };
    let date: Date = complet.parse().ok()?;
    (date.to_string() == complet).then_some((date, precision))
}

/// An e-mail address with its two halves.
pub(super) fn courriel(texte: Option<&str>) -> Option<String> {
    let (nom, domaine) = texte?.split_once('@')?;
    let sain = !nom.is_empty() && domaine.contains('.') && !domaine.contains(['@', ' ']);
    sain.then(|| format!("{nom}@{domaine}"))
}

/// By day, in the evening, at the weekend: what OpenStreetMap's hours say surely.
pub(super) fn horaires(ouverture: Option<&str>) -> u8 {
    let Some(ouverture) = ouverture else { return 0 };
    let mot = |mot: &str| bits(Champ::Horaires, std::iter::once(mot)) as u8;
    let mut horaires = 0;
    for regle in ouverture
        .split(';')
        .map(str::trim)
        .filter(|r| !r.ends_with("off"))
    {
        let Some((jours, heures)) = regle.split_once(' ') else {
            continue;
        };
        let week_end = jours.contains("Sa") || jours.contains("Su");
        let semaine = ["Mo", "Tu", "We", "Th", "Fr"]
            .iter()
            .any(|jour| jours.contains(jour));
        let fins = heures.split(',').filter_map(|plage| plage.split_once('-'));
        let soir = fins
            .clone()
            .any(|(_, fin)| fin.trim() >= "18:30" && fin.len() >= 5);
        if !(week_end || semaine) || fins.count() == 0 {
            continue;
        }
        horaires |= if week_end { mot("week_end") } else { 0 };
        horaires |= if semaine { mot("journee") } else { 0 };
        horaires |= if soir { mot("soir") } else { 0 };
    }
    horaires
}

#[cfg(test)]
mod tests {
    use super::telephone;

    #[test]
    fn an_organisation_has_numbers_that_no_person_has() {
        let check = |texte: &str, expect: Option<&str>| {
            assert_eq!(telephone(texte).as_deref(), expect, "{texte:?}");
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
