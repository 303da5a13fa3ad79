//! Structures: whom one can meet, and where.

mod exports;

pub use exports::{ServicesHsds, StructuresDataInclusion};

use super::{
    ExpectedShape, Fault,
    faults::Name,
    fields::RequestFields,
    orientation::{cout, kilometres},
    question::{PlaceQuery, QpvInput, collect},
    referentiel::HexDigest,
};
use crate::{
    Date, Point,
    codes::CodeCommune,
    eligibilite::{self, Catalogue},
    situation::Field,
    structures::{
        Column, Directory, LiveLayer, NearbyStructure, Opening, Place, Ranked, Service, to_utc,
    },
};
use serde::Serialize;
use std::borrow::Cow;

/// The default radius around a point, in kilometres.
pub const RADIUS_KM: f64 = 20.0;
/// The largest radius around a point, in kilometres.
pub const RADIUS_KM_MAX: f64 = 100.0;
/// How many structures a page of the list has by default.
pub const PAGE: usize = 50;
/// How many structures a page of the list can have.
pub const PAGE_MAX: usize = 200;

/// A structure or a network that one can meet.
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
    admission: WireAdmission,
    /// Vrai quand une candidature y atteint quelqu’un, aujourd’hui. Sinon, appelez, écrivez ou
    /// présentez-vous : `POST /v1/candidatures` serait refusé.
    joignable: bool,
    /// Les prochains rendez-vous datés, sans inscription : deux au plus.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rendez_vous: Vec<RendezVous<'a>>,
    source: Source<'a>,
}

/// Un rendez-vous daté : une permanence, un passage, une réunion ou un atelier.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct RendezVous<'a> {
    /// `permanence`, `passage`, `reunion` ou `atelier`.
    r#type: &'static str,
    #[cfg_attr(feature = "openapi", schemars(extend("format" = "date-time")))]
    debut: String,
    #[cfg_attr(feature = "openapi", schemars(extend("format" = "date-time")))]
    fin: String,
    lieu: &'a str,
    /// Le nom de la commune, si elle n’est pas celle de la structure.
    commune: Option<&'a str>,
}

/// How many dated meetings of a structure are said.
const MEETINGS: usize = 2;

/// What is said today, which structures are written with.
#[derive(Clone, Copy, Debug)]
pub struct SaidToday<'a> {
    /// The live layer of the country.
    pub layer: &'a LiveLayer,
    /// The day.
    pub date: Date,
}

impl<'a> SaidToday<'a> {
    fn meetings(&self, id: &str, place: Option<Place>) -> Vec<RendezVous<'a>> {
        let start = self.date.at(0, 0, 0, 0);
        let departement = place.map(|place| place.commune.departement());
        let utc = |local| Some(to_utc(local, departement)?.to_string());
        let layer: &'a LiveLayer = self.layer;
        let next = layer.meetings(id, start, MEETINGS).into_iter();
        next.filter_map(|scheduled| {
            Some(RendezVous {
                r#type: scheduled.meeting.kind.as_str(),
                debut: utc(scheduled.start)?,
                fin: utc(scheduled.end)?,
                lieu: &scheduled.meeting.place,
                commune: scheduled.meeting.commune.as_deref(),
            })
        })
        .collect()
    }
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
struct WireAdmission {
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

/// How to reach a structure.
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
    /// A structure of the directory.
    pub fn new(directory: &'a Directory, rank: u32, today: SaidToday<'a>) -> Option<Self> {
        let facts = directory.facts().get(rank as usize)?;
        let text = |column| directory.text(rank, column);
        let provenance = directory.provenance(facts)?;
        let place = facts.place;
        let point = place.and_then(|place| place.point);
        Some(Self {
            nature: facts.nature.as_str(),
            resume: text(Column::Resume),
            adresse: text(Column::Address),
            commune: place.map(|place| Commune {
                code: place.commune,
                nom: directory.commune(place.commune).map(|c| c.name.as_str()),
            }),
            lat: point.map(Point::lat),
            lon: point.map(Point::lon),
            precision_lieu: place
                .filter(|_| point.is_some())
                .map(|p| p.precision.as_str()),
            ouverture: text(Column::Ouverture),
            admission: WireAdmission::new(&facts.admission, facts.places),
            source: Source {
                nom: &provenance.name,
                licence: Some(&*provenance.licence).filter(|licence| !licence.is_empty()),
                publie_le: provenance.publie_le.map(|day| day.to_string()),
            },
            rendez_vous: today.meetings(text(Column::Id)?, place),
            joignable: today.layer.is_joignable(text(Column::Id)?, today.date),
            ..Self::of_service(text(Column::Id)?, text(Column::Name)?, &facts.service)
        })
    }

