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
    /// Not in this module: the loader chose another one for it.
    Inconnue,
}

impl Sorte {
    fn monte(hote: HtmlElement, cadre: HtmlElement, reglages: Reglages, verdict: JsValue) -> Self {
        let nom = hote.local_name();
        match &*nom {
            #[cfg(feature = "qpv")]
            "guichet-qpv" => {
                drop(verdict);
                Self::Qpv(qpv::monte(hote, cadre, reglages))
            }
            #[cfg(feature = "tout")]
            "guichet-eligibilite" => {
                Self::Eligibilite(eligibilite::monte(hote, cadre, reglages, verdict))
            }
            #[cfg(feature = "tout")]
            "guichet-orientation" => {
                Self::Orientation(orientation::monte(hote, cadre, reglages, verdict))
            }
            #[cfg(feature = "candidature")]
            "guichet-candidature" => {
                Self::Candidature(candidature::monte(hote, cadre, reglages, verdict))
            }
            _ => Self::Inconnue,
        }
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
            Self::Inconnue => {}
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
            Self::Inconnue => {}
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
