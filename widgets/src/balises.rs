//! The parts that the screens of several elements are made of.

use crate::noeud::{Fixes, Noeud, element};

pub(crate) fn paragraphe(fixes: Fixes, texte: impl Into<Noeud>) -> Noeud {
    element("p", fixes, vec![texte.into()])
}

pub(crate) fn paragraphes(fixes: Fixes, textes: &[String]) -> impl Iterator<Item = Noeud> {
    textes
        .iter()
        .map(move |texte| paragraphe(fixes, texte.clone()))
}

/// Something to press; what it does is read back from `data-geste`.
pub(crate) fn bouton(fixes: Fixes, geste: String, enfants: Vec<Noeud>) -> Noeud {
    element("button", fixes, enfants).avec("data-geste", geste)
}

/// What is said while something is on its way.
pub(crate) fn attente(mot: &'static str) -> Noeud {
    let mot = element("span", &[], vec![mot.into()]);
    paragraphe(&[("class", "attente"), ("part", "attente")], mot)
}

/// A part of a drawing.
pub(crate) fn forme(nom: &'static str, fixes: Fixes) -> Noeud {
    element(nom, fixes, Vec::new())
}

/// As an ARIA attribute writes it.
pub(crate) fn booleen(vrai: bool) -> &'static str {
    if vrai { "true" } else { "false" }
}

/// The shape that goes with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signe {
    /// A tick.
    Oui,
    /// A wave.
    Doute,
    /// A bar.
    Non,
    /// A question mark.
    Inconnu,
}

/// Draws it.
pub(crate) fn signe(signe: Signe) -> Noeud {
    let trait_ = match signe {
        Signe::Oui => "M7 12.5l3.5 3.5L17 9",
        Signe::Doute => "M6.5 13.5c2-4 4-4 5.5-1.5s3.5 2.5 5.5-1.5",
        Signe::Non => "M7 12h10",
        Signe::Inconnu => "M9 9.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17v.1",
    };
    element(
        "svg",
        &[
            ("class", "signe"),
            ("viewBox", "0 0 24 24"),
            ("aria-hidden", "true"),
        ],
        vec![
            forme("circle", &[("cx", "12"), ("cy", "12"), ("r", "11")]),
            forme("path", &[]).avec("d", trait_),
        ],
    )
}
