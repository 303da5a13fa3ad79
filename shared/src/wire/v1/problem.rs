//! Errors as the API writes them (RFC 9457).

use super::{Code, Fault, Language, candidature};
use crate::candidature::FieldFault;
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
    #[cfg_attr(
        feature = "openapi",
        schemars(
            with = "Option<Vec<super::orientation::Other<'static>>>",
            description = "D’une structure que personne n’atteint, d’autres à qui écrire ou que \
                l’on peut appeler : les mieux placées d’abord."
        )
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    autres_structures: Option<Vec<serde_json::Value>>,
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
    fn new(field_fault: &FieldFault, language: Language, base: &str) -> Self {
        Self {
            champ: format!("{base}{}", field_fault.field),
            code: candidature::code(&field_fault.cause),
            detail: candidature::words(&field_fault.cause, language),
        }
    }
}

impl Probleme {
    /// Describes a fault; `origin` (`https://host`) is where its code is explained.
    pub fn new(fault: &Fault, language: Language, origin: &str) -> Self {
        Self::within(fault, language, origin, "")
    }

    /// The same for a part of a document, which starts at the pointer `base`.
    pub fn within(fault: &Fault, language: Language, origin: &str, base: &str) -> Self {
        if let Fault::Dans(pointer, fault) = fault {
            return Self::within(fault, language, origin, &format!("{base}{pointer}"));
        }
        let code = fault.code();
        let fautes: Vec<_> = match fault {
            Fault::Candidature(field_faults) => field_faults
                .iter()
                .map(|field_fault| FauteDeChamp::new(field_fault, language, base))
                .collect(),
            _ => Vec::new(),
        };
        let champ = match fault.field() {
            _ if fautes.len() == 1 => Some(fautes[0].champ.clone()),
            Some(name) => {
                let name = name.replace('~', "~0").replace('/', "~1");
                Some(format!("{base}/{name}"))
            }
            None => Some(base.to_owned()).filter(|base| !base.is_empty()),
        };
        Self {
            r#type: format!("{origin}/problemes#{}", code.as_str()),
            title: code.title(language),
            status: code.status(),
            detail: fault.detail(language),
            code,
            champ,
            fautes,
            defi: match fault {
                Fault::PreuveDemandee(defi) => Some(defi.as_str().to_owned()),
                _ => None,
            },
            autres_structures: match fault {
                Fault::StructureInjoignable(others) => Some(others.clone()),
                _ => None,
            },
        }
    }

    /// The code and the detail, for a format without room for the rest.
    pub(super) fn in_brief(&self) -> (&'static str, &str) {
        (self.code.as_str(), &self.detail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_at_the_field_even_with_an_odd_name() {
        let fault = Fault::UnknownField("a/b~c".into(), &["lat"]);
        let problem = Probleme::within(&fault, Language::Fr, "https://x", "/points/3");
        assert_eq!(problem.champ.as_deref(), Some("/points/3/a~1b~0c"));
        assert_eq!(problem.r#type, "https://x/problemes#champ-inconnu");
    }
}
