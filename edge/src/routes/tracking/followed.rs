//! An application in the words of its page.

use crate::{
    http::{context::Context, response::Refusal},
    platform::Platform,
    routes::{
        candidatures::{
            elsewhere::find_others,
            follow::{CandidatureView, read_history},
        },
        names::{NameRegister, name_of},
    },
};
use app::{
    FollowedApplication, FollowedAppointment, FollowedContact, FollowedNews, FollowedStep,
    ProposedMeeting,
};
use serde_json::Value;
use shared::{
    Timestamp,
    candidature::{Actor, Appointment, CandidatureAct, CandidatureState, ContactWay, Dossier},
    wire::v1::{Fault, candidature::Etape},
    words::{NOT_DELIVERED, act, answer_reason, day_in_paris, long_day, moment, next_step},
};

/// The reasons that are shown of another structure.
const REASONS_MAX: usize = 3;

pub(super) async fn followed<P: Platform>(
    view: &CandidatureView,
    link: String,
    context: &Context<'_, P>,
) -> Result<FollowedApplication, Refusal> {
    let dossier = &view.dossier;
    let content = view.content.as_ref().ok_or(Fault::CandidatureEffacee)?;
    let keys = context.keys()?;
    let said = keys.open_content(dossier.reference, content)?;
    let register = NameRegister::open(context).await;
    let structure = name_of(context, &register, &dossier.structure).await?;
    let history = read_history(context, dossier.reference, false).await?;
    let elsewhere = dossier.calls_for_another(context.now);
    let next = keys.next_link(dossier.reference, content)?;
    let others = match elsewhere && next.is_none() {
        true => find_others(context, dossier, &said, &register, context.today).await?,
        false => Vec::new(),
    };
    let others = serde_json::to_value(others).map_err(|_| Fault::ErreurInterne)?;
    let others = others.as_array().into_iter().flatten().map(meeting);
    let (constat, ensuite) = match (dossier.is_undelivered(context.now), &next) {
        (true, _) => NOT_DELIVERED,
        (false, Some(_)) => (
            "La structure a transmis votre demande à une autre, mieux placée.",
            "Suivez-la là-bas : c’est elle qui vous répond.",
        ),
        (false, None) => next_step(dossier.state),
    };
    let text = |given: Option<&str>| given.unwrap_or_default().to_owned();
    let appointment = keys.appointment(dossier.reference, content)?;
    Ok(FollowedApplication {
        reference: dossier.reference.to_string(),
        link,
        structure: structure.unwrap_or_else(|| dossier.structure.clone()),
        constat: constat.to_owned(),
        ensuite: ensuite.to_owned(),
        motif: dossier.motif.map(answer_reason),
        steps: steps(dossier, &history),
        appointment: appointment.and_then(appointment_of),
        delivery: delivery(dossier, &history, context.now),
        avis: avis(dossier),
        next,
        others: others.collect(),
        elsewhere,
        history: history.iter().filter_map(line).collect(),
        contact: FollowedContact {
            telephone: text(said.telephone()),
            courriel: text(said.courriel()),
            preferred: said.candidat.contact_prefere.text().to_owned(),
        },
        kept_until: long_day(day_in_paris(dossier.kept_until())),
        withdrawn: dossier.state == CandidatureState::Retiree,
        news: FollowedNews {
            possible: dossier.avis.is_some() && dossier.state != CandidatureState::Retiree,
            agreed: dossier.nouvelles,
            asked: dossier.is_asked_for_news(),
            told: dossier.issue,
        },
    })
}

/// When the application came to that state, and who said so.
fn arrived(history: &[Etape], state: CandidatureState) -> Option<(Timestamp, &str)> {
    let step = history.iter().find(|step| step.etape == state.as_str())?;
    Some((step.le.parse().ok()?, &step.par))
}

