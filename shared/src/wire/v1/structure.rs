//! Structures: whom one can meet, and where.

use super::{
    Faute, Forme,
    champs::Champs,
    faults::Nom,
    orientation::{cout, kilometres},
    question::{Entree, Lieu, collect},
    referentiel::Empreinte,
};
use crate::{
    Point,
    codes::CodeCommune,
    eligibilite::{self, Catalogue},
    situation::Champ,
    structures::{Admission, Annuaire, Colonne, Proche, Rang, Service},
};
use serde::Serialize;
use std::borrow::Cow;

/// Kilometres around a point unless told otherwise, and at most.
pub const RAYON_KM: f64 = 20.0;
/// See [`RAYON_KM`].
pub const RAYON_KM_MAX: f64 = 100.0;
/// How many structures a page of the list has unless told otherwise, and at most.
pub const PAGE: usize = 50;
/// See [`PAGE`].
pub const PAGE_MAX: usize = 200;

/// Somebody one can meet.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Structure<'a> {
    id: &'a str,
    nom: &'a str,
    /// `reseau` pour un acteur du catalogue, que l’on rencontre partout où il est présent ;
    /// sinon `accompagnement`, `france_services` ou `fabrique_de_territoire`.
    nature: &'static str,
    resume: Option<&'a str>,
    /// Qui l’on rencontre, pour un réseau.
    accueil: Option<&'a str>,
    adresse: Option<&'a str>,
    commune: Option<Commune<'a>>,
    lat: Option<f64>,
    lon: Option<f64>,
    /// Ce que vaut la position : `adresse`, `rue`, ou `commune` pour son centre.
    precision_lieu: Option<&'static str>,
    /// Les heures d’ouverture, en texte ou à la façon d’OpenStreetMap.
    ouverture: Option<&'a str>,
    /// Les étapes du parcours qu’elle sert.
    etapes: Vec<&'static str>,
    besoins: Vec<&'static str>,
    stades: Vec<&'static str>,
    formats: Vec<&'static str>,
    horaires: Vec<&'static str>,
    langues: Vec<&'static str>,
    /// Les publics reçus ; vide : tout le monde, ou non dit.
    publics: Vec<&'static str>,
    /// Peut-on venir avec des enfants ; `null` : non dit.
    enfants: Option<bool>,
    /// `gratuit`, `payant`, ou `null` : non dit.
    cout: Option<&'static str>,
    admission: AdmissionEcrite,
    source: Source<'a>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "CommuneDeLaStructure")
)]
struct Commune<'a> {
    code: CodeCommune,
    nom: Option<&'a str>,
}

/// Quand l’on peut entrer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "Admission")
)]
struct AdmissionEcrite {
    /// `toute_l_annee`, `appels`, `pause`, ou `null` : non dit.
    mode: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    appels: Vec<Appel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    jusqu_a: Option<String>,
    /// Combien de places restent.
    #[serde(skip_serializing_if = "Option::is_none")]
    places: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct Appel {
    debut: String,
    fin: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "SourceDeLaStructure")
)]
struct Source<'a> {
    nom: &'a str,
    licence: Option<&'a str>,
    publie_le: Option<String>,
}

/// How somebody is reached.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Contact<'a> {
    telephone: Option<&'a str>,
    courriel: Option<&'a str>,
    /// Une adresse complète, que l’on peut ouvrir.
    site: Option<Cow<'a, str>>,
    /// Vrai quand on peut se présenter sur place, à l’adresse donnée.
    sur_place: bool,
}

impl<'a> Structure<'a> {
    /// A structure of a file.
    pub fn new(annuaire: &'a Annuaire, rang: u32) -> Option<Self> {
        let faits = annuaire.faits().get(rang as usize)?;
        let texte = |colonne| annuaire.texte(rang, colonne);
        let provenance = annuaire.provenance(faits)?;
        let place = faits.place;
        let point = place.and_then(|place| place.point);
        Some(Self {
            nature: faits.nature.as_str(),
            resume: texte(Colonne::Resume),
            adresse: texte(Colonne::Adresse),
            commune: place.map(|place| Commune {
                code: place.commune,
                nom: annuaire.commune(place.commune).map(|c| c.nom.as_str()),
            }),
            lat: point.map(Point::lat),
            lon: point.map(Point::lon),
            precision_lieu: place
                .filter(|_| point.is_some())
                .map(|p| p.precision.as_str()),
            ouverture: texte(Colonne::Ouverture),
            admission: AdmissionEcrite::new(&faits.admission, faits.places),
            source: Source {
                nom: &provenance.nom,
                licence: Some(&*provenance.licence).filter(|licence| !licence.is_empty()),
                publie_le: provenance.publie_le.map(|jour| jour.to_string()),
            },
            ..Self::of_service(texte(Colonne::Id)?, texte(Colonne::Nom)?, &faits.service)
        })
    }

