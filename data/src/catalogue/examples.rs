//! The initiatives that publications describe: from their file to what the API answers.

use super::{
    fault::{CatalogueFault, CatalogueReading},
    index::CatalogueIndex,
};
use serde::Deserialize;
use shared::{
    codes::{CodeCommune, CodeDepartement, CodeRegion},
    situation::Field,
    wire::v1::exemple::{Exemple, ExempleSource, Exemples},
};
use std::{collections::BTreeMap, fmt::Display, path::PathBuf, str::FromStr};
use toml::Spanned;

/// An initiative, as its table writes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenExample {
    nom: Spanned<String>,
    resume: String,
    secteur: Spanned<String>,
    ou: Option<String>,
    #[serde(default)]
    communes: Vec<Spanned<String>>,
    #[serde(default)]
    departements: Vec<Spanned<String>>,
    #[serde(default)]
    regions: Vec<Spanned<String>>,
    depuis: Option<u16>,
    accompagne_par: Option<String>,
    #[serde(default)]
    avec: Vec<Spanned<String>>,
    site: Option<String>,
    doc: Spanned<String>,
    lieu: String,
}

/// Reads the initiatives, and notes what is wrong in them.
pub(super) fn read(
    file: PathBuf,
    text: &str,
    index: &CatalogueIndex<'_>,
    faults: &mut Vec<CatalogueFault>,
) -> Exemples {
    let mut reading = CatalogueReading {
        file,
        text,
        faults: Vec::new(),
    };
    let written = super::build::read_toml::<BTreeMap<String, WrittenExample>>(&mut reading);
    let exemples = written.unwrap_or_default().into_iter();
    let exemples = exemples
        .filter_map(|(id, written)| example(id, written, index, &mut reading))
        .collect();
    faults.append(&mut reading.faults);
    Exemples {
        exemples,
        suivant: None,
    }
}

fn example(
    id: String,
    written: WrittenExample,
    index: &CatalogueIndex<'_>,
    reading: &mut CatalogueReading<'_>,
) -> Option<Exemple> {
    if !Field::Secteur
        .values()
        .contains(&written.secteur.get_ref().as_str())
    {
        let expected = Field::Secteur.values().join(", ");
        let message = format!("secteur inconnu ; sont prévus : {expected}");
        reading.fault(written.secteur.span(), message);
    }
    let placed = !(written.communes.is_empty()
        && written.departements.is_empty()
        && written.regions.is_empty());
    if placed != written.ou.is_some() {
        let message = "« ou » dit en mots ce que communes, departements et regions disent en codes : \
            l'un ne va pas sans l'autre";
        reading.fault(written.nom.span(), message);
    }
    for entry in &written.avec {
        if index.entry(entry.get_ref()).is_none() {
            let message = format!("aucune fiche ne s'appelle « {} »", entry.get_ref());
            reading.fault(entry.span(), message);
        }
    }
    let Some(rank) = index.publication(written.doc.get_ref()) else {
        let message = format!("aucune publication « {} »", written.doc.get_ref());
        reading.fault(written.doc.span(), message);
        return None;
    };
    let (key, publication) = index.publications.get(usize::from(rank))?;
    Some(Exemple {
        id,
        nom: written.nom.get_ref().clone(),
        resume: written.resume,
        secteur: written.secteur.get_ref().clone(),
        ou: written.ou,
        communes: codes::<CodeCommune>(written.communes, reading),
        departements: codes::<CodeDepartement>(written.departements, reading),
        regions: codes::<CodeRegion>(written.regions, reading),
        depuis: written.depuis,
        accompagne_par: written.accompagne_par,
        dispositifs: written.avec.into_iter().map(Spanned::into_inner).collect(),
        site: written.site,
        source: ExempleSource {
            doc: key.clone(),
            titre: publication.titre.clone(),
            editeur: publication.editeur.clone(),
            lieu: written.lieu,
            date: index.date(rank)?.to_string(),
        },
    })
}

/// The codes, once each has been checked.
fn codes<C: FromStr<Err: Display>>(
    written: Vec<Spanned<String>>,
    reading: &mut CatalogueReading<'_>,
) -> Vec<String> {
    for code in &written {
        if let Err(error) = code.get_ref().parse::<C>() {
            reading.fault(code.span(), format!("« {} » : {error}", code.get_ref()));
        }
    }
    written.into_iter().map(Spanned::into_inner).collect()
}
