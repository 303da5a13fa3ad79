//! For webmasters: how to add the widget to a site, and its settings.

use leptos::prelude::*;

const ATTRIBUTES: [(&str, &str); 4] = [
    (
        "territoire",
        "Met en premier les adresses de ce lieu : commune:93066 ou departement:93. Personne n’est \
         écarté.",
    ),
    (
        "theme",
        "clair, sombre ou auto (par défaut : comme l’appareil).",
    ),
    ("lang", "La langue du module ; le français pour l’instant."),
    (
        "api",
        "L’adresse d’un autre Guichet, si vous hébergez le vôtre.",
    ),
];

const EVENTS: [(&str, &str); 3] = [
    ("guichet:pret", "Le module est prêt."),
    (
        "guichet:verdict",
        "Une réponse s’affiche. Dans detail : statut (dans, a_confirmer, hors, indetermine), qpv, \
         distance_m, bandes, generation, commune, departement.",
    ),
    (
        "guichet:erreur",
        "Une étape échoue. Dans detail : code, par exemple geocodeur-injoignable.",
    ),
];

const PROPERTIES: [(&str, &str); 3] = [
    (
        "--guichet-font",
        "La police ; par défaut celle de votre page.",
    ),
    (
        "--guichet-accent",
        "La couleur des boutons et des liens. Les autres en sont déduites, pour rester lisibles.",
    ),
    ("--guichet-radius", "L’arrondi des angles."),
];

/// `origin` is where this site is served from.
pub(crate) fn integration(origin: &str, geocoder: &str, snippet: String) -> impl IntoView + use<> {
    let policy = format!(
        "script-src {origin} 'wasm-unsafe-eval';\nconnect-src {origin} {};",
        host(geocoder)
    );
    let call = format!("curl '{origin}/v1/qpv?lat=47.0012&lon=-8.0011&precision_m=10'");
    view! {
        <section id="integrer">
            <h2>"Sur votre site"</h2>
            <p>"Collez ces deux lignes là où la vérification doit apparaître :"</p>
            <pre tabindex="0"><code>{snippet}</code></pre>
            <p>
                "Le module prend la largeur et la police de votre page. Ce que vous écrivez entre \
                 les deux balises s’affiche pendant le chargement, ou sans JavaScript. Il n’ouvre \
                 aucune fenêtre, ne dépose rien et ne lit rien d’autre dans votre page."
            </p>
            <details>
                <summary>"Attributs"</summary>
                {table("Attribut", "Effet", &ATTRIBUTES)}
            </details>
            <details>
                <summary>"Événements"</summary>
                <p>
                    "Ils remontent jusqu’à votre page. L’adresse et la position n’y sont jamais."
                </p>
                {table("Événement", "Quand", &EVENTS)}
            </details>
            <details>
                <summary>"Couleurs et police"</summary>
                <p>
                    "Ce sont des propriétés CSS, à poser sur le module ou plus haut. Pour aller \
                     plus loin, "
                    <code>"::part()"</code>
                    " atteint les parties cadre, titre, champ, verifier, localiser, reponse et \
                     carte."
                </p>
                {table("Propriété", "Effet", &PROPERTIES)}
            </details>
            <details>
                <summary>"Politique de sécurité du contenu"</summary>
                <p>"Si votre site en a une, ajoutez-y :"</p>
                <pre tabindex="0"><code>{policy}</code></pre>
                <p>
                    "Rien d’autre n’est nécessaire : ni style ni script en ligne, ni image, ni \
                     cadre."
                </p>
            </details>
        </section>
        <section id="api">
            <h2>"L’API, pour les programmes"</h2>
            <p>
                "La même vérification, pour un point ou dix mille, sans clé. Envoyez des \
                 coordonnées, jamais d’adresse postale :"
            </p>
            <pre tabindex="0"><code>{call}</code></pre>
            <p>
                <a href="/v1/openapi.json">"Description complète (OpenAPI)"</a>
                " · "
                <a href="/v1/referentiels">"Sources chargées"</a>
                " · "
                <a href="/problemes">"Codes d’erreur"</a>
            </p>
        </section>
    }
}

fn table(
    name: &'static str,
    effect: &'static str,
    rows: &'static [(&'static str, &'static str)],
) -> impl IntoView {
    let rows = rows
        .iter()
        .map(|(name, effect)| {
            view! {
                <tr>
                    <th scope="row"><code>{*name}</code></th>
                    <td>{*effect}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{name}</th>
                    <th scope="col">{effect}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// `https://host` of an address, as a content security policy names it.
pub fn host(address: &str) -> &str {
    let start = address.find("://").map_or(0, |at| at + 3);
    let end = address[start..]
        .find('/')
        .map_or(address.len(), |at| start + at);
    &address[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_host_of_an_address() {
        for (address, expect) in [
            ("https://data.geopf.fr/geocodage", "https://data.geopf.fr"),
            ("http://localhost:8787", "http://localhost:8787"),
            ("/geocodage", ""),
            ("", ""),
        ] {
            assert_eq!(host(address), expect);
        }
    }
}
