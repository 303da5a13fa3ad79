//! The CSV that a collectivité or a network fills in a spreadsheet: see
//! `data/structures/LISEZMOI.md`.

use super::{
    context::ReadingContext,
    raw::RawStructure,
    rows::SourceRow,
    values::{courriel, day, from_name, horaires, telephone},
};
use crate::catalogue::brakes;
use shared::{
    Date,
    codes::Siret,
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
    if let Some(unknown_column) = row
        .fields
        .keys()
        .find(|name| !COLUMNS.contains(&name.as_str()))
    {
        return Err(format!(
            "colonne inconnue : « {unknown_column} » ; sont prévues : {}",
            COLUMNS.join(", ")
        ));
    }
    let name = row.text("nom").ok_or("il manque « nom »")?;
    let date = row.text("verifie_le").ok_or("il manque « verifie_le »")?;
    let (le, precision) = day(date).ok_or(format!(
        "« verifie_le » : « {date} » n'est pas une date ; écrivez 2026-11-22, 2026-11 ou 2026"
    ))?;
    let siret = row.text("siret");
    if let Some(siret) = siret {
        let parsed = siret.replace(' ', "").parse::<Siret>();
        parsed.map_err(|error| format!("siret « {siret} » : {error}"))?;
    }
    let (code, commune_name) = match row.text("commune") {
        Some(text) if text.chars().any(|c| c.is_ascii_digit()) => (Some(text), None),
        other => (None, other),
    };
    let commune = context.commune(code, commune_name, row.text("code_postal"))?;
    let (point, precision_lieu) = context.place(row, ("lat", "lon"), commune)?;
    let zones = row.list("couvre").into_iter();
    let zones = zones
        .map(|code| context.zone(&code))
        .collect::<Result<Vec<_>, _>>()?;
    if commune.is_none() && zones.is_empty() {
        return Err("donnez « commune » (où l'on est reçu) ou « couvre » (pour qui)".to_owned());
    }
    let (admission, places) = (admission(row)?, places(row)?);
    let dispositifs = row.list("dispositifs");
    if let Some(unknown) = dispositifs
        .iter()
        .find(|id| context.catalogue.rank(id).is_none())
    {
        return Err(format!(
            "« {unknown} » n'est l'identifiant d'aucune fiche du catalogue"
        ));
    }
    let telephone = match row.text("telephone") {
        None => None,
        Some(text) => Some(telephone(text).ok_or(format!(
            "téléphone « {text} » : écrivez ses 10 chiffres, ou +33 et la suite"
        ))?),
    };
    let courriel = match row.text("courriel") {
        None => None,
        text => Some(courriel(text).ok_or(format!(
            "courriel « {} » : il en manque une partie",
            text.unwrap_or_default()
        ))?),
    };
    let owned = |name: &str| row.text(name).map(str::to_owned);
    Ok(RawStructure {
        ou: (context.file.to_owned(), row.line_number),
        id: match row.text("id") {
            Some(id) if id.contains(' ') => {
                return Err(format!("« id » : « {id} » a une espace"));
            }
            Some(id) => id.to_owned(),
            None => from_name(name, commune),
        },
        name: name.to_owned(),
        resume: owned("resume"),
        siret: siret.map(|siret| siret.replace(' ', "")),
        adresse: owned("adresse"),
        telephone,
        courriel,
        site: owned("site"),
        ouverture: owned("ouverture"),
        with: row.list("travaille_avec"),
        nature: Nature::Accompagnement,
        commune,
        point,
        precision: precision_lieu,
        zones,
        service: service(row)?,
        admission,
        places,
        dispositifs,
        provenance: context.provenance("Liste locale", ""),
        freshness: Freshness {
            le,
            precision,
            origin: Origine::Verification,
        },
    })
}

fn service(row: &SourceRow) -> Result<Service, String> {
    let mut service = Service::default();
    for name in row.list("fonctions") {
        let fonction = among::<Fonction>("fonctions", &name)?;
        service.principale = service.principale.or(Some(fonction));
        service.fonctions.insert(fonction);
    }
    service.besoins = values(row, "besoins", Field::Besoins)? as u16;
    service.fonctions = service.fonctions.union(brakes(service.besoins));
    if service.fonctions.is_empty() {
        let names: Vec<_> = Fonction::ALL.iter().map(|f| f.as_str()).collect();
        return Err(format!(
            "il manque « fonctions » : au moins une parmi {}",
            names.join(", ")
        ));
    }
    service.stades = values(row, "stades", Field::Stade)? as u8;
    let publics = row.list("publics");
    let publics = publics.iter().filter(|name| *name != "tous-publics");
    service.publics = publics
        .map(|name| among::<Public>("publics", name))
        .collect::<Result<EnumSet<_>, _>>()?;
    for format in row.list("formats") {
        let rank = |field: Field| field.values().iter().position(|value| *value == format);
        match (rank(Field::Format), rank(Field::IndividuelCollectif)) {
            (Some(rank), _) => service.formats |= 1 << rank,
            (_, Some(rank)) => service.suivis |= 1 << rank,
            _ => {
                return Err(format!(
                    "« formats » : « {format} » n'est pas prévu ; sont prévus : presentiel, \
                     distanciel, individuel, collectif"
                ));
            }
        }
    }
    service.horaires = match values(row, "horaires", Field::Horaires)? {
        0 => horaires(row.text("ouverture")),
        bits => bits as u8,
    };
    service.langues = values(row, "langues", Field::Langues)?;
    service.enfants = match row.text("enfants") {
        None => None,
        Some("oui") => Some(true),
        Some("non") => Some(false),
        Some(other) => return Err(format!("« enfants » : « {other} » ; écrivez oui ou non")),
    };
    service.cout = row
        .text("cout")
        .map(|cout| among::<Cout>("cout", cout))
        .transpose()?;
    Ok(service)
}

/// `toute_l_annee`; `pause` or `pause 2026-12-31`; calls as `2026-09-01/2026-10-15`.
fn admission(row: &SourceRow) -> Result<Opening, String> {
    let Some(text) = row.text("admission") else {
        return Ok(Opening::Unknown);
    };
    let read = |text: &str| -> Result<Date, String> {
        let parsed = day(text.trim()).map(|(day, _)| day);
        parsed.ok_or(format!(
            "« admission » : « {text} » n'est pas une date AAAA-MM-JJ"
        ))
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

fn values(row: &SourceRow, column: &str, field: Field) -> Result<u64, String> {
    let mut bits = 0;
    for word in row.list(column) {
        let rank = field.values().iter().position(|value| *value == word);
        bits |= 1
            << rank.ok_or_else(|| {
                let known = field.values().join(", ");
                format!("« {column} » : « {word} » n'est pas prévu ; sont prévus : {known}")
            })?;
    }
    Ok(bits)
}
