//! The elements awake on the page, each behind a number.

#[cfg(feature = "candidature")]
use crate::candidature::{self, Candidature};
#[cfg(feature = "qpv")]
use crate::qpv::{self, Qpv};
use crate::settings::WidgetSettings;
#[cfg(feature = "tout")]
use crate::{
    eligibilite::{self, Eligibilite},
    orientation::{self, Orientation},
};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

struct ElementInstance {
    host: HtmlElement,
    origin: String,
    config: JsValue,
    kind: InstanceKind,
}

/// What the element is, by its name.
#[derive(Clone)]
enum InstanceKind {
    #[cfg(feature = "qpv")]
    Qpv(Qpv),
    #[cfg(feature = "tout")]
    Eligibilite(Eligibilite),
    #[cfg(feature = "tout")]
    Orientation(Orientation),
    #[cfg(feature = "candidature")]
    Candidature(Candidature),
}

impl InstanceKind {
    fn mount(
        host: HtmlElement,
        frame: HtmlElement,
        settings: WidgetSettings,
        verdict: JsValue,
    ) -> Self {
        #[cfg(feature = "tout")]
        match &*host.local_name() {
            "guichet-eligibilite" => {
                return Self::Eligibilite(eligibilite::mount(host, frame, settings, verdict));
            }
            "guichet-orientation" => {
                return Self::Orientation(orientation::mount(host, frame, settings, verdict));
            }
            _ => {}
        }
        // Only where all elements are compiled together: the loader sends the form to a
        // module of its own.
        #[cfg(all(feature = "qpv", feature = "candidature"))]
        if host.local_name() == "guichet-candidature" {
            return Self::Candidature(candidature::mount(host, frame, settings, verdict));
        }
        #[cfg(feature = "qpv")]
        {
            drop(verdict);
            Self::Qpv(qpv::mount(host, frame, settings))
        }
        #[cfg(not(feature = "qpv"))]
        Self::Candidature(candidature::mount(host, frame, settings, verdict))
    }

    fn rule(&self, settings: WidgetSettings) {
        match self {
            #[cfg(feature = "qpv")]
            Self::Qpv(qpv) => qpv.rule(settings),
            #[cfg(feature = "tout")]
            Self::Eligibilite(eligibilite) => eligibilite.rule(settings),
            #[cfg(feature = "tout")]
            Self::Orientation(orientation) => orientation.rule(settings),
            #[cfg(feature = "candidature")]
            Self::Candidature(candidature) => candidature.rule(settings),
        }
    }

    fn close(&self) {
        match self {
            #[cfg(feature = "qpv")]
            Self::Qpv(qpv) => qpv.close(),
            #[cfg(feature = "tout")]
            Self::Eligibilite(eligibilite) => eligibilite.close(),
            #[cfg(feature = "tout")]
            Self::Orientation(orientation) => orientation.close(),
            #[cfg(feature = "candidature")]
            Self::Candidature(candidature) => candidature.close(),
        }
    }
}

thread_local! {
    static INSTANCES: RefCell<Vec<Option<ElementInstance>>> = const { RefCell::new(Vec::new()) };
}

pub(crate) fn open(
    host: HtmlElement,
    frame: HtmlElement,
    origin: String,
    config: JsValue,
    verdict: JsValue,
) -> u32 {
    let settings = WidgetSettings::read(&host, &origin, &config);
    let kind = InstanceKind::mount(host.clone(), frame, settings, verdict);
    let instance = Some(ElementInstance {
        host,
        origin,
        config,
        kind,
    });
    INSTANCES.with_borrow_mut(|instances| {
        for (handle, place) in instances.iter_mut().enumerate() {
            if place.is_none() {
                *place = instance;
                return handle as u32;
            }
        }
        instances.push(instance);
        instances.len() as u32 - 1
    })
}

pub(crate) fn change(handle: u32) {
    let parsed = INSTANCES.with_borrow(|instances| {
        let instance = instances.get(handle as usize)?.as_ref()?;
        let settings = WidgetSettings::read(&instance.host, &instance.origin, &instance.config);
        Some((instance.kind.clone(), settings))
    });
    if let Some((kind, settings)) = parsed {
        kind.rule(settings);
    }
}

pub(crate) fn close(handle: u32) {
    let part = INSTANCES
        .with_borrow_mut(|instances| instances.get_mut(handle as usize).and_then(Option::take));
    if let Some(instance) = part {
        instance.kind.close();
    }
}
