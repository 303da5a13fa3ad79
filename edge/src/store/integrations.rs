//! Where elements run: a site, a day, a version, an error's code. Never a page nor a person.

use crate::{
    platform::{Failure, Row, Statement, statement},
    store::passages::days_before,
};
use serde::Deserialize;
use shared::{Date, wire::v1::passage::IntegrationVue};

/// After how many days without an element a site is said to be silent.
pub(crate) const SILENT_DAYS: i64 = 7;
/// For how long a site is told of.
const TOLD_DAYS: i64 = 60;
/// How long it is kept.
const KEPT_DAYS: i64 = 400;

/// A site where an element was loaded, or where we refused something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sighting {
    /// `https://ville.fr`.
    pub(crate) origine: String,
    /// The partner that the page names; empty when it names none.
    pub(crate) partenaire: String,
    /// The version that was loaded; empty for whoever follows the newest.
    pub(crate) version: String,
    /// The code of what was refused; empty when nothing was.
    pub(crate) code: String,
}

/// Notes it. Whoever makes sites up fills a day, and no more.
pub(crate) fn note_sighting(sighting: &Sighting, today: Date) -> Statement {
    const SQL: &str = "INSERT INTO integration (origine, jour, partenaire, version, code) \
        SELECT ?1, ?2, coalesce((SELECT id FROM partenaire WHERE id = ?3), ''), ?4, ?5 \
        WHERE (SELECT count(*) FROM integration WHERE jour = ?2) < 5000 ON CONFLICT DO NOTHING";
    let values = [
        sighting.origine.as_str().into(),
        today.to_string().into(),
        sighting.partenaire.as_str().into(),
        sighting.version.as_str().into(),
        sighting.code.as_str().into(),
    ];
    statement(SQL, values)
}

/// The sites of a partner: those that its key may serve from, and those that name it.
pub(crate) fn of_partner(id: &str, origines: &str, today: Date) -> Statement {
    const SQL: &str = "SELECT origine, jour, version, code FROM integration WHERE jour >= ?3 \
        AND (origine IN (SELECT value FROM json_each(?2)) OR origine IN (SELECT origine \
        FROM integration WHERE partenaire = ?1 AND partenaire <> '')) ORDER BY origine, jour";
    let since = days_before(today, TOLD_DAYS).to_string();
    statement(SQL, [id.into(), origines.into(), since.into()])
}

#[derive(Deserialize)]
struct SightingRow {
    origine: String,
    jour: String,
    version: String,
    code: String,
}

/// What is told of the sites that the statements above found.
pub(crate) fn told(rows: &[Row], today: Date) -> Result<Vec<IntegrationVue>, Failure> {
    let recent = days_before(today, SILENT_DAYS).to_string();
    let mut sites: Vec<IntegrationVue> = Vec::new();
    for row in rows {
        let row: SightingRow = row.read("integration")?;
        if sites.last().is_none_or(|site| site.origine != row.origine) {
            sites.push(IntegrationVue {
                origine: row.origine,
                versions: Vec::new(),
                vue_le: String::new(),
                silencieuse: true,
                erreurs: Vec::new(),
            });
        }
        let Some(site) = sites.last_mut() else {
            continue;
        };
        if row.jour > site.vue_le {
            site.vue_le.clone_from(&row.jour);
            site.versions.clear();
        }
        if row.code.is_empty() && !site.versions.contains(&row.version) {
            site.versions.push(row.version);
        } else if !row.code.is_empty() && row.jour > recent && !site.erreurs.contains(&row.code) {
            site.erreurs.push(row.code);
        }
        site.silencieuse = site.vue_le <= recent;
    }
    Ok(sites)
}

/// The sites of partners that fell silent and of which nobody was told: `partenaire`, `origine`.
pub(crate) fn silent(today: Date) -> Statement {
    const SQL: &str = "SELECT partenaire, origine FROM integration i WHERE partenaire <> '' \
        AND jour >= ?2 AND NOT EXISTS (SELECT 1 FROM silence s \
        WHERE s.partenaire = i.partenaire AND s.origine = i.origine) \
        GROUP BY partenaire, origine HAVING (SELECT max(jour) FROM integration o \
        WHERE o.origine = i.origine) <= ?1 LIMIT 20";
    let values = [
        days_before(today, SILENT_DAYS).to_string().into(),
        days_before(today, TOLD_DAYS).to_string().into(),
    ];
    statement(SQL, values)
}

/// Remembers that a silence was told.
pub(crate) fn silence_told(partenaire: &str, origine: &str, today: Date) -> Statement {
    const SQL: &str = "INSERT INTO silence (partenaire, origine, dit_le) VALUES (?1, ?2, ?3) \
        ON CONFLICT DO NOTHING";
    statement(
        SQL,
        [partenaire.into(), origine.into(), today.to_string().into()],
    )
}

/// Deletes what is too old, and forgets the silence of whoever came back.
pub(crate) fn clean_up(today: Date) -> [Statement; 2] {
    const OLD: &str = "DELETE FROM integration WHERE jour < ?1";
    const BACK: &str = "DELETE FROM silence WHERE EXISTS (SELECT 1 FROM integration i \
        WHERE i.origine = silence.origine AND i.jour >= silence.dit_le)";
    [
        statement(OLD, [days_before(today, KEPT_DAYS).to_string().into()]),
        statement(BACK, []),
    ]
}
