//! `view!` of Leptos, whose elements are all built by DOM calls.
//!
//! Leptos turns a nested element that is made of literals alone into a text of HTML, given to
//! `innerHTML`. Pages that require Trusted Types refuse that, and the widget with it. Here every
//! text literal is put in braces before Leptos reads it: to its macro a block is no literal, to
//! the compiler it is the same value.
//!
//! # What this crate does not do
//! It reads no markup. An element with no text literal at all that holds another one
//! (`<p><br/></p>`) would still be a text of HTML: the build says so, since it refuses a page's
//! script with `innerHTML` in it.

use proc_macro::{Delimiter, Group, Literal, TokenStream, TokenTree};

/// As `leptos::view!`.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut mended = Vec::with_capacity(tokens.len());
    for (place, token) in tokens.iter().enumerate() {
        mended.push(match token {
            TokenTree::Literal(literal) if is_text(literal) && stands_alone(&tokens, place) => {
                in_braces(token.clone())
            }
            _ => token.clone(),
        });
    }
    let macro_name: TokenStream = "::leptos::prelude::view!".parse().unwrap_or_default();
    let body = Group::new(Delimiter::Brace, mended.into_iter().collect());
    macro_name
        .into_iter()
        .chain([TokenTree::Group(body)])
        .collect()
}

fn is_text(literal: &Literal) -> bool {
    literal.to_string().ends_with(['"', '#'])
}

/// A value or a child, and not a part of an expression that goes on.
fn stands_alone(tokens: &[TokenTree], place: usize) -> bool {
    !matches!(tokens.get(place + 1), Some(TokenTree::Punct(sign)) if matches!(sign.as_char(), '.' | '+' | '?'))
}

fn in_braces(token: TokenTree) -> TokenTree {
    let span = token.span();
    let mut group = Group::new(Delimiter::Brace, token.into());
    group.set_span(span);
    group.into()
}
