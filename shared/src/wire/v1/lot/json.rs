//! JSON, whole or a line at a time.

use super::{CHAMPS, Faute, Forme, Ligne, Lignes, Lot, Resultat};
use crate::wire::v1::champs::{Champs, Valeur};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::{borrow::Cow, fmt};

pub(super) fn parse(corps: &[u8]) -> Result<Lot<'_>, Faute> {
    let envoi: Envoi<'_> = serde_json::from_slice(corps).map_err(|erreur| syntax(&erreur, 0))?;
    match (envoi.faute, envoi.points) {
        (Some(faute), _) => Err(faute),
        (None, None) => Err(Faute::ChampManquant("points".into())),
        (None, Some(points)) => Lot::new(Forme::Json, points.0),
    }
}

pub(super) fn parse_lines(corps: &[u8]) -> Result<Lot<'_>, Faute> {
    let mut lignes = Lignes::default();
    for (rang, ligne) in corps.split(|byte| *byte == b'\n').enumerate() {
        if !ligne.trim_ascii().is_empty() {
            let read: Result<Ligne<'_>, _> = serde_json::from_slice(ligne);
            lignes.push(read.unwrap_or_else(|erreur| Ligne::refused(syntax(&erreur, rang))));
        }
    }
    Lot::new(Forme::Ndjson, lignes)
}

/// Serde's own words are for us: callers get the place and the form expected.
fn syntax(erreur: &serde_json::Error, lines_before: usize) -> Faute {
    Faute::JsonInvalide(lines_before + erreur.line(), erreur.column())
}

pub(super) fn write<'a>(resultats: impl ExactSizeIterator<Item = Resultat<'a>>) -> Vec<u8> {
    let mut sortie = Vec::with_capacity(700 * resultats.len() + 32);
    sortie.extend_from_slice(b"{\"resultats\":[");
    for (rang, resultat) in resultats.enumerate() {
        if rang > 0 {
            sortie.push(b',');
        }
        append(&mut sortie, &resultat);
    }
    sortie.extend_from_slice(b"]}");
    sortie
}

pub(super) fn write_lines<'a>(resultats: impl ExactSizeIterator<Item = Resultat<'a>>) -> Vec<u8> {
    let mut sortie = Vec::with_capacity(700 * resultats.len());
    for resultat in resultats {
        append(&mut sortie, &resultat);
        sortie.push(b'\n');
    }
    sortie
}

fn append(sortie: &mut Vec<u8>, resultat: &Resultat<'_>) {
    let start = sortie.len();
    if serde_json::to_writer(&mut *sortie, resultat).is_err() {
        // A vector takes every write and keys are text: nothing can fail here,
        // and half a row must not be sent if it did.
        sortie.truncate(start);
        sortie.extend_from_slice(b"null");
    }
}

/// `{"points": […]}`.
struct Envoi<'a> {
    points: Option<Points<'a>>,
    faute: Option<Faute>,
}

struct Points<'a>(Lignes<'a>);

impl<'de: 'a, 'a> Deserialize<'de> for Envoi<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Lecture;

        impl<'de> Visitor<'de> for Lecture {
            type Value = Envoi<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with points")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Envoi<'de>, A::Error> {
                let mut champs = Champs::new(&["points"]);
                let mut envoi = Envoi {
                    points: None,
                    faute: None,
                };
                while let Some(Cle(nom)) = map.next_key()? {
                    let inserted = champs.insert(&nom, Valeur::Nul);
                    match inserted {
                        Ok(()) => envoi.points = Some(map.next_value()?),
                        Err(faute) => {
                            map.next_value::<IgnoredAny>()?;
                            envoi.faute.get_or_insert(faute);
                        }
                    }
                }
                Ok(envoi)
            }
        }

        deserializer.deserialize_map(Lecture)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Points<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Lecture;

        impl<'de> Visitor<'de> for Lecture {
            type Value = Points<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of points")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Points<'de>, A::Error> {
                let mut lignes = Lignes::default();
                while let Some(ligne) = seq.next_element()? {
                    lignes.push(ligne);
                }
                Ok(Points(lignes))
            }
        }

        deserializer.deserialize_seq(Lecture)
    }
}

/// A row: whatever well-formed JSON stands there, with its fault if it has one.
impl<'de: 'a, 'a> Deserialize<'de> for Ligne<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Lecture;

        impl<'de> Visitor<'de> for Lecture {
            type Value = Ligne<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a point")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ligne<'de>, A::Error> {
                let mut champs = Champs::new(&CHAMPS);
                let mut faute = None;
                while let Some((Cle(nom), valeur)) = map.next_entry::<_, Valeur<'de>>()? {
                    if let Err(first) = champs.insert(&nom, valeur) {
                        faute.get_or_insert(first);
                    }
                }
                Ok(Ligne::read(&champs, faute))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Ligne<'de>, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Ligne::refused(Faute::PointInvalide))
            }

            fn visit_str<E: Error>(self, _: &str) -> Result<Ligne<'de>, E> {
                Ok(Ligne::refused(Faute::PointInvalide))
            }

            fn visit_f64<E: Error>(self, _: f64) -> Result<Ligne<'de>, E> {
                Ok(Ligne::refused(Faute::PointInvalide))
            }

            fn visit_i64<E: Error>(self, _: i64) -> Result<Ligne<'de>, E> {
                Ok(Ligne::refused(Faute::PointInvalide))
            }

            fn visit_u64<E: Error>(self, _: u64) -> Result<Ligne<'de>, E> {
                Ok(Ligne::refused(Faute::PointInvalide))
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<Ligne<'de>, E> {
                Ok(Ligne::refused(Faute::PointInvalide))
            }

            fn visit_unit<E: Error>(self) -> Result<Ligne<'de>, E> {
                Ok(Ligne::refused(Faute::PointInvalide))
            }
        }

        deserializer.deserialize_any(Lecture)
    }
}

/// A key, borrowed unless it holds escapes.
struct Cle<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Cle<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Lecture;

        impl<'de> Visitor<'de> for Lecture {
            type Value = Cle<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E: Error>(self, texte: &'de str) -> Result<Cle<'de>, E> {
                Ok(Cle(Cow::Borrowed(texte)))
            }

            fn visit_str<E: Error>(self, texte: &str) -> Result<Cle<'de>, E> {
                Ok(Cle(Cow::Owned(texte.to_owned())))
            }
        }

        deserializer.deserialize_str(Lecture)
    }
}
