//! Writing a reference set.

use super::{
    Artefacts, Bilan, EncodeError, LATITUDE_MAX, QuartierSource,
    croisements::se_croise,
    simplification::{MICRO, Micro, simplifie},
};
use crate::{
    Date, Point,
    artefact::{Nature, Scribe, ferme, zigzag},
    qpv::{PORTEE_TUILE_M, Quartier, Referentiel, index::ETENDUE_MAX, tuile::Tuile},
};
use std::collections::BTreeMap;

/// What rounding the source to micro-degrees may add to the deviation (0.08 m),
/// and what the lookup's arithmetic may (0.01 m).
const MARGE_M: f64 = 0.09;

/// A neighbourhood on the grid of the index.
struct Trace<'a> {
    quartier: &'a Quartier,
    polygones: Vec<Vec<Vec<(i32, i32)>>>,
}

/// Writes a reference set; the number of neighbourhoods and the error stated in
/// it are those found here, whatever `referentiel` says.
pub fn encode(
    referentiel: &Referentiel,
    quartiers: &[QuartierSource],
) -> Result<Artefacts, EncodeError> {
    let mut tries: Vec<&QuartierSource> = quartiers.iter().collect();
    tries.sort_by_key(|source| source.quartier.code);
    if tries.is_empty() {
        return Err(EncodeError::Vide);
    }
    if let Some(paire) = tries
        .windows(2)
        .find(|p| p[0].quartier.code == p[1].quartier.code)
    {
        return Err(EncodeError::Doublon(paire[0].quartier.code));
    }
    let mut bilan = Bilan {
        quartiers: tries.len(),
        ..Bilan::default()
    };
    let traces = tries
        .into_iter()
        .map(|source| trace(source, &mut bilan))
        .collect::<Result<Vec<_>, _>>()?;
    bilan.erreur_m = ((bilan.erreur_m + MARGE_M) * 100.0).ceil() / 100.0;
    let referentiel = Referentiel {
        quartiers: bilan.quartiers as u32,
        erreur_m: bilan.erreur_m,
        ..referentiel.clone()
    };
    let toutes: Vec<&Trace<'_>> = traces.iter().collect();
    let mut par_tuile: BTreeMap<Tuile, Vec<&Trace<'_>>> = BTreeMap::new();
    for trace in &traces {
        for tuile in trace.tuiles() {
            par_tuile.entry(tuile).or_default().push(trace);
        }
    }
    Ok(Artefacts {
        national: ecris(&referentiel, None, &toutes),
        tuiles: par_tuile
            .into_iter()
            .map(|(tuile, traces)| (tuile, ecris(&referentiel, Some(tuile), &traces)))
            .collect(),
        referentiel,
        bilan,
    })
}

fn trace<'a>(source: &'a QuartierSource, bilan: &mut Bilan) -> Result<Trace<'a>, EncodeError> {
    let code = source.quartier.code;
    let mut croise = false;
    if source.contour.polygones.is_empty() {
        return Err(EncodeError::SansContour(code));
    }
    let mut polygones = Vec::with_capacity(source.contour.polygones.len());
    for polygone in &source.contour.polygones {
        bilan.polygones += 1;
        bilan.trous += polygone.trous.len();
        let mut anneaux = Vec::with_capacity(1 + polygone.trous.len());
        for sommets in [&polygone.exterieur].into_iter().chain(&polygone.trous) {
            let anneau = micro(sommets);
            if anneau.len() < 3 {
                return Err(EncodeError::AnneauVide(code));
            }
            if sommets.iter().any(|p| p.lat().abs() > LATITUDE_MAX) {
                return Err(EncodeError::Latitude(code));
            }
            croise |= se_croise(&anneau);
            // Rounding may add half a unit on each side.
            if etendue(&anneau) > (ETENDUE_MAX - 1) * MICRO {
                return Err(EncodeError::Etendue(code));
            }
            let simplifie = simplifie(&anneau);
            bilan.sommets_source += sommets.len();
            bilan.sommets += simplifie.sommets.len();
            bilan.erreur_m = bilan.erreur_m.max(simplifie.ecart_m);
            anneaux.push(simplifie.sommets);
        }
        polygones.push(anneaux);
    }
    if croise {
        bilan.auto_intersections.push(code);
    }
    Ok(Trace {
        quartier: &source.quartier,
        polygones,
    })
}

/// Whole micro-degrees, without repeated vertices nor the closing one.
fn micro(sommets: &[Point]) -> Vec<Micro> {
    let mut anneau: Vec<Micro> = sommets
        .iter()
        .map(|p| {
            (
                (p.lon() * 1e6).round() as i32,
                (p.lat() * 1e6).round() as i32,
            )
        })
        .collect();
    anneau.dedup();
    while anneau.len() > 1 && anneau.first() == anneau.last() {
        anneau.pop();
    }
    anneau
}

