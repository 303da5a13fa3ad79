//! [`Store`] in SQL, which is the same natively and on D1.

use super::{
    budgets::Allowance,
    rows::{self, content, dossier},
    writes::statements_of,
};
use crate::platform::{DatabaseError, Platform, Row, SqlValue, Statement, statement};
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::{
        CandidatureState, ContactWay, Content, Delivery, DeliveryState, Dossier, Evenement,
        Idempotency, IssueDuProjet, KnownDeposit, MotifDeReponse, Recipient, Reference, Store,
        StoreFailure, StoreWrite,
    },
};

pub(crate) struct SqlStore<'a, P> {
    platform: &'a P,
    allowance: Option<&'a Allowance>,
}

/// How many messages of one receiver are taken at a time.
const RECEIVER_MAX: u32 = 20;

/// As many messages due are looked at one by one; more are looked at by receiver.
const DUE_FEW: u32 = 200;

/// Holds the messages that are chosen, and returns them.
macro_rules! leased {
    ($chosen:literal) => {
        concat!(
            "UPDATE envoi SET quand = ?2 WHERE id IN (SELECT id FROM (",
            $chosen,
            ") WHERE tour <= ?4 ORDER BY tour, essais > 0, quand LIMIT ?3) \
             RETURNING reference, rang, pour, cible, evenement, statut, relance, bac_a_sable, \
             le, essais, quand"
        )
    };
}

/// As errors name it.
const TABLE: &str = "candidature";

/// The columns of [`dossier!`], read into a type of `shared`, which knows no database.
#[derive(Deserialize)]
#[serde(remote = "Dossier")]
struct DossierColumns {
    #[serde(deserialize_with = "rows::parsed")]
    reference: Reference,
    structure: String,
    dispositif: Option<String>,
    depose_par: Option<String>,
    #[serde(deserialize_with = "rows::flag")]
    bac_a_sable: bool,
    #[serde(deserialize_with = "rows::parsed")]
    #[serde(rename = "etat")]
    state: CandidatureState,
    #[serde(rename = "rang")]
    rank: u32,
    #[serde(deserialize_with = "rows::moment")]
    recue_le: Timestamp,
    #[serde(deserialize_with = "rows::moment")]
    #[serde(rename = "depuis")]
    since: Timestamp,
    #[serde(deserialize_with = "rows::moment")]
    change_le: Timestamp,
    #[serde(deserialize_with = "rows::flag")]
    #[serde(rename = "repondue")]
    answered: bool,
    #[serde(deserialize_with = "rows::flag")]
    #[serde(rename = "relancee")]
    reminded: bool,
    #[serde(deserialize_with = "rows::optional_moment")]
    effacee_le: Option<Timestamp>,
    #[serde(deserialize_with = "rows::optional")]
    avis: Option<ContactWay>,
    #[serde(deserialize_with = "rows::optional")]
    motif: Option<MotifDeReponse>,
    #[serde(deserialize_with = "rows::optional")]
    origine: Option<Reference>,
    #[serde(deserialize_with = "rows::optional")]
    transmise_a: Option<Reference>,
    #[serde(deserialize_with = "rows::optional_moment")]
    rendez_vous_le: Option<Timestamp>,
    #[serde(deserialize_with = "rows::flag")]
    rendez_vous_rappele: bool,
    #[serde(deserialize_with = "rows::flag")]
    nouvelles: bool,
    questions: u32,
    #[serde(deserialize_with = "rows::optional")]
    issue: Option<IssueDuProjet>,
}

