//! The site's files: scripts, modules and data.

use crate::{
    http::{
        cache::{self, CacheLifetime},
        context::Context,
        request::header,
        response::{Body, HttpResponse, Refusal},
    },
    platform::{FileContent, Platform},
    routes::structures::vif,
};
use http::{HeaderValue, Request, Response, StatusCode, header};
use shared::wire::v1::Fault;

/// Extensions and their types. A file with another extension is answered as absent.
const TYPES: [(&str, &str); 15] = [
    ("js", "text/javascript; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("css", "text/css; charset=utf-8"),
    ("json", "application/json"),
    ("qpv", "application/octet-stream"),
    ("gui", "application/octet-stream"),
    ("gus", "application/octet-stream"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("webmanifest", "application/manifest+json"),
    ("tgz", "application/gzip"),
    ("zip", "application/zip"),
    ("csv", "text/csv; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
];

/// Sends the file at the path of the request, or the `.br` beside it to a caller that accepts
/// brotli.
pub(crate) async fn send<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let path = request.uri().path();
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut response = send_path(request, path, context).await?;
    if let Some(says) = vif::says_anything(path, context).await {
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, CacheLifetime::Live.header());
        if says {
            headers.insert(vif::LIVE, HeaderValue::from_static("oui"));
        }
    }
    Ok(response)
}

/// Same as [`send`] for a file whose path is not that of the request.
pub(crate) async fn send_path<P: Platform>(
    request: &Request<P::Body>,
    path: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let mime = mime(path).ok_or(Fault::RouteInconnue)?;
    let if_none_match = Some(header(request, header::IF_NONE_MATCH)).filter(|h| !h.is_empty());
    let read = async |path: &str| {
        // `ReferentielIndisponible`, the usual answer to a failed read, would mislead here: the
        // file may be a script.
        context
            .platform
            .open_file(path, if_none_match)
            .await
            .map_err(|failure| Refusal {
                fault: Fault::ErreurInterne,
                failure: Some(failure),
            })
    };
    if cache::takes_brotli(header(request, header::ACCEPT_ENCODING))
        && let Some(file) = read(&format!("{path}.br")).await?
    {
        let mut response = file_response(file, path, mime);
        let brotli = HeaderValue::from_static("br");
        response
            .headers_mut()
            .insert(header::CONTENT_ENCODING, brotli);
        return Ok(response);
    }
    match read(path).await? {
        Some(file) => Ok(file_response(file, path, mime)),
        None => Err(Fault::RouteInconnue.into()),
    }
}

fn file_response<F>(file: FileContent<F>, path: &str, mime: &'static str) -> HttpResponse<F> {
    let mut response = match file.body {
        Some(stream) => Response::new(Body::Stream(stream)),
        None => {
            let mut response = Response::new(Body::Empty);
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response
        }
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    headers.insert(header::CACHE_CONTROL, lifetime(path).header());
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(etag) = file.etag.and_then(|etag| etag.try_into().ok()) {
        headers.insert(header::ETAG, etag);
    }
    response
}

/// `None` for a path that cannot be one of our files.
fn mime(path: &str) -> Option<&'static str> {
    let ours = path.len() < 256
        && path.starts_with('/')
        && !path.contains("//")
        && !path.contains("/.")
        && path
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'.' | b'-' | b'_'));
    let (_, extension) = path.rsplit('/').next()?.rsplit_once('.')?;
    let (_, mime) = TYPES.iter().find(|(known, _)| *known == extension)?;
    ours.then_some(mime)
}

/// What is in the folder of a version, or has its hash in its name, never changes.
fn lifetime(path: &str) -> CacheLifetime {
    let versioned = path.starts_with("/v/")
        || path
            .strip_prefix("/data/")
            .is_some_and(|rest| rest.contains('/'));
    let name = path.rsplit('/').next().unwrap_or_default();
    let hashed = name
        .split(['.', '-'])
        .any(|part| part.len() >= 8 && part.bytes().all(|b| b.is_ascii_hexdigit()));
    match versioned || hashed {
        true => CacheLifetime::Immutable,
        false => CacheLifetime::Short,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serves_our_files_only() {
        for (path, expect) in [
            ("/guichet.js", Some("text/javascript; charset=utf-8")),
            (
                "/v/0.1.0/guichet.js",
                Some("text/javascript; charset=utf-8"),
            ),
            ("/guichet-0a1b2c3d4e.wasm", Some("application/wasm")),
            (
                "/data/0a1b/2024/tuiles/1370-1146.qpv",
                Some("application/octet-stream"),
            ),
            ("/guichet.js.br", None),
            ("/data/../guichet.js", None),
            ("/.env.js", None),
            ("//hote/guichet.js", None),
            ("/a%2F..%2Fguichet.js", None),
            ("/guichet", None),
            ("/js", None),
            ("/a.js/b", None),
            ("/é.js", None),
            ("", None),
        ] {
            assert_eq!(mime(path), expect, "{path}");
        }
    }

    #[test]
    fn keeps_for_ever_what_never_changes() {
        for (path, expect) in [
            ("/guichet.js", CacheLifetime::Short),
            ("/data/manifeste.qpv", CacheLifetime::Short),
            ("/v1/openapi.json", CacheLifetime::Short),
            ("/v/0.1.0/guichet.js", CacheLifetime::Immutable),
            ("/data/0a1b2c3d/2024/national.qpv", CacheLifetime::Immutable),
            ("/guichet-0a1b2c3d.js", CacheLifetime::Immutable),
            ("/guichet.0a1b2c3d4e5f6071.wasm", CacheLifetime::Immutable),
            ("/guichet-defaced.js", CacheLifetime::Short),
        ] {
            assert_eq!(lifetime(path), expect, "{path}");
        }
    }
}
