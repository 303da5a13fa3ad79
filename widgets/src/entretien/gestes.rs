//! The gestures that answer a question, and those that lead from a screen to another.

use super::{
    Entretien,
    boutons::attribut,
    parcours::{Reponse, Usage},
};
use shared::situation::{Champ, Valeur};

/// What something that can be pressed answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Geste {
    /// What the checked address is.
    Situer(Usage),
    /// A value of a choice, by its rank.
    Choisir(u8),
    /// Yes or no.
    Trancher(bool),
    /// One more value of a list, or one less: not an answer yet.
    Basculer(u8),
    /// The list as it is.
    ValiderListe,
    /// The commune of that rank among those found.
    Commune(usize),
    /// The project is in the commune where one lives.
    MemeCommune,
    /// Not to know, or not to tell.
    Passer(Reponse),
}

impl Geste {
    /// As `data-geste` holds it: a word and a number.
    pub(crate) fn attribut(self) -> String {
        let (mot, rang) = match self {
            Self::Situer(usage) => ("situer", usage as usize),
            Self::Choisir(rang) => ("choisir", rang.into()),
            Self::Trancher(vrai) => ("trancher", vrai.into()),
            Self::Basculer(rang) => ("basculer", rang.into()),
            Self::ValiderListe => ("liste", 0),
            Self::Commune(rang) => ("commune", rang),
            Self::MemeCommune => ("meme", 0),
            Self::Passer(Reponse::NeSaitPas) => ("passer", 0),
            Self::Passer(_) => ("passer", 1),
        };
        attribut(mot, rang)
    }

    /// The gesture of a word and a number.
    pub(crate) fn parse(mot: &str, rang: usize) -> Option<Self> {
        Some(match mot {
            "situer" => Self::Situer(*Usage::TOUS.get(rang)?),
            "choisir" => Self::Choisir(u8::try_from(rang).ok()?),
            "trancher" => Self::Trancher(rang == 1),
            "basculer" => Self::Basculer(u8::try_from(rang).ok()?),
            "liste" => Self::ValiderListe,
            "commune" => Self::Commune(rang),
            "meme" => Self::MemeCommune,
            "passer" if rang == 0 => Self::Passer(Reponse::NeSaitPas),
            "passer" => Self::Passer(Reponse::NeDitPas),
            _ => return None,
        })
    }
}

/// What leads from one screen to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Pas {
    /// Begins.
    Commencer,
    /// Goes back to the question before.
    Retour,
    /// Goes to the results.
    Resultats,
    /// Goes to a question, to answer it anew.
    Demander(Champ),
    /// Forgets every answer.
    Effacer,
    /// Prints the results.
    Imprimer,
    /// Tries again what failed.
    Reessayer,
    /// Answers.
    Repondre(Geste),
}

impl Pas {
    /// As `data-geste` holds it: a word and a number.
    pub(crate) fn attribut(self) -> String {
        let (mot, rang) = match self {
            Self::Repondre(geste) => return geste.attribut(),
            Self::Commencer => ("commencer", 0),
            Self::Retour => ("retour", 0),
            Self::Resultats => ("resultats", 0),
            Self::Demander(champ) => ("demander", champ as usize),
            Self::Effacer => ("effacer", 0),
            Self::Imprimer => ("imprimer", 0),
            Self::Reessayer => ("reessayer", 0),
        };
        attribut(mot, rang)
    }

    /// The step of a word and a number.
    pub(crate) fn parse(mot: &str, rang: usize) -> Option<Self> {
        Some(match mot {
            "commencer" => Self::Commencer,
            "retour" => Self::Retour,
            "resultats" => Self::Resultats,
            "demander" => Self::Demander(*Champ::TOUS.get(rang)?),
            "effacer" => Self::Effacer,
            "imprimer" => Self::Imprimer,
            "reessayer" => Self::Reessayer,
            _ => Self::Repondre(Geste::parse(mot, rang)?),
        })
    }
}

impl Entretien {
    /// Does what a gesture asks; whether it was an answer.
    pub(crate) fn fait(&mut self, geste: Geste) -> bool {
        let reponse = match geste {
            Geste::Situer(usage) => {
                self.parcours.situe(usage);
                return true;
            }
            Geste::Basculer(rang) => {
                self.brouillon.liste ^= 1 << rang;
                return false;
            }
            Geste::Choisir(rang) => Reponse::Valeur(Valeur::Choix(rang)),
            Geste::Trancher(vrai) => Reponse::Valeur(Valeur::Booleen(vrai)),
            Geste::ValiderListe => Reponse::Valeur(Valeur::Liste(self.brouillon.liste)),
            Geste::Commune(rang) => {
                let lieu = self.brouillon.communes.get(rang).cloned();
                let Some((lieu, commune)) = lieu.and_then(|lieu| {
                    let commune = lieu.commune?;
                    Some((lieu, commune))
                }) else {
                    return false;
                };
                self.parcours.nomme(commune, super::vue::nom(&lieu));
                Reponse::Valeur(Valeur::Commune(commune))
            }
            Geste::MemeCommune => {
                Reponse::Valeur(self.parcours.situation().dit(Champ::ResidenceCommune))
            }
            Geste::Passer(reponse) => reponse,
        };
        self.repond(reponse)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::boutons::mot_et_rang, *};

    #[test]
    fn gestures_survive_the_attribute() {
        for geste in [
            Geste::Situer(Usage::LesDeux),
            Geste::Choisir(3),
            Geste::Trancher(true),
            Geste::Trancher(false),
            Geste::Basculer(9),
            Geste::ValiderListe,
            Geste::Commune(4),
            Geste::MemeCommune,
            Geste::Passer(Reponse::NeSaitPas),
            Geste::Passer(Reponse::NeDitPas),
        ] {
            let attribut = geste.attribut();
            let (mot, rang) = mot_et_rang(&attribut).expect("a word, a number");
            assert_eq!(Geste::parse(mot, rang), Some(geste));
        }
        assert_eq!(Geste::parse("autre", 0), None);
    }

    #[test]
    fn steps_survive_the_attribute() {
        for pas in [
            Pas::Commencer,
            Pas::Retour,
            Pas::Resultats,
            Pas::Demander(Champ::Contact),
            Pas::Effacer,
            Pas::Imprimer,
            Pas::Reessayer,
            Pas::Repondre(Geste::Choisir(3)),
        ] {
            let attribut = pas.attribut();
            let (mot, rang) = mot_et_rang(&attribut).expect("a word, a number");
            assert_eq!(Pas::parse(mot, rang), Some(pas));
        }
        assert_eq!(Pas::parse("demander", 900), None);
    }
}
