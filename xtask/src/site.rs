//! The site: every file that the worker serves, under the address it is served at.
//!
//! Laid out anew for each data set and geocoder. `X.br` beside `X` is its brotli form.

mod promises;

use crate::{
    build::{ELEMENTS, Profile, Widgets, bundle},
    data, kit, paths,
    stamp::sha256,
    step::{Step, step},
};
use anyhow::{Context, Result, anyhow, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;
use shared::{embed, qpv::Manifest};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use steps::brotli::compress;

/// The State's geocoder.
pub(crate) const GEOCODER: &str = "https://data.geopf.fr/geocodage";

/// What this build is.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Below this, a packet is a packet.
const WORTH_COMPRESSING: usize = 256;

/// What a site is made of, besides the build.
pub(crate) struct Sources<'a> {
    /// The directory that `cargo xtask data` wrote.
    pub(crate) data: &'a Path,
    /// Where the widgets look addresses up.
    pub(crate) geocoder: &'a str,
    /// The site that this one takes the place of: what it has promised is kept.
    pub(crate) online: Option<&'a str>,
}

/// The brotli forms of what pages download before they can ask anything.
pub(crate) struct Download {
    /// What the page names.
    pub(crate) loader: PathBuf,
    /// The script that ties the modules to the page, with the manifest of the data.
    pub(crate) glue: PathBuf,
    /// What every page begins with.
    pub(crate) base: PathBuf,
    /// What follows, by file.
    pub(crate) files: BTreeMap<String, PathBuf>,
    /// A language besides French, by its tag.
    pub(crate) languages: BTreeMap<String, PathBuf>,
    /// What a page loads when its resident begins to ask for more than an address.
    pub(crate) catalogue: PathBuf,
}

/// Lays the site out in `out`, and says what of it a page downloads first.
pub(crate) fn assemble(widgets: &Widgets, sources: &Sources<'_>, out: &Path) -> Result<Download> {
    // Beside the site: two commands may lay out one each.
    let written = out.with_extension("data");
    data::site(&written)?;
    step("site: assemble", |step| {
        let mut files = Files::default();
        add_data(&mut files, sources.data)?;
        add_public(&mut files)?;
        files.add_tree(&written, "")?;
        let catalogue = add_catalogue(&mut files, &written)?;
        let addresses = add_widgets(step, &mut files, widgets, sources, &catalogue)?;
        let packed = package(step, widgets, sources.geocoder, &out.with_extension("npm"))?;
        files.add(format!("npm/guichet-{VERSION}.tgz"), packed);
        let plugin = kit::plugin(VERSION)?;
        files.add(format!("wordpress/guichet-{VERSION}.zip"), plugin);
        promises::keep_promises(step, &mut files, sources.online)?;
        files.write(step, widgets.profile, out)?;
        let brotli = |address: &str| out.join(format!("{address}.br"));
        Ok(Download {
            loader: brotli(LOADER),
            glue: brotli(&addresses.glue),
            base: brotli(&addresses.base),
            files: addresses
                .files
                .iter()
                .map(|(file, address)| (file.clone(), brotli(address)))
                .collect(),
            languages: addresses
                .languages
                .iter()
                .map(|(tag, address)| (tag.clone(), brotli(address)))
                .collect(),
            catalogue: brotli(&catalogue),
        })
    })
}

/// The files by their address, without the leading slash.
#[derive(Default)]
struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    fn add(&mut self, address: impl Into<String>, bytes: Vec<u8>) {
        self.0.insert(address.into(), bytes);
    }

    /// Adds a file under a name that its content gives, and says which.
    fn add_hashed(&mut self, folder: &str, extension: &str, bytes: Vec<u8>) -> String {
        let address = format!("{folder}/{}.{extension}", &sha256(&bytes)[..16]);
        self.add(address.clone(), bytes);
        address
    }

    fn add_tree(&mut self, dir: &Path, prefix: &str) -> Result<()> {
        let entries =
            fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))?;
        for entry in entries {
            let entry = entry?;
            let address = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.add_tree(&entry.path(), &format!("{address}/"))?;
            } else {
                self.add(address, fs::read(entry.path())?);
            }
        }
        Ok(())
    }

    fn write(self, step: &Step, profile: Profile, out: &Path) -> Result<()> {
        let partial = out.with_extension("partial");
        let _ = fs::remove_dir_all(&partial);
        let worthy: Vec<_> = self
            .0
            .iter()
            .filter(|(_, bytes)| bytes.len() >= WORTH_COMPRESSING)
            .collect();
        let contents: Vec<_> = worthy.iter().map(|(_, bytes)| bytes.as_slice()).collect();
        step.say("brotli");
        let compressed = compress(step, profile.effort(), &contents)?;
        for (address, bytes) in &self.0 {
            let path = partial.join(address);
            create_parent(&path)?;
            fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
        }
        for ((address, _), file) in worthy.iter().zip(compressed) {
            link(&file, &partial.join(format!("{address}.br")))?;
        }
        let _ = fs::remove_dir_all(out);
        fs::rename(&partial, out).with_context(|| format!("cannot write {}", out.display()))
    }
}

