//! The applications of a structure: what waits first.

use super::{
    fields::{TextField, post_form},
    frame::{SpaceFrame, space_page},
    wording::{deadline_words, state_words},
};
use leptos::prelude::*;
use shared::{
    Timestamp,
    candidature::{CandidatureContent, CandidatureState, Dossier},
};

/// An application in a list.
pub struct ListedApplication {
    reference: String,
    state: CandidatureState,
    prenom: String,
    resume: String,
    deadline: String,
}

/// How much of a project a list shows.
const RESUME_SHOWN: usize = 90;

impl ListedApplication {
    pub fn new(dossier: &Dossier, content: &CandidatureContent, now: Timestamp) -> Self {
        let resume = content.projet.resume.text();
        let mut shown: String = resume.chars().take(RESUME_SHOWN).collect();
        if shown.len() < resume.len() {
            shown.push('…');
        }
        Self {
            reference: dossier.reference.to_string(),
            state: dossier.state,
            prenom: content.candidat.prenom.text().to_owned(),
            resume: shown,
            deadline: deadline_words(dossier, now),
        }
    }
}

#[derive(Default)]
pub struct ApplicationsPage {
    pub listed: Vec<ListedApplication>,
    /// Whether there are more than are shown.
    pub more: bool,
    /// The reference that was looked for, and what is wrong with it.
    pub typed: String,
    pub fault: Option<String>,
}

pub fn applications_page(frame: SpaceFrame, page: ApplicationsPage) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let ApplicationsPage {
            listed,
            more,
            typed,
            fault,
        } = page;
        let none = listed.is_empty();
        let (waiting, rest): (Vec<_>, Vec<_>) = listed.into_iter().partition(|one| {
            matches!(
                one.state,
                CandidatureState::Recue | CandidatureState::Transmise
            )
        });
        let (ongoing, done): (Vec<_>, Vec<_>) = rest
            .into_iter()
            .partition(|one| one.state == CandidatureState::PriseEnCharge);
        let field = TextField {
            name: "reference",
            label: "Retrouver une demande par sa référence",
            kind: "text",
            autocomplete: "off",
            value: typed,
            fault,
            help: "Huit lettres et chiffres, comme 7KQM4TXC.",
            required: true,
        };
        view! {
            <h1>"Candidatures"</h1>
            {none.then(|| view! {
                <p class="chapeau">
                    "Aucune demande pour l’instant. Nous vous écrivons dès qu’il en arrive une."
                </p>
            })}
            {section("À répondre", waiting, false)}
            {section("En cours", ongoing, false)}
            {section("Terminées", done, true)}
            {more.then(|| view! { <p>"Les plus anciennes sont dans le fichier."</p> })}
            <section class="outils">
                <h2>"Chercher, emporter"</h2>
                {post_form(
                    "/espace",
                    &tokens,
                    view! { {field.view()} <button class="second">"Ouvrir"</button> },
                )}
                <p>
                    <a href="/espace/export">"Télécharger la liste (CSV, pour un tableur)"</a>
                </p>
            </section>
        }
    })
}

fn section(title: &'static str, listed: Vec<ListedApplication>, folded: bool) -> Option<AnyView> {
    if listed.is_empty() {
        return None;
    }
    let title = format!("{title} ({})", listed.len());
    let rows: Vec<_> = listed
        .into_iter()
        .map(|one| {
            let href = format!("/espace/candidatures/{}", one.reference);
            view! {
                <li class="fiche">
                    <p>
                        <a href=href><strong>{one.prenom}</strong> " · " {one.reference}</a>
                    </p>
                    <p>{one.resume}</p>
                    <p class="doux">{state_words(one.state)} ". " {one.deadline}</p>
                </li>
            }
        })
        .collect();
    let list = view! { <ul class="cartes">{rows}</ul> };
    Some(match folded {
        true => view! { <details><summary>{title}</summary>{list}</details> }.into_any(),
        false => view! { <section><h2>{title}</h2>{list}</section> }.into_any(),
    })
}
