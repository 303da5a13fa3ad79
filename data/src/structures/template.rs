//! The CSV that a collectivité or a network fills in a spreadsheet: see
//! `data/structures/LISEZMOI.md`.

use super::{
    context::ReadingContext,
    hours::hours,
    prose::plain_text,
    raw::RawStructure,
    rows::{SourceRow, column_name},
    values::{courriel, day, from_name, identifier, siret, site, telephone},
};
use crate::catalogue::brakes;
use shared::{
    Date, inputs,
    situation::Field,
    structures::{
        Appel, Cout, EnumSet, Fonction, Freshness, Nature, Opening, Origine, Public, Ranked,
        Service,
    },
};

/// Every column; `nom`, `fonctions` and `verifie_le` must be filled.
pub(super) const COLUMNS: [&str; 28] = [
    "id",
    "nom",
    "resume",
    "siret",
    "commune",
    "code_postal",
    "adresse",
    "lat",
    "lon",
    "couvre",
    "fonctions",
    "besoins",
    "stades",
    "publics",
    "formats",
    "horaires",
    "ouverture",
    "langues",
    "enfants",
    "cout",
    "admission",
    "places",
    "telephone",
    "courriel",
    "site",
    "dispositifs",
    "travaille_avec",
    "verifie_le",
];

/// A structure of the CSV.
pub(super) fn structure(
    context: &ReadingContext<'_>,
    row: &SourceRow,
) -> Result<RawStructure, String> {
    let unknown = row.fields.iter().find(|(name, value)| {
        let is_filled = value.as_str().is_some_and(|text| !text.is_empty());
        is_filled && !COLUMNS.contains(&name.as_str())
    });
    if let Some((unknown, _)) = unknown {
        row.note(format!(
            "la colonne « {unknown} » n'est pas lue ; sont prévues : {}",
            COLUMNS.join(", ")
        ));
    }
    let name = row.text("nom").map(plain_text);
    let name = name.filter(|name| !name.is_empty());
    let name = name.ok_or("il manque « nom »")?;
    let (le, precision) = day("verifie_le", row.text("verifie_le"), context.today())?;
    // A code has its digits first; « Paris 12e » is a name.
    let (code, commune_name) = match row.text("commune") {
        Some(text) if text.starts_with(|c: char| c.is_ascii_digit()) && !has_word(text) => {
            (Some(text), None)
        }
        other => (None, other),
    };
    let commune = context.commune(row, (code, commune_name, row.text("code_postal")))?;
    let (point, precision_lieu) = context.place(row, ("lat", "lon"), commune)?;
    let zones = row.list("couvre").into_iter();
    let zones = zones
        .map(|code| context.zone(&code))
        .collect::<Result<Vec<_>, _>>()?;
    if commune.is_none() && zones.is_empty() {
        return Err("donnez « commune » (où l'on est reçu) ou « couvre » (pour qui)".to_owned());
    }
    let mut dispositifs = row.list("dispositifs");
    dispositifs.retain(|id| {
        let is_known = context.catalogue.rank(id).is_some();
        if !is_known {
            row.note(format!(
                "« {id} » n'est l'identifiant d'aucune fiche du catalogue (laissé de côté)"
            ));
        }
        is_known
    });
    let with = row.list("travaille_avec").into_iter();
    let with = with.filter_map(|id| row.optional(identifier("travaille_avec", &id).map(Some)));
    let text = |name: &str| {
        let text = row.text(name).map(plain_text)?;
        Some(text).filter(|text| !text.is_empty())
    };
    let ouverture = text("ouverture");
    let read_hours = |text: &String| hours(text).map(|bits| (text.clone(), bits));
    let read = row.optional(ouverture.as_ref().map(read_hours).transpose());
    let (ouverture, opening) = read.map_or((None, 0), |(text, bits)| (Some(text), bits));
    let id = row.text("id").map(|id| identifier("id", id)).transpose()?;
    Ok(RawStructure {
        ou: (context.file.to_owned(), row.line_number),
        id_from_name: id.is_none(),
        id: id.unwrap_or_else(|| from_name(&name, commune, "")),
        name,
        resume: text("resume"),
        siret: row.optional(siret(row.text("siret"))),
        adresse: text("adresse"),
        telephone: row.optional(telephone(row.text("telephone"))),
        courriel: row.optional(courriel(row.text("courriel"))),
        site: row.optional(site(row.text("site"))),
        ouverture,
        with: with.collect(),
        nature: Nature::Accompagnement,
        commune,
        point,
        precision: precision_lieu,
        zones,
        service: service(row, opening)?,
        admission: row.optional(admission(row).map(Some)).unwrap_or_default(),
        places: row.optional(places(row)),
        dispositifs,
        provenance: context.provenance("Liste locale", ""),
        freshness: Freshness {
            le,
            precision,
            origin: Origine::Verification,
        },
    })
}

/// Whether there are two letters in a row: `2A004` has none.
fn has_word(text: &str) -> bool {
    let letters: Vec<bool> = text.chars().map(char::is_alphabetic).collect();
    letters.windows(2).any(|pair| pair == [true, true])
}

