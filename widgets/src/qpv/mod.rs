//! `<guichet-qpv>`: from an address to what may be said of it.
//!
//! One state, and a view that is a function of it: Leptos compares the new view
//! with the one before and touches what differs. Signals and effects would follow
//! a finer grain than this screen has, and weigh more: the same small screen took
//! 38 kB with a signal a value, 29 kB with one for all, 21 kB with none (brotli).

mod actions;
mod answer;
mod failure;
mod field;
mod map;
mod view;

use crate::{
    clock, event, geocoder,
    live_element::{self, LiveElement},
    location::{FoundPlace, PlaceKind},
    network::{self, FetchError, HttpRequest},
    node::VirtualNode,
    position, printing,
    settings::WidgetSettings,
    store::{self, LoadFailure},
    stylesheet,
    words::{self, Words},
};
use actions::QpvAction;
use answer::{AnswerFinding, QpvAnswer};
use failure::QpvFailure;
use field::{AddressField, NextStep};
use gloo::timers::callback::Timeout;
use shared::qpv::{Motif, Packs, PointQuery, Quartier};
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, HtmlInputElement};

/// The pause in the typing after which the geocoder is asked.
const PAUSE_MS: u32 = 200;

/// From the answer itself to what goes with it: a slow phone has shown the first by then.
const NEXT_MS: u32 = 100;

pub(crate) type Qpv = LiveElement<QpvState>;

/// What an element knows.
pub(crate) struct QpvState {
    words: &'static Words,
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    field: AddressField,
    etape: QpvStep,
    /// Which place is being checked: what comes for an earlier one is dropped.
    turn: u32,
    /// The search under way; replaced or emptied, it is abandoned.
    search: Option<HttpRequest>,
    /// What is to be done in a moment.
    timer: Option<Timeout>,
}

/// Where the resident is.
#[derive(Clone, Debug, PartialEq)]
enum QpvStep {
    Question,
    /// Waiting for the device to say where it is.
    Positioning,
    /// Waiting for the contours of a place.
    Waiting(FoundPlace),
    /// Reading the answer; at first, without what goes with it.
    QpvAnswer(Box<QpvAnswer>, DetailLevel),
    /// Reading what failed, for a place when it was known.
    QpvFailure(QpvFailure, Option<FoundPlace>),
}

/// How much of an answer is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DetailLevel {
    /// The answer and its reasons: what a resident waits for.
    Essential,
    /// What to do, the map and the rest as well.
    Everything,
}

/// Fills the frame of an element.
pub(crate) fn mount(host: HtmlElement, frame: HtmlElement, settings: WidgetSettings) -> Qpv {
    let words = &words::FR;
    let _ = frame.set_attribute("lang", words.lang);
    let _ = frame.set_attribute("dir", words.dir);
    stylesheet::style(&frame);
    let state = QpvState {
        words,
        host,
        frame: frame.clone(),
        settings,
        field: AddressField::default(),
        etape: QpvStep::Question,
        turn: 0,
        search: None,
        timer: None,
    };
    let qpv = LiveElement::new(state);
    qpv.keep(actions::listen(&qpv, &frame));
    qpv
}

impl live_element::ElementState for QpvState {
    fn view(&self) -> VirtualNode {
        view::view(self)
    }

    fn frame(&self) -> &HtmlElement {
        &self.frame
    }

    fn host(&self) -> &HtmlElement {
        &self.host
    }
}

impl Qpv {
    /// The settings have changed.
    pub(crate) fn rule(&self, settings: WidgetSettings) {
        self.update(|state| state.settings = settings);
    }

    /// Puts the focus back in the field.
    fn return_to_field(&self) {
        if let Some(input) = self.find_in_frame::<HtmlInputElement>("input") {
            let _ = input.focus();
        }
    }

    /// Does in the field what a gesture asks, then what follows from it.
    fn field(&self, action: &mut dyn FnMut(&mut AddressField) -> NextStep) {
        let followup = self.update(|state| {
            let before = state.field.text().to_owned();
            let followup = action(&mut state.field);
            // An answer to another text is no answer to this one.
            let at_rest = matches!(
                state.etape,
                QpvStep::QpvFailure(QpvFailure::Geocoder(FetchError::Saturated(_)), _)
            );
            if state.field.text() != before && !at_rest {
                state.go_to(QpvStep::Question);
            }
            followup
        });
        match followup {
            None | Some(NextStep::Nothing) => {}
            Some(NextStep::Abandoned) => {
                self.update(QpvState::abandon);
            }
            Some(NextStep::Search { turn, text, now }) => {
                let pause = if now { 0 } else { PAUSE_MS };
                let qpv = self.clone();
                let search = move || qpv.search(turn, text);
                let timer = Timeout::new(pause.max(network::cooldown_ms()), search);
                self.update(|state| {
                    state.abandon();
                    state.timer = Some(timer);
                });
            }
            Some(NextStep::Chosen(location)) => self.check(location),
        }
    }

