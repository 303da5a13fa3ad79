//! The sentences about applications: what is wrong with a form, what happened, what comes
//! next.

use super::inputs::code_fault;
use crate::{
    candidature::{CandidatureAct, CandidatureState, Cause, FieldShape, MotifDeReponse},
    inputs::{CourrielError, TelephoneError},
};

/// What is wrong with a field, and how to correct it.
pub fn field_fault(cause: &Cause) -> String {
    match cause {
        Cause::Missing => "Ce champ est obligatoire.".into(),
        Cause::Unknown(known) => format!(
            "Ce champ n’existe pas : vérifiez son orthographe. Sont prévus : {}.",
            known.join(", ")
        ),
        Cause::FieldShape(shape) => match shape {
            FieldShape::Boolean => "Il faut true ou false.".into(),
            #[cfg(feature = "wire")]
            FieldShape::Number => "Il faut un nombre entier.".into(),
            FieldShape::Text => "Il faut un texte, dans la forme prévue.".into(),
            FieldShape::List => "Il faut une liste de textes.".into(),
            FieldShape::Object => "Il faut un objet entre accolades.".into(),
            FieldShape::SmallObject(max) => {
                format!("Il faut un objet de {} Kio au plus.", max >> 10)
            }
        },
        Cause::Length(min, max) => format!("Il faut de {min} à {max} caractères."),
        Cause::Value(known) => {
            format!(
                "Cette valeur n’existe pas. Sont prévues : {}.",
                known.join(", ")
            )
        }
        Cause::Identifier => "Cet identifiant n’existe pas ici.".into(),
        Cause::Telephone(error) => telephone(*error).into(),
        Cause::Courriel(error) => courriel(*error).into(),
        Cause::ContactManquant => {
            "Donnez un téléphone ou une adresse électronique : un seul suffit.".into()
        }
        Cause::ContactImpossible("courriel") => {
            "Donnez une adresse électronique, ou choisissez un autre moyen d’être joint.".into()
        }
        Cause::ContactImpossible(_) => {
            "Donnez un téléphone, ou choisissez un autre moyen d’être joint.".into()
        }
        Cause::Commune(error) => format!("Ce code {}.", code_fault(error)),
        Cause::Consent => "La personne doit être d’accord pour que vous écriviez pour elle.".into(),
        Cause::Information => {
            "Il faut avoir lu ce que deviennent les données, puis l’indiquer.".into()
        }
        #[cfg(feature = "wire")]
        Cause::Moment => {
            "Il faut une date et une heure à venir, comme 2026-12-01T14:00:00+01:00.".into()
        }
        #[cfg(feature = "wire")]
        Cause::Number(min, max) => format!("Il faut un nombre entier de {min} à {max}."),
        #[cfg(feature = "wire")]
        Cause::Place => {
            "Donnez un lieu, ou un téléphone, ou l’adresse d’une visio : un seul des trois.".into()
        }
    }
}

pub(super) fn telephone(error: TelephoneError) -> &'static str {
    match error {
        TelephoneError::Character => {
            "Ce numéro contient autre chose que des chiffres. Exemple : 06 12 34 56 78."
        }
        TelephoneError::Length => {
            "Ce numéro n’a pas le bon nombre de chiffres : 10 en France, comme 06 12 34 56 78, ou \
             l’indicatif du pays, comme +212 6 12 34 56 78."
        }
        TelephoneError::DialingCode => "Aucun pays n’a cet indicatif. Celui de la France est +33.",
        TelephoneError::Special => {
            "C’est un numéro spécial : donnez un numéro où l’on peut vous joindre."
        }
    }
}

pub(super) fn courriel(error: CourrielError) -> &'static str {
    match error {
        CourrielError::AtSign => "Il faut un seul @ dans l’adresse, comme dans awa@exemple.fr.",
        CourrielError::BeforeAt => "Vérifiez ce qui est avant le @ : un signe n’y a pas sa place.",
        CourrielError::AfterAt => {
            "Vérifiez ce qui est après le @ : il faut un nom de site, comme exemple.fr."
        }
        CourrielError::Length => "Cette adresse est trop longue.",
    }
}

/// For an application that its structure should have received by now.
pub const NOT_DELIVERED: (&str, &str) = (
    "La structure n’a pas encore reçu votre demande.",
    "Votre demande reste enregistrée. Vous pouvez aussi en contacter une autre.",
);

