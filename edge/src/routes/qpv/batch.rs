//! The check of many points.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::{header, language, origin, parameters},
        response::{HttpResponse, Refusal, bytes},
    },
    platform::{Platform, RequestBody},
    routes::qpv::point::infer,
};
use http::{Request, header};
use shared::{
    qpv::Generation,
    wire::v1::{
        Filter,
        batch::{BYTES_MAX, MimeType, PointBatch},
    },
};

/// `POST /v1/qpv/lot`.
pub(crate) async fn check<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let filter = Filter::parse(parameters(&request))?;
    let mime = MimeType::parse(header(&request, header::CONTENT_TYPE))?;
    let (language, origin) = (language(&request), origin(&request));
    let body = request
        .into_body()
        .read(BYTES_MAX)
        .await
        .map_err(|error| Refusal::of_body(error, BYTES_MAX))?;
    let batch = PointBatch::parse(mime, &body)?;

    let loaded = context.loaded().await?;
    let query = |entry: shared::wire::v1::QpvInput| {
        entry.query(filter, context.today, loaded.demonstration)
    };
    let mut indexes = [const { None }; Generation::ALL.len()];
    for entry in batch.entries() {
        let situation = query(entry).map(|query| query.locate(&loaded.generations));
        if let Ok(Ok((_, generation))) = situation
            && indexes[generation as usize].is_none()
        {
            indexes[generation as usize] = Some(context.index(&loaded, generation).await?);
        }
    }
    let answers = batch.answer(language, &origin, |entry| {
        let index = |generation: Generation| indexes[generation as usize].as_deref();
        Ok(infer(&query(entry)?, &loaded, index))
    });
    Ok(bytes(mime.as_str(), CacheLifetime::NoStore, answers))
}
