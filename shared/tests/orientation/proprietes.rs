//! What holds of every orientation.

use crate::generateur::{JOUR, catalogue, position, situation, source};
use proptest::prelude::*;
use shared::{
    Point,
    eligibilite::{Catalogue, Verdict},
    orientation::{Demande, Parcours, Proposition, Qui, oriente},
    situation::{Champ, Situation, Valeur},
    structures::{Annuaire, Colonne, Datation, Fonction, Rang, Source, Zone, encode},
};
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(catalogue);

pub(crate) fn annuaire(source: &Source) -> Annuaire {
    Annuaire::decode(&encode(source).expect("sound")).expect("readable")
}

fn demande(
    annuaire: &Annuaire,
    situation: &Situation,
    position: Option<Point>,
    limite: usize,
) -> Parcours {
    oriente(&Demande {
        catalogue: &CATALOGUE,
        annuaire: Some(annuaire),
        situation,
        position,
        limite,
    })
}

pub(crate) fn id(qui: Qui, annuaire: &Annuaire) -> String {
    match qui {
        Qui::Fiche(rang) => CATALOGUE.fiches()[usize::from(rang)].id.clone(),
        Qui::Structure(rang) => annuaire
            .texte(rang, Colonne::Id)
            .expect("an identifier")
            .to_owned(),
    }
}

/// The identifiers of each step, in order.
fn ordre(parcours: &Parcours, annuaire: &Annuaire) -> Vec<(Fonction, Vec<String>)> {
    let etapes = parcours.etapes.iter();
    etapes
        .map(|etape| {
            let ids = etape.propositions.iter().map(|p| id(p.qui, annuaire));
            (etape.fonction, ids.collect())
        })
        .collect()
}

fn propositions(parcours: &Parcours) -> impl Iterator<Item = &Proposition> {
    parcours
        .etapes
        .iter()
        .flat_map(|etape| &etape.propositions)
        .chain(&parcours.conseiller)
}

/// More than all of them.
const TOUTES: usize = 1_000;

