//! Structures as a file: columns, so that what looks alike stands together.

use super::{
    Admission, Annuaire, Appel, Colonne, CommuneConnue, Datation, Faits, Nature, Place, Portee,
    Provenance, Rang, Service, Structure, Zone,
    annuaire::{Entete, Textes},
    codage::{ecris_service, lis_service},
    proches::{PAR_DEGRE, en_pas},
};
use crate::{
    Point,
    artefact::{ArtefactError, Lecteur, Nature as NatureDeFichier, Scribe, ferme, ouvre},
    codes::CodeCommune,
    eligibilite::{
        Intercommunalite, ecris_borne_de_date, ecris_date, lis_borne_de_date, lis_date,
        lis_intercommunalites,
    },
};
use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, fmt};

/// What a file is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Which places it can be asked about.
    pub portee: Portee,
    /// Whether its structures are fictional.
    pub demonstration: bool,
    /// Where they were read.
    pub provenances: Vec<Provenance>,
    /// The entries of the catalogue that they carry.
    pub dispositifs: Vec<String>,
    /// The intercommunalités that zones cite.
    pub epci: Vec<Intercommunalite>,
    /// Communes, in the order of their codes: at least those of the structures.
    pub communes: Vec<CommuneConnue>,
    /// The structures; those of a same commune side by side weigh less.
    pub structures: Vec<Structure>,
}

/// Why structures can't be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncodeError {
    /// Two bear the same identifier.
    IdRepete(String),
    /// One cites what the file does not have: a source, an entry, a commune, an
    /// intercommunalité.
    Absent(String),
    /// One has no identifier or no name.
    SansNom(String),
    /// The communes are not in the order of their codes.
    CommunesEnDesordre,
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::IdRepete(id) => write!(f, "two structures bear the identifier {id}"),
            Self::Absent(id) => write!(f, "structure {id} cites what the file does not have"),
            Self::SansNom(id) => write!(f, "structure {id:?} has no name or no identifier"),
            Self::CommunesEnDesordre => f.write_str("communes are not in the order of their codes"),
        }
    }
}

impl std::error::Error for EncodeError {}

/// Writes a file of structures.
pub fn encode(source: &Source) -> Result<Vec<u8>, EncodeError> {
    if !source.communes.is_sorted_by(|a, b| a.code < b.code) {
        return Err(EncodeError::CommunesEnDesordre);
    }
    let mut ids = BTreeSet::new();
    for structure in &source.structures {
        if structure.id.is_empty() || structure.nom.is_empty() {
            return Err(EncodeError::SansNom(structure.id.clone()));
        }
        if !ids.insert(&structure.id) {
            return Err(EncodeError::IdRepete(structure.id.clone()));
        }
        if !est_entiere(&structure.faits, source) {
            return Err(EncodeError::Absent(structure.id.clone()));
        }
    }
    let mut scribe = Scribe::default();
    ecris_entete(&mut scribe, source);
    let structures = &source.structures;
    scribe.entier(structures.len() as u32);
    ecris_places(&mut scribe, source);
    for colonne in Colonne::TOUTES {
        ecris_colonne(&mut scribe, source, colonne);
    }
    for structure in structures {
        ecris_service(&mut scribe, &structure.faits.service);
    }
    for structure in structures {
        ecris_faits(&mut scribe, &structure.faits, &source.communes);
    }
    Ok(ferme(NatureDeFichier::Structures, &scribe.octets))
}

/// Takes out of a file the columns that a page can do without at first, and writes them
/// as the continuation of the file that is left: its two files.
pub fn encode_en_deux(mut source: Source) -> Result<[Vec<u8>; 2], EncodeError> {
    let mut scribe = Scribe::default();
    for colonne in Colonne::SUITE {
        ecris_colonne(&mut scribe, &source, colonne);
    }
    for structure in &mut source.structures {
        (structure.resume, structure.site) = (None, None);
    }
    let paquet = encode(&source)?;
    let mut corps = Sha256::digest(&paquet)[..8].to_vec();
    corps.extend(scribe.octets);
    Ok([paquet, ferme(NatureDeFichier::Suite, &corps)])
}

