//! A store in memory that keeps what a database keeps and nothing else: whoever is
//! interrupted between two of its answers leaves what was written, no more.
//!
//! It checks each writing against the rules by itself, without asking the code that
//! decided it.

use shared::{
    SignedDuration, Timestamp,
    candidature::{
        Acte, Acteur, Contenu, DepotConnu, Dossier, Ecriture, Envoi, Etat, Evenement, Idempotence,
        Magasin, Panne, Reference, Sort,
    },
};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

/// The store.
#[derive(Default)]
pub(super) struct Modele {
    durable: RefCell<Durable>,
    /// The time it is for who checks.
    pub(super) maintenant: Cell<Timestamp>,
    /// Writings left before the next one fails, and whether it fails once done.
    pub(super) panne: Cell<Option<(u32, bool)>>,
}

#[derive(Default)]
struct Durable {
    lignes: BTreeMap<Reference, Ligne>,
    par_cle: BTreeMap<(String, String), Reference>,
    echeances: BTreeSet<(Timestamp, Reference)>,
    envois: BTreeMap<String, Rangee>,
    a_livrer: BTreeSet<(Timestamp, String)>,
    supprimees: BTreeSet<Reference>,
    bilan: Bilan,
}

struct Ligne {
    dossier: Dossier,
    contenu: Option<Contenu>,
    idempotence: Option<Idempotence>,
}

struct Rangee {
    envoi: Envoi,
    /// When it is to be looked at next, as `a_livrer` has it.
    quand: Option<Timestamp>,
    premier_essai: Option<Timestamp>,
}

/// What was counted, and what should never have been.
#[derive(Clone, Debug, Default)]
pub(super) struct Bilan {
    /// Applications ever kept.
    pub(super) deposees: u64,
    /// Messages of deposits ever written.
    pub(super) annoncees: u64,
    /// Applications whose time was over.
    pub(super) supprimees: u64,
    /// Messages given up before their time.
    pub(super) abandons_hatifs: u64,
    /// Messages given up in their time.
    pub(super) abandons: u64,
    /// What no rule allows.
    pub(super) fautes: Vec<String>,
}

/// Lets others go on before an answer comes.
#[derive(Default)]
struct Cede(bool);

impl Future for Cede {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        match std::mem::replace(&mut self.0, true) {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }
    }
}

impl Magasin for Modele {
    async fn dossier(&self, reference: Reference) -> Result<Option<Dossier>, Panne> {
        Cede::default().await;
        Ok(self.lis(reference))
    }

    async fn depot(&self, idempotence: &Idempotence) -> Result<Option<DepotConnu>, Panne> {
        Cede::default().await;
        let durable = self.durable.borrow();
        let cle = (idempotence.auteur.clone(), idempotence.cle.clone());
        let reference = durable.par_cle.get(&cle);
        let ligne = reference.and_then(|reference| durable.lignes.get(reference));
        Ok(ligne.map(|ligne| DepotConnu {
            corps: match &ligne.idempotence {
                Some(idempotence) => idempotence.corps.clone(),
                None => String::new(),
            },
            dossier: ligne.dossier.clone(),
            contenu: ligne.contenu.clone(),
        }))
    }

    async fn a_echeance(
        &self,
        maintenant: Timestamp,
        limite: u32,
    ) -> Result<Vec<Result<Dossier, Panne>>, Panne> {
        Cede::default().await;
        let durable = self.durable.borrow();
        let dues = durable.echeances.iter();
        Ok(dues
            .take_while(|(quand, _)| *quand <= maintenant)
            .take(limite as usize)
            .filter_map(|(_, reference)| Some(Ok(durable.lignes.get(reference)?.dossier.clone())))
            .collect())
    }

    async fn reserve(
        &self,
        maintenant: Timestamp,
        bail: Timestamp,
        limite: u32,
    ) -> Result<Vec<Result<Envoi, Panne>>, Panne> {
        Cede::default().await;
        let mut durable = self.durable.borrow_mut();
        let dus: Vec<_> = durable
            .a_livrer
            .iter()
            .take_while(|(quand, _)| *quand <= maintenant)
            .take(limite as usize)
            .cloned()
            .collect();
        let mut envois = Vec::new();
        for (quand, id) in dus {
            durable.a_livrer.remove(&(quand, id.clone()));
            durable.a_livrer.insert((bail, id.clone()));
            if let Some(rangee) = durable.envois.get_mut(&id) {
                rangee.quand = Some(bail);
                rangee.premier_essai.get_or_insert(maintenant);
                envois.push(Ok(rangee.envoi.clone()));
            }
        }
        Ok(envois)
    }

