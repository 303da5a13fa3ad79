//! Proposing a structure that no list has, by the columns that a collectivité fills in.

use super::{
    fields::{TextArea, TextField, post_form},
    frame::{SpaceFrame, space_page},
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// A column of the template, as it is asked for.
pub struct ProposalColumn {
    pub name: &'static str,
    pub label: &'static str,
    pub help: &'static str,
    /// The most characters that are kept.
    pub max: usize,
    /// What may be ticked: the value and its words. Empty for a text.
    pub choices: &'static [(&'static str, &'static str)],
}

const fn text(name: &'static str, label: &'static str, help: &'static str) -> ProposalColumn {
    ProposalColumn {
        name,
        label,
        help,
        max: 300,
        choices: &[],
    }
}

const fn boxes(
    name: &'static str,
    label: &'static str,
    help: &'static str,
    choices: &'static [(&'static str, &'static str)],
) -> ProposalColumn {
    ProposalColumn {
        choices,
        ..text(name, label, help)
    }
}

/// In the order of the form. The operator adds the others: the identifier, the position, the
/// schemes and the date.
pub const COLUMNS: &[ProposalColumn] = &[
    text("nom", "Nom", "Comme on le lit sur la porte."),
    text(
        "resume",
        "Ce qu’elle fait",
        "Une phrase, adressée à l’habitant.",
    ),
    text("siret", "SIRET", "14 chiffres. Facultatif."),
    text("commune", "Commune", "Là où l’on est reçu."),
    text(
        "code_postal",
        "Code postal",
        "Il aide à trouver la commune.",
    ),
    text("adresse", "Adresse", "Numéro et rue."),
    text(
        "couvre",
        "Pour qui",
        "Les communes ou le département servis. Vide : ceux qui peuvent venir.",
    ),
    boxes(
        "fonctions",
        "Ce qu’on y fait",
        "",
        &[
            ("ecouter", "écouter une idée, dire par où commencer"),
            ("construire", "construire le projet"),
            ("tester", "tester l’activité"),
            ("financer", "financer"),
            ("heberger", "donner un lieu pour travailler"),
            ("durer", "aider l’activité à durer"),
            (
                "lever",
                "lever un frein : garde d’enfants, français, numérique",
            ),
        ],
    ),
    boxes(
        "besoins",
        "À quels besoins elle répond",
        "",
        &[
            ("financement", "de l’argent"),
            ("local", "un local"),
            ("reseau", "des contacts"),
            ("business_plan", "écrire le projet et ses chiffres"),
            ("juridique", "les papiers et la loi"),
            ("test_activite", "essayer une activité"),
            ("mentorat", "les conseils de quelqu’un d’expérience"),
            ("confiance", "prendre confiance"),
            ("garde_enfants", "faire garder ses enfants"),
            ("numerique", "se servir d’internet"),
            ("francais", "mieux parler français"),
            ("gouvernance", "décider à plusieurs"),
        ],
    ),
    boxes(
        "stades",
        "Où en est le projet",
        "Rien de coché : tous.",
        &[
            ("idee", "une idée"),
            ("emergence", "un projet en construction"),
            ("creation", "en train de se créer"),
            ("test", "à l’essai"),
            ("lance", "lancé"),
            ("developpement", "en développement"),
        ],
    ),
    boxes(
        "formats",
        "Comment on y est reçu",
        "",
        &[
            ("presentiel", "sur place"),
            ("distanciel", "à distance"),
            ("individuel", "seul"),
            ("collectif", "en groupe"),
        ],
    ),
    boxes(
        "horaires",
        "Quand",
        "",
        &[
            ("journee", "en journée"),
            ("soir", "le soir"),
            ("week_end", "le week-end"),
        ],
    ),
    text(
        "ouverture",
        "Heures d’ouverture",
        "En mots : lundi au vendredi, 9 h à 17 h.",
    ),
    text("langues", "Langues parlées", "En mots."),
    boxes(
        "enfants",
        "Peut-on venir avec ses enfants ?",
        "",
        &[("oui", "oui")],
    ),
    boxes(
        "cout",
        "Prix",
        "",
        &[("gratuit", "gratuit"), ("payant", "payant")],
    ),
    text(
        "admission",
        "Quand elle accueille de nouvelles personnes",
        "Toute l’année, ou les dates des appels.",
    ),
    text("places", "Places restantes", "Si vous le savez."),
    text("telephone", "Téléphone", "Celui où l’on répond."),
    text(
        "courriel",
        "Adresse électronique",
        "Elle est montrée aux habitants.",
    ),
    text("site", "Site", ""),
];

#[derive(Default)]
pub struct ProposalForm {
    pub columns: BTreeMap<&'static str, String>,
    pub message: String,
    pub faults: BTreeMap<&'static str, &'static str>,
}

pub fn proposal_page(frame: SpaceFrame, form: ProposalForm) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let ProposalForm {
            columns,
            message,
            faults,
        } = form;
        let area = TextArea {
            id: "message".into(),
            label: "Qui êtes-vous dans cette structure ?",
            max: 1_000,
            value: message,
            ..TextArea::default()
        };
        let wrong = (!faults.is_empty()).then(|| {
            view! { <p class="avis" role="alert">"Il manque quelque chose : c’est dit à sa place."</p> }
        });
        let fields: Vec<_> = COLUMNS
            .iter()
            .map(|column| {
                let value = columns.get(column.name).cloned().unwrap_or_default();
                let fault = faults.get(column.name).map(|fault| (*fault).to_owned());
                match column.choices {
                    [] => TextField {
                        name: column.name,
                        label: column.label,
                        kind: "text",
                        autocomplete: "off",
                        value,
                        help: column.help,
                        fault,
                        required: column.name == "nom",
                    }
                    .view()
                    .into_any(),
                    choices => ticked(column, choices, &value, fault).into_any(),
                }
            })
            .collect();
        view! {
            <h1>"Proposer une structure"</h1>
            <p class="chapeau">
                "La personne qui tient ce Guichet la vérifie, puis l’ajoute. Une case vide veut \
                 dire : je ne sais pas."
            </p>
            {wrong}
            {post_form(
                "/espace/proposer",
                &tokens,
                view! {
                    {fields}
                    {area.view()}
                    <button>"Proposer"</button>
                },
            )}
        }
    })
}

fn ticked(
    column: &'static ProposalColumn,
    choices: &'static [(&'static str, &'static str)],
    value: &str,
    fault: Option<String>,
) -> impl IntoView + use<> {
    let boxes: Vec<_> = choices
        .iter()
        .map(|(code, words)| {
            let checked = value.split('|').any(|ticked| ticked == *code);
            view! {
                <label class="choix">
                    <input type="checkbox" name=column.name value=*code checked=checked/>
                    {*words}
                </label>
            }
        })
        .collect();
    view! {
        <fieldset>
            <legend>{column.label}</legend>
            {(!column.help.is_empty()).then(|| view! { <span class="aide">{column.help}</span> })}
            {fault.map(|fault| view! { <span class="faute">{fault}</span> })}
            {boxes}
        </fieldset>
    }
}