/// Whether everything that a structure cites is there.
fn est_entiere(faits: &Faits, source: &Source) -> bool {
    usize::from(faits.source) < source.provenances.len()
        && faits
            .dispositifs
            .iter()
            .all(|&d| usize::from(d) < source.dispositifs.len())
        && faits
            .place
            .is_none_or(|p| rang_de_commune(&source.communes, p.commune).is_some())
        && faits.zones.iter().all(|zone| match zone {
            Zone::Epci(rang) => usize::from(*rang) < source.epci.len(),
            Zone::Commune(code) => rang_de_commune(&source.communes, *code).is_some(),
            _ => true,
        })
        && !matches!(&faits.admission, Admission::Appels(appels) if appels.is_empty())
}

fn rang_de_commune(communes: &[CommuneConnue], code: CodeCommune) -> Option<usize> {
    communes
        .binary_search_by(|commune| commune.code.cmp(&code))
        .ok()
}

impl Source {
    fn nom_de(&self, commune: CodeCommune) -> Option<&str> {
        let rang = rang_de_commune(&self.communes, commune)?;
        Some(&self.communes[rang].nom)
    }
}

impl Annuaire {
    /// Reads and validates a file.
    pub fn decode(octets: &[u8]) -> Result<Self, ArtefactError> {
        let mut lecteur = Lecteur::new(ouvre(NatureDeFichier::Structures, octets)?);
        let mut entete = lis_entete(&mut lecteur);
        entete.empreinte = Sha256::digest(octets).into();
        let n = lecteur.compte();
        let places = lis_places(&mut lecteur, n, &entete.communes);
        let mut textes: [Textes; Colonne::TOUTES.len()] = Default::default();
        for colonne in &mut textes {
            *colonne = lis_colonne(&mut lecteur, n);
        }
        let noms = &mut textes[Colonne::Nom as usize];
        *noms = deplie(noms, &places, &entete.communes);
        let services = lecteur.liste(n, lis_service);
        let mut faits = Vec::new();
        for (place, service) in places.into_iter().zip(services) {
            faits.push(lis_faits(&mut lecteur, place, service, &entete));
        }
        let (entete, faits, textes) = lecteur.fini((entete, faits, textes))?;
        let annuaire = Self::new(entete, faits, textes);
        let nommees = (0..n as u32).all(|rang| {
            let texte = |colonne| annuaire.texte(rang, colonne);
            texte(Colonne::Id).is_some() && texte(Colonne::Nom).is_some()
        });
        nommees.then_some(annuaire).ok_or(ArtefactError::Invalide)
    }

    /// Reads the continuation of this very file: what it says of its structures and no
    /// rule reads. Once is enough.
    pub fn complete(&self, octets: &[u8]) -> Result<(), ArtefactError> {
        let mut lecteur = Lecteur::new(ouvre(NatureDeFichier::Suite, octets)?);
        if !self.entete.empreinte.starts_with(lecteur.octets(8)) {
            return Err(ArtefactError::Autre);
        }
        let mut textes: [Textes; Colonne::SUITE.len()] = Default::default();
        for colonne in &mut textes {
            *colonne = lis_colonne(&mut lecteur, self.len());
        }
        let textes = lecteur.fini(textes)?;
        // The continuation of the same file says the same.
        let _ = self.suite.set(textes);
        Ok(())
    }
}

