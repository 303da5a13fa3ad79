//! No dead end: every commune of France × a grid of situations.
//!
//! Communes that no rule of the catalogue tells apart get the same answer: each such
//! class is asked once, and stands for all of its communes. The classes are made by
//! evaluating every condition on a place, so they hold for any situation.

use crate::catalogue::AdministrativeDivisions;
use anyhow::{Result, bail};
use rayon::prelude::*;
use serde::Serialize;
use shared::{
    Date,
    codes::CodeCommune,
    eligibilite::{Catalogue, Rule, Truth, Zones},
    orientation::{OrientationQuery, Parcours, Proposition, Who, elsewhere, orient},
    situation::{Field, FieldValue, KnownPlace, Situation},
};
use std::{collections::BTreeMap, fmt};
use steps::table::table;

/// How many cells are printed.
const WEAKEST_COUNT: usize = 12;

/// The values of a field in the grid; nothing is always one more.
type Axis = (Field, &'static [FieldValue]);

/// Stage, age, status, needs, inside and outside of a neighbourhood: each may be unknown.
const AXES: &[Axis] = &[
    (
        Field::Stade,
        &[
            FieldValue::Choice(0),
            FieldValue::Choice(1),
            FieldValue::Choice(2),
            FieldValue::Choice(3),
            FieldValue::Choice(4),
            FieldValue::Choice(5),
            FieldValue::Choice(6),
        ],
    ),
    (
        Field::Age,
        &[
            FieldValue::Number(15.0),
            FieldValue::Number(24.0),
            FieldValue::Number(45.0),
        ],
    ),
    // Looking for a job, employed.
    (
        Field::Emploi,
        &[FieldValue::Choice(0), FieldValue::Choice(2)],
    ),
    // No structure yet, an association, a company.
    (
        Field::StatutJuridique,
        &[
            FieldValue::Choice(0),
            FieldValue::Choice(1),
            FieldValue::Choice(7),
        ],
    ),
    // Money, a place, childcare, law.
    (
        Field::Besoins,
        &[
            FieldValue::List(1),
            FieldValue::List(1 << 1),
            FieldValue::List(1 << 8),
            FieldValue::List(1 << 4),
        ],
    ),
    (
        Field::ResidenceQpv,
        &[FieldValue::Boolean(true), FieldValue::Boolean(false)],
    ),
];

/// What an application says of its project beside its commune.
const DOSSIER_AXES: &[Axis] = &[
    AXES[0],
    (
        Field::Secteur,
        &[
            FieldValue::Choice(0),
            FieldValue::Choice(1),
            FieldValue::Choice(2),
            FieldValue::Choice(3),
            FieldValue::Choice(4),
            FieldValue::Choice(5),
            FieldValue::Choice(6),
            FieldValue::Choice(7),
            FieldValue::Choice(8),
            FieldValue::Choice(9),
            FieldValue::Choice(10),
            FieldValue::Choice(11),
            FieldValue::Choice(12),
            FieldValue::Choice(13),
        ],
    ),
    (Field::ProjetQpv, &[FieldValue::Boolean(true)]),
];

/// What was found.
#[derive(Debug, Serialize)]
pub(crate) struct DeadEnds {
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
    les_plus_faibles: Vec<SampleCell>,
}

/// A class of communes and a situation.
#[derive(Clone, Debug, Serialize)]
struct SampleCell {
    commune: String,
    communes: usize,
    situation: String,
    propositions: usize,
    etapes: usize,
    conseiller: String,
    points: i16,
}

impl DeadEnds {
    pub(super) fn of(
        catalogue: &Catalogue,
        communes: &[CodeCommune],
        divisions: &AdministrativeDivisions,
        day: Date,
    ) -> Self {
        let locations = leaves(catalogue);
        let mut classes: BTreeMap<Vec<Truth>, Vec<CodeCommune>> = BTreeMap::new();
        for &commune in communes {
            let known = known(commune, divisions);
            let class = locations
                .iter()
                .map(|zones| zones.contains(&known))
                .collect();
            classes.entry(class).or_default().push(commune);
        }
        let (situations, dossiers) = (grid(AXES, day), grid(DOSSIER_AXES, day));
        let empty = Self {
            communes: communes.len(),
            situations: situations.len(),
            classes: classes.len(),
            cellules: communes.len() * situations.len(),
            sans_personne: 0,
            sans_etape: 0,
            sans_autre: 0,
            les_plus_faibles: Vec::new(),
        };
        let classes: Vec<_> = classes.into_values().collect();
        // Each class is asked some thousand times, apart from the others.
        let found: Vec<Class> = classes
            .par_iter()
            .map(|members| Class::search(catalogue, members, divisions, &situations, &dossiers))
            .collect();
        let mut dead_ends = found.into_iter().fold(empty, |mut all, class| {
            all.sans_personne += class.sans_personne;
            all.sans_etape += class.sans_etape;
            all.sans_autre += class.sans_autre;
            all.les_plus_faibles.extend(class.weakest);
            all
        });
        let cellules = &mut dead_ends.les_plus_faibles;
        cellules.sort_by_key(SampleCell::strength);
        cellules.truncate(WEAKEST_COUNT);
        dead_ends
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

/// What was found in the communes that no rule tells apart.
#[derive(Default)]
struct Class {
    sans_personne: usize,
    sans_etape: usize,
    sans_autre: usize,
    /// One for each class: its neighbours of the grid are as weak.
    weakest: Option<SampleCell>,
}

impl Class {
    fn search(
        catalogue: &Catalogue,
        members: &[CodeCommune],
        divisions: &AdministrativeDivisions,
        situations: &[(String, Situation)],
        dossiers: &[(String, Situation)],
    ) -> Self {
        let mut found = Self::default();
        let mut cells = Vec::new();
        for (name, situation) in situations {
            let situation = at(situation, members[0], divisions);
            let parcours = orient(&anywhere(catalogue, &situation));
            if !somebody(&parcours) {
                found.sans_personne += members.len();
            }
            if parcours.etapes.is_empty() {
                found.sans_etape += members.len();
            }
            cells.push(SampleCell::new(&parcours, members, name, catalogue));
        }
        for (_, situation) in dossiers {
            let mut situation = situation.clone();
            situation.set(Field::ProjetCommune, FieldValue::Commune(members[0]));
            let query = anywhere(catalogue, &situation);
            let conseiller = orient(&query).conseiller;
            let asked = conseiller.as_ref().map_or("", |c| id(c, catalogue));
            if elsewhere(&query, asked, &[], &[]).is_empty() {
                found.sans_autre += members.len();
            }
        }
        found.weakest = cells.into_iter().min_by_key(SampleCell::strength);
        found
    }
}

/// Everybody that the catalogue knows.
fn anywhere<'a>(catalogue: &'a Catalogue, situation: &'a Situation) -> OrientationQuery<'a> {
    OrientationQuery {
        catalogue,
        directory: None,
        situation,
        position: None,
        limit: usize::MAX,
    }
}

/// The entry that is proposed: there are no structures here.
fn id<'a>(proposition: &Proposition, catalogue: &'a Catalogue) -> &'a str {
    match proposition.who {
        Who::Entry(rank) => &catalogue.entries()[usize::from(rank)].id,
        Who::Structure(_) => "",
    }
}

/// Somebody to talk to, with a reason that stands for them.
fn somebody(parcours: &Parcours) -> bool {
    let raisons = parcours.conseiller.iter().flat_map(|c| &c.raisons);
    raisons.into_iter().any(|raison| raison.poids > 0)
}

impl SampleCell {
    fn strength(&self) -> (usize, usize, i16) {
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
    fn visit(rule: &Rule, locations: &mut Vec<Zones>) {
        match rule {
            Rule::Located(_, zones) => locations.push(zones.clone()),
            Rule::AllOf(rules) | Rule::AnyOf(rules) => {
                rules.iter().for_each(|rule| visit(rule, locations));
            }
            Rule::Not(rule) => visit(rule, locations),
            _ => {}
        }
    }
    let mut locations = Vec::new();
    let conditions = catalogue.entries().iter().flat_map(|f| &f.conditions);
    conditions.for_each(|condition| visit(&condition.rule, &mut locations));
    locations
        .into_iter()
        .flat_map(|zones| {
            let empty = Zones::default;
            [
                Zones {
                    communes: zones.communes.clone(),
                    ..empty()
                },
                Zones {
                    intercommunalites: zones.intercommunalites.clone(),
                    ..empty()
                },
                Zones {
                    departements: zones.departements.clone(),
                    ..empty()
                },
                zones,
            ]
        })
        .collect()
}

/// What is known of a place by its commune.
fn known(commune: CodeCommune, divisions: &AdministrativeDivisions) -> KnownPlace {
    KnownPlace {
        commune: Some(commune),
        epci: divisions.epci(commune),
        departement: Some(commune.departement()),
        region: commune.departement().region(),
    }
}

/// The situation of somebody who lives in a commune and whose project is there.
fn at(
    situation: &Situation,
    commune: CodeCommune,
    divisions: &AdministrativeDivisions,
) -> Situation {
    let mut situation = situation.clone();
    for field in [Field::ResidenceCommune, Field::ProjetCommune] {
        situation.set(field, FieldValue::Commune(commune));
    }
    if let Some(epci) = divisions.epci(commune) {
        for field in [Field::ResidenceEpci, Field::ProjetEpci] {
            situation.set(field, FieldValue::Epci(epci));
        }
    }
    situation
}

/// Every combination of the axes on a day, nothing known among them.
fn grid(axes: &[Axis], day: Date) -> Vec<(String, Situation)> {
    let mut situations = vec![(String::new(), Situation::new(day))];
    for &(field, values) in axes {
        let with = |(name, situation): &(String, Situation)| {
            let mut all = vec![(name.clone(), situation.clone())];
            for &value in values {
                let mut known = situation.clone();
                known.set(field, value);
                all.push((format!("{name}{field}={} ", written(field, value)), known));
            }
            all
        };
        situations = situations.iter().flat_map(with).collect();
    }
    situations
}

fn written(field: Field, value: FieldValue) -> String {
    let word = |rank: usize| field.values().get(rank).copied().unwrap_or_default();
    match value {
        FieldValue::Choice(rank) => word(usize::from(rank)).to_owned(),
        FieldValue::List(bits) => word(bits.trailing_zeros() as usize).to_owned(),
        FieldValue::Boolean(is_true) => is_true.to_string(),
        FieldValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

impl fmt::Display for DeadEnds {
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
        let rows: Vec<_> = self
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
        let headers = [
            "weakest cells",
            "commune",
            "met",
            "steps",
            "first",
            "points",
        ];
        write!(f, "{}", table(headers, &rows))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_in_france_meets_a_dead_end() {
        let dead_ends = DeadEnds::enumerate(Date::constant(2026, 11, 22))
            .expect("the catalogue and the division");
        assert!(dead_ends.communes > 35_000, "{}", dead_ends.communes);
        assert!(dead_ends.situations >= 1_000);
        dead_ends.check().expect("somebody everywhere");
    }
}
