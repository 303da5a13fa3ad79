//! What a webmaster chose of what to embed, and how.

use super::colour::Colour;
use shared::{
    codes::CodeTerritoire,
    embed::{AttributeName, ELEMENTS, ElementSpec, attributes},
};
use std::borrow::Cow;

/// What is to be embedded.
#[derive(Clone, Debug)]
pub struct EmbedChoice {
    /// One at least.
    pub(crate) elements: Vec<&'static ElementSpec>,
    pub(crate) territoire: String,
    /// Of the structure to write to, its identifier, then its name once it is known.
    pub structure: String,
    pub nom: String,
    pub(crate) dispositif: String,
    pub(crate) theme: &'static str,
    pub(crate) accent: Colour,
    /// Whether the script is a version that does not change.
    pub(crate) pinned: bool,
    pub(crate) way: EmbedWay,
    pub(crate) host: PreviewHost,
    pub(crate) wide: bool,
    /// What could not be taken, as it is told.
    pub(crate) faults: Vec<String>,
}

/// As what the elements come into a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EmbedWay {
    Elements,
    Frame,
    Link,
    Poster,
}

/// What page the preview looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PreviewHost {
    Plain,
    Cms,
    Dark,
}

impl EmbedWay {
    pub(crate) const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::Elements, "elements", "Dans la page (conseillé)"),
        (Self::Frame, "cadre", "Dans un cadre (iframe)"),
        (Self::Link, "lien", "Par un lien"),
        (Self::Poster, "affiche", "Par une affiche à imprimer"),
    ];
}

impl PreviewHost {
    pub(crate) const ALL: [(Self, &'static str, &'static str); 3] = [
        (Self::Plain, "simple", "une page simple"),
        (Self::Cms, "cms", "le site d’une commune"),
        (Self::Dark, "sombre", "une page sombre"),
    ];

    pub(crate) fn code(self) -> &'static str {
        let found = Self::ALL.into_iter().find(|(host, ..)| *host == self);
        found.map_or("simple", |(_, code, _)| code)
    }
}

pub(crate) const THEMES: [(&str, &str); 3] = [
    ("auto", "Comme l’appareil"),
    ("clair", "Clair"),
    ("sombre", "Sombre"),
];

impl Default for EmbedChoice {
    fn default() -> Self {
        Self {
            elements: ELEMENTS.iter().take(1).collect(),
            territoire: String::new(),
            structure: String::new(),
            nom: String::new(),
            dispositif: String::new(),
            theme: "auto",
            accent: Colour::ACCENT,
            pinned: false,
            way: EmbedWay::Elements,
            host: PreviewHost::Plain,
            wide: false,
            faults: Vec::new(),
        }
    }
}

impl EmbedChoice {
    /// Reads the fields of the form. What says nothing is left as it is by default, and what
    /// cannot be taken is told.
    pub fn read<'a>(fields: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>) -> Self {
        let mut choice = Self::default();
        let mut elements: Vec<&'static ElementSpec> = Vec::new();
        for (name, value) in fields {
            let value = value.trim();
            match &*name {
                _ if value.is_empty() => {}
                "element" => elements.extend(ElementSpec::of(value)),
                "territoire" => match is_territoire(value) {
                    true => value.clone_into(&mut choice.territoire),
                    false => choice.faults.push(format!(
                        "« {value} » n’est pas un territoire : écrivez par exemple commune:93066, \
                         epci:200057867, departement:93 ou qpv:QN09301M."
                    )),
                },
                "structure" => choice.structure = identifier(value),
                "dispositif" => choice.dispositif = identifier(value),
                "theme" => {
                    let known = THEMES.into_iter().find(|(code, _)| *code == value);
                    choice.theme = known.map_or(choice.theme, |(code, _)| code);
                }
                "accent" => match value.parse() {
                    Ok(colour) => choice.accent = colour,
                    Err(()) => choice.faults.push(format!(
                        "« {value} » n’est pas une couleur : écrivez-la comme #0f5c63."
                    )),
                },
                "version" => choice.pinned = value == "fixe",
                "maniere" => choice.way = of_code(&EmbedWay::ALL, value).unwrap_or(choice.way),
                "hote" => choice.host = of_code(&PreviewHost::ALL, value).unwrap_or(choice.host),
                "largeur" => choice.wide = value == "1280",
                _ => {}
            }
        }
        if !elements.is_empty() {
            // In the order in which a resident needs them, and each once.
            let chosen = |element: &&ElementSpec| elements.iter().any(|e| e.tag == element.tag);
            choice.elements = ELEMENTS.iter().filter(chosen).collect();
        }
        choice
    }

    /// The attributes that an element is written with.
    pub(crate) fn attributes_of(&self, element: &ElementSpec) -> Vec<(AttributeName, &str)> {
        let all = [
            (attributes::TERRITOIRE, self.territoire.as_str()),
            (attributes::STRUCTURE, &self.structure),
            (attributes::NOM, &self.nom),
            (attributes::DISPOSITIF, &self.dispositif),
            (
                attributes::THEME,
                match self.theme {
                    "auto" => "",
                    theme => theme,
                },
            ),
        ];
        let said = all.into_iter().filter(|(_, value)| !value.is_empty());
        said.filter(|(name, _)| element.takes(*name)).collect()
    }

    /// The accent, unless it is the one that there would be anyway.
    pub(crate) fn own_accent(&self) -> Option<Colour> {
        (self.accent != Colour::ACCENT).then_some(self.accent)
    }

    /// The same choice as a query, for the pages that show it.
    pub(crate) fn query(&self) -> String {
        let mut fields: Vec<(&str, &str)> = Vec::new();
        fields.extend(
            self.elements
                .iter()
                .map(|element| ("element", element.short())),
        );
        fields.extend(self.settings());
        let accent = self.own_accent().map(|accent| accent.to_string());
        fields.extend(accent.as_deref().map(|accent| ("accent", accent)));
        fields.push(("hote", self.host.code()));
        query(&fields)
    }

    /// The same for one element in a frame of its own.
    pub(crate) fn frame_query(&self, element: &ElementSpec) -> String {
        let accent = self.own_accent().map(|accent| accent.to_string());
        let mut fields: Vec<_> = self.settings().collect();
        let attributes = self.attributes_of(element);
        fields.retain(|(name, _)| attributes.iter().any(|(of, _)| of.as_str() == *name));
        fields.extend(accent.as_deref().map(|accent| ("accent", accent)));
        query(&fields)
    }

    fn settings(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = [
            ("territoire", self.territoire.as_str()),
            ("structure", &self.structure),
            ("dispositif", &self.dispositif),
            ("theme", self.theme),
        ];
        all.into_iter()
            .filter(|(_, value)| !value.is_empty() && *value != "auto")
    }
}

