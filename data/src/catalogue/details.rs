//! What `GET /v1/dispositifs` tells of each entry.

use super::{
    door,
    entry::{Avantage, Grandeur, Parametre, Source},
    index::Lue,
    translation::date,
};
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use shared::eligibilite::{Catalogue, Etat};
use std::collections::BTreeMap;
use toml::Spanned;

/// The entries as the API lists them, in order.
pub(super) fn json(fiches: &[Lue], catalogue: &Catalogue) -> Result<Vec<Value>> {
    fiches
        .iter()
        .zip(catalogue.fiches())
        .map(|(lue, fiche)| dispositif(lue, fiche, catalogue))
        .collect()
}

fn dispositif(
    lue: &Lue,
    fiche: &shared::eligibilite::Fiche,
    catalogue: &Catalogue,
) -> Result<Value> {
    let source = &lue.source;
    let cite = |doc: &str, lieu: &str| -> Result<Value> {
        let publication = catalogue
            .publications
            .iter()
            .find(|p| p.cle == doc)
            .with_context(|| format!("no publication {doc}"))?;
        Ok(json!({
            "doc": doc,
            "titre": publication.titre,
            "editeur": publication.editeur,
            "lieu": lieu,
            "date": publication.date.to_string(),
            "url": publication.url,
        }))
    };
    let sources = |sources: &[Source]| {
        let cites = sources.iter().map(|s| cite(s.doc.get_ref(), &s.lieu));
        cites.collect::<Result<Vec<_>>>()
    };
    let conditions = fiche
        .conditions
        .iter()
        .map(|condition| {
            let publication = &catalogue.publications[usize::from(condition.source.publication)];
            Ok(json!({
                "condition": condition.code,
                "texte": shared::mots::condition(fiche, condition),
                "source": cite(&publication.cle, &condition.source.lieu)?,
            }))
        })
        .collect::<Result<Vec<_>>>()?;
    let parametres = source
        .parametres
        .iter()
        .map(|(nom, parametre)| Ok((nom.clone(), historique(parametre.get_ref(), &cite)?)))
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
    let successeur = match fiche.etat {
        Etat::Renomme(rang) => Some(catalogue.fiches()[usize::from(rang)].id.as_str()),
        _ => None,
    };
    let etat = match fiche.etat {
        Etat::Actif => "actif",
        Etat::AVerifier => "a_verifier",
        Etat::Ferme => "ferme",
        Etat::Renomme(_) => "renomme",
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
        "id": lue.id,
        "nom": fiche.nom,
        "autres_noms": source.autres_noms,
        "nature": lue.nature,
        "resume": fiche.resume,
        "etat": etat,
        "successeur": successeur,
        "fonctions": fonctions,
        "etapes": etapes,
        "publics": source.publics,
        "accueil": fiche.porte.as_ref().map(|porte| &porte.accueil),
        "parcours": fiche.porte.as_ref().map(door::etapes),
        "porteurs": source.porteurs.iter().map(|id| id.get_ref()).collect::<Vec<_>>(),
        "site": fiche.site,
        "note": source.note,
        "territoire": source.territoire.as_ref().map(|t| &t.libelle),
        "conditions": conditions,
        "parametres": parametres,
        "appreciation": appreciation,
        "avantages": avantages,
        "modalites": modalites,
        "evolutions": evolutions,
        "sources": sources(&source.sources)?,
        "verifie_le": fiche.verifie_le.to_string(),
    }))
}

/// A number, with each of its values, when it holds and where it is stated.
fn historique(parametre: &Parametre, cite: &impl Fn(&str, &str) -> Result<Value>) -> Result<Value> {
    let valeurs = parametre
        .valeurs
        .iter()
        .map(|valeur| {
            let valeur = valeur.get_ref();
            Ok(json!({
                "valeur": grandeur(valeur.valeur),
                "depuis": valeur.depuis.map(|jour| jour.to_string()),
                "jusqu_a": valeur.jusqu_a.map(|jour| jour.to_string()),
                "source": cite(valeur.doc.get_ref(), &valeur.lieu)?,
            }))
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(json!({ "unite": parametre.unite.get_ref(), "valeurs": valeurs }))
}

fn grandeur(grandeur: Grandeur) -> Value {
    match grandeur {
        Grandeur::Entiere(n) => n.into(),
        Grandeur::Decimale(n) => n.into(),
        Grandeur::Date(jour) => jour.to_string().into(),
    }
}

fn avantage(
    avantage: &Avantage,
    parametres: &BTreeMap<String, Spanned<Parametre>>,
    source: Value,
) -> Result<Value> {
    let mut json = Map::new();
    json.insert("type".into(), avantage.r#type.as_str().into());
    json.insert("texte".into(), avantage.texte.clone().into());
    let montants = [
        ("montant_eur", &avantage.montant),
        ("montant_min_eur", &avantage.montant_min),
        ("montant_max_eur", &avantage.montant_max),
        ("montant_moyen_eur", &avantage.montant_moyen),
    ];
    for (cle, nom) in montants {
        let Some(parametre) = nom.as_ref().and_then(|nom| parametres.get(nom.get_ref())) else {
            continue;
        };
        let valeurs = &parametre.get_ref().valeurs;
        let derniere = valeurs
            .iter()
            .max_by_key(|v| v.get_ref().depuis.as_ref().and_then(date));
        let valeur = derniere.map(|v| grandeur(v.get_ref().valeur));
        json.insert(cle.into(), valeur.into());
    }
    json.insert("source".into(), source);
    Ok(json.into())
}
