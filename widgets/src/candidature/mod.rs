//! `<guichet-candidature>`: writing to a structure in two minutes.
//!
//! Nothing goes before the resident sends; nothing is kept in the browser unless they
//! ask. What is sent carries one key, the same however often it is sent: the structure
//! has it once.

mod challenge;
mod draft;
mod fields;
mod sending;
mod view;

use crate::{
    element::{AwakeElement, MountedElement, focus},
    event,
    network::FetchError,
    prelude::*,
    printing,
    reading::JsObject,
    said,
    settings::WidgetSettings,
    stylesheet,
    task::TaskSlot,
    words::{self, CandidatureWords},
};
use fields::{FormFault, FormField, check, step_of};
use gloo::events::EventListener;
use leptos::html;
use sending::{DepositReceipt, SentForm};
use serde_json::{Map, Value};
use shared::{
    candidature::{CandidatureForm, Given, Json, QpvCheck},
    embed::{EventName, attributes, events},
};
use std::mem;
use view::Screen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, Event, EventTarget, HtmlElement};

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    verdict: JsValue,
) -> MountedElement {
    stylesheet::style_candidature(&frame);
    MountedElement::new(host, frame, settings, move |element| view(element, verdict))
}

/// The element, in its first state: without a structure, unless the page names one.
pub(crate) fn view(element: AwakeElement, verdict: JsValue) -> impl IntoView {
    let state = FormState::new(element);
    untrack(|| state.read_attributes());
    Effect::new(move || state.read_attributes());
    Effect::new(move || state.listen(verdict.clone()));
    element.carry(move || state.hand_over(), move |left| state.resume(left));
    view! { <Screen state /> }
}

/// The element, in its first state on a page that names a structure: the loader writes its
/// name.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn addressed_view(element: AwakeElement) -> impl IntoView {
    let state = FormState::new(element);
    state.address("{structure}".to_owned(), Some("{nom}".to_owned()), None);
    view! { <Screen state /> }
}

/// Where the resident is.
#[derive(Clone, Debug, PartialEq)]
enum FormStep {
    /// Reading what this is, before anything is written.
    HomePage,
    /// Reading that nobody receives what would be written.
    Closed,
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
    Refused(String),
    Received(DepositReceipt),
}

/// What the page was told of an address, as an answer of `/v1/qpv` says it.
fn joined_check(statut: String, detail: &JsObject) -> QpvCheck {
    let texts = |of: &JsObject, keys: &[(&str, &str)]| {
        let mut texts = Map::new();
        for (from, to) in keys {
            if let Some(text) = of.text(from) {
                texts.insert((*to).to_owned(), text.into());
            }
        }
        Json((!texts.is_empty()).then_some(Value::Object(texts)))
    };
    let bandes = detail.object("bandes");
    // To the metre, as it was told.
    let distance = detail.object("distance_m").and_then(|told| told.number());
    QpvCheck {
        statut: Json(Some(statut.into())),
        qpv: texts(detail, &[("qpv", "code")]),
        distance_m: Json(distance.map(|metres| (metres as i64).into())),
        bandes: bandes.map_or_else(Json::default, |bandes| {
            texts(&bandes, &[("300", "300"), ("500", "500")])
        }),
        ..QpvCheck::default()
    }
}

/// A form that goes on in another language.
struct LeftForm {
    form: CandidatureForm,
    names: [String; 3],
    step: FormStep,
    record: FormRecord,
}

/// What no screen shows.
#[derive(Default)]
struct FormRecord {
    /// The step was come to from the summary, and goes back there.
    from_summary: bool,
    /// A field that nobody sees was filled in.
    trap: bool,
    /// When the form was opened.
    opened_ms: f64,
    /// What was sent, unless it was refused: only the same may be sent again.
    sent: Option<SentForm>,
}

/// What the screens of an element share.
#[derive(Clone, Copy)]
struct FormState {
    words: &'static CandidatureWords,
    element: AwakeElement,
    form: RwSignal<CandidatureForm>,
    /// What the structure that it is for is called.
    structure_name: RwSignal<String>,
    /// What the scheme and the commune of the project are called.
    dispositif_name: RwSignal<String>,
    commune_name: RwSignal<String>,
    step: RwSignal<FormStep>,
    record: StoredValue<FormRecord>,
    /// What is wrong with the step on screen.
    faults: RwSignal<Vec<FormFault>>,
    /// A draft is kept.
    draft: RwSignal<bool>,
    sending: TaskSlot,
    title: NodeRef<html::H2>,
    fault_list: NodeRef<html::Div>,
}

impl FormState {
    fn new(element: AwakeElement) -> Self {
        Self {
            words: element.language.words(&words::CANDIDATURE),
            element,
            form: RwSignal::default(),
            structure_name: RwSignal::default(),
            dispositif_name: RwSignal::default(),
            commune_name: RwSignal::default(),
            step: RwSignal::new(FormStep::HomePage),
            record: StoredValue::default(),
            faults: RwSignal::default(),
            draft: RwSignal::new(false),
            sending: TaskSlot::new(),
            title: NodeRef::new(),
            fault_list: NodeRef::new(),
        }
    }

