//! The statements of each [`StoreWrite`].

use super::rows::dossier;
use crate::platform::{SqlValue, Statement, statement};
use shared::candidature::{
    Actor, CandidatureAct, ContactWay, Content, Delivery, DeliveryState, Dossier, Idempotency,
    IssueDuProjet, MotifDeReponse, Recipient, Reference, StoreWrite,
};

/// Takes the next number in the order of changes, which later statements of the same
/// transaction read by `(SELECT n FROM ordre)`.
const ADVANCE_ORDER: &str = "UPDATE ordre SET n = n + 1";

pub(crate) fn statements_of(write: &StoreWrite) -> Vec<Statement> {
    match write {
        StoreWrite::Deposit {
            dossier,
            content,
            idempotency,
        } => deposit(dossier, content, idempotency.as_ref()),
        StoreWrite::CandidatureAct {
            dossier,
            act,
            by,
            content,
        } => write_act(dossier, *act, *by, content.as_ref()),
        StoreWrite::Delivery(delivery) => vec![insert_delivery(delivery)],
        StoreWrite::Attempt(delivery) => {
            const SQL: &str = "UPDATE envoi SET essais = ?2, sort = ?3, quand = ?4 WHERE id = ?1";
            let (state, when) = state_columns(delivery.delivery_state);
            let values = [delivery.id().into(), delivery.attempts.into(), state, when];
            vec![statement(SQL, values)]
        }
        StoreWrite::Deletion(reference, rank) => delete(*reference, *rank),
    }
}

fn deposit(
    dossier: &Dossier,
    content: &Content,
    idempotency: Option<&Idempotency>,
) -> Vec<Statement> {
    const SQL: &str = concat!(
        "INSERT INTO candidature (",
        dossier!(),
        ", echeance_le, cle, scelle, reponse, secret, auteur, idempotence, corps, suite) VALUES \
         (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, \
         ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, (SELECT n FROM ordre))"
    );
    let (deadline_at, _) = dossier.next_deadline();
    let of = |read: fn(&Idempotency) -> &String| idempotency.map(|i| read(i).as_str()).into();
    let values = [
        dossier.reference.as_str().into(),
        dossier.structure.as_str().into(),
        dossier.dispositif.as_deref().into(),
        dossier.depose_par.as_deref().into(),
        dossier.bac_a_sable.into(),
        dossier.state.as_str().into(),
        dossier.rank.into(),
        dossier.recue_le.into(),
        dossier.since.into(),
        dossier.change_le.into(),
        dossier.answered.into(),
        dossier.reminded.into(),
        dossier.effacee_le.into(),
        dossier.avis.map(ContactWay::as_str).into(),
        dossier.motif.map(MotifDeReponse::as_str).into(),
        text(dossier.origine).into(),
        text(dossier.transmise_a).into(),
        dossier.rendez_vous_le.into(),
        dossier.rendez_vous_rappele.into(),
        dossier.nouvelles.into(),
        dossier.questions.into(),
        dossier.issue.map(IssueDuProjet::as_str).into(),
        deadline_at.into(),
        content.key.as_str().into(),
        content.sealed.as_str().into(),
        content.answer.as_str().into(),
        content.secret.as_str().into(),
        of(|i| &i.author),
        of(|i| &i.key),
        of(|i| &i.body),
    ];
    let act = CandidatureAct::Transition(dossier.state);
    let by = match dossier.origine {
        Some(_) => Actor::Structure,
        None => Actor::Candidat,
    };
    let mut statements = vec![
        statement(ADVANCE_ORDER, []),
        statement(SQL, values),
        history(dossier, act, by),
    ];
    statements.extend(indices(dossier.reference, content));
    statements
}

fn text(reference: Option<Reference>) -> Option<String> {
    reference.map(|reference| reference.to_string())
}

fn history(dossier: &Dossier, act: CandidatureAct, by: Actor) -> Statement {
    const SQL: &str =
        "INSERT INTO historique (reference, rang, acte, par, le) VALUES (?1, ?2, ?3, ?4, ?5)";
    let values = [
        dossier.reference.as_str().into(),
        dossier.rank.into(),
        act.as_str().into(),
        by.as_str().into(),
        dossier.change_le.into(),
    ];
    statement(SQL, values)
}

fn indices(reference: Reference, content: &Content) -> impl Iterator<Item = Statement> {
    const SQL: &str = "INSERT INTO indice (reference, empreinte) VALUES (?1, ?2)";
    content.indices.iter().map(move |digest| {
        let values = [reference.as_str().into(), digest.as_str().into()];
        statement(SQL, values)
    })
}

const DELETE_BLIND_INDEX: &str = "DELETE FROM indice WHERE reference = ?1";

