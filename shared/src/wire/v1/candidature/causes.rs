//! What is wrong with a field of a form: its code and its words, one row each. The
//! French words are the form's own, which the page says without the API.

use crate::{
    candidature::{Cause, Forme},
    mots,
    wire::v1::{Code, Langue},
};

/// The code of a cause.
pub(in crate::wire::v1) fn code(cause: &Cause) -> Code {
    row(cause).0
}

/// What is wrong with a field, and how to mend it.
pub(in crate::wire::v1) fn words(cause: &Cause, langue: Langue) -> String {
    match langue {
        Langue::Fr => mots::defaut(cause),
        Langue::En => row(cause).1,
    }
}

fn row(cause: &Cause) -> (Code, String) {
    let (code, words) = match cause {
        Cause::Manquant => (Code::ChampManquant, "This field is required."),
        Cause::Inconnu(connus) => {
            let connus = connus.join(", ");
            let words = format!("There is no such field: check its spelling. Expected: {connus}.");
            return (Code::ChampInconnu, words);
        }
        Cause::Forme(forme) => {
            let words = match forme {
                Forme::Booleen => "It takes true or false.",
                Forme::Texte => "It takes a text, in the expected form.",
                Forme::Liste => "It takes a list of texts.",
                Forme::Objet => "It takes an object in braces.",
                Forme::ObjetLeger(max) => {
                    let words = format!("It takes an object of at most {} KiB.", max >> 10);
                    return (Code::ValeurInvalide, words);
                }
            };
            (Code::ValeurInvalide, words)
        }
        Cause::Longueur(min, max) => {
            let words = format!("It takes from {min} to {max} characters.");
            return (Code::LongueurInvalide, words);
        }
        Cause::Caractere => (
            Code::ValeurInvalide,
            "This text has an invisible character: type it again.",
        ),
        Cause::Valeur(connues) => {
            let connues = connues.join(", ");
            let words = format!("There is no such value. Expected: {connues}.");
            return (Code::ValeurInconnue, words);
        }
        Cause::Identifiant => (Code::ValeurInconnue, "There is no such identifier here."),
        Cause::Telephone(_) => (
            Code::TelephoneInvalide,
            "This is no number to reach a person at: write 10 digits as in France, or the \
             country’s code after a plus.",
        ),
        Cause::Courriel(_) => (
            Code::CourrielInvalide,
            "This is no address of electronic mail.",
        ),
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
        Cause::Accord => (
            Code::AccordManquant,
            "The person has to agree to your writing for them.",
        ),
        Cause::Information => (
            Code::InformationNonLue,
            "The notice about personal data has to be read first.",
        ),
    };
    (code, words.to_owned())
}
