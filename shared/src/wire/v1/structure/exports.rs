//! Structures as two published standards have them: data·inclusion v1 and HSDS 3.

use super::{Contact, Directory, Fault, FoundStructure, SaidToday, Structure, StructureSearch};
use crate::structures::{Column, Facts, Nature};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::{borrow::Cow, fmt::Write};

/// The lengths that data·inclusion takes for a name and for a description, in characters.
const NAME: [usize; 2] = [3, 150];
const DESCRIPTION: [usize; 2] = [5, 10_000];

/// Des structures au schéma v1 de data·inclusion.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct StructuresDataInclusion<'a> {
    structures: Vec<StructureDataInclusion<'a>>,
    /// Celles que ce schéma ne permet pas d’écrire, et pourquoi.
    ecartees: Vec<StructureEcartee<'a>>,
    /// Le curseur de la suite, à redonner dans `depuis` ; `null` quand la liste est finie.
    suivant: Option<String>,
    /// Vrai quand elles sont fictives.
    demonstration: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct StructureEcartee<'a> {
    id: &'a str,
    motif: &'static str,
}

/// Une structure, champ par champ comme data·inclusion les nomme.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct StructureDataInclusion<'a> {
    source: &'static str,
    id: String,
    nom: &'a str,
    date_maj: String,
    description: Option<&'a str>,
    lien_source: String,
    commune: Option<&'a str>,
    code_insee: Option<String>,
    adresse: Option<&'a str>,
    longitude: Option<f64>,
    latitude: Option<f64>,
    telephone: Option<&'a str>,
    courriel: Option<&'a str>,
    site_web: Option<Cow<'a, str>>,
    horaires_accueil: Option<&'a str>,
    reseaux_porteurs: Option<[&'static str; 1]>,
}

/// Des structures au format HSDS 3 : un `service` chacune, avec son organisation et son lieu.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ServicesHsds<'a> {
    services: Vec<HsdsService<'a>>,
    /// Le curseur de la suite, à redonner dans `depuis` ; `null` quand la liste est finie.
    suivant: Option<String>,
    /// Vrai quand elles sont fictives.
    demonstration: bool,
}

/// What HSDS does not let be null is left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct HsdsService<'a> {
    id: String,
    organization_id: String,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    /// `active`, ou `temporarily closed`.
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fees_description: Option<&'static str>,
    assured_date: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    phones: Vec<HsdsPhone<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    languages: Vec<HsdsLanguage>,
    organization: HsdsOrganization<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    service_at_locations: Vec<HsdsServiceAtLocation<'a>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct HsdsOrganization<'a> {
    id: String,
    name: &'a str,
    /// Le nom, quand rien d’autre n’est dit : HSDS veut une description.
    description: &'a str,
    /// La page de la structure sur ce site.
    uri: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct HsdsPhone<'a> {
    id: String,
    number: &'a str,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct HsdsLanguage {
    id: String,
    code: &'static str,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct HsdsServiceAtLocation<'a> {
    id: String,
    service_id: String,
    location_id: String,
    location: HsdsLocation<'a>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct HsdsLocation<'a> {
    id: String,
    /// Toujours `physical`.
    location_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    /// L’adresse en une ligne : HSDS veut dans les siennes un code postal, que nous n’avons pas.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    longitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_identifier_type: Option<&'static str>,
}

/// What both are written from.
struct ExportedStructure<'a> {
    facts: &'a Facts,
    structure: Structure<'a>,
    contact: Contact<'a>,
    /// Its page on this site.
    page: String,
}

impl<'a> ExportedStructure<'a> {
    fn new(
        directory: &'a Directory,
        found: &FoundStructure,
        today: SaidToday<'a>,
        origin: &str,
    ) -> Option<Self> {
        let id = directory.text(found.rank, Column::Id)?;
        Some(Self {
            facts: directory.facts().get(found.rank as usize)?,
            structure: Structure::new(directory, found.rank, today)?,
            contact: Contact::new(directory, found.rank),
            page: format!("{origin}/structures/{id}"),
        })
    }

    fn data_inclusion(
        self,
        today: SaidToday<'_>,
    ) -> Result<StructureDataInclusion<'a>, &'static str> {
        let Structure { id, nom, .. } = self.structure;
        let [shortest, longest] = NAME;
        if !(shortest..=longest).contains(&nom.chars().count()) {
            return Err("le nom a moins de 3 caractères, ou plus de 150");
        }
        let day = self.facts.freshness.le;
        if day > today.date || day.year() < 2000 {
            return Err("la date est à venir, ou d’avant 2000");
        }
        let [shortest, longest] = DESCRIPTION;
        let fits = |text: &&str| (shortest..=longest).contains(&text.chars().count());
        Ok(StructureDataInclusion {
            source: "guichet",
            id: format!("guichet--{id}"),
            nom,
            date_maj: day.to_string(),
            description: self.structure.resume.filter(fits),
            lien_source: self.page,
            commune: self
                .structure
                .commune
                .as_ref()
                .and_then(|commune| commune.nom),
            code_insee: self
                .structure
                .commune
                .map(|commune| commune.code.to_string()),
            adresse: self.structure.adresse,
            longitude: self.structure.lon,
            latitude: self.structure.lat,
            telephone: self.contact.telephone,
            courriel: self.contact.courriel,
            site_web: self.contact.site,
            horaires_accueil: self.structure.ouverture.filter(|text| is_osm(text)),
            reseaux_porteurs: match self.facts.nature {
                Nature::FranceServices => Some(["france-service"]),
                Nature::FabriqueDeTerritoire => Some(["fabrique-de-territoire"]),
                _ => None,
            },
        })
    }

    fn hsds(self) -> HsdsService<'a> {
        let Structure { id, nom, .. } = self.structure;
        let of = |kind: &str| uuid(kind, id);
        let commune = self.structure.commune;
        let code = commune.as_ref().map(|commune| commune.code.to_string());
        let place = (code.is_some() || self.structure.lat.is_some()).then(|| HsdsLocation {
            id: of("location"),
            location_type: "physical",
            name: commune.and_then(|commune| commune.nom),
            description: self.structure.adresse,
            latitude: self.structure.lat,
            longitude: self.structure.lon,
            external_identifier_type: code.as_ref().map(|_| "INSEE"),
            external_identifier: code,
        });
        let languages = self.structure.langues.iter();
        // Some are ours, and no language of ISO 639.
        let languages = languages.filter(|code| matches!(code.len(), 2 | 3));
        HsdsService {
            id: of("service"),
            organization_id: of("organization"),
            name: nom,
            description: self.structure.resume,
            url: self.contact.site,
            email: self.contact.courriel,
            status: match self.structure.admission.mode {
                Some("pause") => "temporarily closed",
                _ => "active",
            },
            fees_description: match self.structure.cout {
                Some("gratuit") => Some("Gratuit"),
                Some("payant") => Some("Payant"),
                _ => None,
            },
            assured_date: self.facts.freshness.le.to_string(),
            phones: (self.contact.telephone.iter())
                .map(|number| HsdsPhone {
                    id: of("phone"),
                    number,
                })
                .collect(),
            languages: languages
                .map(|code| HsdsLanguage {
                    id: of(&format!("language:{code}")),
                    code,
                })
                .collect(),
            organization: HsdsOrganization {
                id: of("organization"),
                name: nom,
                description: self.structure.resume.unwrap_or(nom),
                uri: self.page,
            },
            service_at_locations: (place.into_iter())
                .map(|location| HsdsServiceAtLocation {
                    id: of("service_at_location"),
                    service_id: of("service"),
                    location_id: of("location"),
                    location,
                })
                .collect(),
        }
    }
}

