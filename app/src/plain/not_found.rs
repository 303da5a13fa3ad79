//! What is answered to a reader when a page cannot be: what happened, and where to go.

use crate::{
    frame::{Head, framed},
    search::search_form,
};
use leptos::prelude::*;

/// Why there is no page.
#[derive(Clone, Copy, Debug)]
pub struct RefusalPage<'a> {
    pub status: u16,
    /// What happened, and how to mend it, for a fault that is not only a wrong address.
    pub detail: Option<&'a str>,
}

pub fn refusal_page(page: RefusalPage<'_>) -> String {
    let (title, words) = match page.status {
        404 => (
            "Cette page n’existe pas",
            "L’adresse a peut-être changé, ou il y manque une lettre.",
        ),
        500.. => (
            "Cette page ne peut pas s’afficher",
            "C’est une panne, et ce n’est pas votre faute. Revenez dans quelques minutes.",
        ),
        _ => (
            "Cette adresse ne se lit pas",
            "Il y manque sans doute quelque chose.",
        ),
    };
    let words = page.detail.unwrap_or(words).to_owned();
    let full = format!("Guichet : {}", title.to_lowercase());
    let head = Head {
        title: &full,
        indexed: false,
        ..Head::PLAIN
    };
    framed("", None, &head, || {
        view! {
            <section class="promesse">
                <h1>{title}</h1>
                <p class="chapeau">{words}</p>
            </section>
            <section aria-labelledby="chercher">
                <h2 id="chercher">"Chercher par nom"</h2>
                {search_form("")}
            </section>
            <section aria-labelledby="aller">
                <h2 id="aller">"Ou repartir d’une question"</h2>
                <ul>
                    <li><a href="/quartier">"Mon adresse est-elle dans un quartier prioritaire ?"</a></li>
                    <li><a href="/aides">"Qu’est-ce que je peux demander ?"</a></li>
                    <li><a href="/aide">"Qui peut m’aider ?"</a></li>
                    <li><a href="/suivi">"Où en est ma demande ?"</a></li>
                </ul>
            </section>
        }
    })
}
