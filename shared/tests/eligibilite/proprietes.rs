//! What must hold of any catalogue and any situation.

use super::generateur::{
    CHAMPS, avec, catalogue, domaine, est_coherente, fiche, publication, situation,
};
use proptest::{prelude::*, sample::select};
use sha2::{Digest, Sha256};
use shared::{
    eligibilite::{ArtefactError, Catalogue, Verdict, encode, evalue},
    situation::{Champ, Changement, Situation, Valeur},
};

/// Magic, version, checksum, length.
const ENTETE: usize = 17;

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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Someone who can recompute the checksum may write anything.
    #[test]
    fn a_forged_catalogue_is_an_error_or_answers(
        catalogue in catalogue(),
        coups in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        coupe in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut octets = encode(&[publication()], catalogue.fiches());
        for (place, octet) in coups {
            *place.get_mut(&mut octets[ENTETE..]) = octet;
        }
        if let Some(coupe) = coupe {
            octets.truncate(ENTETE + coupe.index(octets.len() - ENTETE));
        }
        let corps = &octets[ENTETE..];
        let controle: [u8; 32] = Sha256::digest(corps).into();
        let longueur = (corps.len() as u32).to_le_bytes();
        octets[5..13].copy_from_slice(&controle[..8]);
        octets[13..17].copy_from_slice(&longueur);
        if let Ok(catalogue) = Catalogue::decode(&octets) {
            evalue(&catalogue, &Situation::new(shared::Date::constant(2026, 11, 22)), None);
        }
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
