//! The catalogue as a file: what pages and the edge load.

use super::{
    Appreciation, Borne, Catalogue, Condition, Etat, Fiche, Intercommunalite, Parametre,
    Publication, Regle, Source, ValeurDatee, Zones,
    regle::{date, jours},
};
use crate::{
    Date,
    artefact::{ArtefactError, Lecteur, Nature, Scribe, ferme, ouvre},
    situation::{Champ, Genre, Lieu},
    structures::{Porte, ecris_service, lis_service},
};
use std::str::FromStr;

/// Rules within rules, at most.
const PROFONDEUR_MAX: u8 = 8;

/// Writes a catalogue; the entries are in the order of their identifiers.
pub fn encode(publications: &[Publication], fiches: &[Fiche]) -> Vec<u8> {
    let mut scribe = Scribe::default();
    scribe.entier(publications.len() as u32);
    for publication in publications {
        scribe.texte(&publication.cle);
        scribe.texte(&publication.titre);
        scribe.texte(&publication.editeur);
        ecris_date(&mut scribe, publication.date);
        scribe.texte(publication.url.as_deref().unwrap_or_default());
    }
    scribe.entier(fiches.len() as u32);
    for fiche in fiches {
        ecris_fiche(&mut scribe, fiche);
    }
    ferme(Nature::Catalogue, &scribe.octets)
}

impl Catalogue {
    /// Reads and validates it.
    pub fn decode(octets: &[u8]) -> Result<Self, ArtefactError> {
        let mut lecteur = Lecteur::new(ouvre(Nature::Catalogue, octets)?);
        let n = lecteur.compte()?;
        let publications = lecteur.liste(n, |lecteur| {
            Ok(Publication {
                cle: lis_texte(lecteur)?,
                titre: lis_texte(lecteur)?,
                editeur: lis_texte(lecteur)?,
                date: lis_date(lecteur)?,
                url: lis_texte_ou_rien(lecteur)?,
            })
        })?;
        let n = lecteur.compte()?;
        let fiches: Vec<Fiche> = lecteur.liste(n, lis_fiche)?;
        let sain = lecteur.is_empty()
            && fiches.len() < usize::from(u16::MAX)
            && fiches.is_sorted_by(|a, b| a.id < b.id)
            && fiches
                .iter()
                .all(|f| est_saine(f, publications.len(), fiches.len()));
        if !sain {
            return Err(ArtefactError::Invalide);
        }
        Ok(Self::new(
            #[cfg(feature = "wire")]
            <sha2::Sha256 as sha2::Digest>::digest(octets).into(),
            publications,
            fiches,
        ))
    }
}

/// Whether everything that an entry cites is there.
fn est_saine(fiche: &Fiche, publications: usize, fiches: usize) -> bool {
    let source = |source: &Source| usize::from(source.publication) < publications;
    let autre = |rang: u16| usize::from(rang) < fiches;
    source(&fiche.source)
        && match fiche.etat {
            Etat::Renomme(rang) => autre(rang),
            _ => true,
        }
        // Compared to what is no number, everything would be a firm no.
        && (fiche.parametres.iter().flat_map(|p| &p.valeurs)).all(|v| v.valeur.is_finite())
        && fiche.appreciations.iter().all(|a| source(&a.source))
        && (fiche.porte.iter().flat_map(|p| &p.dispositifs)).all(|&rang| autre(rang))
        && fiche.conditions.iter().all(|condition| {
            let mut feuilles = Vec::new();
            condition.regle.feuilles(&mut feuilles);
            source(&condition.source)
                && feuilles.into_iter().all(|feuille| match feuille {
                    Regle::AVerifier(phrase) => usize::from(*phrase) < fiche.phrases.len(),
                    Regle::ParmiFiches(_, citees) => citees.iter().all(|&rang| autre(rang)),
                    Regle::Bornes { min, max, .. } => [min, max]
                        .into_iter()
                        .flatten()
                        .all(|b| usize::from(b.parametre) < fiche.parametres.len()),
                    _ => true,
                })
        })
}

