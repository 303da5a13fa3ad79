//! One structure told twice is one structure: same identifier, same SIRET, or same name
//! and place.

use super::{communes::simple, raw::Brute, report::Rapport};
use std::collections::HashMap;

/// Merges the duplicates; each merge is in the report.
pub(super) fn fusionne(brutes: Vec<Brute>, rapport: &mut Rapport) -> Vec<Brute> {
    let mut gardees: Vec<Brute> = Vec::new();
    let mut connues: HashMap<String, usize> = HashMap::new();
    for brute in brutes {
        let cles = cles(&brute);
        match cles.iter().find_map(|cle| connues.get(cle).copied()) {
            Some(place) => {
                rapport.fusionne(&gardees[place], &brute);
                connues.extend(cles.into_iter().map(|cle| (cle, place)));
                absorbe(&mut gardees[place], brute);
            }
            None => {
                connues.extend(cles.into_iter().map(|cle| (cle, gardees.len())));
                gardees.push(brute);
            }
        }
    }
    gardees
}

/// What it is recognised by.
fn cles(brute: &Brute) -> Vec<String> {
    let mut cles = vec![format!("id {}", brute.id)];
    cles.extend(brute.siret.as_ref().map(|siret| format!("siret {siret}")));
    if let Some(commune) = brute.commune {
        // The nature aside: a France services house is often a town hall's of the same name.
        let nature = shared::structures::Rang::as_str(brute.nature);
        cles.push(format!("nom {} {commune} {nature}", simple(&brute.nom)));
    }
    cles
}

/// What either says; where both do, the fresher.
fn absorbe(gardee: &mut Brute, autre: Brute) {
    let (ou, id) = (gardee.ou.clone(), gardee.id.clone());
    let premiere = gardee.clone();
    let (mut fraiche, vieille) = match autre.datation.le > premiere.datation.le {
        true => (autre, premiere),
        false => (premiere, autre),
    };
    fraiche.service = fraiche.service.union(vieille.service);
    fraiche.resume = fraiche.resume.or(vieille.resume);
    fraiche.siret = fraiche.siret.or(vieille.siret);
    fraiche.adresse = fraiche.adresse.or(vieille.adresse);
    fraiche.telephone = fraiche.telephone.or(vieille.telephone);
    fraiche.courriel = fraiche.courriel.or(vieille.courriel);
    fraiche.site = fraiche.site.or(vieille.site);
    fraiche.ouverture = fraiche.ouverture.or(vieille.ouverture);
    fraiche.places = fraiche.places.or(vieille.places);
    fraiche.avec.extend(vieille.avec);
    fraiche.zones.extend(vieille.zones);
    fraiche.dispositifs.extend(vieille.dispositifs);
    if fraiche.admission == shared::structures::Admission::Inconnue {
        fraiche.admission = vieille.admission;
    }
    // The finer of two positions.
    if fraiche.point.is_none() || vieille.precision < fraiche.precision && vieille.point.is_some() {
        (fraiche.point, fraiche.precision) = (vieille.point, vieille.precision);
        fraiche.commune = vieille.commune.or(fraiche.commune);
    }
    *gardee = Brute { ou, id, ..fraiche };
}
