//! Who answers for this site, as the operator has set it.

use super::stated;
use crate::frame::page;
use leptos::prelude::*;

/// What the operator says of themselves; empty where they have not.
#[derive(Clone, Debug, Default)]
pub struct OperatorNotice {
    /// Who publishes the site.
    pub publisher: String,
    /// Who answers for what it says.
    pub director: String,
    /// Who hosts it.
    pub host: String,
    /// Where one can write.
    pub contact: String,
    /// Who looks after personal data.
    pub protection: String,
}

pub fn mentions_page(notice: &OperatorNotice) -> String {
    let row = |what: &'static str, value: &str| {
        let value = stated(value, "L’exploitant de ce site ne l’a pas encore indiqué.");
        view! { <div><dt>{what}</dt><dd>{value}</dd></div> }
    };
    page(
        "/mentions",
        "Guichet : mentions légales",
        "Qui publie ce site, qui l’héberge, où écrire.",
        false,
        || {
            view! {
                <section class="promesse">
                    <h1>"Mentions légales"</h1>
                    <p class="chapeau">"Qui répond de ce site, et où lui écrire."</p>
                </section>
                <section>
                    <dl>
                        {row("Qui publie ce site", &notice.publisher)}
                        {row("Qui dirige la publication", &notice.director)}
                        {row("Qui l’héberge", &notice.host)}
                        {row("Où écrire", &notice.contact)}
                    </dl>
                </section>
                <section>
                    <h2>"Ce que valent ces réponses"</h2>
                    <p>
                        "Une réponse de Guichet ne vaut pas attestation. Seule l’administration \
                         concernée décide d’un droit."
                    </p>
                </section>
                <section>
                    <h2>"Licences"</h2>
                    <p>
                        "Le code est ouvert, sous licence MIT ou Apache 2.0, au choix. Les données \
                         gardent la licence de leur source : "
                        <a href="/donnees">"la liste"</a>
                        "."
                    </p>
                </section>
            }
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_set_is_said_to_be_missing() {
        let notice = OperatorNotice {
            publisher: "Ville de <Brume>".into(),
            ..OperatorNotice::default()
        };
        let page = mentions_page(&notice);
        assert!(page.contains("Ville de &lt;Brume&gt;"));
        assert_eq!(page.matches("ne l’a pas encore indiqué").count(), 3);
    }
}
