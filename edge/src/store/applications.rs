//! The store of applications, in SQL: the same natively and on D1.

use super::{
    budgets::Allowance,
    rows::{self, dossier},
    writes::statements_of,
};
use crate::platform::{DatabaseError, Platform, Row, Statement, Valeur, statement};
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::{
        Contenu, DepotConnu, Destinataire, Dossier, Ecriture, Envoi, Etat, Evenement, Idempotence,
        Magasin, Panne, Reference, Sort,
    },
};

/// The store.
pub(crate) struct EnBase<'a, P> {
    platform: &'a P,
    allowance: Option<&'a Allowance>,
}

/// The table, as errors name it.
const TABLE: &str = "candidature";

/// Where an application stands, as its row says it.
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
    etat: Etat,
    rang: u32,
    #[serde(deserialize_with = "rows::moment")]
    recue_le: Timestamp,
    #[serde(deserialize_with = "rows::moment")]
    depuis: Timestamp,
    #[serde(deserialize_with = "rows::moment")]
    change_le: Timestamp,
    #[serde(deserialize_with = "rows::flag")]
    repondue: bool,
    #[serde(deserialize_with = "rows::flag")]
    relancee: bool,
    #[serde(deserialize_with = "rows::moment_if_any")]
    effacee_le: Option<Timestamp>,
}

