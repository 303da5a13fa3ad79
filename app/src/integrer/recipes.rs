//! The same by the tools that webmasters have.

use super::{choice::EmbedChoice, snippet::EmbedSite};
use leptos::prelude::*;

/// A tool, what to do in it, and what to paste there.
struct Recipe {
    id: &'static str,
    tool: &'static str,
    steps: &'static [&'static str],
    code: Vec<String>,
}

pub(super) fn recipes(choice: &EmbedChoice, site: &EmbedSite) -> AnyView {
    let recipes = all(choice, site).into_iter().map(|recipe| {
        let steps = recipe.steps.iter().map(|step| view! { <li>{*step}</li> });
        let code = recipe.code.into_iter().map(|code| {
            view! { <pre tabindex="0"><code>{code}</code></pre> }
        });
        view! {
            <details id=recipe.id>
                <summary>{recipe.tool}</summary>
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
    let attributes: String = values
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
            code: vec![site.elements(choice)],
        },
        Recipe {
            id: "react",
            tool: "React",
            steps: &[
                "Installez le paquet.",
                "Écrivez le composant dans votre page.",
            ],
            code: vec![
                install.clone(),
                format!(
                    "import {{ {class} }} from \"guichet/react\";\n\n\
                     export const Page = () => (\n  <{class} site=\"{origin}\"{attributes}\n    \
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
            code: vec![
                install.clone(),
                format!(
                    "<script setup>\nimport {{ {class} }} from \"guichet/vue\";\n</script>\n\n\
                     <template>\n  <{class} site=\"{origin}\"{attributes}\n    \
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
            code: vec![
                install,
                format!("import {{ define }} from \"guichet/{short}\";\n\ndefine(\"{origin}\");"),
                format!("<{tag}{attributes}></{tag}>"),
            ],
        },
        Recipe {
            id: "wordpress",
            tool: "WordPress",
            steps: &[
                "Dans la page, ajoutez un bloc HTML personnalisé.",
                "Collez le code, puis publiez.",
                "Si le code disparaît, votre compte n’a pas le droit d’en écrire : demandez à un \
                 administrateur de le coller.",
            ],
            code: vec![site.elements(choice)],
        },
        Recipe {
            id: "spip",
            tool: "SPIP",
            steps: &[
                "Dans squelettes/inclure, créez guichet.html avec ce code.",
                "Appelez-le dans un squelette, ou dans un article par le modèle du même nom.",
            ],
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
            code: vec![site.elements(choice)],
        },
        Recipe {
            id: "typo3",
            tool: "TYPO3",
            steps: &[
                "Dans la page, ajoutez un élément de contenu, Spécial, HTML pur.",
                "Collez le code, puis enregistrez.",
            ],
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
            code: vec![site.elements(choice)],
        },
    ]
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
