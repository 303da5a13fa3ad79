//! From a row to a structure, as far as the row says.

use super::{
    communes::CommuneList,
    data_inclusion,
    options::Import,
    report::{FileReading, StructuresReport},
    state_lists,
};
use crate::{catalogue::AdministrativeDivisions, contours::SourceFile};
use shared::{
    Date,
    eligibilite::Catalogue,
    lists::{RawStructure, ReadingContext, SourceRow, read_structure, split_rows},
};
use std::collections::HashMap;

/// What a row of a source turns out to be.
pub(super) enum ReadItem {
    /// A structure, or those of a commune.
    Structures(Vec<RawStructure>),
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
    communes: &CommuneList,
    divisions: &AdministrativeDivisions,
) -> SourceReading {
    let mut reading = SourceReading {
        report: FileReading::new(&file.name),
        items: Vec::new(),
    };
    let rows = match split_rows(&file.bytes) {
        Ok(rows) => rows,
        Err(reason) => {
            reading.report.refuse_whole(reason);
            return reading;
        }
    };
    reading.report.format = rows.format;
    reading.report.encodage = rows.encoding;
    reading.report.notes = rows.notes;
    let context = ReadingContext {
        file: &file.name,
        today: import.today.unwrap_or(Date::MAX),
        source: import.source.as_deref(),
        licence: import.licence.as_deref(),
        publie_le: import.publie_le,
        catalogue,
        communes,
        groupings: divisions,
    };
    for row in rows.rows {
        reading.report.lues += 1;
        let parsed = row.and_then(|mut row| {
            let number = row.line_number;
            let parsed = row.check_letters().and_then(|()| read_row(&context, &row));
            let parsed = parsed.map_err(|raison| (number, raison))?;
            Ok((number, parsed, row.into_notes()))
        });
        match parsed {
            Ok((number, item, notes)) => {
                reading.report.say(number, notes);
                reading.items.push((number, item));
            }
            Err((number, raison)) => reading.report.refuse(number, &raison),
        }
    }
    reading
}

/// A row, by the format that its columns tell.
fn read_row(context: &ReadingContext<'_>, row: &SourceRow) -> Result<ReadItem, String> {
    let alone = |raw: RawStructure| ReadItem::Structures(vec![raw]);
    if row.has("structure_id") {
        data_inclusion::service(context, row).map(|(id, offer)| ReadItem::Service(id, offer))
    } else if row.has("id_territoire") {
        state_lists::structures(context, row).map(ReadItem::Structures)
    } else if row.has("date_maj") {
        data_inclusion::structure(context, row).map(alone)
    } else if row.has("verifie_le") {
        read_structure(context, row).map(alone)
    } else {
        Err(
            "ses colonnes ne sont celles d'aucune liste : il manque « verifie_le » (modèle de CSV), \
             « date_maj » (data·inclusion) ou « id_territoire » (liste de l'État)"
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
                ReadItem::Structures(of_row) => {
                    raw_structures.extend(of_row.into_iter().map(|raw| (rank, raw)));
                }
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
        let Some(reading) = reports.get_mut(rank) else {
            continue;
        };
        let place = by_id.get(&data_inclusion::identifier(&structure));
        match place.and_then(|place| raw_structures.get_mut(*place)) {
            Some((_, raw)) => {
                let taken_in = offer.add_to(raw);
                reading.take(taken_in);
            }
            None => reading.refuse(
                number,
                &format!(
                    "la structure « {structure} » n'est dans aucun des fichiers donnés, ou y est \
                     refusée"
                ),
            ),
        }
    }
    let mut kept = Vec::new();
    let mut counted = None;
    for (rank, mut raw) in raw_structures {
        raw.take_door(catalogue);
        let is_useful = !raw.service.fonctions.is_empty();
        // The structures of one row count as the row that they are.
        let row = Some((rank, raw.ou.1));
        if let Some(reading) = reports.get_mut(rank).filter(|_| counted != row) {
            reading.take(is_useful);
        }
        counted = row;
        if is_useful {
            kept.push(raw);
        }
    }
    report.fichiers = reports;
    kept
}
