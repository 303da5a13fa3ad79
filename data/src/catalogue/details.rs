//! What `GET /v1/dispositifs` tells of each entry.

use super::{
    door,
    entry::{Avantage, Quantity, WrittenParameter, WrittenSource},
    index::ReadEntry,
    translation::date,
    vocabulary,
};
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use shared::eligibilite::{Catalogue, EntryState};
use std::collections::BTreeMap;
use toml::Spanned;

/// The entries as the API lists them, in order.
pub(super) fn json(entries: &[ReadEntry], catalogue: &Catalogue) -> Result<Vec<Value>> {
    entries
        .iter()
        .zip(catalogue.entries())
        .map(|(parsed, entry)| dispositif(parsed, entry, catalogue))
        .collect()
}

fn dispositif(
    parsed: &ReadEntry,
    entry: &shared::eligibilite::Entry,
    catalogue: &Catalogue,
) -> Result<Value> {
    let source = &parsed.source;
    let cite = |doc: &str, location: &str| -> Result<Value> {
        let publication = catalogue
            .publications
            .iter()
            .find(|p| p.key == doc)
            .with_context(|| format!("no publication {doc}"))?;
        Ok(json!({
            "doc": doc,
            "titre": publication.title,
            "editeur": publication.publisher,
            "lieu": location,
            "date": publication.date.to_string(),
            "url": publication.url,
        }))
    };
    let sources = |sources: &[WrittenSource]| {
        let cited = sources.iter().map(|s| cite(s.doc.get_ref(), &s.lieu));
        cited.collect::<Result<Vec<_>>>()
    };
    let conditions = entry
        .conditions
        .iter()
        .map(|condition| {
            let publication = &catalogue.publications[usize::from(condition.source.publication)];
            Ok(json!({
                "condition": condition.code,
                "texte": shared::words::condition(&shared::words::FRENCH, entry, condition),
                "source": cite(&publication.key, &condition.source.location)?,
            }))
        })
        .collect::<Result<Vec<_>>>()?;
    let parameters = source
        .parametres
        .iter()
        .map(|(name, parameter)| Ok((name.clone(), history(parameter.get_ref(), &cite)?)))
        .collect::<Result<Map<_, _>>>()?;
    let avantages = source
        .avantages
        .iter()
        .map(|a| avantage(a, &source.parametres, cite(a.doc.get_ref(), &a.lieu)?))
        .collect::<Result<Vec<_>>>()?;
    let appreciation = source
        .appreciation
        .iter()
        .map(|a| {
            let cite = cite(a.doc.get_ref(), &a.lieu)?;
            Ok(json!({ "texte": a.texte, "source": cite }))
        })
        .collect::<Result<Vec<_>>>()?;
    let evolutions = source
        .evolutions
        .iter()
        .map(|e| {
            Ok(json!({
                "sujet": e.sujet,
                "valeur": e.valeur,
                "courant": e.courant,
                "source": cite(e.doc.get_ref(), "")?,
            }))
        })
        .collect::<Result<Vec<_>>>()?;
    let successeur = match entry.state {
        EntryState::Renomme(rank) => Some(catalogue.entries()[usize::from(rank)].id.as_str()),
        _ => None,
    };
    let state = match entry.state {
        EntryState::Actif => "actif",
        EntryState::AVerifier => "a_verifier",
        EntryState::Ferme => "ferme",
        EntryState::Termine => "termine",
        EntryState::Renomme(_) => "renomme",
    };
    let fonctions: Vec<_> = source.fonctions.iter().map(|f| f.as_str()).collect();
    let etapes: Vec<_> = source.etapes.iter().map(|e| e.get_ref()).collect();
    let modalites = source.modalites.as_ref().map(|m| {
        json!({
            "format": m.format.iter().map(|f| f.as_str()).collect::<Vec<_>>(),
            "cout": m.cout.map(|c| c.as_str()),
            "duree": m.duree,
            "candidature": m.candidature.map(|c| c.as_str()),
            "periodicite": m.periodicite,
        })
    });
    Ok(json!({
        "id": parsed.id,
        "nom": entry.name,
        "autres_noms": source.autres_noms,
        "nature": parsed.nature,
        "resume": entry.resume,
        "etat": state,
        "successeur": successeur,
        "fonctions": fonctions,
        "etapes": etapes,
        "public": source.public.iter().map(|p| p.get_ref()).collect::<Vec<_>>(),
        "publics": source.publics,
        "accueil": entry.door.as_ref().map(|door| &door.accueil),
        "parcours": entry.door.as_ref().map(door::etapes),
        "porteurs": source.porteurs.iter().map(|id| id.get_ref()).collect::<Vec<_>>(),
        "site": entry.site,
        "note": source.note,
        "territoire": source.territoire.as_ref().map(|t| &t.libelle),
        "implantation": source.implantation.as_ref().map(|i| i.libelle.get_ref()),
        "conditions": conditions,
        "parametres": parameters,
        "appreciation": appreciation,
        "avantages": avantages,
        "modalites": modalites,
        "evolutions": evolutions,
        "data_inclusion": vocabulary::service(source, &entry.offer.apports),
        "sources": sources(&source.sources)?,
        "verifie_le": entry.verifie_le.to_string(),
    }))
}

/// A number, with each of its values, when it holds and where it is stated.
fn history(
    parameter: &WrittenParameter,
    cite: &impl Fn(&str, &str) -> Result<Value>,
) -> Result<Value> {
    let values = parameter
        .valeurs
        .iter()
        .map(|value| {
            let value = value.get_ref();
            Ok(json!({
                "valeur": quantity(value.valeur),
                "depuis": value.depuis.map(|day| day.to_string()),
                "jusqu_a": value.jusqu_a.map(|day| day.to_string()),
                "source": cite(value.doc.get_ref(), &value.lieu)?,
            }))
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(json!({ "unite": parameter.unite.get_ref(), "valeurs": values }))
}

fn quantity(quantity: Quantity) -> Value {
    match quantity {
        Quantity::Entiere(n) => n.into(),
        Quantity::Decimale(n) => n.into(),
        Quantity::Date(day) => day.to_string().into(),
    }
}

fn avantage(
    avantage: &Avantage,
    parameters: &BTreeMap<String, Spanned<WrittenParameter>>,
    source: Value,
) -> Result<Value> {
    let mut json = Map::new();
    json.insert("type".into(), avantage.r#type.get_ref().as_str().into());
    json.insert("texte".into(), avantage.texte.clone().into());
    let amounts = [
        ("montant_eur", &avantage.montant),
        ("montant_min_eur", &avantage.montant_min),
        ("montant_max_eur", &avantage.montant_max),
        ("montant_moyen_eur", &avantage.montant_moyen),
    ];
    for (key, name) in amounts {
        let Some(parameter) = name
            .as_ref()
            .and_then(|name| parameters.get(name.get_ref()))
        else {
            continue;
        };
        let values = &parameter.get_ref().valeurs;
        let latest = values
            .iter()
            .max_by_key(|v| v.get_ref().depuis.as_ref().and_then(date));
        let value = latest.map(|v| quantity(v.get_ref().valeur));
        json.insert(key.into(), value.into());
    }
    json.insert("source".into(), source);
    Ok(json.into())
}
