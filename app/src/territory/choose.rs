//! Where a territory is chosen, by its name.

use crate::frame::{Head, framed};
use leptos::prelude::*;

/// What was asked, and what has that name.
#[derive(Clone, Debug, Default)]
pub struct TerritoriesPage {
    pub asked: String,
    pub found: Vec<FoundTerritory>,
}

/// A territory that has the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundTerritory {
    /// `commune:93066`.
    pub code: String,
    pub name: String,
    /// What it is, and where.
    pub line: String,
}

impl TerritoriesPage {
    pub fn render(self) -> String {
        let head = Head {
            title: "Guichet : votre territoire",
            description: "Les quartiers prioritaires d’une commune, qui y fait quoi, ce qui manque.",
            ..Head::PLAIN
        };
        framed("/territoires", None, &head, || self.content())
    }

    fn content(self) -> impl IntoView + use<> {
        let none = self.found.is_empty() && !self.asked.is_empty();
        let items: Vec<_> = (self.found.into_iter())
            .map(|FoundTerritory { code, name, line }| {
                view! {
                    <li>
                        <a href=format!("/territoires/{code}")>{name}</a>
                        <br/>
                        <span class="doux">{line}</span>
                    </li>
                }
            })
            .collect();
        view! {
            <section class="promesse">
                <h1>"Votre territoire"</h1>
                <p class="chapeau">
                    "Ses quartiers prioritaires, qui y fait quoi, ce qui manque, et combien de \
                     personnes s’en servent."
                </p>
            </section>
            <form method="get" action="/territoires" role="search" class="recherche">
                <label for="nom">"Commune, intercommunalité ou département"</label>
                <div class="ligne">
                    <input id="nom" name="nom" type="search" maxlength="80" autocomplete="off" value=self.asked/>
                    <button>"Chercher"</button>
                </div>
            </form>
            {none.then(|| view! {
                <p role="status">
                    "Nous ne connaissons aucun territoire de ce nom. Essayez un seul mot, ou le nom \
                     d’une commune voisine."
                </p>
            })}
            <ul class="trouves">{items}</ul>
        }
    }
}
