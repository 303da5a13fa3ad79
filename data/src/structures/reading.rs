//! From a row to a structure, as far as the row says.

use super::{
    communes::CommuneIndex,
    context::ReadingContext,
    data_inclusion,
    options::Import,
    raw::RawStructure,
    report::{FileReading, StructuresReport},
    rows::{SourceRow, split_rows},
    state_lists, template,
};
use crate::{catalogue::AdministrativeDivisions, contours::SourceFile};
use shared::eligibilite::Catalogue;
use std::collections::HashMap;

/// What a row of a source turns out to be.
pub(super) enum ReadItem {
    /// A structure.
    Structure(Box<RawStructure>),
    /// What a structure of data·inclusion offers, to be joined to it.
    Service(String, data_inclusion::Offer),
}

/// What a source gave.
pub(super) struct SourceReading {
    pub(super) report: FileReading,
    pub(super) items: Vec<(usize, ReadItem)>,
}

/// Reads a source, each row by the format that its columns tell.
pub(super) fn read(
    file: &SourceFile,
    import: &Import,
    catalogue: &Catalogue,
    communes: &CommuneIndex,
    divisions: &AdministrativeDivisions,
) -> SourceReading {
    let mut reading = SourceReading {
        report: FileReading::new(&file.name),
        items: Vec::new(),
    };
    let Some(rows) = split_rows(&file.bytes) else {
        reading.report.refuse(
            1,
            "ni JSON, ni NDJSON, ni GeoJSON, ni CSV : donnez un fichier data·inclusion, une liste \
             de l'État ou le modèle de CSV rempli",
        );
        return reading;
    };
    reading.report.format = rows.format;
    let context = ReadingContext {
        file: &file.name,
        import,
        catalogue,
        communes,
        divisions,
    };
    for row in rows.rows {
        reading.report.lues += 1;
        let parsed = row.and_then(|row| {
            let parsed = read_row(&context, &row).map_err(|raison| (row.line_number, raison))?;
            Ok((row.line_number, parsed))
        });
        match parsed {
            Ok(parsed) => reading.items.push(parsed),
            Err((number, raison)) => reading.report.refuse(number, &raison),
        }
    }
    reading
}

/// A row, by the format that its columns tell.
fn read_row(context: &ReadingContext<'_>, row: &SourceRow) -> Result<ReadItem, String> {
    if row.has("structure_id") {
        data_inclusion::service(context, row).map(|(id, offer)| ReadItem::Service(id, offer))
    } else if row.has("id_territoire") {
        state_lists::structure(context, row).map(|raw| ReadItem::Structure(Box::new(raw)))
    } else if row.has("date_maj") {
        data_inclusion::structure(context, row).map(|raw| ReadItem::Structure(Box::new(raw)))
    } else if row.has("verifie_le") {
        template::structure(context, row).map(|raw| ReadItem::Structure(Box::new(raw)))
    } else {
        Err(
            "colonnes inconnues : il manque « verifie_le » (modèle de CSV), « date_maj » \
             (data·inclusion) ou « id_territoire » (liste de l'État)"
                .to_owned(),
        )
    }
}

/// Joins what structures offer to them, and leaves out those that offer nothing of ours.
pub(super) fn gather(
    readings: Vec<SourceReading>,
    catalogue: &Catalogue,
    report: &mut StructuresReport,
) -> Vec<RawStructure> {
    let (mut raw_structures, mut offers, mut reports) = (Vec::new(), Vec::new(), Vec::new());
    for (rank, reading) in readings.into_iter().enumerate() {
        reports.push(reading.report);
        for (number, parsed) in reading.items {
            match parsed {
                ReadItem::Structure(raw) => raw_structures.push((rank, *raw)),
                ReadItem::Service(id, offer) => offers.push((rank, number, id, offer)),
            }
        }
    }
    let by_id: HashMap<String, usize> = raw_structures
        .iter()
        .enumerate()
        .map(|(place, (_, raw))| (raw.id.clone(), place))
        .collect();
    for (rank, number, structure, offer) in offers {
        match by_id.get(&data_inclusion::identifier(&structure)) {
            Some(&place) => {
                let taken_in = offer.add_to(&mut raw_structures[place].1);
                reports[rank].take(taken_in);
            }
            None => reports[rank].refuse(
                number,
                &format!("la structure « {structure} » n'est dans aucun des fichiers donnés"),
            ),
        }
    }
    let mut kept = Vec::new();
    for (rank, mut raw) in raw_structures {
        take_door(&mut raw, catalogue);
        let is_useful = !raw.service.fonctions.is_empty();
        reports[rank].take(is_useful);
        if is_useful {
            kept.push(raw);
        }
    }
    report.fichiers = reports;
    kept
}

/// Who belongs to a network of the catalogue does what the network does.
fn take_door(raw: &mut RawStructure, catalogue: &Catalogue) {
    for id in &raw.dispositifs {
        let entry = catalogue
            .rank(id)
            .map(|rank| &catalogue.entries()[usize::from(rank)]);
        if let Some(door) = entry.and_then(|entry| entry.door.as_ref()) {
            let own = raw.service;
            raw.service = own.union(door.service);
            // Whom it receives and when is its own to say.
            raw.service.publics = own.publics;
            if own.stades != 0 {
                raw.service.stades = own.stades;
            }
        }
    }
}