fn write_act(
    dossier: &Dossier,
    act: CandidatureAct,
    by: Actor,
    content: Option<&Content>,
) -> Vec<Statement> {
    const SQL: &str = "UPDATE candidature SET etat = ?2, rang = ?3, depuis = ?4, change_le = ?5, \
        repondue = ?6, relancee = ?7, effacee_le = ?8, echeance_le = ?9, avis = ?10, motif = ?11, \
        transmise_a = ?12, rendez_vous_le = ?13, rendez_vous_rappele = ?14, nouvelles = ?15, \
        questions = ?16, issue = ?17, suite = (SELECT n FROM ordre) WHERE reference = ?1";
    let reference = || SqlValue::from(dossier.reference.as_str());
    let (deadline_at, _) = dossier.next_deadline();
    let values = [
        reference(),
        dossier.state.as_str().into(),
        dossier.rank.into(),
        dossier.since.into(),
        dossier.change_le.into(),
        dossier.answered.into(),
        dossier.reminded.into(),
        dossier.effacee_le.into(),
        deadline_at.into(),
        dossier.avis.map(ContactWay::as_str).into(),
        dossier.motif.map(MotifDeReponse::as_str).into(),
        text(dossier.transmise_a).into(),
        dossier.rendez_vous_le.into(),
        dossier.rendez_vous_rappele.into(),
        dossier.nouvelles.into(),
        dossier.questions.into(),
        dossier.issue.map(IssueDuProjet::as_str).into(),
    ];
    let mut statements = vec![
        // First, because its primary key makes two acts of one rank exclude each other.
        history(dossier, act, by),
        statement(ADVANCE_ORDER, []),
        statement(SQL, values),
    ];
    match (act, content) {
        (CandidatureAct::Erasure, _) => {
            const SQL: &str = "UPDATE candidature SET cle = NULL, scelle = NULL, reponse = NULL, \
                secret = NULL, lien = NULL, rendez_vous = NULL, note = NULL, transmission = NULL, \
                corps = NULL WHERE reference = ?1";
            statements.push(statement(SQL, [reference()]));
            statements.push(statement(DELETE_BLIND_INDEX, [reference()]));
        }
        (_, Some(content)) => {
            const SQL: &str = "UPDATE candidature SET scelle = ?2, secret = ?3, lien = ?4, \
                rendez_vous = ?5, note = ?6, transmission = ?7 WHERE reference = ?1";
            let values = [
                reference(),
                content.sealed.as_str().into(),
                content.secret.as_str().into(),
                content.link.as_deref().into(),
                content.appointment.as_deref().into(),
                content.note.as_deref().into(),
                content.handover.as_deref().into(),
            ];
            statements.push(statement(SQL, values));
            // Only new contact details are found by other digests.
            if act == CandidatureAct::Correction {
                statements.push(statement(DELETE_BLIND_INDEX, [reference()]));
                statements.extend(indices(dossier.reference, content));
            }
        }
        _ => {}
    }
    statements
}

fn insert_delivery(delivery: &Delivery) -> Statement {
    const SQL: &str = "INSERT INTO envoi (id, reference, rang, pour, cible, evenement, statut, \
        relance, bac_a_sable, le, essais, sort, quand) VALUES \
        (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    let (recipient, target) = match &delivery.recipient {
        Recipient::Structure(id) => ("structure", id.as_str()),
        Recipient::Partenaire(id) => ("partenaire", id.as_str()),
        Recipient::Personne(way) => ("personne", way.as_str()),
    };
    let (state, when) = state_columns(delivery.delivery_state);
    let values = [
        delivery.id().into(),
        delivery.reference.as_str().into(),
        delivery.rank.into(),
        recipient.into(),
        target.into(),
        delivery.evenement.as_str().into(),
        delivery.statut.as_str().into(),
        delivery.relance.into(),
        delivery.bac_a_sable.into(),
        delivery.le.into(),
        delivery.attempts.into(),
        state,
        when,
    ];
    statement(SQL, values)
}

fn state_columns(state: DeliveryState) -> (SqlValue, SqlValue) {
    match state {
        DeliveryState::Pending(when) => ("attente".into(), when.into()),
        DeliveryState::Delivered => ("livre".into(), SqlValue::Null),
        DeliveryState::ToRead => ("a_lire".into(), SqlValue::Null),
        DeliveryState::Orphaned => ("sans_recepteur".into(), SqlValue::Null),
        DeliveryState::Abandoned => ("abandonne".into(), SqlValue::Null),
    }
}

fn delete(reference: Reference, rank: u32) -> Vec<Statement> {
    // This line of history conflicts with any act since that rank, which stops the deletion;
    // otherwise it is deleted with the other lines.
    const LAST_ENTRY: &str = "INSERT INTO historique (reference, rang, acte, par, le) \
        VALUES (?1, ?2, 'suppression', 'guichet', 0)";
    const HISTORY: &str = "DELETE FROM historique WHERE reference = ?1";
    const ROW: &str = "DELETE FROM candidature WHERE reference = ?1";
    // Its messages have it in their identifiers, whose order is that of their index.
    const MESSAGES: &str = "UPDATE envoi SET orphelin = 1 \
        WHERE id > 'msg_' || ?1 || '_' AND id < 'msg_' || ?1 || '`'";
    let reference = || SqlValue::from(reference.as_str());
    vec![
        statement(LAST_ENTRY, [reference(), (rank + 1).into()]),
        statement(DELETE_BLIND_INDEX, [reference()]),
        statement(HISTORY, [reference()]),
        statement(ROW, [reference()]),
        statement(MESSAGES, [reference()]),
    ]
}
