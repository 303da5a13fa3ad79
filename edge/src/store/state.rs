//! Whether the database is sound, and what waits in it.

use crate::platform::{Panne, Platform, statement};
use serde::Deserialize;
use shared::{Timestamp, candidature::Etat, wire::v1::administration::Illisibles};

/// What is told of the database.
pub(crate) struct State {
    pub(crate) candidatures: u32,
    pub(crate) sans_annonce: u32,
    pub(crate) en_attente: u32,
    pub(crate) abandonnes: u32,
    pub(crate) illisibles: Illisibles,
    pub(crate) integrite: String,
}

#[derive(Deserialize)]
struct Counts {
    candidatures: u32,
    sans_annonce: u32,
    en_attente: u32,
    abandonnes: u32,
}

#[derive(Deserialize)]
struct Integrity {
    quick_check: String,
}

const COUNTS: &str = "SELECT (SELECT count(*) FROM candidature) AS candidatures, \
    (SELECT count(*) FROM candidature WHERE reference NOT IN (SELECT reference FROM envoi \
    WHERE evenement = 'candidature.recue')) AS sans_annonce, \
    (SELECT count(*) FROM envoi WHERE quand IS NOT NULL) AS en_attente, \
    (SELECT count(*) FROM envoi WHERE sort = 'abandonne') AS abandonnes";

const INTEGRITY: &str = "PRAGMA quick_check";

/// What the readers of rows refuse, said in SQL: a test damages rows and compares. `?1`
/// holds the statuses, `?2` and `?3` the first and the last moment.
const UNREADABLE: &str = "SELECT \
    (SELECT count(*) FROM candidature WHERE length(reference) <> 8 \
    OR reference GLOB '*[^34679CDFGHJKMNPQRTWX]*' \
    OR etat NOT IN (SELECT value FROM json_each(?1)) \
    OR rang NOT BETWEEN 0 AND 4294967295 \
    OR bac_a_sable NOT IN (0, 1) OR repondue NOT IN (0, 1) OR relancee NOT IN (0, 1) \
    OR recue_le NOT BETWEEN ?2 AND ?3 OR depuis NOT BETWEEN ?2 AND ?3 \
    OR change_le NOT BETWEEN ?2 AND ?3 OR coalesce(effacee_le, 0) NOT BETWEEN ?2 AND ?3 \
    OR (cle IS NULL) <> (effacee_le IS NOT NULL) OR (scelle IS NULL) <> (cle IS NULL) \
    OR (reponse IS NULL) <> (cle IS NULL) OR (secret IS NULL) <> (cle IS NULL)) AS candidature, \
    (SELECT count(*) FROM historique WHERE le NOT BETWEEN ?2 AND ?3 \
    OR par NOT IN ('candidat', 'structure', 'guichet') \
    OR (acte NOT IN ('relance', 'correction', 'effacement') \
    AND acte NOT IN (SELECT value FROM json_each(?1)))) AS historique, \
    (SELECT count(*) FROM envoi WHERE quand IS NOT NULL AND (length(reference) <> 8 \
    OR reference GLOB '*[^34679CDFGHJKMNPQRTWX]*' \
    OR rang NOT BETWEEN 0 AND 4294967295 OR essais NOT BETWEEN 0 AND 4294967295 \
    OR pour NOT IN ('structure', 'partenaire') \
    OR evenement NOT IN ('candidature.recue', 'candidature.statut', 'candidature.retiree', \
    'candidature.effacee') OR statut NOT IN (SELECT value FROM json_each(?1)) \
    OR relance NOT IN (0, 1) OR bac_a_sable NOT IN (0, 1) \
    OR le NOT BETWEEN ?2 AND ?3 OR quand NOT BETWEEN ?2 AND ?3)) AS envoi, \
    (SELECT count(*) FROM livraison WHERE essai NOT BETWEEN 0 AND 4294967295 \
    OR le NOT BETWEEN ?2 AND ?3) AS livraison, \
    (SELECT count(*) FROM partenaire WHERE portee NOT IN ('prescripteur', 'structure', 'lecture') \
    OR bac_a_sable NOT IN (0, 1) OR quota NOT BETWEEN 0 AND 4294967295 \
    OR CASE WHEN json_valid(origines) THEN json_type(origines) <> 'array' \
    OR EXISTS (SELECT 1 FROM json_each(origines) WHERE type <> 'text') ELSE 1 END \
    OR CASE WHEN json_valid(hotes) THEN json_type(hotes) <> 'array' \
    OR EXISTS (SELECT 1 FROM json_each(hotes) WHERE type <> 'text') ELSE 1 END \
    OR cree_le NOT BETWEEN ?2 AND ?3 OR coalesce(revoque_le, 0) NOT BETWEEN ?2 AND ?3) \
    AS partenaire";

/// Reads it.
pub(crate) async fn read<P: Platform>(platform: &P) -> Result<State, Panne> {
    let statuses = Etat::TOUS.map(Etat::as_str);
    let statuses = serde_json::to_string(&statuses).map_err(|_| Panne::Base)?;
    let moments = [Timestamp::MIN, Timestamp::MAX];
    let [first, last] = moments.map(|moment| moment.as_millisecond().into());
    let rows = platform
        .batch(vec![
            statement(COUNTS, []),
            statement(UNREADABLE, [statuses.into(), first, last]),
            statement(INTEGRITY, []),
        ])
        .await
        .map_err(|_| Panne::Base)?;
    let [counts, unreadable, integrity] = rows.as_slice() else {
        return Err(Panne::Base);
    };
    let first = |rows: &[_]| rows.first().ok_or(Panne::Base).cloned();
    let Counts {
        candidatures,
        sans_annonce,
        en_attente,
        abandonnes,
    } = first(counts)?.read("candidature")?;
    let illisibles = first(unreadable)?.read("candidature")?;
    let Integrity { quick_check } = first(integrity)?.read("quick_check")?;
    Ok(State {
        candidatures,
        sans_annonce,
        en_attente,
        abandonnes,
        illisibles,
        integrite: quick_check,
    })
}
