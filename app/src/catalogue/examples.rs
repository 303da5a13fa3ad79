//! Initiatives to get ideas from, by trade and place.

use super::example;
use crate::frame::page;
use leptos::prelude::*;
use shared::{situation::Field, wire::v1::exemple::Exemples, words};

/// What the page depends on.
#[derive(Clone, Debug, Default)]
pub struct ExamplesPage {
    pub exemples: Exemples,
    /// A trade, by its code.
    pub secteur: Option<String>,
    /// A département, by its code.
    pub departement: Option<String>,
}

impl ExamplesPage {
    pub fn render(self) -> String {
        page(
            "/exemples",
            "Guichet : des projets de quartiers qui existent",
            "Des projets nés dans les quartiers, par métier et par lieu, et qui les a aidés.",
            false,
            || self.content().into_view(),
        )
    }

    fn content(self) -> impl IntoView + use<> {
        let found = self
            .exemples
            .resembling(self.secteur.as_deref(), self.departement.as_deref());
        let near = self.departement.as_ref();
        let trades = Field::Secteur.values().iter().enumerate();
        let trades = trades
            .filter(|(_, code)| self.exemples.exemples.iter().any(|e| e.secteur == **code))
            .map(|(rank, code)| {
                let place = near.map_or(String::new(), |code| format!("&departement={code}"));
                let current = (self.secteur.as_deref() == Some(*code)).then_some("page");
                view! {
                    <li>
                        <a href=format!("/exemples?domaine={code}{place}") aria-current=current>
                            {words::value(words::FRENCH.values, Field::Secteur, rank)}
                        </a>
                    </li>
                }
            })
            .collect_view();
        let items: Vec<_> = found.into_iter().map(example).collect();
        view! {
                <section>
                    <h1>"Des projets qui existent"</h1>
                    <p class="chapeau">
                        "D’autres l’ont fait, dans un quartier. Voici leur idée, leur ville et qui \
                         les a aidés. Choisissez un domaine pour voir d’abord ceux qui ressemblent \
                         au vôtre."
                    </p>
                    <nav aria-label="Domaines"><ul class="gestes">{trades}</ul></nav>
                    <p class="doux">
                        "Ces faits viennent de publications de 2019 et 2025 : un projet a pu changer."
                    </p>
                </section>
                <section><ul class="fiches">{items}</ul></section>
        }
    }
}
