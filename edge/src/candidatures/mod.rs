//! Applications: kept, followed, told to those they are for, erased.
//!
//! Every writing goes through the rules of `shared`; what is here reads requests, finds
//! out who asks, seals and opens, and speaks SQL.

mod acces;
mod administration;
mod affluence;
mod ailleurs;
pub(crate) mod base;
mod cles;
mod depot;
mod evenements;
mod facteur;
mod liste;
mod magasin;
mod memoire;
mod noms;
mod partenaires;
mod peage;
mod recus;
mod sceau;
pub(crate) mod schema;
mod suivi;
mod taches;
mod voie;

pub use affluence::AFFLUENCE;
pub use base::{
    Appel, Base, BaseError, Hasard, Lettre, Ligne, Plateforme, Requete, Reseau, Retour, Valeur,
};
pub use cles::{Cles, ClesError};
pub use memoire::MemoireBureau;
pub(crate) use noms::Registre;
pub use taches::{Bilan, tourne};
pub(crate) use voie::Voie;

use crate::{
    ports::{CorpsRecu, Fichiers, Panne},
    reponse::{Refus, Reponse},
    routeur::Contexte,
};
use http::{Method, Request};
use magasin::EnBase;
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::{self, Alea},
    wire::v1::Faute,
};

/// What the handlers of applications have besides the request.
pub struct Bureau<'a, P> {
    /// The database, chance and the network.
    pub plateforme: &'a P,
    /// The keys, unless the service has none.
    pub cles: Option<&'a Cles>,
    /// What is known of the database since this instance started.
    pub memoire: &'a MemoireBureau,
    /// The time it is.
    pub maintenant: Timestamp,
    /// Whether this is a run on the developer's machine: it may send to itself.
    pub local: bool,
    /// How many deposits a network may make in ten minutes.
    pub budget: u32,
    /// How many people may deposit in ten minutes before a proof is asked of each.
    pub affluence: u32,
}

/// How many deposits a network may make in ten minutes, unless `BUDGET` says otherwise:
/// a whole class behind one address, and no more.
pub const BUDGET: u32 = 60;

/// The platform's chance, as the rules take it.
pub(crate) struct Chance<'a, P>(&'a P);

impl<P: Hasard> Alea for Chance<'_, P> {
    fn remplis(&mut self, octets: &mut [u8]) {
        self.0.remplis(octets);
    }
}

impl<'a, P: Plateforme> Bureau<'a, P> {
    fn magasin(&self) -> EnBase<'a, P> {
        EnBase(self.plateforme)
    }

    fn chance(&self) -> Chance<'a, P> {
        Chance(self.plateforme)
    }

    fn cles(&self) -> Result<&'a Cles, Refus> {
        self.cles.ok_or(indisponible(Panne::CleAbsente))
    }

    async fn lot(&self, requetes: Vec<Requete>) -> Result<Vec<Vec<Ligne>>, Refus> {
        self.plateforme.lot(requetes).await.map_err(of_base)
    }

    async fn lignes(&self, requete: Requete) -> Result<Vec<Ligne>, Refus> {
        let mut lots = self.lot(vec![requete]).await?;
        Ok(lots.pop().unwrap_or_default())
    }

    /// Random bytes as text.
    fn jeton<const N: usize>(&self) -> String {
        use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
        let mut octets = [0; N];
        self.plateforme.remplis(&mut octets);
        BASE64_URL_SAFE_NO_PAD.encode(octets)
    }

    /// The database, at the last version of its schema.
    pub(crate) async fn ouvre(&self) -> Result<(), Refus> {
        if !self.memoire.monte.get() {
            schema::monte(self.plateforme).await.map_err(of_base)?;
            self.memoire.monte.set(true);
        }
        Ok(())
    }
}

/// Reads a JSON object. An array too would be taken for one, value by value.
fn objet<T: for<'de> Deserialize<'de>>(corps: &[u8]) -> Result<T, Refus> {
    if !corps.trim_ascii_start().starts_with(b"{") {
        return Err(Faute::CandidatureIllisible(1, 1).into());
    }
    serde_json::from_slice(corps)
        .map_err(|e| Faute::CandidatureIllisible(e.line(), e.column()).into())
}

fn indisponible(panne: Panne) -> Refus {
    Refus {
        faute: Faute::CandidaturesIndisponibles,
        panne: Some(panne),
    }
}

fn of_base(_: BaseError) -> Refus {
    indisponible(Panne::Base)
}

fn of_panne(_: candidature::Panne) -> Refus {
    indisponible(Panne::Base)
}

/// Answers a request about applications.
pub(crate) async fn repond<F: Fichiers, C: CorpsRecu, P: Plateforme>(
    requete: Request<C>,
    voie: Voie<'_>,
    contexte: &Contexte<'_, F>,
    bureau: &Bureau<'_, P>,
) -> Result<Reponse<F::Flux>, Refus> {
    bureau.ouvre().await?;
    let post = requete.method() == Method::POST;
    match voie {
        Voie::Candidatures if post => depot::un(requete, contexte, bureau).await,
        Voie::Candidatures => liste::page(&requete, contexte, bureau).await,
        Voie::Lot => depot::lot(requete, contexte, bureau).await,
        Voie::Export => liste::export(&requete, contexte, bureau).await,
        Voie::Candidature(reference) => suivi::repond(requete, reference, contexte, bureau).await,
        Voie::Statut(reference) => suivi::statut(requete, reference, contexte, bureau).await,
        Voie::Evenements => evenements::journal(&requete, bureau).await,
        Voie::Rejeu => evenements::rejoue(requete, bureau).await,
        Voie::Recus if post => recus::verifie(requete, contexte, bureau).await,
        Voie::Recus => recus::cle(bureau),
        Voie::Partenaires if post => administration::cree(requete, bureau).await,
        Voie::Partenaires => administration::liste(&requete, bureau).await,
        Voie::Partenaire(id) => administration::change(requete, id, bureau).await,
        Voie::Cles(id) => administration::renouvelle_cle(&requete, id, bureau).await,
        Voie::Secrets(id) => administration::renouvelle_secret(&requete, id, bureau).await,
        Voie::Taches => administration::taches(requete, bureau).await,
        Voie::Etat => administration::etat(&requete, bureau).await,
    }
}
