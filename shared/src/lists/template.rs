//! The CSV that a collectivité or a network fills in a spreadsheet: see
//! `data/structures/LISEZMOI.md`.

use super::{
    columns::{COLUMNS, ColumnFault},
    context::ReadingContext,
    hours::hours,
    prose::plain_text,
    raw::RawStructure,
    rows::{SourceRow, column_name},
    values::{courriel, day, from_name, identifier, siret, site, telephone},
    vocabulary::brakes,
};
use crate::{
    Date, inputs,
    situation::Field,
    structures::{
        Appel, Cout, EnumSet, Fonction, Freshness, Opening, Origine, Precision, Public, Ranked,
    },
};

/// A row of the template, as far as it could be read.
pub struct TemplateReading {
    /// None when the row is refused.
    pub structure: Option<RawStructure>,
    pub faults: Vec<ColumnFault>,
}

/// A structure being read, column by column.
pub(super) struct TemplateDraft<'a> {
    context: &'a ReadingContext<'a>,
    row: &'a SourceRow,
    raw: RawStructure,
    /// Whether its commune could not be read, so that nothing is compared to it.
    lost: bool,
}

/// Reads a row of the template: what is wrong in each column, and the structure unless that
/// refuses it.
pub fn read_template(context: &ReadingContext<'_>, row: &SourceRow) -> TemplateReading {
    let unknown = row.fields.iter().find(|(name, value)| {
        let is_filled = value.as_str().is_some_and(|text| !text.is_empty());
        is_filled && !COLUMNS.iter().any(|column| column.name == name.as_str())
    });
    if let Some((unknown, _)) = unknown {
        let names: Vec<_> = COLUMNS.iter().map(|column| column.name).collect();
        row.note(format!(
            "la colonne « {unknown} » n'est pas lue ; sont prévues : {}",
            names.join(", ")
        ));
    }
    let mut draft = TemplateDraft {
        context,
        row,
        raw: RawStructure {
            id_from_name: true,
            ..RawStructure::unsaid(
                (context.file.to_owned(), row.line_number),
                context.provenance("Liste locale", ""),
                Freshness {
                    le: context.today,
                    precision: Precision::Jour,
                    origin: Origine::Verification,
                },
            )
        },
        lost: false,
    };
    let mut faults = Vec::new();
    for column in &COLUMNS {
        if let Err(reason) = (column.read)(&mut draft) {
            faults.push(ColumnFault {
                column: column.name,
                reason,
                refuses: column.refuses,
            });
        }
    }
    let mut raw = draft.raw;
    if raw.id.is_empty() {
        raw.id = from_name(&raw.name, raw.commune, "");
    }
    let is_refused = faults.iter().any(|fault| fault.refuses);
    TemplateReading {
        structure: (!is_refused).then_some(raw),
        faults,
    }
}

/// The same for a list: the first reason to refuse the row, or the structure, its row saying
/// what was left aside.
pub fn read_structure(
    context: &ReadingContext<'_>,
    row: &SourceRow,
) -> Result<RawStructure, String> {
    let TemplateReading { structure, faults } = read_template(context, row);
    let mut refusals = faults.iter().filter(|fault| fault.refuses);
    if let Some(fault) = refusals.next() {
        return Err(fault.reason.clone());
    }
    for fault in faults {
        row.note(format!("{} (laissé de côté)", fault.reason));
    }
    structure.ok_or_else(String::new)
}

type Read = Result<(), String>;

pub(super) fn id(draft: &mut TemplateDraft<'_>) -> Read {
    if let Some(id) = draft.row.text("id") {
        draft.raw.id = identifier("id", id)?;
        draft.raw.id_from_name = false;
    }
    Ok(())
}

pub(super) fn nom(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.name = plain(draft.row, "nom").ok_or("il manque « nom »")?;
    Ok(())
}

pub(super) fn verifie_le(draft: &mut TemplateDraft<'_>) -> Read {
    let text = draft.row.text("verifie_le");
    let (le, precision) = day("verifie_le", text, draft.context.today)?;
    (draft.raw.freshness.le, draft.raw.freshness.precision) = (le, precision);
    Ok(())
}

pub(super) fn commune(draft: &mut TemplateDraft<'_>) -> Read {
    let (context, row) = (draft.context, draft.row);
    // A code has its digits first; « Paris 12e » is a name.
    let (code, name) = match row.text("commune") {
        Some(text) if text.starts_with(|c: char| c.is_ascii_digit()) && !has_word(text) => {
            (Some(text), None)
        }
        other => (None, other),
    };
    let read = context.commune(row, (code, name, row.text("code_postal")));
    draft.lost = read.is_err();
    draft.raw.commune = read?;
    match draft.raw.commune {
        None if row.list("couvre").is_empty() => {
            Err("donnez « commune » (où l'on est reçu) ou « couvre » (pour qui)".to_owned())
        }
        _ => Ok(()),
    }
}

