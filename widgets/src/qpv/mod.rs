//! `<guichet-qpv>`: from an address to what may be said of it.

mod answer;
mod failure;
mod field;
mod question;

use crate::{
    any_view::{ComparedView, compared},
    element::{Announcement, AwakeElement, LiveRegion, MountedElement},
    event, geocoder,
    later::Later,
    network::{self, FetchError},
    parts::Waiting,
    position::{self, PositionRefusal},
    prelude::*,
    settings::WidgetSettings,
    store::LoadFailure,
    stylesheet,
    task::TaskSlot,
    words::{self, Words},
};
use failure::{FailureNotice, PositionFailure, QpvFailure};
use field::{AddressField, NextStep};
use futures_util::{FutureExt, future::LocalBoxFuture};
use gloo_timers::future::TimeoutFuture;
use leptos::html::{H2, Input};
use question::Question;
use shared::inputs::FoundPlace;
use shared::{Point, embed::events};
use std::sync::Arc;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{HtmlElement, HtmlInputElement};

/// The pause in the typing after which the geocoder is asked.
const PAUSE_MS: u32 = 200;

/// What an element knows, and what can be done with it.
#[derive(Clone, Copy)]
pub(crate) struct Qpv {
    element: AwakeElement,
    words: &'static Words,
    field: RwSignal<AddressField>,
    /// The place whose answer is on screen, or awaited.
    place: StoredValue<Option<FoundPlace>>,
    shown: RwSignal<Shown>,
    /// Whether an answer shows with all that goes with it.
    in_full: RwSignal<bool>,
    /// The pause in the typing, then the search.
    search: TaskSlot,
    /// What comes ahead of a choice.
    preparation: TaskSlot,
    /// The position, or the contours of a place.
    check: TaskSlot,
    /// What goes with an answer, in a moment.
    rest: TaskSlot,
    input: NodeRef<Input>,
    title: NodeRef<H2>,
}

/// What shows under the field.
#[derive(Clone, Default)]
struct Shown {
    step: QpvStep,
    /// Grows with each step.
    turn: u32,
}

/// Where the resident is.
#[derive(Clone, Default)]
enum QpvStep {
    #[default]
    Question,
    /// Waiting for the device to say where it is.
    Positioning,
    /// Waiting for the contours of a place.
    Waiting,
    /// Reading the answer.
    Stated(StatedAnswer),
    /// Reading what failed, for a place when it was known.
    Failed(QpvFailure, Option<Box<FoundPlace>>),
}

/// An answer, as what comes after a choice gives it: nothing before knows how it is made.
#[derive(Clone)]
struct StatedAnswer {
    /// In one breath, for who hears it.
    said: String,
    view: Arc<dyn Fn() -> ComparedView + Send + Sync>,
}

/// What is said of a chunk that does not come.
const MISSING: LoadFailure = LoadFailure::Network(FetchError::Unreachable);

/// What comes after a choice, or to have the device make it.
#[derive(Clone, Copy)]
struct FollowUp {
    check: fn(Qpv, FoundPlace) -> LocalBoxFuture<'static, ()>,
    prepare: fn(Qpv, FoundPlace) -> LocalBoxFuture<'static, ()>,
    locate: fn(Qpv, Result<(Point, f64), PositionRefusal>),
}

/// The chunk of it: nothing else may name what it does.
#[wasm_split(answer, fallible)]
fn follow_up() -> Result<FollowUp, SplitLoaderError> {
    Ok(FollowUp {
        check: |qpv, location| answer::check(qpv, location).boxed_local(),
        prepare: |qpv, location| answer::prepare(qpv, location).boxed_local(),
        locate: answer::locate,
    })
}

/// Fills the frame of an element.
pub(crate) fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
) -> MountedElement {
    stylesheet::style(&frame);
    MountedElement::new(host, frame, settings, view)
}

/// The whole of the element.
pub(crate) fn view(element: AwakeElement) -> impl IntoView {
    let qpv = Qpv::new(element, element.language.words(&words::VERIFICATION));
    element.carry(
        move || qpv.place.try_get_value().flatten(),
        move |place| qpv.check(place),
    );
    view! {
        <div>
            <Question qpv />
            <LiveRegion said=move || qpv.announcement() />
            {move || Later(qpv.stated())}
        </div>
    }
}

