//! One application: read, answered, noted, handed over.

use super::{Refused, Visit, applications::spreadsheet, join, see_other, text_of};
use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::{Platform, statement},
    routes::{
        candidatures::{
            audit,
            deposit::existence::{Reception, reception},
            find_duplicate,
        },
        names::NameRegister,
    },
    store::{acts::ActFailure, rows},
};
use app::espace::{
    ApplicationPage, AppointmentTyped, HandOverPage, Said, SpaceRefusal, application_page,
    hand_over_page,
};
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::{
        Actor, CandidatureAct, CandidatureState, Change, Content, Dossier, Given, HandOverOutcome,
        MotifDeReponse, Reference, answer, transition,
    },
    inputs::lines,
    wire::v1::candidature::{AppointmentForm, NOTE_MAX, Transmission},
    words::{FAUTES, field_fault, of_paris},
};

/// An application of one of the visitor's structures. Of others, nobody learns whether they
/// exist.
async fn find<P: Platform>(
    visit: &Visit,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<(Dossier, Content), Refused> {
    let reference: Reference = reference.parse().map_err(|()| SpaceRefusal::NotFound)?;
    let found = context.store().read_whole(reference).await?;
    let (dossier, content) = found.ok_or(SpaceRefusal::NotFound)?;
    if !visit.acts_for(&dossier.structure) || dossier.bac_a_sable {
        return Err(SpaceRefusal::NotFound.into());
    }
    let content = content.ok_or(SpaceRefusal::Erased)?;
    Ok((dossier, content))
}

/// The application as the form read it, or nothing is done.
async fn find_as_read<P: Platform>(
    visit: &Visit,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<(Dossier, Content), Refused> {
    let (dossier, content) = find(visit, reference, context).await?;
    match text_of(visit, "rang") == dossier.rank.to_string() {
        true => Ok((dossier, content)),
        false => Err(SpaceRefusal::ChangedMeanwhile.into()),
    }
}

impl From<ActFailure> for Refused {
    fn from(failure: ActFailure) -> Self {
        match failure {
            ActFailure::Overtaken => SpaceRefusal::ChangedMeanwhile.into(),
            ActFailure::Failed(failure) => failure.into(),
        }
    }
}

fn done(change: Change) -> Result<Dossier, Refused> {
    match change {
        Change::Done(dossier) => Ok(dossier),
        Change::Effacee => Err(SpaceRefusal::Erased.into()),
        Change::Unknown => Err(SpaceRefusal::NotFound.into()),
        // The state has changed since the form was shown.
        Change::Refused(_) => Err(SpaceRefusal::ChangedMeanwhile.into()),
    }
}

/// `GET` and `POST /espace/candidatures/{reference}`.
pub(super) async fn page<P: Platform>(
    visit: &Visit,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    if visit.form.is_some() {
        return act(visit, reference, context).await;
    }
    let (mut dossier, content) = find(visit, reference, context).await?;
    let line = audit(
        context,
        &visit.compte,
        "lecture",
        Some(dossier.reference.as_str()),
        1,
    );
    context.batch(vec![line]).await?;
    // Whoever opens it has it.
    if dossier.state == CandidatureState::Recue {
        let (towards, by) = (CandidatureState::Transmise, Actor::Structure);
        let store = context.store();
        let change = transition(&store, dossier.reference, towards, by, context.now).await?;
        if let Change::Done(received) = change {
            dossier = received;
        }
    }
    show(
        visit,
        dossier,
        &content,
        AppointmentTyped::default(),
        context,
    )
    .await
}

#[derive(Deserialize)]
struct ActRow {
    #[serde(deserialize_with = "rows::parsed")]
    acte: CandidatureAct,
    #[serde(deserialize_with = "rows::moment")]
    le: Timestamp,
}

async fn show<P: Platform>(
    visit: &Visit,
    dossier: Dossier,
    content: &Content,
    typed: AppointmentTyped,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    const HISTORY: &str = "SELECT acte, le FROM historique WHERE reference = ?1 ORDER BY rang";
    let (keys, reference) = (context.keys()?, dossier.reference);
    let rows = context
        .rows(statement(HISTORY, [reference.as_str().into()]))
        .await?;
    let mut history = Vec::new();
    for row in &rows {
        let ActRow { acte, le } = row.read("historique")?;
        history.push((acte.as_str().to_owned(), le));
    }
    let dispositif = match &dossier.dispositif {
        Some(id) => NameRegister::open(context)
            .await
            .name(id)
            .map(str::to_owned),
        None => None,
    };
    let status = if typed.fault.is_some() { 422 } else { 200 };
    let page = ApplicationPage {
        content: keys.open_content(reference, content)?,
        appointment: keys.appointment(reference, content)?,
        note: keys.note(reference, content)?,
        duplicate: find_duplicate(context, reference).await?,
        now: context.now,
        dispositif,
        dossier,
        history,
        typed,
    };
    let frame = visit.frame("Guichet : une candidature", context).await?;
    Ok(space_html(status, application_page(frame, page)))
}

async fn act<P: Platform>(
    visit: &Visit,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let (dossier, content) = find_as_read(visit, reference, context).await?;
    let geste = text_of(visit, "geste");
    let towards = |state, motif| answer_with(&dossier, state, motif, context);
    let (after, action) = match geste.as_str() {
        "prendre" => (
            towards(CandidatureState::PriseEnCharge, None).await?,
            "acte.prise_en_charge",
        ),
        "accepter" => (
            towards(CandidatureState::Acceptee, None).await?,
            "acte.acceptee",
        ),
        "refuser" => {
            let motif = text_of(visit, "motif").parse::<MotifDeReponse>();
            let motif = motif.map_err(|()| SpaceRefusal::Unreadable)?;
            let after = towards(CandidatureState::Refusee, Some(motif)).await?;
            (after, "acte.refusee")
        }
        "noter" => {
            let note = visit.form.as_ref().map_or("", |form| form.text("note"));
            let note = lines(note);
            if note.chars().count() > NOTE_MAX {
                return Err(SpaceRefusal::TooLarge.into());
            }
            let change = context.acts()?.annotate(&dossier, &content, &note).await?;
            (done(change)?, "acte.note")
        }
        "rendez_vous" => match appointment(visit, context) {
            Ok(appointment) => {
                let acts = context.acts()?;
                let change = acts.appoint(&dossier, &content, &appointment).await?;
                (done(change)?, "acte.rendez_vous")
            }
            Err(typed) => return show(visit, dossier, &content, *typed, context).await,
        },
        _ => return Err(SpaceRefusal::Unreadable.into()),
    };
    let line = audit(
        context,
        &visit.compte,
        action,
        Some(after.reference.as_str()),
        1,
    );
    context.batch(vec![line]).await?;
    let said = match (geste.as_str(), after.avis) {
        ("noter", _) => Said::NOTED,
        (_, Some(_)) => Said::ANSWERED_TOLD,
        (_, None) => Said::ANSWERED_UNTOLD,
    };
    Ok(see_other(
        &format!("/espace/candidatures/{}", after.reference),
        Some(said),
    ))
}

async fn answer_with<P: Platform>(
    dossier: &Dossier,
    state: CandidatureState,
    motif: Option<MotifDeReponse>,
    context: &Context<'_, P>,
) -> Result<Dossier, Refused> {
    let change = answer(&context.store(), dossier, state, motif, context.now).await;
    done(change.map_err(ActFailure::from)?)
}

/// The appointment of a form, or what was typed with what is wrong with it.
fn appointment<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<shared::candidature::Appointment, Box<AppointmentTyped>> {
    let text = |name| text_of(visit, name);
    let mut typed = Box::new(AppointmentTyped {
        date: text("date"),
        heure: text("heure"),
        duree: text("duree"),
        lieu: text("lieu"),
        telephone: text("telephone"),
        visio: text("visio"),
        apporter: text("apporter"),
        fault: None,
    });
    let there = format!("{}T{}", typed.date, typed.heure).parse().ok();
    let Some(debut) = there.and_then(of_paris) else {
        typed.fault = Some("Écrivez le jour comme 2026-12-15, et l’heure comme 14:30.".into());
        return Err(typed);
    };
    let given = |text: &str| match text {
        "" => Given::Absent,
        text => Given::Value(text.to_owned()),
    };
    let form = AppointmentForm {
        debut: Given::Value(debut.to_string()),
        duree_min: typed.duree.parse().map_or(Given::Absent, Given::Value),
        lieu: given(&typed.lieu),
        telephone: given(&typed.telephone),
        visio: given(&typed.visio),
        apporter: given(&typed.apporter),
    };
    let (appointment, faults) = form.check(context.now);
    match faults.first() {
        None => Ok(appointment),
        Some(fault) => {
            typed.fault = Some(match fault.field.as_ref() {
                "/debut" => "Ce moment est passé : donnez un jour et une heure à venir.".into(),
                _ => field_fault(FAUTES.french, &fault.cause),
            });
            Err(typed)
        }
    }
}

/// `GET /espace/candidatures/{reference}/export`.
pub(super) async fn export<P: Platform>(
    visit: &Visit,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let (dossier, content) = find(visit, reference, context).await?;
    let line = audit(
        context,
        &visit.compte,
        "export",
        Some(dossier.reference.as_str()),
        1,
    );
    context.batch(vec![line]).await?;
    let content = context.keys()?.open_content(dossier.reference, &content)?;
    Ok(spreadsheet(vec![(dossier, content)]))
}

/// `GET` and `POST /espace/candidatures/{reference}/transmettre`.
pub(super) async fn hand_over<P: Platform>(
    visit: &Visit,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let cible = text_of(visit, "cible");
    if !cible.is_empty() {
        return hand_over_to(visit, reference, &cible, context).await;
    }
    let (dossier, _) = find(visit, reference, context).await?;
    let typed = text_of(visit, "recherche");
    let mut page = HandOverPage {
        reference: dossier.reference.to_string(),
        rank: dossier.rank,
        ..HandOverPage::default()
    };
    if !typed.is_empty() {
        let mut found = join::search(visit, &typed, context).await?;
        found.retain(|structure| structure.id != dossier.structure);
        page.found = Some(found);
        page.typed = typed;
    }
    let frame = visit
        .frame("Guichet : transmettre une candidature", context)
        .await?;
    Ok(space_html(200, hand_over_page(frame, page)))
}

async fn hand_over_to<P: Platform>(
    visit: &Visit,
    reference: &str,
    cible: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let (dossier, content) = find_as_read(visit, reference, context).await?;
    if reception(cible, context).await? != Reception::Joignable {
        return Err(SpaceRefusal::NotFound.into());
    }
    let motif = text_of(visit, "motif").parse::<MotifDeReponse>();
    let transmission = Transmission {
        structure: cible.to_owned(),
        motif: Some(motif.map_err(|()| SpaceRefusal::Unreadable)?),
    };
    let acts = context.acts()?;
    match acts.hand_over(&dossier, &content, &transmission).await? {
        HandOverOutcome::Done(after, _) => {
            let reference = after.reference;
            let line = audit(
                context,
                &visit.compte,
                "acte.transmission",
                Some(reference.as_str()),
                1,
            );
            context.batch(vec![line]).await?;
            let path = format!("/espace/candidatures/{reference}");
            Ok(see_other(&path, Some(Said::HANDED_OVER)))
        }
        HandOverOutcome::NotAgreed => Err(SpaceRefusal::NotAgreed.into()),
        HandOverOutcome::Refused(_) => Err(SpaceRefusal::ChangedMeanwhile.into()),
        HandOverOutcome::Effacee => Err(SpaceRefusal::Erased.into()),
    }
}
