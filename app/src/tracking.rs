//! The page where a person follows their application, without an account.

use crate::frame::page;
use leptos::prelude::*;

/// Inline in the page, which saves a request; the content security policy allows it by its
/// hash.
pub const TRACKING_SCRIPT: &str = include_str!("tracking.js");

/// The label of each step of a history, for the script.
const STEP_LABELS: &str = r#"{
"recue": "Demande enregistrée",
"transmise": "Remise à la structure",
"prise_en_charge": "Prise en charge par la structure",
"acceptee": "Acceptée",
"reorientee": "Orientée vers une autre structure",
"refusee": "Refusée",
"sans_reponse": "Restée sans réponse",
"retiree": "Retirée par vous",
"relance": "Structure relancée",
"correction": "Coordonnées changées par vous",
"effacement": "Effacée"
}"#;

/// The same page for everyone: only the script, in the browser, asks for the application.
pub fn tracking() -> String {
    page(
        "Guichet : suivre ma demande",
        "Où en est votre demande, la corriger, la retirer, l’effacer.",
        false,
        || content().into_view(),
    )
}

fn content() -> impl IntoView {
    view! {
        <header>
            <p class="marque"><a href="/">"Guichet"</a></p>
        </header>
        <main>
            <h1>"Suivre ma demande"</h1>
            <noscript>
                <p class="avis">
                    "Cette page a besoin de JavaScript : votre lien contient un secret que nous \
                     n’avons pas le droit de lire sans vous."
                </p>
            </noscript>
            <p id="ouverture" role="status">"Un instant…"</p>
            <p id="faute" class="avis" role="alert" tabindex="-1" hidden=true></p>
            <p id="fait" class="avis" role="status" tabindex="-1" hidden=true></p>
            <p id="panne" hidden=true>"Réessayez dans un instant : rien n’a été changé."</p>
            {dossier()}
            {link()}
            {verification()}
        </main>
        <script id="etapes" type="application/json" inner_html=STEP_LABELS></script>
        <script type="module" inner_html=TRACKING_SCRIPT></script>
    }
}

fn dossier() -> impl IntoView {
    view! {
        <div id="dossier" hidden=true>
            <section aria-labelledby="constat">
                <h2 id="constat"></h2>
                <p id="ensuite" class="chapeau"></p>
                <dl>
                    <div><dt>"Référence"</dt><dd id="reference"></dd></div>
                    <div><dt>"Structure"</dt><dd id="structure"></dd></div>
                    <div>
                        <dt>"Conservée jusqu’au"</dt>
                        <dd><span id="conservation"></span>", si rien ne change."</dd>
                    </div>
                </dl>
            </section>
            {elsewhere()}
            <section>
                <h2>"Ce qui s’est passé"</h2>
                <ol id="historique"></ol>
            </section>
            <section>
                <h2>"Comment vous joindre"</h2>
                <form id="contact" data-fait="C’est changé. La structure le sait.">
                    <p>
                        <label for="telephone">"Téléphone"</label>
                        <input id="telephone" name="telephone" type="tel" autocomplete="tel"/>
                    </p>
                    <p>
                        <label for="courriel">"Adresse électronique"</label>
                        <input
                            id="courriel"
                            name="courriel"
                            type="text"
                            inputmode="email"
                            autocomplete="email"
                        />
                    </p>
                    <p class="doux">"Un seul des deux suffit."</p>
                    <button>"Changer"</button>
                </form>
            </section>
            <section>
                <h2>"Retirer ou effacer"</h2>
                <form id="retrait" data-fait="Votre demande est retirée. La structure le sait.">
                    <details>
                        <summary>"Retirer ma demande"</summary>
                        <p>"La structure ne vous contactera plus pour cette demande."</p>
                        <button>"Oui, retirer"</button>
                    </details>
                </form>
                <form
                    id="effacement"
                    data-fait="Tout est effacé. La structure est prévenue. Ce lien n’ouvre plus rien."
                >
                    <details>
                        <summary>"Effacer toutes mes données"</summary>
                        <p>
                            "Ce que vous avez écrit disparaît tout de suite, pour toujours. \
                             Personne ne pourra le retrouver, nous non plus."
                        </p>
                        <button>"Oui, tout effacer"</button>
                    </details>
                </form>
            </section>
        </div>
    }
}

/// Other structures, when the one that was asked did not take the application on.
fn elsewhere() -> impl IntoView {
    view! {
        <section id="ailleurs" aria-labelledby="a-qui" hidden=true>
            <h2 id="a-qui">"À qui vous adresser maintenant"</h2>
            <ol id="autres"></ol>
            <p class="doux">
                "Choisies d’après votre projet, et rien d’autre. Elles ne savent rien de vous tant \
                 que vous ne leur écrivez pas."
            </p>
            <template id="autre">
                <li class="fiche">
                    <h3 data-dit="nom"></h3>
                    <p class="doux" data-dit="titre"></p>
                    <p data-dit="accueil"></p>
                    <ul data-dit="raisons"></ul>
                    <p data-dit="ou"></p>
                    <ul class="gestes">
                        <li><a data-lien="telephone">"Appeler le "</a></li>
                        <li><a data-lien="courriel">"Écrire à "</a></li>
                        <li><a data-lien="site">"Voir son site"</a></li>
                        <li><a data-lien="candidature">"Lui envoyer une demande"</a></li>
                    </ul>
                </li>
            </template>
        </section>
        <p id="chercher" hidden=true>
            <a href="/">"Chercher une autre structure"</a>
        </p>
    }
}

fn link() -> impl IntoView {
    view! {
        <section>
            <h2>"J’ai gardé mon lien"</h2>
            <form
                id="lien"
                data-faute="Ce lien est incomplet : collez-le en entier, avec ce qui suit le signe #."
            >
                <p>
                    <label for="champ-lien">"Collez ici le lien reçu avec votre demande"</label>
                    <input id="champ-lien" name="lien" type="text" autocomplete="off" required=true/>
                </p>
                <button>"Ouvrir"</button>
            </form>
        </section>
    }
}

fn verification() -> impl IntoView {
    view! {
        <section>
            <h2>"Vérifier un reçu"</h2>
            <form
                id="verification"
                data-oui="Ce reçu est vrai : la demande {reference} pour « {structure} » a été enregistrée le {date}."
                data-non="Ce reçu n’est pas de nous, ou il a été modifié."
            >
                <p>
                    <label for="champ-recu">"Collez ici le reçu"</label>
                    <textarea id="champ-recu" name="recu" rows="4" required=true></textarea>
                </p>
                <button>"Vérifier"</button>
                <p id="verdict" role="status" tabindex="-1" hidden=true></p>
            </form>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stays_in_its_element() {
        assert!(!TRACKING_SCRIPT.contains("</"));
        let page = tracking();
        assert!(page.contains(TRACKING_SCRIPT));
    }

    #[test]
    fn the_script_finds_what_it_looks_for() {
        let page = tracking();
        for call in ["find(\"", "show(\"", "tell(\"", "on(\""] {
            for after in TRACKING_SCRIPT.split(call).skip(1) {
                let id = after.split('"').next().unwrap_or_default();
                assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
            }
        }
    }
}
