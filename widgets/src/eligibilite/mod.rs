//! `<guichet-eligibilite>`: from a few answers to what they give a right to.
//!
//! Answers stay in the page: the catalogue comes to them. One state, and a view that
//! is a function of it, as for `<guichet-qpv>`.

mod actions;
mod results;
mod summary;
mod view;

use crate::{
    event,
    interview::{
        Answers, Interview, InterviewDriver, InterviewStage, InterviewStep, start_element,
    },
    live_element::{self, LiveElement},
    network::HttpRequest,
    node::VirtualNode,
    printing,
    settings::WidgetSettings,
    stylesheet,
    words::{self, EligibiliteWords, InterviewWords},
};
use actions::EligibiliteAction;
use shared::eligibilite::{Catalogue, Evaluation, evaluate};
use std::rc::Rc;
use summary::{EligibiliteSummary, ResultGroup};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

pub(crate) type Eligibilite = LiveElement<EligibiliteState>;

/// What an element knows.
pub(crate) struct EligibiliteState {
    words: &'static EligibiliteWords,
    statements: &'static InterviewWords,
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    interview: Interview,
    /// The catalogue and what it says of the situation, once it has come.
    knowledge: Option<Knowledge>,
    etape: InterviewStage,
    /// The question was come to from the results, and goes back there.
    from_results: bool,
    /// What of the results is open.
    open_sections: OpenSections,
    /// What is on its way; replaced, it is abandoned.
    request: Option<HttpRequest>,
}

/// What the catalogue says.
struct Knowledge {
    catalogue: Rc<Catalogue>,
    evaluation: Evaluation,
    summary: EligibiliteSummary,
}

impl Knowledge {
    fn new(catalogue: Rc<Catalogue>, answers: &Answers) -> Self {
        let evaluation = evaluate(&catalogue, answers.situation(), None);
        Self {
            summary: EligibiliteSummary::new(&evaluation, &catalogue, answers),
            evaluation,
            catalogue,
        }
    }
}

/// What of the results is open.
#[derive(Clone, Debug, Default, PartialEq)]
struct OpenSections {
    entries: Vec<u16>,
    groups: u8,
    expanded_groups: u8,
}

impl OpenSections {
    fn at_start() -> Self {
        Self {
            groups: 1 << ResultGroup::Yes as u8 | 1 << ResultGroup::AVerifier as u8,
            ..Self::default()
        }
    }
}

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    verdict: JsValue,
) -> Eligibilite {
    let words = &words::ELIGIBILITE_FR;
    let _ = frame.set_attribute("lang", words.lang);
    let _ = frame.set_attribute("dir", words.dir);
    stylesheet::style_eligibilite(&frame);
    let state = EligibiliteState {
        words,
        statements: &words::ENTRETIEN_FR,
        host,
        frame,
        settings,
        interview: Interview::new(),
        knowledge: None,
        etape: InterviewStage::HomePage,
        from_results: false,
        open_sections: OpenSections::at_start(),
        request: None,
    };
    start_element(state, verdict, |_, _| None)
}

impl live_element::ElementState for EligibiliteState {
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

impl InterviewDriver for EligibiliteState {
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
        self.knowledge = Some(Knowledge::new(catalogue, &self.interview.parcours));
        self.advance();
    }

    fn change_address(&mut self) {
        self.evaluate();
    }

    fn act(element: &Eligibilite, action: &str) {
        if let Some(action) = EligibiliteAction::parse(action) {
            element.action(action);
        }
    }

    fn follow_answer(element: &Eligibilite) {
        let detail = element.update(|state| {
            state.interview.share();
            state.evaluate();
            state.advance();
            state.detail()
        });
        if let Some(Some(detail)) = detail {
            element.emit("guichet:eligibilite", &detail);
        }
        element.show_title();
    }
}

