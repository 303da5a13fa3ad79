//! What cells hold, read by the readers of the form and of the API: what is taken here,
//! they take.

use super::communes::simple;
use crate::{
    Date,
    codes::{CodeCommune, Siret},
    inputs::{
        Courriel, DayError, Identifier, IdentifierError, Link, day_until, lines,
        organisation_telephone, token,
    },
    structures::Precision,
};
use sha2::{Digest, Sha256};

/// An identifier that stays the same from one import to the next: of what a source
/// calls its row by.
pub fn stable(prefix: &str, key: &str) -> String {
    let digest = Sha256::digest(key.as_bytes());
    let digest = digest.iter().take(5).map(|byte| format!("{byte:02x}"));
    format!("{prefix}-{}", digest.collect::<String>())
}

/// The identifier of who has none: of its name, its commune, and where these are several,
/// of what tells them apart.
pub fn from_name(name: &str, commune: Option<CodeCommune>, apart: &str) -> String {
    let commune = commune.map_or_else(String::new, |code| code.to_string());
    stable("s", &format!("{} {commune}{apart}", simple(name)))
}

/// The text of a cell, without what nobody sees.
pub(super) fn cleaned(text: &str) -> String {
    lines(text)
}

/// An identifier, as an application can name it.
pub fn identifier(column: &str, text: &str) -> Result<String, String> {
    let read: Result<Identifier, _> = text.parse();
    read.map(|id| id.to_string()).map_err(|error| {
        let wrong = match error {
            IdentifierError::Character(' ') => "a une espace".to_owned(),
            IdentifierError::Character(c) => format!("contient « {c} »"),
            IdentifierError::Length => "est trop long (100 caractères au plus)".to_owned(),
            IdentifierError::Empty => "est vide".to_owned(),
        };
        format!(
            "« {column} » : « {text} » {wrong} ; écrivez-le de lettres sans accent, de chiffres, \
             de - _ . ou :"
        )
    })
}

/// A number as one dials it: the first of a cell.
pub fn telephone(text: Option<&str>) -> Result<Option<String>, String> {
    let read = |text: &str| {
        let read = organisation_telephone(text);
        read.map_err(|_| {
            format!("téléphone « {text} » : écrivez ses 10 chiffres, ou +33 et la suite")
        })
    };
    text.map(read).transpose()
}

/// An e-mail address: the first of a cell.
pub fn courriel(text: Option<&str>) -> Result<Option<String>, String> {
    let read = |text: &str| {
        let read = Courriel::found_in(text).map(|found| found.as_str().to_owned());
        read.map_err(|_| format!("courriel « {text} » : écrivez une adresse comme nom@exemple.fr"))
    };
    text.map(read).transpose()
}

/// The address of a site: the first of a cell.
pub fn site(text: Option<&str>) -> Result<Option<String>, String> {
    let read = |text: &str| {
        let read = Link::found_in(text).map(|link| link.to_string());
        read.map_err(|_| format!("site « {text} » : écrivez une adresse comme https://exemple.fr"))
    };
    text.map(read).transpose()
}

/// A SIRET, spaces aside.
pub fn siret(text: Option<&str>) -> Result<Option<String>, String> {
    let read = |text: &str| {
        let digits: String = token(text).chars().filter(|c| !c.is_whitespace()).collect();
        let wrong = match digits.len() {
            _ if digits.contains(['E', 'e']) => {
                "le tableur l'a arrondi : mettez la colonne en texte et retapez ses 14 chiffres"
            }
            9 => "c'est un SIREN : écrivez les 14 chiffres du SIRET",
            14 => "un chiffre est faux : vérifiez-le sur annuaire-entreprises.data.gouv.fr",
            _ => "écrivez ses 14 chiffres",
        };
        let read: Result<Siret, _> = digits.parse();
        // Fourteen zeros have the right checksum, and are nobody's.
        match read {
            Ok(siret) if digits.contains(|c| c != '0') => Ok(siret.to_string()),
            _ => Err(format!("siret « {text} » : {wrong}")),
        }
    };
    text.map(read).transpose()
}

/// When something was checked or published, which has come.
pub fn day(column: &str, text: Option<&str>, today: Date) -> Result<(Date, Precision), String> {
    let text = text.ok_or_else(|| format!("il manque « {column} »"))?;
    day_until(text, today).map_err(|error| {
        let wrong = match error {
            DayError::Form => "n'est pas une date ; écrivez 2026-11-22, 2026-11 ou 2026",
            DayError::Calendar => "n'existe pas au calendrier ; écrivez 2026-11-22",
            DayError::Future => "est une date à venir ; écrivez le jour où quelqu'un l'a vérifié",
            DayError::Past => {
                "est ce qu'un tableur fait d'une cellule vide ; écrivez le jour où quelqu'un l'a \
                 vérifié"
            }
        };
        format!("« {column} » : « {text} » {wrong}")
    })
}

#[cfg(test)]
mod tests {
    use super::{siret, telephone};

    #[test]
    fn an_organisation_has_numbers_that_no_person_has() {
        let check = |text: &str, expect: Option<&str>| {
            let read = telephone(Some(text)).ok().flatten();
            assert_eq!(read.as_deref(), expect, "{text:?}");
        };
        check("01 02 03 04 05", Some("+33102030405"));
        check("+33 (0)1 42 34 56 78", Some("+33142345678"));
        check(
            "Tél. : +33 (0)1 42 34 56 78 (accueil)",
            Some("+33142345678"),
        );
        check("0033 1 02 03 04 05", Some("+33102030405"));
        // Overseas, by the code that reaches it from anywhere.
        check("0692 12 34 56", Some("+262692123456"));
        check("0692 12 34 56 (accueil)", Some("+262692123456"));
        check("Tél. : 01.02.03.04.05", Some("+33102030405"));
        check("0800 12 34 56", Some("+33800123456"));
        check("3949", Some("3949"));
        check("01 02 03", None);
        check("à l'accueil", None);
    }

    #[test]
    fn a_siret_is_one_or_says_what_it_is() {
        let check = |text: &str, expect: Result<&str, &str>| match (siret(Some(text)), expect) {
            (Ok(read), Ok(expect)) => assert_eq!(read.as_deref(), Some(expect)),
            (Err(reason), Err(expect)) => assert!(reason.contains(expect), "{reason}"),
            (read, _) => panic!("{text}: {read:?}"),
        };
        check("13003013300016", Ok("13003013300016"));
        check("130 030 133 00016", Ok("13003013300016"));
        check("130\u{a0}030\u{202f}133\u{2009}00016", Ok("13003013300016"));
        check("130030133", Err("SIREN"));
        check("13003013300017", Err("un chiffre est faux"));
        check("00000000000000", Err("un chiffre est faux"));
        check("8,1234E+13", Err("arrondi"));
        check("1300301330001", Err("14 chiffres"));
        check("néant", Err("14 chiffres"));
    }
}
