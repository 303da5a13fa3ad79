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
                .filter(|(address, _)| wanted(address))
                .map(|(address, bytes)| (address.clone(), sha256(bytes)))
                .collect()
        };
        let version = folder(VERSION);
        let versions = [(
            VERSION.to_owned(),
            keep(&|address| is_inside(address, &version)),
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
        let is_sure = |address: &str| {
            address.split('/').all(|name| {
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
                .filter(move |address| !is_inside(address, &folder))
        });
        let of_latest = self
            .derniere
            .keys()
            .filter(|address| !is_of_latest(address));
        let unsure = self
            .lists()
            .map(|(address, _)| address)
            .filter(|address| !is_sure(address));
        match of_versions.chain(of_latest).chain(unsure).next() {
            None => Ok(()),
            Some(address) => {
                bail!("{site}/{ADDRESS} promises {address:?}, which is no file of a Guichet")
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
            files.0.retain(|address, _| !is_inside(address, &folder));
        }
        let missing_files: Vec<_> = self
            .lists()
            .filter(|(address, _)| !files.0.contains_key(*address))
            .collect();
        step.say(format!("{} files of {site}", missing_files.len()));
        let addresses: Vec<_> = missing_files
            .iter()
            .map(|(address, _)| (*address).clone())
            .collect();
        for ((address, digest), bytes) in
            missing_files.iter().zip(download(step, site, &addresses)?)
        {
            if sha256(&bytes) != **digest {
                bail!(
                    "{site}/{address} is not what was released: nothing is deployed over a site that may have been tampered with"
                );
            }
            files.add((*address).clone(), bytes);
        }
        Ok(())
    }
}

fn is_inside(address: &str, folder: &str) -> bool {
    address
        .strip_prefix(folder)
        .is_some_and(|rest| rest.starts_with('/'))
}

/// Glue, module, packs and catalogue: what a page that is open asks for without asking
/// for a loader or a manifest first.
fn is_of_latest(address: &str) -> bool {
    let inside = |folder| is_inside(address, folder);
    inside("widgets")
        || (inside("data") && address.contains("/tuiles/"))
        || (inside("catalogue") && address.ends_with(".gui"))
}

/// The content of each address, in order, in one go.
fn download(step: &Step, site: &str, addresses: &[String]) -> Result<Vec<Vec<u8>>> {
    let site = site.trim_end_matches('/');
    let unique = sha256(format!("{site} {addresses:?} {}", std::process::id()).as_bytes());
    let folder = paths::output().join("repris").join(unique);
    fs::create_dir_all(&folder)?;
    let received = receive_files(step, site, addresses, &folder);
    let _ = fs::remove_dir_all(&folder);
    received
}

fn receive_files(
    step: &Step,
    site: &str,
    addresses: &[String],
    folder: &Path,
) -> Result<Vec<Vec<u8>>> {
    if addresses.is_empty() {
        return Ok(Vec::new());
    }
    let place_of = |rank: usize| folder.join(rank.to_string());
    let requests: String = (addresses.iter().enumerate())
        .map(|(rank, address)| {
            format!(
                "url = \"{site}/{address}\"\noutput = \"{}\"\n",
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
    (0..addresses.len())
        .map(|rank| {
            fs::read(place_of(rank)).with_context(|| format!("{site}/{} is gone", addresses[rank]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::step::step;

    fn files(contents: &[(&str, &str)]) -> Files {
        let mut files = Files::default();
        for (address, content) in contents {
            files.add(*address, content.as_bytes().to_vec());
        }
        files
    }

    /// Puts files online: a folder stands for the site.
    fn online(name: &str, files: &Files) -> String {
        let folder = std::env::temp_dir().join(format!("guichet-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for (address, bytes) in &files.0 {
            let path = folder.join(address);
            fs::create_dir_all(path.parent().expect("a folder")).expect("written");
            fs::write(path, bytes).expect("written");
        }
        format!("file://{}", folder.display())
    }

    fn deploy_files(name: &str, mut files: Files, before: Option<&str>) -> Result<(String, Files)> {
        step(name, |step| keep_promises(step, &mut files, before))?;
        Ok((online(name, &files), files))
    }

    fn text_at<'a>(files: &'a Files, address: &str) -> Option<&'a str> {
        files
            .0
            .get(address)
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
                .filter(|(address, _)| address.starts_with(folder))
                .map(|(address, bytes)| (address.clone(), sha256(bytes)))
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
        let write = |address: &'static str, content: &'static str| {
            move |site: &Path| fs::write(site.join(address), content).expect("written")
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
        for (name, address) in [
            ("climbs", "v/0.0.9/../../guichet.js"),
            ("elsewhere", "guichet.js"),
            ("quote", "v/0.0.9/a\\\"b"),
        ] {
            let privacy_promise = format!(
                "{{\"versions\":{{\"0.0.9\":{{\"{address}\":\"00\"}}}},\"derniere\":{{}}}}"
            );
            check(
                name,
                &|site: &Path| fs::write(site.join(ADDRESS), &privacy_promise).expect("written"),
                "no file of a Guichet",
            );
        }
    }
}
