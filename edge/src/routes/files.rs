//! The site's files: scripts, modules, data, passed on as they are.

use crate::{
    http::{
        cache::{self, Duree},
        context::Context,
        request::entete,
        response::{Corps, Refus, Reponse},
    },
    platform::{Fichier, Platform},
};
use http::{HeaderValue, Request, Response, StatusCode, header};
use shared::wire::v1::Faute;

/// The types that are served; what is of none is not there.
const TYPES: [(&str, &str); 12] = [
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
    ("txt", "text/plain; charset=utf-8"),
];

/// Passes on the file of a path, or the `.br` beside it to who takes brotli.
pub(crate) async fn passe<P: Platform>(
    requete: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let chemin = requete.uri().path();
    passe_chemin(requete, chemin.strip_suffix('/').unwrap_or(chemin), context).await
}

/// The same for a file that has another address than the route.
pub(crate) async fn passe_chemin<P: Platform>(
    requete: &Request<P::Body>,
    chemin: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let mime = mime(chemin).ok_or(Faute::RouteInconnue)?;
    let if_none_match = Some(entete(requete, header::IF_NONE_MATCH)).filter(|h| !h.is_empty());
    let read = async |chemin: &str| {
        // Not data for answers: whatever is wrong is no one's affair but ours.
        context
            .platform
            .open_file(chemin, if_none_match)
            .await
            .map_err(|panne| Refus {
                faute: Faute::ErreurInterne,
                panne: Some(panne),
            })
    };
    if cache::takes_brotli(entete(requete, header::ACCEPT_ENCODING))
        && let Some(fichier) = read(&format!("{chemin}.br")).await?
    {
        let mut reponse = pass(fichier, chemin, mime);
        let brotli = HeaderValue::from_static("br");
        reponse
            .headers_mut()
            .insert(header::CONTENT_ENCODING, brotli);
        return Ok(reponse);
    }
    match read(chemin).await? {
        Some(fichier) => Ok(pass(fichier, chemin, mime)),
        None => Err(Faute::RouteInconnue.into()),
    }
}

fn pass<F>(fichier: Fichier<F>, chemin: &str, mime: &'static str) -> Reponse<F> {
    let mut reponse = match fichier.corps {
        Some(flux) => Response::new(Corps::Flux(flux)),
        None => {
            let mut reponse = Response::new(Corps::Vide);
            *reponse.status_mut() = StatusCode::NOT_MODIFIED;
            reponse
        }
    };
    let headers = reponse.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    headers.insert(header::CACHE_CONTROL, duree(chemin).header());
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(etag) = fichier.etag.and_then(|etag| etag.try_into().ok()) {
        headers.insert(header::ETAG, etag);
    }
    reponse
}

/// The type of a path that could be one of our files.
fn mime(chemin: &str) -> Option<&'static str> {
    let ours = chemin.len() < 256
        && chemin.starts_with('/')
        && !chemin.contains("//")
        && !chemin.contains("/.")
        && chemin
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'.' | b'-' | b'_'));
    let (_, extension) = chemin.rsplit('/').next()?.rsplit_once('.')?;
    let (_, mime) = TYPES.iter().find(|(known, _)| *known == extension)?;
    ours.then_some(mime)
}

/// A version's folder and a name that carries its hash never change.
fn duree(chemin: &str) -> Duree {
    let versioned = chemin.starts_with("/v/")
        || chemin
            .strip_prefix("/data/")
            .is_some_and(|rest| rest.contains('/'));
    let name = chemin.rsplit('/').next().unwrap_or_default();
    let hashed = name
        .split(['.', '-'])
        .any(|part| part.len() >= 8 && part.bytes().all(|b| b.is_ascii_hexdigit()));
    match versioned || hashed {
        true => Duree::Immuable,
        false => Duree::Courte,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serves_our_files_only() {
        for (chemin, expect) in [
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
            assert_eq!(mime(chemin), expect, "{chemin}");
        }
    }

    #[test]
    fn keeps_for_ever_what_never_changes() {
        for (chemin, expect) in [
            ("/guichet.js", Duree::Courte),
            ("/data/manifeste.qpv", Duree::Courte),
            ("/v1/openapi.json", Duree::Courte),
            ("/v/0.1.0/guichet.js", Duree::Immuable),
            ("/data/0a1b2c3d/2024/national.qpv", Duree::Immuable),
            ("/guichet-0a1b2c3d.js", Duree::Immuable),
            ("/guichet.0a1b2c3d4e5f6071.wasm", Duree::Immuable),
            ("/guichet-defaced.js", Duree::Courte),
        ] {
            assert_eq!(duree(chemin), expect, "{chemin}");
        }
    }
}
