//! What was said on the page of a project, for the form to hand over: it stays in the page until
//! the resident has read it again and sends.

use shared::{
    candidature::CandidatureForm,
    interview::{Answers, SaidOfProject, said_of_project},
};
use std::cell::RefCell;

thread_local! {
    static SAID: RefCell<SaidOfProject> = RefCell::default();
}

/// Keeps what was said, for as long as the page is open.
pub(crate) fn keep(answers: &Answers) {
    SAID.set(said_of_project(answers));
}

/// The language that the form is read in is that of who writes, unless they said another one.
pub(crate) fn join_language(form: &mut CandidatureForm, tag: &str) {
    let langue = &mut form.candidat.or_blank().langue;
    let code = tag.split('-').next().unwrap_or(tag);
    if code != "fr"
        && langue.text().is_empty()
        && shared::situation::Field::Langues.values().contains(&code)
    {
        *langue = code.into();
    }
}

/// Puts it where the form says nothing yet; what the commune is called.
pub(crate) fn join(form: &mut CandidatureForm) -> String {
    let said = SAID.with_borrow(Clone::clone);
    let projet = form.projet.or_blank();
    for (field, said) in [
        (&mut projet.stade, said.projet.stade),
        (&mut projet.secteur, said.projet.secteur),
        (&mut projet.commune, said.projet.commune),
        (&mut form.candidat.or_blank().langue, said.candidat.langue),
    ] {
        if field.text().is_empty() {
            *field = said;
        }
    }
    if projet.besoins.value().is_none() {
        projet.besoins = said.projet.besoins;
    }
    let creneaux = &mut form.candidat.or_blank().creneaux;
    if creneaux.value().is_none() {
        *creneaux = said.candidat.creneaux;
    }
    said.commune
}
