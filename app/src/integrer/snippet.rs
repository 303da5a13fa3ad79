//! What a webmaster pastes.

use super::choice::EmbedChoice;
use crate::frame::escaped;
use shared::embed::{ELEMENTS, ElementSpec};

/// The site that elements come from.
#[derive(Clone, Debug)]
pub struct EmbedSite {
    /// `https://host`.
    pub origin: String,
    /// Where addresses are looked up.
    pub geocoder: String,
    /// The released version that this site serves.
    pub version: &'static str,
    /// What the loader of that version must be, as `integrity` says it, once it is known.
    pub integrity: Option<String>,
}

impl EmbedSite {
    /// The page of an element alone, for who cannot or may not run it elsewhere.
    pub(crate) fn page_of(&self, element: &ElementSpec, choice: &EmbedChoice) -> String {
        let page = element.page;
        let structure = match (element.short(), choice.structure.as_str()) {
            ("candidature", id) if !id.is_empty() => format!("?structure={id}"),
            _ => String::new(),
        };
        format!("{}{page}{structure}", self.origin)
    }

    /// Where all of what is chosen is: the page of the one element, or that of all.
    pub(crate) fn page(&self, choice: &EmbedChoice) -> String {
        match choice.elements.as_slice() {
            [element] => self.page_of(element, choice),
            _ => format!("{}/parcours", self.origin),
        }
    }

    /// The script that defines the elements.
    fn script(&self, pinned: bool) -> String {
        let Self {
            origin, version, ..
        } = self;
        match (&self.integrity, pinned) {
            (Some(integrity), true) => format!(
                "<script type=\"module\" src=\"{origin}/v/{version}/guichet.js\"\n        \
                 integrity=\"{integrity}\" crossorigin=\"anonymous\"></script>"
            ),
            (None, true) => {
                format!("<script type=\"module\" src=\"{origin}/v/{version}/guichet.js\"></script>")
            }
            (_, false) => format!("<script type=\"module\" src=\"{origin}/guichet.js\"></script>"),
        }
    }

    /// The script of who follows.
    pub(crate) fn elements_script(&self) -> String {
        self.script(false)
    }

    /// The elements in the page, and their script.
    pub(crate) fn elements(&self, choice: &EmbedChoice) -> String {
        let mut lines = vec![self.script(choice.pinned)];
        let style = choice.own_accent().map_or(String::new(), |accent| {
            format!(" style=\"--guichet-accent: {accent}\"")
        });
        for element in &choice.elements {
            let (tag, link) = (element.tag, self.page_of(element, choice));
            let attributes = attributes(choice, element);
            lines.push(format!(
                "<{tag}{attributes}{style}>\n  <a href=\"{link}\">{}</a>\n</{tag}>",
                element.title.fr
            ));
        }
        lines.join("\n")
    }

    /// A frame for each element, and the lines that give each its height.
    pub(crate) fn frames(&self, choice: &EmbedChoice) -> String {
        let origin = &self.origin;
        let frames = choice.elements.iter().map(|element| {
            format!(
                "<iframe data-guichet src=\"{origin}/integrer/cadre/{}{}\"\n        \
                 title=\"{}\" width=\"100%\" height=\"640\" loading=\"lazy\"\n        \
                 allow=\"geolocation\" style=\"border: 0\"></iframe>",
                element.short(),
                choice.frame_query(element).replace('&', "&amp;"),
                element.title.fr,
            )
        });
        let mut lines: Vec<_> = frames.collect();
        lines.push(format!(
            "<script>\naddEventListener(\"message\", ({{ data, origin, source }}) => {{\n  \
             if (origin !== \"{origin}\" || !data?.guichet) return;\n  \
             for (const cadre of document.querySelectorAll(\"iframe[data-guichet]\"))\n    \
             if (cadre.contentWindow === source) cadre.height = data.guichet.hauteur;\n}});\n</script>"
        ));
        lines.join("\n")
    }

