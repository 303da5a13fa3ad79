//! What of an entry does not depend on the situation: the fields that bear on it,
//! and for each the values that tell its outcomes apart.

use super::{
    Fiche, Intercommunalite, Regle, Verite, Zones,
    questions::{Verites, directes_sans_rien},
};
use crate::{
    codes::CodeQpv,
    ordre::trie,
    situation::{Champ, Champs, Connu, Fiches, Genre, Lieu, Situation, Valeur},
};
use smallvec::SmallVec;

/// An entry laid out for the engine: its leaves, and how they combine.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// Every field that bears on a condition.
    pub(super) champs: Champs,
    /// Those that bear on two leaves or more, and those that they bind.
    pub(super) partages: Champs,
    /// What is compared to the situation.
    pub(super) feuilles: Vec<Feuille>,
    /// What each condition makes of the leaves, one after the other.
    conditions: Vec<Vec<Operation>>,
    /// The intercommunalités that the conditions name.
    intercommunalites: Vec<Intercommunalite>,
    /// For each field, values that bring about every outcome it can.
    reperes: Vec<(Champ, Vec<Valeur>)>,
}

/// A rule that no other is part of.
#[derive(Clone, Debug)]
pub(super) struct Feuille {
    /// What it asks.
    pub(super) regle: Regle,
    /// The fields that bear on it.
    pub(super) champs: Champs,
    /// What learning each field alone can make of it, when nothing is known of it.
    pub(super) directes: Vec<(Champ, Verites)>,
    /// Whether a field that settles nothing alone may settle it once another is known:
    /// of places of several kinds, one rules some out and the other the rest.
    pub(super) a_plusieurs: bool,
}

/// A step of a condition, on a stack.
#[derive(Clone, Copy, Debug)]
enum Operation {
    Feuille(u16),
    Toutes(u16),
    UneDe(u16),
    Non,
}

/// Values that conditions can be computed on.
pub(super) trait Algebre: Copy {
    /// What "all of nothing" is.
    const VRAI: Self;
    /// What "one of nothing" is.
    const FAUX: Self;
    fn et(self, autre: Self) -> Self;
    fn ou(self, autre: Self) -> Self;
    fn non(self) -> Self;
}

impl Algebre for Verite {
    const VRAI: Self = Self::Vrai;
    const FAUX: Self = Self::Faux;

    fn et(self, autre: Self) -> Self {
        Self::et(self, autre)
    }

    fn ou(self, autre: Self) -> Self {
        Self::ou(self, autre)
    }

    fn non(self) -> Self {
        !self
    }
}

impl Plan {
    pub(super) fn new(fiche: &Fiche) -> Self {
        let mut feuilles = Vec::new();
        let conditions = fiche
            .conditions
            .iter()
            .map(|condition| {
                let mut operations = Vec::new();
                deroule(&condition.regle, &mut feuilles, &mut operations);
                operations
            })
            .collect();
        let (mut champs, mut partages) = (Champs::AUCUN, Champs::AUCUN);
        let mut intercommunalites = Vec::new();
        for feuille in &feuilles {
            partages = partages.union(champs.intersection(feuille.champs));
            champs = champs.union(feuille.champs);
            if let Regle::Situe(_, zones) = &feuille.regle {
                intercommunalites.extend(zones.intercommunalites.iter().cloned());
            }
        }
        let partages = partages.union(lies(champs, partages));
        let mut reperes: Vec<(Champ, Vec<Valeur>)> = champs
            .iter()
            .map(|champ| (champ, reperes(champ, &feuilles, fiche)))
            .collect();
        for lieu in [Lieu::Residence, Lieu::Projet] {
            let zones = feuilles.iter().filter_map(|feuille| match &feuille.regle {
                Regle::Situe(autre, zones) if *autre == lieu => Some(zones),
                _ => None,
            });
            let zones = zones.fold(Zones::default(), Zones::reunies);
            for (champ, valeurs) in lieu.champs().into_iter().zip(zones.reperes()) {
                let place = reperes.iter_mut().find(|(autre, _)| *autre == champ);
                place
                    .into_iter()
                    .for_each(|(_, siens)| siens.clone_from(&valeurs));
            }
        }
        let mut plan = Self {
            champs,
            partages,
            feuilles,
            conditions,
            intercommunalites,
            reperes,
        };
        for rang in 0..plan.feuilles.len() {
            plan.feuilles[rang].directes = directes_sans_rien(fiche, &plan, rang);
        }
        plan
    }

    /// What each condition makes of the leaves.
    pub(super) fn conditions<T: Algebre>(
        &self,
        feuilles: impl Fn(usize) -> T,
    ) -> impl Iterator<Item = T> {
        self.conditions.iter().map(move |operations| {
            let mut pile: SmallVec<[T; 16]> = SmallVec::new();
            for operation in operations {
                let valeur = match *operation {
                    Operation::Feuille(rang) => feuilles(usize::from(rang)),
                    Operation::Toutes(n) => {
                        let debut = pile.len() - usize::from(n);
                        pile.drain(debut..).fold(T::VRAI, T::et)
                    }
                    Operation::UneDe(n) => {
                        let debut = pile.len() - usize::from(n);
                        pile.drain(debut..).fold(T::FAUX, T::ou)
                    }
                    Operation::Non => pile.pop().unwrap_or(T::FAUX).non(),
                };
                pile.push(valeur);
            }
            pile.pop().unwrap_or(T::VRAI)
        })
    }

