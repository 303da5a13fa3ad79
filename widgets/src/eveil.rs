//! An element awake: its state, the screen that shows it, and what it listens to.

use crate::{ecran::Ecran, evenement, noeud::Noeud};
use gloo::events::EventListener;
use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// What an element knows.
pub(crate) trait Etat {
    /// The screen, as a function of it.
    fn vue(&self) -> Noeud;
    /// What holds the screen.
    fn cadre(&self) -> &HtmlElement;
    /// The element itself.
    fn hote(&self) -> &HtmlElement;
}

/// A handle on an element, cheap to give to every listener.
pub(crate) struct Eveil<E>(Rc<Interieur<E>>);

struct Interieur<E> {
    /// `None` once the element has gone.
    etat: RefCell<Option<E>>,
    ecran: OnceCell<Ecran>,
    ecoutes: RefCell<Vec<EventListener>>,
}

impl<E> Clone for Eveil<E> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<E: Etat> Eveil<E> {
    /// Fills the frame of an element.
    pub(crate) fn new(etat: E) -> Self {
        let ecran = Ecran::new(etat.vue(), etat.cadre());
        Self(Rc::new(Interieur {
            etat: RefCell::new(Some(etat)),
            ecran: OnceCell::from(ecran),
            ecoutes: RefCell::default(),
        }))
    }

    /// Keeps these listeners for as long as the element is there.
    pub(crate) fn garde(&self, ecoutes: Vec<EventListener>) {
        self.0.ecoutes.replace(ecoutes);
    }

    /// The element has left the page: all it held is let go.
    pub(crate) fn ferme(&self) {
        drop((self.0.etat.take(), self.0.ecoutes.take()));
    }

    /// Changes the state, then the screen; `None` once the element has gone.
    ///
    /// Nothing that calls the page back (focus, events, printing) may happen in
    /// there: a listener of the page would find the state taken.
    pub(crate) fn agit<T>(&self, agit: impl FnOnce(&mut E) -> T) -> Option<T> {
        let valeur = agit(self.0.etat.borrow_mut().as_mut()?);
        if let Some(ecran) = self.0.ecran.get() {
            ecran.montre(&mut || self.lit(E::vue));
        }
        Some(valeur)
    }

    /// Reads the state; `None` once the element has gone.
    pub(crate) fn lit<T>(&self, lit: impl FnOnce(&E) -> T) -> Option<T> {
        self.0.etat.borrow().as_ref().map(lit)
    }

    /// The element itself.
    pub(crate) fn hote(&self) -> Option<HtmlElement> {
        self.lit(|etat| etat.hote().clone())
    }

    /// A part of the screen.
    pub(crate) fn cherche_dans_le_cadre<T: JsCast>(&self, selecteur: &str) -> Option<T> {
        let cadre = self.lit(|etat| etat.cadre().clone())?;
        cadre.query_selector(selecteur).ok()??.dyn_into().ok()
    }

    /// The focus goes to the heading of what is new on the screen.
    pub(crate) fn montre_le_titre(&self) {
        if let Some(titre) = self.cherche_dans_le_cadre::<HtmlElement>("#titre") {
            let _ = titre.focus();
        }
    }

    /// Tells the page.
    pub(crate) fn emet(&self, nom: &str, detail: &JsValue) {
        if let Some(hote) = self.hote() {
            evenement::emet(&hote, nom, detail);
        }
    }
}