impl Eligibilite {
    /// What a gesture asks.
    fn action(&self, action: EligibiliteAction) {
        match action {
            EligibiliteAction::InterviewStep(InterviewStep::Begin | InterviewStep::Retry) => {
                self.begin()
            }
            EligibiliteAction::InterviewStep(InterviewStep::Print) => {
                if let Some(host) = self.host() {
                    printing::print_element(&host);
                }
                return;
            }
            EligibiliteAction::Open(_)
            | EligibiliteAction::Expand(_)
            | EligibiliteAction::SeeAll(_) => {
                self.update(|state| state.open_sections.toggle(action));
                return;
            }
            EligibiliteAction::InterviewStep(InterviewStep::GiveAnswer(action)) => {
                if self.update(|state| state.interview.act(action)) == Some(true) {
                    EligibiliteState::follow_answer(self);
                }
                return;
            }
            EligibiliteAction::InterviewStep(step) => {
                self.update(|state| state.va(step));
            }
            EligibiliteAction::Continue => {
                self.update(EligibiliteState::continue_questions);
            }
        }
        self.show_title();
    }
}

impl OpenSections {
    /// Opens what is closed, closes what is open.
    fn toggle(&mut self, action: EligibiliteAction) {
        match action {
            EligibiliteAction::Open(entry) => match self.entries.iter().position(|f| *f == entry) {
                Some(rank) => {
                    self.entries.swap_remove(rank);
                }
                None => self.entries.push(entry),
            },
            EligibiliteAction::Expand(radius) => self.groups ^= 1 << radius as u8,
            EligibiliteAction::SeeAll(radius) => self.expanded_groups |= 1 << radius as u8,
            _ => {}
        }
    }
}

impl EligibiliteState {
    /// Works out anew what the catalogue says.
    fn evaluate(&mut self) {
        if let Some(knowledge) = &mut self.knowledge {
            *knowledge = Knowledge::new(knowledge.catalogue.clone(), &self.interview.parcours);
        }
    }

    /// To what comes after an answer: what the address is, the next question, the results.
    fn advance(&mut self) {
        let Some(knowledge) = &self.knowledge else {
            return;
        };
        let parcours = &self.interview.parcours;
        let without_usage = parcours.adresse().is_some() && parcours.usage().is_none();
        let next_question = parcours
            .next_question(&knowledge.evaluation)
            .filter(|_| !self.from_results && !without_usage);
        self.etape = match next_question {
            _ if without_usage => InterviewStage::Address,
            Some(_) => InterviewStage::Question,
            None => InterviewStage::Resultats,
        };
        self.interview.ask(next_question);
    }

    /// What goes from one step to another without an answer.
    fn va(&mut self, step: InterviewStep) {
        match step {
            InterviewStep::CallOutcome => self.go_back(),
            InterviewStep::Resultats => self.etape = InterviewStage::Resultats,
            InterviewStep::Ask(field) => {
                self.from_results = true;
                self.interview.ask(Some(field));
                self.etape = InterviewStage::Question;
            }
            InterviewStep::Erase => {
                self.interview = Interview::new();
                self.interview.share();
                self.open_sections = OpenSections::at_start();
                self.from_results = false;
                self.evaluate();
                self.etape = InterviewStage::HomePage;
            }
            _ => {}
        }
    }

    fn continue_questions(&mut self) {
        self.from_results = false;
        self.advance();
    }

    /// To the question before this one, or to what came before the first.
    fn go_back(&mut self) {
        self.etape = if self.etape != InterviewStage::Question {
            InterviewStage::HomePage
        } else if self.from_results {
            InterviewStage::Resultats
        } else if let Some(before) = self.rank().checked_sub(2) {
            let stated = self.interview.parcours.statements().get(before);
            self.interview.ask(stated.map(|stated| stated.field));
            InterviewStage::Question
        } else if self.interview.parcours.adresse().is_some() {
            InterviewStage::Address
        } else {
            InterviewStage::HomePage
        };
    }

    /// Which question this is, from one.
    fn rank(&self) -> usize {
        let parcours = &self.interview.parcours;
        let already = self.interview.field.and_then(|field| parcours.rank(field));
        already.unwrap_or(parcours.statements().len()) + 1
    }

    /// What the page is told: how many, never which nor why.
    fn detail(&self) -> Option<JsValue> {
        let summary = &self.knowledge.as_ref()?.summary;
        Some(event::eligibilite(
            summary.number(&ResultGroup::YESES),
            summary.number(&[ResultGroup::No]),
            summary.number(&ResultGroup::UNKNOWN),
        ))
    }
}
