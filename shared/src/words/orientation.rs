//! The sentences for the reasons of an orientation and the steps of a parcours.

use super::{
    LanguageRules, ReasonWords, Sentences, fill_template,
    letters::{day, inside_sentence},
    tables::{decimal, list},
    value,
};
use crate::{
    orientation::{Code, Detail, Raison},
    situation::Field,
    structures::{Extent, Fonction, Ranked},
};

/// A step of the parcours, as a title.
pub fn etape(words: &ReasonWords, fonction: Fonction) -> &'static str {
    match fonction {
        Fonction::Ecouter => words.etape_ecouter,
        Fonction::Construire => words.etape_construire,
        Fonction::Tester => words.etape_tester,
        Fonction::Financer => words.etape_financer,
        Fonction::Heberger => words.etape_heberger,
        Fonction::Durer => words.etape_durer,
        Fonction::Lever => words.etape_lever,
    }
}

/// A reason, in a sentence.
pub fn raison(words: &Sentences, raison: &Raison) -> String {
    let (hole, detail) = match (raison.code, raison.detail) {
        (Code::Couvre, Detail::Extent(extent)) => {
            let words = words.reasons;
            let sentence = match extent {
                Extent::Commune => words.couvre_commune,
                Extent::Epci => words.couvre_epci,
                Extent::Departement => words.couvre_departement,
                Extent::Region => words.couvre_region,
                Extent::France => words.couvre_france,
            };
            return sentence.to_owned();
        }
        (Code::Fonction, Detail::Fonction(fonction)) => (
            "etape",
            inside_sentence(words.rules, etape(words.reasons, fonction)),
        ),
        (Code::Besoins, Detail::Besoins(bits)) => ("besoins", named(words, Field::Besoins, bits)),
        (Code::PlusTard, Detail::Stade(stade)) => {
            let stade = value(words.values, Field::Stade, usize::from(stade));
            ("stade", stade.to_owned())
        }
        (Code::Proximite | Code::TropLoin, Detail::Metres(metres)) => {
            ("distance", distance(words.rules, metres))
        }
        (Code::Langue, Detail::Langues(bits)) => ("langues", named(words, Field::Langues, bits)),
        (Code::Horaires, Detail::Horaires(bits)) => {
            ("horaires", named(words, Field::Horaires, bits))
        }
        (Code::Ouvert | Code::ProchainAppel | Code::EnPause, Detail::Jour(date)) => {
            ("date", day(words.rules, date))
        }
        (code, _) => return said(&words.meetings.text, code).to_owned(),
    };
    fill_template(
        said(&words.meetings.detail, raison.code),
        &[(hole, &detail)],
    )
}

/// What a list says of a code.
fn said(texts: &[&'static str], code: Code) -> &'static str {
    let rank = Code::ALL.iter().position(|other| *other == code);
    let text = rank.and_then(|rank| texts.get(rank));
    text.copied().unwrap_or_default()
}

/// `850 m`, `4,2 km`, `38 km`.
fn distance(rules: &LanguageRules, metres: u32) -> String {
    let (tenths, template) = match metres {
        0..950 => ((metres + 25) / 50 * 500, rules.metres),
        950..10_000 => ((metres + 50) / 100, rules.kilometres),
        _ => ((metres + 500) / 1_000 * 10, rules.kilometres),
    };
    let number = decimal(rules, tenths.into());
    fill_template(template, &[("nombre", &number)])
}

fn named(words: &Sentences, field: Field, bits: u64) -> String {
    let values: Vec<&str> = (0..field.values().len())
        .filter(|rank| bits >> rank & 1 == 1)
        .map(|rank| value(words.values, field, rank))
        .collect();
    list(words.rules, &values)
}

#[cfg(test)]
mod tests {
    use super::{super::FRENCH, *};
    use crate::structures::Ranked;

    #[test]
    fn every_reason_is_a_short_sentence() {
        for &code in Code::ALL {
            let text = raison(
                &FRENCH,
                &Raison {
                    code,
                    poids: code.weight(),
                    detail: Detail::NoDetail,
                },
            );
            assert!(text.ends_with('.'), "{text}");
            assert!(text.split_whitespace().count() <= 16, "{text}");
        }
    }

    #[test]
    fn distances_are_rounded_as_people_say_them() {
        let check = |metres, expected: &str| {
            assert_eq!(
                distance(FRENCH.rules, metres).replace('\u{a0}', " "),
                expected
            );
        };
        check(0, "0 m");
        check(849, "850 m");
        check(951, "1 km");
        check(4_230, "4,2 km");
        check(9_999, "10 km");
        check(38_400, "38 km");
    }
}
