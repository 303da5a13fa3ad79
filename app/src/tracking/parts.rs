//! What the pages of the follow-up are made of.

use super::{FollowGesture, FollowNotice};
use leptos::prelude::*;

pub(super) fn said(notice: Option<FollowNotice>) -> impl IntoView {
    notice.map(|FollowNotice { words, fault }| {
        let role = if fault { "alert" } else { "status" };
        view! { <p class="avis" class:faute=fault role=role>{words}</p> }
    })
}

/// What tells the form from the others of the page.
pub(super) fn asking(gesture: FollowGesture) -> impl IntoView {
    view! { <input type="hidden" name="geste" value=gesture.as_str()/> }
}

/// A form about an application: its link is in its body, never in its address.
pub(super) fn form_of<V: IntoView + 'static>(
    gesture: FollowGesture,
    link: &str,
    content: V,
) -> impl IntoView + use<V> {
    view! {
        <form method="post" action="/suivi">
            {asking(gesture)}
            <input type="hidden" name="lien" value=link.to_owned()/>
            {content}
        </form>
    }
}

pub(super) fn field(
    id: &'static str,
    name: &'static str,
    label: &'static str,
    kind: &'static str,
    value: String,
) -> impl IntoView {
    let autocomplete = match kind {
        "tel" => "tel",
        "email" => "email",
        _ => "off",
    };
    // An address is checked by the reader of the form, which says more than a browser.
    let (kind, mode) = match kind {
        "email" => ("text", "email"),
        kind => (kind, "text"),
    };
    view! {
        <p>
            <label for=id>{label}</label>
            <input id=id name=name type=kind inputmode=mode autocomplete=autocomplete value=value/>
        </p>
    }
}
