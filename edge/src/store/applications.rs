//! The store of applications, in SQL: the same natively and on D1.

use super::rows;
use crate::platform::{Base, BaseError, Requete, Row, Valeur, requete};
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::{
        Acte, Acteur, Contenu, DepotConnu, Destinataire, Dossier, Ecriture, Envoi, Etat, Evenement,
        Idempotence, Magasin, Panne, Reference, Sort,
    },
};

/// The store.
pub(crate) struct EnBase<'a, B>(pub(crate) &'a B);

/// What a row of `candidature` is read by, without what it says.
macro_rules! dossier {
    () => {
        "reference, structure, dispositif, depose_par, bac_a_sable, etat, rang, recue_le, depuis, \
         change_le, repondue, relancee, effacee_le"
    };
}
pub(crate) use dossier;

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

impl<B: Base> EnBase<'_, B> {
    async fn lot(&self, requetes: Vec<Requete>) -> Result<Vec<Vec<Row>>, Panne> {
        self.0.lot(requetes).await.map_err(|error| match error {
            BaseError::Contrainte => Panne::Conflit,
            BaseError::Indisponible => Panne::Indisponible,
        })
    }

    async fn lignes(&self, requete: Requete) -> Result<Vec<Row>, Panne> {
        let mut lots = self.lot(vec![requete]).await?;
        Ok(lots.pop().unwrap_or_default())
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
            .lignes(requete(SQL, [reference.as_str().into()]))
            .await?;
        let read = lignes.first().map(read_whole).transpose();
        read.map_err(unreadable)
    }
}

impl<B: Base> Magasin for EnBase<'_, B> {
    async fn dossier(&self, reference: Reference) -> Result<Option<Dossier>, Panne> {
        const SQL: &str = concat!(
            "SELECT ",
            dossier!(),
            " FROM candidature WHERE reference = ?1"
        );
        let lignes = self
            .lignes(requete(SQL, [reference.as_str().into()]))
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
        let lignes = self.lignes(requete(SQL, valeurs)).await?;
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
            let rows = self.lignes(requete(SQL, valeurs)).await?;
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
        let lignes = self.lignes(requete(SQL, valeurs)).await?;
        let read = |row: &Row| row.read::<EnvoiRow>("envoi").map(Envoi::from);
        Ok(lignes
            .iter()
            .map(|row| read(row).map_err(unreadable))
            .collect())
    }

    async fn applique(&self, ecritures: Vec<Ecriture>) -> Result<(), Panne> {
        let requetes = ecritures.iter().flat_map(ecris).collect();
        self.lot(requetes).await.map(drop)
    }
}

/// The body that a deposit came with, digested: nothing once it was erased.
#[derive(Deserialize)]
struct KnownBody {
    corps: Option<String>,
}

/// The next place in the order of changes; read by `(SELECT n FROM ordre)` in the same
/// transaction.
const AVANCE: &str = "UPDATE ordre SET n = n + 1";

/// The statements of a writing.
fn ecris(ecriture: &Ecriture) -> Vec<Requete> {
    match ecriture {
        Ecriture::Depot {
            dossier,
            contenu,
            idempotence,
        } => depose(dossier, contenu, idempotence.as_ref()),
        Ecriture::Acte {
            dossier,
            acte,
            par,
            contenu,
        } => agit(dossier, *acte, *par, contenu.as_ref()),
        Ecriture::Envoi(envoi) => vec![nouvel_envoi(envoi)],
        Ecriture::Essai(envoi) => {
            const SQL: &str = "UPDATE envoi SET essais = ?2, sort = ?3, quand = ?4 WHERE id = ?1";
            let (sort, quand) = sort(envoi.sort);
            let valeurs = [envoi.id().into(), envoi.essais.into(), sort, quand];
            vec![requete(SQL, valeurs)]
        }
        Ecriture::Suppression(reference, rang) => supprime(*reference, *rang),
    }
}

fn depose(dossier: &Dossier, contenu: &Contenu, idempotence: Option<&Idempotence>) -> Vec<Requete> {
    const SQL: &str = concat!(
        "INSERT INTO candidature (",
        dossier!(),
        ", echeance_le, cle, scelle, reponse, secret, auteur, idempotence, corps, suite) VALUES \
         (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, \
         ?20, ?21, (SELECT n FROM ordre))"
    );
    let (echeance_le, _) = dossier.prochaine_echeance();
    let of = |lis: fn(&Idempotence) -> &String| idempotence.map(|i| lis(i).as_str()).into();
    let valeurs = [
        dossier.reference.as_str().into(),
        dossier.structure.as_str().into(),
        dossier.dispositif.as_deref().into(),
        dossier.depose_par.as_deref().into(),
        dossier.bac_a_sable.into(),
        dossier.etat.as_str().into(),
        dossier.rang.into(),
        dossier.recue_le.into(),
        dossier.depuis.into(),
        dossier.change_le.into(),
        dossier.repondue.into(),
        dossier.relancee.into(),
        dossier.effacee_le.into(),
        echeance_le.into(),
        contenu.cle.as_str().into(),
        contenu.scelle.as_str().into(),
        contenu.reponse.as_str().into(),
        contenu.secret.as_str().into(),
        of(|i| &i.auteur),
        of(|i| &i.cle),
        of(|i| &i.corps),
    ];
    let acte = Acte::Passe(dossier.etat);
    let mut requetes = vec![
        requete(AVANCE, []),
        requete(SQL, valeurs),
        histoire(dossier, acte, Acteur::Candidat),
    ];
    requetes.extend(indices(dossier.reference, contenu));
    requetes
}

