//! Named values of a query, a CSV row or a JSON object, read by one set of rules.

use super::faults::{Faute, Nom};
use crate::{Date, codes::CodeError, qpv::Generation};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Number;
use std::{borrow::Cow, fmt, str::FromStr};

/// A value as a form gives it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Valeur<'a> {
    /// Of a query or a CSV cell, which have no types: may hold a number.
    Texte(Cow<'a, str>),
    /// Of JSON, where a string is not a number.
    Chaine(Cow<'a, str>),
    Nombre(Number),
    Nul,
    /// A boolean, a list or an object: never expected.
    Autre,
}

/// The values given for the names expected, in their order.
#[derive(Debug)]
pub(super) struct Champs<'a, const N: usize> {
    noms: &'static [&'static str; N],
    valeurs: [Option<Valeur<'a>>; N],
}

impl<'a, const N: usize> Champs<'a, N> {
    pub(super) fn new(noms: &'static [&'static str; N]) -> Self {
        Self {
            noms,
            valeurs: [const { None }; N],
        }
    }

    /// A name that is unknown or comes back is a fault: ignoring a misspelt
    /// `precision_m` would turn a doubt into a firm answer.
    pub(super) fn insert(&mut self, nom: &str, valeur: Valeur<'a>) -> Result<(), Faute> {
        let Some(rang) = self.noms.iter().position(|expected| *expected == nom) else {
            let nom: String = nom.chars().take(64).collect();
            return Err(Faute::ChampInconnu(nom.into(), self.noms));
        };
        match &mut self.valeurs[rang] {
            Some(_) => Err(Faute::ChampRepete(self.noms[rang].into())),
            slot => {
                *slot = Some(valeur);
                Ok(())
            }
        }
    }

    /// What was given for a name; `null` says nothing.
    pub(super) fn get(&self, nom: &str) -> Option<&Valeur<'a>> {
        let rang = self.noms.iter().position(|expected| *expected == nom)?;
        let valeur = self.valeurs[rang].as_ref();
        valeur.filter(|valeur| !matches!(valeur, Valeur::Nul))
    }

    pub(super) fn nombre(&self, nom: &'static str) -> Result<Option<f64>, Faute> {
        let nombre = match self.get(nom) {
            None => return Ok(None),
            Some(Valeur::Nombre(nombre)) => nombre.as_f64(),
            Some(Valeur::Texte(texte)) => decimal(texte.trim()),
            Some(_) => None,
        };
        match nombre.filter(|nombre| nombre.is_finite()) {
            Some(nombre) => Ok(Some(nombre)),
            None => Err(Faute::NombreInvalide(nom.into())),
        }
    }

    pub(super) fn obligatoire(&self, nom: &'static str) -> Result<f64, Faute> {
        self.nombre(nom)?.ok_or(Faute::ChampManquant(nom.into()))
    }

    pub(super) fn generation(&self) -> Result<Option<Generation>, Faute> {
        match self.get("generation") {
            None => Ok(None),
            Some(Valeur::Texte(texte)) => match texte.trim().parse() {
                Ok(generation) => Ok(Some(generation)),
                Err(_) => Err(Faute::GenerationInconnue),
            },
            Some(_) => Err(Faute::GenerationInconnue),
        }
    }

    pub(super) fn date(&self) -> Result<Option<Date>, Faute> {
        match self.get("date") {
            None => Ok(None),
            Some(Valeur::Texte(texte)) => match jour(texte.trim()) {
                Some(date) => Ok(Some(date)),
                None => Err(Faute::DateInvalide("date".into())),
            },
            Some(_) => Err(Faute::DateInvalide("date".into())),
        }
    }

    pub(super) fn code<C>(&self, nom: &'static str) -> Result<Option<C>, Faute>
    where
        C: FromStr<Err = CodeError>,
    {
        match self.get(nom) {
            Some(Valeur::Texte(texte)) => match texte.trim().parse() {
                Ok(code) => Ok(Some(code)),
                Err(erreur) => Err(Faute::CodeInvalide(Nom::Borrowed(nom), erreur)),
            },
            _ => Ok(None),
        }
    }
}

/// Digits, a point, a sign, an exponent: `f64` also reads `inf` and `nan`.
fn decimal(texte: &str) -> Option<f64> {
    texte
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'))
        .then(|| texte.parse().ok())?
}

/// `AAAA-MM-JJ` and no other of the forms that ISO 8601 has. By hand: a parser of
/// them all weighs 60 kB in the worker, with its errors.
pub(super) fn jour(texte: &str) -> Option<Date> {
    let &[m, c, d, u, b'-', m1, m2, b'-', j1, j2] = texte.as_bytes() else {
        return None;
    };
    let digit = |byte: u8| byte.is_ascii_digit().then(|| i16::from(byte - b'0'));
    let pair = |tens: u8, units: u8| Some(10 * digit(tens)? + digit(units)?);
    let small = |number: i16| i8::try_from(number).ok();
    let year = 100 * pair(m, c)? + pair(d, u)?;
    Date::new(year, small(pair(m1, m2)?)?, small(pair(j1, j2)?)?).ok()
}

impl<'de: 'a, 'a> Deserialize<'de> for Valeur<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Lecture;

        impl<'de> Visitor<'de> for Lecture {
            type Value = Valeur<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any JSON value")
            }

            fn visit_borrowed_str<E: Error>(self, texte: &'de str) -> Result<Self::Value, E> {
                Ok(Valeur::Chaine(Cow::Borrowed(texte)))
            }

            fn visit_str<E: Error>(self, texte: &str) -> Result<Self::Value, E> {
                Ok(Valeur::Chaine(Cow::Owned(texte.to_owned())))
            }

            fn visit_i64<E: Error>(self, nombre: i64) -> Result<Self::Value, E> {
                Ok(Valeur::Nombre(nombre.into()))
            }

            fn visit_u64<E: Error>(self, nombre: u64) -> Result<Self::Value, E> {
                Ok(Valeur::Nombre(nombre.into()))
            }

            fn visit_f64<E: Error>(self, nombre: f64) -> Result<Self::Value, E> {
                Ok(Number::from_f64(nombre).map_or(Valeur::Autre, Valeur::Nombre))
            }

            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(Valeur::Nul)
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
                Ok(Valeur::Autre)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Valeur::Autre)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Valeur::Autre)
            }
        }

        deserializer.deserialize_any(Lecture)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_decimal_numbers_only() {
        for (texte, expect) in [
            ("48.8566", Some(48.8566)),
            ("-2", Some(-2.0)),
            ("+2.5", Some(2.5)),
            ("1e-3", Some(0.001)),
            ("48,8566", None),
            ("inf", None),
            ("nan", None),
            ("1e999", None),
            ("0x10", None),
            ("", None),
            ("-", None),
            ("٤٨", None),
        ] {
            assert_eq!(
                decimal(texte).filter(|n| n.is_finite()),
                expect,
                "{texte:?}"
            );
        }
    }

    #[test]
    fn reads_days_only() {
        for (texte, expect) in [
            ("2026-11-22", true),
            ("2024-02-29", true),
            ("2025-02-29", false),
            ("2026-11-22T10:00:00", false),
            ("20261122", false),
            ("2026-W47-7", false),
            ("2026-13-01", false),
            ("2026-00-10", false),
            ("2026-1é-10", false),
            ("0000-01-01", true),
            ("+02026-11-22", false),
            ("22/11/2026", false),
        ] {
            assert_eq!(jour(texte).is_some(), expect, "{texte:?}");
        }
    }
}
