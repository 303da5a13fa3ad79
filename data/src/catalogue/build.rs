//! Every entry read, checked against the others, and encoded; or all that is wrong.

use super::{
    details,
    division::Decoupage,
    door, entry,
    fault::{Faute, Lecture},
    index::{Index, Lue},
    translation,
};
use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use shared::{
    Date,
    eligibilite::{Catalogue, Etat, Publication, encode},
};
use std::{
    collections::BTreeMap,
    fs,
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
pub(crate) struct Bati {
    /// What the engine loads.
    pub(crate) artefact: Vec<u8>,
    /// What `GET /v1/dispositifs` answers.
    pub(crate) liste: Vec<u8>,
    /// What `GET /v1/dispositifs/{id}` answers for each.
    pub(crate) details: Vec<(String, Vec<u8>)>,
    /// The same, decoded.
    pub(crate) catalogue: Catalogue,
}

/// Reads and builds the catalogue of the project.
///
/// On a day, a parameter that has expired is a fault.
pub(crate) fn bati(aujourdhui: Option<Date>) -> Result<Bati> {
    let decoupage = Decoupage::load()?;
    match lis(&paths::root().join(DOSSIER), &decoupage, aujourdhui)? {
        Ok(bati) => Ok(bati),
        Err(fautes) => {
            for faute in &fautes {
                eprintln!("{faute}");
            }
            bail!(
                "{} faults in the catalogue, each with its place above",
                fautes.len()
            )
        }
    }
}

/// The day on which somebody last checked an entry: it depends on the files alone.
pub(super) fn last_checked(catalogue: &Catalogue) -> Date {
    let days = catalogue.fiches().iter().map(|fiche| fiche.verifie_le);
    days.max().unwrap_or(Date::ZERO)
}

/// The catalogue of a folder, or everything that is wrong in it.
pub(super) fn lis(
    dossier: &Path,
    decoupage: &Decoupage,
    aujourdhui: Option<Date>,
) -> Result<Result<Bati, Vec<Faute>>> {
    let mut fautes = Vec::new();
    let publications = lis_publications(dossier, &mut fautes)?;
    let fichiers = trouve(dossier, &mut fautes)?;
    let ids: Vec<String> = fichiers.keys().cloned().collect();
    let dates = publications
        .iter()
        .map(|(_, p)| translation::date(&p.date).unwrap_or(Date::ZERO))
        .collect();
    let index = Index {
        publications: &publications,
        dates,
        ids: &ids,
        decoupage,
        aujourdhui,
    };
    let (mut lues, mut fiches) = (Vec::new(), Vec::new());
    for (id, (nature, chemin)) in &fichiers {
        let texte = fs::read_to_string(chemin)
            .with_context(|| format!("cannot read {}", chemin.display()))?;
        let mut lecture = Lecture {
            fichier: relatif(chemin),
            texte: &texte,
            fautes: Vec::new(),
        };
        if let Some(source) = lis_toml::<entry::Fiche>(&mut lecture) {
            fiches.push(translation::traduis(id, &source, &index, &mut lecture));
            lues.push(Lue {
                id: id.clone(),
                nature,
                source,
            });
        }
        fautes.append(&mut lecture.fautes);
    }
    for (rang, lue) in (0u16..).zip(&lues) {
        for (porteur, chez) in door::porteurs(&lue.source, |id| index.fiche(id)) {
            match fiches.get_mut(usize::from(chez)).map(|fiche| &mut fiche.porte) {
                Some(Some(porte)) => porte.dispositifs.push(rang),
                _ => fautes.push(Faute {
                    fichier: relatif(&fichiers[&lue.id].1),
                    ligne: 1,
                    message: format!(
                        "on s'adresse à « {} », qui n'a pas d'« accueil » : écrivez-le dans sa fiche",
                        porteur.get_ref()
                    ),
                }),
            }
        }
    }
    if !fautes.is_empty() {
        return Ok(Err(fautes));
    }
    let publications: Vec<Publication> = publications
        .iter()
        .zip(&index.dates)
        .map(|((cle, publication), date)| Publication {
            cle: cle.clone(),
            titre: publication.titre.clone(),
            editeur: publication.editeur.clone(),
            date: *date,
            url: publication.url.clone(),
        })
        .collect();
    let artefact = encode(&publications, &fiches);
    let catalogue = Catalogue::decode(&artefact).context("the catalogue does not read back")?;
    let jour = aujourdhui.unwrap_or_else(|| last_checked(&catalogue));
    for rang in catalogue.impossibles(jour) {
        let (_, chemin) = &fichiers[&catalogue.fiches()[usize::from(rang)].id];
        fautes.push(Faute {
            fichier: relatif(chemin),
            ligne: 1,
            message: "aucune situation ne remplit à la fois toutes les conditions".to_owned(),
        });
    }
    if !fautes.is_empty() {
        return Ok(Err(fautes));
    }
    let details = details::json(&lues, &catalogue)?;
    let liste = serde_json::json!({ "dispositifs": details, "suivant": null });
    Ok(Ok(Bati {
        artefact,
        liste: serde_json::to_vec(&liste)?,
        details: lues
            .into_iter()
            .zip(details)
            .map(|(lue, fiche)| Ok((lue.id, serde_json::to_vec(&fiche)?)))
            .collect::<Result<_>>()?,
        catalogue,
    }))
}

fn lis_publications(
    dossier: &Path,
    fautes: &mut Vec<Faute>,
) -> Result<Vec<(String, entry::Publication)>> {
    let chemin = dossier.join("publications.toml");
    let texte =
        fs::read_to_string(&chemin).with_context(|| format!("cannot read {}", chemin.display()))?;
    let mut lecture = Lecture {
        fichier: relatif(&chemin),
        texte: &texte,
        fautes: Vec::new(),
    };
    let publications = lis_toml::<BTreeMap<String, entry::Publication>>(&mut lecture);
    fautes.append(&mut lecture.fautes);
    Ok(publications.unwrap_or_default().into_iter().collect())
}

fn lis_toml<T: DeserializeOwned>(lecture: &mut Lecture<'_>) -> Option<T> {
    match toml::from_str(lecture.texte) {
        Ok(lu) => Some(lu),
        Err(erreur) => {
            let place = erreur.span().unwrap_or(0..0);
            let message = erreur
                .message()
                .replace("unknown field", "clé inconnue")
                .replace("unknown variant", "valeur inconnue")
                .replace("missing field", "il manque la clé")
                .replace("expected one of", "sont prévues :");
            lecture.faute(place, message);
            None
        }
    }
}

/// The files by identifier, with their nature.
fn trouve(
    dossier: &Path,
    fautes: &mut Vec<Faute>,
) -> Result<BTreeMap<String, (&'static str, PathBuf)>> {
    let mut fichiers = BTreeMap::new();
    for nature in NATURES {
        let Ok(entrees) = fs::read_dir(dossier.join(nature)) else {
            continue;
        };
        for entree in entrees {
            let chemin = entree?.path();
            let nom = chemin.file_name().unwrap_or_default().to_string_lossy();
            let id = nom.strip_suffix(".toml").unwrap_or_default().to_owned();
            let permis = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let message = if id.is_empty() || !id.chars().all(permis) {
                "le nom d'une fiche : des minuscules, des chiffres, des tirets, puis .toml"
            } else if fichiers.insert(id, (nature, chemin.clone())).is_some() {
                "une autre fiche porte déjà ce nom"
            } else {
                continue;
            };
            fautes.push(Faute {
                fichier: relatif(&chemin),
                ligne: 1,
                message: message.to_owned(),
            });
        }
    }
    Ok(fichiers)
}

fn relatif(chemin: &Path) -> PathBuf {
    chemin
        .strip_prefix(paths::root())
        .unwrap_or(chemin)
        .to_owned()
}

impl Bati {
    /// How many entries are in each state, for people.
    pub(super) fn compte(&self) -> [(&'static str, usize); 6] {
        let fiches = self.catalogue.fiches();
        let etat = |etat: fn(Etat) -> bool| fiches.iter().filter(|f| etat(f.etat)).count();
        [
            ("fiches", fiches.len()),
            (
                "avec conditions",
                fiches.iter().filter(|f| !f.conditions.is_empty()).count(),
            ),
            (
                "où l'on rencontre quelqu'un",
                fiches.iter().filter(|f| f.porte.is_some()).count(),
            ),
            ("fermées", etat(|e| e == Etat::Ferme)),
            ("renommées", etat(|e| matches!(e, Etat::Renomme(_)))),
            ("à vérifier", etat(|e| e == Etat::AVerifier)),
        ]
    }
}
