//! What is wrong with a form, in English.

use crate::candidature::{Cause, Forme};

/// What is wrong with a field, and how to mend it.
pub(crate) fn defaut(cause: &Cause) -> String {
    match cause {
        Cause::Manquant => "This field is required.".into(),
        Cause::Inconnu(connus) => format!(
            "There is no such field: check its spelling. Expected: {}.",
            connus.join(", ")
        ),
        Cause::Forme(forme) => match forme {
            Forme::Booleen => "It takes true or false.".into(),
            Forme::Texte => "It takes a text, in the expected form.".into(),
            Forme::Liste => "It takes a list of texts.".into(),
            Forme::Objet => "It takes an object in braces.".into(),
            Forme::ObjetLeger(max) => format!("It takes an object of at most {} KiB.", max >> 10),
        },
        Cause::Longueur(min, max) => format!("It takes from {min} to {max} characters."),
        Cause::Caractere => "This text has an invisible character: type it again.".into(),
        Cause::Valeur(connues) => {
            format!("There is no such value. Expected: {}.", connues.join(", "))
        }
        Cause::Identifiant => "There is no such identifier here.".into(),
        Cause::Telephone(_) => "This is no number to reach a person at: write 10 digits as in \
            France, or the country’s code after a plus."
            .into(),
        Cause::Courriel(_) => "This is no address of electronic mail.".into(),
        Cause::ContactManquant => {
            "Give a telephone number or an e-mail address: one is enough.".into()
        }
        Cause::ContactImpossible(_) => {
            "Give what is needed to be reached that way, or choose another one.".into()
        }
        Cause::Commune(_) => "It takes the INSEE code of the commune, such as 93066.".into(),
        Cause::Accord => "The person has to agree to your writing for them.".into(),
        Cause::Information => "The notice about personal data has to be read first.".into(),
    }
}
