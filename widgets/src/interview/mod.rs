//! The questions that several elements put to the resident, one at a time.
//!
//! Not to know and not to tell are answers like any other. What is said here stays in
//! the page; the name of a commune, when one is looked up, goes to the geocoder, and its code
//! is counted once somebody was answered.

mod address;
pub(crate) mod blocks;
mod given_answers;
mod journey;
mod question;

pub(crate) use address::read_verdict;
pub(crate) use journey::{Journey, SharedJourney, screen};

use crate::prelude::*;
use crate::{
    artefact_cache::{CATALOGUE, LoadFailure},
    clock,
    element::AwakeElement,
    event, passage,
    reading::JsObject,
    task::TaskSlot,
    words::{self, InterviewWords},
};
use leptos::task::{spawn_local, tick};
use shared::inputs::FoundPlace;
use shared::interview::{Answers, CheckedAddress};
use shared::{
    Date,
    eligibilite::Catalogue,
    embed::{EventName, events},
    situation::{Field, SituationPlace},
};
use std::{cell::RefCell, rc::Rc, sync::Arc};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, HtmlElement};

/// What was answered, what is being asked and where the resident is, for every handler.
#[derive(Clone, Copy)]
pub(crate) struct Interview {
    pub(crate) words: &'static InterviewWords,
    pub(crate) element: AwakeElement,
    /// Written with a notice to the screen, which is then made anew, or without.
    pub(crate) state: RwSignal<InterviewState>,
    lookup: RwSignal<Lookup>,
    /// The catalogue.
    load: TaskSlot,
    /// The communes that are being looked up.
    search: TaskSlot,
    /// Whether it was counted that somebody was answered.
    counted: StoredValue<bool>,
}

#[derive(Clone)]
pub(crate) struct InterviewState {
    pub(crate) stage: InterviewStage,
    /// The question on screen.
    pub(crate) field: Option<Field>,
    pub(crate) answers: Answers,
    pub(crate) catalogue: Option<Arc<Catalogue>>,
}

/// What is said of what is being written.
#[derive(Default)]
struct Lookup {
    notice: &'static str,
    communes: Vec<FoundPlace>,
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

/// The names of the headings that take the focus: that of the screen, and that of a question
/// which is put under results.
const TITLE: &str = "titre";
const QUESTION: &str = "demande";

thread_local! {
    /// The last answers given on the page: one resident, several elements.
    static SHARED: RefCell<Option<Answers>> = const { RefCell::new(None) };
}

/// Runs once the first screen is there, which is the same whatever was said before, with an
/// event that says nothing; then each time that the page says something of that name.
pub(crate) fn hear(name: EventName, run: impl Fn(JsValue) + 'static) {
    fn build(name: &'static str, run: Rc<dyn Fn(JsValue)>) {
        Effect::new(move || {
            run(JsValue::UNDEFINED);
            let run = run.clone();
            let heard = window_event_listener_untyped(name, move |event| run(event.into()));
            on_cleanup(move || heard.remove());
        });
    }
    build(name.as_str(), Rc::new(run));
}

impl Interview {
    /// Nothing is answered; `verdict` is the last one that the page was told.
    pub(crate) fn new(element: AwakeElement, today: Date, verdict: Option<CheckedAddress>) -> Self {
        let interview = Self {
            words: element.language.words(&words::ENTRETIEN),
            element,
            state: RwSignal::new(InterviewState {
                stage: InterviewStage::HomePage,
                field: None,
                answers: Answers::new(today),
                catalogue: None,
            }),
            lookup: RwSignal::default(),
            load: TaskSlot::new(),
            search: TaskSlot::new(),
            counted: StoredValue::new(false),
        };
        hear(events::VERDICT, move |event| {
            let address = match event.dyn_ref::<CustomEvent>() {
                Some(event) => read_verdict(JsObject::new(event.detail())),
                None => verdict.clone(),
            };
            if let Some(address) = address {
                interview.receive_verdict(address);
            }
        });
        interview
    }

