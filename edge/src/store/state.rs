//! The state of the database, for the administration.

use crate::platform::{Failure, Platform, statement};
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::{CandidatureAct, CandidatureState, IssueDuProjet, MotifDeReponse},
    wire::v1::administration::Illisibles,
};

pub(crate) struct State {
    pub(crate) candidatures: u32,
    pub(crate) unannounced: u32,
    pub(crate) waiting: u32,
    pub(crate) abandoned: u32,
    pub(crate) orphaned: u32,
    pub(crate) unreadable: Illisibles,
    pub(crate) integrity: String,
}

#[derive(Deserialize)]
struct Counts {
    candidatures: u32,
    sans_annonce: u32,
    en_attente: u32,
    abandonnes: u32,
    sans_recepteur: u32,
}

#[derive(Deserialize)]
struct Integrity {
    quick_check: String,
}

const COUNTS: &str = "SELECT (SELECT count(*) FROM candidature) AS candidatures, \
    (SELECT count(*) FROM candidature WHERE reference NOT IN (SELECT reference FROM envoi \
    WHERE evenement = 'candidature.recue')) AS sans_annonce, \
    (SELECT count(*) FROM envoi WHERE quand IS NOT NULL) AS en_attente, \
    (SELECT count(*) FROM envoi WHERE sort = 'abandonne') AS abandonnes, \
    (SELECT count(*) FROM envoi WHERE sort = 'sans_recepteur') AS sans_recepteur";

const INTEGRITY: &str = "PRAGMA quick_check";

/// Counts in SQL the rows that the readers of rows refuse; a test damages rows and compares.
/// `?1` is the statuses, `?2` and `?3` the first and the last moment that can be read, `?4` the
/// other acts, `?5` the reasons of structures, `?6` what becomes of projects.
const UNREADABLE: &str = "SELECT \
    (SELECT count(*) FROM candidature WHERE length(reference) <> 8 \
    OR reference GLOB '*[^34679CDFGHJKMNPQRTWX]*' \
    OR etat NOT IN (SELECT value FROM json_each(?1)) \
    OR rang NOT BETWEEN 0 AND 4294967295 \
    OR bac_a_sable NOT IN (0, 1) OR repondue NOT IN (0, 1) OR relancee NOT IN (0, 1) \
    OR recue_le NOT BETWEEN ?2 AND ?3 OR depuis NOT BETWEEN ?2 AND ?3 \
    OR change_le NOT BETWEEN ?2 AND ?3 OR coalesce(effacee_le, 0) NOT BETWEEN ?2 AND ?3 \
    OR (cle IS NULL) <> (effacee_le IS NOT NULL) OR (scelle IS NULL) <> (cle IS NULL) \
    OR (reponse IS NULL) <> (cle IS NULL) OR (secret IS NULL) <> (cle IS NULL) \
    OR (cle IS NULL AND coalesce(lien, rendez_vous, note, transmission) IS NOT NULL) \
    OR coalesce(avis, 'sms') NOT IN ('courriel', 'sms') \
    OR coalesce(motif, 'autre') NOT IN (SELECT value FROM json_each(?5)) \
    OR coalesce(issue, 'cree') NOT IN (SELECT value FROM json_each(?6)) \
    OR length(coalesce(origine, reference)) <> 8 OR length(coalesce(transmise_a, reference)) <> 8 \
    OR coalesce(origine, '') GLOB '*[^34679CDFGHJKMNPQRTWX]*' \
    OR coalesce(transmise_a, '') GLOB '*[^34679CDFGHJKMNPQRTWX]*' \
    OR coalesce(rendez_vous_le, 0) NOT BETWEEN ?2 AND ?3 \
    OR rendez_vous_rappele NOT IN (0, 1) OR nouvelles NOT IN (0, 1) \
    OR questions NOT BETWEEN 0 AND 4294967295) AS candidature, \
    (SELECT count(*) FROM historique WHERE le NOT BETWEEN ?2 AND ?3 \
    OR par NOT IN ('candidat', 'structure', 'guichet') \
    OR (acte NOT IN (SELECT value FROM json_each(?4)) \
    AND acte NOT IN (SELECT value FROM json_each(?1)))) AS historique, \
    (SELECT count(*) FROM envoi WHERE quand IS NOT NULL AND (length(reference) <> 8 \
    OR reference GLOB '*[^34679CDFGHJKMNPQRTWX]*' \
    OR rang NOT BETWEEN 0 AND 4294967295 OR essais NOT BETWEEN 0 AND 4294967295 \
    OR pour NOT IN ('structure', 'partenaire', 'personne') \
    OR (pour = 'personne' AND cible NOT IN ('courriel', 'sms')) \
    OR evenement NOT IN ('candidature.recue', 'candidature.statut', 'candidature.retiree', \
    'candidature.effacee', 'candidature.lien') OR statut NOT IN (SELECT value FROM json_each(?1)) \
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

pub(crate) async fn read<P: Platform>(platform: &P) -> Result<State, Failure> {
    let list = |names: &[&str]| serde_json::to_string(names).map_err(|_| Failure::Database);
    let statuses = list(&CandidatureState::ALL.map(CandidatureState::as_str))?;
    let acts = list(&CandidatureAct::OTHERS.map(CandidatureAct::as_str))?;
    let reasons = list(MotifDeReponse::NAMES)?;
    let outcomes = list(IssueDuProjet::NAMES)?;
    let moments = [Timestamp::MIN, Timestamp::MAX];
    let [first, last] = moments.map(|moment| moment.as_millisecond().into());
    let rows = platform
        .batch(vec![
            statement(COUNTS, []),
            statement(
                UNREADABLE,
                [
                    statuses.into(),
                    first,
                    last,
                    acts.into(),
                    reasons.into(),
                    outcomes.into(),
                ],
            ),
            statement(INTEGRITY, []),
        ])
        .await
        .map_err(|_| Failure::Database)?;
    let [counts, unreadable, integrity] = rows.as_slice() else {
        return Err(Failure::Database);
    };
    let first = |rows: &[_]| rows.first().ok_or(Failure::Database).cloned();
    let counts: Counts = first(counts)?.read("candidature")?;
    let unreadable = first(unreadable)?.read("candidature")?;
    let Integrity { quick_check } = first(integrity)?.read("quick_check")?;
    Ok(State {
        candidatures: counts.candidatures,
        unannounced: counts.sans_annonce,
        waiting: counts.en_attente,
        abandoned: counts.abandonnes,
        orphaned: counts.sans_recepteur,
        unreadable,
        integrity: quick_check,
    })
}
