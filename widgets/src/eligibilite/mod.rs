//! `<guichet-eligibilite>`: from a few answers to what can be asked for.
//!
//! Answers stay in the page: the catalogue comes to them.

mod results;

use crate::prelude::*;
use crate::{
    clock,
    element::{AwakeElement, MountedElement},
    event,
    interview::{Interview, InterviewStage, Journey, SharedJourney, read_verdict, screen},
    reading::JsObject,
    settings::WidgetSettings,
    stylesheet,
    words::{self, EligibiliteWords, JourneyWords, count},
};
use shared::interview::{CheckedAddress, RIGHTS_FIRST};
use shared::{
    Date,
    eligibilite::{Audience, Catalogue, Evaluation, Ranking, Verdict, evaluate},
    embed::{attributes, events},
    situation::Field,
    structures::{EnumSet, Ranked},
    words::Sentences,
};
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    settings: WidgetSettings,
    verdict: JsValue,
) -> MountedElement {
    stylesheet::style_eligibilite(&frame);
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
    screen(journey(element, today, verdict))
}

/// What it asks, and what it makes of the answers.
pub(crate) fn journey(
    element: AwakeElement,
    today: Date,
    verdict: Option<CheckedAddress>,
) -> SharedJourney {
    Arc::new(Rights {
        words: element.language.words(&words::DROITS),
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
        let language = self.interview.element.language;
        language.words(&words::PARCOURS_DROITS)
    }

    fn refresh(&self) {
        let state = self.interview.state.read_untracked();
        let Some(catalogue) = state.catalogue.clone() else {
            return;
        };
        let public = untrack(|| self.interview.element.attribute(attributes::PUBLIC));
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
        self.more_question().filter(|_| answered < RIGHTS_FIRST)
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
            self.interview.element.emit(events::ELIGIBILITE, detail);
            self.interview.count("eligibilite");
        }
    }
}

impl Rights {
    /// The words of reasons.
    fn wording(self) -> Sentences {
        self.interview.element.language.wording()
    }

    /// How many to ask for first, as far as is known.
    fn count(self) -> String {
        let number = self.knowledge.with_value(|knowledge| {
            let knowledge = knowledge.as_ref();
            let number = knowledge.map_or(0, |knowledge| knowledge.ranking.now.len());
            number.min(Ranking::SHOWN)
        });
        match number {
            0 => self.words.say_no_yes.to_owned(),
            number => {
                let rules = self.interview.element.language.rules();
                count(rules, self.words.say_yes_count, number as u32, &[])
            }
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