/// The columns of [`dossier!`].
#[derive(Deserialize)]
#[serde(transparent)]
struct DossierRow(#[serde(with = "DossierColumns")] Dossier);

/// What it says, sealed: nothing once it was erased.
#[derive(Deserialize)]
struct ContenuRow {
    cle: Option<String>,
    scelle: Option<String>,
    reponse: Option<String>,
    secret: Option<String>,
}

/// A message of the outbox.
#[derive(Deserialize)]
struct EnvoiRow {
    #[serde(deserialize_with = "rows::parsed")]
    reference: Reference,
    rang: u32,
    pour: Pour,
    cible: String,
    #[serde(deserialize_with = "rows::parsed")]
    evenement: Evenement,
    #[serde(deserialize_with = "rows::parsed")]
    statut: Etat,
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

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Pour {
    Structure,
    Partenaire,
}

impl From<EnvoiRow> for Envoi {
    fn from(row: EnvoiRow) -> Self {
        Self {
            reference: row.reference,
            rang: row.rang,
            pour: match row.pour {
                Pour::Structure => Destinataire::Structure(row.cible),
                Pour::Partenaire => Destinataire::Partenaire(row.cible),
            },
            evenement: row.evenement,
            statut: row.statut,
            relance: row.relance,
            bac_a_sable: row.bac_a_sable,
            le: row.le,
            essais: row.essais,
            sort: Sort::EnAttente(row.quand),
        }
    }
}

/// Where an application stands.
pub(crate) fn read_dossier(row: &Row) -> Result<Dossier, crate::Panne> {
    row.read(TABLE).map(|DossierRow(dossier)| dossier)
}

/// Where an application stands and what it says, which is `None` once erased: a content
/// that lacks a part, or that is there or not against what its application says, is damage.
pub(crate) fn read_whole(row: &Row) -> Result<(Dossier, Option<Contenu>), crate::Panne> {
    let dossier = read_dossier(row)?;
    let said: ContenuRow = row.read(TABLE)?;
    let contenu = match (said.cle, said.scelle, said.reponse, said.secret) {
        (Some(cle), Some(scelle), Some(reponse), Some(secret)) => Some(Contenu {
            cle,
            scelle,
            reponse,
            secret,
            indices: Vec::new(),
        }),
        (None, None, None, None) => None,
        _ => return Err(crate::Panne::Row(TABLE)),
    };
    match contenu.is_some() == dossier.effacee_le.is_none() {
        true => Ok((dossier, contenu)),
        false => Err(crate::Panne::Row(TABLE)),
    }
}

fn unreadable(_: crate::Panne) -> Panne {
    Panne::Unreadable
}

impl<'a, P: Platform> EnBase<'a, P> {
    pub(crate) fn new(platform: &'a P) -> Self {
        Self {
            platform,
            allowance: None,
        }
    }

    /// The store as far as an allowance goes: whatever is asked of it is counted, and where
    /// the allowance stops it, it is a conflict. To read makes no other conflict.
    pub(crate) fn within(platform: &'a P, allowance: Option<&'a Allowance>) -> Self {
        Self {
            platform,
            allowance,
        }
    }

    async fn lot(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, Panne> {
        let before = self.allowance.map_or(&[][..], |a| &a.statements);
        let all = before.iter().cloned().chain(statements).collect();
        let done = self.platform.batch(all).await;
        let mut batches = done.map_err(|error| match error {
            DatabaseError::Contrainte => Panne::Conflit,
            DatabaseError::Indisponible => Panne::Indisponible,
        })?;
        let own = batches.split_off(before.len().min(batches.len()));
        if let Some(allowance) = self.allowance
            && let Some(row) = batches.first().and_then(|rows| rows.first())
        {
            allowance.note(row).map_err(unreadable)?;
        }
        Ok(own)
    }

    async fn lignes(&self, requete: Statement) -> Result<Vec<Row>, Panne> {
        let mut lots = self.lot(vec![requete]).await?;
        lots.pop().ok_or(Panne::Indisponible)
    }

    /// An application and what it says.
    pub(crate) async fn lis_tout(
        &self,
        reference: Reference,
    ) -> Result<Option<(Dossier, Option<Contenu>)>, Panne> {
        const SQL: &str = concat!(
            "SELECT ",
            dossier!(),
            ", cle, scelle, reponse, secret FROM candidature WHERE reference = ?1"
        );
        let lignes = self
            .lignes(statement(SQL, [reference.as_str().into()]))
            .await?;
        let read = lignes.first().map(read_whole).transpose();
        read.map_err(unreadable)
    }
}

impl<P: Platform> Magasin for EnBase<'_, P> {
    async fn dossier(&self, reference: Reference) -> Result<Option<Dossier>, Panne> {
        const SQL: &str = concat!(
            "SELECT ",
            dossier!(),
            " FROM candidature WHERE reference = ?1"
        );
        let lignes = self
            .lignes(statement(SQL, [reference.as_str().into()]))
            .await?;
        let read = lignes.first().map(read_dossier).transpose();
        read.map_err(unreadable)
    }

    async fn depot(&self, idempotence: &Idempotence) -> Result<Option<DepotConnu>, Panne> {
        const SQL: &str = concat!(
            "SELECT ",
            dossier!(),
            ", cle, scelle, reponse, secret, corps FROM candidature \
             WHERE auteur = ?1 AND idempotence = ?2"
        );
        let valeurs = [
            idempotence.auteur.as_str().into(),
            idempotence.cle.as_str().into(),
        ];
        let lignes = self.lignes(statement(SQL, valeurs)).await?;
        let Some(row) = lignes.first() else {
            return Ok(None);
        };
        let (dossier, contenu) = read_whole(row).map_err(unreadable)?;
        let KnownBody { corps } = row.read(TABLE).map_err(unreadable)?;
        if corps.is_none() && contenu.is_some() {
            return Err(Panne::Unreadable);
        }
        Ok(Some(DepotConnu {
            corps: corps.unwrap_or_default(),
            dossier,
            contenu,
        }))
    }

    async fn a_echeance(
        &self,
        maintenant: Timestamp,
        limite: u32,
    ) -> Result<Vec<Result<Dossier, Panne>>, Panne> {
        const SQL: &str = concat!(
            "SELECT ",
            dossier!(),
            " FROM candidature WHERE echeance_le <= ?1 ORDER BY echeance_le LIMIT ?2 OFFSET ?3"
        );
        let mut dues = Vec::new();
        // What cannot be read stays due: it must not take the place of what can.
        loop {
            let after = Valeur::Entier(dues.len() as i64);
            let valeurs = [maintenant.into(), limite.into(), after];
            let rows = self.lignes(statement(SQL, valeurs)).await?;
            dues.extend(rows.iter().map(|row| read_dossier(row).map_err(unreadable)));
            let readable = dues.iter().filter(|due| due.is_ok()).count();
            if rows.len() < limite as usize || readable >= limite as usize {
                return Ok(dues);
            }
        }
    }

    async fn reserve(
        &self,
        maintenant: Timestamp,
        bail: Timestamp,
        limite: u32,
    ) -> Result<Vec<Result<Envoi, Panne>>, Panne> {
        const SQL: &str = "UPDATE envoi SET quand = ?2 WHERE id IN \
            (SELECT id FROM envoi WHERE quand <= ?1 ORDER BY quand LIMIT ?3) \
            RETURNING reference, rang, pour, cible, evenement, statut, relance, bac_a_sable, le, \
            essais, quand";
        let valeurs = [maintenant.into(), bail.into(), limite.into()];
        let lignes = self.lignes(statement(SQL, valeurs)).await?;
        let read = |row: &Row| row.read::<EnvoiRow>("envoi").map(Envoi::from);
        Ok(lignes
            .iter()
            .map(|row| read(row).map_err(unreadable))
            .collect())
    }

    async fn applique(&self, ecritures: Vec<Ecriture>) -> Result<(), Panne> {
        let statements = ecritures.iter().flat_map(statements_of).collect();
        self.lot(statements).await.map(drop)
    }
}

/// The body that a deposit came with, digested: nothing once it was erased.
#[derive(Deserialize)]
struct KnownBody {
    corps: Option<String>,
}
