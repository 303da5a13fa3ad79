//! What the resident has said so far, in order, and what to ask next.

use super::adresse::Adresse;
use shared::{
    Date,
    codes::CodeCommune,
    eligibilite::Evaluation,
    situation::{Champ, Champs, Lieu, Situation, Valeur},
};

/// The answers of a resident.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Parcours {
    situation: Situation,
    dits: Vec<Dit>,
    adresse: Option<Adresse>,
    usage: Option<Usage>,
    /// The communes that were chosen, as the geocoder writes them.
    communes: Vec<(CodeCommune, String)>,
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Dit {
    /// What was asked.
    pub(crate) champ: Champ,
    /// What was said.
    pub(crate) reponse: Reponse,
}

/// What can be said to a question: not to know and not to tell are answers too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Reponse {
    /// This.
    Valeur(Valeur),
    /// "I don't know."
    NeSaitPas,
    /// "I'd rather not say."
    NeDitPas,
}

/// What the address that was checked is to the resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Usage {
    /// Where they live.
    Domicile,
    /// Where the project is, or will be.
    Projet,
    /// Both.
    LesDeux,
    /// Neither.
    Aucun,
}

impl Usage {
    /// Every one, in the order in which they are proposed.
    pub(crate) const TOUS: [Self; 4] = [Self::Domicile, Self::Projet, Self::LesDeux, Self::Aucun];

    fn lieux(self) -> &'static [Lieu] {
        match self {
            Self::Domicile => &[Lieu::Residence],
            Self::Projet => &[Lieu::Projet],
            Self::LesDeux => &[Lieu::Residence, Lieu::Projet],
            Self::Aucun => &[],
        }
    }
}

impl Parcours {
    pub(crate) fn new(date: Date) -> Self {
        Self {
            situation: Situation::new(date),
            dits: Vec::new(),
            adresse: None,
            usage: None,
            communes: Vec::new(),
        }
    }

    /// All that is known.
    pub(crate) fn situation(&self) -> &Situation {
        &self.situation
    }

    /// The answers, in the order of the questions.
    pub(crate) fn dits(&self) -> &[Dit] {
        &self.dits
    }

    /// The address that was checked on the page.
    pub(crate) fn adresse(&self) -> Option<&Adresse> {
        self.adresse.as_ref()
    }

    /// What it is to the resident, once they have said so.
    pub(crate) fn usage(&self) -> Option<Usage> {
        self.usage
    }

    /// An address has been checked: what the one before told is forgotten, and the
    /// resident is asked what this one is.
    pub(crate) fn recoit_adresse(&mut self, adresse: Adresse) {
        self.usage = None;
        self.adresse = Some(adresse);
        self.rejoue();
    }

    /// The resident says what the address is.
    pub(crate) fn situe(&mut self, usage: Usage) {
        self.usage = Some(usage);
        self.rejoue();
    }

    /// Answers a question, anew when it was answered already.
    pub(crate) fn repond(&mut self, champ: Champ, reponse: Reponse) {
        let dit = Dit { champ, reponse };
        match self.rang(champ) {
            Some(rang) => self.dits[rang] = dit,
            None => self.dits.push(dit),
        }
        self.rejoue();
    }

    /// Keeps the name of a commune.
    pub(crate) fn nomme(&mut self, code: CodeCommune, nom: String) {
        self.communes.push((code, nom));
    }

    /// The name of a commune, or its code when it has none here.
    pub(crate) fn commune(&self, code: CodeCommune) -> String {
        for (autre, nom) in &self.communes {
            if *autre == code {
                return nom.clone();
            }
        }
        code.as_str().to_owned()
    }

    /// The rank of a question among those answered.
    pub(crate) fn rang(&self, champ: Champ) -> Option<usize> {
        self.dits.iter().position(|dit| dit.champ == champ)
    }

    /// What was answered to a question.
    pub(crate) fn reponse(&self, champ: Champ) -> Option<Reponse> {
        Some(self.dits[self.rang(champ)?].reponse)
    }

    /// The next question: the most telling one that was not put yet.
    pub(crate) fn prochaine(&self, evaluation: &Evaluation) -> Option<Champ> {
        let utiles = evaluation.questions.iter().map(|question| question.champ);
        utiles
            .filter(|&champ| est_posee(champ))
            .find(|&champ| self.rang(champ).is_none())
    }

    /// The questions that may still be answered, among these: those put aside too.
    pub(crate) fn ouvertes(&self, champs: Champs) -> impl Iterator<Item = Champ> {
        champs.iter().filter(|&champ| est_posee(champ))
    }