    pub(crate) fn links(&self, choice: &EmbedChoice) -> String {
        let links = choice.elements.iter().map(|element| {
            let link = self.page_of(element, choice);
            format!("<a href=\"{link}\">{}</a>", element.title.fr)
        });
        links.collect::<Vec<_>>().join("\n")
    }

    /// What a page that has a content security policy must add to it.
    pub(crate) fn policy(&self) -> String {
        let origin = &self.origin;
        let geocoder = host(&self.geocoder);
        format!("script-src {origin} 'wasm-unsafe-eval';\nconnect-src {origin} {geocoder};")
    }
}

/// The attributes of an element, each with a space before it.
pub(super) fn attributes(choice: &EmbedChoice, element: &ElementSpec) -> String {
    let attributes = choice.attributes_of(element).into_iter();
    attributes
        .map(|(name, value)| format!(" {}=\"{}\"", name.as_str(), escaped(value)))
        .collect()
}

/// The rule that gives the elements an accent; empty when they keep theirs.
pub(super) fn accent_rule(choice: &EmbedChoice) -> String {
    let tags = ELEMENTS.each_ref().map(|element| element.tag).join(",");
    choice.own_accent().map_or(String::new(), |accent| {
        format!("{tags}{{--guichet-accent:{accent}}}")
    })
}

/// `https://host` of an address, as a content security policy names it.
pub fn host(address: &str) -> &str {
    let start = address.find("://").map_or(0, |at| at + 3);
    let end = address[start..]
        .find('/')
        .map_or(address.len(), |at| start + at);
    &address[..end]
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::integrer) fn site() -> EmbedSite {
        EmbedSite {
            origin: "https://guichet.test".into(),
            geocoder: "https://geocodeur.test/geocodage".into(),
            version: "1.2.3",
            integrity: Some("sha256-abc=".into()),
        }
    }

    fn chosen(fields: &[(&'static str, &'static str)]) -> EmbedChoice {
        EmbedChoice::read(
            fields
                .iter()
                .map(|(name, value)| ((*name).into(), (*value).into())),
        )
    }

    #[test]
    fn two_lines_that_follow_or_stay() {
        let choice = chosen(&[("territoire", "commune:93066"), ("accent", "#aa0000")]);
        assert_eq!(
            site().elements(&choice),
            "<script type=\"module\" src=\"https://guichet.test/guichet.js\"></script>\n\
             <guichet-qpv territoire=\"commune:93066\" style=\"--guichet-accent: #aa0000\">\n  \
             <a href=\"https://guichet.test/quartier\">Vérifier une adresse</a>\n\
             </guichet-qpv>"
        );
        let pinned = site().elements(&chosen(&[("version", "fixe")]));
        assert!(pinned.contains("/v/1.2.3/guichet.js\""));
        assert!(pinned.contains("integrity=\"sha256-abc=\" crossorigin=\"anonymous\""));
    }

    #[test]
    fn a_frame_says_which_element_and_takes_its_height() {
        let frame = site().frames(&chosen(&[
            ("element", "candidature"),
            ("structure", "criee"),
            ("theme", "clair"),
        ]));
        assert!(frame.contains(
            "src=\"https://guichet.test/integrer/cadre/candidature?structure=criee&amp;theme=clair\""
        ));
        assert!(frame.contains("height=\"640\""));
        assert!(frame.contains("origin !== \"https://guichet.test\""));
    }

    #[test]
    fn what_is_typed_stays_in_its_attribute() {
        let mut choice = chosen(&[("element", "candidature")]);
        choice.structure = "a".into();
        choice.nom = "\"><script>alert(1)</script>".into();
        let snippet = site().elements(&choice);
        assert_eq!(snippet.matches("<script").count(), 1, "{snippet}");
    }

    #[test]
    fn names_the_host_of_an_address() {
        for (address, expect) in [
            ("https://data.geopf.fr/geocodage", "https://data.geopf.fr"),
            ("http://localhost:8787", "http://localhost:8787"),
            ("/geocodage", ""),
            ("", ""),
        ] {
            assert_eq!(host(address), expect);
        }
    }
}
