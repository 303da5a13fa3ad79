//! What an element shows, brought up to its state.

use crate::node::{MountedNode, VirtualNode};
use std::cell::{Cell, RefCell};
use tachys::view::{Mountable, Render};
use web_sys::Element;

/// The screen of an element.
pub(crate) struct Screen {
    mounted: RefCell<MountedNode>,
    /// The state has changed since it was last shown.
    stale: Cell<bool>,
}

impl Screen {
    pub(crate) fn new(view: VirtualNode, frame: &Element) -> Self {
        let mut mounted = view.build();
        mounted.mount(frame, None);
        Self {
            mounted: RefCell::new(mounted),
            stale: Cell::new(false),
        }
    }

    /// Shows what `view` makes of the state; nothing for an element that has gone.
    ///
    /// What goes from the screen may have had the focus: listeners of the page are
    /// called, and may come back here. The screen is then already at work, and
    /// shows the last state in the end.
    pub(crate) fn show(&self, view: &mut dyn FnMut() -> Option<VirtualNode>) {
        self.stale.set(true);
        let Ok(mut mounted) = self.mounted.try_borrow_mut() else {
            return;
        };
        while self.stale.take() {
            if let Some(view) = view() {
                view.rebuild(&mut mounted);
            }
        }
    }
}
