//! `<guichet-orientation>`: from three answers to the people to meet, in order.
//!
//! The catalogue and the structures of the département come to the page: the situation
//! goes nowhere. Each further answer orders the list anew, in view.

mod actions;
mod map;
mod results;
mod sending;
mod view;

use crate::{
    artefact_cache::{DIRECTORY, LoadFailure},
    event,
    interview::{Interview, InterviewDriver, InterviewStage, InterviewStep, start_element},
    live_element::{self, LiveElement},
    network::{BodyKind, HttpRequest, bytes},
    node::VirtualNode,
    printing,
    settings::WidgetSettings,
    stylesheet,
    words::{self, InterviewWords, OrientationWords},
};
use actions::OrientationAction;
use gloo::events::EventListener;
use js_sys::Function;
use shared::{
    codes::CodeDepartement,
    eligibilite::Catalogue,
    orientation::{OrientationQuery, Parcours, Who, orient},
    situation::{Field, SituationPlace},
    structures::{Column, Directory},
};
use std::rc::Rc;
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

pub(crate) type Orientation = LiveElement<OrientationState>;

/// What an element knows.
pub(crate) struct OrientationState {
    words: &'static OrientationWords,
    statements: &'static InterviewWords,
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    interview: Interview,
    catalogue: Option<Rc<Catalogue>>,
    structures: Structures,
    answer: Option<Parcours>,
    etape: InterviewStage,
    /// Who is open, with all their reasons.
    open_sections: Vec<Who>,
    request: Option<HttpRequest>,
    /// What completes the structures, asked for once: the list does not wait for it.
    followup: Option<HttpRequest>,
    /// What the device shares with.
    share: Option<Function>,
    /// What is said of the list once copied.
    copy: &'static str,
}

/// The structures of the place.
#[derive(Default)]
enum Structures {
    /// No place is known yet.
    #[default]
    WithoutLieu,
    /// They are on their way.
    Awaited(CodeDepartement),
    Present(CodeDepartement, Rc<Directory>),
    /// They do not come: the doors of the catalogue are proposed without them.
    Missing(CodeDepartement, LoadFailure),
}

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    verdict: JsValue,
) -> Orientation {
    let words = &words::ORIENTATION_FR;
    let _ = frame.set_attribute("lang", words.lang);
    let _ = frame.set_attribute("dir", words.dir);
    stylesheet::style_orientation(&frame);
    let state = OrientationState {
        words,
        statements: &words::ENTRETIEN_FR,
        host,
        frame,
        settings,
        interview: Interview::new(),
        catalogue: None,
        structures: Structures::WithoutLieu,
        answer: None,
        etape: InterviewStage::HomePage,
        open_sections: Vec::new(),
        request: None,
        followup: None,
        share: sending::share(),
        copy: "",
    };
    start_element(state, verdict, |element, document| {
        let listening = element.clone();
        let replay_statement = move |_: &web_sys::Event| listening.replay_statement();
        Some(EventListener::new(
            document,
            "guichet:eligibilite",
            replay_statement,
        ))
    })
}

impl live_element::ElementState for OrientationState {
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

impl InterviewDriver for OrientationState {
    fn interview(&mut self) -> &mut Interview {
        &mut self.interview
    }

    fn settings(&mut self) -> &mut WidgetSettings {
        &mut self.settings
    }

    fn etape(&mut self) -> &mut InterviewStage {
        &mut self.etape
    }

    fn await_request(&mut self, request: Option<HttpRequest>) {
        self.request = request;
    }

    fn receive(&mut self, catalogue: Rc<Catalogue>) {
        self.catalogue = Some(catalogue);
        self.advance();
    }

    fn change_address(&mut self) {}

    fn act(element: &Orientation, action: &str) {
        if let Some(action) = OrientationAction::parse(action) {
            element.action(action);
        }
    }

    fn follow_answer(element: &Orientation) {
        element.update(OrientationState::advance);
        element.complete();
        element.show_title();
    }

    fn follow_catalogue(element: &Orientation) {
        element.complete();
    }
}

impl Orientation {
    /// Another element of the page has learnt something: it counts here too.
    fn replay_statement(&self) {
        self.update(|state| {
            state.interview.replay_statement();
            if state.etape == InterviewStage::Resultats {
                state.ask_next();
            }
        });
        self.complete();
    }

