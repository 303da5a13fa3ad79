//! One's card: what residents see of a structure, kept by its members.

use super::{
    fields::{TextField, post_form},
    frame::{SpaceFrame, space_page},
};
use leptos::prelude::*;

/// A language that may be ticked.
pub struct LanguageShown {
    pub code: &'static str,
    pub name: &'static str,
    pub spoken: bool,
}

/// A dated meeting.
pub struct MeetingShown {
    /// What names it in a form.
    pub key: String,
    pub words: String,
    /// Its next dates, in words.
    pub next: Vec<String>,
}

/// What is typed of a new one, as the form names it.
#[derive(Default)]
pub struct MeetingForm {
    pub fields: Vec<TextField>,
    pub kinds: Vec<(&'static str, &'static str)>,
    pub recurrences: Vec<(&'static str, &'static str)>,
}

#[derive(Default)]
pub struct CardPage {
    /// When the card was last known to be right, in words.
    pub verified: Option<String>,
    /// What the forms were written from: a card that changed meanwhile is not overwritten.
    pub version: String,
    /// Empty for a network, whose card is the catalogue's.
    pub fields: Vec<TextField>,
    pub languages: Vec<LanguageShown>,
    /// The calls, a line each.
    pub calls: String,
    pub calls_fault: Option<String>,
    pub pause: TextField,
    pub meetings: Vec<MeetingShown>,
    pub meeting: MeetingForm,
}

pub fn card_page(frame: SpaceFrame, page: CardPage) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let CardPage {
            verified,
            version,
            fields,
            languages,
            calls,
            calls_fault,
            pause,
            meetings,
            meeting,
        } = page;
        let act = |act: &'static str| {
            let version = version.clone();
            view! {
                <input type="hidden" name="geste" value=act/>
                <input type="hidden" name="vu" value=version/>
            }
        };
        let verified = match verified {
            Some(day) => format!("Vérifiée le {day}."),
            None => "Personne de la structure ne l’a encore vérifiée.".to_owned(),
        };
        let exact = post_form(
            "/espace/fiche",
            &tokens,
            view! { {act("exacte")} <button>"Tout est exact"</button> },
        );
        let is_network = fields.is_empty();
        let ticked: Vec<_> = languages
            .into_iter()
            .map(|LanguageShown { code, name, spoken }| {
                view! {
                    <label class="choix">
                        <input type="checkbox" name="langues" value=code checked=spoken/>
                        {name}
                    </label>
                }
            })
            .collect();
        let fields: Vec<_> = fields.into_iter().map(TextField::view).collect();
        let of_card = (!is_network).then(|| {
            let invalid = calls_fault.as_ref().map(|_| "true");
            view! {
                {fields}
                <p class="champ">
                    <label for="appels">"Appels à candidatures"</label>
                    <span id="appels-aide" class="aide">
                        "Une ligne par appel, comme 2026-09-01 au 2026-10-15. Vide : toute l’année."
                    </span>
                    {calls_fault.map(|fault| view! { <span class="faute">{fault}</span> })}
                    <textarea
                        id="appels"
                        name="appels"
                        rows="3"
                        aria-describedby="appels-aide"
                        aria-invalid=invalid
                    >
                        {calls}
                    </textarea>
                </p>
                <details>
                    <summary>"Langues parlées"</summary>
                    <fieldset><legend>"Cochez celles que l’on parle chez vous"</legend>{ticked}</fieldset>
                </details>
            }
        });
        let save = post_form(
            "/espace/fiche",
            &tokens,
            view! { {act("enregistrer")} {of_card} {pause.view()} <button>"Enregistrer"</button> },
        );
        let listed: Vec<_> = meetings
            .into_iter()
            .map(|MeetingShown { key, words, next }| {
                let next: Vec<_> = next
                    .into_iter()
                    .map(|date| view! { <li>{date}</li> })
                    .collect();
                let remove = post_form(
                    "/espace/fiche",
                    &tokens,
                    view! {
                        {act("oter")}
                        <input type="hidden" name="rendez_vous" value=key/>
                        <button class="second">"Retirer"</button>
                    },
                );
                view! { <li class="fiche"><p><strong>{words}</strong></p><ul>{next}</ul>{remove}</li> }
            })
            .collect();
        let MeetingForm {
            fields,
            kinds,
            recurrences,
        } = meeting;
        let fields: Vec<_> = fields.into_iter().map(TextField::view).collect();
        let add = post_form(
            "/espace/fiche",
            &tokens,
            view! {
                {act("ajouter")}
                {choice("type", "Ce que c’est", kinds)}
                {fields}
                {choice("revient", "Quand cela revient", recurrences)}
                <button>"Ajouter ce rendez-vous"</button>
            },
        );
        view! {
            <h1>"La fiche"</h1>
            <p class="chapeau">"Ce que les habitants voient de votre structure, en quelques minutes."</p>
            <section>
                <p>{verified}</p>
                {exact}
            </section>
            <section>
                <h2>"Corriger"</h2>
                {save}
            </section>
            <section>
                <h2>"Rendez-vous datés"</h2>
                <p>"Une permanence, un passage du bus, une réunion. Les habitants voient les deux prochains."</p>
                <ul class="cartes">{listed}</ul>
                <h3>"En ajouter un"</h3>
                {add}
            </section>
        }
    })
}

fn choice(
    name: &'static str,
    label: &'static str,
    options: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, words)| view! { <option value=value>{words}</option> })
        .collect();
    view! {
        <p class="champ">
            <label for=name>{label}</label>
            <select id=name name=name>{options}</select>
        </p>
    }
}
