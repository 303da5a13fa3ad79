//! `<guichet-candidature>`: writing to a structure in two minutes.
//!
//! Nothing goes before the resident sends; nothing is kept in the browser unless they
//! ask. What is sent carries one key, the same however often it is sent: the structure
//! has it once.

mod actions;
mod computation;
mod dossier;
mod draft;
mod sending;
mod view;

use crate::{
    event,
    live_element::{self, LiveElement},
    network::{FetchError, HttpRequest},
    node::VirtualNode,
    printing,
    reading::JsObject,
    settings::WidgetSettings,
    stylesheet,
    words::{self, CandidatureWords},
};
use actions::CandidatureAction;
use computation::{WorkSlice, slice};
use dossier::{FormFault, FormField, WrittenForm};
use gloo::{events::EventListener, timers::callback::Timeout};
use sending::{DepositReceipt, DepositRefusal};
use shared::candidature::Challenge;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, HtmlElement};

pub(crate) type Candidature = LiveElement<CandidatureFormState>;

/// What an element knows.
pub(crate) struct CandidatureFormState {
    words: &'static CandidatureWords,
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    dossier: WrittenForm,
    /// What the check of an address told, unless the resident took it off.
    verdict: Option<JsValue>,
    etape: FormStep,
    /// The step was come to from the summary, and goes back there.
    from_results: bool,
    /// What is wrong with the step on screen.
    faults: Vec<FormFault>,
    /// The notice is open.
    notice: bool,
    /// A field that nobody sees was filled in.
    trap: bool,
    /// When the form was opened.
    opened_ms: f64,
    /// What marks this application, once it was sent.
    key: Option<String>,
    /// What met the last challenge.
    proof: Option<String>,
    /// Challenges since the resident last sent.
    challenges: u32,
    draft: bool,
    receipt: Option<DepositReceipt>,
    request: Option<HttpRequest>,
    computation: Option<Timeout>,
}

/// Nobody is asked more often than this in a row: they may send again.
const CHALLENGES_MAX: u32 = 3;

/// Where the resident is.
#[derive(Clone, Debug, PartialEq)]
enum FormStep {
    /// Reading what this is, before anything is written.
    HomePage,
    Prescripteur,
    /// Writing who they are.
    Person,
    /// Writing how to be reached.
    Contact,
    /// Writing what the project is about.
    Projet,
    /// Reading all of it before it goes.
    Summary,
    /// Waiting for the answer.
    Sending,
    /// Working at what is asked of each when too many send.
    Verification,
    /// It could not be sent: it goes as soon as it can.
    Waiting(FetchError),
    /// It was refused, for a reason that can be mended.
    DepositRefusal(String),
    DepositReceipt,
}

impl FormStep {
    /// The places, in what is sent, of what is written there.
    fn pointers(&self) -> &'static [&'static str] {
        match self {
            Self::Prescripteur => &["/prescripteur"],
            Self::Person => &["/candidat/prenom", "/candidat/nom"],
            Self::Contact => &[
                "/candidat/telephone",
                "/candidat/courriel",
                "/candidat/contact_prefere",
                "/candidat/creneaux",
            ],
            Self::Projet => &["/projet"],
            Self::Summary => &[""],
            _ => &[],
        }
    }

    fn concerns(&self, fault: &FormFault) -> bool {
        let mut pointers = self.pointers().iter();
        pointers.any(|start| fault.pointer.starts_with(start))
    }
}

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    verdict: JsValue,
) -> Candidature {
    let words = &words::CANDIDATURE_FR;
    let _ = frame.set_attribute("lang", words.lang);
    let _ = frame.set_attribute("dir", words.dir);
    stylesheet::style_candidature(&frame);
    let mut state = CandidatureFormState {
        words,
        host,
        frame: frame.clone(),
        settings,
        dossier: WrittenForm::default(),
        verdict: Some(verdict).filter(|verdict| verdict.is_object()),
        etape: FormStep::HomePage,
        from_results: false,
        faults: Vec::new(),
        notice: false,
        trap: false,
        opened_ms: 0.0,
        key: None,
        proof: None,
        challenges: 0,
        draft: draft::exists_already(),
        receipt: None,
        request: None,
        computation: None,
    };
    state.read_attributes();
    let element = LiveElement::new(state);
    let mut listeners = actions::listen_to_all(&element, &frame);
    let page = web_sys::window();
    if let Some(document) = page.as_ref().and_then(|page| page.document()) {
        for (name, act) in [
            ("guichet:verdict", Candidature::receive_verdict as fn(&_, _)),
            ("guichet:orientation", Candidature::receive_structure),
        ] {
            let listening = element.clone();
            listeners.push(EventListener::new(&document, name, move |e| {
                if let Some(event) = e.dyn_ref::<CustomEvent>() {
                    act(&listening, event.detail());
                }
            }));
        }
    }
    if let Some(page) = page {
        let listening = element.clone();
        listeners.push(EventListener::new(&page, "online", move |_| {
            if listening.read(|state| matches!(state.etape, FormStep::Waiting(_))) == Some(true) {
                listening.send();
            }
        }));
    }
    element.keep(listeners);
    element
}

