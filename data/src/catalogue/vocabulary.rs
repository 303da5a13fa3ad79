//! An entry in the vocabulary of data·inclusion (schema v1), where that vocabulary has a word
//! for what its file says; nothing is rounded to a word that is only near.

use super::{
    door,
    entry::{WrittenEntry, WrittenFonction, WrittenFormat},
};
use serde_json::{Value, json};
use shared::{
    eligibilite::{Apport, ApportKind},
    lists::bits,
    situation::Field,
};

/// The theme of each need that has one.
const NEEDS: [(&str, &str); 8] = [
    ("confiance", "remobilisation--bien-etre-confiance-en-soi"),
    ("garde_enfants", "famille--garde-denfants"),
    (
        "numerique",
        "numerique--maitriser-les-fondamentaux-du-numerique",
    ),
    ("francais", "lecture-ecriture-calcul--maitriser-le-francais"),
    (
        "mobilite",
        "mobilite--etre-accompagne-dans-son-parcours-mobilite",
    ),
    (
        "logement",
        "logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement",
    ),
    ("sante", "sante--acces-aux-soins"),
    (
        "papiers",
        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
    ),
];

/// The theme of what is done for a project.
fn theme(fonction: WrittenFonction) -> Option<&'static str> {
    use WrittenFonction::*;
    match fonction {
        Detecter | Ideation => {
            Some("creer-une-entreprise--definir-son-projet-de-creation-dentreprise")
        }
        Accompagner | Incuber | TesterActivite => {
            Some("creer-une-entreprise--structurer-son-projet-de-creation-dentreprise")
        }
        Accelerer => Some("creer-une-entreprise--developper-son-entreprise"),
        _ => None,
    }
}

/// The type of service of what an entry brings first.
fn service_type(apports: &[Apport]) -> Option<&'static str> {
    match apports.first()?.kind {
        ApportKind::Accompagnement | ApportKind::Mentorat | ApportKind::Test => {
            Some("accompagnement")
        }
        ApportKind::Dotation
        | ApportKind::Financement
        | ApportKind::Pret
        | ApportKind::Prime
        | ApportKind::Subvention => Some("aide-financiere"),
        ApportKind::Formation => Some("formation"),
        ApportKind::Information => Some("information"),
        ApportKind::Emploi
        | ApportKind::Local
        | ApportKind::MicroAssurance
        | ApportKind::Reseau => None,
    }
}

/// The entry, by the names of a service of data·inclusion.
pub(super) fn service(source: &WrittenEntry, apports: &[Apport]) -> Value {
    let besoins = door::besoins(source);
    let answers = |besoin: &str| bits(Field::Besoins, [besoin].into_iter()) & besoins != 0;
    let lifted = NEEDS.iter().filter(|(besoin, _)| answers(besoin));
    let mut themes: Vec<&str> = lifted.map(|(_, theme)| *theme).collect();
    let creates = |public: &str| ["porteur", "structure"].contains(&public);
    if source.public.iter().any(|public| creates(public.get_ref())) {
        themes.extend(source.fonctions.iter().copied().filter_map(theme));
    }
    themes.sort_unstable();
    themes.dedup();
    let publics = door::recoit(source).map(|(word, _)| word.get_ref());
    let modalites = source.modalites.as_ref();
    let modes = modalites.map_or(&[][..], |modalites| &modalites.format);
    let modes = modes.iter().filter_map(|format| match format {
        WrittenFormat::Presentiel => Some("en-presentiel"),
        WrittenFormat::Distanciel => Some("a-distance"),
        WrittenFormat::Individuel | WrittenFormat::Collectif => None,
    });
    json!({
        "type": service_type(apports),
        "thematiques": themes,
        "publics": publics.collect::<Vec<_>>(),
        "frais": modalites.and_then(|modalites| modalites.cout).map(|cout| cout.as_str()),
        "modes_accueil": modes.collect::<Vec<_>>(),
    })
}
