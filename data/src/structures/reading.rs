//! From a row to a structure, as far as the row says.

use super::{
    Communes, Import, Rapport,
    communes::simple,
    data_inclusion, etat,
    lignes::{Ligne, decoupe},
    modele,
    rapport::LectureDeFichier,
};
use crate::{catalogue::Decoupage, donnees::Fichier, stamp::sha256};
use shared::{
    Date, Point,
    codes::{CodeCommune, CodeDepartement, CodeEpci, CodeRegion},
    eligibilite::Catalogue,
    structures::{Admission, Datation, Nature, PrecisionLieu, Provenance, Service},
};
use std::collections::HashMap;

/// A structure as one source tells it.
#[derive(Clone, Debug)]
pub(crate) struct Brute {
    /// The file and the line, for the report.
    pub(super) ou: (String, usize),
    pub(super) id: String,
    pub(super) nom: String,
    pub(super) resume: Option<String>,
    pub(super) siret: Option<String>,
    pub(super) adresse: Option<String>,
    pub(super) telephone: Option<String>,
    pub(super) courriel: Option<String>,
    pub(super) site: Option<String>,
    pub(super) ouverture: Option<String>,
    pub(super) avec: Vec<String>,
    pub(super) nature: Nature,
    pub(super) commune: Option<CodeCommune>,
    pub(super) point: Option<Point>,
    pub(super) precision: PrecisionLieu,
    pub(super) zones: Vec<ZoneEcrite>,
    pub(super) service: Service,
    pub(super) admission: Admission,
    pub(super) places: Option<u16>,
    pub(super) dispositifs: Vec<String>,
    pub(super) provenance: Provenance,
    pub(super) datation: Datation,
}

/// A zone by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ZoneEcrite {
    Commune(CodeCommune),
    Epci(CodeEpci),
    Departement(CodeDepartement),
    Region(CodeRegion),
    France,
}

/// What a row of a source turns out to be.
pub(super) enum Lue {
    /// A structure.
    Structure(Box<Brute>),
    /// What a structure of data·inclusion offers, to be joined to it.
    Service(String, data_inclusion::Offre),
}

/// What a source gave.
pub(super) struct Lecture {
    pub(super) rapport: LectureDeFichier,
    pub(super) lues: Vec<(usize, Lue)>,
}

/// Reads a source, each row by the format that its columns tell.
pub(super) fn lis(
    fichier: &Fichier,
    import: &Import,
    catalogue: &Catalogue,
    communes: &Communes,
    decoupage: &Decoupage,
) -> Lecture {
    let mut lecture = Lecture {
        rapport: LectureDeFichier::new(&fichier.nom),
        lues: Vec::new(),
    };
    let Some(lignes) = decoupe(&fichier.octets) else {
        lecture.rapport.refuse(
            1,
            "ni JSON, ni NDJSON, ni GeoJSON, ni CSV : donnez un fichier data·inclusion, une liste \
             de l'État ou le modèle de CSV rempli",
        );
        return lecture;
    };
    lecture.rapport.format = lignes.format;
    let contexte = Contexte {
        fichier: &fichier.nom,
        import,
        catalogue,
        communes,
        decoupage,
    };
    for ligne in lignes.lues {
        lecture.rapport.lues += 1;
        let lue = ligne.and_then(|ligne| {
            let lue = contexte
                .lis(&ligne)
                .map_err(|raison| (ligne.numero, raison))?;
            Ok((ligne.numero, lue))
        });
        match lue {
            Ok(lue) => lecture.lues.push(lue),
            Err((numero, raison)) => lecture.rapport.refuse(numero, &raison),
        }
    }
    lecture
}

/// What a row is read with.
pub(super) struct Contexte<'a> {
    pub(super) fichier: &'a str,
    pub(super) import: &'a Import,
    pub(super) catalogue: &'a Catalogue,
    pub(super) communes: &'a Communes,
    pub(super) decoupage: &'a Decoupage,
}

