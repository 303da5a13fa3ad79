//! What surrounds the content of a page of the spaces.

use super::{fields::FormTokens, post_form, said::Said};
use crate::frame::{Head, document};
use leptos::prelude::*;

/// Inline in these pages.
pub const SPACE_STYLE: &str = concat!(include_str!("../style.css"), include_str!("style.css"));

/// A page, and who looks at it.
pub struct SpaceFrame {
    /// Our own words: it may be seen over a shoulder, and kept in a history.
    pub title: &'static str,
    /// `None` before one has signed in.
    pub visitor: Option<SpaceVisitor>,
    pub said: Option<Said>,
    /// The path of the page.
    pub path: String,
}

impl SpaceFrame {
    /// What the forms of the page send back; empty before one has signed in.
    pub(crate) fn tokens(&self) -> FormTokens {
        let visitor = self.visitor.as_ref();
        visitor.map_or_else(FormTokens::default, |visitor| visitor.tokens.clone())
    }
}

/// Whoever signed in.
#[derive(Clone)]
pub struct SpaceVisitor {
    pub courriel: String,
    /// Those they act for.
    pub structures: Vec<SpaceStructure>,
    /// The rank of the one that this page is about.
    pub current: Option<usize>,
    pub operator: bool,
    pub tokens: FormTokens,
}

#[derive(Clone)]
pub struct SpaceStructure {
    pub id: String,
    pub name: String,
    pub responsable: bool,
}

impl SpaceVisitor {
    pub fn structure(&self) -> Option<&SpaceStructure> {
        self.structures.get(self.current?)
    }
}

/// The pages of a structure.
const OF_STRUCTURE: &[(&str, &str)] = &[
    ("/espace", "Candidatures"),
    ("/espace/membres", "Membres"),
    ("/espace/chiffres", "Chiffres"),
    ("/espace/fiche", "La fiche"),
];

/// The pages of the operator.
const OF_OPERATOR: &[(&str, &str)] = &[
    ("/administration", "Administration"),
    ("/administration/partenaires", "Partenaires"),
    ("/administration/demandes", "Demandes"),
    ("/administration/structures", "Structures"),
    ("/administration/registre", "Registre"),
];

pub fn space_page<V: RenderHtml>(frame: SpaceFrame, content: impl FnOnce() -> V) -> String {
    let SpaceFrame {
        title,
        visitor,
        said,
        path,
    } = frame;
    let head = Head {
        title,
        description: "",
        style: SPACE_STYLE,
        indexed: false,
        module: false,
        data: "",
    };
    document(&head, || {
        let said = said.map(|said| view! { <p class="avis" role="status">{said.words()}</p> });
        let content = content();
        view! {
            <div class="espace">
                <a class="evitement" href="#contenu">"Aller au contenu"</a>
                <header>
                    <p class="marque"><a href="/espace">"Guichet"</a></p>
                    {visitor.map(|visitor| above(&visitor, &path))}
                </header>
                <main id="contenu">
                    {said}
                    {content}
                </main>
            </div>
        }
    })
}

fn above(visitor: &SpaceVisitor, path: &str) -> impl IntoView + use<> {
    let structure = visitor.structure().map(|structure| structure.name.clone());
    let several = visitor.structures.len() > 1;
    let of_structure = if structure.is_some() {
        OF_STRUCTURE
    } else {
        &[]
    };
    let of_operator = if visitor.operator { OF_OPERATOR } else { &[] };
    let join = [("/espace/rejoindre", "Rejoindre une structure")];
    let links: Vec<_> = of_structure
        .iter()
        .chain(&join)
        .chain(of_operator)
        .map(|(href, words)| {
            let current = (path == *href).then_some("page");
            view! { <li><a href=*href aria-current=current>{*words}</a></li> }
        })
        .collect();
    let choose = several.then(|| view! { " · "<a href="/espace/structure">"en changer"</a> });
    view! {
        <nav aria-label="Espace"><ul>{links}</ul></nav>
        <div class="qui">
            <p>
                {structure.map(|name| view! { <strong>{name}</strong>{choose}<br/> })}
                <a href="/espace/sessions">{visitor.courriel.clone()}</a>
            </p>
            {post_form(
                "/espace/deconnexion",
                &visitor.tokens,
                view! { <button class="second">"Se déconnecter"</button> },
            )}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_stays_in_its_element() {
        assert!(!SPACE_STYLE.contains("</"));
    }
}
