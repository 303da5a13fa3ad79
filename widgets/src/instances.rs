//! The elements awake on the page, each behind a number.

#[cfg(feature = "candidature")]
use crate::candidature::{self, Candidature};
#[cfg(feature = "qpv")]
use crate::qpv::{self, Qpv};
use crate::reglages::Reglages;
#[cfg(feature = "tout")]
use crate::{
    eligibilite::{self, Eligibilite},
    orientation::{self, Orientation},
};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

struct Instance {
    hote: HtmlElement,
    origine: String,
    config: JsValue,
    sorte: Sorte,
}

/// What the element is, by its name.
#[derive(Clone)]
enum Sorte {
    #[cfg(feature = "qpv")]
    Qpv(Qpv),
    #[cfg(feature = "tout")]
    Eligibilite(Eligibilite),
    #[cfg(feature = "tout")]
    Orientation(Orientation),
    #[cfg(feature = "candidature")]
    Candidature(Candidature),
}

impl Sorte {
    fn monte(hote: HtmlElement, cadre: HtmlElement, reglages: Reglages, verdict: JsValue) -> Self {
        #[cfg(feature = "tout")]
        match &*hote.local_name() {
            "guichet-eligibilite" => {
                return Self::Eligibilite(eligibilite::monte(hote, cadre, reglages, verdict));
            }
            "guichet-orientation" => {
                return Self::Orientation(orientation::monte(hote, cadre, reglages, verdict));
            }
            _ => {}
        }
        // Only where all elements are compiled together: the loader sends the form to a
        // module of its own.
        #[cfg(all(feature = "qpv", feature = "candidature"))]
        if hote.local_name() == "guichet-candidature" {
            return Self::Candidature(candidature::monte(hote, cadre, reglages, verdict));
        }
        #[cfg(feature = "qpv")]
        {
            drop(verdict);
            Self::Qpv(qpv::monte(hote, cadre, reglages))
        }
        #[cfg(not(feature = "qpv"))]
        Self::Candidature(candidature::monte(hote, cadre, reglages, verdict))
    }

    fn regle(&self, reglages: Reglages) {
        match self {
            #[cfg(feature = "qpv")]
            Self::Qpv(qpv) => qpv.regle(reglages),
            #[cfg(feature = "tout")]
            Self::Eligibilite(eligibilite) => eligibilite.regle(reglages),
            #[cfg(feature = "tout")]
            Self::Orientation(orientation) => orientation.regle(reglages),
            #[cfg(feature = "candidature")]
            Self::Candidature(candidature) => candidature.regle(reglages),
        }
    }

    fn ferme(&self) {
        match self {
            #[cfg(feature = "qpv")]
            Self::Qpv(qpv) => qpv.ferme(),
            #[cfg(feature = "tout")]
            Self::Eligibilite(eligibilite) => eligibilite.ferme(),
            #[cfg(feature = "tout")]
            Self::Orientation(orientation) => orientation.ferme(),
            #[cfg(feature = "candidature")]
            Self::Candidature(candidature) => candidature.ferme(),
        }
    }
}

thread_local! {
    static INSTANCES: RefCell<Vec<Option<Instance>>> = const { RefCell::new(Vec::new()) };
}

pub(crate) fn ouvre(
    hote: HtmlElement,
    cadre: HtmlElement,
    origine: String,
    config: JsValue,
    verdict: JsValue,
) -> u32 {
    let reglages = Reglages::lit(&hote, &origine, &config);
    let sorte = Sorte::monte(hote.clone(), cadre, reglages, verdict);
    let instance = Some(Instance {
        hote,
        origine,
        config,
        sorte,
    });
    INSTANCES.with_borrow_mut(|instances| {
        for (poignee, place) in instances.iter_mut().enumerate() {
            if place.is_none() {
                *place = instance;
                return poignee as u32;
            }
        }
        instances.push(instance);
        instances.len() as u32 - 1
    })
}

pub(crate) fn change(poignee: u32) {
    let lus = INSTANCES.with_borrow(|instances| {
        let instance = instances.get(poignee as usize)?.as_ref()?;
        let reglages = Reglages::lit(&instance.hote, &instance.origine, &instance.config);
        Some((instance.sorte.clone(), reglages))
    });
    if let Some((sorte, reglages)) = lus {
        sorte.regle(reglages);
    }
}

pub(crate) fn ferme(poignee: u32) {
    let partie = INSTANCES
        .with_borrow_mut(|instances| instances.get_mut(poignee as usize).and_then(Option::take));
    if let Some(instance) = partie {
        instance.sorte.ferme();
    }
}
