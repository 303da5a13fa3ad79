//! The content of an application, as it is sealed in the store and shown to those who may
//! read it.

use super::{
    form::{Block, Candidat, CandidatureForm, Prescripteur, Projet, QpvCheck},
    given::{Given, read},
    outcome::ContactWay,
};
use crate::{codes::CodeCommune, inputs::line};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The most verdicts that an application keeps.
pub const ELIGIBILITE_MAX: usize = 500;

/// Ce qu’une candidature dit : la personne, son projet, et ce qui les accompagne.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct CandidatureContent {
    pub candidat: Candidat,
    pub projet: Projet,
    /// Ce qui a été répondu de l’adresse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qpv: Option<QpvCheck>,
    /// Ce qui a été répondu de ses droits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligibilite: Option<VerdictsKept>,
    /// Qui l’a déposée pour elle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prescripteur: Option<Prescripteur>,
    /// Si la structure peut la transmettre à une autre.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub accord_transmission: bool,
}

/// Ce qui est conservé d’une évaluation.
// Only what the structure needs: the reasons reveal more of a person than anyone asked
// for, and the structure can ask for them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "VerdictsConserves")
)]
pub struct VerdictsKept {
    /// Un verdict par dispositif.
    pub resultats: Vec<VerdictKept>,
    /// Le jour de l’évaluation.
    pub evalue_le: Option<String>,
    pub catalogue: Option<String>,
}

/// Le verdict d’un dispositif.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "VerdictConserve")
)]
pub struct VerdictKept {
    pub dispositif: String,
    /// `eligible`, `non_eligible` ou `indetermine`.
    pub verdict: String,
}

impl VerdictsKept {
    fn of(eligibilite: &Map<String, Value>) -> Self {
        let short = |value: Option<&Value>| {
            let text = line(value.and_then(Value::as_str)?);
            (text.len() <= 100).then_some(text)
        };
        let results = eligibilite.get("resultats").and_then(Value::as_array);
        let results = results.into_iter().flatten().take(ELIGIBILITE_MAX);
        Self {
            resultats: results
                .filter_map(|result| {
                    Some(VerdictKept {
                        dispositif: short(result.get("dispositif"))?,
                        verdict: short(result.get("verdict"))?,
                    })
                })
                .collect(),
            evalue_le: short(eligibilite.get("evalue_le")),
            catalogue: short(eligibilite.get("catalogue")),
        }
    }
}

/// The bytes are not the content of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentError;

impl CandidatureContent {
    /// The commune of the project, where the form said one.
    pub fn commune(&self) -> Option<CodeCommune> {
        self.projet.commune.value()?.parse().ok()
    }

    /// What is kept of a checked form.
    pub fn of(form: CandidatureForm) -> Self {
        Self {
            candidat: form.candidat.into_value().unwrap_or_default(),
            projet: form.projet.into_value().unwrap_or_default(),
            qpv: form.qpv.into_value(),
            eligibilite: form.eligibilite.value().map(VerdictsKept::of),
            accord_transmission: form.accord_transmission == Given::Value(true),
            prescripteur: form.prescripteur.into_value(),
        }
    }

    pub fn read(bytes: &[u8]) -> Result<Self, ContentError> {
        // An object first: `serde` would also read a struct from an array, value by value.
        let object: Map<String, Value> = serde_json::from_slice(bytes).map_err(|_| ContentError)?;
        let content: Self = read(object, |_, _| {}).map_err(|_| ContentError)?;
        let prescripteur = content.prescripteur.as_ref();
        let sound = content.candidat.wrong().is_empty()
            && content.projet.wrong().is_empty()
            && prescripteur.is_none_or(|prescripteur| prescripteur.wrong().is_empty());
        sound.then_some(content).ok_or(ContentError)
    }

    pub fn write(&self) -> Result<Vec<u8>, ContentError> {
        // By way of a map, which sorts its keys: equal contents are equal bytes, whatever the
        // order of the fields above.
        let value = serde_json::to_value(self).map_err(|_| ContentError)?;
        serde_json::to_vec(&value).map_err(|_| ContentError)
    }

    /// The person's telephone number in E.164, if given.
    pub fn telephone(&self) -> Option<&str> {
        self.candidat.telephone.as_deref()
    }

    /// The person's e-mail address, if given.
    pub fn courriel(&self) -> Option<&str> {
        self.candidat.courriel.as_deref()
    }

    /// How the person hears that there is news: by the way they chose, as far as we can. A
    /// telephone number given to be called is no consent to texts.
    pub fn contact_way(&self) -> Option<ContactWay> {
        match self.candidat.contact_prefere.text() {
            "sms" if self.telephone().is_some() => Some(ContactWay::Sms),
            _ => self.courriel().map(|_| ContactWay::Courriel),
        }
    }

    /// The same content with the person's details replaced.
    pub fn with_candidat(&self, candidat: Candidat) -> Self {
        Self {
            candidat,
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The content of an application sealed before it was a struct.
    const KEPT: &str = r#"{"candidat":{"contact_prefere":"telephone","creneaux":["soir"],"langue":"fr","prenom":"Awa","telephone":"+33612345678"},"eligibilite":{"catalogue":"sha256:0","evalue_le":null,"resultats":[{"dispositif":"citeslab","verdict":"eligible"}]},"prescripteur":{"accord_du_candidat":true,"organisation":"Mission locale","referent":"Jo"},"projet":{"commune":"93066","resume":"Un atelier de couture","secteur":"textile"},"qpv":{"bandes":{"300":"dans"},"distance_m":0.0,"motif":null,"qpv":{"code":"QN09301M"},"statut":"dans"}}"#;

    #[test]
    fn what_is_sealed_today_is_read_and_written_byte_for_byte() {
        let content = CandidatureContent::read(KEPT.as_bytes()).unwrap();
        assert_eq!(content.telephone(), Some("+33612345678"));
        assert_eq!(content.projet.secteur.text(), "textile");
        assert_eq!(String::from_utf8(content.write().unwrap()).unwrap(), KEPT);
    }

    #[test]
    fn what_is_damaged_is_an_error_and_no_blank() {
        for damaged in [
            "",
            "[]",
            "{\"candidat\":3}",
            "{\"candidat\":{\"prenom\":3}}",
            "{\"eligibilite\":{\"resultats\":[{}]}}",
        ] {
            let read = CandidatureContent::read(damaged.as_bytes());
            assert_eq!(read, Err(ContentError), "{damaged}");
        }
    }
}