/// Fields as an address carries them, with a mark before them when there are some.
fn query(fields: &[(&str, &str)]) -> String {
    let mut written = String::new();
    for (name, value) in fields {
        written.push(if written.is_empty() { '?' } else { '&' });
        written.push_str(name);
        written.push('=');
        for byte in value.bytes() {
            match byte.is_ascii_alphanumeric() || b"-._~:".contains(&byte) {
                true => written.push(char::from(byte)),
                false => written.push_str(&format!("%{byte:02X}")),
            }
        }
    }
    written
}

fn of_code<T: Copy>(all: &[(T, &'static str, &'static str)], code: &str) -> Option<T> {
    let found = all.iter().find(|(_, of, _)| *of == code);
    found.map(|(value, ..)| *value)
}

pub(super) fn is_territoire(text: &str) -> bool {
    text.trim().parse::<CodeTerritoire>().is_ok()
}

/// What an identifier can be made of, and nothing else.
fn identifier(text: &str) -> String {
    let allowed = |c: &char| c.is_ascii_alphanumeric() || "-_.:".contains(*c);
    text.chars().filter(allowed).take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&'static str, &'static str)]) -> EmbedChoice {
        EmbedChoice::read(
            fields
                .iter()
                .map(|(name, value)| ((*name).into(), (*value).into())),
        )
    }

    #[test]
    fn nothing_said_is_the_first_element_alone() {
        let choice = read(&[("territoire", ""), ("element", "")]);
        assert_eq!(choice.elements.len(), 1);
        assert!(choice.faults.is_empty());
        assert!(choice.attributes_of(choice.elements[0]).is_empty());
        assert_eq!(choice.query(), "?element=qpv&hote=simple");
    }

    #[test]
    fn each_element_gets_the_attributes_that_it_takes() {
        let choice = read(&[
            ("element", "candidature"),
            ("element", "qpv"),
            ("element", "qpv"),
            ("territoire", "departement:93"),
            ("structure", "une\"><structure"),
            ("theme", "sombre"),
            ("accent", "#fa0"),
        ]);
        let tags: Vec<_> = choice.elements.iter().map(|element| element.tag).collect();
        assert_eq!(tags, ["guichet-qpv", "guichet-candidature"]);
        let attributes = |rank: usize| -> Vec<_> {
            let all = choice.attributes_of(choice.elements[rank]).into_iter();
            all.map(|(name, value)| format!("{}={value}", name.as_str()))
                .collect()
        };
        assert_eq!(attributes(0), ["territoire=departement:93", "theme=sombre"]);
        assert_eq!(attributes(1), ["structure=unestructure", "theme=sombre"]);
        assert_eq!(
            choice.frame_query(choice.elements[0]),
            "?territoire=departement:93&theme=sombre&accent=%23ffaa00"
        );
    }

    #[test]
    fn what_cannot_be_taken_is_told() {
        let choice = read(&[("territoire", "Paris"), ("accent", "bleu")]);
        assert_eq!(choice.faults.len(), 2);
        assert_eq!(choice.territoire, "");
        assert_eq!(choice.accent, Colour::ACCENT);
    }
}