fn waiting(word: &'static str) -> AnyView {
    view! { <Waiting word /> }.into_any()
}

impl Qpv {
    fn new(element: AwakeElement, words: &'static Words) -> Self {
        Self {
            element,
            words,
            field: RwSignal::default(),
            place: StoredValue::default(),
            shown: RwSignal::default(),
            in_full: RwSignal::default(),
            search: TaskSlot::new(),
            preparation: TaskSlot::new(),
            check: TaskSlot::new(),
            rest: TaskSlot::new(),
            input: NodeRef::new(),
            title: NodeRef::new(),
        }
    }

    /// What shows under the field.
    fn stated(self) -> ComparedView {
        let words = self.words;
        compared(match self.shown.get().step {
            QpvStep::Question => ().into_any(),
            QpvStep::Positioning => waiting(words.position_wait),
            QpvStep::Waiting => waiting(words.wait_delay),
            QpvStep::Stated(statement) => return (statement.view)(),
            QpvStep::Failed(failure, _) => view! { <FailureNotice qpv=self failure /> }.into_any(),
        })
    }

    fn announcement(self) -> Announcement {
        let words = self.words;
        let shown = self.shown.read();
        let text = match &shown.step {
            QpvStep::Question => {
                question::announcement(words, self.element.language.rules(), &self.field.read())
            }
            QpvStep::Positioning => words.position_wait.to_owned(),
            QpvStep::Waiting => words.wait_delay.to_owned(),
            QpvStep::Stated(statement) => statement.said.clone(),
            QpvStep::Failed(failure, _) => {
                let (title, advice) = failure.phrases(words);
                [title, " ", &*advice].concat()
            }
        };
        Announcement {
            text,
            turn: shown.turn,
        }
    }

    fn go_to(self, step: QpvStep) {
        self.shown.try_update(|shown| {
            shown.step = step;
            shown.turn = shown.turn.wrapping_add(1);
        });
    }

    fn fail(self, failure: QpvFailure, location: Option<FoundPlace>) {
        self.go_to(QpvStep::Failed(failure, location.map(Box::new)));
        self.element
            .emit(events::ERREUR, event::error(failure.code()));
    }

    /// Whether what failed is one of these.
    fn has_failed(self, among: fn(QpvFailure) -> bool) -> bool {
        self.shown
            .try_with_untracked(
                |shown| matches!(shown.step, QpvStep::Failed(failure, _) if among(failure)),
            )
            .unwrap_or(false)
    }

    /// Hears what was typed in the field while the module was on its way.
    fn hear(self, input: &HtmlInputElement) {
        let text = input.value();
        if text.is_empty() {
            return;
        }
        // Who waited for the module does not wait for a pause in the typing too.
        self.act(|field| match field.type_text(text) {
            NextStep::Search { turn, text, .. } => NextStep::Search {
                turn,
                text,
                now: true,
            },
            other => other,
        });
        if !input.matches(":focus").unwrap_or(false) {
            self.act(AddressField::leave);
        }
    }

    /// Puts the focus back in the field: at once, or a phone would not show its keyboard.
    fn return_to_field(self) {
        if let Some(input) = self.input.get_untracked() {
            let _ = input.focus();
        }
    }

    /// Does in the field what a gesture asks, then what follows from it.
    fn act(self, gesture: impl FnOnce(&mut AddressField) -> NextStep) {
        let mut gesture = Some(gesture);
        self.follow(&mut |field| match gesture.take() {
            Some(gesture) => gesture(field),
            None => NextStep::Nothing,
        });
    }

