//! What can be done with applications: each function reads, decides, and writes once.
//!
//! Whatever stops between two lines leaves nothing half done, and whatever is asked
//! again is answered as the first time. The clock, chance and the store are arguments.

use super::{
    delais::BAIL,
    dossier::{Acte, Dossier, Echeance},
    envoi::{Envoi, Evenement, Issue, Sort},
    etat::{Acteur, Etat},
    magasin::{Contenu, Ecriture, Idempotence, Magasin, Panne},
    reference::Reference,
};
use jiff::Timestamp;
use std::future::Future;

/// Random bytes that nobody can guess.
pub trait Randomness {
    /// Fills a place with them.
    fn fill(&self, bytes: &mut [u8]);
}

/// What is deposited.
#[derive(Clone, Debug)]
pub struct Depot {
    /// The structure applied to.
    pub structure: String,
    /// The scheme it is for.
    pub dispositif: Option<String>,
    /// The partner that deposits, `None` for the person alone.
    pub depose_par: Option<String>,
    /// Whether it is a trial.
    pub bac_a_sable: bool,
    /// The key it comes with.
    pub idempotence: Option<Idempotence>,
}

/// What became of a deposit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Depose {
    /// Kept, for certain.
    Nouvelle(Dossier, Contenu),
    /// Its key was used before.
    Connue(Deja),
}

/// What is known of a key that was used before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deja {
    /// Kept then, by the same request.
    Rejouee(Dossier, Box<Contenu>),
    /// The key was used for another body.
    AutreCorps,
    /// Kept before, and erased since.
    Effacee,
}

/// Draws a new reference and tries again this often when it is taken: with a million
/// applications, one draw in twenty-five thousand is.
const TIRAGES: usize = 4;

/// How often a change is decided anew because another one came first.
const REPRISES: usize = 5;

/// Keeps an application. `scelle` seals what it says, once it has a name; if it fails,
/// nothing is written and the caller is given its error.
///
/// It is written before anything is looked for: the store refuses a key that was used,
/// and only then is it asked what was kept under it. Of two requests with one key, the
/// second one is answered as the first one was.
pub async fn depose<M: Magasin, A: Randomness, E: From<Panne>>(
    magasin: &M,
    depot: Depot,
    maintenant: Timestamp,
    alea: &A,
    mut scelle: impl FnMut(&Dossier, &A) -> Result<Contenu, E>,
) -> Result<Depose, E> {
    for _ in 0..TIRAGES {
        let mut octets = [0; 8];
        alea.fill(&mut octets);
        let dossier = Dossier {
            reference: Reference::of(octets),
            structure: depot.structure.clone(),
            dispositif: depot.dispositif.clone(),
            depose_par: depot.depose_par.clone(),
            bac_a_sable: depot.bac_a_sable,
            etat: Etat::Recue,
            rang: 0,
            recue_le: maintenant,
            depuis: maintenant,
            change_le: maintenant,
            repondue: false,
            relancee: false,
            effacee_le: None,
        };
        let contenu = scelle(&dossier, alea)?;
        let ecritures = vec![
            Ecriture::Depot {
                dossier: dossier.clone(),
                contenu: contenu.clone(),
                idempotence: depot.idempotence.clone(),
            },
            Ecriture::Envoi(dossier.annonce_le_depot()),
        ];
        match magasin.applique(ecritures).await {
            Ok(()) => return Ok(Depose::Nouvelle(dossier, contenu)),
            Err(Panne::Conflit) => {}
            Err(panne) => return Err(panne.into()),
        }
        // The key was used, or else the reference is taken.
        if let Some(idempotence) = &depot.idempotence
            && let Some(connu) = deja(magasin, idempotence).await?
        {
            return Ok(Depose::Connue(connu));
        }
    }
    Err(Panne::Indisponible.into())
}

/// What is known of a key, if it was used before.
pub async fn deja<M: Magasin>(
    magasin: &M,
    idempotence: &Idempotence,
) -> Result<Option<Deja>, Panne> {
    let connu = magasin.depot(idempotence).await?;
    Ok(connu.map(|connu| match connu.contenu {
        // Erased with the rest: the digest of the body as well.
        None => Deja::Effacee,
        _ if connu.corps != idempotence.corps => Deja::AutreCorps,
        Some(contenu) => Deja::Rejouee(connu.dossier, Box::new(contenu)),
    }))
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Done, now or before.
    Fait(Dossier),
    /// There is no such application.
    Inconnue,
    /// There was one.
    Effacee,
    /// The arrow does not exist from there.
    Refuse(Etat),
}

