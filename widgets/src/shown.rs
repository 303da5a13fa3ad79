//! Texts on a page that its browser translates.
//!
//! Browsers translate inside of shadow trees: they replace the nodes of texts, wrap them, or
//! write several into one. What is then written into the node that was ours shows nowhere, and
//! the screen keeps the question before. `view!` makes an [`OwnText`] of every text: it knows
//! the element that it is in, and before it changes it takes back the place of all that stands
//! there for it. A text that changes stands alone in its element, or beside other elements:
//! of two texts side by side, nobody can tell which part of a translation is whose.

use leptos::{
    attr::{Attribute, any_attribute::AnyAttribute},
    prelude::*,
    tachys::{
        hydration::Cursor,
        renderer::types::{Element, Node, Text},
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
    },
};
use std::borrow::Cow;
use wasm_bindgen::JsCast;

/// A text of a screen.
pub(crate) struct OwnText(Cow<'static, str>);

/// What can be one.
pub(crate) trait Wording {
    fn own(self) -> OwnText;
}

impl Wording for &'static str {
    fn own(self) -> OwnText {
        OwnText(Cow::Borrowed(self))
    }
}

impl Wording for String {
    fn own(self) -> OwnText {
        OwnText(Cow::Owned(self))
    }
}

/// A child of an element of `view!`, which is shown as its type allows: for its method `shown`,
/// the compiler tries this type's own, then that of a trait by value, then one by reference.
pub(crate) struct Child<T>(pub(crate) Option<T>);

impl<T> Child<T> {
    #[inline(always)]
    fn inside(self) -> T {
        match self.0 {
            Some(inside) => inside,
            // `view!` puts something in.
            None => std::process::abort(),
        }
    }
}

/// A text.
impl<T: Wording> Child<T> {
    #[inline(always)]
    pub(crate) fn shown(self) -> OwnText {
        self.inside().own()
    }
}

/// A text that changes with the signals that it is made from.
pub(crate) trait ChangingChild {
    fn shown(self) -> impl Fn() -> OwnText + Send + 'static;
}

impl<F, T> ChangingChild for Child<F>
where
    F: Fn() -> T + Send + 'static,
    T: Wording,
{
    #[inline(always)]
    fn shown(self) -> impl Fn() -> OwnText + Send + 'static {
        let text = self.inside();
        move || text().own()
    }
}

/// Anything else.
pub(crate) trait OtherChild {
    type Inside;

    fn shown(&mut self) -> Self::Inside;
}

impl<T> OtherChild for Child<T> {
    type Inside = T;

    #[inline(always)]
    fn shown(&mut self) -> T {
        Child(self.0.take()).inside()
    }
}

/// What shows of a text, and the element that it is in.
pub(crate) struct OwnTextState {
    text: Cow<'static, str>,
    node: Text,
    parent: Option<Element>,
}

impl OwnTextState {
    /// Takes back its place: texts and wraps that are in its element stand there for it.
    fn come_back(&self) {
        let Some(parent) = &self.parent else { return };
        if self.node.parent_node().as_ref() == Some(parent) {
            return;
        }
        let mut next = parent.first_child();
        let mut place = None;
        while let Some(node) = next {
            next = node.next_sibling();
            if node.node_type() == Node::TEXT_NODE || node.node_name() == "FONT" {
                let _ = parent.remove_child(&node);
                place = Some(next.clone());
            }
        }
        let _ = parent.insert_before(&self.node, place.flatten().as_ref());
    }
}

impl Render for OwnText {
    type State = OwnTextState;

    fn build(self) -> Self::State {
        OwnTextState {
            node: document().create_text_node(&self.0),
            text: self.0,
            parent: None,
        }
    }

    fn rebuild(self, state: &mut Self::State) {
        if self.0 != state.text {
            state.come_back();
            state.node.set_node_value(Some(&self.0));
            state.text = self.0;
        }
    }
}

impl Mountable for OwnTextState {
    fn unmount(&mut self) {
        self.come_back();
        let node: &Element = self.node.unchecked_ref();
        node.remove();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        let _ = parent.insert_before(&self.node, marker);
        self.parent = Some(parent.clone());
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.come_back();
        let Some(parent) = self.node.parent_element() else {
            return false;
        };
        child.mount(&parent, Some(&self.node));
        true
    }

    /// Only asked by what adds attributes from outside.
    fn elements(&self) -> Vec<Element> {
        Vec::new()
    }
}

impl RenderHtml for OwnText {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

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
        let text: &str = &self.0;
        text.to_html_with_buf(html, position, escape, mark_branches, attributes);
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        position: &PositionState,
    ) -> Self::State {
        match position.get() {
            Position::FirstChild => cursor.child(),
            // A mark parts two texts.
            Position::NextChildAfterText => {
                cursor.sibling();
                cursor.sibling()
            }
            _ => cursor.sibling(),
        }
        position.set(Position::NextChildAfterText);
        let node: Text = cursor.current().unchecked_into();
        OwnTextState {
            parent: node.parent_element(),
            node,
            text: self.0,
        }
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// Nothing here is given attributes from outside.
impl AddAnyAttr for OwnText {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _: A) -> Self::Output<A> {
        self
    }
}
