//! A form that a page of ours posts.

use crate::{
    http::{request::header, response::Refusal},
    platform::RequestBody,
};
use http::{HeaderMap, Request, header};
use shared::wire::v1::Fault;

const KIND: &str = "application/x-www-form-urlencoded";

/// The most bytes of a form, and the most fields.
const BYTES_MAX: usize = 32 << 10;
const FIELDS_MAX: usize = 400;

/// What was sent, field by field, in order.
pub(super) struct DoorForm {
    fields: Vec<(String, String)>,
    pub(super) headers: HeaderMap,
}

impl DoorForm {
    pub(super) async fn read<B: RequestBody>(request: Request<B>) -> Result<Self, Refusal> {
        let kind = header(&request, header::CONTENT_TYPE).split(';').next();
        if !kind.unwrap_or_default().trim().eq_ignore_ascii_case(KIND) {
            return Err(Fault::TypeRefuse(KIND).into());
        }
        let (parts, body) = request.into_parts();
        let body = body.read(BYTES_MAX).await;
        let body = body.map_err(|error| Refusal::of_body(error, BYTES_MAX))?;
        let fields = form_urlencoded::parse(&body).into_owned();
        Ok(Self {
            fields: fields.take(FIELDS_MAX).collect(),
            headers: parts.headers,
        })
    }

    /// The value of a field, without the blanks around it; empty when it is not there.
    pub(super) fn text(&self, name: &str) -> &str {
        let named = self.fields.iter().find(|(other, _)| other == name);
        named.map_or("", |(_, value)| value.trim())
    }

    /// Every value of a field.
    pub(super) fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        let fields = self.fields.iter();
        let named = fields.filter(move |(other, _)| other == name);
        named.map(|(_, value)| value.as_str())
    }

    pub(super) fn fields(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        let fields = self.fields.iter();
        fields.map(|(name, value)| (name.as_str(), value.as_str()))
    }
}