    /// What a gesture asks.
    fn action(&self, action: OrientationAction) {
        match action {
            OrientationAction::InterviewStep(InterviewStep::Begin | InterviewStep::Retry) => {
                self.begin()
            }
            OrientationAction::RetryStructures => {
                let refused = self.update(|state| {
                    matches!(
                        std::mem::take(&mut state.structures),
                        Structures::Missing(_, LoadFailure::Refused)
                    )
                });
                self.complete_in(refused == Some(true));
                return;
            }
            OrientationAction::InterviewStep(InterviewStep::Print) => {
                if let Some(host) = self.host() {
                    printing::print_element(&host);
                }
                return;
            }
            OrientationAction::Submit => {
                self.share_list();
                return;
            }
            OrientationAction::CopyList => {
                self.copy_list();
                return;
            }
            OrientationAction::Open(who) => {
                self.update(|state| state.toggle(who));
                return;
            }
            OrientationAction::Choose(who) => {
                self.choose(who);
                return;
            }
            OrientationAction::InterviewStep(InterviewStep::GiveAnswer(action)) => {
                if self.update(|state| state.interview.act(action)) == Some(true) {
                    OrientationState::follow_answer(self);
                }
                return;
            }
            OrientationAction::InterviewStep(InterviewStep::CallOutcome) => {
                self.update(OrientationState::go_back);
            }
            OrientationAction::InterviewStep(InterviewStep::Resultats) => {
                self.update(|state| state.etape = InterviewStage::Resultats);
                self.complete();
            }
            OrientationAction::InterviewStep(InterviewStep::Ask(field)) => {
                self.update(|state| state.interview.ask(Some(field)));
            }
            OrientationAction::InterviewStep(InterviewStep::Erase) => {
                self.update(OrientationState::forget);
            }
        }
        self.show_title();
    }

    /// Loads the structures of the place when they are not there, then answers anew.
    fn complete(&self) {
        self.complete_in(false);
    }

    /// The same; `distrustful` when the copy that the browser keeps was refused.
    fn complete_in(&self, distrustful: bool) {
        let to_load = self.update(|state| {
            let departement = state.departement();
            let load = departement.filter(|code| !state.structures.are_of(*code));
            if let Some(code) = load {
                let adresse = state.structures_address(code, "");
                state.followup = None;
                state.structures = match DIRECTORY.already(&adresse) {
                    Some(directory) => Structures::Present(code, directory),
                    None => Structures::Awaited(code),
                };
            }
            if departement.is_none() {
                state.structures = Structures::WithoutLieu;
            }
            state.respond();
            match state.structures {
                Structures::Awaited(code) if load == Some(code) => {
                    Some((code, state.structures_address(code, "")))
                }
                _ => None,
            }
        });
        if let Some(Some((code, adresse))) = to_load {
            let element = self.clone();
            let followup = move |received| element.receive_structures(code, received);
            let request = DIRECTORY.load(adresse, distrustful, Box::new(followup));
            self.update(|state| state.request = request);
        }
        self.request_continuation();
    }

    /// Asks for what completes the structures that are there.
    fn request_continuation(&self) {
        let missing = self.read(|state| match &state.structures {
            Structures::Present(code, directory)
                if state.followup.is_none() && !directory.is_complete() =>
            {
                Some((state.structures_address(*code, ".suite"), directory.clone()))
            }
            _ => None,
        });
        let Some(Some((adresse, directory))) = missing else {
            return;
        };
        let element = self.clone();
        let receive = move |body: Result<Vec<_>, _>| {
            // Without it, or with that of other structures, the list is as it was.
            if let Ok(body) = body
                && let Some(bytes) = body.first().and_then(bytes)
                && directory.complete(&bytes).is_ok()
            {
                element.update(|_| ());
            }
        };
        let request = HttpRequest::run(&[adresse], BodyKind::Bytes, Box::new(receive));
        self.update(|state| state.followup = request);
    }

    fn receive_structures(
        &self,
        code: CodeDepartement,
        received: Result<Rc<Directory>, LoadFailure>,
    ) {
        let missing = self.update(|state| {
            // An answer to another place is no answer to this one.
            if !matches!(state.structures, Structures::Awaited(expected) if expected == code) {
                return None;
            }
            let missing = received.as_ref().err().copied();
            state.structures = match received {
                Ok(directory) => Structures::Present(code, directory),
                Err(missing) => Structures::Missing(code, missing),
            };
            state.respond();
            missing
        });
        self.request_continuation();
        if let Some(Some(_)) = missing {
            self.emit("guichet:erreur", &event::error("structures-injoignables"));
        }
    }

