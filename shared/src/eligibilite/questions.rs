//! The questions worth asking: the unknown fields that can still change a verdict.
//!
//! A field is worth asking when, in some state of knowledge that can be reached from
//! this one by learning other fields, learning it changes the verdict. Each field is
//! tried out by the few values that tell its outcomes apart. The leaves of a rule being
//! independent but for the fields they share, the states that can be reached are those
//! of each leaf, combined; only the shared fields are tried out together.

use super::{
    Fiche, Regle, Verite,
    plan::{Algebre, Feuille, Plan},
};
use crate::{
    Date,
    situation::{Champ, Champs, Connu, Lieu, Situation, Valeur},
};
use smallvec::SmallVec;

/// What the unknown fields can still do.
pub(super) struct Questions {
    /// Those that can change the verdict.
    pub(super) utiles: Champs,
    /// Those of which one answer at least settles it.
    pub(super) tranchent: Champs,
}

/// What the unknown fields of an entry whose verdict is not known can still do.
pub(super) fn questions(fiche: &Fiche, plan: &Plan, situation: &mut Situation) -> Questions {
    let mut recherche = Recherche::new(fiche, plan, situation, Verite::Inconnue);
    let tranchent = recherche.tranchent(situation);
    recherche.suppose(situation, recherche.partages);
    Questions {
        utiles: recherche.utiles,
        tranchent,
    }
}

/// Whether some situation satisfies all the conditions, those that can't be computed
/// being taken as satisfied.
pub(super) fn satisfaisable(fiche: &Fiche, plan: &Plan, date: Date) -> bool {
    let mut situation = Situation::new(date);
    let recherche = Recherche::new(fiche, plan, &situation, Verite::Vrai);
    recherche.satisfait(&mut situation, recherche.partages)
}

/// What learning each field of a leaf alone can make of it, in a situation of which
/// nothing is known.
pub(super) fn directes_sans_rien(fiche: &Fiche, plan: &Plan, rang: usize) -> Vec<(Champ, Verites)> {
    let mut situation = Situation::new(Date::constant(2025, 1, 1));
    let recherche = Recherche::new(fiche, plan, &situation, Verite::Inconnue);
    let feuille = &plan.feuilles[rang];
    feuille
        .champs
        .iter()
        .map(|champ| {
            let essais = recherche.essaie(feuille, &mut situation, champ, Verites::DEFINIES);
            (champ, essais)
        })
        .collect()
}

impl Feuille {
    /// Whether what was noted of it without knowing anything still holds: bounds change
    /// with the day, and a place is one with what is known of it.
    fn est_intacte(&self, situation: &Situation) -> bool {
        match self.regle {
            Regle::Bornes { .. } => false,
            Regle::Situe(lieu, _) => situation.connu(lieu) == Connu::default(),
            _ => true,
        }
    }
}

struct Recherche<'a> {
    fiche: &'a Fiche,
    plan: &'a Plan,
    inconnus: Champs,
    partages: Champs,
    /// What is made of a condition that can't be computed.
    incalculables: Verite,
    utiles: Champs,
}

/// A leaf: what it is, and what it can come to be when its own fields are learnt.
#[derive(Clone, Copy)]
struct Etat {
    actuel: Verite,
    possibles: Verites,
}

impl Etat {
    fn issues(self) -> Issues {
        let mut issues = Issues::default();
        for verite in self.possibles.iter() {
            issues.insert(verite, verite);
        }
        issues
    }
}

type Etats = SmallVec<[Etat; 16]>;

impl<'a> Recherche<'a> {
    fn new(fiche: &'a Fiche, plan: &'a Plan, situation: &Situation, incalculables: Verite) -> Self {
        let inconnus: Champs = plan
            .champs
            .iter()
            .filter(|&champ| situation.ignore(champ))
            .collect();
        Self {
            fiche,
            plan,
            inconnus,
            partages: plan.partages.intersection(inconnus),
            incalculables,
            utiles: Champs::AUCUN,
        }
    }

    fn satisfait(&self, situation: &mut Situation, reste: Champs) -> bool {
        let Some(champ) = reste.iter().next() else {
            let etats = self.etats(situation);
            let issues = self.plan.ensemble(|rang| etats[rang].issues());
            return issues.contient(Verite::Vrai);
        };
        let reste = reste.sans([champ].into_iter().collect());
        self.plan.reperes(champ).iter().any(|&valeur| {
            avec(self.plan, situation, champ, valeur, |s| {
                self.satisfait(s, reste)
            }) == Some(true)
        })
    }

