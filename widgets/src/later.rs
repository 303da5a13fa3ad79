//! What first screens leave out, and what they leave as it stands.

use leptos::{
    attr::{Attribute, any_attribute::AnyAttribute},
    tachys::{
        hydration::Cursor,
        renderer::types::Element,
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
    },
};
use wasm_bindgen::JsCast;

/// A view that the first screen only has a marker for: in the page it is built there, so
/// that what adopts nodes which are there already is compiled for the first screen alone.
pub(crate) struct Later<V>(pub(crate) V);

impl<V: Render> Render for Later<V> {
    type State = V::State;

    fn build(self) -> Self::State {
        self.0.build()
    }

    fn rebuild(self, state: &mut Self::State) {
        self.0.rebuild(state);
    }
}

impl<V: RenderHtml + 'static> RenderHtml for Later<V> {
    type AsyncOutput = Self;
    // Not `V::Owned`, where each literal is a text of its own: another type, compiled anew.
    type Owned = Self;

    const MIN_LENGTH: usize = 3;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self::AsyncOutput {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
        html.push_str("<!>");
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        position: &PositionState,
    ) -> Self::State {
        let marker = cursor.next_placeholder(position);
        let mut state = self.build();
        if let Some(parent) = marker.parent_element() {
            state.mount(&parent, Some(&marker));
        }
        state
    }

    fn into_owned(self) -> Self::Owned {
        self
    }
}

/// Nothing here is given attributes from outside.
impl<V: RenderHtml + 'static> AddAnyAttr for Later<V> {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _: A) -> Self::Output<A> {
        self
    }
}

/// One element of the first screen that nothing ever changes: it is left as it stands, and
/// what adopts its attributes and its children is not compiled.
pub(crate) struct Still<V>(pub(crate) V);

impl<V: Render> Render for Still<V> {
    type State = Option<Element>;

    /// Where there was no first screen.
    fn build(self) -> Self::State {
        self.0.build().elements().pop()
    }

    fn rebuild(self, _: &mut Self::State) {}
}

impl<V: RenderHtml + 'static> RenderHtml for Still<V> {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = V::MIN_LENGTH;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        attributes: Vec<AnyAttribute>,
    ) {
        let view = self.0;
        view.to_html_with_buf(html, position, escape, mark_branches, attributes);
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        position: &PositionState,
    ) -> Self::State {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        position.set(Position::NextChild);
        cursor.current().dyn_into().ok()
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// As for what comes later.
impl<V: RenderHtml + 'static> AddAnyAttr for Still<V> {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _: A) -> Self::Output<A> {
        self
    }
}
