//! What a site that has the elements must say of them.

use super::{
    choice::{EmbedChoice, EmbedWay},
    snippet::EmbedSite,
};
use crate::frame::escaped;
use leptos::prelude::*;

pub(super) fn wording(choice: &EmbedChoice, site: &EmbedSite) -> AnyView {
    let policy = match choice.way {
        EmbedWay::Frame => format!("frame-src {};", site.origin),
        _ => site.policy(),
    };
    let needed = match choice.way {
        EmbedWay::Link | EmbedWay::Poster => "Un lien n’en demande aucune.",
        EmbedWay::Frame => "Si votre site en a une, ajoutez-y cette ligne :",
        EmbedWay::Elements => {
            "Si votre site en a une, ajoutez-y ces lignes. Il ne faut ni style ni script en ligne, \
             ni image. Une couleur choisie ici est écrite dans un attribut style : si votre \
             politique le refuse, posez-la dans votre feuille de style."
        }
    };
    let policy = matches!(choice.way, EmbedWay::Elements | EmbedWay::Frame)
        .then(|| view! { <pre tabindex="0"><code id="politique">{policy}</code></pre> });
    view! {
        <section id="ecrire">
            <h2>"Ce qu’il faut écrire chez vous"</h2>
            <details>
                <summary>"Politique de sécurité du contenu (CSP)"</summary>
                <p>{needed}</p>
                {policy}
            </details>
            <details>
                <summary>"Données personnelles"</summary>
                <p>"À adapter, puis à relire par votre délégué à la protection des données :"</p>
                <pre class="prose" tabindex="0"><code>{privacy(choice, site)}</code></pre>
            </details>
            <details>
                <summary>"Déclaration d’accessibilité"</summary>
                <p>"Le module est un contenu tiers. À reprendre dans votre déclaration :"</p>
                <pre class="prose" tabindex="0"><code>{accessibility(site)}</code></pre>
            </details>
        </section>
    }
    .into_any()
}

/// What the elements do with what is typed, in words that a policy can have.
fn privacy(choice: &EmbedChoice, site: &EmbedSite) -> String {
    let has = |name: &str| {
        choice
            .elements
            .iter()
            .any(|element| element.short() == name)
    };
    let geocoder = super::snippet::host(&site.geocoder);
    let geocoder = geocoder
        .split_once("://")
        .map_or(geocoder, |(_, name)| name);
    let mut said = vec![format!(
        "Cette page affiche un module de Guichet ({}). Il ne dépose aucun cookie ni traceur.",
        site.origin
    )];
    if has("qpv") || has("eligibilite") || has("orientation") {
        said.push(format!(
            "L’adresse que vous saisissez est envoyée par votre navigateur au service d’adresses \
             {geocoder}, et à personne d’autre. La réponse est calculée dans votre navigateur."
        ));
    }
    if has("eligibilite") || has("orientation") {
        said.push(
            "Vos réponses aux questions restent dans la page : elles ne sont envoyées nulle part."
                .into(),
        );
    }
    if has("candidature") {
        said.push(
            "Si vous envoyez une demande, Guichet la transmet, chiffrée, à la structure que vous \
             avez choisie. Elle est effacée après 90 jours sans réponse, 12 mois sinon. Vous \
             pouvez la lire, la corriger et l’effacer par votre lien de suivi."
                .into(),
        );
    }
    said.push(
        "Comme tout site, celui qui envoie le module reçoit l’adresse IP de votre appareil.".into(),
    );
    said.join("\n")
}

fn accessibility(site: &EmbedSite) -> String {
    format!(
        "Le module de Guichet ({}) est fourni par un tiers. Il est contrôlé par un programme \
         (axe-core) et au clavier à chaque changement, en clair et en sombre, de 320 à 1280 \
         pixels. Aucun audit RGAA complet n’en a été fait.\nSans JavaScript, un lien mène à une \
         page qui rend le même service.",
        escaped(&site.origin)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::integrer::snippet::tests::site;

    #[test]
    fn only_what_the_chosen_elements_do_is_told() {
        let check = |name: &'static str, told: &str, not_told: &str| {
            let fields = [("element".into(), name.into())];
            let said = privacy(&EmbedChoice::read(fields.into_iter()), &site());
            assert!(said.contains(told), "{said}");
            assert!(!said.contains(not_told), "{said}");
        };
        check("qpv", "geocodeur.test, et à personne", "90 jours");
        check("candidature", "90 jours", "service d’adresses");
        check("orientation", "restent dans la page", "90 jours");
    }
}
