//! The four questions in a row, each fed by the one before.

use super::door_head;
use crate::{frame::framed, sources::SiteData};
use leptos::prelude::*;

/// Inline in the page: its policy names it by its digest.
pub const PARCOURS_SCRIPT: &str = include_str!("parcours.js");

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
                    <details open=true>
                        <summary><h2>"Mon quartier"</h2></summary>
                        <guichet-qpv></guichet-qpv>
                        {data.example()}
                    </details>
                </li>
                <li>
                    <details open=true>
                        <summary><h2>"Mes aides"</h2></summary>
                        <guichet-eligibilite></guichet-eligibilite>
                    </details>
                </li>
                <li>
                    <details open=true>
                        <summary><h2>"Qui m’aide"</h2></summary>
                        <guichet-orientation></guichet-orientation>
                    </details>
                </li>
                <li>
                    <details open=true>
                        <summary><h2>"Ma demande"</h2></summary>
                        <guichet-candidature></guichet-candidature>
                    </details>
                </li>
            </ol>
            <script type="module" inner_html=PARCOURS_SCRIPT></script>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_folds_and_is_open_at_first() {
        let page = parcours_page(&SiteData::Unavailable);
        assert_eq!(page.matches("<details open").count(), 4);
        assert!(page.contains(PARCOURS_SCRIPT) && !PARCOURS_SCRIPT.contains("</"));
    }
}