/// What a state means for the person, and what comes next.
pub fn next_step(state: CandidatureState) -> (&'static str, &'static str) {
    match state {
        CandidatureState::Recue => (
            "Votre demande est enregistrée.",
            "Nous la remettons à la structure. Vous n’avez rien à faire.",
        ),
        CandidatureState::Transmise => (
            "La structure a votre demande.",
            "Elle doit vous répondre. Sans réponse après 10 jours, nous la relançons.",
        ),
        CandidatureState::PriseEnCharge => (
            "Une personne de la structure s’occupe de votre demande.",
            "Elle vous contacte comme vous l’avez choisi.",
        ),
        CandidatureState::Acceptee => (
            "La structure accepte de vous accompagner.",
            "Elle vous contacte pour commencer.",
        ),
        CandidatureState::Reorientee => (
            "La structure vous oriente vers une autre, mieux placée.",
            "Elle vous dit laquelle. D’autres peuvent aussi vous aider.",
        ),
        CandidatureState::Refusee => (
            "La structure ne peut pas vous accompagner.",
            "Ce n’est pas un avis sur votre projet. Une autre structure peut le suivre.",
        ),
        CandidatureState::SansReponse => (
            "La structure n’a pas répondu.",
            "Nous vous conseillons d’en contacter une autre.",
        ),
        CandidatureState::Retiree => (
            "Vous avez retiré votre demande.",
            "La structure le sait. Vous pouvez aussi tout effacer.",
        ),
    }
}

/// Why a structure does not take an application on, after "raison :".
pub fn answer_reason(motif: MotifDeReponse) -> &'static str {
    match motif {
        MotifDeReponse::HorsTerritoire => "elle ne travaille pas dans ce lieu",
        MotifDeReponse::HorsPublic => "elle accompagne d’autres personnes",
        MotifDeReponse::HorsCompetence => "elle ne fait pas ce que vous demandez",
        MotifDeReponse::Complet => "elle n’a plus de place",
        MotifDeReponse::TropTot => "votre projet n’est pas encore assez avancé pour elle",
        MotifDeReponse::Injoignable => "elle n’a pas réussi à vous joindre",
        MotifDeReponse::Autre => "une autre raison",
    }
}

/// A line of a history, for the person.
pub fn act(act: CandidatureAct) -> &'static str {
    match act {
        CandidatureAct::Transition(state) => match state {
            CandidatureState::Recue => "Demande enregistrée",
            CandidatureState::Transmise => "Remise à la structure",
            CandidatureState::PriseEnCharge => "Prise en charge par la structure",
            CandidatureState::Acceptee => "Acceptée",
            CandidatureState::Reorientee => "Orientée vers une autre structure",
            CandidatureState::Refusee => "Refusée",
            CandidatureState::SansReponse => "Restée sans réponse",
            CandidatureState::Retiree => "Retirée par vous",
        },
        CandidatureAct::Relance => "Structure relancée",
        CandidatureAct::Undelivered => "Pas encore reçue par la structure",
        CandidatureAct::Correction => "Coordonnées changées par vous",
        CandidatureAct::Erasure => "Effacée",
        CandidatureAct::Appointment => "Rendez-vous donné",
        CandidatureAct::Reminder => "Rendez-vous rappelé",
        CandidatureAct::Note => "Note de la structure",
        CandidatureAct::Link => "Nouveau lien demandé",
        CandidatureAct::News => "Choix sur les nouvelles à donner",
        CandidatureAct::Question => "Question sur votre projet",
        CandidatureAct::Outcome => "Nouvelles données par vous",
    }
}

/// A number of France in pairs of digits, as people say it; another as it is.
pub fn telephone_read(number: &str) -> String {
    let Some(rest) = number.strip_prefix("+33").filter(|rest| rest.len() == 9) else {
        return number.to_owned();
    };
    let mut read = String::from("0");
    for (rank, digit) in rest.chars().enumerate() {
        if rank % 2 == 1 {
            read.push('\u{a0}');
        }
        read.push(digit);
    }
    read
}

#[cfg(test)]
mod tests {
    use super::telephone_read;

    #[test]
    fn a_number_is_read_in_pairs() {
        for (number, expect) in [
            ("+33612345678", "06 12 34 56 78"),
            ("+212612345678", "+212612345678"),
            ("3949", "3949"),
        ] {
            assert_eq!(telephone_read(number), expect.replace(' ', "\u{a0}"));
        }
    }
}
