//! `view!` of Leptos, whose elements are all built by DOM calls.
//!
//! Leptos turns a nested element that is made of literals alone into a text of HTML, given to
//! `innerHTML`. Pages that require Trusted Types refuse that, and the widget with it. Here every
//! text literal is put in braces before Leptos reads it: to its macro a block is no literal, to
//! the compiler it is the same value. And each child is given to `crate::shown`, where texts
//! are those of a page that its browser translates.
//!
//! # What this crate does not do
//! It reads no markup. An element with no text literal at all that holds another one
//! (`<p><br/></p>`) would still be a text of HTML: the build says so, since it refuses a page's
//! script with `innerHTML` in it.

use proc_macro::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};

/// As `leptos::view!`.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut mended = Vec::with_capacity(tokens.len());
    let mut after_child = true;
    for (place, token) in tokens.iter().enumerate() {
        let is_child = after_child || ends_tag(&tokens[..place]);
        let child = match token {
            TokenTree::Literal(literal) if is_text(literal) && stands_alone(&tokens, place) => {
                Some(TokenStream::from(token.clone()))
            }
            TokenTree::Group(group) if is_child && is_block(group) => Some(group.stream()),
            _ => None,
        };
        after_child = is_child && child.is_some();
        mended.push(match child {
            Some(child) if is_child => in_braces(shown(child), token.span()),
            Some(value) => in_braces(value, token.span()),
            None => token.clone(),
        });
    }
    let macro_name: TokenStream = "::leptos::prelude::view!".parse().unwrap_or_default();
    let body = Group::new(Delimiter::Brace, mended.into_iter().collect());
    macro_name
        .into_iter()
        .chain([TokenTree::Group(body)])
        .collect()
}

/// Whether what comes next is a child: a tag ends there, and no arrow does.
fn ends_tag(before: &[TokenTree]) -> bool {
    let is = |token: &TokenTree, wanted: &str| matches!(token, TokenTree::Punct(sign) if wanted.contains(sign.as_char()));
    match before {
        [.., before, last] => is(last, ">") && !is(before, "-="),
        [last] => is(last, ">"),
        [] => false,
    }
}

/// A value in braces, and not attributes to spread.
fn is_block(group: &Group) -> bool {
    let spreads =
        |token: TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == '.');
    group.delimiter() == Delimiter::Brace
        && group
            .stream()
            .into_iter()
            .next()
            .is_some_and(|first| !spreads(first))
}

/// A child as its type says that it shows.
fn shown(child: TokenStream) -> TokenStream {
    let around = "use crate::shown::{ChangingChild as _, OtherChild as _}; crate::shown::Child(Some(CHILD)).shown()";
    let around: TokenStream = around.parse().unwrap_or_default();
    put(around, &child)
}

/// Puts a child in its place.
fn put(around: TokenStream, child: &TokenStream) -> TokenStream {
    let tokens = around.into_iter().map(|token| match token {
        TokenTree::Ident(name) if name.to_string() == "CHILD" => {
            TokenTree::Group(Group::new(Delimiter::Brace, child.clone()))
        }
        TokenTree::Group(group) => {
            TokenTree::Group(Group::new(group.delimiter(), put(group.stream(), child)))
        }
        token => token,
    });
    tokens.collect()
}

fn is_text(literal: &Literal) -> bool {
    literal.to_string().ends_with(['"', '#'])
}

/// A value or a child, and not a part of an expression that goes on.
fn stands_alone(tokens: &[TokenTree], place: usize) -> bool {
    !matches!(tokens.get(place + 1), Some(TokenTree::Punct(sign)) if matches!(sign.as_char(), '.' | '+' | '?'))
}

fn in_braces(value: TokenStream, span: Span) -> TokenTree {
    let mut group = Group::new(Delimiter::Brace, value);
    group.set_span(span);
    group.into()
}
