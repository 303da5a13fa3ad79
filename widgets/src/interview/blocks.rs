//! The blocks that screens with questions are built of.
//!
//! Each is one type, however often it shows and whatever it holds: a view written where it
//! shows is compiled anew each time. Not for a first screen, which has a type of its own.

use crate::parts::{Sign, SignShape};
use crate::prelude::*;

/// A button with a word on it.
pub(crate) fn button(
    class: &'static str,
    word: impl Into<String>,
    on_press: impl Fn() + 'static,
) -> AnyView {
    part_button(class, None, None, word, on_press)
}

/// A button that has a name for the style of the page, and that may say whether it is chosen.
pub(crate) fn part_button(
    class: &'static str,
    part: Option<&'static str>,
    chosen: Option<bool>,
    word: impl Into<String>,
    on_press: impl Fn() + 'static,
) -> AnyView {
    fn build(
        class: &'static str,
        part: Option<&'static str>,
        pressed: Option<String>,
        word: String,
        on_press: Box<dyn Fn()>,
    ) -> AnyView {
        view! {
            <button class=class part=part type="button" aria-pressed=pressed on:click=move |_| on_press()>
                {word}
            </button>
        }
        .into_any()
    }
    let pressed = chosen.map(|chosen| chosen.to_string());
    build(class, part, pressed, word.into(), Box::new(on_press))
}

/// A button that opens and closes something.
pub(crate) fn toggle(
    class: &'static str,
    word: AnyView,
    open: Memo<bool>,
    on_press: impl Fn() + 'static,
) -> AnyView {
    fn build(
        class: &'static str,
        word: AnyView,
        open: Memo<bool>,
        on_press: Box<dyn Fn()>,
    ) -> AnyView {
        view! {
            <button
                class=class
                type="button"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| on_press()
            >
                {word}
            </button>
        }
        .into_any()
    }
    build(class, word, open, Box::new(on_press))
}

/// Something that can be chosen.
pub(crate) fn choice(
    word: &'static str,
    chosen: Signal<bool>,
    on_choose: impl Fn() + 'static,
) -> AnyView {
    fn build(word: &'static str, chosen: Signal<bool>, on_choose: Box<dyn Fn()>) -> AnyView {
        view! {
            <button
                class="choix"
                part="choix"
                type="button"
                aria-pressed=move || chosen.get().to_string()
                on:click=move |_| on_choose()
            >
                // In a box of its own, so that the style can give it a capital.
                <span>{word}</span>
            </button>
        }
        .into_any()
    }
    build(word, chosen, Box::new(on_choose))
}

/// What can be chosen, under the heading or under a name of its own.
pub(crate) fn choices(name: Option<&'static str>, choices: Vec<AnyView>) -> AnyView {
    let heading = name.is_none().then_some("titre");
    view! {
        <div class="reponses" role="group" aria-label=name aria-labelledby=heading>
            {choices}
        </div>
    }
    .into_any()
}

/// A part of the screen, under a heading.
pub(crate) fn section(
    class: &'static str,
    part: &'static str,
    heading: AnyView,
    blocks: Vec<AnyView>,
) -> AnyView {
    view! {
        <section class=class part=part>
            <h3>{heading}</h3>
            {blocks}
        </section>
    }
    .into_any()
}

/// A paragraph.
pub(crate) fn paragraph(class: &'static str, text: impl Into<String>) -> AnyView {
    paragraph_of(class, text.into().into_any())
}

/// A paragraph of more than a text.
pub(crate) fn paragraph_of(class: &'static str, content: AnyView) -> AnyView {
    view! { <p class=class>{content}</p> }.into_any()
}

/// Blocks side by side, or one under the other.
pub(crate) fn group(class: &'static str, blocks: Vec<AnyView>) -> AnyView {
    view! { <div class=class>{blocks}</div> }.into_any()
}

/// The items of a list.
pub(crate) fn list(class: &'static str, items: Vec<AnyView>) -> AnyView {
    view! { <ul class=class>{items}</ul> }.into_any()
}

/// A reason, with the shape of what it says for or against.
pub(crate) fn reason(class: &'static str, sign: Sign, text: AnyView) -> AnyView {
    view! {
        <li class=class>
            {shape(sign)}
            <span>{text}</span>
        </li>
    }
    .into_any()
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

/// What runs once the screen is there, and each time that a signal it reads changes.
pub(crate) fn effect(run: impl Fn() + 'static) {
    fn build(run: Box<dyn Fn()>) {
        Effect::new(run);
    }
    build(Box::new(run));
}

/// Whether something is so, which is looked at again when a signal that it reads changes.
pub(crate) fn whether(is_so: impl Fn() -> bool + Send + Sync + 'static) -> Memo<bool> {
    fn build(is_so: Box<dyn Fn() -> bool + Send + Sync>) -> Memo<bool> {
        Memo::new(move |_| is_so())
    }
    build(Box::new(is_so))
}

/// A block that is there or not.
pub(crate) fn maybe(block: Option<AnyView>) -> AnyView {
    block.unwrap_or_else(|| ().into_any())
}
