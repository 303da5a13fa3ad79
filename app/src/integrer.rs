//! For webmasters: how to have the widget, and what can be set.

use leptos::prelude::*;

const ATTRIBUTS: [(&str, &str); 4] = [
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

const EVENEMENTS: [(&str, &str); 3] = [
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

const PROPRIETES: [(&str, &str); 3] = [
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

/// The section, for a site served from `origine`.
pub(crate) fn integrer(origine: &str, geocodeur: &str, snippet: String) -> impl IntoView + use<> {
    let politique = format!(
        "script-src {origine} 'wasm-unsafe-eval';\nconnect-src {origine} {};",
        hote(geocodeur)
    );
    let appel = format!("curl '{origine}/v1/qpv?lat=47.0012&lon=-8.0011&precision_m=10'");
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
                {table("Attribut", "Effet", &ATTRIBUTS)}
            </details>
            <details>
                <summary>"Événements"</summary>
                <p>
                    "Ils remontent jusqu’à votre page. L’adresse et la position n’y sont jamais."
                </p>
                {table("Événement", "Quand", &EVENEMENTS)}
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
                {table("Propriété", "Effet", &PROPRIETES)}
            </details>
            <details>
                <summary>"Politique de sécurité du contenu"</summary>
                <p>"Si votre site en a une, ajoutez-y :"</p>
                <pre tabindex="0"><code>{politique}</code></pre>
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
            <pre tabindex="0"><code>{appel}</code></pre>
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
    nom: &'static str,
    effet: &'static str,
    lignes: &'static [(&'static str, &'static str)],
) -> impl IntoView {
    let lignes = lignes
        .iter()
        .map(|(nom, effet)| {
            view! {
                <tr>
                    <th scope="row"><code>{*nom}</code></th>
                    <td>{*effet}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{nom}</th>
                    <th scope="col">{effet}</th>
                </tr>
            </thead>
            <tbody>{lignes}</tbody>
        </table>
    }
}

/// `https://host` of an address: what a policy names.
pub fn hote(adresse: &str) -> &str {
    let start = adresse.find("://").map_or(0, |at| at + 3);
    let end = adresse[start..]
        .find('/')
        .map_or(adresse.len(), |at| start + at);
    &adresse[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_host_of_an_address() {
        for (adresse, expect) in [
            ("https://data.geopf.fr/geocodage", "https://data.geopf.fr"),
            ("http://localhost:8787", "http://localhost:8787"),
            ("/geocodage", ""),
            ("", ""),
        ] {
            assert_eq!(hote(adresse), expect);
        }
    }
}
