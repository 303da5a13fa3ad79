//! For programs: the API, from its first call to what it promises.

use crate::frame::page;
use leptos::prelude::*;
use shared::wire::v1::{
    BATCH_MAX, POINTS_MAX,
    routes::{Method, ROUTES, Scope},
};

/// A call in a language. The tests of the project run each as it is written here.
struct WrittenCall {
    /// Its name in the page, by which the tests find it.
    id: &'static str,
    title: &'static str,
    /// `GUICHET` stands for where this site is served from.
    code: &'static str,
}

/// Something that one asks the API, in each language.
struct WrittenTask {
    title: &'static str,
    calls: [WrittenCall; 4],
}

const TASKS: [WrittenTask; 2] = [
    WrittenTask {
        title: "Vérifier un point",
        calls: [
            WrittenCall {
                id: "verifier-curl",
                title: "curl",
                code: "curl --fail-with-body 'GUICHET/v1/qpv?lat=47.0012&lon=-8.0011&precision_m=10'",
            },
            WrittenCall {
                id: "verifier-python",
                title: "Python 3",
                code: "import json\nfrom urllib.request import urlopen\n\n\
                    with urlopen(\"GUICHET/v1/qpv?lat=47.0012&lon=-8.0011&precision_m=10\") as reponse:\n\
                    \x20   resultat = json.load(reponse)\n\
                    print(resultat[\"statut\"], resultat[\"avertissement\"])",
            },
            WrittenCall {
                id: "verifier-javascript",
                title: "JavaScript",
                code: "const reponse = await fetch(\"GUICHET/v1/qpv?lat=47.0012&lon=-8.0011&precision_m=10\");\n\
                    const resultat = await reponse.json();\n\
                    if (!reponse.ok) throw new Error(`${resultat.code} : ${resultat.detail}`);\n\
                    console.log(resultat.statut, resultat.avertissement);",
            },
            WrittenCall {
                id: "verifier-php",
                title: "PHP 8",
                code: "<?php\n\
                    $reponse = file_get_contents(\"GUICHET/v1/qpv?lat=47.0012&lon=-8.0011&precision_m=10\");\n\
                    $resultat = json_decode($reponse, true, flags: JSON_THROW_ON_ERROR);\n\
                    echo $resultat[\"statut\"], \" \", $resultat[\"avertissement\"], PHP_EOL;",
            },
        ],
    },
    WrittenTask {
        title: "Trouver ce qui est possible",
        calls: [
            WrittenCall {
                id: "aides-curl",
                title: "curl",
                code: "curl --fail-with-body --json '{\"situation\": {\"personne\": {\"age\": 24}}}' \\\n\
                    \x20 'GUICHET/v1/eligibilite'",
            },
            WrittenCall {
                id: "aides-python",
                title: "Python 3",
                code: "import json\nfrom urllib.request import Request, urlopen\n\n\
                    corps = json.dumps({\"situation\": {\"personne\": {\"age\": 24}}}).encode()\n\
                    entetes = {\"Content-Type\": \"application/json\"}\n\
                    with urlopen(Request(\"GUICHET/v1/eligibilite\", corps, entetes)) as reponse:\n\
                    \x20   resultats = json.load(reponse)[\"resultats\"]\n\
                    for resultat in resultats:\n\
                    \x20   print(resultat[\"dispositif\"], resultat[\"verdict\"])",
            },
            WrittenCall {
                id: "aides-javascript",
                title: "JavaScript",
                code: "const reponse = await fetch(\"GUICHET/v1/eligibilite\", {\n\
                    \x20 method: \"POST\",\n\
                    \x20 headers: { \"Content-Type\": \"application/json\" },\n\
                    \x20 body: JSON.stringify({ situation: { personne: { age: 24 } } }),\n\
                    });\n\
                    const resultat = await reponse.json();\n\
                    if (!reponse.ok) throw new Error(`${resultat.code} : ${resultat.detail}`);\n\
                    for (const { dispositif, verdict } of resultat.resultats) console.log(dispositif, verdict);",
            },
            WrittenCall {
                id: "aides-php",
                title: "PHP 8",
                code: "<?php\n\
                    $corps = json_encode([\"situation\" => [\"personne\" => [\"age\" => 24]]]);\n\
                    $options = [\"http\" => [\n\
                    \x20   \"method\" => \"POST\",\n\
                    \x20   \"header\" => \"Content-Type: application/json\",\n\
                    \x20   \"content\" => $corps,\n\
                    ]];\n\
                    $reponse = file_get_contents(\"GUICHET/v1/eligibilite\", false, stream_context_create($options));\n\
                    $resultat = json_decode($reponse, true, flags: JSON_THROW_ON_ERROR);\n\
                    foreach ($resultat[\"resultats\"] as $un) {\n\
                    \x20   echo $un[\"dispositif\"], \" \", $un[\"verdict\"], PHP_EOL;\n\
                    }",
            },
        ],
    },
];

/// `origin` is where this site is served from.
pub fn api_page(origin: &str) -> String {
    page(
        "/api",
        "Guichet : l’API, pour les programmes",
        "La vérification d’un point ou de dix mille, sans clé ; les aides ; les demandes.",
        false,
        || content(origin).into_any(),
    )
}