    /// Another address was checked on the page.
    fn receive_verdict(self, address: CheckedAddress) {
        let mut state = self.state.write_untracked();
        state.answers.receive_address(address);
        // Whoever is answering goes on: what the address is will be asked after.
        let shown = match state.stage {
            InterviewStage::HomePage => true,
            InterviewStage::Resultats => {
                state.stage = InterviewStage::Address;
                true
            }
            _ => false,
        };
        drop(state);
        if shown {
            self.state.notify();
        }
    }

    /// Counts, once for this element, that somebody was answered.
    pub(crate) fn count(self, acte: &'static str) {
        if self.counted.get_value() {
            return;
        }
        self.counted.set_value(true);
        let known = |place| {
            let state = self.state.read_untracked();
            state.answers.situation().known(place).commune
        };
        let commune = known(SituationPlace::Projet).or_else(|| known(SituationPlace::Residence));
        passage::tell(self.element, acte, commune);
    }

    /// Lets the other elements of the page know what was answered here.
    pub(crate) fn share(self) {
        SHARED.set(Some(self.state.read_untracked().answers.clone()));
    }

    /// Goes on from what was last answered on the page.
    pub(crate) fn resume(self) {
        if let Some(answers) = SHARED.with_borrow(Clone::clone) {
            self.state.write_untracked().answers = answers;
        }
    }

    /// Forgets everything, for the other elements too.
    fn erase(self) {
        self.state.write_untracked().answers = Answers::new(clock::today());
        self.share();
        self.go(InterviewStage::HomePage);
    }

    /// The catalogue, from the page or else from the network. When it does not come, the
    /// screen and the page are told.
    async fn catalogue(self) -> Option<Arc<Catalogue>> {
        let distrustful = self.stage() == InterviewStage::OutOfOrder(LoadFailure::Refused);
        let url = self.element.settings_now()?.catalogue;
        if CATALOGUE.already(&url).is_none() {
            self.state.write().stage = InterviewStage::Waiting;
        }
        match CATALOGUE.get(&url, distrustful).await {
            Ok(catalogue) => Some(catalogue),
            Err(missing) => {
                self.go(InterviewStage::OutOfOrder(missing));
                self.element
                    .emit(events::ERREUR, event::error(missing.catalogue_code()));
                None
            }
        }
    }

    fn stage(self) -> InterviewStage {
        self.state.read_untracked().stage
    }

    /// To another screen, whose heading takes the focus.
    pub(crate) fn go(self, stage: InterviewStage) {
        self.state.write().stage = stage;
        self.focus(TITLE);
    }

    /// To a question, with what was answered to it before.
    fn ask(self, field: Field) {
        self.put(Some(field));
        self.go(InterviewStage::Question);
    }

    /// A question under the results, which the answer makes anew.
    pub(crate) fn ask_below(self, field: Option<Field>) {
        self.put(field);
        self.state.notify();
        self.focus(if field.is_some() { QUESTION } else { TITLE });
    }

    /// The question that the next screen puts.
    pub(crate) fn put(self, field: Option<Field>) {
        self.lookup.set(Lookup::default());
        self.state.write_untracked().field = field;
    }

    /// To the question before this one, or to what came before the first.
    fn go_back(self) {
        let state = self.state.read_untracked();
        let before = state.answers.rank_or_next(state.field).checked_sub(1);
        let before = before.and_then(|rank| state.answers.statements().get(rank));
        let (before, with_address) = (
            before.map(|given| given.field),
            state.answers.address().is_some(),
        );
        let asking = state.stage == InterviewStage::Question;
        drop(state);
        match before {
            Some(field) if asking => self.ask(field),
            None if asking && with_address => self.go(InterviewStage::Address),
            _ => self.go(InterviewStage::HomePage),
        }
    }

    /// The focus goes to the heading of what is new on the screen, once it shows.
    fn focus(self, id: &'static str) {
        spawn_local(async move {
            tick().await;
            let root = self.element.host().and_then(|host| host.shadow_root());
            let heading = root.and_then(|root| root.get_element_by_id(id));
            if let Some(heading) = heading.and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
                let _ = heading.focus();
            }
        });
    }
}