    /// The fields of which one answer settles the verdict.
    fn tranchent(&self, situation: &mut Situation) -> Champs {
        let actuels: SmallVec<[Verite; 16]> = self
            .plan
            .feuilles
            .iter()
            .map(|feuille| self.evalue(feuille, situation))
            .collect();
        let definit = |rang: usize, verite: Verite| {
            let ensemble = |autre: usize| {
                if autre == rang {
                    verite
                } else {
                    actuels[autre]
                }
            };
            self.plan.ensemble(ensemble).is_definite()
        };
        let mut tranchent = Champs::AUCUN;
        for (rang, feuille) in self.plan.feuilles.iter().enumerate() {
            let siens = feuille
                .champs
                .intersection(self.inconnus)
                .sans(self.partages);
            if actuels[rang].is_definite() || siens.is_empty() {
                continue;
            }
            let utiles = Verites::of(definit(rang, Verite::Vrai), definit(rang, Verite::Faux));
            for champ in siens.iter() {
                if self
                    .directes(feuille, situation, champ, utiles)
                    .croise(utiles)
                {
                    tranchent.insert(champ);
                }
            }
        }
        for champ in self.partages.iter() {
            let tranche = self.plan.reperes(champ).iter().any(|&valeur| {
                avec(self.plan, situation, champ, valeur, |situation| {
                    let evalue = |rang: usize| self.evalue(&self.plan.feuilles[rang], situation);
                    self.plan.ensemble(evalue).is_definite()
                }) == Some(true)
            });
            if tranche {
                tranchent.insert(champ);
            }
        }
        tranchent
    }

    /// Tries out every answer, or none, to each of these shared fields, then looks
    /// for the fields that matter.
    fn suppose(&mut self, situation: &mut Situation, reste: Champs) {
        let Some(champ) = reste.iter().next() else {
            self.cherche(situation);
            return;
        };
        let reste = reste.sans([champ].into_iter().collect());
        self.suppose(situation, reste);
        let plan = self.plan;
        for &valeur in plan.reperes(champ) {
            avec(plan, situation, champ, valeur, |s| self.suppose(s, reste));
        }
    }

    fn cherche(&mut self, situation: &mut Situation) {
        let candidats = self.inconnus.sans(self.utiles);
        if candidats.is_empty() {
            return;
        }
        let etats = self.etats(situation);
        let change = |rang: usize, vers: Verite| {
            let mut changee = Issues::default();
            changee.insert(etats[rang].actuel, vers);
            let issues = |autre: usize| match autre == rang {
                true => changee,
                false => etats[autre].issues(),
            };
            self.plan.ensemble(issues).changent()
        };
        let mut utiles = Champs::AUCUN;
        for (rang, feuille) in self.plan.feuilles.iter().enumerate() {
            let siens = feuille.champs.intersection(candidats).sans(self.partages);
            if etats[rang].actuel.is_definite() || siens.is_empty() {
                continue;
            }
            let changent = Verites::of(change(rang, Verite::Vrai), change(rang, Verite::Faux));
            for champ in siens.iter() {
                if self
                    .lointaines(feuille, situation, champ, changent)
                    .croise(changent)
                {
                    utiles.insert(champ);
                }
            }
        }
        for champ in candidats.intersection(self.partages).iter() {
            if situation.ignore(champ) && self.partage_compte(situation, &etats, champ) {
                utiles.insert(champ);
            }
        }
        self.utiles = self.utiles.union(utiles);
    }

    /// Whether a shared field, which takes one value in all its leaves at once, changes
    /// the verdict.
    fn partage_compte(&self, situation: &mut Situation, etats: &Etats, champ: Champ) -> bool {
        self.plan.reperes(champ).iter().any(|&valeur| {
            let apres = avec(self.plan, situation, champ, valeur, |s| self.etats(s));
            let Some(apres) = apres else {
                return false;
            };
            let issues = |rang: usize| {
                let (avant, apres) = (etats[rang], apres[rang]);
                if !self.plan.feuilles[rang].champs.contains(champ) {
                    return avant.issues();
                }
                // Another field of the leaf may settle it before, and then it stays.
                let mut issues = Issues::default();
                issues.insert(avant.actuel, apres.actuel);
                for verite in avant.possibles.iter().filter(|v| v.is_definite()) {
                    issues.insert(verite, verite);
                }
                issues
            };
            self.plan.ensemble(issues).changent()
        })
    }

    fn etats(&self, situation: &mut Situation) -> Etats {
        let feuilles = self.plan.feuilles.iter();
        feuilles
            .map(|feuille| self.etat(feuille, situation))
            .collect()
    }

    fn etat(&self, feuille: &Feuille, situation: &mut Situation) -> Etat {
        let actuel = self.evalue(feuille, situation);
        let mut possibles = Verites::default();
        possibles.insert(actuel);
        if !actuel.is_definite() {
            let libres = feuille
                .champs
                .intersection(self.inconnus)
                .sans(self.partages);
            for champ in libres.iter() {
                let issues = self.directes(feuille, situation, champ, Verites::DEFINIES);
                possibles = possibles.union(issues);
                if possibles == Verites::TOUTES {
                    break;
                }
            }
        }
        Etat { actuel, possibles }
    }

    fn evalue(&self, feuille: &Feuille, situation: &Situation) -> Verite {
        match feuille.regle {
            Regle::AVerifier(_) => self.incalculables,
            _ => feuille.regle.evalue(situation, &self.fiche.parametres),
        }
    }

