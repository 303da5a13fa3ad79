//! The list as plain text, for whom the resident chooses: by what the device shares
//! with, by mail or by the clipboard, and through no server of ours.

use super::{
    Orientation, OrientationState,
    results::{contacts, facts, sources},
};
use crate::words::{self, fill_template};
use js_sys::{Function, Object, Promise, Reflect, encode_uri_component};
use shared::{
    orientation::Parcours,
    words::{etape as title_of, raison},
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How many reasons go with each: the heaviest.
const REASONS_COUNT: usize = 3;

/// What the list says on the screen, each on a few lines.
pub(super) fn text(state: &OrientationState, answer: &Parcours) -> String {
    let mut text = String::from(state.words.results);
    let mut row = |word: &str| {
        if !word.is_empty() {
            text.push('\n');
            text.push_str(word);
        }
    };
    row(&words::date(&words::FR, answer.date));
    let mut rank = 0;
    for etape in &answer.etapes {
        row(" ");
        row(title_of(etape.fonction));
        for proposition in &etape.propositions {
            let who = proposition.who;
            rank += 1;
            row(" ");
            let name = state.name(who).unwrap_or_default();
            let rank = rank.to_string();
            row(&fill_template(
                "{rang}. {nom}",
                &[("rang", &rank), ("nom", name)],
            ));
            for stated_value in proposition.raisons.iter().take(REASONS_COUNT) {
                row(&raison(stated_value));
            }
            for contact in contacts(state, who) {
                row(&contact.adresse);
            }
            for act in facts(state, who).iter().chain(&sources(state, who)) {
                row(act);
            }
        }
    }
    text
}

/// The address that opens a mail to nobody yet.
pub(super) fn courriel(title: &str, text: &str) -> String {
    let mut adresse = String::from("mailto:?subject=");
    adresse.extend(encode_uri_component(title).as_string());
    adresse.push_str("&body=");
    let rows = text.replace('\n', "\r\n");
    adresse.extend(encode_uri_component(&rows).as_string());
    adresse
}

/// What the device shares with, where it has anything for that.
pub(super) fn share() -> Option<Function> {
    method(&web_sys::window()?.navigator(), "share")
}

fn method(de: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(de, &name.into()).ok()?.dyn_into().ok()
}

impl Orientation {
    /// Opens what the device shares with. Who closes it has changed their mind: nothing
    /// is to be said.
    pub(super) fn share_list(&self) {
        let lu = self.read(|state| {
            let text = text(state, state.answer.as_ref()?);
            Some((state.share.clone()?, state.words.results, text))
        });
        if let (Some(Some((share, title, text))), Some(page)) = (lu, web_sys::window()) {
            let what = Object::new();
            let _ = Reflect::set(&what, &"title".into(), &title.into());
            let _ = Reflect::set(&what, &"text".into(), &text.into());
            if let Ok(privacy_promise) = share.call1(&page.navigator(), &what) {
                await_promise(privacy_promise, |_| ());
            }
        }
    }

    /// Copies the list, and says whether it is.
    pub(super) fn copy_list(&self) {
        let text = self.read(|state| Some(text(state, state.answer.as_ref()?)));
        let copy = || {
            let clipboard =
                Reflect::get(&web_sys::window()?.navigator(), &"clipboard".into()).ok()?;
            method(&clipboard, "writeText")?
                .call1(&clipboard, &text.flatten()?.into())
                .ok()
        };
        let element = self.clone();
        let stated = move |copied| {
            element.update(|state| {
                state.copy = match copied {
                    true => state.words.copied,
                    false => state.words.not_copied,
                };
            });
        };
        match copy() {
            Some(privacy_promise) => await_promise(privacy_promise, stated),
            None => stated(false),
        }
    }
}

/// Whether a promise is kept.
fn await_promise(privacy_promise: JsValue, followup: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        followup(
            JsFuture::from(Promise::resolve(&privacy_promise))
                .await
                .is_ok(),
        );
    });
}
