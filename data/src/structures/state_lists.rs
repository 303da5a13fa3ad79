//! The State's lists of places: France services, Fabriques de territoire.

use shared::{
    lists::{RawStructure, ReadingContext, SourceRow, bits, identifier, plain_text},
    situation::Field,
    structures::{Fonction, Freshness, Nature, Origine, Precision, Service},
};

/// A house where anybody is received and helped with procedures and screens.
pub(super) fn france_services() -> Service {
    Service {
        fonctions: [Fonction::Ecouter, Fonction::Lever].into_iter().collect(),
        principale: Some(Fonction::Ecouter),
        besoins: bits(Field::Besoins, std::iter::once("numerique")) as u32,
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
        besoins: bits(Field::Besoins, ["local", "reseau"].into_iter()) as u32,
        formats: bits(Field::Format, std::iter::once("presentiel")) as u8,
        ..Service::default()
    }
}

/// The places of a row: those of a commune may be all in one, their identifiers and their
/// names separated by semicolons.
pub(super) fn structures(
    context: &ReadingContext<'_>,
    row: &SourceRow,
) -> Result<Vec<RawStructure>, String> {
    let ids = row
        .text("id_territoire")
        .ok_or("il manque « id_territoire »")?;
    let name = row
        .text("lib_territoire")
        .map(plain_text)
        .filter(|name| !name.is_empty())
        .ok_or("il manque « lib_territoire »")?;
    let ids: Vec<&str> = separated(ids);
    let names: Vec<&str> = separated(&name);
    let each = ids.iter().enumerate().map(|(rank, id)| {
        let own = names.get(rank).filter(|_| names.len() == ids.len());
        structure(context, row, id, own.copied().unwrap_or(&name))
    });
    each.collect()
}

fn separated(text: &str) -> Vec<&str> {
    let parts = text.split(';').map(str::trim);
    parts.filter(|part| !part.is_empty()).collect()
}

/// A place of one of the lists, known to its commune.
fn structure(
    context: &ReadingContext<'_>,
    row: &SourceRow,
    id: &str,
    name: &str,
) -> Result<RawStructure, String> {
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
    let commune = context.commune(row, (row.text("id_geo"), row.text("lib_geo"), None))?;
    let (point, _) = context.place(row, ("latitude", "longitude"), commune)?;
    let le = context.publie_le.ok_or(
        "cette liste n'a pas de date : dites quand elle a été publiée avec --published-on AAAA-MM-JJ",
    )?;
    let freshness = Freshness {
        le,
        precision: Precision::Jour,
        origin: Origine::Publication,
    };
    let provenance = context.provenance(&format!("ANCT, {list}"), "Licence Ouverte 2.0");
    Ok(RawStructure {
        id: identifier("id_territoire", id)?,
        name: name.to_owned(),
        nature,
        commune,
        point,
        service,
        ..RawStructure::unsaid(
            (context.file.to_owned(), row.line_number),
            provenance,
            freshness,
        )
    })
}