pub(super) fn place(draft: &mut TemplateDraft<'_>) -> Read {
    if !draft.lost {
        let commune = draft.raw.commune;
        let (point, precision) = draft.context.place(draft.row, ("lat", "lon"), commune)?;
        (draft.raw.point, draft.raw.precision) = (point, precision);
    }
    Ok(())
}

pub(super) fn couvre(draft: &mut TemplateDraft<'_>) -> Read {
    let zones = draft.row.list("couvre").into_iter();
    let zones = zones.map(|code| draft.context.zone(&code));
    draft.raw.zones = zones.collect::<Result<Vec<_>, _>>()?;
    Ok(())
}

pub(super) fn resume(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.resume = plain(draft.row, "resume");
    Ok(())
}

pub(super) fn adresse(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.adresse = plain(draft.row, "adresse");
    Ok(())
}

pub(super) fn siret_column(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.siret = siret(draft.row.text("siret"))?;
    Ok(())
}

pub(super) fn telephone_column(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.telephone = telephone(draft.row.text("telephone"))?;
    Ok(())
}

pub(super) fn courriel_column(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.courriel = courriel(draft.row.text("courriel"))?;
    Ok(())
}

pub(super) fn site_column(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.site = site(draft.row.text("site"))?;
    Ok(())
}

pub(super) fn ouverture(draft: &mut TemplateDraft<'_>) -> Read {
    if let Some(text) = plain(draft.row, "ouverture") {
        let opening = hours(&text)?;
        if draft.raw.service.horaires == 0 {
            draft.raw.service.horaires = opening;
        }
        draft.raw.ouverture = Some(text);
    }
    Ok(())
}

pub(super) fn dispositifs(draft: &mut TemplateDraft<'_>) -> Read {
    let (context, row) = (draft.context, draft.row);
    let mut ids = row.list("dispositifs");
    ids.retain(|id| {
        let is_known = context.catalogue.rank(id).is_some();
        if !is_known {
            row.note(format!(
                "« {id} » n'est l'identifiant d'aucune fiche du catalogue (laissé de côté)"
            ));
        }
        is_known
    });
    draft.raw.dispositifs = ids;
    Ok(())
}

pub(super) fn travaille_avec(draft: &mut TemplateDraft<'_>) -> Read {
    let row = draft.row;
    let ids = row.list("travaille_avec").into_iter();
    let ids = ids.filter_map(|id| row.optional(identifier("travaille_avec", &id).map(Some)));
    draft.raw.with = ids.collect();
    Ok(())
}

/// A word that is none there refuses the row, as it does for whom it receives: leaving it out
/// would open to all what is not. Elsewhere it costs itself.
pub(super) fn fonctions(draft: &mut TemplateDraft<'_>) -> Read {
    let service = &mut draft.raw.service;
    for name in words(draft.row, "fonctions") {
        let fonction = among::<Fonction>("fonctions", &name)?;
        service.principale = service.principale.or(Some(fonction));
        service.fonctions.insert(fonction);
    }
    let (besoins, _) = known(draft.row, "besoins", Field::Besoins);
    service.fonctions = service.fonctions.union(brakes(besoins as u32));
    if service.fonctions.is_empty() {
        let names: Vec<_> = Fonction::ALL.iter().map(|f| f.as_str()).collect();
        return Err(format!(
            "il manque « fonctions » : au moins une parmi {}",
            names.join(", ")
        ));
    }
    Ok(())
}

pub(super) fn besoins(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.service.besoins = values(draft.row, "besoins", Field::Besoins) as u32;
    Ok(())
}

pub(super) fn stades(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.service.stades = values(draft.row, "stades", Field::Stade) as u8;
    Ok(())
}

pub(super) fn publics(draft: &mut TemplateDraft<'_>) -> Read {
    let publics = draft.row.list("publics").into_iter();
    let publics = publics.map(|name| name.to_lowercase().replace([' ', '_'], "-"));
    draft.raw.service.publics = publics
        .filter(|name| name != "tous-publics")
        .map(|name| among::<Public>("publics", &name))
        .collect::<Result<EnumSet<_>, _>>()?;
    Ok(())
}

