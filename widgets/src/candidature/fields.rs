//! What is written in, a line a field, and what is found wrong with it.

use super::FormStep;
use crate::words::{CandidatureWords, Language};
use shared::{
    candidature::{CandidatureForm, FieldFault, Given, Text},
    words::{FAUTES, field_fault},
};

const YES: Given<bool> = Given::Value(true);

/// A text that is written.
#[derive(Clone)]
pub(super) struct FormField {
    /// Where it stands in what is sent.
    pub(super) at: &'static str,
    pub(super) of: fn(&mut CandidatureForm) -> &mut Text,
    pub(super) step: FormStep,
    pub(super) label: &'static str,
    pub(super) input: TextInput,
}

#[derive(Clone, Copy)]
pub(super) enum TextInput {
    /// A line, by what a browser may fill in.
    Line(&'static str),
    Telephone,
    Courriel,
    Paragraph,
}

impl FormField {
    /// Its name in the page.
    pub(super) fn id(&self) -> &'static str {
        self.at.rsplit('/').next().unwrap_or(self.at)
    }
}

/// Every one, in the order of the steps.
pub(super) fn fields(words: &CandidatureWords) -> [FormField; 7] {
    use TextInput::{Courriel, Line, Paragraph, Telephone};
    macro_rules! field {
        ($step:ident, $block:ident.$field:ident, $label:expr, $input:expr) => {
            FormField {
                at: concat!("/", stringify!($block), "/", stringify!($field)),
                of: |form| &mut form.$block.or_blank().$field,
                step: FormStep::$step,
                label: $label,
                input: $input,
            }
        };
    }
    [
        field!(
            Prescripteur,
            prescripteur.organisation,
            words.organisation,
            Line("organization")
        ),
        field!(
            Prescripteur,
            prescripteur.referent,
            words.referent,
            Line("name")
        ),
        field!(Person, candidat.prenom, words.prenom, Line("given-name")),
        field!(Person, candidat.nom, words.name, Line("family-name")),
        field!(Contact, candidat.telephone, words.telephone, Telephone),
        field!(Contact, candidat.courriel, words.courriel, Courriel),
        field!(Projet, projet.resume, words.resume, Paragraph),
    ]
}

/// The field that stands there, if it is one that is written in.
pub(super) fn field_at(words: &CandidatureWords, at: &str) -> Option<FormField> {
    fields(words).into_iter().find(|field| field.at == at)
}

/// The step where what stands there is said.
pub(super) fn step_of(words: &CandidatureWords, at: &str) -> FormStep {
    match (field_at(words, at), at.split('/').nth(1)) {
        (Some(field), _) => field.step,
        (None, Some("prescripteur")) => FormStep::Prescripteur,
        (None, Some("candidat")) => FormStep::Contact,
        (None, Some("projet")) => FormStep::Projet,
        _ => FormStep::Summary,
    }
}

