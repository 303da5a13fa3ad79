//! What handlers read of a request.

use crate::http::response::Refusal;
use http::{HeaderMap, HeaderName, Request, header};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::Value;
use shared::wire::v1::{Fault, Language, document};
use std::borrow::Cow;

/// Empty when the header is absent or not text.
pub(crate) fn header<C>(request: &Request<C>, name: HeaderName) -> &str {
    header_text(request.headers(), name)
}

/// Same as [`header`], once the request was taken apart.
pub(crate) fn header_text(headers: &HeaderMap, name: HeaderName) -> &str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The language that errors are written in.
pub(crate) fn language<C>(request: &Request<C>) -> Language {
    Language::negotiate(header(request, header::ACCEPT_LANGUAGE))
}

/// `https://host`, as the caller wrote it.
pub(crate) fn origin<C>(request: &Request<C>) -> String {
    let uri = request.uri();
    match (uri.scheme_str(), uri.authority()) {
        (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
        _ => String::new(),
    }
}

pub(crate) fn parameters<C>(
    request: &Request<C>,
) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes())
}

/// Decodes a part of a path. What is not UTF-8 matches no code, so decoding may lose it.
pub(crate) fn segment(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Reads an object; serde would also read a struct from an array, value by value.
pub(crate) fn json_object<T: for<'de> Deserialize<'de>>(body: &[u8]) -> Result<T, Refusal> {
    let object = document::object(body, Fault::CandidatureIllisible)?;
    // The place of a value of the wrong type is known to the reader of texts alone.
    T::deserialize(Value::Object(object)).or_else(|_| {
        serde_json::from_slice(document::without_mark(body))
            .map_err(|e| Fault::CandidatureIllisible(e.line(), e.column()).into())
    })
}

/// The network that a request comes from.
pub(crate) fn network(headers: &HeaderMap) -> String {
    const ADDRESS: HeaderName = HeaderName::from_static("cf-connecting-ip");
    network_of(header_text(headers, ADDRESS))
}

/// An IPv4 address, or the first 56 bits of an IPv6 one: what a household or a site has.
fn network_of(address: &str) -> String {
    use std::net::IpAddr;
    match address.parse() {
        Ok(IpAddr::V6(v6)) => {
            let [a, b, c, d, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}:{:x}", d & 0xff00)
        }
        _ => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::network_of;

    #[test]
    fn a_household_is_one_network() {
        for (address, expect) in [
            ("192.0.2.7", "192.0.2.7"),
            ("2001:db8:1:2ff::1", "2001:db8:1:200"),
            ("2001:db8:1:2ab:9::", "2001:db8:1:200"),
            ("", ""),
        ] {
            assert_eq!(network_of(address), expect);
        }
    }
}
