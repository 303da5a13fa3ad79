//! data·inclusion, schema v1: structures, and the services that they offer.

use super::{
    context::Contexte,
    raw::{Brute, ZoneEcrite},
    rows::Ligne,
    state_lists,
    values::{courriel, horaires, jour, stable, telephone},
};
use crate::catalogue::{bits, freins};
use shared::{
    codes::Siret,
    situation::Champ,
    structures::{
        Admission, Cout, Datation, Ensemble, Fonction, Nature, Origine, Public, Rang, Service,
    },
};

/// What a theme is about for us: a step, its needs, its stages. Themes that are not
/// here are none of our business.
const THEMES: &[(&str, Fonction, &[&str], &[&str])] = &[
    (
        "creer-une-entreprise--definir-son-projet-de-creation-dentreprise",
        Fonction::Ecouter,
        &["business_plan"],
        &["idee", "emergence"],
    ),
    (
        "creer-une-entreprise--structurer-son-projet-de-creation-dentreprise",
        Fonction::Construire,
        &["business_plan", "juridique"],
        &["emergence", "creation"],
    ),
    (
        "creer-une-entreprise--developper-son-entreprise",
        Fonction::Durer,
        &["reseau"],
        &["lance", "developpement"],
    ),
    (
        "famille--garde-denfants",
        Fonction::Lever,
        &["garde_enfants"],
        &[],
    ),
    (
        "lecture-ecriture-calcul--maitriser-le-francais",
        Fonction::Lever,
        &["francais"],
        &[],
    ),
    (
        "numerique--maitriser-les-fondamentaux-du-numerique",
        Fonction::Lever,
        &["numerique"],
        &[],
    ),
    (
        "numerique--acceder-a-des-services-en-ligne",
        Fonction::Lever,
        &["numerique"],
        &[],
    ),
    (
        "numerique--acquerir-un-equipement",
        Fonction::Lever,
        &["numerique"],
        &[],
    ),
    (
        "numerique--acceder-a-une-connexion-internet",
        Fonction::Lever,
        &["numerique"],
        &[],
    ),
];

/// The entry of the catalogue that each network is.
const RESEAUX: &[(&str, &str)] = &[
    ("adie", "adie"),
    ("reseau-bge", "bge"),
    ("initiative-france", "initiative-france"),
    ("france-active", "france-active"),
    ("positive-planet", "positiv"),
    ("reseau-entreprendre", "reseau-entreprendre"),
    ("chambres-consulaires", "chambres-consulaires"),
    ("mission-locale", "missions-locales"),
    ("france-travail", "france-travail"),
    ("maisons-de-l-emploi", "maisons-de-l-emploi"),
    ("plie", "plie"),
    ("nqt", "nqt"),
    ("singa", "singa"),
    ("simplon", "simplon"),
    ("epide", "epide"),
];

/// The identifier of a structure, from data·inclusion's own.
pub(super) fn identifiant(id: &str) -> String {
    stable("di", id)
}

/// A structure: what it offers is in its services, or in its networks.
pub(super) fn structure(contexte: &Contexte<'_>, ligne: &Ligne) -> Result<Brute, String> {
    let id = ligne.texte("id").ok_or("il manque « id »")?;
    let nom = ligne.texte("nom").ok_or("il manque « nom »")?;
    let date = ligne.texte("date_maj").ok_or("il manque « date_maj »")?;
    let (le, precision) = jour(date).ok_or(format!(
        "« date_maj » : « {date} » n'est pas une date AAAA-MM-JJ"
    ))?;
    let siret = ligne.texte("siret");
    if let Some(siret) = siret {
        let lu = siret.parse::<Siret>();
        lu.map_err(|erreur| format!("siret « {siret} » : {erreur}"))?;
    }
    let commune = contexte.commune(
        ligne.texte("code_insee"),
        ligne.texte("commune"),
        ligne.texte("code_postal"),
    )?;
    let (point, precision_lieu) = contexte.place(ligne, ("latitude", "longitude"), commune)?;
    let reseaux = ligne.liste("reseaux_porteurs");
    let a = |reseau: &str| reseaux.iter().any(|r| r == reseau);
    let (nature, service) = if a("france-service") {
        (Nature::FranceServices, state_lists::france_services())
    } else if a("fabrique-de-territoire") {
        (Nature::FabriqueDeTerritoire, state_lists::fabrique())
    } else {
        (Nature::Accompagnement, Service::default())
    };
    let owned = |nom: &str| ligne.texte(nom).map(str::to_owned);
    let mut brute = Brute {
        ou: (contexte.fichier.to_owned(), ligne.numero),
        id: identifiant(id),
        nom: nom.to_owned(),
        resume: owned("description").map(|texte| phrase(&texte)),
        siret: siret.map(str::to_owned),
        adresse: owned("adresse"),
        telephone: ligne.texte("telephone").and_then(telephone),
        courriel: courriel(ligne.texte("courriel")),
        site: owned("site_web"),
        ouverture: owned("horaires_accueil"),
        avec: Vec::new(),
        nature,
        commune,
        point,
        precision: precision_lieu,
        zones: Vec::new(),
        service,
        admission: Admission::Inconnue,
        places: None,
        dispositifs: RESEAUX
            .iter()
            .filter(|(reseau, _)| a(reseau))
            .map(|(_, fiche)| (*fiche).to_owned())
            .collect(),
        provenance: contexte.provenance(
            &format!(
                "data·inclusion, {}",
                ligne.texte("source").unwrap_or("source non dite")
            ),
            "Licence Ouverte 2.0",
        ),
        datation: Datation {
            le,
            precision,
            origine: Origine::Verification,
        },
    };
    brute.service.horaires = horaires(brute.ouverture.as_deref());
    Ok(brute)
}

