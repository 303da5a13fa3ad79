//! The questions that several elements put to the resident, one at a time.
//!
//! Not to know and not to tell are answers like any other. What is said here stays in
//! the page; only the name of a commune, when one is looked up, goes to the geocoder.

mod actions;
mod adresse;
mod answers;
mod buttons;
mod conduct;
mod input;
mod parcours;
mod screens;
mod view;

pub(crate) use actions::InterviewStep;
pub(crate) use answers::answers;
pub(crate) use buttons::{action_row, attribute, primary, secondary, word_and_index};
pub(crate) use conduct::{InterviewDriver, InterviewStage, start_element};
pub(crate) use parcours::{Answer, Answers};
pub(crate) use screens::{WelcomeScreen, back, failure, screen, threshold};
pub(crate) use view::{TITLE, question, usage_choices};

use crate::{
    clock,
    geocoder::{self, COMMUNES},
    location::FoundPlace,
    network::{FetchError, HttpRequest},
    settings::WidgetSettings,
};
use adresse::Address;
use input::InputKind;
use shared::situation::{Field, FieldValue};
use std::cell::RefCell;

/// Fewer letters name too many communes.
const LETTERS_MIN: usize = 3;

/// What was answered, and what is being asked.
pub(crate) struct Interview {
    pub(crate) parcours: Answers,
    /// The question on screen.
    pub(crate) field: Option<Field>,
    draft: InterviewDraft,
    /// A search under way; replaced, it is abandoned.
    request: Option<HttpRequest>,
}

/// An answer in the making.
#[derive(Clone, Debug, Default, PartialEq)]
struct InterviewDraft {
    text: String,
    list: u64,
    communes: Vec<FoundPlace>,
    notice: InterviewNotice,
}

/// What is said of an answer in the making.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum InterviewNotice {
    #[default]
    Nothing,
    /// What was written is no answer.
    Unreadable,
    /// Communes are being looked for.
    Searching,
    NoCommune,
    /// The geocoder does not answer.
    Geocoder(FetchError),
}

/// What comes of having sent what was written.
enum Sending {
    /// It is an answer.
    Answered,
    /// It is none, and the screen says so.
    Refused,
    /// It is to be looked up first.
    ToSearch,
}

/// What comes back from the geocoder.
type FetchedPlaces = Result<Vec<FoundPlace>, FetchError>;

thread_local! {
    /// The last answers given on the page: one resident, several elements.
    static SHARED: RefCell<Option<Answers>> = const { RefCell::new(None) };
}

impl Interview {
    pub(crate) fn new() -> Self {
        Self {
            parcours: Answers::new(clock::today()),
            field: None,
            draft: InterviewDraft::default(),
            request: None,
        }
    }

    /// Lets the other elements of the page know what was answered here.
    pub(crate) fn share(&self) {
        SHARED.set(Some(self.parcours.clone()));
    }

    /// Goes on from what was last answered on the page.
    pub(crate) fn replay_statement(&mut self) {
        if let Some(parcours) = SHARED.with_borrow(Clone::clone) {
            self.parcours = parcours;
        }
    }

    /// The first of these of which nothing is known, and that was not put aside.
    pub(crate) fn first_open(&self, fields: &[Field]) -> Option<Field> {
        let situation = self.parcours.situation();
        let free =
            |field: &Field| situation.is_unknown(*field) && self.parcours.rank(*field).is_none();
        fields.iter().copied().find(free)
    }

    /// Puts a question, with what was answered to it before.
    pub(crate) fn ask(&mut self, field: Option<Field>) {
        self.request = None;
        self.draft = InterviewDraft::default();
        self.field = field;
        let Some(Answer::FieldValue(stated_value)) =
            field.and_then(|field| self.parcours.answer(field))
        else {
            return;
        };
        match stated_value {
            FieldValue::List(list) => self.draft.list = list,
            FieldValue::Number(number) => self.draft.text = (number as u32).to_string(),
            FieldValue::Departement(code) => self.draft.text = code.as_str().to_owned(),
            _ => {}
        }
    }

    /// Answers the question on screen; `false` when there is none.
    fn respond(&mut self, answer: Answer) -> bool {
        if let Some(field) = self.field {
            self.parcours.respond(field, answer);
        }
        self.field.is_some()
    }

    /// What is written in the field changes.
    fn written(&mut self, text: String) {
        self.draft.text = text;
        self.draft.notice = InterviewNotice::Nothing;
    }

    /// What was written is to be an answer, or looked for.
    fn send(&mut self) -> Sending {
        let Some(field) = self.field else {
            return Sending::Refused;
        };
        let text = self.draft.text.trim();
        if InputKind::de(field) == InputKind::Commune && text.chars().count() >= LETTERS_MIN {
            return Sending::ToSearch;
        }
        match input::read(field, text) {
            Some(value) => {
                self.respond(Answer::FieldValue(value));
                Sending::Answered
            }
            None => {
                self.draft.notice = InterviewNotice::Unreadable;
                Sending::Refused
            }
        }
    }

    /// Looks up the communes of what was written.
    fn search(&mut self, settings: &WidgetSettings, followup: Box<dyn FnOnce(FetchedPlaces)>) {
        self.draft.communes.clear();
        self.draft.notice = InterviewNotice::Searching;
        let text = self.draft.text.trim();
        self.request = geocoder::search(settings, text, COMMUNES, followup);
    }

    /// The communes that were found.
    fn receive(&mut self, communes: FetchedPlaces) {
        self.draft.notice = match communes {
            Ok(communes) if communes.is_empty() => InterviewNotice::NoCommune,
            Ok(communes) => {
                self.draft.communes = communes;
                InterviewNotice::Nothing
            }
            Err(fetch_error) => InterviewNotice::Geocoder(fetch_error),
        };
    }
}