    /// What a gesture outside the field asks.
    fn action(&self, action: QpvAction) {
        match action {
            QpvAction::Choose(rank) => self.field(&mut |field| field.point_to(rank)),
            QpvAction::Locate => self.locate(),
            QpvAction::Retry => self.retry(),
            QpvAction::Specify => {
                let input = self.find_in_frame::<HtmlInputElement>("input");
                if let Some(input) = input {
                    let _ = input.focus();
                    // The number goes before the street.
                    let _ = input.set_selection_range(0, 0);
                }
            }
            QpvAction::Print => {
                if let Some(host) = self.host() {
                    printing::print_element(&host);
                }
            }
        }
    }

    fn search(&self, turn: u32, text: String) {
        let qpv = self.clone();
        self.update(|state| {
            let followup = move |locations| qpv.receive(turn, locations);
            state.search = geocoder::search(&state.settings, &text, "", followup);
        });
    }

    fn receive(&self, turn: u32, locations: Result<Vec<FoundPlace>, FetchError>) {
        let locations = match locations {
            Ok(locations) => locations,
            Err(fetch_error) => {
                if self.update(|state| state.field.fail(turn)) == Some(true) {
                    self.fail(QpvFailure::Geocoder(fetch_error), None);
                    if let FetchError::Saturated(seconds) = fetch_error {
                        network::start_cooldown(seconds);
                        self.field(&mut AddressField::relance);
                    }
                }
                return;
            }
        };
        let first = locations.first().cloned();
        let mut locations = Some(locations);
        self.update(|state| {
            if matches!(state.etape, QpvStep::QpvFailure(QpvFailure::Geocoder(_), _)) {
                state.go_to(QpvStep::Question);
            }
        });
        self.field(&mut |field| field.receive(turn, locations.take().unwrap_or_default()));
        if let Some(first) = first {
            self.prefetch(first);
        }
    }

    /// While the list is read, the pack of the likeliest answer comes, and the answer is
    /// worked out once for nothing: a browser compiles code when it is first called, and
    /// that would be when the resident waits.
    fn prefetch(&self, location: FoundPlace) {
        let Some((settings, words)) = self.read(|state| (state.settings.clone(), state.words))
        else {
            return;
        };
        let query = query(&location);
        let no_settings = settings.clone();
        let followup = move |_| {
            store::consult(&no_settings, |packs| {
                respond(words, &location, packs, &query, true);
            });
        };
        store::complete(&settings, &query, Box::new(followup));
    }

    fn locate(&self) {
        let turn = self.update(|state| {
            state.abandon();
            state.field.type_text(String::new());
            state.go_to(QpvStep::Positioning)
        });
        let qpv = self.clone();
        position::ask(move |position| {
            if qpv.read(|state| state.turn) != turn {
                return;
            }
            match position {
                Ok((point, precision_m)) => qpv.check(FoundPlace {
                    label: String::new(),
                    nature: PlaceKind::Position,
                    point,
                    precision_m,
                    commune: None,
                }),
                Err(refusal) => qpv.fail(QpvFailure::Position(refusal), None),
            }
        });
    }

    fn retry(&self) {
        match self.read(|state| state.etape.clone()) {
            Some(QpvStep::QpvFailure(_, Some(location))) => self.check(location),
            Some(QpvStep::QpvFailure(QpvFailure::Position(_), None)) => self.locate(),
            _ => self.field(&mut AddressField::relance),
        }
        // The button goes away with the failure it stood beside.
        self.return_to_field();
    }

    /// Checks a place: the answer at once if its pack is there.
    fn check(&self, location: FoundPlace) {
        let turn = self.update(|state| {
            state.abandon();
            state.go_to(QpvStep::Waiting(location.clone()))
        });
        if let Some(turn) = turn {
            self.advance(turn, location);
        }
    }

