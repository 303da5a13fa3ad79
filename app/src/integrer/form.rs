//! The form of what to embed. It is sent as it is read: by an address that can be kept.

use super::choice::{EmbedChoice, EmbedWay, PreviewHost, THEMES};
use leptos::prelude::*;
use shared::embed::ELEMENTS;

pub(super) fn form(choice: &EmbedChoice) -> AnyView {
    let elements = ELEMENTS.iter().map(|element| {
        let chosen = choice.elements.iter().any(|of| of.tag == element.tag);
        let said = format!("{} : {}", element.title.fr, lower(element.said.fr));
        tick("checkbox", "element", element.short(), chosen, said)
    });
    let ways = EmbedWay::ALL.into_iter().map(|(way, code, said)| {
        tick("radio", "maniere", code, way == choice.way, said.to_owned())
    });
    let hosts = PreviewHost::ALL
        .into_iter()
        .map(|(host, code, said)| option(code, said, host == choice.host));
    let themes = THEMES
        .into_iter()
        .map(|(code, said)| option(code, said, code == choice.theme));
    let faults = choice.faults.clone().into_iter();
    let faults = faults.map(|fault| view! { <p class="avis" role="alert">{fault}</p> });
    view! {
        <form class="montage" action="/integrer#code" method="get">
            {faults.collect_view()}
            <fieldset>
                <legend>"Que voulez-vous offrir ?"</legend>
                {elements.collect_view()}
            </fieldset>
            <fieldset>
                <legend>"De quelle manière ?"</legend>
                {ways.collect_view()}
            </fieldset>
            <details open=!is_default(choice)>
                <summary>"Réglages : territoire, structure, couleurs, version"</summary>
                <div class="reglages">
                    {field("territoire", "Territoire", "commune:93066, epci:200057867, departement:93", &choice.territoire)}
                    {field("structure", "Structure à qui écrire", "son identifiant", &choice.structure)}
                    {field("dispositif", "Dispositif", "son identifiant, par exemple pacte-creation", &choice.dispositif)}
                    <p>
                        <label for="theme">"Thème"</label>
                        <select id="theme" name="theme">{themes.collect_view()}</select>
                    </p>
                    <p>
                        <label for="accent">"Couleur des boutons et des liens"</label>
                        <input
                            id="accent"
                            type="color"
                            name="accent"
                            value=choice.accent.to_string()
                        />
                    </p>
                    <p>
                        <label for="version">"Version"</label>
                        <select id="version" name="version">
                            {option("suivre", "La plus récente, mise à jour sans rien faire", !choice.pinned)}
                            {option("fixe", "Celle d’aujourd’hui, qui ne change plus", choice.pinned)}
                        </select>
                    </p>
                    <p>
                        <label for="hote">"Aperçu dans"</label>
                        <select id="hote" name="hote">{hosts.collect_view()}</select>
                    </p>
                    <p>
                        <label for="largeur">"Largeur de l’aperçu"</label>
                        <select id="largeur" name="largeur">
                            {option("360", "un téléphone", !choice.wide)}
                            {option("1280", "un ordinateur", choice.wide)}
                        </select>
                    </p>
                </div>
            </details>
            <button type="submit">"Voir le code"</button>
        </form>
    }
    .into_any()
}

/// Whether no setting was changed.
fn is_default(choice: &EmbedChoice) -> bool {
    let texts = [&choice.territoire, &choice.structure, &choice.dispositif];
    texts.iter().all(|text| text.is_empty())
        && choice.theme == "auto"
        && choice.own_accent().is_none()
        && !choice.pinned
        && !choice.wide
        && choice.host == PreviewHost::Plain
        && choice.faults.is_empty()
}

fn lower(said: &str) -> String {
    let mut letters = said.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

fn tick(
    kind: &'static str,
    name: &'static str,
    value: &'static str,
    chosen: bool,
    said: String,
) -> AnyView {
    view! {
        <label class="case">
            <input type=kind name=name value=value checked=chosen />
            <span>{said}</span>
        </label>
    }
    .into_any()
}

fn option(code: &'static str, said: &'static str, chosen: bool) -> AnyView {
    view! { <option value=code selected=chosen>{said}</option> }.into_any()
}

fn field(name: &'static str, label: &'static str, example: &'static str, value: &str) -> AnyView {
    let help = format!("{name}-aide");
    view! {
        <p>
            <label for=name>{label}</label>
            <input
                id=name
                name=name
                value=value.to_owned()
                autocomplete="off"
                aria-describedby=help.clone()
            />
            <span class="doux" id=help>{example}</span>
        </p>
    }
    .into_any()
}
