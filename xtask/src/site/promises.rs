//! What a site goes on serving once it has changed: released versions for ever and,
//! for one deployment, what the pages opened before it still ask for.
//!
//! A deployment replaces every file of the one before. So each site says in
//! [`ADRESSE`] which of its files must outlive it, and the next one takes them over
//! from there, byte for byte: what is online is the archive.

use super::{Files, VERSION};
use crate::{paths, stamp::sha256, step::Step};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// Where a site says it.
const ADRESSE: &str = "versions.json";

/// Addresses, and the SHA-256 of what is there.
type Liste = BTreeMap<String, String>;

/// What a site has promised.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Promesses {
    /// The files of each released version.
    versions: BTreeMap<String, Liste>,
    /// What the newest loader, and the pages that have it, ask for.
    derniere: Liste,
}

/// The folder of a released version: all that it loads but the data of the day.
pub(super) fn dossier(version: &str) -> String {
    format!("v/{version}")
}

/// Adds what a site online has promised to these files, and what they promise
/// themselves. Without a site online, nothing was promised before.
pub(super) fn tiens(step: &Step, files: &mut Files, en_ligne: Option<&str>) -> Result<()> {
    let mut promesses = Promesses::of(files);
    if let Some(site) = en_ligne {
        let anciennes = Promesses::lis(step, site)?;
        anciennes.reprends(step, files, site)?;
        if anciennes.versions.contains_key(VERSION) {
            eprintln!(
                "{VERSION} is released: /{}/ keeps its bytes. What changed since is in /guichet.js alone; raise `version` in Cargo.toml to release it",
                dossier(VERSION)
            );
        }
        promesses.versions.extend(anciennes.versions);
    }
    files.add(ADRESSE, serde_json::to_vec(&promesses)?);
    Ok(())
}

impl Promesses {
    fn of(files: &Files) -> Self {
        let garde = |voulue: &dyn Fn(&str) -> bool| {
            files
                .0
                .iter()
                .filter(|(adresse, _)| voulue(adresse))
                .map(|(adresse, octets)| (adresse.clone(), sha256(octets)))
                .collect()
        };
        let version = dossier(VERSION);
        let versions = [(
            VERSION.to_owned(),
            garde(&|adresse| est_dans(adresse, &version)),
        )];
        Self {
            versions: versions.into(),
            derniere: garde(&est_de_la_derniere),
        }
    }

    /// Asks a site for what it has promised.
    fn lis(step: &Step, site: &str) -> Result<Self> {
        step.say(format!("what {site} has promised"));
        let liste = telecharge(step, site, &[ADRESSE.to_owned()]).with_context(|| {
            format!("{site} does not tell its versions: is it a Guichet? If nothing is online yet, say --premiere")
        })?;
        let promesses: Self = liste
            .first()
            .context("nothing came")
            .and_then(|octets| Ok(serde_json::from_slice(octets)?))
            .with_context(|| format!("{site}/{ADRESSE} is no list of versions"))?;
        promesses.verifie(site)?;
        Ok(promesses)
    }

    /// No address may lead out of what it promises, whatever the site says.
    fn verifie(&self, site: &str) -> Result<()> {
        let sure = |adresse: &str| {
            adresse.split('/').all(|nom| {
                !nom.starts_with('.')
                    && !nom.is_empty()
                    && nom
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
            })
        };
        let des_versions = self.versions.iter().flat_map(|(version, liste)| {
            let dossier = dossier(version);
            liste
                .keys()
                .filter(move |adresse| !est_dans(adresse, &dossier))
        });
        let de_la_derniere = self
            .derniere
            .keys()
            .filter(|adresse| !est_de_la_derniere(adresse));
        let peu_sures = self
            .listes()
            .map(|(adresse, _)| adresse)
            .filter(|adresse| !sure(adresse));
        match des_versions.chain(de_la_derniere).chain(peu_sures).next() {
            None => Ok(()),
            Some(adresse) => {
                bail!("{site}/{ADRESSE} promises {adresse:?}, which is no file of a Guichet")
            }
        }
    }

    fn listes(&self) -> impl Iterator<Item = (&String, &String)> {
        self.versions.values().flatten().chain(&self.derniere)
    }