/// Something that is so or not, and that a press changes.
#[derive(Clone, Copy)]
pub(super) enum FormChoice {
    /// Who is helped agrees.
    Agreement,
    /// How to be reached first.
    Contact(&'static str),
    /// When to be reached.
    Creneau(&'static str),
    /// The structure may hand it over.
    Transmission,
    /// What becomes of the data was read.
    Information,
}

impl FormChoice {
    pub(super) fn is_made(self, form: &CandidatureForm) -> bool {
        let (helper, candidat) = (form.prescripteur.value(), form.candidat.value());
        match self {
            Self::Agreement => helper.is_some_and(|helper| helper.accord_du_candidat == YES),
            Self::Contact(contact) => {
                candidat.is_some_and(|candidat| candidat.contact_prefere.text() == contact)
            }
            Self::Creneau(creneau) => {
                let creneaux = candidat.and_then(|candidat| candidat.creneaux.value());
                creneaux.is_some_and(|creneaux| creneaux.iter().any(|other| other == creneau))
            }
            Self::Transmission => form.accord_transmission == YES,
            Self::Information => form.information_lue == YES,
        }
    }

    pub(super) fn flip(self, form: &mut CandidatureForm) {
        let so = !self.is_made(form);
        match self {
            Self::Agreement => form.prescripteur.or_blank().accord_du_candidat = so.into(),
            Self::Contact(contact) => {
                form.candidat.or_blank().contact_prefere = so.then(|| contact.to_owned()).into();
            }
            Self::Creneau(creneau) => {
                let creneaux = form.candidat.or_blank().creneaux.or_blank();
                match so {
                    true => creneaux.push(creneau.to_owned()),
                    false => creneaux.retain(|other| other != creneau),
                }
            }
            Self::Transmission => form.accord_transmission = so.into(),
            Self::Information => form.information_lue = so.into(),
        }
    }
}

/// A fault, as it is told here and by the API.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FormFault {
    /// Where, as a JSON pointer.
    pub(super) at: String,
    /// What, and how to mend it.
    pub(super) text: String,
}

/// Puts what is written in its normal form; every fault of it so far.
pub(super) fn check(form: &mut CandidatureForm, language: Language) -> Vec<FormFault> {
    let words = language.words(&FAUTES);
    let told = |FieldFault { field, cause }| FormFault {
        at: field.into_owned(),
        text: field_fault(words, &cause),
    };
    form.check().into_iter().map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::CANDIDATURE;

    /// A first name, a telephone and a sentence.
    fn complete() -> CandidatureForm {
        let mut form = CandidatureForm {
            structure: "citeslab".into(),
            information_lue: true.into(),
            ..CandidatureForm::default()
        };
        form.candidat.or_blank().prenom = "Awa".into();
        form.candidat.or_blank().telephone = "06 12 34 56 78".into();
        form.projet.or_blank().resume = "Ouvrir une cantine de quartier.".into();
        form
    }

    #[test]
    fn a_first_name_a_telephone_and_a_sentence_are_enough() {
        assert_eq!(check(&mut complete(), Language::default()), []);
    }

    #[test]
    fn every_fault_is_told_in_its_step() {
        let told = |change: fn(&mut CandidatureForm), step, at: &str| {
            let mut form = complete();
            change(&mut form);
            let faults: Vec<_> = check(&mut form, Language::default())
                .into_iter()
                .map(|fault| fault.at)
                .collect();
            assert_eq!(faults, [at]);
            assert_eq!(step_of(CANDIDATURE.french, at), step);
        };
        told(
            |form| form.candidat.or_blank().prenom = " ".into(),
            FormStep::Person,
            "/candidat/prenom",
        );
        told(
            |form| form.candidat.or_blank().courriel = "awa".into(),
            FormStep::Contact,
            "/candidat/courriel",
        );
        told(
            |form| form.candidat.or_blank().contact_prefere = "courriel".into(),
            FormStep::Contact,
            "/candidat/contact_prefere",
        );
        told(
            |form| form.projet.or_blank().resume = "Court".into(),
            FormStep::Projet,
            "/projet/resume",
        );
        told(
            |form| form.information_lue = false.into(),
            FormStep::Summary,
            "/information_lue",
        );
        told(
            |form| {
                let helper = form.prescripteur.or_blank();
                helper.organisation = "Mission locale".into();
                helper.referent = "Luc".into();
            },
            FormStep::Prescripteur,
            "/prescripteur/accord_du_candidat",
        );
    }

    #[test]
    fn every_field_is_sent_where_it_says() {
        for field in fields(CANDIDATURE.french) {
            let mut form = CandidatureForm::default();
            *(field.of)(&mut form) = "ici".into();
            let sent = serde_json::to_value(form).expect("a form is JSON");
            assert_eq!(sent.pointer(field.at), Some(&"ici".into()), "{}", field.at);
        }
    }
}
