//! What must hold of any catalogue and any situation.

use super::generateur::{
    CHAMPS, avec, catalogue, domaine, est_coherente, fiche, publication, situation,
};
use proptest::{prelude::*, sample::select};
use shared::{
    eligibilite::{ArtefactError, Catalogue, Verdict, encode, evalue},
    situation::{Champ, Changement, Situation, Valeur},
};

fn change(situation: &Situation, si: &[(Champ, Valeur)]) -> Situation {
    si.iter()
        .fold(situation.clone(), |situation, &(champ, valeur)| {
            avec(&situation, champ, valeur)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn more_knowledge_never_turns_a_definite_verdict(
        catalogue in catalogue(),
        situation in situation(),
        champ in select(CHAMPS.to_vec()),
        rang in any::<prop::sample::Index>(),
    ) {
        if !situation.ignore(champ) {
            return Ok(());
        }
        let apprise = avec(&situation, champ, *rang.get(&domaine(champ)));
        if !est_coherente(&apprise) {
            return Ok(());
        }
        let (avant, apres) = (
            evalue(&catalogue, &situation, None),
            evalue(&catalogue, &apprise, None),
        );
        for (avant, apres) in avant.resultats.iter().zip(&apres.resultats) {
            if avant.verdict != Verdict::Indetermine {
                prop_assert_eq!(avant.verdict, apres.verdict);
            }
            for (avant, apres) in avant.motifs.iter().zip(&apres.motifs) {
                prop_assert!(*avant == Verdict::Indetermine || avant == apres);
            }
        }
    }

    #[test]
    fn a_verdict_is_the_least_of_its_reasons(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        for resultat in evalue(&catalogue, &situation, None).resultats {
            let attendu = if resultat.motifs.contains(&Verdict::NonEligible) {
                Verdict::NonEligible
            } else if resultat.motifs.contains(&Verdict::Indetermine) {
                Verdict::Indetermine
            } else {
                Verdict::Eligible
            };
            prop_assert_eq!(resultat.verdict, attendu);
        }
    }

    #[test]
    fn a_counterfactual_holds_and_nothing_of_it_is_spare(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        for resultat in evalue(&catalogue, &situation, None).resultats {
            let Some(contrefactuel) = resultat.contrefactuel else {
                continue;
            };
            prop_assert_eq!(resultat.verdict, Verdict::NonEligible);
            let juge = |si: &[(Champ, Valeur)]| {
                let changee = change(&situation, si);
                evalue(&catalogue, &changee, Some(&[resultat.fiche])).resultats[0].verdict
            };
            prop_assert_ne!(contrefactuel.alors, Verdict::NonEligible);
            prop_assert_eq!(juge(&contrefactuel.si), contrefactuel.alors);
            for &(champ, valeur) in &contrefactuel.si {
                prop_assert_ne!(champ.changement(), Changement::Jamais);
                prop_assert!(!situation.dit(champ).is_inconnue());
                if let (Changement::Croissant, Valeur::Nombre(avant), Valeur::Nombre(apres)) =
                    (champ.changement(), situation.dit(champ), valeur)
                {
                    prop_assert!(apres > avant, "{champ} goes from {avant} to {apres}");
                }
            }
            for rang in 0..contrefactuel.si.len() {
                let mut moins = contrefactuel.si.clone();
                moins.remove(rang);
                prop_assert_eq!(juge(&moins), Verdict::NonEligible);
            }
        }
    }

    #[test]
    fn a_no_that_one_known_field_can_turn_has_a_counterfactual(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        for resultat in evalue(&catalogue, &situation, None).resultats {
            if resultat.verdict != Verdict::NonEligible || resultat.contrefactuel.is_some() {
                continue;
            }
            let champs = CHAMPS.into_iter().filter(|&champ| {
                champ.changement() != Changement::Jamais && !situation.dit(champ).is_inconnue()
            });
            for champ in champs {
                for valeur in domaine(champ) {
                    let permise = match (champ.changement(), situation.dit(champ), valeur) {
                        (Changement::Croissant, Valeur::Nombre(de), Valeur::Nombre(a)) => a > de,
                        _ => true,
                    };
                    let changee = avec(&situation, champ, valeur);
                    let juge = evalue(&catalogue, &changee, Some(&[resultat.fiche]));
                    prop_assert!(
                        !permise || juge.resultats[0].verdict == Verdict::NonEligible,
                        "{champ} = {valeur:?} turns it"
                    );
                }
            }
        }
    }

    #[test]
    fn the_order_in_which_things_are_said_or_asked_changes_nothing(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        let toutes = evalue(&catalogue, &situation, None);
        prop_assert_eq!(&toutes, &evalue(&catalogue, &situation, None));
        let mut redite = Situation::new(situation.date());
        for champ in Champ::TOUS.iter().rev() {
            redite.dis(*champ, situation.dit(*champ));
        }
        prop_assert_eq!(&toutes, &evalue(&catalogue, &redite, None));
        let a_l_envers: Vec<u16> = toutes.resultats.iter().rev().map(|r| r.fiche).collect();
        let mut envers = evalue(&catalogue, &situation, Some(&a_l_envers));
        envers.resultats.reverse();
        prop_assert_eq!(toutes, envers);
    }

    #[test]
    fn a_damaged_catalogue_is_an_error(octets in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Catalogue::decode(&octets).is_err());
    }
}

#[test]
fn a_bound_that_is_no_number_is_an_error() {
    for valeur in [f64::NAN, f64::INFINITY] {
        let mut fiche = fiche(0, Vec::new());
        fiche.parametres[0].valeurs[0].valeur = valeur;
        let octets = encode(&[publication()], &[fiche]);
        assert_eq!(
            Catalogue::decode(&octets).err(),
            Some(ArtefactError::Invalide)
        );
    }
}