fn ecris_entete(scribe: &mut Scribe, source: &Source) {
    match source.portee {
        Portee::France => scribe.texte(""),
        Portee::Departement(code) => scribe.texte(code.as_str()),
    }
    scribe.entier(source.demonstration.into());
    scribe.entier(source.provenances.len() as u32);
    for provenance in &source.provenances {
        scribe.texte(&provenance.nom);
        scribe.texte(&provenance.licence);
        ecris_borne_de_date(scribe, provenance.publie_le);
    }
    scribe.entier(source.dispositifs.len() as u32);
    for dispositif in &source.dispositifs {
        scribe.texte(dispositif);
    }
    scribe.entier(source.epci.len() as u32);
    for epci in &source.epci {
        scribe.texte(epci.code.as_str());
        scribe.texte(epci.englobant.as_ref().map_or("", |code| code.as_str()));
        scribe.entier(epci.communes.len() as u32);
        for commune in &epci.communes {
            scribe.texte(commune.as_str());
        }
    }
    scribe.entier(source.communes.len() as u32);
    for commune in &source.communes {
        scribe.octets.extend(commune.code.as_str().bytes());
    }
    for commune in &source.communes {
        scribe.texte(&commune.nom);
    }
    let mut avant = (0, 0);
    for commune in &source.communes {
        ecris_point(scribe, commune.centre, &mut avant);
    }
}

fn lis_entete(lecteur: &mut Lecteur<'_>) -> Entete {
    let portee = match lecteur.texte() {
        "" => Portee::France,
        code => lecteur
            .parse(code)
            .map_or(Portee::France, Portee::Departement),
    };
    let demonstration = lecteur.booleen();
    let n = lecteur.compte();
    let provenances = lecteur.liste(n, |lecteur| Provenance {
        nom: lecteur.texte().to_owned(),
        licence: lecteur.texte().to_owned(),
        publie_le: lis_borne_de_date(lecteur),
    });
    let n = lecteur.compte();
    let dispositifs = lecteur.liste(n, |lecteur| lecteur.texte().to_owned());
    let epci = lis_intercommunalites(lecteur);
    lecteur.exige(epci.len() <= usize::from(u16::MAX));
    for epci in &epci {
        lecteur.exige(epci.communes.is_sorted());
    }
    let n = lecteur.compte();
    let mut codes: Vec<CodeCommune> = Vec::new();
    for _ in 0..n {
        let code = std::str::from_utf8(lecteur.octets(5)).unwrap_or_default();
        codes.extend(lecteur.parse::<CodeCommune>(code));
    }
    lecteur.exige(codes.is_sorted_by(|a, b| a < b));
    let noms = lecteur.liste(n, |lecteur| lecteur.texte().to_owned());
    let mut communes = Vec::new();
    let mut avant = (0, 0);
    for (code, nom) in codes.into_iter().zip(noms) {
        let centre = lis_point(lecteur, &mut avant);
        communes.push(CommuneConnue { code, nom, centre });
    }
    Entete {
        empreinte: [0; 32],
        portee,
        demonstration,
        provenances,
        dispositifs,
        epci,
        communes,
    }
}

/// Ends a text: none has it.
const FIN: char = '\0';

/// Stands for the name of its commune in the name of a structure: none has it.
const COMMUNE: char = '\u{1}';

fn ecris_colonne(scribe: &mut Scribe, source: &Source, colonne: Colonne) {
    let mut suite = String::new();
    for structure in &source.structures {
        let texte = match colonne {
            Colonne::Id => Some(&structure.id),
            Colonne::Nom => Some(&structure.nom),
            Colonne::Resume => structure.resume.as_ref(),
            Colonne::Adresse => structure.adresse.as_ref(),
            Colonne::Telephone => structure.telephone.as_ref(),
            Colonne::Courriel => structure.courriel.as_ref(),
            Colonne::Site => structure.site.as_ref(),
            Colonne::Ouverture => structure.ouverture.as_ref(),
            Colonne::Avec => Some(&structure.avec.join(" ")),
        };
        let debut = suite.len();
        let garde = |c: &char| !matches!(*c, FIN | COMMUNE);
        suite.extend(
            texte
                .into_iter()
                .flat_map(|texte| texte.chars().filter(garde)),
        );
        if colonne == Colonne::Nom {
            let place = structure.faits.place;
            let nom = place.and_then(|place| source.nom_de(place.commune));
            if let Some(nom) = nom.filter(|nom| !nom.is_empty())
                && let Some(ou) = suite[debut..].find(nom)
            {
                let ou = debut + ou;
                suite.replace_range(ou..ou + nom.len(), COMMUNE.encode_utf8(&mut [0; 4]));
            }
        }
        suite.push(FIN);
    }
    scribe.texte(&suite);
}

