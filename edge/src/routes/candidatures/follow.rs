//! One application, for the person who has its secret, for the structure that it is addressed
//! to, and for the partner that deposited it.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::{parameters, segment},
        response::{HttpResponse, Refusal, empty, json},
    },
    platform::{Platform, RequestBody, SqlValue, Statement, statement},
    routes::{
        candidatures::{
            access::{Quota, Requester, identify},
            elsewhere::find_others,
        },
        names::{NameRegister, name_of},
    },
    store::{
        partners::{KeyScope, Partenaire},
        rows,
        sealing::indices,
    },
};
use http::{Method, Request, StatusCode};
use serde::Deserialize;
use shared::{
    Date, Timestamp,
    candidature::{
        Actor, CandidatureAct, CandidatureState, Change, Content, Dossier, Reference, StoreFailure,
        correct, erase,
        seals::{digest, same},
        transition, transition_because,
    },
    wire::v1::{
        Fault,
        candidature::{BYTES_MAX, CandidatureRecord, Correction, Etape, Statut},
        question,
    },
};
use std::rc::Rc;

/// How often a correction starts again because another change came first.
const RETRIES: usize = 5;

enum Viewer {
    Person,
    Partenaire(Rc<Partenaire>, Quota),
}

#[derive(Deserialize)]
struct StepRow {
    #[serde(deserialize_with = "rows::parsed")]
    acte: CandidatureAct,
    #[serde(deserialize_with = "rows::moment")]
    le: Timestamp,
    #[serde(deserialize_with = "rows::parsed")]
    par: Actor,
}

#[derive(Deserialize)]
struct DuplicateRow {
    reference: String,
}

/// An application, and a caller who may see it.
pub(crate) struct CandidatureView {
    pub(crate) dossier: Dossier,
    pub(crate) content: Option<Content>,
    viewer: Viewer,
}

/// An application that the caller may not see is answered as unknown, so that nobody can find
/// out which references exist.
pub(crate) async fn find_view<P: Platform>(
    context: &Context<'_, P>,
    request: &Request<P::Body>,
    reference: Reference,
) -> Result<CandidatureView, Refusal> {
    let requester = identify(context, request.headers()).await?;
    if let Requester::Anonymous = requester {
        return Err(Fault::CleAbsente.into());
    }
    let found = context.store().read_whole(reference).await?;
    let (dossier, content) = found.ok_or(Fault::CandidatureInconnue)?;
    let viewer = match requester {
        Requester::SecretHolder(digest) => {
            let secret = content.as_ref().map_or("", |content| &content.secret);
            if dossier.effacee_le.is_some() {
                return Err(Fault::CandidatureEffacee.into());
            }
            same(secret, &digest).then_some(Viewer::Person)
        }
        Requester::Partenaire(partenaire, quota) => {
            let may_see = partenaire.bac_a_sable == dossier.bac_a_sable
                && match partenaire.portee {
                    KeyScope::Prescripteur => {
                        dossier.depose_par.as_deref() == Some(partenaire.id.as_str())
                    }
                    KeyScope::Structure | KeyScope::ReadOnly => {
                        partenaire.structure.as_deref() == Some(dossier.structure.as_str())
                    }
                };
            may_see.then_some(Viewer::Partenaire(partenaire, quota))
        }
        Requester::Anonymous => None,
    };
    Ok(CandidatureView {
        viewer: viewer.ok_or(Fault::CandidatureInconnue)?,
        dossier,
        content,
    })
}

/// The same for the person alone, whose secret came in the body of a form.
pub(crate) async fn find_by_secret<P: Platform>(
    context: &Context<'_, P>,
    reference: Reference,
    secret: &str,
) -> Result<CandidatureView, Refusal> {
    let found = context.store().read_whole(reference).await?;
    let (dossier, content) = found.ok_or(Fault::CandidatureInconnue)?;
    if dossier.effacee_le.is_some() {
        return Err(Fault::CandidatureEffacee.into());
    }
    let kept = content.as_ref().map_or("", |content| &content.secret);
    match same(kept, &digest(secret.as_bytes())) {
        true => Ok(CandidatureView {
            dossier,
            content,
            viewer: Viewer::Person,
        }),
        false => Err(Fault::CandidatureInconnue.into()),
    }
}

pub(crate) async fn read_history<P: Platform>(
    context: &Context<'_, P>,
    reference: Reference,
    by_recipient: bool,
) -> Result<Vec<Etape>, Refusal> {
    const SQL: &str = "SELECT acte, le, par FROM historique WHERE reference = ?1 ORDER BY rang";
    let rows = context
        .rows(statement(SQL, [reference.as_str().into()]))
        .await?;
    let mut history = Vec::new();
    for row in &rows {
        let step: StepRow = row.read("historique")?;
        if by_recipient || !step.acte.is_private() {
            history.push(Etape::new(step.acte.as_str(), step.le, step.par.as_str()));
        }
    }
    Ok(history)
}