    /// What is known is what was said, the address first: an answer corrects it.
    fn rejoue(&mut self) {
        self.situation = Situation::new(self.situation.date());
        if let (Some(adresse), Some(usage)) = (&self.adresse, self.usage) {
            for &lieu in usage.lieux() {
                for (champ, valeur) in adresse.faits(lieu) {
                    self.situation.dis(champ, valeur);
                }
            }
        }
        for dit in &self.dits {
            if let Reponse::Valeur(valeur) = dit.reponse {
                self.situation.dis(dit.champ, valeur);
            }
        }
    }
}

/// Whether a resident can be expected to answer: nobody knows the code of their
/// intercommunalité, and a distance is for the check of an address to measure.
fn est_posee(champ: Champ) -> bool {
    !matches!(
        champ,
        Champ::Date
            | Champ::ResidenceCodeQpv
            | Champ::ResidenceDistanceQpv
            | Champ::ProjetDistanceQpv
            | Champ::ResidenceEpci
            | Champ::ProjetEpci
            | Champ::ResidenceRegion
            | Champ::ProjetRegion
            | Champ::AccompagnePar
    )
}

#[cfg(test)]
mod tests {
    use super::{super::saisie::Saisie, *};
    use shared::eligibilite::QuestionUtile;

    fn parcours() -> Parcours {
        Parcours::new(Date::constant(2026, 11, 22))
    }

    fn evaluation(champs: &[Champ]) -> Evaluation {
        Evaluation {
            resultats: Vec::new(),
            questions: champs
                .iter()
                .map(|&champ| QuestionUtile {
                    champ,
                    departage: 1,
                })
                .collect(),
        }
    }

    #[test]
    fn every_question_that_is_put_can_be_answered() {
        for &champ in Champ::TOUS {
            let repondable = Saisie::de(champ) != Saisie::Aucune;
            assert!(repondable || !est_posee(champ), "{champ}");
        }
    }

    #[test]
    fn what_was_put_aside_is_not_asked_again() {
        let mut parcours = parcours();
        let utiles = evaluation(&[Champ::ResidenceEpci, Champ::Age, Champ::Emploi]);
        let check = |parcours: &Parcours, attendue| {
            assert_eq!(parcours.prochaine(&utiles), attendue);
        };
        check(&parcours, Some(Champ::Age));
        parcours.repond(Champ::Age, Reponse::NeDitPas);
        check(&parcours, Some(Champ::Emploi));
        parcours.repond(Champ::Emploi, Reponse::NeSaitPas);
        check(&parcours, None);
        assert!(parcours.situation().dit(Champ::Age).is_inconnue());
    }

    #[test]
    fn an_answer_can_be_changed_and_withdrawn_without_losing_the_others() {
        let mut parcours = parcours();
        let age = |n| Reponse::Valeur(Valeur::Nombre(n));
        parcours.repond(Champ::Age, age(24.0));
        parcours.repond(Champ::ParentSeul, Reponse::Valeur(Valeur::Booleen(true)));
        parcours.repond(Champ::Age, age(26.0));
        assert_eq!(parcours.situation().dit(Champ::Age), Valeur::Nombre(26.0));
        parcours.repond(Champ::Age, Reponse::NeDitPas);
        assert!(parcours.situation().dit(Champ::Age).is_inconnue());
        let connu = parcours.situation().dit(Champ::ParentSeul);
        assert_eq!(connu, Valeur::Booleen(true));
        assert_eq!(parcours.dits().len(), 2);
    }

    #[test]
    fn an_address_tells_of_the_place_that_it_is_and_of_no_other() {
        let mut parcours = parcours();
        parcours.recoit_adresse(Adresse::exemple());
        let check = |parcours: &Parcours, residence: bool, projet: bool| {
            let dit = |champ| !parcours.situation().dit(champ).is_inconnue();
            assert_eq!(dit(Champ::ResidenceQpv), residence);
            assert_eq!(dit(Champ::ProjetQpv), projet);
        };
        check(&parcours, false, false);
        parcours.situe(Usage::Domicile);
        check(&parcours, true, false);
        parcours.situe(Usage::Projet);
        check(&parcours, false, true);
        parcours.situe(Usage::LesDeux);
        check(&parcours, true, true);
        parcours.situe(Usage::Aucun);
        check(&parcours, false, false);
        parcours.situe(Usage::LesDeux);
        parcours.recoit_adresse(Adresse::exemple());
        check(&parcours, false, false);
    }
}
