//! A seeded run of everything that can happen to applications, in any order, stopped
//! anywhere: the same seed gives the same run.
//!
//! Requests go on together, a step at a time, chosen at random. A crash drops whatever
//! is under way at whichever step it is; what was written stays. Those who were not
//! answered ask again, with the same key.

use super::model::{Bilan, Modele};
use anyhow::{Result, bail};
use shared::{
    SignedDuration, Timestamp,
    candidature::{
        Acteur, Contenu, Deja, Depose, Depot, Etat, Idempotence, Issue, Panne, Porteur, Randomness,
        Reference, corrige, depose, echeances, efface, livre, passe,
    },
};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    future::Future,
    pin::Pin,
    task::{Context, Waker},
};

/// How much is done, and how it goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reglage {
    pub(crate) graine: u64,
    pub(crate) operations: u64,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Releve {
    pub(crate) operations: u64,
    pub(crate) coupures: u64,
    pub(crate) acquittees: u64,
    pub(crate) rejouees: u64,
    pub(crate) autre_corps: u64,
    pub(crate) perdues: u64,
    pub(crate) doublons: u64,
    pub(crate) rejeux_differents: u64,
    pub(crate) essais: u64,
    pub(crate) livrees: u64,
    pub(crate) jamais_livrees: u64,
    pub(crate) jours: i64,
    pub(super) bilan: Bilan,
}

/// Numbers from a seed (SplitMix64).
#[derive(Clone)]
struct Hasard(Cell<u64>);

impl Hasard {
    fn new(seed: u64) -> Self {
        Self(Cell::new(seed))
    }

    fn next(&self) -> u64 {
        let mut z = self.0.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.0.set(z);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&self, n: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(n)) >> 64) as u64
    }

    fn one_in(&self, n: u64) -> bool {
        self.below(n) == 0
    }
}

impl Randomness for Hasard {
    fn fill(&self, bytes: &mut [u8]) {
        for octet in bytes {
            *octet = self.next() as u8;
        }
    }
}

/// A receiver that fails three times in ten, and once in twenty takes a message
/// without managing to say so.
struct Recepteur {
    hasard: Hasard,
    sain: RefCell<bool>,
    recus: RefCell<BTreeMap<String, u32>>,
    essais: RefCell<u64>,
}

impl Porteur for Recepteur {
    async fn porte(&self, envoi: &shared::candidature::Envoi) -> Issue {
        *self.essais.borrow_mut() += 1;
        let hasard = &self.hasard;
        let sain = *self.sain.borrow();
        if !sain && hasard.below(100) < 30 {
            let wait = hasard.below(7_200) as i64;
            let asked = hasard.one_in(3).then(|| SignedDuration::from_secs(wait));
            return Issue::Echec(asked);
        }
        *self.recus.borrow_mut().entry(envoi.id()).or_default() += 1;
        match !sain && hasard.one_in(20) {
            true => Issue::Echec(None),
            false => Issue::Livre,
        }
    }
}

/// A request under way.
type Tache<'a> = Pin<Box<dyn Future<Output = Fin> + 'a>>;

/// How it ended.
enum Fin {
    Depot(u64, Result<Depose, Panne>),
    AutreCorps(Result<Depose, Panne>),
    Travail,
}

/// What a client holds once it is answered.
struct Acquit {
    reference: Reference,
    reponse: String,
}

/// Runs it.
pub(crate) fn simule(reglage: Reglage) -> Result<Releve> {
    let modele = Modele::default();
    let hasard = Hasard::new(reglage.graine);
    let recepteur = Recepteur {
        hasard: Hasard::new(reglage.graine ^ 0xa5a5),
        sain: RefCell::new(false),
        recus: RefCell::default(),
        essais: RefCell::default(),
    };
    let mut monde = Monde {
        // 1 January 2026.
        maintenant: Timestamp::constant(1_767_225_600, 0),
        releve: Releve::default(),
        acquits: BTreeMap::new(),
        sans_reponse: BTreeSet::new(),
        prochaine: 0,
    };
    let debut = monde.maintenant;
    let mut taches: Vec<Tache<'_>> = Vec::new();
    while monde.releve.operations < reglage.operations {
        monde.avance(&hasard);
        modele.maintenant.set(monde.maintenant);
        if taches.len() < 8 {
            let tache = monde.ouvre(&modele, &recepteur, &hasard);
            taches.push(tache);
            monde.releve.operations += 1;
        }
        if hasard.one_in(5_000) {
            modele
                .panne
                .set(Some((hasard.below(4) as u32, hasard.one_in(2))));
        }
        if hasard.one_in(3_000) {
            taches.clear();
            monde.releve.coupures += 1;
            continue;
        }
        monde.pousse(&mut taches, &hasard);
        if monde.releve.operations.is_multiple_of(200_000) {
            monde.constate(&modele)?;
        }
    }
    monde.acheve(&modele, &recepteur, taches, &hasard)?;
    let mut releve = monde.releve;
    releve.jours = monde.maintenant.duration_since(debut).as_hours() / 24;
    releve.essais = *recepteur.essais.borrow();
    releve.livrees = recepteur.recus.borrow().len() as u64;
    releve.jamais_livrees = modele.attente().0 as u64;
    releve.bilan = modele.bilan();
    Ok(releve)
}

