//! What is said of structures today, and withdrawing one.

use crate::espace::{SpaceFrame, TextField, post_form, space_page};
use leptos::prelude::*;

/// A card of which something is said.
pub struct SaidCardShown {
    pub id: String,
    pub name: String,
    pub words: String,
    pub withdrawn: bool,
    /// Whether the operator can correct it: it is shown.
    pub shown: bool,
}

#[derive(Default)]
pub struct StructuresPage {
    pub cards: Vec<SaidCardShown>,
    /// How many more there are than are shown.
    pub more: usize,
    pub typed: String,
    pub fault: Option<String>,
}

pub fn structures_page(frame: SpaceFrame, page: StructuresPage) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let (none, more) = (page.cards.is_empty(), page.more);
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
                let correct = card.shown.then(|| {
                    let href = format!("/administration/structures/{}", card.id);
                    view! { <p><a href=href>"Corriger"</a></p> }
                });
                view! {
                    <li class="fiche">
                        <p><strong>{card.name}</strong>" "<code>{card.id}</code></p>
                        <p class="doux">{card.words}</p>
                        {correct}
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
                {field.view()}
                <div class="gestes">
                    <button name="geste" value="corriger">"La corriger"</button>
                    <button name="geste" value="retirer" class="second">"La retirer"</button>
                </div>
            },
        );
        view! {
            <h1>"Les structures"</h1>
            <p class="chapeau">"Ce qui se dit aujourd’hui, par-dessus les listes chargées."</p>
            <p class="gestes">
                <a class="bouton" href="/administration/ajouter">"Ajouter une structure"</a>
                <a class="bouton second" href="/administration/liste">"Donner une liste"</a>
            </p>
            <section>
                <h2>"En corriger ou en retirer une"</h2>
                <p>
                    "Retirée, elle n’est plus proposée à personne. Ce qui lui avait été remis est porté \
                     ailleurs."
                </p>
                {withdraw}
            </section>
            <section>
                <h2>"Ce qui se dit"</h2>
                {none.then(|| view! { <p>"Rien : les listes chargées valent seules."</p> })}
                <ul class="cartes">{cards}</ul>
                {(more > 0).then(|| view! { <p>{format!("Et {more} autres : la liste à télécharger les a toutes.")}</p> })}
            </section>
        }
    })
}
