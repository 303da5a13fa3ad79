//! Handing an application over to another structure.

use super::{
    answers::motifs,
    fields::{TextField, post_form},
    frame::{SpaceFrame, space_page},
    join::StructureFound,
};
use leptos::prelude::*;

#[derive(Default)]
pub struct HandOverPage {
    pub reference: String,
    /// The rank of the application as it was read.
    pub rank: u32,
    pub typed: String,
    /// `None` before a search.
    pub found: Option<Vec<StructureFound>>,
    pub fault: Option<&'static str>,
}

pub fn hand_over_page(frame: SpaceFrame, page: HandOverPage) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let HandOverPage {
            reference,
            rank,
            typed,
            found,
            fault,
        } = page;
        let back = format!("/espace/candidatures/{reference}");
        let action = format!("{back}/transmettre");
        let field = TextField {
            name: "recherche",
            label: "Son nom, sa commune, ou les deux",
            kind: "text",
            autocomplete: "off",
            value: typed,
            required: true,
            ..TextField::default()
        };
        let search = view! { {field.view()} <button class="second">"Chercher"</button> };
        let results = found.map(|found| {
            let none = found.is_empty();
            let choices: Vec<_> = found
                .into_iter()
                .map(
                    |StructureFound {
                         id, name, place, ..
                     }| {
                        view! {
                            <label class="choix">
                                <input type="radio" name="cible" value=id required=true/>
                                <span>{name}<br/><span class="doux">{place}</span></span>
                            </label>
                        }
                    },
                )
                .collect();
            match none {
                true => view! { <p>"Aucune ne porte ce nom. Essayez avec moins de mots."</p> }
                    .into_any(),
                false => {
                    let content = view! {
                        <input type="hidden" name="rang" value=rank.to_string()/>
                        <fieldset><legend>"À laquelle ?"</legend>{choices}</fieldset>
                        {motifs()}
                        <button>"Transmettre la demande"</button>
                    };
                    post_form(&action, &tokens, content).into_any()
                }
            }
        });
        view! {
            <p><a href=back>"Revenir à la demande " {reference}</a></p>
            <h1>"Transmettre à une autre structure"</h1>
            <p class="chapeau">
                "La personne l’a accepté. L’autre structure lira toute la demande, sauf votre note."
            </p>
            {fault.map(|fault| view! { <p class="faute" role="alert">{fault}</p> })}
            <section>
                <h2>"Chercher une structure"</h2>
                {post_form(&action, &tokens, search)}
                {results}
            </section>
        }
    })
}