fn ecris_fiche(scribe: &mut Scribe, fiche: &Fiche) {
    scribe.texte(&fiche.id);
    scribe.texte(&fiche.nom);
    scribe.texte(&fiche.resume);
    scribe.texte(fiche.site.as_deref().unwrap_or_default());
    match fiche.etat {
        Etat::Actif => scribe.entier(0),
        Etat::AVerifier => scribe.entier(1),
        Etat::Ferme => scribe.entier(2),
        Etat::Renomme(rang) => scribe.entier(3 + u32::from(rang)),
    }
    ecris_date(scribe, fiche.verifie_le);
    ecris_source(scribe, &fiche.source);
    scribe.entier(fiche.parametres.len() as u32);
    for parametre in &fiche.parametres {
        scribe.entier(parametre.valeurs.len() as u32);
        for valeur in &parametre.valeurs {
            scribe.octets.extend(valeur.valeur.to_le_bytes());
            ecris_borne_de_date(scribe, valeur.depuis);
            ecris_borne_de_date(scribe, valeur.jusqu_a);
        }
    }
    scribe.entier(fiche.phrases.len() as u32);
    for phrase in &fiche.phrases {
        scribe.texte(phrase);
    }
    scribe.entier(fiche.conditions.len() as u32);
    for condition in &fiche.conditions {
        scribe.texte(&condition.code);
        scribe.texte(condition.libelle.as_deref().unwrap_or_default());
        ecris_source(scribe, &condition.source);
        ecris_regle(scribe, &condition.regle);
    }
    scribe.entier(fiche.appreciations.len() as u32);
    for appreciation in &fiche.appreciations {
        scribe.texte(&appreciation.texte);
        ecris_source(scribe, &appreciation.source);
    }
    scribe.entier(fiche.porte.is_some().into());
    if let Some(porte) = &fiche.porte {
        scribe.texte(&porte.accueil);
        ecris_service(scribe, &porte.service);
        scribe.entier(porte.dispositifs.len() as u32);
        for &rang in &porte.dispositifs {
            scribe.entier(rang.into());
        }
    }
}

/// Filled in place: a page pays for each way out of a half built entry.
fn lis_fiche(lecteur: &mut Lecteur<'_>) -> Result<Fiche, ArtefactError> {
    let mut fiche = Fiche {
        id: lis_texte(lecteur)?,
        nom: String::new(),
        resume: String::new(),
        site: None,
        etat: Etat::Actif,
        verifie_le: Date::ZERO,
        source: Source::default(),
        conditions: Vec::new(),
        appreciations: Vec::new(),
        parametres: Vec::new(),
        phrases: Vec::new(),
        porte: None,
    };
    fiche.nom = lis_texte(lecteur)?;
    fiche.resume = lis_texte(lecteur)?;
    fiche.site = lis_texte_ou_rien(lecteur)?;
    fiche.etat = match lecteur.entier()? {
        0 => Etat::Actif,
        1 => Etat::AVerifier,
        2 => Etat::Ferme,
        n => Etat::Renomme(petit(n - 3)?),
    };
    fiche.verifie_le = lis_date(lecteur)?;
    fiche.source = lis_source(lecteur)?;
    let n = lecteur.compte()?;
    fiche.parametres = lecteur.liste(n, lis_parametre)?;
    let n = lecteur.compte()?;
    fiche.phrases = lecteur.liste(n, lis_texte)?;
    let n = lecteur.compte()?;
    fiche.conditions = lecteur.liste(n, lis_condition)?;
    let n = lecteur.compte()?;
    fiche.appreciations = lecteur.liste(n, lis_appreciation)?;
    fiche.porte = lis_porte(lecteur)?;
    Ok(fiche)
}

fn lis_porte(lecteur: &mut Lecteur<'_>) -> Result<Option<Porte>, ArtefactError> {
    match lecteur.entier()? {
        0 => return Ok(None),
        1 => {}
        _ => return Err(ArtefactError::Invalide),
    }
    let accueil = lis_texte(lecteur)?;
    let service = lis_service(lecteur)?;
    let n = lecteur.compte()?;
    Ok(Some(Porte {
        accueil,
        service,
        dispositifs: lecteur.liste(n, |lecteur| petit(lecteur.entier()?))?,
    }))
}

#[inline(never)]
fn lis_texte(lecteur: &mut Lecteur<'_>) -> Result<String, ArtefactError> {
    lecteur.texte().map(str::to_owned)
}

fn lis_texte_ou_rien(lecteur: &mut Lecteur<'_>) -> Result<Option<String>, ArtefactError> {
    let texte = lis_texte(lecteur)?;
    Ok(Some(texte).filter(|texte| !texte.is_empty()))
}

fn lis_parametre(lecteur: &mut Lecteur<'_>) -> Result<Parametre, ArtefactError> {
    let n = lecteur.compte()?;
    let valeurs = lecteur.liste(n, |lecteur| {
        Ok(ValeurDatee {
            valeur: f64::from_le_bytes(lecteur.tableau()?),
            depuis: lis_borne_de_date(lecteur)?,
            jusqu_a: lis_borne_de_date(lecteur)?,
        })
    })?;
    Ok(Parametre { valeurs })
}

