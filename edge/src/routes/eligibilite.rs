//! What a person's situation makes them eligible for.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        noted::note,
        request::{header, parameters},
        response::{HttpResponse, Refusal, json},
    },
    platform::{Failure, Platform, RequestBody},
    store::passages::count_situation,
};
use http::{Request, header};
use shared::{
    eligibilite::evaluate as evaluate_situation,
    passage::Acte,
    wire::v1::{
        Fault,
        batch::MimeType,
        eligibilite::{BYTES_MAX, Eligibilite, EligibiliteQuery, check_communes},
        question,
    },
};

/// `POST /v1/eligibilite`.
pub(crate) async fn evaluate<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let body = json_body(request).await?;
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    let query = EligibiliteQuery::parse(&body, &catalogue, context.today)?;
    // Verdicts need no structures: without a list of communes, none is refused.
    if let Ok(Some(directory)) = context.pack().await {
        check_communes(&query.situation, &directory)?;
    }
    let evaluation = evaluate_situation(&catalogue, &query.situation, query.dispositifs.as_deref());
    let response = Eligibilite::new(&evaluation, &query.situation, &catalogue);
    let mut response = json(MimeType::Json.as_str(), CacheLifetime::NoStore, &response)?;
    note(
        &mut response,
        count_situation(Acte::Eligibilite, &query.situation, context.today),
    );
    Ok(response)
}

/// Reads a JSON body, and refuses parameters beside it: ignored, they would seem to count.
pub(crate) async fn json_body<C: RequestBody>(request: Request<C>) -> Result<Vec<u8>, Refusal> {
    question::without_parameter(parameters(&request))?;
    let mime = MimeType::parse(header(&request, header::CONTENT_TYPE));
    if mime != Ok(MimeType::Json) {
        return Err(Fault::TypeRefuse(MimeType::Json.as_str()).into());
    }
    let body = request.into_body().read(BYTES_MAX).await;
    body.map_err(|error| Refusal::of_body(error, BYTES_MAX))
}

pub(crate) fn unavailable(failure: Failure) -> Refusal {
    Refusal {
        fault: Fault::CatalogueIndisponible,
        failure: Some(failure),
    }
}
