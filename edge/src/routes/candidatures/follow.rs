//! Following one application: by the person who holds its secret, by the structure it is
//! for, by the partner that deposited it.

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
            access::{Quota, Requester, who_asks},
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
        correct, erase, seals::same, transition,
    },
    wire::v1::{
        Fault,
        candidature::{BYTES_MAX, CandidatureRecord, Correction, Etape, Statut},
        question,
    },
};
use std::rc::Rc;

/// How often a correction is read anew because something else happened first.
const RETRIES: usize = 5;

/// Who follows an application.
enum FollowedBy {
    Person,
    Partenaire(Rc<Partenaire>, Quota),
}

#[derive(Deserialize)]
struct StepRow {
    #[serde(deserialize_with = "rows::parsed")]
    acte: CandidatureAct,
    #[serde(deserialize_with = "rows::timestamp_of")]
    le: Timestamp,
    #[serde(deserialize_with = "rows::parsed")]
    par: Actor,
}

#[derive(Deserialize)]
struct DuplicateRow {
    reference: String,
}

/// An application that whoever asks may see.
struct CandidatureView {
    dossier: Dossier,
    content: Option<Content>,
    by: FollowedBy,
}

/// An application, if it is for who asks; else it does not exist for them.
async fn find_view<P: Platform>(
    context: &Context<'_, P>,
    request: &Request<P::Body>,
    reference: Reference,
) -> Result<CandidatureView, Refusal> {
    let requester = who_asks(context, request.headers()).await?;
    if let Requester::Anonymous = requester {
        return Err(Fault::CleAbsente.into());
    }
    let found = context.store().read_all(reference).await?;
    let (dossier, content) = found.ok_or(Fault::CandidatureInconnue)?;
    let by = match requester {
        Requester::Porteur(digest) => {
            let secret = content.as_ref().map_or("", |content| &content.secret);
            if dossier.effacee_le.is_some() {
                return Err(Fault::CandidatureEffacee.into());
            }
            same(secret, &digest).then_some(FollowedBy::Person)
        }
        Requester::Partenaire(partenaire, quota) => {
            let its_own = partenaire.bac_a_sable == dossier.bac_a_sable
                && match partenaire.portee {
                    KeyScope::Prescripteur => {
                        dossier.depose_par.as_deref() == Some(partenaire.id.as_str())
                    }
                    KeyScope::Structure | KeyScope::ReadOnly => {
                        partenaire.structure.as_deref() == Some(dossier.structure.as_str())
                    }
                };
            its_own.then_some(FollowedBy::Partenaire(partenaire, quota))
        }
        Requester::Anonymous => None,
    };
    Ok(CandidatureView {
        by: by.ok_or(Fault::CandidatureInconnue)?,
        dossier,
        content,
    })
}

/// What happened to an application.
async fn read_history<P: Platform>(
    context: &Context<'_, P>,
    reference: Reference,
) -> Result<Vec<Etape>, Refusal> {
    const SQL: &str = "SELECT acte, le, par FROM historique WHERE reference = ?1 ORDER BY rang";
    let rows = context
        .rows(statement(SQL, [reference.as_str().into()]))
        .await?;
    let read = rows.iter().map(|row| {
        let step: StepRow = row.read("historique")?;
        Ok(Etape::new(step.acte.as_str(), step.le, step.par.as_str()))
    });
    read.collect::<Result<_, _>>()
}

/// Another application to the same structure with the same contact.
async fn find_duplicate<P: Platform>(
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

async fn write_fiche<'a, P: Platform>(
    context: &Context<'_, P>,
    view: &CandidatureView,
    register: &'a NameRegister,
    today: Date,
) -> Result<CandidatureRecord<'a>, Refusal> {
    let dossier = &view.dossier;
    let name = name_of(context, register, &dossier.structure).await?;
    let mut entry = CandidatureRecord::new(dossier).with_name(name);
    let (reads, advises) = match &view.by {
        FollowedBy::Person => (true, false),
        FollowedBy::Partenaire(partenaire, _) => (
            partenaire.portee != KeyScope::ReadOnly,
            partenaire.portee == KeyScope::Structure,
        ),
    };
    let mut others = Vec::new();
    if let (true, Some(content)) = (reads, &view.content) {
        let content = context.keys()?.open_content(dossier.reference, content)?;
        if !advises && dossier.calls_for_another(context.now) {
            others = find_others(context, dossier, &content, register, today).await?;
        }
        entry = entry.with_content(content);
    }
    if advises {
        entry = entry.with_duplicate(find_duplicate(context, dossier.reference).await?);
    }
    let historique = read_history(context, dossier.reference).await?;
    Ok(entry
        .with_history(historique, dossier, context.now)
        .with_others(others))
}