fn lis_colonne(lecteur: &mut Lecteur<'_>, n: usize) -> Textes {
    let suite = lecteur.texte().to_owned();
    let mut fins = Vec::new();
    for (place, octet) in (0u32..).zip(suite.bytes()) {
        if octet == FIN as u8 {
            fins.push(place);
        }
    }
    lecteur.exige(fins.len() == n && (n == 0 || suite.ends_with(FIN)));
    Textes { suite, fins }
}

/// Names with that of their commune back in its place.
fn deplie(plies: &Textes, places: &[Option<Place>], communes: &[CommuneConnue]) -> Textes {
    let mut noms = Textes::default();
    for (rang, place) in (0u32..).zip(places) {
        let plie = plies.get(rang).unwrap_or_default();
        match (plie.split_once(COMMUNE), place) {
            (Some((avant, apres)), Some(place)) => {
                let rang = rang_de_commune(communes, place.commune);
                noms.suite.push_str(avant);
                noms.suite
                    .push_str(rang.map_or("", |rang| &communes[rang].nom));
                noms.suite.push_str(apres);
            }
            _ => noms.suite.push_str(plie),
        }
        noms.fins.push(noms.suite.len() as u32);
        noms.suite.push(FIN);
    }
    noms
}

/// Communes, each from the one before, then positions, each from the middle of its commune.
fn ecris_places(scribe: &mut Scribe, source: &Source) {
    let mut avant = 0;
    for structure in &source.structures {
        let rang = structure
            .faits
            .place
            .and_then(|place| rang_de_commune(&source.communes, place.commune))
            .map_or(0, |rang| rang as i32 + 1);
        scribe.relatif(rang - avant);
        avant = rang;
    }
    for structure in &source.structures {
        if let Some(place) = structure.faits.place {
            scribe.octets.push(place.precision.rang() as u8);
            let commune = rang_de_commune(&source.communes, place.commune);
            let mut avant = milieu(commune.map(|rang| &source.communes[rang]));
            ecris_point(scribe, place.point, &mut avant);
        }
    }
}

/// The middle of a commune, as positions are written from; the origin when it has none.
fn milieu(commune: Option<&CommuneConnue>) -> (i32, i32) {
    let centre = commune.and_then(|commune| commune.centre);
    centre.map_or((0, 0), en_pas)
}

fn lis_places(
    lecteur: &mut Lecteur<'_>,
    n: usize,
    communes: &[CommuneConnue],
) -> Vec<Option<Place>> {
    let (mut rang, mut situees) = (0i32, Vec::new());
    for _ in 0..n {
        rang = rang.wrapping_add(lecteur.relatif());
        let commune = communes.get((rang as u32).wrapping_sub(1) as usize);
        lecteur.exige(rang == 0 || commune.is_some());
        situees.push(commune);
    }
    let mut places = Vec::new();
    for commune in situees {
        places.push(commune.map(|commune| Place {
            commune: commune.code,
            precision: lis_rang(lecteur),
            point: lis_point(lecteur, &mut milieu(Some(commune))),
        }));
    }
    places
}

