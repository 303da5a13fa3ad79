//! What screens with questions are built of.
//!
//! Each is one type of view, however often it shows and whatever it holds: a view written
//! where it shows is compiled anew each time, some 2 kB of a page each. Not for a first
//! screen, which has a type of its own. What changes is replaced, never compared: nothing
//! here holds what is being typed but the form of a question, which is made anew with it.

use crate::{
    parts::{Sign, SignShape},
    prelude::*,
    shown::Wording,
};
use leptos::{ev, html};
use shared::embed::PartName;

/// An element of any name, with what it holds.
pub(crate) fn node(tag: &'static str, class: &'static str, children: Vec<AnyView>) -> AnyView {
    named(tag, class, None, [None; 2], children)
}

/// The same, with names: for the style of the page, within the screen, for who hears it.
pub(crate) fn named(
    tag: &'static str,
    class: &'static str,
    part: Option<PartName>,
    [id, label]: [Option<&'static str>; 2],
    children: Vec<AnyView>,
) -> AnyView {
    // What has a name in the screen may be given the focus, and nothing else is.
    let tabindex = id.map(|_| "-1");
    let node = html::custom(tag)
        .class(class)
        .attr("part", part.map(PartName::as_str))
        .attr("id", id)
        .attr("tabindex", tabindex)
        .attr("aria-labelledby", label);
    node.child(children).into_any()
}

/// Words.
pub(crate) fn text(text: impl Into<String>) -> AnyView {
    text.into().own().into_any()
}

/// A paragraph; nothing for no words.
pub(crate) fn paragraph(class: &'static str, said: impl Into<String>) -> AnyView {
    let said = said.into();
    match said.is_empty() {
        true => nothing(),
        false => node("p", class, vec![text(said)]),
    }
}

/// Blocks side by side, or one under the other.
pub(crate) fn group(class: &'static str, blocks: Vec<AnyView>) -> AnyView {
    node("div", class, blocks)
}

/// A part of the screen, under a heading.
pub(crate) fn section(
    class: &'static str,
    part: PartName,
    heading: impl Into<String>,
    blocks: Vec<AnyView>,
) -> AnyView {
    let mut all = vec![node("h3", "", vec![text(heading)])];
    all.extend(blocks);
    named("section", class, Some(part), [None; 2], all)
}

/// What opens under a line. The browser opens it, and finds words in it.
pub(crate) fn fold(
    class: &'static str,
    part: Option<PartName>,
    line: Vec<AnyView>,
    blocks: Vec<AnyView>,
) -> AnyView {
    let mut all = vec![node("summary", "", line)];
    all.extend(blocks);
    named("details", class, part, [None; 2], all)
}

/// The same, of which nothing is made until it opens.
pub(crate) fn fold_later(
    class: &'static str,
    part: Option<PartName>,
    line: Vec<AnyView>,
    blocks: impl Fn() -> Vec<AnyView> + Send + Sync + 'static,
) -> AnyView {
    type Blocks = Box<dyn Fn() -> Vec<AnyView> + Send + Sync>;
    fn build(
        class: &'static str,
        part: Option<PartName>,
        line: Vec<AnyView>,
        blocks: Blocks,
    ) -> AnyView {
        let opened = RwSignal::new(false);
        let content = live(move || match opened.get() {
            true => group("", blocks()),
            false => nothing(),
        });
        let all = vec![node("summary", "", line), content];
        let open = move |_| opened.set(true);
        let part = part.map(PartName::as_str);
        let fold = view! { <details class=class part=part on:toggle=open>{all}</details> };
        fold.into_any()
    }
    build(class, part, line, Box::new(blocks))
}

/// A button with a word on it.
pub(crate) fn button(
    class: &'static str,
    word: impl Into<String>,
    on_press: impl Fn() + 'static,
) -> AnyView {
    button_of(class, vec![text(word)], on_press)
}

/// The same, with more than a word.
pub(crate) fn button_of(
    class: &'static str,
    content: Vec<AnyView>,
    on_press: impl Fn() + 'static,
) -> AnyView {
    fn build(class: &'static str, content: Vec<AnyView>, on_press: Box<dyn Fn()>) -> AnyView {
        let button = view! {
            <button class=class type="button" on:click=move |_| on_press()>
                {content}
            </button>
        };
        button.into_any()
    }
    build(class, content, Box::new(on_press))
}

/// What is read of the address of a site. By a character: what looks for a text in another is
/// a kilobyte and a half.
pub(crate) fn without_scheme(address: &str) -> Option<&str> {
    address.split_once(':')?.1.strip_prefix("//")
}

/// A link; `printed` is what paper shows of where it leads.
pub(crate) fn link(
    class: &'static str,
    href: String,
    printed: Option<String>,
    word: String,
) -> AnyView {
    let link = view! {
        <a class=class part="contact" rel="noreferrer" href=href data-address=printed>
            {word}
        </a>
    };
    link.into_any()
}

/// One of the things that can be chosen, alone or with others.
pub(crate) fn choice(word: impl Into<String>, rank: usize, several: bool, chosen: bool) -> AnyView {
    let kind = if several { "checkbox" } else { "radio" };
    let choice = view! {
        <label class="choix" part="choix">
            <input type=kind name="choix" value=rank.to_string() checked=chosen />
            // In a box of its own, so that the style can give it a capital.
            <span>{word.into()}</span>
        </label>
    };
    choice.into_any()
}

/// What is sent when one has answered.
pub(crate) fn form(
    class: &'static str,
    blocks: Vec<AnyView>,
    on_submit: impl Fn(ev::SubmitEvent) + 'static,
) -> AnyView {
    let form = view! { <form class=class novalidate on:submit=on_submit>{blocks}</form> };
    form.into_any()
}

/// A line with the shape of what it says for or against.
pub(crate) fn reason(class: &'static str, sign: Sign, said: Vec<AnyView>) -> AnyView {
    node("li", class, vec![shape(sign), node("span", "", said)])
}

/// The drawing of a sign.
pub(crate) fn shape(sign: Sign) -> AnyView {
    view! { <SignShape sign /> }.into_any()
}

/// What changes with the signals that it reads.
pub(crate) fn live(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    fn build(view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
        (move || view()).into_any()
    }
    build(Box::new(view))
}

pub(crate) fn nothing() -> AnyView {
    ().into_any()
}
