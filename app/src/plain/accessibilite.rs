//! What is known of who can use the site.

use super::{OperatorNotice, stated};
use crate::frame::page;
use leptos::prelude::*;

pub fn accessibilite_page(notice: &OperatorNotice) -> String {
    let contact = stated(
        &notice.contact,
        "L’exploitant de ce site n’a pas encore indiqué où écrire.",
    );
    page(
        "/accessibilite",
        "Guichet : accessibilité",
        "Ce qui est vérifié, ce qui ne l’est pas encore, et où signaler un obstacle.",
        false,
        || {
            view! {
                <section class="promesse">
                    <h1>"Accessibilité : non conforme"</h1>
                    <p class="chapeau">
                        "Aucun audit complet n’a encore été fait. Sans audit, un site se déclare non \
                         conforme."
                    </p>
                </section>
                <section>
                    <h2>"Ce qui est vérifié à chaque changement"</h2>
                    <ul>
                        <li>"Chaque écran sert au clavier seul, et le repère du clavier se voit."</li>
                        <li>"Les contrastes, en clair et en sombre : 4,5 pour les textes."</li>
                        <li>"Les noms, les rôles et les états que lit une aide technique."</li>
                        <li>"Rien ne déborde à 320 points de large, ni à 400 % de zoom."</li>
                        <li>"Chaque page de ce site se lit sans script."</li>
                    </ul>
                </section>
                <section>
                    <h2>"Ce qui ne l’est pas encore"</h2>
                    <ul>
                        <li>"Les 106 critères du référentiel de l’État, un par un."</li>
                        <li>"Des essais par des personnes qui se servent d’une aide technique."</li>
                    </ul>
                </section>
                <section>
                    <h2>"Signaler un obstacle"</h2>
                    <p>"Où écrire : " {contact}</p>
                    <p>
                        "Sans réponse, vous pouvez écrire au Défenseur des droits, gratuitement et \
                         sans timbre : "
                        <a href="https://www.defenseurdesdroits.fr" rel="noreferrer">
                            "defenseurdesdroits.fr"
                        </a>
                        "."
                    </p>
                </section>
            }
        },
    )
}
