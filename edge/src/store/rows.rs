//! Columns as the types that they hold. A value that is not one of its type's is an error:
//! never an absence, never a default.

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error},
};
use shared::Timestamp;
use std::str::FromStr;

/// The columns of `candidature` that say where an application stands, without those that
/// hold what it says, sealed.
macro_rules! dossier {
    () => {
        "reference, structure, dispositif, depose_par, bac_a_sable, etat, rang, recue_le, depuis, \
         change_le, repondue, relancee, effacee_le"
    };
}
pub(crate) use dossier;

/// A text that is read by its own rules.
pub(crate) fn parsed<'de, D: Deserializer<'de>, T: FromStr>(column: D) -> Result<T, D::Error> {
    let text = String::deserialize(column)?;
    text.parse()
        .map_err(|_| D::Error::custom("not of its kind"))
}

pub(crate) fn flag<'de, D: Deserializer<'de>>(column: D) -> Result<bool, D::Error> {
    match i64::deserialize(column)? {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(D::Error::custom("neither 0 nor 1")),
    }
}

/// A moment, in milliseconds.
pub(crate) fn timestamp_of<'de, D: Deserializer<'de>>(column: D) -> Result<Timestamp, D::Error> {
    of_millis(i64::deserialize(column)?)
}

/// A moment that may not have come yet.
pub(crate) fn moment_if_any<'de, D: Deserializer<'de>>(
    column: D,
) -> Result<Option<Timestamp>, D::Error> {
    let millis = Option::<i64>::deserialize(column)?;
    millis.map(of_millis).transpose()
}

fn of_millis<E: Error>(millis: i64) -> Result<Timestamp, E> {
    Timestamp::from_millisecond(millis).map_err(|_| E::custom("no moment"))
}

/// A text that holds JSON.
pub(crate) fn json<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    column: D,
) -> Result<T, D::Error> {
    let text = String::deserialize(column)?;
    serde_json::from_str(&text).map_err(|_| D::Error::custom("no JSON of its kind"))
}
