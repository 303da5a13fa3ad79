//! Where a request comes from, when an element of another site made it.

use crate::{
    http::request::{header, origin},
    store::integrations::Sighting,
};
use http::{Request, header};
use shared::candidature::WebhookHost;

/// The longest origin that is noted.
const ORIGIN_MAX: usize = 100;
/// The longest version.
const VERSION_MAX: usize = 20;

/// The loader, under its two addresses; the version of the second.
fn loaded_version(path: &str) -> Option<&str> {
    if path == "/guichet.js" {
        return Some("");
    }
    let version = path.strip_prefix("/v/")?.strip_suffix("/guichet.js")?;
    let is_version = version.len() <= VERSION_MAX
        && version
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    is_version.then_some(version)
}

/// The site that a request comes from: of its referrer, the origin alone is read.
pub(crate) fn site_of<B>(request: &Request<B>) -> Option<String> {
    let from = match header(request, header::ORIGIN) {
        "" => header(request, header::REFERER),
        origin => origin,
    };
    let host = from.strip_prefix("https://")?.split('/').next()?;
    let is_site = host.len() <= ORIGIN_MAX && host.parse::<WebhookHost>().is_ok();
    let site = format!("https://{host}");
    (is_site && site != origin(request)).then_some(site)
}

/// What an answer with this code says of the site that asked, if it says anything.
pub(crate) fn sighting(site: String, path: &str, code: Option<&'static str>) -> Option<Sighting> {
    let version = loaded_version(path);
    if version.is_none() && code.is_none() {
        return None;
    }
    Some(Sighting {
        origine: site,
        partenaire: String::new(),
        version: version.unwrap_or_default().to_owned(),
        code: code.unwrap_or_default().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_page_its_site_alone_is_noted() {
        let site = |name: &str, value: &str| {
            let request = Request::builder()
                .uri("https://guichet.test/guichet.js")
                .header(name, value)
                .body(())
                .unwrap();
            site_of(&request)
        };
        let town = Some("https://ville.fr".to_owned());
        assert_eq!(site("origin", "https://ville.fr"), town);
        assert_eq!(site("referer", "https://ville.fr/aides?nom=Awa"), town);
        for (name, value) in [
            ("origin", "null"),
            ("origin", "https://guichet.test"),
            ("referer", "http://ville.fr/"),
            ("origin", "https://<script>"),
        ] {
            assert_eq!(site(name, value), None, "{value}");
        }
    }

    #[test]
    fn a_loader_says_its_version_and_anything_else_its_error() {
        let of = |path, code| sighting("https://ville.fr".into(), path, code);
        assert_eq!(of("/v/1.2.0/guichet.js", None).unwrap().version, "1.2.0");
        assert_eq!(of("/guichet.js", None).unwrap().version, "");
        assert_eq!(of("/v1/qpv", None), None);
        assert_eq!(
            of("/v1/qpv", Some("champ-inconnu")).unwrap().code,
            "champ-inconnu"
        );
    }
}