/// What a service adds to its structure.
#[derive(Debug)]
pub(super) struct Offre {
    service: Service,
    zones: Vec<ZoneEcrite>,
    telephone: Option<String>,
    courriel: Option<String>,
    resume: Option<String>,
    datation: Datation,
}

impl Offre {
    /// Adds it; `false` when it is none of our business.
    pub(super) fn ajoute_a(self, brute: &mut Brute) -> bool {
        if self.service.fonctions.is_empty() {
            return false;
        }
        brute.service = match brute.service.fonctions.is_empty() {
            // What the structure said of itself was its opening hours alone.
            true => Service {
                horaires: self.service.horaires | brute.service.horaires,
                ..self.service
            },
            false => brute.service.union(self.service),
        };
        brute.zones.extend(self.zones);
        brute.telephone = brute.telephone.take().or(self.telephone);
        brute.courriel = brute.courriel.take().or(self.courriel);
        brute.resume = brute.resume.take().or(self.resume);
        if self.datation.le > brute.datation.le {
            brute.datation = self.datation;
        }
        true
    }
}

/// A service, and the identifier of its structure.
pub(super) fn service(contexte: &Contexte<'_>, ligne: &Ligne) -> Result<(String, Offre), String> {
    let structure = ligne
        .texte("structure_id")
        .ok_or("il manque « structure_id »")?;
    ligne.texte("nom").ok_or("il manque « nom »")?;
    let date = ligne.texte("date_maj").ok_or("il manque « date_maj »")?;
    let (le, precision) = jour(date).ok_or(format!(
        "« date_maj » : « {date} » n'est pas une date AAAA-MM-JJ"
    ))?;
    let themes = ligne.liste("thematiques");
    let mut service = Service::default();
    let mut besoins = Vec::new();
    for (_, fonction, pour, stades) in THEMES
        .iter()
        .filter(|(t, ..)| themes.iter().any(|x| x == t))
    {
        service.fonctions.insert(*fonction);
        service.principale = service.principale.or(Some(*fonction));
        service.stades |= bits(Champ::Stade, stades.iter().copied()) as u8;
        besoins.extend(*pour);
    }
    let cree = themes
        .iter()
        .any(|theme| theme.starts_with("creer-une-entreprise--"));
    if cree && ligne.texte("type") == Some("aide-financiere") {
        service.fonctions.insert(Fonction::Financer);
        service.principale = Some(Fonction::Financer);
        besoins.push("financement");
    }
    service.besoins = bits(Champ::Besoins, besoins.into_iter()) as u16;
    service.fonctions = service.fonctions.union(freins(service.besoins));
    service.publics = publics(&ligne.liste("publics"))?;
    for mode in ligne.liste("modes_accueil") {
        service.formats |= match mode.as_str() {
            "en-presentiel" => 1,
            "a-distance" => 2,
            autre => return Err(format!("mode d'accueil inconnu : « {autre} »")),
        };
    }
    service.cout = match ligne.texte("frais") {
        None => None,
        Some("gratuit") => Some(Cout::Gratuit),
        Some("payant") => Some(Cout::Payant),
        Some(autre) => return Err(format!("frais inconnus : « {autre} »")),
    };
    service.horaires = horaires(ligne.texte("horaires_accueil"));
    let mut zones = Vec::new();
    for code in ligne.liste("zone_eligibilite") {
        zones.push(contexte.zone(&code)?);
    }
    let offre = Offre {
        service,
        zones,
        telephone: ligne.texte("telephone").and_then(telephone),
        courriel: courriel(ligne.texte("courriel")),
        resume: ligne.texte("description").map(phrase),
        datation: Datation {
            le,
            precision,
            origine: Origine::Verification,
        },
    };
    Ok((structure.to_owned(), offre))
}

/// Open to all names no public; an unknown one is refused, for leaving it out would
/// open to all what is not.
fn publics(noms: &[String]) -> Result<Ensemble<Public>, String> {
    let mut publics = Ensemble::default();
    for nom in noms {
        match nom.as_str() {
            "tous-publics" => return Ok(Ensemble::default()),
            nom => {
                let public = Public::parse(nom);
                publics.insert(public.ok_or(format!("public inconnu : « {nom} »"))?);
            }
        }
    }
    Ok(publics)
}

/// The first sentence of a description, without its marks.
fn phrase(texte: &str) -> String {
    const MAX: usize = 160;
    let plat: Vec<&str> = texte
        .split_whitespace()
        .filter(|mot| !mot.chars().all(|c| "#*-_<>!|".contains(c)))
        .collect();
    let plat = plat.join(" ").replace("**", "");
    let fin = plat.find(". ").map_or(plat.len(), |place| place + 1);
    let phrase = &plat[..fin];
    if phrase.chars().count() <= MAX {
        return phrase.to_owned();
    }
    let coupe: String = phrase.chars().take(MAX).collect();
    let coupe = coupe
        .rsplit_once(' ')
        .map_or(coupe.as_str(), |(debut, _)| debut);
    format!("{coupe}…")
}
