//! What can fail, and what is said of it.

use crate::{
    magasin::Manque,
    mots::{Mots, remplit},
    position::Refus,
    reseau::Echec,
};

/// A failure, told to the resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Panne {
    /// No addresses.
    Geocodeur(Echec),
    /// No contours.
    Donnees(Manque),
    /// No position.
    Position(Refus),
}

impl Panne {
    /// What happened, and what to try now.
    pub(crate) fn phrases(self, mots: &Mots) -> (&'static str, String) {
        let (titre, conseil) = match self {
            Self::Geocodeur(Echec::HorsLigne) | Self::Donnees(Manque::Reseau(Echec::HorsLigne)) => {
                (mots.hors_ligne, mots.hors_ligne_conseil)
            }
            Self::Geocodeur(Echec::Sature(secondes)) => {
                let nombre = secondes.to_string();
                let conseil = remplit(mots.geocodeur_sature_conseil, &[("nombre", &nombre)]);
                return (mots.geocodeur_sature, conseil);
            }
            Self::Geocodeur(Echec::Injoignable | Echec::Illisible) => {
                (mots.geocodeur_panne, mots.geocodeur_panne_conseil)
            }
            Self::Donnees(Manque::Reseau(_)) => (mots.paquet_panne, mots.paquet_panne_conseil),
            Self::Donnees(Manque::Refuse) => (mots.paquet_refuse, mots.paquet_refuse_conseil),
            Self::Position(Refus::Refusee) => {
                (mots.position_refusee, mots.position_refusee_conseil)
            }
            Self::Position(Refus::Inconnue) => (mots.position_inconnue, mots.position_conseil),
            Self::Position(Refus::Lente) => (mots.position_lente, mots.position_conseil),
        };
        (titre, conseil.to_owned())
    }

    /// How it is named in the `guichet:erreur` event.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Geocodeur(Echec::HorsLigne) | Self::Donnees(Manque::Reseau(Echec::HorsLigne)) => {
                "hors-ligne"
            }
            Self::Geocodeur(Echec::Sature(_)) => "geocodeur-sature",
            Self::Geocodeur(Echec::Injoignable | Echec::Illisible) => "geocodeur-injoignable",
            Self::Donnees(Manque::Reseau(_)) => "donnees-injoignables",
            Self::Donnees(Manque::Refuse) => "donnees-refusees",
            Self::Position(Refus::Refusee) => "position-refusee",
            Self::Position(Refus::Inconnue) => "position-inconnue",
            Self::Position(Refus::Lente) => "position-lente",
        }
    }
}
