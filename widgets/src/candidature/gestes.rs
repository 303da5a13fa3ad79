//! What the resident does: one listener an event for the whole element.

use super::{Candidature, dossier::Champ};
use crate::ecoute::{self, ecoute};
use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// What something that can be pressed does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Geste {
    /// Begins, for oneself.
    Commencer,
    /// Begins, for somebody else.
    Aider,
    /// To the next step.
    Continuer,
    /// To the step before.
    Retour,
    /// To the step where a field is.
    Changer(Champ),
    /// To a field of this step.
    Aller(Champ),
    /// A way to be reached, by its rank.
    Contact(u8),
    /// A time to be reached, by its rank.
    Creneau(u8),
    /// The person agrees.
    Accord,
    /// The notice was read.
    Lue,
    /// Opens the notice, or closes it.
    Notice,
    /// Does not join what the check of an address told.
    RetirerVerdict,
    /// Does not join the scheme.
    RetirerDispositif,
    /// Sends.
    Envoyer,
    /// Sends the same again.
    Renvoyer,
    /// Keeps the draft on the device.
    Garder,
    /// Takes the draft up again.
    Reprendre,
    /// Erases the draft.
    Oublier,
    /// Prints the receipt.
    Imprimer,
}

/// Those that are a word alone.
const SEULS: [(&str, Geste); 14] = [
    ("commencer", Geste::Commencer),
    ("aider", Geste::Aider),
    ("continuer", Geste::Continuer),
    ("retour", Geste::Retour),
    ("accord", Geste::Accord),
    ("lue", Geste::Lue),
    ("notice", Geste::Notice),
    ("sans-verdict", Geste::RetirerVerdict),
    ("sans-dispositif", Geste::RetirerDispositif),
    ("envoyer", Geste::Envoyer),
    ("renvoyer", Geste::Renvoyer),
    ("garder", Geste::Garder),
    ("reprendre", Geste::Reprendre),
    ("oublier", Geste::Oublier),
];

impl Geste {
    /// As `data-geste` holds it.
    pub(super) fn attribut(self) -> String {
        let deux = |mot: &str, suite: &str| {
            let mut texte = String::from(mot);
            texte.push(' ');
            texte.push_str(suite);
            texte
        };
        match self {
            Self::Imprimer => "imprimer".to_owned(),
            Self::Changer(champ) => deux("changer", champ.nom()),
            Self::Aller(champ) => deux("aller", champ.nom()),
            Self::Contact(rang) => deux("contact", &rang.to_string()),
            Self::Creneau(rang) => deux("creneau", &rang.to_string()),
            seul => {
                let mut mots = SEULS.iter().filter(|(_, geste)| *geste == seul);
                mots.next().map_or("", |(mot, _)| *mot).to_owned()
            }
        }
    }

    fn parse(texte: &str) -> Option<Self> {
        if texte == "imprimer" {
            return Some(Self::Imprimer);
        }
        for (mot, geste) in SEULS {
            if mot == texte {
                return Some(geste);
            }
        }
        let (mot, suite) = texte.split_once(' ')?;
        let rang = || suite.parse().ok();
        Some(match mot {
            "changer" => Self::Changer(Champ::parse(suite)?),
            "aller" => Self::Aller(Champ::parse(suite)?),
            "contact" => Self::Contact(rang()?),
            "creneau" => Self::Creneau(rang()?),
            _ => return None,
        })
    }
}

/// Listens to all that happens in the frame, until the listeners are dropped.
pub(super) fn ecoute_tout(element: &Candidature, cadre: &HtmlElement) -> Vec<EventListener> {
    vec![
        ecoute(element, cadre, "click", |element, evenement| {
            let geste = ecoute::geste(evenement).and_then(|geste| Geste::parse(&geste));
            if let Some(geste) = geste {
                element.geste(geste);
            }
        }),
        ecoute(element, cadre, "submit", |element, evenement| {
            evenement.prevent_default();
            element.geste(Geste::Continuer);
        }),
        ecoute(element, cadre, "input", |element, evenement| {
            if let Some((nom, texte)) = ecrit(evenement) {
                element.agit(|etat| etat.ecrit(&nom, texte));
            }
        }),
    ]
}

/// The name of the field that is written in, and what it holds: a line or a text.
fn ecrit(evenement: &Event) -> Option<(String, String)> {
    let champ: Element = evenement.target()?.dyn_into().ok()?;
    let valeur = Reflect::get(&champ, &"value".into()).ok()?;
    Some((champ.id(), valeur.as_string()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gestures_survive_the_attribute() {
        let autres = [
            Geste::Changer(Champ::Resume),
            Geste::Aller(Champ::Telephone),
            Geste::Contact(3),
            Geste::Creneau(2),
            Geste::Imprimer,
        ];
        for geste in SEULS.into_iter().map(|(_, geste)| geste).chain(autres) {
            assert_eq!(Geste::parse(&geste.attribut()), Some(geste));
        }
        assert_eq!(Geste::parse("autre"), None);
        assert_eq!(Geste::parse("changer autre"), None);
    }
}