pub(super) fn formats(draft: &mut TemplateDraft<'_>) -> Read {
    let service = &mut draft.raw.service;
    for format in words(draft.row, "formats") {
        let rank = |field: Field| field.values().iter().position(|value| *value == format);
        match (rank(Field::Format), rank(Field::IndividuelCollectif)) {
            (Some(rank), _) => service.formats |= 1 << rank,
            (_, Some(rank)) => service.suivis |= 1 << rank,
            _ => draft.row.note(format!(
                "« formats » : « {format} » n'est pas prévu ; sont prévus : presentiel, \
                 distanciel, individuel, collectif (laissé de côté)"
            )),
        }
    }
    Ok(())
}

pub(super) fn horaires(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.service.horaires = values(draft.row, "horaires", Field::Horaires) as u8;
    Ok(())
}

pub(super) fn langues(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.service.langues = values(draft.row, "langues", Field::Langues);
    Ok(())
}

pub(super) fn enfants(draft: &mut TemplateDraft<'_>) -> Read {
    draft.raw.service.enfants = match draft.row.text("enfants").map(str::to_lowercase).as_deref() {
        None => None,
        Some("oui") => Some(true),
        Some("non") => Some(false),
        Some(other) => return Err(format!("« enfants » : « {other} » ; écrivez oui ou non")),
    };
    Ok(())
}

pub(super) fn cout(draft: &mut TemplateDraft<'_>) -> Read {
    let cout = draft.row.text("cout").map(str::to_lowercase);
    draft.raw.service.cout = cout.map(|cout| among::<Cout>("cout", &cout)).transpose()?;
    Ok(())
}

pub(super) fn admission(draft: &mut TemplateDraft<'_>) -> Read {
    if let Some(text) = draft.row.text("admission") {
        draft.raw.admission = opening(draft.row, text)?;
    }
    Ok(())
}

pub(super) fn places(draft: &mut TemplateDraft<'_>) -> Read {
    let read = |text: &str| {
        let parsed = text.parse();
        parsed.map_err(|_| format!("« places » : « {text} » n'est pas un nombre entier"))
    };
    draft.raw.places = draft.row.text("places").map(read).transpose()?;
    Ok(())
}

/// A text without marks; none when nothing is left of it.
fn plain(row: &SourceRow, name: &str) -> Option<String> {
    let text = row.text(name).map(plain_text)?;
    Some(text).filter(|text| !text.is_empty())
}

/// Whether there are two letters in a row: `2A004` has none.
fn has_word(text: &str) -> bool {
    let letters: Vec<bool> = text.chars().map(char::is_alphabetic).collect();
    letters.windows(2).any(|pair| pair == [true, true])
}

/// The words of a cell, as lists of words are written: `Présentiel` is `presentiel`.
fn words(row: &SourceRow, column: &str) -> Vec<String> {
    let words = row.list(column).into_iter();
    words.map(|word| column_name(&word)).collect()
}

/// `toute_l_annee`; `pause` or `pause 2026-12-31`; calls as `2026-09-01/2026-10-15`.
fn opening(row: &SourceRow, text: &str) -> Result<Opening, String> {
    let read = |text: &str| -> Result<Date, String> {
        let parsed = inputs::day(text).map(|(day, _)| day);
        parsed.map_err(|_| format!("« admission » : « {text} » n'est pas une date AAAA-MM-JJ"))
    };
    if column_name(text) == "toute_l_annee" {
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

fn among<T: Ranked>(column: &str, word: &str) -> Result<T, String> {
    T::parse(word).ok_or_else(|| {
        let known: Vec<_> = T::ALL.iter().map(|value| value.as_str()).collect();
        format!(
            "« {column} » : « {word} » n'est pas prévu ; sont prévus : {}",
            known.join(", ")
        )
    })
}

/// The words of a list that are its field's, as bits, and the others.
fn known(row: &SourceRow, column: &str, field: Field) -> (u64, Vec<String>) {
    let (mut bits, mut others) = (0, Vec::new());
    for word in words(row, column) {
        match field.values().iter().position(|value| *value == word) {
            Some(rank) => bits |= 1 << rank,
            None => others.push(word),
        }
    }
    (bits, others)
}

/// The same, the others being said.
fn values(row: &SourceRow, column: &str, field: Field) -> u64 {
    let (bits, others) = known(row, column, field);
    for word in others {
        row.note(format!(
            "« {column} » : « {word} » n'est pas prévu ; sont prévus : {} (laissé de côté)",
            field.values().join(", ")
        ));
    }
    bits
}
