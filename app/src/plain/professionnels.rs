//! For those who accompany people: what they can do here.

use crate::frame::page;
use leptos::prelude::*;

pub fn professionals_page() -> String {
    page(
        "/professionnels",
        "Guichet : pour les professionnels",
        "Répondre aux demandes, tenir sa fiche à jour, orienter quelqu’un, relier son logiciel.",
        false,
        || {
            let door = |href: &'static str,
                        title: &'static str,
                        words: &'static str,
                        act: &'static str| {
                view! {
                    <li class="porte">
                        <h2>{title}</h2>
                        <p>{words}</p>
                        <p class="geste"><a class="bouton" href=href>{act}</a></p>
                    </li>
                }
            };
            view! {
                <section class="promesse">
                    <h1>"Vous accompagnez des personnes"</h1>
                    <p class="chapeau">
                        "Conseiller, médiateur, agent d’accueil : ce que vous pouvez faire ici, sans \
                         rien installer."
                    </p>
                </section>
                <ul class="portes">
                    {door("/espace/connexion", "Répondre aux demandes",
                        "Votre structure les lit, répond, fixe un rendez-vous ou transmet.",
                        "Ouvrir mon espace")}
                    {door("/parcours", "Faire le point avec quelqu’un",
                        "Son adresse, ses aides, qui peut l’aider : à la suite, sur une page.",
                        "Commencer")}
                    {door("/dispositifs", "Chercher une aide",
                        "Toutes les aides, par besoin, avec leurs conditions et leurs sources.",
                        "Voir les aides")}
                    {door("/territoires", "Voir mon territoire",
                        "Les quartiers, qui y fait quoi, et ce qui manque.",
                        "Choisir un territoire")}
                    {door("/integrer", "Mettre Guichet sur un site",
                        "Une ligne à coller dans la page de votre ville ou de votre structure.",
                        "Voir comment")}
                    {door("/api", "Relier un logiciel",
                        "Vérifier un lot de points, déposer et suivre des demandes.",
                        "Lire l’API")}
                </ul>
                <section>
                    <h2>"Votre structure n’est pas connue, ou sa fiche est fausse ?"</h2>
                    <p>
                        "Connectez-vous avec votre courriel professionnel. Vous pouvez demander à \
                         répondre pour elle, ou la proposer."
                    </p>
                    <p><a href="/espace/connexion">"Se connecter"</a></p>
                </section>
            }
        },
    )
}
