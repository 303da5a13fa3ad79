//! Signing in: a mailbox is typed, and opens with the link that it receives.

use super::{
    fields::{FormTokens, TextField, post_form},
    frame::{SpaceFrame, space_page},
    said::Said,
};
use leptos::prelude::*;

/// The form where one asks for a link.
#[derive(Clone, Debug, Default)]
pub struct SignInForm {
    /// The page to come back to; empty for the first one.
    pub retour: String,
    /// What was typed, and what is wrong with it.
    pub courriel: String,
    pub fault: Option<String>,
}

impl SignInForm {
    pub(super) fn view(self) -> impl IntoView {
        let Self {
            retour,
            courriel,
            fault,
        } = self;
        let field = TextField {
            name: "courriel",
            label: "Votre adresse électronique",
            kind: "email",
            autocomplete: "email",
            value: courriel,
            help: "Celle de votre structure, ou celle où l’on vous a invité.",
            fault,
            required: true,
        };
        post_form(
            "/espace/connexion",
            &FormTokens::default(),
            view! {
                <input type="hidden" name="retour" value=retour/>
                {field.view()}
                <button>"Recevoir un lien"</button>
            },
        )
    }
}

pub fn sign_in_page(form: SignInForm, said: Option<Said>) -> String {
    let sent = said == Some(Said::LINK_SENT);
    let frame = SpaceFrame {
        title: "Guichet : l’espace des structures",
        visitor: None,
        said,
        path: "/espace/connexion".into(),
    };
    space_page(frame, || {
        let again = sent.then(|| {
            view! {
                <p>
                    "Rien reçu après cinq minutes ? Regardez dans les courriels indésirables, puis \
                     redemandez un lien ici : 8 par jour au plus."
                </p>
            }
        });
        view! {
            <h1>"L’espace des structures"</h1>
            <p class="chapeau">
                "Lisez les demandes que les habitants vous envoient, et répondez-leur."
            </p>
            <section>
                <h2>"Se connecter"</h2>
                {again}
                <p>"Pas de mot de passe : nous vous envoyons un lien."</p>
                {form.view()}
            </section>
        }
    })
}

/// Where a link leads: following it changes nothing, the button opens the session.
pub fn sign_in_link_page(secret: &str, courriel: &str) -> String {
    let frame = SpaceFrame {
        title: "Guichet : se connecter",
        visitor: None,
        said: None,
        path: String::new(),
    };
    let action = format!("/espace/lien/{secret}");
    let courriel = courriel.to_owned();
    space_page(frame, || {
        view! {
            <h1>"Se connecter"</h1>
            <p class="chapeau">
                "Vous ouvrez l’espace de " <strong>{courriel}</strong> "."
            </p>
            {post_form(
                &action,
                &FormTokens::default(),
                view! { <button>"Se connecter"</button> },
            )}
            <p class="doux">
                "Vous n’avez pas demandé ce lien ? Fermez cette page : rien n’est ouvert."
            </p>
        }
    })
}
