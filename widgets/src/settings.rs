//! What the partner and the assembly set: attributes of the element, configuration of the build.

use crate::{focus::FocusTerritoire, reading::JsObject, words::Language};
use shared::embed::{AttributeName, attributes};
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
    /// What it is read in: an element in another language is another element.
    pub(crate) language: Language,
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

impl MapData {
    fn read(config: &JsObject) -> Option<Self> {
        Some(Self {
            version: config.text("donnees")?,
            manifest: config.text("manifeste")?,
        })
    }
}

impl WidgetSettings {
    /// Reads the element and the configuration; `origin` is where the script came from.
    pub(crate) fn read(
        host: &HtmlElement,
        origin: &str,
        config: &JsValue,
        language: Language,
    ) -> Self {
        let config = JsObject::new(config.clone());
        let attribute = |name: AttributeName| {
            let value = host.get_attribute(name.as_str());
            value.filter(|value| !value.is_empty())
        };
        let origin = without_slash(origin.to_owned());
        let api = attribute(attributes::API).map_or_else(|| origin.clone(), without_slash);
        Self {
            catalogue: {
                // The one that the page was assembled with never changes.
                let version = config.text("catalogue").filter(|_| api == origin);
                let name = version.as_deref().unwrap_or("catalogue");
                [&api, "/catalogue/", name, ".gui"].concat()
            },
            data: (api == origin).then(|| MapData::read(&config)).flatten(),
            geocoder: without_slash(
                attribute(attributes::GEOCODEUR)
                    .or_else(|| config.text("geocodeur"))
                    .unwrap_or_default(),
            ),
            territoire: attribute(attributes::TERRITOIRE)
                .and_then(|text| FocusTerritoire::parse(&text)),
            language,
            api,
        }
    }

    /// Those of a page that sets nothing, where the project is built.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn of_the_site(geocoder: &str, language: Language) -> Self {
        Self {
            api: String::new(),
            geocoder: without_slash(geocoder.to_owned()),
            territoire: None,
            catalogue: String::new(),
            language,
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
