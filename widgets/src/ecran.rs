//! What an element shows, brought up to its state.

use crate::noeud::{Affiche, Noeud};
use std::cell::{Cell, RefCell};
use tachys::view::{Mountable, Render};
use web_sys::Element;

/// The screen of an element.
pub(crate) struct Ecran {
    affiche: RefCell<Affiche>,
    /// The state has changed since it was last shown.
    perime: Cell<bool>,
}

impl Ecran {
    /// Fills a frame.
    pub(crate) fn new(vue: Noeud, cadre: &Element) -> Self {
        let mut affiche = vue.build();
        affiche.mount(cadre, None);
        Self {
            affiche: RefCell::new(affiche),
            perime: Cell::new(false),
        }
    }

    /// Shows what `vue` makes of the state; nothing for an element that has gone.
    ///
    /// What goes from the screen may have had the focus: listeners of the page are
    /// called, and may come back here. The screen is then already at work, and
    /// shows the last state in the end.
    pub(crate) fn montre(&self, vue: &mut dyn FnMut() -> Option<Noeud>) {
        self.perime.set(true);
        let Ok(mut affiche) = self.affiche.try_borrow_mut() else {
            return;
        };
        while self.perime.take() {
            if let Some(vue) = vue() {
                vue.rebuild(&mut affiche);
            }
        }
    }
}