struct Monde {
    maintenant: Timestamp,
    releve: Releve,
    acquits: BTreeMap<u64, Acquit>,
    /// Clients that asked and do not know.
    sans_reponse: BTreeSet<u64>,
    prochaine: u64,
}

impl Monde {
    fn avance(&mut self, hasard: &Hasard) {
        let millis = match hasard.below(10_000) {
            0 => hasard.below(5 * 86_400_000),
            1..=40 => hasard.below(3_600_000),
            _ => hasard.below(2_000),
        };
        let by = SignedDuration::from_millis(millis as i64);
        self.maintenant = self
            .maintenant
            .saturating_add(by)
            .unwrap_or(self.maintenant);
    }

    fn ouvre<'a>(
        &mut self,
        modele: &'a Modele,
        recepteur: &'a Recepteur,
        hasard: &Hasard,
    ) -> Tache<'a> {
        let now = self.maintenant;
        let sien = Hasard::new(hasard.next());
        match hasard.below(100) {
            0..30 => {
                self.prochaine += 1;
                let client = self.prochaine;
                self.sans_reponse.insert(client);
                Box::pin(depot(modele, client, client, now, sien))
            }
            // Half of the deposits are asked again: by who was not answered, or by habit.
            30..60 => {
                let client = match self.sans_reponse.first().copied() {
                    Some(client) if hasard.one_in(2) => client,
                    _ => {
                        let recent = self.prochaine.saturating_sub(hasard.below(5_000));
                        recent.max(1).min(self.prochaine.max(1))
                    }
                };
                if hasard.one_in(30) && self.acquits.contains_key(&client) {
                    return Box::pin(autre_corps(modele, client, now, sien));
                }
                self.prochaine = self.prochaine.max(client);
                self.sans_reponse.insert(client);
                Box::pin(depot(modele, client, client, now, sien))
            }
            60..80 => {
                let Some(reference) = modele.quelconque(hasard.next()) else {
                    return Box::pin(async { Fin::Travail });
                };
                let etat = Etat::TOUS[hasard.below(8) as usize];
                match hasard.below(12) {
                    0 => Box::pin(async move {
                        let _ = efface(modele, reference, now).await;
                        Fin::Travail
                    }),
                    1 => Box::pin(async move {
                        let Some((dossier, mut contenu)) = modele.lis_tout(reference) else {
                            return Fin::Travail;
                        };
                        contenu.scelle = hasard_texte(&sien);
                        let _ = corrige(modele, &dossier, contenu, now).await;
                        Fin::Travail
                    }),
                    choix => Box::pin(async move {
                        let par = match choix {
                            2..=8 => Acteur::Structure,
                            _ => Acteur::Candidat,
                        };
                        let _ = passe(modele, reference, etat, par, now).await;
                        Fin::Travail
                    }),
                }
            }
            80..97 => Box::pin(async move {
                // Whatever failed, it is tried again.
                let _ = livre(modele, recepteur, now, &sien, 4).await;
                Fin::Travail
            }),
            _ => Box::pin(async move {
                let _ = echeances(modele, now, 8).await;
                Fin::Travail
            }),
        }
    }

    fn pousse(&mut self, taches: &mut Vec<Tache<'_>>, hasard: &Hasard) {
        if taches.is_empty() {
            return;
        }
        let rang = hasard.below(taches.len() as u64) as usize;
        let mut contexte = Context::from_waker(Waker::noop());
        if let std::task::Poll::Ready(fin) = taches[rang].as_mut().poll(&mut contexte) {
            drop(taches.swap_remove(rang));
            self.entend(fin);
        }
    }

    fn entend(&mut self, fin: Fin) {
        match fin {
            Fin::Travail => {}
            Fin::Depot(client, Ok(Depose::Nouvelle(dossier, contenu))) => {
                self.acquitte(client, dossier.reference, contenu.reponse);
            }
            Fin::Depot(client, Ok(Depose::Connue(Deja::Rejouee(dossier, contenu)))) => {
                self.releve.rejouees += 1;
                self.acquitte(client, dossier.reference, contenu.reponse);
            }
            Fin::Depot(client, Ok(Depose::Connue(Deja::Effacee))) => {
                self.sans_reponse.remove(&client);
            }
            Fin::Depot(_, Ok(Depose::Connue(Deja::AutreCorps))) => {
                self.releve.rejeux_differents += 1
            }
            Fin::AutreCorps(Ok(Depose::Connue(Deja::AutreCorps))) => self.releve.autre_corps += 1,
            // Erased or kept long enough meanwhile: the key is free again.
            Fin::AutreCorps(_) | Fin::Depot(_, Err(_)) => {}
        }
    }

    /// A client is answered; whatever it was answered before must be the same.
    fn acquitte(&mut self, client: u64, reference: Reference, reponse: String) {
        self.sans_reponse.remove(&client);
        let acquit = self.acquits.entry(client).or_insert_with(|| {
            self.releve.acquittees += 1;
            Acquit {
                reference,
                reponse: reponse.clone(),
            }
        });
        self.releve.doublons += u64::from(acquit.reference != reference);
        self.releve.rejeux_differents += u64::from(acquit.reponse != reponse);
    }

    /// Nobody who was answered may find nothing, but those whose time is over.
    fn constate(&mut self, modele: &Modele) -> Result<()> {
        let acquits = self.acquits.values();
        let lost = acquits.filter(|acquit| !modele.sait(acquit.reference));
        self.releve.perdues += lost.count() as u64;
        // A key is free again once what it kept is no more.
        self.acquits
            .retain(|_, acquit| modele.lis(acquit.reference).is_some());
        if let Some(faute) = modele.verifie().first() {
            bail!("after {} operations: {faute}", self.releve.operations);
        }
        Ok(())
    }

    /// Lets everything end: everyone asks until answered, everything is delivered.
    fn acheve<'a>(
        &mut self,
        modele: &'a Modele,
        recepteur: &'a Recepteur,
        mut taches: Vec<Tache<'a>>,
        hasard: &Hasard,
    ) -> Result<()> {
        modele.panne.set(None);
        *recepteur.sain.borrow_mut() = true;
        while !taches.is_empty() {
            self.pousse(&mut taches, hasard);
        }
        for _ in 0..10_000 {
            if self.sans_reponse.is_empty() {
                break;
            }
            let clients: Vec<_> = self.sans_reponse.iter().copied().collect();
            for client in clients {
                let sien = Hasard::new(hasard.next());
                taches.push(Box::pin(depot(
                    modele,
                    client,
                    client,
                    self.maintenant,
                    sien,
                )));
                while !taches.is_empty() {
                    self.pousse(&mut taches, hasard);
                }
            }
        }
        // Late enough for the last attempt of what failed until now, and for those
        // that someone held when it was stopped.
        for _ in 0..1_000_000 {
            let (left, first) = modele.attente();
            let Some(first) = first.filter(|_| left > 0) else {
                break;
            };
            self.maintenant = self.maintenant.max(first);
            modele.maintenant.set(self.maintenant);
            let (now, sien) = (self.maintenant, Hasard::new(hasard.next()));
            taches.push(Box::pin(async move {
                let _ = livre(modele, recepteur, now, &sien, 1_000).await;
                Fin::Travail
            }));
            while !taches.is_empty() {
                self.pousse(&mut taches, hasard);
            }
        }
        self.constate(modele)
    }
}

