//! The questions against every state of knowledge that can be reached.

use super::generateur::{CHAMPS, avec, catalogue, domaine, est_coherente, situation};
use proptest::prelude::*;
use shared::{
    eligibilite::{Catalogue, Verdict, evalue},
    situation::{Champ, Champs, Situation},
};

/// Beyond, brute force takes too long.
const INCONNUS_MAX: usize = 4;

fn verdict(catalogue: &Catalogue, rang: u16, situation: &Situation) -> Verdict {
    evalue(catalogue, situation, Some(&[rang])).resultats[0].verdict
}

/// The fields that bear on an entry, by its rules.
fn champs(catalogue: &Catalogue, rang: u16) -> Champs {
    catalogue.fiches()[usize::from(rang)]
        .conditions
        .iter()
        .map(|condition| condition.regle.champs())
        .fold(Champs::AUCUN, Champs::union)
}

/// Every situation that learning some of these fields leads to.
fn atteignables(situation: &Situation, champs: &[Champ]) -> Vec<Situation> {
    let Some((&champ, reste)) = champs.split_first() else {
        return vec![situation.clone()];
    };
    let mut toutes = atteignables(situation, reste);
    if situation.ignore(champ) {
        for valeur in domaine(champ) {
            let apprise = avec(situation, champ, valeur);
            if est_coherente(&apprise) {
                toutes.extend(atteignables(&apprise, reste));
            }
        }
    }
    toutes
}

/// Whether learning a field changes the verdict in some state that can be reached.
fn compte(catalogue: &Catalogue, rang: u16, situation: &Situation, champ: Champ) -> bool {
    let autres: Vec<Champ> = champs(catalogue, rang)
        .iter()
        .filter(|&autre| autre != champ && situation.ignore(autre))
        .collect();
    atteignables(situation, &autres).iter().any(|etat| {
        if !etat.ignore(champ) {
            return false;
        }
        let avant = verdict(catalogue, rang, etat);
        domaine(champ).into_iter().any(|valeur| {
            let apprise = avec(etat, champ, valeur);
            est_coherente(&apprise) && verdict(catalogue, rang, &apprise) != avant
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn questions_are_exactly_the_fields_that_can_change_the_verdict(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        // Of an intercommunalité that was said, the rest of the place is not concluded.
        if !situation.dit(Champ::ResidenceEpci).is_inconnue() {
            return Ok(());
        }
        let evaluation = evalue(&catalogue, &situation, None);
        for resultat in &evaluation.resultats {
            let inconnus = champs(&catalogue, resultat.fiche)
                .iter()
                .filter(|&champ| situation.ignore(champ));
            if resultat.verdict != Verdict::Indetermine {
                prop_assert!(resultat.questions.is_empty());
                continue;
            }
            if inconnus.count() > INCONNUS_MAX {
                continue;
            }
            for champ in CHAMPS {
                let attendu = situation.ignore(champ)
                    && compte(&catalogue, resultat.fiche, &situation, champ);
                prop_assert_eq!(
                    resultat.questions.contains(champ),
                    attendu,
                    "{} in {:?} for {:?}",
                    champ,
                    catalogue.fiches()[usize::from(resultat.fiche)].conditions,
                    situation
                );
            }
        }
    }

    #[test]
    fn the_next_question_settles_the_most_verdicts(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        // Of an intercommunalité that was said, the rest of the place is not concluded.
        if !situation.dit(Champ::ResidenceEpci).is_inconnue() {
            return Ok(());
        }
        let evaluation = evalue(&catalogue, &situation, None);
        let departage = |champ: Champ| {
            evaluation
                .resultats
                .iter()
                .filter(|resultat| resultat.questions.contains(champ))
                .filter(|resultat| {
                    domaine(champ).into_iter().any(|valeur| {
                        let apprise = avec(&situation, champ, valeur);
                        est_coherente(&apprise)
                            && verdict(&catalogue, resultat.fiche, &apprise) != Verdict::Indetermine
                    })
                })
                .count()
        };
        let utiles = evaluation
            .resultats
            .iter()
            .fold(Champs::AUCUN, |utiles, resultat| utiles.union(resultat.questions));
        // The most telling first; those that tell as much in their own order.
        let mut attendues: Vec<_> = utiles.iter().map(|champ| (champ, departage(champ))).collect();
        attendues.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        let donnees: Vec<_> = evaluation
            .questions
            .iter()
            .map(|question| (question.champ, usize::from(question.departage)))
            .collect();
        prop_assert_eq!(donnees, attendues);
    }
}
