//! What each error code of the API means. The `type` of a problem links here.

use crate::frame::page;
use leptos::prelude::*;
use shared::wire::v1::{Code, Language};

pub fn problem_pages() -> String {
    page(
        "/problemes",
        "Guichet : codes d’erreur",
        "Ce que veut dire chaque code d’erreur de l’API de Guichet.",
        false,
        || content().into_view(),
    )
}

fn content() -> impl IntoView {
    let rows = Code::ALL
        .iter()
        .map(|code| {
            view! {
                <tr id=code.as_str()>
                    <th scope="row"><code>{code.as_str()}</code></th>
                    <td>{code.status()}</td>
                    <td>
                        {code.title(Language::Fr)}
                        <br/>
                        <span class="doux" lang="en">{code.title(Language::En)}</span>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
            <section>
                <h1>"Codes d’erreur"</h1>
                <p class="chapeau">
                    "Chaque erreur de l’API est un objet "
                    <code>"application/problem+json"</code>
                    ". Un programme lit son "
                    <code>"code"</code>
                    ", qui ne change pas ; une personne lit son "
                    <code>"detail"</code>
                    ", qui dit comment y remédier ; "
                    <code>"champ"</code>
                    " désigne ce qui est en cause."
                </p>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Code"</th>
                            <th scope="col">"Statut"</th>
                            <th scope="col">"Sens"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explains_every_code() {
        let page = problem_pages();
        for code in Code::ALL {
            assert!(
                page.contains(&format!("id=\"{}\"", code.as_str())),
                "{code:?}"
            );
        }
    }
}
