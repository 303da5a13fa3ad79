//! `<guichet-orientation>`: from three answers to the people to meet, in order.
//!
//! The catalogue and the structures of the département come to the page: the situation
//! goes nowhere. Each further answer orders the list anew, in view.

mod map;
mod meetings;
mod results;
mod sending;

use crate::prelude::*;
use crate::{
    artefact_cache::{DIRECTORY, LIVE, LoadFailure},
    clock,
    element::{AwakeElement, MountedElement},
    event,
    interview::{Interview, InterviewStage, Journey, SharedJourney, hear, read_verdict, screen},
    network::{BodyKind, bytes, fetch},
    reading::JsObject,
    said,
    settings::WidgetSettings,
    stylesheet,
    task::TaskSlot,
    words::{self, JourneyWords, OrientationWords, fill_template},
};
use meetings::Meetings;
use shared::interview::{CheckedAddress, MEETINGS_FIRST, MEETINGS_NEXT};
use shared::{
    Date,
    codes::CodeDepartement,
    embed::events,
    orientation::{OrientationQuery, Who, orient},
    situation::{Field, SituationPlace},
    structures::{Directory, LiveLayer},
    words::Sentences,
};
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// How many are proposed.
const DEFAULT_LIMIT: usize = 10;

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    verdict: JsValue,
) -> MountedElement {
    stylesheet::style_orientation(&frame);
    let verdict = read_verdict(JsObject::new(verdict));
    MountedElement::new(host, frame, settings, move |element| {
        view(element, clock::today(), verdict)
    })
}

/// The element, in its first state.
pub(crate) fn view(
    element: AwakeElement,
    today: Date,
    verdict: Option<CheckedAddress>,
) -> impl IntoView {
    let guide = Guide {
        words: element.language.words(&words::ORIENTATION),
        interview: Interview::new(element, today, verdict),
        structures: RwSignal::default(),
        place: StoredValue::new(None),
        meetings: StoredValue::new(None),
        copied: RwSignal::new(""),
        load: TaskSlot::new(),
        sending: TaskSlot::new(),
    };
    // What another element of the page has learnt counts here too.
    hear(events::ELIGIBILITE, move |_| guide.resume());
    let journey: SharedJourney = Arc::new(guide);
    screen(journey)
}

/// What an element knows, for every handler.
#[derive(Clone, Copy)]
struct Guide {
    words: &'static OrientationWords,
    interview: Interview,
    structures: RwSignal<Structures>,
    /// The département whose structures were asked for.
    place: StoredValue<Option<CodeDepartement>>,
    /// Whom the answers lead to, once the catalogue has come.
    meetings: StoredValue<Option<Arc<Meetings>>>,
    /// What is said of the list once copied.
    copied: RwSignal<&'static str>,
    load: TaskSlot,
    sending: TaskSlot,
}

/// The structures of the place.
#[derive(Clone, Default)]
enum Structures {
    /// No place is known yet.
    #[default]
    WithoutPlace,
    /// They are on their way.
    Awaited,
    /// As they are said to be today, and what is said.
    Present(Arc<Directory>, Arc<LiveLayer>),
    /// They do not come: the doors of the catalogue are proposed without them.
    Missing(LoadFailure),
}

impl Journey for Guide {
    fn interview(&self) -> Interview {
        self.interview
    }

    fn words(&self) -> &'static JourneyWords {
        let language = self.interview.element.language;
        language.words(&words::PARCOURS_ORIENTATION)
    }

    fn refresh(&self) {
        let departement = self.departement();
        if departement != self.place.get_value() {
            self.place.set_value(departement);
            self.load_structures(false);
        }
        self.orient();
    }

    fn next_question(&self) -> Option<Field> {
        self.first_open(&MEETINGS_FIRST)
    }

    fn more_question(&self) -> Option<Field> {
        self.first_open(&MEETINGS_FIRST)
            .or_else(|| self.first_open(&MEETINGS_NEXT))
    }

    fn results(&self) -> AnyView {
        results::proposed(*self)
    }

    fn rest(&self) -> AnyView {
        results::rest(*self)
    }

    fn tell(&self) {
        let state = self.interview.state.read_untracked().stage;
        if state == InterviewStage::Resultats {
            self.interview.count("orientation");
        }
    }

    fn said(&self) -> String {
        let listed = self.interview.state.read_untracked().stage == InterviewStage::Resultats;
        let meetings = self.meetings.get_value().filter(|_| listed);
        let first = meetings.as_ref().and_then(|meetings| {
            let first = meetings.propositions().next()?;
            Some(fill_template(
                self.words.first,
                &[("nom", meetings.name(first.who))],
            ))
        });
        first.unwrap_or_default()
    }
}

