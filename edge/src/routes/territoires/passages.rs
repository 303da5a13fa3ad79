//! What pages say once they have answered, and what a partner reads of its own sites.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        noted::note_site,
        request::{header_text, parameters},
        response::{HttpResponse, Refusal, empty, json},
        sighting::site_of,
    },
    platform::{DatabaseError, Failure, Platform, RequestBody},
    routes::candidatures::{
        access::{public_id, require_partner},
        admission::network_subject,
    },
    store::{
        budgets::count_within,
        integrations::{self, Sighting},
        partners::{KeyScope, Partenaire},
        passages::{CountedAct, count, of_partner, read_counts, told_since},
    },
};
use http::{Request, StatusCode, header};
use shared::wire::v1::{
    Fault,
    passage::{Comptes, IntegrationVue, PASSAGE_BYTES_MAX, Passage, SuiviDuPartenaire},
    question,
};

const FORM: &str = "application/x-www-form-urlencoded";

/// How many messages one network may send in ten minutes: a class behind one address, each of
/// whom checks and asks ten times.
const PASSAGES: u32 = 600;

/// `POST /v1/passages`.
pub(crate) async fn receive<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    let site = site_of(&request);
    let (parts, body) = request.into_parts();
    let kind = header_text(&parts.headers, header::CONTENT_TYPE);
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case(FORM) {
        return Err(Fault::TypeRefuse(FORM).into());
    }
    let body = body.read(PASSAGE_BYTES_MAX).await;
    let body = body.map_err(|error| Refusal::of_body(error, PASSAGE_BYTES_MAX))?;
    let passage = Passage::parse(form_urlencoded::parse(&body))?;
    if let (Some(commune), Ok(Some(directory))) = (passage.commune, context.pack().await) {
        let known = directory.check_commune(commune);
        known.map_err(|error| Fault::CodeInvalide("commune".into(), error))?;
    }
    context.open().await?;
    let subject = network_subject(context, &parts.headers, "passage")?;
    let seconds = context.now.as_second();
    let partenaire = passage.partenaire.map(|id| format!("p_{id}"));
    let act = CountedAct {
        acte: passage.acte,
        commune: passage.commune,
        partenaire: partenaire.as_deref(),
    };
    let statements = vec![
        count_within(&subject, seconds / 600, PASSAGES),
        count(&act, context.today),
    ];
    match context.platform.batch(statements).await {
        Ok(_) => {
            let mut response = empty(StatusCode::NO_CONTENT);
            if let Some((origine, partenaire)) = site.zip(partenaire) {
                let seen = Sighting {
                    origine,
                    partenaire,
                    version: String::new(),
                    code: String::new(),
                };
                note_site(&mut response, &seen, context);
            }
            Ok(response)
        }
        Err(DatabaseError::Constraint) => {
            let left = 600 - seconds.rem_euclid(600);
            Err(Fault::TropDeDemandes(left as u32).into())
        }
        Err(DatabaseError::Unavailable) => Err(Failure::Database.into()),
    }
}

/// What was counted of the sites of a partner.
pub(crate) async fn counts_of<P: Platform>(
    id: &str,
    context: &Context<'_, P>,
) -> Result<Comptes, Failure> {
    let since = told_since(context.today);
    let counts = read_counts(&context.rows(of_partner(id, since)).await?)?;
    Ok(Comptes::new(since.to_string(), &counts))
}

/// Where the elements of a partner run.
pub(crate) async fn integrations_of<P: Platform>(
    partenaire: &Partenaire,
    context: &Context<'_, P>,
) -> Result<Vec<IntegrationVue>, Failure> {
    let (id, today) = (&partenaire.id, context.today);
    let rows = context
        .rows(integrations::of_partner(
            id,
            &partenaire.origines_text,
            today,
        ))
        .await?;
    integrations::told(&rows, today)
}

/// `GET /v1/partenaire`.
pub(crate) async fn own<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(request))?;
    let every = [
        KeyScope::Prescripteur,
        KeyScope::Structure,
        KeyScope::ReadOnly,
    ];
    context.open().await?;
    let (partenaire, quota) = require_partner(context, request.headers(), &every).await?;
    let own = SuiviDuPartenaire {
        public: public_id(&partenaire.id).to_owned(),
        comptes: counts_of(&partenaire.id, context).await?,
        integrations: integrations_of(&partenaire, context).await?,
    };
    let response = json("application/json", CacheLifetime::NoStore, &own)?;
    Ok(quota.annotate(response))
}
