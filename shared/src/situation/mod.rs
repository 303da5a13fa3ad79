//! What is known of a person and of their project; all of it may be unknown.

mod champ;
mod lieu;
mod valeur;

pub use champ::{Champ, ChampInconnu, Champs, Changement, Genre, Unite};
pub use lieu::{Connu, Lieu};
pub use valeur::{Fiches, Valeur};

use crate::{
    Date,
    codes::CodeQpv,
    qpv::{Generation, Territoire},
};

/// A situation, looked at on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    valeurs: [Valeur; Champ::TOUS.len()],
}

impl Situation {
    /// Nothing is known but the day.
    pub fn new(date: Date) -> Self {
        let mut valeurs = [Valeur::Inconnue; Champ::TOUS.len()];
        valeurs[Champ::Date as usize] = Valeur::Date(date);
        Self { valeurs }
    }

    /// The day it is looked at.
    pub fn date(&self) -> Date {
        match self.valeurs[Champ::Date as usize] {
            Valeur::Date(date) => date,
            _ => Date::ZERO,
        }
    }

    /// What was said of a field.
    pub fn dit(&self, champ: Champ) -> Valeur {
        self.valeurs[champ as usize]
    }

    /// Says it; `false`, and nothing changes, when the field can't hold it. The
    /// date can't be forgotten.
    pub fn dis(&mut self, champ: Champ, valeur: Valeur) -> bool {
        let tenable = valeur.convient(champ) && !(champ == Champ::Date && valeur.is_inconnue());
        if tenable {
            self.valeurs[champ as usize] = valeur;
        }
        tenable
    }

    /// What is known of a field: what was said of it or, failing that, what may be
    /// concluded from the others and nothing more.
    pub fn sait(&self, champ: Champ) -> Valeur {
        match self.dit(champ) {
            Valeur::Inconnue => self.conclut(champ),
            dite => dite,
        }
    }

    /// From which fields something may be concluded of this one.
    pub fn indices(champ: Champ) -> Champs {
        let indices: &[Champ] = match champ {
            Champ::ResidenceQpv => &[Champ::ResidenceCodeQpv],
            Champ::Ess => &[Champ::StatutJuridique],
            _ => &[],
        };
        indices.iter().copied().collect()
    }

    fn conclut(&self, champ: Champ) -> Valeur {
        match champ {
            Champ::ResidenceQpv => match self.dit(Champ::ResidenceCodeQpv) {
                Valeur::CodeQpv(code) if en_vigueur(code, self.date()) => Valeur::Booleen(true),
                _ => Valeur::Inconnue,
            },
            Champ::Ess => match self.dit(Champ::StatutJuridique) {
                Valeur::Choix(rang) => appartient_a_l_ess(rang),
                _ => Valeur::Inconnue,
            },
            _ => Valeur::Inconnue,
        }
    }
}

/// Whether a code is of the generation in force at its place on a day.
pub(crate) fn en_vigueur(code: CodeQpv, date: Date) -> bool {
    let territoire = Territoire::of_departement(&code.departement());
    Generation::en_vigueur(territoire, date) == Some(code.generation())
}

/// What the law of 31 July 2014 (article 1) makes of a legal status: it names four
/// families, and speaks of legal persons only. The other statuses may belong or not.
fn appartient_a_l_ess(rang: u8) -> Valeur {
    match Champ::StatutJuridique.valeurs().get(usize::from(rang)) {
        Some(&("association" | "scop" | "scic" | "cooperative" | "mutuelle" | "fondation")) => {
            Valeur::Booleen(true)
        }
        Some(&"micro_entreprise") => Valeur::Booleen(false),
        _ => Valeur::Inconnue,
    }
}
