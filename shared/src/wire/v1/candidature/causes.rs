//! What is wrong with a field of a form: its code and its message, one row each. The
//! French messages are those that the page shows without the API.

use crate::{
    candidature::{Cause, FieldShape},
    wire::v1::{Code, Language},
    words,
};

/// The code of a cause.
pub(in crate::wire::v1) fn code(cause: &Cause) -> Code {
    row(cause).0
}

/// What is wrong with a field, and how to correct it.
pub(in crate::wire::v1) fn words(cause: &Cause, langue: Language) -> String {
    match langue {
        Language::Fr => words::field_fault(words::FAUTES.french, cause),
        Language::En => row(cause).1,
    }
}

fn row(cause: &Cause) -> (Code, String) {
    let (code, words) = match cause {
        Cause::Missing => (Code::ChampManquant, "This field is required."),
        Cause::Unknown(known) => {
            let known = known.join(", ");
            let words = format!("There is no such field: check its spelling. Expected: {known}.");
            return (Code::UnknownField, words);
        }
        Cause::FieldShape(shape) => {
            let words = match shape {
                FieldShape::Boolean => "It takes true or false.",
                FieldShape::Number => "It takes a whole number.",
                FieldShape::Text => "It takes a text, in the expected form.",
                FieldShape::List => "It takes a list of texts.",
                FieldShape::Object => "It takes an object in braces.",
                FieldShape::SmallObject(max) => {
                    let words = format!("It takes an object of at most {} KiB.", max >> 10);
                    return (Code::ValeurInvalide, words);
                }
            };
            (Code::ValeurInvalide, words)
        }
        Cause::Length(min, max) => {
            let words = format!("It takes from {min} to {max} characters.");
            return (Code::LongueurInvalide, words);
        }
        Cause::Value(known) => {
            let known = known.join(", ");
            let words = format!("There is no such value. Expected: {known}.");
            return (Code::ValeurInconnue, words);
        }
        Cause::Identifier => (Code::ValeurInconnue, "There is no such identifier here."),
        Cause::Telephone(_) => (
            Code::TelephoneInvalide,
            "This is no number to reach a person at: write 10 digits as in France, or the \
             country’s code after a plus.",
        ),
        Cause::Courriel(_) => (Code::CourrielInvalide, "This is no e-mail address."),
        Cause::ContactManquant => (
            Code::ContactManquant,
            "Give a telephone number or an e-mail address: one is enough.",
        ),
        Cause::ContactImpossible(_) => (
            Code::ContactManquant,
            "Give what is needed to be reached that way, or choose another one.",
        ),
        Cause::Commune(_) => (
            Code::CodeInvalide,
            "It takes the INSEE code of the commune, such as 93066.",
        ),
        Cause::Consent => (
            Code::AccordManquant,
            "The person has to agree to your writing for them.",
        ),
        Cause::Moment => (
            Code::DateInvalide,
            "It takes a date and time to come, such as 2026-12-01T14:00:00+01:00.",
        ),
        Cause::Number(min, max) => {
            let words = format!("It takes a whole number from {min} to {max}.");
            return (Code::NombreInvalide, words);
        }
        Cause::Place => (
            Code::ChampsIncompatibles,
            "Give a place, or a telephone number, or the address of a call: one of the three.",
        ),
        Cause::Information => (
            Code::InformationNonLue,
            "The notice about personal data has to be read first.",
        ),
    };
    (code, words.to_owned())
}