    /// The same for all gestures: it is compiled once.
    fn follow(self, gesture: &mut dyn FnMut(&mut AddressField) -> NextStep) {
        let done = self.field.try_update(|field| {
            let before = field.text().to_owned();
            let followup = gesture(field);
            (followup, field.text() != before, before.is_empty())
        });
        let Some((followup, is_another_text, is_first)) = done else {
            return;
        };
        // What follows a choice comes while one types.
        if is_another_text && is_first {
            self.preparation.run(async {
                let _ = follow_up().await;
            });
        }
        // An answer to another text is no answer to this one.
        let saturated = |failure| matches!(failure, QpvFailure::Geocoder(FetchError::Saturated(_)));
        if is_another_text && !self.has_failed(saturated) {
            self.check.abandon();
            self.place.set_value(None);
            self.go_to(QpvStep::Question);
        }
        match followup {
            NextStep::Nothing => {}
            NextStep::Abandoned => self.search.abandon(),
            NextStep::Search { turn, text, now } => {
                let pause = if now { 0 } else { PAUSE_MS };
                self.search.run(self.search(turn, text, pause));
            }
            NextStep::Chosen(location) => self.check(location),
        }
    }

    async fn search(self, turn: u32, text: String, pause: u32) {
        TimeoutFuture::new(pause.max(network::cooldown_ms())).await;
        let Some(settings) = self.element.settings_now() else {
            return;
        };
        match geocoder::find(&settings, &text, "").await {
            Ok(locations) => self.receive(turn, locations),
            Err(fetch_error) => self.miss(turn, fetch_error),
        }
    }

    fn receive(self, turn: u32, locations: Vec<FoundPlace>) {
        if self.has_failed(|failure| matches!(failure, QpvFailure::Geocoder(_))) {
            self.go_to(QpvStep::Question);
        }
        // While the list is read, what the likeliest answer needs comes.
        if let Some(first) = locations.first().cloned() {
            self.preparation.run(async move {
                if let Ok(answer) = follow_up().await {
                    (answer.prepare)(self, first).await;
                }
            });
        }
        self.act(|field| field.receive(turn, locations));
    }

    fn miss(self, turn: u32, fetch_error: FetchError) {
        // To ask the same again would be refused again: the text is what has to change.
        if fetch_error == FetchError::Refused {
            self.act(|field| field.refuse(turn));
            return;
        }
        if self.field.try_update(|field| field.fail(turn)) != Some(true) {
            return;
        }
        self.fail(QpvFailure::Geocoder(fetch_error), None);
        if let FetchError::Saturated(seconds) = fetch_error {
            network::start_cooldown(seconds);
            self.act(AddressField::relance);
        }
    }

    /// The resident asks for the answer: of what the field holds, even if whoever filled it in
    /// did not say so.
    fn submit(self) {
        if let Some(input) = self.input.get_untracked() {
            let text = input.value();
            if self.field.with_untracked(|field| field.text() != text) {
                self.act(|field| field.type_text(text));
            }
        }
        self.return_to_field();
        self.act(AddressField::confirm);
    }

    /// Checks where the device says it is.
    fn locate(self) {
        self.search.abandon();
        self.field.update(|field| {
            field.type_text(String::new());
        });
        self.go_to(QpvStep::Positioning);
        // At once, not after what follows has come.
        let found = position::locate();
        self.check.run(async move {
            match follow_up().await {
                Ok(answer) => (answer.locate)(self, found.await),
                Err(_) => self.fail(QpvFailure::Data(MISSING), None),
            }
        });
    }

    /// Tries again what failed.
    fn retry(self) {
        match self.shown.get_untracked().step {
            QpvStep::Failed(_, Some(location)) => self.check(*location),
            QpvStep::Failed(QpvFailure::Position(_) | QpvFailure::Data(_), None) => self.locate(),
            _ => self.act(AddressField::relance),
        }
        // The button goes away with the failure it stood beside.
        self.return_to_field();
    }

    /// Checks a place.
    fn check(self, location: FoundPlace) {
        self.search.abandon();
        self.place.set_value(Some(location.clone()));
        self.go_to(QpvStep::Waiting);
        self.check.run(async move {
            match follow_up().await {
                Ok(answer) => (answer.check)(self, location).await,
                Err(_) => self.fail(QpvFailure::Data(MISSING), Some(location)),
            }
        });
    }
}
