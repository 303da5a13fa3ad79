//! An element awake: its state, the screen that shows it, and what it listens to.

use crate::{event, node::VirtualNode, screen::Screen};
use gloo::events::EventListener;
use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// What an element knows.
pub(crate) trait ElementState {
    /// The screen, as a function of it.
    fn view(&self) -> VirtualNode;
    /// What holds the screen.
    fn frame(&self) -> &HtmlElement;
    fn host(&self) -> &HtmlElement;
}

/// A handle on an element, cheap to give to every listener.
pub(crate) struct LiveElement<E>(Rc<Inner<E>>);

struct Inner<E> {
    /// `None` once the element has gone.
    state: RefCell<Option<E>>,
    screen: OnceCell<Screen>,
    listeners: RefCell<Vec<EventListener>>,
}

impl<E> Clone for LiveElement<E> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<E: ElementState> LiveElement<E> {
    /// Fills the frame of an element.
    pub(crate) fn new(state: E) -> Self {
        let screen = Screen::new(state.view(), state.frame());
        Self(Rc::new(Inner {
            state: RefCell::new(Some(state)),
            screen: OnceCell::from(screen),
            listeners: RefCell::default(),
        }))
    }

    /// Keeps these listeners for as long as the element is there.
    pub(crate) fn keep(&self, listeners: Vec<EventListener>) {
        self.0.listeners.replace(listeners);
    }

    /// The element has left the page: all it held is let go.
    pub(crate) fn close(&self) {
        drop((self.0.state.take(), self.0.listeners.take()));
    }

    /// Changes the state, then the screen; `None` once the element has gone.
    ///
    /// Nothing that calls the page back (focus, events, printing) may happen in
    /// there: a listener of the page would find the state taken.
    pub(crate) fn update<T>(&self, update: impl FnOnce(&mut E) -> T) -> Option<T> {
        let value = update(self.0.state.borrow_mut().as_mut()?);
        if let Some(screen) = self.0.screen.get() {
            screen.show(&mut || self.read(E::view));
        }
        Some(value)
    }

    /// Reads the state; `None` once the element has gone.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&E) -> T) -> Option<T> {
        self.0.state.borrow().as_ref().map(read)
    }

    pub(crate) fn host(&self) -> Option<HtmlElement> {
        self.read(|state| state.host().clone())
    }

    /// A part of the screen.
    pub(crate) fn find_in_frame<T: JsCast>(&self, selector: &str) -> Option<T> {
        let frame = self.read(|state| state.frame().clone())?;
        frame.query_selector(selector).ok()??.dyn_into().ok()
    }

    /// The focus goes to the heading of what is new on the screen.
    pub(crate) fn show_title(&self) {
        if let Some(title) = self.find_in_frame::<HtmlElement>("#titre") {
            let _ = title.focus();
        }
    }

    pub(crate) fn emit(&self, name: &str, detail: &JsValue) {
        if let Some(host) = self.host() {
            event::emit(&host, name, detail);
        }
    }
}
