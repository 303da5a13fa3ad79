//! Where an application stands, and which arrows lead on.

use std::{fmt, str::FromStr};

/// Where an application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Etat {
    /// Kept for certain; the structure has not been told yet.
    Recue,
    /// The structure has it.
    Transmise,
    /// Someone of the structure looks after it.
    PriseEnCharge,
    /// The structure accompanies the project.
    Acceptee,
    /// The structure has shown the person to another one.
    Reorientee,
    /// The structure says no.
    Refusee,
    /// No answer came.
    SansReponse,
    /// Taken back by the person.
    Retiree,
}

/// Who makes an application move on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Acteur {
    /// The person who applies.
    Candidat,
    /// The structure applied to.
    Structure,
    /// Time, or the delivery of a message.
    Guichet,
}

impl Etat {
    /// Every state, in the order of the arrows.
    pub const TOUS: [Self; 8] = [
        Self::Recue,
        Self::Transmise,
        Self::PriseEnCharge,
        Self::Acceptee,
        Self::Reorientee,
        Self::Refusee,
        Self::SansReponse,
        Self::Retiree,
    ];

    /// Its name in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recue => "recue",
            Self::Transmise => "transmise",
            Self::PriseEnCharge => "prise_en_charge",
            Self::Acceptee => "acceptee",
            Self::Reorientee => "reorientee",
            Self::Refusee => "refusee",
            Self::SansReponse => "sans_reponse",
            Self::Retiree => "retiree",
        }
    }

    /// Whether the arrow exists for that actor. Time alone leads from `transmise` to
    /// `sans_reponse`: the thirty days count from there.
    pub fn mene_a(self, vers: Self, par: Acteur) -> bool {
        use Acteur::*;
        use Etat::*;
        match (self, vers) {
            (Retiree, _) => false,
            (_, Retiree) => par == Candidat,
            (Recue, Transmise) => par != Candidat,
            (Transmise, SansReponse) => par == Guichet,
            (Transmise, PriseEnCharge)
            | (PriseEnCharge, Acceptee | Reorientee | Refusee | SansReponse) => par == Structure,
            _ => false,
        }
    }

    /// Whether nothing is awaited from the structure any more.
    pub fn est_close(self) -> bool {
        !matches!(self, Self::Recue | Self::Transmise | Self::PriseEnCharge)
    }

    /// Whether the structure has left it to another one.
    pub fn appelle_une_autre(self) -> bool {
        matches!(self, Self::Reorientee | Self::Refusee | Self::SansReponse)
    }
}

impl fmt::Display for Etat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Etat {
    type Err = ();

    fn from_str(texte: &str) -> Result<Self, ()> {
        let mut tous = Self::TOUS.into_iter();
        tous.find(|etat| etat.as_str() == texte).ok_or(())
    }
}

impl Acteur {
    /// Its name in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Candidat => "candidat",
            Self::Structure => "structure",
            Self::Guichet => "guichet",
        }
    }
}

impl FromStr for Acteur {
    type Err = ();

    fn from_str(texte: &str) -> Result<Self, ()> {
        let mut tous = [Self::Candidat, Self::Structure, Self::Guichet].into_iter();
        tous.find(|acteur| acteur.as_str() == texte).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_arrows_of_the_contract_exist() {
        use Acteur::*;
        use Etat::*;
        let expect = [
            (Recue, Transmise, Structure),
            (Recue, Transmise, Guichet),
            (Recue, Retiree, Candidat),
            (Transmise, PriseEnCharge, Structure),
            (Transmise, SansReponse, Guichet),
            (Transmise, Retiree, Candidat),
            (PriseEnCharge, Acceptee, Structure),
            (PriseEnCharge, Reorientee, Structure),
            (PriseEnCharge, Refusee, Structure),
            (PriseEnCharge, SansReponse, Structure),
            (PriseEnCharge, Retiree, Candidat),
            (Acceptee, Retiree, Candidat),
            (Reorientee, Retiree, Candidat),
            (Refusee, Retiree, Candidat),
            (SansReponse, Retiree, Candidat),
        ];
        let mut found = Vec::new();
        for de in Etat::TOUS {
            for vers in Etat::TOUS {
                for par in [Candidat, Structure, Guichet] {
                    if de.mene_a(vers, par) {
                        found.push((de, vers, par));
                    }
                }
            }
        }
        assert_eq!(found, expect);
    }

    #[test]
    fn names_read_back() {
        for etat in Etat::TOUS {
            assert_eq!(etat.as_str().parse(), Ok(etat));
        }
        assert_eq!("effacee".parse::<Etat>(), Err(()));
    }
}
