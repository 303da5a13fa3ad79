//! CSV as spreadsheets write it: commas and decimal points, or semicolons and
//! decimal commas.

use super::{CHAMPS, Faute, Forme, Id, Ligne, Lignes, Lot, Resultat};
use crate::wire::v1::{
    AVERTISSEMENT,
    champs::{Champs, Valeur},
};
use csv::{ByteRecord, QuoteStyle, ReaderBuilder, Terminator, WriterBuilder};
use std::{borrow::Cow, str};

/// How the cells of a file are told apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Dialecte {
    Virgule,
    /// Of spreadsheets in French, where the comma is in the numbers.
    PointVirgule,
}

impl Dialecte {
    fn of(corps: &[u8]) -> Self {
        let entete = corps
            .split(|byte| *byte == b'\n')
            .next()
            .unwrap_or_default();
        match entete.contains(&b';') {
            true => Self::PointVirgule,
            false => Self::Virgule,
        }
    }

    fn delimiter(self) -> u8 {
        match self {
            Self::Virgule => b',',
            Self::PointVirgule => b';',
        }
    }

    fn read<'a>(self, nom: &str, cellule: &'a str) -> Cow<'a, str> {
        match self {
            Self::PointVirgule if nom != "id" => Cow::Owned(cellule.replace(',', ".")),
            _ => Cow::Borrowed(cellule),
        }
    }

    fn nombre(self, metres: f64) -> String {
        // As JSON writes it: the standard library's way weighs 16 kB more.
        let texte = serde_json::to_string(&metres).unwrap_or_default();
        match self {
            Self::Virgule => texte,
            Self::PointVirgule => texte.replace('.', ","),
        }
    }
}

pub(super) fn parse(corps: &[u8]) -> Result<Lot<'_>, Faute> {
    let dialecte = Dialecte::of(corps);
    let mut lecteur = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(dialecte.delimiter())
        .from_reader(corps);
    let mut enregistrement = ByteRecord::new();
    // Bytes in memory and rows of any length: nothing is left that can fail.
    let mut next = |enregistrement: &mut ByteRecord| {
        lecteur
            .read_byte_record(enregistrement)
            .map_err(|_| Faute::CsvSansEntete)
    };
    next(&mut enregistrement)?;
    let colonnes = columns(&enregistrement)?;
    let mut lignes = Lignes::default();
    while next(&mut enregistrement)? {
        lignes.push(row(&enregistrement, &colonnes, dialecte));
    }
    Lot::new(Forme::Csv(dialecte), lignes)
}

/// The column names of the header line, checked.
fn columns(entete: &ByteRecord) -> Result<Vec<&'static str>, Faute> {
    let noms: Vec<&str> = entete
        .iter()
        .map(|cellule| str::from_utf8(cellule).map(str::trim))
        .collect::<Result<_, _>>()
        .map_err(|_| Faute::CsvSansEntete)?;
    if !noms.iter().any(|nom| CHAMPS.contains(nom)) {
        return Err(Faute::CsvSansEntete);
    }
    let mut champs = Champs::new(&CHAMPS);
    for nom in &noms {
        champs.insert(nom, Valeur::Autre)?;
    }
    for nom in ["id", "lat", "lon"] {
        if champs.get(nom).is_none() {
            return Err(Faute::ChampManquant(nom.into()));
        }
    }
    Ok(noms
        .into_iter()
        .filter_map(|nom| CHAMPS.into_iter().find(|champ| *champ == nom))
        .collect())
}

fn row(
    enregistrement: &ByteRecord,
    colonnes: &[&'static str],
    dialecte: Dialecte,
) -> Ligne<'static> {
    let mut champs = Champs::new(&CHAMPS);
    let mut faute = (enregistrement.len() != colonnes.len())
        .then(|| Faute::CsvCellules(enregistrement.len(), colonnes.len()));
    for (nom, cellule) in colonnes.iter().zip(enregistrement) {
        let inserted = match str::from_utf8(cellule).map(str::trim) {
            // A column has a cell on every row, filled or not.
            Ok("") => Ok(()),
            Ok(cellule) => {
                let cellule = dialecte.read(nom, cellule).into_owned();
                champs.insert(nom, Valeur::Texte(cellule.into()))
            }
            Err(_) => Err(Faute::CsvEncodage),
        };
        if let Err(first) = inserted {
            faute.get_or_insert(first);
        }
    }
    Ligne::read(&champs, faute)
}

const COLONNES: [&str; 19] = [
    "id",
    "statut",
    "code_qpv",
    "nom_qpv",
    "communes_qpv",
    "distance_m",
    "limite_m",
    "code_plus_proche",
    "nom_plus_proche",
    "bande_300_m",
    "bande_500_m",
    "incertitude_m",
    "motif",
    "generation",
    "demonstration",
    "evalue_le",
    "avertissement",
    "erreur",
    "detail_erreur",
];

