//! What a component has of the page, and the life of an element made of components.

use crate::{event, prelude::*, settings::WidgetSettings, words::Language};
use any_spawner::Executor;
use leptos::{
    html::ElementType,
    tachys::{hydration::Cursor, view::PositionState},
    task::{spawn_local, tick},
};
use shared::embed::{AttributeName, EventName};
use std::{
    any::Any,
    cell::{Cell, RefCell},
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

thread_local! {
    /// An element goes to come back in another language.
    static IS_TURNING: Cell<bool> = const { Cell::new(false) };
    /// What elements take over to themselves.
    static CARRIED: RefCell<Vec<(HtmlElement, Box<dyn Any>)>> = const { RefCell::new(Vec::new()) };
}

/// Runs what makes an element go, to come back in another language.
pub(crate) fn turning(go: impl FnOnce()) {
    IS_TURNING.set(true);
    go();
    IS_TURNING.set(false);
}

/// An element awake, as its components know it.
#[derive(Clone, Copy)]
pub(crate) struct AwakeElement {
    /// None where there is no page: a first screen rendered as the project is built.
    host: StoredValue<Option<HtmlElement>, LocalStorage>,
    /// What it is read in.
    pub(crate) language: Language,
    /// What the partner and the assembly set: changes with the attributes.
    pub(crate) settings: RwSignal<WidgetSettings>,
}

impl AwakeElement {
    /// The settings as they are now; `None` once the element has gone.
    pub(crate) fn settings_now(self) -> Option<WidgetSettings> {
        self.settings.try_get_untracked()
    }

    /// The element itself; `None` once it has gone.
    pub(crate) fn host(self) -> Option<HtmlElement> {
        self.host.try_get_value().flatten()
    }

    /// What the partner set under that name, unless it is blank; tracked.
    pub(crate) fn attribute(self, name: AttributeName) -> Option<String> {
        self.settings.track();
        let value = self.host()?.get_attribute(name.as_str());
        value.filter(|value| !value.is_empty())
    }

    /// Takes `state` over to the same element in another language: the first screen of that one
    /// shows, then `resume` is given what was there.
    pub(crate) fn carry<T: 'static>(
        self,
        state: impl FnOnce() -> Option<T> + Send + Sync + 'static,
        resume: impl Fn(T) + Clone + 'static,
    ) {
        on_cleanup(move || {
            if !IS_TURNING.get() {
                return;
            }
            if let Some((host, state)) = self.host().zip(state()) {
                CARRIED.with_borrow_mut(|carried| carried.push((host, Box::new(state))));
            }
        });
        Effect::new(move || {
            let Some(host) = self.host() else { return };
            let found = CARRIED.with_borrow_mut(|carried| {
                let rank = carried.iter().position(|(of, _)| *of == host)?;
                Some(carried.swap_remove(rank).1)
            });
            let Some(state) = found.and_then(|state| state.downcast().ok()) else {
                return;
            };
            let resume = resume.clone();
            // After what the new screen has heard of itself, as what was typed in it.
            spawn_local(async move {
                tick().await;
                if self.host().is_some() {
                    resume(*state);
                }
            });
        });
    }

    /// Tells the page, once the screen shows what it is told.
    pub(crate) fn emit(self, name: EventName, detail: JsValue) {
        let Some(host) = self.host() else {
            return;
        };
        spawn_local(async move {
            tick().await;
            event::emit(&host, name, &detail);
        });
    }
}

/// A screen in the frame of an element; dropped, it leaves and all it held is let go.
pub(crate) struct MountedElement {
    settings: ArcRwSignal<WidgetSettings>,
    _screen: Box<dyn Any>,
}

impl MountedElement {
    /// Takes over the first screen that the loader has built in the frame of an element:
    /// the same view in the same state as when it was rendered, node for node.
    pub(crate) fn new<V: IntoView + 'static>(
        host: HtmlElement,
        frame: HtmlElement,
        settings: WidgetSettings,
        view: impl FnOnce(AwakeElement) -> V + 'static,
    ) -> Self {
        let language = settings.language;
        let rules = language.rules();
        let _ = frame.set_attribute("lang", rules.lang);
        let _ = frame.set_attribute("dir", rules.dir);
        let settings = ArcRwSignal::new(settings);
        let inside = settings.clone();
        // An executor that is there already is the one wanted.
        let _ = Executor::init_wasm_bindgen();
        let owner = Owner::new();
        let screen = owner.with(|| {
            let element = AwakeElement {
                host: StoredValue::new_local(Some(host)),
                language,
                settings: inside.into(),
            };
            let first = Cursor::new(frame.unchecked_into());
            // Not through `IntoView`, which would also bring what waits for servers.
            view(element).hydrate::<true>(&first, &PositionState::default())
        });
        Self {
            settings,
            _screen: Box::new((owner, screen)),
        }
    }

    /// The settings have changed.
    pub(crate) fn rule(&self, settings: WidgetSettings) {
        self.settings.set(settings);
    }
}

/// The first screen of an element as HTML, as it shows before the module has come.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn first_screen<V: IntoView>(
    settings: WidgetSettings,
    view: impl FnOnce(AwakeElement) -> V,
) -> String {
    Owner::new().with(|| {
        let element = AwakeElement {
            host: StoredValue::new_local(None),
            language: settings.language,
            settings: RwSignal::new(settings),
        };
        view(element).to_html()
    })
}

/// Gives the focus to a part of the screen, once it shows.
pub(crate) fn focus<E>(node: NodeRef<E>)
where
    E: ElementType + 'static,
    E::Output: AsRef<HtmlElement> + wasm_bindgen::JsCast + Clone + 'static,
{
    spawn_local(async move {
        tick().await;
        if let Some(Some(node)) = node.try_get_untracked() {
            let node: &HtmlElement = node.as_ref();
            let _ = node.focus();
        }
    });
}

/// What a screen reader says by itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Announcement {
    pub(crate) text: String,
    /// Of two announcements of the same words, the second is said when this differs.
    pub(crate) turn: u32,
}

/// Where a screen reader hears what happens.
#[component]
pub(crate) fn LiveRegion(
    /// What is to be said now.
    said: impl Fn() -> Announcement + 'static,
) -> impl IntoView {
    let region = NodeRef::<leptos::html::P>::new();
    // Another text node even for the same words: what is added to the region is said.
    Effect::new(move |before: Option<Option<Announcement>>| {
        let now = said();
        let region = region.get()?;
        if before.flatten().as_ref() != Some(&now) {
            region.set_text_content(Some(&now.text));
        }
        Some(now)
    });
    view! { <p class="lu" role="status" node_ref=region></p> }
}
