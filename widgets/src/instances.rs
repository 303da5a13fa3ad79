//! The elements awake on the page, each behind a number.

use crate::{
    candidature, element::MountedElement, eligibilite, orientation, qpv, settings::WidgetSettings,
    words::Language,
};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsValue;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::HtmlElement;

struct ElementInstance {
    host: HtmlElement,
    origin: String,
    config: JsValue,
    language: Language,
    mounted: Rc<MountedElement>,
}

/// Fills the frame of an element. All that the base knows of what is in a chunk: a name in
/// it would keep it there.
type Mount = fn(HtmlElement, HtmlElement, WidgetSettings, JsValue) -> MountedElement;

#[wasm_split(rights, fallible)]
fn eligibilite_mount() -> Result<Mount, SplitLoaderError> {
    Ok(eligibilite::mount)
}

#[wasm_split(rights, fallible)]
fn orientation_mount() -> Result<Mount, SplitLoaderError> {
    Ok(orientation::mount)
}

#[wasm_split(candidature, fallible)]
fn candidature_mount() -> Result<Mount, SplitLoaderError> {
    Ok(candidature::mount)
}

thread_local! {
    /// How the elements whose chunks have come are mounted, by their names.
    static MOUNTS: RefCell<Vec<(String, Mount)>> = const { RefCell::new(Vec::new()) };
}

/// Waits for the chunk that an element is in.
pub(crate) async fn prepare(name: String) -> Result<(), SplitLoaderError> {
    if mount_of(&name).is_some() {
        return Ok(());
    }
    let mount: Mount = match &*name {
        "guichet-eligibilite" => eligibilite_mount().await?,
        "guichet-orientation" => orientation_mount().await?,
        "guichet-candidature" => candidature_mount().await?,
        _ => |host, frame, settings, _| qpv::mount(host, frame, settings),
    };
    MOUNTS.with_borrow_mut(|mounts| mounts.push((name, mount)));
    Ok(())
}

fn mount_of(name: &str) -> Option<Mount> {
    MOUNTS.with_borrow(|mounts| {
        let found = mounts.iter().find(|(of, _)| of == name)?;
        Some(found.1)
    })
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
    language: Language,
) -> Option<u32> {
    let mount = mount_of(&host.local_name())?;
    let settings = WidgetSettings::read(&host, &origin, &config, language);
    let mounted = Rc::new(mount(host.clone(), frame, settings, verdict));
    let instance = Some(ElementInstance {
        host,
        origin,
        config,
        language,
        mounted,
    });
    INSTANCES.with_borrow_mut(|instances| {
        for (handle, place) in instances.iter_mut().enumerate() {
            if place.is_none() {
                *place = instance;
                return Some(handle as u32);
            }
        }
        instances.push(instance);
        Some(instances.len() as u32 - 1)
    })
}

pub(crate) fn change(handle: u32) {
    let changed = INSTANCES.with_borrow(|instances| {
        let instance = instances.get(handle as usize)?.as_ref()?;
        let settings = WidgetSettings::read(
            &instance.host,
            &instance.origin,
            &instance.config,
            instance.language,
        );
        Some((instance.mounted.clone(), settings))
    });
    if let Some((mounted, settings)) = changed {
        mounted.rule(settings);
    }
}

/// Dropped, it leaves; not while the others are borrowed, for it may call the page.
pub(crate) fn close(handle: u32) {
    let gone = INSTANCES
        .with_borrow_mut(|instances| instances.get_mut(handle as usize).and_then(Option::take));
    drop(gone);
}