fn create_parent(path: &Path) -> Result<()> {
    match path.parent() {
        Some(parent) => fs::create_dir_all(parent)
            .with_context(|| format!("cannot create {}", parent.display())),
        None => Ok(()),
    }
}

/// The same file under another name; a copy where links cannot be.
fn link(from: &Path, to: &Path) -> Result<()> {
    if fs::hard_link(from, to).is_err() {
        fs::copy(from, to).with_context(|| format!("cannot write {}", to.display()))?;
    }
    Ok(())
}

/// The catalogue once more, under a name that its content gives: where the newest pages
/// find it.
fn add_catalogue(files: &mut Files, written: &Path) -> Result<String> {
    let path = written.join(CATALOGUE).join("catalogue.gui");
    let artefact = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(files.add_hashed(CATALOGUE, "gui", artefact))
}

/// The folder of the catalogue.
const CATALOGUE: &str = "catalogue";

/// The folder of the structures, in a data directory and on the site.
const STRUCTURES: &str = "structures";

/// Where the manifest is in a data directory and, under `data/`, on the site.
const MANIFEST: &str = "manifeste.qpv";

/// The data, under an address that changes with it. Whoever holds the manifest can
/// tell that address: it is the manifest's own fingerprint.
fn add_data(files: &mut Files, data: &Path) -> Result<()> {
    let manifest = read_manifest(data)?;
    let version = data_version(&manifest);
    files.add(format!("data/{MANIFEST}"), manifest);
    for entry in fs::read_dir(data)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !entry.file_type()?.is_dir() {
            continue;
        }
        // Structures change without the contours: their address does not follow them.
        let address = match name.as_str() {
            STRUCTURES => format!("{name}/"),
            _ => format!("data/{version}/{name}/"),
        };
        files.add_tree(&entry.path(), &address)?;
    }
    Ok(())
}

fn read_manifest(data: &Path) -> Result<Vec<u8>> {
    let path = data.join(MANIFEST);
    match fs::read(&path) {
        Ok(bytes) => Ok(bytes),
        Err(error) => bail!(
            "{} holds no data to serve ({error} for {MANIFEST}): `cargo xtask data --out {}` writes some",
            data.display(),
            data.display()
        ),
    }
}

fn data_version(manifest: &[u8]) -> String {
    sha256(manifest)[..16].to_owned()
}

/// The loader's source, in `public/`.
const LOADER: &str = "guichet.js";

fn add_public(files: &mut Files) -> Result<()> {
    files.add_tree(&paths::root().join("public"), "")?;
    files.0.remove(LOADER);
    Ok(())
}

/// Where what a page loads is.
struct SiteAddresses {
    glue: String,
    base: String,
    files: BTreeMap<String, String>,
    /// How the addresses of languages begin, and each by its tag.
    spoken: String,
    languages: BTreeMap<String, String>,
}

/// Says where the newest loader finds what pages need, in its order.
fn add_widgets(
    step: &Step,
    files: &mut Files,
    widgets: &Widgets,
    sources: &Sources<'_>,
    catalogue: &str,
) -> Result<SiteAddresses> {
    let manifest = read_manifest(sources.data)?;
    // A pinned loader never changes, nor what it loads beside it: only the data are of
    // the day, so it asks for the manifest.
    let pinned = add_pinned(files, widgets, sources.geocoder)?;
    let loader = minify_loader(step, widgets, &pinned, sources.geocoder, &[])?;
    files.add(format!("{}/{LOADER}", promises::folder(VERSION)), loader);
    // The newest one's page is spared that request: the glue brings the manifest.
    let name = catalogue.trim_start_matches("catalogue/");
    let config = json!({
        "geocodeur": sources.geocoder,
        "donnees": data_version(&manifest),
        "manifeste": STANDARD.encode(&manifest),
        "paquets": packs_of(&manifest)?,
        "catalogue": name.trim_end_matches(".gui"),
    });
    let newest = add_modules(files, widgets, "widgets", &config)?;
    let loader = minify_loader(step, widgets, &newest, sources.geocoder, &[])?;
    files.add(LOADER, loader);
    Ok(newest)
}

/// Adds what pages load in a folder, and says where.
fn add_modules(
    files: &mut Files,
    widgets: &Widgets,
    folder: &str,
    config: &serde_json::Value,
) -> Result<SiteAddresses> {
    let mut glue = fs::read(&widgets.glue)?;
    glue.extend_from_slice(format!("export const config={config};\n").as_bytes());
    let mut addresses = SiteAddresses {
        glue: files.add_hashed(folder, "js", glue),
        base: files.add_hashed(folder, "wasm", fs::read(&widgets.base)?),
        files: BTreeMap::new(),
        spoken: String::new(),
        languages: BTreeMap::new(),
    };
    let (mut contents, mut all) = (Vec::new(), Vec::new());
    for language in &widgets.shell.languages {
        let content = serde_json::to_vec(&language.content)?;
        all.extend_from_slice(&content);
        contents.push((language.tag.clone(), content));
    }
    // One fingerprint for all: the loader has each letter of their addresses once.
    addresses.spoken = format!("{folder}/{}", &sha256(&all)[..16]);
    for (tag, content) in contents {
        let address = format!("{}.{tag}.json", addresses.spoken);
        files.add(address.clone(), content);
        addresses.languages.insert(tag, address);
    }
    for (file, path) in &widgets.files {
        let address = files.add_hashed(folder, "wasm", fs::read(path)?);
        addresses.files.insert(file.clone(), address);
    }
    Ok(addresses)
}

