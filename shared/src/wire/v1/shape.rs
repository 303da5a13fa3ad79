//! The expected shape of values, in words.

use super::Language;
use crate::codes::{self, CodeError, CodeKind};

/// The expected shape of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpectedShape {
    /// True, false or `null`.
    Boolean,
    /// A whole number from 0.
    Integer,
    /// A number from 0.
    Number,
    /// A text.
    Texte,
    /// A list of texts.
    List,
    /// A list of at most this many identifiers.
    Identifiers(usize),
    /// An object.
    Object,
    /// A number from one bound to another.
    Between(u32, u32),
    /// The cursor given by the previous page of a list.
    Cursor,
}

impl ExpectedShape {
    /// The shape, as the end of a sentence.
    pub(super) fn words(self, language: Language) -> String {
        let (fr, en) = match self {
            Self::Boolean => ("true, false ou null", "true, false or null"),
            Self::Integer => ("un nombre entier à partir de 0", "a whole number from 0"),
            Self::Number => ("un nombre à partir de 0", "a number from 0"),
            Self::Texte => ("un texte entre guillemets", "a text in quotes"),
            Self::List => ("une liste de textes", "a list of texts"),
            Self::Identifiers(max) => {
                return match language {
                    Language::Fr => format!("une liste de {max} identifiants au plus"),
                    Language::En => format!("a list of at most {max} identifiers"),
                };
            }
            Self::Object => ("un objet entre accolades", "an object in braces"),
            Self::Between(min, max) => {
                return match language {
                    Language::Fr => format!("un nombre de {min} à {max}"),
                    Language::En => format!("a number from {min} to {max}"),
                };
            }
            Self::Cursor => (
                "le « suivant » d’une liste qui vient d’être lue : recommencez sans lui",
                "the “suivant” of a list just read: start again without it",
            ),
        };
        match language {
            Language::Fr => fr.to_owned(),
            Language::En => en.to_owned(),
        }
    }
}

/// What is wrong with a code, and what one looks like, in French; the English text is the
/// `Display` of the error.
pub(super) fn code_fr(error: &CodeError) -> String {
    let fault = match error.fault {
        codes::CodeFault::Length(length) => {
            format!("compte {length} caractères, ce qu’aucun code de ce type ne fait")
        }
        codes::CodeFault::Character(place) => format!("a un caractère {place} inattendu"),
        codes::CodeFault::Departement(..) => "ne désigne aucun département connu".into(),
        codes::CodeFault::Region(..) => "ne désigne aucune région connue".into(),
        codes::CodeFault::Zero(..) if error.kind == CodeKind::Commune => {
            "ressemble à un code postal, et non à un code INSEE".into()
        }
        codes::CodeFault::Zero(..) => "est à zéro".into(),
        codes::CodeFault::Checksum => "a une clé fausse, sans doute un chiffre erroné".into(),
    };
    let example = match error.kind {
        CodeKind::Qpv => "écrivez-le comme QP093028 ou QN00101M",
        CodeKind::Commune => "écrivez-le comme 93066, 2A004 ou 97105",
        CodeKind::Departement => "écrivez-le comme 01, 2A ou 971",
        CodeKind::Postal => "écrivez-le comme 93200",
        CodeKind::Region => "écrivez-le comme 11 ou 04",
        CodeKind::Epci | CodeKind::Siren => "écrivez ses 9 chiffres sans espace",
        CodeKind::Siret => "écrivez ses 14 chiffres sans espace",
    };
    format!("{fault} : {example}")
}
