//! What a page says once it has answered: an act, and where at most.

use super::{ExpectedShape, Fault, faults::Name, fields::RequestValue, question::collect};
use crate::{
    candidature::Reference,
    codes::CodeCommune,
    inputs::token,
    passage::{Acte, ActeCounts},
    structures::Ranked,
};
use serde::Serialize;
use std::borrow::Cow;

/// The most bytes of such a message.
pub const PASSAGE_BYTES_MAX: usize = 512;

/// The form of `POST /v1/passages`, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What was done.
    pub acte: Acte,
    /// An arrondissement counts for its city.
    pub commune: Option<CodeCommune>,
    /// The public identifier of a partner.
    pub partenaire: Option<Reference>,
}

/// What a page may count: applications are counted where they are received.
const ACTES: &[&str] = &["verdict", "eligibilite", "orientation"];

impl Passage {
    /// Reads the fields of the form.
    pub fn parse<'a>(
        fields: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
    ) -> Result<Self, Fault> {
        let fields = collect(&["acte", "commune", "partenaire"], fields)?;
        let text = |name| match fields.get(name) {
            Some(RequestValue::Text(text)) if !text.is_empty() => Some(token(text)),
            _ => None,
        };
        let acte = text("acte").ok_or(Fault::ChampManquant("acte".into()))?;
        let acte = match Acte::parse(&acte) {
            Some(acte) if ACTES.contains(&acte.as_str()) => acte,
            _ => {
                let asked = acte.chars().take(64).collect();
                return Err(Fault::ValeurInconnue("acte".into(), asked, ACTES));
            }
        };
        let partenaire = text("partenaire").map(|text| text.parse::<Reference>());
        let partenaire = partenaire.transpose().map_err(|()| {
            Fault::ValeurInvalide(Name::Borrowed("partenaire"), ExpectedShape::Identifier)
        })?;
        let commune = text("commune").map(|_| fields.code::<CodeCommune>("commune"));
        Ok(Self {
            acte,
            commune: commune.transpose()?.flatten().map(|code| code.commune()),
            partenaire,
        })
    }
}

/// Combien de fois chaque acte a été compté ; `null` en dessous de 10.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Comptes {
    /// Le premier jour compté.
    #[cfg_attr(feature = "openapi", schemars(extend("format" = "date")))]
    pub depuis: String,
    /// Des adresses ou des points vérifiés.
    pub verifications: Option<u32>,
    /// Des évaluations de droits.
    pub eligibilites: Option<u32>,
    /// Des orientations.
    pub orientations: Option<u32>,
    /// Des candidatures déposées.
    pub candidatures: Option<u32>,
}

impl Comptes {
    /// What may be said of counts since a day.
    pub fn new(depuis: String, counts: &ActeCounts) -> Self {
        Self {
            depuis,
            verifications: counts.told(Acte::Verdict),
            eligibilites: counts.told(Acte::Eligibilite),
            orientations: counts.told(Acte::Orientation),
            candidatures: counts.told(Acte::Candidature),
        }
    }
}

/// Ce qu’un partenaire lit de lui-même.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct SuiviDuPartenaire {
    /// L’identifiant public, à mettre dans l’attribut `partenaire`.
    pub public: String,
    /// Ce qui est venu de ses sites.
    pub comptes: Comptes,
    /// Où tournent ses éléments.
    pub integrations: Vec<IntegrationVue>,
}

/// Un site où des éléments tournent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct IntegrationVue {
    /// `https://ville.fr` : le site, jamais la page.
    pub origine: String,
    /// Les versions chargées le dernier jour ; vide pour qui suit la plus récente.
    pub versions: Vec<String>,
    /// Le dernier jour où il a chargé un élément.
    #[cfg_attr(feature = "openapi", schemars(extend("format" = "date")))]
    pub vue_le: String,
    /// Vrai quand plus rien n’en vient depuis sept jours.
    pub silencieuse: bool,
    /// Les codes d’erreur des sept derniers jours.
    pub erreurs: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(form: &'static [(&'static str, &'static str)]) -> Result<Passage, Fault> {
        Passage::parse(
            form.iter()
                .map(|(name, value)| ((*name).into(), (*value).into())),
        )
    }

    #[test]
    fn a_page_says_an_act_and_a_commune_and_nothing_else() {
        let passage = read(&[
            ("acte", "verdict"),
            ("commune", "75111"),
            ("partenaire", "7kqm4txc"),
        ])
        .unwrap();
        assert_eq!(
            passage.commune.map(|code| code.to_string()).as_deref(),
            Some("75056")
        );
        assert_eq!(
            passage.partenaire.map(|id| id.to_string()).as_deref(),
            Some("7KQM4TXC")
        );
        let bare = read(&[("acte", "orientation"), ("commune", "")]).unwrap();
        assert_eq!((bare.commune, bare.partenaire), (None, None));
        for form in [
            &[("acte", "candidature")][..],
            &[("commune", "93066")],
            &[("acte", "verdict"), ("adresse", "3 rue des Cordiers")],
            &[("acte", "verdict"), ("commune", "93")],
            &[("acte", "verdict"), ("partenaire", "une ville")],
            &[("acte", "verdict"), ("acte", "verdict")],
        ] {
            let form: &'static [_] = Box::leak(form.to_vec().into_boxed_slice());
            assert!(read(form).is_err(), "{form:?}");
        }
    }
}
