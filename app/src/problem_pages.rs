//! What each error code of the API means. The `type` of a problem links here.

use crate::frame::page;
use leptos::prelude::*;
use shared::wire::v1::{Language, MENDS};

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
    let rows = MENDS
        .iter()
        .map(|(code, mends)| {
            let mends = mends.iter().map(|mend| {
                let mend = left_out(mend);
                // Nothing but what the call gave: there is no sentence to show.
                let says = mend.chars().any(|c| c.is_ascii_lowercase());
                says.then(|| view! { <li>{mend}</li> })
            });
            view! {
                <tr id=code.as_str()>
                    <th scope="row"><code>{code.as_str()}</code></th>
                    <td>{code.status()}</td>
                    <td>
                        {code.title(Language::Fr)}
                        <br/>
                        <span class="doux" lang="en">{code.title(Language::En)}</span>
                        <ul>{mends.collect_view()}</ul>
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
                            <th scope="col">"Sens, et comment y remédier"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
    }
}

/// A sentence in which dots stand for what a call gave.
fn left_out(sentence: &str) -> String {
    let mut parts = sentence.split('{');
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        said.push('…');
        said.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    // No line of the page begins with a mark.
    for (spaced, kept) in [
        ("« ", "«\u{a0}"),
        (" »", "\u{a0}»"),
        (" :", "\u{a0}:"),
        (" ;", "\u{a0};"),
    ] {
        said = said.replace(spaced, kept);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::wire::v1::Code;

    #[test]
    fn what_a_call_gave_is_left_out() {
        for (sentence, expect) in [
            (
                "Donnez « {name} » une seule fois.",
                "Donnez «\u{a0}…\u{a0}» une seule fois.",
            ),
            ("{a} sur {b}", "… sur …"),
            ("Rien.", "Rien."),
        ] {
            assert_eq!(left_out(sentence), expect);
        }
    }

    #[test]
    fn explains_every_code() {
        let page = problem_pages();
        assert!(page.contains("Donnez «\u{a0}…\u{a0}» une seule fois."));
        let (_, body) = page.split_once("<main").expect("a main part");
        assert!(!body.contains('{'), "no brace of the table is shown");
        for code in Code::ALL {
            assert!(
                page.contains(&format!("id=\"{}\"", code.as_str())),
                "{code:?}"
            );
        }
    }
}