    async fn applique(&self, ecritures: Vec<Ecriture>) -> Result<(), Panne> {
        Cede::default().await;
        let (fails, once_done) = match self.panne.get() {
            Some((0, once_done)) => {
                self.panne.set(None);
                (true, once_done)
            }
            Some((left, once_done)) => {
                self.panne.set(Some((left - 1, once_done)));
                (false, false)
            }
            None => (false, false),
        };
        if fails && !once_done {
            return Err(Panne::Indisponible);
        }
        let ecrit = self.ecris(ecritures);
        // Whoever is stopped here was not told what was done.
        Cede::default().await;
        if fails {
            return Err(Panne::Indisponible);
        }
        ecrit
    }
}

impl Modele {
    /// An application, without waiting.
    pub(super) fn lis(&self, reference: Reference) -> Option<Dossier> {
        let durable = self.durable.borrow();
        Some(durable.lignes.get(&reference)?.dossier.clone())
    }

    /// An application and what it says, unless that was erased.
    pub(super) fn lis_tout(&self, reference: Reference) -> Option<(Dossier, Contenu)> {
        let durable = self.durable.borrow();
        let ligne = durable.lignes.get(&reference)?;
        Some((ligne.dossier.clone(), ligne.contenu.clone()?))
    }

    /// Whether it is there, or its time was over.
    pub(super) fn sait(&self, reference: Reference) -> bool {
        let durable = self.durable.borrow();
        durable.lignes.contains_key(&reference) || durable.supprimees.contains(&reference)
    }

    /// What was counted until now.
    pub(super) fn bilan(&self) -> Bilan {
        self.durable.borrow().bilan.clone()
    }

    /// Some application at random, by the rank of a number.
    pub(super) fn quelconque(&self, rang: u64) -> Option<Reference> {
        let durable = self.durable.borrow();
        let (first, _) = durable.lignes.first_key_value()?;
        let mut octets = rang.to_le_bytes();
        octets[7] = octets[7].wrapping_mul(31);
        let near = durable.lignes.range(Reference::of(octets)..).next();
        Some(near.map_or(*first, |(reference, _)| *reference))
    }

    /// Messages that wait for a delivery, and the time of the first.
    pub(super) fn attente(&self) -> (usize, Option<Timestamp>) {
        let durable = self.durable.borrow();
        let first = durable.a_livrer.first().map(|(quand, _)| *quand);
        (durable.a_livrer.len(), first)
    }

    /// What must hold whatever happened: every message is where its index says, every
    /// application has one message of its deposit.
    pub(super) fn verifie(&self) -> Vec<String> {
        let durable = self.durable.borrow();
        let mut fautes = durable.bilan.fautes.clone();
        if durable.bilan.deposees != durable.bilan.annoncees {
            fautes.push("deposits and their messages differ in number".into());
        }
        let alive = durable.bilan.deposees - durable.bilan.supprimees;
        if alive != durable.lignes.len() as u64 {
            fautes.push("an application is gone before its time".into());
        }
        let waiting = durable.envois.values().filter(|r| r.quand.is_some());
        if waiting.count() != durable.a_livrer.len() {
            fautes.push("a message waits without being looked for".into());
        }
        fautes
    }

    fn ecris(&self, ecritures: Vec<Ecriture>) -> Result<(), Panne> {
        let mut durable = self.durable.borrow_mut();
        // Constraints first: a transaction is whole or is not.
        for ecriture in &ecritures {
            durable.permet(ecriture)?;
        }
        for ecriture in ecritures {
            durable.note(ecriture, self.maintenant.get());
        }
        Ok(())
    }
}

impl Durable {
    fn permet(&self, ecriture: &Ecriture) -> Result<(), Panne> {
        let taken = match ecriture {
            Ecriture::Depot {
                dossier,
                idempotence,
                ..
            } => {
                let key = idempotence
                    .as_ref()
                    .map(|i| (i.auteur.clone(), i.cle.clone()));
                self.lignes.contains_key(&dossier.reference)
                    || key.is_some_and(|key| self.par_cle.contains_key(&key))
            }
            // The rank is that of a line of history, which can't be written twice.
            Ecriture::Acte { dossier, .. } => match self.lignes.get(&dossier.reference) {
                Some(ligne) => dossier.rang <= ligne.dossier.rang,
                None => true,
            },
            Ecriture::Suppression(reference, rang) => match self.lignes.get(reference) {
                Some(ligne) => ligne.dossier.rang != *rang,
                None => true,
            },
            Ecriture::Envoi(envoi) => self.envois.contains_key(&envoi.id()),
            Ecriture::Essai(_) => false,
        };
        match taken {
            true => Err(Panne::Conflit),
            false => Ok(()),
        }
    }