    /// An entry of the catalogue where one can meet someone; `None` for the others.
    pub fn of_card(
        entry: &'a eligibilite::Entry,
        catalogue: &'a Catalogue,
        today: SaidToday<'a>,
    ) -> Option<Self> {
        let door = entry.door.as_ref()?;
        let publication = catalogue
            .publications
            .get(usize::from(entry.source.publication));
        Some(Self {
            nature: "reseau",
            resume: Some(&*entry.resume).filter(|resume| !resume.is_empty()),
            accueil: Some(&door.accueil),
            source: Source {
                nom: publication.map_or("", |p| &p.title),
                licence: None,
                publie_le: publication.map(|p| p.date.to_string()),
            },
            rendez_vous: today.meetings(&entry.id, None),
            joignable: today.layer.is_joignable(&entry.id, today.date),
            ..Self::of_service(&entry.id, &entry.name, &door.service)
        })
    }

    fn of_service(id: &'a str, nom: &'a str, service: &Service) -> Self {
        let values = |field: Field, bits: u64| {
            let ranks = field.values().iter().enumerate();
            ranks
                .filter(|(rank, _)| bits >> rank & 1 == 1)
                .map(|(_, value)| *value)
                .collect::<Vec<_>>()
        };
        let mut formats = values(Field::Format, service.formats.into());
        formats.extend(values(Field::IndividuelCollectif, service.suivis.into()));
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
            etapes: service.fonctions.iter().map(Ranked::as_str).collect(),
            besoins: values(Field::Besoins, service.besoins.into()),
            stades: values(Field::Stade, service.stades.into()),
            formats,
            horaires: values(Field::Horaires, service.horaires.into()),
            langues: values(Field::Langues, service.langues),
            publics: service.publics.iter().map(Ranked::as_str).collect(),
            enfants: service.enfants,
            cout: cout(service.cout),
            admission: WireAdmission::default(),
            joignable: false,
            rendez_vous: Vec::new(),
            source: Source {
                nom: "",
                licence: None,
                publie_le: None,
            },
        }
    }
}

impl WireAdmission {
    fn new(admission: &Opening, places: Option<u16>) -> Self {
        let (mode, appels, jusqu_a) = match admission {
            Opening::Unknown => (None, Vec::new(), None),
            Opening::TouteLAnnee => (Some("toute_l_annee"), Vec::new(), None),
            Opening::Pause(until) => (Some("pause"), Vec::new(), until.map(|day| day.to_string())),
            Opening::Appels(appels) => {
                let appels = appels.iter().map(|appel| Appel {
                    debut: appel.start.to_string(),
                    fin: appel.end.to_string(),
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
    /// The contact of a structure of the directory.
    pub fn new(directory: &'a Directory, rank: u32) -> Self {
        let adresse = directory.text(rank, Column::Address);
        Self {
            telephone: directory.text(rank, Column::Telephone),
            courriel: directory.text(rank, Column::Courriel),
            site: directory.text(rank, Column::Site).map(link),
            sur_place: adresse.is_some(),
        }
    }

    /// The contact of a network of the catalogue.
    pub fn of_card(entry: &'a eligibilite::Entry) -> Self {
        Self {
            telephone: None,
            courriel: None,
            site: entry.site.as_deref().map(link),
            sur_place: false,
        }
    }
}

/// A complete URL.
fn link(site: &str) -> Cow<'_, str> {
    match site.starts_with("https://") || site.starts_with("http://") {
        true => site.into(),
        false => format!("https://{site}").into(),
    }
}

/// À qui une candidature peut être envoyée.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Destinataire {
    /// Son identifiant.
    pub id: String,
    /// Son nom, s’il est connu.
    pub nom: Option<String>,
    /// Vrai quand une candidature y atteint quelqu’un, aujourd’hui.
    pub joignable: bool,
}

/// A structure in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "FicheDeStructure")
)]
struct Entry<'a> {
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

impl<'a> Entry<'a> {
    fn new(directory: &'a Directory, found: &FoundStructure, today: SaidToday<'a>) -> Option<Self> {
        let facts = directory.facts().get(found.rank as usize)?;
        let dispositifs = directory.dispositifs();
        Some(Self {
            structure: Structure::new(directory, found.rank, today)?,
            contact: Contact::new(directory, found.rank),
            dispositifs: (facts.dispositifs.iter())
                .filter_map(|&rank| dispositifs.get(usize::from(rank)).map(String::as_str))
                .collect(),
            distance_km: found.distance_m.map(kilometres),
            verifie_le: facts.freshness.le.to_string(),
            verifie_precision: facts.freshness.precision.as_str(),
        })
    }
}

/// The answer of `GET /v1/structures`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Structures<'a> {
    structures: Vec<Entry<'a>>,
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
    features: Vec<NamedPoint<'a>>,
    /// Le curseur de la suite, à redonner dans `depuis` ; `null` quand la liste est finie.
    suivant: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "PointNomme")
)]
struct NamedPoint<'a> {
    #[cfg_attr(feature = "openapi", schemars(extend("const" = "Feature")))]
    r#type: &'static str,
    id: &'a str,
    properties: Entry<'a>,
    /// `null` pour qui n’a pas de lieu.
    geometry: Option<PointGeometry>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "PointGeoJson")
)]
struct PointGeometry {
    #[cfg_attr(feature = "openapi", schemars(extend("const" = "Point")))]
    r#type: &'static str,
    coordinates: [f64; 2],
}

