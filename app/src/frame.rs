//! The HTML around the content of every page.

use leptos::prelude::{Owner, RenderHtml};

/// Inline in every page, which saves a request.
pub const STYLE: &str = include_str!("style.css");

/// What a page says before its content. `title` and `description` go into it as they are, so
/// they must be our own texts.
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

/// A page of the site.
pub(crate) fn page<V: RenderHtml>(
    title: &'static str,
    description: &'static str,
    module: bool,
    content: impl FnOnce() -> V,
) -> String {
    let head = Head {
        title,
        description,
        style: STYLE,
        indexed: true,
        module,
        data: "",
    };
    document(&head, content)
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
}
