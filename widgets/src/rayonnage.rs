//! Files that the elements of a page share: each is loaded once.

use crate::reseau::{Echec, Forme, Requete, octets};
use shared::{eligibilite::Catalogue, structures::Annuaire};
use std::{cell::RefCell, rc::Rc, thread::LocalKey};

pub(crate) use crate::magasin::Manque;

type Livres<T> = RefCell<Vec<(String, Rc<T>)>>;

thread_local! {
    static CATALOGUES: Livres<Catalogue> = const { RefCell::new(Vec::new()) };
    static ANNUAIRES: Livres<Annuaire> = const { RefCell::new(Vec::new()) };
}

/// The files of one kind.
pub(crate) struct Rayonnage<T: 'static> {
    livres: &'static LocalKey<Livres<T>>,
    lit: fn(&[u8]) -> Option<T>,
}

/// The catalogues: one, unless elements of the page ask different sites.
pub(crate) const CATALOGUE: Rayonnage<Catalogue> = Rayonnage {
    livres: &CATALOGUES,
    lit: |octets| Catalogue::decode(octets).ok(),
};

/// The structures, a file a département.
pub(crate) const ANNUAIRE: Rayonnage<Annuaire> = Rayonnage {
    livres: &ANNUAIRES,
    lit: |octets| Annuaire::decode(octets).ok(),
};

impl<T> Rayonnage<T> {
    /// A file that is there already.
    pub(crate) fn deja(&self, adresse: &str) -> Option<Rc<T>> {
        self.livres.with_borrow(|livres| {
            for (autre, livre) in livres {
                if autre == adresse {
                    return Some(livre.clone());
                }
            }
            None
        })
    }

    /// Loads a file; `mefiant` when the copy that the browser keeps was refused.
    pub(crate) fn charge(
        &self,
        adresse: String,
        mefiant: bool,
        suite: Box<dyn FnOnce(Result<Rc<T>, Manque>)>,
    ) -> Option<Requete> {
        let forme = if mefiant {
            Forme::OctetsFrais
        } else {
            Forme::Octets
        };
        let Self { livres, lit } = *self;
        let urls = [adresse.clone()];
        let recoit = move |corps: Result<Vec<_>, Echec>| {
            let livre = corps.map_err(Manque::Reseau).and_then(|corps| {
                let octets = corps.first().and_then(octets).ok_or(Manque::Refuse)?;
                lit(&octets).map(Rc::new).ok_or(Manque::Refuse)
            });
            if let Ok(livre) = &livre {
                livres.with_borrow_mut(|livres| livres.push((adresse, livre.clone())));
            }
            suite(livre);
        };
        Requete::lance(&urls, forme, Box::new(recoit))
    }
}
