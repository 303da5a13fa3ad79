//! What waits for the operator, and what is stuck.

use crate::espace::{SpaceFrame, space_page};
use leptos::prelude::*;

/// How many there are of something, and what to do about it.
pub struct ServiceCount {
    pub label: &'static str,
    pub count: String,
    pub help: &'static str,
    /// Where it is looked after; empty when there is no such page.
    pub href: &'static str,
}

pub fn operator_home(frame: SpaceFrame, counts: Vec<ServiceCount>) -> String {
    space_page(frame, || {
        let counts: Vec<_> = counts
            .into_iter()
            .map(|ServiceCount { label, count, help, href }| {
                let label = match href {
                    "" => view! { {label} }.into_any(),
                    href => view! { <a href=href>{label}</a> }.into_any(),
                };
                view! { <li class="fiche"><p><strong>{count}</strong>" · "{label}</p><p class="doux">{help}</p></li> }
            })
            .collect();
        view! {
            <h1>"Administration"</h1>
            <p class="chapeau">"Ce qui attend, et ce qui ne part pas."</p>
            <ul class="cartes">{counts}</ul>
        }
    })
}