    /// The door of an entry of the catalogue; `None` when nobody is met behind it.
    pub fn of_fiche(fiche: &'a eligibilite::Fiche, catalogue: &'a Catalogue) -> Option<Self> {
        let porte = fiche.porte.as_ref()?;
        let publication = catalogue
            .publications
            .get(usize::from(fiche.source.publication));
        Some(Self {
            nature: "reseau",
            resume: Some(&*fiche.resume).filter(|resume| !resume.is_empty()),
            accueil: Some(&porte.accueil),
            source: Source {
                nom: publication.map_or("", |p| &p.titre),
                licence: None,
                publie_le: publication.map(|p| p.date.to_string()),
            },
            ..Self::of_service(&fiche.id, &fiche.nom, &porte.service)
        })
    }

    fn of_service(id: &'a str, nom: &'a str, service: &Service) -> Self {
        let valeurs = |champ: Champ, bits: u64| {
            let rangs = champ.valeurs().iter().enumerate();
            rangs
                .filter(|(rang, _)| bits >> rang & 1 == 1)
                .map(|(_, valeur)| *valeur)
                .collect::<Vec<_>>()
        };
        let mut formats = valeurs(Champ::Format, service.formats.into());
        formats.extend(valeurs(Champ::IndividuelCollectif, service.suivis.into()));
        Self {
            id,
            nom,
            nature: "",
            resume: None,
            accueil: None,
            adresse: None,
            commune: None,
            lat: None,
            lon: None,
            precision_lieu: None,
            ouverture: None,
            etapes: service.fonctions.iter().map(Rang::as_str).collect(),
            besoins: valeurs(Champ::Besoins, service.besoins.into()),
            stades: valeurs(Champ::Stade, service.stades.into()),
            formats,
            horaires: valeurs(Champ::Horaires, service.horaires.into()),
            langues: valeurs(Champ::Langues, service.langues),
            publics: service.publics.iter().map(Rang::as_str).collect(),
            enfants: service.enfants,
            cout: cout(service.cout),
            admission: AdmissionEcrite::default(),
            source: Source {
                nom: "",
                licence: None,
                publie_le: None,
            },
        }
    }
}

impl AdmissionEcrite {
    fn new(admission: &Admission, places: Option<u16>) -> Self {
        let (mode, appels, jusqu_a) = match admission {
            Admission::Inconnue => (None, Vec::new(), None),
            Admission::TouteLAnnee => (Some("toute_l_annee"), Vec::new(), None),
            Admission::Pause(fin) => (Some("pause"), Vec::new(), fin.map(|jour| jour.to_string())),
            Admission::Appels(appels) => {
                let appels = appels.iter().map(|appel| Appel {
                    debut: appel.debut.to_string(),
                    fin: appel.fin.to_string(),
                });
                (Some("appels"), appels.collect(), None)
            }
        };
        Self {
            mode,
            appels,
            jusqu_a,
            places,
        }
    }
}

impl<'a> Contact<'a> {
    /// Of a structure of a file.
    pub fn new(annuaire: &'a Annuaire, rang: u32) -> Self {
        let adresse = annuaire.texte(rang, Colonne::Adresse);
        Self {
            telephone: annuaire.texte(rang, Colonne::Telephone),
            courriel: annuaire.texte(rang, Colonne::Courriel),
            site: annuaire.texte(rang, Colonne::Site).map(lien),
            sur_place: adresse.is_some(),
        }
    }

    /// Of a network of the catalogue.
    pub fn of_fiche(fiche: &'a eligibilite::Fiche) -> Self {
        Self {
            telephone: None,
            courriel: None,
            site: fiche.site.as_deref().map(lien),
            sur_place: false,
        }
    }
}

/// An address that a browser opens.
fn lien(site: &str) -> Cow<'_, str> {
    match site.starts_with("https://") || site.starts_with("http://") {
        true => site.into(),
        false => format!("https://{site}").into(),
    }
}

