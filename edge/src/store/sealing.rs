//! Sealing and opening what applications say.

use crate::{
    http::{context::Bureau, problem::indisponible, response::Refus},
    platform::{Panne, Plateforme},
    store::keys::Cles,
};
use serde_json::{Map, Value};
use shared::candidature::{
    Alea, Contenu, Reference,
    sceaux::{CoffreError, Empreintes},
};

/// The parts of a record that are sealed apart.
const FICHE: &str = "fiche";
const REPONSE: &str = "reponse";

fn of_coffre(_: CoffreError) -> Refus {
    indisponible(Panne::Sceau)
}

impl Cles {
    /// Seals a new application and the answer to its deposit.
    pub(crate) fn scelle<A: Alea>(
        &self,
        reference: Reference,
        fiche: &Map<String, Value>,
        reponse: &[u8],
        alea: &mut A,
    ) -> Result<Contenu, CoffreError> {
        let pour = reference.as_str();
        let cle = self.coffre.cle(pour, alea)?;
        let octets = serde_json::to_vec(fiche).map_err(|_| CoffreError::Alteree)?;
        Ok(Contenu {
            scelle: self.coffre.scelle(&cle, pour, FICHE, &octets, alea)?,
            reponse: self.coffre.scelle(&cle, pour, REPONSE, reponse, alea)?,
            cle,
            ..Contenu::default()
        })
    }

    /// Seals what an application says from now on.
    pub(crate) fn rescelle_fiche<A: Alea>(
        &self,
        reference: Reference,
        contenu: &Contenu,
        fiche: &Map<String, Value>,
        alea: &mut A,
    ) -> Result<Contenu, CoffreError> {
        let octets = serde_json::to_vec(fiche).map_err(|_| CoffreError::Alteree)?;
        let pour = reference.as_str();
        let scelle = self
            .coffre
            .scelle(&contenu.cle, pour, FICHE, &octets, alea)?;
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
    ) -> Result<Vec<u8>, Refus> {
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
    ) -> Result<Map<String, Value>, Refus> {
        let ouvert = self
            .coffre
            .ouvre(&contenu.cle, reference.as_str(), FICHE, &contenu.scelle);
        let octets = ouvert.map_err(of_coffre)?;
        serde_json::from_slice(&octets).map_err(|_| indisponible(Panne::Sceau))
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

impl<P: Plateforme> Bureau<'_, P> {
    /// Seals something of ours, such as a secret of a partner.
    pub(crate) fn scelle_a_part(
        &self,
        pour: &str,
        clair: &[u8],
    ) -> Result<(String, String), Refus> {
        let (coffre, mut chance) = (&self.cles()?.coffre, self.chance());
        let cle = coffre.cle(pour, &mut chance).map_err(of_coffre)?;
        let scelle = coffre.scelle(&cle, pour, "secrets", clair, &mut chance);
        Ok((cle, scelle.map_err(of_coffre)?))
    }

    /// Opens it.
    pub(crate) fn ouvre_a_part(
        &self,
        pour: &str,
        cle: &str,
        scelle: &str,
    ) -> Result<Vec<u8>, Refus> {
        let coffre = &self.cles()?.coffre;
        coffre
            .ouvre(cle, pour, "secrets", scelle)
            .map_err(of_coffre)
    }
}
