//! What two artefacts write alike: what is done, for whom and how.

use super::{Ensemble, Rang, Service};
use crate::artefact::{Lecteur, Scribe};

pub(crate) fn ecris_service(scribe: &mut Scribe, service: &Service) {
    scribe.entier(service.fonctions.bits());
    scribe.entier(service.stades.into());
    scribe.entier(service.besoins.into());
    scribe.entier(service.publics.bits());
    // Four bits of three lists, and two answers.
    let manieres = u32::from(service.formats)
        | u32::from(service.suivis) << 2
        | u32::from(service.horaires) << 4
        | match service.enfants {
            None => 0,
            Some(non) if !non => 1 << 7,
            Some(_) => 2 << 7,
        }
        | service.cout.map_or(0, |cout| cout.rang() + 1) << 9
        | service.principale.map_or(0, |fonction| fonction.rang() + 1) << 11;
    scribe.entier(manieres);
    scribe.entier(service.langues as u32);
    scribe.entier((service.langues >> 32) as u32);
}

pub(crate) fn lis_service(lecteur: &mut Lecteur<'_>) -> Service {
    let fonctions = lis_ensemble(lecteur);
    let stades = lecteur.petit(1 << 8) as u8;
    let besoins = lecteur.petit(1 << 16);
    let publics = lis_ensemble(lecteur);
    let manieres = lecteur.entier();
    let service = Service {
        fonctions,
        stades,
        besoins,
        publics,
        formats: (manieres & 3) as u8,
        suivis: (manieres >> 2 & 3) as u8,
        horaires: (manieres >> 4 & 7) as u8,
        langues: u64::from(lecteur.entier()) | u64::from(lecteur.entier()) << 32,
        enfants: match manieres >> 7 & 3 {
            0 => None,
            1 => Some(false),
            _ => Some(true),
        },
        cout: parmi(lecteur, manieres >> 9 & 3),
        principale: parmi(lecteur, manieres >> 11),
    };
    lecteur.exige(manieres >> 7 & 3 < 3);
    for (champ, bits) in service.listes() {
        lecteur.exige(u128::from(bits) < 1 << champ.valeurs().len() as u32);
    }
    service
}

fn lis_ensemble<T: Rang>(lecteur: &mut Lecteur<'_>) -> Ensemble<T> {
    let lu = Ensemble::from_bits(lecteur.entier());
    lecteur.exige(lu.is_some());
    lu.unwrap_or_default()
}

/// A value by its rank and one, nothing for none.
fn parmi<T: Rang>(lecteur: &mut Lecteur<'_>, n: u32) -> Option<T> {
    let rang = n.checked_sub(1)?;
    let valeur = T::TOUS.get(rang as usize).copied();
    lecteur.exige(valeur.is_some());
    valeur
}
