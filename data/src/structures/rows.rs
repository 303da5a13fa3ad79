//! Rows, whatever the format they come in.

use serde_json::{Map, Value};

/// A row of a source, with its line from 1, or its rank in a JSON list.
#[derive(Clone, Debug)]
pub(super) struct Ligne {
    pub(super) numero: usize,
    pub(super) champs: Map<String, Value>,
}

/// What a source is, and its rows: those that can't be read with the reason.
pub(super) struct Lignes {
    pub(super) format: &'static str,
    pub(super) lues: Vec<Result<Ligne, (usize, String)>>,
}

/// Splits a source into rows; `None` when it is none of the formats.
pub(super) fn decoupe(octets: &[u8]) -> Option<Lignes> {
    let texte = String::from_utf8_lossy(octets);
    let texte = texte.trim_start_matches('\u{feff}').trim_start();
    if texte.starts_with('[') {
        let Ok(Value::Array(valeurs)) = serde_json::from_str(texte) else {
            return None;
        };
        return Some(Lignes {
            format: "JSON",
            lues: objets(valeurs, |objet| objet),
        });
    }
    if texte.starts_with('{') {
        if let Ok(Value::Object(mut objet)) = serde_json::from_str(texte)
            && let Some(Value::Array(entites)) = objet.remove("features")
        {
            return Some(Lignes {
                format: "GeoJSON",
                lues: objets(entites, a_plat),
            });
        }
        let lues = texte
            .lines()
            .enumerate()
            .filter(|(_, ligne)| !ligne.trim().is_empty());
        return Some(Lignes {
            format: "NDJSON",
            lues: lues
                .map(|(rang, ligne)| match serde_json::from_str(ligne) {
                    Ok(champs) => Ok(Ligne {
                        numero: rang + 1,
                        champs,
                    }),
                    Err(erreur) => {
                        Err((rang + 1, format!("ce n'est pas un objet JSON ({erreur})")))
                    }
                })
                .collect(),
        });
    }
    csv(texte)
}

fn objets(
    valeurs: Vec<Value>,
    change: fn(Map<String, Value>) -> Map<String, Value>,
) -> Vec<Result<Ligne, (usize, String)>> {
    let lis = |(rang, valeur)| match valeur {
        Value::Object(champs) => Ok(Ligne {
            numero: rang + 1,
            champs: change(champs),
        }),
        _ => Err((rang + 1, "ce n'est pas un objet JSON".to_owned())),
    };
    valeurs.into_iter().enumerate().map(lis).collect()
}

/// The properties of a feature, with its position.
fn a_plat(mut entite: Map<String, Value>) -> Map<String, Value> {
    let coordonnees = entite["geometry"]["coordinates"].take();
    let mut champs = match entite.remove("properties") {
        Some(Value::Object(champs)) => champs,
        _ => Map::new(),
    };
    champs.insert("longitude".into(), coordonnees[0].clone());
    champs.insert("latitude".into(), coordonnees[1].clone());
    champs
}

fn csv(texte: &str) -> Option<Lignes> {
    let entete = texte.lines().next()?;
    let delimiter = match entete.contains(';') {
        true => b';',
        false => b',',
    };
    let mut lecteur = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(texte.as_bytes());
    let entetes: Vec<String> = lecteur.headers().ok()?.iter().map(str::to_owned).collect();
    if entetes.len() < 2 {
        return None;
    }
    let lues = lecteur.records().map(|ligne| {
        let ligne = ligne.map_err(|erreur| {
            let numero = erreur.position().map_or(0, |place| place.line() as usize);
            (numero, format!("la ligne est illisible ({erreur})"))
        })?;
        let numero = ligne.position().map_or(0, |place| place.line() as usize);
        if ligne.len() != entetes.len() {
            let message = format!(
                "{} cellules pour {} colonnes : une cellule qui contient le séparateur se met \
                 entre guillemets",
                ligne.len(),
                entetes.len()
            );
            return Err((numero, message));
        }
        let champs = entetes.iter().zip(&ligne);
        Ok(Ligne {
            numero,
            champs: champs
                .map(|(nom, cellule)| (nom.clone(), Value::String(cellule.to_owned())))
                .collect(),
        })
    });
    Some(Lignes {
        format: "CSV",
        lues: lues.collect(),
    })
}

impl Ligne {
    /// A text, unless it is empty.
    pub(super) fn texte(&self, nom: &str) -> Option<&str> {
        let texte = self.champs.get(nom)?.as_str()?.trim();
        Some(texte).filter(|texte| !texte.is_empty())
    }

    /// A number, written as one or in a text.
    pub(super) fn nombre(&self, nom: &str) -> Option<f64> {
        let valeur = self.champs.get(nom)?;
        valeur
            .as_f64()
            .or_else(|| valeur.as_str()?.trim().replace(',', ".").parse().ok())
    }

    /// A list: of JSON, or in a cell, between bars, commas or braces.
    pub(super) fn liste(&self, nom: &str) -> Vec<String> {
        match self.champs.get(nom) {
            Some(Value::Array(valeurs)) => valeurs
                .iter()
                .filter_map(|valeur| Some(valeur.as_str()?.to_owned()))
                .collect(),
            Some(Value::String(texte)) => {
                let texte = texte.trim().trim_matches(['[', ']', '{', '}']);
                texte
                    .split(['|', ',', ';'])
                    .map(|mot| mot.trim().trim_matches(['"', '\'']).to_owned())
                    .filter(|mot| !mot.is_empty())
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether it has a column.
    pub(super) fn a(&self, nom: &str) -> bool {
        self.champs.contains_key(nom)
    }
}