pub(super) fn write<'a>(
    dialecte: Dialecte,
    resultats: impl ExactSizeIterator<Item = Resultat<'a>>,
) -> Vec<u8> {
    let mut sortie = WriterBuilder::new()
        .delimiter(dialecte.delimiter())
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::CRLF)
        .from_writer(Vec::with_capacity(250 * (resultats.len() + 1)));
    // Writing to memory does not fail, and every row has as many cells.
    let mut push = |cellules: [Cow<'_, str>; COLONNES.len()]| {
        let _ = sortie.write_record(cellules.iter().map(|cellule| cellule.as_bytes()));
    };
    push(COLONNES.map(Cow::Borrowed));
    for resultat in resultats {
        push(cells(dialecte, &resultat));
    }
    sortie.into_inner().unwrap_or_default()
}

fn cells<'r>(dialecte: Dialecte, resultat: &'r Resultat<'_>) -> [Cow<'r, str>; COLONNES.len()] {
    let id = |id: &'r Id<'_>| match id {
        Id::Texte(texte) => inert(texte),
        Id::Nombre(nombre) => nombre.to_string().into(),
        Id::Illisible(()) => "".into(),
    };
    match resultat {
        Resultat::Verifie {
            id: given,
            verification: v,
        } => {
            let nombre = |metres: f64| Cow::Owned(dialecte.nombre(metres));
            let (code, nom, communes) = match &v.qpv {
                Some(qpv) => {
                    let codes: Vec<String> = (qpv.communes.iter())
                        .filter_map(|commune| Some(commune.code?.to_string()))
                        .collect();
                    (
                        qpv.code.to_string().into(),
                        inert(qpv.nom),
                        codes.join(" ").into(),
                    )
                }
                None => Default::default(),
            };
            let (code_proche, nom_proche) = match &v.plus_proche {
                Some(proche) => (proche.code.to_string().into(), inert(proche.nom)),
                None => Default::default(),
            };
            let (generation, demonstration) = match &v.referentiel {
                Some(r) => (
                    r.generation(),
                    if r.demonstration() { "true" } else { "false" },
                ),
                None => ("", ""),
            };
            [
                id(given),
                v.statut.as_str().into(),
                code,
                nom,
                communes,
                v.distance_m.map(nombre).unwrap_or_default(),
                v.limite_m.map(nombre).unwrap_or_default(),
                code_proche,
                nom_proche,
                v.bandes.a_300.as_str().into(),
                v.bandes.a_500.as_str().into(),
                nombre(v.incertitude_m),
                v.motif.map_or("", |motif| motif.as_str()).into(),
                generation.into(),
                demonstration.into(),
                v.evalue_le.0.to_string().into(),
                AVERTISSEMENT.into(),
                "".into(),
                "".into(),
            ]
        }
        Resultat::Refuse { id: given, erreur } => {
            let (code, detail) = erreur.en_bref();
            let mut cellules: [Cow<'_, str>; COLONNES.len()] = Default::default();
            let [first, .., code_cell, detail_cell] = &mut cellules;
            *first = id(given);
            *code_cell = code.into();
            *detail_cell = inert(detail);
            cellules
        }
    }
}

/// A text that no spreadsheet takes for a formula, not even one that cuts the
/// cell at another separator than ours: an apostrophe goes before what starts
/// one, as OWASP advises.
pub(in crate::wire::v1) fn inert(texte: &str) -> Cow<'_, str> {
    let starts_formula = |c: char| "=+-@＝＋－＠﹦﹢﹣﹫\t\r\n".contains(c);
    // What some spreadsheet drops before it reads.
    let is_dropped = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '\'' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            )
    };
    let mut sortie = String::new();
    let mut at_start = true;
    let mut copied = 0;
    for (place, c) in texte.char_indices() {
        if at_start && starts_formula(c) {
            sortie.push_str(&texte[copied..place]);
            sortie.push('\'');
            copied = place;
        }
        at_start = matches!(c, ';' | ',' | '|' | '\t' | '\r' | '\n') || (at_start && is_dropped(c));
    }
    match copied {
        0 if sortie.is_empty() => Cow::Borrowed(texte),
        _ => Cow::Owned(sortie + &texte[copied..]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_no_live_formula() {
        for (texte, expect) in [
            ("a-1", "a-1"),
            ("Grand'Rue", "Grand'Rue"),
            ("", ""),
            ("=1+1", "'=1+1"),
            ("-12", "'-12"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("  =1", "  '=1"),
            ("\"=1\"", "\"'=1\""),
            ("x;=1", "x;'=1"),
            ("x,+1|cmd", "x,'+1|cmd"),
            ("x;\"=1", "x;\"'=1"),
            ("\t=1", "'\t'=1"),
            ("＝1", "'＝1"),
            ("﹢1", "'﹢1"),
            ("\u{feff}=1", "\u{feff}'=1"),
            ("x;\u{200b}@1", "x;\u{200b}'@1"),
            ("'=1", "''=1"),
        ] {
            assert_eq!(inert(texte), expect, "{texte:?}");
        }
    }
}
