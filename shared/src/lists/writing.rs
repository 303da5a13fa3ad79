//! Structures as rows of the template: what a form shows to be corrected, and what a
//! spreadsheet opens.

use super::columns::COLUMNS;
use crate::{
    situation::Field,
    structures::{
        Directory, EnumSet, Freshness, Opening, PlacePrecision, Precision, Ranked, Structure, Zone,
    },
    wire::v1::batch::inert,
};
use std::collections::BTreeMap;

/// What separates the values of a cell.
const BAR: &str = "|";

/// The cells of a structure of a directory, those that say nothing left out. Reading them
/// gives the structure back, less its SIRET, which no file of structures keeps.
pub fn cells_of(structure: &Structure, directory: &Directory) -> BTreeMap<&'static str, String> {
    let facts = &structure.facts;
    let service = &facts.service;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let place = facts
        .place
        .filter(|place| place.precision != PlacePrecision::Commune);
    let point = place.and_then(|place| place.point);
    let degrees = |degrees: f64| format!("{degrees:.5}");
    let mut fonctions: Vec<_> = service.fonctions.iter().collect();
    fonctions.sort_by_key(|fonction| Some(*fonction) != service.principale);
    let fonctions = fonctions.into_iter().map(Ranked::as_str);
    let formats = values(Field::Format, service.formats.into());
    let suivis = values(Field::IndividuelCollectif, service.suivis.into());
    let dispositifs = facts.dispositifs.iter();
    let dispositifs =
        dispositifs.filter_map(|rank| directory.dispositifs().get(usize::from(*rank)));
    let zones = facts.zones.iter().map(|zone| written(*zone, directory));
    let enfants = service.enfants.map(|come| if come { "oui" } else { "non" });
    let cells = [
        ("id", structure.id.clone()),
        ("nom", structure.name.clone()),
        ("resume", text(&structure.resume)),
        (
            "commune",
            facts
                .place
                .map_or_else(String::new, |place| place.commune.to_string()),
        ),
        ("adresse", text(&structure.adresse)),
        ("lat", point.map_or_else(String::new, |p| degrees(p.lat()))),
        ("lon", point.map_or_else(String::new, |p| degrees(p.lon()))),
        ("couvre", joined(zones)),
        ("fonctions", joined(fonctions)),
        (
            "besoins",
            joined(values(Field::Besoins, service.besoins.into())),
        ),
        (
            "stades",
            joined(values(Field::Stade, service.stades.into())),
        ),
        ("publics", names(service.publics)),
        ("formats", joined(formats.chain(suivis))),
        (
            "horaires",
            joined(values(Field::Horaires, service.horaires.into())),
        ),
        ("ouverture", text(&structure.ouverture)),
        ("langues", joined(values(Field::Langues, service.langues))),
        ("enfants", enfants.unwrap_or_default().to_owned()),
        (
            "cout",
            service
                .cout
                .map_or_else(String::new, |cout| cout.as_str().to_owned()),
        ),
        ("admission", admission(&facts.admission)),
        (
            "places",
            facts
                .places
                .map_or_else(String::new, |places| places.to_string()),
        ),
        ("telephone", text(&structure.telephone)),
        ("courriel", text(&structure.courriel)),
        ("site", text(&structure.site)),
        ("dispositifs", joined(dispositifs)),
        ("travaille_avec", joined(structure.with.iter())),
        ("verifie_le", day(&facts.freshness)),
    ];
    let said = cells.into_iter().filter(|(_, cell)| !cell.is_empty());
    said.collect()
}

fn joined<T: AsRef<str>>(words: impl Iterator<Item = T>) -> String {
    let words: Vec<String> = words.map(|word| word.as_ref().to_owned()).collect();
    words.join(BAR)
}

fn names<T: Ranked>(set: EnumSet<T>) -> String {
    joined(set.iter().map(Ranked::as_str))
}

fn values(field: Field, bits: u64) -> impl Iterator<Item = &'static str> {
    let values = field.values().iter().enumerate();
    let said = values.filter(move |(rank, _)| bits >> rank & 1 == 1);
    said.map(|(_, value)| *value)
}

fn written(zone: Zone, directory: &Directory) -> String {
    match zone {
        Zone::Commune(code) => format!("commune:{code}"),
        Zone::Epci(rank) => {
            let epci = directory.epci().get(usize::from(rank));
            epci.map_or_else(String::new, |epci| format!("epci:{}", epci.code))
        }
        Zone::Departement(code) => format!("departement:{code}"),
        Zone::Region(code) => format!("region:{code}"),
        Zone::France => "france".to_owned(),
    }
}

fn admission(opening: &Opening) -> String {
    match opening {
        Opening::Unknown => String::new(),
        Opening::TouteLAnnee => "toute_l_annee".to_owned(),
        Opening::Pause(None) => "pause".to_owned(),
        Opening::Pause(Some(end)) => format!("pause {end}"),
        Opening::Appels(appels) => joined(
            appels
                .iter()
                .map(|appel| format!("{}/{}", appel.start, appel.end)),
        ),
    }
}

fn day(freshness: &Freshness) -> String {
    let format = match freshness.precision {
        Precision::Jour => "%Y-%m-%d",
        Precision::Month => "%Y-%m",
        Precision::Annee => "%Y",
    };
    freshness.le.strftime(format).to_string()
}

/// Rows of the template as a French spreadsheet opens it on a double click, without any cell
/// that it would run.
pub fn spreadsheet<'a>(rows: impl Iterator<Item = &'a BTreeMap<String, String>>) -> Vec<u8> {
    let mut table = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer("\u{feff}".as_bytes().to_vec());
    // Writing to memory does not fail.
    let _ = table.write_record(COLUMNS.iter().map(|column| column.name));
    for row in rows {
        let cells = COLUMNS.iter().map(|column| {
            let cell = row.get(column.name).map_or("", String::as_str);
            inert(cell).into_owned()
        });
        let _ = table.write_record(cells);
    }
    table.into_inner().unwrap_or_default()
}
