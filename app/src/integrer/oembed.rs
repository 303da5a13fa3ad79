//! What a program makes of a link to a page with elements: a frame (oembed.com, 2.3.4.4).

use super::{choice::EmbedChoice, snippet::EmbedSite};
use serde_json::{Value, json};
use shared::embed::ELEMENTS;

/// The answer about an address of this site; `None` for one without an element of its own.
pub fn oembed(url: &str, site: &EmbedSite) -> Option<Value> {
    let url = url.split(['?', '#']).next()?.trim_end_matches('/');
    let element = ELEMENTS
        .iter()
        .find(|element| site.page_of(element, &EmbedChoice::default()) == url)?;
    let origin = &site.origin;
    let (short, title) = (element.short(), element.title.fr);
    Some(json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "Guichet",
        "provider_url": origin,
        "title": title,
        "width": "100%",
        "height": 640,
        "html": format!(
            "<iframe src=\"{origin}/integrer/cadre/{short}\" title=\"{title}\" width=\"100%\" \
             height=\"640\" allow=\"geolocation\"></iframe>"
        ),
    }))
}

/// The `Link` header by which a program finds that answer, for a page that has an element of
/// its own.
pub fn oembed_link(path: &str, origin: &str) -> Option<String> {
    let told = ["/quartier", "/aides", "/aide", "/ecrire"].contains(&path);
    told.then(|| {
        let escaped = origin.replace(':', "%3A").replace('/', "%2F");
        let path = path.replace('/', "%2F");
        format!(
            "<{origin}/oembed?url={escaped}{path}&format=json>; rel=\"alternate\"; \
             type=\"application/json+oembed\"; title=\"Guichet\""
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::integrer::snippet::tests::site;

    #[test]
    fn each_page_of_an_element_is_told_as_a_frame() {
        for element in &ELEMENTS {
            let page = site().page_of(element, &EmbedChoice::default());
            let told = oembed(&page, &site()).expect("a page");
            let frame = format!("/integrer/cadre/{}\"", element.short());
            assert!(told["html"].as_str().unwrap().contains(&frame));
            let path = page.strip_prefix("https://guichet.test").unwrap();
            let link = oembed_link(path, "https://guichet.test").expect("a link");
            assert!(
                link.starts_with("<https://guichet.test/oembed?url=https%3A%2F%2Fguichet.test%2F")
            );
        }
        for other in [
            "",
            "https://guichet.test/",
            "https://ailleurs.test/quartier",
        ] {
            assert_eq!(oembed(other, &site()), None, "{other}");
            assert_eq!(oembed_link(other, "https://guichet.test"), None);
        }
    }
}