proptest! {
    #[test]
    fn says_why_and_never_against_a_verdict(
        source in source(), situation in situation(), position in position(), limite in 0usize..20,
    ) {
        let annuaire = annuaire(&source);
        let parcours = demande(&annuaire, &situation, position, limite);
        prop_assert!(parcours.conseiller.is_some(), "the door for all is always there");
        for proposition in propositions(&parcours) {
            prop_assert!(!proposition.raisons.is_empty());
            let somme: i16 = proposition.raisons.iter().map(|raison| raison.poids).sum();
            prop_assert_eq!(somme, proposition.points);
            prop_assert!((0.0..=1.0).contains(&proposition.score()));
            prop_assert!(proposition.dispositifs.iter().all(|(_, v)| *v != Verdict::NonEligible));
        }
        prop_assert!(parcours.etapes.iter().all(|etape| !etape.propositions.is_empty()));
        prop_assert!(parcours.etapes.is_sorted_by(|a, b| a.fonction < b.fonction));
        let encore = demande(&annuaire, &situation, position, limite);
        prop_assert_eq!(parcours, encore);
    }

    #[test]
    fn no_step_is_served_three_times_before_another_is_served_once(
        source in source(), situation in situation(), position in position(), limite in 1usize..20,
    ) {
        let annuaire = annuaire(&source);
        let tout = demande(&annuaire, &situation, position, TOUTES);
        let sans_amis = source.structures.iter().all(|s| s.avec.is_empty());
        let parcours = demande(&annuaire, &situation, position, limite);
        let sert = |fonction: Fonction, parcours: &Parcours| {
            let etape = parcours.etapes.iter().find(|etape| etape.fonction == fonction);
            etape.map_or(0, |etape| etape.propositions.len())
        };
        let trois = Fonction::TOUS.iter().any(|&f| sert(f, &parcours) >= 3);
        if trois && sans_amis {
            for &fonction in Fonction::TOUS {
                prop_assert_eq!(sert(fonction, &tout) > 0, sert(fonction, &parcours) > 0);
            }
        }
    }

    #[test]
    fn taking_one_away_moves_none_of_the_others(
        source in source(), situation in situation(), position in position(),
        retiree in any::<prop::sample::Index>(), limite in prop_oneof![1usize..12, Just(TOUTES)],
    ) {
        prop_assume!(!source.structures.is_empty());
        let avant = annuaire(&source);
        let mut reste = source.clone();
        let retiree = reste.structures.remove(retiree.index(source.structures.len())).id;
        let apres = annuaire(&reste);
        let ordre_avant = ordre(&demande(&avant, &situation, position, limite), &avant);
        let ordre_apres = ordre(&demande(&apres, &situation, position, limite), &apres);
        for (fonction, ids) in &ordre_avant {
            let Some((_, autres)) = ordre_apres.iter().find(|(f, _)| f == fonction) else {
                continue;
            };
            let communs = |ids: &[String], autres: &[String]| {
                ids.iter().filter(|id| autres.contains(id)).cloned().collect::<Vec<_>>()
            };
            prop_assert_eq!(communs(ids, autres), communs(autres, ids), "without {}", retiree);
        }
        // All of the others are still there when all are shown.
        if limite == TOUTES {
            for (fonction, ids) in &ordre_avant {
                let autres = ordre_apres.iter().find(|(f, _)| f == fonction);
                let autres = autres.map(|(_, ids)| ids.clone()).unwrap_or_default();
                let repris = |id: &String| {
                    // At a step of nobody's own, somebody else may be the best now.
                    ordre_avant.iter().filter(|(_, ids)| ids.contains(id)).count() > 1
                };
                for id in ids {
                    prop_assert!(*id == retiree || autres.contains(id) || repris(id), "{}", id);
                }
            }
        }
    }

    #[test]
    fn a_fact_that_a_structure_accepts_never_lowers_it(
        source in source(), situation in situation(), position in position(),
        choisie in any::<prop::sample::Index>(), quoi in 0usize..9, lequel in any::<u64>(),
    ) {
        prop_assume!(!source.structures.is_empty());
        let mut source = source;
        for structure in &mut source.structures {
            // Old ones give way to others: another matter.
            structure.faits.datation = Datation { le: JOUR, ..structure.faits.datation };
        }
        let annuaire = annuaire(&source);
        let rang = choisie.index(source.structures.len());
        let faits = &source.structures[rang].faits;
        let service = &faits.service;
        // One of the values that it names itself.
        let un = |bits: u64| (bits != 0).then(|| {
            let mut rangs: Vec<u32> = (0..64).filter(|r| bits >> r & 1 == 1).collect();
            rangs.remove(lequel as usize % rangs.len())
        });
        let ajoute = |champ: Champ, bits: u64| match situation.dit(champ) {
            Valeur::Liste(deja) => un(bits).map(|r| Valeur::Liste(deja | 1 << r)),
            Valeur::Inconnue => un(bits).map(|r| Valeur::Liste(1 << r)),
            _ => None,
        };
        let fait = match quoi {
            0 => un(service.stades.into())
                .filter(|_| situation.dit(Champ::Stade).is_inconnue())
                .map(|r| (Champ::Stade, Valeur::Choix(r as u8))),
            1 => ajoute(Champ::Besoins, service.besoins.into()).map(|v| (Champ::Besoins, v)),
            2 => ajoute(Champ::Langues, service.langues).map(|v| (Champ::Langues, v)),
            3 => ajoute(Champ::Format, service.formats.into()).map(|v| (Champ::Format, v)),
            4 => ajoute(Champ::Horaires, service.horaires.into()).map(|v| (Champ::Horaires, v)),
            5 => (service.enfants == Some(true) && situation.dit(Champ::EnfantsACharge).is_inconnue())
                .then_some((Champ::EnfantsACharge, Valeur::Nombre(2.0))),
            6 => faits.zones.iter().find_map(|zone| match zone {
                Zone::Commune(code) if situation.dit(Champ::ProjetCommune).is_inconnue() => {
                    Some((Champ::ProjetCommune, Valeur::Commune(*code)))
                }
                _ => None,
            }),
            7 => situation.dit(Champ::ResidenceQpv).is_inconnue()
                .then_some((Champ::ResidenceQpv, Valeur::Booleen(true))),
            _ => ajoute(Champ::Contact, 0b101).map(|v| (Champ::Contact, v)),
        };
        let Some((champ, valeur)) = fait else { return Ok(()) };
        let mut dite = situation.clone();
        prop_assert!(dite.dis(champ, valeur));
        // A position is not to be guessed from the new fact alone.
        let position = position.or(Point::new(48.9, 2.4).ok());
        let points = |situation: &Situation| {
            let parcours = demande(&annuaire, situation, position, TOUTES);
            parcours.etapes.iter().flat_map(|e| &e.propositions)
                .filter(|p| p.qui == Qui::Structure(rang as u32))
                .map(|p| p.points)
                .max()
        };
        let (avant, apres) = (points(&situation), points(&dite));
        prop_assert!(apres >= avant, "{champ} {avant:?} {apres:?}");
    }
}