fn ecris_faits(scribe: &mut Scribe, faits: &Faits, communes: &[CommuneConnue]) {
    scribe.octets.push(faits.nature.rang() as u8);
    scribe.entier(faits.zones.len() as u32);
    for zone in &faits.zones {
        match zone {
            Zone::Commune(code) => {
                scribe.octets.push(0);
                scribe.entier(rang_de_commune(communes, *code).unwrap_or_default() as u32);
            }
            Zone::Epci(rang) => {
                scribe.octets.push(1);
                scribe.entier((*rang).into());
            }
            Zone::Departement(code) => {
                scribe.octets.push(2);
                scribe.texte(code.as_str());
            }
            Zone::Region(code) => {
                scribe.octets.push(3);
                scribe.texte(code.as_str());
            }
            Zone::France => scribe.octets.push(4),
        }
    }
    match &faits.admission {
        Admission::Inconnue => scribe.entier(0),
        Admission::TouteLAnnee => scribe.entier(1),
        Admission::Pause(jusqu_a) => {
            scribe.entier(2);
            ecris_borne_de_date(scribe, *jusqu_a);
        }
        Admission::Appels(appels) => {
            scribe.entier(2 + appels.len() as u32);
            for appel in appels {
                ecris_date(scribe, appel.debut);
                ecris_date(scribe, appel.fin);
            }
        }
    }
    scribe.entier(faits.places.map_or(0, |places| 1 + u32::from(places)));
    scribe.entier(faits.dispositifs.len() as u32);
    for dispositif in &faits.dispositifs {
        scribe.entier((*dispositif).into());
    }
    scribe.entier(faits.source.into());
    ecris_date(scribe, faits.datation.le);
    scribe.octets.push(faits.datation.precision.rang() as u8);
    scribe.octets.push(faits.datation.origine.rang() as u8);
}

fn lis_faits(
    lecteur: &mut Lecteur<'_>,
    place: Option<Place>,
    service: Service,
    entete: &Entete,
) -> Faits {
    let nature: Nature = lis_rang(lecteur);
    let mut zones = Vec::new();
    for _ in 0..lecteur.compte() {
        let zone = match lecteur.octet() {
            0 => {
                let commune = entete.communes.get(lecteur.entier() as usize);
                commune.map(|commune| Zone::Commune(commune.code))
            }
            1 => Some(Zone::Epci(lecteur.petit(entete.epci.len()))),
            2 => lecteur.code().map(Zone::Departement),
            3 => lecteur.code().map(Zone::Region),
            4 => Some(Zone::France),
            _ => None,
        };
        lecteur.exige(zone.is_some());
        zones.extend(zone);
    }
    let admission = match lecteur.entier() {
        0 => Admission::Inconnue,
        1 => Admission::TouteLAnnee,
        2 => Admission::Pause(lis_borne_de_date(lecteur)),
        n => Admission::Appels(lecteur.liste(n as usize - 2, |lecteur| Appel {
            debut: lis_date(lecteur),
            fin: lis_date(lecteur),
        })),
    };
    let places = match lecteur.entier() {
        0 => None,
        n => {
            let places = u16::try_from(n - 1).ok();
            lecteur.exige(places.is_some());
            places
        }
    };
    let mut dispositifs = Vec::new();
    for _ in 0..lecteur.compte() {
        dispositifs.push(lecteur.petit(entete.dispositifs.len()));
    }
    Faits {
        nature,
        place,
        zones,
        service,
        admission,
        places,
        dispositifs,
        source: lecteur.petit(entete.provenances.len()),
        datation: Datation {
            le: lis_date(lecteur),
            precision: lis_rang(lecteur),
            origine: lis_rang(lecteur),
        },
    }
}

fn lis_rang<T: Rang>(lecteur: &mut Lecteur<'_>) -> T {
    let rang = usize::from(lecteur.octet());
    let valeur = T::TOUS.get(rang).copied();
    lecteur.exige(valeur.is_some());
    valeur.unwrap_or(T::TOUS[0])
}

/// A position from another one, or none.
fn ecris_point(scribe: &mut Scribe, point: Option<Point>, avant: &mut (i32, i32)) {
    scribe.octets.push(point.is_some().into());
    if let Some(point) = point {
        let (lat, lon) = en_pas(point);
        scribe.relatif(lat - avant.0);
        scribe.relatif(lon - avant.1);
        *avant = (lat, lon);
    }
}

fn lis_point(lecteur: &mut Lecteur<'_>, avant: &mut (i32, i32)) -> Option<Point> {
    if !lecteur.booleen() {
        return None;
    }
    avant.0 = avant.0.wrapping_add(lecteur.relatif());
    avant.1 = avant.1.wrapping_add(lecteur.relatif());
    let point = Point::new(
        f64::from(avant.0) / PAR_DEGRE,
        f64::from(avant.1) / PAR_DEGRE,
    );
    lecteur.exige(point.is_ok());
    point.ok()
}
