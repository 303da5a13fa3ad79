//! Reading an artefact.

use super::{ArtefactError, LATITUDE_MAX, UNITE};
use crate::{
    Date,
    artefact::{Lecteur, Nature, ouvre, zigzag_inverse},
    codes::{CodeCommune, CodeQpv},
    qpv::{
        Commune, Couverture, Generation, Index, Quartier, Referentiel, Territoire,
        index::{Anneau, ETENDUE_MAX},
        tuile::Tuile,
    },
};

impl Index {
    /// Reads and validates an artefact.
    ///
    /// Whatever the bytes, the result is an index or a typed error; an index is
    /// only returned for bytes that an encoder of this version wrote.
    pub fn decode(octets: &[u8]) -> Result<Self, ArtefactError> {
        let mut lecteur = Lecteur::new(ouvre(Nature::Index, octets)?);
        let tuile = match lecteur.octet()? {
            0 => None,
            1 => Some(lis_tuile(&mut lecteur)?),
            _ => return Err(ArtefactError::Invalide),
        };
        let referentiel = lis_referentiel(&mut lecteur)?;
        let quartiers = lis_quartiers(&mut lecteur)?;
        let anneaux = lis_anneaux(&mut lecteur, quartiers.len())?;
        if !lecteur.is_empty() {
            return Err(ArtefactError::Invalide);
        }
        Ok(Self::new(referentiel, tuile, quartiers, anneaux))
    }
}

fn lis_tuile(lecteur: &mut Lecteur<'_>) -> Result<Tuile, ArtefactError> {
    let (ligne, colonne) = (lecteur.entier()?, lecteur.entier()?);
    Tuile::new(ligne, colonne).ok_or(ArtefactError::Invalide)
}

pub(super) fn lis_referentiel(lecteur: &mut Lecteur<'_>) -> Result<Referentiel, ArtefactError> {
    let demonstration = match lecteur.octet()? {
        0 => false,
        1 => true,
        _ => return Err(ArtefactError::Invalide),
    };
    let generation: Generation = lecteur
        .texte()?
        .parse()
        .map_err(|_| ArtefactError::Invalide)?;
    let erreur_m = f64::from(lecteur.entier()?) / 100.0;
    let quartiers = lecteur.entier()?;
    let empreinte = lecteur.tableau()?;
    let publie_le = lis_date(lecteur)?;
    let [source, origine, licence] = [lecteur.texte()?, lecteur.texte()?, lecteur.texte()?];
    let n = lecteur.compte()?;
    let complets = lecteur.liste(n, |lecteur| {
        Territoire::from_code(lecteur.texte()?).ok_or(ArtefactError::Invalide)
    })?;
    Ok(Referentiel {
        generation,
        source: source.to_owned(),
        origine: origine.to_owned(),
        publie_le,
        licence: licence.to_owned(),
        empreinte,
        demonstration,
        couverture: Couverture::new(complets),
        quartiers,
        erreur_m,
    })
}

fn lis_date(lecteur: &mut Lecteur<'_>) -> Result<Option<Date>, ArtefactError> {
    let annee = lecteur.entier()?;
    if annee == 0 {
        return Ok(None);
    }
    let (mois, jour) = (lecteur.octet()?, lecteur.octet()?);
    i16::try_from(annee)
        .ok()
        .and_then(|annee| Date::new(annee, mois as i8, jour as i8).ok())
        .map(Some)
        .ok_or(ArtefactError::Invalide)
}

fn lis_quartiers(lecteur: &mut Lecteur<'_>) -> Result<Vec<Quartier>, ArtefactError> {
    let n = lecteur.compte()?;
    let codes: Vec<CodeQpv> = lecteur.liste(n, lis_code)?;
    if !codes.is_sorted_by(|a, b| a < b) {
        return Err(ArtefactError::Invalide);
    }
    let noms = lecteur.liste(n, Lecteur::texte)?;
    let mut quartiers = Vec::with_capacity(n);
    for (code, nom) in codes.into_iter().zip(noms) {
        let n = lecteur.compte()?;
        quartiers.push(Quartier {
            code,
            nom: nom.to_owned(),
            communes: lecteur.liste(n, lis_commune)?,
            departement: code.departement(),
        });
    }
    Ok(quartiers)
}

