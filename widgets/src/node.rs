//! The parts of a screen, as values that are built, compared and mounted here, by the DOM
//! calls of Leptos's renderer.
//!
//! Leptos gives each tag, with its attributes and its children, a type of its own,
//! and each type its own copy of the code that makes it and compares it: 9 kB of a
//! page (brotli) for one screen. Here a tag is a value, and the code is there once.

use std::borrow::Cow;
use tachys::{
    renderer::Rndr,
    view::{Mountable, Render},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, Node, Text};

/// A text that never changes, or one made for this screen.
type Word = Cow<'static, str>;

/// What an element always has.
pub(crate) type StaticAttributes = &'static [(&'static str, &'static str)];

/// A part of the screen.
pub(crate) enum VirtualNode {
    Text(Word),
    /// An element and what it holds.
    Element(Tag, Vec<VirtualNode>),
}

/// An element without what it holds.
pub(crate) struct Tag {
    name: &'static str,
    static_attributes: StaticAttributes,
    variables: Vec<(&'static str, Word)>,
}

/// An element. The same place of the screen with another name or other fixed
/// attributes is another element.
pub(crate) fn element(
    name: &'static str,
    static_attributes: StaticAttributes,
    enfants: Vec<VirtualNode>,
) -> VirtualNode {
    let tag = Tag {
        name,
        static_attributes,
        variables: Vec::new(),
    };
    VirtualNode::Element(tag, enfants)
}

impl VirtualNode {
    /// With an attribute that may change; `value` is what a field holds.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Word>) -> Self {
        self.add(name, value.into());
        self
    }

    /// With an attribute that is there or not.
    pub(crate) fn si(self, name: &'static str, present: bool) -> Self {
        if present { self.with(name, "") } else { self }
    }

    fn add(&mut self, name: &'static str, value: Word) {
        if let Self::Element(tag, _) = self {
            tag.variables.push((name, value));
        }
    }
}

impl From<&'static str> for VirtualNode {
    fn from(text: &'static str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for VirtualNode {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

/// What holds the place of a part that does not show: others keep theirs.
impl From<Option<VirtualNode>> for VirtualNode {
    fn from(node: Option<Self>) -> Self {
        node.unwrap_or_else(|| Self::from(""))
    }
}

impl Tag {
    fn is_same(&self, other: &Self) -> bool {
        self.name == other.name && self.static_attributes == other.static_attributes
    }

    fn read(&self, name: &str) -> Option<&Word> {
        let found = self.variables.iter().find(|(other, _)| *other == name);
        found.map(|(_, value)| value)
    }

    /// Brings an element from the attributes it had to these.
    fn put(&self, element: &Element, before: &Self) {
        for (name, _) in &before.variables {
            if self.read(name).is_none() {
                Rndr::remove_attribute(element, name);
            }
        }
        for (name, value) in &self.variables {
            if *name == "value" {
                // What is written there is the resident's to change too. Writing the
                // same again would move the cursor.
                let field: &HtmlInputElement = element.unchecked_ref();
                if field.value() != **value {
                    field.set_value(value);
                }
            } else if before.read(name) != Some(value) {
                Rndr::set_attribute(element, name, value);
            }
        }
    }
}

/// A part on the screen.
pub(crate) struct MountedNode {
    kind: MountedKind,
    /// Within a drawing, where elements are of another kind.
    drawing: bool,
}

enum MountedKind {
    Text(Word, Text),
    Element(Tag, Element, Vec<MountedNode>),
}

const SVG_NAMESPACE: &str = "http://www.w3.org/2000/svg";

impl VirtualNode {
    fn construct(self, drawing: bool) -> MountedNode {
        let (tag, enfants) = match self {
            Self::Element(tag, enfants) => (tag, enfants),
            Self::Text(text) => {
                let node = Rndr::create_text_node(&text);
                let kind = MountedKind::Text(text, node);
                return MountedNode { kind, drawing };
            }
        };
        let drawing = drawing || tag.name == "svg";
        let element = Rndr::create_element(tag.name, drawing.then_some(SVG_NAMESPACE));
        for (name, value) in tag.static_attributes {
            Rndr::set_attribute(&element, name, value);
        }
        let bare_tag = Tag {
            variables: Vec::new(),
            ..tag
        };
        tag.put(&element, &bare_tag);
        let mut mounted_nodes = Vec::with_capacity(enfants.len());
        show(enfants, &mut mounted_nodes, &element, drawing);
        let kind = MountedKind::Element(tag, element, mounted_nodes);
        MountedNode { kind, drawing }
    }
}

/// Brings what an element shows to what it has to hold.
fn show(
    enfants: Vec<VirtualNode>,
    mounted_nodes: &mut Vec<MountedNode>,
    element: &Element,
    drawing: bool,
) {
    while mounted_nodes.len() > enfants.len() {
        if let Some(mut surplus) = mounted_nodes.pop() {
            surplus.unmount();
        }
    }
    for (rank, child) in enfants.into_iter().enumerate() {
        if let Some(mounted) = mounted_nodes.get_mut(rank) {
            child.rebuild(mounted);
        } else {
            let mut mounted = child.construct(drawing);
            mounted.mount(element, None);
            mounted_nodes.push(mounted);
        }
    }
}

impl Render for VirtualNode {
    type State = MountedNode;

    fn build(self) -> MountedNode {
        self.construct(false)
    }

    fn rebuild(self, mounted: &mut MountedNode) {
        match (self, &mut mounted.kind) {
            (Self::Text(text), MountedKind::Text(before, node)) => {
                if text != *before {
                    Rndr::set_text(node, &text);
                    *before = text;
                }
            }
            (Self::Element(tag, enfants), MountedKind::Element(before, element, mounted_nodes))
                if tag.is_same(before) =>
            {
                tag.put(element, before);
                *before = tag;
                show(enfants, mounted_nodes, element, mounted.drawing);
            }
            (other, _) => {
                let mut new_value = other.construct(mounted.drawing);
                mounted.insert_before_this(&mut new_value);
                mounted.unmount();
                *mounted = new_value;
            }
        }
    }
}

impl MountedNode {
    fn node(&self) -> &Node {
        match &self.kind {
            MountedKind::Text(_, node) => node,
            MountedKind::Element(_, element, _) => element,
        }
    }
}

impl Mountable for MountedNode {
    fn unmount(&mut self) {
        Rndr::remove(self.node());
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, self.node(), marker);
    }

    fn insert_before_this(&self, other: &mut dyn Mountable) -> bool {
        let parent = self.node().parent_element();
        if let Some(parent) = &parent {
            other.mount(parent, Some(self.node()));
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<Element> {
        match &self.kind {
            MountedKind::Text(..) => Vec::new(),
            MountedKind::Element(_, element, _) => vec![element.clone()],
        }
    }
}
