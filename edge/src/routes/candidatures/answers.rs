//! What a structure answers by the API, the agenda of an appointment, and a lost link.

use super::{
    admission::network_subject,
    deposit::existence::{Reception, reception},
    follow::{CandidatureView, changed_dossier, find_view, read_body, read_reference},
};
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::parameters,
        response::{HttpResponse, Refusal, bytes, empty},
    },
    platform::{Platform, statement},
    routes::names::{NameRegister, name_of},
    store::{acts::ActFailure, budgets},
};
use http::{HeaderValue, Request, StatusCode, header};
use shared::{
    calendar::write_calendar,
    candidature::{Change, Content, Dossier, HandOverOutcome, Reference},
    wire::v1::{
        Fault,
        candidature::{AppointmentForm, NoteForm, Transmission},
        question,
    },
};

/// How often an act starts again because another one came first.
const RETRIES: usize = 5;

/// How many links one network may ask for in ten minutes.
const LINKS_MAX: u32 = 10;

/// An application that a structure may answer, and the body of its answer.
async fn answered<P: Platform>(
    request: Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<(CandidatureView, Vec<u8>), Refusal> {
    question::without_parameter(parameters(&request))?;
    let reference = read_reference(reference)?;
    let view = find_view(context, &request, reference).await?;
    match view.is_recipient() {
        true => Ok((view, read_body(request).await?)),
        false => Err(Fault::PorteeInsuffisante.into()),
    }
}

/// Acts on the application as it was read, and again as it is when another act came first.
async fn with_retries<P: Platform, T>(
    view: &mut CandidatureView,
    context: &Context<'_, P>,
    act: impl AsyncFn(&Dossier, &Content) -> Result<T, ActFailure>,
) -> Result<T, Refusal> {
    for _ in 0..RETRIES {
        let Some(content) = &view.content else {
            return Err(Fault::CandidatureEffacee.into());
        };
        match act(&view.dossier, content).await {
            Ok(done) => return Ok(done),
            Err(ActFailure::Failed(failure)) => return Err(failure.into()),
            Err(ActFailure::Overtaken) => view.read_again(context).await?,
        }
    }
    Err(crate::Failure::Database.into())
}

/// `POST /v1/candidatures/{reference}/rendez-vous`.
pub(crate) async fn appoint<P: Platform>(
    request: Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let (mut view, body) = answered(request, reference, context).await?;
    let appointment = AppointmentForm::parse(&body, context.now)?;
    let change: Change = with_retries(&mut view, context, async |dossier, content| {
        context
            .acts()?
            .appoint(dossier, content, &appointment)
            .await
    })
    .await?;
    changed_dossier(change)?;
    view.read_again(context).await?;
    view.show(context).await
}

/// `POST /v1/candidatures/{reference}/transmission`.
pub(crate) async fn hand_over<P: Platform>(
    request: Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let (mut view, body) = answered(request, reference, context).await?;
    let transmission = Transmission::parse(&body)?;
    match reception(&transmission.structure, context).await? {
        Reception::Unknown => return Err(Fault::StructureInconnue.into()),
        // Another structure is chosen by who hands over, who knows the person.
        Reception::Injoignable if !view.dossier.bac_a_sable => {
            return Err(Fault::StructureInjoignable(Vec::new()).into());
        }
        Reception::Injoignable | Reception::Joignable => {}
    }
    let outcome = with_retries(&mut view, context, async |dossier, content| {
        context
            .acts()?
            .hand_over(dossier, content, &transmission)
            .await
    })
    .await?;
    match outcome {
        HandOverOutcome::Done(..) => {}
        HandOverOutcome::NotAgreed => return Err(Fault::TransmissionSansAccord.into()),
        HandOverOutcome::Refused(state) => return Err(Fault::StatutRefuse(state).into()),
        HandOverOutcome::Effacee => return Err(Fault::CandidatureEffacee.into()),
    }
    view.read_again(context).await?;
    view.show(context).await
}

/// `POST /v1/candidatures/{reference}/note`.
pub(crate) async fn annotate<P: Platform>(
    request: Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let (mut view, body) = answered(request, reference, context).await?;
    let note = NoteForm::parse(&body)?;
    let change: Change = with_retries(&mut view, context, async |dossier, content| {
        context.acts()?.annotate(dossier, content, &note).await
    })
    .await?;
    changed_dossier(change)?;
    view.read_again(context).await?;
    view.show(context).await
}

/// `GET /v1/candidatures/{reference}/rendez-vous`: the appointment, for an agenda.
pub(crate) async fn agenda<P: Platform>(
    request: &Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(request))?;
    let view = find_view(context, request, read_reference(reference)?).await?;
    if !view.may_read_content() {
        return Err(Fault::PorteeInsuffisante.into());
    }
    agenda_of(&view.dossier, view.content.as_ref(), context).await
}

/// The appointment of an application as a file.
pub(crate) async fn agenda_of<P: Platform>(
    dossier: &Dossier,
    content: Option<&Content>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let content = content.ok_or(Fault::CandidatureEffacee)?;
    let appointment = context.keys()?.appointment(dossier.reference, content)?;
    let appointment = appointment.ok_or(Fault::RendezVousAbsent)?;
    let register = NameRegister::open(context).await;
    let name = name_of(context, &register, &dossier.structure).await?;
    let name = name.as_deref().unwrap_or(&dossier.structure);
    let event = appointment.event(dossier.reference, name, dossier.rank, dossier.change_le);
    let file = write_calendar(event.as_slice());
    let mime = "text/calendar; charset=utf-8";
    let mut response = bytes(mime, CacheLifetime::NoStore, file.into_bytes());
    let name = HeaderValue::from_static("attachment; filename=\"rendez-vous.ics\"");
    response
        .headers_mut()
        .insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

/// `POST /v1/candidatures/{reference}/lien`: the same answer in the same time whatever is known
/// of the application, which is looked up later.
pub(crate) async fn ask_for_link<P: Platform>(
    request: Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    let reference = read_reference(reference)?;
    queue_link(reference, request.headers(), context).await?;
    Ok(empty(StatusCode::ACCEPTED))
}

/// Keeps that a new link was asked for.
pub(crate) async fn queue_link<P: Platform>(
    reference: Reference,
    headers: &http::HeaderMap,
    context: &Context<'_, P>,
) -> Result<(), Refusal> {
    const SQL: &str = "INSERT INTO demande_de_lien (reference, le) VALUES (?1, ?2) \
        ON CONFLICT (reference) DO NOTHING";
    let seconds = context.now.as_second();
    let subject = network_subject(context, headers, "lien")?;
    let count = budgets::count_within(&subject, seconds / 600, LINKS_MAX);
    let values = [reference.as_str().into(), context.now.into()];
    let asked = context
        .platform
        .batch(vec![count, statement(SQL, values)])
        .await;
    match asked {
        Ok(_) => Ok(()),
        Err(crate::DatabaseError::Constraint) => {
            let left = 600 - seconds.rem_euclid(600);
            Err(Fault::TropDeDemandes(left as u32).into())
        }
        Err(error) => Err(crate::Failure::from(error).into()),
    }
}