async fn note_reading<P: Platform>(
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

/// A line of the register of reads, which nobody can change.
pub(crate) fn audit<P>(
    context: &Context<'_, P>,
    author: &str,
    action: &'static str,
    reference: Option<&str>,
    number: usize,
) -> Statement {
    const SQL: &str = "INSERT INTO audit (le, auteur, action, reference, nombre) \
        VALUES (?1, ?2, ?3, ?4, ?5)";
    let values = [
        context.now.into(),
        author.into(),
        action.into(),
        reference.into(),
        SqlValue::Integer(number as i64),
    ];
    statement(SQL, values)
}

impl CandidatureView {
    fn author(&self) -> &str {
        match &self.by {
            FollowedBy::Person => "personne",
            FollowedBy::Partenaire(partenaire, _) => &partenaire.id,
        }
    }

    fn check_person(&self) -> Result<(), Refusal> {
        match &self.by {
            FollowedBy::Person => Ok(()),
            FollowedBy::Partenaire(..) => Err(Fault::PorteeInsuffisante.into()),
        }
    }
}

fn read_reference(text: &str) -> Result<Reference, Refusal> {
    segment(text)
        .parse()
        .map_err(|()| Fault::CandidatureInconnue.into())
}

fn infer(change: Change) -> Result<Dossier, Refusal> {
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
        return modify(&body, view, context).await;
    }
    if *request.method() == Method::DELETE {
        view.check_person()?;
        let change = erase(&context.store(), reference, context.now).await;
        infer(change?)?;
        return Ok(empty(StatusCode::NO_CONTENT));
    }
    note_reading(context, view.author(), "lecture", &view).await?;
    let view = view.parsed(context).await?;
    view.show(context).await
}

impl CandidatureView {
    /// A structure that reads an application has received it.
    async fn parsed<P: Platform>(mut self, context: &Context<'_, P>) -> Result<Self, Refusal> {
        let structure = matches!(&self.by,
            FollowedBy::Partenaire(partenaire, _) if partenaire.portee == KeyScope::Structure);
        if structure
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

    async fn show<P: Platform>(
        &self,
        context: &Context<'_, P>,
    ) -> Result<HttpResponse<P::Stream>, Refusal> {
        let register = NameRegister::open(context).await;
        let entry = write_fiche(context, self, &register, context.today).await?;
        let response = json("application/json", CacheLifetime::NoStore, &entry)?;
        Ok(match &self.by {
            FollowedBy::Person => response,
            FollowedBy::Partenaire(_, quota) => quota.annotate(response),
        })
    }
}

async fn read_body<C: RequestBody>(request: Request<C>) -> Result<Vec<u8>, Refusal> {
    let body = request.into_body().read(BYTES_MAX).await;
    body.map_err(|error| Refusal::of_body(error, BYTES_MAX))
}

async fn modify<P: Platform>(
    body: &[u8],
    mut view: CandidatureView,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let (store, keys) = (context.store(), context.keys()?);
    let reference = view.dossier.reference;
    for _ in 0..RETRIES {
        let Some(content) = &view.content else {
            return Err(Fault::CandidatureEffacee.into());
        };
        let entry = keys.open_content(reference, content)?;
        let change = match Correction::parse(body, &entry)? {
            Correction::Withdrawal => {
                let (by, le) = (Actor::Candidat, context.now);
                transition(&store, reference, CandidatureState::Retiree, by, le).await
            }
            Correction::Contact(entry) => {
                let sealed = keys.reseal_content(reference, content, &entry, context.platform);
                let sealed = sealed.map_err(|_| crate::Failure::Seal)?;
                let content = Content {
                    indices: indices(
                        &keys.empreintes,
                        &view.dossier.structure,
                        entry.telephone(),
                        entry.courriel(),
                    ),
                    ..sealed
                };
                correct(&store, &view.dossier, content, context.now).await
            }
        };
        match change {
            Err(StoreFailure::Conflict) => {}
            Err(failure) => return Err(failure.into()),
            Ok(change) => {
                infer(change)?;
                let read = store.read_all(reference).await?;
                let (dossier, content) = read.ok_or(Fault::CandidatureInconnue)?;
                let by = view.by;
                let view = CandidatureView {
                    dossier,
                    content,
                    by,
                };
                return view.show(context).await;
            }
        }
        let read = store.read_all(reference).await?;
        (view.dossier, view.content) = read.ok_or(Fault::CandidatureInconnue)?;
    }
    Err(crate::Failure::Database.into())
}

/// `POST /v1/candidatures/{reference}/statut`.
pub(crate) async fn statut<P: Platform>(
    request: Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    let reference = read_reference(reference)?;
    let mut view = find_view(context, &request, reference).await?;
    let allowed = matches!(&view.by,
        FollowedBy::Partenaire(partenaire, _) if partenaire.portee == KeyScope::Structure);
    if !allowed {
        return Err(Fault::PorteeInsuffisante.into());
    }
    let Statut(state) = Statut::parse(&read_body(request).await?)?;
    let change = transition(
        &context.store(),
        reference,
        state,
        Actor::Structure,
        context.now,
    )
    .await;
    view.dossier = infer(change?)?;
    view.show(context).await
}