#[derive(Deserialize)]
#[serde(transparent)]
struct DossierRow(#[serde(with = "DossierColumns")] Dossier);

/// The sealed columns, which are all `NULL` once the application was erased.
#[derive(Deserialize)]
struct ContentRow {
    cle: Option<String>,
    scelle: Option<String>,
    reponse: Option<String>,
    secret: Option<String>,
    lien: Option<String>,
    rendez_vous: Option<String>,
    note: Option<String>,
    transmission: Option<String>,
}

#[derive(Deserialize)]
struct DeliveryRow {
    #[serde(deserialize_with = "rows::parsed")]
    reference: Reference,
    rang: u32,
    #[serde(flatten)]
    recipient: RecipientRow,
    #[serde(deserialize_with = "rows::parsed")]
    evenement: Evenement,
    #[serde(deserialize_with = "rows::parsed")]
    statut: CandidatureState,
    #[serde(deserialize_with = "rows::flag")]
    relance: bool,
    #[serde(deserialize_with = "rows::flag")]
    bac_a_sable: bool,
    #[serde(deserialize_with = "rows::moment")]
    le: Timestamp,
    essais: u32,
    #[serde(deserialize_with = "rows::moment")]
    quand: Timestamp,
}

/// The kind of receiver is one column, and which one it is another.
#[derive(Deserialize)]
struct RecipientColumns {
    pour: String,
    cible: String,
}

#[derive(Deserialize)]
#[serde(try_from = "RecipientColumns")]
struct RecipientRow(Recipient);

impl TryFrom<RecipientColumns> for RecipientRow {
    type Error = &'static str;

    fn try_from(columns: RecipientColumns) -> Result<Self, Self::Error> {
        let RecipientColumns { pour, cible } = columns;
        Ok(Self(match pour.as_str() {
            "structure" => Recipient::Structure(cible),
            "partenaire" => Recipient::Partenaire(cible),
            "personne" => Recipient::Personne(cible.parse().map_err(|()| "no way to a person")?),
            _ => return Err("no kind of receiver"),
        }))
    }
}

impl From<DeliveryRow> for Delivery {
    fn from(row: DeliveryRow) -> Self {
        Self {
            reference: row.reference,
            rank: row.rang,
            recipient: row.recipient.0,
            evenement: row.evenement,
            statut: row.statut,
            relance: row.relance,
            bac_a_sable: row.bac_a_sable,
            le: row.le,
            attempts: row.essais,
            delivery_state: DeliveryState::Pending(row.quand),
        }
    }
}

pub(crate) fn read_dossier(row: &Row) -> Result<Dossier, crate::Failure> {
    row.read(TABLE).map(|DossierRow(dossier)| dossier)
}

/// The content is `None` once erased. It is damage when only some of its columns are there,
/// or when its presence contradicts `effacee_le`.
pub(crate) fn read_whole(row: &Row) -> Result<(Dossier, Option<Content>), crate::Failure> {
    let dossier = read_dossier(row)?;
    let columns: ContentRow = row.read(TABLE)?;
    let content = match (columns.cle, columns.scelle, columns.reponse, columns.secret) {
        (Some(key), Some(sealed), Some(answer), Some(secret)) => Some(Content {
            key,
            sealed,
            answer,
            secret,
            indices: Vec::new(),
            link: columns.lien,
            appointment: columns.rendez_vous,
            note: columns.note,
            handover: columns.transmission,
        }),
        (None, None, None, None)
            if [
                columns.lien,
                columns.rendez_vous,
                columns.note,
                columns.transmission,
            ]
            .iter()
            .all(Option::is_none) =>
        {
            None
        }
        _ => return Err(crate::Failure::Row(TABLE)),
    };
    match content.is_some() == dossier.effacee_le.is_none() {
        true => Ok((dossier, content)),
        false => Err(crate::Failure::Row(TABLE)),
    }
}

fn unreadable(_: crate::Failure) -> StoreFailure {
    StoreFailure::Unreadable
}

impl<'a, P: Platform> SqlStore<'a, P> {
    pub(crate) fn new(platform: &'a P) -> Self {
        Self {
            platform,
            allowance: None,
        }
    }

    /// A store whose every transaction first counts against an allowance. Over the limit, the
    /// transaction is a conflict; a read has no other cause of conflict.
    pub(crate) fn within(platform: &'a P, allowance: Option<&'a Allowance>) -> Self {
        Self {
            platform,
            allowance,
        }
    }

    async fn batch(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, StoreFailure> {
        let allowed = self.allowance.map_or(&[][..], |a| &a.statements);
        let all = allowed.iter().cloned().chain(statements).collect();
        let done = self.platform.batch(all).await;
        let mut batches = done.map_err(|error| match error {
            DatabaseError::Constraint => StoreFailure::Conflict,
            DatabaseError::Unavailable => StoreFailure::Unavailable,
        })?;
        let own = batches.split_off(allowed.len().min(batches.len()));
        if let Some(allowance) = self.allowance
            && let Some(row) = batches.first().and_then(|rows| rows.first())
        {
            allowance.record(row).map_err(unreadable)?;
        }
        Ok(own)
    }

    async fn rows(&self, statement: Statement) -> Result<Vec<Row>, StoreFailure> {
        let mut batches = self.batch(vec![statement]).await?;
        batches.pop().ok_or(StoreFailure::Unavailable)
    }

    pub(crate) async fn read_whole(
        &self,
        reference: Reference,
    ) -> Result<Option<(Dossier, Option<Content>)>, StoreFailure> {
        const SQL: &str = concat!(
            "SELECT ",
            dossier!(),
            ", ",
            content!(),
            " FROM candidature WHERE reference = ?1"
        );
        let rows = self
            .rows(statement(SQL, [reference.as_str().into()]))
            .await?;
        let read = rows.first().map(read_whole).transpose();
        read.map_err(unreadable)
    }
}

impl<P: Platform> Store for SqlStore<'_, P> {
    async fn dossier(&self, reference: Reference) -> Result<Option<Dossier>, StoreFailure> {
        const SQL: &str = concat!(
            "SELECT ",
            dossier!(),
            " FROM candidature WHERE reference = ?1"
        );
        let rows = self
            .rows(statement(SQL, [reference.as_str().into()]))
            .await?;
        let read = rows.first().map(read_dossier).transpose();
        read.map_err(unreadable)
    }

    async fn deposit(
        &self,
        idempotency: &Idempotency,
    ) -> Result<Option<KnownDeposit>, StoreFailure> {
        const SQL: &str = concat!(
            "SELECT ",
            dossier!(),
            ", ",
            content!(),
            ", corps FROM candidature \
             WHERE auteur = ?1 AND idempotence = ?2"
        );
        let values = [
            idempotency.author.as_str().into(),
            idempotency.key.as_str().into(),
        ];
        let rows = self.rows(statement(SQL, values)).await?;
        let Some(row) = rows.first() else {
            return Ok(None);
        };
        let (dossier, content) = read_whole(row).map_err(unreadable)?;
        let KnownBody { corps } = row.read(TABLE).map_err(unreadable)?;
        if corps.is_none() && content.is_some() {
            return Err(StoreFailure::Unreadable);
        }
        Ok(Some(KnownDeposit {
            body: corps.unwrap_or_default(),
            dossier,
            content,
        }))
    }

    async fn due_before(
        &self,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<Result<Dossier, StoreFailure>>, StoreFailure> {
        const SQL: &str = concat!(
            "SELECT ",
            dossier!(),
            " FROM candidature WHERE echeance_le <= ?1 ORDER BY echeance_le LIMIT ?2 OFFSET ?3"
        );
        let mut dues = Vec::new();
        // Unreadable rows stay due: look past them, or they would keep out the others.
        loop {
            let offset = SqlValue::Integer(dues.len() as i64);
            let values = [now.into(), limit.into(), offset];
            let rows = self.rows(statement(SQL, values)).await?;
            dues.extend(rows.iter().map(|row| read_dossier(row).map_err(unreadable)));
            let readable = dues.iter().filter(|due| due.is_ok()).count();
            if rows.len() < limit as usize || readable >= limit as usize {
                return Ok(dues);
            }
        }
    }

    async fn lease_due(
        &self,
        now: Timestamp,
        lease: Timestamp,
        limit: u32,
    ) -> Result<Vec<Result<Delivery, StoreFailure>>, StoreFailure> {
        // A question of its own: where little is due, going through all receivers that wait for
        // something would read hundreds of times more.
        const DUE: &str = "SELECT 1 FROM envoi WHERE quand <= ?1 LIMIT ?2";
        let due = [now.into(), DUE_FEW.into()];
        let due = self.rows(statement(DUE, due)).await?.len();
        if due == 0 {
            return Ok(Vec::new());
        }
        // The first of each receiver, the second of each, those that never failed before the
        // others.
        const FEW: &str = leased!(
            "SELECT id, essais, quand, row_number() OVER (PARTITION BY pour, cible \
            ORDER BY quand) AS tour FROM envoi WHERE quand <= ?1"
        );
        // The same without going through all that is due: the receivers that have messages
        // waiting, one after the other in their index; of each the oldest few.
        const MANY: &str = leased!(
            "WITH RECURSIVE receveur (cle) AS (\
            SELECT min(pour || ':' || cible) FROM envoi WHERE quand IS NOT NULL \
            UNION ALL SELECT (SELECT min(pour || ':' || cible) FROM envoi \
            WHERE quand IS NOT NULL AND pour || ':' || cible > receveur.cle) \
            FROM receveur WHERE receveur.cle IS NOT NULL) \
            SELECT e.id, e.essais, e.quand, row_number() OVER (PARTITION BY r.cle ORDER BY e.quand) AS tour \
            FROM receveur r JOIN envoi e ON e.id IN (SELECT d.id FROM envoi d \
            WHERE d.quand IS NOT NULL AND d.pour || ':' || d.cible = r.cle AND d.quand <= ?1 \
            ORDER BY d.quand LIMIT ?4)"
        );
        let sql = match due < DUE_FEW as usize {
            true => FEW,
            false => MANY,
        };
        let values = [now.into(), lease.into(), limit.into(), RECEIVER_MAX.into()];
        let rows = self.rows(statement(sql, values)).await?;
        let read = |row: &Row| row.read::<DeliveryRow>("envoi").map(Delivery::from);
        Ok(rows
            .iter()
            .map(|row| read(row).map_err(unreadable))
            .collect())
    }

    async fn apply(&self, writes: Vec<StoreWrite>) -> Result<(), StoreFailure> {
        let statements = writes.iter().flat_map(statements_of).collect();
        self.batch(statements).await.map(drop)
    }
}

/// The digest of the body that a deposit came with; `NULL` once erased.
#[derive(Deserialize)]
struct KnownBody {
    corps: Option<String>,
}
