//! The figures of a structure. Nothing under five: a figure must not name anyone.

use super::frame::{SpaceFrame, space_page};
use leptos::prelude::*;

/// Under this, a figure is not said.
const FEWEST: i64 = 5;

/// A figure, and its words.
pub struct CountShown {
    pub words: &'static str,
    pub count: i64,
}

fn shown(count: i64) -> String {
    match count {
        ..FEWEST => "moins de 5".to_owned(),
        count => count.to_string(),
    }
}

pub fn figures_page(frame: SpaceFrame, figures: Vec<CountShown>) -> String {
    space_page(frame, || {
        let rows: Vec<_> = figures
            .into_iter()
            .map(|CountShown { words, count }| {
                view! { <tr><th scope="row">{words}</th><td>{shown(count)}</td></tr> }
            })
            .collect();
        view! {
            <h1>"Vos chiffres"</h1>
            <p class="chapeau">"Les demandes reçues depuis douze mois."</p>
            <table>
                <thead><tr><th scope="col">"Quoi"</th><th scope="col">"Combien"</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn nothing_is_said_under_five() {
        for (count, expect) in [(0, "moins de 5"), (4, "moins de 5"), (5, "5"), (120, "120")] {
            assert_eq!(shown(count), expect);
        }
    }
}