impl live_element::ElementState for CandidatureFormState {
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

impl Candidature {
    /// The settings have changed.
    pub(crate) fn rule(&self, settings: WidgetSettings) {
        self.update(|state| {
            state.settings = settings;
            state.read_attributes();
        });
    }

    fn receive_verdict(&self, detail: JsValue) {
        self.update(|state| {
            if state.is_editable() {
                state.verdict = Some(detail).filter(|detail| detail.is_object());
            }
        });
    }

    /// A structure was chosen on the page: the form is for it, and comes into view.
    fn receive_structure(&self, detail: JsValue) {
        let detail = JsObject::new(detail);
        let Some(structure) = detail.text("structure") else {
            return;
        };
        self.update(|state| {
            if state.is_editable() {
                state.dossier.structure_name = detail.text("nom").unwrap_or(structure.clone());
                state.dossier.structure = structure;
                state.dossier.dispositif = detail.text("dispositif").unwrap_or_default();
                state.etape = FormStep::HomePage;
            }
        });
        self.show_title();
    }

    fn action(&self, action: CandidatureAction) {
        match action {
            CandidatureAction::Submit => {
                if self.update(CandidatureFormState::is_ready) == Some(true) {
                    self.send();
                } else {
                    self.show_faults();
                }
                return;
            }
            CandidatureAction::Resend => {
                self.send();
                return;
            }
            CandidatureAction::Print => {
                if let Some(host) = self.host() {
                    printing::print_element(&host);
                }
                return;
            }
            CandidatureAction::GoTo(field) => {
                self.go_to_field(field);
                return;
            }
            CandidatureAction::Contact(_)
            | CandidatureAction::Creneau(_)
            | CandidatureAction::Consent
            | CandidatureAction::NoticeRead
            | CandidatureAction::Notice => {
                self.update(|state| state.toggle(action));
                return;
            }
            CandidatureAction::Continue => {
                if self.update(CandidatureFormState::go_on) == Some(false) {
                    self.show_faults();
                    return;
                }
            }
            _ => {
                self.update(|state| state.va(action));
            }
        }
        self.show_title();
    }

    /// The focus goes to the summary of what is wrong.
    fn show_faults(&self) {
        if let Some(faults) = self.find_in_frame::<HtmlElement>("#fautes") {
            let _ = faults.focus();
        }
    }

    fn go_to_field(&self, field: FormField) {
        let mut selector = String::from("#");
        selector.push_str(field.name());
        if let Some(input) = self.find_in_frame::<HtmlElement>(&selector) {
            let _ = input.focus();
        }
    }

    /// Sends, again when it was sent already: the key is the same.
    fn send(&self) {
        self.update(|state| state.challenges = 0);
        self.post();
    }

    fn post(&self) {
        let element = self.clone();
        let followup = move |answer| element.receive(answer);
        self.update(|state| {
            let key = state.key.get_or_insert_with(sending::key).clone();
            state.request = sending::send(state, &key, Box::new(followup));
            state.etape = FormStep::Sending;
        });
        self.show_title();
    }

    /// Works at a challenge, a slice at a time, then sends the same with its proof.
    fn solve(&self, challenge: Challenge, since: u32) {
        let element = self.clone();
        let followup = Timeout::new(0, move || match slice(&challenge, since) {
            WorkSlice::Found(number) => {
                element.update(|state| state.proof = Some(challenge.proof(number)));
                element.post();
            }
            WorkSlice::Continuation(since) => element.solve(challenge, since),
        });
        self.update(|state| state.computation = Some(followup));
    }

