//! The HTML around the content of every page.

use leptos::prelude::{Owner, RenderHtml};

/// Inline in every page, which saves a request.
pub const STYLE: &str = include_str!("style.css");

/// `title` and `description` go into the page as they are, so they must be our own texts. The
/// content is escaped by its view.
pub(crate) fn page<V: RenderHtml>(
    title: &str,
    description: &str,
    script: bool,
    content: impl FnOnce() -> V,
) -> String {
    let content = Owner::new().with(|| content().to_html());
    let script = match script {
        true => "<script type=\"module\" src=\"/guichet.js\"></script>\n",
        false => "",
    };
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"fr\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <style>{STYLE}</style>\n\
         {script}\
         </head>\n\
         <body>{content}</body>\n\
         </html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_stays_in_its_element() {
        assert!(!STYLE.contains("</"));
    }
}