/// A structure as the list tells it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "FicheDeStructure")
)]
struct Fiche<'a> {
    #[serde(flatten)]
    structure: Structure<'a>,
    contact: Contact<'a>,
    /// Ce que l’on peut y demander, par identifiants du catalogue.
    dispositifs: Vec<&'a str>,
    /// `null` quand la question n’a pas de point.
    distance_km: Option<f64>,
    verifie_le: String,
    /// À quelle précision cette date est connue : `jour`, `mois` ou `annee`.
    verifie_precision: &'static str,
}

impl<'a> Fiche<'a> {
    fn new(annuaire: &'a Annuaire, trouvee: &Trouvee) -> Option<Self> {
        let faits = annuaire.faits().get(trouvee.rang as usize)?;
        let dispositifs = annuaire.dispositifs();
        Some(Self {
            structure: Structure::new(annuaire, trouvee.rang)?,
            contact: Contact::new(annuaire, trouvee.rang),
            dispositifs: (faits.dispositifs.iter())
                .filter_map(|&rang| dispositifs.get(usize::from(rang)).map(String::as_str))
                .collect(),
            distance_km: trouvee.distance_m.map(kilometres),
            verifie_le: faits.datation.le.to_string(),
            verifie_precision: faits.datation.precision.as_str(),
        })
    }
}

/// The answer of `GET /v1/structures`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Structures<'a> {
    structures: Vec<Fiche<'a>>,
    /// Le curseur de la suite, à redonner dans `depuis` ; `null` quand la liste est finie.
    suivant: Option<String>,
    /// L’empreinte des structures.
    empreinte: String,
    /// Vrai quand elles sont fictives.
    demonstration: bool,
}

/// The same, as GeoJSON.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Points<'a> {
    #[cfg_attr(feature = "openapi", schemars(extend("const" = "FeatureCollection")))]
    r#type: &'static str,
    features: Vec<PointNomme<'a>>,
    /// Le curseur de la suite, à redonner dans `depuis` ; `null` quand la liste est finie.
    suivant: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct PointNomme<'a> {
    #[cfg_attr(feature = "openapi", schemars(extend("const" = "Feature")))]
    r#type: &'static str,
    id: &'a str,
    properties: Fiche<'a>,
    /// `null` pour qui n’a pas de lieu.
    geometry: Option<Geometrie>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "PointGeoJson")
)]
struct Geometrie {
    #[cfg_attr(feature = "openapi", schemars(extend("const" = "Point")))]
    r#type: &'static str,
    coordinates: [f64; 2],
}

/// The query of `GET /v1/structures`, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Recherche {
    ou: Ou,
    limite: usize,
    depuis: Option<String>,
    /// Whether GeoJSON is asked for.
    pub geojson: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Ou {
    Autour(Point, f64),
    Dans(Lieu),
}

struct Trouvee {
    rang: u32,
    distance_m: Option<u32>,
}

const CHAMPS: [&str; 8] = [
    "lat",
    "lon",
    "rayon_km",
    "commune",
    "departement",
    "limite",
    "depuis",
    "format",
];

