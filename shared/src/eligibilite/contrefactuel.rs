//! What would turn a no: the fewest changes of what is known, each the nearest.

use super::{
    Fiche, Regle, Verdict, Verite,
    evaluation::{ensemble, evalue_feuille},
    plan::Plan,
};
use crate::ordre::trie;
use crate::situation::{Champ, Changement, Genre, Situation, Valeur};

/// The most fields that a suggestion changes: beyond, it is another project.
const CHANGEMENTS_MAX: usize = 3;

/// A change that turns a no.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrefactuel {
    /// What would be known instead.
    pub si: Vec<(Champ, Valeur)>,
    /// What the verdict would be.
    pub alors: Verdict,
}

/// The smallest change that turns a no; none when nothing that we may suggest does.
pub(super) fn contrefactuel(
    fiche: &Fiche,
    plan: &Plan,
    situation: &mut Situation,
) -> Option<Contrefactuel> {
    if !changeable(fiche, plan, situation) {
        return None;
    }
    let mut champs: Vec<Champ> = plan
        .champs
        .iter()
        .filter(|&champ| suggerable(champ, situation))
        .collect();
    trie(&mut champs, |a, b| rang(*a) < rang(*b));
    let candidats: Vec<(Champ, Vec<Valeur>)> = champs
        .into_iter()
        .map(|champ| (champ, candidats(champ, fiche, plan, situation)))
        .collect();
    (1..=CHANGEMENTS_MAX).find_map(|nombre| {
        let mut recherche = Recherche {
            fiche,
            plan,
            si: Vec::new(),
            trouve: None,
        };
        recherche.change(&candidats, nombre, situation);
        recherche.trouve
    })
}

/// Whether each condition that is not satisfied speaks of something we may suggest.
fn changeable(fiche: &Fiche, plan: &Plan, situation: &Situation) -> bool {
    let feuille = |rang| evalue_feuille(fiche, plan, situation, rang);
    fiche
        .conditions
        .iter()
        .zip(plan.conditions(feuille))
        .filter(|(_, verite)| *verite == Verite::Faux)
        .all(|(condition, _)| {
            let mut champs = condition.regle.champs().iter();
            champs.any(|champ| suggerable(champ, situation))
        })
}

/// Whether a field is known, and may be suggested to change.
fn suggerable(champ: Champ, situation: &Situation) -> bool {
    champ.changement() != Changement::Jamais && !situation.dit(champ).is_inconnue()
}

/// What is suggested first: a date, then a number, then a choice, then a yes or no.
fn rang(champ: Champ) -> u8 {
    match champ.genre() {
        Genre::Date => 0,
        Genre::Nombre { .. } => 1,
        Genre::Choix(_) => 2,
        _ => 3,
    }
}

/// The values that a field could have instead, nearest first.
fn candidats(champ: Champ, fiche: &Fiche, plan: &Plan, situation: &Situation) -> Vec<Valeur> {
    let actuelle = situation.dit(champ);
    let croissant = champ.changement() == Changement::Croissant;
    let mut valeurs: Vec<(f64, Valeur)> = match actuelle {
        Valeur::Nombre(_) | Valeur::Date(_) => seuils(champ, fiche, plan, situation),
        _ => plan.reperes(champ).to_vec(),
    }
    .into_iter()
    .filter(|valeur| *valeur != actuelle)
    .filter_map(|valeur| Some((ecart(actuelle, valeur)?, valeur)))
    .filter(|(ecart, _)| !croissant || *ecart > 0.0)
    .collect();
    trie(&mut valeurs, |(a, _), (b, _)| a.abs() < b.abs());
    valeurs.into_iter().map(|(_, valeur)| valeur).collect()
}

/// How far a value is from another, upwards when positive.
fn ecart(de: Valeur, a: Valeur) -> Option<f64> {
    Some(match (de, a) {
        (Valeur::Nombre(de), Valeur::Nombre(a)) => a - de,
        (Valeur::Date(de), Valeur::Date(a)) => super::regle::jours(a) - super::regle::jours(de),
        (Valeur::Choix(de), Valeur::Choix(a)) => f64::from(a) - f64::from(de),
        (Valeur::Booleen(_), Valeur::Booleen(_)) => 1.0,
        _ => return None,
    })
}

/// The numbers at which the rules of an entry change, in force on the day, and the
/// next ones on either side.
fn seuils(champ: Champ, fiche: &Fiche, plan: &Plan, situation: &Situation) -> Vec<Valeur> {
    let pas = match champ.genre() {
        Genre::Nombre { entier: false, .. } => 0.1,
        _ => 1.0,
    };
    let bornes = plan
        .feuilles
        .iter()
        .filter_map(|feuille| match &feuille.regle {
            Regle::Bornes { champ: c, min, max } if *c == champ => Some([*min, *max]),
            _ => None,
        });
    bornes
        .flatten()
        .flatten()
        .filter_map(|borne| {
            let parametre = fiche.parametres.get(usize::from(borne.parametre))?;
            parametre.en_vigueur(situation.date())
        })
        .flat_map(|limite| [limite, limite + pas, limite - pas])
        .filter_map(|valeur| match champ.genre() {
            Genre::Date => super::regle::date(valeur).map(Valeur::Date),
            // A tenth of a metre, not what binary makes of it.
            _ => Some(Valeur::Nombre((valeur * 10.0).round() / 10.0)),
        })
        .filter(|valeur| valeur.convient(champ))
        .collect()
}

struct Recherche<'a> {
    fiche: &'a Fiche,
    plan: &'a Plan,
    si: Vec<(Champ, Valeur)>,
    trouve: Option<Contrefactuel>,
}

impl Recherche<'_> {
    /// Changes `nombre` more of these fields; keeps the first change that turns the
    /// no, a yes rather than a doubt.
    fn change(
        &mut self,
        candidats: &[(Champ, Vec<Valeur>)],
        nombre: usize,
        situation: &mut Situation,
    ) {
        if nombre == 0 {
            let verdict = Verdict::from(ensemble(self.fiche, self.plan, situation));
            let mieux = match &self.trouve {
                None => verdict != Verdict::NonEligible,
                Some(trouve) => verdict == Verdict::Eligible && trouve.alors != verdict,
            };
            if mieux {
                self.trouve = Some(Contrefactuel {
                    si: self.si.clone(),
                    alors: verdict,
                });
            }
            return;
        }
        for (rang, (champ, valeurs)) in candidats.iter().enumerate() {
            let avant = situation.dit(*champ);
            for &valeur in valeurs {
                situation.dis(*champ, valeur);
                self.si.push((*champ, valeur));
                self.change(&candidats[rang + 1..], nombre - 1, situation);
                self.si.pop();
            }
            situation.dis(*champ, avant);
        }
    }
}