    /// What happens on the page counts here, for as long as the element is there.
    fn listen(self, verdict: JsValue) {
        self.receive_verdict(verdict);
        self.draft.set(draft::exists_already());
        let Some(page) = web_sys::window() else {
            return;
        };
        let resend = move |_: &Event| {
            if matches!(self.step.get_untracked(), FormStep::Waiting(_)) {
                self.send();
            }
        };
        let mut listeners = vec![EventListener::new(&page, "online", resend)];
        let document = page.document();
        if let Some((document, host)) = document.zip(self.element.host()) {
            let listen = |on: &EventTarget, name: EventName, act: fn(Self, JsValue)| {
                EventListener::new(on, name.as_str(), move |event| {
                    if let Some(event) = event.dyn_ref::<CustomEvent>() {
                        act(self, event.detail());
                    }
                })
            };
            listeners.push(listen(&document, events::VERDICT, Self::receive_verdict));
            let chosen = events::ORIENTATION;
            listeners.push(listen(&document, chosen, Self::receive_structure));
            // What was chosen before this was there.
            listeners.push(listen(&host, chosen, Self::receive_structure));
        }
        StoredValue::new_local(listeners);
    }

    /// What was written and said, for the same form in another language.
    fn hand_over(self) -> Option<LeftForm> {
        Some(LeftForm {
            form: self.form.try_get_untracked()?,
            names: self.names().map(|name| name.get_untracked()),
            step: self.step.try_get_untracked()?,
            record: self.record.try_update_value(mem::take)?,
        })
    }

    /// Goes on with it. What was on its way is sent again: it is received once.
    fn resume(self, left: LeftForm) {
        self.form.set(left.form);
        for (name, text) in self.names().into_iter().zip(left.names) {
            name.set(text);
        }
        self.record.set_value(left.record);
        let is_sent = matches!(
            left.step,
            FormStep::Sending | FormStep::Verification | FormStep::Waiting(_)
        );
        self.step.set(left.step);
        if is_sent {
            self.send();
        }
    }

    /// What the structure, the scheme and the commune are called.
    fn names(self) -> [RwSignal<String>; 3] {
        [self.structure_name, self.dispositif_name, self.commune_name]
    }

    /// Nothing has gone yet.
    fn is_editable(self) -> bool {
        self.record.with_value(|record| record.sent.is_none())
    }

    /// To another screen, with the focus on its heading.
    fn go(self, step: FormStep) {
        self.faults.set(Vec::new());
        self.step.set(step);
        focus(self.title);
    }

    /// What the partner set on the element; what was chosen on the page comes first.
    fn read_attributes(self) {
        let structure = self.element.attribute(attributes::STRUCTURE);
        let is_free = self
            .form
            .with_untracked(|form| form.structure.text().is_empty());
        if is_free && let Some(structure) = structure {
            let (name, dispositif) = (
                self.element.attribute(attributes::NOM),
                self.element.attribute(attributes::DISPOSITIF),
            );
            self.address(structure, name, dispositif);
        }
    }

    /// Hands over what was said on the page, unless it is said here already.
    fn join_said(self) {
        let mut commune = String::new();
        let language = self.element.language.rules().lang;
        self.form.update(|form| {
            commune = said::join(form);
            said::join_language(form, language);
        });
        if !commune.is_empty() {
            self.commune_name.set(commune);
        }
    }

    /// The form is for that structure.
    fn address(self, structure: String, name: Option<String>, dispositif: Option<String>) {
        let name = name.filter(|name| !name.is_empty());
        self.structure_name
            .set(name.unwrap_or_else(|| structure.clone()));
        self.form.update(|form| {
            form.structure = structure.into();
            form.dispositif = dispositif.into();
        });
    }

    /// A structure was chosen on the page: the form is for it, and comes into view.
    fn receive_structure(self, detail: JsValue) {
        let detail = JsObject::new(detail);
        let Some(structure) = detail.text("structure") else {
            return;
        };
        if self.is_editable() {
            self.address(structure, detail.text("nom"), detail.text("dispositif"));
            let name = detail.text("dispositif_nom");
            self.dispositif_name.set(name.unwrap_or_default());
            self.go(FormStep::HomePage);
        } else {
            focus(self.title);
        }
    }

    /// The check of an address told the page this: it is joined, unless taken off.
    fn receive_verdict(self, detail: JsValue) {
        if self.is_editable() {
            let detail = JsObject::new(detail);
            let joined = detail
                .text("statut")
                .map(|statut| joined_check(statut, &detail));
            self.form.update(|form| form.qpv = joined.into());
        }
    }

    /// Counts from now: a person takes their time.
    fn open(self) {
        self.record
            .update_value(|record| record.opened_ms = js_sys::Date::now());
    }

    /// Begins, once it is known that what is written can be sent.
    fn begin(self, for_somebody: bool) {
        self.sending.run(async move {
            match sending::receives(self).await {
                true => self.begin_now(for_somebody),
                false => self.go(FormStep::Closed),
            }
        });
    }

