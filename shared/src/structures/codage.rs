//! What two artefacts write alike: what is done, for whom and how.

use super::{Ensemble, Rang, Service};
use crate::artefact::{ArtefactError, Lecteur, Scribe};

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

pub(crate) fn lis_service(lecteur: &mut Lecteur<'_>) -> Result<Service, ArtefactError> {
    let invalide = ArtefactError::Invalide;
    let fonctions = Ensemble::from_bits(lecteur.entier()?).ok_or(invalide)?;
    let stades = u8::try_from(lecteur.entier()?).map_err(|_| invalide)?;
    let besoins = u16::try_from(lecteur.entier()?).map_err(|_| invalide)?;
    let publics = Ensemble::from_bits(lecteur.entier()?).ok_or(invalide)?;
    let manieres = lecteur.entier()?;
    let langues = u64::from(lecteur.entier()?) | u64::from(lecteur.entier()?) << 32;
    let service = Service {
        fonctions,
        stades,
        besoins,
        publics,
        formats: (manieres & 3) as u8,
        suivis: (manieres >> 2 & 3) as u8,
        horaires: (manieres >> 4 & 7) as u8,
        langues,
        enfants: match manieres >> 7 & 3 {
            0 => None,
            1 => Some(false),
            2 => Some(true),
            _ => return Err(invalide),
        },
        cout: parmi(manieres >> 9 & 3)?,
        principale: parmi(manieres >> 11)?,
    };
    let saines = service
        .listes()
        .iter()
        .all(|(champ, bits)| u128::from(*bits) < 1 << champ.valeurs().len() as u32);
    saines.then_some(service).ok_or(invalide)
}

/// A value by its rank and one, nothing for none.
fn parmi<T: Rang>(n: u32) -> Result<Option<T>, ArtefactError> {
    match n.checked_sub(1) {
        None => Ok(None),
        Some(rang) => match T::TOUS.get(rang as usize) {
            Some(valeur) => Ok(Some(*valeur)),
            None => Err(ArtefactError::Invalide),
        },
    }
}
