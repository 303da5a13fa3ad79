//! The State's geocoder, or whoever speaks its protocol: text in, places out.

use crate::{
    lecture::Objet,
    lieu::{Lieu, Nature},
    reglages::{Reglages, Territoire},
    reseau::{Echec, Forme, Requete, document},
};
use js_sys::encode_uri_component;
use shared::Point;

/// How many places are proposed: five lines of 48 px stay above a phone's keyboard.
const NOMBRE: usize = 5;

/// How many of them at most come first because they lie in the partner's commune.
const NOMBRE_TERRITOIRE: usize = 2;

/// Communes only.
#[cfg(feature = "tout")]
pub(crate) const COMMUNES: &str = "&type=municipality";

/// Asks for the places that fit a text.
///
/// `parmi` is empty, or a filter of the geocoder's such as [`COMMUNES`].
///
/// The territory a partner names comes first and shuts nobody out: its own
/// places are asked for apart, those of the whole country follow.
pub(crate) fn cherche(
    reglages: &Reglages,
    texte: &str,
    parmi: &str,
    suite: impl FnOnce(Result<Vec<Lieu>, Echec>) + 'static,
) -> Option<Requete> {
    let texte = String::from(encode_uri_component(texte));
    let base = &reglages.geocodeur;
    let nombre = NOMBRE.to_string();
    let partout = [
        base,
        "/search?q=",
        &texte,
        "&limit=",
        &nombre,
        "&autocomplete=1",
        parmi,
    ]
    .concat();
    let territoire = reglages.territoire;
    let urls = match territoire {
        Some(Territoire::Commune(code)) => {
            vec![[&partout, "&citycode=", code.as_str()].concat(), partout]
        }
        _ => vec![partout],
    };
    let suite = move |corps: Result<Vec<_>, _>| {
        suite(corps.and_then(|corps| {
            let listes = corps.iter().map(|corps| lieux(&document(corps)));
            let listes: Option<Vec<_>> = listes.collect();
            Ok(fusionne(listes.ok_or(Echec::Illisible)?, territoire))
        }));
    };
    Requete::lance(&urls, Forme::Json, Box::new(suite))
}

/// The places of an answer; one without a position or a label is of no use to anyone.
fn lieux(reponse: &Objet) -> Option<Vec<Lieu>> {
    let mut lieux = Vec::new();
    for entite in reponse.liste("features")? {
        lieux.extend(lieu(&entite));
    }
    Some(lieux)
}

fn lieu(entite: &Objet) -> Option<Lieu> {
    let proprietes = entite.objet("properties")?;
    let position = entite.objet("geometry")?.liste("coordinates")?;
    let [lon, lat, ..] = position.as_slice() else {
        return None;
    };
    let nature = Nature::from_type(&proprietes.texte("type").unwrap_or_default());
    Some(Lieu {
        libelle: proprietes.texte("label")?,
        nature,
        point: Point::new(lat.nombre()?, lon.nombre()?).ok()?,
        precision_m: nature.precision_m(),
        commune: proprietes
            .texte("citycode")
            .and_then(|code| code.parse().ok()),
    })
}

/// A few of the territory, then the others with those of the territory first, no label twice.
fn fusionne(mut listes: Vec<Vec<Lieu>>, territoire: Option<Territoire>) -> Vec<Lieu> {
    let partout = listes.pop().unwrap_or_default();
    let mut lieux = listes.pop().unwrap_or_default();
    lieux.truncate(NOMBRE_TERRITOIRE);
    for du_territoire in [true, false] {
        for lieu in &partout {
            let contenu = territoire.is_none_or(|territoire| territoire.contient(lieu));
            let nouveau = lieux.iter().all(|deja| deja.libelle != lieu.libelle);
            if contenu == du_territoire && nouveau && lieux.len() < NOMBRE {
                lieux.push(lieu.clone());
            }
        }
    }
    lieux
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_territory_comes_first_and_shuts_nobody_out() {
        let lieu = |libelle: &str, commune: &str| Lieu {
            libelle: libelle.to_owned(),
            nature: Nature::Numero,
            point: Point::new(47.0, -8.0).expect("in range"),
            precision_m: 10.0,
            commune: Some(commune.parse().expect("a code")),
        };
        let check = |listes: &[&[(&str, &str)]], territoire: &str, attendus: &[&str]| {
            let listes = listes
                .iter()
                .map(|liste| liste.iter().map(|(nom, code)| lieu(nom, code)).collect())
                .collect();
            let lieux = fusionne(listes, Territoire::parse(territoire));
            let noms: Vec<_> = lieux.iter().map(|lieu| lieu.libelle.as_str()).collect();
            assert_eq!(noms, attendus, "{territoire}");
        };
        let pays = &[
            ("a", "75056"),
            ("b", "93066"),
            ("c", "93010"),
            ("d", "13055"),
        ][..];
        check(&[pays], "", &["a", "b", "c", "d"]);
        check(&[pays], "departement:93", &["b", "c", "a", "d"]);
        let ville = &[("x", "93066"), ("b", "93066"), ("y", "93066")][..];
        check(&[ville, pays], "commune:93066", &["x", "b", "a", "c", "d"]);
        check(&[&[], pays], "commune:93066", &["b", "a", "c", "d"]);
    }
}