fn lis_condition(lecteur: &mut Lecteur<'_>) -> Result<Condition, ArtefactError> {
    let mut condition = Condition {
        code: lis_texte(lecteur)?,
        libelle: None,
        regle: Regle::AVerifier(0),
        source: Source::default(),
    };
    condition.libelle = lis_texte_ou_rien(lecteur)?;
    condition.source = lis_source(lecteur)?;
    condition.regle = lis_regle(lecteur, 0)?;
    Ok(condition)
}

fn lis_appreciation(lecteur: &mut Lecteur<'_>) -> Result<Appreciation, ArtefactError> {
    Ok(Appreciation {
        texte: lis_texte(lecteur)?,
        source: lis_source(lecteur)?,
    })
}

fn ecris_source(scribe: &mut Scribe, source: &Source) {
    scribe.entier(source.publication.into());
    scribe.texte(&source.lieu);
}

#[inline(never)]
fn lis_source(lecteur: &mut Lecteur<'_>) -> Result<Source, ArtefactError> {
    Ok(Source {
        publication: petit(lecteur.entier()?)?,
        lieu: lis_texte(lecteur)?,
    })
}

pub(crate) fn ecris_date(scribe: &mut Scribe, date: Date) {
    scribe.relatif(jours(date) as i32);
}

#[inline(never)]
pub(crate) fn lis_date(lecteur: &mut Lecteur<'_>) -> Result<Date, ArtefactError> {
    date(lecteur.relatif()?.into()).ok_or(ArtefactError::Invalide)
}

pub(crate) fn ecris_borne_de_date(scribe: &mut Scribe, date: Option<Date>) {
    scribe.entier(date.is_some().into());
    if let Some(date) = date {
        ecris_date(scribe, date);
    }
}

pub(crate) fn lis_borne_de_date(lecteur: &mut Lecteur<'_>) -> Result<Option<Date>, ArtefactError> {
    match lecteur.entier()? {
        0 => Ok(None),
        1 => lis_date(lecteur).map(Some),
        _ => Err(ArtefactError::Invalide),
    }
}

fn petit(n: u32) -> Result<u16, ArtefactError> {
    u16::try_from(n).map_err(|_| ArtefactError::Invalide)
}

fn ecris_regle(scribe: &mut Scribe, regle: &Regle) {
    let plusieurs = |scribe: &mut Scribe, regles: &[Regle]| {
        scribe.entier(regles.len() as u32);
        for regle in regles {
            ecris_regle(scribe, regle);
        }
    };
    match regle {
        Regle::Est(champ, vrai) => {
            scribe.octets.extend([0, *champ as u8, u8::from(*vrai)]);
        }
        Regle::Parmi(champ, bits) => {
            scribe.octets.extend([1, *champ as u8]);
            scribe.octets.extend(bits.to_le_bytes());
        }
        Regle::ParmiFiches(champ, fiches) => {
            scribe.octets.extend([2, *champ as u8]);
            scribe.entier(fiches.len() as u32);
            fiches.iter().for_each(|&rang| scribe.entier(rang.into()));
        }
        Regle::NonVide(champ) => scribe.octets.extend([3, *champ as u8]),
        Regle::Bornes { champ, min, max } => {
            scribe.octets.extend([4, *champ as u8]);
            for borne in [min, max] {
                let code =
                    borne.map_or(0, |b| 1 + 2 * u32::from(b.parametre) + u32::from(b.stricte));
                scribe.entier(code);
            }
        }
        Regle::Situe(lieu, zones) => {
            scribe.octets.extend([5, u8::from(*lieu == Lieu::Projet)]);
            ecris_codes(scribe, &zones.communes);
            scribe.entier(zones.intercommunalites.len() as u32);
            for epci in &zones.intercommunalites {
                scribe.texte(epci.code.as_str());
                scribe.texte(epci.englobant.as_ref().map_or("", |code| code.as_str()));
                ecris_codes(scribe, &epci.communes);
            }
            ecris_codes(scribe, &zones.departements);
            ecris_codes(scribe, &zones.regions);
            scribe.entier(zones.outre_mer.into());
        }
        Regle::AVerifier(phrase) => {
            scribe.octets.push(6);
            scribe.entier((*phrase).into());
        }
        Regle::Toutes(regles) => {
            scribe.octets.push(7);
            plusieurs(scribe, regles);
        }
        Regle::UneDe(regles) => {
            scribe.octets.push(8);
            plusieurs(scribe, regles);
        }
        Regle::Non(regle) => {
            scribe.octets.push(9);
            ecris_regle(scribe, regle);
        }
    }
}

