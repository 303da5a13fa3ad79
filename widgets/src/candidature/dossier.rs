//! What the resident has written, and the faults that are found in it.

use shared::{
    candidature::{CandidatInput, FieldFault, Form, FormInput, PrescripteurInput},
    situation::Field as SituationField,
    words,
};

/// A field that is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FormField {
    Prenom,
    Nom,
    /// A number, as people write it.
    Telephone,
    /// An address of electronic mail.
    Courriel,
    /// What the project is about.
    Resume,
    /// The organisation of who helps.
    Organisation,
    /// The name of who helps.
    Referent,
}

impl FormField {
    pub(super) const ALL: [Self; 7] = [
        Self::Prenom,
        Self::Nom,
        Self::Telephone,
        Self::Courriel,
        Self::Resume,
        Self::Organisation,
        Self::Referent,
    ];

    /// Its name in the page.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Prenom => "prenom",
            Self::Nom => "nom",
            Self::Telephone => "telephone",
            Self::Courriel => "courriel",
            Self::Resume => "resume",
            Self::Organisation => "organisation",
            Self::Referent => "referent",
        }
    }

    /// Where it stands in what is sent.
    pub(super) fn pointer(self) -> &'static str {
        match self {
            Self::Prenom => "/candidat/prenom",
            Self::Nom => "/candidat/nom",
            Self::Telephone => "/candidat/telephone",
            Self::Courriel => "/candidat/courriel",
            Self::Resume => "/projet/resume",
            Self::Organisation => "/prescripteur/organisation",
            Self::Referent => "/prescripteur/referent",
        }
    }

    /// The field of that name.
    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}

/// A form being filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct WrittenForm {
    texts: [String; FormField::ALL.len()],
    /// The structure it is for, and what it is called.
    pub(super) structure: String,
    /// What it is called.
    pub(super) structure_name: String,
    /// The scheme it is for, unless the resident took it off.
    pub(super) dispositif: String,
    /// How to be reached first: the rank among the values of `preferences.contact`.
    pub(super) contact: Option<u8>,
    /// When to be reached: bits of `preferences.horaires`.
    pub(super) creneaux: u8,
    /// Somebody writes for somebody else.
    pub(super) prescripteur: bool,
    /// Who agrees to it.
    pub(super) accord: bool,
    /// The notice was read.
    pub(super) parsed: bool,
}

/// A fault, as it is told.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FormFault {
    /// Where, as a JSON pointer.
    pub(super) pointer: String,
    /// What, and how to mend it.
    pub(super) text: String,
}

impl WrittenForm {
    pub(super) fn text(&self, field: FormField) -> &str {
        &self.texts[field as usize]
    }

    pub(super) fn written(&mut self, field: FormField, text: String) {
        self.texts[field as usize] = text;
    }

    /// The way to be reached first, as it is sent; empty when nothing was said.
    pub(super) fn contact_prefere(&self) -> &'static str {
        let values = SituationField::Contact.values();
        let contact = self.contact.and_then(|rank| values.get(usize::from(rank)));
        contact.copied().unwrap_or_default()
    }

    /// The times to be reached, as they are sent.
    pub(super) fn creneaux(&self) -> Vec<&'static str> {
        let mut creneaux = Vec::new();
        for (rank, creneau) in SituationField::Horaires.values().iter().enumerate() {
            if self.creneaux >> rank & 1 == 1 {
                creneaux.push(*creneau);
            }
        }
        creneaux
    }

    /// Every fault of what is written so far.
    pub(super) fn faults(&self) -> Vec<FormFault> {
        let parsed = Form::read(&FormInput {
            structure: &self.structure,
            dispositif: &self.dispositif,
            candidat: CandidatInput {
                prenom: self.text(FormField::Prenom),
                name: self.text(FormField::Nom),
                telephone: self.text(FormField::Telephone),
                courriel: self.text(FormField::Courriel),
                contact_prefere: self.contact_prefere(),
                langue: "fr",
                creneaux: self.creneaux(),
            },
            resume: self.text(FormField::Resume),
            secteur: "",
            stade: "",
            commune: "",
            prescripteur: self.prescripteur.then(|| PrescripteurInput {
                organisation: self.text(FormField::Organisation),
                referent: self.text(FormField::Referent),
                accord_du_candidat: self.accord,
            }),
            information_lue: self.parsed,
        });
        let Err(field_faults) = parsed else {
            return Vec::new();
        };
        let mut faults = Vec::new();
        for FieldFault { field, cause } in field_faults {
            faults.push(FormFault {
                pointer: field.into_owned(),
                text: words::field_fault(&cause),
            });
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete() -> WrittenForm {
        let mut dossier = WrittenForm {
            structure: "citeslab".to_owned(),
            parsed: true,
            ..WrittenForm::default()
        };
        dossier.written(FormField::Prenom, "Awa".to_owned());
        dossier.written(FormField::Telephone, "06 12 34 56 78".to_owned());
        dossier.written(
            FormField::Resume,
            "Ouvrir une cantine de quartier.".to_owned(),
        );
        dossier
    }

    #[test]
    fn a_first_name_a_telephone_and_a_sentence_are_enough() {
        assert_eq!(complete().faults(), []);
    }

    #[test]
    fn every_fault_is_told_at_its_place() {
        let check = |change: fn(&mut WrittenForm), expected: &str| {
            let mut dossier = complete();
            change(&mut dossier);
            let pointers: Vec<_> = dossier.faults().into_iter().map(|f| f.pointer).collect();
            assert_eq!(pointers, [expected]);
        };
        check(
            |d| d.written(FormField::Prenom, " ".to_owned()),
            "/candidat/prenom",
        );
        check(
            |d| d.written(FormField::Telephone, "12".to_owned()),
            "/candidat/telephone",
        );
        check(
            |d| d.written(FormField::Courriel, "awa".to_owned()),
            "/candidat/courriel",
        );
        check(
            |d| d.written(FormField::Resume, "Court".to_owned()),
            "/projet/resume",
        );
        check(|d| d.parsed = false, "/information_lue");
        check(
            |d| {
                d.prescripteur = true;
                d.written(FormField::Organisation, "Mission locale".to_owned());
                d.written(FormField::Referent, "Luc".to_owned());
            },
            "/prescripteur/accord_du_candidat",
        );
    }

    #[test]
    fn every_field_is_found_by_its_name() {
        for field in FormField::ALL {
            assert_eq!(FormField::parse(field.name()), Some(field));
        }
        assert_eq!(FormField::parse("autre"), None);
    }
}