fn histoire(dossier: &Dossier, acte: Acte, par: Acteur) -> Requete {
    const SQL: &str =
        "INSERT INTO historique (reference, rang, acte, par, le) VALUES (?1, ?2, ?3, ?4, ?5)";
    let valeurs = [
        dossier.reference.as_str().into(),
        dossier.rang.into(),
        acte.as_str().into(),
        par.as_str().into(),
        dossier.change_le.into(),
    ];
    requete(SQL, valeurs)
}

fn indices(reference: Reference, contenu: &Contenu) -> impl Iterator<Item = Requete> {
    const SQL: &str = "INSERT INTO indice (reference, empreinte) VALUES (?1, ?2)";
    contenu.indices.iter().map(move |empreinte| {
        let valeurs = [reference.as_str().into(), empreinte.as_str().into()];
        requete(SQL, valeurs)
    })
}

const SANS_INDICE: &str = "DELETE FROM indice WHERE reference = ?1";

fn agit(dossier: &Dossier, acte: Acte, par: Acteur, contenu: Option<&Contenu>) -> Vec<Requete> {
    const SQL: &str = "UPDATE candidature SET etat = ?2, rang = ?3, depuis = ?4, change_le = ?5, \
        repondue = ?6, relancee = ?7, effacee_le = ?8, echeance_le = ?9, \
        suite = (SELECT n FROM ordre) WHERE reference = ?1";
    let reference = || Valeur::from(dossier.reference.as_str());
    let (echeance_le, _) = dossier.prochaine_echeance();
    let valeurs = [
        reference(),
        dossier.etat.as_str().into(),
        dossier.rang.into(),
        dossier.depuis.into(),
        dossier.change_le.into(),
        dossier.repondue.into(),
        dossier.relancee.into(),
        dossier.effacee_le.into(),
        echeance_le.into(),
    ];
    let mut requetes = vec![
        // First: two acts of one rank exclude each other here.
        histoire(dossier, acte, par),
        requete(AVANCE, []),
        requete(SQL, valeurs),
    ];
    match (acte, contenu) {
        (Acte::Efface, _) => {
            const SQL: &str = "UPDATE candidature SET cle = NULL, scelle = NULL, reponse = NULL, \
                secret = NULL, corps = NULL WHERE reference = ?1";
            requetes.push(requete(SQL, [reference()]));
            requetes.push(requete(SANS_INDICE, [reference()]));
        }
        (_, Some(contenu)) => {
            const SQL: &str = "UPDATE candidature SET scelle = ?2 WHERE reference = ?1";
            let valeurs = [reference(), contenu.scelle.as_str().into()];
            requetes.push(requete(SQL, valeurs));
            requetes.push(requete(SANS_INDICE, [reference()]));
            requetes.extend(indices(dossier.reference, contenu));
        }
        _ => {}
    }
    requetes
}

fn nouvel_envoi(envoi: &Envoi) -> Requete {
    const SQL: &str = "INSERT INTO envoi (id, reference, rang, pour, cible, evenement, statut, \
        relance, bac_a_sable, le, essais, sort, quand) VALUES \
        (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    let (pour, cible) = match &envoi.pour {
        Destinataire::Structure(id) => ("structure", id),
        Destinataire::Partenaire(id) => ("partenaire", id),
    };
    let (sort, quand) = sort(envoi.sort);
    let valeurs = [
        envoi.id().into(),
        envoi.reference.as_str().into(),
        envoi.rang.into(),
        pour.into(),
        cible.as_str().into(),
        envoi.evenement.as_str().into(),
        envoi.statut.as_str().into(),
        envoi.relance.into(),
        envoi.bac_a_sable.into(),
        envoi.le.into(),
        envoi.essais.into(),
        sort,
        quand,
    ];
    requete(SQL, valeurs)
}

fn sort(sort: Sort) -> (Valeur, Valeur) {
    match sort {
        Sort::EnAttente(quand) => ("attente".into(), quand.into()),
        Sort::Livre => ("livre".into(), Valeur::Nul),
        Sort::ALire => ("a_lire".into(), Valeur::Nul),
        Sort::Abandonne => ("abandonne".into(), Valeur::Nul),
    }
}

fn supprime(reference: Reference, rang: u32) -> Vec<Requete> {
    // The line of history excludes any act since that rank; it goes with the others.
    const RANG: &str = "INSERT INTO historique (reference, rang, acte, par, le) \
        VALUES (?1, ?2, 'suppression', 'guichet', 0)";
    const HISTOIRE: &str = "DELETE FROM historique WHERE reference = ?1";
    const LIGNE: &str = "DELETE FROM candidature WHERE reference = ?1";
    let reference = || Valeur::from(reference.as_str());
    vec![
        requete(RANG, [reference(), (rang + 1).into()]),
        requete(SANS_INDICE, [reference()]),
        requete(HISTOIRE, [reference()]),
        requete(LIGNE, [reference()]),
    ]
}
