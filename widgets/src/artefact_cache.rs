//! Files that the elements of a page share: each is loaded once.

use crate::network::{BodyKind, FetchError, HttpRequest, bytes};
use shared::{eligibilite::Catalogue, structures::Directory};
use std::{cell::RefCell, rc::Rc, thread::LocalKey};

pub(crate) use crate::store::LoadFailure;

type CachedItems<T> = RefCell<Vec<(String, Rc<T>)>>;

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

impl<T> ArtefactCache<T> {
    /// A file that is there already.
    pub(crate) fn already(&self, adresse: &str) -> Option<Rc<T>> {
        self.cached.with_borrow(|cached| {
            for (other, delivered) in cached {
                if other == adresse {
                    return Some(delivered.clone());
                }
            }
            None
        })
    }

    /// Loads a file; `distrustful` when the copy that the browser keeps was refused.
    pub(crate) fn load(
        &self,
        adresse: String,
        distrustful: bool,
        followup: Box<dyn FnOnce(Result<Rc<T>, LoadFailure>)>,
    ) -> Option<HttpRequest> {
        let shape = if distrustful {
            BodyKind::FreshBytes
        } else {
            BodyKind::Bytes
        };
        let Self { cached, read } = *self;
        let urls = [adresse.clone()];
        let receive = move |body: Result<Vec<_>, FetchError>| {
            let delivered = body.map_err(LoadFailure::Network).and_then(|body| {
                let bytes = body.first().and_then(bytes).ok_or(LoadFailure::Refused)?;
                read(&bytes).map(Rc::new).ok_or(LoadFailure::Refused)
            });
            if let Ok(delivered) = &delivered {
                cached.with_borrow_mut(|cached| cached.push((adresse, delivered.clone())));
            }
            followup(delivered);
        };
        HttpRequest::run(&urls, shape, Box::new(receive))
    }
}
