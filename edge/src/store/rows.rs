//! Readers of columns. A value that cannot be read is an error: it is never taken for a
//! missing one, and never replaced by a default.

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error},
};
use shared::Timestamp;
use std::str::FromStr;

/// The columns of a `Dossier`: where an application stands, without the sealed columns.
macro_rules! dossier {
    () => {
        "reference, structure, dispositif, depose_par, bac_a_sable, etat, rang, recue_le, depuis, \
         change_le, repondue, relancee, effacee_le, avis, motif, origine, transmise_a, \
         rendez_vous_le, rendez_vous_rappele, nouvelles, questions, issue"
    };
}
pub(crate) use dossier;

/// The sealed columns of an application.
macro_rules! content {
    () => {
        "cle, scelle, reponse, secret, lien, rendez_vous, note, transmission"
    };
}
pub(crate) use content;

pub(crate) fn parsed<'de, D: Deserializer<'de>, T: FromStr>(column: D) -> Result<T, D::Error> {
    let text = String::deserialize(column)?;
    text.parse()
        .map_err(|_| D::Error::custom("not of its kind"))
}

pub(crate) fn optional<'de, D: Deserializer<'de>, T: FromStr>(
    column: D,
) -> Result<Option<T>, D::Error> {
    let text = Option::<String>::deserialize(column)?;
    let read = text.map(|text| {
        text.parse()
            .map_err(|_| D::Error::custom("not of its kind"))
    });
    read.transpose()
}

pub(crate) fn flag<'de, D: Deserializer<'de>>(column: D) -> Result<bool, D::Error> {
    match i64::deserialize(column)? {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(D::Error::custom("neither 0 nor 1")),
    }
}

/// A column of milliseconds.
pub(crate) fn moment<'de, D: Deserializer<'de>>(column: D) -> Result<Timestamp, D::Error> {
    of_millis(i64::deserialize(column)?)
}

pub(crate) fn optional_moment<'de, D: Deserializer<'de>>(
    column: D,
) -> Result<Option<Timestamp>, D::Error> {
    let millis = Option::<i64>::deserialize(column)?;
    millis.map(of_millis).transpose()
}

fn of_millis<E: Error>(millis: i64) -> Result<Timestamp, E> {
    Timestamp::from_millisecond(millis).map_err(|_| E::custom("out of the calendar"))
}

pub(crate) fn json<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    column: D,
) -> Result<T, D::Error> {
    let text = String::deserialize(column)?;
    serde_json::from_str(&text).map_err(|_| D::Error::custom("not JSON of its kind"))
}