    /// Takes over every file that is not there already. A released version is what was
    /// released, whatever this build would make of it.
    fn reprends(&self, step: &Step, files: &mut Files, site: &str) -> Result<()> {
        for version in self.versions.keys() {
            let dossier = dossier(version);
            files.0.retain(|adresse, _| !est_dans(adresse, &dossier));
        }
        let manquants: Vec<_> = self
            .listes()
            .filter(|(adresse, _)| !files.0.contains_key(*adresse))
            .collect();
        step.say(format!("{} files of {site}", manquants.len()));
        let adresses: Vec<_> = manquants
            .iter()
            .map(|(adresse, _)| (*adresse).clone())
            .collect();
        for ((adresse, empreinte), octets) in
            manquants.iter().zip(telecharge(step, site, &adresses)?)
        {
            if sha256(&octets) != **empreinte {
                bail!(
                    "{site}/{adresse} is not what was released: nothing is deployed over a site that may have been tampered with"
                );
            }
            files.add((*adresse).clone(), octets);
        }
        Ok(())
    }
}

fn est_dans(adresse: &str, dossier: &str) -> bool {
    adresse
        .strip_prefix(dossier)
        .is_some_and(|reste| reste.starts_with('/'))
}

/// Glue, module, packs and catalogue: what a page that is open asks for without asking
/// for a loader or a manifest first.
fn est_de_la_derniere(adresse: &str) -> bool {
    let dans = |dossier| est_dans(adresse, dossier);
    dans("widgets")
        || (dans("data") && adresse.contains("/tuiles/"))
        || (dans("catalogue") && adresse.ends_with(".gui"))
}

/// The content of each address, in order, in one go.
fn telecharge(step: &Step, site: &str, adresses: &[String]) -> Result<Vec<Vec<u8>>> {
    let site = site.trim_end_matches('/');
    let unique = sha256(format!("{site} {adresses:?} {}", std::process::id()).as_bytes());
    let dossier = paths::output().join("repris").join(unique);
    fs::create_dir_all(&dossier)?;
    let recu = recois(step, site, adresses, &dossier);
    let _ = fs::remove_dir_all(&dossier);
    recu
}

