//! What follows a choice: nothing here is needed before, so that it can come after the field.
//!
//! The two ways in are [`check`] and [`prepare`]; what they show goes out as a view that says
//! nothing of its type.

mod map;
mod view;
mod wording;

use super::{PositionFailure, Qpv, QpvFailure, QpvStep};
use crate::{
    clock, element::focus, event, passage, position::PositionRefusal, prelude::*, printing,
    settings::WidgetSettings, store, words::Language,
};
use gloo_timers::future::TimeoutFuture;
use shared::inputs::{AddressParts, FoundPlace, PlaceKind};
use shared::{
    Point,
    embed::events,
    qpv::{Motif, Packs, PointQuery, Quartier},
    words::{AnswerFinding, AnswerWords, REPONSE},
};
use wasm_bindgen::JsValue;
use wording::QpvAnswer;

/// From the answer itself to what goes with it: a slow phone has shown the first by then.
const REST_MS: u32 = 100;

/// Says what can be said of a place, loads what is missing, and says the rest.
pub(super) async fn check(qpv: Qpv, location: FoundPlace) {
    let mut is_stated = false;
    loop {
        let Some(settings) = qpv.element.settings_now() else {
            return;
        };
        let query = query(&settings, &location);
        let load = store::complete(&settings, &query);
        let is_complete = load.is_none();
        let stated = store::consult(&settings, |packs| {
            respond(qpv.element.language, &location, packs, &query, is_complete)
        });
        if let Some((answer, detail)) = stated.flatten() {
            show(qpv, answer, is_stated);
            is_stated = true;
            if is_complete {
                qpv.element.emit(events::VERDICT, detail);
                passage::tell(qpv.element, "verdict", location.commune);
            }
        }
        let Some(load) = load else {
            return;
        };
        if let Err(missing) = load.await {
            // An answer on screen stays: only its distance was still to come.
            if !is_stated {
                qpv.fail(QpvFailure::Data(missing), Some(location));
            }
            return;
        }
    }
}

/// Brings the packs of the likeliest answer, and works it out once for nothing: a browser
/// compiles code when it is first called, and that would be when the resident waits.
pub(super) async fn prepare(qpv: Qpv, location: FoundPlace) {
    let Some(settings) = qpv.element.settings_now() else {
        return;
    };
    if let Some(load) = store::complete(&settings, &query(&settings, &location)) {
        let _ = load.await;
    }
    let query = query(&settings, &location);
    store::consult(&settings, |packs| {
        respond(qpv.element.language, &location, packs, &query, true);
    });
}

/// Checks where the device says it is.
pub(super) fn locate(qpv: Qpv, found: Result<(Point, f64), PositionRefusal>) {
    match found {
        Ok((point, precision_m)) => qpv.check(FoundPlace {
            label: String::new(),
            distinction: String::new(),
            nature: PlaceKind::Position,
            point,
            precision_m,
            commune: None,
            parts: AddressParts::default(),
        }),
        Err(refusal) => qpv.fail(
            QpvFailure::Position(told(qpv.answer_words(), refusal)),
            None,
        ),
    }
}

fn told(words: &AnswerWords, refusal: PositionRefusal) -> PositionFailure {
    let (code, title, advice) = match refusal {
        PositionRefusal::Refusee => (
            "position-refusee",
            words.refused_position,
            words.refused_position_advice,
        ),
        PositionRefusal::Unknown => (
            "position-inconnue",
            words.unknown_position,
            words.position_advice,
        ),
        PositionRefusal::Impossible => (
            "position-impossible",
            words.impossible_position,
            words.impossible_position_advice,
        ),
        PositionRefusal::Slow => ("position-lente", words.slow_position, words.position_advice),
    };
    PositionFailure {
        title,
        advice,
        code,
    }
}

impl Qpv {
    /// The words of an answer.
    fn answer_words(self) -> &'static AnswerWords {
        self.element.language.words(&REPONSE)
    }

    /// Goes back to the field to say more.
    fn specify(self) {
        if let Some(input) = self.input.get_untracked() {
            let _ = input.focus();
            // The number goes before the street.
            let _ = input.set_selection_range(0, 0);
        }
    }

    fn print(self) {
        if let Some(host) = self.element.host() {
            printing::print_element(&host);
        }
    }
}

/// Shows an answer, at first without what goes with it.
fn show(qpv: Qpv, answer: QpvAnswer, is_stated: bool) {
    qpv.in_full.try_set(is_stated);
    qpv.go_to(QpvStep::Stated(view::statement(qpv, answer)));
    if is_stated {
        return;
    }
    // Where there is no room for keyboard and answer at once, the focus goes from
    // the field to the answer, which closes the keyboard and brings it into view.
    if is_touch() {
        focus(qpv.title);
    }
    qpv.rest.run(async move {
        TimeoutFuture::new(REST_MS).await;
        qpv.in_full.try_set(true);
    });
}

/// What the packs say, if they say anything: to the resident, and to the page.
fn respond(
    language: Language,
    location: &FoundPlace,
    packs: &Packs,
    query: &PointQuery,
    complete: bool,
) -> Option<(QpvAnswer, JsValue)> {
    let (verification, referentiel) = packs.check(query);
    if !complete && verification.motif == Some(Motif::DonneesManquantes) {
        return None;
    }
    let trace = |quartier: &Quartier| {
        let index = packs.index(&quartier.code)?;
        let contours: Vec<_> = index
            .quartiers()
            .iter()
            .filter_map(|quartier| index.contour(&quartier.code))
            .collect();
        let limite_m = verification.limite_m?;
        map::trace(
            location.point,
            limite_m,
            verification.incertitude_m,
            &contours,
        )
    };
    let entries = packs.manifest().entries();
    let finding = AnswerFinding {
        words: language.words(&REPONSE),
        numbers: language.rules(),
        location,
        verification,
        referentiel,
        complete,
        date: query.date,
    };
    let demonstration = entries.iter().any(|entry| entry.referentiel.demonstration);
    let generation = referentiel.map(|referentiel| referentiel.generation);
    let detail = event::verdict(location.commune, &verification, generation);
    Some((QpvAnswer::new(&finding, demonstration, trace), detail))
}

/// Fingers rather than a mouse, hence a keyboard on the screen.
fn is_touch() -> bool {
    web_sys::window()
        .and_then(|page| page.match_media("(pointer: coarse)").ok().flatten())
        .is_some_and(|request| request.matches())
}

/// What is asked of a place, today: on the day that the data allows, if the clock is wrong.
fn query(settings: &WidgetSettings, location: &FoundPlace) -> PointQuery {
    let clock = clock::today();
    let date = store::consult(settings, |packs| packs.manifest().day(clock));
    PointQuery {
        point: location.point,
        precision_m: location.precision_m,
        generation: None,
        date: date.unwrap_or(clock),
    }
}
