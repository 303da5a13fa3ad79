//! The State's lists of places: France services, Fabriques de territoire.

use super::{context::ReadingContext, raw::RawStructure, rows::SourceRow};
use crate::catalogue::bits;
use shared::{
    situation::Field,
    structures::{
        Fonction, Freshness, Nature, Opening, Origine, Precision, PrecisionLieu, Service,
    },
};

/// A house where anybody is received and helped with procedures and screens.
pub(super) fn france_services() -> Service {
    Service {
        fonctions: [Fonction::Ecouter, Fonction::Lever].into_iter().collect(),
        principale: Some(Fonction::Ecouter),
        besoins: bits(Field::Besoins, std::iter::once("numerique")) as u16,
        formats: bits(Field::Format, std::iter::once("presentiel")) as u8,
        cout: Some(shared::structures::Cout::Gratuit),
        ..Service::default()
    }
}

/// A place to work among others.
pub(super) fn fabrique_de_territoire() -> Service {
    Service {
        fonctions: [Fonction::Heberger, Fonction::Durer].into_iter().collect(),
        principale: Some(Fonction::Heberger),
        besoins: bits(Field::Besoins, ["local", "reseau"].into_iter()) as u16,
        formats: bits(Field::Format, std::iter::once("presentiel")) as u8,
        ..Service::default()
    }
}

/// A place of one of the lists, known to its commune.
pub(super) fn structure(
    context: &ReadingContext<'_>,
    row: &SourceRow,
) -> Result<RawStructure, String> {
    let id = row
        .text("id_territoire")
        .ok_or("il manque « id_territoire »")?;
    let name = row
        .text("lib_territoire")
        .ok_or("il manque « lib_territoire »")?;
    let (nature, service, list) = match id.split('-').next() {
        Some("fs") => (Nature::FranceServices, france_services(), "France services"),
        Some("fabt") => (
            Nature::FabriqueDeTerritoire,
            fabrique_de_territoire(),
            "Fabriques de territoire",
        ),
        _ => {
            return Err(format!(
                "« {id} » n'est ni une maison France services (fs-) ni une Fabrique de \
                 territoire (fabt-)"
            ));
        }
    };
    let commune = context.commune(row.text("id_geo"), row.text("lib_geo"), None)?;
    let (point, _) = context.place(row, ("latitude", "longitude"), commune)?;
    let le = context.import.publie_le.ok_or(
        "cette liste n'a pas de date : dites quand elle a été publiée avec --published-on AAAA-MM-JJ",
    )?;
    Ok(RawStructure {
        ou: (context.file.to_owned(), row.line_number),
        id: id.to_owned(),
        name: name.to_owned(),
        resume: None,
        siret: None,
        adresse: None,
        telephone: None,
        courriel: None,
        site: None,
        ouverture: None,
        with: Vec::new(),
        nature,
        commune,
        point,
        precision: PrecisionLieu::Commune,
        zones: Vec::new(),
        service,
        admission: Opening::Unknown,
        places: None,
        dispositifs: Vec::new(),
        provenance: context.provenance(&format!("ANCT, {list}"), "Licence Ouverte 2.0"),
        freshness: Freshness {
            le,
            precision: Precision::Jour,
            origin: Origine::Publication,
        },
    })
}
