//! The list as plain text, for whom the resident chooses: by what the device shares
//! with, by mail or by the clipboard, and through no server of ours.

use super::{Guide, meetings::Meetings};
use crate::{
    interview::Journey,
    words::{self, fill_template},
};
use js_sys::{Function, Object, Promise, Reflect, encode_uri_component};
use leptos::prelude::Set;
use shared::words::{etape as title_of, raison};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// How many reasons go with each: the heaviest.
const REASONS_COUNT: usize = 3;

impl Guide {
    /// What the list says on the screen, each on a few lines.
    pub(super) fn text(self, meetings: &Meetings) -> String {
        let (words, wording) = (self.words, self.wording());
        let mut rows = vec![
            self.words().results.to_owned(),
            words::date(wording.rules, meetings.parcours.date),
        ];
        let mut rank = 0;
        for etape in &meetings.parcours.etapes {
            rows.extend([
                " ".to_owned(),
                title_of(wording.reasons, etape.fonction).to_owned(),
            ]);
            for proposition in &etape.propositions {
                let who = proposition.who;
                rank += 1;
                let values = [("rang", &*rank.to_string()), ("nom", meetings.name(who))];
                rows.extend([" ".to_owned(), fill_template("{rang}. {nom}", &values)]);
                rows.extend(
                    proposition
                        .raisons
                        .iter()
                        .take(REASONS_COUNT)
                        .map(|said| raison(&wording, said)),
                );
                let contacts = meetings.contacts(words, self.interview.words, who);
                rows.extend(contacts.into_iter().map(|contact| contact.address));
                rows.extend(meetings.practical(words, &wording, who));
                rows.extend(meetings.sources(words, wording.rules, who));
            }
        }
        rows.retain(|row| !row.is_empty());
        rows.join("\n")
    }

    /// Opens what the device shares with. Who closes it has changed their mind: nothing
    /// is to be said.
    pub(super) fn share_list(self, meetings: &Meetings) {
        let (what, text) = (Object::new(), self.text(meetings));
        let _ = Reflect::set(&what, &"title".into(), &self.words().results.into());
        let _ = Reflect::set(&what, &"text".into(), &text.into());
        let Some(navigator) = navigator() else { return };
        let shared = share().and_then(|share| share.call1(&navigator, &what).ok());
        self.wait_for(shared, ["", ""]);
    }

    /// Copies the list, and says whether it is.
    pub(super) fn copy_list(self, meetings: &Meetings) {
        let copying = copy(&self.text(meetings));
        self.wait_for(copying, [self.words.copied, self.words.not_copied]);
    }

    /// Says whether what was begun was done.
    fn wait_for(self, begun: Option<JsValue>, [done, not_done]: [&'static str; 2]) {
        self.sending.run(async move {
            let is_done = match begun {
                Some(begun) => JsFuture::from(Promise::resolve(&begun)).await.is_ok(),
                None => false,
            };
            self.copied.try_set(if is_done { done } else { not_done });
        });
    }
}

/// The address that opens a mail to nobody yet.
pub(super) fn courriel(title: &str, text: &str) -> String {
    let encoded = |text: &str| String::from(encode_uri_component(text));
    let body = encoded(&text.replace('\n', "\r\n"));
    ["mailto:?subject=", &encoded(title), "&body=", &body].concat()
}

/// What the device shares with, where it has anything for that.
pub(super) fn share() -> Option<Function> {
    method(&navigator()?, "share")
}

fn navigator() -> Option<JsValue> {
    Some(web_sys::window()?.navigator().into())
}

fn copy(text: &str) -> Option<JsValue> {
    let clipboard = Reflect::get(&navigator()?, &"clipboard".into()).ok()?;
    method(&clipboard, "writeText")?
        .call1(&clipboard, &text.into())
        .ok()
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}
