//! Looking a structure or a scheme up by its name.

use crate::frame::{Head, framed};
use leptos::prelude::*;

/// What was asked, and what has that name.
#[derive(Clone, Debug, Default)]
pub struct SearchPage {
    pub asked: String,
    pub found: Vec<FoundName>,
    /// Whether there are others.
    pub more: bool,
}

/// A structure or a scheme that has the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundName {
    /// The address of its page.
    pub href: String,
    pub name: String,
    /// What it is, or where.
    pub line: String,
}

impl SearchPage {
    pub fn render(self) -> String {
        let head = Head {
            title: "Guichet : chercher par nom",
            indexed: false,
            ..Head::PLAIN
        };
        framed("/recherche", None, &head, || self.content())
    }

    fn content(self) -> impl IntoView + use<> {
        let Self { asked, found, more } = self;
        let none = found.is_empty() && !asked.is_empty();
        let count = match found.len() {
            0 => String::new(),
            1 => "1 réponse".to_owned(),
            n if more => format!("Les {n} premières réponses : précisez le nom."),
            n => format!("{n} réponses"),
        };
        let items: Vec<_> = found
            .into_iter()
            .map(|FoundName { href, name, line }| {
                view! {
                    <li><a href=href>{name}</a><br/><span class="doux">{line}</span></li>
                }
            })
            .collect();
        view! {
            <h1>"Chercher par nom"</h1>
            {search_form(&asked)}
            {none.then(|| view! {
                <p role="status">
                    "Nous ne connaissons rien de ce nom. Essayez un seul mot, ou cherchez "
                    <a href="/dispositifs">"par besoin"</a>
                    ". Si vous cherchez une personne, "
                    <a href="/aide">"répondez à trois questions"</a>
                    "."
                </p>
            })}
            <p role="status">{count}</p>
            <ul class="trouves">{items}</ul>
        }
    }
}

/// The form of the search. It is of names that are public: its answer can be shared.
pub(crate) fn search_form(asked: &str) -> impl IntoView + use<> {
    view! {
        <form method="get" action="/recherche" role="search" class="recherche">
            <label for="nom">"Nom d’une structure ou d’une aide"</label>
            <div class="ligne">
                <input
                    id="nom"
                    name="nom"
                    type="search"
                    maxlength="80"
                    autocomplete="off"
                    value=asked.to_owned()
                />
                <button>"Chercher"</button>
            </div>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_is_no_html_and_nothing_found_says_where_to_go() {
        let page = SearchPage {
            asked: "\"><script>".to_owned(),
            ..SearchPage::default()
        };
        let html = page.render();
        assert!(!html.contains("<script"));
        assert!(html.contains("Nous ne connaissons rien"));
    }
}