    /// What all the conditions make of the leaves together.
    pub(super) fn ensemble<T: Algebre>(&self, feuilles: impl Fn(usize) -> T) -> T {
        self.conditions(feuilles).fold(T::VRAI, T::et)
    }

    /// Whether what is known of a place can be true of one place, as far as the
    /// conditions can tell.
    pub(super) fn admet(&self, lieu: &Connu) -> bool {
        let nommees = self.intercommunalites.iter();
        nommees
            .filter(|epci| lieu.epci == Some(epci.code))
            .all(|epci| epci.contient(lieu) == Verite::Vrai)
    }

    /// Values of a field that bring about every outcome it can.
    pub(super) fn reperes(&self, champ: Champ) -> &[Valeur] {
        let place = self.reperes.binary_search_by_key(&champ, |(c, _)| *c);
        place.map_or(&[], |place| &self.reperes[place].1)
    }
}

/// The fields that shared ones bind: what may be concluded from one may also have been
/// said before it, and the fields of a place speak of one place.
fn lies(champs: Champs, partages: Champs) -> Champs {
    let partage = |lieu: Lieu| {
        let siens: Champs = lieu.champs().into_iter().collect();
        !siens.intersection(partages).is_empty()
    };
    let lie = |champ: &Champ| {
        !Situation::indices(*champ).intersection(partages).is_empty()
            || Lieu::du(*champ).is_some_and(|(lieu, _)| partage(lieu))
    };
    champs.iter().filter(lie).collect()
}

/// Lays a rule out: its leaves, and the steps that combine them.
fn deroule(regle: &Regle, feuilles: &mut Vec<Feuille>, operations: &mut Vec<Operation>) {
    match regle {
        Regle::Toutes(regles) => {
            regles.iter().for_each(|r| deroule(r, feuilles, operations));
            operations.push(Operation::Toutes(regles.len() as u16));
        }
        Regle::UneDe(regles) => {
            regles.iter().for_each(|r| deroule(r, feuilles, operations));
            operations.push(Operation::UneDe(regles.len() as u16));
        }
        Regle::Non(regle) => {
            deroule(regle, feuilles, operations);
            operations.push(Operation::Non);
        }
        feuille => {
            operations.push(Operation::Feuille(feuilles.len() as u16));
            feuilles.push(Feuille {
                regle: feuille.clone(),
                champs: feuille.champs(),
                directes: Vec::new(),
                a_plusieurs: match feuille {
                    Regle::Situe(_, zones) => zones.a_plusieurs(),
                    _ => false,
                },
            });
        }
    }
}

fn reperes(champ: Champ, feuilles: &[Feuille], fiche: &Fiche) -> Vec<Valeur> {
    let concernees = feuilles
        .iter()
        .filter(|feuille| feuille.champs.contains(champ))
        .map(|feuille| &feuille.regle);
    match champ.genre() {
        Genre::Booleen => vec![Valeur::Booleen(true), Valeur::Booleen(false)],
        Genre::Choix(valeurs) => (0..valeurs.len() as u8).map(Valeur::Choix).collect(),
        Genre::Liste(valeurs) => {
            let bits = concernees.fold(0, |bits, feuille| match feuille {
                Regle::Parmi(_, parmi) => bits | parmi,
                _ => bits,
            });
            let toutes = (1u64 << valeurs.len()) - 1;
            // One value inside each rule that speaks of it, one outside, all, none.
            let seules = (0..valeurs.len()).map(|rang| 1 << rang);
            let mut listes: Vec<u64> = [0, toutes, bits, toutes & !bits].into();
            listes.extend(seules);
            listes.dedup();
            listes.into_iter().map(Valeur::Liste).collect()
        }
        Genre::Fiches => {
            let mut listes = vec![Valeur::Fiches(Fiches::default())];
            // A rank that no entry has stands for any other entry.
            listes.push(Valeur::Fiches(Fiches::from_iter([u16::MAX])));
            for feuille in concernees {
                if let Regle::ParmiFiches(_, fiches) = feuille {
                    listes.extend(
                        fiches
                            .iter()
                            .map(|&f| Valeur::Fiches(Fiches::from_iter([f]))),
                    );
                }
            }
            listes
        }
        // Always known.
        Genre::Date => Vec::new(),
        Genre::Nombre { .. } => {
            let mut limites: Vec<f64> = concernees
                .flat_map(|feuille| match feuille {
                    Regle::Bornes { min, max, .. } => [*min, *max],
                    _ => [None, None],
                })
                .flatten()
                .filter_map(|borne| fiche.parametres.get(usize::from(borne.parametre)))
                .flat_map(|parametre| parametre.valeurs.iter().map(|v| v.valeur))
                .flat_map(|limite| [limite - 1.0, limite, limite + 1.0])
                .collect();
            trie(&mut limites, |a, b| a < b);
            limites.dedup();
            limites
                .into_iter()
                .map(Valeur::Nombre)
                .filter(|valeur| valeur.convient(champ))
                .collect()
        }
        Genre::CodeQpv => exemples_de_qpv(),
        // Told by the zones of all the leaves together.
        Genre::Commune | Genre::Epci | Genre::Departement | Genre::Region => Vec::new(),
    }
}

/// One neighbourhood of each generation: one of them is in force.
fn exemples_de_qpv() -> Vec<Valeur> {
    ["QN09301N", "QP093001"]
        .iter()
        .filter_map(|code| code.parse::<CodeQpv>().ok())
        .map(Valeur::CodeQpv)
        .collect()
}
