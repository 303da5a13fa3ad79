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
    artefact_cache::{DIRECTORY, LoadFailure},
    clock,
    element::{Announcement, AwakeElement, MountedElement},
    event,
    interview::{
        Address, Interview, InterviewStage, Journey, JourneyWords, asked,
        blocks::{button, effect, group, live, maybe, paragraph},
    },
    network::{BodyKind, bytes, fetch},
    reading::JsObject,
    settings::WidgetSettings,
    stylesheet,
    task::TaskSlot,
    words::{self, OrientationWords, fill_template},
};
use meetings::Meetings;
use results::results;
use shared::{
    Date,
    codes::CodeDepartement,
    eligibilite::Catalogue,
    orientation::{OrientationQuery, Who, orient},
    situation::{Field, SituationPlace},
    structures::Directory,
};
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// Three answers are enough for a first list.
const FIRST_SHOWN: [Field; 3] = [Field::ResidenceCommune, Field::Stade, Field::Besoins];

/// What orders the list better, most telling first.
const NEXT_QUESTIONS: [Field; 14] = [
    Field::ProjetCommune,
    Field::ResidenceQpv,
    Field::Age,
    Field::Emploi,
    Field::Langues,
    Field::Format,
    Field::Horaires,
    Field::EnfantsACharge,
    Field::DistanceMax,
    Field::Contact,
    Field::IndividuelCollectif,
    Field::Secteur,
    Field::StatutJuridique,
    Field::MinimaSociaux,
];

/// How many are proposed.
const DEFAULT_LIMIT: usize = 10;

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    verdict: JsValue,
) -> MountedElement {
    let words = &words::ORIENTATION_FR;
    let _ = frame.set_attribute("lang", words.lang);
    let _ = frame.set_attribute("dir", words.dir);
    stylesheet::style_orientation(&frame);
    let verdict = Address::read(JsObject::new(verdict));
    MountedElement::new(host, frame, settings, move |element| {
        view(element, clock::today(), verdict)
    })
}

/// The element, in its first state.
pub(crate) fn view(element: AwakeElement, today: Date, verdict: Option<Address>) -> impl IntoView {
    let guide = Guide::new(Interview::new(element, today, verdict));
    let words = guide.words;
    let words = JourneyWords {
        title: words.title,
        aide: words.aide,
        privacy_promise: words.privacy_promise,
        wait_delay: words.wait_delay,
        failure: words.failure,
        refuse: words.refuse,
    };
    let on_answer = Callback::new(move |()| guide.advance());
    view! {
        <Journey
            interview=guide.interview
            words
            said=Signal::derive(move || guide.announcement())
            on_begin=move || guide.begin()
            on_answer
            question=move || question(guide, on_answer)
            results=move || results(guide, on_answer)
        />
    }
}

/// What an element knows, for every handler.
#[derive(Clone, Copy)]
struct Guide {
    words: &'static OrientationWords,
    interview: Interview,
    catalogue: RwSignal<Option<Arc<Catalogue>>>,
    structures: RwSignal<Structures>,
    /// Whom the answers lead to, once the catalogue has come.
    meetings: Memo<Option<Arc<Meetings>>>,
    /// Who is open, with all their reasons.
    open: RwSignal<Vec<Who>>,
    /// What is said of the list once copied.
    copied: RwSignal<&'static str>,
    load: TaskSlot,
    structures_load: TaskSlot,
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
    Present(Arc<Directory>),
    /// They do not come: the doors of the catalogue are proposed without them.
    Missing(LoadFailure),
}

/// The question on screen, and which it is.
fn question(guide: Guide, on_answer: Callback<()>) -> AnyView {
    let (words, interview) = (guide.words, guide.interview);
    let rank = move || {
        let field = interview.field.get();
        let rank = FIRST_SHOWN.iter().position(|other| Some(*other) == field);
        let rank = rank.unwrap_or_default() + 1;
        let rank = fill_template(words.rank, &[("rang", &rank.to_string())]);
        paragraph("fil", rank)
    };
    let put = move || {
        let field = interview.field.get();
        maybe(field.map(|field| asked(interview, field, on_answer)))
    };
    let steps = vec![
        button("", interview.words.back, move || interview.go_back()),
        button("", words.see_list, move || {
            interview.go(InterviewStage::Resultats);
        }),
    ];
    vec![live(rank), live(put), group("pas", steps)].into_any()
}

impl Guide {
    fn new(interview: Interview) -> Self {
        let catalogue = RwSignal::new(None);
        let structures = RwSignal::new(Structures::default());
        // Each list is taken for another.
        let meetings = Memo::new_with_compare(
            move |_| {
                let catalogue: Arc<Catalogue> = catalogue.get()?;
                let directory = match &*structures.read() {
                    Structures::Present(directory) => Some(directory.clone()),
                    _ => None,
                };
                let parcours = orient(&OrientationQuery {
                    catalogue: &catalogue,
                    directory: directory.as_deref(),
                    situation: interview.answers.read().situation(),
                    position: None,
                    limit: DEFAULT_LIMIT,
                });
                Some(Arc::new(Meetings {
                    catalogue,
                    directory,
                    parcours,
                }))
            },
            |_, _| true,
        );
        let guide = Self {
            words: &words::ORIENTATION_FR,
            interview,
            catalogue,
            structures,
            meetings,
            open: RwSignal::default(),
            copied: RwSignal::new(""),
            load: TaskSlot::new(),
            structures_load: TaskSlot::new(),
            sending: TaskSlot::new(),
        };
        // Where structures are looked for, once there is anything to propose.
        let place = Memo::new(move |_| {
            guide
                .catalogue
                .read()
                .as_ref()
                .and_then(|_| guide.departement())
        });
        effect(move || guide.load_structures(place.get(), false));
        effect(move || {
            // Another element of the page has learnt something: it counts here too.
            let heard = window_event_listener_untyped("guichet:eligibilite", move |_| {
                interview.resume();
                if interview.stage.get_untracked() == InterviewStage::Resultats {
                    guide.ask_next();
                }
            });
            on_cleanup(move || heard.remove());
        });
        guide
    }

