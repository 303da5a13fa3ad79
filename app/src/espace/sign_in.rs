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
    /// What people call the provider that they may sign in by, if there is one.
    pub provider: Option<String>,
}

impl SignInForm {
    pub(super) fn view(self) -> impl IntoView {
        let Self {
            retour,
            courriel,
            fault,
            provider,
        } = self;
        let by_provider = provider.map(|name| {
            let mut href = "/espace/oidc".to_owned();
            if !retour.is_empty() {
                href += "?retour=";
                href += &retour;
            }
            view! {
                <p><a class="bouton" href=href>{format!("Se connecter avec {name}")}</a></p>
                <p>"Ou recevez un lien par courriel :"</p>
            }
        });
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
        let form = post_form(
            "/espace/connexion",
            &FormTokens::default(),
            view! {
                <input type="hidden" name="retour" value=retour/>
                {field.view()}
                <button>"Recevoir un lien"</button>
            },
        );
        view! { {by_provider} {form} }
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

/// Once signed out here, for whoever signed in by a provider. `end` is where one signs out of it
/// too: `None` when it has no such place, or does not answer.
pub fn signed_out_page(provider: &str, end: Option<String>) -> String {
    let frame = SpaceFrame {
        title: "Guichet : vous êtes déconnecté",
        visitor: None,
        said: None,
        path: String::new(),
    };
    let provider = provider.to_owned();
    space_page(frame, || {
        let still = match end {
            Some(_) => "Vous êtes encore connecté à ",
            None => "Vous êtes peut-être encore connecté à ",
        };
        let out = end.map(|href| {
            let words = format!("Se déconnecter aussi de {provider}");
            view! { <p><a class="bouton" href=href>{words}</a></p> }
        });
        view! {
            <h1>"Vous êtes déconnecté"</h1>
            <p class="chapeau">
                {still} <strong>{provider.clone()}</strong>
                ". Sur un appareil partagé, déconnectez-vous là aussi."
            </p>
            {out}
            <p><a href="/espace/connexion">"Se connecter à nouveau"</a></p>
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
