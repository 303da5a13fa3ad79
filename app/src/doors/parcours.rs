//! The four questions in a row, each fed by the one before.

use super::door_head;
use crate::{frame::framed, sources::SiteData};
use leptos::prelude::*;

pub fn parcours_page(data: &SiteData) -> String {
    let head = door_head(
        "Guichet : de votre adresse à une réponse",
        "Votre quartier, vos aides, qui peut vous aider, votre demande : à la suite, sur une page.",
    );
    framed("/parcours", data.notice(), &head, || {
        view! {
            <section class="promesse">
                <h1>"De mon adresse à une réponse"</h1>
                <p class="chapeau">
                    "Quatre étapes. Chacune se sert de la précédente, et vous pouvez en passer."
                </p>
            </section>
            <ol class="chaine">
                <li>
                    <h2>"Mon quartier"</h2>
                    <guichet-qpv></guichet-qpv>
                    {data.example()}
                </li>
                <li>
                    <h2>"Mes aides"</h2>
                    <guichet-eligibilite></guichet-eligibilite>
                </li>
                <li>
                    <h2>"Qui m’aide"</h2>
                    <guichet-orientation></guichet-orientation>
                </li>
                <li>
                    <h2>"Ma demande"</h2>
                    <guichet-candidature></guichet-candidature>
                </li>
            </ol>
        }
    })
}