fn recois(step: &Step, site: &str, adresses: &[String], dossier: &Path) -> Result<Vec<Vec<u8>>> {
    if adresses.is_empty() {
        return Ok(Vec::new());
    }
    let vers = |rang: usize| dossier.join(rang.to_string());
    let demandes: String = (adresses.iter().enumerate())
        .map(|(rang, adresse)| {
            format!(
                "url = \"{site}/{adresse}\"\noutput = \"{}\"\n",
                vers(rang).display()
            )
        })
        .collect();
    let liste = dossier.join("demandes");
    fs::write(&liste, demandes)?;
    let mut curl = Command::new("curl");
    curl.args(["--fail", "--fail-early", "--silent", "--show-error"])
        .args(["--globoff", "--parallel", "--parallel-max", "8"])
        .args(["--retry", "2", "--connect-timeout", "10"])
        .args(["--speed-limit", "1000", "--speed-time", "20"])
        .arg("--config")
        .arg(&liste);
    step.run(&mut curl)
        .with_context(|| format!("cannot read {site}"))?;
    (0..adresses.len())
        .map(|rang| {
            fs::read(vers(rang)).with_context(|| format!("{site}/{} is gone", adresses[rang]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::step::step;

    fn files(contenus: &[(&str, &str)]) -> Files {
        let mut files = Files::default();
        for (adresse, contenu) in contenus {
            files.add(*adresse, contenu.as_bytes().to_vec());
        }
        files
    }

    /// Puts files online: a folder stands for the site.
    fn en_ligne(nom: &str, files: &Files) -> String {
        let dossier = std::env::temp_dir().join(format!("guichet-{nom}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dossier);
        for (adresse, octets) in &files.0 {
            let chemin = dossier.join(adresse);
            fs::create_dir_all(chemin.parent().expect("a folder")).expect("written");
            fs::write(chemin, octets).expect("written");
        }
        format!("file://{}", dossier.display())
    }

    fn deploie(nom: &str, mut files: Files, avant: Option<&str>) -> Result<(String, Files)> {
        step(nom, |step| tiens(step, &mut files, avant))?;
        Ok((en_ligne(nom, &files), files))
    }

    fn lu<'a>(files: &'a Files, adresse: &str) -> Option<&'a str> {
        files
            .0
            .get(adresse)
            .map(|octets| std::str::from_utf8(octets).expect("text"))
    }

    /// The site of an older version: what it would have promised.
    fn ancien(nom: &str) -> String {
        let mut files = files(&[
            ("guichet.js", "loader of 0.0.9"),
            ("v/0.0.9/guichet.js", "pinned"),
            ("v/0.0.9/aaaa.wasm", "its module"),
            ("widgets/aaaa.wasm", "module of 0.0.9"),
            ("data/1111/2024/tuiles/1-2.qpv", "pack of then"),
            ("data/1111/2024/national.qpv", "country of then"),
        ]);
        let liste = |dossier: &str| -> Liste {
            files
                .0
                .iter()
                .filter(|(adresse, _)| adresse.starts_with(dossier))
                .map(|(adresse, octets)| (adresse.clone(), sha256(octets)))
                .collect()
        };
        let mut derniere = liste("widgets/");
        derniere.extend(liste("data/1111/2024/tuiles/"));
        let promesses = Promesses {
            versions: [("0.0.9".to_owned(), liste("v/0.0.9/"))].into(),
            derniere,
        };
        files.add(ADRESSE, serde_json::to_vec(&promesses).expect("JSON"));
        en_ligne(nom, &files)
    }

    fn nouveau(module: &str) -> Files {
        let pinned = format!("{}/guichet.js", dossier(VERSION));
        files(&[
            ("guichet.js", "new loader"),
            (&pinned, module),
            ("widgets/bbbb.wasm", module),
            ("data/2222/2024/tuiles/1-2.qpv", "pack"),
        ])
    }

    #[test]
    fn a_released_version_outlives_every_deployment() {
        let avant = ancien("outlives-0");
        let (un, files) = deploie("outlives-1", nouveau("a"), Some(&avant)).expect("deployed");
        assert_eq!(lu(&files, "v/0.0.9/aaaa.wasm"), Some("its module"));
        assert_eq!(
            lu(&files, "guichet.js"),
            Some("new loader"),
            "not what is no promise"
        );
        assert_eq!(lu(&files, "data/1111/2024/national.qpv"), None);
        let (_, files) = deploie("outlives-2", nouveau("a"), Some(&un)).expect("deployed");
        assert_eq!(
            lu(&files, "v/0.0.9/guichet.js"),
            Some("pinned"),
            "two deployments later"
        );
    }

    #[test]
    fn open_pages_find_what_they_ask_for_until_the_next_deployment() {
        let avant = ancien("open-0");
        let (un, files) = deploie("open-1", nouveau("a"), Some(&avant)).expect("deployed");
        assert_eq!(lu(&files, "widgets/aaaa.wasm"), Some("module of 0.0.9"));
        assert_eq!(
            lu(&files, "data/1111/2024/tuiles/1-2.qpv"),
            Some("pack of then")
        );
        let (_, files) = deploie("open-2", nouveau("a"), Some(&un)).expect("deployed");
        assert_eq!(lu(&files, "widgets/aaaa.wasm"), None, "and no longer");
        assert_eq!(lu(&files, "widgets/bbbb.wasm"), Some("a"));
    }

    #[test]
    fn a_version_released_with_other_bytes_keeps_the_first() {
        let (un, _) = deploie("bytes-1", nouveau("released"), None).expect("deployed");
        let (_, files) = deploie("bytes-2", nouveau("changed"), Some(&un)).expect("deployed");
        let pinned = format!("{}/guichet.js", dossier(VERSION));
        assert_eq!(lu(&files, &pinned), Some("released"));
        assert_eq!(lu(&files, "guichet.js"), Some("new loader"));
    }

    #[test]
    fn a_site_that_cannot_be_vouched_for_is_not_deployed_over() {
        let check = |nom: &str, abime: &dyn Fn(&Path), attendu: &str| {
            let site = ancien(nom);
            abime(Path::new(site.trim_start_matches("file://")));
            let erreur = deploie(&format!("{nom}-apres"), nouveau("a"), Some(&site));
            let erreur = format!("{:#}", erreur.map(drop).expect_err("must be refused"));
            assert!(erreur.contains(attendu), "{nom}: {erreur}");
        };
        let ecris = |adresse: &'static str, contenu: &'static str| {
            move |site: &Path| fs::write(site.join(adresse), contenu).expect("written")
        };
        check(
            "tampered",
            &ecris("v/0.0.9/aaaa.wasm", "evil"),
            "tampered with",
        );
        check(
            "gone",
            &|site: &Path| fs::remove_file(site.join("v/0.0.9/guichet.js")).expect("removed"),
            "cannot read",
        );
        check(
            "unknown",
            &|site: &Path| fs::remove_file(site.join(ADRESSE)).expect("removed"),
            "--premiere",
        );
        check(
            "html",
            &ecris(ADRESSE, "<!doctype html>"),
            "no list of versions",
        );
        for (nom, adresse) in [
            ("climbs", "v/0.0.9/../../guichet.js"),
            ("elsewhere", "guichet.js"),
            ("quote", "v/0.0.9/a\\\"b"),
        ] {
            let promesse = format!(
                "{{\"versions\":{{\"0.0.9\":{{\"{adresse}\":\"00\"}}}},\"derniere\":{{}}}}"
            );
            check(
                nom,
                &|site: &Path| fs::write(site.join(ADRESSE), &promesse).expect("written"),
                "no file of a Guichet",
            );
        }
    }
}
