//! Every entry read, checked against the others, and encoded; or all that is wrong.

use super::{
    details,
    division::AdministrativeDivisions,
    door, entry, examples,
    fault::{CatalogueFault, CatalogueReading},
    index::{CatalogueIndex, ReadEntry},
    table, translation,
};
use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use shared::{
    Date,
    eligibilite::{Audience, Catalogue, EntryState, Publication, encode},
};
use std::{
    collections::BTreeMap,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};
use steps::paths;

/// Where the entries are, a folder a nature.
pub(super) const DOSSIER: &str = "data/catalogue";

/// A nature, as its folder is named.
const NATURES: [&str; 20] = [
    "accelerateur",
    "acteur_cohesion_sociale",
    "acteur_ess",
    "acteur_insertion_emploi",
    "acteur_politique_ville",
    "agrement",
    "aide_financiere",
    "cae",
    "concours",
    "contrat",
    "cooperative_ephemere",
    "couveuse",
    "dispositif_public",
    "financeur",
    "fondation",
    "incubateur",
    "lieu",
    "outil_numerique",
    "reseau_accompagnement",
    "statut_juridique",
];

/// The catalogue, built.
pub(crate) struct BuiltCatalogue {
    /// What the engine loads.
    pub(crate) artefact: Vec<u8>,
    /// What `GET /v1/dispositifs` answers.
    pub(crate) list: Vec<u8>,
    /// The same for a spreadsheet.
    pub(crate) table: Vec<u8>,
    /// What `GET /v1/dispositifs/{id}` answers for each.
    pub(crate) details: Vec<(String, Vec<u8>)>,
    /// What `GET /v1/exemples` answers.
    pub(crate) examples: Vec<u8>,
    /// The same, decoded.
    pub(crate) catalogue: Catalogue,
    /// How each entry can be asked for.
    pub(super) reaches: Vec<EntryReach>,
}

/// How an entry can be asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct EntryReach {
    /// Somebody is met there, or at another entry that it names.
    pub(super) someone: bool,
    /// A site, or how the nearest one is found: there, or of those whom one asks.
    pub(super) contact: bool,
}

/// Reads and builds the catalogue of the project.
///
/// On a day, a parameter that has expired is a fault.
pub(crate) fn built_catalogue(today: Option<Date>) -> Result<BuiltCatalogue> {
    let divisions = AdministrativeDivisions::load()?;
    match read(&paths::root().join(DOSSIER), &divisions, today)? {
        Ok(built_catalogue) => Ok(built_catalogue),
        Err(faults) => {
            for fault in &faults {
                eprintln!("{fault}");
            }
            bail!(
                "{} faults in the catalogue, each with its place above",
                faults.len()
            )
        }
    }
}

/// The day on which somebody last checked an entry: it depends on the files alone.
pub(super) fn last_checked(catalogue: &Catalogue) -> Date {
    let days = catalogue.entries().iter().map(|entry| entry.verifie_le);
    days.max().unwrap_or(Date::ZERO)
}

/// The catalogue of a folder, or everything that is wrong in it.
pub(super) fn read(
    directory: &Path,
    divisions: &AdministrativeDivisions,
    today: Option<Date>,
) -> Result<Result<BuiltCatalogue, Vec<CatalogueFault>>> {
    let mut faults = Vec::new();
    let publications = read_publications(directory, &mut faults)?;
    let files = found(directory, &mut faults)?;
    let ids: Vec<String> = files.keys().cloned().collect();
    let dates = publications
        .iter()
        .map(|(_, p)| translation::date(&p.date).unwrap_or(Date::ZERO))
        .collect();
    let index = CatalogueIndex {
        publications: &publications,
        dates,
        ids: &ids,
        divisions,
        today,
    };
    let (mut read_entries, mut entries) = (Vec::new(), Vec::new());
    for (id, (nature, path)) in &files {
        let text =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut reading = CatalogueReading {
            file: signed(path),
            text: &text,
            faults: Vec::new(),
        };
        if let Some(source) = read_toml::<entry::WrittenEntry>(&mut reading) {
            entries.push(translation::translate(id, &source, &index, &mut reading));
            read_entries.push(ReadEntry {
                id: id.clone(),
                nature,
                source,
            });
        }
        faults.append(&mut reading.faults);
    }
    for (rank, parsed) in (0u16..).zip(&read_entries) {
        for (porteur, host) in door::porteurs(&parsed.source, |id| index.entry(id)) {
            match entries.get_mut(usize::from(host)).map(|entry| &mut entry.door) {
                Some(Some(door)) => door.dispositifs.push(rank),
                _ => faults.push(CatalogueFault {
                    file: signed(&files[&parsed.id].1),
                    row: 1,
                    message: format!(
                        "on s'adresse à « {} », qui n'a pas d'« accueil » : écrivez-le dans sa fiche",
                        porteur.get_ref()
                    ),
                }),
            }
        }
    }
    // A catalogue need not have examples.
    let path = directory.join("exemples.toml");
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    };
    let examples = examples::read(signed(&path), &text, &index, &mut faults);
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let publications: Vec<Publication> = publications
        .iter()
        .zip(&index.dates)
        .map(|((key, publication), date)| Publication {
            key: key.clone(),
            title: publication.titre.clone(),
            publisher: publication.editeur.clone(),
            date: *date,
            url: publication.url.clone(),
        })
        .collect();
    let artefact = encode(&publications, &entries);
    let catalogue = Catalogue::decode(&artefact).context("the catalogue does not read back")?;
    let day = today.unwrap_or_else(|| last_checked(&catalogue));
    for rank in catalogue.impossible_entries(day) {
        let (_, path) = &files[&catalogue.entries()[usize::from(rank)].id];
        faults.push(CatalogueFault {
            file: signed(path),
            row: 1,
            message: "aucune situation ne remplit à la fois toutes les conditions".to_owned(),
        });
    }
    let reaches: Vec<EntryReach> = (read_entries.iter())
        .map(|parsed| reach(parsed, &read_entries))
        .collect();
    let read = read_entries.iter().zip(&reaches);
    for ((parsed, reach), entry) in read.zip(catalogue.entries()) {
        let shown = entry.state.is_active() && entry.public.meets(Audience::of_a_page());
        if shown && !(reach.someone && reach.contact) {
            faults.push(CatalogueFault {
                file: signed(&files[&parsed.id].1),
                row: 1,
                message:
                    "un habitant la voit, et ne peut joindre personne : donnez accueil, avec site ou \
                    trouver, ou des porteurs qui en ont"
                        .to_owned(),
            });
        }
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let details = details::json(&read_entries, &catalogue)?;
    let table = table::table(&details)?;
    let list = serde_json::json!({ "dispositifs": details, "suivant": null });
    Ok(Ok(BuiltCatalogue {
        artefact,
        list: serde_json::to_vec(&list)?,
        table,
        details: read_entries
            .into_iter()
            .zip(details)
            .map(|(parsed, entry)| Ok((parsed.id, serde_json::to_vec(&entry)?)))
            .collect::<Result<_>>()?,
        examples: serde_json::to_vec(&examples)?,
        catalogue,
        reaches,
    }))
}