fn hasard_texte(hasard: &Hasard) -> String {
    format!("{:016x}", hasard.next())
}

/// What is sealed matters to no rule; that the answer comes back the same does.
fn contenu(reference: Reference, reponse: String) -> Contenu {
    Contenu {
        cle: format!("cle de {reference}"),
        scelle: "…".to_owned(),
        reponse,
        secret: String::new(),
        indices: Vec::new(),
    }
}

async fn depot(
    modele: &Modele,
    client: u64,
    corps: u64,
    maintenant: Timestamp,
    hasard: Hasard,
) -> Fin {
    Fin::Depot(
        client,
        demande(modele, client, corps, maintenant, hasard).await,
    )
}

async fn autre_corps(modele: &Modele, client: u64, maintenant: Timestamp, hasard: Hasard) -> Fin {
    Fin::AutreCorps(demande(modele, client, u64::MAX, maintenant, hasard).await)
}

async fn demande(
    modele: &Modele,
    client: u64,
    corps: u64,
    maintenant: Timestamp,
    hasard: Hasard,
) -> Result<Depose, Panne> {
    let depot = Depot {
        structure: format!("structure-{}", client % 50),
        dispositif: None,
        depose_par: client
            .is_multiple_of(3)
            .then(|| format!("partenaire-{}", client % 7)),
        bac_a_sable: false,
        idempotence: Some(Idempotence {
            auteur: format!("auteur-{}", client % 7),
            cle: format!("cle-{client}"),
            corps: format!("corps-{corps}"),
        }),
    };
    depose(modele, depot, maintenant, &hasard, |dossier, hasard| {
        Ok(contenu(dossier.reference, hasard_texte(hasard)))
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_acknowledged_is_lost_nor_doubled() {
        for graine in [1, 2026] {
            let operations = 40_000;
            let releve = simule(Reglage { graine, operations }).expect("no broken rule");
            assert_eq!(releve.perdues, 0, "{releve:?}");
            assert_eq!(releve.doublons, 0, "{releve:?}");
            assert_eq!(releve.rejeux_differents, 0, "{releve:?}");
            assert_eq!(releve.jamais_livrees, 0, "{releve:?}");
            assert_eq!(releve.bilan.abandons_hatifs, 0, "{releve:?}");
            assert!(
                releve.coupures > 10 && releve.rejouees > 1_000,
                "{releve:?}"
            );
            assert!(releve.autre_corps > 0, "{releve:?}");
        }
    }

    #[test]
    fn a_seed_replays() {
        let reglage = Reglage {
            graine: 7,
            operations: 5_000,
        };
        let run = || format!("{:?}", simule(reglage).expect("no broken rule"));
        assert_eq!(run(), run());
    }
}
