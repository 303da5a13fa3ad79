//! Reading a situation: by the table of its fields, so that what it names is what
//! the rules know.

use crate::{
    Date,
    codes::CodeError,
    eligibilite::Catalogue,
    situation::{Champ, Fiches, Genre, Situation, Valeur},
    wire::v1::{Faute, Forme, champs::jour, faults::Nom},
};
use serde_json::{Map, Value};
use std::str::FromStr;

/// What a fault quotes of what was sent, at most.
const CITATION_MAX: usize = 64;

/// A situation; every key is optional, and `null` says nothing.
pub(in crate::wire::v1) fn lis(
    valeur: &Value,
    catalogue: &Catalogue,
    aujourdhui: Date,
) -> Result<Situation, Faute> {
    let mut situation = Situation::new(aujourdhui);
    let lu = objet(valeur).map_err(|forme| Faute::ValeurInvalide("situation".into(), forme))?;
    let Some(objet) = lu else {
        return Ok(situation);
    };
    lis_bloc(objet, "", catalogue, &mut situation)?;
    Ok(situation)
}

fn lis_bloc(
    objet: &Map<String, Value>,
    bloc: &str,
    catalogue: &Catalogue,
    situation: &mut Situation,
) -> Result<(), Faute> {
    for (cle, valeur) in objet {
        let chemin = match bloc {
            "" => cle.clone(),
            _ => format!("{bloc}.{cle}"),
        };
        if let Ok(champ) = chemin.parse::<Champ>() {
            let lue = lis_champ(champ, valeur, catalogue)?;
            // A number out of its range; only the date can't be unknown.
            if !situation.dis(champ, lue) && !lue.is_inconnue() {
                return Err(dans(&chemin, |nom| {
                    Faute::ValeurInvalide(nom, forme(champ))
                }));
            }
        } else if sous(&chemin).next().is_some() {
            let lu = self::objet(valeur)
                .map_err(|forme| dans(&chemin, |nom| Faute::ValeurInvalide(nom, forme)))?;
            if let Some(objet) = lu {
                lis_bloc(objet, &chemin, catalogue, situation)?;
            }
        } else {
            let mut connues: Vec<&str> = sous(bloc).collect();
            connues.dedup();
            return Err(dans(&chemin, |nom| Faute::CleInconnue(nom, connues)));
        }
    }
    Ok(())
}

/// The keys of a block, in the order of the fields; none when it is no block.
fn sous(bloc: &str) -> impl Iterator<Item = &'static str> {
    Champ::TOUS.iter().filter_map(move |champ| {
        let reste = match bloc {
            "" => champ.chemin(),
            _ => champ.chemin().strip_prefix(bloc)?.strip_prefix('.')?,
        };
        reste.split('.').next()
    })
}

/// A fault of a part of the situation, at its place in the document.
fn dans(chemin: &str, faute: impl FnOnce(Nom) -> Faute) -> Faute {
    let (bloc, nom) = chemin.rsplit_once('.').unwrap_or(("", chemin));
    let mut pointeur = String::from("/situation");
    for segment in bloc.split('.').filter(|segment| !segment.is_empty()) {
        pointeur.push('/');
        pointeur.push_str(segment);
    }
    let nom: String = nom.chars().take(CITATION_MAX).collect();
    Faute::Dans(pointeur, Box::new(faute(nom.into())))
}

fn objet(valeur: &Value) -> Result<Option<&Map<String, Value>>, Forme> {
    match valeur {
        Value::Null => Ok(None),
        Value::Object(objet) => Ok(Some(objet)),
        _ => Err(Forme::Objet),
    }
}

fn lis_champ(champ: Champ, valeur: &Value, catalogue: &Catalogue) -> Result<Valeur, Faute> {
    if valeur.is_null() {
        return Ok(Valeur::Inconnue);
    }
    let autre = || {
        dans(champ.chemin(), |nom| {
            Faute::ValeurInvalide(nom, forme(champ))
        })
    };
    let texte = || valeur.as_str().ok_or_else(autre);
    let liste = || valeur.as_array().ok_or_else(autre);
    Ok(match champ.genre() {
        Genre::Booleen => Valeur::Booleen(valeur.as_bool().ok_or_else(autre)?),
        Genre::Nombre { .. } => Valeur::Nombre(valeur.as_f64().ok_or_else(autre)?),
        Genre::Choix(valeurs) => Valeur::Choix(rang(valeurs, texte()?, champ.chemin())? as u8),
        Genre::Liste(valeurs) => {
            let mut bits = 0;
            for (place, mot) in liste()?.iter().enumerate() {
                let mot = mot.as_str().ok_or_else(autre)?;
                bits |= 1 << rang(valeurs, mot, &format!("{champ}.{place}"))?;
            }
            Valeur::Liste(bits)
        }
        Genre::Fiches => {
            let mut fiches = Fiches::default();
            for (place, id) in liste()?.iter().enumerate() {
                let id = id.as_str().ok_or_else(autre)?;
                let Some(rang) = catalogue.rang(id) else {
                    let ou = format!("{champ}.{place}");
                    return Err(dans(&ou, |nom| Faute::ValeurInconnue(nom, cite(id), &[])));
                };
                if !fiches.push(rang) {
                    return Err(autre());
                }
            }
            Valeur::Fiches(fiches)
        }
        Genre::Date => match jour(texte()?) {
            Some(date) => Valeur::Date(date),
            None => return Err(dans(champ.chemin(), Faute::DateInvalide)),
        },
        Genre::CodeQpv => Valeur::CodeQpv(code(champ, texte()?)?),
        Genre::Commune => Valeur::Commune(code(champ, texte()?)?),
        Genre::Epci => Valeur::Epci(code(champ, texte()?)?),
        Genre::Departement => Valeur::Departement(code(champ, texte()?)?),
        Genre::Region => Valeur::Region(code(champ, texte()?)?),
    })
}

fn rang(valeurs: &'static [&'static str], mot: &str, ou: &str) -> Result<usize, Faute> {
    valeurs
        .iter()
        .position(|connue| *connue == mot)
        .ok_or_else(|| dans(ou, |nom| Faute::ValeurInconnue(nom, cite(mot), valeurs)))
}

fn code<C: FromStr<Err = CodeError>>(champ: Champ, texte: &str) -> Result<C, Faute> {
    texte
        .parse()
        .map_err(|erreur| dans(champ.chemin(), |nom| Faute::CodeInvalide(nom, erreur)))
}

/// The beginning of what was sent.
pub(in crate::wire::v1) fn cite(texte: &str) -> String {
    texte.chars().take(CITATION_MAX).collect()
}

/// What a field expects.
fn forme(champ: Champ) -> Forme {
    match champ.genre() {
        Genre::Booleen => Forme::Booleen,
        Genre::Nombre { entier: true, .. } => Forme::Entier,
        Genre::Nombre { entier: false, .. } => Forme::Nombre,
        Genre::Liste(_) => Forme::Liste,
        Genre::Fiches => Forme::Identifiants(Fiches::MAX),
        _ => Forme::Texte,
    }
}
