//! How long answers may be cached, and whether the caller has one already.

use crate::platform::hex;
use http::{HeaderValue, header};
use sha2::{Digest, Sha256};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CacheLifetime {
    NoStore,
    /// Five minutes, by the caller alone: the address of the request holds a place.
    Private,
    /// Five minutes, by any cache: data changes only with a deployment.
    Short,
    /// Two minutes, by any cache: structures and operators change it at any time.
    Live,
    /// For ever, because the name changes with the content.
    Immutable,
}

impl CacheLifetime {
    pub(crate) fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::NoStore => "no-store",
            Self::Private => "private, max-age=300",
            Self::Short => "public, max-age=300",
            Self::Live => "public, max-age=120",
            Self::Immutable => "public, max-age=31536000, immutable",
        })
    }
}

/// A strong `ETag`, from the body alone.
pub(crate) fn etag(body: &[u8]) -> String {
    format!("\"{}\"", hex(&Sha256::digest(body)[..16]))
}

/// Whether an `If-None-Match` header names this `ETag`. A `W/` is ignored: a proxy that
/// compresses an answer marks its `ETag` as weak.
pub(crate) fn matches(if_none_match: &str, etag: &str) -> bool {
    if_none_match.split(',').map(str::trim).any(|candidate| {
        candidate == "*" || candidate.strip_prefix("W/").unwrap_or(candidate) == etag
    })
}

/// Whether an `Accept-Encoding` header takes brotli.
pub(crate) fn takes_brotli(accept_encoding: &str) -> bool {
    accept_encoding.split(',').any(|choice| {
        let mut parts = choice.split(';').map(str::trim);
        let refused = |q: &str| {
            q.strip_prefix("q=")
                .is_some_and(|q| q.parse().is_ok_and(|q: f32| q <= 0.0))
        };
        parts
            .next()
            .is_some_and(|coding| coding.eq_ignore_ascii_case("br"))
            && !parts.any(refused)
    })
}

/// The `http` crate lacks this header.
pub(crate) const CORP: header::HeaderName =
    header::HeaderName::from_static("cross-origin-resource-policy");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_a_validator_it_gave() {
        for (header, expect) in [
            ("\"a\"", true),
            ("W/\"a\"", true),
            ("\"b\", \"a\"", true),
            ("*", true),
            ("\"b\"", false),
            ("a", false),
            ("", false),
        ] {
            assert_eq!(matches(header, "\"a\""), expect, "{header}");
        }
        assert_eq!(etag(b""), "\"e3b0c44298fc1c149afbf4c8996fb924\"");
    }

    #[test]
    fn gives_brotli_to_who_takes_it() {
        for (header, expect) in [
            ("gzip, deflate, br, zstd", true),
            ("br;q=1.0", true),
            ("BR", true),
            ("br;q=0", false),
            ("br; q=0.0", false),
            ("gzip", false),
            ("brotli", false),
            ("*", false),
            ("", false),
        ] {
            assert_eq!(takes_brotli(header), expect, "{header}");
        }
    }
}