fn etendue(anneau: &[Micro]) -> i32 {
    let cote = |axe: fn(&Micro) -> i32| {
        let (min, max) = anneau
            .iter()
            .map(axe)
            .fold((i32::MAX, i32::MIN), |(min, max), v| {
                (min.min(v), max.max(v))
            });
        max.saturating_sub(min)
    };
    cote(|p| p.0).max(cote(|p| p.1))
}

impl Trace<'_> {
    /// The tiles whose points may need this neighbourhood: those within reach of
    /// the box of one of its rings.
    fn tuiles(&self) -> Vec<Tuile> {
        let mut tuiles: Vec<Tuile> = self
            .polygones
            .iter()
            .flat_map(|anneaux| Tuile::within(&anneaux[0], PORTEE_TUILE_M))
            .collect();
        tuiles.sort_unstable();
        tuiles.dedup();
        tuiles
    }
}

fn ecris(referentiel: &Referentiel, tuile: Option<Tuile>, traces: &[&Trace<'_>]) -> Vec<u8> {
    let mut scribe = Scribe::default();
    scribe.octets.push(tuile.is_some().into());
    if let Some(tuile) = tuile {
        ecris_tuile(&mut scribe, tuile);
    }
    ecris_referentiel(&mut scribe, referentiel);
    ecris_quartiers(&mut scribe, traces);
    ecris_anneaux(&mut scribe, traces);
    ferme(Nature::Index, &scribe.octets)
}

fn ecris_tuile(scribe: &mut Scribe, tuile: Tuile) {
    scribe.entier(tuile.ligne());
    scribe.entier(tuile.colonne());
}

pub(super) fn ecris_referentiel(scribe: &mut Scribe, referentiel: &Referentiel) {
    scribe.octets.push(referentiel.demonstration.into());
    scribe.texte(referentiel.generation.as_str());
    scribe.entier((referentiel.erreur_m * 100.0).round() as u32);
    scribe.entier(referentiel.quartiers);
    scribe.octets.extend(referentiel.empreinte);
    ecris_date(scribe, referentiel.publie_le);
    scribe.texte(&referentiel.source);
    scribe.texte(&referentiel.origine);
    scribe.texte(&referentiel.licence);
    let complets = referentiel.couverture.complets();
    scribe.entier(complets.len() as u32);
    for territoire in complets {
        scribe.texte(territoire.code());
    }
}

fn ecris_date(scribe: &mut Scribe, date: Option<Date>) {
    let Some(date) = date else {
        return scribe.entier(0);
    };
    scribe.entier(date.year().unsigned_abs().into());
    scribe.octets.extend([date.month() as u8, date.day() as u8]);
}

fn ecris_quartiers(scribe: &mut Scribe, traces: &[&Trace<'_>]) {
    scribe.entier(traces.len() as u32);
    for trace in traces {
        scribe.octets.extend(trace.quartier.code.as_str().bytes());
    }
    for trace in traces {
        scribe.texte(&trace.quartier.nom);
    }
    for trace in traces {
        scribe.entier(trace.quartier.communes.len() as u32);
        for commune in &trace.quartier.communes {
            scribe.texte(commune.code.as_ref().map_or("", |code| code.as_str()));
            scribe.texte(&commune.nom);
        }
    }
}

fn ecris_anneaux(scribe: &mut Scribe, traces: &[&Trace<'_>]) {
    let (mut est, mut nord) = (Pas::default(), Pas::default());
    let mut debut = (0, 0);
    for trace in traces {
        scribe.entier(trace.polygones.len() as u32);
        for anneaux in &trace.polygones {
            scribe.entier(anneaux.len() as u32 - 1);
            for sommets in anneaux {
                scribe.entier(sommets.len() as u32);
                scribe.relatif(sommets[0].0 - debut.0);
                scribe.relatif(sommets[0].1 - debut.1);
                debut = sommets[0];
                for paire in sommets.windows(2) {
                    est.push(paire[1].0 - paire[0].0);
                    nord.push(paire[1].1 - paire[0].1);
                }
            }
        }
    }
    scribe.octets.extend(est.courts);
    scribe.octets.extend(nord.courts);
    for long in est.longs.into_iter().chain(nord.longs) {
        scribe.relatif(long);
    }
}

/// Steps along one axis: a byte each, the longer ones apart.
#[derive(Default)]
struct Pas {
    courts: Vec<u8>,
    longs: Vec<i32>,
}

impl Pas {
    fn push(&mut self, pas: i32) {
        match u8::try_from(zigzag(pas)) {
            Ok(court) if court < u8::MAX => self.courts.push(court),
            _ => {
                self.courts.push(u8::MAX);
                self.longs.push(pas);
            }
        }
    }
}