/// The reference of another application to the same structure with the same contact.
pub(crate) async fn find_duplicate<P: Platform>(
    context: &Context<'_, P>,
    reference: Reference,
) -> Result<Option<String>, Refusal> {
    const SQL: &str = "SELECT autre.reference FROM indice une JOIN indice autre \
        ON autre.empreinte = une.empreinte AND autre.reference <> une.reference \
        WHERE une.reference = ?1 LIMIT 1";
    let rows = context
        .rows(statement(SQL, [reference.as_str().into()]))
        .await?;
    let row = rows.first().map(|row| row.read::<DuplicateRow>("indice"));
    let row = row.transpose()?;
    Ok(row.map(|row| row.reference))
}

async fn record_of<'a, P: Platform>(
    context: &Context<'_, P>,
    view: &CandidatureView,
    register: &'a NameRegister,
    today: Date,
) -> Result<CandidatureRecord<'a>, Refusal> {
    let dossier = &view.dossier;
    let name = name_of(context, register, &dossier.structure).await?;
    let mut record = CandidatureRecord::new(dossier).with_name(name);
    let (may_read_content, is_recipient) = (view.may_read_content(), view.is_recipient());
    let mut others = Vec::new();
    if let (true, Some(content)) = (may_read_content, &view.content) {
        let keys = context.keys()?;
        record = record.with_appointment(keys.appointment(dossier.reference, content)?);
        if is_recipient {
            record = record.with_note(keys.note(dossier.reference, content)?);
        }
        if let Viewer::Person = view.viewer {
            record = record.with_next_link(keys.next_link(dossier.reference, content)?);
        }
        let content = context.keys()?.open_content(dossier.reference, content)?;
        let has_left = || register.has_left(&dossier.structure) && !dossier.state.is_closed();
        if !is_recipient && (dossier.calls_for_another(context.now) || has_left()) {
            others = find_others(context, dossier, &content, register, today).await?;
        }
        record = record.with_content(content);
    }
    if is_recipient {
        record = record.with_duplicate(find_duplicate(context, dossier.reference).await?);
    }
    let history = read_history(context, dossier.reference, is_recipient).await?;
    Ok(record
        .with_history(history, dossier, context.now)
        .with_others(others))
}

async fn audit_reading<P: Platform>(
    context: &Context<'_, P>,
    author: &str,
    action: &'static str,
    view: &CandidatureView,
) -> Result<(), Refusal> {
    let reference = Some(view.dossier.reference.as_str());
    context
        .batch(vec![audit(context, author, action, reference, 1)])
        .await?;
    Ok(())
}

/// A line of the register of who read what; triggers of the schema protect it from changes.
pub(crate) fn audit<P>(
    context: &Context<'_, P>,
    author: &str,
    action: &'static str,
    reference: Option<&str>,
    count: usize,
) -> Statement {
    const SQL: &str = "INSERT INTO audit (le, auteur, action, reference, nombre) \
        VALUES (?1, ?2, ?3, ?4, ?5)";
    let values = [
        context.now.into(),
        author.into(),
        action.into(),
        reference.into(),
        SqlValue::Integer(count as i64),
    ];
    statement(SQL, values)
}

impl CandidatureView {
    fn author(&self) -> &str {
        match &self.viewer {
            Viewer::Person => "personne",
            Viewer::Partenaire(partenaire, _) => &partenaire.id,
        }
    }

    /// Whether it is the structure that the application is addressed to.
    pub(crate) fn is_recipient(&self) -> bool {
        matches!(&self.viewer, Viewer::Partenaire(p, _) if p.portee == KeyScope::Structure)
    }

    pub(crate) fn may_read_content(&self) -> bool {
        !matches!(&self.viewer, Viewer::Partenaire(p, _) if p.portee == KeyScope::ReadOnly)
    }

    pub(crate) async fn read_again<P: Platform>(
        &mut self,
        context: &Context<'_, P>,
    ) -> Result<(), Refusal> {
        let read = context.store().read_whole(self.dossier.reference).await?;
        (self.dossier, self.content) = read.ok_or(Fault::CandidatureInconnue)?;
        Ok(())
    }

    /// A line of the register says that it was read.
    pub(crate) async fn audit<P: Platform>(&self, context: &Context<'_, P>) -> Result<(), Refusal> {
        audit_reading(context, self.author(), "lecture", self).await
    }

    fn check_person(&self) -> Result<(), Refusal> {
        match &self.viewer {
            Viewer::Person => Ok(()),
            Viewer::Partenaire(..) => Err(Fault::PorteeInsuffisante.into()),
        }
    }
}

pub(crate) fn read_reference(text: &str) -> Result<Reference, Refusal> {
    segment(text)
        .parse()
        .map_err(|()| Fault::CandidatureInconnue.into())
}

