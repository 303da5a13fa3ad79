//! What the administration may do with its key: manage partners, and look after the service.

pub(crate) mod credentials;
pub(crate) mod partners;
pub(super) mod service;

use crate::{
    http::{
        context::Context,
        request::{json_object, segment},
        response::Refusal,
    },
    platform::{Platform, RequestBody},
    store::partners::{Partenaire, by_id},
};
use serde::Deserialize;
use shared::wire::v1::Fault;

const BYTES_MAX: usize = 16 << 10;

async fn read_body<T: for<'de> Deserialize<'de>, C: RequestBody>(body: C) -> Result<T, Refusal> {
    let body = body.read(BYTES_MAX).await;
    let body = body.map_err(|error| Refusal::of_body(error, BYTES_MAX))?;
    json_object(&body)
}

pub(crate) async fn known_partner<P: Platform>(
    context: &Context<'_, P>,
    id: &str,
) -> Result<Partenaire, Refusal> {
    let rows = context.rows(by_id(&segment(id))).await?;
    let row = rows.first().ok_or(Fault::PartenaireInconnu)?;
    Ok(Partenaire::read(row)?)
}
