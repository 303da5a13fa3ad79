//! The store of applications, in SQL: the same natively and on D1.

use crate::platform::{Base, BaseError, Ligne, Requete, Valeur, requete};
use shared::{
    Timestamp,
    candidature::{
        Acte, Acteur, Contenu, DepotConnu, Destinataire, Dossier, Ecriture, Envoi, Idempotence,
        Magasin, Panne, Reference, Sort,
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

/// How many columns that is.
pub(crate) const DOSSIER: usize = 13;

pub(crate) fn moment(millis: i64) -> Option<Timestamp> {
    Timestamp::from_millisecond(millis).ok()
}

/// The application that the first columns of a row say.
pub(crate) fn lis_dossier(ligne: &Ligne) -> Option<Dossier> {
    let le = |rang| moment(ligne.entier(rang)?);
    Some(Dossier {
        reference: ligne.parse(0)?,
        structure: ligne.texte(1)?.to_owned(),
        dispositif: ligne.texte(2).map(str::to_owned),
        depose_par: ligne.texte(3).map(str::to_owned),
        bac_a_sable: ligne.vrai(4),
        etat: ligne.parse(5)?,
        rang: u32::try_from(ligne.entier(6)?).ok()?,
        recue_le: le(7)?,
        depuis: le(8)?,
        change_le: le(9)?,
        repondue: ligne.vrai(10),
        relancee: ligne.vrai(11),
        effacee_le: le(12),
    })
}

/// What it says, from the columns `cle, scelle, reponse, secret` that follow.
pub(crate) fn lis_contenu(ligne: &Ligne) -> Option<Contenu> {
    let texte = |rang| Some(ligne.texte(DOSSIER + rang)?.to_owned());
    Some(Contenu {
        cle: texte(0)?,
        scelle: texte(1)?,
        reponse: texte(2)?,
        secret: texte(3)?,
        indices: Vec::new(),
    })
}

impl<B: Base> EnBase<'_, B> {
    async fn lot(&self, requetes: Vec<Requete>) -> Result<Vec<Vec<Ligne>>, Panne> {
        self.0.lot(requetes).await.map_err(|error| match error {
            BaseError::Contrainte => Panne::Conflit,
            BaseError::Indisponible => Panne::Indisponible,
        })
    }

    async fn lignes(&self, requete: Requete) -> Result<Vec<Ligne>, Panne> {
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
        let read = |ligne: &Ligne| Some((lis_dossier(ligne)?, lis_contenu(ligne)));
        Ok(lignes.first().and_then(read))
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
        Ok(lignes.first().and_then(lis_dossier))
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
        Ok(lignes.first().and_then(|ligne| {
            Some(DepotConnu {
                corps: ligne.texte(DOSSIER + 4).unwrap_or_default().to_owned(),
                dossier: lis_dossier(ligne)?,
                contenu: lis_contenu(ligne),
            })
        }))
    }

    async fn a_echeance(&self, maintenant: Timestamp, limite: u32) -> Result<Vec<Dossier>, Panne> {
        const SQL: &str = concat!(
            "SELECT ",
            dossier!(),
            " FROM candidature WHERE echeance_le <= ?1 ORDER BY echeance_le LIMIT ?2"
        );
        let valeurs = [maintenant.into(), limite.into()];
        let lignes = self.lignes(requete(SQL, valeurs)).await?;
        Ok(lignes.iter().filter_map(lis_dossier).collect())
    }

    async fn reserve(
        &self,
        maintenant: Timestamp,
        bail: Timestamp,
        limite: u32,
    ) -> Result<Vec<Envoi>, Panne> {
        const SQL: &str = "UPDATE envoi SET quand = ?2 WHERE id IN \
            (SELECT id FROM envoi WHERE quand <= ?1 ORDER BY quand LIMIT ?3) \
            RETURNING reference, rang, pour, cible, evenement, statut, relance, bac_a_sable, le, \
            essais, quand";
        let valeurs = [maintenant.into(), bail.into(), limite.into()];
        let lignes = self.lignes(requete(SQL, valeurs)).await?;
        Ok(lignes.iter().filter_map(lis_envoi).collect())
    }

    async fn applique(&self, ecritures: Vec<Ecriture>) -> Result<(), Panne> {
        let requetes = ecritures.iter().flat_map(ecris).collect();
        self.lot(requetes).await.map(drop)
    }
}

fn lis_envoi(ligne: &Ligne) -> Option<Envoi> {
    let cible = ligne.texte(3)?.to_owned();
    Some(Envoi {
        reference: ligne.parse(0)?,
        rang: u32::try_from(ligne.entier(1)?).ok()?,
        pour: match ligne.texte(2)? {
            "structure" => Destinataire::Structure(cible),
            _ => Destinataire::Partenaire(cible),
        },
        evenement: ligne.parse(4)?,
        statut: ligne.parse(5)?,
        relance: ligne.vrai(6),
        bac_a_sable: ligne.vrai(7),
        le: moment(ligne.entier(8)?)?,
        essais: u32::try_from(ligne.entier(9)?).ok()?,
        sort: Sort::EnAttente(moment(ligne.entier(10)?)?),
    })
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
