//! The questions of `/aides` and `/aide`, one a page: what was answered comes with each form,
//! and is kept nowhere.

use super::{
    form::DoorForm,
    geocoder::{self, Among, NoPlace},
};
use crate::{
    http::{context::Context, response::Refusal},
    platform::Platform,
    routes::{eligibilite::unavailable, structures, tracking::meeting},
};
use app::{
    AskedQuestion, InterviewGesture, MeetingsResults, MeetingsStep, QuestionFault, RightsResults,
    RightsStep, aide_page, aides_page,
};
use serde_json::Value;
use shared::{
    eligibilite::{Audience, Ranking, evaluate},
    interview::{Answer, Answers, MEETINGS_FIRST, MEETINGS_NEXT, RIGHTS_FIRST},
    orientation::{OrientationQuery, orient},
    situation::{Field, FieldKind},
    structures::Directory,
    wire::v1::{Fault, orientation::Orientation},
};

/// How many are proposed, as in the element.
const MEETINGS_MAX: usize = 10;

/// What a form says, once its gesture is done.
struct Heard {
    answers: Answers,
    /// A question that has to be asked, whatever comes next.
    ask: Option<AskedQuestion>,
    /// Whether the results are wanted, or were reached already.
    results: bool,
}

/// What was answered, and what is asked now. Asks the geocoder for communes alone.
async fn hear<P: Platform>(form: &DoorForm, context: &Context<'_, P>) -> Result<Heard, Refusal> {
    let answers = Answers::of_fields(context.today, form.fields());
    let answers = answers.map_err(|_| Fault::FormulaireIllisible)?;
    let mut heard = Heard {
        results: form.text("suite") == "resultats",
        answers,
        ask: None,
    };
    let field = form.text("champ").parse::<Field>().ok();
    let field = field.filter(|field| field.is_asked());
    match (InterviewGesture::of(form.text("geste")), field) {
        (InterviewGesture::Respond, Some(field)) => respond(&mut heard, field, form, context).await,
        (InterviewGesture::NotKnown, Some(field)) => {
            heard.answers.respond(field, Answer::DoesNotKnow);
        }
        (InterviewGesture::NotTold, Some(field)) => {
            heard.answers.respond(field, Answer::RatherNotSay);
        }
        (InterviewGesture::Back, _) => {
            if let Some(field) = heard.answers.last().map(|given| given.field) {
                heard.ask = Some(asked(&heard.answers, field));
                heard.answers.withdraw(field);
            }
        }
        (InterviewGesture::Change(field), _) if field.is_asked() => {
            heard.ask = Some(asked(&heard.answers, field));
        }
        (InterviewGesture::Results, _) => heard.results = true,
        (InterviewGesture::Erase, _) => heard.answers = Answers::new(context.today),
        _ => {}
    }
    Ok(heard)
}

async fn respond<P: Platform>(
    heard: &mut Heard,
    field: Field,
    form: &DoorForm,
    context: &Context<'_, P>,
) {
    let values: Vec<_> = form.all("valeur").collect();
    if field.kind() == FieldKind::Commune {
        return respond_commune(heard, field, values.first().copied(), form, context).await;
    }
    if !heard.answers.respond_by_form(field, &values) {
        heard.ask = Some(AskedQuestion {
            fault: Some(QuestionFault::of(field)),
            typed: values
                .first()
                .map_or(String::new(), |typed| typed.chars().take(60).collect()),
            ..asked(&heard.answers, field)
        });
    }
}