    /// Whom the resident wants to write to: the page, and its form, are told.
    fn choose(&self, who: Who) {
        if let Some(Some(detail)) = self.read(|state| state.detail(who)) {
            self.emit("guichet:orientation", &detail);
        }
    }
}

impl Structures {
    fn are_of(&self, departement: CodeDepartement) -> bool {
        match self {
            Self::WithoutLieu => false,
            Self::Awaited(code) | Self::Present(code, _) | Self::Missing(code, _) => {
                *code == departement
            }
        }
    }
}

impl OrientationState {
    /// Where structures are looked for: around the project, or else around home.
    fn departement(&self) -> Option<CodeDepartement> {
        let situation = self.interview.parcours.situation();
        let de = |location| situation.known(location).departement;
        de(SituationPlace::Projet).or_else(|| de(SituationPlace::Residence))
    }

    /// Of the structures themselves, or of what completes them.
    fn structures_address(&self, departement: CodeDepartement, followup: &str) -> String {
        let api = &self.settings.api;
        [api, "/structures/", departement.as_str(), followup, ".gus"].concat()
    }

    fn directory(&self) -> Option<&Directory> {
        match &self.structures {
            Structures::Present(_, directory) => Some(directory),
            _ => None,
        }
    }

    /// Works out anew whom to meet.
    fn respond(&mut self) {
        let Some(catalogue) = &self.catalogue else {
            return;
        };
        self.copy = "";
        self.answer = Some(orient(&OrientationQuery {
            catalogue,
            directory: self.directory(),
            situation: self.interview.parcours.situation(),
            position: None,
            limit: DEFAULT_LIMIT,
        }));
    }

    /// To what comes after an answer.
    fn advance(&mut self) {
        self.interview.share();
        let parcours = &self.interview.parcours;
        if parcours.adresse().is_some() && parcours.usage().is_none() {
            self.etape = InterviewStage::Address;
            return;
        }
        if self.etape != InterviewStage::Resultats {
            if let Some(field) = self.interview.first_open(&FIRST_SHOWN) {
                self.etape = InterviewStage::Question;
                self.interview.ask(Some(field));
                return;
            }
            self.etape = InterviewStage::Resultats;
        }
        self.ask_next();
    }

    fn ask_next(&mut self) {
        let field = self.interview.first_open(&NEXT_QUESTIONS);
        self.interview.ask(field);
    }

    /// To the question before this one, or to what came before the first.
    fn go_back(&mut self) {
        let parcours = &self.interview.parcours;
        let already = self.interview.field.and_then(|field| parcours.rank(field));
        let rank = already.unwrap_or(parcours.statements().len());
        let before = rank
            .checked_sub(1)
            .and_then(|rank| parcours.statements().get(rank));
        let before = before.map(|stated| stated.field);
        self.etape = match (self.etape, before) {
            (InterviewStage::Question, Some(_)) => InterviewStage::Question,
            (InterviewStage::Question, None) if parcours.adresse().is_some() => {
                InterviewStage::Address
            }
            _ => InterviewStage::HomePage,
        };
        if self.etape == InterviewStage::Question {
            self.interview.ask(before);
        }
    }

    fn forget(&mut self) {
        self.interview = Interview::new();
        self.interview.share();
        self.structures = Structures::WithoutLieu;
        self.answer = None;
        self.open_sections.clear();
        self.etape = InterviewStage::HomePage;
    }

    fn toggle(&mut self, who: Who) {
        match self.open_sections.iter().position(|other| *other == who) {
            Some(rank) => {
                self.open_sections.swap_remove(rank);
            }
            None => self.open_sections.push(who),
        }
    }

    /// What the page is told of a choice: who, and for what.
    fn detail(&self, who: Who) -> Option<JsValue> {
        let proposition = results::propositions(self.answer.as_ref()?).find(|p| p.who == who)?;
        let catalogue = self.catalogue.as_ref()?;
        let card = |rank: u16| Some(catalogue.entries().get(usize::from(rank))?.id.as_str());
        let structure = match who {
            Who::Entry(rank) => card(rank)?,
            Who::Structure(rank) => self.directory()?.text(rank, Column::Id)?,
        };
        let dispositif = proposition.dispositifs.first();
        let dispositif = dispositif.and_then(|(rank, _)| card(*rank));
        Some(event::orientation(structure, self.name(who)?, dispositif))
    }

    /// How somebody is called.
    fn name(&self, who: Who) -> Option<&str> {
        match who {
            Who::Entry(rank) => {
                let entries = self.catalogue.as_ref()?.entries();
                Some(&entries.get(usize::from(rank))?.name)
            }
            Who::Structure(rank) => self.directory()?.text(rank, Column::Name),
        }
    }
}
