//! No dead end: every commune of France × a grid of situations.
//!
//! Communes that no rule of the catalogue tells apart get the same answer: each such
//! class is asked once, and stands for all of its communes. The classes are made by
//! evaluating every condition on a place, so they hold for any situation.

use crate::catalogue::Decoupage;
use anyhow::{Result, bail};
use serde::Serialize;
use shared::{
    Date,
    codes::CodeCommune,
    eligibilite::{Catalogue, Regle, Verite, Zones},
    orientation::{Demande, Parcours, Proposition, Qui, ailleurs, oriente},
    situation::{Champ, Connu, Situation, Valeur},
};
use std::{collections::BTreeMap, fmt};
use steps::table::table;

/// How many cells are printed.
const LES_PLUS_FAIBLES: usize = 12;

/// The values of a field in the grid; nothing is always one more.
type Axe = (Champ, &'static [Valeur]);

/// Stage, age, status, needs, inside and outside of a neighbourhood: each may be unknown.
const AXES: &[Axe] = &[
    (
        Champ::Stade,
        &[
            Valeur::Choix(0),
            Valeur::Choix(1),
            Valeur::Choix(2),
            Valeur::Choix(3),
            Valeur::Choix(4),
            Valeur::Choix(5),
            Valeur::Choix(6),
        ],
    ),
    (
        Champ::Age,
        &[
            Valeur::Nombre(15.0),
            Valeur::Nombre(24.0),
            Valeur::Nombre(45.0),
        ],
    ),
    // Looking for a job, employed.
    (Champ::Emploi, &[Valeur::Choix(0), Valeur::Choix(2)]),
    // No structure yet, an association, a company.
    (
        Champ::StatutJuridique,
        &[Valeur::Choix(0), Valeur::Choix(1), Valeur::Choix(7)],
    ),
    // Money, a place, childcare, law.
    (
        Champ::Besoins,
        &[
            Valeur::Liste(1),
            Valeur::Liste(1 << 1),
            Valeur::Liste(1 << 8),
            Valeur::Liste(1 << 4),
        ],
    ),
    (
        Champ::ResidenceQpv,
        &[Valeur::Booleen(true), Valeur::Booleen(false)],
    ),
];

/// What an application says of its project beside its commune.
const AXES_D_UN_DOSSIER: &[Axe] = &[
    AXES[0],
    (
        Champ::Secteur,
        &[
            Valeur::Choix(0),
            Valeur::Choix(1),
            Valeur::Choix(2),
            Valeur::Choix(3),
            Valeur::Choix(4),
            Valeur::Choix(5),
            Valeur::Choix(6),
            Valeur::Choix(7),
            Valeur::Choix(8),
            Valeur::Choix(9),
            Valeur::Choix(10),
            Valeur::Choix(11),
            Valeur::Choix(12),
            Valeur::Choix(13),
        ],
    ),
    (Champ::ProjetQpv, &[Valeur::Booleen(true)]),
];

/// What was found.
#[derive(Debug, Serialize)]
pub(crate) struct Impasses {
    communes: usize,
    situations: usize,
    classes: usize,
    cellules: usize,
    /// Cells without anybody to meet, or without a reason to meet them.
    sans_personne: usize,
    /// Cells whose parcours has no step: somebody to talk to, and no more.
    sans_etape: usize,
    /// Communes × what an application says of its project: nobody else can be asked once
    /// the one to talk to was.
    sans_autre: usize,
    les_plus_faibles: Vec<Cellule>,
}

/// A class of communes and a situation.
#[derive(Clone, Debug, Serialize)]
struct Cellule {
    commune: String,
    communes: usize,
    situation: String,
    propositions: usize,
    etapes: usize,
    conseiller: String,
    points: i16,
}

impl Impasses {
    pub(super) fn of(
        catalogue: &Catalogue,
        communes: &[CodeCommune],
        decoupage: &Decoupage,
        day: Date,
    ) -> Self {
        let lieux = leaves(catalogue);
        let mut classes: BTreeMap<Vec<Verite>, Vec<CodeCommune>> = BTreeMap::new();
        for &commune in communes {
            let connu = connu(commune, decoupage);
            let classe = lieux
                .iter()
                .map(|zones| zones.contiennent(&connu))
                .collect();
            classes.entry(classe).or_default().push(commune);
        }
        let (situations, dossiers) = (grid(AXES, day), grid(AXES_D_UN_DOSSIER, day));
        let mut impasses = Self {
            communes: communes.len(),
            situations: situations.len(),
            classes: classes.len(),
            cellules: communes.len() * situations.len(),
            sans_personne: 0,
            sans_etape: 0,
            sans_autre: 0,
            les_plus_faibles: Vec::new(),
        };
        let mut cellules = Vec::new();
        for membres in classes.values() {
            let mut ici = Vec::new();
            for (nom, situation) in &situations {
                let situation = at(situation, membres[0], decoupage);
                let parcours = oriente(&anywhere(catalogue, &situation));
                if !somebody(&parcours) {
                    impasses.sans_personne += membres.len();
                }
                if parcours.etapes.is_empty() {
                    impasses.sans_etape += membres.len();
                }
                ici.push(Cellule::new(&parcours, membres, nom, catalogue));
            }
            for (_, situation) in &dossiers {
                let mut situation = situation.clone();
                situation.dis(Champ::ProjetCommune, Valeur::Commune(membres[0]));
                let demande = anywhere(catalogue, &situation);
                let conseiller = oriente(&demande).conseiller;
                let demandee = conseiller.as_ref().map_or("", |c| id(c, catalogue));
                if ailleurs(&demande, demandee, &[], &[]).is_empty() {
                    impasses.sans_autre += membres.len();
                }
            }
            // One for each class: its neighbours of the grid are as weak.
            cellules.extend(ici.into_iter().min_by_key(Cellule::force));
        }
        cellules.sort_by_key(Cellule::force);
        cellules.truncate(LES_PLUS_FAIBLES);
        impasses.les_plus_faibles = cellules;
        impasses
    }

    pub(crate) fn check(&self) -> Result<()> {
        if self.sans_personne > 0 {
            bail!("{} cells without anybody to meet", self.sans_personne);
        }
        if self.sans_autre > 0 {
            bail!("{} applications with nobody else to ask", self.sans_autre);
        }
        Ok(())
    }
}

/// Everybody that the catalogue knows.
fn anywhere<'a>(catalogue: &'a Catalogue, situation: &'a Situation) -> Demande<'a> {
    Demande {
        catalogue,
        annuaire: None,
        situation,
        position: None,
        limite: usize::MAX,
    }
}

/// The entry that is proposed: there are no structures here.
fn id<'a>(proposition: &Proposition, catalogue: &'a Catalogue) -> &'a str {
    match proposition.qui {
        Qui::Fiche(rang) => &catalogue.fiches()[usize::from(rang)].id,
        Qui::Structure(_) => "",
    }
}

