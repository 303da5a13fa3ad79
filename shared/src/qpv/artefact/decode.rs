//! Reading an artefact.

use super::{ArtefactError, LATITUDE_MAX, UNITE};
use crate::{
    Date,
    artefact::{Lecteur, Nature, ouvre, zigzag_inverse},
    codes::CodeQpv,
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
        let tuile = if lecteur.booleen() {
            lis_tuile(&mut lecteur)
        } else {
            None
        };
        let referentiel = lis_referentiel(&mut lecteur);
        let quartiers = lis_quartiers(&mut lecteur);
        let anneaux = lis_anneaux(&mut lecteur, quartiers.len());
        lecteur.exige(anneaux.is_some());
        let anneaux = lecteur.fini(anneaux.unwrap_or_default())?;
        Ok(Self::new(referentiel, tuile, quartiers, anneaux))
    }
}

fn lis_tuile(lecteur: &mut Lecteur<'_>) -> Option<Tuile> {
    let tuile = Tuile::new(lecteur.entier(), lecteur.entier());
    lecteur.exige(tuile.is_some());
    tuile
}

pub(super) fn lis_referentiel(lecteur: &mut Lecteur<'_>) -> Referentiel {
    let demonstration = lecteur.booleen();
    let generation = lecteur.code();
    let erreur_m = f64::from(lecteur.entier()) / 100.0;
    let quartiers = lecteur.entier();
    let empreinte = lecteur.tableau();
    let publie_le = lis_date(lecteur);
    let [source, origine, licence] = [lecteur.texte(), lecteur.texte(), lecteur.texte()];
    let mut complets = Vec::new();
    for _ in 0..lecteur.compte() {
        let territoire = Territoire::from_code(lecteur.texte());
        lecteur.exige(territoire.is_some());
        complets.extend(territoire);
    }
    Referentiel {
        generation: generation.unwrap_or(Generation::G2015),
        source: source.to_owned(),
        origine: origine.to_owned(),
        publie_le,
        licence: licence.to_owned(),
        empreinte,
        demonstration,
        couverture: Couverture::new(complets),
        quartiers,
        erreur_m,
    }
}

fn lis_date(lecteur: &mut Lecteur<'_>) -> Option<Date> {
    let annee = lecteur.entier();
    if annee == 0 {
        return None;
    }
    let (mois, jour) = (lecteur.octet(), lecteur.octet());
    let date = i16::try_from(annee)
        .ok()
        .and_then(|annee| Date::new(annee, mois as i8, jour as i8).ok());
    lecteur.exige(date.is_some());
    date
}

fn lis_quartiers(lecteur: &mut Lecteur<'_>) -> Vec<Quartier> {
    let n = lecteur.compte();
    let mut codes: Vec<CodeQpv> = Vec::new();
    for _ in 0..n {
        let code = std::str::from_utf8(lecteur.octets(8)).unwrap_or_default();
        codes.extend(lecteur.parse::<CodeQpv>(code));
    }
    lecteur.exige(codes.is_sorted_by(|a, b| a < b));
    let noms = lecteur.liste(n, Lecteur::texte);
    let mut quartiers = Vec::new();
    for (code, nom) in codes.into_iter().zip(noms) {
        let n = lecteur.compte();
        quartiers.push(Quartier {
            code,
            nom: nom.to_owned(),
            communes: lecteur.liste(n, lis_commune),
            departement: code.departement(),
        });
    }
    quartiers
}

fn lis_commune(lecteur: &mut Lecteur<'_>) -> Commune {
    Commune {
        code: match lecteur.texte() {
            "" => None,
            texte => lecteur.parse(texte),
        },
        nom: lecteur.texte().to_owned(),
    }
}

/// The plan of the rings, then all eastward steps, all northward steps, and the
/// steps too long for a byte: the order in which a general compressor does best.
fn lis_anneaux(lecteur: &mut Lecteur<'_>, quartiers: usize) -> Option<Vec<Anneau>> {
    let mut anneaux = Vec::new();
    let mut debut = (0i32, 0i32);
    let (mut polygone, mut pas) = (0, 0usize);
    for quartier in 0..quartiers as u32 {
        for _ in 0..lecteur.compte() {
            let trous = lecteur.compte();
            for rang in 0..=trous {
                let n = lecteur.entier() as usize;
                debut = avance(debut, lecteur.relatif(), lecteur.relatif())?;
                // After a fault there is none.
                let suivants = n.checked_sub(1)?;
                pas = pas.checked_add(suivants)?;
                anneaux.push((
                    suivants,
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
    let (est, nord) = (lecteur.octets(pas), lecteur.octets(pas));
    let est = lis_pas(lecteur, est);
    let nord = lis_pas(lecteur, nord);
    let mut pas = est.into_iter().zip(nord);
    let mut complets = Vec::with_capacity(anneaux.len());
    for (n, mut anneau) in anneaux {
        let mut place = anneau.sommets[0];
        for (est, nord) in pas.by_ref().take(n) {
            place = avance(place, est, nord)?;
            anneau.sommets.push(place);
        }
        lecteur.exige(anneau.etendue() <= ETENDUE_MAX);
        complets.push(anneau);
    }
    Some(complets)
}

/// Steps, short ones as they are and the others where `lecteur` has come to.
fn lis_pas(lecteur: &mut Lecteur<'_>, courts: &[u8]) -> Vec<i32> {
    let mut pas = Vec::with_capacity(courts.len());
    for &court in courts {
        pas.push(match court {
            u8::MAX => lecteur.relatif(),
            _ => zigzag_inverse(court.into()),
        });
    }
    pas
}

fn avance((x, y): (i32, i32), est: i32, nord: i32) -> Option<(i32, i32)> {
    let borne = |v: i32, pas: i32, max: f64| {
        v.checked_add(pas)
            .filter(|&v| (f64::from(v) * UNITE).abs() <= max)
    };
    Some((borne(x, est, 180.0)?, borne(y, nord, LATITUDE_MAX)?))
}
