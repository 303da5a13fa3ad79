//! What the catalogue answers, sorted as a resident looks at it.

use crate::entretien::Parcours;
use shared::{
    eligibilite::{Catalogue, Evaluation, Resultat, Verdict},
    ordre::trie,
};
use std::cmp::Reverse;

/// Where an entry stands for the resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rayon {
    /// Every condition is fulfilled.
    Oui,
    /// All that can be computed is: the structure checks the rest.
    AVerifier,
    /// An answer is missing.
    APreciser,
    /// No condition is stated.
    SansCondition,
    /// One condition at least is not fulfilled, or it has closed.
    Non,
}

impl Rayon {
    /// Every one, in the order of the screen.
    pub(super) const TOUS: [Self; 5] = [
        Self::Oui,
        Self::AVerifier,
        Self::APreciser,
        Self::SansCondition,
        Self::Non,
    ];

    /// Those of a yes.
    pub(super) const OUIS: [Self; 2] = [Self::Oui, Self::SansCondition];

    /// Those of what is not known.
    pub(super) const INCONNUS: [Self; 2] = [Self::AVerifier, Self::APreciser];
}

/// The results of an evaluation by shelf, each by its rank among them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Bilan([Vec<u16>; Rayon::TOUS.len()]);

impl Bilan {
    pub(super) fn new(evaluation: &Evaluation, catalogue: &Catalogue, parcours: &Parcours) -> Self {
        let mut ordonnes: Vec<(Ordre, u16)> = Vec::new();
        for (rang, resultat) in evaluation.resultats.iter().enumerate() {
            ordonnes.push((ordre(resultat, catalogue), rang as u16));
        }
        trie(&mut ordonnes, |a, b| a.0 < b.0);
        let mut bilan = Self::default();
        for (_, rang) in ordonnes {
            let Some(resultat) = evaluation.resultats.get(usize::from(rang)) else {
                continue;
            };
            let rayon = match resultat.verdict {
                Verdict::Eligible if resultat.motifs.is_empty() => Rayon::SansCondition,
                Verdict::Eligible => Rayon::Oui,
                Verdict::NonEligible => Rayon::Non,
                Verdict::Indetermine if parcours.ouvertes(resultat.questions).next().is_some() => {
                    Rayon::APreciser
                }
                Verdict::Indetermine => Rayon::AVerifier,
            };
            bilan.0[rayon as usize].push(rang);
        }
        bilan
    }

    /// The results of a shelf, in the order of the screen.
    pub(super) fn rayon(&self, rayon: Rayon) -> &[u16] {
        &self.0[rayon as usize]
    }

    /// How many there are on some shelves.
    pub(super) fn nombre(&self, rayons: &[Rayon]) -> usize {
        let mut nombre = 0;
        for rayon in rayons {
            nombre += self.rayon(*rayon).len();
        }
        nombre
    }
}

/// What an entry is put in order by.
type Ordre = (bool, usize, Reverse<usize>);

/// What asks most of what is known comes first: it was made for such a case. What asks
/// for fewer answers comes before the rest, and what has closed comes last. The order of
/// the catalogue decides between equals.
fn ordre(resultat: &Resultat, catalogue: &Catalogue) -> Ordre {
    let fiche = catalogue.fiches().get(usize::from(resultat.fiche));
    let en_activite = fiche.is_some_and(|fiche| fiche.etat.est_en_activite());
    let mut remplis = 0;
    for motif in &resultat.motifs {
        remplis += usize::from(*motif == Verdict::Eligible);
    }
    (
        !en_activite,
        resultat.questions.iter().count(),
        Reverse(remplis),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entretien::Reponse;
    use shared::{
        Date,
        eligibilite::{Condition, Etat, Fiche, Publication, Regle, Source, encode, evalue},
        situation::{Champ, Valeur},
    };

    const JOUR: Date = Date::constant(2026, 11, 22);

    fn fiche(id: &str, etat: Etat, regles: &[Regle]) -> Fiche {
        let source = Source {
            publication: 0,
            lieu: String::new(),
        };
        let conditions = regles.iter().map(|regle| Condition {
            code: String::new(),
            libelle: None,
            regle: regle.clone(),
            source: source.clone(),
        });
        Fiche {
            id: id.to_owned(),
            nom: String::new(),
            resume: String::new(),
            site: None,
            etat,
            verifie_le: JOUR,
            conditions: conditions.collect(),
            source: source.clone(),
            appreciations: Vec::new(),
            parametres: Vec::new(),
            phrases: vec![String::new()],
            porte: None,
        }
    }

    #[test]
    fn every_entry_is_on_the_shelf_where_a_resident_looks_for_it() {
        let publication = Publication {
            cle: String::new(),
            titre: String::new(),
            editeur: String::new(),
            date: JOUR,
            url: None,
        };
        let est = |champ| Regle::Est(champ, true);
        let fiches = [
            fiche("a-ferme", Etat::Ferme, &[]),
            fiche(
                "b-non",
                Etat::Actif,
                &[Regle::Est(Champ::ParentSeul, false)],
            ),
            fiche("c-un", Etat::Actif, &[est(Champ::ParentSeul)]),
            fiche(
                "d-deux",
                Etat::Actif,
                &[est(Champ::ParentSeul), est(Champ::Rqth)],
            ),
            fiche("e-libre", Etat::Actif, &[]),
            fiche(
                "f-inconnu",
                Etat::Actif,
                &[est(Champ::Boursier), est(Champ::Refugie)],
            ),
            fiche("g-presque", Etat::Actif, &[est(Champ::Boursier)]),
            fiche("h-structure", Etat::Actif, &[Regle::AVerifier(0)]),
            // Nobody is asked for a distance: it is for the structure to see.
            fiche(
                "i-distance",
                Etat::Actif,
                &[Regle::NonVide(Champ::AccompagnePar)],
            ),
        ];
        let catalogue = Catalogue::decode(&encode(&[publication], &fiches)).expect("a catalogue");
        let mut parcours = Parcours::new(JOUR);
        for champ in [Champ::ParentSeul, Champ::Rqth] {
            parcours.repond(champ, Reponse::Valeur(Valeur::Booleen(true)));
        }
        let evaluation = evalue(&catalogue, parcours.situation(), None);
        let bilan = Bilan::new(&evaluation, &catalogue, &parcours);
        let check = |rayon, attendus: &[&str]| {
            let ids: Vec<_> = bilan
                .rayon(rayon)
                .iter()
                .map(|rang| fiches[usize::from(*rang)].id.as_str())
                .collect();
            assert_eq!(ids, attendus, "{rayon:?}");
        };
        check(Rayon::Oui, &["d-deux", "c-un"]);
        check(Rayon::AVerifier, &["h-structure", "i-distance"]);
        check(Rayon::APreciser, &["g-presque", "f-inconnu"]);
        check(Rayon::SansCondition, &["e-libre"]);
        check(Rayon::Non, &["b-non", "a-ferme"]);
    }
}
