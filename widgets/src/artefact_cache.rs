//! Files that the elements of a page share: each is loaded once.

use crate::network::{BodyKind, FetchError, bytes, fetch};
use shared::{eligibilite::Catalogue, structures::Directory};
use std::{cell::RefCell, sync::Arc, thread::LocalKey};
use wasm_bindgen::JsValue;

pub(crate) use crate::store::LoadFailure;

type CachedItems<T> = RefCell<Vec<(String, Arc<T>)>>;

thread_local! {
    static CATALOGUES: CachedItems<Catalogue> = const { RefCell::new(Vec::new()) };
    static DIRECTORIES: CachedItems<Directory> = const { RefCell::new(Vec::new()) };
}

/// The files of one kind.
pub(crate) struct ArtefactCache<T: 'static> {
    cached: &'static LocalKey<CachedItems<T>>,
    read: fn(&[u8]) -> Option<T>,
}

/// The catalogues: one, unless elements of the page ask different sites.
pub(crate) const CATALOGUE: ArtefactCache<Catalogue> = ArtefactCache {
    cached: &CATALOGUES,
    read: |bytes| Catalogue::decode(bytes).ok(),
};

/// The structures, a file a département.
pub(crate) const DIRECTORY: ArtefactCache<Directory> = ArtefactCache {
    cached: &DIRECTORIES,
    read: |bytes| Directory::decode(bytes).ok(),
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
        let body = fetch(&[address.to_owned()], shape(distrustful)).await;
        self.receive(address, body)
    }

    fn receive(
        &self,
        address: &str,
        body: Result<Vec<JsValue>, FetchError>,
    ) -> Result<Arc<T>, LoadFailure> {
        let body = body.map_err(LoadFailure::Network)?;
        let bytes = body.first().and_then(bytes).ok_or(LoadFailure::Refused)?;
        let delivered = (self.read)(&bytes)
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
