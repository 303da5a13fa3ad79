//! An entry as its file writes it.

use serde::Deserialize;
use std::collections::BTreeMap;
use toml::{Spanned, value::Datetime};

/// A file of the catalogue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenEntry {
    pub(super) nom: Spanned<String>,
    #[serde(default)]
    pub(super) autres_noms: Vec<String>,
    pub(super) resume: Spanned<String>,
    pub(super) etat: Spanned<WrittenEntryState>,
    pub(super) successeur: Option<Spanned<String>>,
    pub(super) fonctions: Vec<WrittenFonction>,
    #[serde(default)]
    pub(super) etapes: Vec<Spanned<String>>,
    pub(super) public: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) publics: Vec<String>,
    #[serde(default)]
    pub(super) recoit: Vec<Spanned<String>>,
    pub(super) accueil: Option<Spanned<String>>,
    pub(super) trouver: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) besoins: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) porteurs: Vec<Spanned<String>>,
    pub(super) site: Option<String>,
    #[serde(default)]
    pub(super) limites: Vec<String>,
    pub(super) note: Option<String>,
    pub(super) verifie_le: Spanned<Datetime>,
    pub(super) sources: Vec<WrittenSource>,
    pub(super) territoire: Option<WrittenTerritoire>,
    pub(super) implantation: Option<WrittenImplantation>,
    #[serde(default)]
    pub(super) parametres: BTreeMap<String, Spanned<WrittenParameter>>,
    #[serde(default)]
    pub(super) conditions: Vec<Spanned<WrittenRule>>,
    #[serde(default)]
    pub(super) appreciation: Vec<WrittenAppreciation>,
    #[serde(default)]
    pub(super) avantages: Vec<Avantage>,
    pub(super) modalites: Option<Modalites>,
    #[serde(default)]
    pub(super) evolutions: Vec<Evolution>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum WrittenEntryState {
    Actif,
    AVerifier,
    Ferme,
    Termine,
    Renomme,
}

macro_rules! words {
    ($(#[$doc:meta])* $nom:ident { $($variant:ident $texte:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
        pub(super) enum $nom { $(#[serde(rename = $texte)] $variant),* }

        impl $nom {
            pub(super) fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $texte),* }
            }
        }
    };
}

words! {
    /// What somebody does for a project.
    WrittenFonction {
        Accelerer "accelerer", Accompagner "accompagner", Detecter "detecter", Financer "financer", Former "former",
        Heberger "heberger", Ideation "ideation", Incuber "incuber", Informer "informer",
        Mentorer "mentorer", MettreEnReseau "mettre_en_reseau", Orienter "orienter",
        Securiser "securiser", Sensibiliser "sensibiliser", TesterActivite "tester_activite",
    }
}
words! {
    /// How people meet.
    WrittenFormat {
        Individuel "individuel", Collectif "collectif", Presentiel "presentiel",
        Distanciel "distanciel",
    }
}
words! {
    /// Whether it costs.
    WrittenCout { Gratuit "gratuit", Payant "payant" }
}
words! {
    /// When one may apply.
    WrittenCandidature { FilDeLEau "fil_de_l_eau", AppelPeriodique "appel_periodique" }
}

/// Where a fact is stated.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenSource {
    pub(super) doc: Spanned<String>,
    pub(super) lieu: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum WhosePlace {
    Residence,
    Projet,
    Indifferent,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenTerritoire {
    pub(super) qui: Spanned<WhosePlace>,
    pub(super) libelle: String,
    #[serde(default)]
    pub(super) communes: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) epci: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) departements: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) regions: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) outre_mer: bool,
    pub(super) exige: Option<Spanned<String>>,
    pub(super) doc: Spanned<String>,
    pub(super) lieu: String,
}

/// Where an entry stands, when its source does not say whom it takes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenImplantation {
    pub(super) libelle: Spanned<String>,
    #[serde(default)]
    pub(super) communes: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) epci: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) departements: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) regions: Vec<Spanned<String>>,
    pub(super) doc: Spanned<String>,
    pub(super) lieu: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenParameter {
    pub(super) unite: Spanned<String>,
    pub(super) valeurs: Vec<Spanned<WrittenValue>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenValue {
    pub(super) valeur: Quantity,
    pub(super) depuis: Option<Datetime>,
    pub(super) jusqu_a: Option<Datetime>,
    pub(super) doc: Spanned<String>,
    pub(super) lieu: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Quantity {
    Entiere(i32),
    Decimale(f64),
    Date(Datetime),
}

/// A condition, or a rule within one: exactly one of its forms.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenRule {
    pub(super) code: Option<Spanned<String>>,
    pub(super) exige: Option<Spanned<String>>,
    pub(super) doc: Option<Spanned<String>>,
    pub(super) lieu: Option<String>,
    pub(super) champ: Option<Spanned<String>>,
    pub(super) est: Option<bool>,
    pub(super) parmi: Option<Vec<Spanned<String>>>,
    pub(super) non_vide: Option<bool>,
    pub(super) min: Option<Spanned<String>>,
    pub(super) max: Option<Spanned<String>>,
    pub(super) plus_de: Option<Spanned<String>>,
    pub(super) moins_de: Option<Spanned<String>>,
    pub(super) situe: Option<Spanned<WhosePlace>>,
    #[serde(default)]
    pub(super) communes: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) epci: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) departements: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) regions: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) outre_mer: bool,
    pub(super) a_verifier: Option<String>,
    pub(super) un_de: Option<Vec<Spanned<WrittenRule>>>,
    pub(super) tous: Option<Vec<Spanned<WrittenRule>>>,
    pub(super) non: Option<Box<Spanned<WrittenRule>>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenAppreciation {
    pub(super) texte: String,
    pub(super) doc: Spanned<String>,
    pub(super) lieu: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Avantage {
    pub(super) r#type: Spanned<String>,
    pub(super) texte: String,
    pub(super) montant: Option<Spanned<String>>,
    pub(super) montant_min: Option<Spanned<String>>,
    pub(super) montant_max: Option<Spanned<String>>,
    pub(super) montant_moyen: Option<Spanned<String>>,
    pub(super) duree_mois: Option<u16>,
    pub(super) doc: Spanned<String>,
    pub(super) lieu: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Modalites {
    #[serde(default)]
    pub(super) format: Vec<WrittenFormat>,
    pub(super) cout: Option<WrittenCout>,
    pub(super) duree: Option<String>,
    pub(super) candidature: Option<WrittenCandidature>,
    pub(super) periodicite: Option<String>,
    #[serde(default)]
    pub(super) appels: Vec<WrittenAppel>,
}

/// A call, both days included.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenAppel {
    pub(super) debut: Spanned<Datetime>,
    pub(super) fin: Spanned<Datetime>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Evolution {
    pub(super) sujet: String,
    pub(super) valeur: String,
    pub(super) doc: Spanned<String>,
    pub(super) courant: bool,
}

/// `publications.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenPublication {
    pub(super) titre: String,
    pub(super) editeur: String,
    pub(super) date: Datetime,
    pub(super) url: Option<String>,
}
