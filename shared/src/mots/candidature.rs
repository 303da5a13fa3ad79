//! The words of applications: what is wrong with a form, what happened, what comes next.

use crate::candidature::{Cause, CourrielError, Etat, Forme, TelephoneError};

/// What is wrong with a field, and how to mend it.
pub fn defaut(cause: &Cause) -> String {
    match cause {
        Cause::Manquant => "Ce champ est obligatoire.".into(),
        Cause::Inconnu(connus) => format!(
            "Ce champ n’existe pas : vérifiez son orthographe. Sont prévus : {}.",
            connus.join(", ")
        ),
        Cause::Forme(forme) => match forme {
            Forme::Booleen => "Il faut true ou false.".into(),
            Forme::Texte => "Il faut un texte, dans la forme prévue.".into(),
            Forme::Liste => "Il faut une liste de textes.".into(),
            Forme::Objet => "Il faut un objet entre accolades.".into(),
            Forme::ObjetLeger(max) => format!("Il faut un objet de {} Kio au plus.", max >> 10),
        },
        Cause::Longueur(min, max) => format!("Il faut de {min} à {max} caractères."),
        Cause::Caractere => "Ce texte contient un caractère invisible : retapez-le.".into(),
        Cause::Valeur(connues) => {
            format!(
                "Cette valeur n’existe pas. Sont prévues : {}.",
                connues.join(", ")
            )
        }
        Cause::Identifiant => "Cet identifiant n’existe pas ici.".into(),
        Cause::Telephone(erreur) => telephone(*erreur).into(),
        Cause::Courriel(erreur) => courriel(*erreur).into(),
        Cause::ContactManquant => {
            "Donnez un téléphone ou une adresse électronique : un seul suffit.".into()
        }
        Cause::ContactImpossible("courriel") => {
            "Donnez une adresse électronique, ou choisissez un autre moyen d’être joint.".into()
        }
        Cause::ContactImpossible(_) => {
            "Donnez un téléphone, ou choisissez un autre moyen d’être joint.".into()
        }
        Cause::Commune(_) => "Il faut le code INSEE de la commune, comme 93066 ou 2A004.".into(),
        Cause::Accord => "La personne doit être d’accord pour que vous écriviez pour elle.".into(),
        Cause::Information => {
            "Il faut avoir lu ce que deviennent les données, puis l’indiquer.".into()
        }
    }
}

fn telephone(erreur: TelephoneError) -> &'static str {
    match erreur {
        TelephoneError::Caractere => {
            "Ce numéro contient autre chose que des chiffres. Exemple : 06 12 34 56 78."
        }
        TelephoneError::Longueur => {
            "Ce numéro n’a pas le bon nombre de chiffres : 10 en France, comme 06 12 34 56 78, ou \
             l’indicatif du pays, comme +212 6 12 34 56 78."
        }
        TelephoneError::Indicatif => "Aucun pays n’a cet indicatif. Celui de la France est +33.",
        TelephoneError::Special => {
            "C’est un numéro spécial : donnez un numéro où l’on peut vous joindre."
        }
    }
}

fn courriel(erreur: CourrielError) -> &'static str {
    match erreur {
        CourrielError::Arobase => "Il faut un seul @ dans l’adresse, comme dans awa@exemple.fr.",
        CourrielError::Avant => "Vérifiez ce qui est avant le @ : un signe n’y a pas sa place.",
        CourrielError::Apres => {
            "Vérifiez ce qui est après le @ : il faut un nom de site, comme exemple.fr."
        }
        CourrielError::Longueur => "Cette adresse est trop longue.",
    }
}

/// What is said of an application that its structure should have received by now.
pub const NON_REMISE: (&str, &str) = (
    "La structure n’a pas encore reçu votre demande.",
    "Votre demande reste enregistrée. Vous pouvez aussi en contacter une autre.",
);

/// What a state means to the person, and what comes next.
pub fn suite(etat: Etat) -> (&'static str, &'static str) {
    match etat {
        Etat::Recue => (
            "Votre demande est enregistrée.",
            "Nous la remettons à la structure. Vous n’avez rien à faire.",
        ),
        Etat::Transmise => (
            "La structure a votre demande.",
            "Elle doit vous répondre. Sans réponse après 10 jours, nous la relançons.",
        ),
        Etat::PriseEnCharge => (
            "Une personne de la structure s’occupe de votre demande.",
            "Elle vous contacte comme vous l’avez choisi.",
        ),
        Etat::Acceptee => (
            "La structure accepte de vous accompagner.",
            "Elle vous contacte pour commencer.",
        ),
        Etat::Reorientee => (
            "La structure vous oriente vers une autre, mieux placée.",
            "Elle vous dit laquelle. D’autres peuvent aussi vous aider.",
        ),
        Etat::Refusee => (
            "La structure ne peut pas vous accompagner.",
            "Ce n’est pas un avis sur votre projet. Une autre structure peut le suivre.",
        ),
        Etat::SansReponse => (
            "La structure n’a pas répondu.",
            "Nous vous conseillons d’en contacter une autre.",
        ),
        Etat::Retiree => (
            "Vous avez retiré votre demande.",
            "La structure le sait. Vous pouvez aussi tout effacer.",
        ),
    }
}