impl Recherche {
    /// Reads the parameters. `demonstration`: whether the fictional territory exists here.
    pub fn parse<'a>(
        parametres: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
        demonstration: bool,
    ) -> Result<Self, Faute> {
        let champs = collect(&CHAMPS, parametres)?;
        let autour = ["lat", "lon", "rayon_km"];
        let point = autour.into_iter().find(|nom| champs.get(nom).is_some());
        let lieu = match (champs.code("departement")?, champs.code("commune")?) {
            (Some(_), Some(_)) => {
                return Err(Faute::ChampsIncompatibles("commune".into(), "departement"));
            }
            (Some(code), None) => Some(("departement", Lieu::Departement(code))),
            (None, Some(code)) => Some(("commune", Lieu::Commune(code))),
            (None, None) => None,
        };
        let ou = match (point, lieu) {
            (Some(point), Some((nom, _))) => {
                return Err(Faute::ChampsIncompatibles(nom.into(), point));
            }
            (None, None) => return Err(Faute::LieuAbsent),
            (None, Some((_, lieu))) => Ou::Dans(lieu),
            (Some(_), None) => {
                let point = Entree::read(&champs)?.point(demonstration)?;
                let rayon = champs.nombre("rayon_km")?.unwrap_or(RAYON_KM);
                if !(rayon > 0.0 && rayon <= RAYON_KM_MAX) {
                    return Err(hors("rayon_km", RAYON_KM_MAX as u32));
                }
                Ou::Autour(point, rayon * 1_000.0)
            }
        };
        let limite = champs.nombre("limite")?.unwrap_or(PAGE as f64);
        if !(limite >= 1.0 && limite <= PAGE_MAX as f64 && limite.fract() == 0.0) {
            return Err(hors("limite", PAGE_MAX as u32));
        }
        let geojson = match champs.texte("format") {
            None | Some("json") => false,
            Some("geojson") => true,
            Some(autre) => {
                let autre = autre.chars().take(64).collect();
                let connus = &["json", "geojson"];
                return Err(Faute::ValeurInconnue("format".into(), autre, connus));
            }
        };
        Ok(Self {
            ou,
            limite: limite as usize,
            depuis: champs.texte("depuis").map(str::to_owned),
            geojson,
        })
    }

    /// Whether it is about a point, which may be somebody's.
    pub fn est_un_point(&self) -> bool {
        matches!(self.ou, Ou::Autour(..))
    }

    fn trouve(&self, annuaire: &Annuaire) -> Result<(Vec<Trouvee>, Option<String>), Faute> {
        let debut = match &self.depuis {
            None => 0,
            Some(curseur) => place(curseur, annuaire)
                .ok_or(Faute::ValeurInvalide("depuis".into(), Forme::Curseur))?,
        };
        let toutes: Vec<Trouvee> = match self.ou {
            Ou::Autour(point, rayon_m) => annuaire
                .autour(point, rayon_m)
                .iter()
                .map(|Proche { rang, distance_m }| Trouvee {
                    rang: *rang,
                    distance_m: Some(*distance_m),
                })
                .collect(),
            Ou::Dans(lieu) => {
                let rangs = match lieu {
                    Lieu::Commune(code) => annuaire.de_la_commune(code),
                    Lieu::Departement(code) => annuaire.du_departement(code),
                };
                let sans_distance = |rang| Trouvee {
                    rang,
                    distance_m: None,
                };
                rangs.into_iter().map(sans_distance).collect()
            }
        };
        let fin = debut.saturating_add(self.limite);
        let suivant = (fin < toutes.len()).then(|| curseur(fin, annuaire));
        let page = toutes.into_iter().skip(debut).take(self.limite).collect();
        Ok((page, suivant))
    }

    /// The structures, as a list.
    pub fn liste<'a>(&self, annuaire: &'a Annuaire) -> Result<Structures<'a>, Faute> {
        let (page, suivant) = self.trouve(annuaire)?;
        let fiches = page.iter().filter_map(|t| Fiche::new(annuaire, t));
        Ok(Structures {
            structures: fiches.collect(),
            suivant,
            empreinte: Empreinte(annuaire.empreinte()).to_string(),
            demonstration: annuaire.demonstration(),
        })
    }

    /// The structures, on a map.
    pub fn points<'a>(&self, annuaire: &'a Annuaire) -> Result<Points<'a>, Faute> {
        let (page, suivant) = self.trouve(annuaire)?;
        let features = page.iter().filter_map(|trouvee| {
            let fiche = Fiche::new(annuaire, trouvee)?;
            let coordonnees = fiche.structure.lon.zip(fiche.structure.lat);
            Some(PointNomme {
                r#type: "Feature",
                id: fiche.structure.id,
                geometry: coordonnees.map(|(lon, lat)| Geometrie {
                    r#type: "Point",
                    coordinates: [lon, lat],
                }),
                properties: fiche,
            })
        });
        Ok(Points {
            r#type: "FeatureCollection",
            features: features.collect(),
            suivant,
        })
    }
}

fn hors(nom: &'static str, max: u32) -> Faute {
    Faute::ValeurInvalide(Nom::Borrowed(nom), Forme::Entre(1, max))
}

/// A cursor holds for one file: another may be in another order.
fn curseur(place: usize, annuaire: &Annuaire) -> String {
    let [a, b, c, d, ..] = annuaire.empreinte();
    format!("{a:02x}{b:02x}{c:02x}{d:02x}-{place}")
}

fn place(texte: &str, annuaire: &Annuaire) -> Option<usize> {
    let place = texte.rsplit_once('-')?.1.parse().ok()?;
    (curseur(place, annuaire) == texte).then_some(place)
}

impl<const N: usize> Champs<'_, N> {
    fn texte(&self, nom: &str) -> Option<&str> {
        match self.get(nom) {
            Some(super::champs::Valeur::Texte(texte)) => Some(texte.trim()),
            _ => None,
        }
    }
}
