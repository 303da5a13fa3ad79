//! Buttons, and what they say they do: a word and a number.

use crate::{
    balises::bouton,
    noeud::{Fixes, Noeud, element},
};

/// What is to be pressed first.
pub(crate) fn principal(geste: String, mot: impl Into<Noeud>) -> Noeud {
    let fixes: Fixes = &[("class", "principal"), ("type", "button")];
    bouton(fixes, geste, vec![mot.into()])
}

/// What may be pressed besides.
pub(crate) fn secondaire(geste: String, mot: impl Into<Noeud>) -> Noeud {
    bouton(&[("type", "button")], geste, vec![mot.into()])
}

/// Buttons side by side.
pub(crate) fn actions(boutons: Vec<Noeud>) -> Noeud {
    element("div", &[("class", "actions")], boutons)
}

/// What `data-geste` holds for a gesture that is a word and a number.
pub(crate) fn attribut(mot: &str, rang: usize) -> String {
    let mut texte = String::from(mot);
    texte.push(' ');
    texte.push_str(&rang.to_string());
    texte
}

/// The word and the number of a gesture.
pub(crate) fn mot_et_rang(attribut: &str) -> Option<(&str, usize)> {
    let (mot, rang) = attribut.split_once(' ')?;
    Some((mot, rang.parse().ok()?))
}