impl Guide {
    /// The words of reasons.
    fn wording(self) -> Sentences {
        self.interview.element.language.wording()
    }

    fn first_open(self, fields: &[Field]) -> Option<Field> {
        self.interview
            .state
            .read_untracked()
            .answers
            .first_open(fields)
    }

    /// What was answered to another element is known here too.
    fn resume(self) {
        self.interview.resume();
        let listed = self.interview.state.read_untracked().stage == InterviewStage::Resultats;
        if listed {
            self.refresh();
            self.interview.put(self.more_question());
            self.interview.state.notify();
        }
    }

    /// Whom the answers lead to, as far as is known.
    fn orient(self) {
        let state = self.interview.state.read_untracked();
        let Some(catalogue) = state.catalogue.clone() else {
            return;
        };
        let (directory, live) = match &*self.structures.read_untracked() {
            Structures::Present(directory, live) => (Some(directory.clone()), live.clone()),
            _ => Default::default(),
        };
        let parcours = orient(&OrientationQuery {
            catalogue: &catalogue,
            directory: directory.as_deref(),
            situation: state.answers.situation(),
            position: None,
            limit: DEFAULT_LIMIT,
        });
        self.meetings.set_value(Some(Arc::new(Meetings {
            catalogue,
            directory,
            live,
            parcours,
        })));
    }

    /// Around the project, or else around home.
    fn departement(self) -> Option<CodeDepartement> {
        let state = self.interview.state.read_untracked();
        let of = |place| state.answers.situation().known(place).departement;
        let settings = self.interview.element.settings_now();
        of(SituationPlace::Projet)
            .or_else(|| of(SituationPlace::Residence))
            .or_else(|| settings?.territoire?.departement())
    }

    /// What came of the structures of the place.
    fn receive(self, structures: Structures) {
        // The list reads them when it shows.
        self.structures.try_set(structures);
    }

    /// Tries the structures of the place again.
    fn retry_structures(self) {
        let refused = matches!(
            *self.structures.read_untracked(),
            Structures::Missing(LoadFailure::Refused)
        );
        self.load_structures(refused);
    }

    /// Loads the structures of a place; `distrustful` when the copy that the browser keeps
    /// was refused.
    fn load_structures(self, distrustful: bool) {
        self.load.abandon();
        let settings = self.interview.element.settings_now();
        let Some((code, settings)) = self.place.get_value().zip(settings) else {
            return self.receive(Structures::WithoutPlace);
        };
        self.receive(Structures::Awaited);
        self.load.run(async move {
            let file = |end| [&settings.api, "/structures/", code.as_str(), end].concat();
            let pack = match DIRECTORY.get(&file(".gus"), distrustful).await {
                Ok(pack) => pack,
                Err(missing) => {
                    self.receive(Structures::Missing(missing));
                    let detail = event::error("structures-injoignables");
                    return self.interview.element.emit(events::ERREUR, detail);
                }
            };
            // Without it, the list is as it was imported, and nobody is said to receive.
            let live = match pack.is_said {
                true => LIVE.get(&file(".vif.gus"), distrustful).await.ok(),
                false => None,
            };
            let live = live.unwrap_or_default();
            let show = || {
                let today = self
                    .interview
                    .state
                    .read_untracked()
                    .answers
                    .situation()
                    .date();
                let directory = match live.is_empty() {
                    true => pack.directory.clone(),
                    false => Arc::new(pack.directory.with_live(&live, today)),
                };
                self.receive(Structures::Present(directory, live.clone()));
            };
            show();
            // What completes them. Without it, or with that of other structures, the list
            // is as it was.
            if !pack.directory.is_complete()
                && let Ok(body) = fetch(&[file(".suite.gus")], BodyKind::Bytes).await
                && let Some(bytes) = body.first().and_then(bytes)
                && pack.directory.complete(&bytes).is_ok()
            {
                show();
            }
        });
    }

    /// Whom the resident wants to write to, and for what: the page, and its form, are told.
    fn choose(self, who: Who) {
        let Some(meetings) = self.meetings.get_value() else {
            return;
        };
        let proposition = meetings.propositions().find(|other| other.who == who);
        if let Some((proposition, id)) = proposition.zip(meetings.id(who)) {
            let scheme = proposition.dispositifs.first();
            let scheme = scheme.map(|(rank, _)| Who::Entry(*rank));
            let scheme = scheme.and_then(|who| Some((meetings.id(who)?, meetings.name(who))));
            said::keep(&self.interview.state.read_untracked().answers);
            let detail = event::orientation(id, meetings.name(who), scheme);
            self.interview.element.emit(events::ORIENTATION, detail);
        }
    }
}
