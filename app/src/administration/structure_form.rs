//! A structure written by hand, by the columns of the template.

use crate::espace::{SpaceFrame, TemplateForm, post_form, space_page, template_fields};
use leptos::prelude::*;
use shared::lists::COLUMNS;

pub struct StructureForm {
    pub action: String,
    /// The identifier of the one that is corrected.
    pub corrected: Option<String>,
    /// Who proposed it, and what they say.
    pub proposed_by: Option<String>,
    /// Which version the form was written from.
    pub version: String,
    /// What is to be mended, that no column tells.
    pub notes: Vec<String>,
    pub form: TemplateForm,
}

pub fn structure_form_page(frame: SpaceFrame, page: StructureForm) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let StructureForm {
            action,
            corrected,
            proposed_by,
            version,
            notes,
            form,
        } = page;
        let is_wrong = !form.faults.is_empty() || !notes.is_empty();
        let notes: Vec<_> = notes
            .into_iter()
            .map(|note| view! { <li>{note}</li> })
            .collect();
        let wrong = is_wrong.then(|| {
            view! {
                <div class="avis" role="alert">
                    <p>"Rien n’est publié : il y a quelque chose à corriger, c’est dit à sa place."</p>
                    <ul>{notes}</ul>
                </div>
            }
        });
        let is_corrected = corrected.is_some();
        let columns = COLUMNS
            .iter()
            .filter(move |column| !is_corrected || column.name != "id");
        let fields = template_fields(columns, &form);
        let (title, lead) = match (&corrected, &proposed_by) {
            (Some(_), _) => (
                "Corriger une structure",
                "Ce que vous publiez vaut tout de suite, jusqu’à une liste vérifiée plus tard.",
            ),
            (None, Some(_)) => (
                "Publier une proposition",
                "Vérifiez par un autre moyen que le message. La personne en devient responsable.",
            ),
            (None, None) => (
                "Ajouter une structure",
                "Une case vide veut dire : je ne sais pas. Les habitants la voient tout de suite.",
            ),
        };
        view! {
            <h1>{title}</h1>
            <p class="chapeau">{lead}</p>
            {corrected.map(|id| view! { <p><code>{id}</code></p> })}
            {proposed_by.map(|who| view! { <p class="dit">{who}</p> })}
            {wrong}
            {post_form(
                &action,
                &tokens,
                view! {
                    <input type="hidden" name="version" value=version/>
                    {fields}
                    <button>"Publier"</button>
                },
            )}
        }
    })
}
