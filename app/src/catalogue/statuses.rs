//! "Quel statut pour mon projet ?": six of them, side by side.
//!
//! What a status requires comes from the catalogue, with its numbers and sources; here are the
//! words that compare.

use super::cite;
use crate::frame::page;
use leptos::prelude::*;
use shared::{
    eligibilite::{Catalogue, Entry},
    words,
};

/// A status, by its entry, and what tells it from the others.
struct Compared {
    entry: &'static str,
    suits: &'static str,
    decides: &'static str,
    earned: &'static str,
    people: &'static str,
}

/// The order is from the one that commits least to the one that commits most.
const COMPARED: [Compared; 6] = [
    Compared {
        entry: "cae",
        suits: "Essayer ou exercer votre métier, en salarié, sans créer d’entreprise. Aussi pour \
            déclarer une activité qui ne l’est pas.",
        decides: "Vous pour votre activité ; la coopérative pour le cadre commun.",
        earned: "Il vous revient en salaire ; la gestion et les outils sont partagés.",
        people: "Vous seul, parmi d’autres entrepreneurs.",
    },
    Compared {
        entry: "micro-entreprise",
        suits: "Démarrer seul une petite activité.",
        decides: "Vous.",
        earned: "Il est à vous. La protection sociale est plus faible que celle d’un salarié.",
        people: "Vous seul.",
    },
    Compared {
        entry: "association-loi-1901",
        suits: "Un projet à plusieurs, utile aux autres, avec ou sans salariés.",
        decides: "Les membres, ensemble.",
        earned: "Personne ne se le partage : il reste au projet.",
        people: "Deux personnes ou plus.",
    },
    Compared {
        entry: "scop",
        suits: "Une entreprise qui appartient à ceux qui y travaillent.",
        decides: "Les salariés associés : une personne, une voix.",
        earned: "Une part aux salariés, une part aux associés, le reste à l’entreprise.",
        people: "Des salariés associés.",
    },
    Compared {
        entry: "scic",
        suits: "Un projet utile à tous, porté par des gens différents : salariés, usagers, ville.",
        decides: "Tous les associés : une personne, une voix, avec un poids possible par groupe.",
        earned: "Plus de la moitié reste toujours dans l’activité.",
        people: "Salariés ou producteurs, bénéficiaires, et d’autres partenaires.",
    },
    Compared {
        entry: "societe-commerciale-ess",
        suits: "Une société qui vend, et dont le premier but est d’être utile.",
        decides: "Les associés, d’une façon démocratique que disent les statuts.",
        earned: "Il sert d’abord à l’activité ; une partie n’est jamais partagée.",
        people: "Vous, ou des associés.",
    },
];

pub fn statuses(catalogue: &Catalogue) -> String {
    page(
        "/statuts",
        "Guichet : quel statut pour mon projet ?",
        "Association, coopérative, micro-entreprise ou société : ce qui change, côte à côte.",
        false,
        || content(catalogue).into_view(),
    )
}

fn content(catalogue: &Catalogue) -> impl IntoView + use<> {
    let rows = COMPARED
        .iter()
        .filter_map(|compared| {
            let rank = catalogue.rank(compared.entry)?;
            let entry = catalogue.entries().get(usize::from(rank))?;
            Some(row(compared, entry, catalogue))
        })
        .collect_view();
    view! {
            <section>
                <h1>"Quel statut pour mon projet ?"</h1>
                <p class="chapeau">
                    "Le statut est la forme de votre structure devant la loi. Il dit qui décide et \
                     à qui va l’argent gagné. Rien ne presse : on peut essayer son activité avant \
                     de choisir."
                </p>
            </section>
            <section>
                <table class="compare">
                    <thead>
                        <tr>
                            <th scope="col">"Statut"</th>
                            <th scope="col">"Pour quoi faire"</th>
                            <th scope="col">"Qui décide"</th>
                            <th scope="col">"L’argent gagné"</th>
                            <th scope="col">"À combien"</th>
                            <th scope="col">"Ce qu’il faut"</th>
                            <th scope="col">"À qui demander"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                <p>
                    "Vous hésitez ? Un conseiller aide à choisir, gratuitement le plus souvent : "
                    <a href="/dispositifs#juridique">"ceux qui connaissent la loi"</a>
                    ", "
                    <a href="/dispositifs#test_activite">"ceux qui font essayer une activité"</a>
                    "."
                </p>
            </section>
    }
}

fn row(compared: &Compared, entry: &Entry, catalogue: &Catalogue) -> impl IntoView + use<> {
    let required = entry
        .conditions
        .iter()
        .map(|condition| view! { <li>{words::condition(&words::FRENCH, entry, condition)}</li> })
        .collect_view();
    let required = match entry.conditions.is_empty() {
        true => "Demandez-leur.".into_any(),
        false => view! { <ul>{required}</ul> }.into_any(),
    };
    let asked = words::ask_at(entry, catalogue)
        .into_iter()
        .map(|asked| {
            let href = format!("/dispositifs/{}", asked.id);
            view! { <a href=href>{asked.name.clone()}</a> " " }
        })
        .collect_view();
    let href = format!("/dispositifs/{}", entry.id);
    let source = cite(&entry.source, catalogue);
    view! {
        <tr>
            <th scope="row">
                <a href=href>{entry.name.clone()}</a>
                <br/>
                <small class="doux">{source}</small>
            </th>
            {cell("Pour quoi faire", compared.suits.into_any())}
            {cell("Qui décide", compared.decides.into_any())}
            {cell("L’argent gagné", compared.earned.into_any())}
            {cell("À combien", compared.people.into_any())}
            {cell("Ce qu’il faut", required)}
            {cell("À qui demander", asked.into_any())}
        </tr>
    }
}

/// On a narrow screen, where the head of the table is not seen, each cell says what it is.
fn cell(label: &'static str, content: AnyView) -> impl IntoView + use<> {
    view! { <td><span class="libelle" aria-hidden="true">{label}</span>{content}</td> }
}
