//! `<guichet-eligibilite>`: from a few answers to what they give a right to.
//!
//! Answers stay in the page: the catalogue comes to them.

mod results;
mod summary;

use crate::prelude::*;
use crate::{
    clock,
    element::{Announcement, AwakeElement, MountedElement},
    event,
    interview::{
        Address, Answers, Interview, InterviewStage, Journey, JourneyWords, asked,
        blocks::{button, group, live, maybe},
    },
    reading::JsObject,
    settings::WidgetSettings,
    stylesheet,
    task::TaskSlot,
    words::{self, EligibiliteWords, fill_template},
};
use results::results;
use shared::{
    Date,
    eligibilite::{Catalogue, Evaluation, evaluate},
    situation::Field,
};
use std::sync::Arc;
use summary::{EligibiliteSummary, ResultGroup};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    verdict: JsValue,
) -> MountedElement {
    let words = &words::ELIGIBILITE_FR;
    let _ = frame.set_attribute("lang", words.lang);
    let _ = frame.set_attribute("dir", words.dir);
    stylesheet::style_eligibilite(&frame);
    let verdict = Address::read(JsObject::new(verdict));
    MountedElement::new(host, frame, settings, move |element| {
        view(element, clock::today(), verdict)
    })
}

/// The element, in its first state.
pub(crate) fn view(element: AwakeElement, today: Date, verdict: Option<Address>) -> impl IntoView {
    let rights = Rights::new(Interview::new(element, today, verdict));
    let words = rights.words;
    let words = JourneyWords {
        title: words.title,
        aide: words.aide,
        privacy_promise: words.privacy_promise,
        wait_delay: words.wait_delay,
        failure: words.failure,
        refuse: words.refuse,
    };
    let on_answer = Callback::new(move |()| rights.follow_answer());
    view! {
        <Journey
            interview=rights.interview
            words
            said=Signal::derive(move || rights.announcement())
            on_begin=move || rights.begin()
            on_answer
            question=move || question(rights, on_answer)
            results=move || results(rights)
        />
    }
}

/// What an element knows, for every handler.
#[derive(Clone, Copy)]
struct Rights {
    words: &'static EligibiliteWords,
    interview: Interview,
    catalogue: RwSignal<Option<Arc<Catalogue>>>,
    /// What the catalogue says of the answers, once it has come.
    knowledge: Memo<Option<Arc<Knowledge>>>,
    /// The question was come to from the results, and goes back there.
    from_results: RwSignal<bool>,
    shelves: [ShelfState; ResultGroup::ALL.len()],
    /// The entries that are open.
    open_entries: RwSignal<Vec<u16>>,
    load: TaskSlot,
}

/// What the catalogue says.
struct Knowledge {
    catalogue: Arc<Catalogue>,
    evaluation: Evaluation,
    summary: EligibiliteSummary,
}

/// What of a shelf shows.
#[derive(Clone, Copy)]
struct ShelfState {
    open: RwSignal<bool>,
    /// All of it, and not the first entries alone.
    whole: RwSignal<bool>,
}

/// The question on screen, and what is settled so far.
fn question(rights: Rights, on_answer: Callback<()>) -> AnyView {
    let (words, interview) = (rights.words, rights.interview);
    let progress = move || {
        let rank = (interview.rank() + 1).to_string();
        let rank = fill_template(words.rank, &[("rang", &rank)]);
        let count = rights.count();
        view! { <p class="fil"><b>{rank}</b> " · " {count}</p> }.into_any()
    };
    let put = move || {
        let field = interview.field.get();
        maybe(field.map(|field| asked(interview, field, on_answer)))
    };
    let steps = vec![
        button("", interview.words.back, move || rights.go_back()),
        button("", words.see_results, move || {
            interview.go(InterviewStage::Resultats);
        }),
    ];
    vec![live(progress), live(put), group("pas", steps)].into_any()
}