/// The modules of the released version.
fn add_pinned(files: &mut Files, widgets: &Widgets, geocoder: &str) -> Result<SiteAddresses> {
    let folder = promises::folder(VERSION);
    add_modules(files, widgets, &folder, &json!({ "geocodeur": geocoder }))
}

/// The package for npm: laid out in `out`, and as the file that npm installs.
fn package(step: &Step, widgets: &Widgets, geocoder: &str, out: &Path) -> Result<Vec<u8>> {
    let mut files = Files::default();
    let addresses = add_pinned(&mut files, widgets, geocoder)?;
    // Its address is told by who imports it: a bundler moves the script away from its modules.
    let site = "--define:import.meta.url=GUICHET_SITE".to_owned();
    let loader = minify_loader(step, widgets, &addresses, geocoder, &[site])?;
    let loader = String::from_utf8(loader).context("the loader is no text")?;
    kit::pack(step, &kit::files(VERSION, &loader, files.0), out)
}

/// The package alone, in `target/guichet/npm`, and the plugin beside it, for whoever publishes
/// them.
pub(crate) fn write_package(widgets: &Widgets) -> Result<()> {
    let out = paths::output().join("npm");
    step("package for npm, plugin for WordPress", |step| {
        package(step, widgets, GEOCODER, &out)?;
        let plugin = paths::output().join(format!("wordpress-guichet-{VERSION}.zip"));
        fs::write(&plugin, kit::plugin(VERSION)?)
            .with_context(|| format!("cannot write {}", plugin.display()))
    })
}

/// Where the packs in force are, and where the manifest begins to say which there are: by it a
/// page asks for one before the module can.
fn packs_of(manifest: &[u8]) -> Result<serde_json::Value> {
    let version = data_version(manifest);
    let read = Manifest::decode(manifest)
        .map_err(|error| anyhow!("{MANIFEST} cannot be read: {error}"))?;
    let newest = read.entries().last().context("a manifest of nothing")?;
    let generation = newest.referentiel.generation;
    Ok(json!({
        "dossier": format!("data/{version}/{generation}/tuiles/"),
        "debut": read.newest_ranks_at(),
    }))
}

fn minify_loader(
    step: &Step,
    widgets: &Widgets,
    addresses: &SiteAddresses,
    geocoder: &str,
    options: &[String],
) -> Result<Vec<u8>> {
    let out = paths::output().join(format!("chargeur-{}.js", std::process::id()));
    let files_of = |chunk: Option<&str>| chunk.map_or(&[][..], |chunk| widgets.files_of(chunk));
    let needs = ELEMENTS.map(|(element, needed, _)| (element, files_of(needed)));
    let follows = ELEMENTS.map(|(element, _, next)| (element, files_of(next)));
    let SiteAddresses {
        glue,
        base,
        files,
        spoken,
        ..
    } = addresses;
    // Browsers can name a language, but not a variety of it that is ours.
    let named = widgets.shell.languages.iter().map(|language| {
        let is_ours = language.tag.contains('-');
        let name = if is_ours {
            json!(language.name)
        } else {
            json!(0)
        };
        (language.tag.as_str(), name)
    });
    let named: BTreeMap<_, _> = named.collect();
    let mut options = options.to_vec();
    options.extend([
        format!("--define:GUICHET_MODULE={}", json!([glue, base])),
        format!("--define:GUICHET_FILES={}", json!(files)),
        format!("--define:GUICHET_NEEDS={}", json!(BTreeMap::from(needs))),
        format!(
            "--define:GUICHET_FOLLOWS={}",
            json!(BTreeMap::from(follows))
        ),
        format!("--define:GUICHET_SHELLS={}", widgets.shell.screens),
        format!("--define:GUICHET_STYLE={}", json!(widgets.shell.style)),
        format!("--define:GUICHET_GEOCODER={}", json!(geocoder)),
        format!("--define:GUICHET_WORDS={}", widgets.shell.words),
        format!("--define:GUICHET_LANGUAGES={}", json!([spoken, named])),
        format!(
            "--define:GUICHET_ATTRIBUTES={}",
            json!(embed::observed_attributes())
        ),
    ]);
    let source = paths::root().join("public").join(LOADER);
    bundle(step, &source, &out, &options)?;
    let loader = fs::read(&out)?;
    fs::remove_file(&out)?;
    Ok(loader)
}

/// Where the site to deploy is laid out, as `edge/wrangler.toml` says too.
pub(crate) fn deployed() -> PathBuf {
    paths::output().join("site")
}

/// Where the site served on a port is laid out: a port has one server at most.
pub(crate) fn served_on(port: u16) -> PathBuf {
    paths::output().join("sites").join(port.to_string())
}
