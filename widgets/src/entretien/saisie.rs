//! How a question is answered: what is shown, and what is made of what was written.

use shared::{
    codes::CodeDepartement,
    situation::{Champ, Genre, Unite, Valeur},
};

/// What a question is answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Saisie {
    /// Yes or no.
    OuiNon,
    /// One of its values.
    Choix,
    /// Some of its values, or none.
    Liste,
    /// A number in this unit.
    Nombre(Unite),
    /// The name of a commune, which the geocoder knows.
    Commune,
    /// The number of a département.
    Departement,
    /// Nothing that a resident can write.
    Aucune,
}

impl Saisie {
    /// That of a field.
    pub(crate) fn de(champ: Champ) -> Self {
        match champ.genre() {
            Genre::Booleen => Self::OuiNon,
            Genre::Choix(_) => Self::Choix,
            Genre::Liste(_) => Self::Liste,
            Genre::Nombre { unite, .. } => Self::Nombre(unite),
            Genre::Commune => Self::Commune,
            Genre::Departement => Self::Departement,
            Genre::Date | Genre::Fiches | Genre::CodeQpv | Genre::Epci | Genre::Region => {
                Self::Aucune
            }
        }
    }
}

/// More than anyone has of them: a slip of the finger.
fn maximum(unite: Unite) -> u32 {
    match unite {
        Unite::Ans => 120,
        Unite::Mois => 1_200,
        Unite::Personnes => 10_000,
        Unite::Metres | Unite::Kilometres => 100_000,
        Unite::Euros | Unite::Date => 100_000_000,
    }
}

/// What was written, as a number or a département; `None` when it is neither.
pub(crate) fn lit(champ: Champ, texte: &str) -> Option<Valeur> {
    let texte = texte.trim();
    match champ.genre() {
        Genre::Nombre { unite, .. } => {
            // Whole numbers only: nobody counts finer here, and floats weigh 10 kB.
            let chiffres: String = texte.chars().filter(|c| !c.is_whitespace()).collect();
            let nombre: u32 = chiffres.parse().ok()?;
            (nombre <= maximum(unite)).then_some(Valeur::Nombre(nombre.into()))
        }
        Genre::Departement => {
            let code: CodeDepartement = texte.to_ascii_uppercase().parse().ok()?;
            Some(Valeur::Departement(code))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let check = |champ, texte: &str, attendu: Option<f64>| {
            assert_eq!(lit(champ, texte), attendu.map(Valeur::Nombre), "{texte:?}");
        };
        check(Champ::Age, "24", Some(24.0));
        check(Champ::Age, " 24 ", Some(24.0));
        check(Champ::BesoinFinancement, "10 000", Some(10_000.0));
        check(Champ::BesoinFinancement, "10\u{202f}000", Some(10_000.0));
        check(Champ::Age, "1994", None);
        check(Champ::Age, "-3", None);
        check(Champ::Age, "vingt", None);
        check(Champ::Age, "", None);
    }

    #[test]
    fn a_departement_is_read_in_either_case() {
        let check = |texte: &str, attendu: Option<&str>| {
            let lu = lit(Champ::ResidenceDepartement, texte);
            let attendu = attendu.and_then(|code| code.parse().ok());
            assert_eq!(lu, attendu.map(Valeur::Departement), "{texte:?}");
        };
        check("93", Some("93"));
        check("2a", Some("2A"));
        check("974", Some("974"));
        check("0", None);
        check("Paris", None);
    }
}