/// Somebody to talk to, with a reason that stands for them.
fn somebody(parcours: &Parcours) -> bool {
    let raisons = parcours.conseiller.iter().flat_map(|c| &c.raisons);
    raisons.into_iter().any(|raison| raison.poids > 0)
}

impl Cellule {
    fn force(&self) -> (usize, usize, i16) {
        (self.propositions, self.etapes, self.points)
    }

    fn new(
        parcours: &Parcours,
        communes: &[CodeCommune],
        situation: &str,
        catalogue: &Catalogue,
    ) -> Self {
        let conseiller = parcours.conseiller.as_ref();
        Self {
            commune: communes[0].to_string(),
            communes: communes.len(),
            situation: situation.to_owned(),
            propositions: parcours.etapes.iter().map(|e| e.propositions.len()).sum(),
            etapes: parcours.etapes.len(),
            conseiller: conseiller.map_or("—", |c| id(c, catalogue)).to_owned(),
            points: conseiller.map_or(0, |c| c.points),
        }
    }
}

/// Every condition of the catalogue on a place, one kind of place at a time: how
/// narrowly a territory holds a commune counts too.
fn leaves(catalogue: &Catalogue) -> Vec<Zones> {
    fn visit(regle: &Regle, lieux: &mut Vec<Zones>) {
        match regle {
            Regle::Situe(_, zones) => lieux.push(zones.clone()),
            Regle::Toutes(regles) | Regle::UneDe(regles) => {
                regles.iter().for_each(|regle| visit(regle, lieux));
            }
            Regle::Non(regle) => visit(regle, lieux),
            _ => {}
        }
    }
    let mut lieux = Vec::new();
    let conditions = catalogue.fiches().iter().flat_map(|f| &f.conditions);
    conditions.for_each(|condition| visit(&condition.regle, &mut lieux));
    lieux
        .into_iter()
        .flat_map(|zones| {
            let vide = Zones::default;
            [
                Zones {
                    communes: zones.communes.clone(),
                    ..vide()
                },
                Zones {
                    intercommunalites: zones.intercommunalites.clone(),
                    ..vide()
                },
                Zones {
                    departements: zones.departements.clone(),
                    ..vide()
                },
                zones,
            ]
        })
        .collect()
}

