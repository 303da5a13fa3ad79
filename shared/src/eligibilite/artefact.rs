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
        let n = lecteur.compte();
        let publications = lecteur.liste(n, |lecteur| Publication {
            cle: lis_texte(lecteur),
            titre: lis_texte(lecteur),
            editeur: lis_texte(lecteur),
            date: lis_date(lecteur),
            url: lis_texte_ou_rien(lecteur),
        });
        let n = lecteur.compte();
        let fiches: Vec<Fiche> = lecteur.liste(n, lis_fiche);
        let (publications, fiches) = lecteur.fini((publications, fiches))?;
        let sain = fiches.len() < usize::from(u16::MAX)
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

fn lis_fiche(lecteur: &mut Lecteur<'_>) -> Fiche {
    Fiche {
        id: lis_texte(lecteur),
        nom: lis_texte(lecteur),
        resume: lis_texte(lecteur),
        site: lis_texte_ou_rien(lecteur),
        etat: match lecteur.entier() {
            0 => Etat::Actif,
            1 => Etat::AVerifier,
            2 => Etat::Ferme,
            n => Etat::Renomme(petit(lecteur, n - 3)),
        },
        verifie_le: lis_date(lecteur),
        source: lis_source(lecteur),
        parametres: lis_liste(lecteur, lis_parametre),
        phrases: lis_liste(lecteur, lis_texte),
        conditions: lis_liste(lecteur, lis_condition),
        appreciations: lis_liste(lecteur, lis_appreciation),
        porte: lecteur.booleen().then(|| lis_porte(lecteur)),
    }
}

/// A count, then so many things.
fn lis_liste<T>(lecteur: &mut Lecteur<'_>, lis: fn(&mut Lecteur<'_>) -> T) -> Vec<T> {
    let n = lecteur.compte();
    lecteur.liste(n, lis)
}

fn lis_porte(lecteur: &mut Lecteur<'_>) -> Porte {
    Porte {
        accueil: lis_texte(lecteur),
        service: lis_service(lecteur),
        dispositifs: lis_liste(lecteur, lis_petit),
    }
}

#[inline(never)]
fn lis_texte(lecteur: &mut Lecteur<'_>) -> String {
    lecteur.texte().to_owned()
}

fn lis_texte_ou_rien(lecteur: &mut Lecteur<'_>) -> Option<String> {
    Some(lis_texte(lecteur)).filter(|texte| !texte.is_empty())
}

fn lis_parametre(lecteur: &mut Lecteur<'_>) -> Parametre {
    let valeurs = lis_liste(lecteur, |lecteur| ValeurDatee {
        valeur: f64::from_le_bytes(lecteur.tableau()),
        depuis: lis_borne_de_date(lecteur),
        jusqu_a: lis_borne_de_date(lecteur),
    });
    Parametre { valeurs }
}

fn lis_condition(lecteur: &mut Lecteur<'_>) -> Condition {
    Condition {
        code: lis_texte(lecteur),
        libelle: lis_texte_ou_rien(lecteur),
        source: lis_source(lecteur),
        regle: lis_regle(lecteur, 0),
    }
}

fn lis_appreciation(lecteur: &mut Lecteur<'_>) -> Appreciation {
    Appreciation {
        texte: lis_texte(lecteur),
        source: lis_source(lecteur),
    }
}

fn ecris_source(scribe: &mut Scribe, source: &Source) {
    scribe.entier(source.publication.into());
    scribe.texte(&source.lieu);
}

#[inline(never)]
fn lis_source(lecteur: &mut Lecteur<'_>) -> Source {
    Source {
        publication: lis_petit(lecteur),
        lieu: lis_texte(lecteur),
    }
}

pub(crate) fn ecris_date(scribe: &mut Scribe, date: Date) {
    scribe.relatif(jours(date) as i32);
}

#[inline(never)]
pub(crate) fn lis_date(lecteur: &mut Lecteur<'_>) -> Date {
    let lue = date(lecteur.relatif().into());
    lecteur.exige(lue.is_some());
    lue.unwrap_or(Date::ZERO)
}

pub(crate) fn ecris_borne_de_date(scribe: &mut Scribe, date: Option<Date>) {
    scribe.entier(date.is_some().into());
    if let Some(date) = date {
        ecris_date(scribe, date);
    }
}

