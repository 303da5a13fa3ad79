//! The questions that several elements put to the resident, one at a time.
//!
//! Not to know and not to tell are answers like any other. What is said here stays in
//! the page; only the name of a commune, when one is looked up, goes to the geocoder.

mod address;
mod answers;
pub(crate) mod blocks;
mod given_answers;
mod input;
mod journey;
mod question;

pub(crate) use address::Address;
#[cfg(test)]
pub(crate) use answers::Answer;
pub(crate) use answers::Answers;
pub(crate) use given_answers::given_answers;
pub(crate) use journey::{Journey, JourneyWords, heading};
pub(crate) use question::asked;

use crate::prelude::*;
use crate::{
    artefact_cache::{CATALOGUE, LoadFailure},
    clock,
    element::{self, AwakeElement},
    event,
    reading::JsObject,
    words::{self, InterviewWords},
};
use leptos::html;
use shared::{Date, eligibilite::Catalogue, situation::Field};
use std::{cell::RefCell, sync::Arc};
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;

/// What was answered, what is being asked and where the resident is, for every handler.
#[derive(Clone, Copy)]
pub(crate) struct Interview {
    pub(crate) words: &'static InterviewWords,
    pub(crate) element: AwakeElement,
    pub(crate) answers: RwSignal<Answers>,
    /// The question on screen.
    pub(crate) field: RwSignal<Option<Field>>,
    pub(crate) stage: RwSignal<InterviewStage>,
    title: NodeRef<html::H2>,
}

/// Where the resident is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum InterviewStage {
    /// Reading what this is.
    HomePage,
    /// Waiting for the catalogue.
    Waiting,
    /// Reading that it does not come.
    OutOfOrder(LoadFailure),
    /// Saying what the checked address is.
    Address,
    Question,
    Resultats,
}

thread_local! {
    /// The last answers given on the page: one resident, several elements.
    static SHARED: RefCell<Option<Answers>> = const { RefCell::new(None) };
}

impl Interview {
    /// Nothing is answered; `verdict` is the last one that the page was told.
    pub(crate) fn new(element: AwakeElement, today: Date, verdict: Option<Address>) -> Self {
        let interview = Self {
            words: &words::ENTRETIEN_FR,
            element,
            answers: RwSignal::new(Answers::new(today)),
            field: RwSignal::new(None),
            stage: RwSignal::new(InterviewStage::HomePage),
            title: NodeRef::new(),
        };
        // Once the first screen is there, which is the same whatever was checked.
        blocks::effect(move || {
            if let Some(address) = verdict.clone() {
                interview.receive_verdict(address);
            }
            let heard = window_event_listener_untyped("guichet:verdict", move |event| {
                let detail = event.dyn_ref().map(CustomEvent::detail);
                let address = detail.and_then(|detail| Address::read(JsObject::new(detail)));
                if let Some(address) = address {
                    interview.receive_verdict(address);
                }
            });
            on_cleanup(move || heard.remove());
        });
        interview
    }

    /// Another address was checked on the page.
    fn receive_verdict(self, address: Address) {
        self.answers
            .update(|answers| answers.receive_address(address));
        // Whoever is answering goes on: what the address is will be asked after.
        if self.stage.get_untracked() == InterviewStage::Resultats {
            self.stage.set(InterviewStage::Address);
        }
    }

    /// Lets the other elements of the page know what was answered here.
    pub(crate) fn share(self) {
        SHARED.set(Some(self.answers.get_untracked()));
    }

    /// Goes on from what was last answered on the page.
    pub(crate) fn resume(self) {
        if let Some(answers) = SHARED.with_borrow(Clone::clone) {
            self.answers.set(answers);
        }
    }

    /// Forgets everything, for the other elements too.
    pub(crate) fn erase(self) {
        self.answers.set(Answers::new(clock::today()));
        self.share();
        self.go(InterviewStage::HomePage);
    }

    /// The catalogue, from the page or else from the network. When it does not come, the
    /// screen and the page are told.
    pub(crate) async fn catalogue(self) -> Option<Arc<Catalogue>> {
        let distrustful =
            self.stage.get_untracked() == InterviewStage::OutOfOrder(LoadFailure::Refused);
        let url = self.element.settings_now()?.catalogue;
        if CATALOGUE.already(&url).is_none() {
            self.stage.set(InterviewStage::Waiting);
        }
        match CATALOGUE.get(&url, distrustful).await {
            Ok(catalogue) => {
                self.resume();
                Some(catalogue)
            }
            Err(missing) => {
                self.go(InterviewStage::OutOfOrder(missing));
                self.element
                    .emit("guichet:erreur", event::error(missing.catalogue_code()));
                None
            }
        }
    }

    /// To another screen, whose heading takes the focus.
    pub(crate) fn go(self, stage: InterviewStage) {
        self.stage.set(stage);
        self.show_title();
    }

    /// To a question, with what was answered to it before.
    pub(crate) fn ask(self, field: Field) {
        self.field.set(Some(field));
        self.go(InterviewStage::Question);
    }

    /// To the question before this one, or to what came before the first.
    pub(crate) fn go_back(self) {
        let asking = self.stage.get_untracked() == InterviewStage::Question;
        let before = self.rank().checked_sub(1);
        let (before, with_address) = self.answers.with_untracked(|answers| {
            let before = before.and_then(|rank| answers.statements().get(rank));
            (before.map(|given| given.field), answers.address().is_some())
        });
        match before {
            Some(field) if asking => self.ask(field),
            None if asking && with_address => self.go(InterviewStage::Address),
            _ => self.go(InterviewStage::HomePage),
        }
    }

    /// How many questions come before this one.
    pub(crate) fn rank(self) -> usize {
        let field = self.field.get();
        self.answers.with(|answers| {
            let already = field.and_then(|field| answers.rank(field));
            already.unwrap_or(answers.statements().len())
        })
    }

    /// The focus goes to the heading of what is new on the screen.
    pub(crate) fn show_title(self) {
        element::focus(self.title);
    }
}
