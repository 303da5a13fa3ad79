//! How an interview goes on: what every element that puts questions does alike.

use super::{Address, FetchedPlaces, Interview, Sending};
use crate::{
    artefact_cache::{CATALOGUE, LoadFailure},
    event,
    listen::{self, listen},
    live_element::{self, LiveElement},
    network::HttpRequest,
    reading::JsObject,
    settings::WidgetSettings,
};
use gloo::events::EventListener;
use shared::eligibilite::Catalogue;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, Document, HtmlElement};

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

/// An element that puts questions, then answers from the catalogue.
pub(crate) trait InterviewDriver: live_element::ElementState + Sized + 'static {
    /// What was answered, and what is being asked.
    fn interview(&mut self) -> &mut Interview;
    /// What the page asks of the element.
    fn settings(&mut self) -> &mut WidgetSettings;
    /// Where the resident is.
    fn etape(&mut self) -> &mut InterviewStage;
    /// Keeps what is on its way.
    fn await_request(&mut self, request: Option<HttpRequest>);
    /// The catalogue is there.
    fn receive(&mut self, catalogue: Rc<Catalogue>);
    /// Another address was checked on the page, which is kept already.
    fn change_address(&mut self);

    /// What a gesture asks, as its `data-geste` says.
    fn act(element: &LiveElement<Self>, action: &str);
    /// A question was answered: to what comes next, with the focus.
    fn follow_answer(element: &LiveElement<Self>);
    /// The catalogue has come, or does not.
    fn follow_catalogue(_element: &LiveElement<Self>) {}
}

/// Makes an element of a state; `verdict` is the last one that the page was told. What
/// more it listens to comes of `listeners`.
pub(crate) fn start_element<E: InterviewDriver>(
    mut state: E,
    verdict: JsValue,
    listeners: fn(&LiveElement<E>, &Document) -> Option<EventListener>,
) -> LiveElement<E> {
    if let Some(adresse) = Address::read(JsObject::new(verdict)) {
        state.interview().parcours.receive_address(adresse);
    }
    let frame = state.frame().clone();
    let element = LiveElement::new(state);
    let mut all = listen_to_frame(&element, &frame);
    if let Some(document) = web_sys::window().and_then(|page| page.document()) {
        let listening = element.clone();
        all.push(EventListener::new(&document, "guichet:verdict", move |e| {
            if let Some(event) = e.dyn_ref::<CustomEvent>() {
                listening.receive_verdict(event.detail());
            }
        }));
        all.extend(listeners(&element, &document));
    }
    element.keep(all);
    element
}

/// One listener an event for the whole element, until the listeners are dropped.
fn listen_to_frame<E: InterviewDriver>(
    element: &LiveElement<E>,
    frame: &HtmlElement,
) -> Vec<EventListener> {
    vec![
        listen(element, frame, "click", |element, event| {
            if let Some(action) = listen::action(event) {
                E::act(element, &action);
            }
        }),
        listen(element, frame, "submit", |element, event| {
            event.prevent_default();
            element.send();
        }),
        listen(element, frame, "input", |element, event| {
            if let Some(input) = listen::input(event) {
                element.update(|state| state.interview().written(input.value()));
            }
        }),
    ]
}

impl<E: InterviewDriver> LiveElement<E> {
    /// The settings have changed.
    pub(crate) fn rule(&self, settings: WidgetSettings) {
        self.update(|state| *state.settings() = settings);
    }

    /// Another address was checked on the page.
    fn receive_verdict(&self, detail: JsValue) {
        let Some(adresse) = Address::read(JsObject::new(detail)) else {
            return;
        };
        self.update(|state| {
            state.interview().parcours.receive_address(adresse);
            state.change_address();
            // Whoever is answering goes on: what the address is will be asked after.
            if *state.etape() == InterviewStage::Resultats {
                *state.etape() = InterviewStage::Address;
            }
        });
    }

    /// Begins, with the catalogue when it is there.
    pub(crate) fn begin(&self) {
        let start = self.update(|state| {
            let distrustful = *state.etape() == InterviewStage::OutOfOrder(LoadFailure::Refused);
            (distrustful, state.settings().catalogue.clone())
        });
        let Some((distrustful, adresse)) = start else {
            return;
        };
        if let Some(catalogue) = CATALOGUE.already(&adresse) {
            self.receive(Ok(catalogue));
            return;
        }
        let element = self.clone();
        let followup = move |received| {
            element.receive(received);
            element.show_title();
        };
        self.update(|state| {
            *state.etape() = InterviewStage::Waiting;
            state.await_request(CATALOGUE.load(adresse, distrustful, Box::new(followup)));
        });
    }

    fn receive(&self, received: Result<Rc<Catalogue>, LoadFailure>) {
        let missing = received.as_ref().err().copied();
        self.update(|state| match received {
            Ok(catalogue) => {
                state.interview().replay_statement();
                state.receive(catalogue);
            }
            Err(missing) => *state.etape() = InterviewStage::OutOfOrder(missing),
        });
        if let Some(missing) = missing {
            let detail = event::error(missing.catalogue_code());
            self.emit("guichet:erreur", &detail);
        }
        E::follow_catalogue(self);
    }

    /// What was written is to be an answer, or looked for.
    fn send(&self) {
        match self.update(|state| state.interview().send()) {
            None | Some(Sending::Refused) => {}
            Some(Sending::Answered) => E::follow_answer(self),
            Some(Sending::ToSearch) => {
                let element = self.clone();
                let followup = move |communes: FetchedPlaces| {
                    element.update(|state| state.interview().receive(communes));
                };
                self.update(|state| {
                    let settings = state.settings().clone();
                    state.interview().search(&settings, Box::new(followup));
                });
            }
        }
    }
}