/// What is known of a place by its commune.
fn connu(commune: CodeCommune, decoupage: &Decoupage) -> Connu {
    Connu {
        commune: Some(commune),
        epci: decoupage.epci(commune),
        departement: Some(commune.departement()),
        region: commune.departement().region(),
    }
}

/// The situation of somebody who lives in a commune and whose project is there.
fn at(situation: &Situation, commune: CodeCommune, decoupage: &Decoupage) -> Situation {
    let mut situation = situation.clone();
    for champ in [Champ::ResidenceCommune, Champ::ProjetCommune] {
        situation.dis(champ, Valeur::Commune(commune));
    }
    if let Some(epci) = decoupage.epci(commune) {
        for champ in [Champ::ResidenceEpci, Champ::ProjetEpci] {
            situation.dis(champ, Valeur::Epci(epci));
        }
    }
    situation
}

/// Every combination of the axes on a day, nothing known among them.
fn grid(axes: &[Axe], day: Date) -> Vec<(String, Situation)> {
    let mut situations = vec![(String::new(), Situation::new(day))];
    for &(champ, valeurs) in axes {
        let avec = |(nom, situation): &(String, Situation)| {
            let mut toutes = vec![(nom.clone(), situation.clone())];
            for &valeur in valeurs {
                let mut dite = situation.clone();
                dite.dis(champ, valeur);
                toutes.push((format!("{nom}{champ}={} ", ecrit(champ, valeur)), dite));
            }
            toutes
        };
        situations = situations.iter().flat_map(avec).collect();
    }
    situations
}

fn ecrit(champ: Champ, valeur: Valeur) -> String {
    let mot = |rang: usize| champ.valeurs().get(rang).copied().unwrap_or_default();
    match valeur {
        Valeur::Choix(rang) => mot(usize::from(rang)).to_owned(),
        Valeur::Liste(bits) => mot(bits.trailing_zeros() as usize).to_owned(),
        Valeur::Booleen(vrai) => vrai.to_string(),
        Valeur::Nombre(nombre) => nombre.to_string(),
        _ => String::new(),
    }
}

impl fmt::Display for Impasses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} communes × {} situations = {} cells, in {} classes of communes",
            self.communes, self.situations, self.cellules, self.classes
        )?;
        writeln!(f, "{:>8} cells without anybody to meet", self.sans_personne)?;
        writeln!(f, "{:>8} cells with somebody and no step", self.sans_etape)?;
        writeln!(
            f,
            "{:>8} applications with nobody else to ask",
            self.sans_autre
        )?;
        let lignes: Vec<_> = self
            .les_plus_faibles
            .iter()
            .map(|c| {
                [
                    c.situation.clone(),
                    format!("{} (and {} more)", c.commune, c.communes - 1),
                    c.propositions.to_string(),
                    c.etapes.to_string(),
                    c.conseiller.clone(),
                    c.points.to_string(),
                ]
            })
            .collect();
        let entetes = [
            "weakest cells",
            "commune",
            "met",
            "steps",
            "first",
            "points",
        ];
        write!(f, "{}", table(entetes, &lignes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_in_france_meets_a_dead_end() {
        let impasses = Impasses::enumerate(Date::constant(2026, 11, 22))
            .expect("the catalogue and the division");
        assert!(impasses.communes > 35_000, "{}", impasses.communes);
        assert!(impasses.situations >= 1_000);
        impasses.check().expect("somebody everywhere");
    }
}
