//! The elements alone on a page: what a frame shows, and what the preview shows in pages that
//! look like those of others.

use super::{
    choice::{EmbedChoice, PreviewHost},
    snippet::{accent_rule, attributes},
};
use crate::frame::escaped;
use shared::embed::ElementSpec;

/// Tells the page around the frame how high it is.
pub const FRAME_SCRIPT: &str = "\
const tell=()=>parent.postMessage({guichet:{hauteur:Math.ceil(document.documentElement.getBoundingClientRect().height)}},\"*\");\
new ResizeObserver(tell).observe(document.documentElement)";

const BASE: &str = "html{color-scheme:light dark}body{margin:0;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}";

/// A page whose style is its own.
#[derive(Clone, Debug)]
pub struct FramedPage {
    pub html: String,
    pub style: String,
}

/// One element, for a frame on another site.
pub fn frame_page(element: &ElementSpec, choice: &EmbedChoice) -> FramedPage {
    let style = format!("{BASE}{}", accent_rule(choice));
    let title = element.title.fr;
    let content = written(element, choice);
    let script = format!("<script>{FRAME_SCRIPT}</script>\n");
    FramedPage {
        html: document(title, &style, &content, &script),
        style,
    }
}

/// The chosen elements, in a page such as theirs may be.
pub fn preview_page(choice: &EmbedChoice) -> FramedPage {
    let own = match choice.host {
        PreviewHost::Plain => include_str!("hosts/plain.css"),
        PreviewHost::Cms => include_str!("hosts/cms.css"),
        PreviewHost::Dark => include_str!("hosts/dark.css"),
    };
    let style = format!("{BASE}{own}{}", accent_rule(choice));
    let elements = choice.elements.iter();
    let elements: String = elements.map(|element| written(element, choice)).collect();
    let content = format!(
        "<header><p>Ville d’Exemple</p><nav aria-label=\"Rubriques\"><ul><li>Vivre ici</li>\
         <li>Démarches</li><li>Associations</li></ul></nav></header>\n\
         <main><h1>Vos démarches</h1>\n<p>Voici le texte de votre page, avant le module.</p>\n\
         {elements}<p>Et la suite de votre page.</p></main>\n\
         <footer><p>Mairie, 1 place de la République</p></footer>\n"
    );
    FramedPage {
        html: document("Aperçu", &style, &content, ""),
        style,
    }
}

/// An element as the snippet writes it, but for its colour, which the style of the page has.
fn written(element: &ElementSpec, choice: &EmbedChoice) -> String {
    let (tag, attributes) = (element.tag, attributes(choice, element));
    let without = "Ce module demande JavaScript.";
    format!("<{tag}{attributes}><noscript>{without}</noscript></{tag}>\n")
}

fn document(title: &str, style: &str, content: &str, script: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{}</title>\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <base target=\"_blank\">\n<link rel=\"icon\" href=\"data:,\">\n\
         <style>{style}</style>\n\
         <script type=\"module\" src=\"/guichet.js\"></script>\n\
         </head>\n<body>\n{content}{script}</body>\n</html>\n",
        escaped(title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_has_one_element_and_says_its_height() {
        let fields = [("territoire", "commune:93066"), ("accent", "#123456")];
        let choice = EmbedChoice::read(fields.map(|(n, v)| (n.into(), v.into())).into_iter());
        let element = ElementSpec::of("qpv").unwrap();
        let page = frame_page(element, &choice);
        assert!(
            page.html
                .contains("<guichet-qpv territoire=\"commune:93066\">")
        );
        assert!(page.html.contains(FRAME_SCRIPT));
        assert!(
            page.style
                .contains("guichet-candidature{--guichet-accent:#123456}")
        );
        assert!(page.html.contains(&page.style));
    }

    #[test]
    fn each_host_has_a_style_that_stays_in_its_element() {
        for (host, ..) in PreviewHost::ALL {
            let choice = EmbedChoice {
                host,
                ..EmbedChoice::default()
            };
            let page = preview_page(&choice);
            assert!(!page.style.contains("</"));
            assert!(page.html.contains("<h1>") && page.html.contains("<guichet-qpv>"));
        }
    }
}