/// The strip: what is done, what is going on, what may follow.
fn steps(dossier: &Dossier, history: &[Etape]) -> Vec<FollowedStep> {
    use CandidatureState::*;
    let answer = match dossier.state {
        Acceptee => "Acceptée",
        Reorientee => "Orientée ailleurs",
        Refusee => "Refusée",
        SansReponse => "Sans réponse",
        Retiree => "Retirée",
        _ => "Réponse",
    };
    let closed = dossier.state.is_closed();
    let last = if closed { dossier.state } else { Acceptee };
    let strip = [
        (Recue, "Enregistrée"),
        (Transmise, "Remise"),
        (PriseEnCharge, "Prise en charge"),
        (last, answer),
    ];
    let step = |(state, label): (CandidatureState, &'static str)| {
        let when = arrived(history, state);
        FollowedStep {
            label,
            done: when.is_some(),
            current: dossier.state == state,
            when: when.map(|(at, _)| long_day(day_in_paris(at))),
        }
    };
    let shown = |step: &FollowedStep| !closed || step.done;
    strip.into_iter().map(step).filter(shown).collect()
}

/// Whether the structure has it, since when and by what way.
fn delivery(dossier: &Dossier, history: &[Etape], now: Timestamp) -> String {
    match arrived(history, CandidatureState::Transmise) {
        Some((at, by)) if by == Actor::Structure.as_str() => {
            format!("la structure l’a lue le {}", moment(at))
        }
        Some((at, _)) => format!("notre message à la structure est arrivé le {}", moment(at)),
        None if dossier.is_undelivered(now) => "pas encore : personne ne l’a reçue".to_owned(),
        None => "pas encore".to_owned(),
    }
}

fn avis(dossier: &Dossier) -> &'static str {
    match dossier.avis {
        Some(ContactWay::Courriel) => "par courriel, à chaque changement",
        Some(ContactWay::Sms) => "par SMS, à chaque changement",
        None => "nous ne pouvons pas : revenez ici avec votre lien, ou donnez une adresse plus bas",
    }
}

fn appointment_of(appointment: Appointment) -> Option<FollowedAppointment> {
    Some(FollowedAppointment {
        when: moment(appointment.starts_at()?),
        minutes: appointment.duree_min,
        lieu: appointment.lieu,
        telephone: appointment.telephone,
        visio: appointment.visio,
        apporter: appointment.apporter,
    })
}

fn line(step: &Etape) -> Option<(&'static str, String)> {
    let known = step.etape.parse::<CandidatureAct>().ok()?;
    Some((act(known), moment(step.le.parse().ok()?)))
}

/// A proposition, as the API writes it.
pub(crate) fn meeting(proposition: &Value) -> ProposedMeeting {
    let optional = |pointer: &str| {
        let text = proposition.pointer(pointer).and_then(Value::as_str);
        text.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let text = |pointer: &str| optional(pointer).unwrap_or_default();
    let place = [
        optional("/structure/adresse"),
        optional("/structure/commune/nom"),
    ];
    let reasons = proposition["raisons"].as_array().into_iter().flatten();
    // Those that count most, and any that count against.
    let reasons = reasons.enumerate().filter(|(rank, reason)| {
        *rank < REASONS_MAX || reason["poids"].as_f64().is_some_and(|weight| weight <= 0.0)
    });
    ProposedMeeting {
        id: text("/structure/id"),
        name: text("/structure/nom"),
        title: text("/titre"),
        welcome: optional("/structure/accueil").unwrap_or_else(|| text("/structure/resume")),
        reasons: reasons
            .filter_map(|(_, reason)| reason["texte"].as_str().map(str::to_owned))
            .collect(),
        place: place.into_iter().flatten().collect::<Vec<_>>().join(", "),
        practical: practical(proposition),
        page: match proposition["structure"]["nature"].as_str() {
            Some("reseau") => format!("/dispositifs/{}", text("/structure/id")),
            _ => format!("/structures/{}", text("/structure/id")),
        },
        joignable: proposition["structure"]["joignable"] == true,
        telephone: optional("/contact/telephone"),
        courriel: optional("/contact/courriel"),
        site: optional("/contact/site"),
    }
}

/// When one may come, and whether to call first.
fn practical(proposition: &Value) -> Vec<String> {
    let hours = proposition
        .pointer("/structure/ouverture")
        .and_then(Value::as_str);
    let old = proposition["a_verifier"] == true;
    let hours = hours
        .map(|hours| shared::words::ouverture(shared::words::FRENCH.rules, hours))
        .filter(|hours| !hours.is_empty());
    let old = old
        .then(|| "Cette information n’est pas récente\u{a0}: appelez avant d’y aller.".to_owned());
    hours.into_iter().chain(old).collect()
}