fn content(origin: &str) -> impl IntoView + use<> {
    let tasks: Vec<_> = TASKS
        .iter()
        .map(|task| {
            let calls = task.calls.iter().map(|call| {
                let code = call.code.replace("GUICHET", origin);
                view! {
                    <h4>{call.title}</h4>
                    <pre tabindex="0" id=call.id><code>{code}</code></pre>
                }
            });
            view! {
                <h3>{task.title}</h3>
                {calls.collect_view()}
            }
        })
        .collect();
    let routes = ROUTES
        .iter()
        .filter(|route| route.scope != Scope::Administration);
    let rows: Vec<_> = routes
        .map(|route| {
            let method = match route.method {
                Method::Get => "GET",
                Method::Post => "POST",
                Method::Patch => "PATCH",
                Method::Delete => "DELETE",
            };
            let who = match route.scope {
                Scope::Key => "avec une clé, ou le secret d’une demande",
                Scope::AnyoneOrKey => "sans clé, ou avec une clé",
                _ => "sans clé",
            };
            view! {
                <tr>
                    <th scope="row"><code>{route.path}</code></th>
                    <td>{method}</td>
                    <td>{who}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <section class="promesse">
            <h1>"L’API, pour les programmes"</h1>
            <p class="chapeau">
                "La même vérification, pour un point ou dix mille, sans clé. Envoyez des \
                 coordonnées, jamais d’adresse postale."
            </p>
            <p>
                <a href="/v1/openapi.json">"Description complète (OpenAPI)"</a>
                " · "
                <a href="/v1/referentiels">"Sources chargées"</a>
                " · "
                <a href="/problemes">"Codes d’erreur"</a>
            </p>
        </section>
        <section>
            <h2>"Un premier appel"</h2>
            {tasks}
        </section>
        <section>
            <h2>"Tous les chemins"</h2>
            <div class="defile" tabindex="0" role="region" aria-label="Les chemins de l’API">
                <table class="large">
                    <thead>
                        <tr>
                            <th scope="col">"Chemin"</th>
                            <th scope="col">"Méthode"</th>
                            <th scope="col">"Pour qui"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
        <section>
            <h2>"Quand un appel est refusé"</h2>
            <p>
                "La réponse est un objet "
                <code>"application/problem+json"</code>
                ". Un programme lit son "
                <code>"code"</code>
                ", qui ne change pas. Une personne lit son "
                <code>"detail"</code>
                " : il dit comment y remédier, en français ou en anglais."
            </p>
            <ul>
                <li>"4xx : corrigez l’appel, puis refaites-le."</li>
                <li>
                    "Chaque code, et comment y remédier : "
                    <a href="/problemes">"les codes d’erreur"</a>
                    "."
                </li>
                <li>"429 : attendez les secondes que dit Retry-After."</li>
                <li>"5xx ou pas de réponse : refaites le même appel, avec la même clé d’idempotence."</li>
            </ul>
        </section>
        <section>
            <h2>"Une clé, un bac à sable, des webhooks"</h2>
            <p>
                "Déposer une demande pour quelqu’un, ou lire celles d’une structure, demande une clé. \
                 L’exploitant de ce site la donne : "
                <a href="/mentions">"où lui écrire"</a>
                "."
            </p>
            <ul>
                <li>"Une clé de bac à sable reçoit les mêmes réponses, et personne n’est prévenu."</li>
                <li>"Un webhook est signé (Standard Webhooks), envoyé au moins une fois, et se rejoue."</li>
                <li>
                    "Ce qui est compté de vos sites, et où vos éléments tournent : "
                    <code>"GET /v1/partenaire"</code>
                    "."
                </li>
            </ul>
        </section>
        <section>
            <h2>"Limites"</h2>
            <ul>
                <li>{format!("Un lot : {} points. Un lot de demandes : {BATCH_MAX}.", grouped(POINTS_MAX))}</li>
                <li>"Une clé : un nombre d’appels par minute, que disent RateLimit et RateLimit-Policy."</li>
                <li>"Les lectures sont ouvertes à toute origine (CORS) et gardées en cache quelques minutes."</li>
            </ul>
        </section>
        <section>
            <h2>"Ce qui peut changer, et ce qui ne change pas"</h2>
            <ul>
                <li>"Sous /v1, un champ, un code d’erreur ou une valeur peut s’ajouter : ignorez ce que vous ne connaissez pas."</li>
                <li>"Sous /v1, rien n’est enlevé, renommé ni changé de sens."</li>
                <li>"Un changement qui casse aurait un nouveau numéro. L’ancien vivrait douze mois, et le dirait (Deprecation, Sunset)."</li>
                <li>"/v/{version}/guichet.js ne change jamais : épinglez-le avec integrity."</li>
            </ul>
        </section>
    }
}

/// `10 000`, as French groups digits.
fn grouped(number: usize) -> String {
    match number / 1_000 {
        0 => number.to_string(),
        thousands => format!("{thousands}\u{202f}{:03}", number % 1_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_open_route_and_every_call_are_shown() {
        let page = api_page("https://guichet.test");
        for route in ROUTES.iter().filter(|route| route.scope == Scope::Anyone) {
            assert!(
                page.contains(&format!("<code>{}</code>", route.path)),
                "{}",
                route.path
            );
        }
        for call in TASKS.iter().flat_map(|task| &task.calls) {
            assert!(page.contains(&format!("id=\"{}\"", call.id)), "{}", call.id);
        }
        assert!(
            !page.contains("GUICHET"),
            "where this site is stands in each"
        );
    }
}
