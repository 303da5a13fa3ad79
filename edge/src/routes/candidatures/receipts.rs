//! Receipts: the key that checks them, and the check.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        request::parameters,
        response::{HttpResponse, Refusal, json},
    },
    platform::{Platform, RequestBody},
    routes::names::{NameRegister, name_of},
};
use http::Request;
use shared::{
    candidature::seals::check_receipt,
    wire::v1::{
        Fault,
        evenement::{ReceiptKey, RecuLu, RecuVerifie},
        question,
    },
};

const BYTES_MAX: usize = 4 << 10;

/// `GET /v1/recus`: the public key, with which anyone can check a receipt without us.
pub(crate) fn key<P: Platform>(
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let public_key = context.keys()?.receipt_key.public_key();
    let key = ReceiptKey {
        algorithme: "Ed25519",
        cle_publique: public_key,
    };
    json("application/json", CacheLifetime::Short, &key)
}

/// `POST /v1/recus`: the receipt alone, as text.
pub(crate) async fn check<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    question::without_parameter(parameters(&request))?;
    let public_key = context.keys()?.receipt_key.public_key();
    let body = request.into_body().read(BYTES_MAX).await;
    let body = body.map_err(|error| Refusal::of_body(error, BYTES_MAX))?;
    let receipt = std::str::from_utf8(&body).map_err(|_| Fault::CandidatureIllisible(1, 1))?;
    let Ok(receipt) = check_receipt(receipt, &public_key) else {
        return json(
            "application/json",
            CacheLifetime::NoStore,
            &RecuVerifie::default(),
        );
    };
    let register = NameRegister::open(context).await;
    let response = RecuVerifie {
        valide: true,
        recu: Some(RecuLu {
            reference: receipt.reference.to_string(),
            structure_nom: name_of(context, &register, &receipt.structure).await?,
            structure: receipt.structure,
            recue_le: receipt.recue_le.to_string(),
        }),
    };
    json("application/json", CacheLifetime::NoStore, &response)
}
