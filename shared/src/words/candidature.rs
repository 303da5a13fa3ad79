//! The sentences about applications: what is wrong with a form, what happened, what comes
//! next.

use super::{FaultWords, fill_template, inputs::code_fault, letters::join_words};
use crate::{
    candidature::{CandidatureAct, CandidatureState, Cause, FieldShape, MotifDeReponse},
    inputs::{CourrielError, TelephoneError},
};

/// What is wrong with a field, and how to correct it.
pub fn field_fault(words: &FaultWords, cause: &Cause) -> String {
    let with = |template, hole, value: &str| fill_template(template, &[(hole, value)]);
    let text = match cause {
        Cause::Missing => words.obligatoire,
        Cause::Unknown(known) => return with(words.champ_inconnu, "noms", &known.join(", ")),
        Cause::FieldShape(shape) => match shape {
            FieldShape::Boolean => words.booleen,
            #[cfg(feature = "wire")]
            FieldShape::Number => words.nombre,
            FieldShape::Text => words.texte,
            FieldShape::List => words.liste,
            FieldShape::Object => words.objet,
            FieldShape::SmallObject(max) => {
                return with(words.petit_objet, "nombre", &(max >> 10).to_string());
            }
        },
        Cause::Length(min, max) => {
            let (min, max) = (min.to_string(), max.to_string());
            return fill_template(words.longueur, &[("min", &min), ("max", &max)]);
        }
        Cause::Value(known) => return with(words.valeur, "noms", &known.join(", ")),
        Cause::Identifier => words.identifiant,
        Cause::Telephone(error) => telephone(words, *error),
        Cause::Courriel(error) => courriel(words, *error),
        Cause::ContactManquant => words.contact_manquant,
        Cause::ContactImpossible("courriel") => words.contact_courriel,
        Cause::ContactImpossible(_) => words.contact_telephone,
        // Of the places of a page none is asked for by its code.
        Cause::Commune(error) => return join_words(&["Ce code ", &code_fault(error), "."]),
        Cause::Consent => words.accord,
        Cause::Information => words.information,
        #[cfg(feature = "wire")]
        Cause::Moment => "Il faut une date et une heure à venir, comme 2026-12-01T14:00:00+01:00.",
        #[cfg(feature = "wire")]
        Cause::Number(min, max) => return format!("Il faut un nombre entier de {min} à {max}."),
        #[cfg(feature = "wire")]
        Cause::Place => {
            "Donnez un lieu, ou un téléphone, ou l’adresse d’une visio : un seul des trois."
        }
    };
    text.to_owned()
}

pub(super) fn telephone(words: &FaultWords, error: TelephoneError) -> &'static str {
    match error {
        TelephoneError::Character => words.telephone_signe,
        TelephoneError::Length => words.telephone_longueur,
        TelephoneError::DialingCode => words.telephone_indicatif,
        TelephoneError::Special => words.telephone_special,
    }
}

pub(super) fn courriel(words: &FaultWords, error: CourrielError) -> &'static str {
    match error {
        CourrielError::AtSign => words.courriel_arobase,
        CourrielError::BeforeAt => words.courriel_avant,
        CourrielError::AfterAt => words.courriel_apres,
        CourrielError::Length => words.courriel_longueur,
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