/// Whether somebody can be asked for an entry, and how they are found: there, or where it is
/// asked for.
fn reach(parsed: &ReadEntry, others: &[ReadEntry]) -> EntryReach {
    let own = |parsed: &ReadEntry| parsed.source.site.is_some() || parsed.source.trouver.is_some();
    let asked = |id: &str| {
        let found = others.binary_search_by(|other| other.id.as_str().cmp(id));
        found.is_ok_and(|rank| own(&others[rank]))
    };
    let porteurs = &parsed.source.porteurs;
    EntryReach {
        someone: parsed.source.accueil.is_some() || !porteurs.is_empty(),
        contact: own(parsed) || porteurs.iter().any(|id| asked(id.get_ref())),
    }
}

fn read_publications(
    directory: &Path,
    faults: &mut Vec<CatalogueFault>,
) -> Result<Vec<(String, entry::WrittenPublication)>> {
    let path = directory.join("publications.toml");
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut reading = CatalogueReading {
        file: signed(&path),
        text: &text,
        faults: Vec::new(),
    };
    let publications = read_toml::<BTreeMap<String, entry::WrittenPublication>>(&mut reading);
    faults.append(&mut reading.faults);
    Ok(publications.unwrap_or_default().into_iter().collect())
}

pub(super) fn read_toml<T: DeserializeOwned>(reading: &mut CatalogueReading<'_>) -> Option<T> {
    match toml::from_str(reading.text) {
        Ok(read) => Some(read),
        Err(error) => {
            let place = error.span().unwrap_or(0..0);
            let message = error
                .message()
                .replace("unknown field", "clé inconnue")
                .replace("unknown variant", "valeur inconnue")
                .replace("missing field", "il manque la clé")
                .replace("expected one of", "sont prévues :");
            reading.fault(place, message);
            None
        }
    }
}

/// The files by identifier, with their nature.
fn found(
    directory: &Path,
    faults: &mut Vec<CatalogueFault>,
) -> Result<BTreeMap<String, (&'static str, PathBuf)>> {
    let mut files = BTreeMap::new();
    for nature in NATURES {
        let Ok(entries) = fs::read_dir(directory.join(nature)) else {
            continue;
        };
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let id = name.strip_suffix(".toml").unwrap_or_default().to_owned();
            let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let message = if id.is_empty() || !id.chars().all(allowed) {
                "le nom d'une fiche : des minuscules, des chiffres, des tirets, puis .toml"
            } else if files.insert(id, (nature, path.clone())).is_some() {
                "une autre fiche porte déjà ce nom"
            } else {
                continue;
            };
            faults.push(CatalogueFault {
                file: signed(&path),
                row: 1,
                message: message.to_owned(),
            });
        }
    }
    Ok(files)
}

fn signed(path: &Path) -> PathBuf {
    path.strip_prefix(paths::root()).unwrap_or(path).to_owned()
}

impl BuiltCatalogue {
    /// How many entries are in each state, for people.
    pub(super) fn count(&self) -> [(&'static str, usize); 7] {
        let entries = self.catalogue.entries();
        let state =
            |state: fn(EntryState) -> bool| entries.iter().filter(|f| state(f.state)).count();
        [
            ("fiches", entries.len()),
            (
                "avec conditions",
                entries.iter().filter(|f| !f.conditions.is_empty()).count(),
            ),
            (
                "où l'on rencontre quelqu'un",
                entries.iter().filter(|f| f.door.is_some()).count(),
            ),
            ("fermées", state(|e| e == EntryState::Ferme)),
            ("terminées", state(|e| e == EntryState::Termine)),
            ("renommées", state(|e| matches!(e, EntryState::Renomme(_)))),
            ("à vérifier", state(|e| e == EntryState::AVerifier)),
        ]
    }
}
