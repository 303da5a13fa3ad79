//! Pages that say why what was asked was not done, and what to do now.

use super::{
    frame::{SpaceFrame, space_page},
    sign_in::SignInForm,
};
use leptos::prelude::*;
use shared::espace::oidc::{OidcFault, OidcFaultKind};

/// Why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpaceRefusal {
    /// Nobody signed in, or their session is over; the page to come back to.
    SignedOut(String),
    /// The form came from another site, or from another session.
    OtherForm,
    /// The page was about another structure than the one chosen since.
    OtherStructure,
    /// The link was used, or is over.
    DeadLink,
    /// This account may not.
    Forbidden,
    /// A structure always has someone responsible.
    LastResponsible,
    /// The structure has members, who invite.
    AlreadyHeld,
    /// Nothing is there.
    NotFound,
    /// Its content was erased.
    Erased,
    /// The person did not agree to it.
    NotAgreed,
    /// Someone changed it first.
    ChangedMeanwhile,
    TooMany {
        /// Until one may try again.
        minutes: u32,
    },
    /// What was sent cannot be read.
    Unreadable,
    /// Too large a form.
    TooLarge,
    /// Nobody signed in by the provider.
    Provider(OidcFault),
    /// Our own fault.
    OutOfOrder,
}

impl SpaceRefusal {
    pub fn status(&self) -> u16 {
        match self {
            Self::Provider(fault) if fault.kind() == OidcFaultKind::Down => 503,
            Self::SignedOut(_) | Self::OtherForm | Self::Forbidden | Self::Provider(_) => 403,
            Self::DeadLink | Self::NotFound => 404,
            Self::Erased => 410,
            Self::OtherStructure
            | Self::ChangedMeanwhile
            | Self::LastResponsible
            | Self::NotAgreed
            | Self::AlreadyHeld => 409,
            Self::TooLarge => 413,
            Self::Unreadable => 422,
            Self::TooMany { .. } => 429,
            Self::OutOfOrder => 503,
        }
    }

