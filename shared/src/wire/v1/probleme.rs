//! Errors as the API words them (RFC 9457).

use super::{Code, Faute, Langue, candidature};
use crate::candidature::Defaut;
use serde::Serialize;

/// An error as it is sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Probleme {
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "L’adresse de l’explication de ce code.",
            extend("format" = "uri")
        )
    )]
    r#type: String,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Le même pour toutes les erreurs de ce code.")
    )]
    title: &'static str,
    #[cfg_attr(feature = "openapi", schemars(description = "Le statut HTTP."))]
    status: u16,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Ce qui ne va pas et comment y remédier, dans la langue demandée.")
    )]
    detail: String,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Stable : c’est lui qu’un programme doit lire.")
    )]
    code: Code,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Pointeur JSON (RFC 6901) vers le champ en cause ; pour un paramètre de \
                l’adresse ou une colonne, une barre oblique et son nom.",
            extend("format" = "json-pointer")
        )
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    champ: Option<String>,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "D’un formulaire, tous les champs à corriger, en une fois.")
    )]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fautes: Vec<FauteDeChamp>,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "D’une preuve demandée, ce qu’il faut résoudre : `BITS.ECHEANCE.SCEAU`."
        )
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    defi: Option<String>,
}

/// One of the faults of a form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct FauteDeChamp {
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Pointeur JSON (RFC 6901) vers le champ.",
            extend("format" = "json-pointer")
        )
    )]
    champ: String,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Stable : c’est lui qu’un programme doit lire.")
    )]
    code: Code,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Ce qui ne va pas et comment y remédier, dans la langue demandée.")
    )]
    detail: String,
}

impl FauteDeChamp {
    fn new(defaut: &Defaut, langue: Langue, base: &str) -> Self {
        Self {
            champ: format!("{base}{}", defaut.champ),
            code: candidature::code(&defaut.cause),
            detail: candidature::words(&defaut.cause, langue),
        }
    }
}

impl Probleme {
    /// Words a fault; `origine` (`https://host`) is where its code is explained.
    pub fn new(faute: &Faute, langue: Langue, origine: &str) -> Self {
        Self::within(faute, langue, origine, "")
    }

    /// The same for a part of a document, which starts at the pointer `base`.
    pub fn within(faute: &Faute, langue: Langue, origine: &str, base: &str) -> Self {
        if let Faute::Dans(pointeur, faute) = faute {
            return Self::within(faute, langue, origine, &format!("{base}{pointeur}"));
        }
        let code = faute.code();
        let fautes: Vec<_> = match faute {
            Faute::Candidature(defauts) => defauts
                .iter()
                .map(|defaut| FauteDeChamp::new(defaut, langue, base))
                .collect(),
            _ => Vec::new(),
        };
        let champ = match faute.champ() {
            _ if fautes.len() == 1 => Some(fautes[0].champ.clone()),
            Some(nom) => {
                let nom = nom.replace('~', "~0").replace('/', "~1");
                Some(format!("{base}/{nom}"))
            }
            None => Some(base.to_owned()).filter(|base| !base.is_empty()),
        };
        Self {
            r#type: format!("{origine}/problemes#{}", code.as_str()),
            title: code.titre(langue),
            status: code.status(),
            detail: faute.detail(langue),
            code,
            champ,
            fautes,
            defi: match faute {
                Faute::PreuveDemandee(defi) => Some(defi.as_str().to_owned()),
                _ => None,
            },
        }
    }

    /// The code and the detail, for a form that has no place for the rest.
    pub(super) fn en_bref(&self) -> (&'static str, &str) {
        (self.code.as_str(), &self.detail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_at_the_field_even_with_an_odd_name() {
        let faute = Faute::ChampInconnu("a/b~c".into(), &["lat"]);
        let probleme = Probleme::within(&faute, Langue::Fr, "https://x", "/points/3");
        assert_eq!(probleme.champ.as_deref(), Some("/points/3/a~1b~0c"));
        assert_eq!(probleme.r#type, "https://x/problemes#champ-inconnu");
    }
}
