//! A view whose type is not known outside, for all that no first screen shows.
//!
//! That of Leptos is compared node by node with the next of its type, for which it keeps, for
//! each type there is, all that compares: up to 16 kB (brotli) of a page with the four elements.
//! This one the next replaces whole. A field or a pressed button stays by not being in what
//! changes.

use crate::later::Later;
use leptos::{
    IntoView,
    attr::{Attribute, any_attribute::AnyAttribute},
    tachys::{
        hydration::Cursor,
        renderer::{
            Rndr,
            types::{Element, Node},
        },
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
    },
};

pub(crate) use leptos::prelude::AnyView as ComparedView;

/// A view without its type.
pub(crate) struct AnyView(Box<dyn Hidden>);

/// What is asked of a view whose type is hidden.
trait Hidden: Send {
    fn build(self: Box<Self>) -> Box<dyn Mountable>;

    #[cfg(not(target_family = "wasm"))]
    fn write(self: Box<Self>, html: &mut String, position: &mut Position, escape: bool);
}

impl<V: RenderHtml + 'static> Hidden for V {
    fn build(self: Box<Self>) -> Box<dyn Mountable> {
        // What takes its place is put before it.
        match V::EXISTS {
            true => Box::new((*self).build()),
            false => Box::new(Rndr::create_placeholder()),
        }
    }

    #[cfg(not(target_family = "wasm"))]
    fn write(self: Box<Self>, html: &mut String, position: &mut Position, escape: bool) {
        (*self).to_html_with_buf(html, position, escape, false, Vec::new());
    }
}

/// Hides the type of a view.
pub(crate) trait IntoAny {
    /// The view without its type.
    fn into_any(self) -> AnyView;
}

impl<V: RenderHtml + 'static> IntoAny for V {
    fn into_any(self) -> AnyView {
        AnyView(Box::new(self))
    }
}

/// A view whose type is not known outside: what is around is not compiled for each.
pub(crate) fn apart(view: impl RenderHtml + 'static) -> AnyView {
    view.into_any()
}

/// That of Leptos, for an answer that is completed under the eyes of who reads it.
pub(crate) fn compared(view: impl IntoView + 'static) -> ComparedView {
    leptos::prelude::IntoAny::into_any(Later(view))
}

/// What shows of it.
pub(crate) struct AnyViewState(Box<dyn Mountable>);

impl Render for AnyView {
    type State = AnyViewState;

    fn build(self) -> Self::State {
        AnyViewState(self.0.build())
    }

    fn rebuild(self, state: &mut Self::State) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl Mountable for AnyViewState {
    fn unmount(&mut self) {
        self.0.unmount();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        self.0.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.insert_before_this(child)
    }

    /// Only asked by what adds attributes from outside.
    fn elements(&self) -> Vec<Element> {
        Vec::new()
    }
}

impl RenderHtml for AnyView {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    #[cfg(target_family = "wasm")]
    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    #[cfg(not(target_family = "wasm"))]
    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        escape: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
        self.0.write(html, position, escape);
    }

    /// Never there before the module is: see `Later`.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// Nothing here is given attributes from outside.
impl AddAnyAttr for AnyView {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _: A) -> Self {
        self
    }
}