    /// For the log.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SignedOut(_) => "non-connecte",
            Self::OtherForm => "formulaire-etranger",
            Self::OtherStructure => "structure-changee",
            Self::DeadLink => "lien-mort",
            Self::Forbidden => "page-interdite",
            Self::LastResponsible => "dernier-responsable",
            Self::AlreadyHeld => "structure-tenue",
            Self::NotFound => "page-inconnue",
            Self::Erased => "candidature-effacee",
            Self::NotAgreed => "transmission-sans-accord",
            Self::ChangedMeanwhile => "change-entre-temps",
            Self::TooMany { .. } => "trop-de-demandes",
            Self::Unreadable => "formulaire-illisible",
            Self::TooLarge => "formulaire-trop-grand",
            Self::Provider(fault) => fault.code(),
            Self::OutOfOrder => "espace-indisponible",
        }
    }

    fn words(&self) -> (&'static str, String) {
        let (title, text) = match self {
            Self::SignedOut(_) => (
                "Connectez-vous",
                "Cette page est pour les membres d’une structure. Votre connexion dure douze \
                 heures : elle est peut-être finie.",
            ),
            Self::OtherForm => (
                "Rien n’a été fait",
                "Ce formulaire ne vient pas de votre connexion. Rouvrez la page, puis \
                 recommencez.",
            ),
            Self::OtherStructure => (
                "Vous avez changé de structure",
                "Cette page parlait d’une autre structure. Rien n’a été fait. Rouvrez la page, \
                 puis recommencez.",
            ),
            Self::DeadLink => (
                "Ce lien ne marche plus",
                "Un lien marche 15 minutes, une seule fois. Demandez-en un autre.",
            ),
            Self::Forbidden => (
                "Cette page n’est pas pour vous",
                "Demandez à un responsable de votre structure de le faire, ou de vous nommer \
                 responsable.",
            ),
            Self::LastResponsible => (
                "Personne n’a été retiré",
                "Une structure garde au moins un responsable. Nommez-en un autre d’abord.",
            ),
            Self::AlreadyHeld => (
                "Cette structure a déjà un espace",
                "Demandez à un de ses responsables de vous inviter. Ou connectez-vous avec \
                 l’adresse qu’elle publie.",
            ),
            Self::NotFound => (
                "Il n’y a rien ici",
                "L’adresse est peut-être incomplète, ou ce qu’elle montrait n’est plus à vous.",
            ),
            Self::Erased => (
                "Cette demande est effacée",
                "La personne, ou le temps, a tout effacé. Supprimez ce que vous en avez gardé.",
            ),
            Self::NotAgreed => (
                "La demande n’est pas transmise",
                "La personne ne l’a pas accepté. Appelez-la : elle peut écrire elle-même à \
                 l’autre structure.",
            ),
            Self::ChangedMeanwhile => (
                "Quelqu’un l’a changé avant vous",
                "Rien n’a été écrasé. Rouvrez la page pour voir ce qui a changé.",
            ),
            Self::TooMany { minutes } => {
                return (
                    "C’est trop de demandes",
                    format!("Réessayez dans {minutes} minutes."),
                );
            }
            Self::Unreadable => (
                "Nous n’avons pas pu lire ce formulaire",
                "Rien n’a été fait. Rouvrez la page, puis recommencez.",
            ),
            Self::TooLarge => (
                "C’est trop long",
                "Rien n’a été fait. Revenez en arrière, puis raccourcissez votre texte.",
            ),
            Self::Provider(fault) => match fault.kind() {
                OidcFaultKind::Down => (
                    "Cette connexion est en panne",
                    "Ce n’est pas votre faute. Recevez un lien par courriel : il ouvre le même \
                     espace.",
                ),
                OidcFaultKind::GivenUp => (
                    "Vous n’êtes pas connecté",
                    "Vous avez arrêté en route. Recommencez, ou recevez un lien par courriel.",
                ),
                OidcFaultKind::Stale => (
                    "Cet essai n’est plus bon",
                    "Il a trop duré, ou il a déjà servi. Recommencez, ou recevez un lien par \
                     courriel.",
                ),
                OidcFaultKind::Untrusted => (
                    "Nous n’avons pas pu vérifier qui vous êtes",
                    "Rien n’est ouvert. Recevez un lien par courriel : il ouvre le même espace.",
                ),
                OidcFaultKind::Mail => (
                    "Votre adresse n’est pas vérifiée",
                    "Ce service ne garantit pas votre adresse. Recevez un lien par courriel : il \
                     la vérifie.",
                ),
            },
            Self::OutOfOrder => (
                "Nous avons une panne",
                "Ce n’est pas votre faute. Rien n’est perdu. Réessayez dans quelques minutes.",
            ),
        };
        (title, text.to_owned())
    }
}

/// `provider` is what people call the one that they may sign in by, if there is one.
pub fn refusal_page(refusal: &SpaceRefusal, provider: Option<&str>) -> String {
    let (title, text) = refusal.words();
    let frame = SpaceFrame {
        title: "Guichet : l’espace des structures",
        visitor: None,
        said: None,
        path: String::new(),
    };
    let form = match refusal {
        SpaceRefusal::SignedOut(retour) => Some(retour.clone()),
        SpaceRefusal::DeadLink | SpaceRefusal::Provider(_) => Some(String::new()),
        _ => None,
    };
    space_page(frame, || {
        let form = form.map(|retour| {
            SignInForm {
                retour,
                provider: provider.map(str::to_owned),
                ..Default::default()
            }
            .view()
        });
        let back = form
            .is_none()
            .then(|| view! { <p><a href="/espace">"Revenir à l’espace"</a></p> });
        view! {
            <h1>{title}</h1>
            <p class="chapeau">{text}</p>
            {form}
            {back}
        }
    })
}