    /// One step towards the answer: says what can be said, loads what is missing.
    fn advance(&self, turn: u32, location: FoundPlace) {
        let query = query(&location);
        let next_lieu = location.clone();
        let qpv = self.clone();
        let followup = move |load: Result<(), LoadFailure>| {
            if qpv.read(|state| state.turn) != Some(turn) {
                return;
            }
            match load {
                Ok(()) => qpv.advance(turn, next_lieu),
                // An answer on screen stays: only its distance was still to come.
                Err(missing) => {
                    if qpv.read(|state| matches!(state.etape, QpvStep::Waiting(_))) == Some(true) {
                        qpv.fail(QpvFailure::Data(missing), Some(next_lieu));
                    }
                }
            }
        };
        let Some((settings, words)) = self.read(|state| (state.settings.clone(), state.words))
        else {
            return;
        };
        let complete = !store::complete(&settings, &query, Box::new(followup));
        let stated = store::consult(&settings, |packs| {
            respond(words, &location, packs, &query, complete)
        });
        let Some(Some((answer, detail))) = stated else {
            return;
        };
        let first = self.update(|state| {
            let first = matches!(state.etape, QpvStep::Waiting(_));
            let detail_level = match first {
                true => DetailLevel::Essential,
                false => DetailLevel::Everything,
            };
            state.etape = QpvStep::QpvAnswer(answer, detail_level);
            first
        });
        // Where there is no room for keyboard and answer at once, the focus goes from
        // the field to the answer, which closes the keyboard and brings it into view.
        if first == Some(true) && is_touch() {
            self.show_title();
        }
        if complete {
            self.emit("guichet:verdict", &detail);
        }
        if first == Some(true) {
            let qpv = self.clone();
            Timeout::new(NEXT_MS, move || qpv.complete_search(turn)).forget();
        }
    }

    /// Shows what goes with an answer, if it is still that one.
    fn complete_search(&self, turn: u32) {
        self.update(|state| {
            if let (true, QpvStep::QpvAnswer(_, detail_level)) =
                (state.turn == turn, &mut state.etape)
            {
                *detail_level = DetailLevel::Everything;
            }
        });
    }

    fn fail(&self, failure: QpvFailure, location: Option<FoundPlace>) {
        self.update(|state| state.go_to(QpvStep::QpvFailure(failure, location)));
        self.emit("guichet:erreur", &event::error(failure.code()));
    }
}

/// What the packs say, if they say anything: to the resident, and to the page.
fn respond(
    words: &'static Words,
    location: &FoundPlace,
    packs: &Packs,
    query: &PointQuery,
    complete: bool,
) -> Option<(Box<QpvAnswer>, JsValue)> {
    let (verification, referentiel) = packs.check(query);
    if !complete && verification.motif == Some(Motif::DonneesManquantes) {
        return None;
    }
    let trace = |quartier: &Quartier| {
        let index = packs.index(&quartier.code)?;
        let contours: Vec<_> = index
            .quartiers()
            .iter()
            .filter_map(|quartier| index.contour(&quartier.code))
            .collect();
        let limite_m = verification.limite_m?;
        map::trace(
            location.point,
            limite_m,
            verification.incertitude_m,
            &contours,
        )
    };
    let entries = packs.manifest().entries();
    let finding = AnswerFinding {
        words,
        location,
        verification,
        referentiel,
        complete,
        demonstration: entries.iter().any(|entry| entry.referentiel.demonstration),
        date: query.date,
    };
    let generation = referentiel.map(|referentiel| referentiel.generation);
    let detail = event::verdict(location.commune, &verification, generation);
    Some((Box::new(finding.answer(trace)), detail))
}

impl QpvState {
    /// Drops the search under way.
    fn abandon(&mut self) {
        self.search = None;
        self.timer = None;
    }

    /// Goes on to another step, and says which it is.
    fn go_to(&mut self, etape: QpvStep) -> u32 {
        self.etape = etape;
        self.turn = self.turn.wrapping_add(1);
        self.turn
    }
}

/// Fingers rather than a mouse, hence a keyboard on the screen.
fn is_touch() -> bool {
    web_sys::window()
        .and_then(|page| page.match_media("(pointer: coarse)").ok().flatten())
        .is_some_and(|request| request.matches())
}

/// What is asked of a place, today.
fn query(location: &FoundPlace) -> PointQuery {
    PointQuery {
        point: location.point,
        precision_m: location.precision_m,
        generation: None,
        date: clock::today(),
    }
}