fn lis_code(lecteur: &mut Lecteur<'_>) -> Result<CodeQpv, ArtefactError> {
    let octets = lecteur.octets(8)?;
    std::str::from_utf8(octets)
        .ok()
        .and_then(|texte| texte.parse().ok())
        .ok_or(ArtefactError::Invalide)
}

fn lis_commune(lecteur: &mut Lecteur<'_>) -> Result<Commune, ArtefactError> {
    let code = match lecteur.texte()? {
        "" => None,
        texte => Some(
            texte
                .parse::<CodeCommune>()
                .map_err(|_| ArtefactError::Invalide)?,
        ),
    };
    Ok(Commune {
        code,
        nom: lecteur.texte()?.to_owned(),
    })
}

/// The plan of the rings, then all eastward steps, all northward steps, and the
/// steps too long for a byte: the order in which a general compressor does best.
fn lis_anneaux(lecteur: &mut Lecteur<'_>, quartiers: usize) -> Result<Vec<Anneau>, ArtefactError> {
    let mut anneaux = Vec::new();
    let mut debut = (0i32, 0i32);
    let (mut polygone, mut pas) = (0, 0usize);
    for quartier in 0..quartiers as u32 {
        for _ in 0..lecteur.compte()? {
            let trous = lecteur.compte()?;
            for rang in 0..=trous {
                let n = lecteur.entier()? as usize;
                debut = avance(debut, lecteur.relatif()?, lecteur.relatif()?)?;
                pas = n
                    .checked_sub(1)
                    .and_then(|n| pas.checked_add(n))
                    .ok_or(ArtefactError::Invalide)?;
                anneaux.push((
                    n - 1,
                    Anneau {
                        quartier,
                        polygone,
                        trou: rang > 0,
                        sommets: vec![debut],
                    },
                ));
            }
            polygone += 1;
        }
    }
    let (est, nord) = (lecteur.octets(pas)?, lecteur.octets(pas)?);
    let est = lis_pas(lecteur, est)?;
    let nord = lis_pas(lecteur, nord)?;
    let mut pas = est.into_iter().zip(nord);
    let mut complets = Vec::with_capacity(anneaux.len());
    for (n, mut anneau) in anneaux {
        anneau.sommets.reserve_exact(n);
        let mut place = anneau.sommets[0];
        for (est, nord) in pas.by_ref().take(n) {
            place = avance(place, est, nord)?;
            anneau.sommets.push(place);
        }
        if anneau.etendue() > ETENDUE_MAX {
            return Err(ArtefactError::Invalide);
        }
        complets.push(anneau);
    }
    Ok(complets)
}

/// Steps, short ones as they are and the others where `lecteur` has come to.
fn lis_pas(lecteur: &mut Lecteur<'_>, courts: &[u8]) -> Result<Vec<i32>, ArtefactError> {
    let mut pas = Vec::with_capacity(courts.len());
    for &court in courts {
        pas.push(match court {
            u8::MAX => lecteur.relatif()?,
            _ => zigzag_inverse(court.into()),
        });
    }
    Ok(pas)
}

fn avance((x, y): (i32, i32), est: i32, nord: i32) -> Result<(i32, i32), ArtefactError> {
    let borne = |v: i32, pas: i32, max: f64| {
        v.checked_add(pas)
            .filter(|&v| (f64::from(v) * UNITE).abs() <= max)
    };
    match (borne(x, est, 180.0), borne(y, nord, LATITUDE_MAX)) {
        (Some(x), Some(y)) => Ok((x, y)),
        _ => Err(ArtefactError::Invalide),
    }
}