/// Makes an application come to stand somewhere. Asked twice, it is done once. A
/// structure that answers has received, whether or not it was told.
pub async fn passe<M: Magasin>(
    magasin: &M,
    reference: Reference,
    vers: Etat,
    par: Acteur,
    maintenant: Timestamp,
) -> Result<Change, Panne> {
    change(magasin, reference, |dossier| {
        if dossier.etat == vers {
            return Some((dossier.clone(), Vec::new()));
        }
        let mut suite = Suite::of(dossier, par, maintenant);
        let arrived = suite.passe(Acte::Passe(vers))
            || (par == Acteur::Structure
                && suite.passe(Acte::Passe(Etat::Transmise))
                && suite.passe(Acte::Passe(vers)));
        arrived.then_some((suite.dossier, suite.ecritures))
    })
    .await
}

/// Changes what an application says, as read with `dossier`; a conflict when anything
/// happened to it since, so that no correction undoes another unseen.
pub async fn corrige<M: Magasin>(
    magasin: &M,
    dossier: &Dossier,
    contenu: Contenu,
    maintenant: Timestamp,
) -> Result<Change, Panne> {
    let mut suite = Suite::of(dossier, Acteur::Candidat, maintenant);
    suite.contenu = Some(contenu);
    if !suite.passe(Acte::Corrige) {
        return Ok(Change::Effacee);
    }
    magasin.applique(suite.ecritures).await?;
    Ok(Change::Fait(suite.dossier))
}

/// Erases what an application says, for ever.
pub async fn efface<M: Magasin>(
    magasin: &M,
    reference: Reference,
    maintenant: Timestamp,
) -> Result<Change, Panne> {
    change(magasin, reference, |dossier| {
        let mut suite = Suite::of(dossier, Acteur::Candidat, maintenant);
        suite.contenu = Some(Contenu::default());
        let done = suite.passe(Acte::Efface);
        done.then_some((suite.dossier, suite.ecritures))
    })
    .await
}

/// Acts in a row, to be written together.
struct Suite {
    dossier: Dossier,
    par: Acteur,
    le: Timestamp,
    contenu: Option<Contenu>,
    ecritures: Vec<Ecriture>,
}

impl Suite {
    fn of(dossier: &Dossier, par: Acteur, le: Timestamp) -> Self {
        Self {
            dossier: dossier.clone(),
            par,
            // Clocks of different machines may disagree; histories do not go back.
            le: le.max(dossier.change_le),
            contenu: None,
            ecritures: Vec::new(),
        }
    }

    /// Whether the act may be done; then it is.
    fn passe(&mut self, acte: Acte) -> bool {
        let Ok((dossier, envois)) = self.dossier.apres(acte, self.par, self.le) else {
            return false;
        };
        self.ecritures.push(Ecriture::Acte {
            dossier: dossier.clone(),
            acte,
            par: self.par,
            contenu: self.contenu.clone(),
        });
        self.ecritures
            .extend(envois.into_iter().map(Ecriture::Envoi));
        self.dossier = dossier;
        true
    }
}

async fn change<M: Magasin>(
    magasin: &M,
    reference: Reference,
    decide: impl Fn(&Dossier) -> Option<(Dossier, Vec<Ecriture>)>,
) -> Result<Change, Panne> {
    for _ in 0..REPRISES {
        let Some(dossier) = magasin.dossier(reference).await? else {
            return Ok(Change::Inconnue);
        };
        if dossier.effacee_le.is_some() {
            return Ok(Change::Effacee);
        }
        let Some((apres, ecritures)) = decide(&dossier) else {
            return Ok(Change::Refuse(dossier.etat));
        };
        if ecritures.is_empty() {
            return Ok(Change::Fait(apres));
        }
        match magasin.applique(ecritures).await {
            Ok(()) => return Ok(Change::Fait(apres)),
            Err(Panne::Conflit) => {}
            Err(panne) => return Err(panne),
        }
    }
    Err(Panne::Indisponible)
}