impl StructureSearch {
    /// The structures, as data·inclusion has them. `origin` is where this site is served from.
    pub fn data_inclusion<'a>(
        &self,
        directory: &'a Directory,
        today: SaidToday<'a>,
        origin: &str,
    ) -> Result<StructuresDataInclusion<'a>, Fault> {
        let (page, suivant) = self.found(directory)?;
        let mut list = StructuresDataInclusion {
            structures: Vec::new(),
            ecartees: Vec::new(),
            suivant,
            demonstration: directory.demonstration(),
        };
        for found in &page {
            let Some(exported) = ExportedStructure::new(directory, found, today, origin) else {
                continue;
            };
            let id = exported.structure.id;
            match exported.data_inclusion(today) {
                Ok(structure) => list.structures.push(structure),
                Err(motif) => list.ecartees.push(StructureEcartee { id, motif }),
            }
        }
        Ok(list)
    }

    /// The structures, as HSDS has them.
    pub fn hsds<'a>(
        &self,
        directory: &'a Directory,
        today: SaidToday<'a>,
        origin: &str,
    ) -> Result<ServicesHsds<'a>, Fault> {
        let (page, suivant) = self.found(directory)?;
        let services = page
            .iter()
            .filter_map(|found| ExportedStructure::new(directory, found, today, origin));
        Ok(ServicesHsds {
            services: services.map(ExportedStructure::hsds).collect(),
            suivant,
            demonstration: directory.demonstration(),
        })
    }
}

/// Whether hours are written as OpenStreetMap does, and not as a sentence.
fn is_osm(hours: &str) -> bool {
    let starts = ["24/7", "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"];
    let after = starts.iter().find_map(|start| hours.strip_prefix(start));
    after.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphabetic()))
}

/// The same identifier each time for the same thing: a UUID of version 8, from a digest.
fn uuid(kind: &str, id: &str) -> String {
    let mut bytes: [u8; 32] = Sha256::digest(format!("guichet:{kind}:{id}")).into();
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let mut text = String::with_capacity(36);
    for (rank, byte) in bytes[..16].iter().enumerate() {
        if matches!(rank, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_is_a_uuid_and_the_same_each_time() {
        let id = uuid("service", "criee");
        assert_eq!(id, uuid("service", "criee"));
        assert_ne!(id, uuid("location", "criee"));
        let parts: Vec<_> = id.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(&id[14..15], "8", "the version");
        assert!("89ab".contains(&id[19..20]), "the variant: {id}");
    }

    #[test]
    fn hours_of_openstreetmap_are_not_a_sentence() {
        for (hours, expect) in [
            ("Mo-Fr 09:00-12:00", true),
            ("Tu 09:00-12:00; PH off", true),
            ("24/7", true),
            ("Mardi et jeudi matin", false),
            ("Sauf le lundi", false),
            ("Le samedi", false),
            ("", false),
        ] {
            assert_eq!(is_osm(hours), expect, "{hours}");
        }
    }
}
