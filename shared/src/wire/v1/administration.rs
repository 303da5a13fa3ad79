//! Requests and answers of the administration.

use serde::{Deserialize, Serialize};

/// Un partenaire à créer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct NouveauPartenaire {
    /// Comment il s’appelle.
    #[cfg_attr(
        feature = "openapi",
        schemars(length(max = crate::candidature::NAME_MAX))
    )]
    pub nom: String,
    /// Ce que sa clé permet.
    #[cfg_attr(
        feature = "openapi",
        schemars(extend("enum" = ["prescripteur", "structure", "lecture"]))
    )]
    pub portee: String,
    /// De la portée `structure`, laquelle.
    #[cfg_attr(
        feature = "openapi",
        schemars(length(max = crate::inputs::IDENTIFIER_MAX))
    )]
    pub structure: Option<String>,
    /// Vrai si ses candidatures sont des essais.
    #[serde(default)]
    pub bac_a_sable: bool,
    /// Les sites d’où sa clé peut servir ; tous par défaut.
    #[serde(default)]
    pub origines: Vec<String>,
    /// Les hôtes qui reçoivent ses webhooks.
    #[serde(default)]
    pub hotes: Vec<String>,
    /// `https`, chez l’un des `hotes` ou en dessous.
    pub webhook: Option<String>,
    /// Où il est averti par courriel.
    pub courriel: Option<String>,
    /// Vrai quand vous avez vérifié que son webhook répond, ou que quelqu’un lit cette boîte :
    /// sa structure est alors joignable. Un webhook qui répond à un envoi le dit aussi.
    #[serde(default)]
    pub recoit: bool,
    /// Demandes par minute.
    pub quota: Option<u32>,
}

/// Ce qui change d’un partenaire.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct PartenaireChange {
    /// Les sites d’où sa clé peut servir.
    pub origines: Option<Vec<String>>,
    /// Les hôtes qui reçoivent ses webhooks.
    pub hotes: Option<Vec<String>>,
    /// `https`, chez l’un des `hotes` ou en dessous.
    pub webhook: Option<String>,
    /// Où il est averti par courriel.
    pub courriel: Option<String>,
    /// Vrai quand vous avez vérifié que quelqu’un reçoit ; faux quand plus personne ne reçoit.
    /// Une autre adresse remet en doute ce qui avait été vérifié.
    pub recoit: Option<bool>,
    /// Demandes par minute.
    pub quota: Option<u32>,
}

/// Le jour pour lequel faire ce qui est dû.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct TachesAFaire {
    /// En local seulement ; maintenant par défaut.
    #[cfg_attr(feature = "openapi", schemars(extend("format" = "date-time")))]
    pub maintenant: Option<String>,
}

/// Un partenaire, sans ses clés.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct PartenaireVu {
    /// Son identifiant.
    pub id: String,
    /// Ce que ses sites écrivent dans l’attribut `partenaire`.
    pub public: String,
    /// Comment il s’appelle.
    pub nom: String,
    /// `prescripteur`, `structure` ou `lecture`.
    pub portee: &'static str,
    /// De la portée `structure`, laquelle.
    pub structure: Option<String>,
    /// Vrai si ses candidatures sont des essais.
    pub bac_a_sable: bool,
    /// Les sites d’où sa clé peut servir.
    pub origines: Vec<String>,
    /// Les hôtes qui reçoivent ses webhooks.
    pub hotes: Vec<String>,
    /// Où il reçoit ses événements.
    pub webhook: Option<String>,
    /// Depuis quand l’on sait que quelqu’un reçoit ; `null` : on ne le sait pas.
    pub recoit_le: Option<String>,
    /// Quand son webhook a répondu qu’il n’existe plus (410) ; il n’en a plus depuis.
    pub webhook_parti_le: Option<String>,
    /// Demandes par minute.
    pub quota: u32,
    /// Quand il a été créé.
    pub cree_le: String,
    /// Quand il a été révoqué.
    pub revoque_le: Option<String>,
}

/// Un partenaire qui vient d’être créé.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct PartenaireCree {
    /// Le partenaire.
    pub partenaire: PartenaireVu,
    /// Sa clé, montrée ici seulement.
    pub cle: String,
    /// Ce qui signe ses webhooks, montré ici seulement.
    pub secret_webhook: String,
}

/// Tous les partenaires.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Partenaires {
    /// Dans l’ordre de leur création.
    pub partenaires: Vec<PartenaireVu>,
    /// `null` : la liste est entière.
    pub suivant: Option<String>,
}

/// Une nouvelle clé.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct CleRenouvelee {
    /// Montrée ici seulement.
    pub cle: String,
}

/// Un nouveau secret de webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct SecretRenouvele {
    /// Montré ici seulement.
    pub secret_webhook: String,
}

/// Ce qui a été fait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct TachesFaites {
    /// Combien d’envois ont été essayés.
    pub essais: usize,
    /// Combien d’échéances sont passées.
    pub echeances: usize,
    /// Combien de clés ont été oubliées.
    pub cles: usize,
    /// Combien d’éléments n’ont pas pu être lus.
    pub illisibles: usize,
}

/// L’état de la base.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct EtatDeLaBase {
    /// Combien de candidatures y sont.
    pub candidatures: u32,
    /// Combien ont été gardées sans que personne en soit averti.
    pub sans_annonce: u32,
    /// Combien d’envois attendent.
    pub en_attente: u32,
    /// Combien d’envois ont été abandonnés.
    pub abandonnes: u32,
    /// Combien attendent que leur partenaire ait de nouveau où recevoir.
    pub sans_recepteur: u32,
    /// Combien de lignes ne peuvent pas être lues, par table.
    pub illisibles: Illisibles,
    /// `ok` quand elle est saine.
    pub integrite: String,
    /// L’heure qu’il est ici.
    pub maintenant: String,
}

/// Combien de lignes de chaque table ne peuvent pas être lues, sans leur clé.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Illisibles {
    /// Des candidatures.
    pub candidature: u32,
    /// De leurs historiques.
    pub historique: u32,
    /// Des envois.
    pub envoi: u32,
    /// De leurs essais.
    pub livraison: u32,
    /// Des partenaires.
    pub partenaire: u32,
}
