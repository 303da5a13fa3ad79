//! What the resident does.

use super::bilan::Rayon;
use crate::entretien::{Pas, attribut, mot_et_rang};

/// What something that can be pressed does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Geste {
    /// Goes from one screen to another, or answers.
    Pas(Pas),
    /// Goes on with the questions.
    Continuer,
    /// Opens an entry, or closes it.
    Ouvrir(u16),
    /// Opens a shelf, or closes it.
    Deplier(Rayon),
    /// Shows all of a shelf.
    ToutVoir(Rayon),
}

impl Geste {
    /// As `data-geste` holds it: a word and a number.
    pub(super) fn attribut(self) -> String {
        let (mot, rang) = match self {
            Self::Pas(pas) => return pas.attribut(),
            Self::Continuer => ("continuer", 0),
            Self::Ouvrir(fiche) => ("ouvrir", fiche.into()),
            Self::Deplier(rayon) => ("deplier", rayon as usize),
            Self::ToutVoir(rayon) => ("tout", rayon as usize),
        };
        attribut(mot, rang)
    }

    /// The gesture of a `data-geste`.
    pub(super) fn parse(texte: &str) -> Option<Self> {
        let (mot, rang) = mot_et_rang(texte)?;
        let rayon = || Rayon::TOUS.get(rang).copied();
        Some(match mot {
            "continuer" => Self::Continuer,
            "ouvrir" => Self::Ouvrir(u16::try_from(rang).ok()?),
            "deplier" => Self::Deplier(rayon()?),
            "tout" => Self::ToutVoir(rayon()?),
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
            Geste::Continuer,
            Geste::Ouvrir(249),
            Geste::Deplier(Rayon::Non),
            Geste::ToutVoir(Rayon::Oui),
        ] {
            assert_eq!(Geste::parse(&geste.attribut()), Some(geste));
        }
        assert_eq!(Geste::parse("demander 900"), None);
        assert_eq!(Geste::parse("autre 0"), None);
    }
}
