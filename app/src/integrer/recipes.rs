//! The same by the tools that webmasters have.

use super::{
    choice::EmbedChoice,
    snippet::{EmbedSite, attributes},
};
use leptos::prelude::*;

/// A tool, what to do in it, and what to paste there.
struct Recipe {
    id: &'static str,
    tool: &'static str,
    steps: &'static [&'static str],
    /// What to take first, and what the link to it says.
    file: Option<(String, &'static str)>,
    code: Vec<String>,
}

pub(super) fn recipes(choice: &EmbedChoice, site: &EmbedSite) -> AnyView {
    let recipes = all(choice, site).into_iter().map(|recipe| {
        let steps = recipe.steps.iter().map(|step| view! { <li>{*step}</li> });
        let file = recipe.file.map(|(address, said)| {
            view! { <p><a href=address>{said}</a></p> }
        });
        let code = recipe.code.into_iter().map(|code| {
            view! { <pre tabindex="0"><code>{code}</code></pre> }
        });
        view! {
            <details id=recipe.id>
                <summary>{recipe.tool}</summary>
                {file}
                <ol>{steps.collect_view()}</ol>
                {code.collect_view()}
            </details>
        }
    });
    view! {
        <section id="recettes">
            <h2>"Avec votre outil"</h2>
            {recipes.collect_view()}
        </section>
    }
    .into_any()
}

fn all(choice: &EmbedChoice, site: &EmbedSite) -> Vec<Recipe> {
    let origin = &site.origin;
    let element = choice.elements.first().copied();
    let (tag, class, short) = element.map_or(("guichet-qpv", "GuichetQpv", "qpv"), |e| {
        (e.tag, e.class, e.short())
    });
    let values = element.map_or(Vec::new(), |element| choice.attributes_of(element));
    let written: String = values
        .iter()
        .map(|(name, value)| format!(" {}=\"{value}\"", name.as_str()))
        .collect();
    let install = format!("npm install {origin}/npm/guichet-{}.tgz", site.version);
    vec![
        Recipe {
            id: "html",
            tool: "Une page HTML",
            steps: &[
                "Collez le code là où le module doit apparaître.",
                "Publiez.",
            ],
            file: None,
            code: vec![site.elements(choice)],
        },
        Recipe {
            id: "react",
            tool: "React",
            steps: &[
                "Installez le paquet.",
                "Écrivez le composant dans votre page.",
            ],
            file: None,
            code: vec![
                install.clone(),
                format!(
                    "import {{ {class} }} from \"guichet/react\";\n\n\
                     export const Page = () => (\n  <{class} site=\"{origin}\"{written}\n    \
                     onVerdict={{({{ detail }}) => console.log(detail.statut)}} />\n);"
                ),
            ],
        },
        Recipe {
            id: "vue",
            tool: "Vue",
            steps: &[
                "Installez le paquet.",
                "Écrivez le composant dans votre page.",
            ],
            file: None,
            code: vec![
                install.clone(),
                format!(
                    "<script setup>\nimport {{ {class} }} from \"guichet/vue\";\n</script>\n\n\
                     <template>\n  <{class} site=\"{origin}\"{written}\n    \
                     @verdict=\"({{ detail }}) => console.log(detail.statut)\" />\n</template>"
                ),
            ],
        },
        Recipe {
            id: "npm",
            tool: "Un autre outil de npm",
            steps: &[
                "Installez le paquet.",
                "Définissez l’élément une fois, puis écrivez-le.",
            ],
            file: None,
            code: vec![
                install,
                format!("import {{ define }} from \"guichet/{short}\";\n\ndefine(\"{origin}\");"),
                format!("<{tag}{written}></{tag}>"),
            ],
        },
        Recipe {
            id: "wordpress",
            tool: "WordPress, avec l’extension",
            steps: &[
                "Dans Extensions, Ajouter, téléversez le fichier, puis activez-le.",
                "Dans Réglages, Général, écrivez l’adresse de votre Guichet, la première ci-dessous.",
                "Dans votre page, ajoutez un bloc « Guichet », ou collez le code court.",
            ],
            file: Some((
                format!("{origin}/wordpress/guichet-{}.zip", site.version),
                "L’extension pour WordPress 6.5 et plus (zip)",
            )),
            code: vec![origin.clone(), shortcodes(choice)],
        },
        Recipe {
            id: "wordpress-html",
            tool: "WordPress, sans extension",
            steps: &[
                "Dans la page, ajoutez un bloc HTML personnalisé.",
                "Collez le code, puis publiez.",
                "Si le code disparaît, votre compte n’a pas le droit d’en écrire : demandez à un \
                 administrateur de le coller.",
            ],
            file: None,
            code: vec![site.elements(choice)],
        },
        Recipe {
            id: "spip",
            tool: "SPIP",
            steps: &[
                "Dans squelettes/inclure, créez guichet.html avec ce code.",
                "Appelez-le dans un squelette, ou dans un article par le modèle du même nom.",
            ],
            file: None,
            code: vec![
                site.elements(choice),
                "[(#INCLURE{fond=inclure/guichet})]".into(),
            ],
        },
        Recipe {
            id: "drupal",
            tool: "Drupal",
            steps: &[
                "Dans Structure, Types de blocs, ajoutez un bloc de contenu.",
                "Prenez un format de texte qui garde tout le HTML, réservé aux administrateurs.",
                "Collez le code, puis placez le bloc dans une région.",
            ],
            file: None,
            code: vec![site.elements(choice)],
        },
        Recipe {
            id: "typo3",
            tool: "TYPO3",
            steps: &[
                "Dans la page, ajoutez un élément de contenu, Spécial, HTML pur.",
                "Collez le code, puis enregistrez.",
            ],
            file: None,
            code: vec![site.elements(choice)],
        },
        Recipe {
            id: "joomla",
            tool: "Joomla",
            steps: &[
                "Dans Contenu, Modules du site, choisissez Nouveau, puis Personnalisé.",
                "Dans l’éditeur, passez au code source, collez, et enregistrez.",
                "Si le code disparaît : Système, Filtres de texte, Aucun filtrage pour votre groupe.",
            ],
            file: None,
            code: vec![site.elements(choice)],
        },
    ]
}

/// A line for each element, as the plugin for WordPress reads it.
fn shortcodes(choice: &EmbedChoice) -> String {
    let lines = choice.elements.iter().map(|element| {
        let attributes = attributes(choice, element);
        format!("[guichet element=\"{}\"{attributes}]", element.short())
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::integrer::snippet::tests::site;

    #[test]
    fn each_tool_has_its_steps_and_something_to_paste() {
        let fields = [("territoire".into(), "commune:93066".into())];
        let choice = EmbedChoice::read(fields.into_iter());
        for recipe in all(&choice, &site()) {
            assert!(
                !recipe.steps.is_empty() && !recipe.code.is_empty(),
                "{}",
                recipe.id
            );
            let code = recipe.code.join("\n");
            assert!(code.contains("commune:93066"), "{}: {code}", recipe.id);
        }
    }
}
