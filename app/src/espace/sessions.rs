//! The sessions of an account.

use super::{
    fields::post_form,
    frame::{SpaceFrame, space_page},
};
use leptos::prelude::*;

/// A session of the account.
pub struct OpenSession {
    pub id: String,
    /// When it began and when it ends, in words.
    pub began: String,
    pub ends: String,
    /// Whether it is the one that asks.
    pub this_one: bool,
}

pub fn sessions_page(frame: SpaceFrame, sessions: Vec<OpenSession>) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let several = sessions.len() > 1;
        let rows: Vec<_> = sessions
            .into_iter()
            .map(
                |OpenSession {
                     id,
                     began,
                     ends,
                     this_one,
                 }| {
                    let end = (!this_one).then(|| {
                        post_form(
                            "/espace/sessions",
                            &tokens,
                            view! {
                                <input type="hidden" name="session" value=id/>
                                <button class="second">"Fermer"</button>
                            },
                        )
                    });
                    view! {
                        <li class="fiche">
                            <p>
                                "Ouverte le " {began} ", jusqu’au " {ends}
                                {this_one.then_some(" (celle-ci)")}
                            </p>
                            {end}
                        </li>
                    }
                },
            )
            .collect();
        let all = several.then(|| {
            post_form(
                "/espace/sessions",
                &tokens,
                view! {
                    <input type="hidden" name="session" value="autres"/>
                    <button>"Fermer toutes les autres"</button>
                },
            )
        });
        view! {
            <h1>"Vos connexions"</h1>
            <p class="chapeau">
                "Une connexion dure douze heures. Fermez celle que vous ne reconnaissez pas."
            </p>
            <section>
                <h2>"Connexions ouvertes"</h2>
                <ul class="cartes">{rows}</ul>
                {all}
            </section>
        }
    })
}
