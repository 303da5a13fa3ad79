//! The packs of the page: loaded once, for every element on it.

use crate::{
    network::{BodyKind, FetchError, bytes, fetch},
    settings::{MapData, WidgetSettings},
};
use futures_channel::oneshot;
use sha2::{Digest, Sha256};
use shared::qpv::{Manifest, Packs, PointQuery, RequiredPack};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

/// Why the data of a place cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LoadFailure {
    /// It does not come.
    Network(FetchError),
    /// It came, and is not what it should be.
    Refused,
}

impl LoadFailure {
    /// The stable code of what a catalogue can lack.
    pub(crate) fn catalogue_code(self) -> &'static str {
        match self {
            Self::Network(_) => "catalogue-injoignable",
            Self::Refused => "catalogue-refuse",
        }
    }
}

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
    told: Vec<oneshot::Sender<Result<(), LoadFailure>>>,
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

/// Begins to load what is missing for an answer: what comes back is awaited until another
/// step can be taken. `None` when nothing is missing.
pub(crate) fn complete(
    settings: &WidgetSettings,
    query: &PointQuery,
) -> Option<impl Future<Output = Result<(), LoadFailure>> + use<>> {
    let missing = consult(settings, |packs| packs.missing(query));
    let objects = missing.map_or_else(
        || vec![StoredObject::Manifest],
        |missing| missing.into_iter().map(StoredObject::Tile).collect(),
    );
    let mut loads = objects.into_iter().map(|object| load(settings, object));
    let first = loads.next();
    loads.for_each(drop);
    let first = first?;
    Some(async move {
        let nobody_tells = LoadFailure::Network(FetchError::Unreachable);
        first.await.unwrap_or(Err(nobody_tells))
    })
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

/// Loads a file once for all who ask, whether or not they still wait in the end.
fn load(
    settings: &WidgetSettings,
    object: StoredObject,
) -> oneshot::Receiver<Result<(), LoadFailure>> {
    let (sender, receiver) = oneshot::channel();
    let query = with(settings, |store| {
        if let Some(already) = store.waiters.iter_mut().find(|a| a.object == object) {
            already.told.push(sender);
            return None;
        }
        store.waiters.push(Waiting {
            object,
            told: vec![sender],
        });
        Some((store.address(object), store.distrustful))
    });
    if let Some((url, distrustful)) = query {
        let settings = settings.clone();
        spawn_local(async move {
            let shape = match distrustful {
                true => BodyKind::FreshBytes,
                false => BodyKind::Bytes,
            };
            let body = fetch(&[url], shape).await;
            receive(&settings, object, body);
        });
    }
    receiver
}

fn receive(
    settings: &WidgetSettings,
    object: StoredObject,
    body: Result<Vec<JsValue>, FetchError>,
) {
    let (told, result) = with(settings, |store| {
        let result = body
            .map_err(LoadFailure::Network)
            .and_then(|body| store.range(object, body.first().and_then(bytes)));
        store.distrustful = result == Err(LoadFailure::Refused);
        let mut told = Vec::new();
        store.waiters.retain_mut(|waiting| {
            if waiting.object == object {
                told = std::mem::take(&mut waiting.told);
            }
            waiting.object != object
        });
        (told, result)
    });
    for sender in told {
        // Whoever asked may have given up.
        let _ = sender.send(result);
    }
}

impl PackStore {
    fn address(&self, object: StoredObject) -> String {
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