impl Rights {
    fn new(interview: Interview) -> Self {
        let catalogue = RwSignal::new(None);
        // Each evaluation is taken for another.
        let knowledge = Memo::new_with_compare(
            move |_| {
                let catalogue = catalogue.get()?;
                Some(Arc::new(Knowledge::new(
                    catalogue,
                    &interview.answers.read(),
                )))
            },
            |_, _| true,
        );
        Self {
            words: &words::ELIGIBILITE_FR,
            interview,
            catalogue,
            knowledge,
            from_results: RwSignal::new(false),
            shelves: ResultGroup::ALL.map(|group| ShelfState {
                open: RwSignal::new(group.opens_at_start()),
                whole: RwSignal::new(false),
            }),
            open_entries: RwSignal::new(Vec::new()),
            load: TaskSlot::new(),
        }
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

    /// A question was answered: to what comes next, and the page is told.
    fn follow_answer(self) {
        self.interview.share();
        self.advance();
        // How many, never which nor why.
        if let Some(knowledge) = self.knowledge.get_untracked() {
            let number = |groups: &[ResultGroup]| knowledge.summary.number(groups);
            let detail = event::eligibilite(
                number(&ResultGroup::YESES),
                number(&[ResultGroup::No]),
                number(&ResultGroup::UNKNOWN),
            );
            self.interview.element.emit("guichet:eligibilite", detail);
        }
    }

    /// To what comes after an answer: what the address is, the next question, the results.
    fn advance(self) {
        let answers = self.interview.answers.read_untracked();
        let without_usage = answers.address().is_some() && answers.usage().is_none();
        drop(answers);
        let field = self
            .next_question()
            .filter(|_| !self.from_results.get_untracked());
        match field {
            _ if without_usage => self.interview.go(InterviewStage::Address),
            Some(field) => self.interview.ask(field),
            None => self.interview.go(InterviewStage::Resultats),
        }
    }

    /// The most telling question that was not put yet.
    fn next_question(self) -> Option<Field> {
        let knowledge = self.knowledge.get_untracked()?;
        let answers = self.interview.answers.read_untracked();
        answers.next_question(&knowledge.evaluation)
    }

    /// To a question of the results, which are come back to.
    fn ask_from_results(self, field: Field) {
        self.from_results.set(true);
        self.interview.ask(field);
    }

    fn continue_questions(self) {
        self.from_results.set(false);
        self.advance();
    }

    fn go_back(self) {
        if self.from_results.get_untracked() {
            self.interview.go(InterviewStage::Resultats);
        } else {
            self.interview.go_back();
        }
    }

    fn erase(self) {
        self.from_results.set(false);
        self.open_entries.set(Vec::new());
        for (group, shelf) in ResultGroup::ALL.into_iter().zip(self.shelves) {
            shelf.open.set(group.opens_at_start());
            shelf.whole.set(false);
        }
        self.interview.erase();
    }

    /// How many are settled so far.
    fn count(self) -> String {
        let Some(knowledge) = self.knowledge.get() else {
            return String::new();
        };
        let number = |groups: &[ResultGroup]| knowledge.summary.number(groups).to_string();
        let values = [
            ("oui", &*number(&[ResultGroup::Yes])),
            ("inconnus", &number(&ResultGroup::UNKNOWN)),
            ("non", &number(&[ResultGroup::No])),
        ];
        fill_template(self.words.count, &values)
    }

    /// What a screen reader says after an answer.
    fn announcement(self) -> Announcement {
        if self.interview.stage.get() != InterviewStage::Question {
            return Announcement::default();
        }
        Announcement {
            text: self.count(),
            turn: self.interview.rank() as u32,
        }
    }
}

impl Knowledge {
    fn new(catalogue: Arc<Catalogue>, answers: &Answers) -> Self {
        let evaluation = evaluate(&catalogue, answers.situation(), None);
        Self {
            summary: EligibiliteSummary::new(&evaluation, &catalogue, answers),
            evaluation,
            catalogue,
        }
    }
}
