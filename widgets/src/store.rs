//! The packs of the page: loaded once, for every element on it.

use crate::{
    network::{BodyKind, FetchError, HttpRequest, bytes},
    settings::{MapData, WidgetSettings},
};
use sha2::{Digest, Sha256};
use shared::qpv::{Manifest, Packs, PointQuery, RequiredPack};
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// Why the data of a place cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LoadFailure {
    /// It does not come.
    Network(FetchError),
    /// It came, and is not what it should be.
    Refused,
}

#[cfg(feature = "tout")]
impl LoadFailure {
    /// The stable code of what a catalogue can lack.
    pub(crate) fn catalogue_code(self) -> &'static str {
        match self {
            Self::Network(_) => "catalogue-injoignable",
            Self::Refused => "catalogue-refuse",
        }
    }
}

type Callback = Box<dyn FnOnce(Result<(), LoadFailure>)>;

/// What is known of the data of one address.
struct PackStore {
    api: String,
    /// The folder under `/data/`, and the packs, once the manifest is there.
    opened: Option<(String, Packs)>,
    /// What is on its way and who waits for it.
    waiters: Vec<Waiting>,
    /// A file was refused: the browser's copies are not to be trusted.
    distrustful: bool,
}

struct Waiting {
    object: StoredObject,
    continuations: Vec<Callback>,
    _request: Option<HttpRequest>,
}

/// A file to load.
#[derive(Clone, Copy, PartialEq, Eq)]
enum StoredObject {
    Manifest,
    Tile(RequiredPack),
}

thread_local! {
    static CACHES: RefCell<Vec<PackStore>> = const { RefCell::new(Vec::new()) };
}

/// Answers from the packs that are there, or `None` without a manifest.
pub(crate) fn consult<T>(settings: &WidgetSettings, read: impl FnOnce(&Packs) -> T) -> Option<T> {
    with(settings, |store| {
        store.opened.as_ref().map(|(_, packs)| read(packs))
    })
}

/// Loads what is missing for an answer, one step: `followup` comes when another step
/// can be taken. `false` when nothing is missing, and `followup` never comes.
pub(crate) fn complete(settings: &WidgetSettings, query: &PointQuery, followup: Callback) -> bool {
    let Some(missing) = consult(settings, |packs| packs.missing(query)) else {
        load(settings, StoredObject::Manifest, followup);
        return true;
    };
    let mut followup = Some(followup);
    for required in &missing {
        let followup = followup.take().unwrap_or_else(|| Box::new(|_| {}));
        load(settings, StoredObject::Tile(*required), followup);
    }
    !missing.is_empty()
}

fn with<T>(settings: &WidgetSettings, update: impl FnOnce(&mut PackStore) -> T) -> T {
    CACHES.with_borrow_mut(|caches| {
        for store in caches.iter_mut() {
            if store.api == settings.api {
                return update(store);
            }
        }
        let mut store = PackStore {
            api: settings.api.clone(),
            opened: settings.data.as_ref().and_then(open),
            waiters: Vec::new(),
            distrustful: false,
        };
        let value = update(&mut store);
        caches.push(store);
        value
    })
}

/// The manifest that the assembly put beside the glue; `None` if it is not one, and
/// then it is asked for like any other.
fn open(data: &MapData) -> Option<(String, Packs)> {
    let binary = web_sys::window()?.atob(&data.manifest).ok()?;
    let bytes: Vec<u8> = binary.chars().map(|c| c as u8).collect();
    let manifest = Manifest::decode(&bytes).ok()?;
    Some((data.version.clone(), Packs::new(manifest)))
}

fn load(settings: &WidgetSettings, object: StoredObject, followup: Callback) {
    let query = with(settings, |store| {
        let already = store.waiters.iter_mut().find(|a| a.object == object);
        if let Some(wait_delay) = already {
            wait_delay.continuations.push(followup);
            return None;
        }
        store.waiters.push(Waiting {
            object,
            continuations: vec![followup],
            _request: None,
        });
        Some((store.adresse(object), store.distrustful))
    });
    let Some((url, distrustful)) = query else {
        return;
    };
    let shape = if distrustful {
        BodyKind::FreshBytes
    } else {
        BodyKind::Bytes
    };
    let settings_received = settings.clone();
    let receive =
        move |body: Result<Vec<JsValue>, FetchError>| receive(&settings_received, object, body);
    let request = HttpRequest::run(&[url], shape, Box::new(receive));
    with(settings, |store| {
        let wait_delay = store.waiters.iter_mut().find(|a| a.object == object);
        if let Some(wait_delay) = wait_delay {
            wait_delay._request = request;
        }
    });
}

fn receive(
    settings: &WidgetSettings,
    object: StoredObject,
    body: Result<Vec<JsValue>, FetchError>,
) {
    let (continuations, result) = with(settings, |store| {
        let result = body
            .map_err(LoadFailure::Network)
            .and_then(|body| store.range(object, body.first().and_then(bytes)));
        store.distrustful = result == Err(LoadFailure::Refused);
        let mut continuations = Vec::new();
        store.waiters.retain_mut(|wait_delay| {
            if wait_delay.object == object {
                continuations = std::mem::take(&mut wait_delay.continuations);
            }
            wait_delay.object != object
        });
        (continuations, result)
    });
    for followup in continuations {
        followup(result);
    }
}

impl PackStore {
    fn adresse(&self, object: StoredObject) -> String {
        let api = &self.api;
        match (object, &self.opened) {
            (StoredObject::Tile(required), Some((version, _))) => {
                let RequiredPack { generation, tile } = required;
                let generation = generation.as_str();
                [
                    api,
                    "/data/",
                    version,
                    "/",
                    generation,
                    "/tuiles/",
                    &tile.name(),
                    ".qpv",
                ]
                .concat()
            }
            _ => [api, "/data/manifeste.qpv"].concat(),
        }
    }

    fn range(&mut self, object: StoredObject, bytes: Option<Vec<u8>>) -> Result<(), LoadFailure> {
        let bytes = bytes.ok_or(LoadFailure::Refused)?;
        match (object, &mut self.opened) {
            (StoredObject::Tile(required), Some((_, packs))) => packs
                .add(required, &bytes)
                .map_err(|_| LoadFailure::Refused),
            _ => {
                let manifest = Manifest::decode(&bytes).map_err(|_| LoadFailure::Refused)?;
                self.opened = Some((version(&bytes), Packs::new(manifest)));
                Ok(())
            }
        }
    }
}

/// The folder of a data set: the first 16 hexadecimal digits of its manifest's SHA-256.
fn version(manifest: &[u8]) -> String {
    let digest = Sha256::digest(manifest);
    let mut version = String::new();
    for byte in &digest[..8] {
        for half_byte in [byte >> 4, byte & 0xf] {
            version.extend(char::from_digit(half_byte.into(), 16));
        }
    }
    version
}
