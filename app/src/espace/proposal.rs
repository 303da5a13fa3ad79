//! Proposing a structure that no list has, by the columns that a collectivité fills in.

use super::{
    fields::{TextArea, post_form},
    frame::{SpaceFrame, space_page},
    template_form::{TemplateForm, asked_of_anyone, template_fields},
};
use leptos::prelude::*;

pub fn proposal_page(frame: SpaceFrame, form: TemplateForm, message: String) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let area = TextArea {
            id: "message".into(),
            label: "Qui êtes-vous dans cette structure ?",
            max: 1_000,
            value: message,
            ..TextArea::default()
        };
        let wrong = (!form.faults.is_empty()).then(|| {
            view! { <p class="avis" role="alert">"Il manque quelque chose : c’est dit à sa place."</p> }
        });
        let fields = template_fields(asked_of_anyone(), &form);
        view! {
            <h1>"Proposer une structure"</h1>
            <p class="chapeau">
                "La personne qui tient ce Guichet la vérifie, puis l’ajoute. Une case vide veut \
                 dire : je ne sais pas."
            </p>
            {wrong}
            {post_form(
                "/espace/proposer",
                &tokens,
                view! {
                    {fields}
                    {area.view()}
                    <button>"Proposer"</button>
                },
            )}
        }
    })
}
