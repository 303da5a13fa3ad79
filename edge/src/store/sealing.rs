//! Sealing and opening what applications say.

use crate::{platform::Panne, store::keys::Cles};
use shared::candidature::{
    CandidatureContent, Contenu, Randomness, Reference,
    sceaux::{CoffreError, Empreintes},
};

/// The parts of a record that are sealed apart.
const FICHE: &str = "fiche";
const REPONSE: &str = "reponse";
const SECRETS: &str = "secrets";

fn of_coffre(_: CoffreError) -> Panne {
    Panne::Sceau
}

impl Cles {
    /// Seals a new application and the answer to its deposit.
    pub(crate) fn scelle<R: Randomness>(
        &self,
        reference: Reference,
        fiche: &CandidatureContent,
        reponse: &[u8],
        randomness: &R,
    ) -> Result<Contenu, CoffreError> {
        let pour = reference.as_str();
        let cle = self.coffre.cle(pour, randomness)?;
        let octets = fiche.write().map_err(|_| CoffreError::Alteree)?;
        Ok(Contenu {
            scelle: self.coffre.scelle(&cle, pour, FICHE, &octets, randomness)?,
            reponse: self
                .coffre
                .scelle(&cle, pour, REPONSE, reponse, randomness)?,
            cle,
            ..Contenu::default()
        })
    }

    /// Seals what an application says from now on.
    pub(crate) fn rescelle_fiche<R: Randomness>(
        &self,
        reference: Reference,
        contenu: &Contenu,
        fiche: &CandidatureContent,
        randomness: &R,
    ) -> Result<Contenu, CoffreError> {
        let octets = fiche.write().map_err(|_| CoffreError::Alteree)?;
        let pour = reference.as_str();
        let scelle = self
            .coffre
            .scelle(&contenu.cle, pour, FICHE, &octets, randomness)?;
        Ok(Contenu {
            scelle,
            ..contenu.clone()
        })
    }

    /// The answer to a deposit, byte for byte.
    pub(crate) fn ouvre_reponse(
        &self,
        reference: Reference,
        contenu: &Contenu,
    ) -> Result<Vec<u8>, Panne> {
        let ouvert = self
            .coffre
            .ouvre(&contenu.cle, reference.as_str(), REPONSE, &contenu.reponse);
        ouvert.map_err(of_coffre)
    }

    /// What an application says.
    pub(crate) fn ouvre_fiche(
        &self,
        reference: Reference,
        contenu: &Contenu,
    ) -> Result<CandidatureContent, Panne> {
        let ouvert = self
            .coffre
            .ouvre(&contenu.cle, reference.as_str(), FICHE, &contenu.scelle);
        let octets = ouvert.map_err(of_coffre)?;
        CandidatureContent::read(&octets).map_err(|_| Panne::Sceau)
    }

    /// Seals something of ours, such as the secrets of a partner: its key and what it seals.
    pub(crate) fn seal_secrets<R: Randomness>(
        &self,
        partner: &str,
        clear: &[u8],
        randomness: &R,
    ) -> Result<(String, String), Panne> {
        let key = self.coffre.cle(partner, randomness).map_err(of_coffre)?;
        let sealed = self
            .coffre
            .scelle(&key, partner, SECRETS, clear, randomness);
        Ok((key, sealed.map_err(of_coffre)?))
    }

    /// Opens it.
    pub(crate) fn open_secrets(
        &self,
        partner: &str,
        key: &str,
        sealed: &str,
    ) -> Result<Vec<u8>, Panne> {
        let opened = self.coffre.ouvre(key, partner, SECRETS, sealed);
        opened.map_err(of_coffre)
    }
}

/// What two applications of one person to one structure have in common, digested: how
/// they are reached.
pub(crate) fn indices(
    empreintes: &Empreintes,
    structure: &str,
    telephone: Option<&str>,
    courriel: Option<&str>,
) -> Vec<String> {
    let of = |usage, valeur: Option<&str>| {
        let valeur = valeur?.to_lowercase();
        Some(empreintes.of(usage, &[structure.as_bytes(), valeur.as_bytes()]))
    };
    let telephone = of("telephone", telephone);
    telephone
        .into_iter()
        .chain(of("courriel", courriel))
        .collect()
}
