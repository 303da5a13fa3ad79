//! Places that sources give by their address alone, looked up by the State's geocoder.
//!
//! What is sent is the public address of a structure, nothing else. A doubtful answer is
//! refused: the middle of the commune, which says what it is, is better than a wrong door.

use super::{communes::Communes, raw::Brute};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use shared::{Point, codes::CodeCommune, structures::PrecisionLieu};
use std::{fs, process::Command};
use steps::{paths, process, stamp::sha256};

/// Below, the geocoder itself is not sure to have understood: its score goes from 0 to 1.
const SCORE_MIN: f64 = 0.6;

/// Four requests of the five that it grants to an address every tenth of a second.
const CADENCE: &str = "40/s";

/// What the geocoder takes at most.
const LETTRES_MAX: usize = 200;

/// What became of the addresses without a position.
#[derive(Debug, Default, Serialize)]
pub(super) struct Geocodage {
    pub(super) cherchees: usize,
    pub(super) a_l_adresse: usize,
    pub(super) a_la_rue: usize,
    /// The file, the line, and why the answer was not taken.
    pub(super) refusees: Vec<(String, usize, String)>,
    pub(super) sans_reponse: usize,
    /// Why it stopped answering, where it did.
    pub(super) panne: Option<String>,
}

/// What it answers, of which the first only is read.
#[derive(Deserialize)]
struct Reponse {
    features: Vec<Lieu>,
}

#[derive(Deserialize)]
struct Lieu {
    geometry: Geometrie,
    properties: Proprietes,
}

#[derive(Deserialize)]
struct Geometrie {
    coordinates: [f64; 2],
}

#[derive(Deserialize)]
struct Proprietes {
    label: String,
    score: f64,
    r#type: String,
    citycode: String,
}

/// Places each of those whose address is known and whose position is not.
pub(super) fn situe(brutes: &mut [Brute], communes: &Communes, geocodeur: &str) -> Geocodage {
    let mut a_situer: Vec<(&mut Brute, CodeCommune, String)> = Vec::new();
    for brute in brutes {
        if let Some(commune) = brute.commune
            && brute.precision == PrecisionLieu::Commune
            && let Some(question) = question(brute.adresse.as_deref(), commune, communes)
        {
            a_situer.push((brute, commune, question));
        }
    }
    let mut geocodage = Geocodage {
        cherchees: a_situer.len(),
        ..Geocodage::default()
    };
    let adresses: Vec<String> = a_situer
        .iter()
        .map(|(_, _, question)| format!("{geocodeur}/search?{question}"))
        .collect();
    let mut reponses = Vec::new();
    if let Err(erreur) = demande(&adresses, &mut reponses) {
        geocodage.panne = Some(format!("{erreur:#}"));
    }
    reponses.resize_with(adresses.len(), || None);
    for ((brute, commune, _), reponse) in a_situer.into_iter().zip(reponses) {
        let Some(reponse) = reponse else {
            geocodage.sans_reponse += 1;
            continue;
        };
        match lis(reponse, commune) {
            Ok((point, precision)) => {
                match precision {
                    PrecisionLieu::Adresse => geocodage.a_l_adresse += 1,
                    _ => geocodage.a_la_rue += 1,
                }
                (brute.point, brute.precision) = (Some(point), precision);
            }
            Err(raison) => {
                let (fichier, ligne) = brute.ou.clone();
                geocodage.refusees.push((fichier, ligne, raison));
            }
        }
    }
    geocodage
}

/// What is asked of an address; nothing of one that the geocoder would not take.
fn question(adresse: Option<&str>, commune: CodeCommune, communes: &Communes) -> Option<String> {
    let nom = &communes.get(commune)?.nom;
    let texte = format!("{} {nom}", adresse?);
    let texte = texte.trim_start_matches(|c: char| !c.is_alphanumeric());
    let texte: String = texte.chars().take(LETTRES_MAX).collect();
    let mut question = form_urlencoded::Serializer::new(String::new());
    question.append_pair("q", &texte);
    question.append_pair("limit", "1");
    question.append_pair("autocomplete", "0");
    // It knows a city of arrondissements by each of them, never by its own code.
    let decoupee = |autre: CodeCommune| autre != commune && autre.commune() == commune;
    if !communes.toutes().any(|autre| decoupee(autre.code)) {
        question.append_pair("citycode", commune.as_str());
    }
    Some(question.finish())
}

/// Asks one address after the other, over one connection, until one does not answer.
fn demande(adresses: &[String], reponses: &mut Vec<Option<Reponse>>) -> Result<()> {
    if adresses.is_empty() {
        return Ok(());
    }
    let tout = adresses.join("\n");
    let dossier = paths::cache()?
        .join("geocodage")
        .join(&sha256(tout.as_bytes())[..16]);
    let _ = fs::remove_dir_all(&dossier);
    fs::create_dir_all(&dossier)?;
    let mut liste = String::new();
    for (rang, adresse) in adresses.iter().enumerate() {
        let fichier = dossier.join(rang.to_string());
        liste.push_str(&format!("url = {adresse:?}\noutput = {fichier:?}\n"));
    }
    let config = dossier.join("liste");
    fs::write(&config, liste)?;
    let mut curl = Command::new("curl");
    curl.args([
        "--silent",
        "--show-error",
        "--fail-early",
        "--rate",
        CADENCE,
    ])
    .args(["--proto", "=http,https", "--connect-timeout", "10"])
    .args(["--max-time", "20", "--retry", "2", "--config"])
    .arg(&config);
    let fin = process::spawn(&mut curl)?.wait();
    for rang in 0..adresses.len() {
        let octets = fs::read(dossier.join(rang.to_string())).unwrap_or_default();
        reponses.push(serde_json::from_slice(&octets).ok());
    }
    fs::remove_dir_all(&dossier)?;
    if !fin.context("`curl` asks the geocoder")?.success() {
        bail!("the geocoder cannot be reached: places stay at the middle of their commune");
    }
    Ok(())
}

fn lis(reponse: Reponse, commune: CodeCommune) -> Result<(Point, PrecisionLieu), String> {
    let Some(lieu) = reponse.features.into_iter().next() else {
        return Err("le géocodeur ne connaît pas cette adresse".to_owned());
    };
    let Proprietes {
        label,
        score,
        r#type,
        citycode,
    } = lieu.properties;
    let trouvee: Option<CodeCommune> = citycode.parse().ok();
    if trouvee.is_none_or(|code| code != commune && code.commune() != commune) {
        return Err(format!("« {label} » est dans une autre commune"));
    }
    if score < SCORE_MIN {
        return Err(format!(
            "« {label} » : réponse douteuse ({score:.2} pour {SCORE_MIN} au moins)"
        ));
    }
    let precision = match r#type.as_str() {
        "housenumber" => PrecisionLieu::Adresse,
        "street" | "locality" => PrecisionLieu::Rue,
        _ => return Err(format!("« {label} » n'est ni un numéro ni une rue")),
    };
    let [lon, lat] = lieu.geometry.coordinates;
    let point = Point::new(lat, lon);
    Ok((
        point.map_err(|_| format!("« {label} » est hors du globe"))?,
        precision,
    ))
}
