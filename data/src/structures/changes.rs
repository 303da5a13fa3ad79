//! What changed from the structures that were in use to those that take their place.

use shared::{
    structures::{Column, Directory},
    wire::v1::changement::{Changement, Changements, VersionDuJeu},
};
use std::fmt::Write;

/// The columns that are told, by the names that a request for them has.
const COLUMNS: [(Column, &str); 7] = [
    (Column::Name, "nom"),
    (Column::Resume, "resume"),
    (Column::Address, "adresse"),
    (Column::Telephone, "telephone"),
    (Column::Courriel, "courriel"),
    (Column::Site, "site"),
    (Column::Ouverture, "ouverture"),
];

/// What changed. A list that is published again with other dates and nothing else has not.
pub(super) fn changes(before: &Directory, after: &Directory) -> Changements {
    let mut changes = Changements {
        jeu: "structures".to_owned(),
        avant: version(before),
        apres: version(after),
        tolerance_m: None,
        inchanges: 0,
        apparus: Vec::new(),
        disparus: Vec::new(),
        modifies: Vec::new(),
    };
    for (rank, id) in ids(after) {
        let Some(old) = before.rank(id) else {
            changes.apparus.push(named(after, rank, id));
            continue;
        };
        let champs = changed(before, old, after, rank);
        if champs.is_empty() {
            changes.inchanges += 1;
            continue;
        }
        let renamed = champs.iter().any(|field| field == "nom");
        let name = before.text(old, Column::Name);
        changes.modifies.push(Changement {
            champs,
            avant: name.filter(|_| renamed).map(str::to_owned),
            ..named(after, rank, id)
        });
    }
    for (rank, id) in ids(before) {
        if after.rank(id).is_none() {
            changes.disparus.push(named(before, rank, id));
        }
    }
    changes
}

fn ids(directory: &Directory) -> impl Iterator<Item = (u32, &str)> {
    let ranks = (0u32..).take(directory.len());
    ranks.filter_map(|rank| Some((rank, directory.text(rank, Column::Id)?)))
}

fn named(directory: &Directory, rank: u32, id: &str) -> Changement {
    Changement {
        id: id.to_owned(),
        nom: directory
            .text(rank, Column::Name)
            .unwrap_or_default()
            .to_owned(),
        ..Changement::default()
    }
}

fn changed(before: &Directory, old: u32, after: &Directory, new: u32) -> Vec<String> {
    let columns = COLUMNS.iter();
    let columns =
        columns.filter(|(column, _)| before.text(old, *column) != after.text(new, *column));
    let mut fields: Vec<_> = columns.map(|(_, name)| (*name).to_owned()).collect();
    let facts = |directory: &'_ Directory, rank: u32| directory.facts().get(rank as usize).cloned();
    if let (Some(a), Some(b)) = (facts(before, old), facts(after, new)) {
        let told = [
            ("nature", a.nature != b.nature),
            ("lieu", a.place != b.place),
            ("offre", a.service != b.service),
            (
                "admission",
                a.admission != b.admission || a.places != b.places,
            ),
            (
                "dispositifs",
                asked(before, &a.dispositifs) != asked(after, &b.dispositifs),
            ),
        ];
        let told = told.into_iter().filter(|(_, differs)| *differs);
        fields.extend(told.map(|(name, _)| name.to_owned()));
    }
    fields
}

/// What can be asked for, by identifiers: ranks are those of a file.
fn asked<'a>(directory: &'a Directory, ranks: &[u16]) -> Vec<&'a str> {
    let all = directory.dispositifs();
    let ids = ranks.iter().filter_map(|rank| all.get(usize::from(*rank)));
    let mut ids: Vec<_> = ids.map(String::as_str).collect();
    ids.sort_unstable();
    ids
}

fn version(directory: &Directory) -> VersionDuJeu {
    let mut empreinte = "sha256:".to_owned();
    for byte in directory.digest() {
        // Writing to a string does not fail.
        let _ = write!(empreinte, "{byte:02x}");
    }
    VersionDuJeu {
        empreinte,
        publie_le: None,
        generation: None,
    }
}