    fn receive(&self, answer: Result<DepositReceipt, DepositRefusal>) {
        let mut to_solve = None;
        let detail = self.update(|state| match answer {
            Ok(receipt) => {
                draft::erase();
                state.draft = false;
                state.receipt = Some(receipt);
                state.etape = FormStep::DepositReceipt;
                Some(event::candidature(&state.dossier.structure))
            }
            Err(DepositRefusal::Proof(challenge)) => {
                state.challenges += 1;
                state.etape = if state.challenges > CHALLENGES_MAX {
                    FormStep::Waiting(FetchError::Unreachable)
                } else {
                    to_solve = Some(challenge);
                    FormStep::Verification
                };
                None
            }
            // Nobody knows whether it arrived: it may only be sent again as it is.
            Err(DepositRefusal::Unknown(fetch_error)) => {
                state.etape = FormStep::Waiting(fetch_error);
                None
            }
            Err(DepositRefusal::GivenAnswer { text, faults }) => {
                (state.key, state.proof) = (None, None);
                state.faults = faults;
                state.etape = if state.faults.is_empty() {
                    FormStep::DepositRefusal(text)
                } else {
                    FormStep::Summary
                };
                None
            }
        });
        if let Some(Some(detail)) = detail {
            self.emit("guichet:candidature", &detail);
        }
        self.show_title();
        if let Some(challenge) = to_solve {
            self.solve(challenge, 0);
        }
    }
}

impl CandidatureFormState {
    /// What the partner set on the element.
    fn read_attributes(&mut self) {
        let attribute = |name| self.host.get_attribute(name).unwrap_or_default();
        let structure = attribute("structure");
        if !structure.is_empty() && self.dossier.structure.is_empty() {
            let name = attribute("nom");
            self.dossier.structure_name = if name.is_empty() {
                structure.clone()
            } else {
                name
            };
            self.dossier.dispositif = attribute("dispositif");
            self.dossier.structure = structure;
        }
    }

    /// Nothing has gone yet.
    fn is_editable(&self) -> bool {
        self.key.is_none() && self.receipt.is_none()
    }

    fn is_ready(&mut self) -> bool {
        self.faults = self.dossier.faults();
        self.faults.is_empty()
    }

    /// To the next step, unless something is wrong with this one.
    fn go_on(&mut self) -> bool {
        let mut faults = self.dossier.faults();
        faults.retain(|fault| self.etape.concerns(fault));
        self.faults = faults;
        if !self.faults.is_empty() {
            return false;
        }
        self.etape = match self.etape {
            _ if self.from_results => FormStep::Summary,
            FormStep::Prescripteur => FormStep::Person,
            FormStep::Person => FormStep::Contact,
            FormStep::Contact => FormStep::Projet,
            _ => FormStep::Summary,
        };
        self.from_results = false;
        true
    }

    fn va(&mut self, action: CandidatureAction) {
        self.faults.clear();
        match action {
            CandidatureAction::Begin | CandidatureAction::HelpSomeone => {
                self.opened_ms = js_sys::Date::now();
                self.dossier.prescripteur = action == CandidatureAction::HelpSomeone;
                self.etape = if self.dossier.prescripteur {
                    FormStep::Prescripteur
                } else {
                    FormStep::Person
                };
            }
            CandidatureAction::CallOutcome => {
                self.etape = match self.etape {
                    _ if self.from_results => FormStep::Summary,
                    FormStep::Summary => FormStep::Projet,
                    FormStep::Projet => FormStep::Contact,
                    FormStep::Contact => FormStep::Person,
                    FormStep::Person if self.dossier.prescripteur => FormStep::Prescripteur,
                    FormStep::DepositRefusal(_) => FormStep::Summary,
                    _ => FormStep::HomePage,
                };
                self.from_results = false;
            }
            CandidatureAction::Edit(field) => {
                self.from_results = true;
                self.etape = match field {
                    FormField::Prenom | FormField::Nom => FormStep::Person,
                    FormField::Telephone | FormField::Courriel => FormStep::Contact,
                    FormField::Resume => FormStep::Projet,
                    FormField::Organisation | FormField::Referent => FormStep::Prescripteur,
                };
            }
            CandidatureAction::RemoveVerdict => self.verdict = None,
            CandidatureAction::RemoveDispositif => self.dossier.dispositif.clear(),
            CandidatureAction::Keep => self.draft = draft::keep(&self.dossier),
            CandidatureAction::ResumeDraft => {
                let structure = self.dossier.structure.clone();
                let name = self.dossier.structure_name.clone();
                if let Some(dossier) = draft::read() {
                    self.dossier = dossier;
                }
                if !structure.is_empty() {
                    (self.dossier.structure, self.dossier.structure_name) = (structure, name);
                }
                self.opened_ms = js_sys::Date::now();
                self.etape = FormStep::Person;
            }
            CandidatureAction::Forget => {
                draft::erase();
                self.draft = false;
            }
            _ => {}
        }
    }

    fn toggle(&mut self, action: CandidatureAction) {
        let dossier = &mut self.dossier;
        match action {
            CandidatureAction::Contact(rank) => {
                dossier.contact = Some(rank).filter(|rank| dossier.contact != Some(*rank));
            }
            CandidatureAction::Creneau(rank) => dossier.creneaux ^= 1 << rank,
            CandidatureAction::Consent => dossier.accord = !dossier.accord,
            CandidatureAction::NoticeRead => dossier.parsed = !dossier.parsed,
            CandidatureAction::Notice => self.notice = !self.notice,
            _ => {}
        }
    }

    /// What is written in a field changes.
    fn written(&mut self, name: &str, text: String) {
        match FormField::parse(name) {
            Some(field) => self.dossier.written(field, text),
            None => self.trap = !text.is_empty(),
        }
    }
}