impl Contexte<'_> {
    fn lis(&self, ligne: &Ligne) -> Result<Lue, String> {
        if ligne.a("structure_id") {
            data_inclusion::service(self, ligne).map(|(id, offre)| Lue::Service(id, offre))
        } else if ligne.a("id_territoire") {
            etat::lieu(self, ligne).map(|brute| Lue::Structure(Box::new(brute)))
        } else if ligne.a("date_maj") {
            data_inclusion::structure(self, ligne).map(|brute| Lue::Structure(Box::new(brute)))
        } else if ligne.a("verifie_le") {
            modele::structure(self, ligne).map(|brute| Lue::Structure(Box::new(brute)))
        } else {
            Err(
                "colonnes inconnues : il manque « verifie_le » (modèle de CSV), « date_maj » \
                 (data·inclusion) ou « id_territoire » (liste de l'État)"
                    .to_owned(),
            )
        }
    }

    /// The commune that a row names: by its code, else by its name and postal code. The
    /// city's own code gives way to its arrondissement's, when the postal code tells it.
    pub(super) fn commune(
        &self,
        code: Option<&str>,
        nom: Option<&str>,
        postal: Option<&str>,
    ) -> Result<Option<CodeCommune>, String> {
        let commune = match (code, nom) {
            (Some(code), _) => {
                let lu: CodeCommune = code
                    .parse()
                    .map_err(|erreur| format!("commune « {code} » : {erreur}"))?;
                let connue = self.communes.get(lu);
                connue
                    .ok_or(format!("aucune commune n'a le code {code}"))?
                    .code
            }
            (None, Some(nom)) => {
                let departement = postal.map(|postal| &postal[..postal.len().min(2)]);
                let departement = departement.filter(|d| *d != "20" && *d != "97");
                let connue = self.communes.named(nom, departement);
                connue
                    .ok_or(format!(
                        "la commune « {nom} » n'existe pas, ou plusieurs portent ce nom : \
                         donnez son code INSEE"
                    ))?
                    .code
            }
            (None, None) => return Ok(None),
        };
        let arrondissement = postal.and_then(|postal| arrondissement(commune, postal));
        Ok(Some(arrondissement.unwrap_or(commune)))
    }

    /// A zone that exists: of one that doesn't, nobody could be told to be in it.
    pub(super) fn zone(&self, code: &str) -> Result<ZoneEcrite, String> {
        match zone(code) {
            None => Err(format!(
                "zone inconnue : « {code} » ; écrivez france, commune:93066, epci:200054781, \
                 departement:93 ou region:11"
            )),
            Some(ZoneEcrite::Commune(commune)) => match self.communes.get(commune) {
                Some(connue) => Ok(ZoneEcrite::Commune(connue.code)),
                None => Err(format!(
                    "zone inconnue : aucune commune n'a le code {commune}"
                )),
            },
            Some(ZoneEcrite::Epci(epci)) if self.decoupage.intercommunalite(epci).is_none() => Err(
                format!("zone inconnue : aucune intercommunalité n'a le code {epci}"),
            ),
            Some(zone) => Ok(zone),
        }
    }

    /// A position, or the middle of the commune. Zero and zero, in the Gulf of Guinea,
    /// is what empty columns become.
    pub(super) fn place(
        &self,
        ligne: &Ligne,
        noms: (&str, &str),
        commune: Option<CodeCommune>,
    ) -> Result<(Option<Point>, PrecisionLieu), String> {
        let (lat, lon) = (ligne.nombre(noms.0), ligne.nombre(noms.1));
        if let (Some(lat), Some(lon)) = (lat, lon)
            && (lat, lon) != (0.0, 0.0)
        {
            let point = Point::new(lat, lon)
                .map_err(|_| format!("{lat}, {lon} n'est pas une latitude et une longitude"))?;
            let centre = commune.and_then(|code| self.communes.get(code)?.centre);
            if let Some(centre) = centre
                && shared::metrique::distance_m(centre, point) > LOIN_DE_SA_COMMUNE_M
            {
                return Err(format!(
                    "la position {lat}, {lon} est à plus de {} km de sa commune : latitude et \
                     longitude inversées ?",
                    LOIN_DE_SA_COMMUNE_M / 1_000
                ));
            }
            let cent_mille = |degres: f64| (degres * 1e5).round() / 1e5;
            let point = Point::new(cent_mille(point.lat()), cent_mille(point.lon()));
            return Ok((point.ok(), PrecisionLieu::Adresse));
        }
        let centre = commune.and_then(|code| self.communes.get(code)?.centre);
        Ok((centre, PrecisionLieu::Commune))
    }

    /// The publisher of a source that does not name it.
    pub(super) fn provenance(&self, nom: &str, licence: &str) -> Provenance {
        Provenance {
            nom: self.import.source.clone().unwrap_or_else(|| nom.to_owned()),
            licence: self
                .import
                .licence
                .clone()
                .unwrap_or_else(|| licence.to_owned()),
            publie_le: self.import.publie_le,
        }
    }
}

/// No commune of France has a place so far from its middle, those of Guyane aside,
/// whose largest is under 200 km across.
const LOIN_DE_SA_COMMUNE_M: u32 = 100_000;

/// The arrondissement of a postal code, for the city's own code.
fn arrondissement(commune: CodeCommune, postal: &str) -> Option<CodeCommune> {
    let (ville, prefixe, base) = match commune.as_str() {
        "75056" => ("75", "75", 100),
        "69123" => ("690", "69", 380),
        "13055" => ("130", "13", 200),
        _ => return None,
    };
    let rang: u16 = postal.strip_prefix(ville)?.parse().ok()?;
    let code = format!("{prefixe}{:03}", base + rang % 100);
    code.parse::<CodeCommune>()
        .ok()
        .filter(|code| code.arrondissement().is_some())
}