/// What is done there, and for whom: a word that is none there refuses the row, for leaving
/// it out would open to all what is not. Elsewhere it costs itself.
fn service(row: &SourceRow, opening: u8) -> Result<Service, String> {
    let mut service = Service::default();
    for name in words(row, "fonctions") {
        let fonction = among::<Fonction>("fonctions", &name)?;
        service.principale = service.principale.or(Some(fonction));
        service.fonctions.insert(fonction);
    }
    service.besoins = values(row, "besoins", Field::Besoins) as u32;
    service.fonctions = service.fonctions.union(brakes(service.besoins));
    if service.fonctions.is_empty() {
        let names: Vec<_> = Fonction::ALL.iter().map(|f| f.as_str()).collect();
        return Err(format!(
            "il manque « fonctions » : au moins une parmi {}",
            names.join(", ")
        ));
    }
    service.stades = values(row, "stades", Field::Stade) as u8;
    let publics = row.list("publics").into_iter();
    let publics = publics.map(|name| name.to_lowercase().replace([' ', '_'], "-"));
    service.publics = publics
        .filter(|name| name != "tous-publics")
        .map(|name| among::<Public>("publics", &name))
        .collect::<Result<EnumSet<_>, _>>()?;
    for format in words(row, "formats") {
        let rank = |field: Field| field.values().iter().position(|value| *value == format);
        match (rank(Field::Format), rank(Field::IndividuelCollectif)) {
            (Some(rank), _) => service.formats |= 1 << rank,
            (_, Some(rank)) => service.suivis |= 1 << rank,
            _ => row.note(format!(
                "« formats » : « {format} » n'est pas prévu ; sont prévus : presentiel, \
                 distanciel, individuel, collectif (laissé de côté)"
            )),
        }
    }
    service.horaires = match values(row, "horaires", Field::Horaires) {
        0 => opening,
        bits => bits as u8,
    };
    service.langues = values(row, "langues", Field::Langues);
    service.enfants = row.optional(
        match row.text("enfants").map(str::to_lowercase).as_deref() {
            None => Ok(None),
            Some("oui") => Ok(Some(true)),
            Some("non") => Ok(Some(false)),
            Some(other) => Err(format!("« enfants » : « {other} » ; écrivez oui ou non")),
        },
    );
    let cout = row.text("cout").map(str::to_lowercase);
    service.cout = row.optional(cout.map(|cout| among::<Cout>("cout", &cout)).transpose());
    Ok(service)
}

/// The words of a cell, as lists of words are written: `Présentiel` is `presentiel`.
fn words(row: &SourceRow, column: &str) -> Vec<String> {
    let words = row.list(column).into_iter();
    words.map(|word| column_name(&word)).collect()
}

/// `toute_l_annee`; `pause` or `pause 2026-12-31`; calls as `2026-09-01/2026-10-15`.
fn admission(row: &SourceRow) -> Result<Opening, String> {
    let Some(text) = row.text("admission") else {
        return Ok(Opening::Unknown);
    };
    let read = |text: &str| -> Result<Date, String> {
        let parsed = inputs::day(text).map(|(day, _)| day);
        parsed.map_err(|_| format!("« admission » : « {text} » n'est pas une date AAAA-MM-JJ"))
    };
    if text == "toute_l_annee" {
        return Ok(Opening::TouteLAnnee);
    }
    if let Some(end) = text.strip_prefix("pause") {
        return Ok(Opening::Pause(match end.trim() {
            "" => None,
            end => Some(read(end)?),
        }));
    }
    let mut appels = Vec::new();
    for appel in row.list("admission") {
        let (start, end) = appel.split_once('/').ok_or(format!(
            "« admission » : « {appel} » ; écrivez toute_l_annee, pause, pause 2026-12-31, ou \
             2026-09-01/2026-10-15 pour un appel"
        ))?;
        let (start, end) = (read(start)?, read(end)?);
        if end < start {
            return Err(format!(
                "« admission » : l'appel « {appel} » finit avant de commencer"
            ));
        }
        appels.push(Appel { start, end });
    }
    appels.sort_unstable();
    Ok(Opening::Appels(appels.into_iter().collect()))
}

fn places(row: &SourceRow) -> Result<Option<u16>, String> {
    let read = |text: &str| {
        let parsed = text.parse();
        parsed.map_err(|_| format!("« places » : « {text} » n'est pas un nombre entier"))
    };
    row.text("places").map(read).transpose()
}

fn among<T: Ranked>(column: &str, word: &str) -> Result<T, String> {
    T::parse(word).ok_or_else(|| {
        let known: Vec<_> = T::ALL.iter().map(|value| value.as_str()).collect();
        format!(
            "« {column} » : « {word} » n'est pas prévu ; sont prévus : {}",
            known.join(", ")
        )
    })
}

/// The words of a list that are its field's, as bits; the others are said.
fn values(row: &SourceRow, column: &str, field: Field) -> u64 {
    let mut bits = 0;
    for word in words(row, column) {
        match field.values().iter().position(|value| *value == word) {
            Some(rank) => bits |= 1 << rank,
            None => row.note(format!(
                "« {column} » : « {word} » n'est pas prévu ; sont prévus : {} (laissé de côté)",
                field.values().join(", ")
            )),
        }
    }
    bits
}
