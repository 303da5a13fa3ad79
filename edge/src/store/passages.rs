//! What is counted of the service's use, by day, commune, act and partner; never by person.

use crate::platform::{Failure, Row, Statement, statement};
use serde::Deserialize;
use shared::{
    Date, SignedDuration,
    codes::{CodeCommune, CodeDepartement},
    passage::{Acte, ActeCounts},
    situation::{Situation, SituationPlace},
    structures::Ranked,
};

/// An act to count.
#[derive(Clone, Debug)]
pub(crate) struct CountedAct<'a> {
    pub(crate) acte: Acte,
    pub(crate) commune: Option<CodeCommune>,
    /// The identifier of a partner. One that is not known is not counted.
    pub(crate) partenaire: Option<&'a str>,
}

/// Over how long counts are told.
const TOLD_DAYS: i64 = 365;

/// After how long they are deleted.
const KEPT_DAYS: i64 = 800;

/// The first day of the counts that are told.
pub(crate) fn told_since(today: Date) -> Date {
    days_before(today, TOLD_DAYS)
}

/// The day so many days before; the earliest there is, beyond.
pub(crate) fn days_before(today: Date, days: i64) -> Date {
    let before = today.checked_sub(SignedDuration::from_hours(24 * days));
    before.unwrap_or(Date::MIN)
}

/// Counts one more.
pub(crate) fn count(act: &CountedAct<'_>, today: Date) -> Statement {
    const SQL: &str = "INSERT INTO passage (commune, jour, acte, partenaire, nombre) VALUES \
        (?1, ?2, ?3, coalesce((SELECT id FROM partenaire WHERE id = ?4 AND revoque_le IS NULL), ''), \
        1) ON CONFLICT (commune, jour, acte, partenaire) DO UPDATE SET nombre = nombre + 1";
    let commune = act.commune.map(|code| code.commune().to_string());
    let values = [
        commune.unwrap_or_default().into(),
        today.to_string().into(),
        act.acte.as_str().into(),
        act.partenaire.into(),
    ];
    statement(SQL, values)
}

/// Counts an act about a situation: where the project is or, failing that, where the person
/// lives.
pub(crate) fn count_situation(acte: Acte, situation: &Situation, today: Date) -> Statement {
    let places = [SituationPlace::Projet, SituationPlace::Residence];
    let mut communes = places
        .into_iter()
        .map(|place| situation.known(place).commune);
    let act = CountedAct {
        acte,
        commune: communes.find_map(|commune| commune),
        partenaire: None,
    };
    count(&act, today)
}

/// What was counted in these communes, given as JSON.
pub(crate) fn of_communes(communes: String, since: Date) -> Statement {
    const SQL: &str = "SELECT acte, sum(nombre) AS nombre FROM passage \
        WHERE commune IN (SELECT value FROM json_each(?1)) AND jour >= ?2 GROUP BY acte";
    statement(SQL, [communes.into(), since.to_string().into()])
}

/// What was counted in a département: its code begins that of its communes, and of no other.
pub(crate) fn of_departement(code: CodeDepartement, since: Date) -> Statement {
    const SQL: &str = "SELECT acte, sum(nombre) AS nombre FROM passage \
        WHERE commune BETWEEN ?1 AND ?1 || 'Z' AND jour >= ?2 GROUP BY acte";
    statement(SQL, [code.as_str().into(), since.to_string().into()])
}

/// What came from the sites of a partner.
pub(crate) fn of_partner(id: &str, since: Date) -> Statement {
    const SQL: &str = "SELECT acte, sum(nombre) AS nombre FROM passage \
        WHERE partenaire = ?1 AND partenaire <> '' AND jour >= ?2 GROUP BY acte";
    statement(SQL, [id.into(), since.to_string().into()])
}

/// Deletes what is too old to be told.
pub(crate) fn clean_up(today: Date) -> Statement {
    const SQL: &str = "DELETE FROM passage WHERE jour < ?1";
    statement(SQL, [days_before(today, KEPT_DAYS).to_string().into()])
}

#[derive(Deserialize)]
struct CountRow {
    acte: String,
    nombre: u32,
}

/// Reads what the statements above found.
pub(crate) fn read_counts(rows: &[Row]) -> Result<ActeCounts, Failure> {
    const TABLE: &str = "passage";
    let mut counts = ActeCounts::default();
    for row in rows {
        let CountRow { acte, nombre } = row.read(TABLE)?;
        counts.add(Acte::parse(&acte).ok_or(Failure::Row(TABLE))?, nombre);
    }
    Ok(counts)
}
