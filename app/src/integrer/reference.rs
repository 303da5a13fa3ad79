//! What each element takes, tells and shows, from the one table.

use leptos::prelude::*;
use shared::embed::{AttributeKind, AttributeSpec, ELEMENTS, ElementSpec, PROPERTIES};

/// The reference of every element, each behind a line.
pub(super) fn reference() -> AnyView {
    let elements = ELEMENTS.iter().map(element).collect_view();
    let properties = PROPERTIES.iter().map(|property| {
        let said = property.said.fr.to_owned();
        row(
            property.name,
            format!("{said} Par défaut : {}.", property.default),
        )
    });
    view! {
        <section id="reference">
            <h2>"Attributs, événements, style"</h2>
            <p>
                "Les événements remontent jusqu’à votre page. L’adresse et la position n’y sont \
                 jamais."
            </p>
            {elements}
            <details>
                <summary>"Couleurs, police, arrondi"</summary>
                <p>
                    "Ce sont des propriétés CSS, à poser sur un élément ou plus haut. Pour aller \
                     plus loin, "
                    <code>"::part()"</code>
                    " atteint les parties de chaque élément."
                </p>
                {table("Propriété", properties.collect())}
            </details>
        </section>
    }
    .into_any()
}

fn element(element: &'static ElementSpec) -> AnyView {
    let attributes = element.attributes.iter();
    let attributes = attributes.map(|spec| row(spec.name.as_str(), effect(spec)));
    let events = element.events.iter().map(|event| {
        let detail = event.detail.iter().map(|field| field.name);
        let detail = detail.collect::<Vec<_>>().join(", ");
        let said = match detail.is_empty() {
            true => event.said.fr.to_owned(),
            false => format!("{} Dans detail : {detail}.", event.said.fr),
        };
        row(event.name.as_str(), said)
    });
    let parts = element.parts.iter();
    let parts = parts.map(|part| row(part.name.as_str(), part.said.fr.to_owned()));
    let tag = format!("<{}>", element.tag);
    view! {
        <details id=element.tag>
            <summary><code>{tag}</code>" : "{element.title.fr}</summary>
            <p>{element.said.fr}" Depuis la version "{element.since}"."</p>
            {table("Attribut", attributes.collect())}
            {table("Événement", events.collect())}
            {table("Partie", parts.collect())}
        </details>
    }
    .into_any()
}

/// What an attribute does, what it may be, and what holds without it.
fn effect(spec: &AttributeSpec) -> String {
    let mut said = spec.said.fr.to_owned();
    if let AttributeKind::OneOf(values) | AttributeKind::Several(values) = spec.kind {
        let end = match spec.kind {
            AttributeKind::Several(_) => ", séparées par des espaces",
            _ => "",
        };
        said += &format!(" Valeurs : {}{end}.", values.join(", "));
    }
    if !spec.default.fr.is_empty() {
        said += &format!(" Par défaut : {}.", spec.default.fr);
    }
    said
}

fn row(name: &'static str, said: String) -> AnyView {
    view! {
        <tr>
            <th scope="row"><code>{name}</code></th>
            <td>{said}</td>
        </tr>
    }
    .into_any()
}

fn table(name: &'static str, rows: Vec<AnyView>) -> AnyView {
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{name}</th>
                    <th scope="col">"Effet"</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