pub(crate) fn lis_borne_de_date(lecteur: &mut Lecteur<'_>) -> Option<Date> {
    lecteur.booleen().then(|| lis_date(lecteur))
}

fn lis_petit(lecteur: &mut Lecteur<'_>) -> u16 {
    let n = lecteur.entier();
    petit(lecteur, n)
}

fn petit(lecteur: &mut Lecteur<'_>, n: u32) -> u16 {
    lecteur.exige(n <= u16::MAX.into());
    n as u16
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

fn lis_regle(lecteur: &mut Lecteur<'_>, profondeur: u8) -> Regle {
    lecteur.exige(profondeur <= PROFONDEUR_MAX);
    if !lecteur.est_sain() {
        return Regle::AVerifier(0);
    }
    let plusieurs = |lecteur: &mut Lecteur<'_>| {
        let mut regles = Vec::new();
        for _ in 0..lecteur.compte() {
            regles.push(lis_regle(lecteur, profondeur + 1));
        }
        regles
    };
    match lecteur.octet() {
        0 => {
            let champ = lis_champ(lecteur, |genre| genre == Genre::Booleen);
            Regle::Est(champ, lecteur.octet() == 1)
        }
        1 => {
            let champ = lis_champ(lecteur, |g| matches!(g, Genre::Choix(_) | Genre::Liste(_)));
            Regle::Parmi(champ, u64::from_le_bytes(lecteur.tableau()))
        }
        2 => {
            let champ = lis_champ(lecteur, |genre| genre == Genre::Fiches);
            Regle::ParmiFiches(champ, lis_liste(lecteur, lis_petit))
        }
        3 => Regle::NonVide(lis_champ(lecteur, |genre| {
            matches!(genre, Genre::Liste(_) | Genre::Fiches)
        })),
        4 => {
            let champ = lis_champ(lecteur, |genre| {
                matches!(genre, Genre::Nombre { .. } | Genre::Date)
            });
            let (min, max) = (lis_borne(lecteur), lis_borne(lecteur));
            lecteur.exige(min.is_some() || max.is_some());
            Regle::Bornes { champ, min, max }
        }
        5 => {
            let lieu = match lecteur.octet() {
                0 => Lieu::Residence,
                _ => Lieu::Projet,
            };
            let zones = Zones {
                communes: lecteur.codes(),
                intercommunalites: lis_intercommunalites(lecteur),
                departements: lecteur.codes(),
                regions: lecteur.codes(),
                outre_mer: lecteur.entier() == 1,
            };
            Regle::Situe(lieu, zones)
        }
        6 => Regle::AVerifier(lis_petit(lecteur)),
        7 => Regle::Toutes(plusieurs(lecteur)),
        8 => Regle::UneDe(plusieurs(lecteur)),
        9 => Regle::Non(Box::new(lis_regle(lecteur, profondeur + 1))),
        _ => {
            lecteur.exige(false);
            Regle::AVerifier(0)
        }
    }
}

/// A count, then so many.
pub(crate) fn lis_intercommunalites(lecteur: &mut Lecteur<'_>) -> Vec<Intercommunalite> {
    let mut lues = Vec::new();
    for _ in 0..lecteur.compte() {
        let code = lecteur.code();
        let englobant = match lecteur.texte() {
            "" => None,
            code => lecteur.parse(code),
        };
        let communes = lecteur.codes();
        lues.extend(code.map(|code| Intercommunalite {
            code,
            englobant,
            communes,
        }));
    }
    lues
}

fn lis_champ(lecteur: &mut Lecteur<'_>, convient: fn(Genre) -> bool) -> Champ {
    let champ = Champ::from_rang(lecteur.octet().into());
    let champ = champ.filter(|champ| convient(champ.genre()));
    lecteur.exige(champ.is_some());
    champ.unwrap_or(Champ::TOUS[0])
}

fn lis_borne(lecteur: &mut Lecteur<'_>) -> Option<Borne> {
    let code = lecteur.entier().checked_sub(1)?;
    Some(Borne {
        parametre: petit(lecteur, code / 2),
        stricte: code % 2 == 1,
    })
}

fn ecris_codes<C: ToString>(scribe: &mut Scribe, codes: &[C]) {
    scribe.entier(codes.len() as u32);
    for code in codes {
        scribe.texte(&code.to_string());
    }
}