fn lis_regle(lecteur: &mut Lecteur<'_>, profondeur: u8) -> Result<Regle, ArtefactError> {
    if profondeur > PROFONDEUR_MAX {
        return Err(ArtefactError::Invalide);
    }
    let plusieurs = |lecteur: &mut Lecteur<'_>| {
        let mut regles = Vec::new();
        for _ in 0..lecteur.compte()? {
            regles.push(lis_regle(lecteur, profondeur + 1)?);
        }
        Ok(regles)
    };
    Ok(match lecteur.octet()? {
        0 => {
            let champ = lis_champ(lecteur, |genre| genre == Genre::Booleen)?;
            Regle::Est(champ, lecteur.octet()? == 1)
        }
        1 => {
            let champ = lis_champ(lecteur, |g| matches!(g, Genre::Choix(_) | Genre::Liste(_)))?;
            Regle::Parmi(champ, u64::from_le_bytes(lecteur.tableau()?))
        }
        2 => {
            let champ = lis_champ(lecteur, |genre| genre == Genre::Fiches)?;
            let n = lecteur.compte()?;
            Regle::ParmiFiches(champ, lecteur.liste(n, |l| petit(l.entier()?))?)
        }
        3 => Regle::NonVide(lis_champ(lecteur, |genre| {
            matches!(genre, Genre::Liste(_) | Genre::Fiches)
        })?),
        4 => {
            let champ = lis_champ(lecteur, |genre| {
                matches!(genre, Genre::Nombre { .. } | Genre::Date)
            })?;
            let (min, max) = (lis_borne(lecteur)?, lis_borne(lecteur)?);
            if min.is_none() && max.is_none() {
                return Err(ArtefactError::Invalide);
            }
            Regle::Bornes { champ, min, max }
        }
        5 => {
            let lieu = match lecteur.octet()? {
                0 => Lieu::Residence,
                _ => Lieu::Projet,
            };
            let communes = lis_codes(lecteur)?;
            let n = lecteur.compte()?;
            let intercommunalites = lecteur.liste(n, |lecteur| {
                Ok(Intercommunalite {
                    code: lis_code(lecteur)?,
                    englobant: match lecteur.texte()? {
                        "" => None,
                        code => Some(code.parse().map_err(|_| ArtefactError::Invalide)?),
                    },
                    communes: lis_codes(lecteur)?,
                })
            })?;
            Regle::Situe(
                lieu,
                Zones {
                    communes,
                    intercommunalites,
                    departements: lis_codes(lecteur)?,
                    regions: lis_codes(lecteur)?,
                    outre_mer: lecteur.entier()? == 1,
                },
            )
        }
        6 => Regle::AVerifier(petit(lecteur.entier()?)?),
        7 => Regle::Toutes(plusieurs(lecteur)?),
        8 => Regle::UneDe(plusieurs(lecteur)?),
        9 => Regle::Non(Box::new(lis_regle(lecteur, profondeur + 1)?)),
        _ => return Err(ArtefactError::Invalide),
    })
}

fn lis_champ(
    lecteur: &mut Lecteur<'_>,
    convient: fn(Genre) -> bool,
) -> Result<Champ, ArtefactError> {
    Champ::from_rang(lecteur.octet()?.into())
        .filter(|champ| convient(champ.genre()))
        .ok_or(ArtefactError::Invalide)
}

fn lis_borne(lecteur: &mut Lecteur<'_>) -> Result<Option<Borne>, ArtefactError> {
    Ok(match lecteur.entier()? {
        0 => None,
        code => Some(Borne {
            parametre: petit((code - 1) / 2)?,
            stricte: (code - 1) % 2 == 1,
        }),
    })
}

fn ecris_codes<C: ToString>(scribe: &mut Scribe, codes: &[C]) {
    scribe.entier(codes.len() as u32);
    for code in codes {
        scribe.texte(&code.to_string());
    }
}

fn lis_codes<C: FromStr>(lecteur: &mut Lecteur<'_>) -> Result<Vec<C>, ArtefactError> {
    let n = lecteur.compte()?;
    lecteur.liste(n, lis_code)
}

#[inline(never)]
fn lis_code<C: FromStr>(lecteur: &mut Lecteur<'_>) -> Result<C, ArtefactError> {
    lecteur
        .texte()?
        .parse()
        .map_err(|_| ArtefactError::Invalide)
}
