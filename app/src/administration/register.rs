//! Who did what.

use crate::espace::{SpaceFrame, space_page};
use leptos::prelude::*;

/// A line of the register.
pub struct RegisterLine {
    pub at: String,
    pub who: String,
    pub act: String,
    pub reference: String,
    pub count: u32,
}

pub fn register_page(
    frame: SpaceFrame,
    lines: Vec<RegisterLine>,
    before: Option<String>,
) -> String {
    space_page(frame, || {
        let none = lines.is_empty();
        let rows: Vec<_> = lines
            .into_iter()
            .map(|line| {
                let count = (line.count != 1).then(|| format!(" × {}", line.count));
                view! {
                    <li class="fiche">
                        <p><strong>{line.act}</strong>{count}</p>
                        <p class="doux">{line.at}" · "{line.who}" "{line.reference}</p>
                    </li>
                }
            })
            .collect();
        let older = before.map(|before| {
            let href = format!("/administration/registre/{before}");
            view! { <p><a href=href>"Plus ancien"</a></p> }
        });
        view! {
            <h1>"Le registre"</h1>
            <p class="chapeau">"Qui a ouvert, changé ou décidé quoi. Rien ne s’y corrige."</p>
            {none.then(|| view! { <p>"Rien encore."</p> })}
            <ul class="cartes">{rows}</ul>
            {older}
        }
    })
}
