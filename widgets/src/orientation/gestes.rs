//! What the resident does.

use crate::entretien::{Pas, attribut, mot_et_rang};
use shared::orientation::Qui;

/// What something that can be pressed does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Geste {
    /// Goes from one screen to another, or answers.
    Pas(Pas),
    /// Opens somebody, or closes them.
    Ouvrir(Qui),
    /// Wants to write to somebody.
    Choisir(Qui),
    /// Tries the structures of the place again.
    ReessayerStructures,
    /// Gives the list to what the device shares with.
    Envoyer,
    /// Copies the list.
    Copier,
}

impl Geste {
    /// As `data-geste` holds it: a word and a number.
    pub(super) fn attribut(self) -> String {
        let (mot, rang) = match self {
            Self::Pas(pas) => return pas.attribut(),
            Self::Ouvrir(Qui::Fiche(rang)) => ("ouvrir-fiche", rang.into()),
            Self::Ouvrir(Qui::Structure(rang)) => ("ouvrir", rang as usize),
            Self::Choisir(Qui::Fiche(rang)) => ("choisir-fiche", rang.into()),
            Self::Choisir(Qui::Structure(rang)) => ("choisir-structure", rang as usize),
            Self::ReessayerStructures => ("structures", 0),
            Self::Envoyer => ("envoyer", 0),
            Self::Copier => ("copier", 0),
        };
        attribut(mot, rang)
    }

    /// The gesture of a `data-geste`.
    pub(super) fn parse(texte: &str) -> Option<Self> {
        let (mot, rang) = mot_et_rang(texte)?;
        let fiche = || u16::try_from(rang).ok().map(Qui::Fiche);
        let structure = || u32::try_from(rang).ok().map(Qui::Structure);
        Some(match mot {
            "ouvrir-fiche" => Self::Ouvrir(fiche()?),
            "ouvrir" => Self::Ouvrir(structure()?),
            "choisir-fiche" => Self::Choisir(fiche()?),
            "choisir-structure" => Self::Choisir(structure()?),
            "structures" => Self::ReessayerStructures,
            "envoyer" => Self::Envoyer,
            "copier" => Self::Copier,
            _ => Self::Pas(Pas::parse(mot, rang)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gestures_survive_the_attribute() {
        for geste in [
            Geste::Pas(Pas::Commencer),
            Geste::Ouvrir(Qui::Fiche(249)),
            Geste::Ouvrir(Qui::Structure(99_999)),
            Geste::Choisir(Qui::Fiche(0)),
            Geste::Choisir(Qui::Structure(7)),
            Geste::ReessayerStructures,
            Geste::Envoyer,
            Geste::Copier,
        ] {
            assert_eq!(Geste::parse(&geste.attribut()), Some(geste));
        }
        assert_eq!(Geste::parse("ouvrir-fiche 70000"), None);
        assert_eq!(Geste::parse("autre 0"), None);
    }
}