    fn note(&mut self, ecriture: Ecriture, maintenant: Timestamp) {
        match ecriture {
            Ecriture::Depot {
                dossier,
                contenu,
                idempotence,
            } => {
                self.bilan.deposees += 1;
                if let Some(i) = &idempotence {
                    let key = (i.auteur.clone(), i.cle.clone());
                    self.par_cle.insert(key, dossier.reference);
                }
                self.attend(&dossier);
                let ligne = Ligne {
                    contenu: Some(contenu),
                    idempotence,
                    dossier,
                };
                self.lignes.insert(ligne.dossier.reference, ligne);
            }
            Ecriture::Acte {
                dossier,
                acte,
                par,
                contenu,
            } => self.agit(dossier, acte, par, contenu),
            Ecriture::Envoi(envoi) => {
                self.bilan.annoncees += u64::from(envoi.evenement == Evenement::Recue);
                self.range(envoi, maintenant);
            }
            Ecriture::Essai(envoi) => self.range(envoi, maintenant),
            Ecriture::Suppression(reference, _) => self.supprime(reference, maintenant),
        }
    }

    fn attend(&mut self, dossier: &Dossier) {
        let (quand, _) = dossier.prochaine_echeance();
        self.echeances.insert((quand, dossier.reference));
    }

    fn agit(&mut self, apres: Dossier, acte: Acte, par: Acteur, contenu: Option<Contenu>) {
        let Some(ligne) = self.lignes.get_mut(&apres.reference) else {
            return self.faute("an act on nothing", apres.reference);
        };
        let avant = std::mem::replace(&mut ligne.dossier, apres.clone());
        let gone = ligne.contenu.is_none();
        if acte == Acte::Efface {
            ligne.contenu = None;
        } else if contenu.is_some() {
            ligne.contenu = contenu;
        }
        let (quand, _) = avant.prochaine_echeance();
        self.echeances.remove(&(quand, avant.reference));
        self.attend(&apres);
        if gone || avant.effacee_le.is_some() {
            self.faute("an act on what was erased", avant.reference);
        }
        if apres.rang != avant.rang + 1 || apres.change_le < avant.change_le {
            self.faute("a history with a gap", avant.reference);
        }
        if let Acte::Passe(etat) = acte
            && !arrow(avant.etat, etat, par)
        {
            self.faute("an arrow that does not exist", avant.reference);
        }
    }

    fn range(&mut self, envoi: Envoi, maintenant: Timestamp) {
        let id = envoi.id();
        let quand = match envoi.sort {
            Sort::EnAttente(quand) => Some(quand),
            _ => None,
        };
        let known = self.envois.remove(&id);
        if let Some(quand) = known.as_ref().and_then(|known| known.quand) {
            self.a_livrer.remove(&(quand, id.clone()));
        }
        let premier_essai = known.and_then(|known| known.premier_essai);
        if envoi.sort == Sort::Abandonne {
            let patience = SignedDuration::from_hours(75);
            let over = premier_essai.map(|first| maintenant.duration_since(first));
            match over.is_some_and(|over| over >= patience) && envoi.essais >= 10 {
                true => self.bilan.abandons += 1,
                false => self.bilan.abandons_hatifs += 1,
            }
        }
        if let Some(quand) = quand {
            self.a_livrer.insert((quand, id.clone()));
        }
        let rangee = Rangee {
            envoi,
            quand,
            premier_essai,
        };
        self.envois.insert(id, rangee);
    }

    fn supprime(&mut self, reference: Reference, maintenant: Timestamp) {
        let Some(ligne) = self.lignes.remove(&reference) else {
            return;
        };
        let dossier = ligne.dossier;
        let (quand, _) = dossier.prochaine_echeance();
        self.echeances.remove(&(quand, reference));
        if let Some(i) = ligne.idempotence {
            self.par_cle.remove(&(i.auteur, i.cle));
        }
        let kept = maintenant.duration_since(match dossier.repondue {
            true => dossier.change_le,
            false => dossier.recue_le,
        });
        let days = if dossier.repondue && dossier.effacee_le.is_none() {
            365
        } else {
            90
        };
        if kept < SignedDuration::from_hours(24 * days) && dossier.effacee_le.is_none() {
            self.faute("kept too short a time", reference);
        }
        self.bilan.supprimees += 1;
        self.supprimees.insert(reference);
    }

    fn faute(&mut self, quoi: &str, reference: Reference) {
        self.bilan.fautes.push(format!("{quoi} ({reference})"));
    }
}

/// The arrows, written a second time from the contract.
fn arrow(de: Etat, vers: Etat, par: Acteur) -> bool {
    use Etat::*;
    match vers {
        Recue => false,
        Transmise => de == Recue && par != Acteur::Candidat,
        PriseEnCharge => de == Transmise && par == Acteur::Structure,
        Acceptee | Reorientee | Refusee => de == PriseEnCharge && par == Acteur::Structure,
        SansReponse => {
            (de == Transmise && par == Acteur::Guichet)
                || (de == PriseEnCharge && par == Acteur::Structure)
        }
        Retiree => de != Retiree && par == Acteur::Candidat,
    }
}
