//! What is said today of structures, as the API writes it.

use super::{Fault, question::collect};
use crate::{
    Date,
    codes::CodeDepartement,
    situation::Field,
    structures::{CardChange, CardFields, Column, Directory, LiveCard, LiveLayer},
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::borrow::Cow;

/// The query of `GET /v1/structures/vif`, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LiveQuery {
    /// The département.
    pub departement: CodeDepartement,
}

impl LiveQuery {
    /// Reads the parameters.
    pub fn parse<'a>(
        parameters: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
    ) -> Result<Self, Fault> {
        let fields = collect(&["departement"], parameters)?;
        let departement = fields.code("departement")?;
        let departement = departement.ok_or(Fault::ChampManquant("departement".into()))?;
        Ok(Self { departement })
    }
}

/// Ce qui se dit aujourd’hui des structures d’un département.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Vif<'a> {
    departement: CodeDepartement,
    /// Les fiches dont quelque chose est dit, dans l’ordre de leurs identifiants.
    fiches: Vec<FicheVive<'a>>,
    /// Celles qui ne sont dans aucune liste chargée.
    ajoutees: Vec<StructureAjoutee<'a>>,
    /// Faux quand la base ne répond pas : les listes chargées valent alors seules.
    a_jour: bool,
    evalue_le: String,
}

/// Ce qui est dit d’une structure.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct FicheVive<'a> {
    id: &'a str,
    /// Le jour où cela a été dit ; `null` quand seule la réception est connue.
    verifie_le: Option<String>,
    joignable: bool,
    /// Jusqu’à quand elle ne reçoit personne, ce jour compris.
    pause_jusqu_au: Option<String>,
    /// Vrai quand elle n’existe plus.
    retiree: bool,
    /// Les champs dits : ceux qui sont absents restent ceux de la liste.
    #[cfg_attr(
        feature = "openapi",
        schemars(with = "serde_json::Map<String, serde_json::Value>")
    )]
    champs: SaidFields<'a>,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct StructureAjoutee<'a> {
    id: &'a str,
    nom: &'a str,
}

#[derive(Clone, Copy, Debug)]
struct SaidFields<'a>(Option<&'a CardFields>);

impl<'a> Vif<'a> {
    /// What a layer says of a département on a day; `works` when the database answered.
    pub fn new(
        layer: &'a LiveLayer,
        departement: CodeDepartement,
        today: Date,
        works: bool,
    ) -> Self {
        let fiches = layer
            .cards()
            .iter()
            .map(|card| FicheVive::new(card, layer, today));
        let named = |added: &'a Directory| {
            let ranks = 0..added.len() as u32;
            ranks.filter_map(|rank| {
                Some(StructureAjoutee {
                    id: added.text(rank, Column::Id)?,
                    nom: added.text(rank, Column::Name)?,
                })
            })
        };
        Self {
            departement,
            fiches: fiches.collect(),
            ajoutees: layer.added().into_iter().flat_map(named).collect(),
            a_jour: works,
            evalue_le: today.to_string(),
        }
    }
}

impl<'a> FicheVive<'a> {
    fn new(card: &'a LiveCard, layer: &LiveLayer, today: Date) -> Self {
        let fields = match &card.change {
            CardChange::Withdrawn => None,
            CardChange::Fields(fields) => Some(&**fields),
        };
        Self {
            id: &card.id,
            verifie_le: card.verifie_le.map(|day| day.to_string()),
            joignable: layer.is_joignable(&card.id, today),
            pause_jusqu_au: card.pause.map(|day| day.to_string()),
            retiree: card.change == CardChange::Withdrawn,
            champs: SaidFields(fields),
        }
    }
}

impl Serialize for SaidFields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let Some(fields) = self.0 else {
            return map.end();
        };
        for (name, said) in [
            ("resume", &fields.resume),
            ("adresse", &fields.adresse),
            ("telephone", &fields.telephone),
            ("courriel", &fields.courriel),
            ("site", &fields.site),
            ("ouverture", &fields.ouverture),
        ] {
            if let Some(text) = said {
                map.serialize_entry(name, text)?;
            }
        }
        if let Some(langues) = fields.langues {
            let values = Field::Langues.values().iter().enumerate();
            let spoken = |bits: u64| {
                let spoken = values.filter(|(rank, _)| bits >> rank & 1 == 1);
                spoken.map(|(_, value)| *value).collect::<Vec<_>>()
            };
            map.serialize_entry("langues", &langues.map(spoken))?;
        }
        if let Some(places) = fields.places {
            map.serialize_entry("places", &places)?;
        }
        if let Some(appels) = &fields.appels {
            let appels = appels.as_ref().map(|appels| {
                let each = appels
                    .iter()
                    .map(|appel| [appel.start.to_string(), appel.end.to_string()]);
                each.collect::<Vec<_>>()
            });
            map.serialize_entry("appels", &appels)?;
        }
        map.end()
    }
}
