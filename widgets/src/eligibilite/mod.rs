//! `<guichet-eligibilite>`: from a few answers to what can be asked for.
//!
//! Answers stay in the page: the catalogue comes to them.

mod results;

use crate::prelude::*;
use crate::{
    clock,
    element::{AwakeElement, MountedElement},
    event,
    interview::{Address, Interview, InterviewStage, Journey, SharedJourney, screen},
    reading::JsObject,
    settings::WidgetSettings,
    stylesheet,
    words::{self, EligibiliteWords, JourneyWords, fill_template},
};
use shared::{
    Date,
    eligibilite::{Audience, Catalogue, Evaluation, Ranking, Verdict, evaluate},
    situation::Field,
    structures::{EnumSet, Ranked},
};
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// How many answers come before the results: after that, each question is put under them.
const FIRST_QUESTIONS: usize = 6;

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    verdict: JsValue,
) -> MountedElement {
    let words = &words::ELIGIBILITE_JOURNEY_FR;
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
    screen(journey(element, today, verdict))
}

/// What it asks, and what it makes of the answers.
pub(crate) fn journey(
    element: AwakeElement,
    today: Date,
    verdict: Option<Address>,
) -> SharedJourney {
    Arc::new(Rights {
        words: &words::ELIGIBILITE_FR,
        interview: Interview::new(element, today, verdict),
        knowledge: StoredValue::new(None),
    })
}

/// What an element knows, for every handler.
#[derive(Clone, Copy)]
struct Rights {
    words: &'static EligibiliteWords,
    interview: Interview,
    /// What the catalogue says of the answers, once it has come.
    knowledge: StoredValue<Option<Arc<Knowledge>>>,
}

/// What the catalogue says.
struct Knowledge {
    catalogue: Arc<Catalogue>,
    evaluation: Evaluation,
    ranking: Ranking,
}

impl Journey for Rights {
    fn interview(&self) -> Interview {
        self.interview
    }

    fn words(&self) -> &'static JourneyWords {
        &words::ELIGIBILITE_JOURNEY_FR
    }

    fn refresh(&self) {
        let state = self.interview.state.read_untracked();
        let Some(catalogue) = state.catalogue.clone() else {
            return;
        };
        let public = untrack(|| self.interview.element.attribute("public"));
        let entries = catalogue.ranks_for(audiences(public.as_deref()));
        let evaluation = evaluate(&catalogue, state.answers.situation(), Some(&entries));
        let answers = &state.answers;
        let can_ask = |field| answers.can_ask(field);
        let ranking = Ranking::new(&catalogue, answers.situation(), &evaluation, &can_ask);
        self.knowledge.set_value(Some(Arc::new(Knowledge {
            catalogue,
            evaluation,
            ranking,
        })));
    }

    fn next_question(&self) -> Option<Field> {
        let answered = self
            .interview
            .state
            .read_untracked()
            .answers
            .statements()
            .len();
        self.more_question().filter(|_| answered < FIRST_QUESTIONS)
    }

    fn more_question(&self) -> Option<Field> {
        let knowledge = self.knowledge.get_value()?;
        Some(knowledge.ranking.questions.first()?.field)
    }

    fn results(&self) -> AnyView {
        results::now(*self)
    }

    fn opens(&self, field: Field) -> String {
        results::opens(*self, field)
    }

    fn rest(&self) -> AnyView {
        results::rest(*self)
    }

    fn said(&self) -> String {
        match self.interview.state.read_untracked().stage {
            InterviewStage::Resultats => self.count(),
            _ => String::new(),
        }
    }

    /// How many, never which nor why.
    fn tell(&self) {
        if let Some(knowledge) = self.knowledge.get_value() {
            let detail = event::eligibilite(
                knowledge.number(Verdict::Eligible),
                knowledge.number(Verdict::NonEligible),
                knowledge.number(Verdict::Indetermine),
            );
            self.interview.element.emit("guichet:eligibilite", detail);
        }
    }
}

impl Rights {
    /// How many to ask for first, as far as is known.
    fn count(self) -> String {
        let number = self.knowledge.with_value(|knowledge| {
            let knowledge = knowledge.as_ref();
            let number = knowledge.map_or(0, |knowledge| knowledge.ranking.now.len());
            number.min(Ranking::SHOWN)
        });
        match number {
            0 => self.words.say_no_yes.to_owned(),
            1 => self.words.say_one_yes.to_owned(),
            number => fill_template(self.words.say_yes_count, &[("nombre", &number.to_string())]),
        }
    }
}

impl Knowledge {
    /// How many entries have this verdict.
    fn number(&self, verdict: Verdict) -> usize {
        let results = self.evaluation.results.iter();
        results.filter(|result| result.verdict == verdict).count()
    }
}

/// Whom a page speaks to: people and their projects, unless it names others.
fn audiences(named: Option<&str>) -> EnumSet<Audience> {
    let named = named.unwrap_or_default().split([' ', ',']);
    let named = named.filter_map(|name| {
        let audience = Audience::ALL
            .iter()
            .find(|audience| audience.as_str() == name);
        audience.copied()
    });
    let named: EnumSet<Audience> = named.collect();
    match named.is_empty() {
        true => Audience::of_a_page(),
        false => named,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_speaks_to_people_unless_it_names_others() {
        let check = |named: Option<&str>, expected: &[Audience]| {
            let expected: EnumSet<Audience> = expected.iter().copied().collect();
            assert_eq!(audiences(named), expected, "{named:?}");
        };
        let page = [Audience::Habitant, Audience::Porteur];
        check(None, &page);
        check(Some(""), &page);
        check(Some("everybody"), &page);
        check(Some("structure"), &[Audience::Structure]);
        check(
            Some("porteur, accompagnateur"),
            &[Audience::Porteur, Audience::Accompagnateur],
        );
    }
}
