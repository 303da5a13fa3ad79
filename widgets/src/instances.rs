//! The elements awake on the page, each behind a number.

use crate::{
    qpv::{self, Qpv},
    reglages::Reglages,
};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

struct Instance {
    hote: HtmlElement,
    origine: String,
    config: JsValue,
    qpv: Qpv,
}

thread_local! {
    static INSTANCES: RefCell<Vec<Option<Instance>>> = const { RefCell::new(Vec::new()) };
}

pub(crate) fn ouvre(
    hote: HtmlElement,
    cadre: HtmlElement,
    origine: String,
    config: JsValue,
) -> u32 {
    let reglages = Reglages::lit(&hote, &origine, &config);
    let qpv = qpv::monte(hote.clone(), cadre, reglages);
    let instance = Some(Instance {
        hote,
        origine,
        config,
        qpv,
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
        Some((instance.qpv.clone(), reglages))
    });
    if let Some((qpv, reglages)) = lus {
        qpv.regle(reglages);
    }
}

pub(crate) fn ferme(poignee: u32) {
    let partie = INSTANCES
        .with_borrow_mut(|instances| instances.get_mut(poignee as usize).and_then(Option::take));
    if let Some(instance) = partie {
        instance.qpv.ferme();
    }
}
