//! What the catalogue says of a situation.

use super::{
    Catalogue, Fiche, Verite,
    contrefactuel::{Contrefactuel, contrefactuel},
    plan::Plan,
    questions::questions,
};
use crate::{
    ordre::trie,
    situation::{Champ, Champs, Situation},
};

/// Whether somebody is entitled to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Every condition is satisfied.
    Eligible,
    /// One at least is not, whatever the others turn out to be.
    NonEligible,
    /// It can't be said yet.
    Indetermine,
}

impl Verdict {
    /// How the API writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eligible => "eligible",
            Self::NonEligible => "non_eligible",
            Self::Indetermine => "indetermine",
        }
    }
}

impl From<Verite> for Verdict {
    fn from(verite: Verite) -> Self {
        match verite {
            Verite::Vrai => Self::Eligible,
            Verite::Faux => Self::NonEligible,
            Verite::Inconnue => Self::Indetermine,
        }
    }
}

/// What the catalogue says of a situation.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// One for each entry asked, in the order asked.
    pub resultats: Vec<Resultat>,
    /// What is worth asking: first what settles the most verdicts, then in the order of
    /// the fields.
    pub questions: Vec<QuestionUtile>,
}

/// What an entry says of a situation.
#[derive(Clone, Debug, PartialEq)]
pub struct Resultat {
    /// The rank of the entry.
    pub fiche: u16,
    /// Whether they are entitled to it.
    pub verdict: Verdict,
    /// What each of its conditions says, in order; none for an entry that has closed.
    pub motifs: Vec<Verdict>,
    /// The unknown fields that can still change the verdict.
    pub questions: Champs,
    /// What would turn a no.
    pub contrefactuel: Option<Contrefactuel>,
}

/// A question that can still change a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionUtile {
    /// Its field.
    pub champ: Champ,
    /// How many verdicts one of its answers settles.
    pub departage: u16,
}

/// What these entries say of a situation, all of them unless some are named.
pub fn evalue(catalogue: &Catalogue, situation: &Situation, fiches: Option<&[u16]>) -> Evaluation {
    let mut situation = situation.clone();
    let mut departage = [0u16; Champ::TOUS.len()];
    let mut utiles = Champs::AUCUN;
    let toutes = 0..catalogue.fiches().len() as u16;
    let mut juge = |rang| {
        let (fiche, plan) = catalogue.fiche(rang)?;
        let (resultat, tranchent) = juge(rang, fiche, plan, &mut situation);
        utiles = utiles.union(resultat.questions);
        for champ in resultat.questions.intersection(tranchent).iter() {
            departage[champ as usize] += 1;
        }
        Some(resultat)
    };
    let resultats = match fiches {
        Some(fiches) => fiches.iter().copied().filter_map(&mut juge).collect(),
        None => toutes.filter_map(&mut juge).collect(),
    };
    let mut questions: Vec<_> = utiles
        .iter()
        .map(|champ| QuestionUtile {
            champ,
            departage: departage[champ as usize],
        })
        .collect();
    trie(&mut questions, |a, b| a.departage > b.departage);
    Evaluation {
        resultats,
        questions,
    }
}

/// What an entry says, and the fields of which one answer would settle it.
fn juge(rang: u16, fiche: &Fiche, plan: &Plan, situation: &mut Situation) -> (Resultat, Champs) {
    let mut resultat = Resultat {
        fiche: rang,
        verdict: Verdict::NonEligible,
        motifs: Vec::new(),
        questions: Champs::AUCUN,
        contrefactuel: None,
    };
    let mut tranchent = Champs::AUCUN;
    if !fiche.etat.est_en_activite() {
        return (resultat, tranchent);
    }
    let mut ensemble = Verite::Vrai;
    for verite in plan.conditions(|rang| evalue_feuille(fiche, plan, situation, rang)) {
        ensemble = ensemble.et(verite);
        resultat.motifs.push(verite.into());
    }
    resultat.verdict = ensemble.into();
    match ensemble {
        Verite::Vrai => {}
        Verite::Faux => resultat.contrefactuel = contrefactuel(fiche, plan, situation),
        Verite::Inconnue => {
            let questions = questions(fiche, plan, situation);
            resultat.questions = questions.utiles;
            tranchent = questions.tranchent;
        }
    }
    (resultat, tranchent)
}

/// What an entry says, without what could still change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Constat {
    /// Whether they are entitled to it.
    pub verdict: Verdict,
    /// Whether it is offered where they are; `None` when it is offered everywhere.
    pub territoire: Option<Verdict>,
    /// Whether it asks anything beside a place.
    pub a_des_conditions: bool,
}

/// What each entry says of a situation, in the order of the entries: what an
/// orientation needs of them all, hundreds of times faster than [`evalue`].
pub fn constate(catalogue: &Catalogue, situation: &Situation) -> Vec<Constat> {
    let constate = |rang| {
        let (fiche, plan) = catalogue.fiche(rang)?;
        let mut constat = Constat {
            verdict: Verdict::NonEligible,
            territoire: None,
            a_des_conditions: false,
        };
        if fiche.etat.est_en_activite() {
            let mut ensemble = Verite::Vrai;
            let verites = plan.conditions(|rang| evalue_feuille(fiche, plan, situation, rang));
            for (condition, verite) in fiche.conditions.iter().zip(verites) {
                ensemble = ensemble.et(verite);
                match condition.libelle {
                    Some(_) => constat.territoire = Some(verite.into()),
                    None => constat.a_des_conditions = true,
                }
            }
            constat.verdict = ensemble.into();
        }
        Some(constat)
    };
    (0..catalogue.fiches().len() as u16)
        .filter_map(constate)
        .collect()
}

/// What one leaf of an entry makes of a situation.
pub(super) fn evalue_feuille(
    fiche: &Fiche,
    plan: &Plan,
    situation: &Situation,
    rang: usize,
) -> Verite {
    plan.feuilles[rang]
        .regle
        .evalue(situation, &fiche.parametres)
}

/// What all the conditions of an entry make together.
pub(super) fn ensemble(fiche: &Fiche, plan: &Plan, situation: &Situation) -> Verite {
    plan.ensemble(|rang| evalue_feuille(fiche, plan, situation, rang))
}