/// Joins what structures offer to them, and leaves out those that offer nothing of ours.
pub(super) fn reunis(
    lectures: Vec<Lecture>,
    catalogue: &Catalogue,
    rapport: &mut Rapport,
) -> Vec<Brute> {
    let (mut brutes, mut offres, mut rapports) = (Vec::new(), Vec::new(), Vec::new());
    for (rang, lecture) in lectures.into_iter().enumerate() {
        rapports.push(lecture.rapport);
        for (numero, lue) in lecture.lues {
            match lue {
                Lue::Structure(brute) => brutes.push((rang, *brute)),
                Lue::Service(id, offre) => offres.push((rang, numero, id, offre)),
            }
        }
    }
    let par_id: HashMap<String, usize> = brutes
        .iter()
        .enumerate()
        .map(|(place, (_, brute))| (brute.id.clone(), place))
        .collect();
    for (rang, numero, structure, offre) in offres {
        match par_id.get(&data_inclusion::identifiant(&structure)) {
            Some(&place) => {
                let pris = offre.ajoute_a(&mut brutes[place].1);
                rapports[rang].prend(pris);
            }
            None => rapports[rang].refuse(
                numero,
                &format!("la structure « {structure} » n'est dans aucun des fichiers donnés"),
            ),
        }
    }
    let mut gardees = Vec::new();
    for (rang, mut brute) in brutes {
        porte(&mut brute, catalogue);
        let utile = !brute.service.fonctions.is_empty();
        rapports[rang].prend(utile);
        if utile {
            gardees.push(brute);
        }
    }
    rapport.fichiers = rapports;
    gardees
}

/// Who belongs to a network of the catalogue does what the network does.
fn porte(brute: &mut Brute, catalogue: &Catalogue) {
    for id in &brute.dispositifs {
        let fiche = catalogue
            .rang(id)
            .map(|rang| &catalogue.fiches()[usize::from(rang)]);
        if let Some(porte) = fiche.and_then(|fiche| fiche.porte.as_ref()) {
            let dite = brute.service;
            brute.service = dite.union(porte.service);
            // Whom it receives and when is its own to say.
            brute.service.publics = dite.publics;
            if dite.stades != 0 {
                brute.service.stades = dite.stades;
            }
        }
    }
}

/// An identifier that stays the same from one import to the next: of what a source
/// calls its row by.
pub(super) fn stable(prefixe: &str, cle: &str) -> String {
    format!("{prefixe}-{}", &sha256(cle.as_bytes())[..10])
}

/// The identifier of who has none: of its name and its commune.
pub(super) fn de_nom(nom: &str, commune: Option<CodeCommune>) -> String {
    let commune = commune.map_or_else(String::new, |code| code.to_string());
    stable("s", &format!("{} {commune}", simple(nom)))
}

/// A number as one dials it, from what people write.
pub(super) fn telephone(texte: &str) -> Option<String> {
    let chiffres: String = texte.chars().filter(char::is_ascii_digit).collect();
    let national = match texte.trim().starts_with('+') || chiffres.starts_with("00") {
        true => return Some(format!("+{}", chiffres.trim_start_matches("00"))),
        false => chiffres,
    };
    match national.len() {
        10 if national.starts_with('0') => Some(format!("+33{}", &national[1..])),
        // The State's short numbers, such as 3949.
        4 => Some(national),
        _ => None,
    }
}

/// A date to the day, the month or the year.
pub(super) fn jour(texte: &str) -> Option<(Date, shared::structures::Precision)> {
    use shared::structures::Precision::{Annee, Jour, Mois};
    let texte = texte.split('T').next()?;
    let (complet, precision) = match texte.len() {
        4 => (format!("{texte}-01-01"), Annee),
        7 => (format!("{texte}-01"), Mois),
        _ => (texte.to_owned(), Jour),
    };
    let date: Date = complet.parse().ok()?;
    (date.to_string() == complet).then_some((date, precision))
}

/// A zone by its code: `france`, a commune, an intercommunalité, a département; a
/// région only where it is named as one.
fn zone(texte: &str) -> Option<ZoneEcrite> {
    let (genre, code) = texte.split_once(':').unwrap_or(("", texte));
    Some(match (genre.trim(), code.trim()) {
        ("", "france" | "99100") => ZoneEcrite::France,
        ("region", code) => ZoneEcrite::Region(code.parse().ok()?),
        ("" | "commune", code) if code.len() == 5 => ZoneEcrite::Commune(code.parse().ok()?),
        ("" | "epci", code) if code.len() == 9 => ZoneEcrite::Epci(code.parse().ok()?),
        ("" | "departement", code) => ZoneEcrite::Departement(code.parse().ok()?),
        _ => return None,
    })
}
