//! One structure told twice is one structure: same identifier, same SIRET, or same name
//! and place.

use super::{communes::simple, raw::RawStructure, report::StructuresReport};
use std::collections::HashMap;

/// Merges the duplicates; each merge is in the report.
pub(super) fn merge_duplicates(
    raw_structures: Vec<RawStructure>,
    report: &mut StructuresReport,
) -> Vec<RawStructure> {
    let mut kept: Vec<RawStructure> = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    for raw in raw_structures {
        let keys = keys(&raw);
        match keys.iter().find_map(|key| seen.get(key).copied()) {
            Some(place) => {
                report.note_duplicate(&kept[place], &raw);
                seen.extend(keys.into_iter().map(|key| (key, place)));
                absorb(&mut kept[place], raw);
            }
            None => {
                seen.extend(keys.into_iter().map(|key| (key, kept.len())));
                kept.push(raw);
            }
        }
    }
    kept
}

/// What it is recognised by.
fn keys(raw: &RawStructure) -> Vec<String> {
    let mut keys = vec![format!("id {}", raw.id)];
    keys.extend(raw.siret.as_ref().map(|siret| format!("siret {siret}")));
    if let Some(commune) = raw.commune {
        // The nature aside: a France services house is often a town hall's of the same name.
        let nature = shared::structures::Ranked::as_str(raw.nature);
        keys.push(format!("nom {} {commune} {nature}", simple(&raw.name)));
    }
    keys
}

/// What either says; where both do, the fresher.
fn absorb(into: &mut RawStructure, other: RawStructure) {
    let (ou, id) = (into.ou.clone(), into.id.clone());
    let first = into.clone();
    let (mut fresh, older) = match other.freshness.le > first.freshness.le {
        true => (other, first),
        false => (first, other),
    };
    fresh.service = fresh.service.union(older.service);
    fresh.resume = fresh.resume.or(older.resume);
    fresh.siret = fresh.siret.or(older.siret);
    fresh.adresse = fresh.adresse.or(older.adresse);
    fresh.telephone = fresh.telephone.or(older.telephone);
    fresh.courriel = fresh.courriel.or(older.courriel);
    fresh.site = fresh.site.or(older.site);
    fresh.ouverture = fresh.ouverture.or(older.ouverture);
    fresh.places = fresh.places.or(older.places);
    fresh.with.extend(older.with);
    fresh.zones.extend(older.zones);
    fresh.dispositifs.extend(older.dispositifs);
    if fresh.admission == shared::structures::Opening::Unknown {
        fresh.admission = older.admission;
    }
    // The finer of two positions.
    if fresh.point.is_none() || older.precision < fresh.precision && older.point.is_some() {
        (fresh.point, fresh.precision) = (older.point, older.precision);
        fresh.commune = older.commune.or(fresh.commune);
    }
    *into = RawStructure { ou, id, ..fresh };
}