    fn begin_now(self, for_somebody: bool) {
        self.open();
        self.join_said();
        self.form.update(|form| {
            let helper = form.prescripteur.value().cloned().unwrap_or_default();
            form.prescripteur = for_somebody.then_some(helper).into();
        });
        self.go(match for_somebody {
            true => FormStep::Prescripteur,
            false => FormStep::Person,
        });
    }

    /// To the next step, unless something is wrong with this one.
    fn go_on(self) {
        let here = self.step.get_untracked();
        let mut faults = check(&mut self.form.get_untracked(), self.element.language);
        faults.retain(|fault| step_of(self.words, &fault.at) == here);
        if !faults.is_empty() {
            return self.show(faults);
        }
        self.leave(match here {
            FormStep::Prescripteur => FormStep::Person,
            FormStep::Person => FormStep::Contact,
            FormStep::Contact => FormStep::Projet,
            _ => FormStep::Summary,
        });
    }

    /// To the step before.
    fn go_back(self) {
        let helps = self
            .form
            .with_untracked(|form| form.prescripteur.value().is_some());
        self.leave(match self.step.get_untracked() {
            FormStep::Summary => FormStep::Projet,
            FormStep::Projet => FormStep::Contact,
            FormStep::Contact => FormStep::Person,
            FormStep::Person if helps => FormStep::Prescripteur,
            FormStep::Refused(_) => FormStep::Summary,
            _ => FormStep::HomePage,
        });
    }

    /// To the summary for who came from there, or else to that step.
    fn leave(self, step: FormStep) {
        let mut from_summary = false;
        self.record
            .update_value(|record| from_summary = mem::take(&mut record.from_summary));
        self.go(if from_summary {
            FormStep::Summary
        } else {
            step
        });
    }

    /// From the summary, to a step that goes back there.
    fn edit(self, step: FormStep) {
        self.record
            .update_value(|record| record.from_summary = true);
        self.go(step);
    }

    /// From what is wrong to its field, here or in its step.
    fn go_to(self, field: &FormField) {
        if self.step.get_untracked() == FormStep::Summary {
            return self.edit(field.step.clone());
        }
        let form = self
            .fault_list
            .get_untracked()
            .and_then(|list| list.parent_element());
        let input = form.and_then(|form| form.query_selector(&["#", field.id()].concat()).ok()?);
        if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
            let _ = input.focus();
        }
    }

    /// Does not join something.
    fn remove(self, change: fn(&mut CandidatureForm)) {
        self.faults.set(Vec::new());
        self.form.update(change);
        focus(self.title);
    }

    /// The focus goes to what is wrong.
    fn show(self, faults: Vec<FormFault>) {
        self.faults.set(faults);
        focus(self.fault_list);
    }

    fn keep_draft(self) {
        let (mut form, name) = (
            self.form.get_untracked(),
            self.structure_name.get_untracked(),
        );
        // Kept once sent, it is for another structure.
        if matches!(self.step.get_untracked(), FormStep::Received(_)) {
            form.structure = Given::Absent;
            form.dispositif = Given::Absent;
        }
        self.draft.set(draft::keep(form, name));
        self.faults.set(Vec::new());
        focus(self.title);
    }

    /// Takes the draft up again, for the structure that was chosen since, if one was.
    fn resume_draft(self) {
        if let Some(draft) = draft::read(self.words) {
            let name = draft.nom_structure;
            self.form.update(|form| {
                let before = std::mem::replace(form, draft.candidature);
                form.qpv = before.qpv;
                if before.structure.text().is_empty() {
                    self.structure_name.set(name);
                } else {
                    (form.structure, form.dispositif) = (before.structure, before.dispositif);
                }
            });
        }
        self.open();
        self.go(FormStep::Person);
    }

    fn forget_draft(self) {
        draft::erase();
        self.draft.set(false);
        focus(self.title);
    }

    fn submit(self) {
        let mut form = self.form.get_untracked();
        let faults = check(&mut form, self.element.language);
        if !faults.is_empty() {
            return self.show(faults);
        }
        self.record.update_value(|record| {
            record.sent = SentForm::new(&form, record.opened_ms, record.trap);
        });
        self.send();
    }

    /// Sends what is to be sent, again when it was already.
    fn send(self) {
        if let Some(sent) = self.record.with_value(|record| record.sent.clone()) {
            self.sending.run(sending::send(self, sent));
        }
    }

    fn receive(self, receipt: DepositReceipt) {
        draft::erase();
        self.draft.set(false);
        let structure = self
            .form
            .with_untracked(|form| form.structure.text().to_owned());
        self.element
            .emit(events::CANDIDATURE, event::candidature(&structure));
        self.go(FormStep::Received(receipt));
    }

    /// It was refused: what is wrong is to be mended, and sent anew.
    fn mend(self, text: String, faults: Vec<FormFault>) {
        self.record.update_value(|record| record.sent = None);
        if faults.is_empty() {
            self.go(FormStep::Refused(text));
        } else {
            self.go(FormStep::Summary);
            self.faults.set(faults);
        }
    }

    fn print(self) {
        if let Some(host) = self.element.host() {
            printing::print_element(&host);
        }
    }
}
