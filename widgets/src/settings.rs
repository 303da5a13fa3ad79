//! What the partner and the assembly set: attributes of the element, configuration of the build.

use crate::location::FoundPlace;
use crate::reading::JsObject;
use shared::codes::{CodeCommune, CodeDepartement};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// The settings of one element.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WidgetSettings {
    /// Where the data is, without a final slash.
    pub(crate) api: String,
    /// Where the geocoder is, without a final slash.
    pub(crate) geocoder: String,
    /// The territory whose places come first.
    pub(crate) territoire: Option<FocusTerritoire>,
    /// Where the catalogue is.
    pub(crate) catalogue: String,
    /// What the assembly knew of the data, when the element uses the data it was assembled with.
    pub(crate) data: Option<MapData>,
}

/// The data that the assembly put beside the glue.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MapData {
    /// The folder of this set under `/data/`.
    pub(crate) version: String,
    /// The manifest, in base64.
    pub(crate) manifest: String,
}

/// The territory that a partner's page is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum FocusTerritoire {
    /// `commune:93066`.
    Commune(CodeCommune),
    /// `departement:93`.
    Departement(CodeDepartement),
}

impl MapData {
    fn read(config: &JsObject) -> Option<Self> {
        Some(Self {
            version: config.text("donnees")?,
            manifest: config.text("manifeste")?,
        })
    }
}

impl FocusTerritoire {
    /// The attribute's value. An EPCI is accepted and changes nothing here: its
    /// communes are not known to the page. A value that says nothing is no territory.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (kind, code) = text.trim().split_once(':')?;
        match kind {
            "commune" => code.parse().ok().map(Self::Commune),
            "departement" => code.parse().ok().map(Self::Departement),
            _ => None,
        }
    }

    /// Whether a place lies in it, as far as its commune tells.
    pub(crate) fn contains(self, location: &FoundPlace) -> bool {
        location.commune.is_some_and(|commune| match self {
            Self::Commune(code) => commune == code || commune.commune() == code,
            Self::Departement(code) => commune.departement() == code,
        })
    }
}

impl WidgetSettings {
    /// Reads the element and the configuration; `origin` is where the script came from.
    pub(crate) fn read(host: &HtmlElement, origin: &str, config: &JsValue) -> Self {
        let config = JsObject::new(config.clone());
        let attribute = |name| host.get_attribute(name).filter(|value| !value.is_empty());
        let origin = without_slash(origin.to_owned());
        let api = attribute("api").map_or_else(|| origin.clone(), without_slash);
        Self {
            catalogue: {
                // The one that the page was assembled with never changes.
                let version = config.text("catalogue").filter(|_| api == origin);
                let name = version.as_deref().unwrap_or("catalogue");
                [&api, "/catalogue/", name, ".gui"].concat()
            },
            data: (api == origin).then(|| MapData::read(&config)).flatten(),
            geocoder: without_slash(
                attribute("geocodeur")
                    .or_else(|| config.text("geocodeur"))
                    .unwrap_or_default(),
            ),
            territoire: attribute("territoire").and_then(|text| FocusTerritoire::parse(&text)),
            api,
        }
    }

    /// Those of a page that sets nothing, where the project is built.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn of_the_site(geocoder: &str) -> Self {
        Self {
            api: String::new(),
            geocoder: without_slash(geocoder.to_owned()),
            territoire: None,
            catalogue: String::new(),
            data: None,
        }
    }

    /// Who receives what the resident types, as it is named on screen.
    pub(crate) fn service(&self) -> &str {
        let address = self.geocoder.as_str();
        address.split('/').nth(2).unwrap_or(address)
    }
}

fn without_slash(mut url: String) -> String {
    if url.ends_with('/') {
        url.pop();
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_territory_is_read_from_the_attribute() {
        let check = |text: &str, expected: Option<&str>| {
            let lu = FocusTerritoire::parse(text);
            let lu = lu.as_ref().map(|territoire| match territoire {
                FocusTerritoire::Commune(code) => code.as_str(),
                FocusTerritoire::Departement(code) => code.as_str(),
            });
            assert_eq!(lu, expected, "{text}");
        };
        check("commune:93066", Some("93066"));
        check(" departement:2A ", Some("2A"));
        check("epci:200057867", None);
        check("93066", None);
        check("", None);
    }
}
