//! What the partner and the assembly set: attributes of the element, configuration of the build.

use crate::lecture::Objet;
#[cfg(feature = "qpv")]
use crate::lieu::Lieu;
#[cfg(feature = "qpv")]
use shared::codes::{CodeCommune, CodeDepartement};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// The settings of one element.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reglages {
    /// Where the data is, without a final slash.
    pub(crate) api: String,
    /// Where the geocoder is, without a final slash.
    #[cfg(feature = "qpv")]
    pub(crate) geocodeur: String,
    /// The territory whose places come first.
    #[cfg(feature = "qpv")]
    pub(crate) territoire: Option<Territoire>,
    /// Where the catalogue is.
    #[cfg(feature = "tout")]
    pub(crate) catalogue: String,
    /// What the assembly knew of the data, when the element uses the data it was assembled with.
    #[cfg(feature = "qpv")]
    pub(crate) donnees: Option<Donnees>,
}

/// The data that the assembly put beside the glue.
#[cfg(feature = "qpv")]
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Donnees {
    /// The folder of this set under `/data/`.
    pub(crate) version: String,
    /// The manifest, in base64.
    pub(crate) manifeste: String,
}

/// The territory that a partner's page is about.
#[cfg(feature = "qpv")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Territoire {
    /// `commune:93066`.
    Commune(CodeCommune),
    /// `departement:93`.
    Departement(CodeDepartement),
}

#[cfg(feature = "qpv")]
impl Donnees {
    fn lit(config: &Objet) -> Option<Self> {
        Some(Self {
            version: config.texte("donnees")?,
            manifeste: config.texte("manifeste")?,
        })
    }
}

#[cfg(feature = "qpv")]
impl Territoire {
    /// The attribute's value. An EPCI is accepted and changes nothing here: its
    /// communes are not known to the page. A value that says nothing is no territory.
    pub(crate) fn parse(texte: &str) -> Option<Self> {
        let (genre, code) = texte.trim().split_once(':')?;
        match genre {
            "commune" => code.parse().ok().map(Self::Commune),
            "departement" => code.parse().ok().map(Self::Departement),
            _ => None,
        }
    }

    /// Whether a place lies in it, as far as its commune tells.
    pub(crate) fn contient(self, lieu: &Lieu) -> bool {
        lieu.commune.is_some_and(|commune| match self {
            Self::Commune(code) => commune == code || commune.commune() == code,
            Self::Departement(code) => commune.departement() == code,
        })
    }
}

impl Reglages {
    /// Reads the element and the configuration; `origine` is where the script came from.
    pub(crate) fn lit(hote: &HtmlElement, origine: &str, config: &JsValue) -> Self {
        let config = Objet::new(config.clone());
        let attribut = |nom| hote.get_attribute(nom).filter(|valeur| !valeur.is_empty());
        let origine = sans_barre(origine.to_owned());
        let api = attribut("api").map_or_else(|| origine.clone(), sans_barre);
        Self {
            #[cfg(feature = "tout")]
            catalogue: {
                // The one that the page was assembled with never changes.
                let version = config.texte("catalogue").filter(|_| api == origine);
                let nom = version.as_deref().unwrap_or("catalogue");
                [&api, "/catalogue/", nom, ".gui"].concat()
            },
            #[cfg(feature = "qpv")]
            donnees: (api == origine).then(|| Donnees::lit(&config)).flatten(),
            #[cfg(feature = "qpv")]
            geocodeur: sans_barre(
                attribut("geocodeur")
                    .or_else(|| config.texte("geocodeur"))
                    .unwrap_or_default(),
            ),
            #[cfg(feature = "qpv")]
            territoire: attribut("territoire").and_then(|texte| Territoire::parse(&texte)),
            api,
        }
    }

    /// Who receives what the resident types, as it is named on screen.
    #[cfg(feature = "qpv")]
    pub(crate) fn service(&self) -> &str {
        let adresse = self.geocodeur.as_str();
        adresse.split('/').nth(2).unwrap_or(adresse)
    }
}

fn sans_barre(mut url: String) -> String {
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
        let check = |texte: &str, attendu: Option<&str>| {
            let lu = Territoire::parse(texte);
            let lu = lu.as_ref().map(|territoire| match territoire {
                Territoire::Commune(code) => code.as_str(),
                Territoire::Departement(code) => code.as_str(),
            });
            assert_eq!(lu, attendu, "{texte}");
        };
        check("commune:93066", Some("93066"));
        check(" departement:2A ", Some("2A"));
        check("epci:200057867", None);
        check("93066", None);
        check("", None);
    }
}
