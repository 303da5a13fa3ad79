//! The HTML around the content of every page.

use crate::menu::{MenuPlace, SITE_PAGES, SitePage, site_page};
use leptos::prelude::*;

/// Inline in every page, which saves a request.
pub const STYLE: &str = include_str!("style.css");

/// What a page says before its content. `title` and `description` go into it as they are, so
/// they must be our own texts.
#[derive(Clone, Copy)]
pub(crate) struct Head<'a> {
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    pub(crate) style: &'static str,
    /// Whether search engines may list it.
    pub(crate) indexed: bool,
    /// Whether it has widgets.
    pub(crate) module: bool,
    /// What programs read of it, as schema.org says it; empty when nothing.
    pub(crate) data: &'a str,
}

impl Head<'_> {
    /// A page without a widget, that search engines may list.
    pub(crate) const PLAIN: Head<'static> = Head {
        title: "",
        description: "",
        style: STYLE,
        indexed: true,
        module: false,
        data: "",
    };
}

/// A page of the site: `content` is what its `main` holds, one `h1` first.
pub(crate) fn page<V: RenderHtml + 'static>(
    path: &'static str,
    title: &'static str,
    description: &'static str,
    module: bool,
    content: impl FnOnce() -> V,
) -> String {
    let head = Head {
        title,
        description,
        module,
        ..Head::PLAIN
    };
    framed(path, None, &head, content)
}

/// The same with a head of its own, and what every reader must know before the rest. `path` is
/// that of the page in the table of routes.
pub(crate) fn framed<V: RenderHtml + 'static>(
    path: &'static str,
    notice: Option<&'static str>,
    head: &Head<'_>,
    content: impl FnOnce() -> V,
) -> String {
    document(head, || {
        view! {
            <a class="evitement" href="#contenu">"Aller au contenu"</a>
            {top(path, notice).into_any()}
            <main id="contenu">{content()}</main>
            {bottom(path).into_any()}
        }
    })
}

fn top(path: &'static str, notice: Option<&'static str>) -> impl IntoView {
    let home = (path == "/").then_some("page");
    view! {
        <header class="tete">
            {notice.map(|words| view! { <p class="avis" role="note">{words}</p> })}
            <div class="bandeau">
                <p class="marque"><a href="/" aria-current=home>"Guichet"</a></p>
                <nav aria-label="Principal" class="menu">{links(path, MenuPlace::Header)}</nav>
            </div>
            {beside(path)}
        </header>
    }
}

fn bottom(path: &'static str) -> impl IntoView {
    view! {
        <footer>
            <nav aria-label="Pour les sites, les programmes et les professionnels">
                {links(path, MenuPlace::Footer)}
            </nav>
            <p>
                "Gratuit, sans publicité, sans traceur. Code ouvert, sous licence MIT ou Apache 2.0."
            </p>
        </footer>
    }
}

/// The pages that are under the same one as this, with that one.
fn beside(path: &'static str) -> Option<impl IntoView> {
    let branch = site_page(path)?.branch();
    let under = |page: &&SitePage| page.place == MenuPlace::Under(branch.path) && page.is_linked();
    let pages: Vec<_> = SITE_PAGES.iter().filter(under).collect();
    (!pages.is_empty()).then(|| {
        let items: Vec<_> = (pages.into_iter()).map(|page| link(page, path)).collect();
        view! {
            <nav aria-label=branch.label class="sous-menu"><ul>{items}</ul></nav>
        }
    })
}

fn links(path: &'static str, place: MenuPlace) -> impl IntoView {
    let pages = SITE_PAGES.iter().filter(|page| page.place == place);
    let items: Vec<_> = pages.map(|page| link(page, path)).collect();
    view! { <ul>{items}</ul> }
}

/// `path` is where the reader is.
fn link(page: &'static SitePage, path: &'static str) -> impl IntoView {
    let current = match site_page(path) {
        _ if page.path == path => Some("page"),
        Some(here) if is_above(page, here) => Some("true"),
        _ => None,
    };
    view! { <li><a href=page.path aria-current=current>{page.label}</a></li> }
}

fn is_above(page: &SitePage, here: &SitePage) -> bool {
    match here.place {
        MenuPlace::Under(above) if above == page.path => true,
        MenuPlace::Under(above) => site_page(above).is_some_and(|above| is_above(page, above)),
        _ => false,
    }
}

/// The content is escaped by its view.
pub(crate) fn document<V: RenderHtml>(head: &Head<'_>, content: impl FnOnce() -> V) -> String {
    let content = Owner::new().with(|| content().to_html());
    let Head { title, style, .. } = head;
    let data = match head.data {
        "" => String::new(),
        data => format!("<script type=\"application/ld+json\">{data}</script>\n"),
    };
    let description = match head.indexed {
        true => format!(
            "<meta name=\"description\" content=\"{}\">\n",
            head.description
        ),
        false => "<meta name=\"robots\" content=\"noindex\">\n".to_owned(),
    };
    let script = match head.module {
        true => "<script type=\"module\" src=\"/guichet.js\"></script>\n",
        false => "",
    };
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"fr\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <title>{title}</title>\n\
         {description}\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <style>{style}</style>\n\
         {script}\
         {data}\
         </head>\n\
         <body>{content}</body>\n\
         </html>\n"
    )
}

/// A text as it may stand in HTML, in an attribute too.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_stays_in_its_element() {
        assert!(!STYLE.contains("</"));
    }

    fn menu(path: &'static str) -> String {
        framed(path, None, &Head::PLAIN, || view! { <h1>"Titre"</h1> })
    }

    #[test]
    fn a_page_says_where_it_is_in_the_menus() {
        let page = menu("/aides");
        assert!(page.contains("<a href=\"/aides\" aria-current=\"page\">"));
        assert!(page.contains("<a href=\"/dispositifs\">"));
        assert!(!page.contains("<a href=\"/problemes\""));
        let page = menu("/dispositifs/{id}");
        assert!(page.contains("<a href=\"/aides\" aria-current=\"true\">"));
        assert!(page.contains("<a href=\"/dispositifs\" aria-current=\"true\">"));
        assert!(!page.contains("{id}"));
        assert_eq!(menu("/").matches(" aria-current=").count(), 1);
    }

    #[test]
    fn the_first_link_leads_to_the_content() {
        let page = menu("/");
        let first = page.find("<a ").expect("a link");
        assert!(page[first..].starts_with("<a href=\"#contenu\" class=\"evitement\">"));
        assert!(page.contains("<main id=\"contenu\">"));
    }
}
