//! What values have to look like, in words.

use super::Langue;
use crate::codes::{self, CodeError, Nature};

/// What a value has to look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forme {
    /// True, false or nothing.
    Booleen,
    /// A whole number from 0.
    Entier,
    /// A number from 0.
    Nombre,
    /// A text.
    Texte,
    /// A list of texts.
    Liste,
    /// A list of so many identifiers at most.
    Identifiants(usize),
    /// An object.
    Objet,
    /// A number from one bound to another.
    Entre(u32, u32),
    /// What the list before gave.
    Curseur,
}

impl Forme {
    /// What a field takes, as the end of a sentence.
    pub(super) fn words(self, langue: Langue) -> String {
        let (fr, en) = match self {
            Self::Booleen => ("true, false ou null", "true, false or null"),
            Self::Entier => ("un nombre entier à partir de 0", "a whole number from 0"),
            Self::Nombre => ("un nombre à partir de 0", "a number from 0"),
            Self::Texte => ("un texte entre guillemets", "a text in quotes"),
            Self::Liste => ("une liste de textes", "a list of texts"),
            Self::Identifiants(max) => {
                return match langue {
                    Langue::Fr => format!("une liste de {max} identifiants au plus"),
                    Langue::En => format!("a list of at most {max} identifiers"),
                };
            }
            Self::Objet => ("un objet entre accolades", "an object in braces"),
            Self::Entre(min, max) => {
                return match langue {
                    Langue::Fr => format!("un nombre de {min} à {max}"),
                    Langue::En => format!("a number from {min} to {max}"),
                };
            }
            Self::Curseur => (
                "le « suivant » d’une liste qui vient d’être lue : recommencez sans lui",
                "the “suivant” of a list just read: start again without it",
            ),
        };
        match langue {
            Langue::Fr => fr.to_owned(),
            Langue::En => en.to_owned(),
        }
    }
}

/// What is wrong with a code, and what one looks like, in French; in English, the error
/// says it itself.
pub(super) fn code_fr(erreur: &CodeError) -> String {
    let faute = match erreur.faute {
        codes::Faute::Longueur(length) => {
            format!("compte {length} caractères, ce qu’aucun code de ce type ne fait")
        }
        codes::Faute::Caractere(place) => format!("a un caractère {place} inattendu"),
        codes::Faute::Departement(..) => "ne désigne aucun département connu".into(),
        codes::Faute::Region(..) => "ne désigne aucune région connue".into(),
        codes::Faute::Zero(..) if erreur.nature == Nature::Commune => {
            "ressemble à un code postal, et non à un code INSEE".into()
        }
        codes::Faute::Zero(..) => "est à zéro".into(),
        codes::Faute::Cle => "a une clé fausse, sans doute un chiffre erroné".into(),
    };
    let exemple = match erreur.nature {
        Nature::Qpv => "écrivez-le comme QP093028 ou QN00101M",
        Nature::Commune => "écrivez-le comme 93066, 2A004 ou 97105",
        Nature::Departement => "écrivez-le comme 01, 2A ou 971",
        Nature::Postal => "écrivez-le comme 93200",
        Nature::Region => "écrivez-le comme 11 ou 04",
        Nature::Epci | Nature::Siren => "écrivez ses 9 chiffres sans espace",
        Nature::Siret => "écrivez ses 14 chiffres sans espace",
    };
    format!("{faute} : {exemple}")
}
