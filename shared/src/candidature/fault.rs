//! What can be wrong with a field of a form.

use crate::{
    codes::CodeError,
    inputs::{CourrielError, TelephoneError},
};
use std::borrow::Cow;

/// A fault and its place. It quotes nothing of what was filled in, which is personal.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldFault {
    /// A JSON pointer (RFC 6901) in the document that is sent.
    pub field: Cow<'static, str>,
    pub cause: Cause,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Cause {
    /// Required, and absent or blank.
    Missing,
    /// An unknown field; the known ones are these.
    Unknown(&'static [&'static str]),
    /// A value of the wrong type.
    FieldShape(FieldShape),
    /// A text with fewer or more characters than these bounds.
    Length(usize, usize),
    /// None of these values.
    Value(&'static [&'static str]),
    /// A character that no identifier has.
    Identifier,
    Telephone(TelephoneError),
    /// Not an e-mail address.
    Courriel(CourrielError),
    /// Neither a telephone number nor an e-mail address: nobody could answer.
    ContactManquant,
    /// The preferred means of contact was not given.
    ContactImpossible(&'static str),
    /// Not the code of a commune.
    Commune(CodeError),
    /// The person has not agreed.
    Consent,
    /// The notice was not read.
    Information,
    /// Not a moment to come.
    #[cfg(feature = "wire")]
    Moment,
    /// A whole number outside of these bounds.
    #[cfg(feature = "wire")]
    Number(u32, u32),
    /// Not one place, one number or one address for an appointment.
    #[cfg(feature = "wire")]
    Place,
}

/// The JSON type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldShape {
    Boolean,
    #[cfg(feature = "wire")]
    Number,
    Text,
    /// A list of texts.
    List,
    Object,
    /// An object of at most this many bytes.
    SmallObject(usize),
}

impl FieldFault {
    pub fn new(field: impl Into<Cow<'static, str>>, cause: Cause) -> Self {
        Self {
            field: field.into(),
            cause,
        }
    }
}
