//! What a site goes on serving once it has changed: released versions for ever and,
//! for one deployment, what the pages opened before it still ask for.
//!
//! A deployment replaces every file of the one before. So each site says in
//! [`ADDRESS`] which of its files must outlive it, and the next one takes them over
//! from there, byte for byte: what is online is the archive.

use super::{Files, VERSION};
use crate::{paths, stamp::sha256, step::Step};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// Where a site says it.
const ADDRESS: &str = "versions.json";

/// Addresses, and the SHA-256 of what is there.
type PromiseList = BTreeMap<String, String>;

/// What a site has promised.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Promises {
    /// The files of each released version.
    versions: BTreeMap<String, PromiseList>,
    /// What the newest loader, and the pages that have it, ask for.
    derniere: PromiseList,
}

/// The folder of a released version: all that it loads but the data of the day.
pub(super) fn folder(version: &str) -> String {
    format!("v/{version}")
}

/// Adds what a site online has promised to these files, and what they promise
/// themselves. Without a site online, nothing was promised before.
pub(super) fn keep_promises(step: &Step, files: &mut Files, online: Option<&str>) -> Result<()> {
    let mut promises = Promises::of(files);
    if let Some(site) = online {
        let previous = Promises::read(step, site)?;
        previous.take_back(step, files, site)?;
        if previous.versions.contains_key(VERSION) {
            eprintln!(
                "{VERSION} is released: /{}/ keeps its bytes. What changed since is in /guichet.js alone; raise `version` in Cargo.toml to release it",
                folder(VERSION)
            );
        }
        promises.versions.extend(previous.versions);
    }
    files.add(ADDRESS, serde_json::to_vec(&promises)?);
    Ok(())
}

impl Promises {
    fn of(files: &Files) -> Self {
        let keep = |wanted: &dyn Fn(&str) -> bool| {
            files
                .0
                .iter()
                .filter(|(adresse, _)| wanted(adresse))
                .map(|(adresse, bytes)| (adresse.clone(), sha256(bytes)))
                .collect()
        };
        let version = folder(VERSION);
        let versions = [(
            VERSION.to_owned(),
            keep(&|adresse| is_inside(adresse, &version)),
        )];
        Self {
            versions: versions.into(),
            derniere: keep(&is_of_latest),
        }
    }

    /// Asks a site for what it has promised.
    fn read(step: &Step, site: &str) -> Result<Self> {
        step.say(format!("what {site} has promised"));
        let list = download(step, site, &[ADDRESS.to_owned()]).with_context(|| {
            format!("{site} does not tell its versions: is it a Guichet? If nothing is online yet, say --premiere")
        })?;
        let promises: Self = list
            .first()
            .context("nothing came")
            .and_then(|bytes| Ok(serde_json::from_slice(bytes)?))
            .with_context(|| format!("{site}/{ADDRESS} is no list of versions"))?;
        promises.check(site)?;
        Ok(promises)
    }

    /// No address may lead out of what it promises, whatever the site says.
    fn check(&self, site: &str) -> Result<()> {
        let is_sure = |adresse: &str| {
            adresse.split('/').all(|name| {
                !name.starts_with('.')
                    && !name.is_empty()
                    && name
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
            })
        };
        let of_versions = self.versions.iter().flat_map(|(version, list)| {
            let folder = folder(version);
            list.keys()
                .filter(move |adresse| !is_inside(adresse, &folder))
        });
        let of_latest = self
            .derniere
            .keys()
            .filter(|adresse| !is_of_latest(adresse));
        let unsure = self
            .lists()
            .map(|(adresse, _)| adresse)
            .filter(|adresse| !is_sure(adresse));
        match of_versions.chain(of_latest).chain(unsure).next() {
            None => Ok(()),
            Some(adresse) => {
                bail!("{site}/{ADDRESS} promises {adresse:?}, which is no file of a Guichet")
            }
        }
    }

    fn lists(&self) -> impl Iterator<Item = (&String, &String)> {
        self.versions.values().flatten().chain(&self.derniere)
    }

    /// Takes over every file that is not there already. A released version is what was
    /// released, whatever this build would make of it.
    fn take_back(&self, step: &Step, files: &mut Files, site: &str) -> Result<()> {
        for version in self.versions.keys() {
            let folder = folder(version);
            files.0.retain(|adresse, _| !is_inside(adresse, &folder));
        }
        let missing_files: Vec<_> = self
            .lists()
            .filter(|(adresse, _)| !files.0.contains_key(*adresse))
            .collect();
        step.say(format!("{} files of {site}", missing_files.len()));
        let adresses: Vec<_> = missing_files
            .iter()
            .map(|(adresse, _)| (*adresse).clone())
            .collect();
        for ((adresse, digest), bytes) in missing_files.iter().zip(download(step, site, &adresses)?)
        {
            if sha256(&bytes) != **digest {
                bail!(
                    "{site}/{adresse} is not what was released: nothing is deployed over a site that may have been tampered with"
                );
            }
            files.add((*adresse).clone(), bytes);
        }
        Ok(())
    }
}

