//! What is said of structures today, and withdrawing one.

use crate::espace::{SpaceFrame, TextField, post_form, space_page};
use leptos::prelude::*;

/// A card of which something is said.
pub struct SaidCardShown {
    pub id: String,
    pub name: String,
    pub words: String,
    pub withdrawn: bool,
}

#[derive(Default)]
pub struct StructuresPage {
    pub cards: Vec<SaidCardShown>,
    pub typed: String,
    pub fault: Option<String>,
}

pub fn structures_page(frame: SpaceFrame, page: StructuresPage) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let cards: Vec<_> = page
            .cards
            .into_iter()
            .map(|card| {
                let restore = card.withdrawn.then(|| {
                    let id = card.id.clone();
                    post_form(
                        "/administration/structures",
                        &tokens,
                        view! {
                            <input type="hidden" name="geste" value="remettre"/>
                            <input type="hidden" name="structure" value=id/>
                            <button class="second">"Remettre"</button>
                        },
                    )
                });
                view! {
                    <li class="fiche">
                        <p><strong>{card.name}</strong>" "<code>{card.id}</code></p>
                        <p class="doux">{card.words}</p>
                        {restore}
                    </li>
                }
            })
            .collect();
        let field = TextField {
            name: "structure",
            label: "Son identifiant",
            kind: "text",
            autocomplete: "off",
            value: page.typed,
            help: "Il est dans /v1/structures et dans l’adresse de sa page.",
            fault: page.fault,
            required: true,
        };
        let withdraw = post_form(
            "/administration/structures",
            &tokens,
            view! {
                <input type="hidden" name="geste" value="retirer"/>
                {field.view()}
                <button>"Retirer cette structure"</button>
            },
        );
        view! {
            <h1>"Les structures"</h1>
            <p class="chapeau">"Ce qui se dit aujourd’hui, par-dessus les listes chargées."</p>
            <ul class="cartes">{cards}</ul>
            <section>
                <h2>"En retirer une"</h2>
                <p>"Elle n’est plus proposée à personne. Ce qui lui avait été remis est porté ailleurs."</p>
                {withdraw}
            </section>
        }
    })
}
