//! Why what was typed or exported cannot be read, each the end of a sentence that names the
//! field: « courriel » : il faut un seul @….

use super::{
    FAUTES,
    candidature::{courriel, telephone},
};
use crate::{
    codes::{CodeError, CodeFault, CodeKind},
    inputs::{CourrielError, DayError, IDENTIFIER_MAX, IdentifierError, LinkError, TelephoneError},
};

/// Why a text is no telephone number.
pub fn telephone_fault(error: TelephoneError) -> &'static str {
    telephone(FAUTES.french, error)
}

/// Why a text is no address of mail.
pub fn courriel_fault(error: CourrielError) -> &'static str {
    courriel(FAUTES.french, error)
}

/// Why a text is no address of a site.
pub fn link_fault(error: LinkError) -> &'static str {
    match error {
        LinkError::Empty => "rien n’y est écrit",
        LinkError::Scheme => "ce n’est pas l’adresse d’un site : elle commence par https://",
        LinkError::Host => "il faut un nom de site, comme exemple.fr",
        LinkError::Length => "cette adresse est trop longue",
        LinkError::Character => "il faut une seule adresse, sans espace, comme https://exemple.fr",
    }
}

/// Why a text is no identifier.
pub fn identifier_fault(error: IdentifierError) -> String {
    match error {
        IdentifierError::Empty => "rien n’y est écrit".into(),
        IdentifierError::Length => format!("il compte plus de {IDENTIFIER_MAX} caractères"),
        IdentifierError::Character(' ') => "une espace n’y a pas sa place : mettez un tiret".into(),
        IdentifierError::Character(c) => format!(
            "« {c} » n’y a pas sa place : écrivez-le avec des lettres sans accent, des chiffres et \
             des tirets"
        ),
    }
}

/// Why a text is no date of something that happened.
pub fn day_fault(error: DayError) -> &'static str {
    match error {
        DayError::Form => "ce n’est pas une date : écrivez 2026-11-22, 22/11/2026, 2026-11 ou 2026",
        DayError::Calendar => "ce jour n’existe pas : écrivez 2026-11-22 ou 22/11/2026",
        DayError::Future => "cette date n’est pas encore venue",
        DayError::Past => "cette date est trop ancienne : c’est ce que devient une case vide",
    }
}

/// What is wrong with a code, and what one looks like, in French; the English text is the
/// `Display` of the error.
pub fn code_fault(error: &CodeError) -> String {
    let fault = match error.fault {
        CodeFault::Length(length @ ..=1) => {
            format!("compte {length} caractère, ce qu’aucun code de ce type ne fait")
        }
        CodeFault::Length(length) => {
            format!("compte {length} caractères, ce qu’aucun code de ce type ne fait")
        }
        CodeFault::Character(place) => format!("a un caractère {place} inattendu"),
        CodeFault::Departement(..) => "ne désigne aucun département connu".into(),
        CodeFault::Region(..) => "ne désigne aucune région connue".into(),
        CodeFault::Zero(..) if error.kind == CodeKind::Commune => {
            "ressemble à un code postal, et non à un code INSEE".into()
        }
        CodeFault::Zero(..) => "est à zéro".into(),
        CodeFault::Unknown if error.kind == CodeKind::Commune => {
            "n’est le code INSEE d’aucune commune, c’est peut-être un code postal".into()
        }
        CodeFault::Unknown if error.kind == CodeKind::Territoire => {
            "ne dit pas de quel territoire il s’agit".into()
        }
        CodeFault::Unknown => "n’est attribué à rien".into(),
        CodeFault::Checksum => "a une clé fausse, sans doute un chiffre erroné".into(),
    };
    let example = match error.kind {
        CodeKind::Qpv => "écrivez-le comme QP093028 ou QN00101M",
        CodeKind::Commune => "écrivez-le comme 93066, 2A004 ou 97105",
        CodeKind::Departement => "écrivez-le comme 01, 2A ou 971",
        CodeKind::Postal => "écrivez-le comme 93200",
        CodeKind::Region => "écrivez-le comme 11 ou 04",
        CodeKind::Epci | CodeKind::Siren => "écrivez ses 9 chiffres sans espace",
        CodeKind::Siret => "écrivez ses 14 chiffres sans espace",
        CodeKind::Territoire => {
            "écrivez-le comme commune:93066, epci:200057867, departement:93 ou qpv:QN09301M"
        }
    };
    format!("{fault} : {example}")
}
