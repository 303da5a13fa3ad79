//! The catalogue of the page: loaded once, for every element on it.

use crate::{
    reglages::Reglages,
    reseau::{Echec, Forme, Requete, octets},
};
use shared::eligibilite::Catalogue;
use std::{cell::RefCell, rc::Rc};

thread_local! {
    static CATALOGUES: RefCell<Vec<(String, Rc<Catalogue>)>> = const { RefCell::new(Vec::new()) };
}

/// The catalogue of an address, when it is there.
pub(super) fn deja(reglages: &Reglages) -> Option<Rc<Catalogue>> {
    CATALOGUES.with_borrow(|catalogues| {
        for (adresse, catalogue) in catalogues {
            if *adresse == reglages.catalogue {
                return Some(catalogue.clone());
            }
        }
        None
    })
}

/// Loads it; `mefiant` when the copy that the browser keeps was refused.
pub(super) fn charge(
    reglages: &Reglages,
    mefiant: bool,
    suite: Box<dyn FnOnce(Result<Rc<Catalogue>, Manque>)>,
) -> Option<Requete> {
    let adresse = reglages.catalogue.clone();
    let forme = if mefiant {
        Forme::OctetsFrais
    } else {
        Forme::Octets
    };
    let urls = [adresse.clone()];
    let recoit = move |corps: Result<Vec<_>, Echec>| {
        suite(corps.map_err(Manque::Reseau).and_then(|corps| {
            let octets = corps.first().and_then(octets).ok_or(Manque::Refuse)?;
            let catalogue = Catalogue::decode(&octets).map_err(|_| Manque::Refuse)?;
            let catalogue = Rc::new(catalogue);
            CATALOGUES.with_borrow_mut(|tous| tous.push((adresse, catalogue.clone())));
            Ok(catalogue)
        }));
    };
    Requete::lance(&urls, forme, Box::new(recoit))
}

pub(super) use crate::magasin::Manque;
