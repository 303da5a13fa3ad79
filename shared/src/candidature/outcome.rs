//! What is said of an application besides its state: why a structure does not take it on,
//! how the person hears of it, and what became of the project.

use std::str::FromStr;

/// Writes an enumeration whose values have a name in the API, and no other form.
macro_rules! named {
    ($($(#[$meta:meta])* $name:ident { $($(#[$about:meta])* $value:ident $text:literal,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$about])* $value,)*
        }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];
            /// Their names, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($text),*];

            /// Its name in the API.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$value => $text,)* }
            }
        }

        impl FromStr for $name {
            type Err = ();

            fn from_str(text: &str) -> Result<Self, ()> {
                match text { $($text => Ok(Self::$value),)* _ => Err(()) }
            }
        }
    )*};
}

named! {
    /// Why a structure declines an application or hands it over. A short list: a text of
    /// one's own would say more of a person than they agreed to.
    MotifDeReponse {
        /// The place is not one that it serves.
        HorsTerritoire "hors_territoire",
        /// It is for other people.
        HorsPublic "hors_public",
        /// It does not do what is asked for.
        HorsCompetence "hors_competence",
        /// No place is left.
        Complet "complet",
        /// The project is not far enough.
        TropTot "trop_tot",
        /// The person did not answer.
        Injoignable "injoignable",
        Autre "autre",
    }

    /// How the person hears that there is news.
    ContactWay {
        Courriel "courriel",
        Sms "sms",
    }

    /// What became of the project, as the person says some months later.
    IssueDuProjet {
        /// The activity was created.
        Cree "cree",
        /// The person found a job.
        Emploi "emploi",
        /// The person is being trained.
        Formation "formation",
        /// Still preparing.
        Preparation "preparation",
        /// Given up.
        Arrete "arrete",
        /// The person would rather not say.
        SansReponse "pas_de_reponse",
    }
}

impl IssueDuProjet {
    /// Whether nothing more is to be asked.
    pub fn is_final(self) -> bool {
        self != Self::Preparation
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for motif in MotifDeReponse::ALL {
            assert_eq!(motif.as_str().parse(), Ok(*motif));
        }
        for issue in IssueDuProjet::ALL {
            assert_eq!(issue.as_str().parse(), Ok(*issue));
        }
        for way in ContactWay::ALL {
            assert_eq!(way.as_str().parse(), Ok(*way));
        }
        assert_eq!("whatsapp".parse::<ContactWay>(), Err(()));
    }
}