/// The query of `GET /v1/structures`, read.
#[derive(Clone, Debug, PartialEq)]
pub struct StructureSearch {
    area: SearchArea,
    limit: usize,
    since: Option<String>,
    /// How the answer is written.
    pub format: StructureFormat,
}

/// How a list of structures is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StructureFormat {
    /// The list of the contract.
    Json,
    /// The same as a map.
    Geojson,
    /// The schema v1 of data·inclusion.
    DataInclusion,
    /// HSDS 3.
    Hsds,
}

impl StructureFormat {
    /// The first one when none is asked for.
    const NAMED: [(Self, &'static str); 4] = [
        (Self::Json, "json"),
        (Self::Geojson, "geojson"),
        (Self::DataInclusion, "data-inclusion"),
        (Self::Hsds, "hsds"),
    ];

    /// As a request names them.
    pub const NAMES: &'static [&'static str] = &[
        Self::NAMED[0].1,
        Self::NAMED[1].1,
        Self::NAMED[2].1,
        Self::NAMED[3].1,
    ];

    fn read(text: Option<&str>) -> Result<Self, Fault> {
        let Some(text) = text else {
            return Ok(Self::Json);
        };
        let known = Self::NAMED.into_iter().find(|(_, name)| *name == text);
        known.map(|(format, _)| format).ok_or_else(|| {
            let other = text.chars().take(64).collect();
            Fault::ValeurInconnue("format".into(), other, Self::NAMES)
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum SearchArea {
    Around(Point, f64),
    Dans(PlaceQuery),
}

struct FoundStructure {
    rank: u32,
    distance_m: Option<u32>,
}

const FIELDS: [&str; 8] = [
    "lat",
    "lon",
    "rayon_km",
    "commune",
    "departement",
    "limite",
    "depuis",
    "format",
];

impl StructureSearch {
    /// Reads the parameters. `demonstration`: whether the fictional territory exists here.
    pub fn parse<'a>(
        parameters: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
        demonstration: bool,
    ) -> Result<Self, Fault> {
        let fields = collect(&FIELDS, parameters)?;
        let around = ["lat", "lon", "rayon_km"];
        let point = around.into_iter().find(|name| fields.get(name).is_some());
        let location = match (fields.code("departement")?, fields.code("commune")?) {
            (Some(_), Some(_)) => {
                return Err(Fault::ChampsIncompatibles("commune".into(), "departement"));
            }
            (Some(code), None) => Some(("departement", PlaceQuery::Departement(code))),
            (None, Some(code)) => Some(("commune", PlaceQuery::Commune(code))),
            (None, None) => None,
        };
        let area = match (point, location) {
            (Some(point), Some((name, _))) => {
                return Err(Fault::ChampsIncompatibles(name.into(), point));
            }
            (None, None) => return Err(Fault::LieuAbsent),
            (None, Some((_, location))) => SearchArea::Dans(location),
            (Some(_), None) => {
                let point = QpvInput::read(&fields)?.point(demonstration)?;
                let radius = fields.number("rayon_km")?.unwrap_or(RADIUS_KM);
                if !(radius > 0.0 && radius <= RADIUS_KM_MAX) {
                    return Err(out_of_range("rayon_km", RADIUS_KM_MAX as u32));
                }
                SearchArea::Around(point, radius * 1_000.0)
            }
        };
        let limit = fields.number("limite")?.unwrap_or(PAGE as f64);
        if !(limit >= 1.0 && limit <= PAGE_MAX as f64 && limit.fract() == 0.0) {
            return Err(out_of_range("limite", PAGE_MAX as u32));
        }
        Ok(Self {
            area,
            limit: limit as usize,
            since: fields.text("depuis").map(str::to_owned),
            format: StructureFormat::read(fields.text("format"))?,
        })
    }

    /// Whether it is about a point, which may be where someone lives.
    pub fn is_a_point(&self) -> bool {
        matches!(self.area, SearchArea::Around(..))
    }

    fn found(&self, directory: &Directory) -> Result<(Vec<FoundStructure>, Option<String>), Fault> {
        let start = match &self.since {
            None => 0,
            Some(cursor) => place(cursor, directory).ok_or(Fault::ValeurInvalide(
                "depuis".into(),
                ExpectedShape::Cursor,
            ))?,
        };
        let all: Vec<FoundStructure> = match self.area {
            SearchArea::Around(point, radius_m) => directory
                .around(point, radius_m)
                .iter()
                .map(|NearbyStructure { rank, distance_m }| FoundStructure {
                    rank: *rank,
                    distance_m: Some(*distance_m),
                })
                .collect(),
            SearchArea::Dans(location) => {
                if let PlaceQuery::Commune(code) = location {
                    let checked = directory.check_commune(code);
                    checked.map_err(|error| Fault::CodeInvalide("commune".into(), error))?;
                }
                let ranks = match location {
                    PlaceQuery::Commune(code) => directory.of_commune(code),
                    PlaceQuery::Departement(code) => directory.of_departement(code),
                };
                let without_distance = |rank| FoundStructure {
                    rank,
                    distance_m: None,
                };
                ranks.into_iter().map(without_distance).collect()
            }
        };
        let end = start.saturating_add(self.limit);
        let suivant = (end < all.len()).then(|| cursor(end, directory));
        let page = all.into_iter().skip(start).take(self.limit).collect();
        Ok((page, suivant))
    }

    /// The structures, as a list.
    pub fn list<'a>(
        &self,
        directory: &'a Directory,
        today: SaidToday<'a>,
    ) -> Result<Structures<'a>, Fault> {
        let (page, suivant) = self.found(directory)?;
        let entries = page.iter().filter_map(|t| Entry::new(directory, t, today));
        Ok(Structures {
            structures: entries.collect(),
            suivant,
            empreinte: HexDigest(directory.digest()).to_string(),
            demonstration: directory.demonstration(),
        })
    }

    /// The structures, as GeoJSON.
    pub fn points<'a>(
        &self,
        directory: &'a Directory,
        today: SaidToday<'a>,
    ) -> Result<Points<'a>, Fault> {
        let (page, suivant) = self.found(directory)?;
        let features = page.iter().filter_map(|found| {
            let entry = Entry::new(directory, found, today)?;
            let coordinates = entry.structure.lon.zip(entry.structure.lat);
            Some(NamedPoint {
                r#type: "Feature",
                id: entry.structure.id,
                geometry: coordinates.map(|(lon, lat)| PointGeometry {
                    r#type: "Point",
                    coordinates: [lon, lat],
                }),
                properties: entry,
            })
        });
        Ok(Points {
            r#type: "FeatureCollection",
            features: features.collect(),
            suivant,
        })
    }
}

fn out_of_range(name: &'static str, max: u32) -> Fault {
    Fault::ValeurInvalide(Name::Borrowed(name), ExpectedShape::Between(1, max))
}

/// A cursor is valid for one file: another may be in another order.
fn cursor(place: usize, directory: &Directory) -> String {
    let [a, b, c, d, ..] = directory.digest();
    format!("{a:02x}{b:02x}{c:02x}{d:02x}-{place}")
}

fn place(text: &str, directory: &Directory) -> Option<usize> {
    let place = text.rsplit_once('-')?.1.parse().ok()?;
    (cursor(place, directory) == text).then_some(place)
}

impl<const N: usize> RequestFields<'_, N> {
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(super::fields::RequestValue::Text(text)) => Some(text.trim()),
            _ => None,
        }
    }
}