/// How far a task came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many were done.
    pub done: usize,
    /// How many could not be read, and were left as they are.
    pub unreadable: usize,
}

/// Does what time asks for, for at most so many applications. One that cannot be read
/// does not keep the others waiting.
pub async fn echeances<M: Magasin>(
    magasin: &M,
    maintenant: Timestamp,
    limite: u32,
) -> Result<Progress, Panne> {
    let dues = magasin.a_echeance(maintenant, limite).await?;
    let mut progress = Progress::default();
    for dossier in dues {
        let dossier = match dossier {
            Err(Panne::Unreadable) => {
                progress.unreadable += 1;
                continue;
            }
            dossier => dossier?,
        };
        let ecritures = match dossier.echeance(maintenant) {
            None => continue,
            Some(Echeance::Suppression) => {
                let annonces = dossier.annonce_la_suppression(maintenant);
                let annonces = annonces.into_iter().map(Ecriture::Envoi);
                annonces
                    .chain([Ecriture::Suppression(dossier.reference, dossier.rang)])
                    .collect()
            }
            Some(echeance) => {
                let mut suite = Suite::of(&dossier, Acteur::Guichet, maintenant);
                suite.passe(match echeance {
                    Echeance::Relance => Acte::Relance,
                    _ => Acte::Passe(Etat::SansReponse),
                });
                suite.ecritures
            }
        };
        match magasin.applique(ecritures).await {
            Ok(()) => progress.done += 1,
            // Someone acted meanwhile: what is due may be due no more.
            Err(Panne::Conflit) => {}
            Err(panne) => return Err(panne),
        }
    }
    Ok(progress)
}

/// Who carries messages to their receivers.
pub trait Porteur {
    /// Tries once.
    fn porte(&self, envoi: &Envoi) -> impl Future<Output = Issue>;
}

/// Tries to deliver what is due, at most so many messages. A message that cannot be read,
/// or whose receiver cannot, does not keep the others waiting.
pub async fn livre<M: Magasin, P: Porteur, A: Randomness>(
    magasin: &M,
    porteur: &P,
    maintenant: Timestamp,
    alea: &A,
    limite: u32,
) -> Result<Progress, Panne> {
    let bail = maintenant.saturating_add(BAIL).unwrap_or(maintenant);
    let reserves = magasin.reserve(maintenant, bail, limite).await?;
    let mut progress = Progress::default();
    for envoi in reserves {
        let envoi = match envoi {
            Err(Panne::Unreadable) => {
                progress.unreadable += 1;
                continue;
            }
            envoi => envoi?,
        };
        let issue = porteur.porte(&envoi).await;
        progress.done += 1;
        let mut octets = [0; 4];
        alea.fill(&mut octets);
        let apres = envoi.apres(issue, maintenant, u32::from_le_bytes(octets));
        let read = conclut(magasin, &apres, maintenant).await?;
        if issue == Issue::Unreadable || !read {
            progress.unreadable += 1;
        }
    }
    Ok(progress)
}

/// Keeps what became of an attempt; an application is transmitted once its structure
/// said that it has it. Whether the application could be read: if not, the attempt is
/// kept all the same, so that it is not made for ever.
async fn conclut<M: Magasin>(
    magasin: &M,
    envoi: &Envoi,
    maintenant: Timestamp,
) -> Result<bool, Panne> {
    for _ in 0..REPRISES {
        let mut ecritures = vec![Ecriture::Essai(envoi.clone())];
        let mut read = true;
        if envoi.evenement == Evenement::Recue && envoi.sort == Sort::Livre {
            match magasin.dossier(envoi.reference).await {
                Ok(Some(dossier)) => {
                    let mut suite = Suite::of(&dossier, Acteur::Guichet, maintenant);
                    suite.passe(Acte::Passe(Etat::Transmise));
                    ecritures.extend(suite.ecritures);
                }
                Ok(None) => {}
                Err(Panne::Unreadable) => read = false,
                Err(panne) => return Err(panne),
            }
        }
        match magasin.applique(ecritures).await {
            Err(Panne::Conflit) => {}
            autre => return autre.map(|()| read),
        }
    }
    Err(Panne::Indisponible)
}
