//! The events sent to a partner, and receipts.

use serde::{Deserialize, Serialize};

/// Ce qui est à envoyer à nouveau : un événement, ou ceux d’une période.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Replay {
    /// Son `webhook-id`.
    pub evenement: Option<String>,
    /// Le début de la période.
    #[cfg_attr(feature = "openapi", schemars(extend("format" = "date-time")))]
    pub depuis: Option<String>,
    /// Sa fin ; maintenant par défaut.
    #[cfg_attr(feature = "openapi", schemars(extend("format" = "date-time")))]
    pub jusqu_a: Option<String>,
}

/// Combien partent à nouveau.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Rejoues {
    /// Zéro d’un bac à sable, qui n’a rien envoyé.
    pub rejoues: usize,
}

/// Les essais d’envoi, le plus récent d’abord.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Evenements {
    /// Mille au plus.
    pub evenements: Vec<Attempt>,
    /// `null` : la liste est entière.
    pub suivant: Option<String>,
}

/// Un essai d’envoi.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "EssaiDEnvoi")
)]
pub struct Attempt {
    /// Le `webhook-id`.
    pub evenement: String,
    /// `candidature.recue`, `candidature.statut`, `candidature.retiree` ou
    /// `candidature.effacee`.
    pub r#type: String,
    /// La candidature.
    pub reference: String,
    /// Ce que l’envoi devient.
    pub sort: String,
    /// Le combientième essai.
    pub essai: u32,
    /// Quand.
    pub le: String,
    /// Ce qu’il a donné.
    pub issue: String,
}

/// De quoi vérifier un reçu sans nous.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "CleDesRecus")
)]
pub struct ReceiptKey {
    /// `Ed25519`.
    pub algorithme: &'static str,
    /// La clé, en base64.
    pub cle_publique: String,
}

/// Ce qu’un reçu dit, s’il est de nous.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct RecuVerifie {
    /// Faux s’il n’est pas de nous, ou s’il a été changé.
    pub valide: bool,
    /// Ce qu’il dit, s’il est de nous.
    #[serde(flatten)]
    pub recu: Option<RecuLu>,
}

/// Un reçu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct RecuLu {
    /// La candidature.
    pub reference: String,
    /// Son identifiant, que le reçu porte.
    pub structure: String,
    /// Comment elle s’appelle aujourd’hui ; `null` quand personne ne le sait ici.
    pub structure_nom: Option<String>,
    /// Quand elle a été reçue.
    #[cfg_attr(feature = "openapi", schemars(extend("format" = "date-time")))]
    pub recue_le: String,
}

/// Un SMS confié à la passerelle de l’exploitant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EnvoiSms<'a> {
    r#type: &'static str,
    data: Sms<'a>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Sms<'a> {
    /// The number, in E.164.
    a: &'a str,
    texte: &'a str,
    /// The same on every attempt.
    reference_envoi: &'a str,
}

impl<'a> EnvoiSms<'a> {
    /// A text to a number.
    pub fn new(a: &'a str, texte: &'a str, reference_envoi: &'a str) -> Self {
        Self {
            r#type: "sms.envoi",
            data: Sms {
                a,
                texte,
                reference_envoi,
            },
        }
    }
}