/// One that was chosen by its code, or the name of one to look for.
async fn respond_commune<P: Platform>(
    heard: &mut Heard,
    field: Field,
    chosen: Option<&str>,
    form: &DoorForm,
    context: &Context<'_, P>,
) {
    let chosen = chosen.and_then(|chosen| chosen.split_once(' '));
    if let Some((code, name)) = chosen
        && heard.answers.respond_by_form(field, &[code])
    {
        if let Ok(code) = code.parse() {
            heard
                .answers
                .name_commune(code, name.chars().take(80).collect());
        }
        return;
    }
    let typed = form.text("commune-ecrite");
    let found = geocoder::find(typed, Among::Communes, &form.headers, context).await;
    let (communes, fault) = match found {
        Ok(places) => {
            let named = places.iter().filter_map(|place| {
                let code = place.commune?;
                let departement = code.departement();
                let told = match place.distinction.as_str() {
                    told if told.is_empty() || told == departement.as_str() => String::new(),
                    told => format!(", {told}"),
                };
                let (code, name) = (code.as_str(), &place.label);
                Some(format!("{code} {name} ({}{told})", departement.as_str()))
            });
            let named: Vec<_> = named.collect();
            let fault = named.is_empty().then_some(QuestionFault::CommuneUnknown);
            (named, fault)
        }
        Err(NoPlace::TooShort) => (Vec::new(), Some(QuestionFault::CommuneTooShort)),
        Err(NoPlace::Unknown) => (Vec::new(), Some(QuestionFault::CommuneUnknown)),
        Err(NoPlace::Saturated | NoPlace::Unreachable) => {
            (Vec::new(), Some(QuestionFault::GeocoderFails))
        }
    };
    heard.ask = Some(AskedQuestion {
        fault,
        typed: typed.chars().take(60).collect(),
        communes,
        ..asked(&heard.answers, field)
    });
}

fn asked(answers: &Answers, field: Field) -> AskedQuestion {
    AskedQuestion {
        field,
        rank: answers.rank_or_next(Some(field)) + 1,
        fault: None,
        typed: String::new(),
        communes: Vec::new(),
    }
}

/// `POST /aides`.
pub(super) async fn rights<P: Platform>(
    form: &DoorForm,
    context: &Context<'_, P>,
) -> Result<String, Refusal> {
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    let mut heard = hear(form, context).await?;
    let answers = &heard.answers;
    let entries = catalogue.ranks_for(Audience::of_a_page());
    let evaluation = evaluate(&catalogue, answers.situation(), Some(&entries));
    let can_ask = |field| answers.can_ask(field);
    let ranking = Ranking::new(&catalogue, answers.situation(), &evaluation, &can_ask);
    let next = ranking
        .questions
        .first()
        .map(|question| asked(answers, question.field));
    let ask = heard.ask.take();
    let first = !heard.results && answers.statements().len() < RIGHTS_FIRST;
    Ok(match (ask, next) {
        (Some(asked), _) if !heard.results => aides_page(RightsStep::Ask(answers, asked)),
        (None, Some(next)) if first => aides_page(RightsStep::Ask(answers, next)),
        (ask, next) => aides_page(RightsStep::Results(RightsResults {
            catalogue: &catalogue,
            evaluation: &evaluation,
            ranking: &ranking,
            answers,
            today: context.today,
            more: ask.or(next),
        })),
    })
}

/// `POST /aide`.
pub(super) async fn meetings<P: Platform>(
    form: &DoorForm,
    context: &Context<'_, P>,
) -> Result<String, Refusal> {
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    let live = context.live().await.map_err(structures::unavailable)?;
    let mut heard = hear(form, context).await?;
    let answers = &heard.answers;
    let first = answers.first_open(&MEETINGS_FIRST);
    let ask = heard.ask.take();
    match (ask, first) {
        (Some(question), _) if !heard.results => {
            Ok(aide_page(MeetingsStep::Ask(answers, question)))
        }
        (None, Some(field)) if !heard.results => {
            Ok(aide_page(MeetingsStep::Ask(answers, asked(answers, field))))
        }
        (ask, first) => {
            let directory = live.directory.as_deref();
            let parcours = orient(&OrientationQuery {
                catalogue: &catalogue,
                directory,
                situation: answers.situation(),
                position: None,
                limit: MEETINGS_MAX,
            });
            let local = parcours.complete;
            let written = Orientation::new(&parcours, &catalogue, directory, &live.layer);
            let written = serde_json::to_value(&written).map_err(|_| Fault::ErreurInterne)?;
            let steps = written["parcours"].as_array().into_iter().flatten();
            let meetings = steps.flat_map(|step| {
                let title = step["titre"].as_str().unwrap_or_default();
                let proposed = step["propositions"].as_array().into_iter().flatten();
                proposed.map(move |proposed: &Value| app::ProposedMeeting {
                    title: title.to_owned(),
                    ..meeting(proposed)
                })
            });
            let next = || first.or_else(|| answers.first_open(&MEETINGS_NEXT));
            let more = ask.or_else(|| next().map(|field| asked(answers, field)));
            Ok(aide_page(MeetingsStep::Results(MeetingsResults {
                answers,
                meetings: meetings.collect(),
                local,
                demonstration: directory.is_some_and(Directory::demonstration),
                more,
            })))
        }
    }
}
