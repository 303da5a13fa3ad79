//! The two places of a situation, and what is known of each.

use super::{Champ, Situation, Valeur};
use crate::codes::{CodeCommune, CodeDepartement, CodeEpci, CodeRegion};

/// Whose place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lieu {
    /// Where the person lives.
    Residence,
    /// Where the project is.
    Projet,
}

/// What is known of a place. An arrondissement of Paris, Lyon or Marseille belongs
/// where its commune does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Connu {
    /// The commune or the arrondissement.
    pub commune: Option<CodeCommune>,
    /// The intercommunalité, only when said.
    pub epci: Option<CodeEpci>,
    /// The département.
    pub departement: Option<CodeDepartement>,
    /// The région.
    pub region: Option<CodeRegion>,
}

impl Lieu {
    /// Its fields: commune, intercommunalité, département, région.
    pub fn champs(self) -> [Champ; 4] {
        match self {
            Self::Residence => [
                Champ::ResidenceCommune,
                Champ::ResidenceEpci,
                Champ::ResidenceDepartement,
                Champ::ResidenceRegion,
            ],
            Self::Projet => [
                Champ::ProjetCommune,
                Champ::ProjetEpci,
                Champ::ProjetDepartement,
                Champ::ProjetRegion,
            ],
        }
    }

    /// The place that a field speaks of, and its rank among its fields.
    pub(crate) fn du(champ: Champ) -> Option<(Self, usize)> {
        Some(match champ {
            Champ::ResidenceCommune => (Self::Residence, 0),
            Champ::ResidenceEpci => (Self::Residence, 1),
            Champ::ResidenceDepartement => (Self::Residence, 2),
            Champ::ResidenceRegion => (Self::Residence, 3),
            Champ::ProjetCommune => (Self::Projet, 0),
            Champ::ProjetEpci => (Self::Projet, 1),
            Champ::ProjetDepartement => (Self::Projet, 2),
            Champ::ProjetRegion => (Self::Projet, 3),
            _ => return None,
        })
    }
}

impl Situation {
    /// What is known of a place.
    pub fn connu(&self, lieu: Lieu) -> Connu {
        let mut connu = Connu::default();
        for champ in lieu.champs() {
            match self.dit(champ) {
                Valeur::Commune(code) => connu.commune = Some(code),
                Valeur::Epci(code) => connu.epci = Some(code),
                Valeur::Departement(code) => connu.departement = Some(code),
                Valeur::Region(code) => connu.region = Some(code),
                _ => {}
            }
        }
        connu.departement = connu
            .departement
            .or_else(|| connu.commune.map(CodeCommune::departement));
        connu.region = connu
            .region
            .or_else(|| connu.departement.and_then(CodeDepartement::region));
        connu
    }

    /// Whether nothing is known of a field: neither said, nor concluded, nor decided
    /// by the rest of what is known of its place.
    pub fn ignore(&self, champ: Champ) -> bool {
        self.sait(champ).is_inconnue() && !self.decoule(champ)
    }

    /// A commune decides of its intercommunalité, its département and its région, a
    /// département of its région.
    fn decoule(&self, champ: Champ) -> bool {
        let Some((lieu, rang)) = Lieu::du(champ) else {
            return false;
        };
        let connu = self.connu(lieu);
        match rang {
            0 => false,
            1 => connu.commune.is_some(),
            2 => connu.departement.is_some(),
            _ => connu.region.is_some() || connu.departement.is_some(),
        }
    }

    /// Whether a field may turn out to have this value, given the rest of what is
    /// known of its place.
    pub(crate) fn admet(&self, champ: Champ, valeur: Valeur) -> bool {
        let Some((lieu, _)) = Lieu::du(champ) else {
            return true;
        };
        let connu = self.connu(lieu);
        let (departement, region) = match valeur {
            Valeur::Commune(code) => (Some(code.departement()), code.departement().region()),
            Valeur::Departement(code) => (Some(code), code.region()),
            Valeur::Region(code) => (None, Some(code)),
            _ => return true,
        };
        compatibles(connu.departement, departement) && compatibles(connu.region, region)
    }
}

fn compatibles<T: PartialEq>(connu: Option<T>, suppose: Option<T>) -> bool {
    match (connu, suppose) {
        (Some(connu), Some(suppose)) => connu == suppose,
        _ => true,
    }
}
