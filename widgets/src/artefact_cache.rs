//! Files that the elements of a page share: each is loaded once.

use crate::network::{BodyKind, FetchError, bytes, fetch_file};
use shared::{
    eligibilite::Catalogue,
    structures::{Directory, LiveLayer},
};
use std::{cell::RefCell, sync::Arc, thread::LocalKey};
use wasm_bindgen::JsValue;

pub(crate) use crate::store::LoadFailure;

type CachedItems<T> = RefCell<Vec<(String, Arc<T>)>>;

thread_local! {
    static CATALOGUES: CachedItems<Catalogue> = const { RefCell::new(Vec::new()) };
    static DIRECTORIES: CachedItems<StructuresPack> = const { RefCell::new(Vec::new()) };
    static LAYERS: CachedItems<LiveLayer> = const { RefCell::new(Vec::new()) };
}

/// The files of one kind.
pub(crate) struct ArtefactCache<T: 'static> {
    cached: &'static LocalKey<CachedItems<T>>,
    /// From its bytes, and whether something more is said of it today.
    read: fn(&[u8], bool) -> Option<T>,
}

/// The structures of a département.
pub(crate) struct StructuresPack {
    pub(crate) directory: Arc<Directory>,
    /// Whether anything is said of them today, in a file of its own.
    pub(crate) is_said: bool,
}

/// The catalogues: one, unless elements of the page ask different sites.
pub(crate) const CATALOGUE: ArtefactCache<Catalogue> = ArtefactCache {
    cached: &CATALOGUES,
    read: |bytes, _| Catalogue::decode(bytes).ok(),
};

/// The structures, a file a département.
pub(crate) const DIRECTORY: ArtefactCache<StructuresPack> = ArtefactCache {
    cached: &DIRECTORIES,
    read: |bytes, is_said| {
        let directory = Arc::new(Directory::decode(bytes).ok()?);
        Some(StructuresPack { directory, is_said })
    },
};

/// What is said of them today, a file a département.
pub(crate) const LIVE: ArtefactCache<LiveLayer> = ArtefactCache {
    cached: &LAYERS,
    read: |bytes, _| LiveLayer::decode(bytes).ok(),
};

impl<T> Clone for ArtefactCache<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ArtefactCache<T> {}

impl<T> ArtefactCache<T> {
    /// A file that is there already.
    pub(crate) fn already(&self, address: &str) -> Option<Arc<T>> {
        self.cached.with_borrow(|cached| {
            for (other, delivered) in cached {
                if other == address {
                    return Some(delivered.clone());
                }
            }
            None
        })
    }

    /// A file, loaded unless it is there; `distrustful` when the copy that the browser
    /// keeps was refused.
    pub(crate) async fn get(
        &self,
        address: &str,
        distrustful: bool,
    ) -> Result<Arc<T>, LoadFailure> {
        if let Some(delivered) = self.already(address) {
            return Ok(delivered);
        }
        let body = fetch_file(address, shape(distrustful)).await;
        self.receive(address, body)
    }

    fn receive(
        &self,
        address: &str,
        body: Result<(JsValue, bool), FetchError>,
    ) -> Result<Arc<T>, LoadFailure> {
        let (body, is_said) = body.map_err(LoadFailure::Network)?;
        let bytes = bytes(&body).ok_or(LoadFailure::Refused)?;
        let delivered = (self.read)(&bytes, is_said)
            .map(Arc::new)
            .ok_or(LoadFailure::Refused)?;
        self.cached
            .with_borrow_mut(|cached| cached.push((address.to_owned(), delivered.clone())));
        Ok(delivered)
    }
}

fn shape(distrustful: bool) -> BodyKind {
    match distrustful {
        true => BodyKind::FreshBytes,
        false => BodyKind::Bytes,
    }
}