pub(crate) fn changed_dossier(change: Change) -> Result<Dossier, Refusal> {
    Err(match change {
        Change::Done(dossier) => return Ok(dossier),
        Change::Unknown => Fault::CandidatureInconnue.into(),
        Change::Effacee => Fault::CandidatureEffacee.into(),
        Change::Refused(state) => Fault::StatutRefuse(state).into(),
    })
}

/// `GET`, `PATCH` and `DELETE /v1/candidatures/{reference}`.
pub(crate) async fn answer<P: Platform>(
    request: Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    let reference = read_reference(reference)?;
    let view = find_view(context, &request, reference).await?;
    if *request.method() == Method::PATCH {
        view.check_person()?;
        let body = read_body(request).await?;
        return apply_correction(&body, view, context)
            .await?
            .show(context)
            .await;
    }
    if *request.method() == Method::DELETE {
        view.check_person()?;
        let change = erase(&context.store(), reference, context.now).await;
        changed_dossier(change?)?;
        return Ok(empty(StatusCode::NO_CONTENT));
    }
    view.audit(context).await?;
    let view = view.mark_received(context).await?;
    view.show(context).await
}

impl CandidatureView {
    /// A structure that reads an application has received it.
    async fn mark_received<P: Platform>(
        mut self,
        context: &Context<'_, P>,
    ) -> Result<Self, Refusal> {
        if self.is_recipient()
            && self.dossier.state == CandidatureState::Recue
            && self.dossier.effacee_le.is_none()
        {
            let reference = self.dossier.reference;
            let change = transition(
                &context.store(),
                reference,
                CandidatureState::Transmise,
                Actor::Structure,
                context.now,
            )
            .await;
            if let Change::Done(dossier) = change? {
                self.dossier = dossier;
            }
        }
        Ok(self)
    }

    pub(crate) async fn show<P: Platform>(
        &self,
        context: &Context<'_, P>,
    ) -> Result<HttpResponse<P::Stream>, Refusal> {
        let register = NameRegister::open(context).await;
        let record = record_of(context, self, &register, context.today).await?;
        let response = json("application/json", CacheLifetime::NoStore, &record)?;
        Ok(match &self.viewer {
            Viewer::Person => response,
            Viewer::Partenaire(_, quota) => quota.annotate(response),
        })
    }
}

pub(crate) async fn read_body<C: RequestBody>(request: Request<C>) -> Result<Vec<u8>, Refusal> {
    let body = request.into_body().read(BYTES_MAX).await;
    body.map_err(|error| Refusal::of_body(error, BYTES_MAX))
}

/// The application with its contact corrected, or withdrawn.
pub(crate) async fn apply_correction<P: Platform>(
    body: &[u8],
    mut view: CandidatureView,
    context: &Context<'_, P>,
) -> Result<CandidatureView, Refusal> {
    let (store, keys) = (context.store(), context.keys()?);
    let reference = view.dossier.reference;
    for _ in 0..RETRIES {
        let Some(content) = &view.content else {
            return Err(Fault::CandidatureEffacee.into());
        };
        let said = keys.open_content(reference, content)?;
        let change = match Correction::parse(body, &said)? {
            Correction::Withdrawal => {
                let (state, by) = (CandidatureState::Retiree, Actor::Candidat);
                transition(&store, reference, state, by, context.now).await
            }
            Correction::Contact(corrected) => {
                let avis = corrected.contact_way();
                let sealed = keys.reseal_content(reference, content, &corrected, context.platform);
                let sealed = sealed.map_err(|_| crate::Failure::Seal)?;
                let content = Content {
                    indices: indices(
                        &keys.digester,
                        &view.dossier.structure,
                        corrected.telephone(),
                        corrected.courriel(),
                    ),
                    ..sealed
                };
                correct(&store, &view.dossier, content, avis, context.now).await
            }
        };
        match change {
            Err(StoreFailure::Conflict) => {}
            Err(failure) => return Err(failure.into()),
            Ok(change) => {
                changed_dossier(change)?;
                view.read_again(context).await?;
                return Ok(view);
            }
        }
        view.read_again(context).await?;
    }
    Err(crate::Failure::Database.into())
}

/// `POST /v1/candidatures/{reference}/statut`.
pub(crate) async fn change_statut<P: Platform>(
    request: Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    let reference = read_reference(reference)?;
    let mut view = find_view(context, &request, reference).await?;
    if !view.is_recipient() {
        return Err(Fault::PorteeInsuffisante.into());
    }
    let Statut { state, motif } = Statut::parse(&read_body(request).await?)?;
    let (store, by) = (context.store(), Actor::Structure);
    let change = transition_because(&store, reference, state, motif, by, context.now).await;
    view.dossier = changed_dossier(change?)?;
    view.show(context).await
}
