//! What was said on the page of a project, for the form to hand over: it stays in the page until
//! the resident has read it again and sends.

use crate::interview::Answers;
use shared::{
    candidature::{Candidat, CandidatureForm, Given, Projet},
    situation::{Field, FieldValue},
};
use std::cell::RefCell;

/// In the fields of a form.
#[derive(Clone, Default)]
pub(crate) struct SaidOfProject {
    candidat: Candidat,
    projet: Projet,
    /// What the commune is called.
    pub(crate) commune: String,
}

thread_local! {
    static SAID: RefCell<SaidOfProject> = RefCell::default();
}

/// Keeps what was said, for as long as the page is open.
pub(crate) fn keep(answers: &Answers) {
    let situation = answers.situation();
    let choice = |field: Field| match situation.stated(field) {
        FieldValue::Choice(rank) => field.values().get(usize::from(rank)).copied().into_text(),
        _ => Given::Absent,
    };
    let list = |field: Field| match situation.stated(field) {
        FieldValue::List(list) => {
            let values = field.values().iter().enumerate();
            let kept = values.filter(|(rank, _)| list & (1 << rank) != 0);
            kept.map(|(_, value)| (*value).to_owned()).collect()
        }
        _ => Vec::new(),
    };
    let mut said = SaidOfProject::default();
    said.projet.stade = choice(Field::Stade);
    said.projet.secteur = choice(Field::Secteur);
    said.projet.besoins = some(list(Field::Besoins));
    if let FieldValue::Commune(code) = situation.stated(Field::ProjetCommune) {
        said.projet.commune = code.as_str().into();
        said.commune = answers.commune(code);
    }
    said.candidat.creneaux = some(list(Field::Horaires));
    // Whoever speaks French is written to in French.
    let langues = list(Field::Langues);
    if !langues.iter().any(|langue| langue == "fr") {
        said.candidat.langue = langues.into_iter().next().into();
    }
    SAID.set(said);
}

fn some(list: Vec<String>) -> Given<Vec<String>> {
    (!list.is_empty()).then_some(list).into()
}

trait IntoText {
    fn into_text(self) -> Given<String>;
}

impl IntoText for Option<&str> {
    fn into_text(self) -> Given<String> {
        self.map(str::to_owned).into()
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