    /// Begins, with the catalogue when it is there.
    fn begin(self) {
        self.load.run(async move {
            if let Some(catalogue) = self.interview.catalogue().await {
                self.catalogue.set(Some(catalogue));
                self.advance();
            }
        });
    }

    /// To what comes after an answer: what the address is, the next question, the list.
    fn advance(self) {
        let interview = self.interview;
        interview.share();
        let answers = interview.answers.read_untracked();
        let without_usage = answers.address().is_some() && answers.usage().is_none();
        let field = answers.first_open(&FIRST_SHOWN);
        drop(answers);
        let listed = interview.stage.get_untracked() == InterviewStage::Resultats;
        match field.filter(|_| !listed) {
            _ if without_usage => interview.go(InterviewStage::Address),
            Some(field) => interview.ask(field),
            None => {
                self.ask_next();
                if !listed {
                    interview.stage.set(InterviewStage::Resultats);
                }
                interview.show_title();
            }
        }
    }

    /// Above the list, what would order it better.
    fn ask_next(self) {
        let answers = self.interview.answers;
        let field = answers.with_untracked(|answers| answers.first_open(&NEXT_QUESTIONS));
        self.interview.field.set(field);
    }

    /// Around the project, or else around home.
    fn departement(self) -> Option<CodeDepartement> {
        let answers = self.interview.answers.read();
        let of = |place| answers.situation().known(place).departement;
        of(SituationPlace::Projet).or_else(|| of(SituationPlace::Residence))
    }

    /// Tries the structures of the place again.
    fn retry_structures(self) {
        let refused = matches!(
            *self.structures.read_untracked(),
            Structures::Missing(LoadFailure::Refused)
        );
        self.load_structures(untrack(|| self.departement()), refused);
    }

    /// Loads the structures of a place; `distrustful` when the copy that the browser keeps
    /// was refused.
    fn load_structures(self, departement: Option<CodeDepartement>, distrustful: bool) {
        self.structures_load.abandon();
        let settings = self.interview.element.settings_now();
        let Some((code, settings)) = departement.zip(settings) else {
            return self.structures.set(Structures::WithoutPlace);
        };
        self.structures.set(Structures::Awaited);
        self.structures_load.run(async move {
            let file = |end| [&settings.api, "/structures/", code.as_str(), end].concat();
            let directory = match DIRECTORY.get(&file(".gus"), distrustful).await {
                Ok(directory) => directory,
                Err(missing) => {
                    self.structures.set(Structures::Missing(missing));
                    let detail = event::error("structures-injoignables");
                    return self.interview.element.emit("guichet:erreur", detail);
                }
            };
            self.structures.set(Structures::Present(directory.clone()));
            // What completes them. Without it, or with that of other structures, the list
            // is as it was.
            if !directory.is_complete()
                && let Ok(body) = fetch(&[file(".suite.gus")], BodyKind::Bytes).await
                && let Some(bytes) = body.first().and_then(bytes)
                && directory.complete(&bytes).is_ok()
            {
                self.structures.set(Structures::Present(directory));
            }
        });
    }

    fn toggle(self, who: Who) {
        self.open
            .update(|open| match open.iter().position(|other| *other == who) {
                Some(rank) => drop(open.swap_remove(rank)),
                None => open.push(who),
            });
    }

    fn erase(self) {
        self.open.set(Vec::new());
        self.interview.erase();
    }

    /// Whom the resident wants to write to, and for what: the page, and its form, are told.
    fn choose(self, who: Who) {
        let Some(meetings) = self.meetings.get_untracked() else {
            return;
        };
        let proposition = meetings.propositions().find(|other| other.who == who);
        if let Some((proposition, id)) = proposition.zip(meetings.id(who)) {
            let dispositif = proposition.dispositifs.first();
            let dispositif = dispositif.and_then(|(rank, _)| meetings.id(Who::Entry(*rank)));
            let detail = event::orientation(id, meetings.name(who), dispositif);
            self.interview.element.emit("guichet:orientation", detail);
        }
    }

    /// What a screen reader says when the list has changed.
    fn announcement(self) -> Announcement {
        if self.interview.stage.get() != InterviewStage::Resultats {
            return Announcement::default();
        }
        let meetings = self.meetings.get();
        let first = meetings.as_ref().and_then(|meetings| {
            let first = meetings.propositions().next()?;
            Some(meetings.name(first.who))
        });
        Announcement {
            text: fill_template(self.words.first, &[("nom", first.unwrap_or_default())]),
            turn: self.interview.answers.read().statements().len() as u32,
        }
    }
}
