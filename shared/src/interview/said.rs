//! What was said of a project, as the form of an application takes it.

use super::Answers;
use crate::{
    candidature::{Candidat, Given, Projet},
    situation::{Field, FieldValue},
};

/// In the fields of a form.
#[derive(Clone, Default)]
pub struct SaidOfProject {
    /// When and in which language to reach the person.
    pub candidat: Candidat,
    /// Where the project is, how far it is, what it lacks.
    pub projet: Projet,
    /// What the commune is called.
    pub commune: String,
}

/// What goes with an application, unless the person takes it out.
pub fn said_of_project(answers: &Answers) -> SaidOfProject {
    let situation = answers.situation();
    let choice = |field: Field| match situation.stated(field) {
        FieldValue::Choice(rank) => {
            let value = field.values().get(usize::from(rank)).copied();
            value.map(str::to_owned).into()
        }
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
    said
}

fn some(list: Vec<String>) -> Given<Vec<String>> {
    (!list.is_empty()).then_some(list).into()
}