fn is_inside(adresse: &str, folder: &str) -> bool {
    adresse
        .strip_prefix(folder)
        .is_some_and(|rest| rest.starts_with('/'))
}

/// Glue, module, packs and catalogue: what a page that is open asks for without asking
/// for a loader or a manifest first.
fn is_of_latest(adresse: &str) -> bool {
    let inside = |folder| is_inside(adresse, folder);
    inside("widgets")
        || (inside("data") && adresse.contains("/tuiles/"))
        || (inside("catalogue") && adresse.ends_with(".gui"))
}

/// The content of each address, in order, in one go.
fn download(step: &Step, site: &str, adresses: &[String]) -> Result<Vec<Vec<u8>>> {
    let site = site.trim_end_matches('/');
    let unique = sha256(format!("{site} {adresses:?} {}", std::process::id()).as_bytes());
    let folder = paths::output().join("repris").join(unique);
    fs::create_dir_all(&folder)?;
    let received = receive_files(step, site, adresses, &folder);
    let _ = fs::remove_dir_all(&folder);
    received
}

fn receive_files(
    step: &Step,
    site: &str,
    adresses: &[String],
    folder: &Path,
) -> Result<Vec<Vec<u8>>> {
    if adresses.is_empty() {
        return Ok(Vec::new());
    }
    let place_of = |rank: usize| folder.join(rank.to_string());
    let requests: String = (adresses.iter().enumerate())
        .map(|(rank, adresse)| {
            format!(
                "url = \"{site}/{adresse}\"\noutput = \"{}\"\n",
                place_of(rank).display()
            )
        })
        .collect();
    let list = folder.join("demandes");
    fs::write(&list, requests)?;
    let mut curl = Command::new("curl");
    curl.args(["--fail", "--fail-early", "--silent", "--show-error"])
        .args(["--globoff", "--parallel", "--parallel-max", "8"])
        .args(["--retry", "2", "--connect-timeout", "10"])
        .args(["--speed-limit", "1000", "--speed-time", "20"])
        .arg("--config")
        .arg(&list);
    step.run(&mut curl)
        .with_context(|| format!("cannot read {site}"))?;
    (0..adresses.len())
        .map(|rank| {
            fs::read(place_of(rank)).with_context(|| format!("{site}/{} is gone", adresses[rank]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::step::step;

    fn files(contents: &[(&str, &str)]) -> Files {
        let mut files = Files::default();
        for (adresse, content) in contents {
            files.add(*adresse, content.as_bytes().to_vec());
        }
        files
    }

    /// Puts files online: a folder stands for the site.
    fn online(name: &str, files: &Files) -> String {
        let folder = std::env::temp_dir().join(format!("guichet-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for (adresse, bytes) in &files.0 {
            let path = folder.join(adresse);
            fs::create_dir_all(path.parent().expect("a folder")).expect("written");
            fs::write(path, bytes).expect("written");
        }
        format!("file://{}", folder.display())
    }

    fn deploy_files(name: &str, mut files: Files, before: Option<&str>) -> Result<(String, Files)> {
        step(name, |step| keep_promises(step, &mut files, before))?;
        Ok((online(name, &files), files))
    }

    fn text_at<'a>(files: &'a Files, adresse: &str) -> Option<&'a str> {
        files
            .0
            .get(adresse)
            .map(|bytes| std::str::from_utf8(bytes).expect("text"))
    }

    /// The site of an older version: what it would have promised.
    fn older(name: &str) -> String {
        let mut files = files(&[
            ("guichet.js", "loader of 0.0.9"),
            ("v/0.0.9/guichet.js", "pinned"),
            ("v/0.0.9/aaaa.wasm", "its module"),
            ("widgets/aaaa.wasm", "module of 0.0.9"),
            ("data/1111/2024/tuiles/1-2.qpv", "pack of then"),
            ("data/1111/2024/national.qpv", "country of then"),
        ]);
        let list = |folder: &str| -> PromiseList {
            files
                .0
                .iter()
                .filter(|(adresse, _)| adresse.starts_with(folder))
                .map(|(adresse, bytes)| (adresse.clone(), sha256(bytes)))
                .collect()
        };
        let mut derniere = list("widgets/");
        derniere.extend(list("data/1111/2024/tuiles/"));
        let promises = Promises {
            versions: [("0.0.9".to_owned(), list("v/0.0.9/"))].into(),
            derniere,
        };
        files.add(ADDRESS, serde_json::to_vec(&promises).expect("JSON"));
        online(name, &files)
    }

    fn newer(module: &str) -> Files {
        let pinned = format!("{}/guichet.js", folder(VERSION));
        files(&[
            ("guichet.js", "new loader"),
            (&pinned, module),
            ("widgets/bbbb.wasm", module),
            ("data/2222/2024/tuiles/1-2.qpv", "pack"),
        ])
    }

    #[test]
    fn a_released_version_outlives_every_deployment() {
        let before = older("outlives-0");
        let (un, files) = deploy_files("outlives-1", newer("a"), Some(&before)).expect("deployed");
        assert_eq!(text_at(&files, "v/0.0.9/aaaa.wasm"), Some("its module"));
        assert_eq!(
            text_at(&files, "guichet.js"),
            Some("new loader"),
            "not what is no promise"
        );
        assert_eq!(text_at(&files, "data/1111/2024/national.qpv"), None);
        let (_, files) = deploy_files("outlives-2", newer("a"), Some(&un)).expect("deployed");
        assert_eq!(
            text_at(&files, "v/0.0.9/guichet.js"),
            Some("pinned"),
            "two deployments later"
        );
    }

    #[test]
    fn open_pages_find_what_they_ask_for_until_the_next_deployment() {
        let before = older("open-0");
        let (un, files) = deploy_files("open-1", newer("a"), Some(&before)).expect("deployed");
        assert_eq!(
            text_at(&files, "widgets/aaaa.wasm"),
            Some("module of 0.0.9")
        );
        assert_eq!(
            text_at(&files, "data/1111/2024/tuiles/1-2.qpv"),
            Some("pack of then")
        );
        let (_, files) = deploy_files("open-2", newer("a"), Some(&un)).expect("deployed");
        assert_eq!(text_at(&files, "widgets/aaaa.wasm"), None, "and no longer");
        assert_eq!(text_at(&files, "widgets/bbbb.wasm"), Some("a"));
    }

    #[test]
    fn a_version_released_with_other_bytes_keeps_the_first() {
        let (un, _) = deploy_files("bytes-1", newer("released"), None).expect("deployed");
        let (_, files) = deploy_files("bytes-2", newer("changed"), Some(&un)).expect("deployed");
        let pinned = format!("{}/guichet.js", folder(VERSION));
        assert_eq!(text_at(&files, &pinned), Some("released"));
        assert_eq!(text_at(&files, "guichet.js"), Some("new loader"));
    }

    #[test]
    fn a_site_that_cannot_be_vouched_for_is_not_deployed_over() {
        let check = |name: &str, corrupt: &dyn Fn(&Path), expected: &str| {
            let site = older(name);
            corrupt(Path::new(site.trim_start_matches("file://")));
            let error = deploy_files(&format!("{name}-apres"), newer("a"), Some(&site));
            let error = format!("{:#}", error.map(drop).expect_err("must be refused"));
            assert!(error.contains(expected), "{name}: {error}");
        };
        let write = |adresse: &'static str, content: &'static str| {
            move |site: &Path| fs::write(site.join(adresse), content).expect("written")
        };
        check(
            "tampered",
            &write("v/0.0.9/aaaa.wasm", "evil"),
            "tampered with",
        );
        check(
            "gone",
            &|site: &Path| fs::remove_file(site.join("v/0.0.9/guichet.js")).expect("removed"),
            "cannot read",
        );
        check(
            "unknown",
            &|site: &Path| fs::remove_file(site.join(ADDRESS)).expect("removed"),
            "--premiere",
        );
        check(
            "html",
            &write(ADDRESS, "<!doctype html>"),
            "no list of versions",
        );
        for (name, adresse) in [
            ("climbs", "v/0.0.9/../../guichet.js"),
            ("elsewhere", "guichet.js"),
            ("quote", "v/0.0.9/a\\\"b"),
        ] {
            let privacy_promise = format!(
                "{{\"versions\":{{\"0.0.9\":{{\"{adresse}\":\"00\"}}}},\"derniere\":{{}}}}"
            );
            check(
                name,
                &|site: &Path| fs::write(site.join(ADDRESS), &privacy_promise).expect("written"),
                "no file of a Guichet",
            );
        }
    }
}