    /// What learning a field alone can make of its leaf, besides nothing; no more is
    /// looked for once all that is `voulu` has been found.
    fn directes(
        &self,
        feuille: &Feuille,
        situation: &mut Situation,
        champ: Champ,
        voulu: Verites,
    ) -> Verites {
        let issues = Verites::default();
        if voulu.is_empty() || !situation.ignore(champ) {
            return issues;
        }
        if feuille.est_intacte(situation) {
            let connues = feuille.directes.iter().find(|(c, _)| *c == champ);
            return connues.map_or(issues, |(_, connues)| *connues);
        }
        self.essaie(feuille, situation, champ, voulu)
    }

    fn essaie(
        &self,
        feuille: &Feuille,
        situation: &mut Situation,
        champ: Champ,
        voulu: Verites,
    ) -> Verites {
        let mut issues = Verites::default();
        for &valeur in self.plan.reperes(champ) {
            let issue = avec(self.plan, situation, champ, valeur, |situation| {
                self.evalue(feuille, situation)
            });
            issue.into_iter().for_each(|verite| issues.insert(verite));
            if issues.contiennent(voulu) {
                break;
            }
        }
        issues
    }

    /// The same, in any state where the leaf is still unknown.
    fn lointaines(
        &self,
        feuille: &Feuille,
        situation: &mut Situation,
        champ: Champ,
        voulu: Verites,
    ) -> Verites {
        let mut issues = self.directes(feuille, situation, champ, voulu);
        if !feuille.a_plusieurs {
            return issues;
        }
        let siens = feuille
            .champs
            .intersection(self.inconnus)
            .sans(self.partages);
        for autre in siens.iter().filter(|&autre| autre != champ) {
            if issues.croise(voulu) || !situation.ignore(autre) {
                continue;
            }
            for &valeur in self.plan.reperes(autre) {
                avec(self.plan, situation, autre, valeur, |situation| {
                    if !self.evalue(feuille, situation).is_definite() {
                        issues = issues.union(self.directes(feuille, situation, champ, voulu));
                    }
                });
            }
        }
        issues
    }
}

/// Does something with a field supposed known; `None` when what is known of the place
/// rules that value out.
fn avec<T>(
    plan: &Plan,
    situation: &mut Situation,
    champ: Champ,
    valeur: Valeur,
    fais: impl FnOnce(&mut Situation) -> T,
) -> Option<T> {
    if !situation.admet(champ, valeur) {
        return None;
    }
    let avant = situation.dit(champ);
    situation.dis(champ, valeur);
    let possible = Lieu::du(champ).is_none_or(|(lieu, _)| plan.admet(&situation.connu(lieu)));
    let fait = possible.then(|| fais(situation));
    situation.dis(champ, avant);
    fait
}

/// Some of the three values: a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Verites(u8);

impl Verites {
    const TOUTES: Self = Self(0b111);
    const DEFINIES: Self = Self(0b101);

    fn of(vrai: bool, faux: bool) -> Self {
        Self(u8::from(faux) | u8::from(vrai) << 2)
    }

    fn insert(&mut self, verite: Verite) {
        self.0 |= 1 << verite as u8;
    }

    fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn contiennent(self, autres: Self) -> bool {
        self.0 & autres.0 == autres.0
    }

    fn croise(self, autres: Self) -> bool {
        self.0 & autres.0 != 0
    }

    fn union(self, autres: Self) -> Self {
        Self(self.0 | autres.0)
    }

    fn iter(self) -> impl Iterator<Item = Verite> {
        let dedans = move |verite: &Verite| self.0 >> *verite as u8 & 1 == 1;
        Verite::TOUTES.into_iter().filter(dedans)
    }
}

/// Pairs of verdicts, before and after a field is known: a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Issues(u16);

impl Issues {
    fn insert(&mut self, avant: Verite, apres: Verite) {
        self.0 |= 1 << (3 * avant as u16 + apres as u16);
    }

    fn iter(self) -> impl Iterator<Item = (Verite, Verite)> {
        let mut reste = self.0;
        std::iter::from_fn(move || {
            let rang = reste.trailing_zeros() as usize;
            reste &= reste.wrapping_sub(1);
            let avant = Verite::TOUTES.get(rang / 3)?;
            Some((*avant, Verite::TOUTES[rang % 3]))
        })
    }

    fn combine(self, autres: Self, op: fn(Verite, Verite) -> Verite) -> Self {
        let mut issues = Self::default();
        for (a, b) in self.iter() {
            for (c, d) in autres.iter() {
                issues.insert(op(a, c), op(b, d));
            }
        }
        issues
    }

    fn contient(self, verite: Verite) -> bool {
        self.iter().any(|(avant, _)| avant == verite)
    }

    fn changent(self) -> bool {
        self.iter().any(|(avant, apres)| avant != apres)
    }
}

impl Algebre for Issues {
    const VRAI: Self = Self(1 << 8);
    const FAUX: Self = Self(1);

    fn et(self, autre: Self) -> Self {
        self.combine(autre, Verite::et)
    }

    fn ou(self, autre: Self) -> Self {
        self.combine(autre, Verite::ou)
    }

    fn non(self) -> Self {
        let mut issues = Self::default();
        for (avant, apres) in self.iter() {
            issues.insert(!avant, !apres);
        }
        issues
    }
}
