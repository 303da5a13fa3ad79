//! What was answered, read back.

use super::{
    Parcours, Pas,
    vue::{en_mots, nom_usage},
};
use crate::{
    balises::bouton,
    mots::{MotsEntretien, remplit},
    noeud::{Noeud, element},
};
use shared::mots::question;

/// Every answer, each a step away from being changed, then the button that forgets them.
pub(crate) fn reponses(
    dits: &MotsEntretien,
    parcours: &Parcours,
    efface: fn(String, &'static str) -> Noeud,
) -> Noeud {
    let mut lignes = Vec::new();
    if let Some(usage) = parcours.usage() {
        let valeur = nom_usage(dits, usage).to_owned();
        lignes.push(ligne(dits.adresse_dite, valeur, None));
    }
    for dit in parcours.dits() {
        let cache = element("span", &[("class", "lu")], vec![question(dit.champ).into()]);
        let changer = bouton(
            &[("class", "discret"), ("type", "button")],
            Pas::Demander(dit.champ).attribut(),
            vec![dits.changer.into(), cache],
        );
        let valeur = en_mots(dits, parcours, dit);
        lignes.push(ligne(question(dit.champ), valeur, Some(changer)));
    }
    let titre = remplit(dits.vos_reponses, &[("nombre", &lignes.len().to_string())]);
    element(
        "section",
        &[("class", "rayon"), ("part", "reponses")],
        vec![
            element("h3", &[], vec![titre.into()]),
            element("dl", &[], lignes),
            efface(Pas::Effacer.attribut(), dits.effacer),
        ],
    )
}

fn ligne(nom: &'static str, valeur: String, changer: Option<Noeud>) -> Noeud {
    let nom = element("dt", &[], vec![nom.into()]);
    let valeur = element("dd", &[], vec![valeur.into(), " ".into(), changer.into()]);
    element("div", &[], vec![nom, valeur])
}
