//! Claims and proposals, to decide.

use crate::espace::{SpaceFrame, post_form, space_page};
use leptos::prelude::*;

/// What somebody asks.
pub struct DemandCard {
    pub id: String,
    /// The structure they claim, or the name of the one they propose.
    pub name: String,
    pub is_proposal: bool,
    pub courriel: String,
    pub message: String,
    pub asked: String,
    /// What a proposal says, column by column.
    pub columns: Vec<(String, String)>,
}

pub fn demands_page(frame: SpaceFrame, demands: Vec<DemandCard>) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let none = demands.is_empty();
        let cards: Vec<_> = demands
            .into_iter()
            .map(|demand| {
                let decide = |act: &'static str, words: &'static str, class: &'static str| {
                    let id = demand.id.clone();
                    post_form(
                        "/administration/demandes",
                        &tokens,
                        view! {
                            <input type="hidden" name="geste" value=act/>
                            <input type="hidden" name="demande" value=id/>
                            <button class=class>{words}</button>
                        },
                    )
                };
                let accept = match demand.is_proposal {
                    // It is read again, and completed: what is published is a card.
                    true => {
                        let href = format!("/administration/demandes/{}", demand.id);
                        view! { <p><a class="bouton" href=href>"Relire et publier"</a></p> }
                            .into_any()
                    }
                    false => decide("accepter", "Accepter", ""),
                };
                let refuse = decide("refuser", "Refuser", "second");
                let kind = match demand.is_proposal {
                    true => "propose d’ajouter",
                    false => "demande à agir pour",
                };
                let columns: Vec<_> = demand
                    .columns
                    .into_iter()
                    .map(|(name, said)| view! { <li>{name}" : "{said}</li> })
                    .collect();
                view! {
                    <li class="fiche">
                        <p><strong>{demand.courriel}</strong>" "{kind}" "<strong>{demand.name}</strong></p>
                        <p class="doux">{demand.asked}</p>
                        <p>{demand.message}</p>
                        <ul>{columns}</ul>
                        {accept}
                        {refuse}
                    </li>
                }
            })
            .collect();
        view! {
            <h1>"Les demandes"</h1>
            <p class="chapeau">
                "Vérifiez par un autre moyen que le message : un numéro publié, un appel."
            </p>
            {none.then(|| view! { <p>"Aucune n’attend."</p> })}
            <ul class="cartes">{cards}</ul>
        }
    })
}
