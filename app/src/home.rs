//! The home page: three doors, and a search by name.

use crate::{
    frame::{Head, framed},
    search::search_form,
    sources::SiteData,
};
use leptos::prelude::*;

/// What leads to a door: its title, what is behind it, its button, and the path of its page.
struct HomeDoor {
    path: &'static str,
    title: &'static str,
    text: &'static str,
    gesture: &'static str,
    /// Lines of its picture, in a square of 24.
    picture: &'static str,
}

const DOORS: [HomeDoor; 3] = [
    HomeDoor {
        path: "/quartier",
        title: "Mon adresse est-elle dans un quartier prioritaire ?",
        text: "Certaines aides en dépendent. Une adresse, une réponse : oui, non ou à confirmer.",
        gesture: "Vérifier mon adresse",
        picture: "M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 \
                  2.5 2.5 0 0 0 0 5z",
    },
    HomeDoor {
        path: "/aides",
        title: "Qu’est-ce que je peux demander ?",
        text: "Quelques questions, sans votre nom. Vous voyez ce que chaque aide donne, et à qui \
               la demander.",
        gesture: "Voir mes aides",
        picture: "M5 4h14v16H5zM8.5 9l1.2 1.2L12 8M8.5 15l1.2 1.2L12 14M14.5 9.5H17M14.5 15.5H17",
    },
    HomeDoor {
        path: "/aide",
        title: "Qui peut m’aider, et comment lui écrire ?",
        text: "Des personnes près de chez vous, avec leurs horaires et leur téléphone. Vous \
               pouvez leur écrire d’ici.",
        gesture: "Trouver quelqu’un",
        picture: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 \
                  6M15 5h6.5v6H19l-2 2v-2h-2z",
    },
];

pub fn home_page(data: &SiteData) -> String {
    let head = Head {
        title: "Guichet : de l’aide dans votre quartier, et à qui la demander",
        description: "Votre adresse est-elle dans un quartier prioritaire ? Que pouvez-vous \
                      demander ? Qui peut vous aider ? Gratuit, sans compte.",
        ..Head::PLAIN
    };
    framed("/", data.notice(), &head, content)
}

fn content() -> impl IntoView {
    let doors = DOORS.iter().map(door).collect_view();
    view! {
        <section class="promesse">
            <h1>"De l’aide dans votre quartier, et à qui la demander"</h1>
            <p class="chapeau">
                "Un projet, un emploi, une démarche ? Commencez par la question qui est la vôtre."
            </p>
        </section>
        <ul class="portes">{doors}</ul>
        <p class="aussi">
            <a href="/parcours">"Tout faire à la suite, sur une page"</a>
            <a href="/suivi">"J’ai déjà écrit : suivre ma demande"</a>
        </p>
        <section aria-labelledby="chercher">
            <h2 id="chercher">"Vous connaissez déjà son nom ?"</h2>
            {search_form("")}
        </section>
        <section class="colonnes" aria-label="Ce qu’il faut savoir">
            <div>
                <h2>"Comment ça marche"</h2>
                <ol>
                    <li>"Vous répondez à ce que vous voulez. « Je ne sais pas » est une réponse."</li>
                    <li>"Vous voyez une réponse claire, pourquoi, et ce qu’il faut faire."</li>
                    <li>"Vous appelez, vous passez ou vous écrivez. Une personne vous répond."</li>
                </ol>
            </div>
            <div>
                <h2>"Ce que ça coûte"</h2>
                <p>
                    "Rien. Ni argent, ni compte, ni publicité. Les personnes que l’on vous propose \
                     ne paient pas pour y être."
                </p>
            </div>
            <div>
                <h2>"Qui reçoit quoi"</h2>
                <ul>
                    <li>
                        "Votre adresse va au service d’adresses de l’État, qui la trouve sur la \
                         carte. Nous ne la gardons pas."
                    </li>
                    <li>"Vos réponses restent dans la page. Seul un passage de plus est compté, dans la commune."</li>
                    <li>
                        "Votre demande va à la structure que vous choisissez, et à elle seule. \
                         Vous pouvez l’effacer."
                    </li>
                </ul>
            </div>
        </section>
    }
}

fn door(door: &'static HomeDoor) -> impl IntoView {
    view! {
        <li class="porte">
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=door.picture/></svg>
            <h2>{door.title}</h2>
            <p>{door.text}</p>
            <p class="geste"><a class="bouton" href=door.path>{door.gesture}</a></p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::menu::site_page;

    #[test]
    fn every_door_opens_on_a_page() {
        let html = home_page(&SiteData::Unavailable);
        for door in &DOORS {
            assert!(site_page(door.path).is_some());
            assert!(html.contains(&format!(
                "href=\"{}\" class=\"bouton\">{}",
                door.path, door.gesture
            )));
        }
        assert!(html.contains("momentanément indisponibles"));
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(!html.contains("<script"));
    }
}
