//! What whoever signed in sees first.

use super::{
    fields::post_form,
    frame::{SpaceFrame, space_page},
};
use leptos::prelude::*;

pub fn space_home(frame: SpaceFrame) -> String {
    let visitor = frame.visitor.clone();
    space_page(frame, || {
        let content = visitor.map(|visitor| match visitor.structures.as_slice() {
            [] => view! {
                <h1>"Bienvenue"</h1>
                <p class="chapeau">"Vous n’agissez encore pour aucune structure."</p>
                <p><a class="bouton" href="/espace/rejoindre">"Rejoindre une structure"</a></p>
            }
            .into_any(),
            structures => {
                let buttons: Vec<_> = structures
                    .iter()
                    .map(|structure| {
                        let id = structure.id.clone();
                        let content = view! {
                            <input type="hidden" name="structure" value=id/>
                            <button class="second">{structure.name.clone()}</button>
                        };
                        view! { <li>{post_form("/espace/structure", &visitor.tokens, content)}</li> }
                    })
                    .collect();
                view! {
                    <h1>"Pour quelle structure ?"</h1>
                    <ul class="cartes">{buttons}</ul>
                }
                .into_any()
            }
        });
        view! { {content} }
    })
}
